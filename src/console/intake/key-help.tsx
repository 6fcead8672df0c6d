/** All keys of the screen, and how times may be written. */
import { useTranslation } from 'react-i18next';
import { Button } from '../shared/ui/button.tsx';
import { KEYS } from './keys.tsx';
import { NativeDialog } from './native-dialog.tsx';

export function KeyHelp({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const rows: readonly (readonly [string, string])[] = [
    ...KEYS.map((key) => [key, t(`intake.help.${key}`)] as const),
    ['Alt+1 … Alt+9', t('intake.help.alt')],
    ['Enter', t('intake.help.enter')],
    ['V', t('intake.help.v')],
  ];
  return (
    <NativeDialog title={t('intake.keys')} onClose={onClose}>
      <table className="key-table">
        <tbody>
          {rows.map(([key, text]) => (
            <tr key={key}>
              <th scope="row">
                <kbd>{key}</kbd>
              </th>
              <td>{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t('intake.help.times')}</p>
      <Button autoFocus kind="primary" onPress={onClose}>
        {t('app.close')}
      </Button>
    </NativeDialog>
  );
}
