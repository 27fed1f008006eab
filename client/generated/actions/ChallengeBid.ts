/* eslint-disable */
import type { ActionForms } from '../../kit/action-form.ts';
import { DoAnswerFormalRecheckDocument, DoAskFormalRecheckDocument, DoConsultChallengeBidDocument, DoDeliverBidFilesDocument, DoDiscloseChallengeBidDocument, DoFailFormalCheckDocument, DoPassFormalCheckDocument, DoRefuseAwardDocument, DoReplaceChallengeBidDocument, DoSaveChallengeBidDraftDocument, DoSealChallengeBidDocument, DoStartChallengeBidDocument, DoWithdrawChallengeBidDocument } from '../graphql.ts';

export const actions: ActionForms = {
  answerFormalRecheck: { action: "answerRecheck", title: "答复复核", creates: false, result: "challengeBid", document: DoAnswerFormalRecheckDocument, inputs: [{"name":"answer","kind":"text","required":true,"label":"书面答复","least":4,"most":2000},{"name":"admitted","kind":"flag","required":true,"label":"是否改为通过"}] },
  askFormalRecheck: { action: "askRecheck", title: "申请复核", creates: false, result: "challengeBid", document: DoAskFormalRecheckDocument, inputs: [{"name":"ground","kind":"text","required":true,"label":"复核理由","least":10,"most":2000}] },
  consultChallengeBid: { action: "consult", title: "登记查阅", creates: false, result: "challengeBid", document: DoConsultChallengeBidDocument, inputs: [{"name":"purpose","kind":"text","required":true,"label":"查阅事由","least":2,"most":200}] },
  deliverBidFiles: { action: "deliver", title: "补交附件原件", creates: false, result: "challengeBid", document: DoDeliverBidFilesDocument, inputs: [{"name":"files","kind":"files","required":true,"label":"附件原件","least":1,"most":20}] },
  discloseChallengeBid: { action: "disclose", title: "自行公开", creates: false, result: "challengeBid", document: DoDiscloseChallengeBidDocument, inputs: [{"name":"content","kind":"text","required":true,"label":"密封时的原文","least":1,"most":600000}] },
  failFormalCheck: { action: "failFormal", title: "形式审查不通过", creates: false, result: "challengeBid", document: DoFailFormalCheckDocument, inputs: [{"name":"reasons","kind":"text","required":true,"label":"理由","hint":"书面告知申请人","least":4,"most":2000}] },
  passFormalCheck: { action: "passFormal", title: "形式审查通过", creates: false, result: "challengeBid", document: DoPassFormalCheckDocument, inputs: [] },
  refuseAward: { action: "refuse", title: "放弃", creates: false, result: "challengeBid", document: DoRefuseAwardDocument, inputs: [{"name":"reason","kind":"text","required":true,"label":"理由","least":4,"most":2000}] },
  replaceChallengeBid: { action: "replace", title: "替换", creates: false, result: "challengeBid", document: DoReplaceChallengeBidDocument, inputs: [{"name":"envelope","kind":"json","required":true,"label":"密封件","hint":"在申请人处加密，格式见说明"},{"name":"pledge","kind":"flag","required":true,"label":"承诺申请内容真实、无知识产权争议、遵守科研诚信"}] },
  saveChallengeBidDraft: { action: "saveDraft", title: "保存草稿", creates: false, result: "challengeBid", document: DoSaveChallengeBidDraftDocument, inputs: [{"name":"envelope","kind":"json","required":true,"label":"草稿","hint":"在申请人处加密，只有申请人的口令能打开"}] },
  sealChallengeBid: { action: "seal", title: "密封提交", creates: false, result: "challengeBid", document: DoSealChallengeBidDocument, inputs: [{"name":"envelope","kind":"json","required":true,"label":"密封件","hint":"在申请人处加密，格式见说明"},{"name":"pledge","kind":"flag","required":true,"label":"承诺申请内容真实、无知识产权争议、遵守科研诚信"}] },
  startChallengeBid: { action: "start", title: "揭榜", creates: true, result: "challengeBid", document: DoStartChallengeBidDocument, inputs: [{"name":"listing","kind":"id","required":true,"label":"榜单","of":"ChallengeListing"},{"name":"organization","kind":"id","required":true,"label":"本单位","of":"Organization"}] },
  withdrawChallengeBid: { action: "withdraw", title: "撤回", creates: false, result: "challengeBid", document: DoWithdrawChallengeBidDocument, inputs: [] },
};
