import { z } from 'zod';
import { all, any, role } from '../../core/access/condition.ts';
import { notFound } from '../../core/error/refusal.ts';
import { day, decimal, money, nothing, reference, text, whole } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type Creation, type Requirement } from '../../core/lifecycle/lifecycle.ts';
import { compare } from '../../core/scalar/fraction.ts';
import { monthEnd } from '../../core/scalar/local-date.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { Incubator } from '../entity/carrier.ts';
import { CarrierMonth, type MonthState } from '../entity/space.ts';
import { keeper, ownCarrier, seesMonth } from '../incubator.access.ts';
import { takeTurns } from '../incubator.ts';
import { carrierLives } from './requirements.ts';

type Row = CarrierMonth;
type Needs<Input = unknown> = Requirement<Row, Input>;
/** The carrier is at hand when the journal asks whose matter it is. */
const act = <Input>(action: Action<MonthState, Row, Input>): Action<MonthState, Row, Input> => ({ ...action, change: async (context, row, input) => { await row.carrier.load(); return action.change?.(context, row, input); } });
const creates = <Input>(creation: Creation<MonthState, Row, Input>) => creation;

const operator = all(role('INCUBATOR'), ownCarrier('carrier'));
const clerk = role('CLERK');

const monthBegun: Needs = {
  code: 'MONTH_NOT_BEGUN', title: '月份已经开始', beforehand: false,
  check: async ({ today }, row) => (row.month.slice(0, 7) <= today.slice(0, 7) ? null : { message: `${row.month.slice(0, 7)} 尚未开始。`, path: ['input', 'month'] }),
};
const notOpened: Needs = {
  code: 'MONTH_EXISTS', title: '该月没有月报', beforehand: false,
  async check({ em }, row) {
    await takeTurns(em, 'incubator', row.carrier.id);
    return (await em.count(CarrierMonth, { carrier: row.carrier.id, month: row.month })) === 0 ? null : { message: `${row.month.slice(0, 7)} 的月报已经建立，请在其上填报。`, path: ['input', 'month'] };
  },
};

interface Reported { readonly usedArea: string; readonly lettableArea: string; readonly staff: number; readonly professionalStaff: number }
const areasFit: Needs<Reported> = {
  code: 'AREA_TOO_LARGE', title: '已使用面积不大于可出租面积，可出租面积不大于总面积', beforehand: false,
  async check(_, row, { usedArea, lettableArea }) {
    const gross = row.grossArea ?? '0';
    if (compare(lettableArea, gross) > 0) return { message: `可出租面积 ${lettableArea} 大于总孵化面积 ${gross} 平方米；新增空间请先申报并经核查。`, path: ['input', 'lettableArea'] };
    return compare(usedArea, lettableArea) > 0 ? { message: `已使用面积 ${usedArea} 大于可出租面积 ${lettableArea} 平方米。`, path: ['input', 'usedArea'] } : null;
  },
};
const staffFits: Needs<Reported> = {
  code: 'STAFF_TOO_LARGE', title: '专业服务人员不多于服务人员', beforehand: false,
  check: async (_, __, { staff, professionalStaff }) => (professionalStaff <= staff ? null : { message: '专业服务人员多于服务人员总数。', path: ['input', 'professionalStaff'] }),
};

/** 载体运营月报: opened each month with the space that stands, filled in by the operator, accepted by the bureau. */
export const monthLifecycle = lifecycle<MonthState, Row>({
  name: 'carrierMonth', title: '载体运营月报', entity: CarrierMonth, visible: seesMonth,
  states: { OPEN: { title: '待填报' }, SUBMITTED: { title: '已提交' }, RETURNED: { title: '已退回' }, ACCEPTED: { title: '已采用' } },
  creations: {
    open: creates({
      title: '建立月报', to: 'OPEN', who: any(operator, keeper), input: z.object({ carrier: reference('Incubator', '载体'), month: day('月份，取其中任一日') }),
      async make({ em, now }, { carrier, month }) {
        const of = await em.findOne(Incubator, carrier);
        if (!of) throw notFound(['input', 'carrier']);
        const last = await em.findOne(CarrierMonth, { carrier, month: { $lt: monthEnd(month) }, grossArea: { $ne: null } }, { orderBy: { month: 'desc' } });
        return em.create(CarrierMonth, { id: uuidv7(), carrier: of, month: monthEnd(month), grossArea: last?.grossArea ?? '0', lettableArea: last?.lettableArea ?? null, state: 'OPEN', createdAt: now }, { persist: false });
      },
      requires: [carrierLives, monthBegun, notOpened],
    }),
  },
  actions: {
    submit: act({
      title: '提交月报', from: ['OPEN', 'RETURNED', 'SUBMITTED'], to: 'SUBMITTED', who: operator,
      input: z.object({
        usedArea: decimal('已使用面积，平方米', { max: '9999999' }), lettableArea: decimal('可出租面积，平方米', { max: '9999999' }), staff: whole('服务人员，人', { max: 100_000 }), professionalStaff: whole('其中专业孵化服务人员，人', { max: 100_000 }),
        mentors: whole('创业导师，人', { max: 100_000 }), events: whole('本月活动，场', { max: 1_000 }), seats: whole('创业工位，个', { max: 100_000 }).optional(), fund: money('种子（孵化）资金规模').optional(),
        fundedTenants: whole('累计获得投融资的在孵企业（团队），家', { max: 100_000 }).optional(), fundingCases: whole('累计投融资案例，个', { max: 100_000 }).optional(), remark: text('说明').optional(),
      }),
      requires: [carrierLives, areasFit, staffFits],
      async change({ today }, row, { seats = null, fund = null, fundedTenants = null, fundingCases = null, remark = null, ...input }) {
        Object.assign(row, { ...input, seats, fund, fundedTenants, fundingCases, remark, submittedOn: today });
      },
    }),
    accept: act({ title: '采用', from: ['SUBMITTED'], to: 'ACCEPTED', who: clerk, input: nothing, change: async ({ today }, row) => { Object.assign(row, { acceptedOn: today, returnReason: null }); } }),
    return: act({
      title: '退回', from: ['SUBMITTED', 'ACCEPTED'], to: 'RETURNED', who: clerk, input: z.object({ reason: text('理由', { min: 2 }) }),
      change: async (_, row, { reason }) => { row.returnReason = reason; }, remark: ({ reason }) => reason,
    }),
  },
  concerns: (row) => row.carrier.unwrap().operator?.id ?? null,
  facts: ({ month, grossArea, lettableArea, usedArea, seats, staff, professionalStaff, mentors, events, fund, fundedTenants, fundingCases }) =>
    ({ month, grossArea, lettableArea, usedArea, seats, staff, professionalStaff, mentors, events, fund, fundedTenants, fundingCases }),
});
