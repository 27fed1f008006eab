import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/postgresql';
import { systemActor, type Actor } from '../schema/core/access/actor.ts';
import { loadOfficialCalendar } from '../schema/core/calendar/calendar.ts';
import { JournalEntry } from '../schema/core/journal/journal.entity.ts';
import { diagram, type ActionContext } from '../schema/core/lifecycle/lifecycle.ts';
import { ringAlarms } from '../schema/core/lifecycle/alarms.ts';
import type { TaskContext } from '../schema/core/outbox/task.ts';
import { loadRules } from '../schema/core/rule/rule-store.ts';
import { uuidv7 } from '../schema/core/uuid.ts';
import { noticeLifecycle, type NoticeSpecification } from '../schema/publicity/lifecycle/notice.ts';
import { objectionLifecycle } from '../schema/publicity/lifecycle/objection.ts';
import { personalIdentifiersIn } from '../schema/publicity/personal-identifiers.ts';
import { publicityChecks } from '../schema/publicity/publicity.checks.ts';
import { Objection, PublicNotice, type NoticeState, type ObjectionState } from '../schema/publicity/publicity.entity.ts';
import { publicityRules } from '../schema/publicity/publicity.rules.ts';
import { draftNotice, endedWithoutObjection, noticeBehind, noticeEnded, openNotice } from '../schema/publicity/publicity.ts';
import { walk } from './matrix/lifecycle-walk.ts';
import { startApi, type Api } from './support/api.ts';
import { testVault } from './support/county.ts';
import { freshDatabase } from './support/database.ts';
import { castOf, codes, makeTown, performing, type Cast, type Town } from './support/people.ts';

let api: Api;
let place: Town;
let cast: Cast & { keeper: Actor };
let now: Date;
const em = () => api.database.orm.em.fork();
const { performer, as } = performing(em, () => now);
const on = (day: string) => { now = new Date(`${day}T02:00:00Z`); };
const clear = async () => { for (const table of ['attachment', 'objection', 'public_notice', 'outbox_message', 'rate_limit']) await em().execute(`delete from ${table}`); };
const notice = (id: string) => em().findOneOrFail(PublicNotice, id);

const within = <T>(actor: Actor, work: (context: ActionContext) => Promise<T>): Promise<T> => em().transactional((own) =>
  work({ em: own as EntityManager, actor, now, today: now.toISOString().slice(0, 10), requestId: null, vault: testVault, decideBy: () => undefined }));
const subject = { type: 'Organization', id: '' };
const specification = (over: Partial<NoticeSpecification> = {}): NoticeSpecification => ({
  matter: '立项公示', subject, organization: place.firm.id, region: place.county.id, title: '2026 年县级揭榜挂帅拟立项项目公示', text: '拟立项：高压差调节阀抗气蚀技术，承担单位瓯北阀门有限公司。',
  period: { count: 5, unit: 'WORKING_DAY' }, ruleVersion: 'challenge-notice@2026', ...over,
});
const places = [{ place: '县政府门户网站', address: 'https://example.gov.cn/notice/1' }];
/** A notice that runs from Monday 2 March: its fifth working day is Monday the 9th. */
const running = async (over: Partial<NoticeSpecification> = {}): Promise<string> => {
  const id = await within(cast.clerk, (context) => draftNotice(context, specification(over)));
  await as(cast.director, noticeLifecycle, 'publish', id, { places });
  return id;
};
const filing = (of: string, over: object = {}) => ({ notice: of, name: '李异议', unit: '某某公司', phone: '13800138000', ground: '该项目与我公司在研项目实质相同', evidence: '附立项文件复印件', receiptHash: uuidv7().replaceAll('-', '').repeat(2), ...over });
const file = (of: string, actor: Actor = cast.public, over: object = {}) => as(actor, objectionLifecycle, 'file', undefined, filing(of, over));
const answer = { answer: '经核查，两项目的技术指标不同' };

beforeAll(async () => {
  api = await startApi({ database: await freshDatabase() });
  place = await makeTown(em());
  subject.id = place.firm.id;
  await loadRules(em(), publicityRules);
  await loadOfficialCalendar(em());
  cast = { ...(await castOf(em(), place)), keeper: systemActor('publicity') };
});
afterAll(async () => { await api?.close(); await api?.database.drop(); });
beforeEach(async () => { on('2026-03-02'); await clear(); });

describe('公示', () => {
  test('runs so many working days from the day after it was published, and ends by the clock', async () => {
    const id = await within(cast.clerk, (context) => draftNotice(context, specification()));
    expect(await notice(id)).toMatchObject({ state: 'DRAFT', endsOn: null });
    await as(cast.director, noticeLifecycle, 'publish', id, { places });
    expect(await notice(id)).toMatchObject({ state: 'RUNNING', publishedOn: '2026-03-02', endsOn: '2026-03-09', closesOn: '2026-03-10' });
    on('2026-03-09');
    expect(await codes(as(cast.clock, noticeLifecycle, 'close', id))).toEqual(['NOT_YET_DUE']);
    expect(await within(cast.clerk, (context) => noticeEnded('Organization').check(context, place.firm as never, {}))).toMatchObject({ message: '公示至 2026-03-09，未满。' });
    on('2026-03-10');
    await as(cast.clock, noticeLifecycle, 'close', id);
    expect(await notice(id)).toMatchObject({ state: 'ENDED', settledOn: '2026-03-10' });
    expect(await endedWithoutObjection(em(), subject)).toBe(true);
    expect(await within(cast.clerk, (context) => noticeEnded('Organization').check(context, place.firm as never, {}))).toBeNull();
  });

  test('counts holidays out and calendar days in', async () => {
    on('2026-04-29'); // before the Labour Day holidays
    const [working, calendar] = [await running(), await running({ matter: '协议定价公示', period: { count: 15, unit: 'DAY' } })];
    const special = new Set((await em().execute<{ date: string }[]>(`select date::text from working_calendar_day where kind = 'HOLIDAY' and date between '2026-04-29' and '2026-05-20'`)).map(({ date }) => date));
    expect(special.size).toBeGreaterThan(2);
    expect((await notice(calendar)).endsOn).toBe('2026-05-14');
    expect((await notice(working)).endsOn! > '2026-05-06').toBe(true);
    on('2031-01-02');
    expect(await codes(running({ matter: '无日历' }))).toEqual(['WORKING_CALENDAR_UNKNOWN']);
  });

  test('shows no personal identifiers and stands where the rule wants it, or is not published', async () => {
    const id = await within(cast.clerk, (context) => draftNotice(context, specification({ text: '负责人身份证 330324188001010018，电话 138 0013 8000，账号 6222 0200 1111 2222 333', placesNeeded: 2 })));
    expect(await codes(as(cast.director, noticeLifecycle, 'publish', id, { places }))).toEqual(['PERSONAL_IDENTIFIERS', 'PLACES_NEEDED']);
    await as(cast.clerk, noticeLifecycle, 'amend', id, { title: '拟立项公示', text: '承担单位 91330324MA2YJ0013Y，负责人张**，经费 1200000.00 元。' });
    expect(await codes(as(cast.director, noticeLifecycle, 'publish', id, { places: [...places, ...places] }))).toEqual(['PLACES_NEEDED']);
    await as(cast.director, noticeLifecycle, 'publish', id, { places: [...places, { place: '网上技术市场' }] });
    expect((await notice(id)).places).toEqual([{ place: '县政府门户网站', address: 'https://example.gov.cn/notice/1' }, { place: '网上技术市场', address: null }]);
    expect(await codes(as(cast.director, noticeLifecycle, 'void', id, { reason: '申请人电话 13800138000 有误' }))).toEqual(['PERSONAL_IDENTIFIERS']);
  });

  test('of one record and kind is one at a time; the area opens it in its own transaction or not at all', async () => {
    await running();
    expect(await codes(running())).toEqual(['NOTICE_OPEN']);
    await expect(within(cast.research, async (context) => { await openNotice(context, { ...specification({ matter: '协议定价公示' }), places }); throw new Error('after all not'); })).rejects.toThrow('after all not');
    expect(await em().count(PublicNotice, {})).toBe(1);
    const id = await within(cast.research, (context) => openNotice(context, { ...specification({ matter: '协议定价公示' }), places }));
    expect(await notice(id)).toMatchObject({ state: 'RUNNING', publishedBy: '秦教授', endsOn: '2026-03-09' });
    const entry = await em().findOneOrFail(JournalEntry, { objectId: id });
    expect((await noticeBehind(em(), entry.id, 'Organization'))?.id).toBe(id);
    expect(await noticeBehind(em(), entry.id, 'Project')).toBeNull();
  });
});

describe('异议', () => {
  test('that is admitted holds the clock; dismissed, the rest of the days run', async () => {
    const id = await running();
    on('2026-03-04'); // two days used, three left
    const objection = await file(id);
    expect((await notice(id)).state).toBe('RUNNING');
    await as(cast.clerk, objectionLifecycle, 'admit', objection);
    expect(await notice(id)).toMatchObject({ state: 'SUSPENDED', daysLeft: 3, pausedOn: '2026-03-04' });
    expect(await em().findOneOrFail(Objection, objection)).toMatchObject({ state: 'ADMITTED', answerBy: '2026-03-25', remindOn: '2026-03-20', ruleVersion: 'notice-objection@default', phoneMasked: '138****8000' });
    expect(await codes(file(id))).toEqual(['NOTICE_NOT_RUNNING']);
    on('2026-03-16');
    await as(cast.director, objectionLifecycle, 'dismiss', objection, answer);
    expect(await notice(id)).toMatchObject({ state: 'RUNNING', endsOn: '2026-03-19', daysLeft: null, pausedOn: null });
    on('2026-03-20');
    await as(cast.clock, noticeLifecycle, 'close', id);
    expect((await notice(id)).state).toBe('ENDED');
  });

  test('that nobody has looked at yet keeps the end open; upheld, it ends the notice for good', async () => {
    const id = await running();
    on('2026-03-09');
    const [one, other] = [await file(id), await file(id, cast.otherEnterprise)];
    on('2026-03-10');
    await as(cast.clock, noticeLifecycle, 'close', id);
    expect(await notice(id)).toMatchObject({ state: 'SUSPENDED', daysLeft: 0 });
    expect(await codes(as(cast.director, objectionLifecycle, 'uphold', one, answer))).toEqual(['WRONG_STATE']);
    await as(cast.clerk, objectionLifecycle, 'admit', one);
    await as(cast.director, objectionLifecycle, 'uphold', one, answer);
    expect((await notice(id)).state).toBe('SUSPENDED');
    expect(await codes(as(cast.enterprise, objectionLifecycle, 'withdraw', other))).toEqual(['NOT_FOUND']);
    await as(cast.otherEnterprise, objectionLifecycle, 'withdraw', other);
    expect(await notice(id)).toMatchObject({ state: 'VOID', voidReason: '异议成立' });
    expect(await endedWithoutObjection(em(), subject)).toBe(false);
  });

  test('that comes to nothing after the time ends it at once', async () => {
    const id = await running();
    on('2026-03-09');
    const objection = await file(id);
    on('2026-03-10');
    await as(cast.clock, noticeLifecycle, 'close', id);
    await as(cast.director, objectionLifecycle, 'refuse', objection, { answer: '未提供任何可核查的证据线索' });
    expect((await notice(id)).state).toBe('ENDED');
  });

  test('is real: named, reachable, within time; and not judged by whoever must stay out', async () => {
    const id = await running({ recused: [cast.director.personId!] });
    expect(await codes(file(id, cast.public, { phone: '12345', name: '李' }))).toEqual(['INVALID_INPUT']);
    expect(await codes(file(id, cast.public, { phone: '12345' }))).toEqual(['REAL_NAME']);
    expect(await codes(file(id, cast.partner))).toEqual(['FORBIDDEN']);
    const objection = await file(id, cast.clerk);
    expect(await codes(as(cast.clerk, objectionLifecycle, 'admit', objection))).toEqual(['RECUSED']);
    expect(await codes(as(cast.director, objectionLifecycle, 'refuse', objection, answer))).toEqual(['RECUSED']);
    on('2026-03-10');
    expect(await codes(file(id))).toEqual(['NOTICE_NOT_RUNNING']);
    expect(await codes(file(uuidv7()))).toEqual(['NOT_FOUND']);
    expect(await codes(file(await within(cast.clerk, (context) => draftNotice(context, specification({ matter: '拟稿' })))))).toEqual(['NOT_FOUND']);
  });

  test('and the end of the time never both count: whoever comes second finds the other', async () => {
    for (let round = 0; round < 10; round += 1) {
      await clear();
      on('2026-03-02');
      const id = await running();
      const late = new Date('2026-03-09T15:59:59Z');
      const [filed, closed] = await Promise.all([
        codes(performing(em, () => late).as(cast.public, objectionLifecycle, 'file', undefined, filing(id))),
        codes(performing(em, () => new Date('2026-03-09T16:00:01Z')).as(cast.clock, noticeLifecycle, 'close', id)),
      ]);
      expect(closed).toEqual(['done']);
      expect([(await notice(id)).state, filed]).toEqual(filed[0] === 'done' ? ['SUSPENDED', ['done']] : ['ENDED', ['NOTICE_NOT_RUNNING']]);
    }
  });

  test('is reminded of once before its answer is due, by the alarm', async () => {
    const objection = await file(await running());
    await em().nativeUpdate(Objection, { id: objection }, { remindOn: '2020-01-01' });
    const task = { em: em(), log: { info: () => undefined, warn: () => undefined, error: () => undefined }, vault: testVault, id: uuidv7(), attempt: 1, progress: async () => undefined } as TaskContext;
    for (let times = 0; times < 2; times += 1) await ringAlarms.handle({ ...task, em: em() }, {});
    expect(await em().count(JournalEntry, { objectId: objection, action: 'remind', outcome: 'DONE' })).toBe(1);
    expect(await em().findOneOrFail(Objection, objection)).toMatchObject({ state: 'FILED', remindOn: null });
  });
});

describe('every state × action × role', () => {
  test('of a notice is as the table says', async () => {
    const make = async (state: NoticeState, action: string) => {
      await clear();
      const id = uuidv7();
      await em().insert(PublicNotice, {
        id, matter: '立项公示', subjectType: 'Organization', subjectId: place.firm.id, organization: place.firm.id, region: place.county.id, title: '公示', text: '内容', dayCount: 5, dayUnit: 'WORKING_DAY', ruleVersion: 'r@1', state,
        placesNeeded: 1, places: [], recused: [], ...(state !== 'DRAFT' && { publishedOn: '2026-02-20', endsOn: action === 'close' ? '2026-03-01' : '2026-03-09' }), createdAt: new Date(),
      } as never);
      if (action === 'pause') await em().insert(Objection, { ...row(id), state: 'ADMITTED' } as never);
      return id;
    };
    const inputs: Record<string, () => unknown> = {
      draft: specification, open: () => ({ ...specification(), places }), amend: () => ({ title: '标题', text: '至少十个字的公示内容在此' }), publish: () => ({ places }), discard: () => ({ reason: '不再公示' }), void: () => ({ reason: '内容有误' }),
    };
    const { faults, who } = await walk({ lifecycle: noticeLifecycle, orm: api.database.orm, performer, actors: cast, clear, make, input: (action) => inputs[action]?.() ?? {} });
    expect(faults).toEqual([]);
    const everyone = Object.keys(cast);
    expect(who).toEqual({ draft: everyone, open: everyone, amend: ['clerk', 'director'], publish: ['director'], discard: ['clerk', 'director'], void: ['director'], pause: ['keeper'], close: ['clock'], settle: ['keeper'] });
  });

  const row = (of: string) => ({
    id: uuidv7(), notice: of, person: cast.otherEnterprise.personId, objectorName: '何企业', phoneMasked: '138****8000', phoneCipher: 'x', phoneHash: 'x', ground: '理由', evidence: '证据', receiptHash: uuidv7(), filedOn: '2026-03-02',
    answerBy: '2026-03-20', ruleVersion: 'r@1', remindOn: '2026-03-01', createdAt: new Date(),
  });
  test('of an objection is as the table says', async () => {
    let of = '';
    const make = async (state: ObjectionState) => {
      await clear();
      of = await running();
      const made = { ...row(of), state };
      await em().insert(Objection, made as never);
      return made.id;
    };
    const inputs: Record<string, () => unknown> = { file: () => filing(of), refuse: () => answer, uphold: () => answer, dismiss: () => answer };
    const { faults, who } = await walk({ lifecycle: objectionLifecycle, orm: api.database.orm, performer, actors: cast, clear: async () => { await clear(); of = await running(); }, make, input: (action) => inputs[action]?.() ?? {} });
    expect(faults).toEqual([]);
    expect(who).toEqual({
      file: Object.keys(cast).filter((name) => name !== 'partner'), admit: ['clerk', 'director'], refuse: ['director'], uphold: ['director'], dismiss: ['director'], withdraw: ['otherEnterprise'], remind: ['clock'],
    });
  });
});

describe('through GraphQL', () => {
  const asked = async (document: string, actor: Actor = cast.public, variables = {}) => {
    const { data, errors } = await api.ask(document, variables, actor);
    expect(errors).toBeUndefined();
    return data;
  };

  test('anybody reads what is published, objects with a receipt, and asks by it; who objected nobody else learns', async () => {
    now = new Date();
    const id = await within(cast.clerk, (context) => draftNotice(context, specification({ period: { count: 5, unit: 'DAY' } })));
    const list = '{ publicNotices { nodes { id title text state endsOn places { place } organization { name } objections { objectorName } publishedBy recused availableActions { action allowed } } } objections { totalCount } }';
    expect((await asked(list)).publicNotices.nodes).toEqual([]);
    await as(cast.director, noticeLifecycle, 'publish', id, { places });
    const [seen] = (await asked(list)).publicNotices.nodes;
    expect(seen).toMatchObject({ id: `ntc_${id}`, state: 'RUNNING', objections: null, publishedBy: null, recused: null, availableActions: [], organization: { name: '瓯北阀门有限公司' } });

    const mutation = 'mutation ($input: ObjectToNoticeInput!) { objectToNotice(input: $input) { receipt errors { code message path } } }';
    const input = { notice: `ntc_${id}`, name: '李异议', phone: '138 0013 8000', ground: '该项目与我公司在研项目实质相同', evidence: '附立项文件复印件', idempotencyKey: 'form-1' };
    const first = (await asked(mutation, cast.public, { input })).objectToNotice;
    expect(first).toMatchObject({ errors: [], receipt: expect.stringMatching(/^([2-9A-HJ-NP-Z]{5}-){3}[2-9A-HJ-NP-Z]{5}$/) });
    expect((await asked(mutation, cast.public, { input })).objectToNotice.receipt).toBe(first.receipt);
    expect(await em().count(Objection, {})).toBe(1);
    expect((await asked(mutation, cast.public, { input: { ...input, phone: '1', idempotencyKey: null } })).objectToNotice).toMatchObject({ receipt: null, errors: [{ code: 'REAL_NAME', path: ['input', 'phone'] }] });

    const status = 'query ($receipt: String!) { objectionStatus(receipt: $receipt) { status { noticeTitle noticeState state answer } errors { code } } }';
    expect((await asked(status, cast.public, { receipt: first.receipt.toLowerCase().replaceAll('-', ' ') })).objectionStatus.status).toMatchObject({ state: 'FILED', noticeState: 'RUNNING', answer: null });
    expect((await asked(status, cast.public, { receipt: '22222-22222-22222-22222' })).objectionStatus).toMatchObject({ status: null, errors: [{ code: 'RECEIPT_UNKNOWN' }] });

    const objections = async (actor: Actor) => (await asked('{ objections { nodes { objectorName phone ground availableActions { action allowed } } } }', actor)).objections.nodes;
    expect(await objections(cast.clerk)).toMatchObject([{ objectorName: '李异议', phone: '138****8000' }]);
    for (const actor of [cast.public, cast.enterprise, cast.otherEnterprise, cast.partner, cast.admin, cast.expert]) expect(await objections(actor)).toEqual([]);
    // The number itself is nowhere: not in the journal, not in what waits, only sealed in its column.
    const everywhere = JSON.stringify([await em().execute('select * from journal_entry'), await em().execute('select * from outbox_message'), await em().execute('select * from objection')]);
    expect(everywhere).not.toContain('13800138000');
    expect(JSON.stringify(await em().execute('select * from journal_entry'))).not.toContain('李异议');
  });

  test('whoever files too often has to wait', async () => {
    now = new Date();
    const input = { notice: `ntc_${uuidv7()}`, name: '李异议', phone: '13800138000', ground: '该项目与我公司在研项目实质相同', evidence: '附立项文件复印件' };
    const last = [];
    for (let times = 0; times < 11; times += 1) last.push((await asked('mutation ($input: ObjectToNoticeInput!) { objectToNotice(input: $input) { errors { code } } }', cast.public, { input })).objectToNotice.errors[0].code);
    expect(last).toEqual([...Array.from({ length: 10 }, () => 'NOT_FOUND'), 'RATE_LIMITED']);
  });
});

test('personal identifiers are found however they are written, and codes of organizations are none', () => {
  for (const [text, kinds] of [
    ['身份证号：330324188001010018', ['居民身份证号']], ['４４０５２４１８８００１０１００１４', ['居民身份证号']], ['手机13800138000', ['手机号码']], ['+86 138-0013-8000', ['手机号码']], ['卡号 6222020011112222333', ['银行账号']], ['6222 0200 1111 2222', ['银行账号']],
    ['电话 0577-67222222', ['固定电话']], ['（0577）67222222', ['固定电话']], ['邮箱 li.si@example.com.cn', ['电子邮箱']], ['统一社会信用代码 914403001922038216，经费 1234567.89 元', []], ['项目编号 2023-339901-34-03-123456', []], ['永科〔2026〕12号，2026年3月2日至2026年3月9日', []],
    ['GR202633000001、ZL202310123456.6', []],
  ] as const) expect([text, personalIdentifiersIn(text)]).toEqual([text, kinds]);
});

test('the daily checks find what no action could have made', async () => {
  const violations = async () => (await Promise.all(publicityChecks.map(async (check) => [check.name, (await check.violations(em())).length] as const))).filter(([, count]) => count > 0).map(([name]) => name);
  now = new Date();
  const id = await running({ period: { count: 5, unit: 'DAY' } });
  const objection = await file(id);
  expect(await violations()).toEqual([]);
  await em().nativeUpdate(Objection, { id: objection }, { answerBy: '2020-01-01' });
  await em().nativeUpdate(PublicNotice, { id }, { endsOn: '2020-01-01' });
  expect(await violations()).toEqual(['publicity.notices-closed', 'publicity.objections-answered', 'publicity.long-enough']);
  await em().nativeUpdate(PublicNotice, { id }, { state: 'ENDED' });
  expect(await violations()).toEqual(['publicity.ended-without-objection', 'publicity.objections-answered', 'publicity.long-enough']);
});

test('the README shows the tables as they are', () => {
  const readme = readFileSync(new URL('../schema/publicity/README.md', import.meta.url), 'utf8');
  for (const lifecycle of [noticeLifecycle, objectionLifecycle]) expect(readme).toContain(diagram(lifecycle));
});
