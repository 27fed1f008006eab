import { bureau } from '../core/access/actor.ts';
import { all, any, is, not, oneOf, own, role, signedIn, system } from '../core/access/condition.ts';
import { access } from '../core/access/rules.ts';
import { published } from './publicity.entity.ts';

export const clock = system('clock');
/** What follows from an objection by itself is done by this hand. */
export const keeper = system('publicity');

export const inBureau = role(...bureau, 'AUDITOR');
const visible = oneOf('state', published);
/** What is laid open is everybody's to read; a draft is the bureau's. */
export const seesNotice = any(visible, inBureau, clock, keeper);

export const objector = all(signedIn, is('person', own.person));
/** Who objected is known to whoever must hear him out, and to nobody else: not to the one he objects to. */
export const seesObjection = any(inBureau, objector, clock, keeper);
/** A partner's key files nothing: an objection has a person behind it. */
export const anyPerson = not({ kind: 'key' });

export const publicityAccess = [
  access('PublicNotice', seesNotice, [
    'matter', 'subject', 'organization', 'region', 'title', 'text', 'places', 'placesNeeded', 'dayCount', 'dayUnit', 'ruleVersion', 'state', 'publishedOn', 'endsOn', 'pausedOn', 'daysLeft', 'settledOn',
    'voidReason', 'documents', 'availableActions',
  ], { publishedBy: inBureau, objections: any(inBureau, signedIn), recused: inBureau, timeline: inBureau, createdAt: inBureau }),
  access('Objection', seesObjection, [
    'notice', 'objectorName', 'objectorUnit', 'phone', 'ground', 'evidence', 'evidenceFiles', 'filedOn', 'state', 'admittedOn', 'answer', 'answeredOn', 'answerBy', 'ruleVersion', 'availableActions',
  ], { person: inBureau, handledBy: inBureau, timeline: inBureau }),
];
