import type { ActionForms } from '../../kit/action-form.ts';
import { DoRecordHouseLicenceDocument, DoRevokeHouseLicenceDocument } from '../graphql.ts';

export const actions: ActionForms = {
  recordHouseLicence: { action: "record", title: "登记拍卖企业", creates: true, result: "houseLicence", document: DoRecordHouseLicenceDocument, inputs: [{"name":"organization","kind":"id","required":true,"label":"拍卖企业","of":"Organization"},{"name":"number","kind":"text","required":true,"label":"拍卖经营批准证书编号","least":1,"most":60},{"name":"issuer","kind":"text","required":true,"label":"批准机关","least":1,"most":200},{"name":"validFrom","kind":"day","required":true,"label":"有效期起"},{"name":"validTo","kind":"day","required":true,"label":"有效期止","hint":"（含当日）"},{"name":"registeredCapital","kind":"money","required":true,"label":"注册资本","hint":"元"},{"name":"auctioneer","kind":"text","required":true,"label":"主持拍卖师","least":1,"most":100},{"name":"auctioneerNumber","kind":"text","required":true,"label":"拍卖师执业证号","least":1,"most":60},{"name":"certificate","kind":"files","required":true,"label":"批准证书","least":1,"most":20}] },
  revokeHouseLicence: { action: "revoke", title: "注销", creates: false, result: "houseLicence", document: DoRevokeHouseLicenceDocument, inputs: [{"name":"reason","kind":"text","required":true,"label":"理由","least":2,"most":2000}] },
};
