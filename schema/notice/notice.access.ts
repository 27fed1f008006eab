import { all, any, is, matter, own, signedIn } from '../core/access/condition.ts';
import { access } from '../core/access/rules.ts';

/** An inbox is its person's, in whichever organization he acts now. */
const mine = all(signedIn, is('person', own.person));

export const noticeAccess = [
  access('Notice', mine, ['kind', 'isUrgent', 'state', 'title', 'titleEn', 'text', 'textEn', 'object', 'link', 'organization', 'at', 'readAt', 'settledAt']),
  // Whoever may see a record hears that it changed; strangers, who may see what is public, look at it instead.
  access('Event', all(any(signedIn, { kind: 'key' }), matter()), ['number', 'type', 'title', 'objectType', 'object', 'sequence', 'state', 'at']),
];
