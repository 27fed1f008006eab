/* eslint-disable */
import type { ActionForms } from '../../kit/action-form.ts';
import { DoConfirmPriorityRightDocument, DoNamePriorityRightDocument, DoNotifyPriorityHolderDocument, DoRejectPriorityRightDocument, DoWaivePriorityRightDocument } from '../graphql.ts';

export const actions: ActionForms = {
  confirmPriorityRight: { action: "confirm", title: "确认", creates: false, result: "priorityRight", document: DoConfirmPriorityRightDocument, inputs: [{"name":"reason","kind":"text","required":true,"label":"确认依据","least":2,"most":2000}] },
  namePriorityRight: { action: "name", title: "列明优先受让权人", creates: true, result: "priorityRight", document: DoNamePriorityRightDocument, inputs: [{"name":"listing","kind":"id","required":true,"label":"所涉转化","of":"ResultListing"},{"name":"holderName","kind":"text","required":true,"label":"权利人","least":1,"most":200},{"name":"ground","kind":"choice","required":true,"label":"依据","options":[{"value":"COMPLETER","title":"职务成果完成人"},{"value":"COMMISSIONING_CLIENT","title":"委托开发的委托人"},{"value":"CO_DEVELOPER","title":"合作开发的其他当事人"},{"value":"CO_OWNER","title":"共有权利人"}]},{"name":"rank","kind":"whole","required":true,"label":"顺位","hint":"1 最先","least":1,"most":99},{"name":"organization","kind":"id","required":false,"label":"权利人的单位账户","of":"Organization"},{"name":"person","kind":"id","required":false,"label":"权利人的个人账户","of":"Person"}] },
  notifyPriorityHolder: { action: "notify", title: "登记通知", creates: false, result: "priorityRight", document: DoNotifyPriorityHolderDocument, inputs: [{"name":"notifiedOn","kind":"day","required":true,"label":"通知日期"},{"name":"notice","kind":"text","required":true,"label":"通知方式","least":1,"most":200}] },
  rejectPriorityRight: { action: "reject", title: "不予确认", creates: false, result: "priorityRight", document: DoRejectPriorityRightDocument, inputs: [{"name":"reason","kind":"text","required":true,"label":"理由","least":2,"most":2000}] },
  waivePriorityRight: { action: "waive", title: "放弃", creates: false, result: "priorityRight", document: DoWaivePriorityRightDocument, inputs: [{"name":"reason","kind":"text","required":false,"label":"理由","least":2,"most":2000}] },
};
