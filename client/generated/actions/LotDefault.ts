import type { ActionForms } from '../../kit/action-form.ts';
import { DoSettleLotDefaultDocument } from '../graphql.ts';

export const actions: ActionForms = {
  settleLotDefault: { action: "settle", title: "结算", creates: false, result: "lotDefault", document: DoSettleLotDefaultDocument, inputs: [{"name":"shortfall","kind":"money","required":false,"label":"差价损失","hint":"元；再次竞价成交者不填，自动计算"}] },
};
