import { z } from 'zod';
import { any, is, own, role, via } from '../../core/access/condition.ts';
import { choice, day, reference, text, whole } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type Requirement } from '../../core/lifecycle/lifecycle.ts';
import { maskName } from '../../core/scalar/mask.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { Person } from '../../account/account.entity.ts';
import { Organization } from '../../organization/organization.entity.ts';
import { seesPriorityRight } from '../achievement.access.ts';
import { priorityGrounds, type PriorityState } from '../achievement.kinds.ts';
import { named } from '../achievement.ts';
import { PriorityRight, ResultListing } from '../listing.entity.ts';
import { owner } from './achievement.ts';
import { notInFuture } from './requirements.ts';

type Row = PriorityRight;
type Needs<Input = unknown> = Requirement<Row, Input>;
const act = <Input>(action: Action<PriorityState, Row, Input>) => action;

const seller = any(via('listing', owner), role('CLERK'));
/** The organization's own people, or the person himself. */
export const holder = any(is('organization', own.organization), is('person', own.person));
const reason = text('理由', { min: 2 });

/** Rights are settled before anyone bids: what is announced does not change under the bidders. */
const notYetBidding: Needs = {
  code: 'LISTING_ANNOUNCED', title: '尚未公告', beforehand: true,
  async check({ em }, row) {
    const listing = await named(em, ResultListing, row.listing.id, 'listing');
    return ['PRICING', 'BIDDING'].includes(listing.state) && !listing.announcedAt ? null : { message: '价格或竞价已公告，优先受让权不再变动。' };
  },
};
const nameFree: Needs = {
  code: 'ALREADY_NAMED', title: '同一权利人只列一次', beforehand: false,
  check: async ({ em }, row) => ((await em.count(PriorityRight, { listing: row.listing.id, holderName: row.holderName, id: { $ne: row.id } })) === 0 ? null : { message: `“${row.holderName}”已在名单中。`, path: ['input', 'holderName'] }),
};
const oneHolder: Needs = {
  code: 'ONE_HOLDER', title: '账户为单位或个人之一', beforehand: false,
  check: async (_, row) => (row.organization && row.person ? { message: '权利人的账户只能是单位或个人之一。', path: ['input', 'person'] } : null),
};
const reachable: Needs = {
  code: 'NO_ACCOUNT', title: '有账户可以行使', beforehand: true,
  check: async (_, row) => (row.organization || row.person ? null : { message: '该权利人尚无账户，不能在线行使；请先补录其单位或个人账户。' }),
};

/** 优先受让权 (Civil Code §847, §859, §860): named, told, confirmed; then its holder may match the top price. */
export const priorityLifecycle = lifecycle<PriorityState, Row>({
  name: 'priorityRight', title: '优先受让权', entity: PriorityRight, visible: seesPriorityRight,
  states: { NAMED: { title: '已列名' }, NOTIFIED: { title: '已通知' }, CONFIRMED: { title: '已确认' }, WAIVED: { title: '已放弃', final: true }, REJECTED: { title: '不成立', final: true } },
  creations: {
    name: {
      title: '列明优先受让权人', to: 'NAMED', who: seller,
      input: z.object({
        listing: reference('ResultListing', '所涉转化'), holderName: text('权利人', { max: 200 }), ground: choice('PriorityGround', priorityGrounds, '依据'), rank: whole('顺位，1 最先', { min: 1, max: 99 }),
        organization: reference('Organization', '权利人的单位账户').optional(), person: reference('Person', '权利人的个人账户').optional(),
      }),
      async make({ em, now }, input: { listing: string; holderName: string; ground: Row['ground']; rank: number; organization?: string; person?: string }) {
        const listing = await named(em, ResultListing, input.listing, 'listing');
        return em.create(PriorityRight, {
          id: uuidv7(), listing, state: 'NAMED', ground: input.ground, rank: input.rank, holderName: input.holderName, maskedName: input.organization ? input.holderName : maskName(input.holderName),
          organization: input.organization ? await named(em, Organization, input.organization, 'organization') : null, person: input.person ? await named(em, Person, input.person, 'person') : null, createdAt: now,
        }, { persist: false });
      },
      requires: [notYetBidding, nameFree, oneHolder],
    },
  },
  actions: {
    notify: act({
      title: '登记通知', from: ['NAMED'], to: 'NOTIFIED', who: seller, input: z.object({ notifiedOn: day('通知日期'), notice: text('通知方式', { max: 200 }) }), requires: [notInFuture('notifiedOn')],
      change: async (_, row, input) => { Object.assign(row, input); },
    }),
    confirm: act({
      title: '确认', from: ['NOTIFIED'], to: 'CONFIRMED', who: role('CLERK'), input: z.object({ reason: text('确认依据', { min: 2 }) }), requires: [notYetBidding, reachable],
      change: async ({ today }, row, input) => { row.decidedOn = today; row.reason = input.reason; }, remark: (input) => input.reason,
    }),
    reject: act({
      title: '不予确认', from: ['NOTIFIED'], to: 'REJECTED', who: role('CLERK'), input: z.object({ reason }), requires: [notYetBidding],
      change: async ({ today }, row, input) => { row.decidedOn = today; row.reason = input.reason; }, remark: (input) => input.reason,
    }),
    waive: act({
      title: '放弃', from: ['NAMED', 'NOTIFIED', 'CONFIRMED'], to: 'WAIVED', who: holder, input: z.object({ reason: reason.optional() }), requires: [notYetBidding],
      change: async ({ today }, row, input) => { row.decidedOn = today; row.reason = input.reason ?? null; },
    }),
  },
  facts: ({ ground, rank, notifiedOn, decidedOn }) => ({ ground, rank, notifiedOn, decidedOn }),
});
