import type { ActionForms } from '../../kit/action-form.ts';
import { DoDropDefaultViewDocument, DoMakeDefaultViewDocument, DoRemoveViewDocument, DoRenameViewDocument, DoSaveViewDocument, DoShareViewDocument, DoUnshareViewDocument, DoUpdateViewDocument } from '../graphql.ts';

export const actions: ActionForms = {
  dropDefaultView: { action: "dropDefault", title: "取消默认", creates: false, result: "savedView", document: DoDropDefaultViewDocument, inputs: [] },
  makeDefaultView: { action: "makeDefault", title: "设为默认", creates: false, result: "savedView", document: DoMakeDefaultViewDocument, inputs: [] },
  removeView: { action: "remove", title: "删除视图", creates: false, result: "savedView", document: DoRemoveViewDocument, inputs: [] },
  renameView: { action: "rename", title: "改名", creates: false, result: "savedView", document: DoRenameViewDocument, inputs: [{"name":"name","kind":"text","required":true,"label":"视图名称","least":1,"most":60}] },
  saveView: { action: "save", title: "保存视图", creates: true, result: "savedView", document: DoSaveViewDocument, inputs: [{"name":"list","kind":"text","required":true,"label":"列表页的路径","hint":"如 /applications","least":1,"most":200},{"name":"name","kind":"text","required":true,"label":"视图名称","least":1,"most":60},{"name":"query","kind":"text","required":true,"label":"列表的筛选、排序与列","hint":"网址“?”之后的部分","least":0,"most":2000}] },
  shareView: { action: "share", title: "与本单位共享", creates: false, result: "savedView", document: DoShareViewDocument, inputs: [] },
  unshareView: { action: "unshare", title: "不再共享", creates: false, result: "savedView", document: DoUnshareViewDocument, inputs: [] },
  updateView: { action: "update", title: "更新为当前筛选", creates: false, result: "savedView", document: DoUpdateViewDocument, inputs: [{"name":"query","kind":"text","required":true,"label":"列表的筛选、排序与列","hint":"网址“?”之后的部分","least":0,"most":2000}] },
};
