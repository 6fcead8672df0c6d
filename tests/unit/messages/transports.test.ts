/** One contract for every way out of the house, each against something real on this machine. */
import { once } from 'node:events';
import { mkdtemp, readFile } from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFileTransport } from '../../../src/platform/messages/file-transport.ts';
import { createHttpSmsTransport } from '../../../src/platform/messages/http-sms-transport.ts';
import { createSmtpTransport } from '../../../src/platform/messages/smtp-transport.ts';
import {
  MessageRefusedError,
  type MessageTransport,
  toInternationalNumber,
} from '../../../src/platform/messages/transport.ts';

const BODY = 'Holnap 7:05-kor megyünk "Önért".';
const signal = new AbortController().signal;

interface Stand {
  readonly transport: MessageTransport;
  /** Everything that arrived, as text. */
  readonly received: () => Promise<string>;
  readonly answerWith: (kind: 'ok' | 'later' | 'never') => void;
  readonly close: () => Promise<void>;
}

async function fileStand(): Promise<Stand> {
  const path = join(await mkdtemp(join(tmpdir(), 'outbox-')), 'sent', 'messages.jsonl');
  const transport = createFileTransport(path);
  return {
    transport,
    received: async () => readFile(path, 'utf8').catch(() => ''),
    answerWith: () => undefined,
    close: transport.close,
  };
}

async function httpStand(): Promise<Stand> {
  let received = '';
  let status = 200;
  const server = createHttpServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8');
    });
    request.on('end', () => {
      if (status === 200) received += `${request.headers.authorization} ${text}`;
      response.writeHead(status).end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/send`;
  const headers = { authorization: 'Bearer key', 'content-type': 'application/json' };
  const transport = createHttpSmsTransport({
    url,
    method: 'POST',
    headers,
    body: '{"id":"{{id}}","to":"{{to}}","text":"{{text}}"}',
  });
  return {
    ...{ transport, received: async () => received },
    answerWith: (kind) => {
      status = kind === 'ok' ? 200 : kind === 'later' ? 503 : 400;
    },
    close: async () => {
      await transport.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** As much of a mail server as one letter needs (RFC 5321). */
async function smtpStand(): Promise<Stand> {
  let received = '';
  let kind: 'ok' | 'later' | 'never' = 'ok';
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let isData = false;
    socket.write('220 loopback\r\n');
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      for (const line of chunk.toString('utf8').split('\r\n').slice(0, -1)) {
        if (isData) {
          if (line === '.') {
            isData = false;
            socket.write('250 taken\r\n');
          } else received += `${line}\n`;
        } else if (line.startsWith('RCPT'))
          socket.write(kind === 'ok' ? '250 ok\r\n' : kind === 'later' ? '451 busy\r\n' : '550 no such box\r\n');
        else if (line === 'DATA') {
          isData = true;
          socket.write('354 go on\r\n');
        } else if (line === 'QUIT') socket.end('221 bye\r\n');
        else socket.write('250 ok\r\n');
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const transport = createSmtpTransport({
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}?ignoreTLS=true`,
    from: 'Falubusz <bus@example.hu>',
  });
  return {
    transport,
    // The body travels as quoted-printable or base64: what can be read back is compared.
    received: async () => decodeLetter(received),
    answerWith: (next) => {
      kind = next;
    },
    close: async () => {
      await transport.close();
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

function decodeLetter(text: string): string {
  const bytes = text
    .replace(/=\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

describe.each([
  ['file', fileStand, 'sms'],
  ['sms over http', httpStand, 'sms'],
  ['smtp', smtpStand, 'email'],
] as const)('the %s transport', (name, open, channel) => {
  let stand: Stand;
  const message = {
    id: 'message-1',
    channel,
    recipient: channel === 'sms' ? '+36201234567' : 'utas@example.hu',
    subject: 'Utazása',
    body: BODY,
  };
  beforeAll(async () => {
    stand = await open();
  });
  afterAll(() => stand.close());

  it('says which channels it carries', () => {
    expect(stand.transport.channels).toContain(channel);
  });

  it('delivers recipient, text and id', async () => {
    stand.answerWith('ok');
    await stand.transport.send(message, signal);
    const text = (await stand.received()).replaceAll('\\"', '"');
    expect(text).toContain(message.recipient);
    expect(text).toContain(BODY);
    expect(text).toContain(message.id);
  });

  it('sends nothing once it was told to stop', async () => {
    const before = await stand.received();
    await expect(stand.transport.send(message, AbortSignal.abort(new Error('stop')))).rejects.toThrow();
    expect(await stand.received()).toBe(before);
  });

  it.skipIf(name === 'file')('tells "later" from "never"', async () => {
    stand.answerWith('later');
    const later = await stand.transport.send(message, signal).catch((error: unknown) => error);
    expect(later).toBeInstanceOf(Error);
    expect(later).not.toBeInstanceOf(MessageRefusedError);
    stand.answerWith('never');
    await expect(stand.transport.send(message, signal)).rejects.toBeInstanceOf(MessageRefusedError);
  });
});

it('a number is dialled the same however it was written', () => {
  for (const written of ['+36 20 123 4567', '06-20/123-4567', '0036201234567', '20 123 4567']) {
    expect(toInternationalNumber(written)).toBe('+36201234567');
  }
});
