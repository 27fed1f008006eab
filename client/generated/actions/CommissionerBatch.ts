/* eslint-disable */
import type { ActionForms } from '../../kit/action-form.ts';
import { DoCloseCommissionerBatchDocument, DoOpenCommissionerBatchDocument, DoReopenCommissionerBatchDocument } from '../graphql.ts';

export const actions: ActionForms = {
  closeCommissionerBatch: { action: "close", title: "结束批次", creates: false, result: "commissionerBatch", document: DoCloseCommissionerBatchDocument, inputs: [] },
  openCommissionerBatch: { action: "open", title: "建立选派批次", creates: true, result: "commissionerBatch", document: DoOpenCommissionerBatchDocument, inputs: [{"name":"region","kind":"id","required":true,"label":"服务的县","of":"Region"},{"name":"name","kind":"text","required":true,"label":"批次名称","hint":"如“第十六批省级科技特派员”","least":1,"most":100},{"name":"level","kind":"choice","required":true,"label":"选派级别","options":[{"value":"COUNTY","title":"县级"},{"value":"CITY","title":"市级"},{"value":"PROVINCE","title":"省级"}]},{"name":"document","kind":"text","required":true,"label":"选派文件","least":1,"most":200},{"name":"termFrom","kind":"day","required":true,"label":"任期起"},{"name":"termTo","kind":"day","required":true,"label":"任期止","hint":"（含当日）"},{"name":"individuals","kind":"whole","required":false,"label":"个人名额","least":0,"most":9999},{"name":"teams","kind":"whole","required":false,"label":"团队名额","least":0,"most":9999},{"name":"legalPersons","kind":"whole","required":false,"label":"法人名额","least":0,"most":9999}] },
  reopenCommissionerBatch: { action: "reopen", title: "重开批次", creates: false, result: "commissionerBatch", document: DoReopenCommissionerBatchDocument, inputs: [{"name":"reason","kind":"text","required":true,"label":"理由","least":2,"most":2000}] },
};
