import type { EntityManager } from '@mikro-orm/postgresql';
import type { NoticeKind } from '../core/notice/notice.ts';
import { type Live, topicOf } from '../core/live/live.ts';
import { uuidv7 } from '../core/uuid.ts';
import type { Hearer } from './audience.ts';
import { mailNotices } from './mail.ts';
import { type PersonSettings, type StoredSettings, settingsFrom } from './person-settings.ts';
import type { Worded } from './wording.ts';

export interface NewNotice extends Hearer, Worded {
  readonly kind: NoticeKind;
  readonly isUrgent: boolean;
  readonly awaited: readonly string[];
}

export interface Occasion {
  /** The event's. */
  readonly id: string;
  readonly objectType: string;
  readonly objectId: string | null;
  readonly at: Date;
  /** Whether there is e-mail here at all. */
  readonly mails: boolean;
}

/** Puts notices into inboxes, one a person and event however often it is tried, and has those mailed that should be. */
export async function insertNotices(em: EntityManager, occasion: Occasion, notices: readonly NewNotice[]): Promise<void> {
  if (notices.length === 0) return;
  const settings = await settingsOf(em, notices.map(({ personId }) => personId));
  const rows = notices.map((notice) => ({
    id: uuidv7(), person_id: notice.personId, organization_id: notice.organizationId, kind: notice.kind, is_urgent: notice.isUrgent, awaits: notice.awaited,
    title: notice.title, title_en: notice.titleEn, text: notice.text, text_en: notice.textEn, state: settings.get(notice.personId)!.modes[notice.kind].inApp ? 'UNREAD' : 'READ',
  }));
  const made = await em.execute<{ id: string; person_id: string; kind: NoticeKind; is_urgent: boolean }[]>(
    `insert into notice (id, person_id, event_id, kind, is_urgent, state, title, title_en, text, text_en, object_type, object_id, organization_id, awaits, at, read_at)
     select r.id, r.person_id, ?, r.kind, r.is_urgent, r.state, r.title, r.title_en, r.text, r.text_en, ?, ?, r.organization_id,
            array(select jsonb_array_elements_text(r.awaits)), ?, case when r.state = 'READ' then clock_timestamp() end
       from jsonb_to_recordset(?::jsonb) as r(id uuid, person_id uuid, organization_id uuid, kind text, is_urgent bool, awaits jsonb, title text, title_en text, text text, text_en text, state text)
      order by r.person_id
     on conflict (person_id, event_id) do nothing returning id, person_id, kind, is_urgent`,
    [occasion.id, occasion.objectType, occasion.objectId, occasion.at.toISOString(), JSON.stringify(rows)]);
  if (occasion.mails) await mailNotices(em, made.map((row) => ({ id: row.id, personId: row.person_id, kind: row.kind, isUrgent: row.is_urgent, settings: settings.get(row.person_id)! })));
  await announce(em, made.map(({ person_id }) => person_id));
}

/**
 * What was to be done and no longer can be is settled, whoever did it; and what one did oneself, for oneself.
 *
 * @param open the awaited actions that the record's state still lets somebody do
 */
export async function settle(em: EntityManager, { objectType, objectId, open, doneBy, action }: { readonly objectType: string; readonly objectId: string; readonly open: readonly string[]; readonly doneBy: string | null; readonly action: string }): Promise<void> {
  const settled = await em.execute<{ person_id: string }[]>(
    `update notice set state = 'SETTLED', settled_at = clock_timestamp()
      where object_id = ? and kind = 'TODO' and object_type = ? and state <> 'SETTLED' and (not awaits && ?::text[] or (person_id = ? and ? = any(awaits))) returning person_id`,
    [objectId, objectType, `{${open.join(',')}}`, doneBy, action]);
  await announce(em, settled.map(({ person_id }) => person_id));
}

export const inboxTopic = (personId: string): string => topicOf('Inbox', personId);
/** What `announce` says. */
export const arrivals: Live = { channel: 'notice', topics: (payload) => payload.split(',').map(inboxTopic) };

/** Whoever shows an inbox hears when the transaction commits. Ids only, and few enough for one message. */
export async function announce(em: EntityManager, persons: readonly string[]): Promise<void> {
  const all = [...new Set(persons)];
  for (let from = 0; from < all.length; from += 200) await em.execute(`select pg_notify('notice', ?)`, [all.slice(from, from + 200).join(',')]);
}

export async function settingsOf(em: EntityManager, persons: readonly string[]): Promise<ReadonlyMap<string, PersonSettings>> {
  const rows = await em.execute<({ person_id: string; language: 'ZH' | 'EN'; modes: StoredSettings['modes']; quiet_from: number | null; quiet_to: number | null; digest_at: number })[]>(
    `select person_id, language, modes, quiet_from, quiet_to, digest_at from notice_settings where person_id = any(?::uuid[])`, [`{${[...new Set(persons)].join(',')}}`]);
  const known = new Map(rows.map((row) => [row.person_id, settingsFrom({ language: row.language, modes: row.modes, quietFrom: row.quiet_from, quietTo: row.quiet_to, digestAt: row.digest_at })]));
  return new Map(persons.map((person) => [person, known.get(person) ?? settingsFrom(null)]));
}

export const unreadCount = async (em: EntityManager, personId: string): Promise<number> =>
  (await em.execute<{ n: number }[]>(`select count(*)::int as n from notice where person_id = ? and state = 'UNREAD'`, [personId]))[0]!.n;

/** `latest`: the newest notice, read or not. */
export interface InboxNow { readonly unread: number; readonly latest: string | null }
export const inboxNow = async (em: EntityManager, personId: string): Promise<InboxNow> =>
  (await em.execute<[InboxNow]>(
    `select (select count(*)::int from notice where person_id = ? and state = 'UNREAD') as unread, (select id from notice where person_id = ? order by at desc, id desc limit 1) as latest`, [personId, personId]))[0];

/** @param ids null: all up to that moment, so that what came while one looked stays unread */
export async function markRead(em: EntityManager, personId: string, { ids, until }: { readonly ids: readonly string[] | null; readonly until: Date | null }): Promise<number> {
  return em.transactional(async (own) => {
    const marked = await own.execute<{ id: string }[]>(
      `update notice set state = 'READ', read_at = clock_timestamp() where person_id = ? and state = 'UNREAD' and (?::uuid[] is null or id = any(?::uuid[])) and (?::timestamptz is null or at <= ?::timestamptz) returning id`,
      [personId, ids && `{${ids.join(',')}}`, ids && `{${ids.join(',')}}`, until?.toISOString() ?? null, until?.toISOString() ?? null]);
    if (marked.length > 0) await announce(own as EntityManager, [personId]);
    return marked.length;
  });
}
