import { z } from 'zod';
import { compare } from '../scalar/fraction.ts';
import { isLocalDate } from '../scalar/local-date.ts';
import { normalizeMoney } from '../scalar/money.ts';

/**
 * The parts that inputs of actions are made of: one declaration checks the value, gives the mutation its input type,
 * and tells the form what to draw. `meta` is what `mutations.ts` reads.
 */
export interface PartMeta {
  readonly kind: 'text' | 'day' | 'moment' | 'money' | 'decimal' | 'whole' | 'flag' | 'choice' | 'id' | 'list' | 'group' | 'files' | 'json';
  readonly description: string;
  /** Of a choice: the enum's GraphQL name. Of an id: the type's. Of a group: its input type's. */
  readonly of?: string;
  /** At least and at most: characters of a text, a number itself, items of a list. */
  readonly least?: string | number;
  readonly most?: string | number;
  readonly decimals?: number;
  /** Of a choice: which of the enum's values. */
  readonly values?: readonly string[];
}
declare module 'zod' {
  interface GlobalMeta { part?: PartMeta }
}

/** Put into the registry here, and checks given at once: each method of zod makes a copy, and a start makes thousands of parts. */
const part = <T extends z.ZodType>(schema: T, meta: PartMeta): T => {
  z.globalRegistry.add(schema, { description: meta.description, part: meta });
  return schema;
};

export const text = (description: string, { min = 1, max = 2_000 }: { min?: number; max?: number } = {}) =>
  part(z.string({ error: `请填写${name(description)}。` }).check(
    z.trim(), z.minLength(min, `请填写${name(description)}${min > 1 ? `，至少 ${min} 字` : ''}。`), z.maxLength(max, `${name(description)}至多 ${max} 字。`)), { kind: 'text', description, least: min, most: max });

export const day = (description: string) =>
  part(z.string({ error: `请填写${name(description)}。` }).refine((value) => isLocalDate(value), `${name(description)}不是有效日期。`), { kind: 'day', description });

/** Yuan, exact. */
export const money = (description: string, { negative = false }: { negative?: boolean } = {}) =>
  part(z.string({ error: `请填写${name(description)}。` }).transform((value, context) => {
    try {
      const amount = normalizeMoney(value);
      if (!negative && amount.startsWith('-')) context.addIssue(`${name(description)}不能为负。`);
      return amount;
    } catch (error) {
      context.addIssue((error as Error).message);
      return z.NEVER;
    }
  }), { kind: 'money', description });

/** A moment with its offset, e.g. `2026-03-01T09:00:00+08:00`; the action receives a Date. */
export const moment = (description: string) =>
  part(z.union([z.date(), z.iso.datetime({ offset: true })], { error: `请填写${name(description)}。` }).transform((value) => new Date(value)), { kind: 'moment', description });

/** An exact number with at most so many decimals: areas, rates, scores. The action receives the decimal text. */
export const decimal = (description: string, { min = '0', max = '1000000000000', decimals = 4 }: { min?: string; max?: string; decimals?: number } = {}) =>
  part(z.string({ error: `请填写${name(description)}。` }).trim().refine((value) => new RegExp(`^-?\\d{1,16}(\\.\\d{1,${decimals}})?$`).test(value), `${name(description)}应为数值，至多 ${decimals} 位小数。`)
    .refine((value) => !isNumeric(value) || compare(value, min) >= 0, `${name(description)}不小于 ${min}。`).refine((value) => !isNumeric(value) || compare(value, max) <= 0, `${name(description)}不大于 ${max}。`), { kind: 'decimal', description, least: min, most: max, decimals });

export const whole = (description: string, { min = 0, max = 1_000_000_000 }: { min?: number; max?: number } = {}) =>
  part(z.int({ error: `${name(description)}应为整数。` }).check(z.gte(min, `${name(description)}不小于 ${min}。`), z.lte(max, `${name(description)}不大于 ${max}。`)), { kind: 'whole', description, least: min, most: max });

export const flag = (description: string) => part(z.boolean(), { kind: 'flag', description });

/** One of an enum's values; `enumName` is its GraphQL name. */
export const choice = <V extends string>(enumName: string, values: readonly [V, ...V[]], description: string) =>
  part(z.enum(values as unknown as readonly [V, ...V[]], { error: `请选择${name(description)}。` }), { kind: 'choice', description, of: enumName, values });

/** A global id of this GraphQL type; the action receives the row's key. */
export const reference = (type: string, description: string) => part(z.uuid(`${name(description)}不存在。`), { kind: 'id', description, of: type });

export const list = <T extends z.ZodType>(item: T, description: string, { min = 0, max = 200 }: { min?: number; max?: number } = {}) =>
  part(z.array(item).check(z.minLength(min, `${name(description)}至少 ${min} 项。`), z.maxLength(max, `${name(description)}至多 ${max} 项。`)), { kind: 'list', description, least: min, most: max });

/** Facts that belong together; `inputName` is the GraphQL name of the nested input. */
export const group = <S extends z.ZodRawShape>(inputName: string, shape: S, description: string) => part(z.object(shape), { kind: 'group', description, of: inputName });

/** Uploaded files, by their ids; `attach` adds them to the record. */
export const files = (description: string, { min = 0, max = 20 }: { min?: number; max?: number } = {}) =>
  part(z.array(z.uuid(`${name(description)}不存在。`)).check(z.minLength(min, `请上传${name(description)}${min > 1 ? `，至少 ${min} 个` : ''}。`), z.maxLength(max, `${name(description)}至多 ${max} 个。`)), { kind: 'files', description, of: 'Attachment', least: min, most: max });

/** Structured facts whose shape a rule version decides; checked by the action. */
export const json = (description: string) => part(z.record(z.string(), z.unknown()), { kind: 'json', description });

export const nothing = z.object({});

const isNumeric = (value: string): boolean => /^-?\d{1,40}(\.\d{1,40})?$/.test(value);
const name = (description: string): string => description.split(/[，。：（]/)[0]!;
