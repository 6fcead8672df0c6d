/** What every resolver is given: who asks, in which language, the services, and loaders that live as long as the request. */
import type { Actor, Language } from '../domain/actor.ts';
import { createReadTogether, type ReadTogether } from '../modules/common/transact.ts';
import { findSession, type Session } from '../modules/identity/find-session.ts';
import type { Services } from '../modules/services.ts';
import { unauthenticated } from './errors.ts';
import type { ReadHandle } from './loaders/by-id.ts';
import { createLoaders, type Loaders } from './loaders/loaders.ts';

/** What the transport (HTTP or WebSocket) can do for a resolver. */
export interface Transport {
  /** Sets the session cookie of a browser, or removes it; a WebSocket cannot. */
  readonly setSessionCookie: (token: string | null, lifetimeSeconds: number) => void;
  /** Looks the session up again: a subscription may outlive it. */
  readonly findSession: () => Promise<Session | null>;
}

/** One a request: loaders and session are its own. */
export class ApiContext {
  readonly services: Services;
  readonly transport: Transport;
  /** In one object of its own, because Apollo hands out shallow copies of the context. */
  private readonly state: State;

  constructor(services: Services, session: Session | null, language: Language, transport: Transport) {
    this.services = services;
    this.state = { session, loaders: undefined, reads: undefined, askedLanguage: language };
    this.transport = transport;
  }

  get session(): Session | null {
    return this.state.session;
  }

  /** Before sign-in the language that the request asks for. */
  get language(): Language {
    return this.state.session?.actor.language ?? this.state.askedLanguage;
  }

  /** From here on the rest of the request is answered as the one who signed in. */
  signedIn(session: Session): void {
    this.state.session = session;
    this.state.loaders = undefined;
    this.state.reads = undefined;
  }

  /** @throws UNAUTHENTICATED when nobody is signed in; the permission table has asked before as a rule. */
  get actor(): Actor {
    if (!this.session) throw unauthenticated();
    return this.session.actor;
  }

  /** Made at the first use; after signing in they are those of whoever signed in. */
  get loaders(): Loaders {
    this.state.loaders ??= createLoaders(this);
    return this.state.loaders;
  }

  /** Loaders keep what they read; after a change it is old. */
  forgetLoaded(): void {
    this.state.loaders = undefined;
  }

  /** Reads in a transaction of the actor's consortium, together with whatever else is asked for at this moment. */
  read<T>(work: (tx: ReadHandle) => Promise<T>): Promise<T> {
    this.state.reads ??= createReadTogether(this.services, this.actor);
    return this.state.reads(work);
  }
}

interface State {
  session: Session | null;
  loaders: Loaders | undefined;
  reads: ReadTogether | undefined;
  readonly askedLanguage: Language;
}

/** What a transport knows of a request. */
export interface Caller {
  readonly token: string | undefined;
  readonly language: Language;
  readonly setSessionCookie: Transport['setSessionCookie'];
}

export type ContextFactory = (caller: Caller) => Promise<ApiContext>;

/** Looks the session up once for each request; a socket may ask again while it is open. */
export function createContexts(services: Services): ContextFactory {
  return async ({ token, language, setSessionCookie }) => {
    const lookUp = () => findSession(services, token);
    return new ApiContext(services, await lookUp(), language, { setSessionCookie, findSession: lookUp });
  };
}
