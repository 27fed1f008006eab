import type { EntityManager } from '@mikro-orm/postgresql';
import type { NoticeKind } from '../core/notice/notice.ts';
import { uuidv7 } from '../core/uuid.ts';
import { stageLane } from './delivery/lane.ts';
import { mailAt, type PersonSettings } from './person-settings.ts';

export interface Mailable {
  readonly id: string;
  readonly personId: string;
  readonly kind: NoticeKind;
  readonly isUrgent: boolean;
  readonly settings: PersonSettings;
}

/** All e-mail goes out one after another. */
export const mailLane = 'mail';

/** Has notices mailed, as each person wants to be told, where the person has an address. */
export async function mailNotices(em: EntityManager, notices: readonly Mailable[]): Promise<void> {
  if (notices.length === 0) return;
  const reached = new Set((await em.execute<{ id: string }[]>(`select id from person where id = any(?::uuid[]) and email is not null`, [`{${notices.map(({ personId }) => personId).join(',')}}`])).map(({ id }) => id));
  const [{ now }] = await em.execute<[{ now: Date }]>('select clock_timestamp() as now');
  let left = notices.filter(({ personId }) => reached.has(personId)).map((notice) => ({ ...notice, from: new Date(now) }));
  let soonest: Date | null = null;
  while (left.length > 0) {
    const letters = left.flatMap((notice) => {
      const when = mailAt(notice.from, notice.settings, notice.kind, notice.isUrgent);
      return when ? [{ notice, at: when.at, id: uuidv7(), type: when.digest ? 'digest' : 'notice', key: when.digest ? `digest ${notice.personId} ${when.at.toISOString()}` : `notice ${notice.id}` }] : [];
    }).sort((a, b) => (a.key < b.key ? -1 : 1));
    // The row of a digest is locked by whoever sends it: one that has gone out by then takes nothing more.
    const made = await em.execute<{ id: string; key: string }[]>(
      `insert into delivery (id, key, channel, lane, person_id, type, next_at)
       select r.id, r.key, 'EMAIL', ?, r.person, r.type, r.at from jsonb_to_recordset(?::jsonb) as r(id uuid, key text, person uuid, type text, at timestamptz)
       on conflict (key) do update set key = excluded.key where delivery.state = 'PENDING' returning id, key`,
      [mailLane, JSON.stringify(letters.map(({ id, key, type, at, notice: { personId: person } }) => ({ id, key, type, at, person })))]);
    const ids = new Map(made.map(({ id, key }) => [key, id]));
    const taken = letters.filter(({ key }) => ids.has(key));
    await em.execute(`update notice n set mail_id = r.mail from jsonb_to_recordset(?::jsonb) as r(notice uuid, mail uuid) where n.id = r.notice`, [JSON.stringify(taken.map(({ notice, key }) => ({ notice: notice.id, mail: ids.get(key) })))]);
    for (const { at } of taken) if (!soonest || at < soonest) soonest = at;
    left = letters.filter(({ key }) => !ids.has(key)).map(({ notice, at }) => ({ ...notice, from: at }));
  }
  if (soonest) await stageLane(em, mailLane, soonest);
}
