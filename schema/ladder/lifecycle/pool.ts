import { z } from 'zod';
import { all, any, role } from '../../core/access/condition.ts';
import { choice, nothing, reference, text, whole } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type ActionContext, type Creation, type Requirement } from '../../core/lifecycle/lifecycle.ts';
import { addMonths } from '../../core/scalar/local-date.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { ownOrganization, ownTown } from '../../organization/organization.access.ts';
import { keeper, seesPool } from '../ladder.access.ts';
import { GapItem, PoolMembership, QualificationApplication, type PoolState } from '../ladder.entity.ts';
import { refreshGaps } from '../ladder.gaps.ts';
import { qualificationKinds, qualifications } from '../ladder.kinds.ts';
import { enterprise, takeTurns } from '../ladder.ts';
import { openStates } from './requirements.ts';

type Row = PoolMembership;
type Needs<Input = unknown> = Requirement<Row, Input>;
const act = <Input>(action: Action<PoolState, Row, Input>) => action;
const creates = <Input>(creation: Creation<PoolState, Row, Input>) => creation;

const enterpriseOwn = all(role('ENTERPRISE'), ownOrganization('organization'));
const township = ownTown('organization');
const clerk = role('CLERK');
const reason = text('理由', { min: 2 });

const notYetMember: Needs = {
  code: 'ALREADY_IN_POOL', title: '该企业未在同一培育库中', beforehand: false,
  async check({ em }, row) {
    await takeTurns(em, row.organization.id);
    const other = await em.count(PoolMembership, { organization: row.organization.id, rung: row.rung, state: { $nin: ['PROMOTED', 'EXITED'] }, id: { $ne: row.id } });
    return other === 0 ? null : { message: `该企业已在“${qualifications[row.rung].title}”培育库中。`, path: ['input', 'rung'] };
  },
};

const agreed: Needs = {
  code: 'FIRM_NOT_AGREED', title: '企业同意入库', beforehand: true,
  check: async (_, row) => (row.agreedOn ? null : { message: '企业尚未同意入库，请企业先在系统中确认。' }),
};

const gateMet: Needs = {
  code: 'GATE_NOT_MET', title: '门槛条件全部满足', beforehand: true,
  async check({ em }, row) {
    if (!row.refreshedOn) return { message: '尚未比对条件，请科技局经办先做月度复核。' };
    const gaps = await em.find(GapItem, { membership: row.id, isGate: true }, { orderBy: { position: 'asc' } });
    return gaps.length === 0 ? null : { message: `尚有 ${gaps.length} 项门槛条件未满足：${gaps.map(({ title }) => title).join('、')}。`, details: { rule: row.ruleVersion ?? null } };
  },
};

const ownApplication: Needs<{ readonly application: string }> = {
  code: 'NOT_THIS_APPLICATION', title: '申报属于本企业、同一层级且在办', beforehand: false,
  async check({ em }, row, { application }) {
    const found = await em.findOne(QualificationApplication, { id: application, organization: row.organization.id, kind: row.rung, state: { $in: [...openStates] } });
    return found ? null : { message: `请选择本企业在办的“${qualifications[row.rung].title}”申报。`, path: ['input', 'application'] };
  },
};

const decided = (states: readonly QualificationApplication['state'][], code: string, title: string, message: string): Needs => ({
  code, title, beforehand: true,
  async check({ em }, row) {
    const found = row.application && await em.count(QualificationApplication, { id: row.application.id, state: { $in: [...states] } });
    return found ? null : { message };
  },
});
const isGranted = decided(['GRANTED', 'EXPIRING', 'EXPIRED'], 'NOT_GRANTED', '所报资质已认定', '所报资质尚未认定。');
const isTurnedDown = decided(['REJECTED', 'WITHDRAWN'], 'NOT_TURNED_DOWN', '所报资质未获认定或已撤回', '所报资质尚在办理。');

const stalled: Needs = {
  code: 'STILL_PROGRESSING', title: '12 个月无进展或申报两次未成', beforehand: true,
  check: async ({ today }, row) => {
    const since = row.progressOn ?? row.enteredOn;
    return row.failures >= 2 || (since && addMonths(since, 12) <= today) ? null : { message: `最近进展在 ${since ?? '（无记录）'}，申报未成 ${row.failures} 次；须满 12 个月无进展或两次未成。` };
  },
};

const movedOrClosed: Needs = {
  code: 'STILL_HERE', title: '企业已注销或迁出', beforehand: true,
  async check({ em }, row) {
    const organization = await enterprise(em, row.organization.id);
    return organization.status === 'DISSOLVED' || organization.region.id !== row.region.id ? null : { message: '企业仍在本地存续。' };
  },
};

const exits = (row: Row, today: string, why: string): void => { row.exitedOn = today; row.exitReason = why; };
const review = async (context: ActionContext, row: Row): Promise<void> => context.decideBy((await refreshGaps(context.em, row, context.today)).ruleVersion);

/** 培育库在库 (domain notes §13.10): one membership an enterprise, rung and time. */
export const poolLifecycle = lifecycle<PoolState, Row>({
  name: 'poolMembership', title: '培育库成员', entity: PoolMembership, visible: seesPool,
  states: {
    CANDIDATE: { title: '候选' }, IN_POOL: { title: '在库' }, APPLYING: { title: '申报中' }, WATCH: { title: '关注' },
    PROMOTED: { title: '已晋级', final: true }, EXITED: { title: '已出库', final: true },
  },
  creations: {
    nominate: creates({
      title: '推荐入库', to: 'CANDIDATE', who: any(township, clerk, enterpriseOwn, keeper),
      input: z.object({
        organization: reference('Organization', '企业'), rung: choice('QualificationKind', qualificationKinds, '培育目标'),
        reason: text('推荐理由').optional(), forecastYear: whole('预计申报年度', { min: 2000, max: 2100 }).optional(),
      }),
      async make({ em, actor, today, now }, input) {
        const organization = await enterprise(em, input.organization);
        const self = actor.roles.has('ENTERPRISE') && actor.organizationId === organization.id;
        return em.create(PoolMembership, {
          id: uuidv7(), organization, rung: input.rung, state: 'CANDIDATE', region: organization.region, town: organization.town ?? null,
          entry: self ? 'SELF' : actor.roles.has('TOWNSHIP') ? 'TOWNSHIP' : actor.kind === 'system' ? 'AUTOMATIC' : 'CLERK',
          // Whoever asks for itself has agreed.
          agreedOn: self ? today : null, reason: input.reason ?? null, forecastYear: input.forecastYear ?? null, failures: 0, createdAt: now,
        }, { persist: false });
      },
      requires: [notYetMember],
    }),
  },
  actions: {
    agree: act({ title: '同意入库', from: ['CANDIDATE'], to: 'CANDIDATE', who: enterpriseOwn, input: nothing, change: async ({ today }, row) => { row.agreedOn = today; } }),
    confirm: act({
      // Township and clerk each confirm for themselves; with the second it is in the pool.
      title: '确认入库', from: ['CANDIDATE'], to: ['CANDIDATE', 'IN_POOL'], who: any(township, clerk), input: nothing, requires: [agreed],
      async change(context, row) {
        const { actor, today } = context;
        if (actor.roles.has('TOWNSHIP')) row.townshipConfirmedOn = today;
        if (actor.roles.has('CLERK')) Object.assign(row, { clerkConfirmedOn: today, clerkId: actor.personId, clerkName: actor.name });
        if (!row.townshipConfirmedOn || !row.clerkConfirmedOn) return 'CANDIDATE';
        Object.assign(row, { enteredOn: today, progressOn: today });
        await review(context, row);
        return 'IN_POOL';
      },
    }),
    review: act({
      title: '月度复核', from: ['IN_POOL'], to: 'IN_POOL', who: clerk,
      input: z.object({ nextAction: text('下一步措施').optional(), forecastYear: whole('预计申报年度', { min: 2000, max: 2100 }).optional() }),
      async change(context, row, { nextAction = row.nextAction, forecastYear = row.forecastYear }) {
        Object.assign(row, { nextAction, forecastYear });
        await review(context, row);
      },
    }),
    refresh: act({
      title: '更新差距', from: ['CANDIDATE', 'IN_POOL', 'WATCH'], to: ['CANDIDATE', 'IN_POOL', 'WATCH'], who: keeper, input: nothing,
      async change(context, row) {
        await review(context, row);
        return row.state;
      },
    }),
    apply: act({
      title: '转入申报', from: ['IN_POOL'], to: 'APPLYING', who: enterpriseOwn, input: z.object({ application: reference('QualificationApplication', '本企业在办的申报') }),
      requires: [gateMet, ownApplication],
      change: async ({ em }, row, { application }) => { Object.assign(row, { application: em.getReference(QualificationApplication, application) }); },
    }),
    promote: act({
      title: '晋级', from: ['APPLYING'], to: 'PROMOTED', who: keeper, input: nothing, requires: [isGranted],
      change: async ({ today }, row) => exits(row, today, '认定晋级'),
    }),
    resume: act({
      title: '申报未成，回库', from: ['APPLYING'], to: 'IN_POOL', who: keeper, input: nothing, requires: [isTurnedDown],
      async change({ em }, row) {
        // Only a rejection is a failure; whoever withdrew may come again.
        row.failures += await em.count(QualificationApplication, { id: row.application!.id, state: 'REJECTED' });
      },
    }),
    watch: act({
      title: '列入关注', from: ['IN_POOL'], to: 'WATCH', who: clerk, input: z.object({ reason }), requires: [stalled],
      change: async (_, row, input) => { row.watchReason = input.reason; }, remark: (input) => input.reason,
    }),
    exit: act({
      title: '出库', from: ['WATCH'], to: 'EXITED', who: clerk, input: z.object({ reason }),
      change: async ({ today }, row, input) => exits(row, today, input.reason), remark: (input) => input.reason,
    }),
    decline: act({
      title: '不参加培育', from: ['CANDIDATE', 'IN_POOL', 'WATCH'], to: 'EXITED', who: enterpriseOwn, input: z.object({ reason }),
      change: async ({ today }, row, input) => exits(row, today, input.reason), remark: (input) => input.reason,
    }),
    leave: act({
      title: '迁出或注销出库', from: ['CANDIDATE', 'IN_POOL', 'APPLYING', 'WATCH'], to: 'EXITED', who: keeper, input: nothing, requires: [movedOrClosed],
      change: async ({ today }, row) => exits(row, today, '企业迁出或注销'),
    }),
  },
  concerns: (row) => row.organization.id,
  named: ({ rung }) => qualifications[rung].title,
  facts: ({ rung, agreedOn, townshipConfirmedOn, clerkConfirmedOn, enteredOn, nextAction, forecastYear, failures, refreshedOn, ruleVersion, exitedOn }) =>
    ({ rung, agreedOn, townshipConfirmedOn, clerkConfirmedOn, enteredOn, nextAction, forecastYear, failures, refreshedOn, ruleVersion, exitedOn }),
});
