import { done, type Outcome } from '../../domain/outcome.ts';
import { transact } from '../common/transact.ts';
import type { Services } from '../services.ts';
import type { Session } from './find-session.ts';
import { revokeSession, revokeSessionsOf } from './session-repository.ts';

/** Ends this session, or all of the account. Nobody signed in: nothing is done, and that is no fault. */
export async function signOut(
  services: Services,
  session: Session | null,
  input: { readonly everywhere: boolean },
): Promise<Outcome<{ readonly done: boolean }, never>> {
  if (!session) return done({ done: false });
  return transact(services, session.actor, async (tx) => {
    const now = services.clock.now().toJSDate();
    if (input.everywhere) return done({ done: (await revokeSessionsOf(tx, session.account.id, now)) > 0 });
    return done({ done: await revokeSession(tx, session.id, now) });
  });
}
