import { z } from 'zod';
import { always, any, role } from '../../core/access/condition.ts';
import { day, money, nothing, reference, text, whole } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type ActionContext, type Creation, type Requirement } from '../../core/lifecycle/lifecycle.ts';
import { yearOf } from '../../core/scalar/local-date.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { operatesCentre } from '../platform.access.ts';
import { TransferCentre, type CentreState } from '../platform.entity.ts';
import { centreYear, countyFor, organizationOf, takeTurns } from '../platform.ts';
import { notFutureYear, notInFuture } from './requirements.ts';

type Row = TransferCentre;
type Needs<Input = unknown> = Requirement<Row, Input>;
const act = <Input>(action: Action<CentreState, Row, Input>) => action;
const creates = <Input>(creation: Creation<CentreState, Row, Input>) => creation;

const clerk = role('CLERK');
const director = role('DIRECTOR');
const reason = text('理由', { min: 2 });

const newName: Needs = {
  code: 'NAME_TAKEN', title: '本县没有同名中心', beforehand: false,
  async check({ em }, row) {
    await takeTurns(em, 'region', row.region.id);
    const other = await em.count(TransferCentre, { region: row.region.id, name: row.name, id: { $ne: row.id } });
    return other === 0 ? null : { message: `名录中已有“${row.name}”。`, path: ['input', 'name'] };
  },
};

/** The state is that of this year too: reports count by it. */
const stands = async (context: ActionContext, row: Row, state: CentreState): Promise<CentreState> => {
  (await centreYear(context.em, row, yearOf(context.today))).state = state;
  return state;
};

/** 技术转移中心 (domain notes §7). */
export const transferCentreLifecycle = lifecycle<CentreState, Row>({
  name: 'transferCentre', title: '技术转移中心', entity: TransferCentre, visible: always,
  arrives: ['NEW', 'OPERATING', 'STRENGTHENED', 'STOPPED'],
  states: { NEW: { title: '新引进' }, OPERATING: { title: '正常运行' }, STRENGTHENED: { title: '加强建设' }, STOPPED: { title: '停止运行' } },
  creations: {
    introduce: creates({
      title: '登记引进', to: 'NEW', who: clerk,
      input: z.object({
        region: reference('Region', '所属县（市、区），不填则为本县').optional(), name: text('中心名称', { max: 200 }), host: text('依托高校院所', { max: 500 }),
        organization: reference('Organization', '依托单位在本系统中的登记').optional(), introducedOn: day('引进日期'),
      }),
      async make(context, { region, organization, ...own }) {
        const { em, now } = context;
        return em.create(TransferCentre, { id: uuidv7(), region: await countyFor(context, region), ...own, organization: organization ? await organizationOf(em, organization, 'organization') : null, state: 'NEW', createdAt: now }, { persist: false });
      },
      requires: [notInFuture('introducedOn'), newName],
      after: async (context, row) => { await stands(context, row, 'NEW'); },
    }),
  },
  actions: {
    edit: act({
      title: '更正资料', from: ['NEW', 'OPERATING', 'STRENGTHENED', 'STOPPED'], who: clerk,
      input: z.object({ host: text('依托高校院所', { max: 500 }).optional(), organization: reference('Organization', '依托单位在本系统中的登记').optional() }),
      async change({ em }, row, { host = row.host, organization }) {
        row.host = host;
        if (organization) Object.assign(row, { organization: await organizationOf(em, organization, 'organization') });
      },
    }),
    reportYear: act({
      title: '填报技术合同', from: ['NEW', 'OPERATING', 'STRENGTHENED'], who: any(operatesCentre, clerk),
      input: z.object({ year: whole('年度', { min: 2000, max: 2100 }), contracts: whole('技术合同，项', { max: 1_000_000 }), contractAmount: money('技术合同额，元') }), requires: [notFutureYear],
      async change({ em }, row, { year, ...figures }) {
        Object.assign(await centreYear(em, row, year), figures);
        if (year >= (row.figuresYear ?? 0)) Object.assign(row, figures, { figuresYear: year });
      },
      remark: ({ year, contracts, contractAmount }) => `${year} 年：${contracts} 项，${contractAmount} 元`,
    }),
    settle: act({ title: '转入正常运行', from: ['NEW', 'STRENGTHENED'], to: 'OPERATING', who: clerk, input: nothing, change: (context, row) => stands(context, row, 'OPERATING') }),
    strengthen: act({
      title: '加强建设', from: ['NEW', 'OPERATING'], to: 'STRENGTHENED', who: director, input: z.object({ measure: text('措施', { min: 2 }) }),
      change: (context, row) => stands(context, row, 'STRENGTHENED'), remark: ({ measure }) => measure,
    }),
    stop: act({
      title: '停止运行', from: ['NEW', 'OPERATING', 'STRENGTHENED'], to: 'STOPPED', who: director, input: z.object({ stoppedOn: day('停止日期'), reason }), requires: [notInFuture('stoppedOn')],
      async change(context, row, { stoppedOn, reason: stopReason }) {
        Object.assign(row, { stoppedOn, stopReason });
        return stands(context, row, 'STOPPED');
      },
      remark: (input) => input.reason,
    }),
    resume: act({
      title: '恢复运行', from: ['STOPPED'], to: 'OPERATING', who: director, input: z.object({ reason }),
      async change(context, row) {
        Object.assign(row, { stoppedOn: null, stopReason: null });
        return stands(context, row, 'OPERATING');
      },
      remark: (input) => input.reason,
    }),
  },
  concerns: (row) => row.organization?.id ?? null,
  facts: ({ name, host, introducedOn, contracts, contractAmount, figuresYear, stoppedOn }) => ({ name, host, introducedOn, contracts, contractAmount, figuresYear, stoppedOn }),
});
