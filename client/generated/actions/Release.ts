import type { ActionForms } from '../../kit/action-form.ts';
import { DoSignReleaseDocument } from '../graphql.ts';

export const actions: ActionForms = {
  signRelease: { action: "sign", title: "签认锁定", creates: false, result: "release", document: DoSignReleaseDocument, inputs: [{"name":"document","kind":"text","required":true,"label":"发布文件名称或文号","least":1,"most":200}] },
};
