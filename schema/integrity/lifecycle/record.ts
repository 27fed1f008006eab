import { z } from 'zod';
import { role } from '../../core/access/condition.ts';
import { choice, day, files, nothing, reference, text } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type ActionContext, type Creation } from '../../core/lifecycle/lifecycle.ts';
import { performWithin } from '../../core/lifecycle/perform.ts';
import { attach } from '../../core/attachment/attachment.ts';
import { systemActor } from '../../core/access/actor.ts';
import { ruleInForce } from '../../core/rule/rule-store.ts';
import { nationwide } from '../../core/rule/rule.ts';
import { addDays } from '../../core/scalar/local-date.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { clock, keeper, seesRecord, subject } from '../integrity.access.ts';
import { Hold, IntegrityRecord, type RecordState } from '../integrity.entity.ts';
import { integrityKinds, type IntegrityKind } from '../integrity.kinds.ts';
import { integrityRule } from '../integrity.rules.ts';
import { holdLifecycle } from './hold.ts';
import { notInFuture, ofOne, periodInOrder } from './requirements.ts';

const act = <Input>(action: Action<RecordState, IntegrityRecord, Input>) => action;
const creates = <Input>(creation: Creation<RecordState, IntegrityRecord, Input>) => creation;

const reason = text('理由', { min: 2 });
const document = text('文件名称或文号', { max: 200 });
const kinds = Object.keys(integrityKinds) as [IntegrityKind, ...IntegrityKind[]];

const recordInput = z.object({
  organization: reference('Organization', '单位，与人员取其一').optional(), person: reference('Person', '人员').optional(), kind: choice('IntegrityKind', kinds, '失信类别'),
  finding: text('认定的事实', { min: 4 }), authority: text('认定机关', { max: 200 }), document, foundOn: day('认定日期'), validTo: day('记录至何日止（含当日），不填为长期').optional(),
});
type RecordInput = z.infer<typeof recordInput> & { readonly matter?: { readonly type: string; readonly id: string } | undefined };

async function make({ em, now, today, decideBy }: ActionContext, input: RecordInput): Promise<IntegrityRecord> {
  const rule = await ruleInForce(em, integrityRule, today, nationwide);
  decideBy(`${rule.rule}@${rule.version}`);
  return em.create(IntegrityRecord, {
    id: uuidv7(), organization: input.organization ?? null, person: input.person ?? null, kind: input.kind, finding: input.finding, authority: input.authority, documentNumber: input.document,
    foundOn: input.foundOn, validTo: input.validTo ?? null, matterType: input.matter?.type ?? null, matterId: input.matter?.id ?? null, state: 'RECORDED',
    appealBy: addDays(today, rule.criteria.appealDays), ruleVersion: `${rule.rule}@${rule.version}`, createdAt: now,
  } as never, { persist: false });
}

/** What rests on a record ends with it. */
async function liftHolds(context: ActionContext, row: IntegrityRecord, input: { readonly reason: string; readonly document: string }): Promise<void> {
  const holds = await context.em.find(Hold, { record: row.id, state: 'IN_FORCE' }, { orderBy: { id: 'asc' } });
  for (const { id } of holds) await performWithin(context, systemActor('integrity'), holdLifecycle, 'lift', { id, input });
}

const ends = async (context: ActionContext, row: IntegrityRecord, input: { readonly reason: string; readonly document: string }): Promise<void> => {
  row.endedOn = context.today;
  row.endDocument = input.document;
  await liftHolds(context, row, input);
};

/** 信用记录: recorded by its document, open to appeal, and in time repaired, withdrawn or run out. */
export const recordLifecycle = lifecycle<RecordState, IntegrityRecord>({
  name: 'integrityRecord', title: '信用记录', entity: IntegrityRecord, visible: seesRecord,
  states: {
    RECORDED: { title: '已登记' }, APPEALED: { title: '申诉中' }, REPAIRED: { title: '已修复', final: true }, WITHDRAWN: { title: '已撤销', final: true }, EXPIRED: { title: '已到期', final: true },
  },
  creations: {
    record: creates({
      title: '登记信用记录', to: 'RECORDED', who: role('DIRECTOR', 'HIGHER_AUTHORITY'), input: recordInput.extend({ evidence: files('认定文件').optional() }), make,
      requires: [ofOne, notInFuture('foundOn', '认定日期'), periodInOrder('foundOn')],
      after: async (context, row, { evidence }) => attach(context, row, 'evidence', evidence ?? []),
    }),
    follow: creates({
      title: '随决定登记', to: 'RECORDED', who: keeper, isInner: true, input: recordInput.extend({ matter: z.object({ type: z.string(), id: z.uuid() }).optional() }), make, requires: [ofOne, periodInOrder('foundOn')],
    }),
  },
  actions: {
    appeal: act({
      title: '申诉', from: ['RECORDED'], to: 'APPEALED', who: subject, input: z.object({ ground: text('申诉理由', { min: 10 }) }),
      requires: [{
        code: 'APPEAL_OVER', title: '在申诉期内', beforehand: true,
        check: async ({ today }, row) => (today <= row.appealBy ? null : { message: `申诉期已于 ${row.appealBy} 届满。` }),
      }, {
        code: 'ALREADY_ANSWERED', title: '未曾申诉', beforehand: true,
        check: async (_, row) => (row.answeredOn ? { message: '申诉已经答复，不再受理。' } : null),
      }],
      change: async ({ today }, row, { ground }) => { row.appealedOn = today; row.appealGround = ground; },
    }),
    uphold: act({
      title: '维持', from: ['APPEALED'], to: 'RECORDED', who: role('DIRECTOR'), input: z.object({ answer: text('书面答复', { min: 4 }) }),
      change: async ({ today }, row, { answer }) => { row.answeredOn = today; row.answer = answer; },
    }),
    withdraw: act({
      title: '撤销记录', from: ['RECORDED', 'APPEALED'], to: 'WITHDRAWN', who: role('DIRECTOR', 'HIGHER_AUTHORITY'), input: z.object({ reason, document }), remark: (input) => input.reason,
      async change(context, row, input) {
        if (row.state === 'APPEALED') { row.answeredOn = context.today; row.answer = input.reason; }
        await ends(context, row, input);
      },
    }),
    repair: act({ title: '信用修复', from: ['RECORDED'], to: 'REPAIRED', who: role('DIRECTOR', 'HIGHER_AUTHORITY'), input: z.object({ reason, document }), change: ends, remark: (input) => input.reason }),
    expire: act({
      title: '到期', from: ['RECORDED', 'APPEALED'], to: 'EXPIRED', who: clock, input: nothing,
      requires: [{ code: 'NOT_YET_DUE', title: '记录期已满', beforehand: true, check: async ({ today }, row) => (row.validTo && row.validTo < today ? null : { message: '记录期未满。' }) }],
      change: async ({ today }, row) => { row.endedOn = today; },
    }),
  },
  alarms: [{ action: 'expire', from: ['RECORDED', 'APPEALED'], due: 'expiresOn' }],
  concerns: (row) => row.organization?.id ?? null,
  facts: ({ kind, authority, documentNumber, foundOn, validTo, endedOn, endDocument }) => ({ kind, authority, documentNumber, foundOn, validTo, endedOn, endDocument }),
});
