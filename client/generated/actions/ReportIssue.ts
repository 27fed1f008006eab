import type { ActionForms } from '../../kit/action-form.ts';
import { DoConfirmReportIssueDocument, DoDraftReportIssueDocument, DoExplainReportIssueDocument, DoGenerateReportIssueDocument, DoIssueReportIssueDocument, DoReturnReportIssueDocument, DoReviewReportIssueDocument, DoUseTemplateReportIssueDocument } from '../graphql.ts';

export const actions: ActionForms = {
  confirmReportIssue: { action: "confirm", title: "确认全部数字", creates: false, result: "reportIssue", document: DoConfirmReportIssueDocument, inputs: [] },
  draftReportIssue: { action: "draft", title: "拟定年度总结", creates: true, result: "reportIssue", document: DoDraftReportIssueDocument, inputs: [{"name":"regionId","kind":"id","required":true,"label":"地区","of":"Region"},{"name":"year","kind":"whole","required":true,"label":"年度","least":2000,"most":2200},{"name":"title","kind":"text","required":false,"label":"标题","least":1,"most":200}] },
  explainReportIssue: { action: "explain", title: "说明缺口", creates: false, result: "reportIssue", document: DoExplainReportIssueDocument, inputs: [{"name":"indicator","kind":"text","required":true,"label":"指标代码","least":1,"most":80},{"name":"explanation","kind":"text","required":true,"label":"没有数据或未达目标的原因","least":1,"most":1000}] },
  generateReportIssue: { action: "generate", title: "生成", creates: false, result: "reportIssue", document: DoGenerateReportIssueDocument, inputs: [] },
  issueReportIssue: { action: "issue", title: "印发", creates: false, result: "reportIssue", document: DoIssueReportIssueDocument, inputs: [{"name":"documentNumber","kind":"text","required":false,"label":"文号","least":1,"most":100}] },
  returnReportIssue: { action: "return", title: "退回", creates: false, result: "reportIssue", document: DoReturnReportIssueDocument, inputs: [{"name":"reason","kind":"text","required":true,"label":"退回原因","least":1,"most":1000}] },
  reviewReportIssue: { action: "review", title: "审定", creates: false, result: "reportIssue", document: DoReviewReportIssueDocument, inputs: [] },
  useTemplateReportIssue: { action: "useTemplate", title: "选用模板", creates: false, result: "reportIssue", document: DoUseTemplateReportIssueDocument, inputs: [{"name":"templateId","kind":"id","required":false,"label":"模板；不填为系统所附模板","of":"ReportTemplate"}] },
};
