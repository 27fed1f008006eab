import type { EntryFragment } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { nameIn } from '../kit/i18n.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Empty } from '../kit/state.tsx';
import { Value } from '../kit/value.tsx';
import { say } from '../kit/words.ts';
import { shownYuan } from './amounts.ts';
import { clockTime, shortTime } from './clock.ts';
import { entryNames, text } from './words.ts';

/** Entries of a lot's record, the latest first: who by code, what, when; on the lot's page with the hash that chains it. */
export const RecordTable = ({ of, mine, brief = false }: { readonly of: readonly EntryFragment[]; readonly mine: string | null; readonly brief?: boolean }) => {
  if (of.length === 0) return <Empty title={text.noRecord} />;
  const who = ({ code }: EntryFragment) => (code ? <><span class="code">{code}</span>{code === mine && <> <Badge tone="accent">{text.me}</Badge></>}</> : <span class="soft">{text.keepers}</span>);
  return (
    <SmallTable caption={text.record} rows={of} rowKey={({ id }) => id} columns={[
      { title: text.sequence, cell: ({ sequence }) => <span class="number">{sequence}</span> },
      { title: text.bidder, cell: who },
      { title: say.inYuan(text.amount), align: 'end', cell: ({ amount }) => <Value>{amount && shownYuan(amount)}</Value> },
      ...(brief ? [
        { title: text.at, cell: ({ at, kind, isExtension }: EntryFragment) => <><span class="number">{shortTime(at)}</span>{(kind !== 'BID' || isExtension) && <span class="under">{[kind !== 'BID' && nameIn(entryNames, kind), isExtension && text.extension].filter(Boolean).join(' · ')}</span>}</> },
      ] : [
        { title: text.entry, cell: ({ kind, isExtension, endsAt }: EntryFragment) => <>{nameIn(entryNames, kind)}{isExtension && <> <Badge tone="warn">{text.extendedNow(shortTime(endsAt))}</Badge></>}</> },
        { title: text.at, cell: ({ at }: EntryFragment) => <span class="number">{clockTime(at)}</span> },
        { title: text.hash, cell: ({ hash }: EntryFragment) => <span class="code" title={hash}>{hash.slice(0, 12)}…</span> },
      ]),
    ]} />
  );
};
