import './auction.css';
import type { Page } from '../kit/page.tsx';
import { text } from './words.ts';

const offices = ['CLERK', 'DIRECTOR', 'AUDITOR', 'FINANCE', 'TAX', 'STATISTICS', 'INDUSTRY', 'MARKET', 'PERSONNEL', 'AGRICULTURE', 'TOWNSHIP', 'HIGHER_AUTHORITY', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN'];

export const pages: readonly Page[] = [
  { path: '/lots', load: () => import('./lot-list.tsx'), open: true, menu: { title: () => text.lots, order: 72 } },
  { path: '/lots/:id', record: 'AuctionLot', load: () => import('./lot.tsx'), open: true },
  { path: '/lots/:id/hall', load: () => import('./hall.tsx'), open: true },
  { path: '/my-bids', load: () => import('./my-bids.tsx'), menu: { title: () => text.myBids, order: 6, isFor: (roles) => roles.size > 0 && !offices.some((role) => roles.has(role)) } },
  { path: '/deposits', load: () => import('./deposit-list.tsx'), menu: { title: () => text.deposits, order: 73, isFor: (roles) => roles.has('FINANCE') } },
  { path: '/deposits/:id', record: 'Deposit', load: () => import('./deposit.tsx') },
  { path: '/bank-receipts', load: () => import('./receipt-list.tsx'), menu: { title: () => text.receipts, order: 74, isFor: (roles) => roles.has('FINANCE') } },
  { path: '/bank-receipts/:id', record: 'BankReceipt', load: () => import('./receipt.tsx') },
  { path: '/deposit-ledger', load: () => import('./ledger.tsx') },
  { path: '/auction-houses', load: () => import('./houses.tsx'), open: true },
];
