import { createHash } from 'node:crypto';
import type { MetadataStorage } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { literal, quote, type ActorAttribute, type Parameter, type Question, Statement } from '../sql/statement.ts';
import type { Actor, Role } from './actor.ts';
import { type Entity, compile, entityNamed, placeOf, propertyOf, table } from './compile.ts';
import { all, any, asking, looksElsewhere, never, not, role, type Condition } from './condition.ts';
import type { MergedRules } from './rules.ts';
import { visibleTypes } from './visible.ts';

/**
 * The rules of access once more, as row-level security of the database: the second lock, beneath the statements that the
 * bureau compiles. It holds for those who are bound to an organization, a town or themselves; whoever works on everybody's
 * records (the bureau, departments, auditors) has most rows open by the rules anyway, and strangers see what is public.
 */

/** Whoever has another role besides is not bound. */
export const boundRoles: readonly Role[] = ['ENTERPRISE', 'RESEARCH', 'EXPERT', 'COMMISSIONER', 'INCUBATOR', 'PARK', 'TOWNSHIP'];
export const isBound = ({ kind, roles }: Actor): boolean => (kind === 'person' || kind === 'key') && [...roles].every((name) => boundRoles.includes(name));

/** The schema of the database in which the lock keeps what it asks. */
export const lockSchema = 'bureau_lock';

/** What the lock goes by, of the transaction at hand; `server/database/bound.ts` sets it. */
export const settings = { kind: 'bureau.kind', person: 'bureau.person', organization: 'bureau.organization', region: 'bureau.region', roles: 'bureau.roles', scopes: 'bureau.scopes' } as const;

export interface Lock {
  /**
   * What conditions ask of other rows: the keys that they are answered for with yes, as views of the owner's that show nothing
   * else. So no table's rules wait for another's, and PostgreSQL plans them into the statement (a function would be called
   * for each row).
   */
  readonly questions: ReadonlyMap<string, string>;
  /** By table. `open`: whoever is bound sees every row; `shut`: none; else the condition of a row. */
  readonly tables: ReadonlyMap<string, { readonly type: string; readonly using: 'open' | 'shut' | { readonly sql: string }; /** The same of one row by its key, for whoever asks before he acts: the body of `isShown`'s function. */ readonly shown: string }>;
}

/** What the rules come to for those who are bound. */
export function lockOf(metadata: MetadataStorage, rules: MergedRules): Lock {
  const questions = new Map<string, string>();
  const tables = new Map<string, Lock['tables'] extends ReadonlyMap<string, infer T> ? T : never>();
  for (const [type, { rows, fields }] of rules) {
    const entity = entityNamed(metadata, type);
    for (const condition of [rows, ...fields.values()]) collect(condition, entity, metadata, questions);
    const bound = ofBound(rows);
    const answer = new Answer();
    const alias = answer.alias();
    tables.set(entity.tableName, {
      type, shown: `exists (select 1 from ${table(entity)} ${alias} where ${alias}."id" = $1 and ${compile(bound, entity, alias, answer, metadata)})`, using: bound.kind === 'always' ? 'open' : bound.kind === 'never' ? 'shut' : { sql: compile(bound, entity, table(entity), new Policy(), metadata) },
    });
  }
  return { questions, tables };
}

/** The function that says whether a row of this table is shown to whoever the transaction is for. */
export const shownBy = (table: string): string => `${lockSchema}.${quote(`shown_${table}`)}`;

/**
 * The function that says so of a record of whichever type, by entity ($1) and key ($2): what an event or the like is about. Asked
 * row by row: seventy types' rules within one statement are planned for a second, and take hundreds of megabytes for it.
 */
export const shownRecord = {
  name: `${lockSchema}.shown`,
  body: ({ tables }: Lock): string => {
    const types = new Set(visibleTypes().map(([type]) => type));
    return `case $1 ${[...tables].flatMap(([table, { type }]) => (types.has(type) ? [`when ${literal(type)} then ${shownBy(table)}($2)`] : [])).join(' ')} else false end`;
  },
};
const shownOf = (entity: string, key: string): string => `coalesce(${shownRecord.name}(${entity}, ${key}), false)`;

/** Says in a statement of its own who the transaction is for; the role stays what it is. */
export const settingsOf = ({ kind, personId, organizationId, regionId, roles, scopes }: Actor): readonly (readonly [name: string, value: string])[] => [
  [settings.kind, kind], [settings.person, personId ?? ''], [settings.organization, organizationId ?? ''], [settings.region, regionId ?? ''],
  [settings.roles, [...roles].join(',')], [settings.scopes, [...scopes ?? []].join(',')],
];

/**
 * Whether the database, by the second lock, shows this row to the one who is about to act on it. Asked within the transaction
 * of the action, of the row's rule as it was compiled when the database was migrated.
 */
export async function isShown(em: Pick<EntityManager, 'execute'>, actor: Actor, tableName: string, id: string): Promise<boolean> {
  const said = settingsOf(actor);
  const [row] = await em.execute<{ shown: boolean | null }[]>(
    `with said as materialized (select ${said.map(() => 'set_config(?, ?, true)').join(' || ')} as by) select ${shownBy(tableName)}(?::uuid) as shown from said where by is not null`, [...said.flat(), id]);
  return row?.shown === true;
}

/** What the rules ask of other rows, by name: known to whoever compiles statements for the bound. */
export const questionsOf = (metadata: MetadataStorage, rules: MergedRules): ReadonlySet<string> => new Set(lockOf(metadata, rules).questions.keys());

/** The condition with what holds of nobody who is bound left out; what remains to be known of him is asked of the transaction. */
function ofBound(condition: Condition): Condition {
  switch (condition.kind) {
    case 'role': { const names = condition.roles.filter((name) => boundRoles.includes(name)); return names.length > 0 ? role(...names) : never; }
    case 'system': return never;
    case 'all': return all(...condition.of.map(ofBound));
    case 'any': return any(...condition.of.map(ofBound));
    case 'not': return not(ofBound(condition.of));
    case 'via': case 'some': case 'row': return asking(condition, ofBound(condition.where));
    // What a matter comes to is decided by each type's own function.
    default: return condition;
  }
}

function collect(condition: Condition, entity: Entity, metadata: MetadataStorage, into: Map<string, string>): void {
  switch (condition.kind) {
    case 'all': case 'any': for (const part of condition.of) collect(part, entity, metadata, into); return;
    case 'not': collect(condition.of, entity, metadata, into); return;
    case 'via': case 'some': case 'row': {
      const { target, by } = placeOf(condition, entity, metadata);
      const key = propertyOf(target, by).fieldNames[0]!;
      const name = nameOf({ target: target.tableName, by: key, where: condition.said ?? condition.where });
      if (into.has(name)) return;
      const statement = new Answer();
      const alias = statement.alias();
      into.set(name, `select ${alias}.${quote(key)} as key from ${table(target)} ${alias} where ${compile(ofBound(condition.where), target, alias, statement, metadata)}`);
      return;
    }
    default:
  }
}

const nameOf = ({ target, by, where }: Question): string => `q_${createHash('sha1').update(`${target} ${by} ${JSON.stringify(bare(where as Condition))}`).digest('hex').slice(0, 20)}`;

/** As the rule says it, without what has been noted since. */
function bare(condition: Condition): unknown {
  switch (condition.kind) {
    case 'all': case 'any': return { ...condition, of: condition.of.map(bare) };
    case 'not': return { ...condition, of: bare(condition.of) };
    case 'via': case 'some': case 'row': { const { said, ...rest } = condition; return { ...rest, where: bare(said ?? condition.where) }; }
    default: return condition;
  }
}

/** What costs a look into another table comes last. */
const lookingLast = <Part extends { readonly kind: string }>(parts: readonly Part[]): readonly Part[] => {
  const looks = (part: Part): boolean => looksElsewhere(part as unknown as Condition);
  return [...parts.filter((part) => !looks(part)), ...parts.filter(looks)];
};
const askOf = (question: Question, key: string): string => `exists (select from ${lockSchema}.${nameOf(question)} asked where asked.key = ${key})`;

const attributes: Readonly<Record<ActorAttribute, string>> = { personId: settings.person, organizationId: settings.organization, regionId: settings.region };

const setting = (name: string): string => `current_setting(${literal(name)}, true)`;

/** Conditions over whoever the transaction says that it is for. */
class Answer extends Statement {
  override bind(parameter: Parameter, type: string): string {
    if (!('actor' in parameter)) throw new Error('a rule has no parameters but the actor');
    return `nullif(${setting(attributes[parameter.actor])}, '')::${type}`;
  }

  override holds(names: readonly string[]): string {
    return `string_to_array(${setting(settings.roles)}, ',') && array[${names.map(literal).join(', ')}]::text[]`;
  }

  override says(condition: { readonly kind: string; readonly scope?: string }): string {
    switch (condition.kind) {
      case 'signed-in': return `${setting(settings.kind)} = 'person'`;
      case 'key': return `${setting(settings.kind)} = 'key'`;
      case 'scope': return `string_to_array(${setting(settings.scopes)}, ',') @> array[${literal(condition.scope!)}]::text[]`;
      default: return super.says(condition);
    }
  }

  override shown(entity: string, key: string): string { return shownOf(entity, key); }
  override inOrder<Part extends { readonly kind: string }>(parts: readonly Part[]): readonly Part[] { return lookingLast(parts); }
}

/** The same as a policy: what the transaction says is looked up once a statement, and other rows are asked about through the lock's views. */
class Policy extends Answer {
  override bind(parameter: Parameter, type: string): string { return `(select ${super.bind(parameter, type)})`; }
  override holds(names: readonly string[]): string { return `(select ${super.holds(names)})`; }
  override says(condition: { readonly kind: string }): string { return `(select ${super.says(condition)})`; }
  override ask(question: Question, key: string): string { return askOf(question, key); }
}

/**
 * A statement for one who is bound. What its conditions ask of other rows is asked of the lock's views: looking itself,
 * it would see of them only what he may see, which is not what the rule says.
 */
export class BoundStatement extends Statement {
  constructor(private readonly questions: ReadonlySet<string>) { super(); }

  override ask(question: Question, key: string): string | null {
    return this.questions.has(nameOf(question)) ? askOf(question, key) : null;
  }

  override shown(entity: string, key: string): string | null { return this.questions.size > 0 ? shownOf(entity, key) : null; }
  override inOrder<Part extends { readonly kind: string }>(parts: readonly Part[]): readonly Part[] { return lookingLast(parts); }

  /** Of the journal he sees what concerns him; how often a record was changed is no secret of whoever changed it. */
  override happenings(type: string, key: string): string {
    return this.questions.size > 0 ? `${happenings.name}(${literal(type)}, ${key})` : super.happenings(type, key);
  }
}

/** The function by which the statements of the bound are told so; of a type ($1) and a key ($2). */
export const happenings = { name: `${lockSchema}.happenings`, body: `coalesce((select c.last from journal_count c where c.object_type = $1 and c.object_id = $2), 0)` };
