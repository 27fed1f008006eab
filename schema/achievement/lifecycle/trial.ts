import { z } from 'zod';
import { all, any, role } from '../../core/access/condition.ts';
import { choice, day, money, nothing, reference, text } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type Requirement } from '../../core/lifecycle/lifecycle.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { Organization } from '../../organization/organization.entity.ts';
import { clock, ownOrganization, seesTrial } from '../achievement.access.ts';
import { transferKinds, type TrialState } from '../achievement.kinds.ts';
import { named } from '../achievement.ts';
import { ResultListing, TrialLicence } from '../listing.entity.ts';
import { over } from './requirements.ts';

type Row = TrialLicence;
type Needs<Input = unknown> = Requirement<Row, Input>;
const act = <Input>(action: Action<TrialState, Row, Input>) => action;

const lender = all(role('ENTERPRISE', 'RESEARCH'), ownOrganization('owner'));
const user = all(role('ENTERPRISE', 'RESEARCH'), ownOrganization('organization'));

const open: Needs = {
  code: 'NO_TRIALS', title: '成果开放试用', beforehand: false,
  check: async ({ em }, row) => ((await named(em, ResultListing, row.listing.id, 'listing')).state === 'TRIAL' ? null : { message: '该成果未开放试用。', path: ['input', 'listing'] }),
};
const datesInOrder: Needs = {
  code: 'DATES_OUT_OF_ORDER', title: '试用期起止有序', beforehand: false,
  check: async ({ today }, row) => (row.until > row.from && row.until > today ? null : { message: '试用截止日应晚于起始日与今日。', path: ['input', 'until'] }),
};
const notOneself: Needs = {
  code: 'OWN_LISTING', title: '不是转让方自己', beforehand: false,
  check: async (_, row) => (row.organization.id === row.owner.id ? { message: '试用方不能是成果持有单位自己。', path: ['input', 'organization'] } : null),
};
const noOtherTrial: Needs = {
  code: 'TRIAL_RUNNING', title: '同一单位没有进行中的试用', beforehand: false,
  check: async ({ em }, row) => ((await em.count(TrialLicence, { listing: row.listing.id, organization: row.organization.id, state: { $in: ['OFFERED', 'ON_TRIAL'] }, id: { $ne: row.id } })) === 0 ? null : { message: '该单位已在试用。', path: ['input', 'organization'] }),
};
const withinTrial: Needs = {
  code: 'TRIAL_OVER', title: '试用期内', beforehand: true,
  check: async ({ today }, row) => (today <= row.until ? null : { message: `试用期已于 ${row.until} 届满。` }),
};

/** 先用后转 (domain notes §2.2): a free licence first, the terms of keeping it agreed beforehand. */
export const trialLifecycle = lifecycle<TrialState, Row>({
  name: 'trialLicence', title: '先用后转', entity: TrialLicence, visible: seesTrial,
  states: { OFFERED: { title: '待接受' }, ON_TRIAL: { title: '试用中' }, CONVERTED: { title: '已转化', final: true }, ENDED: { title: '试用结束', final: true }, DECLINED: { title: '未接受', final: true } },
  creations: {
    offer: {
      title: '提供试用', to: 'OFFERED', who: lender,
      input: z.object({
        listing: reference('ResultListing', '所涉转化'), organization: reference('Organization', '试用单位'), from: day('试用起始日'), until: day('试用截止日（含当日）'),
        conversionPrice: money('约定的转化价格，元'), conversionKind: choice('TransferKind', transferKinds, '约定的转化种类'), terms: text('其他约定').optional(),
      }),
      async make({ em, now }, input: { listing: string; organization: string; from: string; until: string; conversionPrice: string; conversionKind: Row['conversionKind']; terms?: string }) {
        const listing = await named(em, ResultListing, input.listing, 'listing');
        return em.create(TrialLicence, {
          id: uuidv7(), listing, organization: await named(em, Organization, input.organization, 'organization'), owner: listing.organization, state: 'OFFERED', from: input.from, until: input.until,
          conversionPrice: input.conversionPrice, conversionKind: input.conversionKind, terms: input.terms ?? null, createdAt: now,
        }, { persist: false });
      },
      requires: [open, datesInOrder, notOneself, noOtherTrial],
    },
  },
  actions: {
    accept: act({ title: '接受试用', from: ['OFFERED'], to: 'ON_TRIAL', who: user, input: nothing, requires: [withinTrial], change: async ({ today }, row) => { row.acceptedOn = today; } }),
    decline: act({ title: '不接受', from: ['OFFERED'], to: 'DECLINED', who: any(user, lender), input: z.object({ reason: text('理由', { min: 2 }) }), change: async ({ today }, row, { reason }) => { row.endedOn = today; row.outcome = reason; }, remark: ({ reason }) => reason }),
    convert: act({
      title: '转为正式受让', from: ['ON_TRIAL'], to: 'CONVERTED', who: user, input: z.object({ outcome: text('试用情况') }), requires: [withinTrial],
      change: async ({ today }, row, { outcome }) => { row.endedOn = today; row.outcome = outcome; },
    }),
    giveUp: act({ title: '结束试用', from: ['ON_TRIAL'], to: 'ENDED', who: user, input: z.object({ outcome: text('试用情况') }), change: async ({ today }, row, { outcome }) => { row.endedOn = today; row.outcome = outcome; } }),
    expire: act({ title: '试用期满', from: ['OFFERED', 'ON_TRIAL'], to: 'ENDED', who: clock, input: nothing, requires: [over('until', '试用期已满')], change: async (_, row) => { row.endedOn = row.until; } }),
  },
  alarms: [{ action: 'expire', from: ['OFFERED', 'ON_TRIAL'], due: 'overOn' }],
  concerns: (row) => row.organization.id,
  facts: ({ from, until, conversionPrice, conversionKind, acceptedOn, endedOn }) => ({ from, until, conversionPrice, conversionKind, acceptedOn, endedOn }),
});
