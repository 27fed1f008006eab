import { createHash } from 'node:crypto';
import { z } from 'zod';
import { all, role, signedIn, via, is, own } from '../../core/access/condition.ts';
import { decimal, flag, group, list, nothing, reference, text } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type ActionContext, type Creation, type Requirement } from '../../core/lifecycle/lifecycle.ts';
import { compare } from '../../core/scalar/fraction.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { clock, keeper, seesAssignment } from '../expert.access.ts';
import { RecusalDeclaration, ReviewAssignment, ReviewScore, ReviewSession, ReviewTarget, type AssignmentState } from '../expert.entity.ts';

type Row = ReviewAssignment;
const act = <Input>(action: Action<AssignmentState, Row, Input>) => action;
const creates = <Input>(creation: Creation<AssignmentState, Row, Input>) => creation;

/** The expert himself: nobody scores for another. */
const expert = all(signedIn, role('EXPERT'), via('expert', is('person', own.person)));
const statement = text('声明', { min: 2 });

const declare = ({ em, now }: ActionContext, row: Row, hasConflict: boolean, said: string): void => { em.create(RecusalDeclaration, { id: uuidv7(), assignment: row, hasConflict, statement: said, declaredAt: now }); };

const sessionRunning: Requirement<Row> = {
  code: 'REVIEW_NOT_RUNNING', title: '评审正在进行', beforehand: true,
  check: async ({ em }, row) => ((await em.findOneOrFail(ReviewSession, row.session.id)).state === 'REVIEWING' ? null : { message: '评审已经结束或取消，不能再改动。' }),
};
const inTime: Requirement<Row> = {
  code: 'TOO_LATE', title: '未过评分截止日', beforehand: true, check: async ({ today }, row) => (today <= row.scoresBy ? null : { message: `评分已于 ${row.scoresBy} 截止。` }),
};
const pledges: Requirement<Row, { readonly pledge: boolean; readonly confidentiality: boolean }> = {
  code: 'PLEDGE', title: '签署廉洁与保密承诺', beforehand: false,
  check: async (_, __, { pledge, confidentiality }) => (pledge && confidentiality ? null : { message: '请签署廉洁承诺与保密承诺后再接受评审。', path: ['input', pledge ? 'confidentiality' : 'pledge'] }),
};

/** What a ballot still lacks. */
async function lacking({ em }: ActionContext, row: Row): Promise<string[]> {
  const session = await em.findOneOrFail(ReviewSession, row.session.id);
  const targets = await em.find(ReviewTarget, { session: session.id }, { orderBy: { code: 'asc' } });
  const scores = new Map((await em.find(ReviewScore, { assignment: row.id })).map((score) => [score.target.id, score]));
  return targets.flatMap(({ id, code }) => {
    const score = scores.get(id);
    const items = session.scheme.items.filter((item) => score?.points[item.code] === undefined).map(({ title }) => title);
    return [...(items.length > 0 ? [`${code}：${items.join('、')}`] : []), ...(score?.opinion ? [] : [`${code}：评审意见`])];
  });
}
const complete: Requirement<Row> = {
  code: 'SCORES_INCOMPLETE', title: '每份申请的各项均已评分并有意见', beforehand: true,
  async check(context, row) {
    const missing = await lacking(context, row);
    return missing.length === 0 ? null : { message: `尚未评完：${missing.join('；')}。`, details: { missing } };
  },
};

const ballots = list(group('ReviewScoreInput', {
  target: reference('ReviewTarget', '申请'), points: list(group('ItemScoreInput', { item: text('评分项代码', { max: 40 }), points: decimal('分值', { decimals: 2 }) }, '一项评分'), '各项评分', { max: 30 }).optional(), opinion: text('评审意见，不写姓名', { max: 5_000 }).optional(),
}, '对一份申请的评分'), '评分，可分次填写', { min: 1, max: 100 });
type Ballots = z.infer<typeof ballots>;

const inRange: Requirement<Row, { readonly scores: Ballots }> = {
  code: 'SCORE_OUT_OF_RANGE', title: '各项分值在范围内', beforehand: false,
  async check({ em }, row, { scores }) {
    const session = await em.findOneOrFail(ReviewSession, row.session.id);
    const targets = new Set((await em.find(ReviewTarget, { session: session.id })).map(({ id }) => id));
    for (const [index, { target, points = [] }] of scores.entries()) {
      if (!targets.has(target)) return { message: '该申请不在本次评审中。', path: ['input', 'scores', String(index), 'target'] };
      for (const [place, each] of points.entries()) {
        const item = session.scheme.items.find(({ code }) => code === each.item);
        const path = ['input', 'scores', String(index), 'points', String(place)];
        if (!item) return { message: `评分表中没有“${each.item}”。`, path };
        if (compare(each.points, 0) < 0 || compare(each.points, item.points) > 0) return { message: `“${item.title}”应在 0 至 ${item.points} 分之间。`, path, details: { item: item.code, most: item.points } };
      }
    }
    return null;
  },
};

/** What is signed: every score and opinion as it stands. */
async function sign({ em }: ActionContext, row: Row): Promise<string> {
  const scores = await em.find(ReviewScore, { assignment: row.id }, { orderBy: { target: 'asc' } });
  return createHash('sha256').update(JSON.stringify(scores.map(({ target, points, opinion }) => [target.id, Object.entries(points).sort(([a], [b]) => (a < b ? -1 : 1)), opinion]))).digest('hex');
}

/** 评审分配 (domain notes §13.4). */
export const assignmentLifecycle = lifecycle<AssignmentState, Row>({
  name: 'reviewAssignment', title: '评审分配', entity: ReviewAssignment, visible: seesAssignment,
  states: {
    INVITED: { title: '已邀请' }, ACCEPTED: { title: '评审中' }, SUBMITTED: { title: '已提交' }, RECUSED: { title: '已回避', final: true }, DECLINED: { title: '已谢绝', final: true }, EXPIRED: { title: '逾期', final: true },
    CANCELLED: { title: '已取消', final: true },
  },
  creations: {
    invite: creates({
      title: '邀请', to: 'INVITED', who: keeper, isInner: true,
      input: z.object({ session: z.uuid(), expert: z.uuid(), draw: z.uuid(), replaces: z.uuid().optional(), answerBy: z.string(), scoresBy: z.string() }),
      make: async ({ em, today, now }, input) => em.create(ReviewAssignment, { id: uuidv7(), ...input, replaces: input.replaces ?? null, state: 'INVITED', invitedOn: today, createdAt: now } as never, { persist: false }),
    }),
  },
  actions: {
    accept: act({
      title: '声明无利益冲突并接受', from: ['INVITED'], to: 'ACCEPTED', who: expert, requires: [sessionRunning, inTime, pledges],
      input: z.object({ statement: text('与各申请人无应当回避的关系的声明', { min: 2 }), pledge: flag('廉洁承诺：独立、客观、公正评审'), confidentiality: flag('保密承诺：不泄露申请内容与评审情况') }),
      change: async (context, row, input) => { declare(context, row, false, input.statement); row.acceptedOn = context.today; },
    }),
    declareConflict: act({
      title: '申报回避', from: ['INVITED', 'ACCEPTED'], to: 'RECUSED', who: expert, input: z.object({ statement }), requires: [sessionRunning],
      async change(context, row, input) { declare(context, row, true, input.statement); row.endReason = input.statement; await context.em.nativeDelete(ReviewScore, { assignment: row.id }); },
    }),
    decline: act({ title: '谢绝', from: ['INVITED'], to: 'DECLINED', who: expert, input: z.object({ reason: text('理由', { min: 2 }) }), change: async (_, row, input) => { row.endReason = input.reason; }, remark: (input) => input.reason }),
    imposeRecusal: act({
      title: '责令回避', from: ['INVITED', 'ACCEPTED'], to: 'RECUSED', who: role('DIRECTOR'), input: z.object({ reason: text('理由', { min: 4 }) }), requires: [sessionRunning],
      async change({ em }, row, input) { row.endReason = input.reason; await em.nativeDelete(ReviewScore, { assignment: row.id }); }, remark: (input) => input.reason,
    }),
    save: act({
      title: '保存评分', from: ['ACCEPTED'], who: expert, input: z.object({ scores: ballots }), requires: [sessionRunning, inTime, inRange],
      async change({ em, now }, row, { scores }) {
        for (const { target, points, opinion } of scores) {
          const score = (await em.findOne(ReviewScore, { assignment: row.id, target })) ?? em.create(ReviewScore, { id: uuidv7(), assignment: row, target, points: {}, savedAt: now } as never);
          score.points = { ...score.points, ...Object.fromEntries((points ?? []).map((each) => [each.item, each.points])) };
          if (opinion !== undefined) score.opinion = opinion;
          score.savedAt = now;
        }
      },
    }),
    submit: act({
      title: '签名提交', from: ['ACCEPTED'], to: 'SUBMITTED', who: expert, input: z.object({ signed: flag('以上评分与意见由本人独立作出') }),
      requires: [sessionRunning, inTime, complete, { code: 'SIGNATURE', title: '本人签名', beforehand: false, check: async (_, __, { signed }) => (signed ? null : { message: '请确认由本人独立评审。', path: ['input', 'signed'] }) }],
      change: async (context, row) => { row.submittedAt = context.now; row.signature = await sign(context, row); },
    }),
    reopen: act({
      title: '退回重评', from: ['SUBMITTED'], to: 'ACCEPTED', who: role('DIRECTOR'), input: z.object({ reason: text('理由', { min: 4 }) }), requires: [sessionRunning],
      change: async (_, row) => { row.submittedAt = null; row.signature = null; }, remark: (input) => input.reason,
    }),
    lapse: act({
      title: '逾期未答复', from: ['INVITED'], to: 'EXPIRED', who: clock, input: nothing,
      requires: [{ code: 'NOT_YET_DUE', title: '答复期限已过', beforehand: true, check: async ({ today }, row) => (row.answerBy < today ? null : { message: '答复期限未过。' }) }],
      change: async (_, row) => { row.endReason = '逾期未答复'; },
    }),
    expire: act({
      title: '逾期未评', from: ['ACCEPTED'], to: 'EXPIRED', who: clock, input: nothing,
      requires: [{ code: 'NOT_YET_DUE', title: '评分截止日已过', beforehand: true, check: async ({ today }, row) => (row.scoresBy < today ? null : { message: '评分未截止。' }) }],
      change: async (_, row) => { row.endReason = '逾期未评'; },
    }),
    cancel: act({ title: '取消', from: ['INVITED', 'ACCEPTED', 'SUBMITTED'], to: 'CANCELLED', who: keeper, input: z.object({ reason: z.string() }), change: async (_, row, input) => { row.endReason = input.reason; } }),
    extend: act({ title: '延长评分期', from: ['INVITED', 'ACCEPTED'], who: keeper, input: z.object({ scoresBy: z.string() }), change: async (_, row, input) => { row.scoresBy = input.scoresBy; } }),
  },
  alarms: [{ action: 'lapse', from: ['INVITED'], due: 'answersOn' }, { action: 'expire', from: ['ACCEPTED'], due: 'expiresOn' }],
  // Never the scores: the journal is read before they are opened.
  facts: ({ invitedOn, answerBy, scoresBy, acceptedOn, signature }) => ({ invitedOn, answerBy, scoresBy, acceptedOn, signature }),
});
