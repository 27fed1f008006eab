import { attached } from '../../core/attachment/attachment.ts';
import type { Requirement } from '../../core/lifecycle/lifecycle.ts';
import { ruleInForce } from '../../core/rule/rule-store.ts';
import { addMoney, compareMoney, type Money } from '../../core/scalar/money.ts';
import { patentSubkinds, subkindsOf, writtenKinds, type ContractKind, type ContractSubkind, type PaymentMode } from '../achievement.kinds.ts';
import { contractRule } from '../achievement.rules.ts';
import { named, regionCode } from '../achievement.ts';
import { ContractPayment, ContractRight, TechContract } from '../contract.entity.ts';
import { ResultListing, TrialLicence } from '../listing.entity.ts';

/** The preconditions of a technology contract, each with the name that button, refusal and journal share. */
type Needs<Input = unknown> = Requirement<TechContract, Input>;

interface Terms {
  readonly total: Money; readonly paymentMode: PaymentMode; readonly payments?: readonly { readonly amount: Money; readonly dueOn?: string | undefined }[] | undefined;
  readonly royaltyRate?: string | undefined; readonly royaltyBase?: string | undefined;
}

export const bothSides: Needs = {
  code: 'BUYER_MISSING', title: '列明双方', beforehand: false,
  check: async (_, row) => (row.buyerName === '' ? { message: '请列明技术需求方。', path: ['input', 'buyer'] } : row.buyer?.id === row.provider.id ? { message: '双方不能是同一单位。', path: ['input', 'buyer'] } : null),
};

export const subkindFits: Needs<{ readonly kind: ContractKind; readonly subkind: ContractSubkind }> = {
  code: 'SUBKIND', title: '种类属于所选类别', beforehand: false,
  check: async (_, __, { kind, subkind }) => (subkindsOf[kind].includes(subkind) ? null : { message: '所选种类不属于该合同类别。', path: ['input', 'subkind'] }),
};

/** Lump once, instalments that add up, a royalty with rate and base, an entry fee and a royalty: all exact. */
export const scheduleFits: Needs<Terms> = {
  code: 'PAYMENT_SCHEDULE', title: '付款安排与支付方式、总额相符', beforehand: false,
  async check(_, __, { total, paymentMode, payments = [], royaltyRate, royaltyBase }) {
    const wrong = (message: string) => ({ message, path: ['input', 'payments'] });
    const sum = addMoney('0', ...payments.map(({ amount }) => amount));
    const royalty = paymentMode === 'ROYALTY' || paymentMode === 'ENTRY_ROYALTY';
    if (royalty && (!royaltyRate || !royaltyBase)) return { message: '提成支付须约定提成比例与基数。', path: ['input', royaltyRate ? 'royaltyBase' : 'royaltyRate'] };
    if (!royalty && royaltyRate) return { message: '所选支付方式没有提成。', path: ['input', 'royaltyRate'] };
    switch (paymentMode) {
      case 'LUMP': return payments.length === 1 && compareMoney(sum, total) === 0 ? null : wrong('一次总付应为一笔，金额等于合同总额。');
      case 'INSTALMENT': return payments.length >= 2 && compareMoney(sum, total) === 0 ? null : wrong(`分期支付应不少于两笔，合计 ${sum} 元须等于合同总额 ${total} 元。`);
      case 'ROYALTY': return payments.length === 0 ? null : wrong('提成支付不列固定付款；有入门费的请选“入门费加提成”。');
      case 'ENTRY_ROYALTY': return payments.length === 1 && compareMoney(sum, total) <= 0 ? null : wrong('入门费应为一笔，不超过合同总额。');
    }
  },
};

/** A contract that follows from a listing or a trial says what was agreed there: parties and price. */
export const asAgreed: Needs<Terms> = {
  code: 'NOT_AS_AGREED', title: '与成交或约定一致', beforehand: false,
  async check({ em }, row, { total }) {
    if (row.trial) {
      const trial = await named(em, TrialLicence, row.trial.id, 'trial');
      if (trial.state !== 'CONVERTED' || trial.owner.id !== row.provider.id) return { message: '该试用尚未转为正式受让。', path: ['input', 'trial'] };
      if (trial.organization.id !== row.buyer?.id) return { message: '受让方应为试用单位。', path: ['input', 'buyer'] };
      return compareMoney(total, trial.conversionPrice) === 0 ? null : { message: `合同总额应为事先约定的转化价格 ${trial.conversionPrice} 元。`, path: ['input', 'total'] };
    }
    if (!row.listing) return null;
    const listing = await named(em, ResultListing, row.listing.id, 'listing');
    if (listing.organization.id !== row.provider.id || listing.state !== 'CONTRACTING') return { message: '该转化不在签约阶段，或不是本单位的。', path: ['input', 'listing'] };
    if (listing.transferee && listing.transferee.id !== row.buyer?.id) return { message: `受让方应为“${listing.transfereeName!}”。`, path: ['input', 'buyer'] };
    return !listing.dealPrice || compareMoney(total, listing.dealPrice) === 0 ? null : { message: `合同总额应为成交价 ${listing.dealPrice} 元。`, path: ['input', 'total'] };
  },
};

/** Development, transfer and licence must be in writing (Civil Code §851, §863); the others are kept in writing too. */
export const fileAttached: Needs = {
  code: 'CONTRACT_FILE', title: '有合同文本', beforehand: true,
  check: async ({ em }, row) => ((await attached(em, row.id, 'file')) > 0 ? null : { message: writtenKinds.includes(row.kind) ? '此类合同应当采用书面形式，请上传合同文本。' : '请上传合同文本。' }),
};

export const patentsStated: Needs = {
  code: 'PATENTS_NOT_STATED', title: '涉专利者载明名称、权利人、申请日、申请号与期限', beforehand: true,
  check: async ({ em }, row) => (!patentSubkinds.includes(row.subkind) || (await em.count(ContractRight, { contract: row.id })) > 0 ? null : { message: '合同涉及专利，请载明每项专利的名称、权利人、申请日与申请号。' }),
};

export const notSignedYet: Needs = {
  code: 'ALREADY_SIGNED', title: '本方尚未签订', beforehand: true,
  check: async ({ actor }, row) => ((actor.organizationId === row.provider.id ? row.providerSignedOn : row.buyerSignedOn) ? { message: '本方已签订，待对方签订。' } : null),
};

export const amountsWithin: Needs<{ readonly technologyAmount: Money; readonly technologyIncome: Money }> = {
  code: 'AMOUNTS', title: '技术性收入 ≤ 技术交易额 ≤ 合同总额', beforehand: false,
  check: async (_, row, { technologyAmount, technologyIncome }) =>
    (compareMoney(technologyAmount, row.total) <= 0 && compareMoney(technologyIncome, technologyAmount) <= 0 ? null : { message: `技术交易额不超过合同总额 ${row.total} 元，技术性收入不超过技术交易额。`, path: ['input', 'technologyAmount'] }),
};

export const registrationNumberFree: Needs<{ readonly registrationNumber: string }> = {
  code: 'NUMBER_TAKEN', title: '登记编号未被使用', beforehand: false,
  check: async ({ em }, row, { registrationNumber }) => ((await em.count(TechContract, { registrationNumber, id: { $ne: row.id } })) === 0 ? null : { message: `登记编号 ${registrationNumber} 已被使用。`, path: ['input', 'registrationNumber'] }),
};

export const royaltyDue: Needs<{ readonly period: string } | undefined> = {
  code: 'NO_ROYALTY', title: '合同约定提成，该期尚未核算', beforehand: true,
  async check({ em }, row, input) {
    if (!row.royaltyRate) return { message: '合同没有约定提成。' };
    return input && (await em.count(ContractPayment, { contract: row.id, kind: 'ROYALTY', period: input.period })) > 0 ? { message: `“${input.period}”的提成已核算。`, path: ['input', 'period'] } : null;
  },
};

export const notPaidYet: Needs<{ readonly payment: string }> = {
  code: 'PAYMENT', title: '该笔应付款尚未付清', beforehand: false,
  async check({ em }, row, { payment }) {
    const found = await em.findOne(ContractPayment, { id: payment, contract: row.id });
    return !found ? { message: '合同中没有这笔应付款。', path: ['input', 'payment'] } : found.paidOn ? { message: '该笔已登记到账。', path: ['input', 'payment'] } : null;
  },
};

export const allPaid: Needs = {
  code: 'NOT_PAID', title: '各笔应付款均已到账', beforehand: true,
  async check({ em }, row) {
    const open = await em.count(ContractPayment, { contract: row.id, paidOn: null });
    const any = await em.count(ContractPayment, { contract: row.id });
    return open > 0 ? { message: `尚有 ${open} 笔应付款未到账。` } : any === 0 && compareMoney(row.total, '0') > 0 ? { message: '尚无到账记录。' } : null;
  },
};

/** Assignment of a patent takes effect with the patent office's record (Patent Law §10). */
export const rightsTransferred: Needs = {
  code: 'TRANSFER_NOT_RECORDED', title: '专利转让已在专利局登记', beforehand: true,
  check: async (_, row) => ((row.subkind !== 'PATENT_RIGHT' && row.subkind !== 'APPLICATION_RIGHT') || row.transferRecordedOn ? null : { message: '专利（申请）权转让自专利局登记之日生效，请先登记权利转移。' }),
};

export const fineInRange: Needs<{ readonly fine?: Money | undefined }> = {
  code: 'FINE', title: '罚款在规则所定范围内', beforehand: false,
  async check({ em, today, decideBy }, row, { fine }) {
    const rule = await ruleInForce(em, contractRule, today, await regionCode(em, row.provider.id));
    decideBy(`${rule.rule}@${rule.version}`);
    const { from, to } = rule.criteria.falseRegistrationFine;
    return !fine || (compareMoney(fine, from) >= 0 && compareMoney(fine, to) <= 0) ? null : { message: `罚款应在 ${from} 元至 ${to} 元之间。`, path: ['input', 'fine'], details: { rule: `${rule.rule}@${rule.version}` } };
  },
};
