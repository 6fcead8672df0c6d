import { lazy, Suspense } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Provider } from 'urql';
import { client } from './shared/client.ts';
import { SessionGate } from './shared/session.tsx';
import { Shell } from './shared/shell.tsx';

const HomeScreen = lazy(async () => ({ default: (await import('./home/home-screen.tsx')).HomeScreen }));

const DriverScreen = lazy(async () => ({ default: (await import('./driver/driver-screen.tsx')).DriverScreen }));

const IntakeScreen = lazy(async () => ({ default: (await import('./intake/intake-screen.tsx')).IntakeScreen }));

const DispatchScreen = lazy(async () => ({ default: (await import('./dispatch/dispatch-screen.tsx')).DispatchScreen }));

const AdminScreen = lazy(async () => ({ default: (await import('./admin/admin-screen.tsx')).AdminScreen }));

/** One screen for each first part of the path; each desk is a script of its own, so that the intake clerk loads no map. */
const SCREENS: Readonly<Record<string, React.LazyExoticComponent<() => React.ReactNode>>> = {
  '': HomeScreen,
  driver: DriverScreen,
  intake: IntakeScreen,
  dispatch: DispatchScreen,
  admin: AdminScreen,
};

export function App() {
  const [, first = ''] = window.location.pathname.split('/');
  const { i18n } = useTranslation();
  const Screen = SCREENS[first] ?? HomeScreen;
  return (
    // Dates, times and what screen readers are told follow the console's language, not the browser's.
    <I18nProvider locale={i18n.language === 'en' ? 'en-GB' : 'hu-HU'}>
      <Provider value={client}>
        <SessionGate>
          <Shell active={first}>
            <Suspense fallback={<p className="loading" role="status" aria-live="polite" />}>
              <Screen />
            </Suspense>
          </Shell>
        </SessionGate>
      </Provider>
    </I18nProvider>
  );
}
