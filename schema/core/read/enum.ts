import { registerEnumType } from 'type-graphql';

const names = new Map<object, string>();

/**
 * An enum of the schema from a table of its values and their Chinese terms; what is stored is the value's name.
 * `const status = enumType('OrganizationStatus', '登记状态。', { ACTIVE: '存续', DISSOLVED: '注销' })`
 */
export function enumType<V extends string>(name: string, description: string, terms: Readonly<Record<V, string>>): Readonly<Record<V, V>> {
  const values = Object.fromEntries(Object.keys(terms).map((value) => [value, value])) as Record<V, V>;
  registerEnumType(values, {
    name, description,
    valuesConfig: Object.fromEntries(Object.entries<string>(terms).map(([value, term]) => [value, { description: `${term}。` }])) as never,
  });
  names.set(values, name);
  return values;
}

/** Something by name, each with what people call it: a lifecycle's states, a table of kinds. */
export type Titled<V extends string> = Readonly<Record<V, { readonly title: string }>>;
/** What each is called, as the terms of an enum. */
export const titlesOf = <V extends string>(of: Titled<V>): { readonly [K in V]: string } =>
  Object.fromEntries(Object.entries<{ readonly title: string }>(of).map(([value, { title }]) => [value, title])) as { [K in V]: string };

export const enumName = (values: object): string | undefined => names.get(values);
export function enumNamed(name: string): object {
  const found = [...names].find(([, known]) => known === name);
  if (!found) throw new Error(`no enum "${name}"`);
  return found[0];
}
