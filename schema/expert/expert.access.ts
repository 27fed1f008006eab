import { bureau } from '../core/access/actor.ts';
import { all, any, is, not, oneOf, own, role, signedIn, some, system, via } from '../core/access/condition.ts';
import { access, extendAccess } from '../core/access/rules.ts';

export const clock = system('clock');
/** Draws, invitations and results follow by this hand. */
export const keeper = system('expert');

export const staff = role(...bureau);
const watched = role(...bureau, 'AUDITOR');
export const self = (path = 'person') => all(signedIn, is(path, own.person));
/** The expert himself, from a record of his. */
const ownExpert = (path: string) => all(signedIn, via(path, is('person', own.person)));

/** Who the experts are is known to those who invite them, and to whoever checks: applicants never learn it. */
export const seesProfile = any(watched, self(), keeper, clock);
export const seesAssignment = any(watched, ownExpert('expert'), keeper, clock);
/** Somebody who sits, or sat, on the panel. */
const onPanel = some('ReviewAssignment', 'session', all(oneOf('state', ['INVITED', 'ACCEPTED', 'SUBMITTED']), ownExpert('expert')));
export const seesSession = any(watched, all(signedIn, onPanel), keeper, clock);
/** One who has declared that nothing binds him sees what he is to review. */
export const reviewing = all(signedIn, some('ReviewAssignment', 'session', all(oneOf('state', ['ACCEPTED', 'SUBMITTED']), ownExpert('expert'))));

const opened = is('state', 'OPENED');
/** The applicant, once the results were given to him. */
const recipient = all(signedIn, is('organization', own.organization), not(is('releasedOn', null)));
const results = any(all(watched, via('session', opened)), recipient);

export const expertAccess = [
  access('ExpertProfile', seesProfile, ['person', 'organization', 'kind', 'title', 'degree', 'fields', 'introduction', 'state', 'nominatedBy', 'appliedOn', 'enteredOn', 'validTo', 'suspendReason', 'endReason', 'ruleVersion', 'ties', 'availableActions', 'timeline'], {
    assignments: any(watched, self()),
  }),
  access('ExpertTie', via('expert', seesProfile), ['expert', 'kind', 'organization', 'unitName', 'personName', 'from', 'until', 'declaredOn']),
  access('ReviewSession', seesSession, ['subject', 'region', 'title', 'method', 'isBlind', 'scheme', 'ruleVersion', 'state', 'scoresBy', 'closedAt', 'openedAt', 'targets', 'assignments', 'availableActions', 'createdAt'], {
    // Whoever is asked whether anything binds him must know to whom; not where the review is blind: then the draw alone has looked.
    parties: any(watched, all(is('isBlind', false), signedIn, onPanel)), draws: watched, timeline: watched,
  }),
  access('ReviewTarget', any(watched, via('session', reviewing), recipient), ['session', 'target', 'code', 'title', 'releasedOn'], {
    organization: any(watched, recipient), total: results, tieBreak: watched, place: results, passed: results, ballots: results, items: results, opinion: results, scores: any(all(watched, via('session', opened)), via('session', reviewing)),
  }),
  access('ExpertDraw', watched, ['session', 'number', 'method', 'seed', 'candidates', 'excluded', 'panel', 'reserves', 'drawnBy', 'drawnAt', 'reason', 'replay']),
  access('ReviewAssignment', seesAssignment, ['session', 'expert', 'state', 'invitedOn', 'answerBy', 'scoresBy', 'acceptedOn', 'submittedAt', 'endReason', 'declarations', 'scores', 'availableActions'], {
    draw: watched, replaces: watched, signature: any(watched, ownExpert('expert')), timeline: any(watched, ownExpert('expert')),
  }),
  access('RecusalDeclaration', via('assignment', seesAssignment), ['assignment', 'hasConflict', 'statement', 'declaredAt']),
  // Nobody sees another's scores before the results are opened, not the clerk and not the director.
  access('ReviewScore', any(via('assignment', ownExpert('expert')), all(watched, via('target', via('session', opened)))), ['assignment', 'target', 'points', 'opinion', 'savedAt']),
  extendAccess('Person', [], { expertProfiles: any(watched, self('id')) }),
];
