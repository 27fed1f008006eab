import { type GraphQLOutputType, getNamedType, getNullableType, isEnumType, isListType } from 'graphql';
import { literal } from '../sql/statement.ts';

/**
 * A column's value as JSON text, put together in SQL: cheaper than the JSON functions, and the text that leaves the
 * database is what the client receives. What each type looks like here equals what its scalar serializes to.
 */
export function encodeLeaf(type: GraphQLOutputType, expression: string, mayBeNull: boolean): string {
  const text = isListType(getNullableType(type)) ? `array_to_json(${expression})::text` : encode(type, expression);
  return mayBeNull ? `coalesce(${text}, 'null')` : text;
}

function encode(type: GraphQLOutputType, expression: string): string {
  const named = getNamedType(type);
  if (isEnumType(named)) return `'"' || ${expression} || '"'`;
  switch (named.name) {
    case 'Int':
    case 'Float':
    case 'Boolean': return `${expression}::text`;
    case 'Money':
    case 'LocalDate':
    case 'CreditCode': return `'"' || ${expression}::text || '"'`;
    case 'Rate': return `'"' || trim_scale(${expression})::text || '"'`;
    case 'DateTime': return `'"' || to_char(${expression} at time zone 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS.MS"+08:00"') || '"'`;
    case 'JSON': return `${expression}::text`;
    default: return `to_json(${expression}::text)::text`;
  }
}

/** Puts literal text and expressions in a row into one SQL expression. */
export class Text {
  private readonly parts: string[] = [];
  private pending = '';

  say(text: string): this {
    this.pending += text;
    return this;
  }

  put(expression: string): this {
    this.flush();
    this.parts.push(expression);
    return this;
  }

  /** The expression, always of type text. */
  sql(): string {
    this.flush();
    return this.parts.length === 1 ? this.parts[0]! : `(${this.parts.join(' || ')})`;
  }

  private flush(): void {
    if (this.pending) this.parts.push(literal(this.pending));
    this.pending = '';
  }
}
