/* eslint-disable */
import type { ActionForms } from '../../kit/action-form.ts';
import { DoConfirmPlatformContractDocument, DoEnterPlatformContractDocument, DoVoidPlatformContractDocument } from '../graphql.ts';

export const actions: ActionForms = {
  confirmPlatformContract: { action: "confirm", title: "确认", creates: false, result: "platformContract", document: DoConfirmPlatformContractDocument, inputs: [] },
  enterPlatformContract: { action: "enter", title: "登记合作合同", creates: true, result: "platformContract", document: DoEnterPlatformContractDocument, inputs: [{"name":"platform","kind":"id","required":true,"label":"平台","of":"Platform"},{"name":"organization","kind":"id","required":true,"label":"企业","of":"Organization"},{"name":"title","kind":"text","required":true,"label":"合同名称","least":1,"most":200},{"name":"number","kind":"text","required":false,"label":"合同编号","least":1,"most":100},{"name":"kind","kind":"choice","required":true,"label":"类别","options":[{"value":"DEVELOPMENT","title":"技术开发"},{"value":"TRANSFER","title":"技术转让"},{"value":"LICENCE","title":"技术许可"},{"value":"CONSULTING","title":"技术咨询"},{"value":"SERVICE","title":"技术服务"}]},{"name":"amount","kind":"money","required":true,"label":"合同金额","hint":"元"},{"name":"signedOn","kind":"day","required":true,"label":"签订日期"},{"name":"contract","kind":"files","required":true,"label":"合同文本","least":1,"most":20}] },
  voidPlatformContract: { action: "void", title: "作废", creates: false, result: "platformContract", document: DoVoidPlatformContractDocument, inputs: [{"name":"reason","kind":"text","required":true,"label":"理由","least":2,"most":2000}] },
};
