import { defineSheet } from '../core/exchange/sheet.ts';
import { maskAccount } from '../core/scalar/mask.ts';
import { nameHash } from './names.ts';

/** The supervised account's statement, as its bank exports it. Who paid is known to nobody before his time. */
export const bankStatement = defineSheet({
  name: 'bankStatement', title: '监管账户流水', file: '监管账户流水', department: '监管银行',
  recognisedBy: ['bankReference', 'counterparty', 'income'],
  hints: ['流水', '对账', '监管账户'],
  isConfidential: true,
  sameRow: ['bankReference'],
  columns: {
    bankReference: { title: '交易流水号', headings: ['流水号', '银行流水号', '交易编号', '交易参考号', '凭证号'], kind: 'code', required: true },
    on: { title: '交易日期', headings: ['记账日期', '入账日期', '日期', '交易时间'], kind: 'date', required: true },
    counterparty: { title: '对方户名', headings: ['对方名称', '付款人', '对方账户名称', '交易对手名称'], kind: 'text', required: true },
    account: { title: '对方账号', headings: ['对方账户', '付款账号', '交易对手账号'], kind: 'code' },
    income: { title: '收入金额', headings: ['贷方发生额', '贷方金额', '收入', '存入金额'], kind: 'money', unit: '元' },
    outgo: { title: '支出金额', headings: ['借方发生额', '借方金额', '支出', '支取金额'], kind: 'money', unit: '元' },
    memo: { title: '附言', headings: ['摘要', '用途', '备注', '附言/用途'], kind: 'text' },
  },
  store: [({ values }, { vault }) => {
    const amount = values['income'] ?? values['outgo'];
    if (!amount || Number(amount) === 0) return [];
    const payer = values['counterparty'] as string;
    // A line counts as it came first: what has been booked is not changed by another file, nor booked anew.
    return [{
      entity: 'BankReceipt', key: { bankReference: values['bankReference'] }, values: {},
      silent: {
        state: 'IMPORTED', direction: Number(values['income'] ?? 0) > 0 ? 'IN' : 'OUT', amount, on: values['on'], memo: values['memo'], payerHash: nameHash(vault, payer), payerCipher: vault.seal(payer, 'receipt.payer'),
        accountMasked: values['account'] ? maskAccount(values['account'] as string) : null,
      },
    }];
  }],
});
