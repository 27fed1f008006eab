import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { systemActor } from '../../core/access/actor.ts';
import { always, any, role } from '../../core/access/condition.ts';
import { Refusal } from '../../core/error/refusal.ts';
import { choice, day, nothing, reference, text } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type ActionContext, type Creation, type Requirement } from '../../core/lifecycle/lifecycle.ts';
import { performWithin } from '../../core/lifecycle/perform.ts';
import { addDays } from '../../core/scalar/local-date.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { draw, drawMethod } from '../draw.ts';
import { clock, seesSession } from '../expert.access.ts';
import { ExpertDraw, ReviewAssignment, ReviewScore, ReviewSession, ReviewTarget, type ReviewParties, type SessionState } from '../expert.entity.ts';
import { recusalGrounds, reviewMethodNames, type RecusalGround } from '../expert.kinds.ts';
import { exclusions, pool } from '../recusal.ts';
import { ReviewScheme } from '../scheme.ts';
import { places, resultOf } from '../scoring.ts';
import { assignmentLifecycle } from './assignment.ts';

type Row = ReviewSession;
const act = <Input>(action: Action<SessionState, Row, Input>) => action;
const creates = <Input>(creation: Creation<SessionState, Row, Input>) => creation;

const keeper = systemActor('expert');
const reason = text('理由', { min: 4 });

const parties = z.object({
  organizations: z.array(z.object({ id: z.uuid().nullable(), name: z.string(), as: z.string() })), persons: z.array(z.object({ name: z.string(), unit: z.string().nullable(), id: z.uuid().nullable() })),
  unsuitable: z.array(z.uuid()), declared: z.array(z.object({ name: z.string(), unit: z.string().nullable(), relation: z.string() })),
  further: z.array(z.object({ expert: z.uuid(), ground: z.enum(Object.keys(recusalGrounds) as [RecusalGround, ...RecusalGround[]]), text: z.string() })),
});
/** What an area says of a review of its own. */
const specification = z.object({
  subject: z.object({ type: z.string(), id: z.uuid() }), region: z.uuid(), title: z.string(), method: z.enum(reviewMethodNames).default('CORRESPONDENCE'), isBlind: z.boolean().default(false), scheme: ReviewScheme, ruleVersion: z.string(),
  parties, recused: z.array(z.uuid()).default([]), targets: z.array(z.object({ type: z.string(), id: z.uuid(), organization: z.uuid(), code: z.string(), title: z.string() })).min(1),
});
export type ReviewSpecification = Omit<z.input<typeof specification>, 'parties'> & { readonly parties: ReviewParties };

const notRecused: Requirement<Row> = {
  code: 'RECUSED', title: '办理人不须回避', beforehand: true,
  check: async ({ actor }, row) => (actor.personId !== null && row.recused.includes(actor.personId) ? { message: '您须回避，不能办理此评审。' } : null),
};
const dayAhead: Requirement<Row, { readonly scoresBy: string }> = {
  code: 'DATE_IN_PAST', title: '评分截止日晚于今日', beforehand: false, check: async ({ today }, _, { scoresBy }) => (scoresBy > today ? null : { message: `评分截止日 ${scoresBy} 应晚于今日 ${today}。`, path: ['input', 'scoresBy'] }),
};

/** Whoever stepped back once is not asked again. */
const steppedBack = ({ em }: ActionContext, row: Row): Promise<{ expert: string }[]> =>
  em.execute(`select distinct expert_id as expert from review_assignment where session_id = ? and state in ('RECUSED', 'DECLINED', 'EXPIRED')`, [row.id]);

/** Computes who is out, draws from the rest, and invites: all of it on record, so that it can be repeated. */
async function drawPanel(context: ActionContext, row: Row, why: string | null): Promise<void> {
  const { em, today, now, actor } = context;
  const { panel: plan, recusalYears } = row.scheme;
  const members = await pool(em, today);
  const excluded = await exclusions(em, members, row.parties, today, recusalYears);
  const out = new Set([...excluded.map(({ expert }) => expert), ...(await steppedBack(context, row)).map(({ expert }) => expert)]);
  const candidates = members.filter(({ id }) => !out.has(id)).map(({ id, kind, unit }) => ({ id, kind, unit }));
  const seed = randomBytes(32).toString('hex');
  const drawn = draw(seed, candidates, { size: plan.size, atLeast: plan.atLeast });
  if (!drawn) {
    throw new Refusal({
      code: 'TOO_FEW_EXPERTS', message: `回避之后在库专家 ${candidates.length} 名，分属 ${new Set(candidates.map(({ unit }) => unit)).size} 个单位，凑不足 ${plan.size} 名且满足类别要求的专家组。请先充实专家库。`,
      details: { candidates: candidates.length, excluded: excluded.length },
    });
  }
  const number = 1 + await em.count(ExpertDraw, { session: row.id });
  const made = em.create(ExpertDraw, { id: uuidv7(), session: row, number, method: drawMethod, seed, candidates, excluded: excluded as never, panel: [...drawn.panel], reserves: [...drawn.reserves], drawnBy: actor.name, drawnAt: now, reason: why } as never);
  await em.flush();
  for (const expert of drawn.panel) await performWithin(context, keeper, assignmentLifecycle, 'invite', { input: { session: row.id, expert, draw: made.id, answerBy: earlier(addDays(today, plan.answerDays), row.scoresBy!), scoresBy: row.scoresBy! } });
}
export const earlier = (a: string, b: string): string => (a < b ? a : b);

async function cancelAll(context: ActionContext, row: Row, why: string): Promise<void> {
  const seats = await context.em.find(ReviewAssignment, { session: row.id, state: { $in: ['INVITED', 'ACCEPTED', 'SUBMITTED'] } }, { orderBy: { id: 'asc' } });
  for (const { id } of seats) await performWithin(context, keeper, assignmentLifecycle, 'cancel', { id, input: { reason: why } });
}

const count = ({ em }: ActionContext, row: Row, states: readonly ReviewAssignment['state'][]): Promise<number> => em.count(ReviewAssignment, { session: row.id, state: { $in: [...states] } });
/** Everybody who still sits has scored, or time is up and enough have. */
const enoughScored: Requirement<Row> = {
  code: 'SCORES_INCOMPLETE', title: '专家均已提交，或已过截止日且达到有效份数', beforehand: true,
  async check(context, row) {
    const [submitted, open] = [await count(context, row, ['SUBMITTED']), await count(context, row, ['INVITED', 'ACCEPTED'])];
    const { size, quorum } = row.scheme.panel;
    if (submitted >= size || (submitted >= quorum && (open === 0 || context.today > row.scoresBy!))) return null;
    return { message: `已提交 ${submitted} 份，应有 ${size} 份（过截止日后不少于 ${quorum} 份）。`, details: { submitted, needed: size, quorum } };
  },
};

/** Counts the ballots and keeps the results; from here on they are fixed. */
async function tally(context: ActionContext, row: Row): Promise<void> {
  const { em } = context;
  const targets = await em.find(ReviewTarget, { session: row.id }, { orderBy: { code: 'asc' } });
  const ballots = await em.find(ReviewScore, { assignment: { session: row.id, state: 'SUBMITTED' } });
  const results = targets.map((target) => resultOf(row.scheme, ballots.filter((ballot) => ballot.target.id === target.id).map(({ points, opinion }) => ({ points, opinion: opinion ?? null }))));
  const ranks = places(results);
  targets.forEach((target, index) => {
    const { total, tieBreak, passed, ballots: counted, items, opinions } = results[index]!;
    Object.assign(target, { total, tieBreak, passed, ballots: counted, items, place: ranks[index]!, opinion: opinions.map((opinion, n) => `专家${n + 1}：${opinion}`).join('\n') });
  });
}

/** 评审会: prepared by the area whose applications they are; drawn, scored and opened here. */
export const sessionLifecycle = lifecycle<SessionState, Row>({
  name: 'reviewSession', title: '评审', entity: ReviewSession, visible: seesSession,
  states: { PREPARING: { title: '筹备' }, REVIEWING: { title: '评审中' }, CLOSED: { title: '评分结束' }, OPENED: { title: '结果已启封' }, CANCELLED: { title: '已取消', final: true } },
  creations: {
    prepare: creates({
      title: '筹备评审', to: 'PREPARING', who: always, isInner: true, input: specification,
      async make({ em, now }, { subject, targets, ...input }) {
        const row = em.create(ReviewSession, {
          id: uuidv7(), subjectType: subject.type, subjectId: subject.id, ...input, recused: [...input.recused], state: 'PREPARING', createdAt: now,
        } as never, { persist: false });
        for (const { type, id, ...target } of targets) em.create(ReviewTarget, { id: uuidv7(), session: row, targetType: type, targetId: id, ...target } as never);
        return row;
      },
    }),
  },
  actions: {
    draw: act({
      title: '抽取专家', from: ['PREPARING'], to: 'REVIEWING', who: role('CLERK'), input: z.object({ scoresBy: day('评分截止日（含当日）'), method: choice('ReviewMethod', reviewMethodNames, '评审方式').optional() }), requires: [notRecused, dayAhead],
      async change(context, row, input) {
        row.scoresBy = input.scoresBy;
        row.alarmOn = addDays(input.scoresBy, 1);
        if (input.method) row.method = input.method;
        await drawPanel(context, row, null);
      },
    }),
    redraw: act({
      title: '重新抽取', from: ['REVIEWING'], to: 'REVIEWING', who: role('DIRECTOR'), input: z.object({ reason, scoresBy: day('评分截止日（含当日）') }), requires: [notRecused, dayAhead],
      async change(context, row, input) {
        await cancelAll(context, row, `重新抽取：${input.reason}`);
        row.scoresBy = input.scoresBy;
        row.alarmOn = addDays(input.scoresBy, 1);
        await drawPanel(context, row, input.reason);
      },
      remark: (input) => input.reason,
    }),
    extend: act({
      title: '延长评分期', from: ['REVIEWING'], to: 'REVIEWING', who: role('DIRECTOR'), input: z.object({ scoresBy: day('评分截止日（含当日）'), reason }),
      requires: [dayAhead, { code: 'NOT_LATER', title: '晚于原截止日', beforehand: false, check: async (_, row, { scoresBy }) => (scoresBy > row.scoresBy! ? null : { message: `应晚于原截止日 ${row.scoresBy!}。`, path: ['input', 'scoresBy'] }) }],
      async change(context, row, input) {
        row.scoresBy = input.scoresBy;
        row.alarmOn = addDays(input.scoresBy, 1);
        const seats = await context.em.find(ReviewAssignment, { session: row.id, state: { $in: ['INVITED', 'ACCEPTED'] } }, { orderBy: { id: 'asc' } });
        for (const { id } of seats) await performWithin(context, keeper, assignmentLifecycle, 'extend', { id, input: { scoresBy: input.scoresBy } });
      },
      remark: (input) => input.reason,
    }),
    close: act({ title: '结束评分', from: ['REVIEWING'], to: 'CLOSED', who: role('CLERK'), input: nothing, requires: [notRecused, enoughScored], change: async ({ now }, row) => { row.closedAt = now; row.alarmOn = null; } }),
    deadline: act({
      title: '评分截止', from: ['REVIEWING'], to: ['REVIEWING', 'CLOSED'], who: clock, input: nothing,
      requires: [{ code: 'NOT_YET_DUE', title: '评分截止日已过', beforehand: true, check: async ({ today }, row) => (row.scoresBy && row.scoresBy < today ? null : { message: '评分未截止。' }) }],
      async change(context, row) {
        row.alarmOn = null;
        // Too few ballots: the director extends the time or draws anew.
        if ((await count(context, row, ['SUBMITTED'])) < row.scheme.panel.quorum) return 'REVIEWING';
        row.closedAt = context.now;
        return 'CLOSED';
      },
    }),
    open: act({ title: '启封结果', from: ['CLOSED'], to: 'OPENED', who: role('DIRECTOR'), input: nothing, requires: [notRecused], async change(context, row) { await tally(context, row); row.openedAt = context.now; } }),
    compile: act({
      title: '整理评审意见', from: ['OPENED'], to: 'OPENED', who: role('CLERK'), input: z.object({ target: reference('ReviewTarget', '申请'), opinion: text('整理后的意见，不得透露专家身份', { min: 4, max: 10_000 }) }),
      requires: [notRecused, {
        code: 'RELEASED', title: '尚未反馈', beforehand: false,
        async check({ em }, row, { target }) {
          const found = await em.findOne(ReviewTarget, { id: target, session: row.id });
          return !found ? { message: '该申请不在本次评审中。', path: ['input', 'target'] } : found.releasedOn ? { message: '已经反馈给申请人，不能再改。' } : null;
        },
      }],
      async change({ em }, _, { target, opinion }) { (await em.findOneOrFail(ReviewTarget, target)).opinion = opinion; },
    }),
    cancel: act({ title: '取消评审', from: ['PREPARING', 'REVIEWING', 'CLOSED'], to: 'CANCELLED', who: any(role('DIRECTOR'), { kind: 'system', name: 'expert' }), input: z.object({ reason }), change: (context, row, input) => cancelAll(context, row, input.reason), remark: (input) => input.reason }),
  },
  alarms: [{ action: 'deadline', from: ['REVIEWING'], due: 'alarmOn' }],
  facts: ({ method, scoresBy, ruleVersion, closedAt, openedAt }) => ({ method, scoresBy, ruleVersion, closedAt, openedAt }),
});
