import type { ActionForms } from '../../kit/action-form.ts';
import { DoFollowUpCountyEventDocument, DoRecordCountyEventDocument, DoStrikeCountyEventDocument } from '../graphql.ts';

export const actions: ActionForms = {
  followUpCountyEvent: { action: "followUp", title: "登记办理情况", creates: false, result: "countyEvent", document: DoFollowUpCountyEventDocument, inputs: [{"name":"followUp","kind":"text","required":true,"label":"办理情况","least":1,"most":2000}] },
  recordCountyEvent: { action: "record", title: "登记事项", creates: true, result: "countyEvent", document: DoRecordCountyEventDocument, inputs: [{"name":"regionId","kind":"id","required":true,"label":"地区","of":"Region"},{"name":"on","kind":"day","required":true,"label":"日期"},{"name":"category","kind":"text","required":true,"label":"类别","hint":"如“批示”“文件”“活动”“培训”“专班”","least":1,"most":60},{"name":"matter","kind":"text","required":true,"label":"事项","least":1,"most":1000},{"name":"party","kind":"text","required":false,"label":"单位或领导","least":1,"most":200},{"name":"effectiveOn","kind":"day","required":false,"label":"实施日期"}] },
  strikeCountyEvent: { action: "strike", title: "撤销登记", creates: false, result: "countyEvent", document: DoStrikeCountyEventDocument, inputs: [{"name":"reason","kind":"text","required":true,"label":"撤销原因","least":1,"most":2000}] },
};
