/* eslint-disable */
import type { ActionForms } from '../../kit/action-form.ts';
import { DoConfirmBankReceiptDocument, DoEnterBankReceiptDocument, DoMatchBankReceiptDocument, DoRecordBankPayoutDocument, DoRejectBankReceiptDocument, DoReturnBankReceiptDocument } from '../graphql.ts';

export const actions: ActionForms = {
  confirmBankReceipt: { action: "confirm", title: "复核", creates: false, result: "bankReceipt", document: DoConfirmBankReceiptDocument, inputs: [] },
  enterBankReceipt: { action: "enter", title: "手工录入到账", creates: true, result: "bankReceipt", document: DoEnterBankReceiptDocument, inputs: [{"name":"bankReference","kind":"text","required":true,"label":"银行流水号","least":1,"most":100},{"name":"payerName","kind":"text","required":true,"label":"付款人","least":1,"most":200},{"name":"account","kind":"text","required":false,"label":"付款账号","least":1,"most":60},{"name":"amount","kind":"money","required":true,"label":"金额","hint":"元"},{"name":"on","kind":"day","required":true,"label":"到账日期"},{"name":"memo","kind":"text","required":false,"label":"附言","least":1,"most":500}] },
  matchBankReceipt: { action: "match", title: "认领", creates: false, result: "bankReceipt", document: DoMatchBankReceiptDocument, inputs: [{"name":"reference","kind":"text","required":true,"label":"保证金缴款码","least":1,"most":16}] },
  recordBankPayout: { action: "payOut", title: "登记划付", creates: false, result: "bankReceipt", document: DoRecordBankPayoutDocument, inputs: [{"name":"account","kind":"choice","required":true,"label":"划付科目","options":[{"value":"PRICE","title":"应付转让价款"},{"value":"COSTS","title":"竞价费用"},{"value":"COMMISSION","title":"佣金"},{"value":"SHORTFALL","title":"差价补偿"},{"value":"SELLER","title":"应付转让方"}]},{"name":"reason","kind":"text","required":true,"label":"用途与收款人","least":2,"most":2000}] },
  rejectBankReceipt: { action: "reject", title: "作废", creates: false, result: "bankReceipt", document: DoRejectBankReceiptDocument, inputs: [{"name":"reason","kind":"text","required":true,"label":"理由","least":2,"most":2000}] },
  returnBankReceipt: { action: "return", title: "退回", creates: false, result: "bankReceipt", document: DoReturnBankReceiptDocument, inputs: [{"name":"bankReference","kind":"text","required":true,"label":"退回的银行流水号","least":1,"most":100},{"name":"reason","kind":"text","required":true,"label":"理由","least":2,"most":2000}] },
};
