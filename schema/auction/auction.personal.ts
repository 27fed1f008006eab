import { matchKey } from '../core/exchange/normalise.ts';
import type { Personal } from '../core/personal/held.ts';

const party = { purpose: 'party.name', of: matchKey };

export const auctionPersonal: Personal = {
  held: [
    // Who bids is nobody's to know before the lot is closed, and not the administrators' afterwards.
    { entity: 'BidderRegistration', whose: '竞买人（自然人）及其经办人', why: '竞价资格与成交', kept: 'auction', isOwnOnly: true, shows: 'all', columns: { person: 'PERSON', applicant: 'TRACE', partyName: 'NAME', name: { kind: 'NAME', hash: { ...party, from: 'partyName' } }, contactName: 'NAME', contactPhone: { kind: 'PHONE', purpose: 'bidder.contactPhone' } } },
    { entity: 'BankReceipt', whose: '付款人与复核人', why: '保证金的收退', kept: 'auction', isOwnOnly: true, shows: ['createdAt'], columns: { payer: { kind: 'NAME', purpose: 'receipt.payer', hash: party }, account: 'BANK', memo: 'DETAIL', enteredBy: 'TRACE', confirmedBy: 'TRACE' } },
    { entity: 'AuctionLot', whose: '成交者（含自然人）', why: '公告成交结果', kept: 'auction', shows: ['code', 'title'], columns: { winnerName: 'NAME' } },
    { entity: 'LedgerEntry', whose: '记账人', why: '保证金台账', kept: 'auction', columns: { by: 'TRACE' } },
    { entity: 'HouseLicence', whose: '拍卖师', why: '拍卖机构资质', kept: 'record', columns: { auctioneer: 'NAME', auctioneerNumber: 'DETAIL' } },
  ],
  sealed: [{ entity: 'AuctionLot', stem: 'reserve', purpose: 'lot.reserve' }, { entity: 'Bid', stem: 'cipher', purpose: 'bid.amount', isFixed: true }],
};
