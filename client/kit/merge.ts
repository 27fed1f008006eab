/** A form's values are texts by name; what lies deeper has its place in the name. */
export type Values = Readonly<Record<string, string>>;

/** An input that two people have given different values since they both had the same before them. */
export interface Clash { readonly name: string; readonly mine: Values; readonly theirs: Values }

export interface Merged {
  readonly values: Values;
  readonly clashes: readonly Clash[];
  /** Inputs that only the others changed. */
  readonly taken: readonly string[];
}

/** A list and a group are one matter: `indicators.0.unit` belongs to `indicators`. */
const nameOf = (key: string): string => key.split('.', 1)[0]!;
const partOf = (values: Values, name: string): Values => Object.fromEntries(Object.entries(values).filter(([key]) => nameOf(key) === name));
/** A place that is empty is the same as none; what a record is called is not what it is. */
const written = (values: Values): string => JSON.stringify(Object.entries(values).filter(([key, value]) => value !== '' && !key.endsWith('.@') && !(key.endsWith('.#') && value === '0')).sort(([a], [b]) => (a < b ? -1 : 1)));
const same = (a: Values, b: Values): boolean => written(a) === written(b);

/** What a person typed over what stood there, put onto what stands there now, input by input; where both changed one, his stays until he chooses. */
export function merge(base: Values, mine: Values, theirs: Values): Merged {
  const names = [...new Set([...Object.keys(theirs), ...Object.keys(mine)].map(nameOf))];
  let values: Values = {};
  const clashes: Clash[] = [];
  const taken: string[] = [];
  for (const name of names) {
    const [was, own, other] = [base, mine, theirs].map((each) => partOf(each, name)) as [Values, Values, Values];
    const isOwn = !same(own, was) && !same(own, other);
    if (!isOwn && !same(own, other)) taken.push(name);
    if (isOwn && !same(other, was)) clashes.push({ name, mine: own, theirs: other });
    values = { ...values, ...(isOwn ? own : other) };
  }
  return { values, clashes, taken };
}
