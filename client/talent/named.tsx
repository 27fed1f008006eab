import { nameIn } from '../kit/i18n.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Value } from '../kit/value.tsx';
import { day } from '../platform/parts.tsx';
import { TalentState } from './parts.tsx';
import { degreeNames, subjectNames, text } from './words.ts';

interface Row { readonly id: string; readonly name: string; readonly subject: string; readonly degree?: string | null | undefined; readonly headName?: string | null | undefined; readonly programme?: { readonly name: string } | null | undefined; readonly state: string; readonly on?: string | null | undefined }

/** A few people or teams on another record's page, each with the way to its own. */
export const Named = ({ title, total, of: { nodes, totalCount } }: { readonly title: string; readonly total: string; readonly of: { readonly nodes: readonly Row[]; readonly totalCount: number } }) => (totalCount === 0 ? null : (
  <>
    <h3>{title} <span class="soft number">{total}</span></h3>
    <SmallTable caption={title} rows={nodes} rowKey={({ id }) => id} columns={[
      { title: text.name, cell: ({ id, name, headName }) => <><a href={`/talents/${id}`}>{name}</a>{headName && headName !== name && <span class="under">{text.headName} {headName}</span>}</> },
      ...(nodes.some(({ subject }) => subject === 'TEAM') && nodes.some(({ subject }) => subject === 'PERSON') ? [{ title: text.subject, cell: ({ subject }: Row) => <span class="short">{nameIn(subjectNames, subject)}</span> }] : []),
      ...(nodes.some(({ degree }) => degree) ? [{ title: text.degree, cell: ({ degree }: Row) => <Value>{degree && nameIn(degreeNames, degree)}</Value> }] : []),
      { title: text.programme, cell: ({ programme }) => <Value>{programme?.name}</Value> },
      { title: text.state, cell: ({ state }) => <TalentState state={state} /> },
      { title: text.on, cell: ({ on }) => day(on) },
    ]} />
    {totalCount > nodes.length && <p class="soft">{text.shownOf(nodes.length, totalCount)}</p>}
  </>
));
