import { eventually } from '../../support/eventually.ts';
import { must, probe, short, type Chapter } from '../probe.ts';
import { type Bureau, password, type Who } from '../bureau.ts';

const viewer = '{ viewer { person { id } roles sessions { id current } } }';
const isNobody = async (bureau: Bureau, who: Who): Promise<boolean> => (await bureau.ask(who, viewer)).data?.viewer === null;
const fresh = async (bureau: Bureau, login: string): Promise<Who> => {
  const cookie = bureau.cookieOf(await bureau.signIn(login));
  must(cookie !== undefined, `${login} cannot sign in`);
  return { name: login, cookie };
};

export const sessions: Chapter = {
  title: 'ASVS V7: sessions', probes: [
    probe('a session’s number chosen by the attacker before the victim signs in', 'a new one is given, the chosen one is nobody', async (bureau) => {
      const planted = `__Host-bureau=${'f'.repeat(43)}`;
      const answer = await bureau.signIn('industry', { cookie: planted });
      const cookie = bureau.cookieOf(answer);
      must(cookie !== undefined && cookie !== planted, short(answer.headers.getSetCookie()));
      must(await isNobody(bureau, { name: 'the planted cookie', cookie: planted }), 'the planted number was adopted');
    }, { leaves: true }),
    probe('the attacker’s own session given to the victim, who signs in with it', 'it ends', async (bureau) => {
      const mine = await fresh(bureau, 'personnel');
      const answer = await bureau.signIn('industry', { cookie: mine.cookie! });
      must(bureau.cookieOf(answer) !== mine.cookie, 'kept');
      must(await isNobody(bureau, mine), 'the attacker’s session goes on');
    }, { leaves: true }),
    probe('what the cookie says to browsers', '__Host-, HttpOnly, Secure, SameSite, no Domain', async (bureau) => {
      const [set] = (await bureau.signIn('industry')).headers.getSetCookie();
      must(/^__Host-bureau=[\w-]{43}; /.test(set!) && /; HttpOnly/.test(set!) && /; Secure/.test(set!) && /; SameSite=(Lax|Strict)/.test(set!) && /; Path=\/(;|$)/.test(set!) && !/domain/i.test(set!), short(set));
    }, { leaves: true }),
    probe('two cookies of the name that differ', 'nobody', async (bureau) => {
      const { cookie } = await bureau.as('clerk');
      must(await isNobody(bureau, { name: 'two cookies', cookie: `${cookie}; __Host-bureau=${'x'.repeat(43)}` }), 'somebody');
    }),
    probe('the session under the demo’s plain name', 'nobody', async (bureau) => {
      const { cookie } = await bureau.as('clerk');
      must(await isNobody(bureau, { name: 'the plain name', cookie: `bureau=${cookie!.split('=')[1]}` }), 'somebody');
    }),
    probe('made-up numbers', 'nobody', async (bureau) => {
      for (const token of ['', '0', 'null', '../../etc', `' or 1=1`, 'A'.repeat(43), 'A'.repeat(4_000), '%00'.repeat(14)]) must(await isNobody(bureau, { name: 'made-up', cookie: `__Host-bureau=${token}` }), `somebody by ${short(token, 40)}`);
    }),
    probe('the database’s own hash as a number', 'nobody', async (bureau) => {
      const [{ token_hash: hash }] = await bureau.rows<{ token_hash: string }>('select token_hash from session where revoked_at is null limit 1') as [{ token_hash: string }];
      must(await isNobody(bureau, { name: 'the hash', cookie: `__Host-bureau=${hash}` }) && await isNobody(bureau, { name: 'the hash', cookie: `__Host-bureau=${hash.slice(0, 43)}` }), 'somebody');
    }),
    probe('a cookie kept after signing out', 'nobody', async (bureau) => {
      const who = await fresh(bureau, 'agriculture');
      await bureau.ask(who, 'mutation { signOut { signedOut } }');
      must(await isNobody(bureau, who), 'still somebody');
    }, { leaves: true }),
    probe('a cookie kept after the password was changed elsewhere', 'nobody', async (bureau) => {
      await bureau.account('victim4', bureau.own, 'ENTERPRISE');
      const [stolen, own] = [await fresh(bureau, 'victim4'), await fresh(bureau, 'victim4')];
      const changed = await bureau.ask(own, 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { errors { code } } }', { input: { currentPassword: password, newPassword: 'Qiuri-Shanshui-2032' } });
      must(changed.codes.length === 0, short(changed.text));
      must(await isNobody(bureau, stolen), 'still somebody');
      must(await isNobody(bureau, own), 'the number stayed the same after the change');
    }, { leaves: true }),
    probe('a cookie of an account disabled a moment ago', 'nobody', async (bureau) => {
      await bureau.account('victim5', bureau.own, 'ENTERPRISE');
      const who = await fresh(bureau, 'victim5');
      const me = await bureau.ask(who, viewer);
      const answer = await bureau.ask(await bureau.as('sysadmin'), 'mutation ($input: DisablePersonInput!) { disablePerson(input: $input) { errors { code } } }', { input: { id: me.data.viewer.person.id, reason: '离职' } });
      must(answer.codes.length === 0, short(answer.text));
      must(await isNobody(bureau, who), 'still somebody');
      must(bureau.cookieOf(await bureau.signIn('victim5')) === undefined, 'may sign in again');
    }, { leaves: true }),
    probe('a session past its idle time', 'nobody', async (bureau) => {
      const who = await fresh(bureau, 'finance');
      await bureau.rows(`update session set last_seen_at = now() - interval '31 minutes' where id = (select id from session order by created_at desc limit 1)`);
      must(await isNobody(bureau, who), 'still somebody');
    }, { leaves: true }),
    probe('a session past its end, however busy', 'nobody', async (bureau) => {
      const who = await fresh(bureau, 'finance');
      await bureau.rows(`update session set expires_at = now() - interval '1 second' where id = (select id from session order by created_at desc limit 1)`);
      must(await isNobody(bureau, who), 'still somebody');
    }, { leaves: true }),
    probe('somebody else’s session ended', 'not there', async (bureau) => {
      const other = await bureau.ask(await bureau.as('clerk'), viewer);
      const answer = await bureau.ask(await bureau.as('enterprise'), 'mutation ($input: RevokeSessionInput!) { revokeSession(input: $input) { errors { code } } }', { input: { id: other.data.viewer.sessions[0].id } });
      must(answer.codes.includes('NOT_FOUND'), short(answer.text));
      must(!(await isNobody(bureau, await bureau.as('clerk'))), 'ended all the same');
    }),
    probe('somebody else’s sessions listed', 'only one’s own', async (bureau) => {
      const mine = await bureau.ask(await bureau.as('enterprise'), viewer);
      const ids = (mine.data.viewer.sessions as { id: string }[]).map(({ id }) => id.split('_')[1]);
      const foreign = await bureau.rows(`select id from session where id = any($1::uuid[]) and person_id <> (select person_id from credential where login_name = 'enterprise')`, [ids]);
      must(foreign.length === 0 && ids.length > 0, short(foreign));
    }),
    probe('another’s hat put on', 'not there', async (bureau) => {
      const [{ id }] = await bureau.rows<{ id: string }>(`select a.id from assignment a join credential c on c.person_id = a.person_id where c.login_name = 'director' limit 1`) as [{ id: string }];
      const listed = await bureau.ask(await bureau.as('clerk'), '{ viewer { assignments { id } } }');
      const prefix = (listed.data.viewer.assignments[0].id as string).split('_')[0];
      const answer = await bureau.ask(await bureau.as('clerk'), 'mutation ($input: ActAsInput!) { actAs(input: $input) { viewer { roles } errors { code } } }', { input: { assignmentId: `${prefix}_${id}` } });
      must(answer.codes.includes('NOT_FOUND') && bureau.cookieOf(answer) === undefined, short(answer.text));
    }, { leaves: true }),
    probe('a role taken away', 'gone at the next request', async (bureau) => {
      await bureau.account('victim6', bureau.office, 'CLERK');
      const who = await fresh(bureau, 'victim6');
      must((await bureau.ask(who, '{ importBatches(first: 1) { totalCount } }')).data.importBatches.totalCount > 0, 'saw nothing before');
      await bureau.rows(`update assignment set state = 'REVOKED', revoked_at = now() where person_id = (select person_id from credential where login_name = 'victim6')`);
      await bureau.rows(`update session set revoked_at = now(), revoked_for = 'ROLE' where person_id = (select person_id from credential where login_name = 'victim6')`);
      await eventually(() => isNobody(bureau, who), { within: 3_000 });
      const again = await bureau.ask(await fresh(bureau, 'victim6'), '{ viewer { roles } importBatches(first: 1) { totalCount } }');
      must(again.data.viewer.roles.length === 0 && !(again.data.importBatches?.totalCount > 0), short(again.text));
    }, { leaves: true }),
  ],
};
