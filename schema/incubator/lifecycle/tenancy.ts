import { attached } from '../../core/attachment/attachment.ts';
import type { Requirement } from '../../core/lifecycle/lifecycle.ts';
import { ruleInForce } from '../../core/rule/rule-store.ts';
import { addMonths, monthEnd, monthsBetween } from '../../core/scalar/local-date.ts';
import { Organization } from '../../organization/organization.entity.ts';
import { Incubator } from '../entity/carrier.ts';
import { Graduation, Incubation, IncubationTerm } from '../entity/incubation.ts';
import { certificateOn, graduationTests, type GraduationFacts } from '../incubator.graduation.ts';
import { incubationRule } from '../incubator.rules.ts';
import { activeElsewhere, isSpecialField, regionCode, stayBegan, stayUntil, takeTurns } from '../incubator.ts';
import { orReason, spaceOf } from './requirements.ts';

/** The preconditions of a stay, each with the name that button, refusal and journal share. */
type Needs<Input = unknown> = Requirement<Incubation, Input>;
type Context = Parameters<Needs['check']>[0];

const ruleNow = async ({ em, today }: Context, row: Incubation) => ruleInForce(em, incubationRule, today, await regionCode(await em.findOneOrFail(Incubator, row.carrier.id)));
const organizationOf = async ({ em }: Context, row: Incubation): Promise<Organization | null> => (row.organization ? em.findOneOrFail(Organization, row.organization.id) : null);

export const enterpriseOrTeam: Needs = {
  code: 'ENTERPRISE_OR_TEAM', title: '填写企业或团队其一', beforehand: false,
  check: async (_, row) => (row.organization || row.teamName ? null : { message: '请选择企业，或填写团队名称。', path: ['input', 'organization'] }),
};

export const enterpriseLives: Needs = {
  code: 'ORGANIZATION_DISSOLVED', title: '企业存续', beforehand: true,
  async check(context, row) {
    const of = await organizationOf(context, row);
    return of?.status === 'DISSOLVED' ? { message: `“${of.name}”已注销。` } : null;
  },
};

/**
 * 24 months by the rule. Whoever moves between carriers was judged when first coming in, and goes on with the stay that
 * began then: it must not be over.
 */
export const youngAt = <Input>(on: (input: Input) => string | null): Needs<Input> => ({
  code: 'TOO_OLD', title: '入孵时成立未满规定月数；由其他载体迁来者未满孵化时限', beforehand: true,
  check: (context, row, input) => orReason(async () => {
    const of = await organizationOf(context, row);
    if (!of) return null;
    const rule = await ruleNow(context, row);
    const { entryMonths, stayMonths, special } = rule.criteria;
    const entry = (input === undefined ? null : on(input)) ?? context.today;
    const began = await stayBegan(context.em, { id: row.id, organization: row.organization, enteredOn: null });
    if (began && began < entry) {
      const until = stayUntil(began, isSpecialField(row.field, rule.criteria) ? special.stayMonths : stayMonths);
      return until >= entry ? null : { message: `“${of.name}”自 ${began} 起在本县载体孵化，时限至 ${until} 已满，不能再入孵。`, rule };
    }
    if (!of.foundedOn) return { message: `名录中没有“${of.name}”的成立日期，无法判断成立时间，请先补全名录。`, rule };
    // The day on which the months are full is still within them.
    return addMonths(of.foundedOn, entryMonths) >= entry ? null : { message: `“${of.name}”成立于 ${of.foundedOn}，至 ${entry} 已 ${monthsBetween(of.foundedOn, entry)} 个月，超过 ${entryMonths} 个月。`, rule };
  }, ({ message, rule }) => ({ message, details: { rule: `${rule.rule}@${rule.version}` } })),
});

export const notActiveElsewhere: Needs = {
  code: 'ALREADY_INCUBATED', title: '企业没有其他在孵', beforehand: true,
  async check({ em }, row) {
    if (!row.organization) return null;
    if (em.isInTransaction()) await takeTurns(em, 'organization', row.organization.id);
    const other = await activeElsewhere(em, row.organization.id, row.id);
    return other && { message: `该企业已在“${other.carrier.unwrap().name}”${other.enteredOn ? `自 ${other.enteredOn} 在孵` : '准入'}，同一时间只能有一处；迁移的请先在原载体办理退出。` };
  },
};

export const carrierHasSpace: Needs = {
  code: 'NO_SPACE', title: '载体有已核查或已上报的孵化面积', beforehand: true,
  check: async ({ em }, row) => ((await spaceOf(em, row.carrier.id)) === null ? { message: '该载体尚无孵化面积在册，请先申报空间并通过核查。' } : null),
};

export const onSite: Needs<{ readonly onSite: boolean }> = {
  code: 'NOT_ON_SITE', title: '在载体内注册并办公', beforehand: false,
  check: async (_, __, input) => (input.onSite ? null : { message: '在孵企业须在载体内注册并办公，请先确认。', path: ['input', 'onSite'] }),
};

export const registered: Needs = {
  code: 'NO_CREDIT_CODE', title: '企业有统一社会信用代码', beforehand: true,
  async check(context, row) {
    const of = await organizationOf(context, row);
    return of && !of.creditCode ? { message: `“${of.name}”没有统一社会信用代码，请先在市场监管部门登记。` } : null;
  },
};

export const contractGiven: Needs<{ readonly contracts?: readonly string[] | undefined }> = {
  code: 'CONTRACT_MISSING', title: '附有孵化协议', beforehand: false,
  check: async ({ em }, row, { contracts = [] }) => (contracts.length > 0 || (await attached(em, row.id, 'contracts')) > 0 ? null : { message: '请上传双方签署的孵化协议。', path: ['input', 'contracts'] }),
};

export const notThatDayAlready: Needs<{ readonly enteredOn: string }> = {
  code: 'ALREADY_ENTERED', title: '同日未登记过入驻', beforehand: false,
  async check({ em }, row, { enteredOn }) {
    const same = await em.count(Incubation, { carrier: row.carrier.id, enteredOn, ...(row.organization ? { organization: row.organization.id } : { teamName: row.teamName ?? null }), id: { $ne: row.id } });
    return same === 0 ? null : { message: `“${row.tenantName}”${enteredOn} 在本载体已有入驻记录。`, path: ['input', 'enteredOn'] };
  },
};

export const notBeforePanel: Needs<{ readonly enteredOn: string }> = {
  code: 'BEFORE_PANEL', title: '入驻不早于准入评审', beforehand: false,
  check: async (_, row, { enteredOn }) => (!row.panelOn || enteredOn >= row.panelOn ? null : { message: `入驻日期早于准入评审日期 ${row.panelOn}。`, path: ['input', 'enteredOn'] }),
};

export const monthOfStay: Needs<{ readonly month: string }> = {
  code: 'MONTH_OUT_OF_STAY', title: '月份在孵化期内且已开始', beforehand: false,
  check: async ({ today }, row, { month }) =>
    (month.slice(0, 7) > today.slice(0, 7) ? { message: `${month.slice(0, 7)} 尚未开始。`, path: ['input', 'month'] }
      : row.enteredOn && monthEnd(month) < row.enteredOn ? { message: `${month.slice(0, 7)} 早于入驻日期 ${row.enteredOn}。`, path: ['input', 'month'] } : null),
};

export const isTeam: Needs = {
  code: 'NOT_A_TEAM', title: '是尚未注册企业的团队', beforehand: true,
  check: async (_, row) => (row.organization ? { message: '已是企业。' } : null),
};
export const registeredDuringStay: Needs<{ readonly registeredOn: string }> = {
  code: 'REGISTERED_BEFORE', title: '注册不早于团队入驻', beforehand: false,
  check: async (_, row, { registeredOn }) => (!row.enteredOn || registeredOn >= row.enteredOn ? null : { message: `注册日期早于团队入驻日期 ${row.enteredOn}。`, path: ['input', 'registeredOn'] }),
};

export const fieldIsSpecial: Needs = {
  code: 'FIELD_NOT_SPECIAL', title: '属于可延长孵化期的特殊领域', beforehand: true,
  check: (context, row) => orReason(async () => { const rule = await ruleNow(context, row); return isSpecialField(row.field, rule.criteria) ? null : rule; }, ({ rule, version, criteria }) =>
    ({ message: `技术领域“${row.field ?? '（未填）'}”不属于可延长的领域（${criteria.special.fields.join('、')}），到期须毕业或退出。`, details: { rule: `${rule}@${version}` } })),
};
export const extensionDue: Needs = {
  code: 'EXTENSION_TOO_EARLY', title: '已到可以申请延期的时间', beforehand: true,
  check: (context, row) => orReason(async () => {
    const rule = await ruleNow(context, row);
    const term = await context.em.findOne(IncubationTerm, { incubation: row.id });
    return term && addMonths(context.today, rule.criteria.special.askMonths) < term.limitOn ? { term, rule } : null;
  }, ({ term, rule }) => ({ message: `孵化期至 ${term.limitOn}，期满前 ${rule.criteria.special.askMonths} 个月起可以办理延期。`, details: { rule: `${rule.rule}@${rule.version}` } })),
};
export const extensionAllowed: Needs<{ readonly until: string }> = {
  code: 'EXTENSION_TOO_LONG', title: '延长不超过规则的上限', beforehand: false,
  check: (context, row, { until }) => orReason(async () => {
    const rule = await ruleNow(context, row);
    const began = (await stayBegan(context.em, row)) ?? context.today;
    const [limit, most] = [stayUntil(began, rule.criteria.stayMonths), stayUntil(began, rule.criteria.special.stayMonths)];
    return until > limit && until <= most && until > context.today ? null : { limit, most, rule };
  }, ({ limit, most, rule }) => ({ message: `延长的期限应晚于今日与原期限 ${limit}，不晚于 ${most}。`, path: ['input', 'until'], details: { rule: `${rule.rule}@${rule.version}` } })),
};

export type GraduationInput = GraduationFacts & { readonly graduatedOn: string; readonly note?: string | undefined };

export const graduateIsEnterprise: Needs = {
  code: 'TEAM_CANNOT_GRADUATE', title: '毕业者为企业', beforehand: true,
  check: async (_, row) => (row.organization ? null : { message: '团队须先注册为企业，方可毕业。' }),
};
/** Of those who came with an operators' list, nobody knows whether the day is that of a graduation. */
export const ledgerLeftOpen: Needs = {
  code: 'ALREADY_LEFT', title: '未按退出办结', beforehand: true,
  check: async (_, row) => (row.state === 'EXITED' && row.exitReason ? { message: '已按退出办结，不能再申请毕业。' } : null),
};
export const endsAfterEntry = <Name extends string>(name: Name): Needs<Readonly<Record<Name, string>>> => ({
  code: 'BEFORE_ENTRY', title: '不早于入驻', beforehand: false,
  check: async (_, row, input) => (!row.enteredOn || input[name] >= row.enteredOn ? null : { message: `日期 ${input[name]} 早于入驻日期 ${row.enteredOn}。`, path: ['input', name] }),
});
export const salesFollow: Needs<GraduationInput> = {
  code: 'SALES_YEARS', title: '两年营业收入填写完整', beforehand: false,
  check: async ({ today }, _, { salesYear, salesBefore, sales }) => {
    const given = [salesYear, salesBefore, sales].filter((each) => each !== undefined && each !== null).length;
    if (given > 0 && given < 3) return { message: '请一并填写后一年度及前后两年的营业收入。', path: ['input', 'salesYear'] };
    return salesYear && salesYear >= Number(today.slice(0, 4)) ? { message: `${salesYear} 年尚未结束。`, path: ['input', 'salesYear'] } : null;
  },
};
async function judged(context: Context, row: Incubation, input: GraduationFacts & { readonly graduatedOn: string }) {
  const rule = await ruleNow(context, row);
  const certificate = row.organization ? await certificateOn(context.em, row.organization.id, input.graduatedOn) : null;
  const tests = graduationTests(input, certificate !== null, rule.criteria);
  return tests.some(({ isMet }) => isMet) ? null : { tests, rule };
}
const noneMet = ({ tests, rule }: NonNullable<Awaited<ReturnType<typeof judged>>>) =>
  ({ message: `未达到任何一项毕业条件：${tests.map(({ needed }) => needed).join('；')}。`, details: { rule: `${rule.rule}@${rule.version}` } });
export const testMet: Needs<GraduationInput> = {
  code: 'GRADUATION_TEST', title: '达到至少一项毕业条件', beforehand: false,
  check: (context, row, input) => orReason(() => judged(context, row, input), noneMet),
};
export const testStillMet: Needs = {
  code: 'GRADUATION_TEST', title: '达到至少一项毕业条件', beforehand: true,
  check: (context, row) => orReason(async () => {
    const graduation = await context.em.findOne(Graduation, { incubation: row.id, status: 'PROPOSED' }, { orderBy: { proposedOn: 'desc', id: 'desc' } });
    return graduation && judged(context, row, graduation);
  }, noneMet),
};
