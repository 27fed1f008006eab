import { account } from '../account/session.ts';
import { Badge, type Tone } from '../kit/badge.tsx';
import { nameIn } from '../kit/i18n.ts';
import { say } from '../kit/words.ts';
import { shownYuan } from './amounts.ts';
import { defaultStateNames, depositStateNames, licenceStateNames, lotStateNames, receiptStateNames, registrationStateNames, text } from './words.ts';

const badge = (names: Readonly<Record<string, string>>, tones: Readonly<Record<string, Tone>>) => ({ state }: { readonly state: string }) => <Badge tone={tones[state] ?? 'accent'}>{nameIn(names, state)}</Badge>;
export const LotState = badge(lotStateNames, { DRAFT: 'plain', BIDDING: 'good', PAUSED: 'warn', UNSOLD: 'plain', COMPLETED: 'good', DEFAULTED: 'bad', WITHDRAWN: 'plain' });
export const RegistrationState = badge(registrationStateNames, { APPLIED: 'warn', QUALIFIED: 'good', WITHDRAWN: 'plain', LAPSED: 'plain' });
export const DepositState = badge(depositStateNames, { DUE: 'warn', HELD: 'good', REFUNDED: 'plain', APPLIED: 'plain', FORFEITED: 'bad', VOID: 'plain' });
export const ReceiptState = badge(receiptStateNames, { ENTERED: 'warn', SUSPENSE: 'warn', MATCHED: 'good', RETURNED: 'plain', REJECTED: 'plain' });
export const LicenceState = badge(licenceStateNames, { IN_FORCE: 'good', EXPIRED: 'plain', REVOKED: 'bad' });
export const DefaultState = badge(defaultStateNames, { OPEN: 'warn', SETTLED: 'plain' });

const has = (...wanted: readonly string[]): boolean => wanted.some((role) => account.value?.roles.has(role));
export const isBureau = (): boolean => has('CLERK', 'DIRECTOR', 'AUDITOR');
export const isFinance = (): boolean => has('FINANCE', 'AUDITOR');
/** Offices do not bid. */
export const mayBid = (): boolean => account.value !== null && !has('CLERK', 'DIRECTOR', 'AUDITOR', 'FINANCE', 'TAX', 'STATISTICS', 'INDUSTRY', 'MARKET', 'PERSONNEL', 'AGRICULTURE', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN');
export const ownId = (): string | undefined => account.value?.viewer.organization?.id;
export const isOwn = (unit: { readonly id: string } | null | undefined): boolean => unit != null && unit.id === ownId();

export const closedStates = ['SOLD', 'UNSOLD', 'CONFIRMED', 'CONTRACTED', 'REGISTERED', 'COMPLETED', 'DEFAULTED', 'WITHDRAWN'] as const;
export const isClosed = (state: string): boolean => (closedStates as readonly string[]).includes(state);

/** Exact, in yuan: where bids are made nothing is rounded. */
export const Yuan = ({ of }: { readonly of: string | null | undefined }) => (of == null ? <span class="soft">—</span> : <span class="number">{shownYuan(of)}<span class="unit"> {say.yuan}</span></span>);

/** The area's other pages, in the lead of a list. */
export const Related = ({ here }: { readonly here: string }) => {
  const all: readonly (readonly [href: string, title: string, shown: boolean])[] = [
    ['/lots', text.lots, true], ['/my-bids', text.myBids, mayBid()], ['/deposits', text.deposits, isFinance() || isBureau()], ['/bank-receipts', text.receipts, isFinance()], ['/deposit-ledger', text.ledger, isFinance()], ['/auction-houses', text.houses, true],
  ];
  return <nav class="market-pages" aria-label={text.areaPages}>{all.map(([href, title, shown]) => shown && <a key={href} href={href} aria-current={href === here ? 'page' : undefined}>{title}</a>)}</nav>;
};
