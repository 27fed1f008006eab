import type { ActionForms } from '../../kit/action-form.ts';
import { DoRetireReportTemplateDocument } from '../graphql.ts';

export const actions: ActionForms = {
  retireReportTemplate: { action: "retire", title: "停用", creates: false, result: "reportTemplate", document: DoRetireReportTemplateDocument, inputs: [] },
};
