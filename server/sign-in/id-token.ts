import { createPublicKey, type JsonWebKey, type KeyObject, verify } from 'node:crypto';
import { z } from 'zod';
import { NotProven } from '../../schema/core/outside/provider.ts';

/**
 * What a provider signed of a person (OpenID Connect Core 1.0 §3.1.3.7). Which algorithms there are is decided here and
 * by the kind of the key, never by what the token says of itself: no token without a signature, and none whose "secret"
 * is a public key.
 */
export interface IdToken {
  readonly subject: string;
  readonly amr: readonly string[];
  readonly acr: string | null;
}

export interface Wanted {
  readonly issuer: string;
  readonly clientId: string;
  readonly nonce: string;
  readonly now: Date;
  /** The provider's keys; `anew` when they are to be fetched once more, for one that is not among them. */
  readonly keys: (anew: boolean) => Promise<readonly JsonWebKey[]>;
}

const algorithms = {
  RS256: { kty: 'RSA', fits: (key: KeyObject) => key.asymmetricKeyType === 'rsa' && (key.asymmetricKeyDetails?.modulusLength ?? 0) >= 2048, dsaEncoding: 'der' },
  ES256: { kty: 'EC', fits: (key: KeyObject) => key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'prime256v1', dsaEncoding: 'ieee-p1363' },
} as const;
type Algorithm = keyof typeof algorithms;

/** Clocks differ by so much. */
const leeway = 60;
/** A token that was issued longer ago was not issued for this sign-in. */
const oldest = 600;

const header = z.object({ alg: z.string(), kid: z.string().optional(), crit: z.unknown().optional() });
const claims = z.object({
  iss: z.string(), sub: z.string().min(1).max(255), aud: z.union([z.string(), z.array(z.string())]), azp: z.string().optional(), nonce: z.string().optional(), exp: z.number(), iat: z.number(), nbf: z.number().optional(),
  amr: z.array(z.string()).catch([]).default([]), acr: z.string().nullable().catch(null).default(null),
});

const read = <T>(part: string, shape: z.ZodType<T>): T => {
  try {
    return shape.parse(JSON.parse(Buffer.from(part, 'base64url').toString('utf8')));
  } catch {
    throw new NotProven('BAD_ANSWER', 'the id token cannot be read');
  }
};

/** @throws NotProven */
export async function verifyIdToken(token: string, { issuer, clientId, nonce, now, keys }: Wanted): Promise<IdToken> {
  const parts = token.split('.') as [string, string, string];
  if (parts.length !== 3 || !parts.every((part) => /^[\w-]*$/.test(part))) throw new NotProven('BAD_ANSWER', 'the id token has no three parts');
  const { alg, kid, crit } = read(parts[0], header);
  if (alg.toLowerCase() === 'none' || parts[2] === '') throw new NotProven('UNSIGNED');
  // What must be understood is not.
  if (!Object.hasOwn(algorithms, alg) || crit !== undefined) throw new NotProven('BAD_SIGNATURE', `an id token signed by ${JSON.stringify(alg.slice(0, 20))}`);
  const algorithm = alg as Algorithm;
  const key = keyOf(await keys(false), algorithm, kid) ?? keyOf(await keys(true), algorithm, kid);
  if (!key) throw new NotProven('UNKNOWN_KEY');
  if (!isSigned(`${parts[0]}.${parts[1]}`, parts[2], key, algorithms[algorithm].dsaEncoding)) throw new NotProven('BAD_SIGNATURE');

  const said = read(parts[1], claims);
  const audience = [said.aud].flat();
  const at = now.getTime() / 1000;
  if (said.iss !== issuer) throw new NotProven('OTHER_ISSUER');
  if (!audience.includes(clientId) || (said.azp === undefined ? audience.length > 1 : said.azp !== clientId)) throw new NotProven('OTHER_AUDIENCE');
  if (said.exp <= at - leeway || said.iat < at - oldest || said.iat > at + leeway || (said.nbf ?? 0) > at + leeway) throw new NotProven('TOKEN_EXPIRED');
  if (said.nonce !== nonce) throw new NotProven('WRONG_NONCE');
  return { subject: said.sub, amr: said.amr, acr: said.acr };
}

function isSigned(text: string, signature: string, key: KeyObject, dsaEncoding: 'der' | 'ieee-p1363'): boolean {
  try {
    return verify('sha256', Buffer.from(text), { key, dsaEncoding }, Buffer.from(signature, 'base64url'));
  } catch {
    return false; // no signature at all, as the library sees it
  }
}

/** The key with this name that is for this algorithm; a token that names none takes the only one that there is. */
function keyOf(all: readonly JsonWebKey[], algorithm: Algorithm, kid: string | undefined): KeyObject | null {
  const { kty, fits } = algorithms[algorithm];
  const found = all.filter((key) => key.kty === kty && (key['use'] ?? 'sig') === 'sig' && (key['alg'] ?? algorithm) === algorithm && (kid === undefined || key['kid'] === kid));
  if (found.length !== 1) return null;
  try {
    // The public part, whatever else somebody put there.
    const { n, e, crv, x, y } = found[0]!;
    const key = createPublicKey({ key: kty === 'RSA' ? { kty, n, e } as JsonWebKey : { kty, crv, x, y } as JsonWebKey, format: 'jwk' });
    return fits(key) ? key : null;
  } catch {
    return null;
  }
}
