/* eslint-disable */
import type { ActionForms } from '../../kit/action-form.ts';
import { DoCorrectPersonDocument, DoCreatePersonDocument, DoDisablePersonDocument, DoEnablePersonDocument } from '../graphql.ts';

export const actions: ActionForms = {
  correctPerson: { action: "correct", title: "更正人员信息", creates: false, result: "person", document: DoCorrectPersonDocument, inputs: [{"name":"name","kind":"text","required":false,"label":"姓名","least":1,"most":100},{"name":"phone","kind":"text","required":false,"label":"手机或固定电话","hint":"加密保存","least":1,"most":30},{"name":"identityNumber","kind":"text","required":false,"label":"居民身份证号","hint":"（GB 11643），加密保存","least":1,"most":30},{"name":"email","kind":"text","required":false,"label":"电子邮箱","least":1,"most":200},{"name":"reason","kind":"text","required":true,"label":"理由","least":1,"most":500}] },
  createPerson: { action: "create", title: "建立人员账户", creates: true, result: "person", document: DoCreatePersonDocument, inputs: [{"name":"loginName","kind":"text","required":true,"label":"登录名","hint":"2 至 64 个字母、数字、汉字或 . _ - @","least":2,"most":64},{"name":"name","kind":"text","required":true,"label":"姓名","least":1,"most":100},{"name":"phone","kind":"text","required":false,"label":"手机或固定电话","hint":"加密保存","least":1,"most":30},{"name":"identityNumber","kind":"text","required":false,"label":"居民身份证号","hint":"（GB 11643），加密保存","least":1,"most":30},{"name":"email","kind":"text","required":false,"label":"电子邮箱","least":1,"most":200}] },
  disablePerson: { action: "disable", title: "停用账户", creates: false, result: "person", document: DoDisablePersonDocument, inputs: [{"name":"reason","kind":"text","required":true,"label":"理由","least":1,"most":500}] },
  enablePerson: { action: "enable", title: "恢复账户", creates: false, result: "person", document: DoEnablePersonDocument, inputs: [{"name":"reason","kind":"text","required":true,"label":"理由","least":1,"most":500}] },
};
