import { bureau } from '../core/access/actor.ts';
import { all, any, is, keyNeeds, not, oneOf, own, role, signedIn, system, via, type Condition } from '../core/access/condition.ts';
import { access, extendAccess } from '../core/access/rules.ts';
import { ownOrganization as ofOrganization } from '../organization/organization.access.ts';
import { closedStates, identityStates } from './auction.kinds.ts';

/** The system's own hands in this area: the clock opens and closes, `auction` moves deposits and what follows from a deal. */
export const clock = system('clock');
export const keeper = system('auction');

export const ownOrganization = (path: string): Condition => ofOrganization(path, 'auction:read');
export const reads = (who: Condition): Condition => all(keyNeeds('auction:read'), who);

/** What was announced is everybody's to see, for good; before that it is being prepared. */
export const announced = not(is('announcedAt', null));
export const seesLot = reads(any(announced, role(...bureau, 'AUDITOR'), ownOrganization('organization'), clock, keeper));
const sellerAndBureau = any(role(...bureau, 'AUDITOR'), ownOrganization('organization'));

/** The party itself: a person for himself, or the people of an organization. A key bids for nobody. */
export const ownParty = all(signedIn, any(is('organization', own.organization), is('person', own.person)));
const closed = oneOf('state', closedStates);
/** When names may be known: the deal is confirmed, or there is none. */
const namesKnown = oneOf('state', identityStates);
const keepers = role(...bureau, 'AUDITOR', 'FINANCE');

export const seesRegistration = any(ownParty, all(via('lot', namesKnown), keepers), keeper, clock);
export const seesDeposit = any(via('registration', ownParty), all(via('lot', closed), keepers), keeper);
const unclaimed = oneOf('state', ['SUSPENSE', 'ENTERED', 'RETURNED', 'REJECTED']);
const ofClosedLot = via('deposit.lot', closed);
export const seesReceipt = any(role('FINANCE'), all(role('AUDITOR'), any(unclaimed, ofClosedLot)), keeper, system('import'));
export const seesDefault = any(role(...bureau, 'AUDITOR', 'FINANCE'), via('lot', ownOrganization('organization')), via('registration', ownParty), keeper);
const publicLot = via('lot', announced);

export const auctionAccess = [
  access('HouseLicence', reads(any(role(...bureau, 'AUDITOR'), is('state', 'IN_FORCE'), is('state', 'EXPIRED'), is('state', 'REVOKED'))), [
    'organization', 'state', 'number', 'issuer', 'validFrom', 'validTo', 'registeredCapital', 'auctioneer', 'auctioneerNumber', 'endReason', 'availableActions',
  ]),
  access('AuctionLot', seesLot, [
    'code', 'state', 'listing', 'achievement', 'organization', 'title', 'description', 'mode', 'method', 'house', 'startPrice', 'priceBasis', 'hasReserve', 'reserveCommitment', 'depositRate', 'depositAmount', 'hidesBidderCount',
    'displayFrom', 'displayUntil', 'displayPlace', 'announcedAt', 'registrationEndsAt', 'startsAt', 'scheduledEndsAt', 'endsAt', 'rules', 'ruleVersion', 'announcement', 'sequence', 'topAmount', 'topCode', 'topIsPriority', 'minimumBid', 'step',
    'lastAt', 'lastHash', 'extensions', 'pausedAt', 'pauseReason', 'pauseLimitAt', 'closedAt', 'reserveMet', 'finalPrice', 'premiumRate', 'bidderCount', 'confirmDueOn', 'sellerConfirmedAt', 'buyerConfirmedAt', 'confirmedAt',
    'contractDueOn', 'registerDueOn', 'completedOn', 'withdrawReason', 'previous', 'run', 'bids', 'serverTime', 'availableActions', 'createdAt', 'mine', 'default', 'documents',
  ], {
    appraisedValue: sellerAndBureau, withdrawCosts: sellerAndBureau, subsidyClause: sellerAndBureau, subsidyRequestedOn: sellerAndBureau, timeline: sellerAndBureau, contract: sellerAndBureau,
    // Written with the result, published with it.
    reservePrice: closed, winnerName: namesKnown, qualifiedCount: any(is('hidesBidderCount', false), closed), registrations: all(namesKnown, keepers),
  }),
  access('Bid', reads(publicLot), ['lot', 'sequence', 'kind', 'code', 'amount', 'commitment', 'at', 'endsAt', 'isExtension', 'previousHash', 'hash']),
  access('BidderRegistration', seesRegistration, ['lot', 'state', 'organization', 'partyName', 'code', 'rank', 'isWinner', 'qualifiedAt', 'createdAt', 'deposit', 'availableActions'], {
    person: any(ownParty, keepers), relations: any(ownParty, keepers), contactName: any(ownParty, role(...bureau)), contactPhone: any(ownParty, role(...bureau)), licence: any(ownParty, role(...bureau, 'AUDITOR')), authority: any(ownParty, role(...bureau, 'AUDITOR')),
    messages: ownParty, timeline: any(ownParty, role('AUDITOR')),
  }),
  access('Deposit', seesDeposit, ['registration', 'lot', 'state', 'amount', 'held', 'receivedAt', 'refundDueAt', 'refundedAt', 'refundReference', 'settledOn', 'reason', 'availableActions', 'createdAt', 'entries'], {
    reference: any(via('registration', ownParty), keepers),
  }),
  access('BankReceipt', seesReceipt, ['state', 'direction', 'bankReference', 'amount', 'on', 'deposit', 'enteredBy', 'confirmedBy', 'reason', 'returnReference', 'availableActions', 'createdAt', 'sources'], {
    // What a payer writes beside his transfer says as well who he is.
    payerName: any(unclaimed, ofClosedLot), accountMasked: any(unclaimed, ofClosedLot), memo: any(unclaimed, ofClosedLot),
  }),
  access('LedgerEntry', any(role('FINANCE'), all(role('AUDITOR'), any(is('lot', null), via('lot', closed))), via('deposit.registration', ownParty)), ['kind', 'debit', 'credit', 'amount', 'receipt', 'at', 'by'], {
    // How many deposits a lot has is how many bid for it.
    lot: any(via('lot', closed), via('deposit.registration', ownParty)), deposit: any(via('lot', closed), via('deposit.registration', ownParty)),
  }),
  access('LotDefault', seesDefault, [
    'lot', 'state', 'registration', 'kind', 'on', 'reason', 'price', 'deposit', 'costs', 'commission', 'shortfall', 'claim', 'settledOn', 'uses', 'availableActions',
  ]),
  access('Forfeiture', via('default', seesDefault), ['default', 'position', 'use', 'amount', 'on']),
  access('BidderMessage', via('registration', ownParty), ['registration', 'kind', 'sequence', 'amount', 'at']),
  extendAccess('ResultListing', ['lots']),
  extendAccess('Organization', ['lots']),
];
