import type { ActionForms } from '../../kit/action-form.ts';
import { DoCorrectPolicyAnswerDocument, DoStatePolicyAnswerDocument, DoWithdrawPolicyAnswerDocument } from '../graphql.ts';

export const actions: ActionForms = {
  correctPolicyAnswer: { action: "correct", title: "更正", creates: false, result: "policyAnswer", document: DoCorrectPolicyAnswerDocument, inputs: [{"name":"value","kind":"text","required":true,"label":"值","least":1,"most":200},{"name":"files","kind":"files","required":false,"label":"证明材料","least":0,"most":20}] },
  statePolicyAnswer: { action: "state", title: "填报", creates: true, result: "policyAnswer", document: DoStatePolicyAnswerDocument, inputs: [{"name":"question","kind":"id","required":true,"label":"填报项","of":"PolicyQuestion"},{"name":"value","kind":"text","required":true,"label":"值","hint":"是否填 true 或 false，金额以元计","least":1,"most":200},{"name":"year","kind":"whole","required":false,"label":"年度","hint":"逐年填报者填","least":2000,"most":2100},{"name":"files","kind":"files","required":false,"label":"证明材料","least":0,"most":20}] },
  withdrawPolicyAnswer: { action: "withdraw", title: "撤回", creates: false, result: "policyAnswer", document: DoWithdrawPolicyAnswerDocument, inputs: [] },
};
