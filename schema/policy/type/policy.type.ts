import 'reflect-metadata';
import { Field, Int, ObjectType } from 'type-graphql';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Attachments } from '../../core/attachment/attachment.type.ts';
import type { RequestContext } from '../../core/context.ts';
import { Timeline } from '../../core/journal/journal.type.ts';
import { Available } from '../../core/lifecycle/available.type.ts';
import { clockOf, dayOf } from '../../core/lifecycle/perform.ts';
import { Code, Column, Connection, Extend, First, List, One, Record } from '../../core/read/declare.ts';
import { enumType, titlesOf } from '../../core/read/enum.ts';
import { is } from '../../core/access/condition.ts';
import { JsonScalar, LocalDateScalar, MoneyScalar } from '../../core/scalar/scalars.ts';
import { yearOf } from '../../core/scalar/local-date.ts';
import { OrganizationType, RegionType } from '../../organization/organization.type.ts';
import { amountKinds, AmountShape } from '../amount.ts';
import { ConditionShape, operators, type FactBook } from '../condition.ts';
import { PolicyClause, PolicyClauseVersion, runChanges, type Policy, type PolicyAnswer, type PolicyQuestion, type PolicyRun, type PolicyRunLine, type RunResult } from '../entity/policy.ts';
import { answerLifecycle, questionLifecycle } from '../lifecycle/answer.ts';
import { policyLifecycle } from '../lifecycle/policy.ts';
import { runLifecycle } from '../lifecycle/run.ts';
import { versionLifecycle } from '../lifecycle/version.ts';
import { factBook, matches, type Match } from '../match.ts';
import { clauseModes, coCheckDepartments, frequencies, reviewResults, stackings } from '../policy.kinds.ts';
import { inForce, quotaOf, termsOf } from '../policy.ts';
import { amountWords, conditionLines } from '../words.ts';


export const PolicyStateEnum = enumType('PolicyState', '政策的状态。', titlesOf(policyLifecycle.states));
export const PolicyClauseVersionState = enumType('PolicyClauseVersionState', '条款版本的状态。', titlesOf(versionLifecycle.states));
export const PolicyQuestionState = enumType('PolicyQuestionState', '填报项的状态。', titlesOf(questionLifecycle.states));
export const PolicyAnswerState = enumType('PolicyAnswerState', '企业填报的状态。', titlesOf(answerLifecycle.states));
export const PolicyRunState = enumType('PolicyRunState', '政策测算的状态。', titlesOf(runLifecycle.states));
export const PolicyClauseMode = enumType('PolicyClauseMode', '兑现方式。', clauseModes);
export const PolicyFrequency = enumType('PolicyFrequency', '享受次数。', frequencies);
export const PolicyStacking = enumType('PolicyStacking', '叠加规则：对同一事项的其他条款。', stackings);
export const PolicyReviewResult = enumType('PolicyReviewResult', '公平竞争审查结论。', reviewResults);
export const PolicyCoCheckDepartment = enumType('PolicyCoCheckDepartment', '会核部门。', coCheckDepartments);
export const PolicyOperator = enumType('PolicyOperator', '事实与值的比较。', operators);
export const PolicyAmountKind = enumType('PolicyAmountKind', '金额算法。', amountKinds);
export const PolicyFactType = enumType('PolicyFactType', '事实的类型。', { FLAG: '是否', NUMBER: '数值', MONEY: '金额', DATE: '日期', CODE: '代码或名称' });
export const PolicyMatchOutcome = enumType('PolicyMatchOutcome', '匹配结果。', { MET: '符合', UNMET: '不符合', OPEN: '资料不全，未定' });
export const PolicyRunChange = enumType('PolicyRunChange', '测算中的变化。', runChanges);

@ObjectType('PolicyFact', { description: '事实：政策条件可用的一项资料，来自部门数据或企业填报。' })
export class PolicyFactObject {
  @Field({ description: '代码。' }) fact!: string;
  @Field({ description: '名称。' }) title!: string;
  @Field(() => PolicyFactType, { description: '类型。' }) type!: string;
  @Field(() => String, { nullable: true, description: '单位；金额为元。' }) unit!: string | null;
  @Field({ description: '来源。' }) source!: string;
  @Field({ description: '是否须企业填报。' }) isAsked!: boolean;
}

@ObjectType('PolicyMatchItem', { description: '匹配项：一个条件与现有资料的比对，附来源与日期。' })
class PolicyMatchItemType {
  @Field({ description: '事实代码。' }) fact!: string;
  @Field({ description: '名称。' }) title!: string;
  @Field(() => PolicyMatchOutcome, { description: '结果。' }) outcome!: string;
  @Field(() => String, { nullable: true, description: '现值，含单位；没有资料则空。' }) current!: string | null;
  @Field({ description: '要求。' }) needed!: string;
  @Field({ description: '来源。' }) source!: string;
  @Field(() => LocalDateScalar, { nullable: true, description: '资料日期；依名单推定者为空。' }) asOf!: string | null;
  @Field({ description: '是否须企业填报：填一次，各条款共用。' }) isAsked!: boolean;
}

@ObjectType('PolicyMatch', { description: '政策匹配：一家企业对一个条款符合与否、可得多少、尚缺什么。' })
export class PolicyMatchType {
  @Field(() => PolicyClauseType, { nullable: true, description: '条款。' }) clause!: unknown;
  @Field(() => OrganizationType, { nullable: true, description: '企业。' }) organization!: unknown;
  @Field(() => PolicyMatchOutcome, { description: '结果。' }) outcome!: string;
  @Field(() => MoneyScalar, { nullable: true, description: '可得金额，元，未计叠加与额度；不符合或未定则空。' }) amount!: string | null;
  @Field(() => [PolicyMatchItemType], { description: '逐项比对。' }) items!: PolicyMatchItemType[];
  @Field(() => [String], { description: '尚缺的条件，一条一句。' }) gaps!: string[];
}
const matched = (clause: string, { organization, outcome, amount, items, gaps }: Match) => ({ clause: { id: clause }, organization: { id: organization }, outcome, amount, items, gaps });

@ObjectType('PolicyClauseMatches', { description: '条款匹配：全县企业对一个条款的匹配，符合者在前。' })
class PolicyClauseMatchesType {
  @Field(() => Int, { description: '存续企业数。' }) enterprises!: number;
  @Field(() => Int, { description: '符合者。' }) met!: number;
  @Field(() => Int, { description: '资料不全者。' }) open!: number;
  @Field(() => MoneyScalar, { description: '符合者金额合计，元。' }) amount!: string;
  @Field(() => [PolicyMatchType], { description: '企业，至多 100 家一页。' }) nodes!: unknown[];
}

@ObjectType('PolicyQuotaUse', { description: '额度使用：一个条款一年已核定的金额与余额。' })
class PolicyQuotaUseType {
  @Field(() => Int, { description: '年度。' }) year!: number;
  @Field(() => MoneyScalar, { description: '已核定，元。' }) used!: string;
  @Field(() => MoneyScalar, { nullable: true, description: '余额，元；不设额度则空。' }) left!: string | null;
}

@ObjectType('PolicyRunResult', { description: '测算结果：拟订版本与现行版本的比较。' })
class PolicyRunResultType implements RunResult {
  @Field(() => Int, { description: '参与测算的存续企业数。' }) enterprises!: number;
  @Field(() => Int, { description: '现行版本下符合者。' }) metBefore!: number;
  @Field(() => Int, { description: '拟订版本下符合者。' }) metAfter!: number;
  @Field(() => Int, { description: '拟订版本下资料不全者。' }) openAfter!: number;
  @Field(() => Int, { description: '新符合者。' }) gained!: number;
  @Field(() => Int, { description: '不再符合者。' }) lost!: number;
  @Field(() => Int, { description: '金额增加者。' }) more!: number;
  @Field(() => Int, { description: '金额减少者。' }) less!: number;
  @Field(() => MoneyScalar, { description: '现行版本金额合计，元。' }) amountBefore!: string;
  @Field(() => MoneyScalar, { description: '拟订版本金额合计，元。' }) amountAfter!: string;
  @Field(() => MoneyScalar, { nullable: true, description: '年度额度，元。' }) quota!: string | null;
  @Field({ description: '拟订版本合计是否超过年度额度。' }) exceedsQuota!: boolean;
}

@Record('Policy', { entity: 'Policy', code: 'pol', description: '政策：奖补条款所在的文件，附公平竞争审查与失效日期。来源：发文机关与科技局。' })
export class PolicyType implements Pick<Policy, 'state' | 'title' | 'issuer' | 'documentNumber' | 'issuedOn' | 'validFrom' | 'validTo'> {
  id!: string;
  @One(() => RegionType, '适用的县。', { filter: true }) region!: RegionType;
  @Column('状态。', { type: () => PolicyStateEnum, filter: true }) state!: Policy['state'];
  @Column('名称。', { filter: true, order: true }) title!: string;
  @Column('发文机关。') issuer!: string;
  @Column('文号。') documentNumber!: string;
  @Column('摘要。') summary!: string | null;
  @Column('成文日期。') issuedOn!: string;
  @Column('最迟公开之日：成文后 20 个工作日。') discloseBy!: string | null;
  @Column('生效日期。', { filter: true, order: true }) validFrom!: string;
  @Column('失效日期（含当日）。', { filter: true, order: true }) validTo!: string;
  @Column('公平竞争审查结论。', { type: () => PolicyReviewResult }) reviewResult!: Policy['reviewResult'];
  @Column('审查意见。') reviewOpinion!: string | null;
  @Column('审查日期。') reviewedOn!: string | null;
  @Column('审查人。') reviewedBy!: string | null;
  @Column('适用例外的依据与替代方案说明。') exceptionGround!: string | null;
  @Column('例外的终止日期。') exceptionEndsOn!: string | null;
  @Column('发布日期。', { order: true }) publishedOn!: string | null;
  @Column('失效或废止日期。') endedOn!: string | null;
  @Column('废止文件。') endDocument!: string | null;
  @Column('期限所依据的规则版本。') ruleVersion!: string | null;
  @List(() => PolicyClauseType, '条款。', { back: 'policy', order: [['position', 'asc']] }) clauses!: PolicyClauseType[];
  @Attachments('document', '政策原文。') document!: unknown;
  @Attachments('review', '审查书面材料。') review!: unknown;
  @Available(policyLifecycle) availableActions!: unknown;
  @Timeline() timeline!: unknown;
}

/** Terms that are not of this program's making say nothing. */
const isReadable = ({ condition, amount, evidence }: PolicyClauseVersion): boolean => ConditionShape.safeParse(condition).success && AmountShape.safeParse(amount).success && Array.isArray(evidence);

/** Terms in words, for many clauses at once: of the version in force, else of the latest draft. */
async function termsOfClauses(em: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, { readonly version: PolicyClauseVersion; readonly book: FactBook }>> {
  const versions = await em.find(PolicyClauseVersion, { clause: { $in: [...ids] }, state: { $in: ['IN_FORCE', 'DRAFT'] } }, { populate: ['clause.policy'], orderBy: { number: 'asc' } });
  const books = new Map<string, FactBook>();
  const found = new Map<string, { readonly version: PolicyClauseVersion; readonly book: FactBook }>();
  for (const version of versions) {
    const clause = version.clause.unwrap();
    const region = clause.policy.unwrap().region.id;
    const book = books.get(region) ?? (await factBook(em, region));
    books.set(region, book);
    if (found.get(clause.id)?.version.state !== 'IN_FORCE') found.set(clause.id, { version, book });
  }
  return found;
}
const inWords = (of: (version: PolicyClauseVersion, book: FactBook) => unknown, none: unknown) => async (rows: readonly Readonly<globalThis.Record<string, unknown>>[], context: RequestContext) => {
  const found = await termsOfClauses(context.em(), rows.map(({ id }) => id as string));
  return rows.map(({ id }) => { const terms = found.get(id as string); return terms && isReadable(terms.version) ? of(terms.version, terms.book) : none; });
};
const versionInWords = (of: (version: PolicyClauseVersion, book: FactBook) => unknown, none: unknown) => async (rows: readonly Readonly<globalThis.Record<string, unknown>>[], context: RequestContext) => {
  const em = context.em();
  const versions = await em.find(PolicyClauseVersion, { id: { $in: rows.map(({ id }) => id as string) } }, { populate: ['clause.policy'] });
  const books = new Map<string, FactBook>();
  for (const version of versions) { const region = version.clause.unwrap().policy.unwrap().region.id; if (!books.has(region)) books.set(region, await factBook(em, region)); }
  const by = new Map(versions.map((version) => [version.id, isReadable(version) ? of(version, books.get(version.clause.unwrap().policy.unwrap().region.id)!) : none]));
  return rows.map(({ id }) => by.get(id as string));
};
const today = async (context: RequestContext): Promise<string> => dayOf(await clockOf(context, context.em()));

@Record('PolicyClause', { entity: 'PolicyClause', code: 'pcl', description: '条款：政策中一项可兑现的奖补。来源：政策原文。' })
export class PolicyClauseType implements Pick<PolicyClause, 'number' | 'title' | 'mode' | 'frequency' | 'stacking' | 'coCheckers'> {
  id!: string;
  @One(() => PolicyType, '所属政策。', { filter: true }) policy!: PolicyType | null;
  @Column('条款号。') number!: string;
  @Column('名称。', { filter: true, order: true }) title!: string;
  @Column('兑现方式。', { type: () => PolicyClauseMode, filter: true }) mode!: PolicyClause['mode'];
  @Column('享受次数。', { type: () => PolicyFrequency }) frequency!: PolicyClause['frequency'];
  @Column('事项：同一事项的条款依叠加规则。') matter!: string | null;
  @Column('叠加规则。', { type: () => PolicyStacking }) stacking!: PolicyClause['stacking'];
  @Column('会核部门。', { type: () => [PolicyCoCheckDepartment] }) coCheckers!: PolicyClause['coCheckers'];
  @Column('每年受理起，月-日；常年受理则空。') windowFrom!: string | null;
  @Column('每年受理止（含当日）。') windowTo!: string | null;
  @Column('年度额度，元；不设则空。') yearQuota!: string | null;
  @Column('兑现后须遵守的条件。') obligation!: string | null;
  @Column('须遵守的月数。') obligationMonths!: number | null;
  @First(() => PolicyClauseVersionType, '现行版本。', { back: 'clause', where: is('state', 'IN_FORCE'), order: [] }) inForce!: PolicyClauseVersionType | null;
  @List(() => PolicyClauseVersionType, '历次版本，最近者在前。', { back: 'clause', order: [['number', 'desc']] }) versions!: PolicyClauseVersionType[] | null;
  @Code<RequestContext>(() => [String], '条件，一条一句，全部满足。', { load: inWords(({ condition }, book) => conditionLines(condition, book), []) }) conditionLines!: string[];
  @Code<RequestContext>(() => String, '金额算法。', { load: inWords(({ amount }, book) => amountWords(amount, book), '') }) amountWords!: string;
  @Code<RequestContext>(() => [String], '须交的材料。', { load: inWords(({ evidence }) => evidence.map(({ title }) => title), []) }) evidenceTitles!: string[];
  @Code<RequestContext>(() => PolicyClauseMatchesType, '全县企业的匹配，符合者在前。', {
    args: { first: { type: () => Int, description: '取几家，1–100，缺省 20。', nullable: true }, skip: { type: () => Int, description: '略过几家。', nullable: true }, outcome: { type: () => PolicyMatchOutcome, description: '只取此结果。', nullable: true } },
    async load(rows, context, { first, skip, outcome }) {
      const em = context.em();
      const day = await today(context);
      const rank = { MET: 0, OPEN: 1, UNMET: 2 };
      const found: unknown[] = [];
      for (const { id } of rows) {
        const terms = await inForce(em, id as string, day);
        if (!terms) { found.push(null); continue; }
        const region = terms.policy.region.id;
        const all = await matches(em, await factBook(em, region), termsOf(terms.version), { year: yearOf(day), day }, { region });
        const met = all.filter((match) => match.outcome === 'MET');
        const [summed] = await em.execute<{ sum: string }[]>(`select coalesce(sum(v::numeric), 0)::numeric(20, 2)::text as sum from unnest(?::text[]) v`, [`{${met.flatMap(({ amount }) => amount ?? []).join(',')}}`]);
        const shown = all.filter((match) => !outcome || match.outcome === outcome).sort((a, b) => rank[a.outcome] - rank[b.outcome]);
        const from = Math.max(0, Number(skip ?? 0));
        found.push({ enterprises: all.length, met: met.length, open: all.filter((match) => match.outcome === 'OPEN').length, amount: summed!.sum, nodes: shown.slice(from, from + Math.min(100, Math.max(1, Number(first ?? 20)))).map((match) => matched(id as string, match)) });
      }
      return found;
    },
  }) matched!: PolicyClauseMatchesType | null;
  @Code<RequestContext>(() => PolicyQuotaUseType, '今年的额度使用。', {
    async load(rows, context) {
      const em = context.em();
      const year = yearOf(await today(context));
      const found: unknown[] = [];
      for (const { id } of rows) found.push({ year, ...(await quotaOf(em, await em.findOneOrFail(PolicyClause, id as string), year)) });
      return found;
    },
  }) used!: PolicyQuotaUseType | null;
  @Connection(() => PolicyRunType, '测算，最近者在前。', { back: 'clause', order: [['createdAt', 'desc']] }) runs!: unknown;
}

@Record('PolicyClauseVersion', { entity: 'PolicyClauseVersion', code: 'pcv', description: '条款版本：条件、金额与材料在一段时间内的样子；兑现依作出时的版本。来源：政策原文。' })
export class PolicyClauseVersionType implements Pick<PolicyClauseVersion, 'number' | 'state' | 'wording'> {
  id!: string;
  @One(() => PolicyClauseType, '条款。', { filter: true }) clause!: PolicyClauseType | null;
  @Column('第几版。') number!: number;
  @Column('状态。', { type: () => PolicyClauseVersionState, filter: true }) state!: PolicyClauseVersion['state'];
  @Column('条款原文。') wording!: string;
  @Column('条件：all、any、not 与事实比较的嵌套。', { type: () => JsonScalar }) condition!: unknown;
  @Column('金额算法。', { type: () => JsonScalar }) amount!: unknown;
  @Column('须交材料：代码与名称。', { type: () => JsonScalar }) evidence!: unknown;
  @Code<RequestContext>(() => [String], '条件，一条一句，全部满足。', { load: versionInWords(({ condition }, book) => conditionLines(condition, book), []) }) conditionLines!: string[];
  @Code<RequestContext>(() => String, '金额算法。', { load: versionInWords(({ amount }, book) => amountWords(amount, book), '') }) amountWords!: string;
  @Column('生效日期。') validFrom!: string | null;
  @Column('失效日期（含当日）；现行则空。') validTo!: string | null;
  @Column('依据的文件。') document!: string | null;
  @Connection(() => PolicyRunType, '以此版本所作的测算，最近者在前。', { back: 'version', order: [['createdAt', 'desc']] }) runs!: unknown;
  @Available(versionLifecycle) availableActions!: unknown;
  @Timeline() timeline!: unknown;
}

@Record('PolicyQuestion', { entity: 'PolicyQuestion', code: 'pqu', description: '填报项：没有部门数据、须企业填报的事实。来源：科技局。' })
export class PolicyQuestionType implements Pick<PolicyQuestion, 'key' | 'title' | 'isYearly' | 'state'> {
  id!: string;
  @Column('代码；条件中写作 asked.代码。') key!: string;
  @Column('名称。') title!: string;
  @Column('类型。', { type: () => PolicyFactType }) type!: PolicyQuestion['type'];
  @Column('单位。') unit!: string | null;
  @Column('是否逐年填报。') isYearly!: boolean;
  @Column('状态。', { type: () => PolicyQuestionState, filter: true }) state!: PolicyQuestion['state'];
  @Available(questionLifecycle) availableActions!: unknown;
}

@Record('PolicyAnswer', { entity: 'PolicyAnswer', code: 'pan', description: '企业填报：填一次，各条款共用。来源：企业。' })
export class PolicyAnswerType implements Pick<PolicyAnswer, 'year' | 'value' | 'state' | 'statedOn' | 'statedByName'> {
  id!: string;
  @One(() => PolicyQuestionType, '填报项。', { filter: true }) question!: PolicyQuestionType | null;
  @One(() => OrganizationType, '企业。', { filter: true }) organization!: OrganizationType;
  @Column('年度；不逐年填报者为 0。') year!: number;
  @Column('值。') value!: string;
  @Column('状态。', { type: () => PolicyAnswerState, filter: true }) state!: PolicyAnswer['state'];
  @Column('填报日期。') statedOn!: string;
  @Column('填报人。') statedByName!: string;
  @Attachments('files', '证明材料。') files!: unknown;
  @Available(answerLifecycle) availableActions!: unknown;
}

@Record('PolicyRun', { entity: 'PolicyRun', code: 'prn', description: '政策测算：一个版本若生效，哪些企业新符合、不再符合、金额变化。结果留存。来源：系统。' })
export class PolicyRunType implements Pick<PolicyRun, 'year' | 'state' | 'progress' | 'startedByName'> {
  id!: string;
  @One(() => PolicyClauseType, '条款。', { filter: true }) clause!: PolicyClauseType | null;
  @One(() => PolicyClauseVersionType, '所测版本。', { filter: true }) version!: PolicyClauseVersionType | null;
  @One(() => PolicyClauseVersionType, '所比的现行版本；没有则空。') base!: PolicyClauseVersionType | null;
  @Column('年度。') year!: number;
  @Column('状态。', { type: () => PolicyRunState, filter: true }) state!: PolicyRun['state'];
  @Column('进度，%。') progress!: number;
  @Code(() => PolicyRunResultType, '结果；未完成则空。', { needs: ['result'], load: async (rows) => rows.map((row) => row['result'] ?? null) }) result!: PolicyRunResultType | null;
  @Column('未成的原因。') failure!: string | null;
  @Column('发起人。') startedByName!: string;
  @Column('发起时刻。', { order: true }) createdAt!: Date;
  @Column('结束时刻。') finishedAt!: Date | null;
  @Connection(() => PolicyRunLineType, '有变化的企业。', { back: 'run', order: [['change', 'asc']], filter: true }) lines!: unknown;
  @Available(runLifecycle) availableActions!: unknown;
}

@Record('PolicyRunLine', { entity: 'PolicyRunLine', code: 'prw', description: '测算明细：一家有变化的企业。来源：系统。' })
export class PolicyRunLineType implements Pick<PolicyRunLine, 'change' | 'gaps'> {
  id!: string;
  @One(() => PolicyRunType, '测算。') run!: PolicyRunType | null;
  @One(() => OrganizationType, '企业。', { filter: true }) organization!: OrganizationType;
  @Column('变化。', { type: () => PolicyRunChange, filter: true }) change!: PolicyRunLine['change'];
  @Column('现行版本下的金额，元；不符合则空。') amountBefore!: string | null;
  @Column('拟订版本下的金额，元；不符合则空。') amountAfter!: string | null;
  @Column('拟订版本下尚缺的条件。', { type: () => [String] }) gaps!: string[];
}

/** What policies add to every organization. */
@Extend(() => OrganizationType)
export class OrganizationPolicies {
  @Code<RequestContext>(() => [PolicyMatchType], '政策匹配：对本县每个现行条款是否符合、尚缺什么；符合者在前。', {
    async load(rows, context) {
      const em = context.em();
      const day = await today(context);
      const ids = rows.map(({ id }) => id as string);
      const places = await em.execute<{ id: string; region: string }[]>(`select id, region_id as region from organization where id = any(?::uuid[]) and kind = 'ENTERPRISE'`, [`{${ids.join(',')}}`]);
      const found = new Map<string, ReturnType<typeof matched>[]>(ids.map((id) => [id, []]));
      for (const region of new Set(places.map((place) => place.region))) {
        const organizations = places.filter((place) => place.region === region).map(({ id }) => id);
        const versions = await em.find(PolicyClauseVersion, { state: 'IN_FORCE', clause: { policy: { region, state: 'PUBLISHED', validFrom: { $lte: day }, validTo: { $gte: day } } } }, { orderBy: { id: 'asc' }, limit: 200 });
        const book = await factBook(em, region);
        for (const version of versions) for (const match of await matches(em, book, termsOf(version), { year: yearOf(day), day }, { region, organizations })) found.get(match.organization)!.push(matched(version.clause.id, match));
      }
      const rank: globalThis.Record<string, number> = { MET: 0, OPEN: 1, UNMET: 2 };
      return ids.map((id) => found.get(id)!.sort((a, b) => rank[a.outcome]! - rank[b.outcome]! || a.gaps.length - b.gaps.length));
    },
  }) policyMatches!: PolicyMatchType[] | null;
  @List(() => PolicyAnswerType, '填报的事实，含已撤回者。', { back: 'organization', order: [['statedOn', 'desc']] }) policyAnswers!: unknown;
}

