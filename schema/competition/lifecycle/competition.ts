import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { always, role } from '../../core/access/condition.ts';
import { notFound, Refusal } from '../../core/error/refusal.ts';
import { matchKey } from '../../core/exchange/normalise.ts';
import { choice, day, group, list, money, nothing, reference, text, whole } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type Creation, type Requirement } from '../../core/lifecycle/lifecycle.ts';
import { stage } from '../../core/outbox/outbox.ts';
import { addMoney, compareMoney } from '../../core/scalar/money.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { Region } from '../../organization/organization.entity.ts';
import { Competition, CompetitionAward, CompetitionEntry, CompetitionHost, CompetitionTrack } from '../competition.entity.ts';
import { gradeNames, grades, hostRoleNames, type CompetitionState, type HostRole } from '../competition.kinds.ts';
import { openStage, scoresIn } from '../competition.ts';
import { settleAwards, settleEntries } from '../competition.tasks.ts';
import { notInFuture, reasonOf, stateTitles } from './requirements.ts';

type Row = Competition;
type Needs<Input = unknown> = Requirement<Row, Input>;
const act = <Input>(action: Action<CompetitionState, Row, Input>) => action;
const creates = <Input>(creation: Creation<CompetitionState, Row, Input>) => creation;

const clerk = role('CLERK');
const director = role('DIRECTOR');

const host = group('CompetitionHostInput', { role: choice('CompetitionHostRole', hostRoleNames, '主办、协办、承办或支持'), name: text('单位名称', { max: 200 }), organization: reference('Organization', '名录中的单位').optional() }, '办赛单位');
const plan = {
  edition: whole('届次', { min: 1, max: 200 }).optional(), hosts: list(host, '办赛单位', { max: 50 }).optional(), tracks: list(text('赛道', { max: 100 }), '赛道', { max: 50 }).optional(),
  registrationFrom: day('报名开始日期').optional(), registrationTo: day('报名截止日期（含当日）').optional(), prizeBudget: money('奖金预算，元').optional(), summary: text('简介', { max: 5_000 }).optional(),
};
type Plan = z.infer<z.ZodObject<typeof plan>>;

async function enterPlan(em: EntityManager, row: Row, { hosts, tracks }: Pick<Plan, 'hosts' | 'tracks'>): Promise<void> {
  if (hosts) {
    await em.nativeDelete(CompetitionHost, { competition: row.id });
    await em.insertMany(CompetitionHost, hosts.map(({ role: as, name, organization }, position) => ({ id: uuidv7(), competition: row.id, role: as, name, organization: organization ?? null, position })) as never);
  }
  const known = await em.find(CompetitionTrack, { competition: row.id });
  const added = [...new Set(tracks ?? [])].filter((name) => known.every((track) => track.name !== name));
  await em.insertMany(CompetitionTrack, added.map((name) => ({ id: uuidv7(), competition: row.id, name })) as never);
}

const nameIsFree: Needs = {
  code: 'NAME_TAKEN', title: '本年没有同名大赛', beforehand: false,
  async check({ em }, row) {
    const other = await em.count(Competition, { region: row.region.id, year: row.year, nameKey: row.nameKey, id: { $ne: row.id } });
    return other === 0 ? null : { message: `${row.year} 年已有“${row.name}”。`, path: ['input', 'name'] };
  },
};

const windowFits: Needs<Plan> = {
  code: 'REGISTRATION_WINDOW', title: '报名截止不早于开始', beforehand: false,
  check: async (_, row, { registrationFrom = row.registrationFrom ?? undefined, registrationTo = row.registrationTo ?? undefined }) =>
    (!registrationFrom || !registrationTo || registrationTo >= registrationFrom ? null : { message: `报名截止 ${registrationTo} 早于开始 ${registrationFrom}。`, path: ['input', 'registrationTo'] }),
};

const hostsOnce: Needs<Plan> = {
  code: 'HOST_TWICE', title: '办赛单位不重复', beforehand: false,
  async check(_, __, { hosts = [] }) {
    const names = hosts.map(({ role: as, name }) => `${as} ${matchKey(name)}`);
    const at = names.findIndex((name, index) => names.indexOf(name) !== index);
    return at === -1 ? null : { message: `“${hosts[at]!.name}”列了两次。`, path: ['input', 'hosts', String(at)] };
  },
};

const planned: Needs = {
  code: 'PLAN_INCOMPLETE', title: '主办单位、赛道、报名起止齐全', beforehand: true,
  async check({ em }, row) {
    const missing = [
      ...((await em.count(CompetitionHost, { competition: row.id, role: 'HOST' satisfies HostRole })) === 0 ? ['主办单位'] : []), ...((await em.count(CompetitionTrack, { competition: row.id })) === 0 ? ['赛道'] : []),
      ...(row.registrationFrom ? [] : ['报名开始日期']), ...(row.registrationTo ? [] : ['报名截止日期']),
    ];
    return missing.length === 0 ? null : { message: `尚缺${missing.join('、')}，请先修改补齐。`, details: { missing } };
  },
};

const withinWindow: Needs = {
  code: 'REGISTRATION_WINDOW', title: '今日在报名起止之间', beforehand: true,
  check: async ({ today }, { registrationFrom: from, registrationTo: to }) =>
    (!from || !to || (today >= from && today <= to) ? null : { message: `报名自 ${from} 至 ${to}，今日 ${today} 不在其间；请先修改报名日期。` }),
};

const registrationOver: Needs = {
  code: 'REGISTRATION_RUNNING', title: '报名已截止', beforehand: true,
  check: async ({ today }, { registrationTo }) => (!registrationTo || today > registrationTo ? null : { message: `报名到 ${registrationTo}（含当日）截止，请在其后开始初评，或先修改截止日期。` }),
};

const hasEntries: Needs = {
  code: 'NO_ENTRIES', title: '有报名队伍', beforehand: true,
  check: async ({ em }, row) => ((await em.count(CompetitionEntry, { competition: row.id, state: 'REGISTERED' })) > 0 ? null : { message: '尚无报名队伍。' }),
};

const hasFinalists: Needs = {
  code: 'NO_FINALISTS', title: '有晋级队伍', beforehand: true,
  check: async ({ em }, row) => ((await em.count(CompetitionEntry, { competition: row.id, state: 'FINALIST' })) > 0 ? null : { message: '尚无晋级队伍，请先在队伍中确定晋级。' }),
};

const orderFits: Needs<{ readonly order?: readonly string[] | undefined }> = {
  code: 'ORDER_OF_FINALISTS', title: '出场顺序恰为晋级队伍', beforehand: false,
  async check({ em }, row, { order }) {
    if (!order) return null;
    const finalists = new Set((await em.find(CompetitionEntry, { competition: row.id, state: 'FINALIST' }, { fields: ['id'] })).map(({ id }) => id));
    return order.length === finalists.size && new Set(order).size === order.length && order.every((id) => finalists.has(id)) ? null : { message: `出场顺序应列出全部 ${finalists.size} 支晋级队伍，各一次。`, path: ['input', 'order'] };
  },
};

interface Totals { readonly totals: readonly { readonly grade: (typeof gradeNames)[number]; readonly count: number }[] }
const totalsFit: Needs<Totals> = {
  code: 'AWARD_TOTALS', title: '各等次奖项数之和等于获奖作品数', beforehand: false,
  async check({ em }, row, { totals }) {
    const works = await em.find(CompetitionAward, { competition: row.id, state: 'PROPOSED' }, { fields: ['grade'] });
    const given = new Map<string, number>();
    for (const { grade, count } of totals) given.set(grade, (given.get(grade) ?? 0) + count);
    const wrong = gradeNames.flatMap((grade) => {
      const found = works.filter((work) => work.grade === grade).length;
      const declared = given.get(grade) ?? 0;
      return found === declared ? [] : [`${grades[grade]}公布 ${declared} 项，已录 ${found} 件作品`];
    });
    if (works.length === 0) return { message: '尚未录入获奖作品。', path: ['input', 'totals'] };
    return wrong.length === 0 ? null : { message: `${wrong.join('；')}。各等次之和须等于作品数。`, path: ['input', 'totals'], details: { works: works.length } };
  },
};

const withinBudget: Needs = {
  code: 'OVER_BUDGET', title: '奖金不超过预算', beforehand: true,
  async check({ em }, row) {
    if (!row.prizeBudget) return null;
    const prizes = await em.find(CompetitionAward, { competition: row.id, state: { $ne: 'DROPPED' }, prize: { $ne: null } }, { fields: ['prize'] });
    const total = addMoney('0.00', ...prizes.map(({ prize }) => prize!));
    return compareMoney(total, row.prizeBudget) <= 0 ? null : { message: `奖金合计 ${total} 元，超过预算 ${row.prizeBudget} 元。`, details: { total } };
  },
};

const settled: Needs = {
  code: 'FOLLOW_UP_OPEN', title: '各获奖作品落地情况都已办结，且至少一件落地', beforehand: true,
  async check({ em }, row) {
    const awards = await em.find(CompetitionAward, { competition: row.id, state: { $ne: 'DROPPED' } }, { fields: ['state'] });
    const open = awards.filter(({ state }) => state !== 'LANDED' && state !== 'NOT_LANDED').length;
    if (open > 0) return { message: `尚有 ${open} 件获奖作品未办结落地跟踪，请逐件登记落地或不落地。`, details: { open } };
    return awards.some(({ state }) => state === 'LANDED') ? null : { message: '没有一件作品落地。' };
  },
};

/** 双创大赛 (domain notes §13.14): from the announcement to what became of the awarded works. */
export const competitionLifecycle = lifecycle<CompetitionState, Row>({
  name: 'competition', title: '双创大赛', entity: Competition, visible: always,
  states: {
    ANNOUNCED: { title: stateTitles.ANNOUNCED }, OPEN: { title: stateTitles.OPEN }, SCREENING: { title: stateTitles.SCREENING }, FINAL: { title: stateTitles.FINAL }, AWARDED: { title: stateTitles.AWARDED },
    LANDED: { title: stateTitles.LANDED, final: true }, CANCELLED: { title: stateTitles.CANCELLED, final: true },
  },
  creations: {
    announce: creates({
      title: '发布大赛', to: 'ANNOUNCED', who: clerk,
      input: z.object({ region: reference('Region', '所在县（市、区）'), year: whole('年度', { min: 2000, max: 2100 }), name: text('大赛名称', { max: 200 }), announcedOn: day('发布日期'), document: text('文件名称或文号', { max: 200 }).optional(), ...plan }),
      async make({ em, now }, { region: id, hosts: _, tracks: __, name, ...given }) {
        const region = await em.findOne(Region, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
        if (!region) throw notFound(['input', 'region']);
        if (region.level !== 'COUNTY') throw new Refusal({ code: 'NOT_A_COUNTY', message: '请选择县（市、区）。', path: ['input', 'region'] });
        return em.create(Competition, { id: uuidv7(), region, name, nameKey: matchKey(name), state: 'ANNOUNCED', createdAt: now, ...given }, { persist: false });
      },
      requires: [nameIsFree, notInFuture('announcedOn', '发布日期'), windowFits, hostsOnce],
      after: ({ em }, row, input) => enterPlan(em, row, input),
    }),
  },
  actions: {
    revise: act({
      title: '修改', from: ['ANNOUNCED', 'OPEN'], to: ['ANNOUNCED', 'OPEN'], who: clerk, input: z.object(plan), requires: [windowFits, hostsOnce],
      async change({ em }, row, { hosts, tracks, ...given }) {
        Object.assign(row, Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)));
        await enterPlan(em, row, { hosts, tracks });
        return row.state;
      },
    }),
    open: act({ title: '开放报名', from: ['ANNOUNCED'], to: 'OPEN', who: clerk, input: nothing, requires: [planned, withinWindow] }),
    startScreening: act({
      title: '开始初评', from: ['OPEN'], to: 'SCREENING', who: clerk, requires: [hasEntries, registrationOver],
      input: z.object({ on: day('初评日期').optional(), venue: text('地点', { max: 200 }).optional(), seats: whole('晋级名额', { min: 1, max: 10_000 }).optional() }),
      async change({ em, now, today }, row, { on, venue, seats }) {
        row.screeningFrom = today;
        const entries = await em.find(CompetitionEntry, { competition: row.id, state: 'REGISTERED' }, { orderBy: { number: 'asc' } });
        await openStage(em, row, 'SCREENING', { name: '初评', on: on ?? null, venue: venue ?? null, seats: seats ?? null }, entries, () => ({ position: null, priorScore: null }), now);
      },
    }),
    startFinal: act({
      title: '开始决赛', from: ['SCREENING'], to: 'FINAL', who: clerk, requires: [hasFinalists, orderFits],
      input: z.object({ name: text('轮次名称', { max: 100 }), on: day('决赛日期').optional(), venue: text('地点', { max: 200 }).optional(), order: list(reference('CompetitionEntry', '队伍'), '出场顺序', { max: 1_000 }).optional() }),
      async change({ em, now, today }, row, { name, on, venue, order }) {
        row.finalFrom = today;
        const entries = await em.find(CompetitionEntry, { competition: row.id, state: 'FINALIST' }, { orderBy: { number: 'asc' } });
        const scores = await scoresIn(em, row.id, 'SCREENING');
        await openStage(em, row, 'FINAL', { name, on: on ?? null, venue: venue ?? null, seats: entries.length }, entries,
          ({ id }) => ({ position: order ? order.indexOf(id) + 1 : null, priorScore: scores.get(id) ?? null }), now);
      },
      after: ({ em }, row) => stage(em, settleEntries, { competition: row.id }, { key: row.id }),
    }),
    award: act({
      title: '公布获奖', from: ['FINAL'], to: 'AWARDED', who: clerk, requires: [notInFuture('on', '公布日期'), totalsFit, withinBudget],
      input: z.object({
        on: day('公布日期'), document: text('文件名称或文号', { max: 200 }),
        totals: list(group('AwardTotalInput', { grade: choice('CompetitionGrade', gradeNames, '等次'), count: whole('项数', { max: 10_000 }) }, '一个等次的奖项数'), '各等次奖项数', { min: 1, max: 20 }),
      }),
      change: async (_, row, { on, document }) => { row.awardedOn = on; row.awardDocument = document; },
      after: ({ em }, row) => stage(em, settleAwards, { competition: row.id }, { key: row.id }),
    }),
    land: act({ title: '办结落地', from: ['AWARDED'], to: 'LANDED', who: clerk, input: nothing, requires: [settled], change: async ({ today }, row) => { row.landedOn = today; } }),
    cancel: act({
      title: '取消大赛', from: ['ANNOUNCED', 'OPEN'], to: 'CANCELLED', who: director, input: z.object({ reason: text('理由', { min: 2 }) }),
      change: async ({ today }, row, { reason }) => { row.cancelledOn = today; row.cancelReason = reason; }, remark: reasonOf,
    }),
  },
  facts: ({ year, name, edition, registrationFrom, registrationTo, prizeBudget, screeningFrom, finalFrom, awardedOn, awardDocument, landedOn }) =>
    ({ year, name, edition, registrationFrom, registrationTo, prizeBudget, screeningFrom, finalFrom, awardedOn, awardDocument, landedOn }),
});
