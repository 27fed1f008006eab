import type { NoticeKind, Words } from '../core/notice/notice.ts';
import { actionTitle, stateTitle } from '../core/journal/titles.ts';

/** What a notice may say of its event. Nothing in it that the audience may not see: it comes from what everyone who sees the record sees. */
export interface Facts {
  readonly of: string;
  /** What the lifecycle calls such records; the entity's name where there is none. */
  readonly title: string;
  readonly name: string | null;
  readonly organization: string | null;
  readonly action: string | null;
  readonly state: string | null;
  readonly remark: string | null;
  /** A day, or a moment to the minute. */
  readonly due?: string;
  readonly days?: number;
  /** What the journal says changed. */
  readonly after?: Readonly<Record<string, unknown>> | null;
  /** What is waited for. */
  readonly awaited?: readonly string[];
}

export interface Worded { readonly title: string; readonly titleEn: string; readonly text: string; readonly textEn: string }

/** `qualificationApplication`, `CO_CHECKED`, `townshipCheck` → `Qualification application`, `Co checked`, `Township check`: names in the schema are the field's English terms. */
export const english = (code: string): string => {
  const words = (/^[A-Z0-9_]+$/.test(code) ? code.toLowerCase().replaceAll('_', ' ') : code.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)).replaceAll('.', ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const listZh = (items: readonly string[]): string => items.map((item) => `“${item}”`).join('、');

const usual: Readonly<Record<NoticeKind, Words>> = {
  TODO: { zh: '待办{awaited}：{subject}', en: 'To do, {awaited}: {subject}' },
  PROGRESS: { zh: '{subject}：{action}', en: '{subject}: {action}' },
  DEADLINE: { zh: '{subject}将于 {due} 到期，还有 {days} 天', en: '{subject}: due on {due}, {days} days left' },
  SYSTEM: { zh: '{subject}：{action}', en: '{subject}: {action}' },
};

/** The title and text of a notice in both languages. */
export function worded(kind: NoticeKind, facts: Facts, given: { readonly title?: Words; readonly text?: Words } = {}): Worded {
  const { of, name, organization, action, state, remark, due, days, awaited = [], after } = facts;
  const named = name ? `“${name}”` : organization ? `（${organization}）` : '';
  const zh: Record<string, string> = {
    subject: `${facts.title}${named}`, name: name ?? organization ?? facts.title, title: facts.title, organization: organization ?? '', remark: remark ?? '', due: due ?? '', days: String(days ?? ''),
    action: action ? actionTitle(of, action) : '', state: stateTitle(of, state) ?? '', awaited: listZh(awaited.map((each) => actionTitle(of, each))),
  };
  const en: Record<string, string> = {
    ...zh, subject: `${english(of)}${name ? ` “${name}”` : organization ? ` (${organization})` : ''}`, title: english(of),
    action: action ? english(action) : '', state: state ? english(state) : '', awaited: awaited.map((each) => english(each).toLowerCase()).join(', '),
  };
  const fill = (template: string, words: Readonly<Record<string, string>>): string =>
    template.replace(/\{(\w+)(?:\.(\w+))?\}/g, (_, key: string, inner?: string) => (key === 'after' && inner ? plain(after?.[inner]) : words[key] ?? ''));
  const title = given.title ?? usual[kind];
  const text = (words: Readonly<Record<string, string>>, isZh: boolean): string => {
    const template = isZh ? given.text?.zh : given.text?.en;
    if (template !== undefined) return fill(template, words);
    const said = words === zh
      ? [name && organization ? organization : '', kind === 'TODO' && action ? `${zh['action']}` : '', state ? `现为“${zh['state']}”` : '', remark ? `意见：${remark}` : '']
      : [name && organization ? organization : '', kind === 'TODO' && action ? en['action']! : '', state ? `now “${en['state']}”` : '', remark ? `remark: ${remark}` : ''];
    const parts = said.filter(Boolean);
    return parts.length === 0 ? '' : isZh ? `${parts.join('；')}。` : `${parts.join('; ')}.`;
  };
  return { title: short(fill(title.zh, zh)), titleEn: short(fill(title.en, en)), text: text(zh, true), textEn: text(en, false) };
}

const short = (text: string): string => (text.length <= 300 ? text : `${text.slice(0, 299)}…`);
const plain = (value: unknown): string => (value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value));

/** What people call a record: as its lifecycle says, else its title or name, where everyone who sees the record sees that. */
export function nameOf(row: object, named: ((row: never) => string | null) | undefined, isOpen: (field: string) => boolean): string | null {
  const said = named?.(row as never);
  if (said) return said;
  for (const field of ['title', 'name']) {
    const value = (row as Record<string, unknown>)[field];
    if (typeof value === 'string' && value !== '' && isOpen(field)) return value;
  }
  return null;
}
