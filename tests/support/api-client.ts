/** A client of the API in the same process, over real HTTP on a free port. */
import { listen } from '../../src/api/listen.ts';
import { createApiServer } from '../../src/api/server.ts';
import type { Services } from '../../src/modules/services.ts';
import { createMetrics } from '../../src/platform/metrics.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers freely; the contract is what is tested
  readonly data: any;
  readonly errors: readonly {
    readonly message: string;
    readonly extensions: { readonly code: string; readonly faultId?: string };
  }[];
}

export interface ApiClient {
  /** A bearer token or a cookie header, or neither. */
  readonly ask: (query: string, variables?: object, headers?: Readonly<Record<string, string>>) => Promise<Answer>;
}

/** A service that listens somewhere, asked over HTTP. */
export interface ConnectedApi extends ApiClient {
  readonly url: string;
  /** The same, signed in: every request carries the token. */
  readonly as: (token: string) => ApiClient;
  /** @throws Error with the userErrors when the account cannot sign in. */
  readonly signIn: (email: string, password: string) => Promise<ApiClient & { readonly token: string }>;
}

export interface TestApi extends ConnectedApi {
  readonly close: () => Promise<void>;
}

export interface TestApiOptions {
  readonly development?: boolean;
  readonly ready?: boolean;
}

/** Close it before the services. */
export async function startTestApi(services: Services, options: TestApiOptions = {}): Promise<TestApi> {
  const server = await createApiServer({
    services,
    metrics: createMetrics(),
    development: options.development ?? false,
    origins: [],
    trustedProxies: 0,
    checks: { database: () => options.ready ?? true },
  });
  const http = await listen(server.app, { host: '127.0.0.1', port: 0 });
  server.attach(http.server);
  const close = async () => {
    await server.close();
    await http.close(0);
  };
  return { ...connectApi(http.address), close };
}

/** A faulty answer is an answer: `ask` throws only when there is no JSON, `signIn` also when the account is refused. */
export function connectApi(url: string): ConnectedApi {
  const ask: ApiClient['ask'] = async (query, variables = {}, headers = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as Partial<Answer>;
    return { status: response.status, headers: response.headers, data: body.data ?? null, errors: body.errors ?? [] };
  };
  const as = (token: string): ApiClient => ({
    ask: (query, variables, headers) => ask(query, variables, { authorization: `Bearer ${token}`, ...headers }),
  });
  const signIn = async (email: string, password: string) => {
    const { data, errors } = await ask(
      'mutation ($input: SignInInput!) { signIn(input: $input) { token userErrors { code message } } }',
      { input: { email, password, wantToken: true } },
    );
    const token: unknown = data?.signIn.token;
    if (typeof token !== 'string') throw new Error(`${email} cannot sign in: ${JSON.stringify(data ?? errors)}`);
    return { ...as(token), token };
  };
  return { url, ask, as, signIn };
}
