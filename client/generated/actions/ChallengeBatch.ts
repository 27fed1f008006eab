/* eslint-disable */
import type { ActionForms } from '../../kit/action-form.ts';
import { DoCloseChallengeBatchDocument, DoCreateChallengeBatchDocument, DoEditChallengeBatchDocument, DoOpenChallengeBatchDocument } from '../graphql.ts';

export const actions: ActionForms = {
  closeChallengeBatch: { action: "close", title: "结束批次", creates: false, result: "challengeBatch", document: DoCloseChallengeBatchDocument, inputs: [] },
  createChallengeBatch: { action: "create", title: "建立批次", creates: true, result: "challengeBatch", document: DoCreateChallengeBatchDocument, inputs: [{"name":"title","kind":"text","required":true,"label":"批次名称","least":1,"most":200},{"name":"year","kind":"whole","required":true,"label":"年度","least":2000,"most":2100},{"name":"mode","kind":"choice","required":true,"label":"组织方式","options":[{"value":"OPEN","title":"公开竞争"},{"value":"CHALLENGE","title":"揭榜挂帅"},{"value":"BEST_CHOICE","title":"择优委托"},{"value":"DIRECTED","title":"定向委托"}]},{"name":"budget","kind":"money","required":true,"label":"预算","hint":"（元）"},{"name":"region","kind":"id","required":true,"label":"所属县","hint":"（市、区）","of":"Region"}] },
  editChallengeBatch: { action: "edit", title: "修改批次", creates: false, result: "challengeBatch", document: DoEditChallengeBatchDocument, inputs: [{"name":"title","kind":"text","required":true,"label":"批次名称","least":1,"most":200},{"name":"year","kind":"whole","required":true,"label":"年度","least":2000,"most":2100},{"name":"mode","kind":"choice","required":true,"label":"组织方式","options":[{"value":"OPEN","title":"公开竞争"},{"value":"CHALLENGE","title":"揭榜挂帅"},{"value":"BEST_CHOICE","title":"择优委托"},{"value":"DIRECTED","title":"定向委托"}]},{"name":"budget","kind":"money","required":true,"label":"预算","hint":"（元）"}] },
  openChallengeBatch: { action: "open", title: "开放批次", creates: false, result: "challengeBatch", document: DoOpenChallengeBatchDocument, inputs: [{"name":"document","kind":"text","required":true,"label":"印发文件","least":1,"most":200}] },
};
