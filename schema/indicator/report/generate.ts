import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import { declaredIndicators } from '../../core/indicator/registry.ts';
import type { ActionContext } from '../../core/lifecycle/lifecycle.ts';
import { rollUp, takeTurns } from '../rollup/rollup.ts';
import { type Evidence, annexFigure, gather, tagSource } from './evidence.ts';
import { FigureEvidence, type ReportIssue, ReportTemplate } from './report.entity.ts';

/** The template that comes with the bureau. */
export const builtInTemplate = (): Promise<Buffer> => readFile(new URL('./summary-template.docx', import.meta.url));

export async function templateOf(em: EntityManager, { template }: Pick<ReportIssue, 'template'>): Promise<Uint8Array> {
  if (!template) return builtInTemplate();
  return (await em.findOneOrFail(ReportTemplate, template.id, { populate: ['content'] })).content!;
}

/** Counts the year, gathers every figure with its records, and writes the text: one reading in one transaction. */
export async function generate({ em, now, today }: ActionContext, row: ReportIssue): Promise<void> {
  const { year } = row;
  const regionId = row.region.id;
  await takeTurns(em);
  await rollUp(em, declaredIndicators(), [{ county: regionId, year }]);
  const before = await em.execute<{ indicator: string; gap: string | null; explanation: string | null }[]>('select indicator, gap, explanation from figure_evidence where issue_id = ?', [row.id]);
  const evidence = await gather(em, regionId, year, new Map(before.map((each) => [each.indicator, each])));
  const { document, blocks, cited } = await write(em, row, evidence, today);
  await em.nativeDelete(FigureEvidence, { issue: row.id });
  await em.insertMany(FigureEvidence, evidence.map((each) => ({ ...each, issue: row.id, isCited: cited.has(each.indicator) })) as never);
  Object.assign(row, { content: blocks, document, size: document.length, sha256: createHash('sha256').update(document).digest('hex'), generatedAt: now });
}

/** The text with its annex, from evidence: the same from the same. */
export async function write(em: EntityManager, row: Pick<ReportIssue, 'template' | 'year' | 'region'>, evidence: readonly Evidence[], today: string) {
  const byIndicator = new Map(evidence.map((each) => [each.indicator, each]));
  const { fill } = await import('./document.ts');
  return fill(await templateOf(em, row), await tagSource(em, { regionId: row.region.id, year: row.year, today }, evidence), (indicator) => annexFigure(byIndicator.get(indicator)!));
}

/** The names of the figures whose kept value is another than what the report shows. */
export async function standing(em: EntityManager, issueId: string): Promise<string[]> {
  const moved = await em.execute<{ name: string }[]>(
    `select f.name from figure_evidence f join report_issue i on i.id = f.issue_id
       left join indicator_value v on v.region_id = i.region_id and v.year = i.year and v.indicator = f.indicator and v."from" = f."from" and v."to" = f."to" and v.superseded_at is null
      where f.issue_id = ? and (v.id is distinct from f.counted_id or v.recounted_at is not null or v.id is not null and (coalesce(trim_scale(v.value)::text, v.text) is distinct from f.value or v.records <> f.record_count)) order by f.position`, [issueId]);
  return moved.map(({ name }) => name);
}

export interface Verification { readonly isIntact: boolean; readonly sha256: string | null; readonly recorded: string | null; readonly problems: readonly string[] }

/**
 * Whether a frozen report is what was issued: its bytes have the hash that the journal saw, and each figure that it shows
 * is the value that was published, corrected since or not.
 */
export async function verify(em: EntityManager, issueId: string): Promise<Verification> {
  const [row] = await em.execute<{ document: Buffer | null; sha256: string | null }[]>('select document, sha256 from report_issue where id = ?', [issueId]);
  const [entry] = await em.execute<{ recorded: string | null }[]>(
    `select j.after ->> 'sha256' as recorded from journal_entry j where j.object_type = 'ReportIssue' and j.object_id = ? and j.outcome = 'DONE' and j.after ->> 'sha256' is not null order by j.sequence desc limit 1`, [issueId]);
  const sha256 = row?.document ? createHash('sha256').update(row.document).digest('hex') : null;
  const problems: string[] = [];
  if (sha256 === null) problems.push('没有文件');
  else if (sha256 !== row!.sha256) problems.push('文件内容与记录的哈希不符');
  if (entry?.recorded != null && entry.recorded !== row?.sha256) problems.push('记录的哈希与操作日志不符');
  const differing = await em.execute<{ name: string }[]>(
    `select f.name from figure_evidence f left join indicator_value v on v.id = f.counted_id
      where f.issue_id = ? and f.counted_id is not null and (v.id is null or coalesce(trim_scale(v.value)::text, v.text) is distinct from f.value or v.records <> f.record_count) order by f.position`, [issueId]);
  for (const { name } of differing) problems.push(`“${name}”与当时统计的值不符`);
  return { isIntact: problems.length === 0, sha256, recorded: entry?.recorded ?? row?.sha256 ?? null, problems };
}
