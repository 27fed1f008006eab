import type { ActionForms } from '../../kit/action-form.ts';
import { DoEndDemandDisclosureDocument, DoRefuseDemandDisclosureDocument, DoRequestDemandDisclosureDocument, DoSignDemandDisclosureDocument } from '../graphql.ts';

export const actions: ActionForms = {
  endDemandDisclosure: { action: "end", title: "终止", creates: false, result: "demandDisclosure", document: DoEndDemandDisclosureDocument, inputs: [{"name":"reason","kind":"text","required":true,"label":"理由","least":2,"most":2000}] },
  refuseDemandDisclosure: { action: "refuse", title: "不同意", creates: false, result: "demandDisclosure", document: DoRefuseDemandDisclosureDocument, inputs: [{"name":"reason","kind":"text","required":true,"label":"理由","least":2,"most":2000}] },
  requestDemandDisclosure: { action: "request", title: "申请查看详情", creates: true, result: "demandDisclosure", document: DoRequestDemandDisclosureDocument, inputs: [{"name":"demand","kind":"id","required":true,"label":"技术需求","of":"TechDemand"},{"name":"organization","kind":"id","required":true,"label":"本单位","of":"Organization"},{"name":"purpose","kind":"text","required":true,"label":"用途","least":4,"most":2000},{"name":"pledge","kind":"flag","required":true,"label":"本单位同意对详情保密","hint":"只用于揭榜"}] },
  signDemandDisclosure: { action: "sign", title: "同意并签署", creates: false, result: "demandDisclosure", document: DoSignDemandDisclosureDocument, inputs: [{"name":"agreement","kind":"files","required":false,"label":"保密协议","least":0,"most":20}] },
};
