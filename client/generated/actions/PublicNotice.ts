import type { ActionForms } from '../../kit/action-form.ts';
import { DoAmendPublicNoticeDocument, DoDiscardPublicNoticeDocument, DoPublishPublicNoticeDocument, DoVoidPublicNoticeDocument } from '../graphql.ts';

export const actions: ActionForms = {
  amendPublicNotice: { action: "amend", title: "修改拟稿", creates: false, result: "publicNotice", document: DoAmendPublicNoticeDocument, inputs: [{"name":"title","kind":"text","required":true,"label":"标题","least":1,"most":200},{"name":"text","kind":"text","required":true,"label":"公示内容","hint":"不得含个人身份信息","least":10,"most":20000},{"name":"documents","kind":"files","required":false,"label":"公示附件","least":0,"most":20}] },
  discardPublicNotice: { action: "discard", title: "撤下拟稿", creates: false, result: "publicNotice", document: DoDiscardPublicNoticeDocument, inputs: [{"name":"reason","kind":"text","required":true,"label":"理由","least":2,"most":2000}] },
  publishPublicNotice: { action: "publish", title: "发布", creates: false, result: "publicNotice", document: DoPublishPublicNoticeDocument, inputs: [{"name":"places","kind":"list","required":true,"label":"公示处","least":0,"most":10,"item":{"name":"item","kind":"group","required":true,"label":"公示处","inputs":[{"name":"place","kind":"text","required":true,"label":"公示处","hint":"如“县政府门户网站”","least":1,"most":100},{"name":"address","kind":"text","required":false,"label":"网址或位置","least":1,"most":500}]}},{"name":"documents","kind":"files","required":false,"label":"公示附件","least":0,"most":20}] },
  voidPublicNotice: { action: "void", title: "终止公示", creates: false, result: "publicNotice", document: DoVoidPublicNoticeDocument, inputs: [{"name":"reason","kind":"text","required":true,"label":"终止的理由","hint":"对公众公开","least":4,"most":2000}] },
};
