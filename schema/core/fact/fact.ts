/** What kind of value a fact has, and so what can be asked of it. */
export type FactType = 'FLAG' | 'NUMBER' | 'MONEY' | 'DATE' | 'CODE';

/** SQL expressions that a fact's query may use: the year it is asked for (integer) and the day (date). */
export interface FactTime { readonly year: string; readonly day: string }

/**
 * Something that the bureau holds of organizations, by which policies decide. The set is closed: each is declared by the
 * area that owns it, and says where it comes from and when it was so.
 */
export interface FactKind {
  /** `area.fact`; stable for good, policies name it. */
  readonly id: string;
  /** As people read it, in Chinese. */
  readonly title: string;
  readonly type: FactType;
  /** Of a number: what it is counted in. Money is yuan. */
  readonly unit?: string;
  /** Of a code: its values with their titles, where they are few. */
  readonly options?: Readonly<Record<string, string>>;
  /** Who hands it over. */
  readonly source: string;
  /** What no record means: that it is not known, or that it is not so (a register that is complete says no by silence). */
  readonly absent: 'unknown' | 'false' | '0';
  /**
   * One row an organization: `organization` (uuid), `value`, `as_of` (date). SQL of ours, for all organizations at once;
   * `value` is boolean, numeric, date or text by its type.
   */
  readonly sql: (at: FactTime) => string;
}

let declared = new Map<string, FactKind>();

/** The list of areas says which facts there are, once, when it is loaded. */
export function declareFacts(all: readonly FactKind[]): void {
  const next = new Map<string, FactKind>();
  for (const fact of all) {
    if (!/^[a-z][A-Za-z]*\.[A-Za-z][A-Za-z0-9._]*$/.test(fact.id)) throw new Error(`a fact is named area.fact, not ${fact.id}`);
    if (next.has(fact.id)) throw new Error(`two facts have the id "${fact.id}"`);
    next.set(fact.id, fact);
  }
  declared = next;
}

export const declaredFacts = (): readonly FactKind[] => [...declared.values()];
export const declaredFact = (id: string): FactKind | undefined => declared.get(id);
