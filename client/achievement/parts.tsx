import type { ComponentChildren } from 'preact';
import { account } from '../account/session.ts';
import type { PublicNoticeLineFragment } from '../generated/graphql.ts';
import { Badge, type Tone } from '../kit/badge.tsx';
import type { Column } from '../kit/column.ts';
import { money, moneyUnit, today } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { Facts, Section } from '../kit/page.tsx';
import { recordHref } from '../kit/record-href.ts';
import { Value } from '../kit/value.tsx';
import {
  achievementStateNames, contractStateNames, distributionStateNames, listingStateNames, noticeStateNames, patentStateNames, priorityStateNames, reportStateNames, rightStateNames, text, trialStateNames,
} from './words.ts';

type Maybe<T> = T | null | undefined;

export const daysUntil = (to: string, from = today()): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

export const day = (value: Maybe<string>) => <span class="number"><Value>{value}</Value></span>;
export const dated = (value: Maybe<string>, more: Maybe<string>) => <>{day(value)} {more && <span class="soft">{more}</span>}</>;
/** A fact that is only said where there is something to say. */
export type Fact = readonly [name: string, value: ComponentChildren];
export const fact = (name: string, known: unknown, value: ComponentChildren): readonly Fact[] => (known === null || known === undefined || known === '' ? [] : [[name, value]]);

type Named = Maybe<{ readonly id: string; readonly name?: string; readonly title?: string; readonly creditCode?: Maybe<string> }>;
export const UnitLink = ({ of, name }: { readonly of: Named; readonly name?: Maybe<string> }) => {
  const title = name ?? of?.name;
  return of ? <a href={`/enterprises/${of.creditCode ?? encodeURIComponent(of.id)}`}>{title}</a> : <Value>{title}</Value>;
};
export const RecordLink = ({ to, of }: { readonly to: string; readonly of: Named }) => (of ? <a href={`${to}/${of.id}`}>{of.title}</a> : <Value>{null}</Value>);

const badge = (names: Readonly<Record<string, string>>, tones: Readonly<Record<string, Tone>>) => ({ state }: { readonly state: string }) => <Badge tone={tones[state] ?? 'accent'}>{nameIn(names, state)}</Badge>;
export const AchievementState = badge(achievementStateNames, { DRAFT: 'plain', REGISTERED: 'good', WITHDRAWN: 'plain', REVOKED: 'bad' });
export const RightState = badge(rightStateNames, { VALID: 'good', LAPSED: 'warn', REFUSED: 'plain', EXPIRED: 'plain', INVALIDATED: 'bad' });
export const ListingState = badge(listingStateNames, { PRICING: 'plain', CONCLUDED: 'good', WITHDRAWN: 'plain' });
export const PriorityState = badge(priorityStateNames, { NAMED: 'plain', CONFIRMED: 'good', WAIVED: 'plain', REJECTED: 'plain' });
export const TrialState = badge(trialStateNames, { CONVERTED: 'good', ENDED: 'plain', DECLINED: 'plain' });
export const ContractState = badge(contractStateNames, { DRAFT: 'plain', REGISTERED: 'good', COMPLETED: 'good', REFUSED: 'bad', TERMINATED: 'plain', REVOKED: 'bad' });
export const DistributionState = badge(distributionStateNames, { DRAFT: 'plain', PAID: 'good', VOID: 'plain' });
export const PatentState = badge(patentStateNames, { RECTIFYING: 'warn', PASSED: 'good', PAID: 'good', FAILED: 'bad', NOT_SELECTED: 'plain' });
export const ReportState = badge(reportStateNames, { DRAFT: 'plain', ACCEPTED: 'good' });
const NoticeState = badge(noticeStateNames, { DRAFT: 'plain', SUSPENDED: 'warn', ENDED: 'good', VOID: 'bad', DISCARDED: 'plain' });

/** How far a last day is, where it is near or over. */
export const DueBadge = ({ on, within = 30 }: { readonly on: Maybe<string>; readonly within?: number }) => {
  if (!on) return null;
  const left = daysUntil(on);
  return left < 0 ? <Badge tone="bad">{text.overBy(-left)}</Badge> : left <= within ? <Badge tone="warn">{text.leftDays(left)}</Badge> : null;
};

const has = (...wanted: readonly string[]): boolean => wanted.some((role) => account.value?.roles.has(role));
/** Who may see what is not public; the server decides again. */
export const isBureau = (): boolean => has('CLERK', 'DIRECTOR', 'AUDITOR');
export const isUnit = (): boolean => has('ENTERPRISE', 'RESEARCH');
export const readsContracts = (): boolean => isUnit() || has('CLERK', 'DIRECTOR', 'AUDITOR', 'TAX', 'FINANCE');
export const ownId = (): string | undefined => account.value?.viewer.organization?.id;
export const isOwn = (unit: Maybe<{ readonly id: string }>): boolean => unit != null && unit.id === ownId();

export const options = (names: Readonly<Record<string, string>>) => Object.entries(names).map(([value, title]) => ({ value, title }));

/** What can be done in the state a record is in, now or once something is put right; what belongs to other states, or to others, is not in the way. */
export const timely = <A extends { readonly allowed: boolean; readonly reasons: readonly { readonly code: string }[] }>(actions: Maybe<readonly A[]>): readonly A[] =>
  (actions ?? []).filter(({ allowed, reasons }) => allowed || reasons.some(({ code }) => code !== 'WRONG_STATE' && code !== 'FORBIDDEN'));

/** Columns said in one line. */
export const columnOf = <Row,>() => ({
  plain: (title: string, id: string, value: (row: Row) => Maybe<string>, more: Partial<Column<Row>> = {}): Column<Row> => ({ id, title, cell: (row) => <Value>{value(row)}</Value>, text: (row) => value(row) ?? null, ...more }),
  date: (title: string, id: string, value: (row: Row) => Maybe<string>, more: Partial<Column<Row>> = {}): Column<Row> => ({ id, title, cell: (row) => day(value(row)), text: (row) => value(row) ?? null, ...more }),
  money: (title: string, id: string, value: (row: Row) => Maybe<string>, more: Partial<Column<Row>> = {}): Column<Row> =>
    ({ id, title: `${title}（${moneyUnit()}）`, align: 'end', cell: (row) => <Value>{money(value(row))}</Value>, text: (row) => money(value(row)), ...more }),
});

/** The links to a page's parts, and the parts themselves. */
export const Parts = ({ of, children }: { readonly of: readonly (readonly [id: string, title: string] | false)[]; readonly children: ComponentChildren }) => (
  <div class="with-contents">
    <nav class="contents" aria-label={text.onThisPage}><ul>{of.map((each) => each && <li key={each[0]}><a href={`#${each[0]}`}>{each[1]}</a></li>)}</ul></nav>
    <div class="sections">{children}</div>
  </div>
);

/** The area's other pages, in the lead of a list; the menu holds only what most people come for. */
export const Related = ({ here }: { readonly here: string }) => {
  const all: readonly (readonly [href: string, title: string, shown: boolean])[] = [
    ['/achievements', text.achievements, true], ['/transfers', text.transfers, true], ['/trials', text.trials, isUnit() || isBureau()], ['/tech-contracts', text.contracts, readsContracts()],
    ['/income-shares', text.distributions, true], ['/patent-projects', text.patents, true], ['/transformation-reports', text.reports, isUnit() || has('CLERK', 'DIRECTOR', 'AUDITOR', 'HIGHER_AUTHORITY')],
  ];
  return <nav class="market-pages" aria-label={text.areaPages}>{all.map(([href, title, shown]) => shown && <a key={href} href={href} aria-current={href === here ? 'page' : undefined}>{title}</a>)}</nav>;
};

/** A notice as the public reads it: what, where, until when. */
export const Notices = ({ of }: { readonly of: readonly PublicNoticeLineFragment[] }) => (of.length === 0 ? null : (
  <Section id="notice" title={text.notices}>
    {of.map((notice) => {
      const href = recordHref(notice);
      return (
        <div key={notice.id} class="market-notice">
          <p class="market-line">{href ? <a href={href}>{notice.title}</a> : <b>{notice.title}</b>} <NoticeState state={notice.state} />{notice.state === 'RUNNING' && notice.endsOn && <DueBadge on={notice.endsOn} within={60} />}</p>
          <Facts of={[
            [text.noticePlaces, <ul>{(notice.places ?? []).map(({ place, address }) => <li key={place} class="market-place">{place}{address && <span class="soft"> {address}</span>}</li>)}</ul>],
            [text.noticePeriod, <>{day(notice.publishedOn)} {notice.endsOn && <span class="soft">{text.noticeEnds(notice.endsOn)}</span>} <span class="soft">{notice.dayUnit === 'DAY' ? text.noticeDays(notice.dayCount) : text.workingDays(notice.dayCount)}</span></>],
            ...fact(text.noticePaused, notice.pausedOn, <>{day(notice.pausedOn)} {notice.daysLeft != null && <span class="soft">{text.noticeDaysLeft(notice.daysLeft)}</span>}</>),
            ...fact(text.ended, notice.voidReason, dated(notice.settledOn, notice.voidReason)),
          ]} />
          <details><summary>{text.noticeText}</summary><p class="market-text">{notice.text}</p></details>
        </div>
      );
    })}
  </Section>
));
