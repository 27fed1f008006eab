import { account } from '../account/session.ts';
import { type AuctionLotFilter, type BankReceiptFilter, type DepositFilter, DepositsWaitingDocument, LotsWaitingDocument, ReceiptsWaitingDocument } from '../generated/graphql.ts';
import { useQuery } from '../kit/query.ts';
import type { Todo } from '../kit/todo.ts';
import { text } from './words.ts';

const todo = (id: string, roles: readonly string[], title: () => string, href: string, useCount: () => number | undefined): Todo =>
  ({ id: `auction-${id}`, order: 72, title, href, isFor: (held) => roles.some((role) => held.has(role)), useCount });
const lots = (filter: () => AuctionLotFilter) => () => useQuery(LotsWaitingDocument, { filter: filter() }).data?.auctionLots.totalCount;
const deposits = (filter: DepositFilter) => () => useQuery(DepositsWaitingDocument, { filter }).data?.deposits.totalCount;
const receipts = (filter: BankReceiptFilter) => () => useQuery(ReceiptsWaitingDocument, { filter }).data?.bankReceipts.totalCount;
const ours = () => ({ organization: { id: { eq: account.value?.viewer.organization?.id ?? '' } } });

/** Whose turn it is; a lot under preparation is seen by its seller and the bureau alone. */
export const todos: readonly Todo[] = [
  todo('drafts', ['DIRECTOR'], () => text.waitingAnnounce, '/lots?phase=DRAFT', lots(() => ({ state: { eq: 'DRAFT' } }))),
  todo('reserve', ['ENTERPRISE', 'RESEARCH'], () => text.waitingReserve, '/lots', lots(() => ({ state: { eq: 'DRAFT' }, ...ours() }))),
  todo('confirm', ['ENTERPRISE', 'RESEARCH'], () => text.waitingConfirm, '/lots?phase=SOLD', lots(() => ({ state: { eq: 'SOLD' }, ...ours() }))),
  todo('paused', ['CLERK', 'DIRECTOR'], () => text.waitingPaused, '/lots?phase=PAUSED', lots(() => ({ state: { eq: 'PAUSED' } }))),
  todo('complete', ['CLERK'], () => text.waitingComplete, '/lots?phase=REGISTERED', lots(() => ({ state: { eq: 'REGISTERED' } }))),
  todo('entered', ['FINANCE'], () => text.waitingEntered, '/bank-receipts?state=ENTERED', receipts({ state: { eq: 'ENTERED' } })),
  todo('receipts', ['FINANCE'], () => text.waitingReceipts, '/bank-receipts?state=SUSPENSE', receipts({ state: { eq: 'SUSPENSE' } })),
  todo('refunds', ['FINANCE'], () => text.waitingRefunds, '/deposits?state=REFUNDING', deposits({ state: { eq: 'REFUNDING' } })),
];
