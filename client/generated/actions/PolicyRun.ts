import type { ActionForms } from '../../kit/action-form.ts';
import { DoCancelPolicyRunDocument, DoStartPolicyRunDocument } from '../graphql.ts';

export const actions: ActionForms = {
  cancelPolicyRun: { action: "cancel", title: "取消", creates: false, result: "policyRun", document: DoCancelPolicyRunDocument, inputs: [] },
  startPolicyRun: { action: "start", title: "测算", creates: true, result: "policyRun", document: DoStartPolicyRunDocument, inputs: [{"name":"version","kind":"id","required":true,"label":"条款版本","of":"PolicyClauseVersion"},{"name":"year","kind":"whole","required":false,"label":"年度","hint":"不填则为今年","least":2000,"most":2100}] },
};
