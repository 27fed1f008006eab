import type { SourceLineFragment } from '../generated/graphql.ts';
import { language } from './i18n.ts';
import { say } from './words.ts';

/** Where a record came from. */
export interface SourceOf {
  readonly department: string;
  readonly file?: string | null;
  readonly sheet?: string | null;
  readonly row?: number | null;
  readonly date?: string | null;
  readonly href?: string;
}

/** A line of lineage as the schema gives it; null where the reader may not see the sheet. */
export const sourceOf = ({ row, sheet }: SourceLineFragment): SourceOf | null => (sheet ? {
  department: sheet.department ?? sheet.file, file: sheet.department ? sheet.file : null, sheet: sheet.sheet, row, date: sheet.batch?.createdAt.slice(0, 10) ?? null,
} : null);

/** A record that may say where it came from. */
export interface Sourced { readonly id: string; readonly sources?: { readonly nodes: readonly SourceLineFragment[] } | null }
/** The sources of whatever records a section shows. */
export const sourcesOf = (records: readonly Sourced[]): readonly SourceOf[] =>
  records.flatMap(({ sources }) => sources?.nodes.flatMap((line) => sourceOf(line) ?? []) ?? []);

/** «来自 税务局 · 04 税务局-研发费用加计扣除.csv 第 57 行 · 2023-11-02» */
export const Source = ({ of: { department, file, sheet, row, date, href } }: { readonly of: SourceOf }) => {
  const place = [file, sheet && (language.value === 'zh' ? `“${sheet}”` : sheet), row != null ? say.sourceRow(row) : null].filter(Boolean).join(' ');
  return (
    <span class="source">
      {say.source} {department}
      {place && <> · {href ? <a href={href}>{place}</a> : place}</>}
      {date && <> · <time dateTime={date}>{date}</time></>}
    </span>
  );
};

/** All the sources of a section, once each. */
export const Sources = ({ of }: { readonly of: readonly SourceOf[] }) => {
  const once = [...new Map(of.map((each) => [JSON.stringify(each), each])).values()];
  if (once.length === 0) return null;
  if (once.length === 1) return <p class="sources"><Source of={once[0]!} /></p>;
  return (
    <details class="sources">
      <summary>{say.sources(once.length)}</summary>
      <ul>{once.map((each) => <li key={JSON.stringify(each)}><Source of={each} /></li>)}</ul>
    </details>
  );
};
