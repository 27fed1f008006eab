import { z } from 'zod';
import { any, role } from '../../core/access/condition.ts';
import { choice, day, list, nothing, reference, text } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type ActionContext, type Creation } from '../../core/lifecycle/lifecycle.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { clock, keeper, seesHold } from '../integrity.access.ts';
import { Hold, type HoldState } from '../integrity.entity.ts';
import { holdKinds, holds } from '../integrity.kinds.ts';
import { ofOne, periodInOrder, recordStands, withinBan, type HoldInput } from './requirements.ts';

const act = <Input>(action: Action<HoldState, Hold, Input>) => action;
const creates = <Input>(creation: Creation<HoldState, Hold, Input>) => creation;

const reason = text('理由', { min: 2 });
const document = text('文件名称或文号', { max: 200 });

const holdInput = z.object({
  organization: reference('Organization', '受限单位，与受限人员取其一').optional(), person: reference('Person', '受限人员').optional(),
  blocks: list(choice('HoldKind', holdKinds, '限制事项'), '限制事项', { min: 1, max: holdKinds.length }), validFrom: day('限制自何日起'), validTo: day('限制至何日止（含当日），不填为长期').optional(),
  reason, document, record: reference('IntegrityRecord', '所依据的信用记录').optional(),
});

const make = ({ em, actor, now }: ActionContext, input: HoldInput): Hold => em.create(Hold, {
  id: uuidv7(), organization: input.organization ?? null, person: input.person ?? null, blocks: [...new Set(input.blocks)], validFrom: input.validFrom, validTo: input.validTo ?? null,
  reason: input.reason, documentNumber: input.document, record: input.record ?? null, matterType: input.matter?.type ?? null, matterId: input.matter?.id ?? null,
  state: 'PROPOSED', proposedBy: actor.name, createdAt: now,
} as never, { persist: false });

/** 限制: proposed by one, imposed by another; what follows from a decision made elsewhere is in force at once. */
export const holdLifecycle = lifecycle<HoldState, Hold>({
  name: 'hold', title: '限制', entity: Hold, visible: seesHold,
  states: {
    PROPOSED: { title: '拟限制' }, IN_FORCE: { title: '限制中' }, DECLINED: { title: '未予限制', final: true }, LIFTED: { title: '已解除', final: true }, EXPIRED: { title: '已到期', final: true },
  },
  creations: {
    propose: creates({
      title: '提出限制', to: 'PROPOSED', who: role('CLERK', 'AUDITOR'), input: holdInput, make: async (context, input) => make(context, input), requires: [ofOne, periodInOrder('validFrom'), recordStands, withinBan],
    }),
    follow: creates({
      title: '随决定限制', to: 'IN_FORCE', who: keeper, isInner: true,
      input: holdInput.extend({ matter: z.object({ type: z.string(), id: z.uuid() }).optional(), imposedBy: z.string() }),
      async make(context, input) {
        const row = make(context, input);
        Object.assign(row, { proposedBy: input.imposedBy, imposedBy: input.imposedBy, imposedOn: context.today });
        return row;
      },
      requires: [ofOne, periodInOrder('validFrom'), withinBan],
    }),
  },
  actions: {
    impose: act({
      title: '实施限制', from: ['PROPOSED'], to: 'IN_FORCE', who: role('DIRECTOR'), input: nothing, requires: [recordStands],
      change: async ({ actor, today }, row) => { row.imposedBy = actor.name; row.imposedOn = today; },
    }),
    decline: act({ title: '不予限制', from: ['PROPOSED'], to: 'DECLINED', who: role('DIRECTOR'), input: z.object({ reason }), remark: (input) => input.reason }),
    lift: act({
      title: '解除限制', from: ['IN_FORCE'], to: 'LIFTED', who: any(role('DIRECTOR'), keeper), input: z.object({ reason, document }),
      change: async ({ actor, today }, row, input) => { Object.assign(row, { liftedBy: actor.name, liftedOn: today, liftReason: input.reason, liftDocument: input.document }); },
      remark: (input) => input.reason,
    }),
    expire: act({
      title: '期满', from: ['IN_FORCE'], to: 'EXPIRED', who: clock, input: nothing,
      requires: [{
        code: 'NOT_YET_DUE', title: '限制期已满', beforehand: true,
        check: async ({ today }, row) => (row.validTo && row.validTo < today ? null : { message: '限制期未满。' }),
      }],
    }),
  },
  alarms: [{ action: 'expire', from: ['IN_FORCE'], due: 'expiresOn' }],
  concerns: (row) => row.organization?.id ?? null,
  facts: ({ blocks, validFrom, validTo, documentNumber, liftDocument }) => ({ blocks: blocks.map((each) => holds[each]), validFrom, validTo, documentNumber, liftDocument }),
});

