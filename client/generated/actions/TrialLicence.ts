/* eslint-disable */
import type { ActionForms } from '../../kit/action-form.ts';
import { DoAcceptTrialLicenceDocument, DoConvertTrialLicenceDocument, DoDeclineTrialLicenceDocument, DoEndTrialLicenceDocument, DoOfferTrialLicenceDocument } from '../graphql.ts';

export const actions: ActionForms = {
  acceptTrialLicence: { action: "accept", title: "接受试用", creates: false, result: "trialLicence", document: DoAcceptTrialLicenceDocument, inputs: [] },
  convertTrialLicence: { action: "convert", title: "转为正式受让", creates: false, result: "trialLicence", document: DoConvertTrialLicenceDocument, inputs: [{"name":"outcome","kind":"text","required":true,"label":"试用情况","least":1,"most":2000}] },
  declineTrialLicence: { action: "decline", title: "不接受", creates: false, result: "trialLicence", document: DoDeclineTrialLicenceDocument, inputs: [{"name":"reason","kind":"text","required":true,"label":"理由","least":2,"most":2000}] },
  endTrialLicence: { action: "giveUp", title: "结束试用", creates: false, result: "trialLicence", document: DoEndTrialLicenceDocument, inputs: [{"name":"outcome","kind":"text","required":true,"label":"试用情况","least":1,"most":2000}] },
  offerTrialLicence: { action: "offer", title: "提供试用", creates: true, result: "trialLicence", document: DoOfferTrialLicenceDocument, inputs: [{"name":"listing","kind":"id","required":true,"label":"所涉转化","of":"ResultListing"},{"name":"organization","kind":"id","required":true,"label":"试用单位","of":"Organization"},{"name":"from","kind":"day","required":true,"label":"试用起始日"},{"name":"until","kind":"day","required":true,"label":"试用截止日","hint":"（含当日）"},{"name":"conversionPrice","kind":"money","required":true,"label":"约定的转化价格","hint":"元"},{"name":"conversionKind","kind":"choice","required":true,"label":"约定的转化种类","options":[{"value":"ASSIGNMENT","title":"专利权转让"},{"value":"APPLICATION_RIGHT","title":"专利申请权转让"},{"value":"KNOW_HOW","title":"技术秘密转让"},{"value":"EXCLUSIVE_LICENCE","title":"独占许可"},{"value":"SOLE_LICENCE","title":"排他许可"},{"value":"ORDINARY_LICENCE","title":"普通许可"},{"value":"EQUITY","title":"作价投资"}]},{"name":"terms","kind":"text","required":false,"label":"其他约定","least":1,"most":2000}] },
};
