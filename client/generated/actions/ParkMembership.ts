import type { ActionForms } from '../../kit/action-form.ts';
import { DoConfirmParkMembershipDocument, DoDeclineParkMembershipDocument, DoEndParkMembershipDocument, DoProposeParkMembershipDocument, DoRestoreParkMembershipDocument, DoResubmitParkMembershipDocument } from '../graphql.ts';

export const actions: ActionForms = {
  confirmParkMembership: { action: "confirm", title: "确认入库", creates: false, result: "parkMembership", document: DoConfirmParkMembershipDocument, inputs: [{"name":"enteredOn","kind":"day","required":false,"label":"入库日期","hint":"不填则为申请所填"}] },
  declineParkMembership: { action: "decline", title: "不予入库", creates: false, result: "parkMembership", document: DoDeclineParkMembershipDocument, inputs: [{"name":"reason","kind":"text","required":true,"label":"理由","least":2,"most":2000}] },
  endParkMembership: { action: "moveOut", title: "调出", creates: false, result: "parkMembership", document: DoEndParkMembershipDocument, inputs: [{"name":"leftOn","kind":"day","required":true,"label":"调出日期"},{"name":"reason","kind":"text","required":true,"label":"理由","least":2,"most":2000}] },
  proposeParkMembership: { action: "propose", title: "申请入库", creates: true, result: "parkMembership", document: DoProposeParkMembershipDocument, inputs: [{"name":"listVersion","kind":"id","required":true,"label":"企业库版本","of":"ParkListVersion"},{"name":"organization","kind":"id","required":true,"label":"企业","of":"Organization"},{"name":"enteredOn","kind":"day","required":true,"label":"入库日期"},{"name":"ground","kind":"text","required":true,"label":"入库理由","least":1,"most":2000}] },
  restoreParkMembership: { action: "restore", title: "恢复在库", creates: false, result: "parkMembership", document: DoRestoreParkMembershipDocument, inputs: [{"name":"reason","kind":"text","required":true,"label":"理由","least":2,"most":2000}] },
  resubmitParkMembership: { action: "resubmit", title: "重新申请", creates: false, result: "parkMembership", document: DoResubmitParkMembershipDocument, inputs: [{"name":"ground","kind":"text","required":true,"label":"入库理由","least":1,"most":2000}] },
};
