import { z } from 'zod';
import { all, any, role } from '../../core/access/condition.ts';
import { choice, day, flag, group, list, nothing, reference, text } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type ActionContext, type Creation, type Requirement } from '../../core/lifecycle/lifecycle.ts';
import { ruleInForce } from '../../core/rule/rule-store.ts';
import { addDays, addYears } from '../../core/scalar/local-date.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { noHold } from '../../integrity/integrity.ts';
import { Organization } from '../../organization/organization.entity.ts';
import { clock, seesProfile, self } from '../expert.access.ts';
import { ExpertProfile, ExpertTie, type ProfileState } from '../expert.entity.ts';
import { expertKindNames, tieKindNames } from '../expert.kinds.ts';
import { poolRule } from '../expert.rules.ts';

type Row = ExpertProfile;
const act = <Input>(action: Action<ProfileState, Row, Input>) => action;
const creates = <Input>(creation: Creation<ProfileState, Row, Input>) => creation;

const reason = text('理由', { min: 2 });
const about = {
  kind: choice('ExpertKind', expertKindNames, '专家类别'), title: text('职称或职务', { max: 100 }), degree: text('学位', { max: 60 }).optional(),
  fields: list(text('技术领域', { max: 60 }), '技术领域', { min: 1, max: 10 }), introduction: text('简介', { max: 2_000 }).optional(),
};
interface About { readonly kind: Row['kind']; readonly title: string; readonly degree?: string | undefined; readonly fields: readonly string[]; readonly introduction?: string | undefined }

const make = ({ em, actor, today, now }: ActionContext, person: string, organization: string, { kind, title, degree, fields, introduction }: About): Row => em.create(ExpertProfile, {
  id: uuidv7(), person, organization, kind, title, degree: degree ?? null, fields: [...fields], introduction: introduction ?? null, state: 'APPLIED', nominatedBy: actor.name, appliedOn: today, createdAt: now,
} as never, { persist: false });

const onceInPool: Requirement<Row> = {
  code: 'ALREADY_IN_POOL', title: '本人不在库中，也没有在办的入库申请', beforehand: false,
  async check({ em }, row) {
    const other = await em.count(ExpertProfile, { person: row.person.id, state: { $nin: ['DECLINED', 'REMOVED'] }, id: { $ne: row.id } });
    return other === 0 ? null : { message: '此人已在专家库或正在申请入库。' };
  },
};
const pledged: Requirement<Row, { readonly pledge: boolean }> = {
  code: 'PLEDGE', title: '签署诚信承诺', beforehand: false, check: async (_, __, { pledge }) => (pledge ? null : { message: '请承诺公正评审、保守秘密、如实申报关系。', path: ['input', 'pledge'] }),
};
/** Whoever decides on projects reviews none. */
const notStaff: Requirement<Row> = {
  code: 'STAFF', title: '不是本部门工作人员', beforehand: true,
  async check({ em }, row) {
    const [found] = await em.execute<{ any: boolean }[]>(`select exists (select 1 from assignment where person_id = ? and state = 'IN_FORCE' and role in ('CLERK', 'DIRECTOR')) as any`, [row.person.id]);
    return found!.any ? { message: '科技局工作人员不能入库评审本局项目。' } : null;
  },
};
const unitActive: Requirement<Row> = {
  code: 'ORGANIZATION_DISSOLVED', title: '所在单位存续', beforehand: true,
  check: async ({ em }, row) => ((await em.findOneOrFail(Organization, row.organization.id)).status === 'ACTIVE' ? null : { message: '所在单位已注销，请先更正所在单位。' }),
};

/** The term runs to the day before it is as many years old. */
async function enter({ em, today, decideBy }: ActionContext, row: Row): Promise<void> {
  const region = await (await em.findOneOrFail(Organization, row.organization.id)).region.loadOrFail();
  const rule = await ruleInForce(em, poolRule, today, region.code);
  row.ruleVersion = `${rule.rule}@${rule.version}`;
  decideBy(row.ruleVersion);
  row.validTo = addDays(addYears(today, rule.criteria.termYears), -1);
}

/** 专家库成员: put in by himself or the bureau, let in by the director, for a term. */
export const profileLifecycle = lifecycle<ProfileState, Row>({
  name: 'expertProfile', title: '专家', entity: ExpertProfile, visible: seesProfile,
  states: {
    APPLIED: { title: '申请入库' }, IN_POOL: { title: '在库' }, SUSPENDED: { title: '暂停' }, LAPSED: { title: '聘期已满' }, DECLINED: { title: '未入库', final: true }, REMOVED: { title: '已出库', final: true },
  },
  creations: {
    apply: creates({
      title: '申请入库', to: 'APPLIED', who: all(role('EXPERT'), self()), input: z.object({ ...about, pledge: flag('承诺公正评审、保守秘密、如实申报关系') }),
      make: async (context, input) => make(context, context.actor.personId!, context.actor.organizationId!, input), requires: [onceInPool, pledged, notStaff, unitActive],
    }),
    nominate: creates({
      title: '推荐入库', to: 'APPLIED', who: role('CLERK'), input: z.object({ ...about, person: reference('Person', '专家'), organization: reference('Organization', '所在单位') }),
      make: async (context, input) => make(context, input.person, input.organization, input), requires: [onceInPool, notStaff, unitActive],
    }),
  },
  actions: {
    enter: act({
      title: '准予入库', from: ['APPLIED'], to: 'IN_POOL', who: role('DIRECTOR'), input: nothing, requires: [notStaff, unitActive, noHold<Row>('DRAW', (row) => ({ organizations: [row.organization.id], persons: [row.person.id] }))],
      async change(context, row) { await enter(context, row); row.enteredOn = context.today; },
    }),
    decline: act({ title: '不予入库', from: ['APPLIED'], to: 'DECLINED', who: role('DIRECTOR'), input: z.object({ reason }), change: async (_, row, input) => { row.endReason = input.reason; }, remark: (input) => input.reason }),
    update: act({
      title: '更新资料', from: ['APPLIED', 'IN_POOL', 'SUSPENDED', 'LAPSED'], who: any(self(), role('CLERK')), input: z.object({ ...about, organization: reference('Organization', '所在单位，变动时填写').optional() }),
      change: async ({ em, today }, row, { organization, ...input }) => {
        Object.assign(row, { kind: input.kind, title: input.title, degree: input.degree ?? null, fields: [...input.fields], introduction: input.introduction ?? null });
        if (organization && organization !== row.organization.id) {
          // The unit he leaves is on file from now on: it counts against him for as long as the schemes say.
          em.create(ExpertTie, { id: uuidv7(), expert: row, kind: null, organization: row.organization.id, from: null, until: today, declaredOn: today } as never);
          row.organization = em.getReference(Organization, organization, { wrapped: true });
        }
      },
    }),
    declareTies: act({
      title: '申报关系', from: ['APPLIED', 'IN_POOL', 'SUSPENDED', 'LAPSED'], who: self(),
      input: z.object({
        ties: list(group('ExpertTieInput', {
          kind: choice('TieKind', tieKindNames, '关系；不填为曾任职').optional(), organization: reference('Organization', '单位').optional(), unitName: text('单位名称，不在名录中时填写', { max: 200 }).optional(),
          personName: text('对方姓名', { max: 100 }).optional(), from: day('自何日起').optional(), until: day('至何日止，不填为至今').optional(),
        }, '关系'), '亲属、师生、合作、合同往来、利益关系与任职经历，整份替换', { max: 100 }),
      }),
      requires: [{
        code: 'TIE_WITHOUT_PARTY', title: '每项关系有对方', beforehand: false,
        check: async (_, __, { ties }) => {
          const index = ties.findIndex(({ organization, unitName, personName }) => !organization && !unitName && !personName);
          return index < 0 ? null : { message: '请填写对方的单位或姓名。', path: ['input', 'ties', String(index)] };
        },
      }],
      async change({ em, today }, row, { ties }) {
        await em.nativeDelete(ExpertTie, { expert: row.id });
        for (const { kind, organization, unitName, personName, from, until } of ties) {
          em.create(ExpertTie, { id: uuidv7(), expert: row, kind: kind ?? null, organization: organization ?? null, unitName: unitName ?? null, personName: personName ?? null, from: from ?? null, until: until ?? null, declaredOn: today } as never);
        }
      },
    }),
    suspend: act({ title: '暂停', from: ['IN_POOL'], to: 'SUSPENDED', who: role('DIRECTOR'), input: z.object({ reason }), change: async (_, row, input) => { row.suspendReason = input.reason; }, remark: (input) => input.reason }),
    resume: act({ title: '恢复', from: ['SUSPENDED'], to: 'IN_POOL', who: role('DIRECTOR'), input: nothing, requires: [unitActive], change: async (_, row) => { row.suspendReason = null; } }),
    renew: act({ title: '续聘', from: ['IN_POOL', 'LAPSED'], to: 'IN_POOL', who: role('DIRECTOR'), input: nothing, requires: [notStaff, unitActive], change: (context, row) => enter(context, row) }),
    lapse: act({
      title: '聘期届满', from: ['IN_POOL'], to: 'LAPSED', who: clock, input: nothing,
      requires: [{ code: 'NOT_YET_DUE', title: '聘期已满', beforehand: true, check: async ({ today }, row) => (row.validTo && row.validTo < today ? null : { message: '聘期未满。' }) }],
    }),
    remove: act({ title: '出库', from: ['IN_POOL', 'SUSPENDED', 'LAPSED'], to: 'REMOVED', who: any(role('DIRECTOR'), self()), input: z.object({ reason }), change: async (_, row, input) => { row.endReason = input.reason; }, remark: (input) => input.reason }),
  },
  alarms: [{ action: 'lapse', from: ['IN_POOL'], due: 'lapsesOn' }],
  facts: ({ kind, enteredOn, validTo, ruleVersion }) => ({ kind, enteredOn, validTo, ruleVersion }),
});
