/* eslint-disable */
import type { ActionForms } from '../../kit/action-form.ts';
import { DoAddCommissionerTeamMemberDocument, DoDissolveCommissionerTeamDocument, DoFormCommissionerTeamDocument, DoRemoveCommissionerTeamMemberDocument } from '../graphql.ts';

export const actions: ActionForms = {
  addCommissionerTeamMember: { action: "addMember", title: "增加成员", creates: false, result: "commissionerTeam", document: DoAddCommissionerTeamMemberDocument, inputs: [{"name":"commissioner","kind":"id","required":true,"label":"成员","of":"Commissioner"},{"name":"origin","kind":"choice","required":true,"label":"来自","options":[{"value":"COUNTY","title":"本县"},{"value":"CITY","title":"本市"},{"value":"PROVINCE","title":"本省"},{"value":"OUTSIDE","title":"省外"}]},{"name":"joinedOn","kind":"day","required":false,"label":"加入日期","hint":"不填则为今日"}] },
  dissolveCommissionerTeam: { action: "dissolve", title: "撤销特派团", creates: false, result: "commissionerTeam", document: DoDissolveCommissionerTeamDocument, inputs: [{"name":"reason","kind":"text","required":true,"label":"理由","least":2,"most":2000}] },
  formCommissionerTeam: { action: "form", title: "组建特派团", creates: true, result: "commissionerTeam", document: DoFormCommissionerTeamDocument, inputs: [{"name":"name","kind":"text","required":true,"label":"名称","least":1,"most":200},{"name":"industry","kind":"text","required":true,"label":"所服务的产业","least":1,"most":100},{"name":"leader","kind":"id","required":true,"label":"团长","of":"Commissioner"}] },
  removeCommissionerTeamMember: { action: "removeMember", title: "成员退出", creates: false, result: "commissionerTeam", document: DoRemoveCommissionerTeamMemberDocument, inputs: [{"name":"commissioner","kind":"id","required":true,"label":"成员","of":"Commissioner"},{"name":"leftOn","kind":"day","required":true,"label":"退出日期","hint":"即在团最后一日"}] },
};
