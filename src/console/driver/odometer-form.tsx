import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../shared/ui/button.tsx';
import { TextField } from '../shared/ui/text-field.tsx';

/** One reading of the odometer, in whole kilometres. */
export function OdometerForm(props: {
  readonly label: string;
  readonly least: number;
  readonly onRead: (km: number) => void;
}) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  return (
    <form
      className="card odometer"
      onSubmit={(event) => {
        event.preventDefault();
        const km = Number(text.trim());
        const good = /^\d{1,7}$/.test(text.trim()) && km >= props.least;
        setWrong(!good);
        if (good) props.onRead(km);
      }}
    >
      <TextField
        label={props.label}
        value={text}
        onChange={setText}
        inputMode="numeric"
        problem={wrong ? t('driver.odometerWrong', { least: props.least }) : undefined}
      />
      <Button type="submit" kind="primary">
        {t('app.save')}
      </Button>
    </form>
  );
}
