import { multiply, compare, divide, toShortDecimal } from '../../core/scalar/fraction.ts';
import type { ActionContext, Requirement } from '../../core/lifecycle/lifecycle.ts';
import { attached } from '../../core/attachment/attachment.ts';
import { yearOf } from '../../core/scalar/local-date.ts';
import { noticeEnded } from '../../publicity/publicity.ts';
import { seniorTitles, type Grade } from '../commissioner.kinds.ts';
import { serviceRule, termRule } from '../commissioner.rules.ts';
import { named, ruleOf } from '../commissioner.ts';
import { judgeSkills } from '../matching.ts';
import { Commissioner, CommissionerAssessment, CommissionerBatch, CommissionerReport, CommissionerTeamMember, CommissionerTerm } from '../entity/roster.ts';
import { ServiceDemand, VisitLog } from '../entity/service.ts';

/** The preconditions of a term's actions, each with the name that button, refusal and journal share. */
type Needs<Input = unknown> = Requirement<CommissionerTerm, Input>;
type Em = ActionContext['em'];

/** From nomination on until it is over. */
export const openTerms = ['NOMINATED', 'PROPOSED', 'IN_NOTICE', 'APPOINTED', 'SERVING'] as const;
const held = ['APPOINTED', 'SERVING', 'ASSESSED', 'CLOSED'] as const;

const whoIs = (em: Em, row: CommissionerTerm): Promise<Commissioner> => em.findOneOrFail(Commissioner, row.commissioner.id, { refresh: true });

export const noOtherTerm: Needs = {
  code: 'ALREADY_IN_TERM', title: '没有其他未结束的任期', beforehand: false,
  async check({ em }, row) {
    await em.execute('select 1 from commissioner where id = ? for no key update', [row.commissioner.id]);
    // The term whose place this one takes ends in the same action.
    const other = await em.count(CommissionerTerm, { commissioner: row.commissioner.id, state: { $in: [...openTerms] }, id: { $nin: [row.id, ...(row.replaces ? [row.replaces.id] : [])] } });
    return other === 0 ? null : { message: '该特派员已有未结束的提名或任期。', path: ['input', 'commissioner'] };
  },
};

export const notCivilServant: Needs = {
  code: 'CIVIL_SERVANT', title: '不是公务员', beforehand: true,
  check: async ({ em }, row) => ((await whoIs(em, row)).isCivilServant ? { message: '公务员不得选派为科技特派员。' } : null),
};

export const notBarred: Needs = {
  code: 'BARRED', title: '不在限制选派期内', beforehand: true,
  async check({ em, today }, row) {
    const { barredUntil } = await whoIs(em, row);
    return barredUntil && barredUntil >= today ? { message: `上一任期考核不合格，${barredUntil} 前（含当日）不得再次选派。`, details: { barredUntil } } : null;
  },
};

export const placeFits: Needs = {
  code: 'PLACE_MISSING', title: '个人派驻镇街，团队有团，法人有派出单位', beforehand: true,
  async check(_, { kind, town, team, sender, senderName }) {
    if (kind === 'INDIVIDUAL') return town ? null : { message: '个人特派员须填写派驻镇街。', path: ['input', 'town'] };
    if (kind === 'TEAM') return team ? null : { message: '团队特派员须选择特派团。', path: ['input', 'team'] };
    return sender ?? senderName ? null : { message: '法人特派员须填写派出单位。', path: ['input', 'commissioner'] };
  },
};

export const skillsFit: Needs = {
  code: 'SKILLS_DO_NOT_FIT', title: '专长与所需相符', beforehand: true,
  async check({ em, today }, row) {
    if (row.wantedSkills.length === 0) return null;
    const { skills, specialty, name } = await whoIs(em, row);
    const { criteria } = await ruleOf(em, serviceRule, row.region, today);
    const judged = judgeSkills(criteria, { skills: row.wantedSkills, text: row.wantedSkills.join('\n') }, [...skills, specialty ?? '']);
    return judged.points >= criteria.matching.matchedFrom ? null : { message: `所需专长为“${row.wantedSkills.join('、')}”，“${name}”登记的是“${[specialty, ...skills].filter(Boolean).join('、') || '（未填）'}”。请核对档案或另选。` };
  },
};

/** 特派团 of at least so many, from here and from outside, the leader senior. */
export const teamComposed: Needs = {
  code: 'TEAM_COMPOSITION', title: '特派团人员构成符合规则', beforehand: true,
  async check({ em, today, decideBy }, row) {
    if (row.kind !== 'TEAM' || !row.team) return null;
    const rule = await ruleOf(em, termRule, row.region, today);
    decideBy(named(rule));
    const { team: wants } = rule.criteria;
    const members = await em.find(CommissionerTeamMember, { team: row.team.id, $or: [{ leftOn: null }, { leftOn: { $gte: today } }] }, { populate: ['commissioner'] });
    const from = (...origins: string[]) => members.filter(({ origin }) => origins.includes(origin)).length;
    const all = members.length;
    const share = (part: number) => (all === 0 ? '0' : toShortDecimal(multiply(divide(part, all), 100), 1));
    const senior = new Set<string | null>(seniorTitles);
    const problems = [
      ...(all < wants.members ? [`成员 ${all} 人，须不少于 ${wants.members} 人`] : []),
      ...(compare(from('COUNTY', 'CITY'), multiply(wants.cityAndCountyShare, all)) < 0 ? [`市县成员占 ${share(from('COUNTY', 'CITY'))}%，须不低于 ${toShortDecimal(multiply(wants.cityAndCountyShare, 100), 1)}%`] : []),
      ...(compare(from('COUNTY'), multiply(wants.countyShare, all)) < 0 ? [`本县成员占 ${share(from('COUNTY'))}%，须不低于 ${toShortDecimal(multiply(wants.countyShare, 100), 1)}%`] : []),
      ...(compare(from('OUTSIDE'), multiply(wants.outsideShareUpTo, all)) > 0 ? [`省外成员占 ${share(from('OUTSIDE'))}%，须不高于 ${toShortDecimal(multiply(wants.outsideShareUpTo, 100), 1)}%`] : []),
      ...(members.some(({ origin, commissioner }) => origin === 'OUTSIDE' && !senior.has(commissioner.unwrap().title ?? null)) ? ['省外成员须有高级职称'] : []),
      ...(senior.has((await whoIs(em, row)).title ?? null) ? [] : ['团长须有高级职称']),
    ];
    return problems.length === 0 ? null : { message: `特派团人员构成不符：${problems.join('；')}。`, details: { rule: named(rule) } };
  },
};

export const batchOpen: Needs<{ readonly batch?: string | undefined }> = {
  code: 'NO_BATCH', title: '有进行中、级别相同且名额未满的批次', beforehand: false,
  async check({ em }, row, { batch: given } = {}) {
    const id = given ?? row.batch?.id;
    const batch = id ? await em.findOne(CommissionerBatch, { id, region: row.region.id }) : null;
    if (!batch) return { message: '请选择选派批次。', path: ['input', 'batch'] };
    if (batch.state !== 'OPEN') return { message: `批次“${batch.name}”已结束。`, path: ['input', 'batch'] };
    if (batch.level !== row.level) return { message: '批次的选派级别与本任期不同。', path: ['input', 'batch'] };
    await em.execute('select 1 from commissioner_batch where id = ? for no key update', [batch.id]);
    const places = { INDIVIDUAL: batch.individuals, TEAM: batch.teams, LEGAL_PERSON: batch.legalPersons }[row.kind];
    const taken = await em.count(CommissionerTerm, { batch: batch.id, kind: row.kind, state: { $in: ['IN_NOTICE', ...held] }, id: { $ne: row.id } });
    return taken < places ? null : { message: `批次“${batch.name}”此类名额 ${places} 个，已用 ${taken} 个。`, path: ['input', 'batch'], details: { places, taken } };
  },
};

export const notInFuture = <Name extends string>(name: Name): Needs<Readonly<Partial<Record<Name, string>>>> => ({
  code: 'DATE_IN_FUTURE', title: '日期不晚于今日', beforehand: false,
  check: async ({ today }, _, input) => ((input[name] ?? today) <= today ? null : { message: `日期 ${input[name]} 晚于今日 ${today}。`, path: ['input', name] }),
});

export const datesInOrder: Needs<{ readonly startsOn?: string | undefined; readonly endsOn?: string | undefined }> = {
  code: 'TERM_DATES', title: '任期止不早于任期起', beforehand: false,
  check: async (_, row, { startsOn = row.startsOn ?? undefined, endsOn = row.endsOn ?? undefined } = {}) => (!startsOn || !endsOn || endsOn >= startsOn ? null : { message: `任期止 ${endsOn} 早于任期起 ${startsOn}。`, path: ['input', 'endsOn'] }),
};
export const datesKnown: Needs = {
  code: 'TERM_DATES', title: '任期起止已定', beforehand: true,
  check: async (_, row) => (row.startsOn && row.endsOn ? null : { message: '任期起止未定，请科技局在批次中填写。' }),
};

export const noticeMatter = '特派员选派公示';
/** The county's own notice has run its time and nothing stands against it; that of city or province by its dates. */
export const noticeOver: Needs = {
  ...noticeEnded<CommissionerTerm>('CommissionerTerm', noticeMatter),
  async check(context, row, input) {
    if (row.level === 'COUNTY') return noticeEnded<CommissionerTerm>('CommissionerTerm', noticeMatter).check(context, row, input);
    return row.noticeTo && row.noticeTo < context.today ? null : { message: `公示至 ${row.noticeTo ?? '（未定）'}，期满方可选派。` };
  },
};

/** Three parties sign one paper: it is there before anyone has signed alone. */
export const agreementThere: Needs<{ readonly agreement?: readonly string[] | undefined }> = {
  code: 'AGREEMENT_MISSING', title: '已上传三方协议', beforehand: false,
  check: async ({ em }, row, { agreement = [] } = {}) => (agreement.length > 0 || (await attached(em, row.id, 'agreement')) > 0 ? null : { message: '请上传三方协议。', path: ['input', 'agreement'] }),
};

export const reportFresh: Needs<{ readonly kind: CommissionerReport['kind']; readonly year: number }> = {
  code: 'ALREADY_REPORTED', title: '同期报告未提交过，且在任期内', beforehand: false,
  async check({ em, today }, row, { kind, year }) {
    if (year > yearOf(today) || (row.startsOn && year < yearOf(row.startsOn))) return { message: `${year} 年不在任期内。`, path: ['input', 'year'] };
    return (await em.count(CommissionerReport, { term: row.id, kind, year })) === 0 ? null : { message: `${year} 年的此项报告已提交。`, path: ['input', 'kind'] };
  },
};

export const termOver: Needs = {
  code: 'TERM_RUNNING', title: '任期已满', beforehand: true,
  check: async ({ today }, row) => (row.endsOn && row.endsOn < today ? null : { message: `任期至 ${row.endsOn ?? '（未定）'}，期满方可考核；提前结束请用“更换”。` }),
};

/** What he logged was answered, and what he took on is over. */
export const logsClosed: Needs = {
  code: 'LOGS_OPEN', title: '服务日志均已确认，需求均已办结', beforehand: true,
  async check({ em }, row) {
    const logs = await em.count(VisitLog, { commissioner: row.commissioner.id, servedOn: { $gte: row.startsOn!, $lte: row.endsOn! }, state: { $in: ['LOGGED', 'DISPUTED'] } });
    const demands = await em.count(ServiceDemand, { commissioner: row.commissioner.id, state: { $in: ['DISPATCHED', 'IN_SERVICE'] } });
    return logs + demands === 0 ? null : { message: `尚有 ${logs} 条服务日志未确认、${demands} 项需求未办结。`, details: { logs, demands } };
  },
};

export const yearReported: Needs = {
  code: 'REPORT_MISSING', title: '已提交期满年度报告', beforehand: true,
  async check({ em }, row) {
    const year = yearOf(row.endsOn!);
    return (await em.count(CommissionerReport, { term: row.id, kind: 'YEARLY', year: { $gte: year - 1 } })) > 0 ? null : { message: `特派员尚未提交 ${year} 年度报告。` };
  },
};

const assessmentOf = (em: Em, row: CommissionerTerm): Promise<CommissionerAssessment> => em.findOneOrFail(CommissionerAssessment, { term: row.id });

/** 优秀 asks for points, for the least service, and for a place in the quota; two who grade at once take turns. */
export const gradeFits: Needs<{ readonly grade: Grade; readonly reason?: string | undefined }> = {
  code: 'GRADE_DOES_NOT_FIT', title: '等次与得分、服务量相符', beforehand: false,
  async check({ em }, row, { grade, reason }) {
    const { total, serviceDays, minimumDays, assessedOn } = await assessmentOf(em, row);
    const { criteria } = await ruleOf(em, termRule, row.region, assessedOn);
    if (grade === 'EXCELLENT' && (compare(total, criteria.excellentFrom) < 0 || serviceDays < minimumDays)) return { message: `评为优秀须得分不低于 ${criteria.excellentFrom} 且服务满 ${minimumDays} 天；现为 ${Number(total)} 分、${serviceDays} 天。`, path: ['input', 'grade'] };
    if (grade === 'QUALIFIED' && compare(total, criteria.qualifiedFrom) < 0) return { message: `得分 ${Number(total)}，低于合格线 ${criteria.qualifiedFrom}。`, path: ['input', 'grade'] };
    if (grade === 'FAIL' && compare(total, criteria.qualifiedFrom) >= 0 && !reason) return { message: `得分 ${Number(total)}，已达合格线 ${criteria.qualifiedFrom}；仍评为不合格的，请写明理由。`, path: ['input', 'reason'] };
    return null;
  },
};

export const quotaFree: Needs<{ readonly grade: Grade }> = {
  code: 'QUOTA_FULL', title: '优秀名额未满', beforehand: false,
  async check({ em, decideBy }, row, { grade }) {
    const { region, year, assessedOn } = await assessmentOf(em, row);
    const rule = await ruleOf(em, termRule, row.region, assessedOn);
    decideBy(named(rule));
    if (grade !== 'EXCELLENT') return null;
    await em.execute(`select pg_advisory_xact_lock(hashtextextended(?, 0))`, [`commissioner grades ${region.id} ${year}`]);
    const [count] = await em.execute<{ assessed: number; excellent: number }[]>(
      `select count(*)::int as assessed, count(*) filter (where t.grade = 'EXCELLENT')::int as excellent from commissioner_assessment a join commissioner_term t on t.id = a.term_id where a.region_id = ? and a.year = ?`, [region.id, year]);
    const share = multiply(rule.criteria.excellentShare, count!.assessed);
    const places = Number(share.numerator / share.denominator); // rounded down: a quota is not exceeded
    return count!.excellent < places ? null
      : { message: `${year} 年参加考核 ${count!.assessed} 人，优秀名额 ${places} 个（${toShortDecimal(multiply(rule.criteria.excellentShare, 100), 1)}%），已用 ${count!.excellent} 个。`, path: ['input', 'grade'], details: { places, taken: count!.excellent, rule: named(rule) } };
  },
};
