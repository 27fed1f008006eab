import type { ActionForms } from '../../kit/action-form.ts';
import { DoApplyDepositToPriceDocument, DoForfeitDepositDocument, DoRefundDepositDocument, DoReturnDepositToWinnerDocument } from '../graphql.ts';

export const actions: ActionForms = {
  applyDepositToPrice: { action: "apply", title: "抵作价款", creates: false, result: "deposit", document: DoApplyDepositToPriceDocument, inputs: [] },
  forfeitDeposit: { action: "forfeit", title: "没收", creates: false, result: "deposit", document: DoForfeitDepositDocument, inputs: [{"name":"reason","kind":"text","required":true,"label":"理由","least":4,"most":2000}] },
  refundDeposit: { action: "refund", title: "登记退款", creates: false, result: "deposit", document: DoRefundDepositDocument, inputs: [{"name":"bankReference","kind":"text","required":true,"label":"银行流水号","least":1,"most":100}] },
  returnDepositToWinner: { action: "returnToWinner", title: "退还竞得人", creates: false, result: "deposit", document: DoReturnDepositToWinnerDocument, inputs: [{"name":"reason","kind":"text","required":true,"label":"理由","least":4,"most":2000}] },
};
