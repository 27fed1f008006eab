import { bureau, working } from '../core/access/actor.ts';
import { all, always, any, is, keyNeeds, oneOf, own, role, scope, system, via } from '../core/access/condition.ts';
import { access, extendAccess } from '../core/access/rules.ts';
import { givenStates } from './competition.kinds.ts';

/** The system's own hand here: it erases what is kept of students when its time is over. */
export const keeper = system('competition');

const office = role(...bureau, 'AUDITOR');
/** Teams are for those who work with the contest, and for partners whose key says so; the public sees editions, institutions and awards. */
const colleagues = any(role(...working), scope('competition:read'));
/** The people of a university that is in the register; a key reads for them. */
export const ownUniversity = (path = '') => all(keyNeeds('competition:read'), path ? via(path, is('organization', own.organization)) : is('organization', own.organization));

export const seesEntry = any(colleagues, keeper);
/** Scores stay with the jury until the awards are out. */
const decided = oneOf('state', ['AWARDED', 'LANDED']);
export const seesAward = any(oneOf('state', givenStates), role(...bureau, 'AUDITOR', 'EXPERT', 'FINANCE'));
const contact = any(office, ownUniversity('institution'));

export const competitionAccess = [
  access('Competition', always, [
    'region', 'year', 'name', 'edition', 'state', 'document', 'announcedOn', 'registrationFrom', 'registrationTo', 'summary', 'screeningFrom', 'finalFrom', 'awardedOn', 'awardDocument', 'landedOn', 'cancelledOn', 'cancelReason',
    'hosts', 'tracks', 'stages', 'institutions', 'entries', 'awards', 'participation', 'awardTotals', 'availableActions', 'sources', 'timeline',
  ], { prizeBudget: role(...working), forgottenOn: role(...working), markDifferences: colleagues }),
  access('CompetitionHost', always, ['competition', 'role', 'name', 'organization']),
  access('CompetitionTrack', always, ['competition', 'name']),
  access('CompetitionStage', always, ['competition', 'kind', 'name', 'on', 'venue', 'seats', 'entries']),
  access('CompetitionInstitution', always, ['competition', 'name', 'level', 'province', 'organization', 'entries', 'sources'], {
    contactName: any(office, ownUniversity()), contactPhone: any(office, ownUniversity()),
  }),
  access('CompetitionEntry', seesEntry, [
    'competition', 'number', 'name', 'state', 'institutionName', 'institution', 'track', 'size', 'isMarkedFinalist', 'members', 'stageEntries', 'awards', 'availableActions', 'sources', 'timeline',
  ], { advisor: contact, withdrawReason: contact }),
  // Whoever does not answer for the contest learns of no student, not even how he is called in short.
  access('CompetitionMember', any(office, ownUniversity('entry.institution')), [
    'competition', 'entry', 'entryNumber', 'number', 'institutionName', 'degree', 'role', 'maskedName', 'phone', 'sources',
  ], { name: office }),
  access('CompetitionStageEntry', seesEntry, ['stage', 'entry', 'entryNumber', 'entryName', 'institutionName', 'position', 'scores', 'sources'], {
    priorScore: any(office, role('EXPERT'), via('stage.competition', decided)), score: any(office, role('EXPERT'), via('stage.competition', decided)),
  }),
  access('CompetitionScore', any(office, all(role('EXPERT'), is('judgeId', own.person))), ['stageEntry', 'score', 'opinion', 'on'], { judgeName: office }),
  access('CompetitionAward', seesAward, ['competition', 'grade', 'gradeName', 'work', 'state', 'entryNumber', 'entryName', 'institutionName', 'prize', 'entry', 'landings', 'availableActions', 'sources', 'timeline'], {
    prizePaidOn: role(...bureau, 'FINANCE', 'AUDITOR'), prizeVoucher: role(...bureau, 'FINANCE', 'AUDITOR'), followUp: role(...working), closeReason: role(...working),
  }),
  access('CompetitionLanding', via('award', seesAward), ['award', 'kind', 'on', 'organization', 'place', 'people'], { note: role(...working) }),
  extendAccess('Organization', ['competitionLandings']),
];
