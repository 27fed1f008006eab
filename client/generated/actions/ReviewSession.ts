import type { ActionForms } from '../../kit/action-form.ts';
import { DoCancelReviewSessionDocument, DoCloseReviewSessionDocument, DoCompileReviewOpinionDocument, DoDrawExpertsDocument, DoExtendReviewSessionDocument, DoOpenReviewResultsDocument, DoRedrawExpertsDocument } from '../graphql.ts';

export const actions: ActionForms = {
  cancelReviewSession: { action: "cancel", title: "取消评审", creates: false, result: "reviewSession", document: DoCancelReviewSessionDocument, inputs: [{"name":"reason","kind":"text","required":true,"label":"理由","least":4,"most":2000}] },
  closeReviewSession: { action: "close", title: "结束评分", creates: false, result: "reviewSession", document: DoCloseReviewSessionDocument, inputs: [] },
  compileReviewOpinion: { action: "compile", title: "整理评审意见", creates: false, result: "reviewSession", document: DoCompileReviewOpinionDocument, inputs: [{"name":"target","kind":"id","required":true,"label":"申请","of":"ReviewTarget"},{"name":"opinion","kind":"text","required":true,"label":"整理后的意见","hint":"不得透露专家身份","least":4,"most":10000}] },
  drawExperts: { action: "draw", title: "抽取专家", creates: false, result: "reviewSession", document: DoDrawExpertsDocument, inputs: [{"name":"scoresBy","kind":"day","required":true,"label":"评分截止日","hint":"（含当日）"},{"name":"method","kind":"choice","required":false,"label":"评审方式","options":[{"value":"CORRESPONDENCE","title":"通讯评审"},{"value":"MEETING","title":"会议评审"},{"value":"DEFENCE","title":"答辩评审"},{"value":"SITE","title":"现场评审"}]}] },
  extendReviewSession: { action: "extend", title: "延长评分期", creates: false, result: "reviewSession", document: DoExtendReviewSessionDocument, inputs: [{"name":"scoresBy","kind":"day","required":true,"label":"评分截止日","hint":"（含当日）"},{"name":"reason","kind":"text","required":true,"label":"理由","least":4,"most":2000}] },
  openReviewResults: { action: "open", title: "启封结果", creates: false, result: "reviewSession", document: DoOpenReviewResultsDocument, inputs: [] },
  redrawExperts: { action: "redraw", title: "重新抽取", creates: false, result: "reviewSession", document: DoRedrawExpertsDocument, inputs: [{"name":"reason","kind":"text","required":true,"label":"理由","least":4,"most":2000},{"name":"scoresBy","kind":"day","required":true,"label":"评分截止日","hint":"（含当日）"}] },
};
