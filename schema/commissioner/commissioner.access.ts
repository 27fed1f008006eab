import { bureau } from '../core/access/actor.ts';
import { all, any, is, own, role, via, type Condition } from '../core/access/condition.ts';
import { access, extendAccess } from '../core/access/rules.ts';
import { colleagues, ownOrganization as ofOrganization } from '../organization/organization.access.ts';

const watchers = role(...bureau, 'AUDITOR');
const ownOrganization = (path: string): Condition => ofOrganization(path, 'commissioner:read');
/** Whoever answers for the township that the row names. */
export const ownTown: Condition = all(role('TOWNSHIP'), is('town', own.region));

/** The commissioner himself. */
export const self: Condition = all(role('COMMISSIONER'), is('person', own.person));
export const ofSelf = (path = 'commissioner'): Condition => all(role('COMMISSIONER'), via(path, is('person', own.person)));
/** The unit that sends him. */
export const ownSender: Condition = ownOrganization('sender');
const ofSender = (path = 'commissioner'): Condition => via(path, ownSender);

/** A list of names and skills is for those who work with it; keys of partners see whom they sent. */
const seesCommissioner = any(colleagues, ownSender);
const contact = any(watchers, self, ownSender);
const payment = any(self, role('CLERK', 'FINANCE', 'AUDITOR'));

export const seesVisit = any(watchers, ofSelf(), ofSender(), ownOrganization('organization'), ownTown);
const costs = any(watchers, ofSelf(), role('FINANCE'));

export const commissionerAccess = [
  access('Commissioner', seesCommissioner, ['name', 'sender', 'senderName', 'specialty', 'skills', 'title', 'rosterEntries', 'visits', 'sources', 'timeline'], {
    phone: contact, isCivilServant: contact, barredUntil: contact, identityNumber: payment, payeeBank: payment, payeeAccount: payment,
  }),
  access('CommissionerTeam', any(colleagues, via('leader', ownSender)), ['name', 'industry', 'leader', 'rosterEntries', 'sources']),
  access('CommissionerRosterEntry', via('commissioner', seesCommissioner), ['year', 'commissioner', 'kind', 'level', 'team', 'town', 'organization', 'enteredOn', 'leftOn', 'remark', 'sources']),
  access('VisitLog', seesVisit, [
    'commissioner', 'team', 'servedOn', 'startedAt', 'hours', 'town', 'place', 'organization', 'kind', 'peopleServed', 'problem', 'action', 'result', 'confirmedOn', 'confirmedByName', 'writtenAt', 'createdAt', 'sources', 'timeline',
  ], { transportCost: costs, lodgingCost: costs, disputeReason: any(watchers, ofSelf(), ownOrganization('organization'), ownTown) }),
  extendAccess('Organization', ['commissionerEntries', 'serviceVisits']),
  extendAccess('Region', ['commissionerEntries', 'serviceVisits']),
];
