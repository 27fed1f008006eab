import { all, any, is, matter, own, role, signedIn, via } from '../core/access/condition.ts';
import { access, extendAccess } from '../core/access/rules.ts';
import { managesEndpoint } from './endpoint.access.ts';

/** An inbox is its person's, in whichever organization he acts now. */
const mine = all(signedIn, is('person', own.person));
/** Whoever runs the system sees that messages go out, and to which places; not what they say. */
const runner = role('SYSTEM_ADMIN');
export const seesDelivery = any(via('endpoint', managesEndpoint), mine, runner);

export const noticeAccess = [
  access('Notice', mine, ['kind', 'isUrgent', 'state', 'title', 'titleEn', 'text', 'textEn', 'object', 'link', 'organization', 'at', 'readAt', 'settledAt']),
  // Whoever may see a record hears that it changed; strangers, who may see what is public, look at it instead.
  access('Event', all(any(signedIn, { kind: 'key' }), matter()), ['number', 'type', 'title', 'objectType', 'object', 'sequence', 'state', 'at']),
  access('Endpoint', any(managesEndpoint, runner), [
    'organization', 'kind', 'state', 'name', 'address', 'apiKey', 'role', 'types', 'formerUntil', 'failingSince', 'lastSentAt', 'disabledFor', 'createdBy', 'createdAt', 'deliveries', 'availableActions', 'timeline',
  ]),
  access('Delivery', seesDelivery, ['channel', 'endpoint', 'person', 'type', 'title', 'state', 'attempts', 'nextAt', 'status', 'reason', 'createdAt', 'finishedAt', 'tries', 'canResend']),
  access('DeliveryAttempt', via('delivery', seesDelivery), ['number', 'at', 'milliseconds', 'isSuccess', 'status', 'reason']),
  extendAccess('Organization', [], { endpoints: any(all(signedIn, role('SECURITY_ADMIN')), runner, all(signedIn, is('id', own.organization))) }),
];
