import { readFileSync } from 'node:fs';
import { z } from 'zod';

const address = z.string().refine((value) => URL.canParse(value) && ['https:', 'http:'].includes(new URL(value).protocol) && new URL(value).username === '');
const common = { id: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/), title: z.string().min(1).max(40) };
const words = z.array(z.string().min(1)).default([]);

/** OpenID Connect: what it has and where, its discovery document tells. */
const oidc = z.strictObject({
  ...common, kind: z.literal('oidc'),
  issuer: address.refine((value) => !/[?#]/.test(value)),
  clientId: z.string().min(1),
  /** Absent: a public client, which PKCE alone protects. */
  clientSecret: z.string().min(1).optional(),
  scope: z.string().refine((scope) => scope.split(' ').includes('openid')).default('openid'),
  /** Any of these in the token's `amr`, or as its `acr`, says that a second factor was asked for: ours is then not asked for again. */
  secondFactor: z.strictObject({ amr: words, acr: words }).default({ amr: [], acr: [] }),
});

/** A government platform that sends the browser back with a ticket, exchanged by the server for an access token, and that for the account. */
const ticket = z.strictObject({
  ...common, kind: z.literal('ticket'),
  /** With `{callback}` where our address goes. */
  loginUrl: address.refine((value) => value.includes('{callback}')),
  tokenUrl: address,
  userUrl: address,
  appId: z.string().min(1),
  accessKey: z.string().min(1),
  secretKey: z.string().min(1),
  /** Where in the answers they stand. */
  accessToken: z.string().regex(/^[\w.]+$/).default('data.accessToken'),
  accountId: z.string().regex(/^[\w.]+$/).default('data.personInfo.userId'),
});

const list = z.array(z.discriminatedUnion('kind', [oidc, ticket])).refine((all) => new Set(all.map(({ id }) => id)).size === all.length);

export type OidcSettings = z.infer<typeof oidc>;
export type TicketSettings = z.infer<typeof ticket>;
export type ProviderSettings = OidcSettings | TicketSettings;

/** The list itself, or a file with it, which can be kept from everyone else's eyes. */
export const providerList = z.string().transform((given, context): unknown => {
  try {
    return JSON.parse(given.trimStart().startsWith('[') ? given : readFileSync(given, 'utf8'));
  } catch {
    // The parser's words would quote what stands there.
    context.addIssue({ code: 'custom', message: 'no list' });
    return z.NEVER;
  }
}).pipe(list);
