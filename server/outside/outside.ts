import { allowedFrom } from '../../schema/core/outside/address.ts';
import type { Outside } from '../../schema/core/outside/outside.ts';
import type { Config } from '../config.ts';
import { createMailer } from './mail.ts';
import { createPoster } from './post.ts';

/** The ways out, as the settings open them. */
export function openOutside({ outsideAllow, smtpUrl, mailFrom, publicUrl }: Pick<Config, 'outsideAllow' | 'smtpUrl' | 'mailFrom' | 'publicUrl'>): Outside & { close(): void } {
  const mailer = smtpUrl === undefined ? null : createMailer({ url: smtpUrl, from: mailFrom });
  return {
    post: createPoster({ allowed: allowedFrom(outsideAllow) }),
    mail: mailer?.send ?? null, portal: publicUrl,
    close: () => { mailer?.close(); },
  };
}
