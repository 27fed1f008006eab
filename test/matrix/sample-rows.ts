import { CheckConstraintViolationException, type EntityManager, type EntityProperty, UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import type { Condition } from '../../schema/core/access/condition.ts';
import type { Entity } from '../../schema/core/access/compile.ts';
import type { Model, ReadType } from '../../schema/core/read/model.ts';
import { uuidv7 } from '../../schema/core/uuid.ts';

/**
 * Rows of every type there is, made from the tables alone, so that a new area is in the matrix without anybody thinking
 * of it: for each organization (own or not, in the own town or not, living or not) and person, with every value that any
 * rule compares a column with, and with empty columns in between.
 */
export async function sampleRows(em: EntityManager, model: Model, { perType = 24 } = {}): Promise<ReadonlyMap<string, readonly any[]>> {
  const entities = [...new Map([...model.types.values()].map((type) => [type.entity.className, type.entity])).values()];
  const { compared, matters } = literals(model);
  const rows = new Map<string, any[]>();
  const make = async (entity: Entity): Promise<any[]> => {
    const known = rows.get(entity.className);
    if (known) return known;
    const made: any[] = [];
    rows.set(entity.className, made);
    const properties = entity.props.filter((property) => property.persist !== false && !property.generated && !property.version && ['scalar', 'm:1', '1:1'].includes(property.kind) && property.name !== 'id');
    const targets = new Map<string, any[]>();
    for (const property of properties) if (property.kind !== 'scalar') targets.set(property.name, property.targetMeta === entity ? made : await make(property.targetMeta as Entity));
    /** @param apart where two columns of a kind may not hold the same, a second try has them out of step */
    const sample = async (n: number, apart: number): Promise<Record<string, unknown>> => {
      const values: Record<string, unknown> = { id: uuidv7() };
      properties.forEach((property, place) => {
        // Every fifth row leaves out what may be left out, each column at a row of its own.
        if (property.nullable && (n + place) % 5 === 4) return;
        const value = targets.has(property.name) ? pick(targets.get(property.name)!, n, place, property.targetMeta!.className === 'Region' ? 3 : 12)?.id : scalar(property, n, compared.get(`${entity.className}.${property.name}`), rows, apart * place);
        if (value !== undefined) values[property.name] = value;
      });
      // What a row is about, by entity and key, is a row that there is.
      const about = matters.get(entity.className);
      const subject = about && entities.find(({ className }) => className === values[about.type]);
      if (subject) values[about.id] = (await make(subject))[n % 5]?.id ?? values[about.id];
      return values;
    };
    const insert = async (some: readonly Record<string, unknown>[]): Promise<boolean> => {
      try {
        await em.fork().insertMany(entity.class as never, some as never);
        made.push(...some);
        return true;
      } catch (error) {
        if (!isRefusedByTable(error)) throw error;
        return false;
      }
    };
    // All at once where the table takes them so; a row that leads to its siblings finds those before it.
    const together: Record<string, unknown>[] = [];
    const hasSiblings = [...targets.values()].includes(made);
    if (!hasSiblings) for (let n = 0; n < perType; n += 1) together.push(await sample(n, 0));
    if (hasSiblings || !(await insert(together))) for (let n = 0; n < perType; n += 1) for (const apart of [0, 1]) if (await insert([await sample(n, apart)])) break;
    if (made.length === 0) throw new Error(`the table of ${entity.className} refuses every sample row`);
    return made;
  };
  // Organizations and people first: what others name without a relation is then there to be named.
  for (const name of ['Region', 'Organization', 'Person']) { const first = entities.find((entity) => entity.className === name); if (first) await make(first); }
  for (const entity of entities) await make(entity);
  return rows;
}

/** One of its kind there is already, or the table's own checks and triggers know better than this sample: others take its place. */
const isRefusedByTable = (error: unknown): boolean =>
  error instanceof UniqueConstraintViolationException || error instanceof CheckConstraintViolationException || /^(P0001|BU)/.test((error as { code?: string }).code ?? '');

/** Another stride for each column, so that columns do not march in step. */
const pick = (from: readonly any[], n: number, place: number, most: number): any => (from.length === 0 ? undefined : from[(n * (1 + (place % 2)) + Math.floor(n / 7)) % Math.min(from.length, most)]);

/** What code takes apart whoever reads it. */
const terms: Readonly<Record<string, unknown>> = { condition: { kind: 'fact', fact: 'organization.active', operator: 'IS', values: ['true'] }, amount: { kind: 'fixed', amount: '1000.00' }, evidence: [], papers: [] };

function scalar(property: EntityProperty, n: number, compared: readonly unknown[] | undefined, rows: ReadonlyMap<string, readonly any[]>, apart: number): unknown {
  const type = property.columnTypes[0]!;
  if (property.name === 'id') return undefined;
  if (compared && n % 3 !== 2) return compared[(n + Math.floor(n / 3)) % compared.length];
  if (property.items) { const item = property.items[(n + apart) % property.items.length]; return /\[\]$/.test(type) ? [item] : item; }
  if (type === 'uuid') {
    const named = /person|clerk|By$/i.test(property.name) ? 'Person' : /organization|concerns/i.test(property.name) ? 'Organization' : ['Organization', 'Person'][n % 2]!;
    return rows.get(named)?.[n % 12]?.id;
  }
  if (/\[\]$/.test(type)) return [property.name === 'roles' ? 'CLERK' : `值${n}`];
  if (/^jsonb?$/.test(type)) return terms[property.name] ?? { n };
  if (/^bytea$/.test(type)) return Buffer.from(`${n}`);
  if (/^bool/.test(type)) return n % 2 === 0;
  if (/^(int|smallint|bigint)/.test(type)) return property.name === 'month' ? 1 + (n % 12) : 1_000 + n;
  if (/^numeric/.test(type)) return `${n + 1}.00`;
  if (type === 'date') return `2023-0${1 + Math.floor(n / 20)}-${String(1 + (n % 20)).padStart(2, '0')}`;
  if (/^timestamp/.test(type)) return new Date(Date.UTC(2023, 0, 1 + n));
  const length = Number(/\((\d+)\)/.exec(type)?.[1] ?? 100);
  const text = property.name === 'searchText' ? `查找${String(n).padStart(3, '0')}号` : `${property.name.slice(0, 12)}${String(n).padStart(3, '0')}`;
  return text.length <= length ? text : text.slice(-length);
}

/** What rules compare columns with, by `Entity.property`. */
function literals(model: Model): { readonly compared: ReadonlyMap<string, readonly unknown[]>; readonly matters: ReadonlyMap<string, { readonly type: string; readonly id: string }> } {
  const matters = new Map<string, { readonly type: string; readonly id: string }>();
  const found = new Map<string, Set<unknown>>();
  const note = (entity: Entity, property: string, ...values: unknown[]) => {
    const key = `${entity.className}.${property}`;
    found.set(key, new Set([...(found.get(key) ?? []), ...values]));
  };
  const walk = (condition: Condition, entity: Entity): void => {
    switch (condition.kind) {
      case 'all': case 'any': for (const part of condition.of) walk(part, entity); break;
      case 'not': walk(condition.of, entity); break;
      case 'is': if (condition.value !== null && typeof condition.value !== 'object' && typeof condition.value !== 'boolean') note(entity, condition.property, condition.value); break;
      case 'in': note(entity, condition.property, ...condition.values); break;
      case 'via': walk(condition.where, entity.properties[condition.relation]!.targetMeta as Entity); break;
      case 'some': walk(condition.where, [...model.metadata.getAll().values()].find(({ className }) => className === condition.entity) as Entity); break;
      case 'matter':
        note(entity, condition.type, ...[...model.types.values()].map((type) => type.entity.className));
        matters.set(entity.className, condition);
        break;
      default:
    }
  };
  const of = (type: ReadType): void => {
    walk(type.rows, type.entity);
    for (const { condition } of type.fields.values()) walk(condition, type.entity);
  };
  for (const type of model.types.values()) of(type);
  // Beside what is compared with, something else must exist.
  const compared = new Map([...found].map(([key, values]) => {
    const [name, property] = key.split('.') as [string, string];
    const column = [...model.metadata.getAll().values()].find(({ className }) => className === name)!.properties[property as never] as EntityProperty;
    return [key, [...new Set([...values, ...((column.items as unknown[] | undefined) ?? ['Other'])])]];
  }));
  return { compared, matters };
}
