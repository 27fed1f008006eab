/** The states of a lifecycle with their titles, for an enum. */
export const titlesOf = <V extends string>(states: Readonly<Record<V, { readonly title: string }>>): { [K in V]: string } =>
  Object.fromEntries(Object.entries<{ readonly title: string }>(states).map(([value, { title }]) => [value, title])) as { [K in V]: string };

/** The key in a relation's column, however the row was read. */
export const keyOf = (value: unknown): string => (typeof value === 'object' && value !== null ? (value as { id: string }).id : (value as string));
