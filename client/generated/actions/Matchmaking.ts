import type { ActionForms } from '../../kit/action-form.ts';
import { DoDeclineMatchDocument, DoRecordMatchContactDocument, DoRecordMatchInterestDocument, DoSuggestMatchDocument } from '../graphql.ts';

export const actions: ActionForms = {
  declineMatch: { action: "decline", title: "无意向", creates: false, result: "matchmaking", document: DoDeclineMatchDocument, inputs: [{"name":"outcome","kind":"text","required":true,"label":"缘由","least":2,"most":2000}] },
  recordMatchContact: { action: "contact", title: "记录对接", creates: false, result: "matchmaking", document: DoRecordMatchContactDocument, inputs: [{"name":"kind","kind":"choice","required":true,"label":"方式","options":[{"value":"CALL","title":"电话"},{"value":"MEETING","title":"会面"},{"value":"VISIT","title":"现场走访"},{"value":"DOCUMENT","title":"资料往来"}]},{"name":"on","kind":"day","required":true,"label":"日期"},{"name":"place","kind":"text","required":false,"label":"地点","least":1,"most":200},{"name":"text","kind":"text","required":true,"label":"谈了什么、看了什么、下一步","least":4,"most":5000},{"name":"photos","kind":"files","required":false,"label":"现场照片或资料","least":0,"most":20}] },
  recordMatchInterest: { action: "interest", title: "有意揭榜", creates: false, result: "matchmaking", document: DoRecordMatchInterestDocument, inputs: [{"name":"outcome","kind":"text","required":true,"label":"意向","least":2,"most":2000}] },
  suggestMatch: { action: "suggest", title: "推荐对接", creates: true, result: "matchmaking", document: DoSuggestMatchDocument, inputs: [{"name":"demand","kind":"id","required":true,"label":"技术需求","of":"TechDemand"},{"name":"organization","kind":"id","required":true,"label":"对接单位","of":"Organization"},{"name":"reason","kind":"text","required":true,"label":"推荐理由","least":4,"most":500}] },
};
