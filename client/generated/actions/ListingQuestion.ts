import type { ActionForms } from '../../kit/action-form.ts';
import { DoAnswerListingQuestionDocument, DoAskListingQuestionDocument, DoRefuseListingQuestionDocument } from '../graphql.ts';

export const actions: ActionForms = {
  answerListingQuestion: { action: "answer", title: "答复", creates: false, result: "listingQuestion", document: DoAnswerListingQuestionDocument, inputs: [{"name":"answer","kind":"text","required":true,"label":"答复","hint":"对所有人公开","least":2,"most":2000}] },
  askListingQuestion: { action: "ask", title: "提问", creates: true, result: "listingQuestion", document: DoAskListingQuestionDocument, inputs: [{"name":"listing","kind":"id","required":true,"label":"榜单","of":"ChallengeListing"},{"name":"organization","kind":"id","required":true,"label":"本单位","of":"Organization"},{"name":"question","kind":"text","required":true,"label":"问题","hint":"对所有人公开","least":4,"most":2000}] },
  refuseListingQuestion: { action: "refuse", title: "不予答复", creates: false, result: "listingQuestion", document: DoRefuseListingQuestionDocument, inputs: [{"name":"reason","kind":"text","required":true,"label":"理由","least":2,"most":2000}] },
};
