import { z } from 'zod';
import { all, any, role } from '../../core/access/condition.ts';
import { attach } from '../../core/attachment/attachment.ts';
import { Refusal, notFound } from '../../core/error/refusal.ts';
import { choice, day, files, flag, nothing, reference, text, whole } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type ActionContext, type Creation, type Requirement } from '../../core/lifecycle/lifecycle.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { Organization, Region } from '../../organization/organization.entity.ts';
import { searchText } from '../../organization/organization.ts';
import { CarrierCheck, CarrierRecognition, Incubator, type CarrierState } from '../entity/carrier.ts';
import { Incubation, presentStates } from '../entity/incubation.ts';
import { IncubationSpace } from '../entity/space.ts';
import { keeper, ownCarrier, ownTownCarrier, seesCarrier } from '../incubator.access.ts';
import { carrierKinds, carrierLevels, checkGrades, keysOf, type CarrierLevel, type CheckGrade } from '../incubator.kinds.ts';
import { assessLevel } from '../incubator.levels.ts';
import { notInFuture, orReason } from './requirements.ts';

type Row = Incubator;
type Needs<Input = unknown> = Requirement<Row, Input>;
const act = <Input>(action: Action<CarrierState, Row, Input>) => action;
const creates = <Input>(creation: Creation<CarrierState, Row, Input>) => creation;

const clerk = role('CLERK');
const director = role('DIRECTOR');
/** City and province decide outside; where they do not enter it themselves, the clerk records it with the document. */
const higher = role('HIGHER_AUTHORITY', 'CLERK');
const operator = all(role('INCUBATOR'), ownCarrier());
const living = ['PLANNED', 'OPERATING', 'APPLYING', 'RECOMMENDED', 'RECOGNISED', 'RECTIFYING'] as const;
const document = text('文件名称或文号', { max: 200 });
const reason = text('理由', { min: 2 });
const level = choice('CarrierLevel', keysOf(carrierLevels), '申报级别');
const levels = keysOf(carrierLevels);

const profile = {
  name: text('载体名称', { max: 200 }), kind: choice('CarrierKind', keysOf(carrierKinds), '载体类型'), isProfessional: flag('是否专业型：主要孵化同一产业领域的企业'), industry: text('主攻产业', { max: 100 }),
  town: reference('Region', '所在镇街'), operator: reference('Organization', '运营单位'), address: text('地址', { max: 300 }), openedOn: day('开始运营日期'),
};

const nameFree: Needs<{ readonly name?: string | undefined }> = {
  code: 'NAME_TAKEN', title: '同县没有同名载体', beforehand: false,
  async check({ em }, row, { name = row.name }) {
    const other = await em.count(Incubator, { region: row.region.id, name, id: { $ne: row.id } });
    return other === 0 ? null : { message: `本县已有名为“${name}”的载体。`, path: ['input', 'name'] };
  },
};

const spaceChecked: Needs = {
  code: 'SPACE_NOT_CHECKED', title: '有已通过县级核查的空间', beforehand: true,
  check: async ({ em }, row) => ((await em.count(IncubationSpace, { carrier: row.id, state: 'COUNTED' })) > 0 ? null : { message: '尚无通过县级核查的空间。' }),
};

const higherThanNow: Needs<{ readonly level: CarrierLevel }> = {
  code: 'LEVEL_HELD', title: '申报级别高于现有级别', beforehand: false,
  check: async (_, row, input) => (row.level && levels.indexOf(input.level) <= levels.indexOf(row.level) ? { message: `已认定为${carrierLevels[row.level]}，请申报更高级别。`, path: ['input', 'level'] } : null),
};

/** No criterion that is on record may be missed. What is not on record, documents show. */
const criteriaMet = (levelOf: (row: Row, input: any) => CarrierLevel | null, beforehand: boolean): Needs<any> => ({
  code: 'CRITERIA_NOT_MET', title: '符合申报级别的条件', beforehand,
  check: ({ em, today }, row, input) => orReason(async () => { const wanted = levelOf(row, input); return wanted && assessLevel(em, row, wanted, today); }, ({ criteria, ruleVersion }) => {
    const missed = criteria.filter(({ outcome }) => outcome === 'UNMET');
    return missed.length === 0 ? null : { message: `尚有 ${missed.length} 项条件未达到：${missed.map(({ title, current, needed }) => `${title}（现为 ${current ?? '空'}，要求 ${needed}）`).join('；')}。`, details: { rule: ruleVersion } };
  }),
});
const openOnesShown: Needs<{ readonly level: CarrierLevel; readonly statementFiles?: readonly string[] | undefined }> = {
  code: 'STATEMENT_NEEDED', title: '台账未载的条件附有说明材料', beforehand: false,
  check: ({ em, today }, row, { level: wanted, statementFiles = [] }) => orReason(async () => assessLevel(em, row, wanted, today), ({ criteria, outcome }) => {
    const open = criteria.filter((each) => each.outcome === 'OPEN');
    return (open.length === 0 && outcome !== 'OPEN') || statementFiles.length > 0 ? null
      : { message: open.length > 0 ? `以下条件台账未载，请附说明材料：${open.map(({ title }) => title).join('、')}。` : '此级别的条件待补录，请附说明材料。', path: ['input', 'statementFiles'] };
  }),
};

interface CheckInput { readonly year: number; readonly grade: CheckGrade; readonly statisticsTrue: boolean; readonly checkedOn: string; readonly rectifyBy?: string | undefined }
const yearOver: Needs<CheckInput> = {
  code: 'YEAR_NOT_OVER', title: '考核年度已结束', beforehand: false,
  check: async ({ today }, _, { year }) => (year < Number(today.slice(0, 4)) ? null : { message: `${year} 年尚未结束，不能考核。`, path: ['input', 'year'] }),
};
const notCheckedThatYear: Needs<CheckInput> = {
  code: 'ALREADY_CHECKED', title: '该年度未考核过', beforehand: false,
  check: async ({ em }, row, { year }) => ((await em.count(CarrierCheck, { carrier: row.id, year })) === 0 ? null : { message: `${year} 年度已考核过。`, path: ['input', 'year'] }),
};
/** Months of the year in which it ran, and which of them have an accepted report. */
const statisticsComplete: Needs<CheckInput> = {
  code: 'STATISTICS_INCOMPLETE', title: '该年度月报齐全且真实（不合格者除外）', beforehand: false,
  async check({ em }, row, { year, grade, statisticsTrue }) {
    if (grade === 'FAIL') return null;
    if (!statisticsTrue) return { message: '统计数据不真实的，只能评为不合格。', path: ['input', 'grade'] };
    const missing = await em.execute<{ month: string }[]>(
      `select to_char(m, 'FMMM月') as month from generate_series(make_date(?, 1, 1), make_date(?, 12, 1), interval '1 month') m
        where (m + interval '1 month - 1 day')::date >= coalesce(?::date, (select min(month) from carrier_month where carrier_id = ? and gross_area > 0), m::date)
          and not exists (select 1 from carrier_month c where c.carrier_id = ? and c.month = (m + interval '1 month - 1 day')::date and c.state = 'ACCEPTED') order by m`,
      [year, year, row.openedOn ?? null, row.id, row.id]);
    return missing.length === 0 ? null : { message: `${year} 年尚有月报未采用：${missing.map(({ month }) => month).join('、')}。请先补齐。`, path: ['input', 'year'] };
  },
};
const rectifiedBySomeDay: Needs<CheckInput> = {
  code: 'RECTIFY_BY', title: '不合格者有整改期限', beforehand: false,
  check: async (_, __, { grade, checkedOn, rectifyBy }) => (grade !== 'FAIL' || (rectifyBy && rectifyBy > checkedOn) ? null : { message: '请填写晚于考核日期的整改期限。', path: ['input', 'rectifyBy'] }),
};

const noTenants: Needs = {
  code: 'TENANTS_PRESENT', title: '没有在孵企业（团队）', beforehand: true,
  async check({ em }, row) {
    const present = await em.count(Incubation, { carrier: row.id, state: { $in: [...presentStates] }, endedOn: null });
    return present === 0 ? null : { message: `尚有 ${present} 家在孵，请先办理毕业、退出或迁出。` };
  },
};

/** Back to where it was before it applied. */
const before = (row: Row): 'OPERATING' | 'RECOGNISED' => (row.level ? 'RECOGNISED' : 'OPERATING');

async function placeOf(em: ActionContext['em'], townId: string | undefined, operatorOrganization: Organization | null, actorRegion: string | null): Promise<{ readonly region: Region; readonly town: Region | null }> {
  if (townId) {
    const town = await townOf(em, townId);
    return { region: await town.parent!.loadOrFail(), town };
  }
  if (operatorOrganization) return { region: await operatorOrganization.region.loadOrFail(), town: null };
  const own = actorRegion ? await em.findOne(Region, { id: actorRegion }) : null;
  if (own?.level === 'COUNTY') return { region: own, town: null };
  throw new Refusal({ code: 'PLACE_UNKNOWN', message: '请填写所在镇街或运营单位，以确定载体属于哪个县。', path: ['input', 'town'] });
}
async function townOf(em: ActionContext['em'], id: string): Promise<Region> {
  const town = await em.findOne(Region, { id });
  if (town?.level !== 'TOWNSHIP' || !town.parent) throw new Refusal({ code: 'NOT_A_TOWNSHIP', message: '所在镇街应为一个乡镇（街道）。', path: ['input', 'town'] });
  return town;
}
async function organizationOf(em: ActionContext['em'], id: string): Promise<Organization> {
  const found = await em.findOne(Organization, { id });
  if (!found) throw notFound(['input', 'operator']);
  return found;
}

/** 孵化载体 (domain notes §13.12): from plan to recognition, yearly check and end. */
export const carrierLifecycle = lifecycle<CarrierState, Row>({
  name: 'incubator', title: '孵化载体', entity: Incubator, visible: seesCarrier,
  states: {
    PLANNED: { title: '筹建' }, OPERATING: { title: '运营中' }, APPLYING: { title: '申报中' }, RECOMMENDED: { title: '已推荐' }, RECOGNISED: { title: '已认定' }, RECTIFYING: { title: '整改中' },
    REMOVED: { title: '已摘牌', final: true }, CLOSED: { title: '已停止运营', final: true },
  },
  creations: {
    register: creates({
      title: '登记载体', to: 'PLANNED', who: any(clerk, ownTownCarrier(), operator),
      input: z.object({ ...profile, isProfessional: profile.isProfessional.optional(), industry: profile.industry.optional(), town: profile.town.optional(), operator: profile.operator.optional(), address: profile.address.optional(), openedOn: profile.openedOn.optional() }),
      async make({ em, actor, now }, { town: townId, operator: operatorId, ...input }) {
        const own = actor.roles.has('INCUBATOR') ? actor.organizationId : null;
        const runs = operatorId ?? own;
        const by = runs ? await organizationOf(em, runs) : null;
        const { region, town } = await placeOf(em, townId, by, actor.regionId);
        return em.create(Incubator, {
          id: uuidv7(), region, town, operator: by, ...input, isProfessional: input.isProfessional ?? false, state: 'PLANNED', searchText: searchText([input.name], null), createdAt: now,
        }, { persist: false });
      },
      requires: [nameFree],
    }),
  },
  actions: {
    amend: act({
      title: '更正资料', from: living, who: clerk,
      input: z.object(Object.fromEntries(Object.entries(profile).map(([name, part]) => [name, part.optional()])) as { [Name in keyof typeof profile]: z.ZodOptional<(typeof profile)[Name]> }),
      requires: [nameFree],
      async change({ em }, row, { town, operator: by, ...input }) {
        Object.assign(row, Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)));
        if (input.name) row.searchText = searchText([input.name], null);
        if (by) Object.assign(row, { operator: await organizationOf(em, by) });
        if (town) {
          const found = await townOf(em, town);
          if (found.parent!.id !== row.region.id) throw new Refusal({ code: 'NOT_A_TOWNSHIP', message: '所在镇街不属于本县。', path: ['input', 'town'] });
          Object.assign(row, { town: found });
        }
      },
    }),
    describe: act({
      title: '完善资料', from: living, who: operator, input: z.object({ address: profile.address.optional(), industry: profile.industry.optional(), isProfessional: profile.isProfessional.optional() }),
      change: async (_, row, input) => { Object.assign(row, Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined))); },
    }),
    open: act({
      title: '空间核查通过，转入运营', from: ['PLANNED'], to: 'OPERATING', who: keeper, input: nothing, requires: [spaceChecked],
      change: async ({ today }, row) => { row.openedOn ??= today; },
    }),
    appoint: act({
      title: '运营团队进驻', from: living, who: keeper, input: z.object({ operator: reference('Organization', '运营单位') }),
      change: async ({ em }, row, { operator: by }) => { Object.assign(row, { operator: await organizationOf(em, by) }); },
    }),
    applyLevel: act({
      title: '申报级别', from: ['OPERATING', 'RECOGNISED'], to: 'APPLYING', who: operator,
      input: z.object({ level, statement: text('申报说明'), statementFiles: files('说明材料').optional() }),
      requires: [higherThanNow, criteriaMet((_, input: { level: CarrierLevel }) => input.level, false), openOnesShown],
      async change(context, row, { level: wanted, statement, statementFiles = [] }) {
        const { ruleVersion } = await assessLevel(context.em, row, wanted, context.today);
        Object.assign(row, { appliedLevel: wanted, appliedOn: context.today, statement, ruleVersion, returnedOn: null, returnReason: null });
        context.decideBy(ruleVersion);
        await attach(context, row, 'statementFiles', statementFiles);
      },
    }),
    withdrawLevel: act({
      title: '撤回申报', from: ['APPLYING'], to: ['OPERATING', 'RECOGNISED'], who: operator, input: nothing,
      async change(_, row) { Object.assign(row, { appliedLevel: null, appliedOn: null }); return before(row); },
    }),
    returnLevel: act({
      title: '退回申报', from: ['APPLYING'], to: ['OPERATING', 'RECOGNISED'], who: any(clerk, director), input: z.object({ reason }),
      async change({ today }, row, input) { Object.assign(row, { returnedOn: today, returnReason: input.reason }); return before(row); },
      remark: (input) => input.reason,
    }),
    recommend: act({
      title: '推荐上报', from: ['APPLYING'], to: 'RECOMMENDED', who: director, input: z.object({ recommendedOn: day('推荐日期'), document }),
      requires: [notInFuture('recommendedOn'), criteriaMet((row) => row.appliedLevel ?? null, true)],
      async change(context, row, input) {
        const { ruleVersion } = await assessLevel(context.em, row, row.appliedLevel!, context.today);
        Object.assign(row, { recommendedOn: input.recommendedOn, recommendedDocument: input.document, ruleVersion });
        context.decideBy(ruleVersion);
      },
    }),
    grantLevel: act({
      title: '登记认定', from: ['RECOMMENDED'], to: 'RECOGNISED', who: higher, input: z.object({ recognisedOn: day('认定日期'), document }), requires: [notInFuture('recognisedOn')],
      async change({ em, now }, row, input) {
        em.create(CarrierRecognition, { id: uuidv7(), carrier: row, level: row.appliedLevel!, recognisedOn: input.recognisedOn, document: input.document, createdAt: now });
        Object.assign(row, { level: row.appliedLevel, recognisedOn: input.recognisedOn, appliedLevel: null });
      },
    }),
    refuseLevel: act({
      title: '登记不予认定', from: ['RECOMMENDED'], to: ['OPERATING', 'RECOGNISED'], who: higher, input: z.object({ on: day('决定日期'), document }), requires: [notInFuture('on')],
      async change(_, row, input) { Object.assign(row, { refusedOn: input.on, refusedDocument: input.document, appliedLevel: null }); return before(row); },
    }),
    yearlyCheck: act({
      title: '年度考核', from: ['RECOGNISED'], to: ['RECOGNISED', 'RECTIFYING'], who: clerk,
      input: z.object({
        year: whole('考核年度', { min: 2000, max: 2100 }), grade: choice('CarrierCheckGrade', keysOf(checkGrades), '等次'), statisticsTrue: flag('统计数据经核查真实'), checkedOn: day('考核日期'),
        document: document.optional(), opinion: text('考核意见').optional(), rectifyBy: day('整改期限，不合格者填写').optional(),
      }),
      requires: [notInFuture('checkedOn'), yearOver, notCheckedThatYear, statisticsComplete, rectifiedBySomeDay],
      async change({ em, now }, row, { rectifyBy, ...input }) {
        em.create(CarrierCheck, { id: uuidv7(), carrier: row, ...input, document: input.document ?? null, opinion: input.opinion ?? null, createdAt: now });
        if (input.grade !== 'FAIL') return 'RECOGNISED';
        Object.assign(row, { rectifyBy, rectifyReason: input.opinion ?? `${input.year} 年度考核不合格` });
        return 'RECTIFYING';
      },
      remark: (input) => input.opinion ?? null,
    }),
    acceptRectification: act({
      title: '整改通过', from: ['RECTIFYING'], to: 'RECOGNISED', who: director, input: z.object({ opinion: text('验收意见', { min: 2 }) }),
      change: async (_, row) => { Object.assign(row, { rectifyBy: null, rectifyReason: null }); }, remark: (input) => input.opinion,
    }),
    remove: act({
      title: '摘牌', from: ['RECTIFYING'], to: 'REMOVED', who: director, input: z.object({ on: day('摘牌日期'), document, reason }), requires: [notInFuture('on')],
      async change({ em }, row, input) {
        await em.nativeUpdate(CarrierRecognition, { carrier: row.id, endedOn: null }, { endedOn: input.on, endReason: input.reason });
        Object.assign(row, { level: null, endedOn: input.on, endReason: input.reason });
      },
      remark: (input) => input.reason,
    }),
    close: act({
      title: '停止运营', from: ['PLANNED', 'OPERATING', 'RECOGNISED', 'RECTIFYING'], to: 'CLOSED', who: clerk, input: z.object({ on: day('停止运营日期'), reason }), requires: [notInFuture('on'), noTenants],
      async change({ em }, row, input) {
        await em.nativeUpdate(CarrierRecognition, { carrier: row.id, endedOn: null }, { endedOn: input.on, endReason: input.reason });
        Object.assign(row, { level: null, endedOn: input.on, endReason: input.reason });
      },
      remark: (input) => input.reason,
    }),
  },
  concerns: (row) => row.operator?.id ?? null,
  facts: ({ name, kind, isProfessional, industry, address, openedOn, level: held, recognisedOn, appliedLevel, recommendedOn, recommendedDocument, refusedDocument, rectifyBy, ruleVersion, endedOn, town, operator: by }) =>
    ({ name, kind, isProfessional, industry, address, openedOn, level: held, recognisedOn, appliedLevel, recommendedOn, recommendedDocument, refusedDocument, rectifyBy, ruleVersion, endedOn, town: town?.id ?? null, operator: by?.id ?? null }),
});
