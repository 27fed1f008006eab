import { readFileSync } from 'node:fs';
import type { Random } from '../attack/fuzz/random.ts';

/** One field of an action's form, as `schema/actions.json` tells it. */
export interface Input {
  readonly name: string;
  readonly kind: 'text' | 'files' | 'flag' | 'id' | 'choice' | 'day' | 'list' | 'money' | 'whole' | 'group' | 'decimal' | 'moment' | 'json';
  readonly required: boolean;
  readonly description: string;
  readonly of?: string;
  readonly least?: number | string;
  readonly most?: number | string;
  readonly values?: readonly string[];
  readonly item?: Input;
  readonly inputs?: readonly Input[];
}
export interface ToldAction { readonly mutation: string; readonly type: string; readonly action: string; readonly creates: boolean; readonly inputs: readonly Input[] }

export const actions = JSON.parse(readFileSync(new URL('../../schema/actions.json', import.meta.url), 'utf8')) as readonly ToldAction[];

export interface Surroundings { readonly random: Random; ids(type: string): readonly string[]; upload(): Promise<string | null> }

const words = ['按规定办理，材料齐全，经核对与原件一致。', '示范泵业智能阀门关键技术攻关', '同意，请按期完成。', '现场核查未见异常，予以通过。'] as const;

/** A form filled in as a person would who means it: every needed field, some of the others, each within its bounds. */
export async function filledIn(inputs: readonly Input[], around: Surroundings): Promise<Record<string, unknown>> {
  const filled: Record<string, unknown> = {};
  for (const input of inputs) if (input.required || around.random.chance(0.4)) filled[input.name] = await valueOf(input, around);
  return filled;
}

async function valueOf(input: Input, around: Surroundings): Promise<unknown> {
  const { random } = around;
  const [least, most] = [Number(input.least ?? 0), Number(input.most ?? Infinity)];
  switch (input.kind) {
    case 'text': return textFor(input, random, Math.max(1, least), Math.min(most, 400));
    case 'flag': return random.chance(0.9);
    case 'id': return random.pick(around.ids(input.of!).length > 0 ? around.ids(input.of!) : ['']);
    case 'choice': return random.pick(input.values!);
    case 'day': return dayFromNow(random.pick([-400, -60, -30, -7, -1, 0, 0, 1, 7, 30, 60, 365]));
    case 'moment': return `${dayFromNow(random.pick([0, 1, 2, 7, 30]))}T10:00:00+08:00`;
    case 'money': return random.pick(['100.00', '5000.00', '10000.00', '250000.00', '1000000.00']);
    case 'whole': return random.whole(Math.ceil(least), Math.min(most === Infinity ? least + 30 : most, least + 2_030));
    case 'decimal': return String(Math.min(most === Infinity ? 1 : most, Math.max(least, random.pick([0.05, 0.5, 1]))));
    case 'files': {
      const files: string[] = [];
      while (files.length < Math.max(least, input.required ? 1 : random.whole(0, 1))) { const file = await around.upload(); if (file === null) break; files.push(file); }
      return files;
    }
    case 'list': return Promise.all(Array.from({ length: random.whole(least, Math.min(most, least + 2)) }, () => valueOf(input.item!, around)));
    case 'group': return filledIn(input.inputs ?? [], around);
    default: return {};
  }
}

function textFor({ description, name }: Input, random: Random, least: number, most: number): string {
  if (/手机|电话/.test(description)) return `138577${String(random.whole(10_000, 99_999))}`;
  if (/信用代码/.test(description)) return random.pick(['91330324MA2YJ0013Y', '91330324MA2YJ0021R']);
  if (/邮箱/.test(description)) return 'someone@example.com';
  if (/身份证/.test(description)) return '330324199003070018';
  if (/编号|代码|文号|code|number/i.test(`${description} ${name}`)) return `CH-${random.whole(1, 10 ** 9)}`.slice(0, most);
  let text = random.pick(words) as string;
  while (text.length < least) text += random.pick(words);
  return text.slice(0, most);
}

const dayFromNow = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
