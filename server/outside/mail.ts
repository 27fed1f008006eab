import type { Transporter } from 'nodemailer';
import { type Letter, Unreachable } from '../../schema/core/outside/outside.ts';

export interface Mailer {
  readonly send: (letter: Letter) => Promise<void>;
  close(): void;
}

/**
 * One connection to the mail server, kept while there is something to send.
 *
 * @param url `smtp://user:password@host:587` (STARTTLS where the server offers it) or `smtps://…:465`
 */
export function createMailer({ url, from }: { readonly url: string; readonly from: string }): Mailer {
  const { protocol, hostname, port, username, password } = new URL(url);
  // Loaded for the first letter.
  const open = async (): Promise<Transporter> => (await import('nodemailer')).createTransport({
    host: hostname, port: Number(port) || (protocol === 'smtps:' ? 465 : 587), secure: protocol === 'smtps:', ...(username && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    // What is to be tried again, our own log of deliveries says.
    pool: true, maxConnections: 1, maxRequeues: 0, idleTimeout: 30_000, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000, disableFileAccess: true, disableUrlAccess: true,
  });
  let transport: Promise<Transporter> | undefined;
  return {
    async send({ to, subject, text, id }) {
      try {
        await (await (transport ??= open())).sendMail({ from, to, subject, text, messageId: `<${id}@${/@([^\s>]+)/.exec(from)?.[1] ?? 'bureau'}>`, headers: { 'Auto-Submitted': 'auto-generated' } });
      } catch (error) {
        const { responseCode, code } = error as { responseCode?: number; code?: string };
        // 5yz to the recipient is the server's last word; what it has against ourselves (login, sender) a person may put right.
        const isFinal = code === 'EENVELOPE' && responseCode !== undefined && responseCode >= 500;
        throw new Unreachable(responseCode === undefined ? `邮件服务器不可用（${code ?? 'unknown'}）` : `邮件服务器答复 ${responseCode}`, isFinal, responseCode ?? null, { cause: error });
      }
    },
    close: () => { transport?.then((opened) => { opened.close(); }, () => undefined); },
  };
}
