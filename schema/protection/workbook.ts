import type { PersonalFile, Section } from './own-data.ts';

const matched: Readonly<Record<Section['matched'], string>> = { ABOUT: '本人的记录', TRACE: '本人经办', NAMESAKE: '同名，未经核对' };
const said = (value: unknown): string | null =>
  (value === null || value === undefined || value === '' ? null : value instanceof Date ? new Date(value.getTime() + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ') : typeof value === 'object' ? JSON.stringify(value) : value === true ? '是' : value === false ? '否' : String(value));

/** The file as people read it: a line a value. Every cell is text, so that numbers keep their digits and none is a formula. */
export async function workbookOf({ of, at, sections, reserved }: PersonalFile): Promise<Buffer> {
  const cell = (value: string | null) => (value === null ? null : { type: String, value: value.slice(0, 32_000) });
  const head = (values: readonly string[]) => values.map((value) => ({ type: String, value, fontWeight: 'bold' as const, backgroundColor: '#eef1f5' }));
  const lines = sections.flatMap((section) => {
    const { area, title, purpose, labels, rows, total } = section;
    const first = (record: string, label: string, value: string | null) => [area, title, record, label, value, matched[section.matched], purpose].map(cell);
    const missing = total > rows.length ? [first('', '未列出', `共 ${total} 条，列出 ${rows.length} 条`)] : [];
    return [...rows.flatMap((row, index) => Object.entries(row).flatMap(([name, value]) => { const text = said(value); return text === null || name === 'id' ? [] : [first(String(index + 1), labels[name] ?? name, text)]; })), ...missing];
  });
  const sheet = [
    [cell(`云局所存的个人信息：${of}，${said(new Date(at))}（北京时间）`)],
    [cell('有误请向科技局申请更正；同名记录须凭有效证件核对后提供。')],
    ...(reserved.length > 0 ? [[cell(`以下各类只向登录的本人提供，本件不含、也不表示有无：${reserved.join('、')}`)]] : []),
    head(['业务', '类别', '记录', '项目', '内容', '何以列入', '用途']), ...lines,
  ];
  const { default: writeExcelFile } = await import('write-excel-file/node');
  return writeExcelFile(sheet as never, { sheet: '个人信息', columns: [14, 18, 6, 22, 60, 16, 30].map((width) => ({ width })) } as never).toBuffer();
}
