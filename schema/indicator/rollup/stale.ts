import type { EntityManager } from '@mikro-orm/postgresql';
import { type Indicator, factsOf } from '../../core/indicator/indicator.ts';
import { countiesOf } from '../../core/indicator/facts.ts';
import { declaredIndicators } from '../../core/indicator/registry.ts';

/** Which figures are moved by what happens to an object of a type: those that count it, those measured by it, and the ratios that rest on these. */
let moving: { readonly of: readonly Indicator[]; readonly byType: ReadonlyMap<string, readonly Indicator[]> } | undefined;

function movements(): ReadonlyMap<string, readonly Indicator[]> {
  const all = declaredIndicators();
  if (moving?.of === all) return moving.byType;
  const byType = new Map<string, Set<Indicator>>();
  const moves = (type: string, indicator: Indicator) => { byType.set(type, (byType.get(type) ?? new Set()).add(indicator)); };
  const within = (indicator: Indicator): readonly Indicator[] => {
    const { measure } = indicator;
    return measure.kind === 'ratio' ? [measure.of, measure.over].flatMap((part) => within(all.find(({ id }) => id === part)!)) : [indicator];
  };
  for (const indicator of all) {
    for (const { measure, ...part } of within(indicator)) for (const type of factsOf({ measure, ...part })?.movedBy ?? (measure.kind === 'said' ? measure.movedBy : [])) moves(type, indicator);
    if (indicator.target !== null || (typeof indicator.period === 'object' && 'like' in indicator.period)) moves('Target', indicator);
    if (indicator.ranked) { moves('Release', indicator); moves('ReleasedValue', indicator); }
  }
  moving = { of: all, byType: new Map([...byType].map(([type, indicators]) => [type, [...indicators]])) };
  return moving.byType;
}

/** Whether any figure depends on objects of this type. */
export const movesFigures = (objectType: string): boolean => movements().has(objectType);

export interface Stale { readonly indicator: string; /** `*` for all. */ readonly county: string }

/** What a journal entry leaves to be counted anew. */
export async function staleAfter(em: EntityManager, entry: string): Promise<Stale[]> {
  const [happened] = await em.execute<{ type: string; id: string }[]>('select object_type as type, object_id as id from journal_entry where id = ?', [entry]);
  if (!happened) return [];
  if (happened.type === 'ImportBatch') return staleAfterImport(em, happened.id);
  return Promise.all((movements().get(happened.type) ?? []).map(async (indicator) => ({ indicator: indicator.id, county: await countyTouched(em, indicator, happened) })));
}

/** The county of the record itself, where that is certain; whatever else is joined to it may belong anywhere. */
async function countyTouched(em: EntityManager, indicator: Indicator, { type, id }: { readonly type: string; readonly id: string }): Promise<string> {
  const facts = factsOf(indicator);
  if (facts?.type !== type || type === 'Organization') return '*';
  const [county, another] = await countiesOf(em, facts, id);
  return county && !another ? county : '*';
}

/** Rows of the files moved what is counted from them; and a sheet that was handed over makes zero of what was unknown. */
async function staleAfterImport(em: EntityManager, batchId: string): Promise<Stale[]> {
  const [batch] = await em.execute<{ county: string | null }[]>('select r.id as county from import_batch b left join region r on r.code = b.region_code and r.valid_to is null where b.id = ?', [batchId]);
  const types = await em.execute<{ type: string }[]>('select distinct object_type as type from import_line where batch_id = ? and change is not null', [batchId]);
  const sheets = new Set((await em.execute<{ declaration: string }[]>('select distinct declaration from import_sheet where batch_id = ? and declaration is not null', [batchId])).map(({ declaration }) => declaration));
  const touched = new Set([...types.flatMap(({ type }) => movements().get(type) ?? []), ...declaredIndicators().filter((indicator) => indicator.sheets.some((sheet) => sheets.has(sheet)))]);
  return [...touched].map(({ id }) => ({ indicator: id, county: batch?.county ?? '*' }));
}

export async function markStale(em: EntityManager, stale: readonly Stale[]): Promise<void> {
  await em.execute(
    `insert into stale_figure (indicator, county, since) select distinct indicator, county, clock_timestamp() from jsonb_to_recordset(?::jsonb) as s(indicator text, county text) order by 1, 2
     on conflict (indicator, county) do nothing`, [JSON.stringify(stale)]);
}

/** Takes what is stale; what happens from now on makes it stale again. */
export const takeStale = (em: EntityManager): Promise<Stale[]> => em.execute<Stale[]>('delete from stale_figure returning indicator, county');
