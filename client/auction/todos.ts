import { todosOf, type Todo } from '../kit/todo.ts';
import { text } from './words.ts';

const todo = todosOf(72);

/** Whose turn it is; a lot under preparation is seen by its seller and the bureau alone. */
export const todos: readonly Todo[] = [
  todo('auctionDrafts', ['DIRECTOR'], () => text.waitingAnnounce, '/lots?phase=DRAFT'),
  todo('auctionReserve', ['ENTERPRISE', 'RESEARCH'], () => text.waitingReserve, '/lots'),
  todo('auctionConfirm', ['ENTERPRISE', 'RESEARCH'], () => text.waitingConfirm, '/lots?phase=SOLD'),
  todo('auctionPaused', ['CLERK', 'DIRECTOR'], () => text.waitingPaused, '/lots?phase=PAUSED'),
  todo('auctionComplete', ['CLERK'], () => text.waitingComplete, '/lots?phase=REGISTERED'),
  todo('auctionEntered', ['FINANCE'], () => text.waitingEntered, '/bank-receipts?state=ENTERED'),
  todo('auctionReceipts', ['FINANCE'], () => text.waitingReceipts, '/bank-receipts?state=SUSPENSE'),
  todo('auctionRefunds', ['FINANCE'], () => text.waitingRefunds, '/deposits?state=REFUNDING'),
  todo('auctionAnnounced', ['PUBLIC'], () => text.announcedNow, '/lots?phase=announced'),
  todo('auctionBidding', ['PUBLIC'], () => text.biddingNow, '/lots?phase=open'),
];
