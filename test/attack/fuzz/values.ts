import { getNamedType, getNullableType, isEnumType, isInputObjectType, isListType, isNonNullType, type GraphQLInputType } from 'graphql';
import type { Random } from './random.ts';

/** Texts that programs stumble over. */
const odd = [
  '', ' ', '\t\n', '0', 'null', 'undefined', 'true', '[object Object]', "'", '"', "''", '\\', '\\\\', "\\'", '%', '_', '%%', '$1', '$$', ':a', '?', '??', '{}', '${7*7}', '{{7*7}}', '<b>', '--', '/*', '*/', ';', "' or '1'='1", "'); --", 'E\'\\x\'',
  '\u202e逆\u202c', '\u200b', '\ufeff', '\u0301'.repeat(300), 'é', 'é', 'ﷺ', '𠮷野家', '👨‍👩‍👧‍👦', '🇨🇳', '１２３', 'Ａ', '㍿', '\ufffd', '\uffff', '\u{10ffff}', 'İ', 'ß', 'ǆ', '\r\n', '\u2028', '\u0085', '\u0007', '\u001b[31m',
  'a'.repeat(5_000), '泵'.repeat(3_000), '测试内容甲乙丙', '示范', '泵业', '2026', '-1', '1e400', 'NaN', 'Infinity', '0x10', '1/0', '١٢٣', '../..', 'C:\\', 'https://example.com', 'javascript:1', '=1+1', 'JJ2026-0001', '91330324MA2YJ0013Y', '339901', '339901001',
] as const;
const moneys = ['0', '0.00', '0.01', '-0.01', '1', '1000.00', '99999999.99', '9999999999999999.99', '-9999999999999999.99', '99999999999999999', '1e5', '1,000.00', '１００', '0.001', '', 'x', '00012.10', '+5'];
const rates = ['0', '1', '0.5', '-0.5', '1.5', '0.000000000001', '0.0000000000001', '99999999999', '1e3', '1e-3', '1e999', '-0', 'x', '', '100', '1000000000000', '9'.repeat(30)];
const days = ['2023-06-30', '2024-02-29', '2023-02-29', '2024-02-30', '0001-01-01', '0000-01-01', '9999-12-31', '10000-01-01', '2026-11-26', '1900-01-01', '', 'today', '2024-1-1', '2024-13-01', '20240101', '-0001-01-01', '2100-01-01'];
const moments = ['2026-11-26T09:00:00+08:00', '2026-11-26T09:00:00Z', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59+14:00', '9999-12-31T23:59:59-14:00', '2024-02-30T00:00:00Z', '2024-01-01T24:00:00Z', '2024-01-01T00:00:00', 'now', '', '2024-01-01T00:00:00.123456789+05:45', '2024-01-01 00:00:00+99:99', '0001-01-01T00:00:00+14:00'];
const wholes = [0, 1, 2, 5, 10, 50, 100, 101, -1, 2023, 2026, 1900, 9999, 2_147_483_647, -2_147_483_648, 65_536, 1_000_000];
const unfit = [2_147_483_648, -2_147_483_649, 1e308, -1e308, 1.5, 1e-320, Number.MAX_SAFE_INTEGER, true, false, null, [], {}, [[]], 'x', '', ['a', 1, null], { a: { b: [] } }, '9'.repeat(400)] as const;

export interface Ids { readonly known: readonly string[]; readonly byCode: ReadonlyMap<string, readonly string[]>; /** By the GraphQL type of the record. */ readonly byType: ReadonlyMap<string, readonly string[]> }

export class Values {
  /** Records that the field at hand is about: mostly one of them is asked for. */
  about: readonly string[] = [];

  constructor(private readonly random: Random, private readonly ids: Ids, /** How often a value is none that fits. */ private readonly wild: number) {}

  /** A value for the type: mostly one that fits it, and then mostly one at its edges. */
  of(type: GraphQLInputType, depth = 0): unknown {
    const { random } = this;
    if (random.chance(this.wild)) return random.pick(unfit);
    if (!isNonNullType(type) && random.chance(0.04)) return null;
    const inner = getNullableType(type);
    if (isListType(inner)) return Array.from({ length: depth > 6 ? 0 : random.pick([0, 1, 1, 1, 2, 3, 3, random.chance(0.02) ? 300 : 1]) }, () => this.of(inner.ofType, depth + 1));
    if (isEnumType(inner)) return random.pick(inner.getValues()).name;
    if (isInputObjectType(inner)) {
      const fields = Object.values(inner.getFields());
      const needed = fields.filter((field) => isNonNullType(field.type));
      // A filter is deep by nature: fewer of its fields the deeper it is.
      const others = fields.filter((field) => !isNonNullType(field.type));
      const chosen = [...needed, ...(others.length > 0 && depth < 7 ? (/(Filter|Order)$/.test(inner.name) ? random.some(others, depth < 3 ? 3 : 1) : others.filter(() => random.chance(0.5))) : [])];
      const made: Record<string, unknown> = {};
      for (const field of chosen) if (!random.chance(this.wild)) made[field.name] = this.of(field.type, depth + 1);
      if (random.chance(this.wild / 2)) made[random.pick(['nothing', '__proto__', 'constructor', 'ID', 'name '])] = random.pick(unfit);
      return made;
    }
    switch (getNamedType(inner).name) {
      case 'ID': return this.id();
      case 'Int': return random.pick(wholes);
      case 'Float': return random.pick([...wholes, 0.5, 1e300, -0]);
      case 'Boolean': return random.chance(0.5);
      case 'Money': return random.pick(moneys);
      case 'Rate': return random.pick(rates);
      case 'LocalDate': return random.pick(days);
      case 'DateTime': return random.pick(moments);
      case 'CreditCode': return random.pick(['91330324MA2YJ0013Y', '91330324MA2YJ0021R', '9133 0324 ma2yj0013y', 'x', '', '914403001922038217']);
      case 'JSON': return this.json(0);
      default: return random.chance(0.35) ? random.pick(['测试内容甲乙丙丁戊', '示范泵业有限公司', '王工', '0577-67000000', '按规定办理。', '示科〔2026〕1号', 'a@example.com', '浙江省温州市']) : random.pick(odd);
    }
  }

  id(): string {
    const { random, ids } = this;
    if (this.about.length > 0 && random.chance(0.7)) return random.pick(this.about);
    if (ids.known.length > 0 && random.chance(0.8)) return random.pick(random.chance(0.5) ? ids.byCode.get(random.pick([...ids.byCode.keys()]))! : ids.known);
    return random.pick(['', 'x', 'org_x', 'org_00000000-0000-0000-0000-000000000000', `lot_${'0'.repeat(400)}`, '__proto___1', 'constructor', ...odd]);
  }

  private json(depth: number): unknown {
    const { random } = this;
    if (depth > 4 || random.chance(0.4)) return random.pick([...unfit, ...odd, 1, 0.1, '5', '0.05']);
    if (random.chance(0.2)) return Array.from({ length: random.whole(0, 4) }, () => this.json(depth + 1));
    return Object.fromEntries(Array.from({ length: random.whole(0, 5) }, () => [random.pick(['staff', 'sales', 'rdExpense', 'kind', 'year', '__proto__', 'toString', '甲', '', 'length', 'ip', 'level', 'value', 'registeredOn']), this.json(depth + 1)]));
  }
}
