import { z } from 'zod';
import { all, any, is, role } from '../../core/access/condition.ts';
import { attach } from '../../core/attachment/attachment.ts';
import { Refusal } from '../../core/error/refusal.ts';
import { choice, day, files, flag, list, nothing, reference, text, whole } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type ActionContext, type Creation, type Requirement } from '../../core/lifecycle/lifecycle.ts';
import { addDays } from '../../core/scalar/local-date.ts';
import { normalizePhone, sealPhone } from '../../core/secret/personal.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { Organization } from '../../organization/organization.entity.ts';
import { clock, isRequester, keeper, ofTeam, ofSelf, ownTown, seesDemand, takesDemands } from '../commissioner.access.ts';
import { keysOf, serviceKinds, type ServiceKind } from '../commissioner.kinds.ts';
import { serviceRule } from '../commissioner.rules.ts';
import { commissionerOf, countyOf, isOnRoster, named, openDemands, ruleOf, takeTurns, townOf } from '../commissioner.ts';
import { candidates, type Candidate } from '../matching.ts';
import { Commissioner, CommissionerTeam } from '../entity/roster.ts';
import { Dispatch, ServiceDemand, VisitLog, type DemandState } from '../entity/service.ts';

type Row = ServiceDemand;
type Needs<Input = unknown> = Requirement<Row, Input>;
const act = <Input>(action: Action<DemandState, Row, Input>) => action;
const creates = <Input>(creation: Creation<DemandState, Row, Input>) => creation;

const clerk = role('CLERK');
/** Whoever is asked to serve, or serves: the commissioner, and who is with him in the team that was sent. */
const server = any(ofSelf(), ofTeam);
const reason = text('理由', { min: 2 });

const matter = {
  title: text('需求名称', { max: 200 }), problem: text('问题与期望', { min: 4, max: 5_000 }), kind: choice('ServiceKind', keysOf(serviceKinds), '服务类型'), wantedBy: day('希望何日前解决').optional(),
  contactName: text('联系人', { max: 100 }), contactPhone: text('联系电话，加密保存', { max: 30 }), files: files('现场图片与资料').optional(),
};
interface Matter { readonly title: string; readonly problem: string; readonly kind: ServiceKind; readonly wantedBy?: string | undefined; readonly contactName: string; readonly contactPhone: string }

function contact({ vault }: ActionContext, phone: string): Pick<Row, 'contactPhoneMasked' | 'contactPhoneCipher' | 'contactPhoneHash'> {
  if (!/^\+?\d{5,20}$/.test(normalizePhone(phone))) throw new Refusal({ code: 'INVALID_INPUT', message: '联系电话不正确。', path: ['input', 'contactPhone'] });
  const { masked, cipher, hash } = sealPhone(vault, 'serviceDemand.contactPhone', phone);
  return { contactPhoneMasked: masked, contactPhoneCipher: cipher, contactPhoneHash: hash };
}

const notFiledTwice: Needs = {
  code: 'ALREADY_FILED', title: '没有同名的在办需求', beforehand: false,
  async check({ em }, row) {
    const other = await em.count(ServiceDemand, { region: row.region.id, organization: row.organization?.id ?? null, town: row.town?.id ?? null, title: row.title, state: { $in: ['FILED', 'RETURNED', 'OPEN', 'DISPATCHED', 'IN_SERVICE', 'SOLVED'] }, id: { $ne: row.id } });
    return other === 0 ? null : { message: '已有同名的在办需求，请在原需求上办理。', path: ['input', 'title'] };
  },
};

interface Sent { readonly commissioner: string; readonly reason?: string | undefined }
const sentOf = async (context: ActionContext, input: Partial<Sent> | undefined): Promise<string> => input?.commissioner ?? (await commissionerOf(context.em, context.actor)).id;

const onRoster: Needs<Partial<Sent> | undefined> = {
  code: 'NOT_ON_ROSTER', title: '在当年名册上', beforehand: false,
  async check(context, _, input) {
    const id = await sentOf(context, input);
    await takeTurns(context.em, id);
    return (await isOnRoster(context.em, id, context.today)) ? null : { message: '该特派员不在今年的名册上。', path: ['input', 'commissioner'] };
  },
};
const notOverloaded: Needs<Partial<Sent> | undefined> = {
  code: 'OVERLOADED', title: '手头需求未满', beforehand: false,
  async check(context, row, input) {
    const rule = await ruleOf(context.em, serviceRule, row.region, context.today);
    context.decideBy(named(rule));
    const open = await openDemands(context.em, await sentOf(context, input));
    return open < rule.criteria.mostOpen ? null : { message: `该特派员手头已有 ${open} 项需求，至多 ${rule.criteria.mostOpen} 项；请另选，或先办结。`, path: ['input', 'commissioner'], details: { open, rule: named(rule) } };
  },
};
const skillsOrReason: Needs<Sent> = {
  code: 'SKILLS_DO_NOT_FIT', title: '专长相符，不符则说明理由', beforehand: false,
  async check(context, row, input) {
    if (input.reason) return null;
    const found = await candidateFor(context, row, input.commissioner);
    return found === null || found.isMatched ? null : { message: '该特派员登记的专长与需求不符；仍要派遣的，请说明理由。', path: ['input', 'reason'] };
  },
};

async function candidateFor({ em, today }: ActionContext, row: Row, commissioner: string): Promise<Candidate | null> {
  const { criteria } = await ruleOf(em, serviceRule, row.region, today);
  const all = await candidates(em, { region: row.region.id, organization: row.organization?.id ?? null, town: row.town?.id ?? null, skills: row.skills, title: row.title, problem: row.problem }, criteria, today);
  return all.find((each) => each.commissioner === commissioner) ?? null;
}

/** Notes who was sent, how well he fits and why; the demand then is his. */
async function send(context: ActionContext, row: Row, commissioner: string, { isVolunteered, remark }: { readonly isVolunteered: boolean; readonly remark: string | null }): Promise<void> {
  const { em, today, decideBy } = context;
  const rule = await ruleOf(em, serviceRule, row.region, today);
  const found = await candidateFor(context, row, commissioner);
  const team = found?.team ? em.getReference(CommissionerTeam, found.team) : null;
  em.persist(em.create(Dispatch, {
    id: uuidv7(), demand: row, commissioner: em.getReference(Commissioner, commissioner), team, outcome: isVolunteered ? 'ACCEPTED' : 'OFFERED', isVolunteered, offeredOn: today, answeredOn: isVolunteered ? today : null,
    points: found?.points ?? 0, reasons: [...(found?.reasons ?? [])], remark, ruleVersion: named(rule),
  }));
  Object.assign(row, { commissioner: em.getReference(Commissioner, commissioner), team, dispatchedOn: today });
  decideBy(named(rule));
}

/** The dispatch that is under way, with what came of it. */
async function answer({ em, today }: ActionContext, row: Row, outcome: Dispatch['outcome'], remark: string | null = null): Promise<void> {
  const current = await em.findOne(Dispatch, { demand: row.id, outcome: { $in: ['OFFERED', 'ACCEPTED'] } }, { orderBy: { offeredOn: 'desc', id: 'desc' } });
  if (!current) return;
  current.outcome = outcome;
  if (outcome === 'ACCEPTED' || outcome === 'DECLINED') current.answeredOn = today;
  if (outcome !== 'ACCEPTED') current.endedOn = today;
  if (remark !== null) current.remark = remark;
}
const free = (row: Row): void => { Object.assign(row, { commissioner: null, team: null, dispatchedOn: null }); };

const visitConfirmed: Needs = {
  code: 'NO_CONFIRMED_VISIT', title: '至少一次服务已经对方确认，且没有未确认的日志', beforehand: true,
  async check({ em }, row) {
    const [confirmed, open] = [await em.count(VisitLog, { demand: row.id, state: 'CONFIRMED' }), await em.count(VisitLog, { demand: row.id, state: { $in: ['LOGGED', 'DISPUTED'] } })];
    return confirmed > 0 && open === 0 ? null : { message: open > 0 ? `尚有 ${open} 条服务日志未经对方确认。` : '须先上门服务并经对方确认。', details: { confirmed, open } };
  },
};

const ratingDue: Needs = {
  code: 'NOT_YET_DUE', title: '评价期已过', beforehand: true,
  check: async ({ today }, row) => (row.ratingOverOn && row.ratingOverOn <= today ? null : { message: '评价期未过。' }),
};

/** 服务需求 (domain notes §13.13): filed, sorted, matched, served, solved or referred, rated. */
export const demandLifecycle = lifecycle<DemandState, Row>({
  name: 'serviceDemand', title: '服务需求', entity: ServiceDemand, visible: seesDemand,
  states: {
    FILED: { title: '已提出' }, RETURNED: { title: '已退回' }, OPEN: { title: '待派遣' }, DISPATCHED: { title: '已派遣，待接受' }, IN_SERVICE: { title: '服务中' }, SOLVED: { title: '已解决，待评价' },
    REFERRED: { title: '已转技术需求', final: true }, CLOSED: { title: '已办结', final: true }, WITHDRAWN: { title: '已撤回', final: true },
  },
  creations: {
    file: creates({
      title: '提出需求', to: 'FILED', who: any(all(role('ENTERPRISE'), isRequester), all(ownTown, is('organization', null))), input: z.object(matter),
      async make(context, { files: _, contactPhone, ...given }) {
        const { em, actor, today, now } = context;
        const asks = actor.roles.has('ENTERPRISE') && actor.organizationId ? await em.findOneOrFail(Organization, actor.organizationId) : null;
        const place = asks ? { county: await countyOf(em, asks), town: asks.town ? await asks.town.loadOrFail() : null } : await townOf(em, actor);
        return em.create(ServiceDemand, {
          id: uuidv7(), region: place.county, organization: asks, town: place.town, state: 'FILED', ...given, wantedBy: given.wantedBy ?? null, skills: [], isUrgent: false, ...contact(context, contactPhone), filedOn: today, createdAt: now,
        }, { persist: false });
      },
      requires: [notFiledTwice],
      after: async (context, row, input) => attach(context, row, 'files', input.files ?? []),
    }),
  },
  actions: {
    amend: act({
      title: '修改后重新提出', from: ['FILED', 'RETURNED'], to: 'FILED', who: isRequester, input: z.object(matter), requires: [notFiledTwice],
      async change(context, row, { files: given = [], contactPhone, ...rest }: Matter & { files?: string[] | undefined }) {
        Object.assign(row, rest, { wantedBy: rest.wantedBy ?? null }, contact(context, contactPhone), { filedOn: context.today, returnReason: null });
        await attach(context, row, 'files', given);
      },
    }),
    triage: act({
      title: '受理并分类', from: ['FILED'], to: 'OPEN', who: clerk,
      input: z.object({ skills: list(text('所需专长', { max: 40 }), '所需专长，供匹配', { min: 1, max: 10 }), kind: choice('ServiceKind', keysOf(serviceKinds), '服务类型，不填则依原填').optional(), isUrgent: flag('是否紧急').optional() }),
      change: async ({ today }, row, { skills, kind = row.kind, isUrgent = false }) => { Object.assign(row, { skills: [...new Set(skills)], kind, isUrgent, triagedOn: today }); },
    }),
    return: act({
      title: '退回', from: ['FILED'], to: 'RETURNED', who: clerk, input: z.object({ reason }),
      change: async (_, row, input) => { row.returnReason = input.reason; }, remark: (input) => input.reason,
    }),
    dispatch: act({
      title: '派遣', from: ['OPEN'], to: 'DISPATCHED', who: clerk, input: z.object({ commissioner: reference('Commissioner', '特派员'), reason: text('专长不符仍要派遣的理由', { min: 2 }).optional() }),
      requires: [onRoster, notOverloaded, skillsOrReason],
      change: (context, row, { commissioner, reason: remark = null }) => send(context, row, commissioner, { isVolunteered: false, remark }),
      remark: (input) => input.reason ?? null,
    }),
    take: act({
      title: '主动认领', from: ['OPEN'], to: 'IN_SERVICE', who: takesDemands, input: nothing, requires: [onRoster, notOverloaded],
      change: async (context, row) => send(context, row, (await commissionerOf(context.em, context.actor)).id, { isVolunteered: true, remark: null }),
    }),
    accept: act({ title: '接受派遣', from: ['DISPATCHED'], to: 'IN_SERVICE', who: ofSelf(), input: nothing, change: (context, row) => answer(context, row, 'ACCEPTED') }),
    decline: act({
      title: '谢绝派遣', from: ['DISPATCHED'], to: 'OPEN', who: ofSelf(), input: z.object({ reason }),
      async change(context, row, input) { await answer(context, row, 'DECLINED', input.reason); free(row); }, remark: (input) => input.reason,
    }),
    recall: act({
      title: '收回派遣', from: ['DISPATCHED', 'IN_SERVICE'], to: 'OPEN', who: any(clerk, keeper), input: z.object({ reason }),
      async change(context, row, input) { await answer(context, row, 'RECALLED', input.reason); free(row); }, remark: (input) => input.reason,
    }),
    solve: act({
      title: '办结', from: ['IN_SERVICE'], to: 'SOLVED', who: server, input: z.object({ solution: text('解决了什么，效果如何', { min: 4 }) }), requires: [visitConfirmed],
      async change(context, row, { solution }) {
        const { em, today } = context;
        const { criteria } = await ruleOf(em, serviceRule, row.region, today);
        Object.assign(row, { solution, solvedOn: today, ratingOverOn: addDays(today, criteria.ratingWithinDays) });
      },
      remark: ({ solution }) => solution,
    }),
    reopen: act({
      title: '未解决，继续服务', from: ['SOLVED'], to: 'IN_SERVICE', who: isRequester, input: z.object({ reason }),
      change: async (_, row) => { Object.assign(row, { solvedOn: null, ratingOverOn: null }); }, remark: (input) => input.reason,
    }),
    refer: act({
      title: '转为技术需求', from: ['IN_SERVICE'], to: 'REFERRED', who: server, input: z.object({ reason: text('为何须揭榜攻关', { min: 4 }) }), requires: [visitConfirmed],
      async change(context, row, input) {
        Object.assign(row, { referReason: input.reason, closedOn: context.today });
        await answer(context, row, 'DONE');
      },
      remark: (input) => input.reason,
    }),
    rate: act({
      title: '评价', from: ['SOLVED'], to: 'CLOSED', who: isRequester, input: z.object({ stars: whole('星级，1 至 5', { min: 1, max: 5 }), comment: text('评语').optional() }),
      async change(context, row, { stars, comment = null }) {
        Object.assign(row, { stars, ratingComment: comment, ratedOn: context.today, closedOn: context.today });
        await answer(context, row, 'DONE');
      },
      remark: ({ comment }) => comment ?? null,
    }),
    lapse: act({
      title: '逾期未评，自动办结', from: ['SOLVED'], to: 'CLOSED', who: clock, input: nothing, requires: [ratingDue],
      async change(context, row) { row.closedOn = context.today; await answer(context, row, 'DONE'); },
    }),
    withdraw: act({
      title: '撤回', from: ['FILED', 'RETURNED', 'OPEN', 'DISPATCHED'], to: 'WITHDRAWN', who: isRequester, input: z.object({ reason }),
      async change(context, row, input) { await answer(context, row, 'RECALLED', `需求撤回：${input.reason}`); row.closedOn = context.today; }, remark: (input) => input.reason,
    }),
  },
  alarms: [{ action: 'lapse', from: ['SOLVED'], due: 'ratingOverOn' }],
  concerns: (row) => row.organization?.id ?? null,
  facts: ({ title, kind, skills, isUrgent, commissioner, team, dispatchedOn, solvedOn, stars, closedOn }) =>
    ({ title, kind, skills, isUrgent, commissioner: commissioner?.id ?? null, team: team?.id ?? null, dispatchedOn, solvedOn, stars, closedOn }),
});
