/* eslint-disable */
import type { ActionForms } from '../../kit/action-form.ts';
import { DoDeclineHoldDocument, DoImposeHoldDocument, DoLiftHoldDocument, DoProposeHoldDocument } from '../graphql.ts';

export const actions: ActionForms = {
  declineHold: { action: "decline", title: "不予限制", creates: false, result: "hold", document: DoDeclineHoldDocument, inputs: [{"name":"reason","kind":"text","required":true,"label":"理由","least":2,"most":2000}] },
  imposeHold: { action: "impose", title: "实施限制", creates: false, result: "hold", document: DoImposeHoldDocument, inputs: [] },
  liftHold: { action: "lift", title: "解除限制", creates: false, result: "hold", document: DoLiftHoldDocument, inputs: [{"name":"reason","kind":"text","required":true,"label":"理由","least":2,"most":2000},{"name":"document","kind":"text","required":true,"label":"文件名称或文号","least":1,"most":200}] },
  proposeHold: { action: "propose", title: "提出限制", creates: true, result: "hold", document: DoProposeHoldDocument, inputs: [{"name":"organization","kind":"id","required":false,"label":"受限单位","hint":"与受限人员取其一","of":"Organization"},{"name":"person","kind":"id","required":false,"label":"受限人员","of":"Person"},{"name":"blocks","kind":"list","required":true,"label":"限制事项","least":1,"most":5,"item":{"name":"item","kind":"choice","required":true,"label":"限制事项","options":[{"value":"APPLICATION","title":"申报"},{"value":"AWARD","title":"立项与中标"},{"value":"PAYMENT","title":"拨付"},{"value":"DRAW","title":"专家抽取"},{"value":"BIDDING","title":"竞价报名"}]}},{"name":"validFrom","kind":"day","required":true,"label":"限制自何日起"},{"name":"validTo","kind":"day","required":false,"label":"限制至何日止","hint":"（含当日），不填为长期"},{"name":"reason","kind":"text","required":true,"label":"理由","least":2,"most":2000},{"name":"document","kind":"text","required":true,"label":"文件名称或文号","least":1,"most":200},{"name":"record","kind":"id","required":false,"label":"所依据的信用记录","of":"IntegrityRecord"}] },
};
