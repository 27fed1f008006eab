import { comeBack } from '../../schema/account/external.ts';
import { Refusal } from '../../schema/core/error/refusal.ts';
import { cookiesOf } from '../session/session.ts';
import { fail, type Identify, type Route } from './app.ts';

const path = /^\/api\/sign-in\/([a-z][a-z0-9-]{0,39})\/callback$/;

/** `GET /api/sign-in/<provider>/callback`: where a provider sends the browser back. It goes on to a page of ours, let in or told why not. */
export const signInRoute = (identify: Identify): Route => async (request, response, url) => {
  const [, id] = path.exec(url.pathname) ?? [];
  if (id === undefined) return false;
  if (request.method !== 'GET') { response.setHeader('allow', 'GET'); fail(response, 405, 'METHOD_NOT_ALLOWED', '请用 GET。'); return true; }
  const context = await identify(request);
  if (context.refused !== null) { fail(response, 401, 'UNAUTHENTICATED', context.refused); return true; }
  try {
    const location = await comeBack(context, id, url.searchParams);
    // The address that they came by has a code in it: nobody is told it.
    response.writeHead(302, { location, 'cache-control': 'no-store', 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff', ...cookiesOf(context.session) }).end();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    fail(response, 404, 'NOT_FOUND', '没有这个页面。');
  }
  return true;
};
