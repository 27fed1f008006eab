import { account } from '../account/session.ts';
import { type ChallengeBidFilter, BidsWaitingDocument, type ChallengeListingFilter, DemandsWaitingDocument, ListingsWaitingDocument, type ProjectFilter, ProjectsWaitingDocument, type TechDemandFilter } from '../generated/graphql.ts';
import { useQuery } from '../kit/query.ts';
import type { Todo } from '../kit/todo.ts';
import { matters } from './matters.ts';
import { text } from './words.ts';

const todo = (id: string, roles: readonly string[], title: () => string, href: string, useCount: () => number | undefined): Todo =>
  ({ id: `challenge-${id}`, order: 30, title, href, isFor: (held) => roles.some((role) => held.has(role)), useCount });
const demands = (filter: TechDemandFilter) => () => useQuery(DemandsWaitingDocument, { filter }).data?.techDemands.totalCount;
const listings = (filter: ChallengeListingFilter) => () => useQuery(ListingsWaitingDocument, { filter }).data?.challengeListings.totalCount;
const bids = (filter: ChallengeBidFilter) => () => useQuery(BidsWaitingDocument, { filter }).data?.challengeBids.totalCount;
const projects = (filter: () => ProjectFilter) => () => useQuery(ProjectsWaitingDocument, { filter: filter() }).data?.projects.totalCount;
const ownOrganization = (): string | undefined => account.value?.viewer.organization?.id;
/** Of our own organization, as bearer or as owner; whoever has none has nothing. */
const ours = (filter: ProjectFilter) => (): ProjectFilter => ({ ...filter, ...matters.ours.filter(ownOrganization()) });
/** Of the bureau's own programme; what other departments keep on file signs nothing here. */
const unsigned: ProjectFilter = { state: { eq: 'ESTABLISHED' }, level: { eq: 'COUNTY' }, kind: { eq: 'CHALLENGE' } };

/** Whose turn it is, by the state a record waits in; each number equals the list that it opens. */
export const todos: readonly Todo[] = [
  todo('drafts', ['ENTERPRISE'], () => text.waitReturned, '/demands?state=DRAFT', demands({ state: { eq: 'DRAFT' } })),
  todo('check', ['TOWNSHIP'], () => text.waitCheck, '/demands?state=SUBMITTED', demands({ state: { eq: 'SUBMITTED' } })),
  todo('accept', ['CLERK'], () => text.waitAccept, '/demands?state=TOWNSHIP_CHECKED', demands({ state: { eq: 'TOWNSHIP_CHECKED' } })),
  todo('condense', ['CLERK'], () => text.waitCondense, '/demands?state=ACCEPTED', demands({ state: { eq: 'ACCEPTED' } })),
  todo('list', ['DIRECTOR'], () => text.waitList, '/demands?state=CONDENSED', demands({ state: { eq: 'CONDENSED' } })),
  todo('outcome', ['CLERK'], () => text.waitOutcome, '/demands?state=RECOMMENDED', demands({ state: { eq: 'RECOMMENDED' } })),
  todo('compose', ['CLERK'], () => text.waitCompose, '/demands?matter=compose', demands(matters.compose.filter())),
  todo('approve', ['DIRECTOR'], () => text.waitApprove, '/listings?state=DRAFT', listings({ state: { eq: 'DRAFT' } })),
  todo('publish', ['CLERK'], () => text.waitPublish, '/listings?state=APPROVED', listings({ state: { eq: 'APPROVED' } })),
  todo('open', ['CLERK', 'DIRECTOR', 'AUDITOR'], () => text.waitOpen, '/listings?state=CLOSED', listings({ state: { eq: 'CLOSED' } })),
  todo('formal', ['CLERK'], () => text.waitFormal, '/listings?state=UNSEALED', listings({ state: { eq: 'UNSEALED' } })),
  todo('decide', ['DIRECTOR'], () => text.waitDecide, '/listings?state=IN_REVIEW', listings({ state: { eq: 'IN_REVIEW' } })),
  todo('notice', ['CLERK'], () => text.waitNotice, '/listings?state=PROPOSED', listings({ state: { eq: 'PROPOSED' } })),
  todo('bid-drafts', ['RESEARCH', 'ENTERPRISE'], () => text.ownBidDrafts, '/bids?state=DRAFT', bids({ state: { eq: 'DRAFT' } })),
  todo('establish', ['DIRECTOR'], () => text.waitEstablish, '/bids?state=SELECTED', bids({ state: { eq: 'SELECTED' } })),
  todo('contract', ['CLERK'], () => text.waitContract, '/projects?state=ESTABLISHED&level=COUNTY&kind=CHALLENGE', projects(() => unsigned)),
  todo('sign', ['RESEARCH', 'ENTERPRISE'], () => text.waitSign, '/projects?state=ESTABLISHED&level=COUNTY&kind=CHALLENGE&matter=ours', projects(ours(unsigned))),
  todo('confirm', ['CLERK'], () => text.waitConfirm, '/projects?matter=confirm', projects(matters.confirm.filter)),
  todo('pay', ['FINANCE'], () => text.waitPay, '/projects?matter=pay', projects(matters.pay.filter)),
  todo('running', ['RESEARCH', 'ENTERPRISE'], () => text.ownRunning, '/projects?matter=running', projects(() => matters.running.filter(ownOrganization()))),
  todo('acceptance', ['DIRECTOR'], () => text.waitAcceptance, '/projects?state=IN_ACCEPTANCE', projects(() => ({ state: { eq: 'IN_ACCEPTANCE' } }))),
];
