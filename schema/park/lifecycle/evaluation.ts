import { z } from 'zod';
import { any, role } from '../../core/access/condition.ts';
import { choice, day, decimal, flag, group, list, reference, text, whole } from '../../core/lifecycle/input.ts';
import { lifecycle, type Requirement } from '../../core/lifecycle/lifecycle.ts';
import { ruleInForce } from '../../core/rule/rule-store.ts';
import { add, compare, toDecimal, type Fraction } from '../../core/scalar/fraction.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { parkPeople, seesEvaluation } from '../park.access.ts';
import { ParkEvaluation, ParkEvaluationItem } from '../park.entity.ts';
import { factsOfPark } from '../park.facts.ts';
import { evaluationKindNames, evaluationKinds, type EvaluationState } from '../park.kinds.ts';
import { evaluationRules } from '../park.rules.ts';
import { parkFor, regionCode } from '../park.ts';
import { notInFuture, ofPark, reasonOf } from './requirements.ts';

type Row = ParkEvaluation;
type Needs<Input = unknown> = Requirement<Row, Input>;
const { act, creates, concerns } = ofPark<EvaluationState, Row>();

const committee = parkPeople('park');
const clerk = role('CLERK');
const director = role('DIRECTOR');
const higher = role('HIGHER_AUTHORITY', 'CLERK');
const reason = text('理由', { min: 2 });
const document = text('文件名称或文号', { max: 200 });
const score = (of: string) => decimal(of, { min: '0', max: '100', decimals: 2 });
const open = ['DRAFT', 'SUBMITTED', 'CHECKED', 'RECOMMENDED'] as const;

const itemsOf = (em: Parameters<Needs['check']>[0]['em'], { id }: Row): Promise<ParkEvaluationItem[]> => em.find(ParkEvaluationItem, { evaluation: id }, { orderBy: { position: 'asc' } });
const sum = (scores: readonly (string | null | undefined)[]): string | null =>
  (scores.length === 0 || scores.some((each) => each === null || each === undefined) ? null : toDecimal(scores.reduce<Fraction>((total, each) => add(total, each!), { numerator: 0n, denominator: 1n }), 2));

const noOtherOpen: Needs = {
  code: 'ALREADY_OPEN', title: '同一高新区、同类、同一年度没有其他在办评价', beforehand: false,
  async check({ em }, row) {
    const other = await em.count(ParkEvaluation, { park: row.park.id, kind: row.kind, year: row.year, state: { $in: [...open] }, id: { $ne: row.id } });
    return other === 0 ? null : { message: `${row.year} 年的${evaluationKinds[row.kind]}已在办理。`, path: ['input', 'kind'] };
  },
};

interface Scored { readonly items: readonly { readonly criterion: string; readonly score: string }[] }
const scoresFit: Needs<Scored> = {
  code: 'SCORE_OUT_OF_RANGE', title: '得分在 0 至满分之间，指标属于本次评价', beforehand: false,
  async check({ em }, row, { items }) {
    const known = new Map((await itemsOf(em, row)).map((item) => [item.criterion, item]));
    const wrong = items.flatMap(({ criterion, score: given }, index) => {
      const item = known.get(criterion);
      return !item ? [`第 ${index + 1} 项“${criterion}”不是本次评价的指标`] : compare(given, item.most) > 0 ? [`“${item.title}”满分 ${item.most}，填了 ${given}`] : [];
    });
    const twice = items.map(({ criterion }) => criterion).filter((criterion, index, all) => all.indexOf(criterion) !== index);
    if (wrong.length === 0 && twice.length === 0) return null;
    return { message: `${[...wrong, ...twice.map((criterion) => `“${known.get(criterion)?.title ?? criterion}”填了两次`)].join('；')}。`, path: ['input', 'items'] };
  },
};

const allScored = (of: 'selfScore' | 'checkScore'): Needs => ({
  code: 'ITEMS_UNSCORED', title: '各项指标都已评分', beforehand: true,
  async check({ em }, row) {
    const items = await itemsOf(em, row);
    if (items.length === 0) return { message: '规则版本尚未列出指标，请管理员按当年通知补录后重新发起。', details: { rule: row.ruleVersion } };
    const missing = items.filter((item) => (item[of] ?? null) === null).map(({ title }) => title);
    return missing.length === 0 ? null : { message: `尚有 ${missing.length} 项未评分：${missing.join('、')}。`, details: { missing } };
  },
});

const gateReached: Needs = {
  code: 'SELF_SCORE_BELOW_GATE', title: '自评总分达到申报门槛', beforehand: true,
  check: async (_, row) => (!row.gate || (row.selfScore && compare(row.selfScore, row.gate) >= 0) ? null
    : { message: `自评总分 ${row.selfScore ?? '（未评完）'}，低于申报${evaluationKinds[row.kind].slice(0, 2)}所需的 ${toDecimal(add(row.gate, 0), 2).replace(/\.00$/, '')} 分。`, details: { rule: row.ruleVersion, gate: row.gate } }),
};

const pledged: Needs<{ readonly truthPledge: boolean }> = {
  code: 'TRUTH_PLEDGE', title: '承诺资料真实', beforehand: false,
  check: async (_, __, { truthPledge }) => (truthPledge ? null : { message: '请承诺所填资料真实、准确、完整。', path: ['input', 'truthPledge'] }),
};

/** 年度评价: scored by the park itself, checked by the bureau, decided by the province (domain notes §7). */
export const evaluationLifecycle = lifecycle<EvaluationState, Row>({
  name: 'parkEvaluation', title: '高新区年度评价', entity: ParkEvaluation, visible: seesEvaluation,
  states: {
    DRAFT: { title: '自评中' }, SUBMITTED: { title: '已提交' }, CHECKED: { title: '已初核' }, RECOMMENDED: { title: '已推荐' }, CONCLUDED: { title: '已有结论', final: true }, WITHDRAWN: { title: '已撤回', final: true },
  },
  creations: {
    start: creates({
      title: '发起评价', to: 'DRAFT', who: committee,
      input: z.object({ park: reference('Park', '高新区'), kind: choice('ParkEvaluationKind', evaluationKindNames, '类别'), year: whole('评价年度', { min: 2000, max: 2100 }) }),
      async make({ em, now, today, decideBy }, input) {
        const park = await parkFor(em, input.park);
        const rule = await ruleInForce(em, evaluationRules[input.kind], today, await regionCode(em, park));
        decideBy(`${rule.rule}@${rule.version}`);
        return em.create(ParkEvaluation, {
          id: uuidv7(), park, kind: input.kind, year: input.year, state: 'DRAFT', ruleVersion: `${rule.rule}@${rule.version}`, gate: rule.criteria.selfScoreGate ?? null, createdAt: now,
        }, { persist: false });
      },
      requires: [noOtherOpen],
      async after({ em, today }, row) {
        const { criteria } = await ruleInForce(em, evaluationRules[row.kind], today, await regionCode(em, row.park));
        const facts = await factsOfPark(em, row.park.id, row.year);
        await em.insertMany(ParkEvaluationItem, criteria.items.map(({ id, title, most, fact }, position) => {
          const known = fact && facts[fact];
          return { id: uuidv7(), evaluation: row.id, criterion: id, title, most, value: known?.value ?? null, source: known?.source ?? null, asOf: known?.asOf ?? null, position };
        }) as never);
      },
    }),
  },
  actions: {
    score: act({
      title: '自评', from: ['DRAFT'], to: 'DRAFT', who: committee, requires: [scoresFit],
      input: z.object({
        items: list(group('ParkSelfScoreInput', {
          criterion: text('指标代码', { max: 60 }), score: score('自评得分'), value: text('值，含单位').optional(), basis: text('评分依据').optional(),
        }, '一项指标的自评'), '各项自评，可分次填写', { min: 1, max: 100 }),
      }),
      async change({ em }, row, { items }) {
        const known = await itemsOf(em, row);
        for (const { criterion, score: given, value, basis } of items) {
          const item = known.find((each) => each.criterion === criterion)!;
          // What the park says itself replaces what the data said, and is marked as its own.
          if (value !== undefined && value !== item.value) Object.assign(item, { value, source: '管委会填报', asOf: null });
          Object.assign(item, { selfScore: given, basis: basis ?? item.basis ?? null });
        }
        row.selfScore = sum(known.map(({ selfScore }) => selfScore));
      },
    }),
    submit: act({
      title: '提交', from: ['DRAFT'], to: 'SUBMITTED', who: committee, input: z.object({ truthPledge: flag('承诺所填资料真实、准确、完整') }), requires: [allScored('selfScore'), gateReached, pledged],
      change: async ({ today, decideBy }, row) => { row.submittedOn = today; decideBy(row.ruleVersion); },
    }),
    check: act({
      title: '初核', from: ['SUBMITTED'], to: 'CHECKED', who: clerk, requires: [scoresFit],
      input: z.object({
        items: list(group('ParkCheckScoreInput', { criterion: text('指标代码', { max: 60 }), score: score('初核得分') }, '一项指标的初核'), '各项初核；未列者从自评', { max: 100 }), opinion: text('初核意见'),
      }),
      async change({ em, today }, row, { items, opinion }) {
        const known = await itemsOf(em, row);
        for (const item of known) item.checkScore = items.find(({ criterion }) => criterion === item.criterion)?.score ?? item.selfScore ?? null;
        Object.assign(row, { checkScore: sum(known.map(({ checkScore }) => checkScore)), checkedOn: today, checkOpinion: opinion });
      },
      remark: ({ opinion }) => opinion,
    }),
    return: act({
      title: '退回', from: ['SUBMITTED', 'CHECKED'], to: 'DRAFT', who: any(clerk, director), input: z.object({ reason }),
      change: async ({ today }, row, input) => { row.returnedOn = today; row.returnReason = input.reason; }, remark: reasonOf,
    }),
    recommend: act({
      title: '推荐上报', from: ['CHECKED'], to: 'RECOMMENDED', who: director, input: z.object({ on: day('推荐日期'), document }), requires: [notInFuture('on', '推荐日期'), gateReached],
      change: async ({ decideBy }, row, input) => { row.recommendedOn = input.on; row.recommendedDocument = input.document; decideBy(row.ruleVersion); },
    }),
    conclude: act({
      title: '登记上级结论', from: ['RECOMMENDED'], to: 'CONCLUDED', who: higher, requires: [notInFuture('on', '结论日期')],
      input: z.object({ on: day('结论日期'), document, isPassed: flag('是否通过').optional(), score: score('上级评定的得分').optional(), grade: text('等次或位次', { max: 60 }).optional() }),
      change: async (_, row, { on, document: decidedDocument, isPassed, score: finalScore, grade }) => {
        Object.assign(row, { decidedOn: on, decidedDocument, isPassed: isPassed ?? null, finalScore: finalScore ?? null, grade: grade ?? null });
      },
    }),
    withdraw: act({ title: '撤回', from: ['DRAFT', 'SUBMITTED'], to: 'WITHDRAWN', who: committee, input: z.object({ reason }), remark: reasonOf }),
  },
  concerns,
  facts: ({ kind, year, ruleVersion, gate, selfScore, checkScore, recommendedOn, recommendedDocument, decidedOn, decidedDocument, isPassed, finalScore, grade }) =>
    ({ kind, year, ruleVersion, gate, selfScore, checkScore, recommendedOn, recommendedDocument, decidedOn, decidedDocument, isPassed, finalScore, grade }),
});
