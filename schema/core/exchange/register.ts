import { matchKey, withoutSpaces } from './normalise.ts';

/** An enterprise as the register knows it. */
export interface RegisteredEnterprise {
  readonly creditCode: string;
  readonly name: string;
  readonly formerNames: readonly string[];
  readonly isLiving: boolean;
}

/**
 * The enterprise register, as rows are matched against it: from the database together with the batch's own 01.
 * Names are compared by `matchKey`; living enterprises come before dissolved ones.
 */
export interface Register {
  readonly findByCode: (creditCode: string) => RegisteredEnterprise | undefined;
  /** All that carry the name now, living ones first. */
  readonly findByName: (name: string) => readonly RegisteredEnterprise[];
  /** All that carried the name before, living ones first. */
  readonly findByFormerName: (name: string) => readonly RegisteredEnterprise[];
}

/** A register over enterprises held in memory; its indexes are made when something is first looked for. */
export const registerOf = (enterprises: Iterable<RegisteredEnterprise>): Register => {
  let made: Register | undefined;
  const register = (): Register => (made ??= indexed(enterprises));
  return {
    findByCode: (creditCode) => register().findByCode(creditCode),
    findByName: (name) => register().findByName(name),
    findByFormerName: (name) => register().findByFormerName(name),
  };
};

const indexed = (enterprises: Iterable<RegisteredEnterprise>): Register => {
  const byCode = new Map<string, RegisteredEnterprise>();
  const byName = new Map<string, RegisteredEnterprise[]>();
  const byFormerName = new Map<string, RegisteredEnterprise[]>();
  const add = (index: Map<string, RegisteredEnterprise[]>, name: string, enterprise: RegisteredEnterprise) => {
    const key = matchKey(name);
    const found = index.get(key);
    if (!found) index.set(key, [enterprise]);
    else if (enterprise.isLiving) found.unshift(enterprise);
    else found.push(enterprise);
  };
  for (const enterprise of enterprises) {
    byCode.set(enterprise.creditCode, enterprise);
    add(byName, enterprise.name, enterprise);
    for (const name of enterprise.formerNames) add(byFormerName, name, enterprise);
  }
  return {
    findByCode: (creditCode) => byCode.get(creditCode),
    findByName: (name) => byName.get(matchKey(name)) ?? [],
    findByFormerName: (name) => byFormerName.get(matchKey(name)) ?? [],
  };
};

/** A cell of 曾用名 may hold several names. */
export const splitNames = (text: string | null): string[] => (text ?? '').split(/[;；、\n]/).map((name) => name.trim()).filter((name) => name !== '');

/** A township of the county. */
export interface Township { readonly code: string; readonly name: string; readonly shortName?: string }

/** Finds a township by its name, with or without 街道 / 镇 / 乡; `undefined` when it is not listed. */
export type FindTownship = (name: string) => { readonly township: Township; readonly isShort: boolean } | undefined;

/** The townships of the county as a finder. */
export const townshipFinder = (townships: readonly Township[]): FindTownship => {
  const full = new Map(townships.map((township) => [matchKey(township.name), township]));
  const short = new Map<string, Township>();
  for (const township of townships) {
    short.set(matchKey(township.name.replace(/(街道办事处|街道|镇|乡)$/, '')), township);
    if (township.shortName) short.set(matchKey(township.shortName), township);
  }
  return (name) => {
    const key = matchKey(withoutSpaces(name));
    const township = full.get(key);
    if (township) return { township, isShort: false };
    const listed = short.get(key);
    return listed && { township: listed, isShort: true };
  };
};
