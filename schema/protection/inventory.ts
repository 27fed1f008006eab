import { describe } from '../core/access/describe.ts';
import { all, any } from '../core/access/condition.ts';
import { personalKinds } from '../core/personal/held.ts';
import { personalTables, type ResolvedColumn, type ResolvedTable } from '../core/personal/resolve.ts';
import type { Model } from '../core/read/model.ts';
import { columnLabel, fieldsOf, tableLabel } from './labels.ts';

/** One column that holds personal data: what, whose, what for, who reads it, how long. */
export interface InventoryItem {
  readonly area: string;
  readonly entity: string;
  readonly table: string;
  readonly columns: readonly string[];
  readonly title: string;
  readonly label: string;
  readonly kind: string;
  readonly form: ResolvedColumn['form'];
  readonly whose: string;
  readonly purpose: string;
  readonly readers: string;
  readonly kept: string;
}

/** Who reads it by the rules of access: of every field that shows it, whoever sees the row and the field. */
function readersOf(model: Model, table: ResolvedTable, column: ResolvedColumn): string {
  if (column.kind === 'CREDENTIAL') return '无人：只用于核对。';
  const shownBy = fieldsOf(model, table.meta, [column.name, ...column.properties].filter((name) => !name.endsWith('Hash')));
  if (shownBy.length === 0) return '不经接口给出。';
  return describe(any(...shownBy.map(({ type, field }) => all(type.rows, field.condition)))).replace(/^权限：/, '');
}

/** Printed from what is declared, the rules of access and the keep times: `keptFor` says of a name how long it is. */
export const inventory = (model: Model, keptFor: (kept: string) => string): readonly InventoryItem[] =>
  personalTables(model.metadata).flatMap((table) => table.resolved.map((column) => ({
    area: table.area, entity: table.entity, table: table.meta.tableName, columns: column.properties.map((name) => table.meta.properties[name]!.fieldNames[0]!), title: tableLabel(model, table.meta), label: columnLabel(model, table.meta, column.name, personalKinds[column.kind]),
    kind: personalKinds[column.kind], form: column.form, whose: table.whose, purpose: table.why, readers: readersOf(model, table, column), kept: keptFor(table.kept),
  })));

const forms: Readonly<Record<ResolvedColumn['form'], string>> = { PLAIN: '明文', SEALED: '加密', HASHED: '散列', MASKED: '掩码', REFERENCE: '指向' };

/** The inventory as a page of the documents. */
export function inventoryPage(items: readonly InventoryItem[]): string {
  const areas = [...new Set(items.map(({ area }) => area))];
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [
    '# 个人信息清单', '', `本页由 \`npm run schema\` 从各域的 \`<area>.personal.ts\`、权限规则和保存期限印出，勿手改。共 ${new Set(items.map(({ table }) => table)).size} 张表、${items.length} 项。“加密”的列另存掩码与加盐散列；“指向”是人员的引用。`, '',
    ...areas.flatMap((area) => [
      `## ${area}`, '', line(['表', '列', '内容', '种类', '形式', '何人', '用途', '可见者', '保存']), line(Array.from({ length: 9 }, () => '---')),
      ...items.filter((item) => item.area === area).map((item) => line([`${item.title} \`${item.table}\``, item.columns.map((name) => `\`${name}\``).join(' '), item.label, item.kind, forms[item.form], item.whose, item.purpose, item.readers, item.kept])), '',
    ]),
  ].join('\n');
}
