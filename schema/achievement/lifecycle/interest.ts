import { z } from 'zod';
import { all, role } from '../../core/access/condition.ts';
import { flag, money, nothing, reference, text } from '../../core/lifecycle/input.ts';
import { lifecycle, type Requirement } from '../../core/lifecycle/lifecycle.ts';
import { compareMoney } from '../../core/scalar/money.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { Organization } from '../../organization/organization.entity.ts';
import { keeper, ownOrganization, seesInterest } from '../achievement.access.ts';
import type { InterestState } from '../achievement.kinds.ts';
import { named } from '../achievement.ts';
import { ListingInterest, ResultListing } from '../listing.entity.ts';

type Needs = Requirement<ListingInterest>;
const taker = all(role('ENTERPRISE', 'RESEARCH'), ownOrganization('organization'));

const listed: Needs = {
  code: 'NOT_LISTED', title: '挂牌期内', beforehand: true,
  async check({ em, today }, row) {
    const listing = await named(em, ResultListing, row.listing.id, 'listing');
    return listing.state === 'LISTED' && listing.listedUntil! >= today ? null : { message: '不在挂牌期内。', path: ['input', 'listing'] };
  },
};
const atLeastAsked: Needs = {
  code: 'OFFER_TOO_LOW', title: '报价不低于挂牌价', beforehand: false,
  async check({ em }, row) {
    const { price } = await named(em, ResultListing, row.listing.id, 'listing');
    return compareMoney(row.offer, price!) >= 0 ? null : { message: `报价应不低于挂牌价 ${price} 元。`, path: ['input', 'offer'], details: { minimum: price } };
  },
};
const notSeller: Needs = {
  code: 'OWN_LISTING', title: '不是转让方自己', beforehand: false,
  async check({ em }, row) {
    const listing = await named(em, ResultListing, row.listing.id, 'listing');
    return listing.organization.id === row.organization.id ? { message: '转让方不能受让自己的成果。', path: ['input', 'listing'] } : null;
  },
};
const once: Needs = {
  code: 'ALREADY_INTERESTED', title: '同一挂牌只登记一次意向', beforehand: false,
  async check({ em }, row) {
    await em.execute('select 1 from result_listing where id = ? for no key update', [row.listing.id]);
    return (await em.count(ListingInterest, { listing: row.listing.id, organization: row.organization.id, id: { $ne: row.id } })) === 0 ? null : { message: '本单位已登记过意向。', path: ['input', 'listing'] };
  },
};

/** 受让意向: who would take what is listed at a price. */
export const interestLifecycle = lifecycle<InterestState, ListingInterest>({
  name: 'listingInterest', title: '受让意向', entity: ListingInterest, visible: seesInterest,
  states: { OPEN: { title: '有效' }, ACCEPTED: { title: '已选定', final: true }, DECLINED: { title: '未选定', final: true }, WITHDRAWN: { title: '已撤回', final: true } },
  creations: {
    express: {
      title: '登记受让意向', to: 'OPEN', who: taker,
      input: z.object({
        listing: reference('ResultListing', '挂牌'), organization: reference('Organization', '意向单位'), offer: money('报价，元'), message: text('说明').optional(), isRelatedParty: flag('是否完成人或利害关系人'),
      }),
      async make({ em, now }, input: { listing: string; organization: string; offer: string; message?: string; isRelatedParty: boolean }) {
        const [listing, organization] = [await named(em, ResultListing, input.listing, 'listing'), await named(em, Organization, input.organization, 'organization')];
        return em.create(ListingInterest, { id: uuidv7(), listing, organization, state: 'OPEN', offer: input.offer, message: input.message ?? null, isRelatedParty: input.isRelatedParty, createdAt: now }, { persist: false });
      },
      requires: [listed, notSeller, atLeastAsked, once],
    },
  },
  actions: {
    accept: { title: '选定', from: ['OPEN'], to: 'ACCEPTED', who: keeper, input: nothing },
    decline: { title: '不选', from: ['OPEN'], to: 'DECLINED', who: keeper, input: nothing },
    withdraw: { title: '撤回意向', from: ['OPEN'], to: 'WITHDRAWN', who: taker, input: nothing, requires: [listed] },
  },
  concerns: (row) => row.organization.id,
  facts: ({ offer, isRelatedParty }) => ({ offer, isRelatedParty }),
});
