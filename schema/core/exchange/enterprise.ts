import type { CellReading } from './meaning.ts';
import { isPlaceholder, matchKey, nameText, withoutSpaces } from './normalise.ts';
import type { RowReason } from './reason.ts';
import type { RegisteredEnterprise, Register } from './register.ts';
import type { Sheet } from './sheet.ts';

/** What matching a row with the register gives. */
export interface EnterpriseMatch {
  /** Readings of code and name that matching has changed. */
  readonly readings: ReadonlyMap<string, CellReading>;
  readonly enterpriseCode?: string;
  readonly fault?: { readonly reason: RowReason; readonly key: string };
}

const none: EnterpriseMatch = { readings: new Map() };

/**
 * Matches a row with the register. A code that is there must be right and known; without one the name is looked up,
 * then the former names. A right code outweighs an abbreviated name, but not the name of another enterprise.
 */
export const matchEnterprise = (
  sheet: Sheet, readings: ReadonlyMap<string, CellReading>, values: Record<string, unknown>, register: Register | undefined, raw: (key: string) => string,
): EnterpriseMatch => {
  const rule = sheet.enterprise;
  if (!rule) return none;
  const codeReading = rule.code === undefined ? undefined : readings.get(rule.code);
  if (rule.code !== undefined && codeReading?.fault) return { ...none, fault: { reason: codeReading.fault, key: rule.code } };
  if (rule.rule === 'register' || !register || (rule.when && !rule.when(values))) return none;

  const code = codeReading?.value as string | null | undefined;
  const name = (rule.name === undefined ? null : values[rule.name]) as string | null;
  const named = name === null ? [] : register.findByName(name);
  const formerly = name === null ? [] : register.findByFormerName(name);

  if (rule.rule === 'ifKnown') {
    const known = (code ? register.findByCode(code) : undefined) ?? named[0] ?? formerly[0];
    return known ? found(known, rule, raw) : none;
  }
  if (code && rule.code !== undefined) {
    const enterprise = register.findByCode(code);
    if (!enterprise) return rule.rule === 'orInstitution' && code.startsWith('12') ? none : { ...none, fault: { reason: 'unknown_enterprise', key: rule.code } };
    const carriers = [...named, ...formerly];
    if (carriers.length > 0 && !carriers.includes(enterprise)) return { ...none, fault: { reason: 'code_name_conflict', key: rule.code } };
    return found(enterprise, rule, raw);
  }
  const enterprise = named[0] ?? formerly[0];
  if (enterprise) return found(enterprise, rule, raw);
  if (rule.rule === 'orInstitution') {
    return rule.code === undefined ? none : { readings: new Map([[rule.code, { value: null, normalised: { kind: 'placeholder', means: null } }]]) };
  }
  if (rule.rule === 'ifGiven' && name === null) return none;
  const key = rule.name ?? rule.code;
  return key === undefined ? none : { ...none, fault: { reason: 'unknown_enterprise', key } };
};

/** Code and name as the register has them, and how they were recognised. */
const found = (enterprise: RegisteredEnterprise, rule: NonNullable<Sheet['enterprise']>, raw: (key: string) => string): EnterpriseMatch => {
  const readings = new Map<string, CellReading>();
  if (rule.code !== undefined && isAbsent(raw(rule.code))) {
    readings.set(rule.code, { value: enterprise.creditCode, normalised: { kind: 'found_by_name', means: enterprise.creditCode } });
  }
  if (rule.name !== undefined) {
    const kind = nameDifference(raw(rule.name), enterprise);
    readings.set(rule.name, { value: enterprise.name, ...(kind && { normalised: { kind, means: enterprise.name } }) });
  }
  return { readings, enterpriseCode: enterprise.creditCode };
};

const isAbsent = (text: string): boolean => withoutSpaces(text) === '' || isPlaceholder(text);

const nameDifference = (written: string, { name, formerNames }: RegisteredEnterprise) => {
  if (written === name) return undefined;
  if (matchKey(written) === matchKey(name)) {
    return withoutSpaces(written) === withoutSpaces(name) ? 'spaces' : withoutSpaces(nameText(written)) === withoutSpaces(name) && /[()]/.test(written) ? 'brackets' : 'width';
  }
  return formerNames.some((former) => matchKey(former) === matchKey(written)) ? 'former_name' : 'found_by_code';
};
