import type { ActionForms } from '../../kit/action-form.ts';
import { DoAdoptParkListDocument, DoAnnulParkListDocument, DoDiscardParkListDocument, DoDraftParkListDocument, DoPublishParkListDocument, DoReviseParkListDocument, DoUnpublishParkListDocument } from '../graphql.ts';

export const actions: ActionForms = {
  adoptParkList: { action: "adopt", title: "启用", creates: false, result: "parkListVersion", document: DoAdoptParkListDocument, inputs: [{"name":"validFrom","kind":"day","required":true,"label":"生效日期"},{"name":"approvedOn","kind":"day","required":true,"label":"批准日期"},{"name":"document","kind":"text","required":true,"label":"批准文号","least":1,"most":200}] },
  annulParkList: { action: "annul", title: "作废", creates: false, result: "parkListVersion", document: DoAnnulParkListDocument, inputs: [{"name":"reason","kind":"text","required":true,"label":"理由","least":2,"most":2000}] },
  discardParkList: { action: "discard", title: "放弃拟订", creates: false, result: "parkListVersion", document: DoDiscardParkListDocument, inputs: [] },
  draftParkList: { action: "draft", title: "拟订企业库", creates: true, result: "parkListVersion", document: DoDraftParkListDocument, inputs: [{"name":"park","kind":"id","required":true,"label":"高新区","of":"Park"},{"name":"name","kind":"text","required":true,"label":"版本名称","least":1,"most":100},{"name":"year","kind":"whole","required":true,"label":"年度","least":2000,"most":2100},{"name":"basis","kind":"text","required":false,"label":"调整依据","least":1,"most":2000}] },
  publishParkList: { action: "publish", title: "公开", creates: false, result: "parkListVersion", document: DoPublishParkListDocument, inputs: [] },
  reviseParkList: { action: "revise", title: "修改", creates: false, result: "parkListVersion", document: DoReviseParkListDocument, inputs: [{"name":"year","kind":"whole","required":false,"label":"年度","least":2000,"most":2100},{"name":"basis","kind":"text","required":false,"label":"调整依据","least":1,"most":2000}] },
  unpublishParkList: { action: "unpublish", title: "撤回公开", creates: false, result: "parkListVersion", document: DoUnpublishParkListDocument, inputs: [{"name":"reason","kind":"text","required":true,"label":"理由","least":2,"most":2000}] },
};
