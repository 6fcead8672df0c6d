/** How a message leaves the house; one contract test holds for all of these. */

export interface OutgoingMessage {
  /** Of the outbox row: a transport that can tells the other side, so that a repeated delivery is recognised. */
  readonly id: string;
  readonly channel: 'sms' | 'email';
  /** Digits with a leading + for SMS, an address for e-mail. */
  readonly recipient: string;
  /** E-mail only. */
  readonly subject: string;
  readonly body: string;
}

/** The other side will never take this message: a wrong number, a refused address. Trying again is of no use. */
export class MessageRefusedError extends Error {}

export interface MessageTransport {
  readonly name: string;
  readonly channels: readonly OutgoingMessage['channel'][];
  /**
   * Resolves once the other side has taken the message. May be called again for the same id after a crash.
   * @throws MessageRefusedError when it never will; any other error means "try again later".
   */
  readonly send: (message: OutgoingMessage, signal: AbortSignal) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** `+36 20/123-4567` and `06 20 123 4567` become +36201234567. */
export function toInternationalNumber(phone: string): string {
  const digits = phone.replace(/[^0-9+]/g, '');
  if (digits.startsWith('+')) return digits;
  if (digits.startsWith('00')) return `+${digits.slice(2)}`;
  return digits.startsWith('06') ? `+36${digits.slice(2)}` : `+36${digits}`;
}
