import type { EvidenceRecord } from './report.entity.ts';

export interface AnnexFigure {
  readonly name: string;
  readonly value: string;
  readonly period: string;
  readonly to: string;
  readonly how: string;
  readonly target: string | null;
  readonly completionRate: string | null;
  readonly explanation: string | null;
  readonly amountUnit: string;
  readonly records: readonly EvidenceRecord[];
}

const escaped = (text: string): string => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/[&<>"]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character]!);
const run = (text: string, properties = ''): string => `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
const small = '<w:sz w:val="18"/><w:szCs w:val="18"/>';
const cell = (text: string, width: number, properties: string, align = 'left'): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:spacing w:before="20" w:after="20" w:line="240" w:lineRule="auto"/><w:ind w:firstLine="0"/><w:jc w:val="${align}"/></w:pPr>${run(text, properties)}</w:p></w:tc>`;
const side = (name: string): string => `<w:${name} w:val="single" w:sz="4" w:space="0" w:color="999999"/>`;
const borders = `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(side).join('')}</w:tblBorders>`;
/** Twentieths of a point; together the text's width on A4. */
const widths = { number: 700, date: 1350, amount: 1500, source: 1200 } as const;
const whole = 9000;

/**
 * What stands behind each number that the text names, as WordprocessingML: a heading that the number's link leads to and
 * that leads back, how it is counted, and its records with the rows of the files that they came from.
 */
export const annex = (figures: readonly (AnnexFigure & { readonly position: number })[]): string =>
  `<w:p><w:pPr><w:pageBreakBefore/><w:ind w:firstLine="0"/><w:jc w:val="left"/><w:outlineLvl w:val="0"/></w:pPr>${run('附件：数据依据', '<w:b/><w:sz w:val="32"/><w:szCs w:val="32"/>')}</w:p>`
  + paragraph('正文中每个带点线的数字链接到此处：它如何统计、截至何日、计入哪些记录、各记录来自哪个文件的哪一行。')
  + figures.map(evidence).join('');

const paragraph = (text: string, properties: string = small): string => `<w:p><w:pPr><w:spacing w:before="40" w:after="40" w:line="280" w:lineRule="exact"/><w:ind w:firstLine="0"/></w:pPr>${run(text, properties)}</w:p>`;

function evidence({ position, name, value, period, to, how, target, completionRate, explanation, amountUnit, records }: AnnexFigure & { readonly position: number }, index: number): string {
  const heading = `<w:p><w:pPr><w:keepNext/><w:spacing w:before="240" w:after="40"/><w:ind w:firstLine="0"/><w:outlineLvl w:val="1"/></w:pPr>`
    + `<w:bookmarkStart w:id="${30_000 + position}" w:name="evidence_${position}"/>${run(`${index + 1}. ${name}：${value}`, '<w:b/><w:sz w:val="21"/><w:szCs w:val="21"/>')}<w:bookmarkEnd w:id="${30_000 + position}"/>`
    + `<w:hyperlink w:anchor="cited_${position}" w:history="1">${run('　返回正文', `<w:color w:val="595959"/>${small}<w:u w:val="single"/>`)}</w:hyperlink></w:p>`;
  const facts = [`统计期：${period}（截至 ${to}）`, target === null ? '' : `目标：${target}`, completionRate === null ? '' : `完成率：${completionRate}%`, `记录：${records.length} 条`].filter(Boolean).join('；');
  const hasAmounts = records.some(({ amount }) => amount !== null);
  // Files are named once above the table; a row says which of them, where there are several, and the row there.
  const sources = [...new Set(records.flatMap(({ source }) => source ?? []))];
  const origin = ({ source, row: at }: EvidenceRecord): string => (source === null ? '' : `${sources.length > 1 ? `${letter(sources.indexOf(source))} ` : ''}第 ${at} 行`);
  const label = whole - widths.number - widths.date - widths.source - (hasAmounts ? widths.amount : 0);
  const row = (number: string, called: string, date: string, amount: string, source: string, isHead = false): string => {
    const style = isHead ? `<w:b/>${small}` : small;
    return `<w:tr><w:trPr><w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${cell(number, widths.number, style, 'right')}${cell(called, label, style)}${cell(date, widths.date, style)}${hasAmounts ? cell(amount, widths.amount, style, 'right') : ''}${cell(source, widths.source, style)}</w:tr>`;
  };
  const table = records.length === 0 ? '' : `<w:tbl><w:tblPr><w:tblW w:w="${whole}" w:type="dxa"/>${borders}<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${[widths.number, label, widths.date, ...(hasAmounts ? [widths.amount] : []), widths.source].map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`
    + row('序号', '名称', '日期', `数额（${amountUnit}）`, '来源', true)
    + records.map((record, at) => row(String(at + 1), record.label, record.date ?? '', record.amount ?? '', origin(record))).join('') + '</w:tbl>';
  return heading + paragraph(facts) + paragraph(`统计办法：${how}`) + (explanation ? paragraph(`说明：${explanation}`) : '')
    + (sources.length === 0 ? '' : paragraph(`来源：${sources.map((source, at) => (sources.length > 1 ? `${letter(at)} ${source}` : source)).join('；')}`)) + table;
}

const letter = (index: number): string => String.fromCharCode(65 + (index % 26)) + (index >= 26 ? String(Math.floor(index / 26)) : '');
