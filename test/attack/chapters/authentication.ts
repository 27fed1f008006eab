import { demoAccounts, demoPassword } from '../../../schema/account/demo.ts';
import { must, probe, short, type Chapter } from '../probe.ts';
import { type Bureau, password, stranger } from '../bureau.ts';

const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { duty } errors { code message } } }';
const viewer = '{ viewer { person { id } duty roles } }';

/** A key that is none: turned away before anything is done. */
const turnsAway = (key: (bureau: Bureau) => Promise<string> | string) => async (bureau: Bureau): Promise<void> => {
  const answer = await bureau.send('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', authorization: await key(bureau) }, body: JSON.stringify({ query: viewer }) });
  must(answer.status === 401 && answer.data === undefined, `${answer.status} ${short(answer.text)}`);
};
/** Whatever is said at the door: nobody is let in. */
const letsNobodyIn = (input: unknown) => async (bureau: Bureau): Promise<void> => {
  const answer = await bureau.ask(stranger, signIn, { input });
  must(!answer.data?.signIn?.viewer && bureau.cookieOf(answer) === undefined && answer.errors.length + answer.codes.length > 0, short(answer.text));
};

export const authentication: Chapter = {
  title: 'ASVS V6: authentication and brute force', probes: [
    probe('the demo’s password at every demo account', 'SIGN_IN_FAILED 22 times', async (bureau) => {
      for (const { loginName } of demoAccounts) {
        const answer = await bureau.signIn(loginName, { secretWord: demoPassword });
        must(answer.codes.includes('SIGN_IN_FAILED'), `${loginName}: ${short(answer.text)}`);
      }
    }),
    probe('20 wrong passwords at once', 'five are judged, then the account is locked', async (bureau) => {
      await bureau.account('victim1', bureau.own, 'ENTERPRISE');
      const all = await Promise.all(Array.from({ length: 20 }, (_, n) => bureau.signIn('victim1', { secretWord: `Wrong-Guess-${n}` })));
      must(all.every(({ codes }) => codes.includes('SIGN_IN_FAILED')), 'not all refused');
      const [row] = await bureau.rows(`select failed_count, locked_until > now() as locked from credential where login_name = 'victim1'`);
      must(row!['failed_count'] === 5 && row!['locked'] === true, short(row));
      const right = await bureau.signIn('victim1');
      must(right.codes.includes('SIGN_IN_FAILED'), `the right password opened a locked account: ${short(right.text)}`);
    }, { leaves: true }),
    probe('five guesses under five names in one request', 'each counts', async (bureau) => {
      await bureau.account('victim2', bureau.own, 'ENTERPRISE');
      const answer = await bureau.ask(stranger, `mutation { ${[1, 2, 3, 4, 5].map((n) => `g${n}: signIn(input: { loginName: "victim2", password: "Guess-Number-${n}" }) { viewer { duty } errors { code } }`).join(' ')} }`);
      must(answer.codes.filter((code) => code === 'SIGN_IN_FAILED').length === 5, short(answer.text));
      const [row] = await bureau.rows(`select locked_until > now() as locked from credential where login_name = 'victim2'`);
      must(row!['locked'] === true, 'not locked');
    }, { leaves: true }),
    probe('one password at many accounts from one address', 'RATE_LIMITED', async (bureau) => {
      const from = bureau.somewhere();
      const answers = [];
      for (let n = 0; n < 66; n += 1) answers.push(await bureau.signIn(`nobody-${n}`, { secretWord: 'Spring-2031-Go', from }));
      must(answers.slice(-4).every(({ codes }) => codes.includes('RATE_LIMITED')), short(answers.at(-1)!.text));
      must(answers.slice(0, 50).every(({ codes }) => codes.includes('SIGN_IN_FAILED')), 'limited too early');
    }),
    probe('the same, with another address said before the proxy’s own word each time', 'RATE_LIMITED all the same', async (bureau) => {
      const real = bureau.somewhere();
      const answers = [];
      for (let n = 0; n < 66; n += 1) answers.push(await bureau.signIn(`nobody-${n}`, { secretWord: 'Spring-2031-Go', from: `203.0.113.${n}, ${real}` }));
      must(answers.slice(-4).every(({ codes }) => codes.includes('RATE_LIMITED')), short(answers.at(-1)!.text));
    }),
    probe('a name that nobody has', 'the same words as for a wrong password', async (bureau) => {
      const [known, unknown] = [await bureau.signIn('finance', { secretWord: 'Not-The-Password-1' }), await bureau.signIn('no-such-person', { secretWord: 'Not-The-Password-1' })];
      must(known.text === unknown.text, `${short(known.text)} / ${short(unknown.text)}`);
    }),
    probe('a name that nobody has', 'takes as long as a wrong password', async (bureau) => {
      const timed = async (name: string): Promise<number> => {
        const all: number[] = [];
        for (let n = 0; n < 4; n += 1) { const begun = performance.now(); await bureau.signIn(name, { secretWord: `Not-The-Password-${n}` }); all.push(performance.now() - begun); }
        return all.sort((a, b) => a - b)[1]!;
      };
      const [known, unknown] = [await timed('tax'), await timed('no-such-person-2')];
      must(unknown > known * 0.4 && unknown < known * 2.5, `${Math.round(known)} ms and ${Math.round(unknown)} ms`);
    }),
    probe('a locked account', 'the same words as for a wrong password', async (bureau) => {
      const [locked, unknown] = [await bureau.signIn('victim2'), await bureau.signIn('no-such-person')];
      must(locked.text === unknown.text, short(locked.text));
    }),
    probe('SQL for a name', 'SIGN_IN_FAILED', letsNobodyIn({ loginName: `clerk' or '1'='1' --`, password })),
    probe('a pattern for a name', 'SIGN_IN_FAILED', letsNobodyIn({ loginName: '%', password })),
    probe('a list for a name', 'BAD_USER_INPUT', letsNobodyIn({ loginName: ['clerk'], password })),
    probe('an object for a password', 'BAD_USER_INPUT', letsNobodyIn({ loginName: 'clerk', password: { $ne: null } })),
    probe('no password', 'SIGN_IN_FAILED', letsNobodyIn({ loginName: 'clerk', password: '' })),
    probe('a password of 900,000 characters', 'refused within two seconds', async (bureau) => {
      const begun = performance.now();
      await letsNobodyIn({ loginName: 'clerk-x', password: 'x'.repeat(900_000) })(bureau);
      must(performance.now() - begun < 2_000, `${Math.round(performance.now() - begun)} ms`);
    }),
    probe('a name with a NUL in it', '400', async (bureau) => {
      const answer = await bureau.ask(stranger, signIn, { input: { loginName: 'clerk\0', password } });
      must(answer.status === 400, short(answer.text));
    }),
    probe('a code where none is set up, and no password', 'SIGN_IN_FAILED', letsNobodyIn({ loginName: 'clerk', password: 'Wrong-Password-0', totp: '000000' })),
    probe('an administrator without his second factor', 'TOTP_REQUIRED', async (bureau) => {
      await bureau.as('sysadmin');
      const answer = await bureau.signIn('sysadmin');
      must(answer.codes.includes('TOTP_REQUIRED') && bureau.cookieOf(answer) === undefined, short(answer.text));
    }, { leaves: true }),
    probe('an administrator with a made-up code', 'WRONG_TOTP', async (bureau) => {
      const answer = await bureau.signIn('sysadmin', { totp: '123456' });
      must(answer.codes.includes('WRONG_TOTP') && bureau.cookieOf(answer) === undefined, short(answer.text));
    }),
    probe('an administrator who has not set up his second factor', 'may do nothing else', async (bureau) => {
      const first = await bureau.signIn('secadmin2');
      const who = { name: 'secadmin2', cookie: bureau.cookieOf(first) };
      const seen = await bureau.ask(who, '{ viewer { duty roles } people(first: 1) { totalCount } apiKeys(first: 1) { totalCount } }');
      must(seen.data.viewer.duty === 'ENROL_TOTP' && seen.data.viewer.roles.length === 0 && !(seen.data.people?.totalCount > 1), short(seen.text)); // himself
      const done = await bureau.ask(who, `mutation { grantRole(input: { personId: "x", organizationId: "org_${bureau.own}", role: CLERK }) { errors { code } } }`);
      must(done.codes.length > 0, short(done.text));
    }, { leaves: true }),
    probe('the password guessed from an open session', 'locked after five', async (bureau) => {
      const id = await bureau.account('victim3', bureau.own, 'ENTERPRISE');
      const who = { name: 'victim3', cookie: bureau.cookieOf(await bureau.signIn('victim3')) };
      for (let n = 0; n < 6; n += 1) await bureau.ask(who, 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { errors { code } } }', { input: { currentPassword: `Guess-Again-${n}`, newPassword: 'Brand-New-2031-x' } });
      const [row] = await bureau.rows('select locked_until > now() as locked from credential where person_id = $1', [id]);
      must(row!['locked'] === true, 'not locked');
    }, { leaves: true }),
    probe('a weak password chosen', 'WEAK_PASSWORD', async (bureau) => {
      const answer = await bureau.ask(await bureau.as('market'), 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { errors { code } } }', { input: { currentPassword: password, newPassword: 'Password123!' } });
      must(answer.codes.length > 0, short(answer.text));
    }),
    probe('somebody’s password reset by a clerk', 'refused', async (bureau) => {
      const [{ person_id: id }] = await bureau.rows<{ person_id: string }>(`select person_id from credential where login_name = 'director'`) as [{ person_id: string }];
      for (const prefix of ['per', 'psn', 'prs', 'person']) {
        const answer = await bureau.ask(await bureau.as('clerk'), 'mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { temporaryPassword errors { code } } }', { input: { personId: `${prefix}_${id}`, reason: '忘记密码' } });
        must(answer.codes.length > 0 && !answer.data?.resetPassword?.temporaryPassword, short(answer.text));
      }
    }),
    probe('a key that never was', '401', turnsAway(() => `Bearer bureau_0123456789_${'A'.repeat(43)}`)),
    probe('a key without its second half', '401', turnsAway(async (bureau) => `Bearer ${(await bureau.partnerKey()).key!.slice(0, 20)}`), { leaves: true }),
    probe('a key with its last character changed', '401', turnsAway(async (bureau) => { const { key } = await bureau.partnerKey(); return `Bearer ${key!.slice(0, -1)}${key!.endsWith('A') ? 'B' : 'A'}`; }), { leaves: true }),
    probe('name and password in the header', '401', turnsAway(() => `Basic ${Buffer.from(`clerk:${password}`).toString('base64')}`)),
    probe('a session’s cookie shown as a key', '401', turnsAway(async (bureau) => `Bearer ${(await bureau.as('clerk')).cookie!.split('=')[1]}`)),
    probe('a token of another kind (alg: none)', '401', turnsAway(() => `Bearer ${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from('{"sub":"clerk"}').toString('base64url')}.`)),
    probe('a key from an address it is not for', '401', async (bureau) => {
      const key = await bureau.partnerKey(['organization:read'], ['203.0.113.7']);
      const answer = await bureau.ask({ ...key, address: '203.0.113.8' }, viewer);
      must(answer.status === 401, short(answer.text));
      const forged = await bureau.ask({ ...key, address: '203.0.113.7, 203.0.113.8' }, viewer);
      must(forged.status === 401, `let in by what it said of itself: ${short(forged.text)}`);
      must((await bureau.ask({ ...key, address: '203.0.113.7' }, viewer)).status === 200, 'not let in from where it is for');
    }, { leaves: true }),
    probe('a key that was revoked a moment ago', '401', async (bureau) => {
      const key = await bureau.partnerKey();
      must((await bureau.ask(key, viewer)).status === 200, 'never good');
      await bureau.ask(await bureau.as('university'), 'mutation ($input: RevokeApiKeyInput!) { revokeApiKey(input: $input) { errors { code } } }', { input: { id: key.id } });
      must((await bureau.ask(key, viewer)).status === 401, 'still good');
    }, { leaves: true }),
    probe('a key that has run out', '401', async (bureau) => {
      const key = await bureau.partnerKey();
      await bureau.rows(`update api_key set expires_at = now() - interval '1 second' where name = $1`, [(await bureau.rows<{ name: string }>('select name from api_key order by created_at desc limit 1'))[0]!.name]);
      must((await bureau.ask(key, viewer)).status === 401, 'still good');
    }, { leaves: true }),
    probe('a key for more than partners may have', 'SCOPE_FORBIDDEN', async (bureau) => {
      const [{ id }] = await bureau.rows<{ id: string }>(`select a.organization_id as id from assignment a join credential c on c.person_id = a.person_id where c.login_name = 'university' limit 1`) as [{ id: string }];
      const answer = await bureau.ask(await bureau.as('university'), 'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { secret errors { code } } }', { input: { organizationId: `org_${id}`, name: '多要一点', scopes: ['exchange:read', 'commissioner:read'], expiresOn: '2027-01-31' } });
      must(answer.codes.length > 0 && !answer.data?.createApiKey?.secret, short(answer.text));
    }),
    probe('a key for somebody else’s organization', 'refused', async (bureau) => {
      const answer = await bureau.ask(await bureau.as('university'), 'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { secret errors { code } } }', { input: { organizationId: `org_${bureau.own}`, name: '别人的', scopes: ['organization:read'], expiresOn: '2027-01-31' } });
      must(answer.codes.length > 0 && !answer.data?.createApiKey?.secret, short(answer.text));
    }),
    probe('a role for oneself, as security administrator', 'FORBIDDEN', async (bureau) => {
      const who = await bureau.as('secadmin');
      const me = await bureau.ask(who, viewer);
      const answer = await bureau.ask(who, 'mutation ($input: GrantRoleInput!) { grantRole(input: $input) { errors { code } } }', { input: { personId: me.data.viewer.person.id, organizationId: `org_${bureau.office}`, role: 'DIRECTOR' } });
      must(answer.codes.length > 0, short(answer.text));
    }, { leaves: true }),
    probe('a role for oneself, as anybody', 'FORBIDDEN', async (bureau) => {
      for (const login of ['enterprise', 'clerk', 'auditor', 'town1']) {
        const who = await bureau.as(login);
        const me = await bureau.ask(who, viewer);
        const answer = await bureau.ask(who, 'mutation ($input: GrantRoleInput!) { grantRole(input: $input) { errors { code } } }', { input: { personId: me.data.viewer.person.id, organizationId: `org_${bureau.office}`, role: 'SECURITY_ADMIN' } });
        must(answer.codes.length > 0, `${login}: ${short(answer.text)}`);
      }
    }, { leaves: true }),
  ],
};
