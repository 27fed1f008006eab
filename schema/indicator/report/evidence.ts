import type { EntityManager } from '@mikro-orm/postgresql';
import { Refusal } from '../../core/error/refusal.ts';
import { declaredIndicators } from '../../core/indicator/registry.ts';
import { compare } from '../../core/scalar/fraction.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { sourcesOf } from '../source.ts';
import { figures, type Figure } from '../indicator.ts';
import type { AnnexFigure } from './annex.ts';
import type { EvidenceRecord, Gap } from './report.entity.ts';
import type { TagFigure, TagLists, TagSource } from './tags.ts';

/** A figure with its evidence, as a row of `FigureEvidence`; the columns' names are the properties'. */
export interface Evidence extends Omit<TagFigure, 'labels' | 'gap'> {
  readonly id: string;
  readonly position: number;
  readonly how: string;
  readonly from: string;
  readonly records: readonly EvidenceRecord[];
  readonly counted: string | null;
  readonly gap: Gap | null;
}

/** How many names of its records a text may list. */
const namesShown = 5;

/**
 * Every figure of a county's year as it is now, with all its records: what the report shows and what the annex lists is
 * one reading.
 *
 * @param explained what was said about gaps before, by indicator: it is kept while the gap is the same
 */
export async function gather(em: EntityManager, regionId: string, year: number, explained: ReadonlyMap<string, { readonly gap: string | null; readonly explanation: string | null }>): Promise<Evidence[]> {
  const all = await figures(em, declaredIndicators(), year, regionId);
  const kept = new Map((await em.execute<{ id: string; indicator: string; from: string; to: string }[]>(
    `select id, indicator, "from"::text as "from", "to"::text as "to" from indicator_value where region_id = ? and year = ? and superseded_at is null`, [regionId, year])).map((row) => [`${row.indicator} ${row.from} ${row.to}`, row.id]));
  const found: Evidence[] = [];
  for (const figure of all) {
    const { indicator, name, period: { from, to, label }, value, target, completionRate, rank, rankOf, isFirst, recordCount } = figure;
    const gap = gapOf(figure);
    const before = explained.get(indicator.id);
    found.push({
      id: uuidv7(), position: found.length + 1, indicator: indicator.id, name: name.zh, unit: indicator.unit.zh, how: indicator.how, periodLabel: label.zh, from, to, value, isAtLeast: figure.qualifier === 'AT_LEAST',
      target, completionRate, rank, rankOf, isFirst, recordCount, records: await recordsOf(em, figure), counted: kept.get(`${indicator.id} ${from} ${to}`) ?? null,
      gap, explanation: gap !== null && before?.gap === gap ? before.explanation : null,
    });
  }
  return found;
}

const gapOf = ({ value, completionRate }: Figure): Gap | null => (value === null ? 'UNKNOWN' : completionRate !== null && compare(completionRate, '100') < 0 ? 'SHORT' : null);

async function recordsOf(em: EntityManager, figure: Figure): Promise<EvidenceRecord[]> {
  const records = await figure.records();
  // Others go on working while it is gathered; what is shown and what is listed must be one reading.
  if (records.length !== figure.recordCount) throw new Refusal({ code: 'CHANGED_MEANWHILE', message: `汇集时“${figure.name.zh}”的记录又有变动，请再次生成。`, details: { indicator: figure.indicator.id } });
  const sources = await sourcesOf(em, records.map(({ id }) => id));
  return records.map(({ type, id, label, date, amount }) => {
    const source = sources.get(id);
    return { type, id, label, date: date ?? null, amount: amount ?? null, source: source ? `${source.department}《${source.file}》${source.sheet ? `“${source.sheet}”` : ''}` : null, row: source?.row ?? null };
  });
}

export const tagFigure = ({ records, gap, ...figure }: Evidence): TagFigure => ({ ...figure, gap: gap === null ? null : gap === 'UNKNOWN' ? '没有数据' : '未达目标', labels: records.slice(0, namesShown).map(({ label }) => label) });

export const annexFigure = ({ name, value, unit, periodLabel, to, how, target, completionRate, explanation, records }: Evidence): AnnexFigure => ({
  name, value: value === null ? '暂无数据' : ['日期', '档次'].includes(unit) ? value : `${value} ${unit}`, period: periodLabel, to, how, target, completionRate, explanation, amountUnit: unit, records,
});

/** What a template speaks of besides figures. */
export async function tagSource(em: EntityManager, { regionId, year, today }: { readonly regionId: string; readonly year: number; readonly today: string }, evidence: readonly Evidence[]): Promise<TagSource> {
  const [region] = await em.execute<{ name: string }[]>('select name from region where id = ?', [regionId]);
  const targets = await em.execute<{ indicator: string; value: string | null; minimum: string | null; maximum: string | null; unit: string | null; responsible: string | null }[]>(
    `select indicator, trim_scale(value)::text as value, trim_scale(minimum)::text as minimum, trim_scale(maximum)::text as maximum, unit, responsible from target
      where region_id = ? and year = ? and line = 'STANDARD' and state in ('IN_FORCE', 'DRAFT') order by position nulls last, indicator, state`, [regionId, year + 1]);
  const plan = await em.execute<{ category: string; content: string; responsible: string | null }[]>('select category, content, responsible from plan_item where region_id = ? and year = ? order by category, id', [regionId, year + 1]);
  const events = await em.execute<{ on: string; category: string | null; matter: string; party: string | null }[]>(
    `select "on"::text as "on", category, matter, party from county_event where region_id = ? and "on" between ? and ? and state <> 'STRUCK' order by "on", id`, [regionId, `${year}-01-01`, `${year}-12-31`]);
  const day = (iso: string): string => { const [y, m, d] = iso.split('-').map(Number); return `${y}年${m}月${d}日`; };
  const cutOff = evidence.filter(({ from, value }) => value !== null && from.startsWith(String(year))).map(({ to }) => to).sort().at(-1) ?? `${year}-12-31`;
  const lists: TagLists = {
    县: region!.name, 年度: String(year), 上一年度: String(year - 1), 下一年度: String(year + 1), 截至: day(cutOff), 编制日期: day(today),
    下一年目标: targets.map(({ indicator, value, minimum, maximum, unit, responsible }) => ({ 指标: indicator, 目标: value ?? (maximum === null ? `${minimum ?? '—'}以上` : `${minimum ?? ''}-${maximum}`), 单位: unit ?? '', 责任单位: responsible ?? '' })),
    重点工作: plan.map(({ category, content, responsible }) => ({ 类别: category, 内容: content, 责任单位: responsible ?? '' })),
    重要事项: events.map(({ on, category, matter, party }) => ({ 日期: day(on), 类别: category ?? '', 事项: matter, 单位: party ?? '' })),
  };
  return { figures: evidence.map(tagFigure), lists, year };
}
