import { z } from 'zod';
import { systemActor } from '../../core/access/actor.ts';
import { all, any, is, role } from '../../core/access/condition.ts';
import { attach, attached } from '../../core/attachment/attachment.ts';
import { Refusal, notFound } from '../../core/error/refusal.ts';
import { choice, day, decimal, files, nothing, reference, text } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type ActionContext, type Creation, type Requirement } from '../../core/lifecycle/lifecycle.ts';
import { performWithin } from '../../core/lifecycle/perform.ts';
import { compare, subtract, toDecimal } from '../../core/scalar/fraction.ts';
import { monthEnd } from '../../core/scalar/local-date.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { Incubator } from '../entity/carrier.ts';
import { IncubationSpace, type SpaceState } from '../entity/space.ts';
import { ownCarrier, ownTownCarrier, seesSpace } from '../incubator.access.ts';
import { countSpace, takeTurnsOverSpace } from '../incubator.ts';
import { carrierLifecycle } from './carrier.ts';
import { carrierLives, notInFuture } from './requirements.ts';

type Row = IncubationSpace;
type Needs<Input = unknown> = Requirement<Row, Input>;
/** The carrier is at hand when the journal asks whose matter it is. */
const act = <Input>(action: Action<SpaceState, Row, Input>): Action<SpaceState, Row, Input> => ({ ...action, change: async (context, row, input) => { await row.carrier.load(); return action.change?.(context, row, input); } });
const creates = <Input>(creation: Creation<SpaceState, Row, Input>) => creation;

const operator = all(role('INCUBATOR'), ownCarrier('carrier'));
const clerk = role('CLERK');
const reason = text('理由', { min: 2 });

/** What must lie before the county's check, by the field that shows it. */
export const evidenceKinds = { propertyFiles: '产权证明或租赁合同', floorPlans: '平面图', photos: '现场照片', fitOutFiles: '装修验收材料', operatorContracts: '运营合同' } as const;
type EvidenceKind = keyof typeof evidenceKinds;
const evidence = Object.fromEntries(Object.entries(evidenceKinds).map(([kind, title]) => [kind, files(title).optional()])) as Record<EvidenceKind, z.ZodOptional<ReturnType<typeof files>>>;
type Evidence = Partial<Record<EvidenceKind, readonly string[] | undefined>>;

const facts = {
  name: text('名称，如“二期 3 号楼”', { max: 100 }), place: text('坐落：楼栋与楼层', { max: 200 }), propertyNumber: text('不动产权证号或租赁合同号', { max: 100 }),
  tenure: choice('SpaceTenure', ['OWNED', 'LEASED'], '权属'), leasedUntil: day('租赁期止，租赁者填写').optional(), origin: choice('SpaceOrigin', ['NEW', 'REUSED'], '来源'),
  grossArea: decimal('建筑面积，平方米', { min: '0.0001', max: '9999999' }), lettableArea: decimal('可出租面积，平方米', { max: '9999999' }),
};
interface Declared { readonly tenure: 'OWNED' | 'LEASED'; readonly leasedUntil?: string | undefined; readonly grossArea: string; readonly lettableArea: string }

async function attachAll(context: ActionContext, row: Row, input: Evidence): Promise<void> {
  for (const kind of Object.keys(evidenceKinds) as EvidenceKind[]) await attach(context, row, kind, input[kind] ?? []);
}
const declaredOf = <T extends object>(input: T): Omit<T, EvidenceKind> => Object.fromEntries(Object.entries(input).filter(([name]) => !(name in evidenceKinds))) as Omit<T, EvidenceKind>;

const lettableWithin: Needs<Declared> = {
  code: 'LETTABLE_TOO_LARGE', title: '可出租面积不大于建筑面积', beforehand: false,
  check: async (_, __, { grossArea, lettableArea }) => (compare(lettableArea, grossArea) <= 0 ? null : { message: '可出租面积大于建筑面积。', path: ['input', 'lettableArea'] }),
};
const leaseRuns: Needs<Declared> = {
  code: 'LEASE_OVER', title: '租赁的空间在租期内', beforehand: false,
  check: async ({ today }, _, { tenure, leasedUntil }) => (tenure === 'OWNED' || (leasedUntil && leasedUntil > today) ? null : { message: '租赁的空间请填写晚于今日的租赁期止。', path: ['input', 'leasedUntil'] }),
};
/** Counted once, whoever declares it and for whichever carrier. */
const notElsewhere: Needs = {
  code: 'SPACE_ALREADY_DECLARED', title: '同一空间未在别处申报或计入', beforehand: false,
  async check({ em }, row) {
    await takeTurnsOverSpace(em, row.propertyNumber);
    const other = await em.findOne(IncubationSpace, { propertyNumber: row.propertyNumber, place: row.place, state: { $nin: ['WITHDRAWN', 'RELEASED'] }, id: { $ne: row.id } }, { populate: ['carrier'] });
    return other && { message: `“${row.propertyNumber} ${row.place}”已由“${other.carrier.unwrap().name}”${other.state === 'COUNTED' ? `于 ${other.countedMonth!.slice(0, 7)} 计入` : '申报'}，不能重复计算。`, path: ['input', 'propertyNumber'] };
  },
};
const townKnown: Needs = {
  code: 'CARRIER_TOWN_UNKNOWN', title: '载体已定所在镇街', beforehand: false,
  check: async ({ em }, row) => ((await em.findOneOrFail(Incubator, row.carrier.id)).town ? null : { message: '该载体尚未登记所在镇街，无人可作镇街核查：请科技局经办先在载体资料中补填。', path: ['input', 'carrier'] }),
};
const evidenceComplete: Needs = {
  code: 'EVIDENCE_MISSING', title: '佐证材料齐全', beforehand: true,
  async check({ em }, row) {
    const missing: string[] = [];
    for (const [kind, title] of Object.entries(evidenceKinds)) if ((await attached(em, row.id, kind)) === 0) missing.push(title);
    return missing.length === 0 ? null : { message: `缺少：${missing.join('、')}。请退回运营方补充。` };
  },
};
const notBeforeCounted: Needs<{ readonly releasedOn: string }> = {
  code: 'BEFORE_COUNTED', title: '退出不早于计入的月份', beforehand: false,
  check: async (_, row, { releasedOn }) => (releasedOn.slice(0, 7) >= row.countedMonth!.slice(0, 7) ? null : { message: `该空间自 ${row.countedMonth!.slice(0, 7)} 计入，不能在此之前退出。`, path: ['input', 'releasedOn'] }),
};

const negative = (area: string): string => toDecimal(subtract(0, area), 4);

/** 孵化空间 (domain notes §5.2, §13.12): counted once, in the month in which it passes the county's check. */
export const spaceLifecycle = lifecycle<SpaceState, Row>({
  name: 'incubationSpace', title: '孵化空间', entity: IncubationSpace, visible: seesSpace,
  states: {
    DECLARED: { title: '已申报' }, TOWN_CHECKED: { title: '镇街已核' }, COUNTED: { title: '已计入' }, RETURNED: { title: '已退回' }, WITHDRAWN: { title: '已撤回', final: true }, RELEASED: { title: '已退出', final: true },
  },
  creations: {
    declare: creates({
      title: '申报孵化空间', to: 'DECLARED', who: any(operator, clerk), input: z.object({ carrier: reference('Incubator', '载体'), ...facts, ...evidence }),
      async make({ em, today, now }, { carrier, ...input }) {
        const of = await em.findOne(Incubator, carrier);
        if (!of) throw notFound(['input', 'carrier']);
        return em.create(IncubationSpace, { id: uuidv7(), carrier: of, ...declaredOf(input), state: 'DECLARED', declaredOn: today, createdAt: now }, { persist: false });
      },
      requires: [carrierLives, townKnown, lettableWithin, leaseRuns, notElsewhere],
      after: attachAll,
    }),
  },
  actions: {
    amend: act({
      title: '补正', from: ['DECLARED', 'RETURNED'], to: 'DECLARED', who: operator, input: z.object({ ...facts, ...evidence }), requires: [carrierLives, lettableWithin, leaseRuns],
      async change(context, row, input) {
        Object.assign(row, declaredOf(input));
        const taken = await notElsewhere.check(context, row, input);
        if (taken) throw new Refusal({ code: notElsewhere.code, ...taken });
        await attachAll(context, row, input);
      },
    }),
    townCheck: act({
      title: '镇街核查', from: ['DECLARED'], to: 'TOWN_CHECKED', who: ownTownCarrier('carrier'), input: z.object({ opinion: text('现场核查意见', { min: 2 }), photos: files('现场照片').optional() }),
      async change(context, row, { opinion, photos = [] }) {
        Object.assign(row, { townCheckedOn: context.today, townOpinion: opinion });
        await attach(context, row, 'photos', photos);
      },
      remark: ({ opinion }) => opinion,
    }),
    countyCheck: act({
      title: '县级核查通过', from: ['TOWN_CHECKED'], to: 'COUNTED', who: clerk, input: z.object({ opinion: text('核查意见', { min: 2 }) }), requires: [carrierLives, evidenceComplete, notElsewhere],
      async change({ em, today }, row, { opinion }) {
        Object.assign(row, { checkedOn: today, checkOpinion: opinion, countedMonth: monthEnd(today) });
        await countSpace(em, row.carrier.id, today, row.grossArea, row.lettableArea);
      },
      // The first space that counts opens the carrier.
      async after(context, row) {
        const carrier = await context.em.findOneOrFail(Incubator, row.carrier.id);
        if (carrier.state === 'PLANNED') await performWithin(context, systemActor('incubator'), carrierLifecycle, 'open', { id: carrier.id });
      },
      remark: ({ opinion }) => opinion,
    }),
    return: act({
      title: '退回', from: ['DECLARED', 'TOWN_CHECKED'], to: 'RETURNED', who: any(role('CLERK', 'DIRECTOR'), all(ownTownCarrier('carrier'), is('state', 'DECLARED'))), input: z.object({ reason }),
      change: async ({ today }, row, input) => { Object.assign(row, { returnedOn: today, returnReason: input.reason, townCheckedOn: null }); }, remark: (input) => input.reason,
    }),
    withdraw: act({ title: '撤回', from: ['DECLARED', 'TOWN_CHECKED', 'RETURNED'], to: 'WITHDRAWN', who: operator, input: nothing }),
    release: act({
      title: '退出面积', from: ['COUNTED'], to: 'RELEASED', who: clerk, input: z.object({ releasedOn: day('退出日期'), reason }), requires: [notInFuture('releasedOn'), notBeforeCounted],
      async change({ em }, row, input) {
        Object.assign(row, { releasedOn: input.releasedOn, releaseReason: input.reason });
        await countSpace(em, row.carrier.id, input.releasedOn, negative(row.grossArea), negative(row.lettableArea));
      },
      remark: (input) => input.reason,
    }),
  },
  concerns: (row) => row.carrier.unwrap().operator?.id ?? null,
  facts: ({ name, place, propertyNumber, tenure, leasedUntil, origin, grossArea, lettableArea, countedMonth, returnedOn, releasedOn }) =>
    ({ name, place, propertyNumber, tenure, leasedUntil, origin, grossArea, lettableArea, countedMonth, returnedOn, releasedOn }),
});
