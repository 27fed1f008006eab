import { createHash, type JsonWebKey } from 'node:crypto';
import { z } from 'zod';
import type { Outside } from '../../schema/core/outside/outside.ts';
import { NotProven, type Provider } from '../../schema/core/outside/provider.ts';
import { ask, jsonOf } from './ask.ts';
import { verifyIdToken } from './id-token.ts';
import type { OidcSettings } from './settings.ts';

/** So long is what a provider says of itself remembered. */
const remembered = 3_600_000;
/** For a key that is missing all are asked for anew, but not more often: strangers name keys too. */
const between = 30_000;

const discovered = z.object({
  issuer: z.string(), authorization_endpoint: z.url(), token_endpoint: z.url(), jwks_uri: z.url(),
  token_endpoint_auth_methods_supported: z.array(z.string()).default(['client_secret_basic']),
  code_challenge_methods_supported: z.array(z.string()).optional(),
  authorization_response_iss_parameter_supported: z.boolean().default(false),
});
type Discovered = z.infer<typeof discovered>;
const keySet = z.object({ keys: z.array(z.looseObject({ kty: z.string() })) });
const answered = z.object({ id_token: z.string().max(50_000) });

/** Asked once for everybody who waits, and again when it is old or was a failure. */
class Remembered<T> {
  private kept: { readonly value: Promise<T>; readonly at: number } | null = null;
  private renewedAt = -Infinity;
  constructor(private readonly read: () => Promise<T>) {}
  get(): Promise<T> {
    const at = performance.now();
    if (this.kept && at - this.kept.at < remembered) return this.kept.value;
    const kept = { value: this.read(), at };
    this.kept = kept;
    kept.value.catch(() => { if (this.kept === kept) this.kept = null; });
    return kept.value;
  }
  renewed(): Promise<T> {
    const at = performance.now();
    if (at - this.renewedAt >= between) [this.kept, this.renewedAt] = [null, at];
    return this.get();
  }
}

/**
 * OpenID Connect: the authorization code flow with PKCE (S256), and what the provider signed checked by its published
 * keys. Only the account id is asked for and kept.
 */
export function oidcProvider({ id, title, issuer, clientId, clientSecret, scope, secondFactor }: OidcSettings, post: Outside['post']): Provider {
  const read = async <T>(url: string, shape: z.ZodType<T>): Promise<T> => {
    const answer = await ask(post, { url, method: 'GET', headers: { accept: 'application/json' }, body: '' });
    if (answer.status !== 200) throw new NotProven('PROVIDER_UNREACHABLE', `${new URL(url).host} answered ${answer.status}`);
    const parsed = shape.safeParse(jsonOf(answer, url));
    if (!parsed.success) throw new NotProven('BAD_ANSWER', `${new URL(url).host}: ${parsed.error.issues[0]?.path.join('.') ?? ''} is not as it should be`);
    return parsed.data;
  };
  const metadata = new Remembered(async (): Promise<Discovered> => {
    const found = await read(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, discovered);
    if (found.issuer !== issuer) throw new NotProven('OTHER_ISSUER', 'the discovery document is of another issuer');
    const isOpen = new URL(issuer).protocol === 'http:';
    if (!isOpen && [found.authorization_endpoint, found.token_endpoint, found.jwks_uri].some((each) => new URL(each).protocol !== 'https:')) throw new NotProven('BAD_ANSWER', 'an endpoint of the discovery document is not https');
    if (found.code_challenge_methods_supported?.includes('S256') === false) throw new NotProven('BAD_ANSWER', 'the provider knows no PKCE with S256');
    return found;
  });
  const keys = new Remembered(async (): Promise<readonly JsonWebKey[]> => (await read((await metadata.get()).jwks_uri, keySet)).keys as readonly JsonWebKey[]);

  /** RFC 6749 §2.3.1, and §3.2.1 for whoever has no secret. */
  const proof = (methods: readonly string[]): { readonly headers: Record<string, string>; readonly fields: Record<string, string> } => {
    if (clientSecret === undefined) return { headers: {}, fields: { client_id: clientId } };
    if (!methods.includes('client_secret_basic') && methods.includes('client_secret_post')) return { headers: {}, fields: { client_id: clientId, client_secret: clientSecret } };
    const encoded = [clientId, clientSecret].map((each) => new URLSearchParams({ '': each }).toString().slice(1)).join(':');
    return { headers: { authorization: `Basic ${Buffer.from(encoded).toString('base64')}` }, fields: {} };
  };

  return {
    id, title, issuer,
    async begin({ state, nonce, verifier, callback }) {
      const url = new URL((await metadata.get()).authorization_endpoint);
      const sent = {
        response_type: 'code', client_id: clientId, redirect_uri: callback, scope, state, nonce,
        code_challenge: createHash('sha256').update(verifier).digest('base64url'), code_challenge_method: 'S256', ...(secondFactor.acr.length > 0 && { acr_values: secondFactor.acr.join(' ') }),
      };
      for (const [name, value] of Object.entries(sent)) url.searchParams.set(name, value);
      return url.href;
    },
    async finish({ nonce, verifier, callback }, brought, now) {
      const known = await metadata.get();
      // RFC 9207: who answers says who it is, so that one provider's answer is not taken to another.
      const from = brought.get('iss');
      if (from === null ? known.authorization_response_iss_parameter_supported : from !== issuer) throw new NotProven('OTHER_ISSUER');
      const error = brought.get('error');
      if (error !== null) throw error === 'access_denied' ? new NotProven('CANCELLED') : new NotProven('PROVIDER_REFUSED', `the provider said ${JSON.stringify(error.slice(0, 60))}`);
      const code = brought.get('code') ?? '';
      if (code === '' || code.length > 2_000) throw new NotProven('BAD_ANSWER', 'no code came back');
      const { headers, fields } = proof(known.token_endpoint_auth_methods_supported);
      const answer = await ask(post, {
        url: known.token_endpoint, headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json', ...headers },
        body: new URLSearchParams({ grant_type: 'authorization_code', code, redirect_uri: callback, code_verifier: verifier, ...fields }).toString(),
      });
      if (answer.status !== 200) throw new NotProven(answer.status >= 400 && answer.status < 500 ? 'CODE_REFUSED' : 'PROVIDER_UNREACHABLE', `the token endpoint answered ${answer.status}`);
      const tokens = answered.safeParse(jsonOf(answer, known.token_endpoint));
      if (!tokens.success) throw new NotProven('BAD_ANSWER', 'no id token came back');
      const { subject, amr, acr } = await verifyIdToken(tokens.data.id_token, { issuer, clientId, nonce, now, keys: (anew) => (anew ? keys.renewed() : keys.get()) });
      return { subject, hasSecondFactor: amr.some((each) => secondFactor.amr.includes(each)) || (acr !== null && secondFactor.acr.includes(acr)) };
    },
  };
}
