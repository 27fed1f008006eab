/* eslint-disable */
import type { ActionForms } from '../../kit/action-form.ts';
import { DoArrangeVisitTaskDocument, DoCancelVisitTaskDocument, DoHandOverVisitTaskDocument, DoRecordVisitTaskDocument } from '../graphql.ts';

export const actions: ActionForms = {
  arrangeVisitTask: { action: "arrange", title: "安排走访", creates: true, result: "visitTask", document: DoArrangeVisitTaskDocument, inputs: [{"name":"project","kind":"id","required":true,"label":"项目","of":"InvestmentProject"},{"name":"cause","kind":"choice","required":true,"label":"事由","options":[{"value":"NO_PROGRESS","title":"连续无进展"},{"value":"ISSUE","title":"协调问题"},{"value":"ROUTINE","title":"日常走访"}]},{"name":"purpose","kind":"text","required":false,"label":"走访目的","least":1,"most":2000},{"name":"dueOn","kind":"day","required":true,"label":"应于何日前走访"}] },
  cancelVisitTask: { action: "cancel", title: "取消", creates: false, result: "visitTask", document: DoCancelVisitTaskDocument, inputs: [{"name":"reason","kind":"text","required":true,"label":"理由","least":2,"most":2000}] },
  handOverVisitTask: { action: "hand", title: "改派", creates: false, result: "visitTask", document: DoHandOverVisitTaskDocument, inputs: [{"name":"person","kind":"id","required":false,"label":"有账户的领导","of":"Person"},{"name":"leaderName","kind":"text","required":false,"label":"领导姓名与职务","least":1,"most":200}] },
  recordVisitTask: { action: "record", title: "填写走访情况", creates: false, result: "visitTask", document: DoRecordVisitTaskDocument, inputs: [{"name":"visitedOn","kind":"day","required":true,"label":"走访日期"},{"name":"findings","kind":"text","required":true,"label":"走访情况","least":4,"most":2000},{"name":"nextStep","kind":"text","required":false,"label":"下一步措施","least":1,"most":2000},{"name":"photos","kind":"files","required":false,"label":"走访照片","least":0,"most":20}] },
};
