import { z } from 'zod';
import { any, role } from '../../core/access/condition.ts';
import { attach } from '../../core/attachment/attachment.ts';
import { notFound, Refusal } from '../../core/error/refusal.ts';
import { choice, day, files, money, nothing, reference, text } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type Creation, type Requirement } from '../../core/lifecycle/lifecycle.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { operatorOf, seesContract } from '../platform.access.ts';
import { Platform, PlatformContract, type ContractState } from '../platform.entity.ts';
import { contractKinds, valuesOf } from '../platform.kinds.ts';
import { organizationOf, takeTurns } from '../platform.ts';
import { notInFuture, positiveAmount } from './requirements.ts';

type Row = PlatformContract;
type Needs<Input = unknown> = Requirement<Row, Input>;
const act = <Input>(action: Action<ContractState, Row, Input>) => action;
const creates = <Input>(creation: Creation<ContractState, Row, Input>) => creation;

const platformWorking: Needs = {
  code: 'PLATFORM_NOT_SIGNED', title: '平台已签约，未终止', beforehand: false,
  async check({ em }, row) {
    const { state } = await em.findOneOrFail(Platform, { id: row.platform.id });
    return ['NEGOTIATING', 'ENDED'].includes(state) ? { message: '洽谈中或已终止的平台不登记合作合同。', path: ['input', 'platform'] } : null;
  },
};

const notEnteredYet: Needs = {
  code: 'ALREADY_ENTERED', title: '同一合同未登记过', beforehand: false,
  async check({ em }, row) {
    await takeTurns(em, 'platform', row.platform.id);
    const other = await em.count(PlatformContract, {
      platform: row.platform.id, organization: row.organization.id, state: { $ne: 'VOID' }, id: { $ne: row.id },
      ...(row.number ? { number: row.number } : { title: row.title, signedOn: row.signedOn }),
    });
    return other === 0 ? null : { message: '这份合同已登记过。', path: ['input', row.number ? 'number' : 'title'] };
  },
};

/** 合作合同: reported by the platform, confirmed by the bureau; only what is confirmed adds up. */
export const contractLifecycle = lifecycle<ContractState, Row>({
  name: 'platformContract', title: '合作合同', entity: PlatformContract, visible: seesContract,
  states: { REPORTED: { title: '待确认' }, CONFIRMED: { title: '已确认' }, VOID: { title: '已作废', final: true } },
  creations: {
    enter: creates({
      title: '登记合作合同', to: 'REPORTED', who: any(operatorOf, role('CLERK')),
      input: z.object({
        platform: reference('Platform', '平台'), organization: reference('Organization', '企业'), title: text('合同名称', { max: 200 }), number: text('合同编号', { max: 100 }).optional(),
        kind: choice('PlatformContractKind', valuesOf(contractKinds), '类别'), amount: money('合同金额，元'), signedOn: day('签订日期'), contract: files('合同文本', { min: 1 }),
      }),
      async make({ em, now }, { platform: id, organization: firm, number = null, contract: _, ...own }) {
        const platform = await em.findOne(Platform, { id });
        if (!platform) throw notFound(['input', 'platform']);
        const organization = await organizationOf(em, firm, 'organization');
        if (organization.kind !== 'ENTERPRISE') throw new Refusal({ code: 'NOT_AN_ENTERPRISE', message: '合作合同的对方须为企业。', path: ['input', 'organization'] });
        return em.create(PlatformContract, { id: uuidv7(), platform, organization, ...own, number, state: 'REPORTED', createdAt: now }, { persist: false });
      },
      requires: [platformWorking, notInFuture('signedOn'), positiveAmount, notEnteredYet],
      after: (context, row, { contract }) => attach(context, row, 'contract', contract),
    }),
  },
  actions: {
    confirm: act({ title: '确认', from: ['REPORTED'], to: 'CONFIRMED', who: role('CLERK'), input: nothing, change: async ({ today }, row) => { row.confirmedOn = today; } }),
    void: act({
      title: '作废', from: ['REPORTED', 'CONFIRMED'], to: 'VOID', who: role('CLERK'), input: z.object({ reason: text('理由', { min: 2 }) }),
      change: async (_, row, { reason }) => { row.voidReason = reason; }, remark: ({ reason }) => reason,
    }),
  },
  concerns: (row) => row.organization.id,
  facts: ({ title, number, kind, amount, signedOn }) => ({ title, number, kind, amount, signedOn }),
});
