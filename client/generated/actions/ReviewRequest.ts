import type { ActionForms } from '../../kit/action-form.ts';
import { DoDismissReviewRequestDocument, DoRefuseReviewRequestDocument, DoRequestReviewRequestDocument, DoUpholdReviewRequestDocument, DoWithdrawReviewRequestDocument } from '../graphql.ts';

export const actions: ActionForms = {
  dismissReviewRequest: { action: "dismiss", title: "复审不成立", creates: false, result: "reviewRequest", document: DoDismissReviewRequestDocument, inputs: [{"name":"answer","kind":"text","required":true,"label":"书面答复","least":10,"most":5000}] },
  refuseReviewRequest: { action: "refuse", title: "不予受理", creates: false, result: "reviewRequest", document: DoRefuseReviewRequestDocument, inputs: [{"name":"answer","kind":"text","required":true,"label":"书面答复","least":10,"most":5000}] },
  requestReviewRequest: { action: "request", title: "申请复审", creates: true, result: "reviewRequest", document: DoRequestReviewRequestDocument, inputs: [{"name":"bid","kind":"id","required":true,"label":"揭榜申请","of":"ChallengeBid"},{"name":"ground","kind":"choice","required":true,"label":"理由","options":[{"value":"PROCEDURE","title":"程序不当"},{"value":"RECUSAL","title":"应回避而未回避"},{"value":"FACT","title":"事实有误"},{"value":"JUDGEMENT","title":"对学术判断有不同意见（不属复审理由）"}]},{"name":"text","kind":"text","required":true,"label":"说明","least":10,"most":5000},{"name":"evidence","kind":"files","required":false,"label":"证据","least":0,"most":20}] },
  upholdReviewRequest: { action: "uphold", title: "复审成立", creates: false, result: "reviewRequest", document: DoUpholdReviewRequestDocument, inputs: [{"name":"answer","kind":"text","required":true,"label":"书面答复","least":10,"most":5000}] },
  withdrawReviewRequest: { action: "withdraw", title: "撤回", creates: false, result: "reviewRequest", document: DoWithdrawReviewRequestDocument, inputs: [] },
};
