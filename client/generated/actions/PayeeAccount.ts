import type { ActionForms } from '../../kit/action-form.ts';
import { DoChangePayeeAccountDocument, DoConfirmPayeeAccountDocument, DoRemovePayeeAccountDocument } from '../graphql.ts';

export const actions: ActionForms = {
  changePayeeAccount: { action: "change", title: "变更", creates: false, result: "payeeAccount", document: DoChangePayeeAccountDocument, inputs: [{"name":"bank","kind":"text","required":true,"label":"开户银行","hint":"（支行）","least":1,"most":100},{"name":"holder","kind":"text","required":true,"label":"户名","least":1,"most":200},{"name":"number","kind":"text","required":true,"label":"账号","hint":"加密保存","least":1,"most":40}] },
  confirmPayeeAccount: { action: "confirm", title: "确认收款账户", creates: true, result: "payeeAccount", document: DoConfirmPayeeAccountDocument, inputs: [{"name":"bank","kind":"text","required":true,"label":"开户银行","hint":"（支行）","least":1,"most":100},{"name":"holder","kind":"text","required":true,"label":"户名","least":1,"most":200},{"name":"number","kind":"text","required":true,"label":"账号","hint":"加密保存","least":1,"most":40}] },
  removePayeeAccount: { action: "remove", title: "停用", creates: false, result: "payeeAccount", document: DoRemovePayeeAccountDocument, inputs: [] },
};
