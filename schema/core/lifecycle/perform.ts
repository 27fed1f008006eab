import { createHash } from 'node:crypto';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Actor } from '../access/actor.ts';
import { evaluate } from '../access/evaluate.ts';
import { isBound, isShown } from '../access/lock.ts';
import { Refusal, notFound, type Reason } from '../error/refusal.ts';
import { record } from '../journal/journal.ts';
import type { Performer } from '../performer.ts';
import { note, traced } from '../trace.ts';
import type { Action, ActionContext, ActionRequest, Creation, Lifecycle, Requirement } from './lifecycle.ts';
import { targets } from './lifecycle.ts';

export type Request = ActionRequest;

/**
 * Performs one action of a lifecycle: the only way by which a state changes.
 * begin → visible? → claim the key → lock, re-read, clock → who → requirements → change → journal → outbox → commit.
 * A refusal rolls all of it back, and is then journalled by itself.
 *
 * @returns the object's key
 * @throws Refusal with every reason that was found
 */
export const perform = <State extends string, Row extends object>(performer: Performer, lifecycle: Lifecycle<State, Row>, name: string, request: Request): Promise<string> =>
  traced(() => ({ name: `${lifecycle.name}.${name}`, noted: { 'bureau.lifecycle': lifecycle.name, 'bureau.action': name } }), () => performTraced(performer, lifecycle, name, request));

async function performTraced<State extends string, Row extends object>(performer: Performer, lifecycle: Lifecycle<State, Row>, name: string, request: Request): Promise<string> {
  const creation = lifecycle.creations[name];
  const action = lifecycle.actions[name];
  if (!creation && !action) throw new Error(`${lifecycle.name} has no action "${name}"`);
  if (action?.instead) return action.instead(performer, request);
  let decidedBy: string | null = null;
  try {
    return await performer.em().transactional(async (em) => {
      const step = { performer, lifecycle, name, request, em, decideBy: (version: string) => { decidedBy = version; }, decidedBy: () => decidedBy };
      return creation ? create(step, creation) : act(step, action!);
    });
  } catch (error) {
    if (error instanceof Refusal) note(() => ({ 'bureau.refused': error.reasons.map(({ code }) => code).join(' ') }));
    if (error instanceof Refusal) await journalRefusal(performer, lifecycle, name, request, error, decidedBy);
    throw error;
  }
}

/**
 * Performs an action of another record within the transaction of the action at hand: both happen, or neither. It goes
 * through the same checks; a refusal ends the whole. Who does it is said anew, because what follows by itself is the
 * system's doing. Not for the record at hand, and parents before their parts, so that nobody waits in a circle.
 */
export async function performWithin<State extends string, Row extends object>(context: ActionContext, actor: Actor, lifecycle: Lifecycle<State, Row>, name: string, request: Omit<Request, 'idempotencyKey' | 'expectedVersion'>): Promise<string> {
  const creation = lifecycle.creations[name];
  const action = lifecycle.actions[name];
  if (!creation && !action) throw new Error(`${lifecycle.name} has no action "${name}"`);
  let decidedBy: string | null = null;
  const { em, now, requestId, vault } = context;
  const step = {
    performer: { actor, em: () => em, requestId, vault, clock: () => now }, lifecycle, name, request, em,
    decideBy: (version: string) => { decidedBy = version; }, decidedBy: () => decidedBy,
  };
  return creation ? create(step, creation) : act(step, action!);
}

interface Step<State extends string, Row extends object> {
  readonly performer: Performer;
  readonly lifecycle: Lifecycle<State, Row>;
  readonly name: string;
  readonly request: Request;
  readonly em: EntityManager;
  readonly decideBy: (version: string) => void;
  readonly decidedBy: () => string | null;
}

async function act<State extends string, Row extends object>(step: Step<State, Row>, action: Action<State, Row>): Promise<string> {
  const { performer, lifecycle, request, em } = step;
  const seen = await em.findOne(lifecycle.entity as never, { id: request.id } as never);
  if (!seen || !(await evaluate(lifecycle.visible, seen, performer.actor, em))) throw notFound();
  // Whoever is bound acts on what the database shows him as well: two locks that would have to be wrong in the same way.
  if (isBound(performer.actor) && !(await isShown(em, performer.actor, em.getMetadata().get(lifecycle.entity as never).tableName, request.id!))) throw notFound();

  const input = parse(action, request.input);
  const repeated = await claim(step, request.id!);
  if (repeated) return repeated;

  const row = (await em.findOneOrFail(lifecycle.entity as never, { id: request.id } as never, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true })) as Row & { id: string; state: State };
  const context = await contextOf(step);
  const from = row.state;
  if (!(await evaluate(action.who, row, performer.actor, em))) throw new Refusal(forbidden(action.title));
  if (!action.from.includes(from)) throw new Refusal(wrongState(lifecycle, action, from));
  if (request.expectedVersion != null && request.expectedVersion !== (await versionsOf(em, lifecycle, [row.id])).get(row.id)) {
    throw new Refusal({ code: 'CHANGED_SINCE', message: '您打开之后，此记录又有变动；请核对后再提交。', path: ['input', 'expectedVersion'] });
  }
  await require(action.requires ?? [], context, row, input, () => true);

  const before = lifecycle.facts?.(row) ?? {};
  const decided = await action.change?.(context, row, input);
  const to = decided ?? targets(action, from)[0]!;
  if (!targets(action, from).includes(to)) throw new Error(`${lifecycle.name}.${step.name} led to "${to}"`);
  row.state = to;
  await em.flush();
  const { was, is } = difference(before, lifecycle.facts?.(row) ?? {});
  const entryId = await record(em, performer.actor, {
    objectType: lifecycle.entity.name, objectId: row.id, action: step.name, fromState: from, toState: to,
    concerns: lifecycle.concerns?.(row) ?? null, before: was, after: is, remark: action.remark?.(input) ?? null, ruleVersion: step.decidedBy(), veil: await lifecycle.veil?.(em, { row, input }) ?? null,
  }, performer.requestId);
  await action.after?.(context, row, input, entryId);
  return row.id;
}

async function create<State extends string, Row extends object>(step: Step<State, Row>, creation: Creation<State, Row>): Promise<string> {
  const { performer, lifecycle, request, em } = step;
  const input = parse(creation, request.input);
  const context = await contextOf(step);
  const row = (await creation.make(context, input)) as Row & { id: string; state: State };
  row.state = creation.to;
  if (!(await evaluate(creation.who, row, performer.actor, em))) throw new Refusal(forbidden(creation.title));
  const repeated = await claim(step, row.id);
  if (repeated) { em.clear(); return repeated; }
  await require(creation.requires ?? [], context, row, input, () => true);
  em.persist(row);
  await em.flush();
  const entryId = await record(em, performer.actor, {
    objectType: lifecycle.entity.name, objectId: row.id, action: step.name, toState: creation.to,
    concerns: lifecycle.concerns?.(row) ?? null, after: lifecycle.facts?.(row) ?? null, ruleVersion: step.decidedBy(), veil: await lifecycle.veil?.(em, { row, input }) ?? null,
  }, performer.requestId);
  await creation.after?.(context, row, input, entryId);
  return row.id;
}

/**
 * Claims the client's key in this transaction: a repeat waits here for the first to end. If that one was refused, its
 * claim is gone and the repeat is judged afresh.
 *
 * @returns the object of the first request, when this one repeats it
 */
async function claim<State extends string, Row extends object>({ performer, lifecycle, name, request, em }: Step<State, Row>, objectId: string): Promise<string | null> {
  if (!request.idempotencyKey) return null;
  if (request.idempotencyKey.length > 100) throw new Refusal({ code: 'INVALID_INPUT', message: '幂等键至多 100 个字符。', path: ['input', 'idempotencyKey'] });
  const actor = performer.actor.personId ?? performer.actor.organizationId ?? performer.actor.name;
  const action = `${lifecycle.name}.${name}`;
  const asked = JSON.stringify([request.id ?? null, request.input ?? null]);
  const hash = lifecycle.actions[name]?.isSecret ? performer.vault.hash(asked, 'idempotency') : createHash('sha256').update(asked).digest('hex');
  const [claimed] = await em.execute<{ key: string }[]>(
    `insert into idempotency_key (actor, key, action, input, object_id, at) values (?, ?, ?, ?, ?, clock_timestamp()) on conflict do nothing returning key`,
    [actor, request.idempotencyKey, action, hash, objectId]);
  if (claimed) return null;
  const [first] = await em.execute<{ action: string; input: string; object_id: string }[]>(`select action, input, object_id from idempotency_key where actor = ? and key = ?`, [actor, request.idempotencyKey]);
  if (first!.action !== action || first!.input !== hash) {
    throw new Refusal({ code: 'IDEMPOTENCY_KEY_REUSED', message: '同一幂等键不能用于内容不同的请求。', path: ['input', 'idempotencyKey'] });
  }
  return first!.object_id;
}

/** How much has happened to each record: its version. Under a record's lock it stays as it is. */
export async function versionsOf(em: EntityManager, { entity }: Pick<Lifecycle, 'entity'>, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const found = await em.execute<{ id: string; version: number }[]>(
    `select w.id, coalesce((select c.last from journal_count c where c.object_type = ? and c.object_id = w.id), 0)::int as version from unnest(?::uuid[]) as w(id)`,
    [entity.name, `{${ids.join(',')}}`]);
  return new Map(found.map(({ id, version }) => [id, version]));
}

async function contextOf<State extends string, Row extends object>({ performer, em, decideBy }: Step<State, Row>): Promise<ActionContext> {
  const now = await clockOf(performer, em);
  return { em, actor: performer.actor, now, today: dayOf(now), requestId: performer.requestId, vault: performer.vault, decideBy };
}

/** The time of what is done now. Not SQL's now(): that is the transaction's start, and may lie before a lock was granted. */
export async function clockOf(performer: Pick<Performer, 'clock'>, em: EntityManager): Promise<Date> {
  if (performer.clock) return performer.clock();
  const [clock] = await em.execute<{ now: Date }[]>('select clock_timestamp() as now');
  return new Date(clock!.now);
}

/** The day in Asia/Shanghai, `YYYY-MM-DD`. */
export const dayOf = (moment: Date): string => new Date(moment.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

function parse<Input>(of: { readonly input?: { safeParse: (value: unknown) => any } }, given: unknown): Input {
  if (!of.input) return undefined as Input;
  const parsed = of.input.safeParse(given ?? {});
  if (parsed.success) return parsed.data as Input;
  throw new Refusal(...(parsed.error.issues as { message: string; path: PropertyKey[] }[]).map((issue) => ({
    code: 'INVALID_INPUT', message: issue.message, path: ['input', ...issue.path.map(String)],
  })));
}

/** All requirements are judged, so that a person learns of every fault at once. */
async function require<Row>(requirements: readonly Requirement<Row>[], context: ActionContext, row: Row, input: unknown, judged: (requirement: Requirement<Row>) => boolean): Promise<void> {
  const reasons: Reason[] = [];
  for (const requirement of requirements) {
    if (!judged(requirement)) continue;
    const failed = await requirement.check(context, row, input);
    if (failed) reasons.push({ code: requirement.code, ...failed });
  }
  if (reasons.length > 0) throw new Refusal(...reasons);
}

export const forbidden = (title: string): Reason => ({ code: 'FORBIDDEN', message: `您无权“${title}”。` });

export const wrongState = <State extends string, Row extends object>(lifecycle: Lifecycle<State, Row>, action: Action<State, Row>, state: State): Reason => ({
  code: 'WRONG_STATE',
  message: `当前状态为“${lifecycle.states[state].title}”，“${action.title}”须在“${action.from.map((each) => lifecycle.states[each].title).join('”或“')}”时进行。`,
  details: { state },
});

/** A refusal changed nothing; that it was tried is on record all the same, in a transaction of its own. */
export async function journalRefusal<State extends string, Row extends object>(performer: Performer, lifecycle: Lifecycle<State, Row>, name: string, request: Request, refusal: Refusal, ruleVersion: string | null): Promise<void> {
  await performer.em().transactional(async (em) => {
    const own = em as EntityManager;
    const row = lifecycle.veil && request.id ? ((await own.findOne(lifecycle.entity as never, { id: request.id } as never)) as Row | null) : null;
    return record(own, performer.actor, {
      objectType: lifecycle.entity.name, objectId: request.id ?? null, action: name, outcome: 'REFUSED', reasons: refusal.reasons.map(({ code }) => code), ruleVersion,
      veil: await lifecycle.veil?.(own, { row, input: request.input }) ?? null,
    }, performer.requestId);
  });
}

function difference(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): { was: Record<string, unknown> | null; is: Record<string, unknown> | null } {
  const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
  if (changed.length === 0) return { was: null, is: null };
  return { was: Object.fromEntries(changed.map((key) => [key, before[key] ?? null])), is: Object.fromEntries(changed.map((key) => [key, after[key] ?? null])) };
}
