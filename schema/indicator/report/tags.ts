import { declaredIndicators } from '../../core/indicator/registry.ts';
import { compare } from '../../core/scalar/fraction.ts';
import { namedAnyYear } from '../indicator.ts';

/** A figure as the tags of a template can show it. */
export interface TagFigure {
  readonly indicator: string;
  readonly name: string;
  readonly unit: string;
  readonly periodLabel: string;
  readonly to: string;
  readonly value: string | null;
  readonly isAtLeast: boolean;
  readonly target: string | null;
  readonly completionRate: string | null;
  readonly rank: number | null;
  readonly rankOf: number | null;
  readonly isFirst: boolean | null;
  readonly recordCount: number;
  /** The first names of its records. */
  readonly labels: readonly string[];
  readonly gap: string | null;
  readonly explanation: string | null;
}

/** What a template speaks of besides figures. */
export interface TagLists {
  readonly 县: string;
  readonly 年度: string;
  readonly 上一年度: string;
  readonly 下一年度: string;
  /** The latest day up to which a figure counts. */
  readonly 截至: string;
  readonly 编制日期: string;
  readonly 下一年目标: readonly Readonly<Record<string, string>>[];
  readonly 重点工作: readonly Readonly<Record<string, string>>[];
  readonly 重要事项: readonly Readonly<Record<string, string>>[];
}

const plainTags = ['县', '年度', '上一年度', '下一年度', '截至', '编制日期'] as const;
/** Lists, and what stands in an item of each. */
const lists: Readonly<Record<string, readonly string[]>> = {
  指标: ['名称', '值', '连单位', '单位', '统计期', '截至', '目标', '完成率', '排名', '参评数', '记录数', '说明'],
  有目标: ['名称', '值', '连单位', '单位', '统计期', '截至', '目标', '完成率', '排名', '参评数', '记录数', '说明'],
  缺口: ['名称', '值', '连单位', '单位', '统计期', '截至', '目标', '完成率', '排名', '参评数', '记录数', '说明', '缺口'],
  下一年目标: ['指标', '目标', '单位', '责任单位'],
  重点工作: ['类别', '内容', '责任单位'],
  重要事项: ['日期', '类别', '事项', '单位'],
};

/** Around what comes from a figure: whoever makes the document turns it into a link to the figure's evidence. */
export const marked = (position: number, text: string): string => `\uE000${position}\uE001${text}\uE002`;

const day = (iso: string, year: number): string => { const [y, m, d] = iso.split('-').map(Number); return `${y === year ? '' : `${y}年`}${m}月${d}日`; };
const unknown = '（暂无数据）';

const valueOf = ({ value }: TagFigure, year: number): string => (value === null ? unknown : /^\d{4}-\d\d-\d\d$/.test(value) ? day(value, year) : value);
const percent = (rate: string | null): string => (rate === null ? '—' : `${rate.replace(/\.0$/, '')}%`);

type Field = (figure: TagFigure, year: number) => string | boolean;
/** What can be asked of a figure: `{ht.recommended.完成率}`; without a field, its value. */
const figureFields: Readonly<Record<string, Field>> = {
  值: valueOf,
  连单位: (figure, year) => (figure.value === null ? unknown : /^\d{4}-/.test(figure.value) || ['日期', '档次'].includes(figure.unit) ? valueOf(figure, year) : `${figure.value}${figure.unit}${figure.isAtLeast ? '以上' : ''}`),
  单位: ({ unit }) => unit,
  名称: ({ name }) => name,
  统计期: ({ periodLabel }) => periodLabel,
  截至: ({ to }, year) => day(to, year),
  目标: ({ target }) => target ?? '—',
  完成率: ({ completionRate }) => percent(completionRate),
  排名: ({ rank }) => (rank === null ? '—' : String(rank)),
  参评数: ({ rankOf }) => (rankOf === null ? '—' : String(rankOf)),
  记录数: ({ recordCount }) => String(recordCount),
  名单: ({ labels, recordCount }) => (labels.length === 0 ? '—' : `${labels.join('、')}${recordCount > labels.length ? '等' : ''}`),
  说明: ({ explanation }) => explanation ?? '',
  缺口: ({ gap }) => gap ?? '',
  // Conditions, for sections: {#ht.recommended.达标}…{/}
  已知: ({ value }) => value !== null,
  有目标: ({ target }) => target !== null,
  有排名: ({ rank }) => rank !== null,
  达标: ({ completionRate }) => completionRate !== null && compare(completionRate, '100') >= 0,
  未达标: ({ completionRate }) => completionRate !== null && compare(completionRate, '100') < 0,
  首次: ({ isFirst }) => isFirst === true,
};
/** Those that a reader will want to see the evidence of. */
const evident = new Set(['值', '连单位', '完成率', '排名', '记录数', '名单']);

interface Read { readonly indicator: string; readonly field: string }

/** `ht.recommended`, `ht.recommended.完成率`, or the figure's name in place of its code. */
function figureTag(tag: string): Read | null {
  const known = (text: string): string | null => declaredIndicators().find((each) => each.id === text || namedAnyYear(each).zh === text)?.id ?? null;
  const whole = known(tag);
  if (whole) return { indicator: whole, field: '值' };
  const dot = tag.lastIndexOf('.');
  const indicator = dot > 0 ? known(tag.slice(0, dot)) : null;
  return indicator && tag.slice(dot + 1) in figureFields ? { indicator, field: tag.slice(dot + 1) } : null;
}

const items = new Set(Object.values(lists).flat());

/** Why a tag is none of ours, for the clerk who wrote it; null when it is one. */
export function faultOf(tag: string): string | null {
  if ((plainTags as readonly string[]).includes(tag) || tag in lists || items.has(tag) || figureTag(tag)) return null;
  const dot = tag.lastIndexOf('.');
  if (dot > 0 && figureTag(tag.slice(0, dot))) return `指标没有“${tag.slice(dot + 1)}”这一项；可用：${Object.keys(figureFields).join('、')}`;
  return '不是指标的代码或名称，也不是可用的标签';
}

export interface TagSource { readonly figures: readonly TagFigure[]; readonly lists: TagLists; readonly year: number }

/** Answers the tags of a template, and notes which figures were asked for. */
export class Tags {
  readonly cited = new Set<string>();
  readonly #positions: ReadonlyMap<string, number>;
  readonly root = { isRoot: true } as const;

  constructor(private readonly source: TagSource) {
    this.#positions = new Map(source.figures.map(({ indicator }, index) => [indicator, index + 1]));
  }

  /** @returns undefined where the tag says nothing in this place: an item's field outside its list */
  read(tag: string, scope: unknown): unknown {
    if (scope !== this.root) return (scope as Readonly<Record<string, unknown>>)[tag];
    if (tag in lists) return this.#list(tag);
    if ((plainTags as readonly string[]).includes(tag)) return this.source.lists[tag as (typeof plainTags)[number]];
    const asked = figureTag(tag);
    const figure = asked && this.source.figures.find(({ indicator }) => indicator === asked.indicator);
    return figure ? this.#field(figure, asked.field) : undefined;
  }

  #field(figure: TagFigure, field: string): string | boolean {
    const answer = figureFields[field]!(figure, this.source.year);
    if (!evident.has(field) || typeof answer === 'boolean') return answer;
    this.cited.add(figure.indicator);
    return marked(this.#positions.get(figure.indicator)!, answer);
  }

  #list(name: string): readonly Readonly<Record<string, unknown>>[] {
    if (name === '下一年目标' || name === '重点工作' || name === '重要事项') return this.source.lists[name];
    const { figures } = this.source;
    const of = name === '有目标' ? figures.filter(({ target }) => target !== null) : name === '缺口' ? figures.filter(({ gap }) => gap !== null) : figures;
    // Read when shown, so that only what is shown is cited.
    return of.map((figure) => Object.defineProperties({}, Object.fromEntries(lists[name]!.map((field) => [field, { get: () => this.#field(figure, field) }]))) as Readonly<Record<string, unknown>>);
  }
}
