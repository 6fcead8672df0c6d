/** E-mail by SMTP. */
import { createTransport } from 'nodemailer';
import { MessageRefusedError, type MessageTransport } from './transport.ts';

export interface SmtpSettings {
  /** `smtp://user:password@host:587` or `smtps://…:465`. */
  readonly url: string;
  /** `Falubusz <falubusz@pelda.hu>`. */
  readonly from: string;
}

const TIMEOUT_MS = 20_000;

/** E-mail over one mail server; connects for each message, and waits 20 s for it at most. */
export function createSmtpTransport({ url, from }: SmtpSettings): MessageTransport {
  const mailer = createTransport(url, {
    from,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
  } as object);
  return {
    name: 'smtp',
    channels: ['email'],
    send: async (message, signal) => {
      signal.throwIfAborted();
      try {
        await mailer.sendMail({
          ...{ from, to: message.recipient, subject: message.subject, text: message.body },
          // The same id again is the same letter to the receiving side.
          messageId: `<${message.id}@falubusz>`,
        });
      } catch (error) {
        if (isRefusal(error))
          throw new MessageRefusedError('The mail server refused the message for good.', { cause: error });
        throw error;
      }
    },
    close: async () => mailer.close(),
  };
}

/** 5xx: permanent (RFC 5321, 4.2.1); but an authentication that fails is the operator's to mend. */
function isRefusal(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { responseCode, code } = error as { responseCode?: number; code?: string };
  return code === 'EENVELOPE' && responseCode !== undefined && responseCode >= 500;
}
