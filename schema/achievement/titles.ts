/** The Chinese terms of a lifecycle's states, for the schema's enums. */
export const titlesOf = <S extends string>(states: Readonly<Record<S, { readonly title: string }>>): Record<S, string> =>
  Object.fromEntries(Object.entries<{ readonly title: string }>(states).map(([state, { title }]) => [state, title])) as Record<S, string>;
