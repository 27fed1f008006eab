import type { ActionForms } from '../../kit/action-form.ts';
import { DoAdmitObjectionDocument, DoDismissObjectionDocument, DoRefuseObjectionDocument, DoUpholdObjectionDocument, DoWithdrawObjectionDocument } from '../graphql.ts';

export const actions: ActionForms = {
  admitObjection: { action: "admit", title: "受理", creates: false, result: "objection", document: DoAdmitObjectionDocument, inputs: [] },
  dismissObjection: { action: "dismiss", title: "异议不成立", creates: false, result: "objection", document: DoDismissObjectionDocument, inputs: [{"name":"answer","kind":"text","required":true,"label":"书面答复","least":10,"most":5000}] },
  refuseObjection: { action: "refuse", title: "不予受理", creates: false, result: "objection", document: DoRefuseObjectionDocument, inputs: [{"name":"answer","kind":"text","required":true,"label":"书面答复","least":10,"most":5000}] },
  upholdObjection: { action: "uphold", title: "异议成立", creates: false, result: "objection", document: DoUpholdObjectionDocument, inputs: [{"name":"answer","kind":"text","required":true,"label":"书面答复","least":10,"most":5000}] },
  withdrawObjection: { action: "withdraw", title: "撤回异议", creates: false, result: "objection", document: DoWithdrawObjectionDocument, inputs: [] },
};
