/* eslint-disable */
import type { ActionForms } from '../../kit/action-form.ts';
import { DoAgreeToPoolMembershipDocument, DoApplyFromPoolDocument, DoConfirmPoolMembershipDocument, DoDeclinePoolMembershipDocument, DoEndPoolMembershipDocument, DoNominatePoolMembershipDocument, DoReviewPoolMembershipDocument, DoWatchPoolMembershipDocument } from '../graphql.ts';

export const actions: ActionForms = {
  agreeToPoolMembership: { action: "agree", title: "同意入库", creates: false, result: "poolMembership", document: DoAgreeToPoolMembershipDocument, inputs: [] },
  applyFromPool: { action: "apply", title: "转入申报", creates: false, result: "poolMembership", document: DoApplyFromPoolDocument, inputs: [{"name":"application","kind":"id","required":true,"label":"本企业在办的申报","of":"QualificationApplication"}] },
  confirmPoolMembership: { action: "confirm", title: "确认入库", creates: false, result: "poolMembership", document: DoConfirmPoolMembershipDocument, inputs: [] },
  declinePoolMembership: { action: "decline", title: "不参加培育", creates: false, result: "poolMembership", document: DoDeclinePoolMembershipDocument, inputs: [{"name":"reason","kind":"text","required":true,"label":"理由","least":2,"most":2000}] },
  endPoolMembership: { action: "exit", title: "出库", creates: false, result: "poolMembership", document: DoEndPoolMembershipDocument, inputs: [{"name":"reason","kind":"text","required":true,"label":"理由","least":2,"most":2000}] },
  nominatePoolMembership: { action: "nominate", title: "推荐入库", creates: true, result: "poolMembership", document: DoNominatePoolMembershipDocument, inputs: [{"name":"organization","kind":"id","required":true,"label":"企业","of":"Organization"},{"name":"rung","kind":"choice","required":true,"label":"培育目标","options":[{"value":"PROVINCIAL_SME","title":"省科技型中小企业"},{"value":"NATIONAL_SME","title":"国家科技型中小企业"},{"value":"HNTE","title":"高新技术企业"},{"value":"LITTLE_GIANT","title":"省科技小巨人企业"},{"value":"LEADER","title":"省科技领军企业"}]},{"name":"reason","kind":"text","required":false,"label":"推荐理由","least":1,"most":2000},{"name":"forecastYear","kind":"whole","required":false,"label":"预计申报年度","least":2000,"most":2100}] },
  reviewPoolMembership: { action: "review", title: "月度复核", creates: false, result: "poolMembership", document: DoReviewPoolMembershipDocument, inputs: [{"name":"nextAction","kind":"text","required":false,"label":"下一步措施","least":1,"most":2000},{"name":"forecastYear","kind":"whole","required":false,"label":"预计申报年度","least":2000,"most":2100}] },
  watchPoolMembership: { action: "watch", title: "列入关注", creates: false, result: "poolMembership", document: DoWatchPoolMembershipDocument, inputs: [{"name":"reason","kind":"text","required":true,"label":"理由","least":2,"most":2000}] },
};
