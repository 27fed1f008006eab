import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';
import { pino } from 'pino';
import { shippedPolicy } from '../schema/account/policy.ts';
import { findSession, tokenHash } from '../schema/account/session.ts';
import { allowedFrom } from '../schema/core/outside/address.ts';
import { readConfig } from '../server/config.ts';
import { signInRoute } from '../server/http/sign-in.ts';
import { createPoster } from '../server/outside/post.ts';
import { createProviders } from '../server/sign-in/providers.ts';
import { type Accounts, password, signIn, startAccounts, viewer } from './support/account.ts';
import { type Api, startApi } from './support/api.ts';
import { forged, type OidcServer, signed, signingKey, startOidcServer, startTicketServer, type TicketServer } from './support/identity-provider.ts';
import { testVault } from './support/vault.ts';
import { type Visitor, visitor } from './support/visitor.ts';

/** Accounts of a single sign-on and of a government platform, both played by servers that keep to their own rules. */
const client = { clientId: 'bureau', clientSecret: 'client-s3cret/+' };
const application = { appId: 'app-7', accessKey: 'access-key', secretKey: 'gateway-s3cret' };
let bureau: Accounts;
let api: Api;
let county: OidcServer;
let platform: TicketServer;
const lines: string[] = [];
const people = new Map<string, string>();

beforeAll(async () => {
  [bureau, county, platform] = await Promise.all([startAccounts(), startOidcServer(client), startTicketServer(application)]);
  const { signInProviders } = readConfig({
    BUREAU_DATA: '/nonexistent', BUREAU_SECRET: 'of no use here',
    SIGN_IN_PROVIDERS: JSON.stringify([
      { kind: 'oidc', id: 'county', title: '县统一认证', issuer: county.issuer, ...client, secondFactor: { amr: ['otp'], acr: ['urn:level:2'] } },
      { kind: 'oidc', id: 'plain', title: '另一认证', issuer: county.issuer, ...client },
      { kind: 'ticket', id: 'platform', title: '政务服务网', loginUrl: platform.loginUrl, tokenUrl: `${platform.address}/sso/access_token`, userUrl: `${platform.address}/sso/getUserInfo?v=1`, ...application },
    ]),
  });
  const log = pino({ level: 'trace' }, { write: (line: string) => { lines.push(line); } });
  const providers = createProviders({ signInProviders, publicUrl: 'https://bureau.example' }, createPoster({ allowed: allowedFrom(['127.0.0.1']) }));
  api = await startApi({ database: bureau.database, log, providers, trustProxy: true, routes: (identify) => [signInRoute(identify)] });
  for (const [name, role] of [['anna', 'CLERK'], ['bert', 'CLERK'], ['cara', 'CLERK'], ['dora', 'SYSTEM_ADMIN'], ['secure', 'SECURITY_ADMIN'], ['other', 'CLERK'], ['known', 'CLERK']] as const) people.set(name, await bureau.account(name, 'bureau', role));
});
afterAll(async () => { await api?.close(); await bureau?.close(); await county?.close(); await platform?.close(); });

const browser = (): Visitor => visitor(api.address);
const codes = (errors: { code: string }[]) => errors.map(({ code }) => code);
const run = async (who: Visitor, mutation: string, input: object, fields = '') => {
  const answer = await who.ask(`mutation ($input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { ${fields} errors { code } } }`, { input });
  return answer[mutation];
};
const within = (callback: string): string => { const { origin, pathname, search } = new URL(callback); expect(origin).toBe('https://bureau.example'); return pathname + search; };
const who = async (of: Visitor) => (await of.ask(viewer)).viewer;
const signedIn = async (name: string): Promise<Visitor> => {
  const made = browser();
  expect((await made.ask(signIn, { input: { loginName: name, password } })).signIn.errors).toEqual([]);
  return made;
};
const begun = async (of: Visitor, provider = 'county', returnTo: string | null = null): Promise<string> => {
  const { location, errors } = await run(of, 'beginSignIn', { provider, returnTo }, 'location');
  expect(errors).toEqual([]);
  return location;
};
/** There and back again. */
const through = async (of: Visitor, subject: string, { provider = 'county', returnTo = null as string | null, more = {} } = {}) => of.visit(within(county.agree(await begun(of, provider, returnTo), subject, more)));
const link = async (of: Visitor, subject: string, provider = 'county', given = password) => {
  const { location, errors } = await run(of, 'linkExternalAccount', { provider, currentPassword: given }, 'location');
  return location ? of.visit(within(county.agree(location, subject))) : codes(errors);
};
const linkedTo = async (name: string, subject: string): Promise<void> => { expect(await link(await signedIn(name), subject)).toBe('/account?linked=yes'); };
interface Entry { object_type: string; object_id: string | null; action: string; outcome: string; reasons: string[] | null; person_id: string | null; after: Record<string, unknown> | null }
const last = async (count = 1): Promise<Entry[]> => (await bureau.rows<Entry>(`select object_type, object_id, action, upper(outcome) as outcome, reasons, person_id, after from journal_entry order by at desc limit ${count}`)).reverse();
const sessions = async (): Promise<number> => (await bureau.rows<{ n: number }>('select count(*)::int as n from session'))[0]!.n;
/** Nobody was let in, and the journal says why. */
const refusedAs = async (work: () => Promise<string | number>, problem: string, reason: string, action = 'signIn'): Promise<void> => {
  const before = await sessions();
  expect(String(await work()).replace(/&return=.*/, '')).toBe(`${action === 'signIn' ? '/sign-in' : '/account'}?problem=${problem}`);
  expect(await sessions()).toBe(before);
  expect(await last()).toMatchObject([{ action, outcome: 'REFUSED', reasons: [reason] }]);
};

describe('signing in with an account elsewhere', () => {
  it('is offered by its Chinese name, linked with the password, and opens a session like any other', async () => {
    expect((await browser().ask('{ signInProviders { id title } }')).signInProviders).toEqual([{ id: 'county', title: '县统一认证' }, { id: 'plain', title: '另一认证' }, { id: 'platform', title: '政务服务网' }]);
    const anna = await signedIn('anna');
    expect(await link(anna, 'sub-anna', 'county', 'wrong')).toEqual(['WRONG_PASSWORD']);
    expect(await link(anna, 'sub-anna')).toBe('/account?linked=yes');
    expect(await last()).toMatchObject([{ object_type: 'ExternalAccount', action: 'linkExternalAccount', outcome: 'DONE', person_id: people.get('anna'), after: { provider: 'county', subject: 'su****na' } }]);
    expect((await anna.ask('{ viewer { person { externalAccounts { provider title subject linkedBy { name } } } } }')).viewer.person.externalAccounts)
      .toEqual([{ provider: 'county', title: '县统一认证', subject: 'sub-anna', linkedBy: { name: 'anna 的主人' } }]);

    const fresh = browser();
    expect(await through(fresh, 'sub-anna', { returnTo: '/enterprises?search=%E6%B3%B5' })).toBe('/enterprises?search=%E6%B3%B5');
    expect([...fresh.cookies.keys()]).toEqual(['__Host-bureau']);
    expect(await who(fresh)).toMatchObject({ person: { id: `psn_${people.get('anna')}` }, organization: { name: '示范县科学技术局' }, roles: ['CLERK'], duty: null });
    expect(await last()).toMatchObject([{ object_type: 'Session', action: 'signIn', outcome: 'DONE', person_id: people.get('anna'), after: { provider: 'county' } }]);
    expect(new URLSearchParams(county.exchanges.at(-1)).get('code_verifier')).toMatch(/^[\w-]{43}$/);
    // The session of before ends.
    const old = fresh.cookies.get('__Host-bureau')!;
    await through(fresh, 'sub-anna');
    expect(await bureau.rows('select revoked_for, provider from session where token_hash = ?', [tokenHash(old)])).toEqual([{ revoked_for: 'REPLACED', provider: 'county' }]);
  });

  it('takes a token signed with ES256, by a key that was not there before', async () => {
    const rsa = county.key;
    // Linked at “county” and nowhere else: what the same server says elsewhere is another account.
    await refusedAs(() => through(browser(), 'sub-anna', { provider: 'plain' }), 'NOT_LINKED', 'NOT_LINKED');
    county.key = signingKey('second', 'ES256');
    await refusedAs(() => through(browser(), 'sub-anna', { provider: 'plain' }), 'NOT_LINKED', 'NOT_LINKED');
    expect(await through(browser(), 'sub-anna')).toBe('/');
    county.key = rsa;
  });

  it('makes no account and finds none by name or e-mail', async () => {
    await bureau.rows(`update person set name = '张三', email = 'known@example.com' where id = ? returning id`, [people.get('known')]);
    const count = () => bureau.rows('select (select count(*)::int from person) as people, (select count(*)::int from credential) as credentials, (select count(*)::int from external_account) as accounts');
    const before = await count();
    for (const subject of ['nobody', 'known', '张三', 'known@example.com', 'SUB-ANNA', ' sub-anna', people.get('anna')!]) await refusedAs(() => through(browser(), subject), 'NOT_LINKED', 'NOT_LINKED');
    expect(await count()).toEqual(before);
  });

  it('lets in nobody who is disabled, and says no more than to a stranger', async () => {
    await linkedTo('bert', 'sub-bert');
    await bureau.rows(`update person set state = 'DISABLED' where id = ? returning id`, [people.get('bert')]);
    await refusedAs(() => through(browser(), 'sub-bert'), 'NOT_LINKED', 'DISABLED');
    expect((await last())[0]!.object_id).toBe(people.get('bert'));
    await bureau.rows(`update person set state = 'ACTIVE' where id = ? returning id`, [people.get('bert')]);
    expect(await through(browser(), 'sub-bert')).toBe('/');
  });

  it('is bound to the browser that began it, for ten minutes, once', async () => {
    const asked = () => county.exchanges.length;
    const before = asked();
    const [here, there] = [browser(), browser()];
    const callback = within(county.agree(await begun(here), 'sub-anna'));
    await refusedAs(() => there.visit(callback), 'EXPIRED', 'NOT_UNDER_WAY');
    // Another browser with a sign-in of its own under way.
    await begun(there);
    await refusedAs(() => there.visit(callback), 'EXPIRED', 'WRONG_STATE');
    await begun(there, 'plain');
    await refusedAs(() => there.visit(callback), 'EXPIRED', 'NOT_UNDER_WAY');
    const cookie = here.cookies.get('__Host-bureau-sign-in')!;
    for (const wrong of [`${cookie.slice(0, -4)}AAAA`, testVault.seal('{}', 'sign-in.under-way'), testVault.seal(testVault.open(cookie, 'sign-in.under-way'), 'another purpose'),
      testVault.seal(JSON.stringify({ ...JSON.parse(testVault.open(cookie, 'sign-in.under-way')) as object, until: Date.now() - 1 }), 'sign-in.under-way')]) {
      there.cookies.set('__Host-bureau-sign-in', wrong);
      await refusedAs(() => there.visit(callback), 'EXPIRED', 'NOT_UNDER_WAY');
    }
    for (const state of ['', 'x', `${new URL(callback, 'http://x').searchParams.get('state')!}x`]) {
      there.cookies.set('__Host-bureau-sign-in', cookie);
      const wrong = new URL(callback, 'http://x');
      wrong.searchParams.set('state', state);
      await refusedAs(() => there.visit(wrong.pathname + wrong.search), 'EXPIRED', 'WRONG_STATE');
    }
    expect(asked()).toBe(before);
    // What was carried is a secret to everyone else: verifier and nonce are not to be read from it.
    expect(cookie).not.toContain(Buffer.from('verifier').toString('base64url').slice(0, 8));
    expect(await here.visit(callback)).toBe('/');
    here.cookies.set('__Host-bureau-sign-in', cookie);
    await refusedAs(() => here.visit(callback), 'EXPIRED', 'STATE_USED');
    expect(asked()).toBe(before + 1);
  });

  it('takes a code once', async () => {
    const visit = browser();
    const used = new URL(county.agree(await begun(visit), 'sub-anna'));
    await visit.visit(within(used.href));
    const again = new URL(county.agree(await begun(visit), 'sub-anna'));
    again.searchParams.set('code', used.searchParams.get('code')!);
    await refusedAs(() => visit.visit(within(again.href)), 'NOT_PROVEN', 'CODE_REFUSED');
  });

  it('believes no token that is not signed, or was made for another or another time', async () => {
    const honest = county.token;
    const now = () => Math.floor(Date.now() / 1000);
    const cases: [reason: string, token: OidcServer['token']][] = [
      ['UNSIGNED', (claims) => forged(claims, { alg: 'none' })], ['BAD_SIGNATURE', (claims, key) => forged(claims, { alg: 'HS256', kid: key.kid }, JSON.stringify(key.jwk))],
      ['BAD_SIGNATURE', (claims, key) => signed({ ...signingKey(key.kid, 'RS256') }, claims)], ['UNKNOWN_KEY', (claims) => signed(signingKey('stranger', 'RS256'), claims)],
      ['WRONG_NONCE', (claims, key) => signed(key, { ...claims, nonce: 'another' })], ['WRONG_NONCE', ({ nonce: _, ...claims }, key) => signed(key, claims)],
      ['TOKEN_EXPIRED', (claims, key) => signed(key, { ...claims, exp: now() - 120 })], ['OTHER_ISSUER', (claims, key) => signed(key, { ...claims, iss: 'https://elsewhere.example' })],
      ['OTHER_AUDIENCE', (claims, key) => signed(key, { ...claims, aud: 'another' })], ['BAD_ANSWER', () => 'no token'],
    ];
    for (const [reason, token] of cases) {
      county.token = token;
      await refusedAs(() => through(browser(), 'sub-anna'), 'NOT_PROVEN', reason);
    }
    county.token = honest;
    expect(await through(browser(), 'sub-anna')).toBe('/');
  });

  it('comes back with what the provider says: cancelled, refused, or from another provider', async () => {
    const back = async (change: (url: URL) => void) => {
      const visit = browser();
      const url = new URL(county.agree(await begun(visit, 'county', '/figures'), 'sub-anna'));
      change(url);
      return visit.visit(within(url.href));
    };
    await refusedAs(() => back(({ searchParams }) => { searchParams.delete('code'); searchParams.set('error', 'access_denied'); }), 'CANCELLED', 'CANCELLED');
    await refusedAs(() => back(({ searchParams }) => { searchParams.set('error', 'server_error'); }), 'NOT_PROVEN', 'PROVIDER_REFUSED');
    await refusedAs(() => back(({ searchParams }) => { searchParams.set('iss', 'https://elsewhere.example'); }), 'NOT_PROVEN', 'OTHER_ISSUER');
    expect(await back(({ searchParams }) => { searchParams.set('error', 'access_denied'); })).toBe('/sign-in?problem=CANCELLED&return=%2Ffigures');
    expect(await browser().visit('/api/sign-in/nobody/callback?code=1&state=2')).toBe(404);
    expect(codes((await run(browser(), 'beginSignIn', { provider: 'nobody' }, 'location')).errors)).toEqual(['NOT_FOUND']);
  });

  it('goes to no other site afterwards, whatever was asked for', async () => {
    for (const returnTo of ['https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example', '/.//elsewhere.example', '/sign-in?problem=CANCELLED', '/api/imports', 'javascript:alert(1)', '/\telsewhere']) expect([returnTo, await through(browser(), 'sub-anna', { returnTo })]).toEqual([returnTo, '/']);
  });

  it('is paced like a password: sixty from one address in five minutes, and what is too much is not written down', async () => {
    const visit = visitor(api.address, '10.8.7.6');
    const callback = within(county.agree(await begun(visit), 'sub-anna'));
    await bureau.rows(`update rate_limit set count = 60 where key = 'sign-in 10.8.7.6' returning key`);
    const before = await last();
    expect(await visit.visit(callback)).toBe('/sign-in?problem=RATE_LIMITED');
    expect(codes((await run(visit, 'beginSignIn', { provider: 'county' }, 'location')).errors)).toEqual(['RATE_LIMITED']);
    expect(await last()).toEqual(before);
  });
});

describe('the bureau’s own second factor', () => {
  const secretOf = new Map<string, string>();
  const totp = (name: string, steps = 0): string => new TOTP({ secret: Secret.fromBase32(secretOf.get(name)!) }).generate({ timestamp: Date.now() + steps * 30_000 });
  beforeAll(async () => {
    await linkedTo('cara', 'sub-cara');
    const cara = await signedIn('cara');
    const { enrolTotp } = await cara.ask('mutation { enrolTotp { secret } }');
    secretOf.set('cara', enrolTotp.secret);
    expect((await run(cara, 'confirmTotp', { code: totp('cara', -1) })).errors).toEqual([]);
  });

  it('is asked for after the provider, with every try counted', async () => {
    const visit = browser();
    expect(await through(visit, 'sub-cara', { returnTo: '/figures', more: { amr: ['pwd'] } })).toBe('/sign-in?step=code&return=%2Ffigures');
    expect(await who(visit)).toBeNull();
    expect(codes((await run(visit, 'continueSignIn', { code: '000000' })).errors)).toEqual(['WRONG_TOTP']);
    expect(await last()).toMatchObject([{ action: 'signIn', outcome: 'REFUSED', reasons: ['WRONG_TOTP'], object_id: people.get('cara') }]);
    expect(await bureau.rows(`select failed_count from credential where login_name = 'cara'`)).toEqual([{ failed_count: 1 }]);
    // Another browser has nothing to go on from, and a sign-in that is only under way is none that is proven.
    const other = browser();
    expect(codes((await run(other, 'continueSignIn', { code: totp('cara') })).errors)).toEqual(['SIGN_IN_EXPIRED']);
    await begun(other);
    expect(codes((await run(other, 'continueSignIn', { code: totp('cara') })).errors)).toEqual(['SIGN_IN_EXPIRED']);
    expect((await run(visit, 'continueSignIn', { code: totp('cara') })).errors).toEqual([]);
    expect(await who(visit)).toMatchObject({ person: { id: `psn_${people.get('cara')}` } });
    expect([...visit.cookies.keys()]).toEqual(['__Host-bureau']);
    expect(await bureau.rows(`select failed_count from credential where login_name = 'cara'`)).toEqual([{ failed_count: 0 }]);
  });

  it('locks the account after five wrong ones, the right one with it', async () => {
    const visit = browser();
    await through(visit, 'sub-cara');
    for (let n = 0; n < 5; n += 1) expect(codes((await run(visit, 'continueSignIn', { code: '000000' })).errors)).toEqual(['WRONG_TOTP']);
    expect(codes((await run(visit, 'continueSignIn', { code: totp('cara', 1) })).errors)).toEqual(['WRONG_TOTP']);
    expect((await last())[0]!.reasons).toEqual(['UNKNOWN_OR_LOCKED']);
    await bureau.rows(`update credential set locked_until = null, failed_count = 0 where login_name = 'cara' returning id`);
  });

  it('is not asked for again where the provider did, and is trusted in it', async () => {
    for (const more of [{ amr: ['pwd', 'otp'] }, { acr: 'urn:level:2' }]) expect(await through(browser(), 'sub-cara', { more })).toBe('/');
    for (const more of [{ amr: ['mfa'] }, { acr: 'urn:level:1' }, { amr: 'otp' }]) expect(await through(browser(), 'sub-cara', { more })).toBe('/sign-in?step=code');
    // The same claims from a provider that nobody trusts in it.
    await bureau.rows(`insert into external_account (id, person_id, provider, issuer, subject, linked_at) values (gen_random_uuid(), ?, 'plain', ?, 'sub-cara', now()) returning id`, [people.get('cara'), county.issuer]);
    expect(await through(browser(), 'sub-cara', { provider: 'plain', more: { amr: ['pwd', 'otp'] } })).toBe('/sign-in?step=code');
  });

  it('is an administrator’s duty in production, unless a trusted provider saw to it; a password’s age is none of a provider’s session', async () => {
    await linkedTo('dora', 'sub-dora');
    await bureau.rows(`update credential set must_change = true where login_name = 'dora' returning id`);
    const dutyAfter = async (more: object) => {
      const visit = browser();
      await through(visit, 'sub-dora', { more });
      return (await findSession(bureau.database.orm.em.fork(), tokenHash(visit.cookies.get('__Host-bureau')!), new Date(), true, shippedPolicy))!.duty;
    };
    expect([await dutyAfter({}), await dutyAfter({ amr: ['otp'] })]).toEqual(['ENROL_TOTP', null]);
  });
});

describe('links', () => {
  it('are of one person each, and one a provider', async () => {
    const other = await signedIn('other');
    await refusedAs(async () => String(await link(other, 'sub-anna')), 'TAKEN', 'ACCOUNT_TAKEN', 'linkExternalAccount');
    expect(await link(other, 'sub-other')).toBe('/account?linked=yes');
    await refusedAs(async () => String(await link(other, 'sub-second')), 'ALREADY_LINKED', 'ALREADY_LINKED', 'linkExternalAccount');
  });

  it('are made only by who began, in the session of the one it is for', async () => {
    const [anna, other] = [await signedIn('anna'), await signedIn('other')];
    const { location } = await run(anna, 'linkExternalAccount', { provider: 'plain', currentPassword: password }, 'location');
    other.cookies.set('__Host-bureau-sign-in', anna.cookies.get('__Host-bureau-sign-in')!);
    await refusedAs(() => other.visit(within(county.agree(location, 'sub-x'))), 'EXPIRED', 'OTHER_PERSON', 'linkExternalAccount');
    expect(codes((await run(browser(), 'linkExternalAccount', { provider: 'county', currentPassword: password }, 'location')).errors)).toEqual(['NOT_SIGNED_IN']);
  });

  it('are made by a security administrator for others, by the account’s id and with a reason', async () => {
    const [secure, clerk] = [await signedIn('secure'), await signedIn('other')];
    const assign = async (of: Visitor, name: string, wish: object = {}) => codes((await run(of, 'assignExternalAccount', { personId: `psn_${people.get(name)}`, provider: 'county', subject: 'sub-known', reason: '人事部门来函', ...wish }, 'externalAccount { id }')).errors);
    expect(await assign(clerk, 'known')).toEqual(['NOT_FOUND']);
    expect(await assign(secure, 'secure')).toEqual(['FORBIDDEN']);
    expect(await assign(secure, 'known', { reason: ' ' })).toEqual(['INVALID_INPUT']);
    expect(await assign(secure, 'known', { provider: 'nobody' })).toEqual(['NOT_FOUND']);
    expect(await assign(secure, 'known', { subject: 'sub-anna' })).toEqual(['ACCOUNT_TAKEN']);
    expect(await through(browser(), 'sub-known')).toBe('/sign-in?problem=NOT_LINKED');
    expect(await assign(secure, 'known')).toEqual([]);
    expect(await last()).toMatchObject([{ action: 'linkExternalAccount', outcome: 'DONE', person_id: people.get('secure'), after: { person: people.get('known') } }]);
    expect(await through(browser(), 'sub-known')).toBe('/');
  });

  it('end with who came in by them, but for the one who ends them; others’ are nobody’s business', async () => {
    const [here, there, byPassword] = [browser(), browser(), await signedIn('other')];
    await through(here, 'sub-other');
    await through(there, 'sub-other');
    const [{ id }] = (await here.ask('{ viewer { person { externalAccounts { id } } } }')).viewer.person.externalAccounts;
    const stranger = await signedIn('anna');
    expect(codes((await run(stranger, 'unlinkExternalAccount', { id })).errors)).toEqual(['NOT_FOUND']);
    expect((await stranger.ask('query ($id: ID!) { person(id: $id) { name externalAccounts { id } } }', { id: `psn_${people.get('other')}` })).person).toEqual({ name: 'other 的主人', externalAccounts: null });
    expect((await run(here, 'unlinkExternalAccount', { id })).errors).toEqual([]);
    expect([await who(there), (await who(here))?.duty, (await who(byPassword))?.duty]).toEqual([null, null, null]);
    expect([(await who(here)) === null, (await who(byPassword)) === null]).toEqual([false, false]);
    expect(await last()).toMatchObject([{ object_type: 'ExternalAccount', action: 'unlinkExternalAccount', outcome: 'DONE', person_id: people.get('other') }]);
    await refusedAs(() => through(browser(), 'sub-other'), 'NOT_LINKED', 'NOT_LINKED');
  });

  it('stay where there is no other way in, unless an administrator ends them', async () => {
    await bureau.rows(`update credential set password_hash = null where login_name = 'known' returning id`);
    const known = browser();
    await through(known, 'sub-known');
    const [{ id }] = (await known.ask('{ viewer { person { externalAccounts { id } } } }')).viewer.person.externalAccounts;
    expect(codes((await run(known, 'unlinkExternalAccount', { id })).errors)).toEqual(['LAST_WAY_IN']);
    expect((await run(await signedIn('secure'), 'unlinkExternalAccount', { id })).errors).toEqual([]);
    expect(await who(known)).toBeNull();
  });
});

describe('a platform that gives tickets', () => {
  const arrive = async (of: Visitor, account: unknown, change = (_: URL): void => undefined) => {
    const url = new URL(platform.agree(await begun(of, 'platform'), account));
    change(url);
    return of.visit(within(url.href));
  };
  it('says who it is by the account id, behind the same door', async () => {
    const anna = await signedIn('anna');
    const { location } = await run(anna, 'linkExternalAccount', { provider: 'platform', currentPassword: password }, 'location');
    expect(await anna.visit(within(platform.agree(location, 3300123456)))).toBe('/account?linked=yes');
    const visit = browser();
    expect(await arrive(visit, '3300123456')).toBe('/');
    expect(await who(visit)).toMatchObject({ person: { id: `psn_${people.get('anna')}` } });
    await refusedAs(() => arrive(browser(), 'anna'), 'NOT_LINKED', 'NOT_LINKED');
  });

  it('is believed by ticket, state and browser only', async () => {
    await refusedAs(() => arrive(browser(), '3300123456', ({ searchParams }) => { searchParams.set('ticketId', 'made-up'); }), 'NOT_PROVEN', 'CODE_REFUSED');
    await refusedAs(() => arrive(browser(), '3300123456', ({ searchParams }) => { searchParams.delete('ticketId'); }), 'CANCELLED', 'CANCELLED');
    await refusedAs(() => arrive(browser(), '3300123456', ({ searchParams }) => { searchParams.set('state', 'x'); }), 'EXPIRED', 'WRONG_STATE');
    for (const account of [null, '', { id: 1 }, 12345678901234567890]) await refusedAs(() => arrive(browser(), account), 'NOT_PROVEN', 'NO_SUBJECT');
    const [here, there] = [browser(), browser()];
    const callback = within(platform.agree(await begun(here, 'platform'), '3300123456'));
    await refusedAs(() => there.visit(callback), 'EXPIRED', 'NOT_UNDER_WAY');
  });
});

it('tells the log neither secrets nor codes, tickets and tokens', () => {
  const logged = lines.join('');
  expect(logged).toContain('nobody was proven');
  for (const secret of [client.clientSecret, application.secretKey, application.accessKey, 'not-looked-at', 'eyJ', 'made-up']) expect([secret, logged.includes(secret)]).toEqual([secret, false]);
  for (const exchange of county.exchanges) expect(logged).not.toContain(new URLSearchParams(exchange).get('code'));
});
