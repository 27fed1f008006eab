import type { ActionForms } from '../../kit/action-form.ts';
import { DoGiveLocationConsentDocument, DoWithdrawLocationConsentDocument } from '../graphql.ts';

export const actions: ActionForms = {
  giveLocationConsent: { action: "give", title: "授权记录位置", creates: true, result: "locationConsent", document: DoGiveLocationConsentDocument, inputs: [] },
  withdrawLocationConsent: { action: "withdraw", title: "撤回授权", creates: false, result: "locationConsent", document: DoWithdrawLocationConsentDocument, inputs: [] },
};
