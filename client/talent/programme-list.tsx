import { ProgrammeListDocument, type ProgrammeListQuery, type TalentLevel, type TalentProgrammeFamily, type TalentProgrammeFilter, type TalentProgrammeOrderField, type TalentProgrammeState } from '../generated/graphql.ts';
import { type Column, orderBy } from '../kit/column.ts';
import { nameIn } from '../kit/i18n.ts';
import { CreateAction } from '../kit/record-actions.tsx';
import { RecordList } from '../kit/record-list.tsx';
import { navigate } from '../kit/router.ts';
import { column, options } from '../platform/parts.tsx';
import { ProgrammeState } from './parts.tsx';
import { Related } from './related.tsx';
import { familyNames, levelNames, programmeStateNames, text } from './words.ts';

type Row = ProgrammeListQuery['talentProgrammes']['nodes'][number];
export const windowOf = ({ opensOn, closesOn }: { readonly opensOn?: string | null | undefined; readonly closesOn?: string | null | undefined }): string | null => (opensOn || closesOn ? `${opensOn ?? ''} – ${closesOn ?? ''}` : null);

const columns = (): readonly Column<Row>[] => [
  column('name', text.programme, ({ name }) => name, { sort: 'NAME' }),
  column('level', text.level, ({ level }) => (level ? nameIn(levelNames, level) : null)),
  column('family', text.family, ({ family }) => nameIn(familyNames, family)),
  column('issuer', text.issuer, ({ issuer }) => issuer),
  column('window', text.window, windowOf),
  column('document', text.document, ({ document }) => document),
  column('state', text.state, ({ state }) => nameIn(programmeStateNames, state), { cell: ({ state }) => <ProgrammeState state={state} /> }),
];

/** Programmes of state, province, city and county; open to everybody. */
export default function ProgrammeList() {
  return (
    <RecordList title={text.programmes} lead={<>{text.programmesLead}<Related here="/talent-programmes" /></>} document={ProgrammeListDocument} pick={({ talentProgrammes }) => talentProgrammes} columns={columns()} searchHint={text.searchProgrammes}
      filters={[
        { name: 'level', label: text.level, options: options(levelNames), filter: (value): TalentProgrammeFilter => ({ level: { eq: value as TalentLevel } }) },
        { name: 'family', label: text.family, options: options(familyNames), filter: (value): TalentProgrammeFilter => ({ family: { eq: value as TalentProgrammeFamily } }) },
        { name: 'state', label: text.state, options: options(programmeStateNames), filter: (value): TalentProgrammeFilter => ({ state: { eq: value as TalentProgrammeState } }) },
      ]}
      actions={<CreateAction type="TalentProgramme" mutation="declareTalentProgramme" title={text.declare} onDone={(id) => void navigate(`/talent-programmes/${id}`)} />}
      variables={({ filter, search, sort, first }) => ({ first, filter: { ...filter, ...(search && { name: { contains: search } }) }, orderBy: orderBy<TalentProgrammeOrderField>(sort) })}
      rowKey={({ id }) => id} rowName={({ name }) => name} rowHref={({ id }) => `/talent-programmes/${id}`} />
  );
}
