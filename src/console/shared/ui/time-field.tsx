import { parseTime } from '@internationalized/date';
import { TimeField as AriaTimeField, DateInput, DateSegment, FieldError, Label, Text } from 'react-aria-components';
import { useTranslation } from 'react-i18next';

export interface TimeFieldProps {
  readonly label: string;
  /** `HH:MM`, or empty. */
  readonly value: string;
  readonly onChange: (time: string) => void;
  readonly hint?: string | undefined;
  readonly isRequired?: boolean;
}

/** A time of the 24-hour clock, whatever the browser's language. */
export function TimeField({ label, value, onChange, hint, isRequired = false }: TimeFieldProps) {
  const { t } = useTranslation();
  return (
    <AriaTimeField
      className="field"
      value={/^\d\d:\d\d$/.test(value) ? parseTime(value) : null}
      onChange={(time) => onChange(time?.toString().slice(0, 5) ?? '')}
      hourCycle={24}
      granularity="minute"
      isRequired={isRequired}
      shouldForceLeadingZeros
    >
      <Label>{label}</Label>
      <DateInput className="segments segment-input">
        {(segment) => <DateSegment segment={segment} className="segment" />}
      </DateInput>
      {hint !== undefined && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      <FieldError className="problem">{t('app.fillIn')}</FieldError>
    </AriaTimeField>
  );
}
