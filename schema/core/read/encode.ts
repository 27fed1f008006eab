import { type GraphQLOutputType, getNamedType, getNullableType, isEnumType, isListType } from 'graphql';
import { literal } from '../sql/statement.ts';

/**
 * A column's value as JSON text, put together in SQL: cheaper than the JSON functions, and the text that leaves the
 * database is what the client receives. What each type looks like here equals what its scalar serializes to.
 */
export function encodeLeaf(type: GraphQLOutputType, expression: string, mayBeNull: boolean): Text {
  const orNull = (json: string) => new Text().put(mayBeNull ? `coalesce(${json}, 'null')` : json);
  const quoted = (text: string) => (mayBeNull ? orNull(`'"' || ${text} || '"'`) : new Text().say('"').put(text).say('"'));
  if (isListType(getNullableType(type))) return orNull(`array_to_json(${expression})`);
  const named = getNamedType(type);
  if (isEnumType(named)) return quoted(expression);
  switch (named.name) {
    case 'Int':
    case 'Float':
    case 'Boolean':
    case 'JSON': return orNull(`${expression}::text`);
    case 'Money': return quoted(`${expression}::text`);
    case 'LocalDate': return orNull(`to_json(${expression})`);
    case 'Rate': return quoted(`trim_scale(${expression})::text`);
    case 'DateTime': return quoted(`to_char(${expression} at time zone 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS.MS"+08:00"')`);
    default: return orNull(`to_json(${expression}::text)`);
  }
}

/** PostgreSQL's limit for one call. */
const mostArguments = 100;

/**
 * Puts literal text and expressions (never null) in a row into one SQL expression: by `concat`, because an expression of
 * many operators costs more to set up, at each execution, than to evaluate for a few rows.
 */
export class Text {
  private readonly parts: { readonly said: boolean; text: string }[] = [];

  say(text: string): this {
    const last = this.parts.at(-1);
    if (last?.said) last.text += text;
    else this.parts.push({ said: true, text });
    return this;
  }

  put(expression: string | Text): this {
    if (typeof expression === 'string') this.parts.push({ said: false, text: expression });
    else for (const { said, text } of expression.parts) if (said) this.say(text); else this.put(text);
    return this;
  }

  /** The expression, always of type text. */
  sql(): string {
    const parts = this.parts.map(({ said, text }) => (said ? literal(text) : text));
    const calls = Array.from({ length: Math.ceil(parts.length / mostArguments) }, (_, index) => `concat(${parts.slice(index * mostArguments, (index + 1) * mostArguments).join(', ')})`);
    return this.parts.length === 1 && this.parts[0]!.said ? parts[0]! : calls.length === 1 ? calls[0]! : `(${calls.join(' || ')})`;
  }
}
