/** Who is signed in; shows the sign-in form when nobody is. */
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import {
  SignInDocument,
  SignOutDocument,
  ViewerDocument,
  type ViewerQuery,
} from '../generated/operations.generated.ts';
import { Banner } from './ui/banner.tsx';
import { Button } from './ui/button.tsx';
import { TextField } from './ui/text-field.tsx';

type Viewer = NonNullable<ViewerQuery['viewer']>;
interface Session {
  readonly viewer: Viewer;
  readonly signOut: () => Promise<void>;
}
const SessionContext = createContext<Session | null>(null);

/** The signed-in viewer; only below SessionGate. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('useSession outside SessionGate');
  return session;
}

const KEPT = 'falubusz.viewer';

/** A driver opens the screen without a signal: whoever signed in last on this phone is still the one. The server checks again. */
function readKeptViewer(): Viewer | null {
  try {
    return JSON.parse(localStorage.getItem(KEPT) ?? 'null') as Viewer | null;
  } catch {
    return null;
  }
}

function keepViewer(viewer: Viewer | null): void {
  try {
    if (viewer === null) localStorage.removeItem(KEPT);
    else localStorage.setItem(KEPT, JSON.stringify(viewer));
  } catch {
    // without storage the screen needs a signal to open
  }
}

export function SessionGate({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const [{ data, error, fetching }, refetch] = useQuery({ query: ViewerDocument });
  const [, signOutMutation] = useMutation(SignOutDocument);
  const loaded = data?.viewer;
  useEffect(() => {
    if (loaded !== undefined) keepViewer(loaded);
  }, [loaded]);
  const kept = data === undefined && error?.networkError !== undefined ? readKeptViewer() : null;
  if (data === undefined && error !== undefined && kept === null) {
    return (
      <main className="centre">
        <Banner kind="error">{t('app.offline')}</Banner>
        <Button onPress={() => refetch()}>{t('app.retry')}</Button>
      </main>
    );
  }
  if (data === undefined && fetching)
    return (
      <p className="loading" role="status">
        {t('app.loading')}
      </p>
    );
  const viewer = data?.viewer ?? kept;
  if (viewer === null) return <SignIn onSignedIn={() => refetch()} />;
  const signOut = async () => {
    await signOutMutation({ input: { everywhere: false } });
    keepViewer(null);
    window.location.assign('/');
  };
  return <SessionContext value={{ viewer, signOut }}>{children}</SessionContext>;
}

function SignIn({ onSignedIn }: { readonly onSignedIn: () => void }) {
  const { t } = useTranslation();
  const [{ fetching }, signIn] = useMutation(SignInDocument);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async () => {
    const { data, error } = await signIn({ input: { email, password, wantToken: false } });
    const fault = data?.signIn.userErrors[0];
    if (error !== undefined) setProblem(t('app.offline'));
    else if (fault !== undefined) setProblem(fault.message);
    else onSignedIn();
  };
  return (
    <main className="centre">
      <form
        className="card sign-in"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <img src="/icon.svg" alt="" width="56" height="56" />
        <h1>{t('app.name')}</h1>
        <p className="quiet">{t('session.title')}</p>
        {problem !== null && <Banner kind="error">{problem}</Banner>}
        <TextField
          label={t('session.email')}
          type="email"
          value={email}
          onChange={setEmail}
          autoComplete="username"
          isRequired
          autoFocus
        />
        <TextField
          label={t('session.password')}
          type="password"
          value={password}
          onChange={setPassword}
          autoComplete="current-password"
          isRequired
        />
        <Button type="submit" kind="primary" isDisabled={fetching}>
          {t('session.signIn')}
        </Button>
      </form>
    </main>
  );
}
