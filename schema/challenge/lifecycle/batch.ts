import { z } from 'zod';
import { any, oneOf, role } from '../../core/access/condition.ts';
import { bureau } from '../../core/access/actor.ts';
import { choice, money, reference, text, whole } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type Creation, type Requirement } from '../../core/lifecycle/lifecycle.ts';
import { compareMoney } from '../../core/scalar/money.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { Region } from '../../organization/organization.entity.ts';
import { clerk, director } from '../challenge.access.ts';
import { modeNames } from '../challenge.kinds.ts';
import { programmeToday } from '../challenge.ts';
import { ChallengeBatch, type BatchState } from '../entity/batch.ts';
import { ChallengeListing } from '../entity/listing.ts';

type Row = ChallengeBatch;
const act = <Input>(action: Action<BatchState, Row, Input>) => action;
const creates = <Input>(creation: Creation<BatchState, Row, Input>) => creation;

const about = { title: text('批次名称', { max: 200 }), year: whole('年度', { min: 2000, max: 2100 }), mode: choice('ChallengeMode', modeNames, '组织方式'), budget: money('预算（元）') };

const ofCounty: Requirement<Row> = {
  code: 'NOT_A_COUNTY', title: '属于一个县（市、区）', beforehand: false,
  check: async ({ em }, row) => ((await em.findOneOrFail(Region, row.region.id)).level === 'COUNTY' ? null : { message: '县级榜单须属于一个县（市、区）。', path: ['input', 'region'] }),
};
const budgeted: Requirement<Row> = {
  code: 'BUDGET', title: '预算大于零', beforehand: true, check: async (_, row) => (compareMoney(row.budget, '0') > 0 ? null : { message: '预算应大于零。', path: ['input', 'budget'] }),
};
const titleFree: Requirement<Row> = {
  code: 'TITLE_TAKEN', title: '没有同名批次', beforehand: false,
  check: async ({ em }, row) => ((await em.count(ChallengeBatch, { region: row.region.id, title: row.title, id: { $ne: row.id } })) === 0 ? null : { message: '已有同名批次。', path: ['input', 'title'] }),
};

/** 榜单批次: the round in which the county's list is published, with its money and the rules of that day. */
export const batchLifecycle = lifecycle<BatchState, Row>({
  name: 'challengeBatch', title: '榜单批次', entity: ChallengeBatch, visible: any(role(...bureau, 'AUDITOR'), oneOf('state', ['OPEN', 'CLOSED'])),
  states: { DRAFT: { title: '筹备' }, OPEN: { title: '开放' }, CLOSED: { title: '结束', final: true } },
  creations: {
    create: creates({
      title: '建立批次', to: 'DRAFT', who: clerk, input: z.object({ ...about, region: reference('Region', '所属县（市、区）') }), requires: [ofCounty, budgeted, titleFree],
      make: async ({ em, now }, { region, ...input }) => em.create(ChallengeBatch, { id: uuidv7(), ...input, region, state: 'DRAFT', createdAt: now } as never, { persist: false }),
    }),
  },
  actions: {
    edit: act({
      title: '修改批次', from: ['DRAFT'], to: 'DRAFT', who: clerk, input: z.object(about), change: async (_, row, input) => { Object.assign(row, input); },
    }),
    open: act({
      title: '开放批次', from: ['DRAFT'], to: 'OPEN', who: director, input: z.object({ document: text('印发文件', { max: 200 }) }), requires: [budgeted, titleFree],
      async change(context, row, { document }) {
        row.ruleVersion = (await programmeToday(context, (await row.region.loadOrFail()).code)).name;
        row.document = document;
        row.openedOn = context.today;
      },
    }),
    close: act({
      title: '结束批次', from: ['OPEN'], to: 'CLOSED', who: director, input: z.object({}),
      requires: [{
        code: 'LISTING_OPEN', title: '榜单均已结束', beforehand: true,
        check: async ({ em }, row) => ((await em.count(ChallengeListing, { batch: row.id, state: { $nin: ['FINISHED', 'FAILED'] } })) === 0 ? null : { message: '本批次还有未结束的榜单。' }),
      }],
      change: async ({ today }, row) => { row.closedOn = today; },
    }),
  },
  facts: ({ title, year, mode, budget, document, ruleVersion }) => ({ title, year, mode, budget, document, ruleVersion }),
});
