import { useSignal } from '@preact/signals';
import { EnterpriseListDocument, type EnterpriseListQuery, TownChoicesDocument } from '../generated/graphql.ts';
import { shownColumns, sortFrom, sortText } from '../kit/column.ts';
import { ColumnsChoice } from '../kit/columns-choice.tsx';
import { Chips, Choice, Filters, Search } from '../kit/filters.tsx';
import { count } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { Bulk, useListDefault, ViewsButton } from '../kit/list-tools.tsx';
import { isTold } from '../kit/listed.ts';
import { PageHead } from '../kit/page.tsx';
import { useConnection, useQuery } from '../kit/query.ts';
import { parameters, setParameters } from '../kit/router.ts';
import { Empty } from '../kit/state.tsx';
import { Table } from '../kit/table.tsx';
import { UnitSwitch } from '../kit/unit-switch.tsx';
import { say } from '../kit/words.ts';
import { enterpriseColumns } from './enterprise-columns.tsx';
import { hrefOf } from './href.ts';
import { EnterpriseExport } from './enterprise-export.tsx';
import { areaFilters, variablesOf } from './enterprise-query.ts';
import { IndustryFilter } from './industry-filter.tsx';
import { statusNames, text } from './words.ts';

const pickEnterprises = ({ enterprises }: EnterpriseListQuery) => enterprises;

/** The register, narrowed by what the address says. */
export default function EnterpriseList() {
  useListDefault();
  const given = parameters.value;
  const columns = enterpriseColumns();
  const shown = shownColumns(columns, given.get('cols'));
  if (isTold(EnterpriseListDocument, shown, pickEnterprises)) return null;
  const sort = sortFrom(given.get('sort'), columns);
  const variables = variablesOf(given, sort);
  const pages = useConnection(EnterpriseListDocument, variables, pickEnterprises);
  const towns = useQuery(TownChoicesDocument, {}).data?.regions.nodes ?? [];
  const selected = useSignal<ReadonlySet<string>>(new Set());

  const chips = ([
    ['q', given.get('q') && `“${given.get('q')}”`],
    ['town', towns.find(({ code }) => code === given.get('town'))?.name ?? given.get('town')],
    ['industry', given.get('industry') && `${text.industry} ${given.get('industry')}`],
    ...areaFilters.map(({ name, options }) => [name, options().find(({ value }) => value === given.get(name))?.title] as const),
    ['status', given.get('status') && nameIn(statusNames, given.get('status'))],
  ] as const).flatMap(([name, title]) => (name && title ? [{ name, title }] : []));

  return (
    <>
      <PageHead title={text.register} beside={pages.total !== undefined && <span class="soft" role="status">{say.total(count(pages.total)!)}</span>}
        actions={<>
          <UnitSwitch />
          <ViewsButton />
          <ColumnsChoice columns={columns} shown={shown} onChoose={(cols) => setParameters({ cols })} />
          <EnterpriseExport variables={variables} columns={shown} total={pages.total} rows={pages.nodes} selected={selected.value} />
        </>} />
      <Filters>
        <Search hint={text.searchHint} />
        <Choice name="town" label={text.town} options={towns.map(({ code, name }) => ({ value: code, title: name }))} />
        <IndustryFilter />
        {areaFilters.map(({ name, label, options }) => <Choice key={name} name={name} label={label()} options={options()} />)}
        <Choice name="status" label={text.status} options={Object.entries(statusNames).map(([value, title]) => ({ value, title }))} />
      </Filters>
      <Chips of={chips} />
      <Table caption={text.register} columns={shown} pages={pages} rowKey={({ id }) => id} rowName={({ name }) => name} rowHref={hrefOf}
        sort={sort} onSort={(next) => setParameters({ sort: sortText(next) })} selected={selected.value} onSelect={(next) => { selected.value = next; }}
        empty={<Empty title={text.noMatch}>{text.noMatchHint}</Empty>} />
      <Bulk rows={pages.nodes} selected={selected.value} onSelect={(next) => { selected.value = next; }} onDone={pages.reload} rowKey={({ id }) => id} rowName={({ name }) => name} rowHref={hrefOf} />
    </>
  );
}
