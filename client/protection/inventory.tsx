import './protection.css';
import { useSignal } from '@preact/signals';
import { account } from '../account/session.ts';
import { PersonalDataInventoryDocument, type PersonalDataInventoryQuery } from '../generated/graphql.ts';
import { Button } from '../kit/button.tsx';
import { exportTable } from '../kit/export.ts';
import { Chips, Choice, Filters, Search } from '../kit/filters.tsx';
import { list } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { parameters } from '../kit/router.ts';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { toast } from '../kit/toast.tsx';
import { say } from '../kit/words.ts';
import { text as menu } from './menu-words.ts';
import { areaNames, formNames, text } from './words.ts';

type Item = NonNullable<PersonalDataInventoryQuery['personalDataInventory']>[number];
const firsts = (values: readonly string[]): readonly string[] => [...new Set(values)];

/** Everything personal that the bureau holds, table by table. */
export default function Inventory() {
  const { data, fault, reload } = useQuery(PersonalDataInventoryDocument, {});
  const isBusy = useSignal(false);
  const given = parameters.value;
  const [q, area, kind, form] = ['q', 'area', 'kind', 'form'].map((name) => given.get(name)) as [string | null, string | null, string | null, string | null];
  if (fault) return <><PageHead title={menu.inventory} /><Failed fault={fault} onRetry={reload} /></>;
  if (!data) return <><PageHead title={menu.inventory} /><Loading lines={12} /></>;
  const all = data.personalDataInventory;
  if (!all) return <><PageHead title={menu.inventory} /><Empty title={say.forbiddenTitle}>{text.notForYou}</Empty></>;
  const sought = (q ?? '').toLowerCase();
  const items = all.filter((each) => (!area || each.area === area) && (!kind || each.kind === kind) && (!form || each.form === form)
    && (sought === '' || [each.title, each.label, each.kind, each.whose, each.purpose, each.readers, each.kept, each.table, ...each.columns].some((said) => said.toLowerCase().includes(sought))));
  const tables = firsts(items.map(({ table }) => table)).map((table) => items.filter((each) => each.table === table));
  const chips = [...(q ? [{ name: 'q', title: `“${q}”` }] : []), ...(area ? [{ name: 'area', title: nameIn(areaNames, area) }] : []), ...(kind ? [{ name: 'kind', title: kind }] : []), ...(form ? [{ name: 'form', title: nameIn(formNames, form) }] : [])];
  const save = async (): Promise<void> => {
    isBusy.value = true;
    await exportTable({
      title: menu.inventory, columns: [text.area, text.table, text.label, text.column, text.kind, text.form, text.whose, text.purpose, text.readers, text.kept],
      rows: items.map((each) => [nameIn(areaNames, each.area), `${each.title} ${each.table}`, each.label, each.columns.join(' '), each.kind, nameIn(formNames, each.form), each.whose, each.purpose, each.readers, each.kept]),
    }).then(() => toast(say.exported(items.length)), (error: unknown) => toast(error instanceof Error ? error.message : String(error), 'bad'));
    isBusy.value = false;
  };
  return (
    <>
      <PageHead title={menu.inventory} beside={<span class="soft" role="status">{text.inventorySum(tables.length, items.length)}</span>}
        actions={<>{account.value?.roles.has('SECURITY_ADMIN') && <a class="button" href="/personal-data/request">{text.toRequest}</a>}<Button busy={isBusy.value} onClick={() => void save()}>{text.export}</Button></>}>
        <p class="soft">{text.inventoryLead} <a href="/security-rules#RETENTION">{text.toRules}</a></p>
      </PageHead>
      <Filters>
        <Search hint={text.find} />
        <Choice name="area" label={text.area} options={firsts(all.map((each) => each.area)).map((value) => ({ value, title: nameIn(areaNames, value) }))} />
        <Choice name="kind" label={text.kind} options={firsts(all.map((each) => each.kind)).map((value) => ({ value, title: value }))} />
        <Choice name="form" label={text.form} options={Object.entries(formNames).map(([value, title]) => ({ value, title }))} />
      </Filters>
      <Chips of={chips} />
      {tables.length === 0 ? <Empty title={text.nothingFound} /> : (
        <div class="sections">
          {firsts(items.map((each) => each.area)).map((name) => {
            const own = tables.filter(([first]) => first!.area === name);
            return <Section key={name} id={`area-${name}`} title={nameIn(areaNames, name)} beside={<span class="soft">{text.inventorySum(own.length, own.flat().length)}</span>}>{own.map((each) => <Held key={each[0]!.table} of={each} isOpen={chips.length > 0} />)}</Section>;
          })}
        </div>
      )}
    </>
  );
}

/** So long a rule of who reads something is said in full only when it is asked for. */
const long = 90;

/** The personal columns of one table; what is alike for all of them is said once. Opened where something was looked for. */
const Held = ({ of, isOpen }: { readonly of: readonly Item[]; readonly isOpen: boolean }) => {
  const [{ title, table, whose, purpose, kept }] = of as readonly [Item, ...Item[]];
  return (
    <details class="held" open={isOpen}>
      <summary><strong>{title}</strong> <span class="soft">{`${whose} · ${list(of.map(({ label }) => label))}`}</span></summary>
      <p class="soft">{`${text.purpose}：${purpose} · ${text.kept}：${kept} · `}<span class="code">{table}</span></p>
      <ul>
        {of.map(({ label, kind, form, columns, readers }) => (
          <li key={columns.join()}>
            <p><strong>{label}</strong><span class="under">{kind === label ? nameIn(formNames, form) : `${kind} · ${nameIn(formNames, form)}`}</span><span class="under code">{columns.join(' ')}</span></p>
            {readers.length > long ? <details><summary>{`${text.readers}：${readers.slice(0, long - 10)}…`}</summary><p>{readers}</p></details> : <p>{`${text.readers}：${readers}`}</p>}
          </li>
        ))}
      </ul>
    </details>
  );
};
