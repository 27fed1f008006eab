import type { ActionForms } from '../../kit/action-form.ts';
import { DoExpressListingInterestDocument, DoWithdrawListingInterestDocument } from '../graphql.ts';

export const actions: ActionForms = {
  expressListingInterest: { action: "express", title: "登记受让意向", creates: true, result: "listingInterest", document: DoExpressListingInterestDocument, inputs: [{"name":"listing","kind":"id","required":true,"label":"挂牌","of":"ResultListing"},{"name":"organization","kind":"id","required":true,"label":"意向单位","of":"Organization"},{"name":"offer","kind":"money","required":true,"label":"报价","hint":"元"},{"name":"message","kind":"text","required":false,"label":"说明","least":1,"most":2000},{"name":"isRelatedParty","kind":"flag","required":true,"label":"是否完成人或利害关系人"}] },
  withdrawListingInterest: { action: "withdraw", title: "撤回意向", creates: false, result: "listingInterest", document: DoWithdrawListingInterestDocument, inputs: [] },
};
