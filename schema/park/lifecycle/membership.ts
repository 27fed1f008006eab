import { LockMode } from '@mikro-orm/core';
import { z } from 'zod';
import { any, role } from '../../core/access/condition.ts';
import { notFound, Refusal } from '../../core/error/refusal.ts';
import { day, reference, text } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type Creation, type Requirement } from '../../core/lifecycle/lifecycle.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { enterprise } from '../../ladder/ladder.ts';
import { parkPeople, seesMembership } from '../park.access.ts';
import { ParkListVersion, ParkMembership } from '../park.entity.ts';
import type { MembershipState } from '../park.kinds.ts';
import { listOn } from '../park.ts';
import { notInFuture, reasonOf } from './requirements.ts';

type Row = ParkMembership;
type Needs<Input = unknown> = Requirement<Row, Input>;
const act = <Input>(action: Action<MembershipState, Row, Input>) => action;
const creates = <Input>(creation: Creation<MembershipState, Row, Input>) => creation;

const proposers = any(parkPeople('listVersion.park'), role('CLERK'));
/** Who checks a firm against the boundary and the statistical rules. */
const checkers = role('CLERK', 'STATISTICS');
const reason = text('理由', { min: 2 });

/** What was superseded stays as it was: firms come and go on the draft, and on the version in force. */
const listOpen: Needs = {
  code: 'LIST_CLOSED', title: '企业库正在拟订或现行', beforehand: true,
  async check({ em, today }, row) {
    const list = await row.listVersion.loadOrFail();
    if (list.state === 'DRAFT') return null;
    if (list.state === 'WITHDRAWN') return { message: `“${list.name}”已作废。` };
    const current = await listOn(em, list.park.id, today);
    return current?.id === list.id ? null : { message: `“${list.name}”已由“${current?.name ?? ''}”接替，请在现行企业库中办理。` };
  },
};

const notListed: Needs = {
  code: 'ALREADY_LISTED', title: '企业不在同一版企业库中', beforehand: false,
  async check({ em }, row) {
    const other = await em.findOne(ParkMembership, { listVersion: row.listVersion.id, organization: row.organization.id, id: { $ne: row.id } });
    if (!other) return null;
    return { message: other.state === 'LEFT' ? '该企业在本版企业库中已调出：误调出者请恢复在库，再次入库请在新一版企业库中办理。' : '该企业已在本版企业库中。', path: ['input', 'organization'] };
  },
};

const living: Needs = {
  code: 'ORGANIZATION_DISSOLVED', title: '企业存续', beforehand: true,
  async check({ em }, row) {
    return (await enterprise(em, row.organization.id)).status === 'ACTIVE' ? null : { message: '该企业已注销，不能入库。' };
  },
};

const leavesAfterEntry: Needs<{ readonly leftOn: string }> = {
  code: 'LEFT_BEFORE_ENTRY', title: '调出日期晚于入库日期', beforehand: false,
  check: async (_, row, { leftOn }) => (leftOn > row.enteredOn ? null : { message: `调出日期 ${leftOn} 不晚于入库日期 ${row.enteredOn}。`, path: ['input', 'leftOn'] }),
};

/** 入区企业: proposed by the committee, taken in by the bureau or the statistics office, and moved out with a day and a reason. */
export const membershipLifecycle = lifecycle<MembershipState, Row>({
  name: 'parkMembership', title: '入区企业', entity: ParkMembership, visible: seesMembership,
  states: { PROPOSED: { title: '待确认' }, IN_LIST: { title: '在库' }, LEFT: { title: '已调出' }, DECLINED: { title: '不予入库' } },
  creations: {
    propose: creates({
      title: '申请入库', to: 'PROPOSED', who: proposers,
      input: z.object({ listVersion: reference('ParkListVersion', '企业库版本'), organization: reference('Organization', '企业'), enteredOn: day('入库日期'), ground: text('入库理由') }),
      async make({ em, now }, input) {
        // Whoever adds to one list takes turns.
        const list = await em.findOne(ParkListVersion, { id: input.listVersion }, { lockMode: LockMode.PESSIMISTIC_WRITE });
        if (!list) throw notFound(['input', 'listVersion']);
        const organization = await enterprise(em, input.organization);
        if (organization.region.id !== (await list.park.loadOrFail()).region.id) throw new Refusal({ code: 'OTHER_COUNTY', message: '该企业不在高新区所在的县（市、区）。', path: ['input', 'organization'] });
        return em.create(ParkMembership, {
          id: uuidv7(), listVersion: list, organization, state: 'PROPOSED', enteredOn: input.enteredOn, ground: input.ground, town: organization.town ?? null, industryCode: organization.industryCode ?? null, createdAt: now,
        }, { persist: false });
      },
      requires: [listOpen, notListed, living, notInFuture('enteredOn', '入库日期')],
    }),
  },
  actions: {
    confirm: act({
      title: '确认入库', from: ['PROPOSED'], to: 'IN_LIST', who: checkers, input: z.object({ enteredOn: day('入库日期，不填则为申请所填').optional() }), requires: [listOpen, living, notInFuture('enteredOn', '入库日期')],
      change: async (_, row, { enteredOn }) => { row.enteredOn = enteredOn ?? row.enteredOn; row.reason = null; },
    }),
    decline: act({
      title: '不予入库', from: ['PROPOSED'], to: 'DECLINED', who: checkers, input: z.object({ reason }),
      change: async (_, row, input) => { row.reason = input.reason; }, remark: reasonOf,
    }),
    resubmit: act({
      title: '重新申请', from: ['DECLINED'], to: 'PROPOSED', who: proposers, input: z.object({ ground: text('入库理由') }), requires: [listOpen, living],
      change: async (_, row, { ground }) => { row.ground = ground; },
    }),
    moveOut: act({
      title: '调出', from: ['IN_LIST'], to: 'LEFT', who: checkers, input: z.object({ leftOn: day('调出日期'), reason }), requires: [listOpen, notInFuture('leftOn', '调出日期'), leavesAfterEntry],
      change: async (_, row, input) => { row.leftOn = input.leftOn; row.reason = input.reason; }, remark: reasonOf,
    }),
    restore: act({
      title: '恢复在库', from: ['LEFT'], to: 'IN_LIST', who: checkers, input: z.object({ reason }), requires: [listOpen, living],
      change: async (_, row) => { row.leftOn = null; row.reason = null; }, remark: reasonOf,
    }),
  },
  concerns: (row) => row.organization.id,
  facts: ({ enteredOn, leftOn, ground, reason: why }) => ({ enteredOn, leftOn, ground, reason: why }),
});
