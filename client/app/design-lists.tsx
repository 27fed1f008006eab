import { useSignal } from '@preact/signals';
import { Badge } from '../kit/badge.tsx';
import { type Column, type Sort, shownColumns } from '../kit/column.ts';
import { ColumnsChoice } from '../kit/columns-choice.tsx';
import { Files } from '../kit/files.tsx';
import { Chips, Choice, Filters, Search } from '../kit/filters.tsx';
import { ListFoot } from '../kit/list-foot.tsx';
import { Bulk, ViewsButton } from '../kit/list-tools.tsx';
import { Section } from '../kit/page.tsx';
import type { Pages } from '../kit/query.ts';
import { Fault } from '../kit/request.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Table } from '../kit/table.tsx';
import { toast } from '../kit/toast.tsx';
import { Value } from '../kit/value.tsx';

interface Row { readonly id: string; readonly name: string; readonly town: string | null; readonly capital: string; readonly state: 'ACTIVE' | 'CANCELLED' }
const rows: readonly Row[] = [
  { id: '1', name: '示范泵业有限公司', town: '东城街道', capital: '5,000.00', state: 'ACTIVE' }, { id: '2', name: '示范阀门有限公司', town: null, capital: '12,345.67', state: 'ACTIVE' },
  { id: '3', name: '一个名字很长的流体机械与控制装备研究制造（集团）股份有限公司', town: '江北街道', capital: '98.00', state: 'CANCELLED' },
];
const columns: readonly Column<Row>[] = [
  { id: 'name', title: '名称', sort: 'NAME', cell: ({ name }) => name, text: ({ name }) => name }, { id: 'town', title: '镇街', cell: ({ town }) => <Value>{town}</Value>, text: ({ town }) => town },
  { id: 'capital', title: '注册资本（万元）', align: 'end', sort: 'CAPITAL', cell: ({ capital }) => capital, text: ({ capital }) => capital },
  { id: 'state', title: '状态', cell: ({ state }) => (state === 'ACTIVE' ? <Badge tone="good">存续</Badge> : <Badge>注销</Badge>), text: ({ state }) => state },
];
const pagesOf = (nodes: readonly Row[], over: Partial<Pages<Row>> = {}): Pages<Row> => ({ nodes, total: nodes.length, hasMore: false, loading: false, fault: undefined, more: () => toast('再取一页。'), reload: () => undefined, ...over });
const common = { columns, rowKey: ({ id }: Row) => id, rowName: ({ name }: Row) => name, rowHref: () => '/design' };

/** Lists of records, and what stands around them. */
export const DesignLists = () => {
  const sort = useSignal<Sort | null>({ field: 'NAME', descending: false });
  const chosen = useSignal<string | null>(null);
  const selected = useSignal<ReadonlySet<string>>(new Set(['2']));
  const select = (next: ReadonlySet<string>): void => { selected.value = next; };
  return (
    <div class="sections">
      <Section id="filters" title="筛选">
        <Filters><Search name="design-q" hint="名称或代码" /><Choice name="design-town" label="镇街" options={[{ value: '东城街道', title: '东城街道' }, { value: '江北街道', title: '江北街道' }]} /></Filters>
        <Chips of={[{ name: 'design-town', title: '镇街：东城街道' }, { name: 'design-q', title: '“泵”' }]} />
      </Section>
      <Section id="list" title="列表（窄处成卡片）" beside={<><ViewsButton /><ColumnsChoice columns={columns} shown={shownColumns(columns, chosen.value)} onChoose={(ids) => { chosen.value = ids; }} /></>}>
        <Table {...common} columns={shownColumns(columns, chosen.value)} caption="示例列表" pages={pagesOf(rows, { total: 120, hasMore: true })} sort={sort.value} onSort={(next) => { sort.value = next; }} selected={selected.value} onSelect={select} />
        <Bulk rows={[]} selected={selected.value} onSelect={select} onDone={() => undefined} rowKey={common.rowKey} rowName={common.rowName} rowHref={common.rowHref} />
      </Section>
      <Section id="list-states" title="列表：空、正在取下一页、未能取到">
        <div id="states-of-lists"><Table {...common} caption="空的列表" pages={pagesOf([])} /></div>
        <ListFoot pages={pagesOf(rows, { total: 120, hasMore: true, loading: true })} />
        <ListFoot pages={pagesOf(rows, { total: 120, hasMore: true, fault: new Fault('offline', '网络不通，请检查网络后重试。') })} />
      </Section>
      <Section id="table" title="小表">
        <SmallTable caption="研发费用" rows={[['2023', '342.16', '5.02%'], ['2022', '298.00', '4.71%']]} rowKey={([year]) => year!} columns={[
          { title: '年度', cell: ([year]) => year }, { title: '研发费用（万元）', align: 'end', cell: ([, expense]) => expense }, { title: '研发强度', align: 'end', cell: ([, , rate]) => rate },
        ]} />
      </Section>
      <Section id="files" title="附件"><Files of={[{ id: 'sample', name: '验收报告.pdf', size: 482_133, uploadedAt: '2026-11-23T09:30:00.000+08:00' }]} /><p>没有附件：<Files of={[]} /></p></Section>
    </div>
  );
};
