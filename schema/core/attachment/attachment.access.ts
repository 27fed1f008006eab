import { always } from '../access/condition.ts';
import { access } from '../access/rules.ts';

/** A part of the record it was added to: no door leads to it but that record's own field, whose rule holds. */
export const attachmentAccess = [access('Attachment', always, ['name', 'mediaType', 'size', 'sha256', 'uploadedAt'])];
