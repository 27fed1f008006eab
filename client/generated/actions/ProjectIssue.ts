import type { ActionForms } from '../../kit/action-form.ts';
import { DoAssignProjectIssueDocument, DoCloseProjectIssueDocument, DoRaiseProjectIssueDocument, DoReopenProjectIssueDocument, DoResolveProjectIssueDocument, DoWithdrawProjectIssueDocument } from '../graphql.ts';

export const actions: ActionForms = {
  assignProjectIssue: { action: "assign", title: "交办", creates: false, result: "projectIssue", document: DoAssignProjectIssueDocument, inputs: [{"name":"responsible","kind":"id","required":true,"label":"负责单位","of":"Organization"},{"name":"dueOn","kind":"day","required":true,"label":"办结期限"}] },
  closeProjectIssue: { action: "close", title: "确认办结", creates: false, result: "projectIssue", document: DoCloseProjectIssueDocument, inputs: [] },
  raiseProjectIssue: { action: "raise", title: "提出问题", creates: true, result: "projectIssue", document: DoRaiseProjectIssueDocument, inputs: [{"name":"project","kind":"id","required":true,"label":"项目","of":"InvestmentProject"},{"name":"kind","kind":"choice","required":true,"label":"类别","options":[{"value":"LAND","title":"用地"},{"value":"FINANCE","title":"融资"},{"value":"PERMIT","title":"审批许可"},{"value":"LABOUR","title":"用工"},{"value":"OTHER","title":"其他"}]},{"name":"description","kind":"text","required":true,"label":"问题","least":4,"most":2000},{"name":"dueOn","kind":"day","required":false,"label":"希望何日前解决"}] },
  reopenProjectIssue: { action: "reopen", title: "未解决，退回", creates: false, result: "projectIssue", document: DoReopenProjectIssueDocument, inputs: [{"name":"reason","kind":"text","required":true,"label":"理由","least":2,"most":2000}] },
  resolveProjectIssue: { action: "resolve", title: "填写解决情况", creates: false, result: "projectIssue", document: DoResolveProjectIssueDocument, inputs: [{"name":"resolution","kind":"text","required":true,"label":"解决情况","least":4,"most":2000}] },
  withdrawProjectIssue: { action: "withdraw", title: "撤回", creates: false, result: "projectIssue", document: DoWithdrawProjectIssueDocument, inputs: [{"name":"reason","kind":"text","required":true,"label":"理由","least":2,"most":2000}] },
};
