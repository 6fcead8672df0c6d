/** JSON over HTTP to a remote engine: one deadline a request, few retries, a breaker, and no answer larger than a matrix can be. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Breaker, type BreakerOptions } from './breaker.ts';

export interface RemoteClientOptions {
  /** `http://host:5000` or with a path prefix. */
  readonly baseUrl: string;
  /** For one request, its body included. Default 10 s. */
  readonly timeoutMs?: number;
  /** Further attempts after a failure of the network, 429 or 5xx. Default 1. */
  readonly retries?: number;
  /** Pause before the first retry; doubled for each further one. Default 200 ms. */
  readonly retryPauseMs?: number;
  /** Default: opens after 3 failures for 30 s. */
  readonly breaker?: BreakerOptions;
  /** Default 32 MiB. */
  readonly maxAnswerBytes?: number;
}

/** Why a request gave nothing. `refused`: the engine understood and said no (4xx), which no retry changes. */
export type RemoteFailureKind = 'refused' | 'failed' | 'timeout' | 'resting';

/** What `ask` throws, whatever went wrong below it. */
export class RemoteError extends Error {
  readonly kind: RemoteFailureKind;
  constructor(kind: RemoteFailureKind, message: string) {
    super(message);
    this.name = 'RemoteError';
    this.kind = kind;
  }
}

/** One for an engine: its breaker must see all failures. */
export class RemoteClient {
  readonly breaker: Breaker;
  readonly #options: RemoteClientOptions;
  readonly #timeoutMs: number;
  readonly #base: string;

  constructor(options: RemoteClientOptions) {
    const url = new URL(options.baseUrl);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') {
      throw new Error(`The address of a remote engine must begin with http:// or https://, not ${url.protocol}//`);
    }
    this.#base = options.baseUrl.replace(/\/+$/, '');
    this.#options = options;
    this.#timeoutMs = options.timeoutMs ?? 10_000;
    this.breaker = new Breaker(options.breaker ?? { failures: 3, restMs: 30_000 });
  }

  /** GET, or POST when a body is given. Throws RemoteError. */
  async ask(path: string, body?: unknown): Promise<unknown> {
    const retries = this.#options.retries ?? 1;
    for (let attempt = 0; ; attempt++) {
      if (!this.breaker.tryPass()) throw new RemoteError('resting', 'not asked after repeated failures');
      try {
        const answer = await this.#request(path, body);
        this.breaker.succeed();
        return answer;
      } catch (error) {
        const failure = toRemoteError(error, this.#timeoutMs);
        if (failure.kind === 'refused') {
          this.breaker.succeed();
          throw failure;
        }
        this.breaker.fail();
        // A request that has hung once has cost its whole deadline; a second one would keep a caller on the phone.
        if (failure.kind === 'timeout' || attempt >= retries) throw failure;
        await sleep((this.#options.retryPauseMs ?? 200) * 2 ** attempt);
      }
    }
  }

  async #request(path: string, body: unknown): Promise<unknown> {
    const signal = AbortSignal.timeout(this.#timeoutMs);
    const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    const response = await fetch(`${this.#base}${path}`, {
      signal,
      redirect: 'error',
      ...(body === undefined ? {} : post),
    });
    const text = await readText(response, this.#options.maxAnswerBytes ?? 32 * 1024 * 1024);
    const json = parseJson(text);
    if (response.ok && json !== undefined) return json;
    if (response.ok) throw new RemoteError('failed', 'the answer is no JSON');
    const isRefusal =
      response.status >= 400 && response.status < 500 && response.status !== 429 && response.status !== 408;
    throw new RemoteError(isRefusal ? 'refused' : 'failed', `HTTP ${response.status}${describeFault(json)}`);
  }
}

async function readText(response: Response, maxBytes: number): Promise<string> {
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  // Cut by our own count: the length that a lying server announces proves nothing.
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) throw new RemoteError('failed', `the answer is larger than ${maxBytes} bytes`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** OSRM tells `code` and `message`, Valhalla `error`; neither is more than a hint for people. */
function describeFault(json: unknown): string {
  if (typeof json !== 'object' || json === null) return '';
  const { message, error, code } = json as { message?: unknown; error?: unknown; code?: unknown };
  const text = [message, error, code].find((part) => typeof part === 'string');
  return text ? `: ${String(text).slice(0, 120)}` : '';
}

function toRemoteError(error: unknown, timeoutMs: number): RemoteError {
  if (error instanceof RemoteError) return error;
  if (error instanceof Error && error.name === 'TimeoutError') {
    return new RemoteError('timeout', `no answer within ${timeoutMs / 1000} s`);
  }
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : undefined;
  const code = cause && 'code' in cause ? String(cause.code) : undefined;
  return new RemoteError('failed', code ?? cause?.message ?? (error instanceof Error ? error.message : String(error)));
}
