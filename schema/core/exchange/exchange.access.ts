import { working } from '../access/actor.ts';
import { all, any, is, not, own, role, scope, via } from '../access/condition.ts';
import { access } from '../access/rules.ts';

/** Whoever hands files over sees his own batches; the bureau and the auditors see all that are not confidential. */
const open = not(is('isConfidential', true));
const byKey = scope('exchange:read');
export const seesBatches = any(all(open, any(role('CLERK', 'DIRECTOR', 'AUDITOR'), byKey)), is('personId', own.person));
/** Where a record came from is known to whoever may see the record. */
const knowsOrigins = any(all(open, any(role(...working), byKey)), is('personId', own.person));

export const exchangeAccess = [
  access('ImportBatch', seesBatches, [
    'state', 'year', 'regionCode', 'createdAt', 'createdBy', 'importedAt', 'accepted', 'rejected', 'created', 'updated', 'unchanged', 'progress', 'failure',
    'files', 'sheets', 'lines', 'remarks', 'availableActions',
  ]),
  access('ImportFile', via('batch', seesBatches), ['name', 'size', 'sha256']),
  // What was wrong with a row is known to those who see the batch.
  access('ImportSheet', via('batch', knowsOrigins), ['file', 'sheet', 'title', 'department', 'position'], {
    rowsRead: via('batch', seesBatches), accepted: via('batch', seesBatches), rejected: via('batch', seesBatches), report: via('batch', seesBatches), lines: via('batch', seesBatches), batch: via('batch', seesBatches),
  }),
  access('ImportLine', via('batch', knowsOrigins), ['row', 'verdict', 'change', 'sheet'], {
    reason: via('batch', seesBatches), column: via('batch', seesBatches), letter: via('batch', seesBatches), value: via('batch', seesBatches), message: via('batch', seesBatches), sameAsRow: via('batch', seesBatches),
  }),
];
