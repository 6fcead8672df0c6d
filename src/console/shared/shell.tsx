/** The frame of every screen: skip link, menu of the desks that the role may use, display settings, sign-out. */
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { onLive } from './client.ts';
import { readPreferences, savePreferences } from './preferences.ts';
import { useSession } from './session.tsx';
import { Banner } from './ui/banner.tsx';
import { Menu } from './ui/menu.tsx';

/** The desks, and the root field without which each is useless. */
export const DESKS = [
  { path: 'intake', permission: 'quoteTrip' },
  { path: 'dispatch', permission: 'planDay' },
  { path: 'driver', permission: 'recordStopEvents' },
  { path: 'admin', permission: 'updatePlace' },
] as const;

export function Shell({ active, children }: { readonly active: string; readonly children: ReactNode }) {
  const { t } = useTranslation();
  const { viewer, signOut } = useSession();
  const [live, setLive] = useState(true);
  useEffect(() => onLive(setLive), []);
  const desks = DESKS.filter((desk) => viewer.permissions.includes(desk.permission));
  return (
    <div className={`shell shell-${active === '' ? 'home' : active}`}>
      <a className="skip" href="#content">
        {t('app.skip')}
      </a>
      <header className="shell-bar">
        <a className="brand" href="/">
          <img src="/icon.svg" alt="" width="28" height="28" />
          <span>{t('app.name')}</span>
        </a>
        <nav aria-label={t('nav.label')}>
          {desks.map((desk) => (
            <a key={desk.path} href={`/${desk.path}`} aria-current={desk.path === active ? 'page' : undefined}>
              {t(`nav.${desk.path}`)}
            </a>
          ))}
        </nav>
        <span className="shell-who">{viewer.consortium.name}</span>
        <OwnMenu name={viewer.account.fullName} onSignOut={() => void signOut()} />
      </header>
      {!live && <Banner kind="warning">{t('app.offline')}</Banner>}
      <main id="content" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

/** Display settings and the way out, under the name of who is signed in. */
function OwnMenu({ name, onSignOut }: { readonly name: string; readonly onSignOut: () => void }) {
  const { t, i18n } = useTranslation();
  const [preferences, setPreferences] = useState(readPreferences());
  const change = (next: Partial<typeof preferences>) => {
    setPreferences(savePreferences(next));
    if (next.language !== undefined) void i18n.changeLanguage(next.language);
  };
  return (
    <Menu
      name={t('settings.of', { name })}
      label={
        <>
          <span className="shell-name">{name}</span> <span aria-hidden="true">☰</span>
        </>
      }
      items={[
        { id: 'hu', text: 'Magyar', checked: preferences.language === 'hu', run: () => change({ language: 'hu' }) },
        { id: 'en', text: 'English', checked: preferences.language === 'en', run: () => change({ language: 'en' }) },
        {
          id: 'system',
          text: t('settings.theme.system'),
          checked: preferences.theme === 'system',
          run: () => change({ theme: 'system' }),
        },
        {
          id: 'light',
          text: t('settings.theme.light'),
          checked: preferences.theme === 'light',
          run: () => change({ theme: 'light' }),
        },
        {
          id: 'dark',
          text: t('settings.theme.dark'),
          checked: preferences.theme === 'dark',
          run: () => change({ theme: 'dark' }),
        },
        {
          id: 'large',
          text: t('settings.large'),
          checked: preferences.largeType,
          run: () => change({ largeType: !preferences.largeType }),
        },
        { id: 'signOut', text: t('session.signOut'), run: onSignOut },
      ]}
    />
  );
}
