import type { Decimal } from 'decimal.js';
import { type Draw, creditCode, dayOf, monthEnd, wrongCheck } from './draw.ts';
import { type Cell, type Row, asNumber, blank, code, name, raw, text } from './page.ts';

export interface Town { readonly code: string; readonly full: string; readonly short: string }
export interface Firm {
  readonly code: string;
  readonly name: string;
  readonly former: readonly string[];
  readonly town: Town;
  readonly isLiving: boolean;
}
/** The stretches that the county's list of targets gives, by the name of the target. */
export interface Stretch { readonly through: number; readonly from: string; readonly to: string; readonly label: string }

/** A county, and who is in it; what is drawn from it is the truth that the files are written from. */
export class World {
  readonly county: string;
  readonly city: string;
  readonly park: string;
  readonly counties: readonly string[];
  readonly towns: readonly Town[];
  readonly firms: readonly Firm[];
  /** In the register and still there. */
  readonly living: readonly Firm[];
  readonly codes = new Set<string>();
  readonly names = new Set<string>();
  readonly people = new Set<string>();
  /** Figures before they are rounded, for what is reckoned from them. */
  readonly exact = new Map<string, Decimal>();
  readonly #stretches = new Map<string, Stretch>();

  constructor(readonly draw: Draw, readonly year: number, readonly regionCode: string, firms: number) {
    const place = () => draw.pick([...'岚沐洛泉桐枫梅柳岑丰栖临汀渔']) + draw.pick([...'溪湾岭川浦塘源洲坪峰']);
    const places = new Set<string>();
    const fresh = () => draw.fresh(place, places);
    const own = fresh();
    this.county = `${own}县`;
    this.city = `${fresh()}市`;
    this.park = `${own}高新技术产业园区`;
    this.counties = draw.shuffled([this.county, ...draw.times(11, () => fresh() + draw.pick(['县', '区', '市']))]);
    this.towns = draw.times(11, (at) => { const short = fresh(); return { code: `${regionCode}${String(at + 1).padStart(3, '0')}`, full: short + draw.pick(['街道', '镇', '镇', '乡']), short }; });
    this.firms = draw.times(firms, () => this.#firm());
    // Of two with one name the living one is meant.
    const gone = draw.some(this.firms.filter(({ isLiving }) => isLiving), 3).map((firm) => ({ ...this.#firm(), name: firm.name, former: [], isLiving: false }));
    this.firms = draw.shuffled([...this.firms, ...gone]);
    this.living = this.firms.filter(({ isLiving }) => isLiving);
  }

  #firm(): Firm {
    const { draw } = this;
    const brand = () => draw.pick([...'恒瑞科德诺森锐澜航骏盛泰嘉翔']) + draw.pick([...'达源峰宇通凯尔博信诚岳力']) + draw.pick(['', '', ...'康特斯邦']);
    const branch = draw.pick(['泵业', '阀门', '自控阀门', '传感技术', '新材料', '玩具', '汽车电子', '流体控制', '数字科技', '医疗器械', '农业开发', '精密机械']);
    const place = this.county;
    const make = () => { const own = brand(); return draw.pick([`${place}${own}${branch}有限公司`, `${own}${branch}（${place}）有限公司`, `浙江${own}${branch}股份有限公司`]); };
    return {
      code: this.newCode('91'), name: draw.fresh(make, this.names), former: draw.chance(0.12) ? draw.times(draw.whole(1, 2), () => draw.fresh(make, this.names)) : [], town: draw.pick(this.towns), isLiving: !draw.chance(0.04),
    };
  }

  newCode(kind: '91' | '12' | '93'): string { return this.draw.fresh(() => creditCode(this.draw, kind, this.regionCode), this.codes); }
  newName(): string { return this.draw.fresh(() => `${this.county}${this.draw.pick([...'玄墨朔凛皓琅'])}${this.draw.pick([...'霆弈翰铎珩湛'])}${this.draw.pick(['泵业', '阀门', '电子', '塑业'])}有限公司`, this.names); }
  newPerson(): string {
    return this.draw.fresh(() => this.draw.pick([...'陈林黄周吴徐郑叶金潘戴季柯施']) + this.draw.pick([...'晓雨文志国佳思雪明清']) + this.draw.pick([...'峰琳杰敏涛燕军辉波莹静鹏']), this.people);
  }
  phone(): string { return `1700000${String(this.draw.whole(0, 9999)).padStart(4, '0')}`; }
  town(town: Town): Cell { return text(this.draw.pick([town.full, town.full, town.short])); }

  /** A stretch from January on; a word for it that a county may use. */
  stretch(target: string, least: number, most: number): Stretch {
    const known = this.#stretches.get(target);
    if (known) return known;
    const through = this.draw.whole(least, most);
    const made = { through, from: dayOf(this.year, 1, 1), to: monthEnd(this.year, through), label: this.draw.pick([`1-${through}月`, `1—${through}月`, `1至${through}月`]) };
    this.#stretches.set(target, made);
    return made;
  }
  /** A day in it, or after it and still in the year. */
  within({ from, to }: Stretch): string { return this.draw.day(from, to); }
  after({ to }: Stretch): string { return this.draw.day(dayOf(Number(to.slice(0, 4)), Number(to.slice(5, 7)) + 1, 1), dayOf(this.year, 12, 5)); }
  inYear(): string { return this.draw.day(dayOf(this.year, 1, 3), dayOf(this.year, 12, 5)); }
  before(): string { return this.draw.day(dayOf(this.year - 4, 1, 5), dayOf(this.year - 1, 12, 20)); }

  /** A firm as a department names it: both, a code and a short name, no code, a name of long ago. */
  firmCells(firm: Firm, keys: { readonly code: string; readonly name: string }): Record<string, Cell> {
    const { draw } = this;
    const way = draw.real();
    const given = code(firm.code);
    if (way < 0.72) return { [keys.code]: given, [keys.name]: name(firm.name) };
    if (way < 0.8) return { [keys.code]: given, [keys.name]: name(firm.name.replaceAll(this.county, '').replace(/（）|有限公司|股份/g, '')) };
    if (way < 0.88 && firm.former.length > 0) return { [keys.code]: blank, [keys.name]: name(draw.pick(firm.former)) };
    return { [keys.code]: draw.chance(0.5) ? blank : raw(draw.pick(['/', '暂缺', '无'])), [keys.name]: name(firm.name) };
  }
  /** The name alone. */
  firmName(firm: Firm): Cell { return name(firm.name); }

  /** Rows that name the wrong enterprise, in every way there is; the rest of them is as it should be. */
  strangers(keys: { readonly code: string; readonly name: string }, rest: () => Record<string, Cell>): Row[] {
    const { draw } = this;
    const [one, other] = draw.some(this.living, 2) as [Firm, Firm];
    const row = (given: string | null, called: string, reason: NonNullable<Row['fault']>['reason'], column = keys.code): Row =>
      ({ cells: { ...rest(), [keys.code]: given === null ? blank : raw(given), [keys.name]: name(called) }, fault: { reason, column } });
    return [
      row(wrongCheck(one.code), one.name, 'credit_code_check'),
      row(one.code.slice(0, 17), one.name, 'credit_code_format'),
      row(`${one.code.slice(0, 15)}OI8`, one.name, 'credit_code_format'),
      { cells: { ...rest(), [keys.code]: asNumber('913399013559640000'), [keys.name]: name(one.name) }, fault: { reason: 'credit_code_format', column: keys.code } },
      row(one.code, other.name, 'code_name_conflict'),
      row(this.newCode('91'), this.newName(), 'unknown_enterprise'),
      row(null, this.newName(), 'unknown_enterprise', keys.name),
    ];
  }
  /** Puts the wrong rows among the right ones, and each repetition behind what it repeats. */
  mixed(rows: readonly Row[], faults: readonly Row[], repeated: number, columnOfRepeats?: string): Row[] {
    const { draw } = this;
    const mixed = [...rows];
    for (const fault of faults) mixed.splice(draw.whole(0, mixed.length), 0, fault);
    for (const original of draw.some(rows, repeated)) {
      const behind = mixed.indexOf(original) + 1;
      mixed.splice(draw.whole(behind, mixed.length), 0, { cells: original.cells, fault: { reason: 'duplicate', sameAs: original, ...(columnOfRepeats !== undefined && { column: columnOfRepeats }) } });
    }
    return mixed;
  }
}

/** Days that are none, days that have not come, and days long gone, for a column that must lie in the past. */
export const wrongDays = (world: World): readonly (readonly [Cell, 'invalid_date' | 'date_out_of_range'])[] => [
  [raw(`${world.year}年2月30日`), 'invalid_date'], [raw(`${world.year - 1}-06-31`), 'invalid_date'], [raw('待定'), 'invalid_date'], [{ is: 'day', day: dayOf(world.year + 9, 5, 6) }, 'date_out_of_range'],
];
export interface Figure { readonly value: number | string | null; readonly qualifier?: string; readonly target?: number; readonly rank?: number | null; /** How many records are counted; absent where it is no count. */ readonly records?: number }
export type Figures = Record<string, Figure>;
export const countOf = (records: readonly unknown[]): Figure => ({ value: records.length, records: records.length });
export const distinct = <T>(list: readonly T[]): T[] => [...new Set(list)];
export const inStretch = (day: string, { from, to }: Stretch): boolean => day >= from && day <= to;
