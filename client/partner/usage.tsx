import { useEffect } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import { KeyUsageDocument, type KeyUsageQuery, type PartnerKeysQuery } from '../generated/graphql.ts';
import { allPages } from '../kit/all-pages.ts';
import { Dialog } from '../kit/dialog.tsx';
import { count, moment, today } from '../kit/format.ts';
import { Fault } from '../kit/request.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { text } from './words.ts';

type Key = PartnerKeysQuery['apiKeys']['nodes'][number];
type Day = KeyUsageQuery['apiKeys']['nodes'][number]['usage']['nodes'][number];

/** The first of so many days of which today is the last. */
export const since = (days: number): string => new Date(Date.parse(today()) - (days - 1) * 86_400_000).toISOString().slice(0, 10);
/** In the table, and in the dialog behind it. */
export const [shortly, longer] = [7, 30];

const sum = (rows: readonly { readonly requests: number; readonly rows: number }[]): { readonly requests: number; readonly rows: number } => rows.reduce((so, each) => ({ requests: so.requests + each.requests, rows: so.rows + each.rows }), { requests: 0, rows: 0 });

/** What a key has fetched of late, in one line. */
export const recently = ({ usage }: Key): string => {
  const { requests, rows } = sum(usage.nodes);
  return requests === 0 ? text.noUse : `${usage.pageInfo.hasNextPage ? '≥ ' : ''}${text.used(count(requests)!, count(rows)!)}`;
};

/** What a key has fetched, day by day and list by list: as the sharing records have it. */
export const Usage = ({ of, onClose }: { readonly of: Key; readonly onClose: () => void }) => {
  const found = useSignal<readonly Day[] | Fault | null>(null);
  useEffect(() => {
    allPages(KeyUsageDocument, (after) => ({ key: of.id, since: since(longer), after }), ({ apiKeys }) => apiKeys.nodes[0]?.usage ?? { nodes: [], pageInfo: { hasNextPage: false } })
      .then((rows) => { found.value = rows; }, (error: unknown) => { found.value = error instanceof Fault ? error : new Fault('server', String(error)); });
  }, [of.id]);
  const rows = found.value;
  return (
    <Dialog title={text.usageOf(of.name)} kind="wide" onClose={onClose}>
      {rows === null ? <Loading lines={3} /> : rows instanceof Fault ? <Failed fault={rows} /> : rows.length === 0 ? <Empty title={text.unused(longer)}>{text.usageHint}</Empty> : <>
        <p>{text.inAll(longer, count(sum(rows).requests)!, count(sum(rows).rows)!)}</p>
        <SmallTable caption={text.usage} rows={rows} rowKey={({ id }) => id} columns={[
          { title: text.day, cell: ({ day }) => day },
          { title: text.fetched, cell: ({ list }) => <span class="code">{list}</span> },
          { title: text.requests, align: 'end', cell: ({ requests }) => count(requests) },
          { title: text.records, align: 'end', cell: (each) => count(each.rows) },
          { title: text.lastAt, cell: ({ lastAt }) => moment(lastAt)?.slice(11) },
        ]} />
        <p class="soft">{text.usageHint}</p>
      </>}
    </Dialog>
  );
};
