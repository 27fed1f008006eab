import type { ActionForms } from '../../kit/action-form.ts';
import { DoDiscardImportBatchDocument, DoRunImportBatchDocument, DoUndoImportBatchDocument } from '../graphql.ts';

export const actions: ActionForms = {
  discardImportBatch: { action: "discard", title: "放弃", creates: false, result: "importBatch", document: DoDiscardImportBatchDocument, inputs: [] },
  runImportBatch: { action: "import", title: "导入", creates: false, result: "importBatch", document: DoRunImportBatchDocument, inputs: [] },
  undoImportBatch: { action: "undo", title: "撤销导入", creates: false, result: "importBatch", document: DoUndoImportBatchDocument, inputs: [] },
};
