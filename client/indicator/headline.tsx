import type { HeadlineTileFragment, IndicatorValueState } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { LineChart } from '../kit/chart.tsx';
import { decimal } from '../kit/format.ts';
import { language } from '../kit/i18n.ts';
import { nameOf, shown, unitOf } from './figure-value.tsx';
import { text } from './words.ts';

/** Value with its unit; a word stands as it is. */
export const valueOf = ({ value, indicator: { unit, isPercent } }: HeadlineTileFragment): string => {
  const said = shown(value, unit);
  return said === null ? '—' : isPercent ? `${said}%` : said;
};
export const unitBeside = ({ value, indicator: { unit, isPercent } }: HeadlineTileFragment): string => (isPercent || value == null || !/^-?\d/.test(value) || /^\d{4}-/.test(value) ? '' : unitOf(unit));

/** Points of the twelve months: `+9.7`, `−12.3`. */
export const points = (lead: string): string => `${lead.startsWith('-') ? '−' : '+'}${lead.replace('-', '')}`;
export const rankOf = ({ rank, rankOf: of }: { readonly rank?: number | null; readonly rankOf?: number | null }): string | null => (rank == null ? null : text.rank(rank, of ?? null));

const states = (state: IndicatorValueState | null | undefined): string | null => (state === 'PUBLISHED' ? text.published : state === 'CONFIRMED' ? text.confirmed : null);

/** How far a figure is towards its target, with a mark where the year stands. */
const Progress = ({ of }: { readonly of: HeadlineTileFragment }) => {
  const rate = Math.max(0, Math.min(100, Number(of.completionRate)));
  const label = `${text.completion} ${of.completionRate!}%${of.timeProgress == null ? '' : `，${text.timeProgress} ${of.timeProgress}%`}`;
  return (
    <span class="progress" role="img" aria-label={label}>
      <span class={`progress-done${of.isBehind ? ' progress-behind' : ''}`} style={{ width: `${rate}%` }} />
      {of.timeProgress != null && <span class="progress-time" style={{ left: `${Number(of.timeProgress)}%` }} />}
    </span>
  );
};

/** One number as a leader reads it. */
export const HeadlineTile = ({ of, year, isWall = false }: { readonly of: HeadlineTileFragment; readonly year: number; readonly isWall?: boolean }) => {
  // Of a rank the number itself says it.
  const rank = of.indicator.unit === '位' ? null : rankOf(of);
  const state = states(of.state);
  const known = of.trend.filter(({ value }) => value != null);
  const name = nameOf(of);
  return (
    <article class={of.isBehind ? 'tile tile-behind' : 'tile'}>
      <h3>{isWall ? name : <a href={`/figures/${encodeURIComponent(of.indicator.id)}?year=${year}`}>{name}</a>}</h3>
      <p class="tile-value"><span class="tile-number">{valueOf(of)}</span><span class="soft">{unitBeside(of)}</span>{rank && <Badge tone={of.rank === 1 ? 'good' : 'accent'}>{rank}</Badge>}{of.isBehind && <Badge tone="bad">{text.behind}</Badge>}</p>
      <div class="tile-facts">
        {of.target != null && <>
          <span>{text.target} <span class="number">{decimal(of.target)}</span></span>
          {of.completionRate != null && <span>{text.completion} <span class="number">{of.completionRate}%</span></span>}
          {of.lead != null && <span class={of.isBehind ? 'bad' : undefined}>{text.lead12(points(of.lead))}</span>}
          {of.completionRate != null && <Progress of={of} />}
        </>}
        {known.length > 1 && <LineChart isSmall label={text.trendOf(name, known.length)} points={of.trend.map(({ month, value }) => ({ label: String(month), value: value == null ? null : Number(value) }))} />}
        {of.recount != null && <Badge tone="warn">{text.recount(decimal(of.recount) ?? of.recount)}</Badge>}
      </div>
      <p class="tile-foot">{text.cutOff} <span class="number">{of.to}</span>{of.projection && !isWall && <> · {text.projected} <span class="number">{decimal(of.projection.value)}</span></>}{state && <> · {state}</>}</p>
    </article>
  );
};

export const methodOf = ({ method, methodEn }: { readonly method: string; readonly methodEn: string }): string => (language.value === 'zh' ? method : methodEn);
