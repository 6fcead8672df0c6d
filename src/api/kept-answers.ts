/**
 * Answers that many ask for and that seldom change, kept as the bytes that were sent. An answer is given again only after the database
 * has said, in this very request, that nothing it shows has changed; permission and session are asked as always.
 */
import { performance } from 'node:perf_hooks';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { Request, RequestHandler, Response } from 'express';
import type { ReportAnswer } from './apollo.ts';
import type { ApiContext } from './context.ts';
import { type KeptQuestion, readKeptQuestion } from './kept-questions.ts';
import { isAllowed, ROOT_PERMISSIONS } from './permissions.ts';

export interface KeptAnswersOptions {
  readonly apollo: ApolloServer<ApiContext>;
  readonly context: (request: Request, response: Response) => Promise<ApiContext>;
  readonly report: ReportAnswer;
  /** Of all answers together. */
  readonly mostBytes?: number;
}

interface KeptAnswer {
  readonly version: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly plain: Buffer;
  readonly zipped: Buffer;
}

const MOST_BYTES = 32 * 1_048_576;
const zip = promisify(gzip);

/** Put it after what reads the body, and before what answers all other questions. */
export function keepAnswers({ apollo, context, report, mostBytes = MOST_BYTES }: KeptAnswersOptions): RequestHandler {
  const kept = new AnswerStore(mostBytes);
  /** Whoever asks the same of the same version meanwhile waits for the one who works on it. */
  const underWork = new Map<string, Promise<KeptAnswer | null>>();

  const answer = async (request: Request, response: Response, question: KeptQuestion): Promise<boolean> => {
    const begun = performance.now();
    const asker = await context(request, response);
    if (!isAllowed(ROOT_PERMISSIONS[question.permission], asker.session?.actor.role)) return false;
    const { consortiumId, role, partnerId, driverId, language } = asker.actor;
    // Read before the answer is made: what changes meanwhile makes the answer one that is never given again.
    const version = await question.findVersion(asker);
    if (version === undefined) return false;
    const key = JSON.stringify([
      consortiumId,
      role,
      partnerId,
      driverId,
      language,
      request.headers.accept,
      question.key,
    ]);
    const known = kept.find(key, version);
    if (known) {
      send(request, response, known);
      report({ operation: question.operation, context: asker, seconds: (performance.now() - begun) / 1_000 });
      return true;
    }
    const work = `${key} ${version}`;
    const working = underWork.get(work) ?? make(apollo, request, asker, version).finally(() => underWork.delete(work));
    underWork.set(work, working);
    const made = await working;
    if (made === null) return false;
    kept.keep(key, made);
    send(request, response, made);
    return true;
  };

  return async (request, response, next) => {
    const question = request.method === 'POST' ? readKeptQuestion(request.body) : null;
    // A fault is met again on the long way, which says what it is.
    const isAnswered = question !== null && (await answer(request, response, question).catch(() => false));
    if (!isAnswered) next();
  };
}

/** @returns null for an answer with errors: whoever asked is answered anew, without us */
async function make(
  apollo: ApolloServer<ApiContext>,
  request: Request,
  context: ApiContext,
  version: string,
): Promise<KeptAnswer | null> {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const answer = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'POST', headers, search: '', body: request.body },
    context: async () => context,
  });
  const { body, status = 200 } = answer;
  // Apollo writes errors first.
  if (status !== 200 || body.kind !== 'complete' || !body.string.startsWith('{"data":')) return null;
  const plain = Buffer.from(body.string);
  return { version, headers: answer.headers, plain, zipped: await zip(plain) };
}

function send(request: Request, response: Response, { headers, plain, zipped }: KeptAnswer): void {
  const mayZip = request.acceptsEncodings('gzip') === 'gzip';
  const bytes = mayZip ? zipped : plain;
  for (const [name, value] of headers) response.setHeader(name, value);
  response.vary('Accept-Encoding');
  if (mayZip) response.setHeader('content-encoding', 'gzip');
  response.setHeader('content-length', bytes.length);
  response.end(bytes);
}

/** The newest answers, up to so many bytes. */
class AnswerStore {
  readonly #answers = new Map<string, KeptAnswer>();
  readonly #mostBytes: number;
  #bytes = 0;

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
  }

  find(key: string, version: string): KeptAnswer | undefined {
    const answer = this.#answers.get(key);
    return answer?.version === version ? answer : undefined;
  }

  keep(key: string, answer: KeptAnswer): void {
    this.#forget(key);
    this.#answers.set(key, answer);
    this.#bytes += sizeOf(key, answer);
    for (const oldest of this.#answers.keys()) {
      if (this.#bytes <= this.#mostBytes) break;
      this.#forget(oldest);
    }
  }

  #forget(key: string): void {
    const answer = this.#answers.get(key);
    if (!answer) return;
    this.#answers.delete(key);
    this.#bytes -= sizeOf(key, answer);
  }
}

function sizeOf(key: string, { plain, zipped }: KeptAnswer): number {
  return 2 * key.length + plain.length + zipped.length;
}
