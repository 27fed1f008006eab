import type { EntityManager } from '@mikro-orm/postgresql';
import { operate } from '../account/operation.ts';
import { Refusal } from '../core/error/refusal.ts';
import { record } from '../core/journal/journal.ts';
import { noticeKinds } from '../core/notice/notice.ts';
import type { Performer } from '../core/performer.ts';
import { uuidv7 } from '../core/uuid.ts';
import { settingsOf } from './inbox.ts';

export interface WantedSettings {
  readonly language: string;
  readonly modes: readonly { readonly kind: string; readonly inApp: boolean; readonly mail: string }[];
  readonly quietFrom: number | null;
  readonly quietTo: number | null;
  readonly digestAt: number;
}

export async function settingsShown(em: EntityManager, personId: string): Promise<WantedSettings & { readonly email: string | null }> {
  const { language, modes, quiet, digestAt } = (await settingsOf(em, [personId])).get(personId)!;
  const [person] = await em.execute<{ email: string | null }[]>('select email from person where id = ?', [personId]);
  return { language, modes: noticeKinds.map((kind) => ({ kind, ...modes[kind] })), quietFrom: quiet?.from ?? null, quietTo: quiet?.to ?? null, digestAt, email: person?.email ?? null };
}

export async function changeSettings(performer: Performer, personId: string, wanted: WantedSettings): Promise<unknown> {
  const wrong = (field: string, message: string) => new Refusal({ code: 'INVALID_INPUT', message, path: ['input', field] });
  const isMinute = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < 1_440;
  const [quietFrom, quietTo] = [wanted.quietFrom ?? null, wanted.quietTo ?? null];
  if ((quietFrom === null) !== (quietTo === null)) throw wrong(quietFrom === null ? 'quietFrom' : 'quietTo', '免打扰的起止须一并填写，或一并不填。');
  if (quietFrom !== null && !isMinute(quietFrom)) throw wrong('quietFrom', '免打扰起应在 0 至 1439 之间。');
  if (quietTo !== null && !isMinute(quietTo)) throw wrong('quietTo', '免打扰止应在 0 至 1439 之间。');
  if (quietFrom !== null && quietFrom === quietTo) throw wrong('quietTo', '免打扰的起止不能相同；不需要时请都不填。');
  if (!isMinute(wanted.digestAt)) throw wrong('digestAt', '汇总时刻应在 0 至 1439 之间。');
  if (new Set(wanted.modes.map(({ kind }) => kind)).size < wanted.modes.length) throw wrong('modes', '同一种消息只能设置一次。');
  const modes = Object.fromEntries(wanted.modes.map(({ kind, inApp, mail }) => [kind, { inApp, mail }]));
  await operate(performer, { objectType: 'NoticeSettings', action: 'updateNoticeSettings' }, async (em) => {
    const [row] = await em.execute<{ id: string }[]>(
      `insert into notice_settings (id, person_id, language, modes, quiet_from, quiet_to, digest_at, updated_at) values (?, ?, ?, ?::jsonb, ?, ?, ?, clock_timestamp())
       on conflict (person_id) do update set language = excluded.language, modes = excluded.modes, quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to, digest_at = excluded.digest_at, updated_at = excluded.updated_at returning id`,
      [uuidv7(), personId, wanted.language, JSON.stringify(modes), quietFrom, quietTo, wanted.digestAt]);
    await record(em, performer.actor, { objectType: 'NoticeSettings', objectId: row!.id, action: 'updateNoticeSettings', after: { language: wanted.language, modes, quietFrom, quietTo, digestAt: wanted.digestAt } }, performer.requestId);
  });
  return settingsShown(performer.em(), personId);
}
