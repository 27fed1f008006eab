import { z } from 'zod';
import { Assignment, Person } from '../../account/account.entity.ts';
import { systemActor } from '../../core/access/actor.ts';
import { any, role } from '../../core/access/condition.ts';
import { attach } from '../../core/attachment/attachment.ts';
import { notFound, Refusal } from '../../core/error/refusal.ts';
import { decimal, files, list, reference, text, whole } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type ActionContext, type Creation, type Requirement } from '../../core/lifecycle/lifecycle.ts';
import { performWithin } from '../../core/lifecycle/perform.ts';
import { ruleInForce, type RuleInForce } from '../../core/rule/rule-store.ts';
import { compare, divide, sum, toDecimal } from '../../core/scalar/fraction.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { noHold } from '../../integrity/integrity.ts';
import { namedExpert, operatorOf, seesEvaluation } from '../platform.access.ts';
import { Platform, PlatformEvaluation, PlatformSiteCheck, PlatformYear, type EvaluationState } from '../platform.entity.ts';
import { gradeOf, platformEvaluationRule, type EvaluationCriteria } from '../platform.rules.ts';
import { regionCode, takeTurns } from '../platform.ts';
import { platformLifecycle } from './platform.ts';
import { notFutureYear } from './requirements.ts';

type Row = PlatformEvaluation;
type Needs<Input = unknown> = Requirement<Row, Input>;
const act = <Input>(action: Action<EvaluationState, Row, Input>) => action;
const creates = <Input>(creation: Creation<EvaluationState, Row, Input>) => creation;

const clerk = role('CLERK');
const director = role('DIRECTOR');
const reason = text('理由', { min: 2 });
const points = (description: string) => decimal(description, { max: '100', decimals: 2 });
const expert = reference('Person', '专家');

const rule = async ({ em, today }: ActionContext, row: Row): Promise<RuleInForce<EvaluationCriteria>> => ruleInForce(em, platformEvaluationRule, today, await regionCode(row));

const platformRunning: Needs = {
  code: 'NOT_RUNNING', title: '平台在运行', beforehand: false,
  async check({ em }, row) {
    const { state } = await em.findOneOrFail(Platform, { id: row.platform.id });
    return ['OPERATING', 'RECOGNISED', 'RECTIFYING'].includes(state) ? null : { message: '只评价运行中的平台。', path: ['input', 'platform'] };
  },
};

const oneAYear: Needs = {
  code: 'ALREADY_OPEN', title: '同一平台、同一年度没有其他评价', beforehand: false,
  async check({ em }, row) {
    await takeTurns(em, 'region', row.region.id);
    const other = await em.count(PlatformEvaluation, { platform: row.platform.id, year: row.year, state: { $ne: 'CANCELLED' }, id: { $ne: row.id } });
    return other === 0 ? null : { message: `该平台 ${row.year} 年已有绩效评价。`, path: ['input', 'year'] };
  },
};

/** A rank once given stands: nobody joins a year after its first grade. */
const yearNotGraded: Needs = {
  code: 'YEAR_CLOSED', title: '该年度尚未评定等次', beforehand: false,
  async check({ em }, row) {
    const graded = await em.count(PlatformEvaluation, { region: row.region.id, year: row.year, state: 'GRADED' });
    return graded === 0 ? null : { message: `本县 ${row.year} 年的绩效评价已开始评定等次，不再新开。`, path: ['input', 'year'] };
  },
};

const yearReported: Needs = {
  code: 'YEAR_NOT_REPORTED', title: '已填报该年度情况', beforehand: true,
  async check({ em }, row) {
    const found = await em.count(PlatformYear, { platform: row.platform.id, year: row.year, staff: { $ne: null } });
    return found ? null : { message: `请先填报平台 ${row.year} 年的年度情况。` };
  },
};

/** Whoever belongs to the platform, or to the university behind it, is no judge of it. */
async function conflicts({ em }: ActionContext, row: Row, people: readonly string[]): Promise<readonly string[]> {
  const platform = await em.findOneOrFail(Platform, { id: row.platform.id });
  const bodies = [platform.organization?.id, platform.partnerOrganization?.id].filter((id) => id !== undefined);
  if (bodies.length === 0) return [];
  const inside = await em.find(Assignment, { person: { $in: [...people] }, organization: { $in: bodies }, state: 'IN_FORCE' }, { populate: ['person'] });
  return [...new Set(inside.map(({ person }) => person.unwrap().name))];
}

async function notExperts({ em }: ActionContext, people: readonly string[]): Promise<number> {
  const experts = await em.find(Assignment, { person: { $in: [...people] }, role: 'EXPERT', state: 'IN_FORCE' });
  return new Set(people).size - new Set(experts.map(({ person }) => person.id)).size;
}

const enoughExperts: Needs<{ readonly experts: readonly string[] }> = {
  code: 'EXPERT_COUNT', title: '专家人数合规则，各不相同', beforehand: false,
  async check(context, row, { experts }) {
    const { criteria, rule: name, version } = await rule(context, row);
    return new Set(experts).size === experts.length && experts.length === criteria.experts ? null
      : { message: `现场核查须由 ${criteria.experts} 名不同的专家进行，现选 ${new Set(experts).size} 名。`, path: ['input', 'experts'], details: { rule: `${name}@${version}` } };
  },
};

const areExperts = <Input>(of: (input: Input) => readonly string[], name: string): Needs<Input> => ({
  code: 'NOT_AN_EXPERT', title: '均为在任的评审专家', beforehand: false,
  check: async (context, _, input) => ((await notExperts(context, of(input))) === 0 ? null : { message: '所选人员中有非评审专家，请从专家中选择。', path: ['input', name] }),
});

const noConflict = <Input>(of: (input: Input) => readonly string[], name: string): Needs<Input> => ({
  code: 'EXPERT_CONFLICT', title: '专家不属于平台或其共建单位', beforehand: false,
  async check(context, row, input) {
    const names = await conflicts(context, row, of(input));
    return names.length === 0 ? null : { message: `${names.join('、')}在平台或其共建单位任职，应当回避。`, path: ['input', name] };
  },
});

const replacing: Needs<{ readonly expert: string; readonly by: string }> = {
  code: 'CANNOT_REPLACE', title: '被替换者是尚未评分的专家，替换者尚未入选', beforehand: false,
  async check({ em }, row, input) {
    const checks = await em.find(PlatformSiteCheck, { evaluation: row.id });
    const old = checks.find(({ expert: person }) => person.id === input.expert);
    if (!old) return { message: '被替换者不是本次核查的专家。', path: ['input', 'expert'] };
    if (old.score) return { message: '该专家已评分，不能替换。', path: ['input', 'expert'] };
    return checks.some(({ expert: person }) => person.id === input.by) ? { message: '替换者已是本次核查的专家。', path: ['input', 'by'] } : null;
  },
};

/** A score that could be excellent depends on the rank, and the rank on everyone's score. */
const rankKnown: Needs = {
  code: 'RANK_UNKNOWN', title: '本县当年各平台均已完成现场核查，或得分不涉评优', beforehand: true,
  async check(context, row) {
    const { criteria } = await rule(context, row);
    if (!row.score || compare(row.score, criteria.excellent.from) < 0) return null;
    const open = await context.em.count(PlatformEvaluation, { region: row.region.id, year: row.year, state: { $in: ['OPEN', 'REPORTED', 'CHECKED'] } });
    return open === 0 ? null : { message: `本县 ${row.year} 年尚有 ${open} 家未完成现场核查，名次未定，暂不能评优。` };
  },
};

/** 年度绩效评价 (domain notes §7, §13.14): self-report, first check, site check by experts, grade by the rule in force. */
export const evaluationLifecycle = lifecycle<EvaluationState, Row>({
  name: 'platformEvaluation', title: '绩效评价', entity: PlatformEvaluation, visible: seesEvaluation,
  states: {
    OPEN: { title: '待自评' }, REPORTED: { title: '已自评' }, CHECKED: { title: '现场核查中' }, SITE_CHECKED: { title: '待评定' },
    GRADED: { title: '已评定', final: true }, CANCELLED: { title: '已取消', final: true },
  },
  creations: {
    open: creates({
      title: '开展绩效评价', to: 'OPEN', who: clerk, input: z.object({ platform: reference('Platform', '平台'), year: whole('评价年度', { min: 2000, max: 2100 }) }),
      async make({ em, now }, { platform: id, year }) {
        const platform = await em.findOne(Platform, { id });
        if (!platform) throw notFound(['input', 'platform']);
        return em.create(PlatformEvaluation, { id: uuidv7(), platform, region: platform.region, year, state: 'OPEN', createdAt: now }, { persist: false });
      },
      requires: [platformRunning, notFutureYear, oneAYear, yearNotGraded],
    }),
  },
  actions: {
    report: act({
      title: '提交自评', from: ['OPEN'], to: 'REPORTED', who: any(operatorOf, clerk),
      input: z.object({ selfReport: text('自评报告', { min: 10, max: 20_000 }), selfScore: points('自评得分，百分制'), report: files('自评材料').optional() }), requires: [yearReported],
      async change(context, row, { report = [], ...own }) {
        Object.assign(row, own, { reportedOn: context.today, returnReason: null });
        await attach(context, row, 'report', report);
      },
    }),
    return: act({
      title: '退回自评', from: ['REPORTED', 'CHECKED'], to: 'OPEN', who: clerk, input: z.object({ reason }),
      async change({ em, today }, row, input) {
        // What was scored by then was scored on what is now withdrawn.
        await em.nativeDelete(PlatformSiteCheck, { evaluation: row.id });
        Object.assign(row, { returnedOn: today, returnReason: input.reason, firstCheckOn: null, firstCheckOpinion: null });
      },
      remark: (input) => input.reason,
    }),
    firstCheck: act({
      title: '初核并指定专家', from: ['REPORTED'], to: 'CHECKED', who: clerk, input: z.object({ opinion: text('初核意见', { min: 2 }), experts: list(expert, '现场核查专家', { min: 1, max: 20 }) }),
      requires: [enoughExperts, areExperts(({ experts }: { readonly experts: readonly string[] }) => experts, 'experts'), noConflict(({ experts }: { readonly experts: readonly string[] }) => experts, 'experts'),
        noHold('DRAW', (_: Row, { experts }: { readonly experts: readonly string[] }) => ({ persons: experts }), { beforehand: false })],
      async change(context, row, { opinion, experts }) {
        const { em, today, decideBy } = context;
        const { rule: name, version } = await rule(context, row);
        Object.assign(row, { firstCheckOn: today, firstCheckOpinion: opinion, ruleVersion: `${name}@${version}` });
        decideBy(row.ruleVersion!);
        for (const id of experts) em.create(PlatformSiteCheck, { id: uuidv7(), evaluation: row, expert: em.getReference(Person, id) });
      },
      remark: ({ opinion }) => opinion,
    }),
    replaceExpert: act({
      title: '替换专家', from: ['CHECKED'], who: clerk, input: z.object({ expert: reference('Person', '原专家'), by: reference('Person', '替换者'), reason }),
      requires: [replacing, areExperts(({ by }: { readonly by: string }) => [by], 'by'), noConflict(({ by }: { readonly by: string }) => [by], 'by'),
        noHold('DRAW', (_: Row, { by }: { readonly by: string }) => ({ persons: [by] }), { beforehand: false })],
      async change({ em }, row, { expert: old, by }) {
        const check = await em.findOneOrFail(PlatformSiteCheck, { evaluation: row.id, expert: old });
        Object.assign(check, { expert: em.getReference(Person, by) });
      },
      remark: (input) => input.reason,
    }),
    siteCheck: act({
      // With the last of the scores the mean stands.
      title: '现场核查评分', from: ['CHECKED'], to: ['CHECKED', 'SITE_CHECKED'], who: namedExpert, input: z.object({ score: points('评分，百分制'), opinion: text('核查意见', { min: 2 }) }),
      async change({ em, actor, today }, row, { score, opinion }) {
        const checks = await em.find(PlatformSiteCheck, { evaluation: row.id });
        Object.assign(checks.find(({ expert: person }) => person.id === actor.personId)!, { score, opinion, checkedOn: today });
        if (checks.some((check) => check.score === null || check.score === undefined)) return 'CHECKED';
        Object.assign(row, { score: toDecimal(divide(sum(checks.map((check) => check.score!)), checks.length), 2), siteCheckedOn: today });
        return 'SITE_CHECKED';
      },
    }),
    grade: act({
      title: '评定等次', from: ['SITE_CHECKED'], to: 'GRADED', who: director, input: z.object({ document: text('评定文件', { max: 200 }).optional() }), requires: [rankKnown],
      async change(context, row, { document = null }) {
        const { em, today, decideBy } = context;
        // Whoever opens another evaluation of the year waits here, or was before us: then the rank is open again.
        await takeTurns(em, 'region', row.region.id);
        const open = await rankKnown.check(context, row, undefined);
        if (open) throw new Refusal({ code: rankKnown.code, ...open });
        const { criteria, rule: name, version } = await rule(context, row);
        const rank = 1 + (await em.count(PlatformEvaluation, { region: row.region.id, year: row.year, state: { $in: ['SITE_CHECKED', 'GRADED'] }, score: { $gt: row.score! } }));
        Object.assign(row, { rank, grade: gradeOf(row.score!, rank, criteria), gradedOn: today, gradedDocument: document, ruleVersion: `${name}@${version}` });
        decideBy(row.ruleVersion!);
      },
      async after(context, row) {
        const { state } = await context.em.findOneOrFail(Platform, { id: row.platform.id });
        // Whoever ended the platform meanwhile has said more than the grade.
        if (state !== 'ENDED') await performWithin(context, systemActor('platform'), platformLifecycle, 'recordGrade', { id: row.platform.id, input: { evaluation: row.id } });
      },
    }),
    cancel: act({
      title: '取消评价', from: ['OPEN', 'REPORTED', 'CHECKED'], to: 'CANCELLED', who: director, input: z.object({ reason }),
      change: async (_, row, input) => { row.cancelReason = input.reason; }, remark: (input) => input.reason,
    }),
  },
  facts: ({ year, selfScore, score, rank, grade, gradedOn, gradedDocument, ruleVersion }) => ({ year, selfScore, score, rank, grade, gradedOn, gradedDocument, ruleVersion }),
});
