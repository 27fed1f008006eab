import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ownPath } from '../schema/account/own-path.ts';
import { allowedFrom } from '../schema/core/outside/address.ts';
import { NotProven } from '../schema/core/outside/provider.ts';
import { ConfigFaults, readConfig } from '../server/config.ts';
import { createPoster } from '../server/outside/post.ts';
import { verifyIdToken } from '../server/sign-in/id-token.ts';
import { createProviders } from '../server/sign-in/providers.ts';
import { forged, type OidcServer, signed, signingKey, startOidcServer } from './support/identity-provider.ts';

const county = { kind: 'oidc', id: 'county', title: '县统一认证', issuer: 'https://sso.example.gov.cn', clientId: 'bureau', clientSecret: 'tell-nobody' };
const platform = { kind: 'ticket', id: 'platform', title: '政务服务网', loginUrl: 'https://login.example.gov.cn/?goto={callback}', tokenUrl: 'https://gate.example.gov.cn/t', userUrl: 'https://gate.example.gov.cn/u', appId: 'a', accessKey: 'k', secretKey: 'tell-nobody' };
const settings = (given: unknown) => readConfig({ BUREAU_SECRET: 'of no use here', SIGN_IN_PROVIDERS: typeof given === 'string' ? given : JSON.stringify(given) }).signInProviders;
const faults = (given: unknown): string => {
  try {
    settings(given);
  } catch (error) {
    if (error instanceof ConfigFaults) return [String(error), ...error.errors.map((each) => `${each.message} ${String(each.cause)}`)].join('\n');
    throw error;
  }
  return '';
};

describe('the setting', () => {
  it('is a list, or a file with one; empty is none', () => {
    expect(settings('')).toEqual([]);
    expect(settings([county, platform])).toMatchObject([{ id: 'county', scope: 'openid', secondFactor: { amr: [], acr: [] } }, { id: 'platform', accountId: 'data.personInfo.userId' }]);
    const folder = mkdtempSync(join(tmpdir(), 'providers-'));
    writeFileSync(join(folder, 'providers.json'), JSON.stringify([county]), { mode: 0o600 });
    expect(settings(join(folder, 'providers.json'))).toMatchObject([{ id: 'county' }]);
    rmSync(folder, { recursive: true });
  });

  it('says where it is wrong, and never what stands there', () => {
    for (const [wrong, where] of [
      ['[{"kind":"oidc","clientSecret":"tell-nobody"', ''], ['/nowhere/tell-nobody.json', ''], [{ ...county }, ''], [[county, { ...county, title: '又一处' }], ''], [[{ ...county, kind: 'saml' }], '[0.kind]'],
      [[county, { ...platform, loginUrl: 'https://login.example.gov.cn/' }], '[1.loginUrl]'], [[{ ...county, issuer: 'ftp://sso' }], '[0.issuer]'], [[{ ...county, issuer: 'https://a:b@sso' }], '[0.issuer]'], [[{ ...county, clientId: undefined }], '[0.clientId]'],
      [[{ ...county, id: 'County!' }], '[0.id]'], [[{ ...county, scope: 'email' }], '[0.scope]'], [[{ ...county, clientsecret: 'tell-nobody' }], '[0]'],
    ] as const) {
      const said = faults(wrong);
      expect(said).toContain(`SIGN_IN_PROVIDERS 应为外部登录的 JSON 列表，或存放它的文件（见 docs/operate/sign-in.md）${where && ` ${where}`}`);
      expect(said).not.toContain('tell-nobody');
    }
  });
});

describe('the way back', () => {
  it('stays on this site, whatever is asked for', () => {
    for (const [asked, gets] of [['/a?b=c#d', '/a?b=c#d'], ['/单位', '/%E5%8D%95%E4%BD%8D'], [null, '/'], ['', '/'], ['/x/../../y', '/y'], ['/./sign-in', '/'], [`/${'a'.repeat(1_000)}`, '/']] as const) expect(ownPath(asked)).toBe(gets);
    const piece = fc.constantFrom('/', '\\', '.', '..', '@', ':', '//', 'evil.example', '%2f', '%5c', '\t', '\n', '?', '#', 'http:', 'a');
    fc.assert(fc.property(fc.array(piece, { maxLength: 8 }).map((all) => all.join('')), (asked) => {
      const to = ownPath(asked);
      return new URL(to, 'https://bureau.example/sign-in').host === 'bureau.example' && to.startsWith('/') && !to.startsWith('//') && ownPath(to) === to;
    }), { numRuns: 2_000 });
  });
});

describe('an id token', () => {
  const [rsa, ec] = [signingKey('r', 'RS256'), signingKey('e', 'ES256')];
  const published = [rsa.jwk, ec.jwk];
  const now = new Date('2026-11-26T10:00:00+08:00');
  const at = now.getTime() / 1000;
  const claims = { iss: 'https://sso.example', sub: 's', aud: 'bureau', nonce: 'n', iat: at - 5, exp: at + 300 };
  const judge = (token: string, keys: readonly object[] = published) => verifyIdToken(token, { issuer: 'https://sso.example', clientId: 'bureau', nonce: 'n', now, keys: async () => keys as never })
    .then(({ subject }) => subject, (error: unknown) => { if (error instanceof NotProven) return error.why; throw error; });

  it('is taken when all of it is right', async () => {
    for (const key of [rsa, ec]) expect(await judge(signed(key, claims))).toBe('s');
    expect(await judge(signed(rsa, { ...claims, aud: ['bureau', 'other'], azp: 'bureau' }))).toBe('s');
    expect(await judge(signed(rsa, { ...claims, exp: at - 30 }))).toBe('s'); // clocks differ
    expect(await judge(signed(rsa, claims, { kid: undefined }), [rsa.jwk])).toBe('s');
    const { kid: _, ...nameless } = rsa.jwk as { kid: string };
    expect(await judge(signed(rsa, claims, { kid: undefined }), [nameless, ec.jwk])).toBe('s');
  });

  const cases: readonly (readonly [why: string, token: () => string, keys?: readonly object[]])[] = [
    ['UNSIGNED', () => forged(claims, { alg: 'none' })], ['UNSIGNED', () => forged(claims, { alg: 'NoNe' })], ['UNSIGNED', () => forged(claims, { alg: 'RS256', kid: 'r' })],
    ['BAD_SIGNATURE', () => forged(claims, { alg: 'HS256', kid: 'r' }, rsa.private.export({ format: 'pem', type: 'pkcs8' }) as string)], ['BAD_SIGNATURE', () => forged(claims, { alg: 'constructor', kid: 'r' }, 'x')],
    ['BAD_SIGNATURE', () => signed(rsa, claims, { crit: ['b64'] })], ['BAD_SIGNATURE', () => signed(rsa, claims).replace(/\.[^.]+\./, `.${Buffer.from(JSON.stringify({ ...claims, sub: 'other' })).toString('base64url')}.`)],
    ['BAD_SIGNATURE', () => signed(ec, claims).replace(/[^.]+$/, 'A'.repeat(86))],
    // The header says another kind of key than it is; two keys of one name; a key that is too small, or is for sealing.
    ['UNKNOWN_KEY', () => signed(rsa, claims, { alg: 'ES256' })], ['UNKNOWN_KEY', () => signed(rsa, claims), [rsa.jwk, { ...signingKey('r', 'RS256').jwk }]], ['UNKNOWN_KEY', () => signed(rsa, claims), [{ ...rsa.jwk, use: 'enc' }]],
    ['UNKNOWN_KEY', () => signed(rsa, claims), [{ ...rsa.jwk, n: 'AQAB' }]], ['UNKNOWN_KEY', () => signed(rsa, claims, { kid: undefined }), [rsa.jwk, { ...signingKey('s', 'RS256').jwk }]], ['UNKNOWN_KEY', () => signed(rsa, claims), []],
    ['OTHER_ISSUER', () => signed(rsa, { ...claims, iss: 'https://sso.example/' })], ['OTHER_AUDIENCE', () => signed(rsa, { ...claims, aud: ['bureau', 'other'] })], ['OTHER_AUDIENCE', () => signed(rsa, { ...claims, azp: 'other' })],
    ['TOKEN_EXPIRED', () => signed(rsa, { ...claims, exp: at - 61 })], ['TOKEN_EXPIRED', () => signed(rsa, { ...claims, iat: at - 700 })], ['TOKEN_EXPIRED', () => signed(rsa, { ...claims, iat: at + 120 })], ['TOKEN_EXPIRED', () => signed(rsa, { ...claims, nbf: at + 120 })],
    ['WRONG_NONCE', () => signed(rsa, { ...claims, nonce: '' })], ['BAD_ANSWER', () => signed(rsa, { ...claims, sub: '' })], ['BAD_ANSWER', () => signed(rsa, { ...claims, exp: undefined })], ['BAD_ANSWER', () => signed(rsa, claims).slice(0, 20)], ['BAD_ANSWER', () => 'a.b.c'],
  ];
  it.each(cases.map(([why, token, keys = published], at) => ({ why, token, keys, at })))('is refused otherwise: $why ($at)', async ({ why, token, keys }) => { expect(await judge(token(), keys)).toBe(why); });
});

describe('a provider', () => {
  let server: OidcServer;
  beforeAll(async () => { server = await startOidcServer({ clientId: 'bureau', clientSecret: 'x' }); });
  afterAll(() => server.close());
  const flow = { state: 's', nonce: 'n', verifier: 'v', callback: 'https://bureau.example/api/sign-in/county/callback' };
  const begin = (wish: object = {}, allowed: string[] = ['127.0.0.1']) => createProviders({ signInProviders: settings([{ ...county, issuer: server.issuer, ...wish }]), publicUrl: 'https://bureau.example' }, createPoster({ allowed: allowedFrom(allowed) }))
    .all[0]!.begin(flow).then(() => 'begun', (error: unknown) => { if (error instanceof NotProven) return error.why; throw error; });

  it('inside the house is asked only where the settings allow it', async () => {
    expect([await begin(), await begin({}, [])]).toEqual(['begun', 'PROVIDER_UNREACHABLE']);
  });

  it('whose own words are not as they should be is not gone to', async () => {
    for (const [words, why] of [[{ issuer: 'https://elsewhere.example' }, 'OTHER_ISSUER'], [{ code_challenge_methods_supported: ['plain'] }, 'BAD_ANSWER'], [{ token_endpoint: undefined }, 'BAD_ANSWER'], [{}, 'begun']] as const) {
      server.discovery = words;
      expect([words, await begin()]).toEqual([words, why]);
    }
    expect(await begin({ issuer: `${server.issuer}/nothing` })).toBe('PROVIDER_UNREACHABLE');
  });
});
