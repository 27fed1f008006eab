import 'reflect-metadata';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Client } from 'pg';
import { holders } from '../schema/account/holders.ts';
import { roleNames, type Actor } from '../schema/core/access/actor.ts';
import { is, own } from '../schema/core/access/condition.ts';
import { evaluate } from '../schema/core/access/evaluate.ts';
import { record } from '../schema/core/journal/journal.ts';
import { awaits, hushes, tells, warns } from '../schema/core/notice/notice.ts';
import { allPlans, declareNotices, planOf } from '../schema/core/notice/plan.ts';
import { loadRules } from '../schema/core/rule/rule-store.ts';
import { uuidv7 } from '../schema/core/uuid.ts';
import { areas } from '../schema/index.ts';
import { QualificationApplication } from '../schema/ladder/ladder.entity.ts';
import { ladderRules } from '../schema/ladder/ladder.rules.ts';
import { applicationLifecycle } from '../schema/ladder/lifecycle/application.ts';
import { poolLifecycle } from '../schema/ladder/lifecycle/pool.ts';
import { hearers } from '../schema/notice/audience.ts';
import { watchDeadlines } from '../schema/notice/deadline.ts';
import { Notice } from '../schema/notice/notice.entity.ts';
import { sweep, tell } from '../schema/notice/notice.tasks.ts';
import { isQuiet, mailAt, mailModes, settingsFrom, usualSettings, type PersonSettings } from '../schema/notice/person-settings.ts';
import { english } from '../schema/notice/wording.ts';
import { sampleRows } from './matrix/sample-rows.ts';
import { startApi, type Api } from './support/api.ts';
import { freshDatabase } from './support/database.ts';
import { makeTown, performing, type Town } from './support/people.ts';
import { holder, staffOf, type Staff } from './support/staff.ts';
import { runStaged, taskContext } from './support/staged.ts';

let api: Api;
let place: Town;
let staff: Staff;
const em = () => api.database.orm.em.fork();
const { as: act } = performing(em, () => null);
const as = (actor: Actor, action: string, id?: string, input: unknown = {}) => act(actor, applicationLifecycle, action, id, input);
const run = () => runStaged(api.database, [tell]);

const facts = {
  registeredOn: '2015-03-01', coreIp: true, supportedField: true, staff: 100, scientificStaff: 30, totalIncome: '30000000', highTechIncome: '25000000', seriousIncident: false,
  years: [2023, 2024, 2025].map((year, i) => ({ year, rdExpense: '2000000', domesticRdExpense: '2000000', sales: `${20 + 8 * i}000000`, netAssets: `${10 + 4 * i}000000` })),
  classI: 2, unusedClassII: 6, transformations: 18, judged: { advancement: 7, support: 7, acquisition: 6, standards: 1, management: 5, institution: 5, transformationSystem: 3, people: 3 },
};
const drafted = () => as(staff.enterprise, 'selfCheck', undefined, { organization: place.firm.id, kind: 'HNTE', year: 2026, facts });
const submitted = async (): Promise<string> => {
  const id = await drafted();
  await as(staff.enterprise, 'submit', id, { truthPledge: true });
  return id;
};

interface Told { readonly person: string; readonly kind: string; readonly state: string; readonly title: string; readonly text: string; readonly awaits: readonly string[] }
/** Everybody's inbox, by name. */
const inboxes = (of?: string): Promise<Told[]> => em().execute<Told[]>(
  `select p.name as person, n.kind, n.state, n.title, n.text, n.awaits from notice n join person p on p.id = n.person_id where ?::uuid is null or n.object_id = ?::uuid order by n.at, p.name`, [of ?? null, of ?? null]);
const toldTo = async (of: string): Promise<string[]> => (await inboxes(of)).map(({ person, kind, state }) => `${person} ${kind} ${state}`);

beforeAll(async () => {
  api = await startApi({ database: await freshDatabase() });
  place = await makeTown(em());
  staff = await staffOf(em(), place);
  await loadRules(em(), ladderRules);
});
afterAll(async () => {
  await api?.close();
  await api?.database.drop();
});
beforeEach(async () => {
  for (const table of ['notice_settings', 'delivery_attempt', 'notice', 'delivery', 'event', 'gap_item', 'pool_membership', 'co_check', 'qualification_application', 'outbox_message']) await em().execute(`delete from ${table}`);
});

describe('who is told', () => {
  test('whoever a record waits for, and the people whose matter it is; each in the words of both languages', async () => {
    const id = await submitted();
    await run();
    // Only the township of the firm's own town: and not the firm, which did it itself.
    expect(await inboxes(id)).toEqual([{
      person: '韩镇街', kind: 'TODO', state: 'UNREAD', title: '待办“镇街初核”：资质申报“高新技术企业 2026”', text: '瓯北阀门有限公司；提交；现为“已提交”。', awaits: ['townshipCheck'],
    }]);
    expect((await em().execute<object[]>('select title_en, text_en from notice'))[0]).toEqual({
      title_en: 'To do, township check: Qualification application “高新技术企业 2026”', text_en: '瓯北阀门有限公司; Submit; now “Submitted”.',
    });

    await as(staff.township, 'townshipCheck', id, { opinion: '情况属实' });
    await run();
    expect(await toldTo(id)).toEqual([
      '韩镇街 TODO SETTLED', // it is done, by himself
      '冯市监 TODO UNREAD', '吴税务 TODO UNREAD', '朱企业 PROGRESS UNREAD', '朱同事 PROGRESS UNREAD', '王经信 TODO UNREAD', '郑统计 TODO UNREAD',
    ]);
    expect((await inboxes(id)).find(({ person }) => person === '朱同事')).toMatchObject({ title: '资质申报“高新技术企业 2026”：镇街初核', text: '瓯北阀门有限公司；现为“镇街已初核”；意见：情况属实。' });
  });

  test('what one of several does settles his own to-do, and the last of them everyone’s', async () => {
    const id = await submitted();
    await as(staff.township, 'townshipCheck', id, { opinion: '情况属实' });
    await run();
    await as(staff.tax, 'coCheck', id, { department: 'TAX', result: 'PASS' });
    await run();
    const todos = async () => (await inboxes(id)).filter(({ kind }) => kind === 'TODO').map(({ person, state }) => `${person} ${state}`);
    expect(await todos()).toEqual(['冯市监 UNREAD', '吴税务 SETTLED', '王经信 UNREAD', '郑统计 UNREAD']);
    await as(staff.clerk, 'return', id, { reason: '佐证材料不全' });
    await run();
    expect((await todos()).filter((line) => !line.endsWith('SETTLED'))).toEqual(['朱企业 UNREAD', '朱同事 UNREAD']); // to submit again
    expect((await inboxes(id)).find(({ kind, person, state }) => kind === 'TODO' && person === '朱企业' && state === 'UNREAD')).toMatchObject({ title: '待办“提交”：资质申报“高新技术企业 2026”', text: '瓯北阀门有限公司；退回；现为“草稿”；意见：佐证材料不全。' });
  });

  test('once, in whatever order tasks come and however often; of what was rolled back nobody hears', async () => {
    const id = await submitted();
    await as(staff.township, 'townshipCheck', id, { opinion: '情况属实' });
    const staged = await em().execute<{ payload: { entry: string } }[]>(`select payload from outbox_message where task = 'notice.tell' order by id`);
    expect(staged).toHaveLength(3);
    // The last first: it brings those before it along, in their order.
    for (const { payload } of staged.toReversed()) await tell.handle(taskContext(api.database), payload);
    await em().execute('delete from outbox_message');
    const first = await inboxes(id);
    for (const { payload } of [...staged, ...staged]) await tell.handle(taskContext(api.database), payload);
    expect(await inboxes(id)).toEqual(first);
    expect(await em().execute<object[]>('select number, sequence, action, type from event order by number')).toEqual([
      { number: 1, sequence: 1, action: 'selfCheck', type: 'qualification_application.draft' },
      { number: 2, sequence: 2, action: 'submit', type: 'qualification_application.submitted' },
      { number: 3, sequence: 3, action: 'townshipCheck', type: 'qualification_application.checked' },
    ]);
    // To check was no longer to be done when it was told of.
    expect((await inboxes(id)).filter(({ person }) => person === '韩镇街')).toEqual([]);

    await expect(em().transactional(async (inner) => {
      await record(inner as never, staff.clerk, { objectType: 'QualificationApplication', objectId: id, action: 'return', fromState: 'CHECKED', toState: 'DRAFT', concerns: place.firm.id });
      throw new Error('rolled back');
    })).rejects.toThrow('rolled back');
    expect(await run()).toBe(0);
  });

  test('numbers events without a gap and an object’s in its order, whoever tells at the same time', async () => {
    const ids = await Promise.all(Array.from({ length: 6 }, async (_, index) => as(staff.enterprise, 'selfCheck', undefined, { organization: place.firm.id, kind: 'HNTE', year: 2030 + index, facts })));
    for (const id of ids) for (const _ of [1, 2]) { await as(staff.enterprise, 'submit', id, { truthPledge: true }); await as(staff.township, 'return', id, { reason: '请补正' }); }
    const staged = await em().execute<{ payload: { entry: string } }[]>(`select payload from outbox_message where task = 'notice.tell' order by random()`);
    await Promise.all([0, 1, 2, 3, 4].map(async (lane) => { for (const [index, { payload }] of staged.entries()) if (index % 5 === lane) await tell.handle(taskContext(api.database), payload); }));
    const events = await em().execute<{ number: number; object_id: string; sequence: number }[]>('select number, object_id, sequence from event order by number');
    expect(events.map(({ number }) => number)).toEqual(Array.from({ length: ids.length * 5 }, (_, index) => index + 1));
    for (const id of ids) expect(events.filter(({ object_id: of }) => of === id).map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5]);
  });

  test('catches up with what was never told, and leaves alone what is older than notices', async () => {
    const id = await submitted();
    await em().execute('delete from outbox_message');
    await sweep.handle(taskContext(api.database), {});
    expect(await em().execute('select 1 from outbox_message')).toEqual([]); // too fresh: its task may be on its way
    // The journal is only ever added to; whoever owns the database makes it older.
    const owner = new Client({ connectionString: api.database.url });
    await owner.connect();
    await owner.query('alter table journal_entry disable trigger all');
    await owner.query(`update journal_entry set at = at - interval '20 minutes' where object_id = $1 and action = 'submit'`, [id]);
    await owner.query(`update journal_entry set at = at - interval '3 days' where object_id = $1 and action = 'selfCheck'`, [id]);
    await owner.query('alter table journal_entry enable trigger all');
    await owner.end();
    await sweep.handle(taskContext(api.database), {});
    await sweep.handle(taskContext(api.database), {});
    expect(await run()).toBe(1);
    expect(await em().execute('select action from event')).toEqual([{ action: 'submit' }]);
    expect(await toldTo(id)).toEqual(['韩镇街 TODO UNREAD']);
  });

  test('nobody whose role has ended, who was disabled, or who may not see the record', async () => {
    const gone = await holder(em(), '韩离任', ['TOWNSHIP'], await em().findOneOrFail('Organization' as never, { name: '瓯北街道办事处' } as never) as never);
    const disabled = await holder(em(), '韩停用', ['TOWNSHIP'], await em().findOneOrFail('Organization' as never, { name: '瓯北街道办事处' } as never) as never);
    await em().execute(`update assignment set valid_to = '2021-12-31' where person_id = ?`, [gone.personId]);
    await em().execute(`update person set state = 'DISABLED' where id = ?`, [disabled.personId]);
    const id = await submitted();
    await run();
    expect(await toldTo(id)).toEqual(['韩镇街 TODO UNREAD']);
  });
});

describe('an audience', () => {
  test('is for every rule of every area the people whom the rule itself lets, and who see the record', async () => {
    const database = await freshDatabase();
    try {
      const { model } = api.app;
      await sampleRows(database.orm.em.fork(), model, { perType: 10 });
      const own = database.orm.em.fork();
      // Somebody of every role in several organizations, who are parties to the sample's records.
      await own.execute('delete from assignment');
      await own.execute(
        `insert into assignment (id, person_id, organization_id, role, state, valid_from, requested_at)
         select gen_random_uuid(), p.id, o.id, r.role, 'IN_FORCE', '2020-01-01', now()
           from (select id, row_number() over (order by id) as n from organization) o join unnest(?::text[]) with ordinality as r(role, place) on (o.n + r.place) % 3 = 0
           join (select id, row_number() over (order by id) as n, count(*) over () as many from person where state = 'ACTIVE') p on p.n = (o.n * 7 + r.place) % p.many + 1
         on conflict do nothing`, [`{${roleNames.join(',')}}`]);
      const found = await own.execute<{ person_id: string; organization_id: string; region_id: string; roles: string[] }[]>(`select h.* from (${holders}) h`);
      expect(found.length).toBeGreaterThan(30);
      const actors = found.map(({ person_id: personId, organization_id: organizationId, region_id: regionId, roles }): Actor => ({ kind: 'person', name: '', personId, organizationId, regionId, roles: new Set(roles) as never, scopes: null }));
      let compared = 0;
      const faults: string[] = [];
      for (const plan of allPlans()) {
        if (!plan.lifecycle) continue;
        const conditions = [...Object.entries(plan.lifecycle.actions).map(([name, { who }]) => [name, who] as const), ['visible', plan.lifecycle.visible] as const];
        for (const row of (await own.find(plan.lifecycle.entity as never, {}, { limit: 4 })) as { id: string }[]) {
          const heard = await hearers(own, { plan, objectId: row.id, concernsId: null }, conditions.map(([, who]) => who));
          for (const [index, [name, who]] of conditions.entries()) {
            const expected = new Set<string>();
            for (const actor of actors) if ((await evaluate(who, row, actor, own)) && (await evaluate(plan.lifecycle.visible, row, actor, own))) expected.add(actor.personId!);
            compared += 1;
            const told = heard[index]!.map(({ personId }) => personId).sort();
            if (JSON.stringify(told) !== JSON.stringify([...expected].sort())) faults.push(`${plan.of}.${name} of ${row.id}: ${told.length} told, ${expected.size} by the rule`);
          }
        }
      }
      expect(faults).toEqual([]);
      expect(compared).toBeGreaterThan(100);
    } finally {
      await database.drop();
    }
  });

});

describe('what an area declares', () => {
  const again = () => declareNotices(areas.flatMap((area) => area.lifecycles ?? []), areas.flatMap((area) => area.notices ?? []));
  const with_ = (...rules: Parameters<typeof declareNotices>[1]) => declareNotices(areas.flatMap((area) => area.lifecycles ?? []), rules);
  afterAll(again);

  test('takes the place of what is assumed', () => {
    with_();
    expect(planOf('PoolMembership')!.awaits.flatMap(({ actions }) => actions)).toEqual(['confirm', 'apply', 'watch']);
    expect(planOf('PoolMembership')!.tells[0]!.actions).toContain('refresh');
    expect(planOf('QualificationApplication')!.warns.map(({ due, days }) => [due, days])).toEqual([['expiresOn', [3]], ['renewalOn', [3]]]);
    with_(awaits(poolLifecycle, 'agree'), hushes(poolLifecycle, 'refresh'), warns(applicationLifecycle, 'expiresOn', { days: [9] }));
    expect(planOf('PoolMembership')!.awaits.flatMap(({ actions }) => actions)).toEqual(['agree']);
    expect(planOf('PoolMembership')!.tells[0]!.actions).not.toContain('refresh');
    expect(planOf('QualificationApplication')!.warns.map(({ due, days, from }) => [due, days, from])).toEqual([['expiresOn', [9], ['GRANTED', 'EXPIRING']], ['renewalOn', [3], ['GRANTED']]]);
    with_(hushes(poolLifecycle), awaits(poolLifecycle, []));
    expect(planOf('PoolMembership')).toMatchObject({ tells: [], awaits: [{ actions: [] }] });
  });

  test('stops the program when it names what is not there', () => {
    expect(() => with_(awaits(poolLifecycle, 'agrees'))).toThrow('PoolMembership awaits: no action "agrees"');
    expect(() => with_(tells(poolLifecycle, 'gone', is('organization', own.organization)))).toThrow('PoolMembership tells: no action "gone"');
    expect(() => with_(warns(poolLifecycle, 'agreedOn', { days: [1] }))).toThrow('from which states is agreedOn watched');
    expect(() => with_(warns(applicationLifecycle, 'expiresOn', { days: [1], from: ['NOWHERE'] }))).toThrow('no state "NOWHERE"');
  });
});

describe('a day that draws near', () => {
  const dayIn = (days: number): string => new Date(Date.now() + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);
  /** It expires the day after the last on which it is valid. */
  const granted = async (expiresIn: number): Promise<string> => {
    const id = uuidv7();
    await em().insert(QualificationApplication, { id, organization: place.firm.id, kind: 'HNTE', year: 2023, state: 'EXPIRING', round: 1, isRenewal: false, createdAt: new Date(), grantedOn: '2023-11-01', validFrom: '2023-11-01', validTo: dayIn(expiresIn - 1) } as never);
    return id;
  };

  test('is told of at each distance once, from the closest that is left, and no more when the record moved on', async () => {
    const [soon, later, past, far] = [await granted(5), await granted(20), await granted(0), await granted(40)];
    await watchDeadlines(em(), false);
    await watchDeadlines(em(), false);
    // The firm, and whoever the record waits for: here nobody else.
    expect((await inboxes()).map(({ person, kind, title }) => `${person} ${kind} ${title}`).sort()).toEqual(['朱企业', '朱同事'].flatMap((person) => [
      `${person} DEADLINE 资质申报“高新技术企业 2023”将于 ${dayIn(20)} 到期，还有 20 天`, `${person} DEADLINE 资质申报“高新技术企业 2023”将于 ${dayIn(5)} 到期，还有 5 天`,
    ]).sort());
    expect([...new Set((await em().execute<{ object_id: string }[]>('select object_id from notice')).map(({ object_id: of }) => of))].sort()).toEqual([soon, later].sort());
    // Time goes on: the nearer distance is another event; the same is not.
    await em().execute('update qualification_application set valid_to = ? where id = ?', [dayIn(5), later]);
    await watchDeadlines(em(), false);
    expect(await em().count(Notice, { objectId: later })).toBe(4);
    await em().execute(`update qualification_application set state = 'EXPIRED' where id = any(?::uuid[])`, [`{${[far, past].join(',')}}`]);
    await em().execute('update qualification_application set valid_to = ? where id = ?', [dayIn(1), far]);
    await watchDeadlines(em(), false);
    expect(await em().count(Notice, { objectId: far })).toBe(0);
  });

  test('is urgent when it is tomorrow', async () => {
    await granted(1);
    await watchDeadlines(em(), false);
    expect(await em().execute('select distinct is_urgent from notice')).toEqual([{ is_urgent: true }]);
  });
});

describe('an inbox', () => {
  const list = `query ($filter: NoticeFilter) { notices(first: 20, filter: $filter) { totalCount nodes { id kind state title titleEn link object organization { name } readAt settledAt } } }`;
  const unread = { state: { eq: 'UNREAD' } };

  test('is one’s own, counted, and read piece by piece or at once up to a moment', async () => {
    const id = await submitted();
    await as(staff.township, 'townshipCheck', id, { opinion: '情况属实' });
    await run();
    const { data } = await api.ask(list, { filter: unread }, staff.colleague);
    expect(data.notices.nodes).toEqual([expect.objectContaining({ kind: 'PROGRESS', state: 'UNREAD', link: `/open/qap_${id}`, object: `qap_${id}`, organization: { name: '瓯北阀门有限公司' }, readAt: null })]);
    const notice = data.notices.nodes[0].id as string;
    // Nobody else's business, by any door.
    expect((await api.ask(list, {}, staff.otherEnterprise)).data.notices.totalCount).toBe(0);
    for (const stranger of [staff.otherEnterprise, staff.admin, staff.director]) expect((await api.ask(`query ($id: ID!) { node(id: $id) { id } notice(id: $id) { id } }`, { id: notice }, stranger)).data).toEqual({ node: null, notice: null });
    const mark = `mutation ($input: MarkNoticesReadInput!) { markNoticesRead(input: $input) { marked unread errors { code } } }`;
    expect((await api.ask(mark, { input: { ids: [notice] } }, staff.enterprise)).data.markNoticesRead).toEqual({ marked: 0, unread: 1, errors: [] });
    expect((await api.ask(mark, { input: { ids: [notice] } })).data.markNoticesRead).toEqual({ marked: null, unread: null, errors: [{ code: 'NOT_SIGNED_IN' }] });
    expect((await api.ask(mark, { input: { ids: [notice] } }, staff.colleague)).data.markNoticesRead).toEqual({ marked: 1, unread: 0, errors: [] });
    expect((await api.ask(mark, { input: { ids: ['org_0198c0de-0000-7000-8000-000000000000'] } }, staff.colleague)).data.markNoticesRead.errors).toEqual([{ code: 'NOT_FOUND' }]);

    const before = new Date().toISOString();
    await as(staff.clerk, 'return', id, { reason: '请补正材料' });
    await run();
    expect((await api.ask(mark, { input: { until: before } }, staff.enterprise)).data.markNoticesRead).toEqual({ marked: 1, unread: 1, errors: [] }); // what came later stays
    expect((await api.ask(mark, { input: {} }, staff.enterprise)).data.markNoticesRead).toEqual({ marked: 1, unread: 0, errors: [] });
  });

  test('is kept as its person wishes; a kind that is not counted is still there', async () => {
    const update = `mutation ($input: UpdateNoticeSettingsInput!) { updateNoticeSettings(input: $input) { settings { language quietFrom quietTo digestAt email modes { kind inApp mail } } errors { code path message } } }`;
    const wish = (over: object = {}) => ({ language: 'EN', digestAt: 540, quietFrom: 1260, quietTo: 420, modes: [{ kind: 'PROGRESS', inApp: false, mail: 'OFF' }], ...over });
    const asked = await api.ask('{ noticeSettings { language digestAt quietFrom quietTo email modes { kind inApp mail } } }', {}, staff.enterprise);
    expect(asked.data.noticeSettings).toEqual({ language: 'ZH', digestAt: 510, quietFrom: 1320, quietTo: 450, email: 'zhu@firm.example', modes: [
      { kind: 'TODO', inApp: true, mail: 'NOW' }, { kind: 'PROGRESS', inApp: true, mail: 'DIGEST' }, { kind: 'DEADLINE', inApp: true, mail: 'NOW' }, { kind: 'SYSTEM', inApp: true, mail: 'NOW' },
    ] });
    expect((await api.ask('{ noticeSettings { language } }')).data.noticeSettings).toBeNull();
    expect((await api.ask(update, { input: wish() }, staff.enterprise)).data.updateNoticeSettings).toMatchObject({ errors: [], settings: { language: 'EN', quietFrom: 1260, modes: [{ kind: 'TODO', mail: 'NOW' }, { kind: 'PROGRESS', inApp: false, mail: 'OFF' }, {}, {}] } });
    for (const [over, path] of [[{ quietTo: null }, 'quietTo'], [{ quietFrom: 1440 }, 'quietFrom'], [{ quietFrom: 420 }, 'quietTo'], [{ digestAt: -1 }, 'digestAt'], [{ modes: [...wish().modes, ...wish().modes] }, 'modes']] as const) {
      expect((await api.ask(update, { input: wish(over) }, staff.enterprise)).data.updateNoticeSettings).toMatchObject({ settings: null, errors: [{ code: 'INVALID_INPUT', path: ['input', path] }] });
    }
    expect((await api.ask(update, { input: wish() })).data.updateNoticeSettings.errors).toMatchObject([{ code: 'NOT_SIGNED_IN' }]);
    expect(await em().execute(`select count(*)::int as n from notice_settings`)).toEqual([{ n: 1 }]);

    const id = await submitted();
    await as(staff.township, 'townshipCheck', id, { opinion: '情况属实' });
    await run();
    expect((await inboxes(id)).filter(({ kind }) => kind === 'PROGRESS').map(({ person, state }) => `${person} ${state}`)).toEqual(['朱企业 READ', '朱同事 UNREAD']);
  });
});

describe('quiet hours and digests', () => {
  const settings = fc.record({
    mail: fc.constantFrom(...mailModes), urgent: fc.boolean(), quiet: fc.option(fc.tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 0, max: 1439 })).filter(([from, to]) => from !== to), { nil: null }),
    digestAt: fc.integer({ min: 0, max: 1439 }), now: fc.date({ min: new Date('2024-01-01T00:00:00Z'), max: new Date('2030-01-01T00:00:00Z'), noInvalidDate: true }),
  });
  const of = ({ mail, quiet, digestAt }: { mail: (typeof mailModes)[number]; quiet: [number, number] | null; digestAt: number }): PersonSettings =>
    ({ ...usualSettings, modes: { ...usualSettings.modes, PROGRESS: { inApp: true, mail } }, quiet: quiet && { from: quiet[0], to: quiet[1] }, digestAt });
  const shanghai = (moment: Date): string => new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(moment);
  const clock = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

  test('nothing goes out in quiet hours but what is urgent, nothing waits longer than it must, and nothing goes into the past', () => {
    fc.assert(fc.property(settings, ({ urgent, now, ...rest }) => {
      const mine = of(rest);
      const when = mailAt(now, mine, 'PROGRESS', urgent);
      if (rest.mail === 'OFF') return when === null;
      expect(when).not.toBeNull();
      const wait = when!.at.getTime() - now.getTime();
      expect(wait).toBeGreaterThanOrEqual(0);
      if (urgent) return wait === 0 && !when!.digest;
      expect(isQuiet(when!.at, mine)).toBe(false);
      if (rest.mail === 'NOW') return !when!.digest && (isQuiet(now, mine) ? shanghai(when!.at) === clock(mine.quiet!.to) && wait <= 86_400_000 : wait === 0);
      const digestIsQuiet = isQuiet(new Date(new Date(now).setUTCHours(0, 0, 0, 0) + (rest.digestAt - 480) * 60_000), mine);
      return when!.digest && shanghai(when!.at) === clock(digestIsQuiet ? mine.quiet!.to : rest.digestAt) && wait > 0 && wait <= 2 * 86_400_000;
    }), { numRuns: 2_000 });
  });

  test('by the clock of Shanghai, over midnight, and from the minute that it says', () => {
    const night = { quiet: { from: 22 * 60, to: 7 * 60 + 30 } };
    for (const [moment, quiet] of [['2026-11-25T13:59:59Z', false], ['2026-11-25T14:00:00Z', true], ['2026-11-25T16:30:00Z', true], ['2026-11-25T23:29:59Z', true], ['2026-11-25T23:30:00Z', false]] as const) expect([moment, isQuiet(new Date(moment), night)]).toEqual([moment, quiet]);
    expect(mailAt(new Date('2026-11-25T16:30:12Z'), usualSettings, 'TODO', false)).toEqual({ at: new Date('2026-11-25T23:30:00Z'), digest: false });
    expect(mailAt(new Date('2026-11-26T00:30:12Z'), usualSettings, 'PROGRESS', false)).toEqual({ at: new Date('2026-11-27T00:30:00Z'), digest: true }); // today's has gone out
  });

  test('what is stored and makes no sense is as usual', () => {
    expect(settingsFrom({ language: 'ZH', modes: { TODO: { mail: 'BY_PIGEON' }, GONE: { inApp: false } }, quietFrom: null, quietTo: 5, digestAt: 1 })).toEqual({ ...usualSettings, quiet: null, digestAt: 1 });
  });
});

test('names of the schema read as English', () => {
  expect(['qualificationApplication', 'CO_CHECKED', 'townshipCheck', 'import.create'].map(english)).toEqual(['Qualification application', 'Co checked', 'Township check', 'Import create']);
});
