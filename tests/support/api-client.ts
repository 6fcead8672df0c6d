/** A client of the API in the same process, over real HTTP on a free port. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type ApiServer, createApiServer } from '../../src/api/server.ts';
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

export interface TestApi extends ApiClient {
  readonly url: string;
  readonly server: ApiServer;
  /** The same, signed in: every request carries the token. */
  readonly as: (token: string) => ApiClient;
  /** @throws Error with the userErrors when the account cannot sign in. */
  readonly signIn: (email: string, password: string) => Promise<ApiClient & { readonly token: string }>;
  readonly close: () => Promise<void>;
}

export interface TestApiOptions {
  readonly development?: boolean;
  readonly ready?: boolean;
}

export async function startTestApi(services: Services, options: TestApiOptions = {}): Promise<TestApi> {
  const server = await createApiServer({
    services,
    metrics: createMetrics(),
    development: options.development ?? false,
    origins: [],
    trustedProxies: 0,
    checkReadiness: async () => ({ database: options.ready ?? true }),
  });
  server.httpServer.listen(0, '127.0.0.1');
  await once(server.httpServer, 'listening');
  const url = `http://127.0.0.1:${(server.httpServer.address() as AddressInfo).port}`;

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
  return { url, server, ask, as, signIn, close: () => server.close() };
}
