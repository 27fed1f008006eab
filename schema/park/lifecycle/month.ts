import { z } from 'zod';
import { role } from '../../core/access/condition.ts';
import { money, nothing, reference, text, whole } from '../../core/lifecycle/input.ts';
import { lifecycle, type Requirement } from '../../core/lifecycle/lifecycle.ts';
import { findRuleInForce } from '../../core/rule/rule-store.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { parkPeople, seesMonth } from '../park.access.ts';
import { ParkMonth } from '../park.entity.ts';
import { parkCounts, parkMeasures, type MonthState } from '../park.kinds.ts';
import { monthlyReportRule } from '../park.rules.ts';
import { measured } from '../park.series.ts';
import { boundaryOn, dueDay, lastDayOf, listOn, monthsBefore, parkFor, regionCode } from '../park.ts';
import { ofPark, reasonOf } from './requirements.ts';

type Row = ParkMonth;
type Needs<Input = unknown> = Requirement<Row, Input>;
const { act, creates, concerns } = ofPark<MonthState, Row>();

const committee = parkPeople('park');
/** Whoever checks the month against the statistics. */
const checkers = role('STATISTICS', 'CLERK');
const director = role('DIRECTOR');
const reason = text('理由', { min: 2 });

const amount = (title: string, of: '当月' | '自年初累计') => money(`${title}${of}，元；不公开或不明则不填`).optional();
const count = (title: string) => whole(`${title}；不公开或不明则不填`).optional();
const { OUTPUT, REVENUE, EXPORT, INVESTMENT, RD_EXPENSE } = parkMeasures;
const figures = {
  fromMonth: whole('当月值起于哪一月，1、2 月合并统计时为 1；不填则为本月', { min: 1, max: 12 }).optional(),
  output: amount(OUTPUT.title, '当月'), outputCumulative: amount(OUTPUT.title, '自年初累计'), revenue: amount(REVENUE.title, '当月'), revenueCumulative: amount(REVENUE.title, '自年初累计'),
  exportDelivery: amount(EXPORT.title, '当月'), exportDeliveryCumulative: amount(EXPORT.title, '自年初累计'), investment: amount(INVESTMENT.title, '当月'), investmentCumulative: amount(INVESTMENT.title, '自年初累计'),
  rdExpense: amount(RD_EXPENSE.title, '当月'), rdExpenseCumulative: amount(RD_EXPENSE.title, '自年初累计'),
  firms: count(parkCounts.firms), hntes: count(parkCounts.hntes), technologySmes: count(parkCounts.technologySmes), staff: count(parkCounts.staff),
  explanation: text('累计与各月相加不一致的说明').optional(),
};
type Figures = z.infer<z.ZodObject<typeof figures>>;

/** The whole of the form: what it leaves empty is withheld or unknown. */
const filledIn = ({ fromMonth, ...given }: Figures, month: number) =>
  ({ fromMonth: fromMonth ?? month, ...Object.fromEntries(Object.keys(figures).filter((name) => name !== 'fromMonth').map((name) => [name, given[name as keyof typeof given] ?? null])) }) as Omit<Figures, 'fromMonth'> & { fromMonth: number };

const ended: Needs = {
  code: 'MONTH_NOT_ENDED', title: '该月已结束', beforehand: false,
  check: async ({ today }, row) => (lastDayOf(row) <= today ? null : { message: `${row.year} 年 ${row.month} 月尚未结束。`, path: ['input', 'month'] }),
};

const isNew: Needs = {
  code: 'MONTH_REPORTED', title: '该月尚未填报', beforehand: false,
  async check({ em }, row) {
    const other = await em.findOne(ParkMonth, { park: row.park.id, year: row.year, month: row.month, id: { $ne: row.id } });
    return other && { message: `${row.year} 年 ${row.month} 月已有填报，请在原报表上修改。`, path: ['input', 'month'] };
  },
};

const rangeFits: Needs<Figures> = {
  code: 'MONTH_RANGE', title: '当月值的起始月不晚于本月', beforehand: false,
  check: async (_, row, { fromMonth }) => (fromMonth === undefined || fromMonth <= row.month ? null : { message: `当月值起于 ${fromMonth} 月，晚于本月。`, path: ['input', 'fromMonth'] }),
};

const somethingFilled: Needs = {
  code: 'NOTHING_FILLED', title: '至少填报一项', beforehand: true,
  check: async (_, row) => (Object.values(parkMeasures).some(({ month, cumulative }) => (row[month] ?? row[cumulative] ?? null) !== null) ? null : { message: '五项金额都未填报，请先填写。' }),
};

const explained: Needs = {
  code: 'DIFFERENCE_UNEXPLAINED', title: '累计与各月相加一致，或已说明', beforehand: true,
  async check({ em }, row) {
    const different = measured([...(await monthsBefore(em, row)), row], row).filter(({ difference }) => difference !== null);
    return different.length === 0 || row.explanation ? null : {
      message: `累计与各月相加不一致：${different.map(({ measure, cumulative, running }) => `${parkMeasures[measure].title}报送 ${cumulative} 元，各月相加 ${running} 元`).join('；')}。请核对，或填写说明。`,
      details: { differences: different.map(({ measure, difference }) => ({ measure, difference })) },
    };
  },
};

const listKnown: Needs = {
  code: 'LIST_MISSING', title: '当月有现行企业库', beforehand: true,
  check: async ({ em }, row) => ((await listOn(em, row.park.id, lastDayOf(row))) ? null : { message: `${lastDayOf(row)} 没有已启用的企业库：指标依企业库统计，请先启用企业库。` }),
};

const boundaryKnown: Needs = {
  code: 'BOUNDARY_MISSING', title: '当月有现行四至范围', beforehand: true,
  check: async ({ em }, row) => ((await boundaryOn(em, row.park.id, lastDayOf(row))) ? null : { message: `${lastDayOf(row)} 没有已启用的四至范围：指标依四至范围统计，请先启用四至范围。` }),
};

/** 月度指标: filled in by the committee, checked by the statistics office, and published by the bureau. Its figures count once confirmed. */
export const monthLifecycle = lifecycle<MonthState, Row>({
  name: 'parkMonth', title: '月度指标', entity: ParkMonth, visible: seesMonth,
  states: { DRAFT: { title: '填报中' }, SUBMITTED: { title: '已报送' }, CONFIRMED: { title: '已确认' }, PUBLISHED: { title: '已公开' } },
  creations: {
    report: creates({
      title: '填报月度指标', to: 'DRAFT', who: committee,
      input: z.object({ park: reference('Park', '高新区'), year: whole('年度', { min: 2000, max: 2100 }), month: whole('月份', { min: 1, max: 12 }), ...figures }),
      make: async ({ em, now }, { park, year, month, ...given }) =>
        em.create(ParkMonth, { id: uuidv7(), park: await parkFor(em, park), year, month, state: 'DRAFT', createdAt: now, ...filledIn(given, month) }, { persist: false }),
      requires: [ended, isNew, rangeFits],
    }),
  },
  actions: {
    edit: act({
      title: '修改填报', from: ['DRAFT'], to: 'DRAFT', who: committee, input: z.object(figures), requires: [rangeFits],
      change: async (_, row, given) => { Object.assign(row, filledIn(given, row.month)); },
    }),
    submit: act({
      title: '报送', from: ['DRAFT'], to: 'SUBMITTED', who: committee, input: nothing, requires: [somethingFilled, listKnown, boundaryKnown, explained],
      async change({ em, today, decideBy }, row) {
        const last = lastDayOf(row);
        const rule = await findRuleInForce(em, monthlyReportRule, last, await regionCode(em, row.park));
        Object.assign(row, {
          submittedOn: today, boundary: await boundaryOn(em, row.park.id, last), listVersion: await listOn(em, row.park.id, last),
          dueOn: rule ? dueDay(row, rule.criteria.dueDay) : null, ruleVersion: rule ? `${rule.rule}@${rule.version}` : null,
        });
        if (row.ruleVersion) decideBy(row.ruleVersion);
      },
    }),
    return: act({
      title: '退回', from: ['SUBMITTED'], to: 'DRAFT', who: checkers, input: z.object({ reason }),
      change: async ({ today }, row, input) => { row.returnedOn = today; row.returnReason = input.reason; }, remark: reasonOf,
    }),
    confirm: act({ title: '确认', from: ['SUBMITTED'], to: 'CONFIRMED', who: checkers, input: nothing, change: async ({ today }, row) => { row.confirmedOn = today; } }),
    reopen: act({
      title: '撤回确认', from: ['CONFIRMED'], to: 'DRAFT', who: checkers, input: z.object({ reason }),
      change: async ({ today }, row, input) => { row.confirmedOn = null; row.returnedOn = today; row.returnReason = input.reason; }, remark: reasonOf,
    }),
    publish: act({ title: '公开', from: ['CONFIRMED'], to: 'PUBLISHED', who: director, input: nothing, change: async ({ today }, row) => { row.publishedOn = today; } }),
    unpublish: act({ title: '撤回公开', from: ['PUBLISHED'], to: 'CONFIRMED', who: director, input: z.object({ reason }), change: async (_, row) => { row.publishedOn = null; }, remark: reasonOf }),
  },
  concerns,
  facts: (row) => ({
    year: row.year, month: row.month, ...Object.fromEntries(Object.keys(figures).map((name) => [name, row[name as keyof ParkMonth] ?? null])),
    boundary: row.boundary?.id ?? null, listVersion: row.listVersion?.id ?? null, ruleVersion: row.ruleVersion ?? null,
  }),
});
