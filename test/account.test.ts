import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Secret, TOTP } from 'otpauth';
import { makePassword, passwordProblem, verifyPassword, hashPassword, needsRehash } from '../schema/account/password.ts';
import { isLoginName, normalizeLoginName } from '../schema/account/login-name.ts';
import { shippedPolicy } from '../schema/account/policy.ts';
import { createDemoAccounts, demoAccounts, demoPassword, openDemoAccounts } from '../schema/account/demo.ts';
import { roleNames } from '../schema/core/access/actor.ts';
import { createVault } from '../schema/core/secret/vault.ts';
import { normalizePhone, sealPhone } from '../schema/core/secret/personal.ts';
import { cookie, readToken } from '../server/session/cookie.ts';
import { userAdd } from '../server/cli/user.ts';
import { startApi } from './support/api.ts';
import { eventually } from './support/eventually.ts';
import { type Accounts, type Browser, password, signIn, startAccounts, viewer } from './support/account.ts';

let bureau: Accounts;
beforeAll(async () => {
  bureau = await startAccounts();
  await bureau.account('first', 'bureau', 'CLERK');
  await bureau.account('sys', 'bureau', 'SYSTEM_ADMIN');
  await bureau.account('sec-a', 'bureau', 'SECURITY_ADMIN');
  await bureau.account('sec-b', 'bureau', 'SECURITY_ADMIN');
  await bureau.account('partner', 'university', 'RESEARCH');
  await bureau.account('clerk', 'bureau', 'CLERK');
});
afterAll(() => bureau?.close());

const tryToSignIn = async (browser: Browser, loginName: string, tried = password, totp?: string) =>
  (await browser.ask(signIn, { input: { loginName, password: tried, totp } })).data.signIn as { viewer: any; errors: { code: string; message: string; path: string[] }[] };
const codes = (errors: { code: string }[]) => errors.map(({ code }) => code);
const who = async (browser: Browser) => (await browser.ask(viewer)).data.viewer;
const run = async (browser: Browser, mutation: string, input: object, fields = '') => {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await browser.ask(`mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} errors { code message path } } }`, { input });
  if (errors) throw new Error(JSON.stringify(errors));
  return data[mutation];
};
const journal = (action: string) => bureau.rows<{ object_id: string; outcome: string; reasons: string[] | null; remark: string | null; person_id: string }>(
  'select object_id, upper(outcome) as outcome, reasons, remark, person_id from journal_entry where action = ? order by at', [action]);

describe('signing in', () => {
  it('answers with who one is, sets a cookie, and the next request is known by it', async () => {
    const [{ person_id: id }] = await bureau.rows<{ person_id: string }>(`select person_id from credential where login_name = 'first'`) as [{ person_id: string }];
    const browser = bureau.browser();
    const { viewer: shown, errors } = await tryToSignIn(browser, ' ＦＩＲＳＴ ');
    expect(errors).toEqual([]);
    expect(shown).toMatchObject({ person: { id: `psn_${id}` }, organization: { name: '示范县科学技术局' }, roles: ['CLERK'], duty: null });
    expect(browser.cookie).toMatch(/^__Host-bureau=[\w-]{43}$/);
    expect(await who(browser)).toMatchObject({ person: { id: `psn_${id}` }, sessions: [{ current: true }] });
    const [stored] = await bureau.rows<{ token_hash: string }>('select token_hash from session');
    expect(browser.cookie).not.toContain(stored!.token_hash);
  });

  it('gives one answer for an unknown name, a wrong password, a locked and a disabled account', async () => {
    await bureau.account('known', 'bureau', 'CLERK');
    const off = await bureau.account('off', 'bureau', 'CLERK');
    await bureau.rows(`update person set state = 'DISABLED' where id = ? returning id`, [off]);
    const answers = [await tryToSignIn(bureau.browser(), 'nobody-here'), await tryToSignIn(bureau.browser(), 'known', 'wrong'), await tryToSignIn(bureau.browser(), 'off')];
    await bureau.rows(`update credential set locked_until = now() + interval '1 day' where login_name = 'known' returning id`);
    answers.push(await tryToSignIn(bureau.browser(), 'known'));
    expect(codes(answers[0]!.errors)).toEqual(['SIGN_IN_FAILED']);
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  it('takes as long for an unknown name as for a wrong password', async () => {
    await bureau.account('timed', 'bureau', 'CLERK');
    const time = async (name: string) => {
      const start = performance.now();
      await tryToSignIn(bureau.browser('10.0.0.9'), name, 'wrong');
      return performance.now() - start;
    };
    const [known, unknown]: [number[], number[]] = [[], []];
    for (let n = 0; n < 4; n += 1) { known.push(await time('timed')); unknown.push(await time('nobody-at-all')); }
    const least = (of: number[]) => Math.min(...of);
    // A hash costs tens of milliseconds; without one the answer would come in a few.
    expect(least(unknown)).toBeGreaterThan(least(known) / 3);
    expect(least(unknown)).toBeLessThan(least(known) * 3);
  });

  it('lets twenty at once try five times, and not the right one after them', async () => {
    const id = await bureau.account('besieged', 'bureau', 'CLERK');
    const answers = await Promise.all(Array.from({ length: 20 }, () => tryToSignIn(bureau.browser('10.0.1.1'), 'besieged', 'wrong')));
    expect(answers.flatMap(({ errors }) => codes(errors))).toEqual(Array(20).fill('SIGN_IN_FAILED'));
    expect((await journal('signIn')).filter((each) => each.object_id === id && each.reasons?.includes('WRONG_PASSWORD'))).toHaveLength(5);
    expect(codes((await tryToSignIn(bureau.browser(), 'besieged')).errors)).toEqual(['SIGN_IN_FAILED']);
    bureau.pass(16);
    expect((await tryToSignIn(bureau.browser(), 'besieged')).errors).toEqual([]);
    // A success starts the count anew.
    expect(await bureau.rows(`select failed_count, locked_until from credential where login_name = 'besieged'`)).toEqual([{ failed_count: 0, locked_until: null }]);
  });

  it('counts each alias of one request, and each spelling of one name', async () => {
    const id = await bureau.account('aliased', 'bureau', 'CLERK');
    const names = ['aliased', 'ALIASED', ' aliased ', 'ａｌｉａｓｅｄ', 'Aliased', 'aLiased', 'alia\u200Bsed'];
    const document = `mutation { ${names.map((name, n) => `a${n}: signIn(input: { loginName: ${JSON.stringify(name)}, password: "wrong" }) { errors { code } }`).join('\n')} }`;
    await bureau.browser('10.0.1.2').ask(document);
    expect((await journal('signIn')).filter((each) => each.object_id === id && each.reasons?.includes('WRONG_PASSWORD'))).toHaveLength(5);
    expect(codes((await tryToSignIn(bureau.browser(), 'aliased')).errors)).toEqual(['SIGN_IN_FAILED']);
  });

  it('slows an address down that tries many names', async () => {
    const browser = bureau.browser('10.0.6.6');
    await bureau.rows(`insert into rate_limit (key, count, ends_at) values ('sign-in 10.0.6.6', 60, ?) returning key`, [new Date(bureau.now().getTime() + 60_000).toISOString()]);
    expect(codes((await tryToSignIn(browser, 'first')).errors)).toEqual(['RATE_LIMITED']);
    expect((await tryToSignIn(bureau.browser('10.0.6.7'), 'first')).errors).toEqual([]);
    bureau.pass(6);
    expect((await tryToSignIn(browser, 'first')).errors).toEqual([]);
  });
});

describe('sessions', () => {
  it('end when idle for half an hour, and after twelve hours whatever happens', async () => {
    await bureau.account('idle', 'bureau', 'CLERK');
    const browser = await bureau.signedIn('idle');
    bureau.pass(29);
    expect(await who(browser)).not.toBeNull();
    bureau.pass(31);
    expect(await who(browser)).toBeNull();
    const busy = await bureau.signedIn('idle');
    for (let minutes = 0; minutes < 12 * 60 - 20; minutes += 20) { bureau.pass(20); expect(await who(busy)).not.toBeNull(); }
    bureau.pass(25);
    expect(await who(busy)).toBeNull();
  });

  it('are listed and ended by their person, at once and in every process', async () => {
    await bureau.account('twice', 'bureau', 'CLERK');
    const [here, there] = [await bureau.signedIn('twice'), await bureau.signedIn('twice')];
    const other = await bureau.another();
    const elsewhere = other.browser(there.cookie);
    expect(await who(elsewhere)).not.toBeNull();
    const { sessions } = await who(here);
    expect(sessions).toHaveLength(2);
    const { errors } = await run(here, 'revokeSession', { id: sessions.find((each: { current: boolean }) => !each.current).id });
    expect(errors).toEqual([]);
    expect(await who(there)).toBeNull();
    await eventually(async () => (await who(elsewhere)) === null, { every: 2 });
    expect(await who(here)).not.toBeNull();
  });

  it('are not remembered while revocations cannot be heard, and again afterwards', async () => {
    await bureau.account('deaf', 'bureau', 'CLERK');
    const browser = await bureau.signedIn('deaf');
    const other = await bureau.another();
    const elsewhere = other.browser(browser.cookie);
    expect(await who(elsewhere)).not.toBeNull();
    other.listeners[0]!.emit('error', new Error('cut'));
    expect(other.sessions.hears).toBe(false);
    expect(await who(elsewhere)).not.toBeNull(); // read, and not remembered
    // Behind the trigger's back, so that nobody is told.
    await bureau.rows(`update session set expires_at = created_at where person_id = (select person_id from credential where login_name = 'deaf') returning id`);
    expect(await who(elsewhere)).toBeNull();
    await eventually(() => other.sessions.hears);
    expect(other.listeners.length).toBe(2);
  });

  it('are not remembered when the revocation came while they were being read', async () => {
    await bureau.account('overtaken', 'bureau', 'CLERK');
    const browser = await bureau.signedIn('overtaken');
    let read = () => undefined as void;
    let goOn = () => undefined as void;
    const wasRead = new Promise<void>((resolve) => { read = resolve; });
    const mayGoOn = new Promise<void>((resolve) => { goOn = resolve; });
    const { orm } = bureau.database;
    const slow = { em: { fork: () => ({ find: (...asked: Parameters<typeof orm.em.find>) => orm.em.fork().find(...asked), execute: async (sql: string, values: unknown[]) => {
      const rows = await orm.em.fork().execute<object[]>(sql, values);
      read();
      await mayGoOn;
      return rows;
    } }) } };
    const other = await bureau.another('demo', slow as never);
    const request = { headers: { host: 'bureau.example', cookie: browser.cookie }, address: null, secure: true };
    const first = other.sessions.actorOf(request);
    await wasRead;
    const heard = new Promise<void>((resolve) => { other.listeners[0]!.on('notification', () => resolve()); });
    expect((await browser.ask('mutation { signOut { signedOut } }')).data.signOut).toEqual({ signedOut: true });
    await heard;
    goOn();
    expect((await first).actor.kind).toBe('person'); // it was, when it was asked
    expect((await other.sessions.actorOf(request)).actor.kind).toBe('public');
  });

  it('get a new id at every change of what they may do; the old one is worth nothing', async () => {
    await bureau.account('hats', 'bureau', 'CLERK');
    const browser = await bureau.signedIn('hats');
    const [university] = await bureau.rows<{ id: string }>(
      `insert into assignment (id, person_id, organization_id, role, state, valid_from, requested_at)
       select gen_random_uuid(), person_id, ?, 'EXPERT', 'IN_FORCE', '2020-01-01', now() from credential where login_name = 'hats' returning id`, [bureau.organizations.university]);
    const before = browser.cookie;
    const { viewer: shown, errors } = await run(browser, 'actAs', { assignmentId: `asg_${university!.id}` }, 'viewer { organization { name } roles }');
    expect(errors).toEqual([]);
    expect(shown).toEqual({ organization: { name: '示范理工大学' }, roles: ['EXPERT'] });
    expect(browser.cookie).not.toBe(before);
    const old = bureau.browser();
    old.cookie = before;
    expect(await who(old)).toBeNull();
    const stranger = await bureau.signedIn('first');
    expect(codes((await run(stranger, 'actAs', { assignmentId: `asg_${university!.id}` }, 'viewer { roles }')).errors)).toEqual(['NOT_FOUND']);
  });

  it('end when the password changes, the role changes, or the account is disabled', async () => {
    const id = await bureau.account('changing', 'bureau', 'CLERK');

    const [one, two] = [await bureau.signedIn('changing'), await bureau.signedIn('changing')];
    expect((await run(one, 'changePassword', { currentPassword: password, newPassword: 'Another-Horse-88' }, 'viewer { roles }')).errors).toEqual([]);
    expect(await who(two)).toBeNull();
    expect(await who(one)).toMatchObject({ roles: ['CLERK'] });

    const [granted] = await bureau.rows<{ id: string }>(`select id from assignment where person_id = ?`, [id]);
    const security = await bureau.signedIn('sec-a');
    expect((await run(security, 'revokeRole', { id: `asg_${granted!.id}`, reason: '调离' })).errors).toEqual([]);
    await eventually(async () => (await who(one)) === null, { every: 2 });

    const again = bureau.browser();
    expect((await tryToSignIn(again, 'changing', 'Another-Horse-88')).viewer).toMatchObject({ roles: [], organization: null });
    const system = await bureau.signedIn('sys');
    expect((await run(system, 'disablePerson', { id: `psn_${id}`, reason: '离职' })).errors).toEqual([]);
    await eventually(async () => (await who(again)) === null, { every: 2 });
    expect(codes((await tryToSignIn(bureau.browser(), 'changing', 'Another-Horse-88')).errors)).toEqual(['SIGN_IN_FAILED']);
  });

  it('cost no statement when remembered', async () => {
    await bureau.account('quick', 'bureau', 'CLERK');
    const browser = await bureau.signedIn('quick');
    const request = { headers: { host: 'bureau.example', cookie: browser.cookie }, address: '10.0.0.1', secure: true };
    const first = await bureau.sessions.actorOf(request);
    const fork = bureau.database.orm.em.fork;
    bureau.database.orm.em.fork = (() => { throw new Error('asked the database'); }) as never;
    try {
      for (let n = 0; n < 1_000; n += 1) if ((await bureau.sessions.actorOf(request)) !== first) throw new Error('not the one that was remembered');
    } finally { bureau.database.orm.em.fork = fork; }
  });
});

describe('passwords', () => {
  it('obey the policy, do not come back, and are guessed at no oftener from inside', async () => {
    await bureau.account('chooser', 'bureau', 'CLERK');
    const browser = await bureau.signedIn('chooser');
    const change = async (currentPassword: string, newPassword: string) => codes((await run(browser, 'changePassword', { currentPassword, newPassword }, 'viewer { roles }')).errors);
    expect(await change(password, 'short1A')).toEqual(['WEAK_PASSWORD']);
    expect(await change(password, 'Password@123')).toEqual(['WEAK_PASSWORD']);
    expect(await change(password, 'My-Chooser-99')).toEqual(['WEAK_PASSWORD']);
    expect(await change(password, password)).toEqual(['PASSWORD_USED_BEFORE']);
    let current = password;
    for (let n = 1; n <= 4; n += 1) { expect(await change(current, `Fresh-Tulip-${n}${n}`)).toEqual([]); current = `Fresh-Tulip-${n}${n}`; }
    expect(await change(current, password)).toEqual(['PASSWORD_USED_BEFORE']);
    expect(await change(current, 'Fresh-Tulip-55')).toEqual([]);
    expect(await change('Fresh-Tulip-55', password)).toEqual([]);
    for (let n = 0; n < 5; n += 1) expect(await change('guess', 'Fresh-Tulip-66')).toEqual(['WRONG_PASSWORD']);
    expect(await change(password, 'Fresh-Tulip-66')).toEqual(['WRONG_PASSWORD']);
  });

  it('that are old or were reset must be changed before anything else', async () => {
    const id = await bureau.account('forgot', 'bureau', 'CLERK');
    const old = await bureau.signedIn('forgot');
    const system = await bureau.signedIn('sys');
    const reset = await run(system, 'resetPassword', { personId: `psn_${id}`, reason: '本人遗忘' }, 'temporaryPassword person { id }');
    expect(reset.errors).toEqual([]);
    expect(await who(old)).toBeNull();
    const browser = bureau.browser();
    expect((await tryToSignIn(browser, 'forgot', reset.temporaryPassword)).viewer).toMatchObject({ duty: 'CHANGE_PASSWORD', roles: [], organization: null });
    expect(codes((await run(browser, 'revealContactPhone', { id: `org_${bureau.organizations.enterprise}`, reason: '联系企业报表' }, 'phone')).errors)).toEqual(['FORBIDDEN']);
    expect((await run(browser, 'changePassword', { currentPassword: reset.temporaryPassword, newPassword: 'Fresh-Tulip-77' }, 'viewer { duty roles }')).viewer).toEqual({ duty: null, roles: ['CLERK'] });
    bureau.pass(91 * 24 * 60);
    expect((await tryToSignIn(bureau.browser(), 'forgot', 'Fresh-Tulip-77')).viewer).toMatchObject({ duty: 'CHANGE_PASSWORD', roles: [] });
    await bureau.rows(`update credential set password_changed_at = ? returning id`, [bureau.now().toISOString()]);
  });

  it('are hashed as PHC strings that only their password fits, and dearer when the parameters rise', async () => {
    const cheap = await hashPassword('Café-Ünïcode-1', { memory: 8_192, passes: 1, parallelism: 1 });
    expect(cheap).toMatch(/^\$argon2id\$v=19\$m=8192,t=1,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
    expect(needsRehash(cheap)).toBe(true);
    expect(await verifyPassword('Café-Ünïcode-1'.normalize('NFD'), cheap)).toBe(true);
    expect(await verifyPassword('Cafe-Unicode-1', cheap)).toBe(false);
    expect(await verifyPassword('x', null)).toBe(false);
    await bureau.account('cheap', 'bureau', 'CLERK');
    await bureau.rows(`update credential set password_hash = ? where login_name = 'cheap' returning id`, [await hashPassword(password, { memory: 8_192, passes: 1, parallelism: 1 })]);
    await bureau.signedIn('cheap');
    const [stored] = await bureau.rows<{ password_hash: string }>(`select password_hash from credential where login_name = 'cheap'`);
    expect(stored!.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('that the house makes pass its own policy; common ones never do', () => {
    for (let n = 0; n < 200; n += 1) expect(passwordProblem(makePassword(), { loginName: 'somebody', name: '某人' }, shippedPolicy)).toBeNull();
    for (const common of ['Password123!', 'Admin@12345', 'Qwerty12345!', '1qaz@WSX3edc', 'Abc123456!', 'P@ssw0rd2026', 'Wenzhou@2026', 'Woaini1314!!', 'Aa11223344!', 'Kejiju@12345']) {
      expect([common, passwordProblem(common, { loginName: 'somebody', name: '某人' }, shippedPolicy)]).toEqual([common, expect.stringContaining('常见')]);
    }
    expect(passwordProblem(demoPassword, { loginName: 'clerk', name: '陈经办' }, shippedPolicy)).toBeNull();
  });
});

describe('one-time codes', () => {
  const codeFor = (secret: string, at: Date) => new TOTP({ secret: Secret.fromBase32(secret), period: 30, digits: 6 }).generate({ timestamp: at.getTime() });

  it('are wanted once confirmed, and count once each', async () => {
    await bureau.account('careful', 'bureau', 'CLERK');
    const browser = await bureau.signedIn('careful');
    const enrolled = (await browser.ask('mutation { enrolTotp { secret uri errors { code } } }')).data.enrolTotp;
    expect(enrolled.uri).toMatch(/^otpauth:\/\/totp\//);
    expect((await tryToSignIn(bureau.browser(), 'careful')).errors).toEqual([]); // not confirmed yet
    expect(codes((await run(browser, 'confirmTotp', { code: '000000' }, 'viewer { hasTotp }')).errors)).toEqual(['WRONG_TOTP']);
    const before = browser.cookie;
    expect((await run(browser, 'confirmTotp', { code: codeFor(enrolled.secret, bureau.now()) }, 'viewer { hasTotp }')).viewer).toEqual({ hasTotp: true });
    expect(browser.cookie).not.toBe(before);

    expect(codes((await tryToSignIn(bureau.browser(), 'careful')).errors)).toEqual(['TOTP_REQUIRED']);
    expect(codes((await tryToSignIn(bureau.browser(), 'careful', password, codeFor(enrolled.secret, bureau.now()))).errors)).toEqual(['WRONG_TOTP']); // used by the confirmation
    bureau.pass(2);
    const code = codeFor(enrolled.secret, bureau.now());
    const both = await Promise.all([1, 2].map(() => tryToSignIn(bureau.browser(), 'careful', password, code)));
    expect(both.flatMap(({ errors }) => codes(errors))).toEqual(['WRONG_TOTP']);
    const [stored] = await bureau.rows<{ secret_cipher: string }>('select secret_cipher from totp_secret');
    expect(stored!.secret_cipher).not.toContain(enrolled.secret);
  });

  it('are a duty of administrators in production', async () => {
    const browser = await bureau.signedIn('sec-a');
    const strict = await bureau.another('production');
    expect(await who(strict.browser(browser.cookie))).toMatchObject({ duty: 'ENROL_TOTP', roles: [], organization: null });
    expect(await who(browser)).toMatchObject({ duty: null, roles: ['SECURITY_ADMIN'] });
  });
});

describe('three administrators', () => {
  const grant = (browser: Browser, personId: string, role: string) =>
    run(browser, 'grantRole', { personId: `psn_${personId}`, organizationId: `org_${bureau.organizations.bureau}`, role }, 'assignment { id state }');

  it('grant by two, and never to themselves', async () => {
    const [first, second, system] = [await bureau.signedIn('sec-a'), await bureau.signedIn('sec-b'), await bureau.signedIn('sys')];
    const made = await run(system, 'createPerson', { loginName: 'newcomer', name: '新人', phone: '13700000001', identityNumber: '330324199001010018' }, 'person { id }');
    expect(codes(made.errors)).toEqual(['INVALID_INPUT']); // the check digit
    const { person, errors } = await run(system, 'createPerson', { loginName: 'newcomer', name: '新人', phone: '13700000001' }, 'person { id name state }');
    expect(errors).toEqual([]);
    const id = person.id.slice(4) as string;
    expect(codes((await grant(system, id, 'CLERK')).errors)).toEqual(['FORBIDDEN']);
    const { assignment } = await grant(first, id, 'CLERK');
    expect(assignment.state).toBe('REQUESTED');
    expect(codes((await run(first, 'confirmRole', { id: assignment.id })).errors)).toEqual(['SECOND_PERSON_NEEDED']);
    expect((await run(second, 'confirmRole', { id: assignment.id }, 'assignment { state }')).assignment).toEqual({ state: 'IN_FORCE' });
    const self = (await who(first)).person.id.slice(4) as string;
    expect(codes((await grant(first, self, 'AUDIT_ADMIN')).errors)).toEqual(['FORBIDDEN']);
  });

  it('are never one account, however requests race', async () => {
    const [first, second] = [await bureau.signedIn('sec-a'), await bureau.signedIn('sec-b')];
    const id = await bureau.account('ambitious', 'bureau');
    const answers = await Promise.all([grant(first, id, 'SYSTEM_ADMIN'), grant(second, id, 'AUDIT_ADMIN'), grant(first, id, 'SECURITY_ADMIN'), grant(second, id, 'CLERK')]);
    expect(answers.flatMap(({ errors }) => codes(errors))).toEqual(['ROLES_CONFLICT', 'ROLES_CONFLICT', 'ROLES_CONFLICT']);
  });

  it('see no more than their own work', async () => {
    await bureau.account('audit', 'bureau', 'AUDIT_ADMIN');
    const [system, security, auditor] = [await bureau.signedIn('sys'), await bureau.signedIn('sec-a'), await bureau.signedIn('audit')];
    const seen = async (browser: Browser) => {
      const { data } = await browser.ask(`{ journal { totalCount } people(first: 100) { nodes { name phone } } organization(id: "org_${bureau.organizations.enterprise}") { contactName contactPhone rdExpenses { totalCount } } }`);
      return { journal: data.journal.totalCount > 0, people: data.people.nodes.length, phones: data.people.nodes.filter((each: { phone: string | null }) => each.phone !== null).length, contact: data.organization.contactPhone };
    };
    expect(await seen(system)).toMatchObject({ journal: false, phones: 1, contact: null }); // one's own
    expect(await seen(security)).toMatchObject({ journal: false, phones: 1, contact: null });
    expect(await seen(auditor)).toMatchObject({ journal: true, people: 1, contact: null });
    for (const browser of [system, security, auditor]) {
      expect(codes((await run(browser, 'revealContactPhone', { id: `org_${bureau.organizations.enterprise}`, reason: '想看一看' }, 'phone')).errors)).toEqual(['FORBIDDEN']);
    }
    // The system administrator does not get in as those who watch him.
    const [audit] = await bureau.rows<{ person_id: string }>(`select person_id from credential where login_name = 'audit'`);
    expect(codes((await run(system, 'resetPassword', { personId: `psn_${audit!.person_id}`, reason: '重置' }, 'temporaryPassword')).errors)).toEqual(['FORBIDDEN']);
  });
});

describe('partners\' keys', () => {
  const query = '{ organizations { totalCount } enterprise: viewer { roles } journal { totalCount } }';
  const inDays = (days: number) => new Date(bureau.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);
  const make = async (browser: Browser, wish: object = {}) => run(browser, 'createApiKey',
    { organizationId: `org_${bureau.organizations.university}`, name: '取数', scopes: ['organization:read'], expiresOn: inDays(30), ...wish }, 'secret apiKey { id prefix scopes }');
  const withKey = (secret: string, address = '10.1.2.3') => {
    const browser = bureau.browser(address);
    browser.headers['authorization'] = `Bearer ${secret}`;
    return browser;
  };

  it('act for their organization until they run out or are revoked', async () => {
    const partner = await bureau.signedIn('partner');
    const { secret, apiKey, errors } = await make(partner);
    expect(errors).toEqual([]);
    expect(secret).toMatch(/^bureau_[0-9a-f]{10}_[\w-]{43}$/);
    const [stored] = await bureau.rows<{ secret_hash: string }>('select secret_hash from api_key');
    expect(secret).not.toContain(stored!.secret_hash);
    const system = withKey(secret);
    expect((await system.ask(query)).data.organizations.totalCount).toBeGreaterThan(0);
    expect((await system.ask(query)).data.journal.totalCount).toBe(0);
    expect((await withKey(`${secret.slice(0, -1)}${secret.endsWith('A') ? 'B' : 'A'}`).ask(query)).data).toBeNull();
    expect((await run(partner, 'revokeApiKey', { id: apiKey.id }, 'apiKey { revokedAt }')).errors).toEqual([]);
    expect((await system.ask(query)).data).toBeNull();
    expect(codes((await run(partner, 'revokeApiKey', { id: apiKey.id })).errors)).toEqual(['ALREADY_REVOKED']);

    const second = await make(partner);
    bureau.pass(31 * 24 * 60);
    expect((await withKey(second.secret).ask(query)).data).toBeNull();
  });

  it('have the scopes they were made for, and come from where they may', async () => {
    const [partner, security] = [await bureau.signedIn('partner'), await bureau.signedIn('sec-a')];
    expect(codes((await make(partner, { scopes: ['exchange:read'] })).errors)).toEqual(['SCOPE_FORBIDDEN']);
    expect(codes((await make(partner, { scopes: ['everything'] })).errors)).toEqual(['INVALID_INPUT']);
    expect(codes((await make(partner, { organizationId: `org_${bureau.organizations.enterprise}` })).errors)).toEqual(['FORBIDDEN']);
    expect(codes((await make(partner, { addresses: ['10.0.0.0/99'] })).errors)).toEqual(['INVALID_INPUT']);
    const { secret } = await make(security, { scopes: ['indicator:read'], addresses: ['10.1.0.0/16', '2001:db8::/32'] });
    for (const address of ['10.1.2.3', '::ffff:10.1.2.3', '2001:db8::7']) expect((await withKey(secret, address).ask(query)).data).not.toBeNull();
    for (const address of ['10.2.0.1', '2001:db9::1', 'nonsense']) expect((await withKey(secret, address).ask(query)).data).toBeNull();
    // Without organization:read it sees what the public sees.
    const legal = '{ organizations { nodes { legalRepresentative } } }';
    await bureau.rows(`update organization set legal_representative = '张三' returning id`);
    expect(new Set((await withKey(secret).ask(legal)).data.organizations.nodes.map((each: { legalRepresentative: string | null }) => each.legalRepresentative))).toEqual(new Set([null]));
  });
});

describe('revealing a phone', () => {
  it('takes a right and a reason, and leaves a trace', async () => {
    await bureau.account('town', 'town', 'TOWNSHIP');
    await bureau.account('other-town', 'otherTown', 'TOWNSHIP');
    const id = `org_${bureau.organizations.enterprise}`;
    const reveal = async (name: string, reason: string) => run(await bureau.signedIn(name), 'revealContactPhone', { id, reason }, 'phone');
    expect(codes((await reveal('clerk', '  看 ')).errors)).toEqual(['REASON_NEEDED']);
    expect(codes((await reveal('other-town', '通知企业报表')).errors)).toEqual(['FORBIDDEN']);
    expect(codes((await run(bureau.browser(), 'revealContactPhone', { id, reason: '通知企业报表' }, 'phone')).errors)).toEqual(['FORBIDDEN']);
    expect(await reveal('clerk', '通知企业报表')).toEqual({ phone: '13912345678', errors: [] });
    expect(await reveal('town', '上门走访核实')).toEqual({ phone: '13912345678', errors: [] });
    const entries = (await journal('revealContactPhone')).filter((each) => each.object_id === bureau.organizations.enterprise);
    expect(entries.filter((each) => each.outcome === 'DONE').map((each) => each.remark)).toEqual(['通知企业报表', '上门走访核实']);
    expect(entries.filter((each) => each.outcome === 'REFUSED').length).toBeGreaterThanOrEqual(3);
  });

  it('is limited by the hour', async () => {
    const browser = await bureau.signedIn('clerk');
    const input = { id: `org_${bureau.organizations.enterprise}`, reason: '逐家通知会议' };
    let last: { errors: { code: string }[] } = { errors: [] };
    for (let n = 0; n < 31 && last.errors.length === 0; n += 1) last = await run(browser, 'revealContactPhone', input, 'phone');
    expect(codes(last.errors)).toEqual(['RATE_LIMITED']);
  });

  it('shows the enterprise who looked', async () => {
    await bureau.account('boss', 'enterprise', 'ENTERPRISE');
    const { data } = await (await bureau.signedIn('boss')).ask(`{ journal(first: 100, filter: { action: { eq: "revealContactPhone" } }) { nodes { action actorName remark objectId requestId before } } }`);
    expect(data.journal.nodes.length).toBeGreaterThan(0);
    expect(data.journal.nodes[0]).toMatchObject({ objectId: `org_${bureau.organizations.enterprise}`, requestId: null, before: null });
  });
});

describe('what is kept', () => {
  it('has no phone, secret or password in clear in any column', async () => {
    const tables = await bureau.rows<{ name: string }>(`select tablename as name from pg_tables where schemaname = 'public'`);
    for (const { name } of tables) {
      const [found] = await bureau.rows<{ n: number }>(`select count(*)::int as n from "${name}" t where to_jsonb(t)::text ~ '13912345678|13800001234|13700000001|Correct-Horse|Fresh-Tulip'`);
      expect([name, found!.n]).toEqual([name, 0]);
    }
  });

  it('is in no line of the log either, not even of an error', async () => {
    const known = await bureau.signedIn('first');
    const logged = bureau.lines.join('');
    expect(logged).toContain('revocations'); // something was logged
    expect(logged).not.toMatch(/13912345678|13800001234|13700000001|Correct-Horse|Fresh-Tulip|bureau_[0-9a-f]{10}_/);
    expect(logged).not.toContain(known.cookie!.split('=')[1]!);
  });

  it('ends the sign-in that the browser had before', async () => {
    const browser = await bureau.signedIn('first');
    const old = bureau.browser();
    old.cookie = browser.cookie;
    await tryToSignIn(browser, 'sys');
    expect(await who(browser)).toMatchObject({ roles: ['SYSTEM_ADMIN'] });
    await eventually(async () => (await who(old)) === null, { every: 2 });
  });

  it('opens for its purpose and its secret only', () => {
    const vault = createVault('one secret of at least some length');
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string({ minLength: 1 }), (clear, purpose) => {
      const sealed = vault.seal(clear, purpose);
      expect(vault.open(sealed, purpose)).toBe(clear);
      expect(vault.seal(clear, purpose)).not.toBe(sealed);
      expect(() => vault.open(sealed, `${purpose}.`)).toThrow();
      const at = sealed.length - 1;
      const other = sealed[at] === 'A' ? 'Q' : 'A';
      expect(() => vault.open(sealed.slice(0, at - 4) + other.repeat(5), purpose)).toThrow();
    }));
    const next = createVault('another secret of the same length!', ['one secret of at least some length']);
    const old = vault.seal('13912345678', 'x');
    expect(next.open(old, 'x')).toBe('13912345678');
    expect([next.isStale(old), next.isStale(next.seal('1', 'x'))]).toEqual([true, false]);
    expect(() => createVault('a third').open(old, 'x')).toThrow();
    expect(vault.hash('a', 'x')).not.toBe(vault.hash('a', 'y'));
  });

  it('finds one number however it was typed', () => {
    const vault = createVault('one secret of at least some length');
    const hashes = ['13912345678', '139 1234 5678', '+86 139-1234-5678', '１３９１２３４５６７８', '008613912345678'].map((typed) => sealPhone(vault, 'p', typed));
    expect(new Set(hashes.map(({ hash }) => hash)).size).toBe(1);
    expect(new Set(hashes.map(({ masked }) => masked))).toEqual(new Set(['139****5678']));
    fc.assert(fc.property(fc.string(), (text) => normalizePhone(normalizePhone(text)) === normalizePhone(text)));
  });

  it('has one spelling for a login name', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const once = normalizeLoginName(text);
      return !isLoginName(once) || (normalizeLoginName(once) === once && normalizeLoginName(` ${once.toUpperCase()} `) !== '');
    }));
  });
});

describe('cookies', () => {
  const token = 'a'.repeat(43);
  it('are __Host- in production, over https and on this machine; plain only for a demo over http', () => {
    const name = (mode: 'demo' | 'production', secure: boolean, host: string) => cookie(token, 60, { mode, secure, host }).split('=')[0];
    expect(name('production', false, 'bureau.example')).toBe('__Host-bureau');
    expect(name('demo', true, 'bureau.example')).toBe('__Host-bureau');
    expect(name('demo', false, 'localhost:4000')).toBe('__Host-bureau');
    expect(name('demo', false, '127.0.0.1:4000')).toBe('__Host-bureau');
    expect(name('demo', false, '192.168.1.9:4000')).toBe('bureau');
    expect(cookie(token, 60, { mode: 'production', secure: true, host: 'x' })).toBe(`__Host-bureau=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=60; Secure`);
  });
  it('are read under their one name, and not when two differ', () => {
    const production = { mode: 'production' as const, secure: true, host: 'x' };
    expect(readToken(`a=b; __Host-bureau=${token}`, production)).toBe(token);
    expect(readToken(`bureau=${token}`, production)).toBeUndefined();
    expect(readToken(`__Host-bureau=${token}; __Host-bureau=${'b'.repeat(43)}`, production)).toBeUndefined();
    expect(readToken(`__Host-bureau=' or 1=1`, production)).toBeUndefined();
  });
});

describe('over HTTP', () => {
  it('the cookie comes with signing in and goes with signing out, and a bad key is turned away', async () => {
    const api = await startApi({ database: bureau.database });
    try {
      await bureau.rows(`update credential set password_changed_at = now() where login_name = 'first' returning id`);
      const post = (query: string, variables: object, headers: Record<string, string>) =>
        fetch(`${api.address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query, variables }) });
      const answer = await post(signIn, { input: { loginName: 'first', password } }, {});
      expect(await answer.json()).toMatchObject({ data: { signIn: { viewer: { roles: ['CLERK'] } } } });
      const set = answer.headers.get('set-cookie')!;
      expect(set).toMatch(/^__Host-bureau=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=43200; Secure$/);
      const carrying = { cookie: set.split(';')[0]! };
      expect(await (await post(viewer, {}, carrying)).json()).toMatchObject({ data: { viewer: { roles: ['CLERK'] } } });
      const out = await post('mutation { signOut { signedOut errors { code } } }', {}, carrying);
      expect(out.headers.get('set-cookie')).toMatch(/^__Host-bureau=; .*Max-Age=0/);
      expect(await (await post(viewer, {}, carrying)).json()).toMatchObject({ data: { viewer: null } });
      expect((await post(viewer, {}, { authorization: 'Bearer nonsense' })).status).toBe(401);
    } finally { await api.close(); }
  });
});

describe('the command line', () => {
  it('adds an account whose password must be changed, and refuses what the house refuses', async () => {
    const answers: { password?: string }[] = [];
    const { orm } = bureau.database;
    const context = { orm, em: orm.em.fork(), config: { secret: 'a secret of the tests, long enough for anybody' }, say: () => undefined, answer: (value: object) => { answers.push(value); } };
    const add = (login: string, role: string, org = '示范县科学技术局') => userAdd(context as never, { login, name: '某某', org, role });
    await add('made', 'CLERK,DIRECTOR');
    await bureau.rows(`update credential set password_changed_at = ? where login_name = 'made' returning id`, [bureau.now().toISOString()]);
    expect((await tryToSignIn(bureau.browser(), 'made', answers[0]!.password!)).viewer).toMatchObject({ duty: 'CHANGE_PASSWORD', roles: [] });
    await expect(add('made', 'CLERK')).rejects.toThrow(/已有人使用/);
    await expect(add('other', 'SYSTEM_ADMIN,AUDIT_ADMIN')).rejects.toThrow(/三员分立/);
    await expect(add('other', 'BOSS')).rejects.toThrow(/没有角色/);
    await expect(add('other', 'CLERK', '没有的单位')).rejects.toThrow(/没有单位/);
    expect(await bureau.rows(`select 1 from credential where login_name = 'other'`)).toEqual([]);
  });
});

describe('the demo', () => {
  it('has an account for every role, made once, that production will not start with', async () => {
    expect(new Set(demoAccounts.flatMap(({ roles }) => roles))).toEqual(new Set(roleNames));
    const needs = { em: () => bureau.database.orm.em.fork(), vault: createVault('a secret of the tests, long enough for anybody'), organization: async () => bureau.organizations.bureau, clock: bureau.now };
    const made = await createDemoAccounts(needs);
    expect(made).toBe(demoAccounts.length - 1); // there is another “clerk” here
    expect(await createDemoAccounts(needs)).toBe(0);
    expect((await openDemoAccounts(needs.em())).length).toBe(made);
    const browser = bureau.browser();
    expect((await tryToSignIn(browser, 'director', demoPassword)).viewer).toMatchObject({ roles: ['DIRECTOR'], duty: null });
  });
});
