import type { MetadataStorage } from '@mikro-orm/core';
import { type AccessExtension, type AccessRules, type MergedRules, mergeRules } from '../access/rules.ts';
import { always, type Condition } from '../access/condition.ts';
import { entityNamed, propertyOf, type Entity } from '../access/compile.ts';
import { questionsOf } from '../access/lock.ts';
import type { Class, FieldNote, RecordNote, RootNote, Source } from './declare.ts';
import { notes } from './declare.ts';

/** A GraphQL type whose objects are rows: what was declared, joined to its table and its rules. */
export interface ReadType {
  readonly name: string;
  readonly class: Class;
  readonly code: string;
  readonly description: string;
  readonly entity: Entity;
  readonly search?: string;
  readonly isPart?: boolean;
  readonly rows: Condition;
  readonly fields: ReadonlyMap<string, ReadField>;
}

export interface ReadField extends Omit<FieldNote, 'source'> {
  readonly source: Source;
  /** Who sees the field of a row that they see. */
  readonly condition: Condition;
  /** Whether the column (or the relation) itself may be empty. */
  readonly optional: boolean;
}

/** All that can be read, checked as a whole: what is declared and what is decided must be the same fields. */
export class Model {
  readonly types: ReadonlyMap<string, ReadType>;
  readonly roots: readonly RootNote[];
  /** Root fields made by code and given whole. */
  readonly wholes: ReadonlySet<string>;
  /** As `build` is told: what is read may be known before the database is. */
  isLocked = true;
  private readonly asked: ReadonlySet<string>;
  private readonly byClass = new Map<Class, ReadType>();
  private readonly byCode = new Map<string, ReadType>();
  private readonly rootsByName: ReadonlyMap<string, RootNote>;

  constructor(readonly metadata: MetadataStorage, access: readonly (AccessRules | AccessExtension)[]) {
    const { records, roots, wholes } = notes();
    this.roots = roots;
    this.rootsByName = new Map(roots.map((root) => [root.name, root]));
    this.wholes = wholes;
    const rules = mergeRules(access);
    const types = new Map<string, ReadType>();
    for (const record of records.values()) {
      const type = resolve(record, entityNamed(metadata, record.entity), rules);
      if (this.byCode.has(type.code)) throw new Error(`two types have the code "${type.code}"`);
      types.set(type.name, type);
      this.byClass.set(record.class, type);
      this.byCode.set(type.code, type);
    }
    for (const name of rules.keys()) if (!types.has(name)) throw new Error(`access rules for "${name}", which is not a type`);
    for (const root of roots) if (this.of(root.target()).isPart) throw new Error(`${root.name} leads to ${root.target().name}, which is a part of other records`);
    this.types = types;
    this.asked = questionsOf(metadata, rules);
  }

  /** What statements for the bound ask of the lock; nothing where there is none. */
  get questions(): ReadonlySet<string> { return this.isLocked ? this.asked : new Set(); }

  /** The root field of that name; undefined when it is none of the reads. */
  root(name: string): RootNote | undefined {
    return this.rootsByName.get(name);
  }

  of(target: Class): ReadType {
    const found = this.byClass.get(target);
    if (!found) throw new Error(`${target.name} is not a record`);
    return found;
  }

  named(name: string): ReadType {
    const found = this.types.get(name);
    if (!found) throw new Error(`"${name}" is not a record`);
    return found;
  }

  /** The type and key that a global id names; null when it names none. */
  decode(globalId: string): { type: ReadType; id: string } | null {
    const match = /^([a-z]+)_([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/.exec(globalId);
    const type = match && this.byCode.get(match[1]!);
    return type ? { type, id: match[2]! } : null;
  }
}

/** An opaque id that is good for all of the schema. */
export const globalId = (code: string, id: string): string => `${code}_${id}`;

function resolve(record: RecordNote, entity: Entity, rules: MergedRules): ReadType {
  const rule = rules.get(record.name);
  if (!rule) throw new Error(`nothing is decided about who sees ${record.name}: add it to its area's access file`);
  const fields = new Map<string, ReadField>();
  fields.set('id', { name: 'id', description: '全局标识，不透明。', source: { kind: 'column', property: 'id' }, filter: true, order: false, condition: always, optional: false });
  for (const field of record.fields.values()) {
    const condition = rule.fields.get(field.name);
    if (!condition) throw new Error(`nothing is decided about who sees ${record.name}.${field.name}: add it to its area's access file`);
    fields.set(field.name, { ...field, condition, optional: mayBeEmpty(field.source, entity) });
  }
  for (const name of rule.fields.keys()) if (!fields.has(name)) throw new Error(`an access rule for ${record.name}.${name}, which is not a field`);
  return { ...record, entity, rows: rule.rows, fields };
}

function mayBeEmpty(source: Source, entity: Entity): boolean {
  switch (source.kind) {
    case 'column':
    case 'one': return propertyOf(entity, source.property).nullable ?? false;
    case 'connection':
    case 'list': return false;
    default: return true;
  }
}

/** Whether readers exist who see the row but not what the field leads to; then it cannot be promised. */
export const canBeHidden = (field: ReadField, model: Model): boolean =>
  field.condition !== always || (field.source.kind === 'one' && model.of(field.source.target()).rows !== always);

