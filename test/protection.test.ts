import 'reflect-metadata';
import { createCipheriv, createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Session } from '../schema/account/account.entity.ts';
import { createApiKey } from '../schema/account/api-key.ts';
import { hashPassword } from '../schema/account/password.ts';
import { addAccount, setupPerformer } from '../schema/account/setup.ts';
import { Commissioner } from '../schema/commissioner/entity/roster.ts';
import { LocationConsent, VisitLocation, VisitLog } from '../schema/commissioner/entity/service.ts';
import type { Actor } from '../schema/core/access/actor.ts';
import { openWorkbook } from '../schema/core/exchange/open.ts';
import { JournalEntry } from '../schema/core/journal/journal.entity.ts';
import { declarePersonal } from '../schema/core/personal/held.ts';
import { declaredKeepings, declareRetention, keepTimeProblems, shippedKeepTimes } from '../schema/core/personal/keeping.ts';
import { personalTables, sealedColumns, undeclaredColumns } from '../schema/core/personal/resolve.ts';
import { tidy } from '../schema/core/personal/tidy.ts';
import { loadRules } from '../schema/core/rule/rule-store.ts';
import { sealPhone } from '../schema/core/secret/personal.ts';
import { missingOf } from '../schema/core/secret/suite.ts';
import { createVault } from '../schema/core/secret/vault.ts';
import { uuidv7 } from '../schema/core/uuid.ts';
import { areas } from '../schema/index.ts';
import { Organization } from '../schema/organization/organization.entity.ts';
import { inventory, inventoryPage } from '../schema/protection/inventory.ts';
import { keptBy } from '../schema/protection/kept.ts';
import { retention, securityRules } from '../schema/protection/protection.rules.ts';
import type { CommandContext } from '../server/cli/context.ts';
import { rotate as rotateAll } from '../server/cli/rotate.ts';
import { readConfig } from '../server/config.ts';
import { exportRoute } from '../server/http/export.ts';
import { type Api, startApi, testSecret } from './support/api.ts';
import { eventually } from './support/eventually.ts';
import { makeTown, somebody } from './support/people.ts';
import { taskContext } from './support/staged.ts';
import { testVault as vault } from './support/vault.ts';

const phone = '13912345678';
const password = 'Correct-Horse-77';
let api: Api;
let place: Awaited<ReturnType<typeof makeTown>>;
let security: Actor, clerk: Actor, auditor: Actor, partner: Actor, otherPartner: Actor, me: Actor;
const em = (): EntityManager => api.database.orm.em.fork() as EntityManager;
const rows = <T extends object>(sql: string, values: unknown[] = []): Promise<T[]> => em().execute<T[]>(sql, values);
const setup = () => setupPerformer(em, vault);
const sealed = (number: string, purpose: string, stem: string) => { const { masked, cipher, hash } = sealPhone(vault, purpose, number); return { [`${stem}Masked`]: masked, [`${stem}Cipher`]: cipher, [`${stem}Hash`]: hash }; };

beforeAll(async () => {
  api = await startApi({ routes: (identify) => [exportRoute(identify)] });
  await em().transactional((own) => loadRules(own, securityRules));
  place = await makeTown(em());
  [security, clerk, auditor] = await Promise.all([somebody(em(), '安全员', ['SECURITY_ADMIN']), somebody(em(), '陈经办', ['CLERK'], { organizationId: place.bureau.id }), somebody(em(), '蒋纪检', ['AUDITOR'])]);
  [partner, otherPartner] = await Promise.all([somebody(em(), '秦老师', ['RESEARCH'], { organizationId: place.university.id }), somebody(em(), '别家', ['INCUBATOR'], { organizationId: place.otherFirm.id })]);
  const personId = await addAccount(setup(), { loginName: 'zhou', name: '周特派', organizationId: place.university.id, roles: ['COMMISSIONER'], phone }, await hashPassword(password), false);
  me = { kind: 'person', name: '周特派', personId, organizationId: place.university.id, regionId: null, roles: new Set(['COMMISSIONER']), scopes: null };
});
afterAll(() => api?.close());

const mutate = async (actor: Actor, mutation: string, input: object, fields: string) => {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await api.ask(`mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} errors { code message path } } }`, { input }, actor);
  if (errors) throw new Error(JSON.stringify(errors));
  return data[mutation];
};
const codes = ({ errors }: { errors: { code: string }[] }): string[] => errors.map(({ code }) => code);

describe('个人信息清单', () => {
  it('says something of every column that looks personal, and of every one that is sealed', () => {
    expect(undeclaredColumns(api.database.orm.getMetadata())).toEqual([]);
    const columns = new Set(sealedColumns(api.database.orm.getMetadata()).map(({ meta, cipher }) => `${meta.className}.${cipher}`));
    const all = [...api.database.orm.getMetadata().getAll().values()].flatMap((meta) => Object.keys(meta.properties).filter((name) => /cipher$/i.test(name)).map((name) => `${meta.className}.${name}`));
    expect(all.filter((name) => !columns.has(name))).toEqual([]);
  });

  it('notices one of which nothing is said', () => {
    try {
      declarePersonal(areas.map((area) => (area.name === 'commissioner' || area.name === 'talent' ? { title: area.title } : area)));
      expect(undeclaredColumns(api.database.orm.getMetadata())).toEqual(expect.arrayContaining(['Commissioner.name', 'Commissioner.phoneCipher', 'Commissioner.person', 'TeamMember.bornOn', 'VisitLocation.coordinatesCipher', 'ServiceDemand.contactName']));
    } finally { declarePersonal(areas); }
  });

  it('is printed in the documents as it stands (npm run schema)', () => {
    const page = inventoryPage(inventory(api.app.model, (kept) => keptBy(kept, shippedKeepTimes())));
    expect(readFileSync(new URL('../docs/operate/personal-data.md', import.meta.url), 'utf8')).toBe(page);
  });

  it('is read by those who watch, with who may read each column and how long it is kept', async () => {
    const ask = `{ personalDataInventory { table columns kind form whose purpose readers kept } }`;
    const { data } = await api.ask(ask, {}, security);
    expect(data.personalDataInventory).toHaveLength(personalTables(api.database.orm.getMetadata()).flatMap(({ resolved }) => resolved).length);
    const of = (table: string, column: string) => data.personalDataInventory.find((each: { table: string; columns: string[] }) => each.table === table && each.columns.includes(column));
    expect(of('visit_location', 'coordinates_cipher')).toMatchObject({ kind: '行踪轨迹', form: 'SEALED', whose: '科技特派员', kept: expect.stringContaining('到日清除') });
    expect(of('person', 'phone_cipher')).toMatchObject({ kind: '电话', readers: expect.stringContaining('本人') });
    expect(of('session', 'address')).toMatchObject({ kind: '网络地址与设备', kept: '400 天' });
    expect(of('credential', 'password_hash').readers).toBe('无人：只用于核对。');
    expect((await api.ask(ask, {}, auditor)).data.personalDataInventory).not.toBeNull();
    for (const other of [clerk, me]) expect((await api.ask(ask, {}, other)).data.personalDataInventory).toBeNull();
  });
});

describe('查阅、复制、更正', () => {
  beforeAll(async () => {
    const own = em();
    const person = me.personId!;
    const commissioner = own.create(Commissioner, { id: uuidv7(), region: place.county, name: '周特派', person, state: 'ACTIVE', skills: ['泵阀'], createdAt: new Date(), ...sealed(phone, 'commissioner.phone', 'phone') } as never) as Commissioner;
    const consent = own.create(LocationConsent, { id: uuidv7(), commissioner, state: 'GIVEN', statementVersion: 'x@1', statement: '同意', givenAt: new Date() } as never) as LocationConsent;
    const visit = own.create(VisitLog, { id: uuidv7(), region: place.county, commissioner, state: 'LOGGED', servedOn: '2026-11-20', hours: '3', town: place.town, place: '总装车间', kind: 'TECHNICAL_GUIDANCE', problem: '振动', action: '校正', writtenAt: new Date(), createdAt: new Date() } as never) as VisitLog;
    own.create(VisitLocation, { id: uuidv7(), visit, commissioner, consent, coordinatesCipher: vault.seal('28.0153,120.6632', 'visitLocation.coordinates'), takenAt: new Date(), purgeOn: '2099-01-01' } as never);
    // He is the contact of one firm. Somebody else has the same telephone on the desk, and a third only his name.
    await own.flush();
    for (const [id, contactName, number] of [[place.firm.id, '周特派', phone], [place.otherFirm.id, '别人', phone]] as const) await em().nativeUpdate(Organization, { id }, { contactName, ...sealed(number, 'organization.contactPhone', 'contactPhone') });
    await em().nativeUpdate(Organization, { id: place.university.id }, { contactName: '周特派', ...sealed('13800000000', 'organization.contactPhone', 'contactPhone') });
  });

  it('gives whoever is signed in all that is held of him, and nothing of his namesake or of whoever shares his telephone', async () => {
    const response = await api.fetch('/api/downloads/my-data/all.json', {}, me);
    expect(response.status).toBe(200);
    const text = await response.text();
    const file = JSON.parse(text) as { of: string; reserved: string[]; sections: { entity: string; matched: string; total: number; rows: Record<string, unknown>[] }[] };
    const of = (entity: string, matched = 'ABOUT') => file.sections.find((each) => each.entity === entity && each.matched === matched);
    expect(file).toMatchObject({ of: '周特派', reserved: [] });
    expect(of('Person')).toMatchObject({ total: 1, rows: [{ id: me.personId, name: '周特派', phone }] });
    expect(of('Commissioner')).toMatchObject({ total: 1, rows: [{ name: '周特派', phone, skills: ['泵阀'] }] });
    expect(of('VisitLocation')).toMatchObject({ total: 1, rows: [{ coordinates: '28.0153,120.6632' }] });
    expect(of('LocationConsent')!.total).toBe(1);
    expect(of('VisitLog')!.rows[0]).toMatchObject({ place: '总装车间' });
    expect(of('Assignment')).toMatchObject({ total: 1, rows: [{ role: 'COMMISSIONER' }] });
    expect(of('Organization')).toMatchObject({ total: 1, rows: [{ id: place.firm.id, contactName: '周特派', contactPhone: phone }] });
    expect(of('Organization', 'NAMESAKE')).toMatchObject({ total: 1, rows: [] });
    expect(text).not.toContain('argon2id');
    expect(text).not.toMatch(/v1\.[0-9a-f]{8}\./);
    expect(await rows(`select after, outcome from journal_entry where action = 'exportPersonalData' and object_id = ?`, [me.personId])).toMatchObject([{ after: { tables: expect.any(Number) }, outcome: 'DONE' }]);

    const workbook = await api.fetch('/api/downloads/my-data/all.xlsx', {}, me);
    expect(workbook.headers.get('content-disposition')).toContain(encodeURIComponent('云局个人信息 周特派'));
    const { sheets } = await openWorkbook('x.xlsx', new Uint8Array(await workbook.arrayBuffer()));
    const cells = sheets[0]!.rows.flatMap(({ cells: all }) => all.map((cell) => cell?.text));
    expect(cells).toEqual(expect.arrayContaining(['电话', phone, '28.0153,120.6632', '科技特派员', '总装车间']));
    for (const other of [undefined, { ...me, personId: uuidv7() }]) expect((await api.fetch('/api/downloads/my-data/all.json', {}, other)).status).toBe(404);
  });

  it('is given by the security administrator on request: with a reason, numbers masked, and without what nobody may learn', async () => {
    const ask = (actor: Actor, input: object) => mutate(actor, 'exportPersonalData', input, 'content workbook');
    const personId = `psn_${me.personId}`;
    expect(codes(await ask(clerk, { personId, reason: '本人来局申请' }))).toEqual(['FORBIDDEN']);
    expect(codes(await ask(security, { personId, reason: '要' }))).toEqual(['REASON_NEEDED']);
    expect(codes(await ask(security, { reason: '本人来局申请' }))).toEqual(['INVALID_INPUT']);
    expect(codes(await ask(security, { personId: `psn_${uuidv7()}`, reason: '本人来局申请' }))).toEqual(['NOT_FOUND']);
    const { content, workbook, errors } = await ask(security, { personId, reason: '本人持身份证来局申请' });
    expect(errors).toEqual([]);
    expect(JSON.stringify(content)).not.toContain(phone);
    expect(content.sections.find(({ entity }: { entity: string }) => entity === 'Commissioner').rows[0].phone).toBe('139****5678');
    expect(content.reserved).toEqual(expect.arrayContaining(['操作日志']));
    expect(Buffer.from(workbook, 'base64').subarray(0, 2).toString()).toBe('PK');
    // Somebody without an account is found by his name and number together.
    const contact = await ask(security, { name: '周特派', phone: '138 0000 0000', reason: '联系人来电并核验' });
    const firms = contact.content.sections.filter(({ entity }: { entity: string }) => entity === 'Organization');
    expect(firms).toMatchObject([{ matched: 'ABOUT', total: 1, rows: [{ id: place.university.id }] }, { matched: 'NAMESAKE', total: 1, rows: [] }]);
    const checked = await ask(security, { name: '周特派', phone: '13800000000', withNamesakes: true, reason: '联系人持证核验' });
    expect(checked.content.sections.find((each: { entity: string; matched: string }) => each.entity === 'Organization' && each.matched === 'NAMESAKE').rows).toMatchObject([{ id: place.firm.id }]);
    const told = await rows<{ remark: string | null; outcome: string; after: object }>(`select remark, outcome, after from journal_entry where action = 'exportPersonalData' and person_id = any(?::uuid[]) order by at`, [`{${security.personId},${clerk.personId}}`]);
    expect(told.map(({ outcome }) => outcome)).toEqual(['REFUSED', 'REFUSED', 'REFUSED', 'REFUSED', 'DONE', 'DONE', 'DONE']);
    expect(JSON.stringify(told)).not.toMatch(/1380000|13912345/);
  });

  it('has what is wrong put right: telephone and mail by himself, name and identity number by the administrator', async () => {
    const admin = await somebody(em(), '系统员', ['SYSTEM_ADMIN']);
    const correct = (actor: Actor, input: object) => mutate(actor, 'correctPerson', { id: `psn_${me.personId}`, ...input }, 'person { name phone email }');
    expect(codes(await correct(me, { name: '周改名', reason: '写错了' }))).toEqual(['BY_ADMINISTRATOR']);
    expect(codes(await correct(me, { phone: 'abc', reason: '写错了' }))).toEqual(['INVALID_INPUT']);
    expect(await correct(me, { phone: '13700001111', email: 'zhou@example.com', reason: '换了号码' })).toMatchObject({ person: { name: '周特派', phone: '137****1111', email: 'zhou@example.com' }, errors: [] });
    expect(codes(await correct(clerk, { phone: '13700002222', reason: '替他改' }))).toEqual(['FORBIDDEN']);
    expect(await correct(admin, { name: '周特派员', identityNumber: '330324188001010018', reason: '核对证件' })).toMatchObject({ person: { name: '周特派员' }, errors: [] });
    const journalled = await rows<object>(`select before, after from journal_entry where action = 'correct' and object_id = ? and outcome = 'DONE' order by sequence`, [me.personId]);
    expect(journalled).toHaveLength(2);
    expect(JSON.stringify(journalled)).not.toMatch(/13700001111|330324188001010018/);
    await correct(admin, { name: '周特派', phone, reason: '改回原样' });
  });
});

describe('保存期限', () => {
  const long = new Date(Date.now() - 1_100 * 86_400_000).toISOString();
  const left = async (sql: string, values: unknown[] = []) => (await rows<{ n: number }>(`select count(*)::int as n from ${sql}`, values))[0]!.n;

  it('has a time for everything that is declared, and none beneath the law', () => {
    expect(keepTimeProblems(retention.versions[0]!.criteria)).toEqual([]);
    expect(keepTimeProblems({ ...shippedKeepTimes(), sessions: 30, sharing: 365 })).toEqual([expect.stringContaining('不得少于 184 天'), expect.stringContaining('不得少于 1096 天')]);
    expect(keepTimeProblems({ ...shippedKeepTimes(), nothing: 3 })).toEqual(['没有“nothing”这一项']);
    for (const { kept } of personalTables(api.database.orm.getMetadata())) expect(keptBy(kept, shippedKeepTimes())).toBeTruthy();
  });

  it('never touches the journal, bids or money', () => {
    for (const entity of ['JournalEntry', 'JournalSeal', 'Bid', 'LotResult', 'LedgerEntry', 'Deposit']) {
      expect(() => declareRetention(retention, [...areas, { keeps: [{ name: 'x', title: 'x', basis: 'x', erases: [{ entity, where: 'true' }] }] }])).toThrow('never erased');
    }
    declareRetention(retention, areas);
  });

  it('erases what is past it, tells how much and not what, and finds nothing the second time', async () => {
    const gone = await somebody(em(), '已离任', ['ENTERPRISE']);
    await em().execute(`update person set state = 'DISABLED', phone_masked = '136****0000', phone_cipher = 'c', phone_hash = 'h', email = 'gone@example.com' where id = ?`, [gone.personId]);
    const stayed = await somebody(em(), '刚离任', ['ENTERPRISE']);
    await em().execute(`update person set state = 'DISABLED', email = 'stayed@example.com' where id = ?`, [stayed.personId]);
    for (const [who, at] of [[gone, long], [stayed, new Date().toISOString()]] as const) await em().insert(JournalEntry, { id: uuidv7(), objectType: 'Person', objectId: who.personId, sequence: 1, action: 'disable', at: new Date(at), actorKind: 'person', actorName: '系统员', outcome: 'DONE' } as never);
    for (const [expiresAt, revokedAt] of [[long, null], [new Date(Date.now() + 1e6), long], [new Date(Date.now() + 1e6), null]] as const) {
      await em().insert(Session, { id: uuidv7(), tokenHash: uuidv7(), person: gone.personId, createdAt: new Date(long), lastSeenAt: new Date(long), expiresAt: new Date(expiresAt), revokedAt: revokedAt && new Date(revokedAt) } as never);
    }
    await rows(`insert into rate_limit (key, count, ends_at) values ('sign-in 10.0.0.9', 1, ?) returning key`, [long]);
    await rows(`update visit_location set purge_on = current_date returning id`);
    const journal = await left('journal_entry');
    await tidy.handle(taskContext(api.database), {});
    expect(await rows('select phone_masked, phone_cipher, phone_hash, email, name from person where id = ?', [gone.personId])).toEqual([{ phone_masked: null, phone_cipher: null, phone_hash: null, email: null, name: '已离任' }]);
    expect(await rows('select email from person where id = ?', [stayed.personId])).toEqual([{ email: 'stayed@example.com' }]);
    expect(await left('session where person_id = ?', [gone.personId])).toBe(1);
    expect(await left(`rate_limit where key = 'sign-in 10.0.0.9'`)).toBe(0);
    expect(await left('visit_location')).toBe(0);
    const told = await rows<{ object_type: string; action: string; after: { keeping: string; rows: number }; rule_version: string | null; actor_name: string }>(`select object_type, action, after, rule_version, actor_name from journal_entry where action in ('erase', 'eraseColumns') order by object_type`);
    expect(told).toEqual([
      { object_type: 'Person', action: 'eraseColumns', after: { keeping: 'former-people', rows: 1 }, rule_version: 'retention@2026', actor_name: 'retention' },
      { object_type: 'Session', action: 'erase', after: { keeping: 'sessions', rows: 2 }, rule_version: 'retention@2026', actor_name: 'retention' },
      { object_type: 'VisitLocation', action: 'erase', after: { keeping: 'visit-locations', rows: 1 }, rule_version: null, actor_name: 'retention' },
    ]);
    await tidy.handle(taskContext(api.database), {});
    expect(await left('journal_entry')).toBe(journal + told.length);
  });

  it('goes on with the others when one fails, and says so', async () => {
    await rows(`insert into rate_limit (key, count, ends_at) values ('sign-in 10.0.0.8', 1, ?) returning key`, [long]);
    const broken = { name: 'idempotency-keys', title: '', basis: '', erases: [{ entity: 'IdempotencyKey', where: 't.nothing < :before' }] };
    try {
      declareRetention(retention, [{ keeps: [broken, ...declaredKeepings().filter(({ name }) => name !== broken.name)] }]);
      await expect(tidy.handle(taskContext(api.database), {})).rejects.toThrow('1 of');
      expect(await left(`rate_limit where key = 'sign-in 10.0.0.8'`)).toBe(0);
    } finally { declareRetention(retention, areas); }
  });
});

describe('安全规则', () => {
  const issue = (actor: Actor, input: object) => mutate(actor, 'issueSecurityRule', input, 'securityRule { rule version validFrom criteria isInForce }');
  const inForce = async (rule: string) => (await api.ask('{ securityRules { rule version criteria isInForce } }', {}, security)).data.securityRules.find((each: { rule: string; isInForce: boolean }) => each.rule === rule && each.isInForce);
  const signIn = async () => {
    const response = await fetch(`${api.address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: 'mutation ($input: SignInInput!) { signIn(input: $input) { errors { code } } }', variables: { input: { loginName: 'zhou', password } } }) });
    return response.headers.get('set-cookie')!.split(';')[0]!;
  };
  const as = async (cookie: string, query: string, variables = {}) =>
    (await (await fetch(`${api.address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', cookie }, body: JSON.stringify({ query, variables }) })).json() as { data: any }).data;
  const viewer = async (cookie: string) => (await as(cookie, '{ viewer { person { name } duty } }')).viewer;

  it('are the security administrator’s to make, within bounds, and journalled with what was before', async () => {
    const shipped = await inForce('ACCOUNT_POLICY');
    expect(shipped).toMatchObject({ version: '2019', criteria: { password: { minLength: 10, classes: 3, maxAgeDays: 90, remembered: 5 }, lock: { failures: 5, minutes: 15 }, session: { idleMinutes: 30, absoluteHours: 12, atOnce: null } } });
    const wish = (change: object) => ({ rule: 'ACCOUNT_POLICY', version: '甲', criteria: { ...shipped.criteria, ...change }, reason: '测评整改' });
    expect(codes(await issue(clerk, wish({})))).toEqual(['FORBIDDEN']);
    expect(codes(await issue(await somebody(em(), '系统员', ['SYSTEM_ADMIN']), wish({})))).toEqual(['FORBIDDEN']);
    expect(codes(await issue(security, wish({ password: { ...shipped.criteria.password, minLength: 4 } })))).toEqual(['INVALID_RULE']);
    expect(codes(await issue(security, wish({ surprise: true })))).toEqual(['INVALID_RULE']);
    expect(codes(await issue(security, { ...wish({}), validFrom: '2020-01-01' }))).toEqual(['INVALID_INPUT']);
    expect(codes(await issue(security, { rule: 'RETENTION', version: '乙', criteria: { ...shippedKeepTimes(), sessions: 30 }, reason: '节省空间' }))).toEqual(['INVALID_RULE']);
    expect(await inForce('ACCOUNT_POLICY')).toEqual(shipped);
    expect((await api.ask('{ securityRules { version } }', {}, clerk)).data.securityRules).toBeNull();
  });

  it('hold at once, for who is signed in and for what is remembered of him', async () => {
    const { criteria } = await inForce('ACCOUNT_POLICY');
    const cookie = await signIn();
    expect(await viewer(cookie)).toMatchObject({ person: { name: '周特派' } });
    await rows(`update session set last_seen_at = now() - interval '10 minutes' where person_id = ? returning id`, [me.personId]);
    expect(await viewer(cookie)).not.toBeNull(); // remembered, and idle for ten minutes of thirty
    await issue(security, { rule: 'ACCOUNT_POLICY', version: '甲', criteria: { ...criteria, password: { ...criteria.password, minLength: 20, refusedWords: ['永嘉'] }, session: { ...criteria.session, idleMinutes: 5, atOnce: 1 } }, reason: '测评整改' });
    await eventually(async () => (await viewer(cookie)) === null);
    const [first, second] = [await signIn(), await signIn()];
    await eventually(async () => (await viewer(first)) === null);
    expect([await viewer(first), await viewer(second)]).toMatchObject([null, { person: { name: '周特派' } }]);
    const change = (newPassword: string) => as(second, 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { errors { code message } } }', { input: { currentPassword: password, newPassword } });
    expect((await change('Short-Horse-78')).changePassword.errors).toMatchObject([{ code: 'WEAK_PASSWORD', message: '密码至少 20 位。' }]);
    expect((await change('Long-Enough-永嘉-Horse-78')).changePassword.errors).toMatchObject([{ code: 'WEAK_PASSWORD', message: expect.stringContaining('不得使用') }]);
    // What began today may be put right today.
    const back = await issue(security, { rule: 'ACCOUNT_POLICY', version: '甲之二', criteria, reason: '恢复原样' });
    expect(back).toMatchObject({ securityRule: { version: '甲之二', isInForce: true, criteria }, errors: [] });
    expect(await rows(`select before -> 'criteria' -> 'session' as was, after -> 'criteria' -> 'session' as is from journal_entry where action = 'issueSecurityRule' and outcome = 'DONE' order by at`)).toMatchObject([
      { was: { idleMinutes: 30 }, is: { idleMinutes: 5, atOnce: 1 } }, { was: { idleMinutes: 5 }, is: { idleMinutes: 30, atOnce: null } }]);
  });
});

describe('数据共享记录', () => {
  it('counts what a key was given, by day and list; its own partner sees that, and nobody else’s', async () => {
    const expiresOn = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10);
    const { id, key } = await createApiKey({ ...setup(), actor: security }, { organizationId: place.university.id, name: '取数', scopes: ['organization:read'], expiresOn });
    const ask = (query: string, method = 'POST') => fetch(`${api.address}/graphql${method === 'GET' ? `?query=${encodeURIComponent(query)}` : ''}`, {
      method, headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', ...(method === 'GET' && { 'apollo-require-preflight': '1' }) }, ...(method === 'POST' && { body: JSON.stringify({ query }) }) });
    expect((await ask('{ mine: organizations(first: 2) { nodes { name town { name } } } }')).status).toBe(200);
    expect((await ask('query Q { ...F } fragment F on Query { organizations(first: 3) { edges { node { name } } } }', 'GET')).status).toBe(200);
    expect((await ask('{ organizations { nope } }')).status).toBe(400);
    await ask('{ __schema { queryType { name } } }');
    expect(await rows('select list, requests, rows::int, way, basis, organization_id, person_id from sharing_record where api_key_id = ?', [id])).toEqual([
      { list: 'organizations', requests: 2, rows: expect.any(Number), way: 'KEY', basis: '读取单位名录（organization:read）', organization_id: place.university.id, person_id: null }]);
    const usage = '{ apiKeys { nodes { name usage { nodes { list requests rows day } } } } }';
    const seen = (await api.ask(usage, {}, partner)).data.apiKeys.nodes[0];
    expect(seen).toMatchObject({ name: '取数', usage: { nodes: [{ list: 'organizations', requests: 2 }] } });
    expect(seen.usage.nodes[0].rows).toBeGreaterThanOrEqual(5);
    expect((await api.ask(usage, {}, otherPartner)).data.apiKeys.nodes).toEqual([]);
    const records = '{ sharingRecords(filter: { way: { eq: KEY } }) { nodes { list organization { name } apiKey { name } } } }';
    for (const watching of [auditor, security]) expect((await api.ask(records, {}, watching)).data.sharingRecords.nodes).toHaveLength(1);
    for (const other of [otherPartner, clerk]) expect((await api.ask(records, {}, other)).data.sharingRecords.nodes).toEqual([]);
  });

  it('tells of every export who took which list, how long it was, and by what right', async () => {
    const body = JSON.stringify({ title: '企业名录', columns: ['名称'], rows: [['甲'], ['乙']] });
    expect((await api.fetch('/export/table.xlsx', { method: 'POST', body, headers: { origin: api.address } }, clerk)).status).toBe(200);
    const { data } = await api.ask('{ sharingRecords(filter: { way: { eq: EXPORT } }) { nodes { list rows basis person { id } } } }', {}, auditor);
    expect(data.sharingRecords.nodes).toEqual([{ list: '企业名录', rows: 2, basis: '科技局经办', person: { id: `psn_${clerk.personId}` } }]);
    expect((await api.ask('{ sharingRecords { nodes { way list } } }', {}, clerk)).data.sharingRecords.nodes).toEqual([{ way: 'EXPORT', list: '企业名录' }]);
    expect((await api.ask('{ sharingRecords(filter: { way: { eq: PERSONAL } }) { nodes { basis } } }', {}, auditor)).data.sharingRecords.nodes.length).toBeGreaterThanOrEqual(4);
  });
});

describe('国密算法', () => {
  const sm = createVault(testSecret, [], 'sm');

  it('are those of the standards (GB/T 32905 and 32907, first examples)', () => {
    expect(createHash('sm3').update('abc').digest('hex')).toBe('66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0');
    const block = Buffer.from('0123456789abcdeffedcba9876543210', 'hex');
    expect(createCipheriv('sm4-ecb', block, null).setAutoPadding(false).update(block).toString('hex')).toBe('681edf34d206965e86b3e94f536e4246');
  });

  it('seal for one purpose, notice every change, and open what the other suite sealed', () => {
    const value = sm.seal('周特派 13912345678', 'person.phone');
    expect(value).toMatch(/^s1\./);
    expect([sm.open(value, 'person.phone'), vault.open(value, 'person.phone'), sm.open(vault.seal(phone, 'x'), 'x')]).toEqual(['周特派 13912345678', '周特派 13912345678', phone]);
    expect(() => sm.open(value, 'person.email')).toThrow();
    const [head, id, text] = value.split('.') as [string, string, string];
    const bytes = Buffer.from(text, 'base64url');
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes);
      changed[at]! ^= 1;
      expect(() => sm.open(`${head}.${id}.${changed.toString('base64url')}`, 'person.phone')).toThrow();
    }
    expect(() => sm.open(`${head}.${id}.AAAA`, 'person.phone')).toThrow();
    expect(() => createVault('another secret, long enough for anybody', [], 'sm').open(value, 'person.phone')).toThrow();
    expect([sm.isStale(value), vault.isStale(value)]).toEqual([false, true]);
    expect(sm.hash(phone, 'phone')).toMatch(/^[0-9a-f]{64}$/);
    expect(sm.hash(phone, 'phone')).not.toBe(vault.hash(phone, 'phone'));
    expect(sm.hashes(phone, 'phone')).toEqual(expect.arrayContaining([sm.hash(phone, 'phone'), vault.hash(phone, 'phone')]));
  });

  it('take over every row, and give it back, without anything lost', async () => {
    const rotate = async (cipherSuite: 'sm' | 'aes') => {
      let said: unknown;
      let failed = false;
      const { orm } = api.database;
      await rotateAll({ orm, em: orm.em.fork(), config: { secret: testSecret, formerSecrets: [], cipherSuite }, answer: (value: unknown) => { said = value; }, fail: () => { failed = true; } } as unknown as CommandContext, {});
      expect(failed).toBe(false);
      return said as { changed: number; lost: number };
    };
    const stored = () => rows<{ phone_cipher: string; phone_hash: string }>('select phone_cipher, phone_hash from person where id = ?', [me.personId]);
    const before = await stored();
    expect(before[0]!.phone_hash).toBe(vault.hash(phone, 'phone'));
    const moved = await rotate('sm');
    expect(moved).toMatchObject({ lost: 0 });
    expect(moved.changed).toBeGreaterThanOrEqual(5);
    const [after] = await stored();
    expect(sm.open(after!.phone_cipher, 'person.phone')).toBe(phone);
    expect(after!.phone_hash).toBe(sm.hash(phone, 'phone'));
    expect(await rotate('sm')).toMatchObject({ changed: 0, lost: 0 });
    expect(await rotate('aes')).toMatchObject({ changed: moved.changed, lost: 0 });
    expect((await stored())[0]!.phone_hash).toBe(before[0]!.phone_hash);
  });

  it('are refused before anything starts where OpenSSL lacks them', () => {
    expect(missingOf('sm', { ciphers: ['aes-256-gcm'], hashes: ['sha256'] })).toEqual(['sm4-ctr', 'sm3']);
    expect(missingOf('aes', { ciphers: [], hashes: [] })).toEqual([]);
    expect(() => readConfig({ CIPHER_SUITE: 'rot13', BUREAU_SECRET: testSecret })).toThrow();
    expect(readConfig({ CIPHER_SUITE: 'sm', FORMER_SECRETS: 'a, b', BUREAU_SECRET: testSecret })).toMatchObject({ cipherSuite: 'sm', formerSecrets: ['a', 'b'] });
  });
});
