/** The index behind a list that is ordered by a column which may be empty: the latest first, the empty last, as `core/read/page.ts` says it. */
export const listed = <Property extends string>(table: string, property: Property) => ({
  name: `${table}_listed`,
  expression: (columns: Readonly<Record<Property, string>>, on: unknown, name: string): string => `create index ${name} on ${String(on)} ("${columns[property]}" desc nulls last, id)`,
});
