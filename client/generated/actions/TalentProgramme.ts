/* eslint-disable */
import type { ActionForms } from '../../kit/action-form.ts';
import { DoAnnounceTalentProgrammeDocument, DoCloseTalentProgrammeDocument, DoDeclareTalentProgrammeDocument, DoReopenTalentProgrammeDocument } from '../graphql.ts';

export const actions: ActionForms = {
  announceTalentProgramme: { action: "announce", title: "发布申报通知", creates: false, result: "talentProgramme", document: DoAnnounceTalentProgrammeDocument, inputs: [{"name":"opensOn","kind":"day","required":false,"label":"申报开始日期"},{"name":"closesOn","kind":"day","required":false,"label":"申报截止日期","hint":"（含当日）"},{"name":"document","kind":"text","required":true,"label":"申报通知","least":1,"most":200}] },
  closeTalentProgramme: { action: "close", title: "停用", creates: false, result: "talentProgramme", document: DoCloseTalentProgrammeDocument, inputs: [{"name":"reason","kind":"text","required":true,"label":"理由","least":2,"most":2000}] },
  declareTalentProgramme: { action: "declare", title: "登记人才计划", creates: true, result: "talentProgramme", document: DoDeclareTalentProgrammeDocument, inputs: [{"name":"name","kind":"text","required":true,"label":"计划名称","least":1,"most":200},{"name":"level","kind":"choice","required":false,"label":"级别","options":[{"value":"NATIONAL","title":"国家级"},{"value":"PROVINCIAL","title":"省级"},{"value":"CITY","title":"市级"},{"value":"COUNTY","title":"县级"}]},{"name":"issuer","kind":"text","required":false,"label":"组织实施单位","least":1,"most":200},{"name":"opensOn","kind":"day","required":false,"label":"申报开始日期"},{"name":"closesOn","kind":"day","required":false,"label":"申报截止日期","hint":"（含当日）"},{"name":"document","kind":"text","required":false,"label":"申报通知","least":1,"most":200}] },
  reopenTalentProgramme: { action: "reopen", title: "恢复使用", creates: false, result: "talentProgramme", document: DoReopenTalentProgrammeDocument, inputs: [] },
};
