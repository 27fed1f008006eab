import type { ActionForms } from '../../kit/action-form.ts';
import { DoRegisterBidderDocument, DoWithdrawBidderRegistrationDocument } from '../graphql.ts';

export const actions: ActionForms = {
  registerBidder: { action: "apply", title: "报名", creates: true, result: "bidderRegistration", document: DoRegisterBidderDocument, inputs: [{"name":"lot","kind":"id","required":true,"label":"标的","of":"AuctionLot"},{"name":"forMyself","kind":"flag","required":false,"label":"以个人名义报名；不填则代表所在单位"},{"name":"contactName","kind":"text","required":true,"label":"联系人","least":1,"most":100},{"name":"contactPhone","kind":"text","required":true,"label":"联系电话","least":5,"most":40},{"name":"relations","kind":"text","required":false,"label":"与转让方、拍卖企业的关系；没有则不填","least":1,"most":2000},{"name":"pledge","kind":"flag","required":true,"label":"承诺遵守竞价规则、材料真实"},{"name":"licence","kind":"files","required":true,"label":"营业执照或身份证明","least":1,"most":20},{"name":"authority","kind":"files","required":false,"label":"授权委托书；单位报名时上传","least":0,"most":20}] },
  withdrawBidderRegistration: { action: "withdraw", title: "撤回报名", creates: false, result: "bidderRegistration", document: DoWithdrawBidderRegistrationDocument, inputs: [] },
};
