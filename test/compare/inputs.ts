import {
  type GraphQLInputObjectType, type GraphQLInputType, type GraphQLLeafType, type GraphQLObjectType, type GraphQLSchema,
  getNamedType, getNullableType, isEnumType, isInputObjectType, isListType, isNonNullType,
} from 'graphql';
import { globalId, type Model, type ReadField, type ReadType } from '../../schema/core/read/model.ts';
import type { Random } from './random.ts';

export type Row = Record<string, any>;
/** Rows of every type, as values of filters are taken from. */
export type Rows = ReadonlyMap<string, readonly Row[]>;

/** The variables that a document declares while it is written. */
export class Variables {
  readonly declared: string[] = [];
  readonly values: Record<string, unknown> = {};

  add(type: string, value: unknown): string {
    const name = `v${this.declared.length}`;
    this.declared.push(`$${name}: ${type}`);
    this.values[name] = value;
    return `$${name}`;
  }
}

/** Arguments as clients may write them: filters over columns and relations, orders, values that some rows have and some have not. */
export class Inputs {
  constructor(private readonly schema: GraphQLSchema, private readonly model: Model, private readonly rows: Rows, private readonly random: Random) {}

  filter(type: ReadType, depth: number): Row {
    const fields = [...type.fields.values()].filter((field) => field.filter);
    const filter: Row = {};
    for (const field of this.random.some(fields, this.random.between(depth > 1 ? 1 : 0, 2))) {
      const found = this.part(type, field, depth);
      if (found) filter[field.name] = found;
    }
    if (depth > 0 && this.random.chance(0.2)) filter['or'] = Array.from({ length: this.random.between(0, 3) }, () => this.filter(type, depth - 1));
    if (depth > 0 && this.random.chance(0.2)) filter['not'] = this.filter(type, depth - 1);
    return filter;
  }

  private part(type: ReadType, field: ReadField, depth: number): Row | undefined {
    const { source } = field;
    if (source.kind === 'column') return this.comparison(type, field);
    if (depth === 0 || !('target' in source)) return undefined;
    const target = this.model.of(source.target());
    if (source.kind === 'one' || source.kind === 'first') return this.filter(target, depth - 1);
    const part: Row = {};
    for (const quantifier of this.random.some(['some', 'none', 'count'], this.random.between(1, 2))) {
      part[quantifier] = quantifier !== 'count' ? this.filter(target, depth - 1) : {
        ...(this.random.chance(0.6) && { of: this.filter(target, depth - 1) }),
        ...(this.random.chance(0.7) && { gte: this.random.between(0, 3) }),
        ...(this.random.chance(0.3) && { lte: this.random.between(0, 3) }),
      };
    }
    return part;
  }

  private comparison(type: ReadType, field: ReadField): Row | undefined {
    const filter = getNamedType((this.schema.getType(`${type.name}Filter`) as GraphQLInputObjectType).getFields()[field.name]!.type) as GraphQLInputObjectType;
    const operators = this.random.some(Object.values(filter.getFields()), this.random.chance(0.2) ? 2 : 1);
    const part: Row = {};
    for (const operator of operators) {
      if (operator.name === 'isNull') { part['isNull'] = this.random.chance(0.5); continue; }
      const leaf = getNamedType(operator.type) as GraphQLLeafType;
      const value = () => this.valueOf(type, field, leaf);
      if (operator.name === 'in') part['in'] = Array.from({ length: this.random.between(0, 3) }, value).filter((each) => each !== undefined);
      else {
        const one = value();
        if (one !== undefined) part[operator.name] = operator.name === 'contains' ? this.piece(String(one)) : one;
      }
    }
    return part;
  }

  /** A value that a row has, as a client writes it; another where no row has one that may be written. */
  valueOf(type: ReadType, field: ReadField, leaf: GraphQLLeafType): unknown {
    if (field.source.kind !== 'column') return undefined;
    const row = this.random.one(this.rows.get(type.name) ?? []);
    const stored: unknown = field.name === 'id' ? globalId(type.code, String(row?.['id'])) : row?.[field.source.property];
    const output = getNamedType((this.schema.getType(type.name) as GraphQLObjectType).getFields()[field.name]!.type) as GraphQLLeafType;
    try {
      const said = output.serialize(Array.isArray(stored) ? stored[0] : stored);
      if (stored !== null && stored !== undefined && leaf.parseValue(said) !== undefined) return said;
    } catch { /* no client could write it */ }
    return this.any(leaf);
  }

  piece(text: string): string {
    const from = this.random.between(0, Math.max(0, text.length - 2));
    return text.slice(from, from + this.random.between(1, 4));
  }

  /** Whatever fits; undefined where nothing is known to. */
  any(type: GraphQLInputType): unknown {
    const nullable = getNullableType(type);
    if (isListType(nullable)) return [this.any(nullable.ofType)];
    if (isEnumType(nullable)) return this.random.one(nullable.getValues()).name;
    if (isInputObjectType(nullable)) {
      return Object.fromEntries(Object.values(nullable.getFields()).filter((field) => isNonNullType(field.type) && field.defaultValue === undefined).map((field) => [field.name, this.any(field.type)]));
    }
    switch (nullable.name) {
      case 'Int': return this.random.one([1, 5, 2023]);
      case 'Float': return 1.5;
      case 'Boolean': return this.random.chance(0.5);
      case 'Money': return '10.00';
      case 'Rate': return '0.5';
      case 'LocalDate': return '2023-01-05';
      case 'DateTime': return '2023-01-05T08:00:00.000+08:00';
      case 'CreditCode': return '91339901510955077A';
      case 'ID': { const type = this.random.one([...this.model.types.values()]); return globalId(type.code, String(this.random.one(this.rows.get(type.name)!)['id'])); }
      case 'String': return this.random.one(['示范', 'a', '2023', '值1', '']);
      default: return undefined;
    }
  }

  orderBy(type: ReadType): { field: string; direction?: string }[] | undefined {
    const order = this.schema.getType(`${type.name}Order`) as GraphQLInputObjectType | undefined;
    if (!order) return undefined;
    const names = (getNamedType(order.getFields()['field']!.type) as unknown as { getValues(): readonly { name: string }[] }).getValues();
    return this.random.some(names, this.random.between(0, 2)).map(({ name }) => ({ field: name, ...(this.random.chance(0.7) && { direction: this.random.one(['ASC', 'DESC']) }) }));
  }

  /** The value written into the document, some of its parts as variables. */
  written(value: unknown, type: GraphQLInputType, variables: Variables): string {
    const nullable = getNullableType(type);
    if (value === null || value === undefined) return 'null';
    if (isListType(nullable)) {
      if (this.random.chance(0.15)) return variables.add(String(type), value);
      return `[${(value as unknown[]).map((each) => this.written(each, nullable.ofType, variables)).join(', ')}]`;
    }
    if (isInputObjectType(nullable)) {
      if (this.random.chance(0.15)) return variables.add(String(type), value);
      const fields = nullable.getFields();
      return `{${Object.entries(value as Row).map(([name, each]) => `${name}: ${this.written(each, fields[name]!.type, variables)}`).join(', ')}}`;
    }
    if (this.random.chance(0.3)) return variables.add(String(type), value);
    return isEnumType(nullable) ? String(value) : JSON.stringify(value);
  }
}
