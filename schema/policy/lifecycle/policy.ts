import { z } from 'zod';
import { any, role } from '../../core/access/condition.ts';
import { attach } from '../../core/attachment/attachment.ts';
import { loadCalendar } from '../../core/calendar/calendar.ts';
import { addWorkingDays } from '../../core/calendar/working-calendar.ts';
import { notFound, Refusal } from '../../core/error/refusal.ts';
import { systemActor } from '../../core/access/actor.ts';
import { choice, day, files, list, money, nothing, reference, text, whole } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type ActionContext, type Creation, type Requirement } from '../../core/lifecycle/lifecycle.ts';
import { performWithin } from '../../core/lifecycle/perform.ts';
import { ruleInForce } from '../../core/rule/rule-store.ts';
import { addYears } from '../../core/scalar/local-date.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { Region } from '../../organization/organization.entity.ts';
import { clock, seesPolicy } from '../policy.access.ts';
import { claimRule } from '../policy.rules.ts';
import { clauseModes, coCheckDepartments, frequencies, keysOf, reviewResults, stackings } from '../policy.kinds.ts';
import { Policy, PolicyClause, PolicyClauseVersion, type PolicyState } from '../entity/policy.ts';
import { termsInput } from './terms.ts';
import { nextVersion, versionLifecycle } from './version.ts';

type Row = Policy;
type Needs<Input = unknown> = Requirement<Row, Input>;
const act = <Input>(action: Action<PolicyState, Row, Input>) => action;
const creates = <Input>(creation: Creation<PolicyState, Row, Input>) => creation;

const clerk = role('CLERK');
const director = role('DIRECTOR');
const reason = text('理由', { min: 2 });
/** The policy's own work begins with the bureau's account of it: a draft. */
const keeperOf = systemActor('policy');

const head = {
  title: text('名称', { max: 200 }), issuer: text('发文机关', { max: 200 }), documentNumber: text('文号', { max: 120 }), summary: text('摘要', { max: 2_000 }).optional(),
  issuedOn: day('成文日期'), validFrom: day('生效日期'), validTo: day('失效日期（含当日）：奖补政策须有终止日期'), document: files('政策原文').optional(),
};
interface Head { readonly title: string; readonly issuer: string; readonly documentNumber: string; readonly summary?: string | undefined; readonly issuedOn: string; readonly validFrom: string; readonly validTo: string }

const ruleOf = async ({ em, today }: Pick<ActionContext, 'em' | 'today'>, row: Row) => ruleInForce(em, claimRule, today, (await em.findOneOrFail(Region, row.region.id)).code);

const numberFree: Needs = {
  code: 'NUMBER_TAKEN', title: '同一文号只录一次', beforehand: false,
  check: async ({ em }, row) => ((await em.count(Policy, { region: row.region.id, documentNumber: row.documentNumber, id: { $ne: row.id } })) === 0 ? null : { message: `文号“${row.documentNumber}”已录入。`, path: ['input', 'documentNumber'] }),
};
const periodFits: Needs<Head | undefined> = {
  code: 'POLICY_PERIOD', title: '有终止日期，且不超过最长年限', beforehand: false,
  async check(context, row, input) {
    const { validFrom, validTo } = input ?? row;
    const rule = await ruleOf(context, row);
    context.decideBy(`${rule.rule}@${rule.version}`);
    if (validTo < validFrom) return { message: `失效日期 ${validTo} 早于生效日期 ${validFrom}。`, path: ['input', 'validTo'] };
    return validTo < addYears(validFrom, rule.criteria.mostYears) ? null : { message: `奖补政策至多 ${rule.criteria.mostYears} 年，须在 ${addYears(validFrom, rule.criteria.mostYears)} 前终止；到期可重新评估后续期。`, path: ['input', 'validTo'], details: { rule: `${rule.rule}@${rule.version}` } };
  },
};

const hasClauses: Needs = {
  code: 'NO_CLAUSES', title: '至少一条条款', beforehand: true,
  check: async ({ em }, row) => ((await em.count(PolicyClause, { policy: row.id })) > 0 ? null : { message: '尚无条款，请先增加条款。' }),
};
const reviewFits: Needs<{ readonly result: 'PASSED' | 'EXCEPTION'; readonly exceptionGround?: string | undefined; readonly exceptionEndsOn?: string | undefined }> = {
  code: 'EXCEPTION_INCOMPLETE', title: '适用例外的，写明无更小损害的替代方案并有终止日期', beforehand: false,
  async check(_, row, { result, exceptionGround, exceptionEndsOn }) {
    if (result !== 'EXCEPTION') return null;
    if (!exceptionGround) return { message: '适用例外规定的，须说明没有对公平竞争影响更小的替代方案。', path: ['input', 'exceptionGround'] };
    return exceptionEndsOn && exceptionEndsOn >= row.validTo ? null : { message: `适用例外规定的，须确定终止日期，且政策不得晚于它失效（政策失效 ${row.validTo}）。`, path: ['input', 'exceptionEndsOn'] };
  },
};

const clauseInput = {
  number: text('条款号，如“第三条第二款”', { max: 40 }), title: text('条款名称', { max: 200 }), mode: choice('PolicyClauseMode', keysOf(clauseModes), '兑现方式'), frequency: choice('PolicyFrequency', keysOf(frequencies), '享受次数'),
  matter: text('事项：与其他条款就同一事项奖补的，填同一事项名', { max: 100 }).optional(), stacking: choice('PolicyStacking', keysOf(stackings), '叠加规则').optional(),
  coCheckers: list(choice('PolicyCoCheckDepartment', keysOf(coCheckDepartments), '部门'), '会核部门', { max: 7 }).optional(), windowFrom: text('每年受理起，如 03-01，不填则常年受理', { max: 5 }).optional(), windowTo: text('每年受理止（含当日）', { max: 5 }).optional(),
  yearQuota: money('年度额度，元').optional(), obligation: text('兑现后须遵守的条件，违反则追回', { max: 500 }).optional(), obligationMonths: whole('须遵守几个月', { min: 1, max: 240 }).optional(), ...termsInput,
};
const clauseFits: Needs<{ readonly number: string; readonly windowFrom?: string | undefined; readonly windowTo?: string | undefined; readonly stacking?: string | undefined; readonly matter?: string | undefined; readonly obligation?: string | undefined; readonly obligationMonths?: number | undefined }> = {
  code: 'INVALID_CLAUSE', title: '条款号不重复，窗口与叠加规则完整', beforehand: false,
  async check({ em }, row, { number, windowFrom, windowTo, stacking, matter, obligation, obligationMonths }) {
    if (await em.count(PolicyClause, { policy: row.id, number })) return { message: `已有“${number}”。`, path: ['input', 'number'] };
    if ((windowFrom === undefined) !== (windowTo === undefined)) return { message: '受理期的起止须同时填写。', path: ['input', 'windowTo'] };
    if ([windowFrom, windowTo].some((each) => each !== undefined && !/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(each))) return { message: '受理期应如 03-01。', path: ['input', 'windowFrom'] };
    if (stacking && stacking !== 'FREE' && !matter) return { message: '就高或不重复的，须填事项，才知道与哪些条款比。', path: ['input', 'matter'] };
    return obligation && !obligationMonths ? { message: '兑现后须遵守的条件，须填遵守几个月。', path: ['input', 'obligationMonths'] } : null;
  },
};

const expired: Needs = {
  code: 'NOT_YET_DUE', title: '已过失效日期', beforehand: true,
  check: async ({ today }, row) => (row.validTo < today ? null : { message: '政策尚未失效。' }),
};

/** 政策: drafted clause by clause, reviewed for fair competition, published, and ended on its day. */
export const policyLifecycle = lifecycle<PolicyState, Row>({
  name: 'policy', title: '政策', entity: Policy, visible: seesPolicy,
  states: {
    DRAFT: { title: '拟订' }, REVIEWED: { title: '已审查' }, PUBLISHED: { title: '已发布' }, EXPIRED: { title: '已失效', final: true }, REPEALED: { title: '已废止', final: true }, DISCARDED: { title: '已放弃', final: true },
  },
  creations: {
    draft: creates({
      title: '录入政策', to: 'DRAFT', who: clerk, input: z.object({ region: reference('Region', '适用的县'), ...head }),
      async make(context, { region: id, document: _, summary = null, ...given }) {
        const { em, now } = context;
        const region = await em.findOne(Region, { id, level: 'COUNTY' });
        if (!region) throw new Refusal({ code: 'NO_COUNTY', message: '请选择适用的县。', path: ['input', 'region'] });
        const rule = await ruleInForce(em, claimRule, context.today, region.code);
        return em.create(Policy, {
          id: uuidv7(), region, state: 'DRAFT', summary, ...given, discloseBy: addWorkingDays(given.issuedOn, rule.criteria.discloseWorkingDays, await loadCalendar(em)), ruleVersion: `${rule.rule}@${rule.version}`, createdAt: now,
        }, { persist: false });
      },
      requires: [numberFree, periodFits],
      after: (context, row, input) => attach(context, row, 'document', input.document ?? []),
    }),
  },
  actions: {
    amend: act({
      title: '修改', from: ['DRAFT'], to: 'DRAFT', who: clerk, input: z.object(head), requires: [periodFits],
      async change(context, row, { document = [], summary = null, ...given }) {
        const rule = await ruleOf(context, row);
        Object.assign(row, { ...given, summary, discloseBy: addWorkingDays(given.issuedOn, rule.criteria.discloseWorkingDays, await loadCalendar(context.em)) });
        await attach(context, row, 'document', document);
      },
    }),
    addClause: act({
      title: '增加条款', from: ['DRAFT'], to: 'DRAFT', who: clerk, input: z.object(clauseInput), requires: [clauseFits],
      async change(context, row, { wording, conditions, amount, topUps, evidence, stacking = 'FREE', coCheckers = [], ...given }) {
        const { em, now } = context;
        const clause = em.create(PolicyClause, {
          id: uuidv7(), policy: row, ...given, matter: given.matter ?? null, stacking, coCheckers: [...new Set(coCheckers)], windowFrom: given.windowFrom ?? null, windowTo: given.windowTo ?? null, yearQuota: given.yearQuota ?? null,
          obligation: given.obligation ?? null, obligationMonths: given.obligationMonths ?? null, position: await em.count(PolicyClause, { policy: row.id }), createdAt: now,
        });
        em.persist([clause, await nextVersion(context, clause, row.region.id, { wording, conditions, amount, topUps, evidence })]);
      },
    }),
    removeClause: act({
      title: '删去条款', from: ['DRAFT'], to: 'DRAFT', who: clerk, input: z.object({ clause: reference('PolicyClause', '条款') }),
      async change({ em }, row, { clause }) {
        if ((await em.nativeDelete(PolicyClause, { id: clause, policy: row.id })) === 0) throw notFound(['input', 'clause']);
      },
    }),
    review: act({
      title: '公平竞争审查', from: ['DRAFT'], to: 'REVIEWED', who: role('MARKET', 'CLERK'), requires: [hasClauses, reviewFits],
      input: z.object({
        result: choice('PolicyReviewResult', keysOf(reviewResults), '审查结论'), opinion: text('审查意见', { min: 4, max: 5_000 }), exceptionGround: text('例外的依据与替代方案说明').optional(), exceptionEndsOn: day('例外的终止日期').optional(),
        review: files('审查书面材料', { min: 1 }),
      }),
      async change(context, row, { result, opinion, exceptionGround = null, exceptionEndsOn = null, review }) {
        Object.assign(row, { reviewResult: result, reviewOpinion: opinion, reviewedOn: context.today, reviewedBy: context.actor.name, exceptionGround, exceptionEndsOn });
        await attach(context, row, 'review', review);
      },
      remark: ({ opinion }) => opinion,
    }),
    reopen: act({
      title: '退回修改', from: ['REVIEWED'], to: 'DRAFT', who: any(clerk, director), input: z.object({ reason }), remark: (input) => input.reason,
      change: async (_, row) => { Object.assign(row, { reviewResult: null, reviewOpinion: null, reviewedOn: null, reviewedBy: null, exceptionGround: null, exceptionEndsOn: null }); },
    }),
    publish: act({
      title: '发布', from: ['REVIEWED'], to: 'PUBLISHED', who: director, input: nothing, requires: [hasClauses],
      async change(context, row) {
        const { em, today } = context;
        row.publishedOn = today;
        const versions = await em.find(PolicyClauseVersion, { clause: { policy: row.id }, state: 'DRAFT' }, { orderBy: { id: 'asc' } });
        for (const { id } of versions) await performWithin(context, keeperOf, versionLifecycle, 'enact', { id, input: { document: row.documentNumber, validFrom: row.validFrom } });
      },
    }),
    expire: act({ title: '到期失效', from: ['PUBLISHED'], to: 'EXPIRED', who: clock, input: nothing, requires: [expired], change: async ({ today }, row) => { row.endedOn = today; } }),
    repeal: act({
      title: '废止', from: ['PUBLISHED'], to: 'REPEALED', who: director, input: z.object({ document: text('废止文件名称或文号', { max: 200 }), reason }),
      change: async ({ today }, row, input) => { row.endedOn = today; row.endDocument = input.document; }, remark: (input) => input.reason,
    }),
    discard: act({ title: '放弃', from: ['DRAFT', 'REVIEWED'], to: 'DISCARDED', who: clerk, input: z.object({ reason }), remark: (input) => input.reason }),
  },
  alarms: [{ action: 'expire', from: ['PUBLISHED'], due: 'expiresOn' }],
  facts: ({ title, documentNumber, issuedOn, validFrom, validTo, reviewResult, reviewedOn, exceptionEndsOn, publishedOn, endedOn, endDocument }) =>
    ({ title, documentNumber, issuedOn, validFrom, validTo, reviewResult, reviewedOn, exceptionEndsOn, publishedOn, endedOn, endDocument }),
});
