import { useTranslation } from 'react-i18next';
import { useSession } from '../shared/session.tsx';
import { DESKS } from '../shared/shell.tsx';

/** Where somebody lands who has more than one desk. */
export function HomeScreen() {
  const { t } = useTranslation();
  const { viewer } = useSession();
  const desks = DESKS.filter((desk) => viewer.permissions.includes(desk.permission));
  return (
    <div className="page">
      <h1>{t('home.title', { name: viewer.account.fullName })}</h1>
      <p className="quiet">
        {t(`role.${viewer.account.role}`)} · {viewer.consortium.name}
      </p>
      <h2>{t('home.choose')}</h2>
      <ul className="desks">
        {desks.map((desk) => (
          <li key={desk.path}>
            <a className="card desk" href={`/${desk.path}`}>
              <strong>{t(`nav.${desk.path}`)}</strong>
              <span>{t(`home.${desk.path}`)}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
