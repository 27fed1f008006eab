/** What of an actor a statement may depend on besides its class. */
export type ActorAttribute = 'personId' | 'organizationId' | 'regionId';

/** Where a parameter's value comes from when the statement runs: nothing a client sends is ever part of the text (but the size of a page, which is a number up to 100). */
export type Parameter =
  | { readonly constant: unknown }
  | { readonly actor: ActorAttribute }
  /** A value inside the request's variables, e.g. `['filter', 'town', 'eq']`, changed by `as` before it is bound. */
  | { readonly variable: readonly string[]; readonly as?: (value: unknown) => unknown };

/** Whether a row of table `target` whose column `by` has a given key satisfies `where`. */
export interface Question {
  readonly target: string;
  readonly by: string;
  /** As the rule says it, whoever the actor is. */
  readonly where: { readonly kind: string };
}

/** Collects the parameters and aliases of one statement while its text is put together. */
export class Statement {
  readonly parameters: Parameter[] = [];
  private readonly seen = new Map<string, string>();
  private readonly parents = new Map<string, { readonly relation: string; readonly parent: string }>();
  private readonly found = new Set<string>();
  private aliases = 0;

  /** The placeholder for a value, e.g. `$3::uuid`; the same source and type share one. */
  bind(parameter: Parameter, type: string): string {
    const key = 'actor' in parameter ? `actor ${parameter.actor} ${type}` : undefined;
    const known = key && this.seen.get(key);
    if (known) return known;
    this.parameters.push(parameter);
    const placeholder = `$${this.parameters.length}::${type}`;
    if (key) this.seen.set(key, placeholder);
    return placeholder;
  }

  alias(): string {
    return `t${this.aliases++}`;
  }

  /** Rows of `alias` are those whose `relation` leads to the row `parent`, which is at hand: what a rule asks of it need not be looked up again. */
  lead(alias: string, relation: string, parent: string): void {
    this.parents.set(alias, { relation, parent });
  }

  parentOf(alias: string, relation: string): string | undefined {
    const led = this.parents.get(alias);
    return led?.relation === relation ? led.parent : undefined;
  }

  /** The relation by which all rows of `alias` lead to one row. */
  inCommon(alias: string): string | undefined {
    return this.parents.get(alias)?.relation;
  }

  /** `alias` is one row at most, found by its key. */
  find(alias: string): void {
    this.found.add(alias);
  }

  /** Whether rows of `alias` are those of another row, or one. */
  areFew(alias: string): boolean {
    return this.found.has(alias) || this.parents.has(alias);
  }

  /** Whether the actor has one of the roles; as a rule that is decided before there is a statement. */
  holds(_roles: readonly string[]): string {
    throw new Error('the condition "role" should have been decided from the actor');
  }

  /** What else of the actor a rule may ask. */
  says(condition: { readonly kind: string }): string {
    throw new Error(`the condition "${condition.kind}" should have been decided from the actor`);
  }

  /** What other rows decide, asked of a function of the database's; null where the statement looks at them itself. */
  ask(_question: Question, _key: string): string | null {
    return null;
  }

  /** Whether the record of this entity and key is shown to the actor, asked of a function of the database's; null where the statement looks itself. */
  shown(_entity: string, _key: string): string | null {
    return null;
  }

  /** How much has happened to a record, whoever may read of it. */
  happenings(type: string, key: string): string {
    return `coalesce((select v."last" from "journal_count" v where v."object_type" = ${literal(type)} and v."object_id" = ${key}), 0)`;
  }

  /** The parts of a condition as they are to be looked at. */
  inOrder<Part extends { readonly kind: string }>(parts: readonly Part[]): readonly Part[] {
    return parts;
  }
}

/** The values to send along with the statement's text. */
export function values(parameters: readonly Parameter[], actor: Readonly<Record<ActorAttribute, string | null>>, variables: Readonly<Record<string, unknown>>): unknown[] {
  return parameters.map((parameter) => {
    if ('constant' in parameter) return parameter.constant;
    if ('actor' in parameter) return actor[parameter.actor];
    const value = parameter.variable.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], variables);
    return parameter.as ? parameter.as(value) : (value ?? null);
  });
}

/** A name of ours (never a client's) as an SQL identifier. */
export const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;
/** A text of ours (never a client's) as an SQL literal. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
