import type { ActionForms } from '../../kit/action-form.ts';
import { DoEstablishParkDocument, DoRecordParkCreationDocument, DoRecordParkRecognitionDocument, DoRecordParkRevocationDocument, DoReviseParkDocument } from '../graphql.ts';

export const actions: ActionForms = {
  establishPark: { action: "establish", title: "登记高新区", creates: true, result: "park", document: DoEstablishParkDocument, inputs: [{"name":"region","kind":"id","required":true,"label":"所在县","hint":"（市、区）","of":"Region"},{"name":"name","kind":"text","required":true,"label":"名称","least":1,"most":200},{"name":"committee","kind":"id","required":false,"label":"管委会","of":"Organization"},{"name":"establishedOn","kind":"day","required":false,"label":"设立日期"}] },
  recordParkCreation: { action: "enterCreation", title: "登记列入创建", creates: false, result: "park", document: DoRecordParkCreationDocument, inputs: [{"name":"on","kind":"day","required":true,"label":"列入日期"},{"name":"document","kind":"text","required":true,"label":"文件名称或文号","least":1,"most":200}] },
  recordParkRecognition: { action: "recognise", title: "登记认定", creates: false, result: "park", document: DoRecordParkRecognitionDocument, inputs: [{"name":"on","kind":"day","required":true,"label":"认定日期"},{"name":"document","kind":"text","required":true,"label":"文件名称或文号","least":1,"most":200}] },
  recordParkRevocation: { action: "revoke", title: "登记撤销", creates: false, result: "park", document: DoRecordParkRevocationDocument, inputs: [{"name":"on","kind":"day","required":true,"label":"撤销日期"},{"name":"document","kind":"text","required":true,"label":"文件名称或文号","least":1,"most":200},{"name":"reason","kind":"text","required":true,"label":"理由","least":2,"most":2000}] },
  revisePark: { action: "revise", title: "修改登记", creates: false, result: "park", document: DoReviseParkDocument, inputs: [{"name":"committee","kind":"id","required":false,"label":"管委会","of":"Organization"},{"name":"establishedOn","kind":"day","required":false,"label":"设立日期"}] },
};
