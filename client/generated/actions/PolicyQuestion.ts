import type { ActionForms } from '../../kit/action-form.ts';
import { DoDefinePolicyQuestionDocument, DoResumePolicyQuestionDocument, DoRetirePolicyQuestionDocument, DoRewordPolicyQuestionDocument } from '../graphql.ts';

export const actions: ActionForms = {
  definePolicyQuestion: { action: "define", title: "增加填报项", creates: true, result: "policyQuestion", document: DoDefinePolicyQuestionDocument, inputs: [{"name":"region","kind":"id","required":true,"label":"适用的县","of":"Region"},{"name":"key","kind":"text","required":true,"label":"代码","hint":"英文字母与数字","least":1,"most":40},{"name":"title","kind":"text","required":true,"label":"名称","least":1,"most":200},{"name":"type","kind":"choice","required":true,"label":"类型","options":[{"value":"FLAG","title":"是否"},{"value":"NUMBER","title":"数值"},{"value":"MONEY","title":"金额"},{"value":"DATE","title":"日期"},{"value":"CODE","title":"代码或名称"}]},{"name":"unit","kind":"text","required":false,"label":"单位","least":1,"most":20},{"name":"isYearly","kind":"flag","required":false,"label":"是否逐年填报"}] },
  resumePolicyQuestion: { action: "resume", title: "恢复", creates: false, result: "policyQuestion", document: DoResumePolicyQuestionDocument, inputs: [] },
  retirePolicyQuestion: { action: "retire", title: "停用", creates: false, result: "policyQuestion", document: DoRetirePolicyQuestionDocument, inputs: [] },
  rewordPolicyQuestion: { action: "reword", title: "修改名称", creates: false, result: "policyQuestion", document: DoRewordPolicyQuestionDocument, inputs: [{"name":"title","kind":"text","required":true,"label":"名称","least":1,"most":200}] },
};
