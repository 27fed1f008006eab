import { type BatchFragment, ImportBatchesDocument } from '../generated/graphql.ts';
import { Badge, type Tone } from '../kit/badge.tsx';
import type { Column } from '../kit/column.ts';
import { count, moment } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { PageHead } from '../kit/page.tsx';
import { useConnection } from '../kit/query.ts';
import { Empty } from '../kit/state.tsx';
import { Table } from '../kit/table.tsx';
import { UploadForm } from './upload-form.tsx';
import { stateNames, text } from './words.ts';

const tones: Readonly<Record<string, Tone>> = { PREVIEWED: 'warn', IMPORTING: 'accent', IMPORTED: 'good', FAILED: 'bad' };
export const StateBadge = ({ state }: { readonly state: string }) => <Badge tone={tones[state] ?? 'plain'}>{nameIn(stateNames, state)}</Badge>;

const columns = (): readonly Column<BatchFragment>[] => [
  { id: 'at', title: text.uploadedAt, cell: ({ createdAt }) => <span class="number">{moment(createdAt)}</span>, text: ({ createdAt }) => createdAt },
  { id: 'year', title: text.year, cell: ({ year }) => <span class="number">{year}</span>, text: ({ year }) => String(year) },
  { id: 'by', title: text.uploadedBy, cell: ({ createdBy }) => createdBy, text: ({ createdBy }) => createdBy },
  { id: 'state', title: text.state, cell: ({ state }) => <StateBadge state={state} />, text: ({ state }) => nameIn(stateNames, state) },
  { id: 'accepted', title: text.accepted, align: 'end', cell: ({ accepted }) => count(accepted), text: ({ accepted }) => String(accepted) },
  { id: 'rejected', title: text.rejected, align: 'end', cell: ({ rejected }) => count(rejected), text: ({ rejected }) => String(rejected) },
];

/** Files of the departments: hand new ones over, see what became of earlier ones. */
export default function ImportList() {
  const pages = useConnection(ImportBatchesDocument, { first: 20 }, ({ importBatches }) => importBatches);
  return (
    <>
      <PageHead title={text.imports} />
      <div class="sections">
        <UploadForm />
        <Table caption={text.batches} columns={columns()} pages={pages} rowKey={({ id }) => id} rowName={({ year, createdAt }) => text.batch(year, moment(createdAt)!)}
          rowHref={({ id }) => `/imports/${encodeURIComponent(id)}`} empty={<Empty title={text.noBatches} />} />
      </div>
    </>
  );
}
