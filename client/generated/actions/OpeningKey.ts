import type { ActionForms } from '../../kit/action-form.ts';
import { DoRegisterOpeningKeyDocument, DoRetireOpeningKeyDocument } from '../graphql.ts';

export const actions: ActionForms = {
  registerOpeningKey: { action: "register", title: "登记开标密钥", creates: true, result: "openingKey", document: DoRegisterOpeningKeyDocument, inputs: [{"name":"publicKey","kind":"text","required":true,"label":"公钥","hint":"（P-256，未压缩点，base64）","least":1,"most":120},{"name":"wrapped","kind":"group","required":true,"label":"用口令密封的私钥","inputs":[{"name":"salt","kind":"text","required":true,"label":"盐","hint":"（base64）","least":1,"most":64},{"name":"iv","kind":"text","required":true,"label":"初始向量","hint":"（base64）","least":1,"most":16},{"name":"sealed","kind":"text","required":true,"label":"密文","hint":"（base64）","least":1,"most":400}]}] },
  retireOpeningKey: { action: "retire", title: "停用", creates: false, result: "openingKey", document: DoRetireOpeningKeyDocument, inputs: [] },
};
