import { InstitutionListDocument, type InstitutionListQuery, type NewRdInstitutionFilter, type NewRdInstitutionOrderField, type NewRdInstitutionState, type PlatformLevel } from '../generated/graphql.ts';
import { type Column, orderBy } from '../kit/column.ts';
import { nameIn } from '../kit/i18n.ts';
import { CreateAction } from '../kit/record-actions.tsx';
import { RecordList } from '../kit/record-list.tsx';
import { navigate } from '../kit/router.ts';
import { Value } from '../kit/value.tsx';
import { column, dayColumn, InstitutionState, options } from './parts.tsx';
import { Related } from './related.tsx';
import { institutionStateNames, levelNames, text } from './words.ts';

type Row = InstitutionListQuery['newRdInstitutions']['nodes'][number];

const columns = (): readonly Column<Row>[] => [
  column('name', text.institution, ({ name }) => name, { sort: 'NAME' }),
  column('level', text.level, ({ level }) => (level ? nameIn(levelNames, level) : null), { cell: ({ level }) => <span class="short"><Value>{level && nameIn(levelNames, level)}</Value></span> }),
  column('nature', text.nature, ({ nature }) => nature),
  dayColumn('recognised', text.recognisedOn, ({ recognisedOn }) => recognisedOn, { sort: 'RECOGNISED_ON' }),
  column('document', text.documentNumber, ({ documentNumber }) => documentNumber),
  column('platform', text.samePlatform, ({ platform }) => platform?.name, { extra: true }),
  column('state', text.state, ({ state }) => nameIn(institutionStateNames, state), { cell: ({ state }) => <InstitutionState state={state} /> }),
];

/** New-type R&D institutions; open to everybody. */
export default function InstitutionList() {
  return (
    <RecordList title={text.institutions} lead={<>{text.institutionsLead}<Related here="/new-institutions" /></>} document={InstitutionListDocument} pick={({ newRdInstitutions }) => newRdInstitutions} columns={columns()} searchHint={text.searchInstitutions}
      filters={[
        { name: 'level', label: text.level, options: options(levelNames), filter: (value): NewRdInstitutionFilter => ({ level: { eq: value as PlatformLevel } }) },
        { name: 'state', label: text.state, options: options(institutionStateNames), filter: (value): NewRdInstitutionFilter => ({ state: { eq: value as NewRdInstitutionState } }) },
      ]}
      actions={<CreateAction type="NewRdInstitution" mutation="recogniseNewRdInstitution" title={text.recogniseInstitution} preset={{ region: undefined }} onDone={(id) => void navigate(`/new-institutions/${id}`)} />}
      variables={({ filter, search, sort, first }) => ({ first, filter: { ...filter, ...(search && { name: { contains: search } }) }, orderBy: orderBy<NewRdInstitutionOrderField>(sort) })}
      rowKey={({ id }) => id} rowName={({ name }) => name} rowHref={({ id }) => `/new-institutions/${id}`} />
  );
}
