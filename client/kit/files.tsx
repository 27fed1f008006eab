import { fileSize } from './files-field.tsx';
import { SmallTable } from './small-table.tsx';
import { moment } from './format.ts';
import { None } from './value.tsx';
import { say } from './words.ts';

export interface Attachment { readonly id: string; readonly name: string; readonly size: number; readonly mediaType?: string; readonly uploadedAt?: string }

/** The files of a record, to open or keep. */
export const Files = ({ of, title = say.files }: { readonly of: readonly Attachment[] | null | undefined; readonly title?: string }) => (!of || of.length === 0 ? <None /> : (
  <SmallTable caption={title} rows={of} rowKey={({ id }) => id} columns={[
    { title: say.file, cell: ({ id, name }) => <a href={`/api/attachments/${id}`} target="_blank" rel="noreferrer" data-plain>{name}</a> },
    { title: say.size, align: 'end', cell: ({ size }) => fileSize(size) },
    ...(of.some(({ uploadedAt }) => uploadedAt) ? [{ title: say.uploadedAt, cell: ({ uploadedAt }: Attachment) => <span class="number">{moment(uploadedAt)}</span> }] : []),
  ]} />
));
