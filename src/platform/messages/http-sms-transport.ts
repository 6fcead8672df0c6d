/** SMS through any gateway that takes an HTTP request: its address, headers and body are templates of the operator's settings. */
import { MessageRefusedError, type MessageTransport, type OutgoingMessage } from './transport.ts';

export interface HttpSmsSettings {
  /** May hold `{{to}}`, `{{text}}` and `{{id}}`, which are percent-encoded. */
  readonly url: string;
  readonly method: 'POST' | 'GET';
  readonly headers: Readonly<Record<string, string>>;
  /** The same placeholders, as JSON texts without their quotes: `{"to":"{{to}}","text":"{{text}}"}`. Null for GET. */
  readonly body: string | null;
}

const TIMEOUT_MS = 20_000;

/** `send` throws MessageRefusedError for what trying again cannot mend; any other Error may pass by itself. */
export function createHttpSmsTransport(settings: HttpSmsSettings): MessageTransport {
  return {
    name: 'http sms',
    channels: ['sms'],
    send: async (message, signal) => {
      const response = await fetch(fill(settings.url, message, encodeURIComponent), {
        method: settings.method,
        headers: settings.headers,
        signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
        ...(settings.body === null ? {} : { body: fill(settings.body, message, toJsonText) }),
      });
      await response.body?.cancel();
      if (response.ok) return;
      // 429 and 408 pass by themselves; a key that is not accepted is the operator's to mend.
      const isPassing = response.status >= 500 || [401, 403, 404, 408, 429].includes(response.status);
      const sentence = `The SMS gateway answered ${response.status}.`;
      throw isPassing ? new Error(sentence) : new MessageRefusedError(sentence);
    },
    close: async () => undefined,
  };
}

function fill(template: string, message: OutgoingMessage, encode: (text: string) => string): string {
  const values: Readonly<Record<string, string>> = { to: message.recipient, text: message.body, id: message.id };
  return template.replace(/\{\{(\w+)\}\}/g, (whole, name: string) =>
    name in values ? encode(values[name] ?? '') : whole,
  );
}

function toJsonText(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
