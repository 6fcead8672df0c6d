/** The default: messages are appended to a file, one JSON object a line, for an office that sends them by hand, for trials and tests. */
import { appendFile, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { MessageTransport } from './transport.ts';

/** @param path its folder is made when the first message is sent */
export function createFileTransport(path: string, now: () => Date = () => new Date()): MessageTransport {
  return {
    name: 'file',
    channels: ['sms', 'email'],
    send: async (message, signal) => {
      signal.throwIfAborted();
      await mkdir(dirname(path), { recursive: true });
      // Append is atomic for what fits into one write; the file is for the operator's eyes only, because it holds phone numbers.
      await appendFile(path, `${JSON.stringify({ at: now().toISOString(), ...message })}\n`, { mode: 0o600 });
    },
    close: async () => undefined,
  };
}
