import type { ActionForms } from '../../kit/action-form.ts';
import { DoConfirmIndicatorValueDocument, DoCorrectIndicatorValueDocument, DoPublishIndicatorValueDocument } from '../graphql.ts';

export const actions: ActionForms = {
  confirmIndicatorValue: { action: "confirm", title: "确认", creates: false, result: "indicatorValue", document: DoConfirmIndicatorValueDocument, inputs: [] },
  correctIndicatorValue: { action: "correct", title: "更正", creates: false, result: "indicatorValue", document: DoCorrectIndicatorValueDocument, inputs: [{"name":"reason","kind":"text","required":true,"label":"更正原因","least":1,"most":1000}] },
  publishIndicatorValue: { action: "publish", title: "公布", creates: false, result: "indicatorValue", document: DoPublishIndicatorValueDocument, inputs: [] },
};
