import { createHmac } from 'node:crypto';
import type { Outside } from '../../schema/core/outside/outside.ts';
import { NotProven, type Provider } from '../../schema/core/outside/provider.ts';
import { ask, jsonOf } from './ask.ts';
import type { TicketSettings } from './settings.ts';

/**
 * A government platform in the shape of Zhejiang's: its sign-in page sends the browser back with a ticket; the server gives
 * that for an access token, and the token for the account, each request signed with the application's key as the platform's
 * gateway asks for it. What the platform knows of the person besides the account id is not looked at.
 */
export function ticketProvider({ id, title, loginUrl, tokenUrl, userUrl, appId, accessKey, secretKey, accessToken, accountId }: TicketSettings, post: Outside['post']): Provider {
  const call = async (url: string, sent: object, now: Date): Promise<unknown> => {
    const { pathname, search } = new URL(url);
    const date = now.toUTCString();
    const signed = ['POST', pathname, search.slice(1), accessKey, date, ''].join('\n');
    const answer = await ask(post, {
      url, body: JSON.stringify(sent),
      headers: { 'x-bg-hmac-access-key': accessKey, 'x-bg-hmac-algorithm': 'hmac-sha256', 'x-bg-date-time': date, 'x-bg-hmac-signature': createHmac('sha256', secretKey).update(signed).digest('base64') },
    });
    if (answer.status !== 200) throw new NotProven(answer.status >= 400 && answer.status < 500 ? 'CODE_REFUSED' : 'PROVIDER_UNREACHABLE', `${new URL(url).host} answered ${answer.status}`);
    const said = jsonOf(answer, url);
    if (at(said, 'success') === false) throw new NotProven('CODE_REFUSED', `${new URL(url).host} took neither ticket nor token`);
    return said;
  };
  return {
    id, title, issuer: new URL(userUrl).origin,
    async begin({ state, callback }) {
      return loginUrl.replaceAll('{callback}', encodeURIComponent(`${callback}?state=${state}`));
    },
    async finish(_, brought, now) {
      const ticket = brought.get('ticketId') ?? brought.get('ticket') ?? '';
      if (!/^[\x21-\x7e]{1,2000}$/.test(ticket)) throw new NotProven('CANCELLED', 'no ticket came back');
      const token = at(await call(tokenUrl, { ticketId: ticket, appId }, now), accessToken);
      if (typeof token !== 'string' || token === '') throw new NotProven('BAD_ANSWER', 'no access token came back');
      const subject = at(await call(userUrl, { token }, now), accountId);
      // A number that JSON does not carry exactly would be two people's.
      const exact = typeof subject === 'string' ? subject : Number.isSafeInteger(subject) ? String(subject) : '';
      if (exact === '' || exact.length > 255) throw new NotProven('NO_SUBJECT');
      return { subject: exact, hasSecondFactor: false };
    },
  };
}

/** `data.personInfo.userId` of an answer. */
const at = (value: unknown, path: string): unknown => path.split('.').reduce<unknown>((within, name) => (typeof within === 'object' && within !== null && Object.hasOwn(within, name) ? (within as Record<string, unknown>)[name] : undefined), value);
