import { z } from 'zod';
import { systemActor } from '../../core/access/actor.ts';
import { all, any, role } from '../../core/access/condition.ts';
import { attach } from '../../core/attachment/attachment.ts';
import { choice, day, decimal, files, group, list, money, nothing, reference, text } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type ActionContext, type Creation } from '../../core/lifecycle/lifecycle.ts';
import { performWithin } from '../../core/lifecycle/perform.ts';
import { ruleInForce } from '../../core/rule/rule-store.ts';
import { addDays } from '../../core/scalar/local-date.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { Organization } from '../../organization/organization.entity.ts';
import { ownOrganization, seesContract } from '../achievement.access.ts';
import { Achievement } from '../achievement.entity.ts';
import { contractKinds, contractSubkinds, patentKinds, paymentModes, type ContractState } from '../achievement.kinds.ts';
import { contractRule } from '../achievement.rules.ts';
import { named, regionCode, rightNumber, termEnds } from '../achievement.ts';
import { ContractPayment, ContractRight, TechContract } from '../contract.entity.ts';
import { ResultListing, TrialLicence } from '../listing.entity.ts';
import {
  allPaid, amountsWithin, asAgreed, bothSides, fileAttached, fineInRange, notPaidYet, notSignedYet, patentsStated, registrationNumberFree, rightsTransferred, royaltyDue, scheduleFits, subkindFits,
} from './contract-requirements.ts';
import { listingLifecycle } from './listing.ts';
import { notInFuture } from './requirements.ts';
import { royaltyOf } from '../royalty.ts';

type Row = TechContract;
const act = <Input>(action: Action<ContractState, Row, Input>) => action;
const creates = <Input>(creation: Creation<ContractState, Row, Input>) => creation;

const parties = role('ENTERPRISE', 'RESEARCH');
const provider = all(parties, ownOrganization('provider'));
const buyer = all(parties, ownOrganization('buyer'));
const clerk = role('CLERK');
const reason = text('理由', { min: 2 });

const paymentInput = group('ContractPaymentInput', { dueOn: day('应付日期').optional(), amount: money('金额，元') }, '一笔应付款。');
const patentInput = group('ContractRightInput', {
  title: text('专利名称', { max: 200 }), holder: text('申请人或专利权人', { max: 200 }), number: text('专利申请号（ZC 0006）', { max: 60 }), kind: choice('IntellectualPropertyKind', patentKinds, '专利类别'), filedOn: day('申请日'),
}, '合同载明的一项专利。');
const terms = {
  title: text('合同名称', { max: 200 }), kind: choice('TechContractKind', contractKinds, '合同类别'), subkind: choice('TechContractSubkind', contractSubkinds, '合同种类'),
  number: text('合同编号', { max: 60 }).optional(), total: money('合同总额，元；提成支付者为预计总额'), paymentMode: choice('PaymentMode', paymentModes, '支付方式'),
  payments: list(paymentInput, '付款安排：一次总付一笔，分期者逐笔，入门费加提成者入门费一笔', { max: 60 }).optional(),
  royaltyRate: decimal('提成比例，十进制小数', { min: '0.0001', max: '1', decimals: 10 }).optional(), royaltyBase: text('提成基数', { max: 200 }).optional(), royaltyCap: money('提成总额上限，元').optional(),
  rights: list(patentInput, '合同载明的专利', { max: 50 }).optional(), file: files('合同文本').optional(),
};
const draftInput = z.object({
  provider: reference('Organization', '技术提供方（让与方、许可方、受托方）'), buyer: reference('Organization', '技术需求方，在册单位').optional(), buyerName: text('技术需求方名称，不在册时填写', { max: 200 }).optional(),
  achievement: reference('Achievement', '所涉成果').optional(), listing: reference('ResultListing', '所依转化').optional(), trial: reference('TrialLicence', '所依试用').optional(), ...terms,
});
const amendInput = z.object(terms);
type Terms = z.infer<typeof amendInput>;

async function fill({ em }: ActionContext, row: Row, { payments = [], rights = [], file: _, ...input }: Terms): Promise<void> {
  Object.assign(row, { number: null, royaltyRate: null, royaltyBase: null, royaltyCap: null, ...input, providerSignedOn: null, buyerSignedOn: null });
  await em.nativeDelete(ContractPayment, { contract: row.id });
  await em.nativeDelete(ContractRight, { contract: row.id });
  const kind = input.paymentMode === 'LUMP' ? 'LUMP' : input.paymentMode === 'ENTRY_ROYALTY' ? 'ENTRY_FEE' : 'INSTALMENT';
  payments.forEach(({ dueOn = null, amount }, index) => em.create(ContractPayment, { id: uuidv7(), contract: row, position: index + 1, kind, dueOn, amount }));
  rights.forEach(({ kind: patent, number, filedOn, ...right }, index) => em.create(ContractRight, {
    id: uuidv7(), contract: row, position: index + 1, number: rightNumber(patent, number, ['input', 'rights', String(index), 'number'])!, filedOn, termEndsOn: termEnds(patent, filedOn)!, ...right,
  }));
}
const addFile = (context: ActionContext, row: Row, { file = [] }: Terms): Promise<void> => attach(context, row, 'file', file);

/** 技术合同 (domain notes §2.1, §9.6, §13.7): drawn up, signed by both, registered if the provider wishes, paid. */
export const contractLifecycle = lifecycle<ContractState, Row>({
  name: 'techContract', title: '技术合同', entity: TechContract, visible: seesContract,
  states: {
    DRAFT: { title: '草稿' }, SIGNED: { title: '已签订' }, FILED: { title: '已申请登记' }, REGISTERED: { title: '已认定登记' }, REFUSED: { title: '不予登记' },
    COMPLETED: { title: '已履行完毕', final: true }, TERMINATED: { title: '已终止', final: true }, REVOKED: { title: '登记已撤销', final: true },
  },
  creations: {
    draft: creates({
      title: '起草技术合同', to: 'DRAFT', who: provider, input: draftInput,
      async make(context, { provider: providerId, buyer: buyerId, buyerName, achievement, listing, trial, ...input }) {
        const { em, now } = context;
        const other = buyerId ? await named(em, Organization, buyerId, 'buyer') : null;
        const row = em.create(TechContract, {
          id: uuidv7(), provider: await named(em, Organization, providerId, 'provider'), buyer: other, buyerName: other?.name ?? buyerName ?? '', state: 'DRAFT', createdAt: now,
          achievement: achievement ? await named(em, Achievement, achievement, 'achievement') : null, listing: listing ? await named(em, ResultListing, listing, 'listing') : null,
          trial: trial ? await named(em, TrialLicence, trial, 'trial') : null, title: input.title, kind: input.kind, subkind: input.subkind, total: input.total, paymentMode: input.paymentMode,
        }, { persist: false });
        if (row.listing && !row.achievement) row.achievement = row.listing.unwrap().achievement;
        await fill(context, row, input);
        return row;
      },
      requires: [bothSides, subkindFits, scheduleFits, asAgreed],
      after: addFile,
    }),
  },
  actions: {
    amend: act({ title: '修改', from: ['DRAFT'], to: 'DRAFT', who: provider, input: amendInput, requires: [subkindFits, scheduleFits, asAgreed], change: fill, after: addFile }),
    sign: act({
      // Each signs for itself; a buyer without an account signs on paper, and the file shows it.
      title: '签订', from: ['DRAFT'], to: ['DRAFT', 'SIGNED'], who: any(provider, buyer), input: z.object({ signedOn: day('签订日期') }),
      requires: [fileAttached, patentsStated, notSignedYet, notInFuture('signedOn')],
      async change({ actor }, row, { signedOn }) {
        if (actor.organizationId === row.provider.id) row.providerSignedOn = signedOn;
        if (row.buyer ? actor.organizationId === row.buyer.id : true) row.buyerSignedOn = signedOn;
        if (!row.providerSignedOn || !row.buyerSignedOn) return 'DRAFT';
        row.signedOn = row.providerSignedOn > row.buyerSignedOn ? row.providerSignedOn : row.buyerSignedOn;
        return 'SIGNED';
      },
      async after(context, row) {
        // An exclusive deal ends the listing; of a trial, others may still go on.
        if (row.state === 'SIGNED' && row.listing && !row.trial) await performWithin(context, systemActor('achievement'), listingLifecycle, 'conclude', { id: row.listing.id });
      },
    }),
    file: act({
      title: '申请认定登记', from: ['SIGNED', 'REFUSED'], to: 'FILED', who: provider, input: nothing,
      async change(context, row) {
        const rule = await ruleInForce(context.em, contractRule, context.today, await regionCode(context.em, row.provider.id));
        Object.assign(row, { filedOn: context.today, decisionDueOn: addDays(context.today, rule.criteria.decisionDays), ruleVersion: `${rule.rule}@${rule.version}`, refusalReason: null });
        context.decideBy(row.ruleVersion!);
      },
    }),
    register: act({
      title: '认定登记', from: ['FILED'], to: 'REGISTERED', who: clerk,
      input: z.object({
        registrationNumber: text('登记编号', { max: 60 }), kind: choice('TechContractKind', contractKinds, '认定的类别'), subkind: choice('TechContractSubkind', contractSubkinds, '认定的种类'),
        technologyAmount: money('技术交易额，元'), technologyIncome: money('技术性收入，元'), registeredOn: day('登记日期'),
      }),
      requires: [notInFuture('registeredOn'), subkindFits, amountsWithin, registrationNumberFree],
      change: async (_, row, input) => { Object.assign(row, input); },
    }),
    refuse: act({
      title: '不予登记', from: ['FILED'], to: 'REFUSED', who: clerk, input: z.object({ reason }), change: async (_, row, input) => { row.refusalReason = input.reason; }, remark: (input) => input.reason,
    }),
    reckonRoyalty: act({
      title: '核算提成', from: ['SIGNED', 'FILED', 'REGISTERED', 'REFUSED'], to: ['SIGNED', 'FILED', 'REGISTERED', 'REFUSED'], who: any(provider, buyer),
      input: z.object({ period: text('所属期间', { max: 60 }), base: money('提成基数，元'), dueOn: day('应付日期') }), requires: [royaltyDue],
      async change({ em }, row, { period, base, dueOn }) {
        const paid = await em.find(ContractPayment, { contract: row.id }, { orderBy: { position: 'asc' } });
        em.create(ContractPayment, {
          id: uuidv7(), contract: row, position: (paid.at(-1)?.position ?? 0) + 1, kind: 'ROYALTY', dueOn, base, period,
          amount: royaltyOf({ base, rate: row.royaltyRate!, cap: row.royaltyCap ?? null, before: paid.filter(({ kind }) => kind === 'ROYALTY').map(({ amount }) => amount) }),
        });
        return row.state;
      },
    }),
    recordPayment: act({
      title: '登记付款', from: ['SIGNED', 'FILED', 'REGISTERED', 'REFUSED'], to: ['SIGNED', 'FILED', 'REGISTERED', 'REFUSED'], who: provider,
      input: z.object({ payment: reference('ContractPayment', '应付款'), paidOn: day('到账日期'), voucher: text('银行凭证', { max: 200 }) }), requires: [notInFuture('paidOn'), notPaidYet],
      async change({ em }, row, { payment, paidOn, voucher }) {
        Object.assign(await em.findOneOrFail(ContractPayment, { id: payment, contract: row.id }), { paidOn, voucher });
        return row.state;
      },
    }),
    recordTransfer: act({
      title: '登记权利转移', from: ['SIGNED', 'FILED', 'REGISTERED', 'REFUSED'], to: ['SIGNED', 'FILED', 'REGISTERED', 'REFUSED'], who: any(provider, clerk),
      input: z.object({ transferRecordedOn: day('专利局登记日期'), transferRecord: text('手续合格通知书文号', { max: 200 }) }), requires: [notInFuture('transferRecordedOn')],
      async change(_, row, input) { Object.assign(row, input); return row.state; },
    }),
    complete: act({
      title: '履行完毕', from: ['SIGNED', 'REGISTERED', 'REFUSED'], to: 'COMPLETED', who: any(provider, clerk), input: nothing, requires: [allPaid, rightsTransferred], change: async ({ today }, row) => { row.completedOn = today; },
    }),
    terminate: act({
      title: '终止', from: ['DRAFT', 'SIGNED', 'FILED', 'REGISTERED', 'REFUSED'], to: 'TERMINATED', who: provider, input: z.object({ reason }), change: async (_, row, input) => { row.endReason = input.reason; }, remark: (input) => input.reason,
    }),
    revokeRegistration: act({
      title: '撤销登记', from: ['REGISTERED'], to: 'REVOKED', who: role('DIRECTOR'), input: z.object({ reason, fine: money('罚款，元').optional() }), requires: [fineInRange],
      change: async (_, row, input) => { row.endReason = input.reason; row.fine = input.fine ?? null; }, remark: (input) => input.reason,
    }),
  },
  concerns: (row) => row.provider.id,
  facts: ({ kind, subkind, number, total, paymentMode, signedOn, filedOn, decisionDueOn, registeredOn, registrationNumber, technologyAmount, technologyIncome, transferRecordedOn, completedOn, fine, ruleVersion }) =>
    ({ kind, subkind, number, total, paymentMode, signedOn, filedOn, decisionDueOn, registeredOn, registrationNumber, technologyAmount, technologyIncome, transferRecordedOn, completedOn, fine, ruleVersion }),
});

