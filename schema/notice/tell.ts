import type { EntityManager } from '@mikro-orm/postgresql';
import type { Action } from '../core/lifecycle/lifecycle.ts';
import { noticeKinds, type Audience, type NoticeKind, type Words } from '../core/notice/notice.ts';
import { isOpen } from '../core/access/visible.ts';
import { isTold, planOf, type Plan } from '../core/notice/plan.ts';
import { hearers, type Hearer } from './audience.ts';
import { eventType } from './catalogue.ts';
import { insertNotices, settle, type NewNotice } from './inbox.ts';
import { nameOf, worded, type Facts } from './wording.ts';

/** An entry of the journal, as far as telling of it goes. */
export interface Entry {
  readonly id: string;
  readonly object_type: string;
  readonly object_id: string | null;
  readonly sequence: number | null;
  readonly action: string;
  readonly from_state: string | null;
  readonly to_state: string | null;
  readonly at: Date;
  readonly person_id: string | null;
  readonly organization_id: string | null;
  readonly concerns_id: string | null;
  readonly after: Record<string, unknown> | null;
  readonly remark: string | null;
}

/** How long what was promised is still caught up with. What happened before there were notices is told to nobody. */
const caughtUp = '2 days';

/**
 * Makes events of an entry and of those before it of the same object that have none yet: tasks come in any order, an
 * object's events in its own. Entries that have their event are left alone, so that a second run does nothing.
 *
 * @param mails whether there is e-mail here at all
 * @returns the ids of the new events
 */
export async function tellEntry(em: EntityManager, id: string, mails: boolean): Promise<string[]> {
  const [wanted] = await em.execute<Pick<Entry, 'object_type' | 'object_id'>[]>(`select object_type, object_id from journal_entry where id = ?`, [id]);
  if (!wanted) return [];
  await em.execute(`select pg_advisory_xact_lock(hashtextextended('event ' || ? || coalesce(?, ''), 0))`, [wanted.object_type, wanted.object_id]);
  const entries = await em.execute<Entry[]>(
    `select j.id, j.object_type, j.object_id, j.sequence, j.action, j.from_state, j.to_state, j.at, j.person_id, j.organization_id, j.concerns_id, j.after, j.remark
       from journal_entry j
      where j.outcome = 'DONE' and j.object_type = ? and not exists (select 1 from event e where e.id = j.id)
        and (j.id = ? or (j.object_id = ? and j.sequence < (select w.sequence from journal_entry w where w.id = ?) and j.at > clock_timestamp() - interval '${caughtUp}'))
      order by j.sequence`, [wanted.object_type, id, wanted.object_id, id]);
  const told = entries.filter(({ object_type: of, action }) => isTold(of, action));
  for (const entry of told) await spread(em, entry, planOf(entry.object_type)!, mails);
  return told.map((entry) => entry.id);
}

async function spread(em: EntityManager, entry: Entry, plan: Plan, mails: boolean): Promise<void> {
  const type = plan.isPublished && plan.lifecycle && entry.to_state !== null ? eventType(plan.lifecycle, entry.from_state, entry.to_state) : null;
  await em.execute(
    `insert into event (id, key, type, object_type, object_id, sequence, action, from_state, to_state, concerns_id, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [entry.id, `entry ${entry.id}`, type, entry.object_type, entry.object_id, entry.sequence, entry.action, entry.from_state, entry.to_state, entry.concerns_id, new Date(entry.at).toISOString()]);
  const row = await subjectOf(em, plan, entry.object_id);
  if (!row) return; // it is gone: nothing to be told of
  await settle(em, { objectType: plan.of, objectId: entry.object_id!, open: openActions(plan, row.state), doneBy: entry.person_id, action: entry.action });
  const audiences = audiencesOf(plan, entry, row.state);
  const found = await hearers(em, { plan, objectId: entry.object_id!, concernsId: entry.concerns_id }, audiences.map(({ to }) => to));
  const organization = await organizationName(em, entry.concerns_id);
  const facts: Facts = {
    of: plan.of, title: plan.lifecycle?.title ?? plan.of, name: nameOf(row, plan.lifecycle?.named, (field) => isOpen(plan.of, field)), organization,
    action: entry.action, state: entry.to_state, remark: entry.remark, after: entry.after,
  };
  await insertNotices(em, { id: entry.id, objectType: plan.of, objectId: entry.object_id, at: new Date(entry.at), mails }, composed(audiences, found, facts, (hearer, audience) => isOwnDoing(entry, hearer, audience.kind)));
}

/** A record with the state that it is in now: what was so when it happened may be over. */
export async function subjectOf(em: EntityManager, plan: Pick<Plan, 'of'>, id: string | null): Promise<(object & { state?: string }) | null> {
  const meta = [...em.getMetadata().getAll().values()].find((each) => each.className === plan.of);
  return id === null || !meta ? null : em.findOne(meta.class as never, { id } as never, { refresh: true });
}

export const organizationName = async (em: EntityManager, id: string | null): Promise<string | null> =>
  (id === null ? null : (await em.execute<{ name: string }[]>('select name from organization where id = ?', [id]))[0]?.name ?? null);

/** One audience and what it is told. */
export interface Addressed {
  readonly kind: NoticeKind;
  readonly to: Audience;
  readonly awaited: readonly string[];
  readonly isUrgent: boolean;
  readonly words: { readonly title?: Words; readonly text?: Words };
}

const actionsOf = (plan: Plan): Readonly<Record<string, Action<string, unknown>>> => (plan.lifecycle?.actions ?? {}) as never;

/** The awaited actions that the state lets somebody do. */
const openActions = (plan: Plan, state: string | undefined): string[] =>
  plan.awaits.flatMap(({ actions }) => actions).filter((action) => state !== undefined && actionsOf(plan)[action]!.from.includes(state));

function audiencesOf(plan: Plan, entry: Entry, state: string | undefined): Addressed[] {
  const opened = plan.awaits.flatMap((rule) => rule.actions.flatMap((name) => {
    const { from, who } = actionsOf(plan)[name]!;
    const isOpened = entry.to_state !== null && from.includes(entry.to_state) && !(entry.from_state !== null && from.includes(entry.from_state)) && state !== undefined && from.includes(state);
    return isOpened ? [{ kind: 'TODO' as const, to: who, awaited: [name], isUrgent: rule.isUrgent ?? false, words: rule }] : [];
  }));
  const told = plan.tells.filter(({ actions }) => actions.includes(entry.action)).map((rule) => ({ kind: rule.kind, to: rule.to, awaited: [], isUrgent: rule.isUrgent ?? false, words: rule }));
  return [...opened, ...told];
}

/** What one did, one knows; and what somebody does in a matter of the own organization, its people hear of from each other. */
const isOwnDoing = (entry: Entry, hearer: Hearer, kind: NoticeKind): boolean =>
  hearer.personId === entry.person_id || (kind !== 'SYSTEM' && entry.organization_id !== null && entry.organization_id === entry.concerns_id && hearer.organizationId === entry.concerns_id);

/** One notice a person: of several that concern him the first kind counts, and what he could do stands together. */
export function composed(audiences: readonly Addressed[], found: readonly (readonly Hearer[])[], facts: Facts, isLeftOut: (hearer: Hearer, audience: Addressed) => boolean): NewNotice[] {
  const byPerson = new Map<string, { hearer: Hearer; audience: Addressed; awaited: string[] }>();
  const order = audiences.map((audience, index) => ({ audience, people: found[index]! })).sort((a, b) => noticeKinds.indexOf(a.audience.kind) - noticeKinds.indexOf(b.audience.kind));
  for (const { audience, people } of order) {
    for (const hearer of people) {
      if (isLeftOut(hearer, audience)) continue;
      const known = byPerson.get(hearer.personId);
      if (!known) byPerson.set(hearer.personId, { hearer, audience, awaited: [...audience.awaited] });
      else if (known.audience.kind === 'TODO' && audience.kind === 'TODO') known.awaited.push(...audience.awaited);
    }
  }
  const wordings = new Map<string, ReturnType<typeof worded>>();
  return [...byPerson.values()].map(({ hearer, audience, awaited }) => {
    const key = `${order.findIndex((each) => each.audience === audience)} ${awaited.join()}`;
    const words = wordings.get(key) ?? worded(audience.kind, { ...facts, awaited }, audience.words);
    wordings.set(key, words);
    return { ...hearer, kind: audience.kind, isUrgent: audience.isUrgent, awaited, ...words };
  });
}
