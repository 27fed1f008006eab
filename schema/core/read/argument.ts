import {
  type GraphQLInputType, type ValueNode, GraphQLError, Kind, getNamedType, getNullableType, isEnumType, isInputObjectType, isListType, valueFromAST,
} from 'graphql';
import type { Parameter } from '../sql/statement.ts';

/**
 * One argument (or a part of one), as a statement needs it: its shape decides the statement's text, its values are
 * parameters. A document compiled once is right for every request whose variables have the same `shapeOf`.
 */
export class Argument {
  private constructor(
    private readonly current: unknown,
    private readonly path: readonly string[] | null,
    private readonly fields: ReadonlyMap<string, Argument> | null,
  ) {}

  static from(node: ValueNode | undefined, type: GraphQLInputType, variables: Readonly<Record<string, unknown>>): Argument | undefined {
    if (node === undefined) return undefined;
    const nullable = getNullableType(type);
    if (node.kind === Kind.VARIABLE) {
      const value = variables[node.name.value];
      return value === undefined ? undefined : new Argument(value, [node.name.value], null);
    }
    if (node.kind === Kind.OBJECT && isInputObjectType(nullable)) {
      const fields = new Map<string, Argument>();
      for (const field of Object.values(nullable.getFields())) {
        const given = node.fields.find((each) => each.name.value === field.name);
        if (given?.value.kind === Kind.VARIABLE && variables[given.value.name.value] === undefined && field.defaultValue === undefined) {
          throw new GraphQLError(`变量 $${given.value.name.value} 未给值，条件 ${field.name} 无从比较。`, { extensions: { code: 'BAD_USER_INPUT' } });
        }
        const value = Argument.from(given?.value, field.type, variables) ?? (field.defaultValue === undefined ? undefined : new Argument(field.defaultValue, null, null));
        if (value) fields.set(field.name, value);
      }
      return new Argument(null, null, fields);
    }
    if (node.kind === Kind.LIST && isListType(nullable) && isInputObjectType(getNamedType(nullable))) {
      const items = node.values.map((each) => Argument.from(each, nullable.ofType, variables)!);
      return new Argument(null, null, new Map(items.map((item, index) => [String(index), item])));
    }
    return new Argument(valueFromAST(node, type, variables), null, null);
  }

  get isNull(): boolean {
    return this.fields === null && (this.current === null || this.current === undefined);
  }

  /** The value now: only for what belongs to the shape (enum values, booleans, presence, the size of a page). */
  get shape(): unknown {
    return this.current;
  }

  get(key: string): Argument | undefined {
    if (this.fields) return this.fields.get(key);
    const value = (this.current as Record<string, unknown> | null)?.[key];
    return value === undefined ? undefined : new Argument(value, this.path && [...this.path, key], null);
  }

  keys(): string[] {
    return this.fields ? [...this.fields.keys()] : Object.keys((this.current ?? {}) as object);
  }

  items(): Argument[] {
    if (this.isNull) return [];
    return this.fields || Array.isArray(this.current) ? this.keys().map((key) => this.get(key)!) : [this];
  }

  parameter(as?: (value: unknown) => unknown): Parameter {
    return this.path ? { variable: this.path, as } : { constant: as ? as(this.current) : this.current };
  }
}

/** What of a variable's value the statement's text depends on. */
export function shapeOf(value: unknown, type: GraphQLInputType): string {
  if (value === undefined) return 'u';
  if (value === null) return 'n';
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const item = getNamedType(nullable);
    if (!isInputObjectType(item)) return 'l';
    return `[${(Array.isArray(value) ? value : [value]).map((each) => shapeOf(each, nullable.ofType)).join()}]`;
  }
  if (isInputObjectType(nullable)) {
    const fields = nullable.getFields();
    return `{${Object.entries(value as object).map(([key, each]) => `${key}:${shapeOf(each, fields[key]!.type)}`).join()}}`;
  }
  if (isEnumType(nullable) || typeof value === 'boolean') return String(value);
  return 'v';
}
