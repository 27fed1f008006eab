import type { EntityManager } from '@mikro-orm/postgresql';
import { column, columnType, table, type Entity } from '../core/access/compile.ts';
import { isOpen } from '../core/access/visible.ts';
import type { Warns } from '../core/notice/notice.ts';
import { allPlans, type Plan } from '../core/notice/plan.ts';
import { uuidv7 } from '../core/uuid.ts';
import { hearers } from './audience.ts';
import { insertNotices } from './inbox.ts';
import { composed, organizationName, subjectOf, type Addressed } from './tell.ts';
import { nameOf, type Facts } from './wording.ts';

/** So many at a time; the rest at the next look. */
const most = 500;

/** Tells of days that draw near, each distance once. Only an alarm: the record is looked at again under its lock. */
export async function watchDeadlines(em: EntityManager, mails: boolean): Promise<number> {
  let told = 0;
  for (const plan of allPlans()) for (const rule of plan.warns) told += await watch(em, plan, rule, mails);
  return told;
}

interface Due { readonly id: string; readonly due: string; readonly days: number; readonly left: number }

async function watch(em: EntityManager, plan: Plan, rule: Warns, mails: boolean): Promise<number> {
  const entity = [...em.getMetadata().getAll().values()].find((each) => each.className === plan.of) as Entity;
  const found = await due(em, entity, rule, null);
  for (const { id } of found) {
    await em.fork().transactional(async (inner) => {
      const own = inner as EntityManager;
      await own.execute(`select 1 from ${table(entity)} where id = ? for share`, [id]);
      const [still] = await due(own, entity, rule, id);
      if (still) await warn(own, plan, rule, still, mails);
    });
  }
  return found.length;
}

/** What falls due within the widest distance and was not told of at its own yet; the closest distance counts. */
function due(em: EntityManager, entity: Entity, { due: property, from, days }: Warns, id: string | null): Promise<Due[]> {
  const isDay = columnType(entity, property) === 'date';
  const moment = column(entity, 't', property);
  // A day is due when it begins.
  const at = isDay ? `(${moment}::timestamp at time zone 'Asia/Shanghai')` : moment;
  return em.execute<Due[]>(
    `select w.* from (
       select t.id, to_char(${at} at time zone 'Asia/Shanghai', '${isDay ? 'YYYY-MM-DD' : 'YYYY-MM-DD HH24:MI'}') as due, ((${at} at time zone 'Asia/Shanghai')::date - (clock_timestamp() at time zone 'Asia/Shanghai')::date)::int as left,
              (select min(d) from unnest(?::int[]) d where ${at} <= clock_timestamp() + make_interval(days => d)) as days
         from ${table(entity)} t
        where ${column(entity, 't', 'state')} = any(?::text[]) and ${at} > clock_timestamp() and ${at} <= clock_timestamp() + make_interval(days => ?) ${id === null ? '' : 'and t.id = ?::uuid'}) w
      where not exists (select 1 from event e where e.key = concat('due ', ?::text, ' ', w.id, ' ', w.due, ' ', w.days)) order by w.due, w.id limit ${most}`,
    [`{${days.join(',')}}`, `{${from.join(',')}}`, Math.max(...days), ...(id === null ? [] : [id]), property]);
}

async function warn(em: EntityManager, plan: Plan, rule: Warns, { id, due: dueAt, days, left }: Due, mails: boolean): Promise<void> {
  const eventId = uuidv7();
  const row = (await subjectOf(em, plan, id))!;
  const concernsId = plan.lifecycle?.concerns?.(row as never) ?? null;
  const made = await em.execute<{ at: Date }[]>(
    `insert into event (id, key, object_type, object_id, to_state, concerns_id, at) values (?, ?, ?, ?, ?, ?, clock_timestamp()) on conflict (key) do nothing returning at`,
    [eventId, `due ${rule.due} ${id} ${dueAt} ${days}`, plan.of, id, row.state ?? null, concernsId]);
  if (made.length === 0) return;
  const waiting = plan.awaits.flatMap(({ actions }) => actions).flatMap((action) => { const { from, who } = plan.lifecycle!.actions[action]!; return row.state !== undefined && from.includes(row.state) ? [who] : []; });
  const audiences: Addressed[] = (rule.to === undefined ? ['concerned' as const, ...waiting] : [rule.to]).map((to) => ({ kind: 'DEADLINE', to, awaited: [], isUrgent: (rule.isUrgent ?? false) || left <= 1, words: rule }));
  const found = await hearers(em, { plan, objectId: id, concernsId }, audiences.map(({ to }) => to));
  const facts: Facts = {
    of: plan.of, title: plan.lifecycle!.title, name: nameOf(row, plan.lifecycle!.named, (field) => isOpen(plan.of, field)), organization: await organizationName(em, concernsId),
    action: plan.lifecycle!.alarms?.find((alarm) => alarm.due === rule.due)?.action ?? null, state: row.state ?? null, remark: null, due: dueAt, days: left,
  };
  await insertNotices(em, { id: eventId, objectType: plan.of, objectId: id, at: new Date(made[0]!.at), mails }, composed(audiences, found, facts, () => false));
}
