import type { MetadataStorage } from '@mikro-orm/core';
import { type Entity, entityNamed } from '../access/compile.ts';
import type { Vault } from '../secret/vault.ts';
import { declaredPersonal, type HashOf, type Held, type PersonalColumn, type PersonalKind } from './held.ts';

export type Form = 'PLAIN' | 'SEALED' | 'HASHED' | 'MASKED' | 'REFERENCE';

/** A declared column with what the mapper knows of it. */
export interface ResolvedColumn {
  readonly name: string;
  readonly kind: PersonalKind;
  readonly form: Form;
  /** The properties that hold it: one, or `phoneMasked`, `phoneCipher`, `phoneHash`. */
  readonly properties: readonly string[];
  readonly plain: string | null;
  readonly masked: string | null;
  readonly cipher: string | null;
  readonly hash: string | null;
  readonly purpose: string;
  readonly hashOf: HashOf | null;
}

export interface ResolvedTable extends Held { readonly area: string; readonly meta: Entity; readonly resolved: readonly ResolvedColumn[] }

const hashes: Partial<Record<PersonalKind, HashOf>> = { PHONE: { purpose: 'phone' }, IDENTITY: { purpose: 'identity-number' } };
const camel = (name: string): string => name[0]!.toLowerCase() + name.slice(1);

export function resolveColumn(meta: Entity, name: string, given: PersonalKind | PersonalColumn): ResolvedColumn {
  const { kind, purpose, hash } = typeof given === 'string' ? { kind: given } as PersonalColumn : given;
  const has = (property: string): string | null => (meta.properties[property] && meta.properties[property].persist !== false ? property : null);
  const [plain, masked, cipher, hashed] = [has(name), has(`${name}Masked`), has(`${name}Cipher`), has(`${name}Hash`)];
  const properties = [plain, masked, cipher, hashed].filter((each) => each !== null);
  if (properties.length === 0) throw new Error(`${meta.className}.${name} is said to be personal and does not exist`);
  const isReference = plain !== null && (meta.properties[plain]!.kind !== 'scalar' || meta.properties[plain]!.columnTypes[0] === 'uuid');
  return {
    name, kind, properties, plain, masked, cipher, hash: hashed, purpose: purpose ?? `${camel(meta.className)}.${name}`, hashOf: hash ?? hashes[kind] ?? null,
    form: cipher ? 'SEALED' : hashed && !plain ? 'HASHED' : masked && !plain ? 'MASKED' : isReference ? 'REFERENCE' : 'PLAIN',
  };
}

export const personalTables = (metadata: MetadataStorage): readonly ResolvedTable[] =>
  declaredPersonal().flatMap(({ area, held }) => held.map((each): ResolvedTable => {
    const meta = entityNamed(metadata, each.entity);
    return { ...each, area, meta, resolved: Object.entries(each.columns).map(([name, given]) => resolveColumn(meta, name, given)) };
  }));

/** A column under seal, or (`from`) a keyed hash of one in clear, whoever's it is. */
export interface UnderSeal { readonly meta: Entity; readonly cipher: string | null; readonly from: string | null; readonly purpose: string; readonly hash: string | null; readonly hashOf: HashOf | null; /** Never written again. */ readonly isFixed: boolean }

/** Every column of the house that a secret is needed for, with what it was made for. */
export function sealedColumns(metadata: MetadataStorage): readonly UnderSeal[] {
  const personal = personalTables(metadata).flatMap(({ meta, resolved }) => resolved.flatMap(({ cipher, purpose, hash, hashOf }) => {
    const from = hashOf?.from ?? null;
    return cipher || (hash && from) ? [{ meta, cipher, from, purpose, hash, hashOf, isFixed: false }] : [];
  }));
  const others = declaredPersonal().flatMap(({ sealed = [] }) => sealed.map(({ entity, stem, purpose, hash, isFixed = false }) => {
    const meta = entityNamed(metadata, entity);
    const column = resolveColumn(meta, stem, { kind: 'DETAIL', purpose });
    return { meta, cipher: column.cipher ?? column.plain, from: null, purpose, hash: column.hash, hashOf: hash ?? null, isFixed };
  }));
  return [...personal, ...others];
}

export const hashBy = (vault: Pick<Vault, 'hash'>, { purpose, of = (clear) => clear }: HashOf, clear: string): string => vault.hash(of(clear), purpose);

/** What a column that nothing was said of looks like, when it is about somebody. */
const looks = /name$|^name|phone|mobile|wechat|identit|email|address|location|coordinate|born|birth|gender|contact|account|masked|cipher|userAgent|By$|ById$|[a-z]person|^person|leader|judge|principal|mentor|advisor|recommender|approver|auctioneer|holder|officer|clerk|objector|payer|payee/i;
const texts = /^(varchar|text|uuid|char)/;
const birth = /born|birth/i;

/** Columns that look personal, or lead to somebody, and of which nothing is said. `Entity.property` each. */
export function undeclaredColumns(metadata: MetadataStorage): readonly string[] {
  const said = new Set<string>();
  for (const { meta, resolved } of personalTables(metadata)) for (const { properties } of resolved) for (const property of properties) said.add(`${meta.className}.${property}`);
  for (const { things = {}, sealed = [] } of declaredPersonal()) {
    for (const [entity, names] of Object.entries(things)) for (const name of names) {
      if (!entityNamed(metadata, entity).properties[name]) throw new Error(`${entity}.${name} is said to be no personal data and does not exist`);
      said.add(`${entity}.${name}`);
    }
    for (const { entity, stem } of sealed) for (const property of resolveColumn(entityNamed(metadata, entity), stem, 'DETAIL').properties) said.add(`${entity}.${property}`);
  }
  const about = new Set(declaredPersonal().flatMap(({ held }) => held.filter(({ isSomebody }) => isSomebody).map(({ entity }) => entity)));
  return [...metadata.getAll().values()].filter((meta) => !meta.abstract).flatMap((meta) => Object.values(meta.properties).flatMap((property) => {
    if (property.persist === false || property.kind === '1:m' || property.kind === 'm:n') return [];
    const name = `${meta.className}.${property.name}`;
    const leads = property.kind !== 'scalar' && about.has((property.targetMeta as Entity | undefined)?.className ?? '');
    const suspect = leads || (property.kind === 'scalar' && !property.enum && ((texts.test(property.columnTypes[0] ?? '') && looks.test(property.name)) || birth.test(property.name)));
    return suspect && !said.has(name) ? [name] : [];
  })).sort();
}
