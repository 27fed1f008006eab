import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { Actor } from '../../schema/core/access/actor.ts';
import { evaluate } from '../../schema/core/access/evaluate.ts';
import { Refusal } from '../../schema/core/error/refusal.ts';
import { specialize } from '../../schema/core/access/specialize.ts';
import { availableActions } from '../../schema/core/lifecycle/available.ts';
import { type Lifecycle, targets } from '../../schema/core/lifecycle/lifecycle.ts';
import { perform } from '../../schema/core/lifecycle/perform.ts';
import type { Performer } from '../../schema/core/performer.ts';

/** What a walk needs of the area whose table it walks. */
export interface Walk<State extends string, Row extends object> {
  readonly lifecycle: Lifecycle<State, Row>;
  readonly orm: MikroORM;
  readonly performer: (actor: Actor) => Performer;
  /** One of each kind of person, by a name that failures print: strangers of each role too. */
  readonly actors: Readonly<Record<string, Actor>>;
  /** Puts an object into the state, with all that the action requires besides state and role; gives its key. Alone: what was made before may go. */
  readonly make: (state: State, action: string) => Promise<string>;
  /** An input of the action that nothing is wrong with. */
  readonly input: (action: string, actor: Actor) => unknown;
  /** Clears what stands in the way of a creation. */
  readonly clear: () => Promise<void>;
}

export interface Walked {
  readonly cells: number;
  /** Where what happened is not what the table says, a line each. */
  readonly faults: readonly string[];
  /** Who got each action or creation done, in some state: to hold against a list written by hand. */
  readonly who: Readonly<Record<string, readonly string[]>>;
}

/**
 * Tries every action in every state as everyone, and holds the outcome against the table: done where it says so, else
 * refused with the reason that it names, the row, the journal's sequence and the outbox as they were, the attempt on
 * record, and the button closed.
 */
export async function walk<State extends string, Row extends object>(walk: Walk<State, Row>): Promise<Walked> {
  const { lifecycle, orm, performer, actors, make, input } = walk;
  const faults: string[] = [];
  const who = new Map<string, Set<string>>();
  const did = (action: string, name: string) => who.set(action, (who.get(action) ?? new Set()).add(name));
  let cells = 0;

  for (const creation of Object.keys(lifecycle.creations)) {
    who.set(creation, new Set());
    let isClear = false;
    for (const [name, actor] of Object.entries(actors)) {
      cells += 1;
      if (!isClear) await walk.clear();
      const outcome = await outcomeOf(() => perform(performer(actor), lifecycle, creation, { input: input(creation, actor) }));
      isClear = outcome !== 'done'; // a refusal leaves nothing behind
      if (outcome === 'done') did(creation, name);
      else if (outcome !== 'FORBIDDEN') faults.push(`${creation} as ${name}: ${outcome}`);
    }
  }

  /**
   * Who may is data: what it leaves open for an actor (the view) and what it comes to on this row decide the outcome. So each
   * actor tries each action once for each outcome, and each view once in each state; more would only say the same again.
   */
  const tried = new Set<string>();
  for (const state of Object.keys(lifecycle.states) as State[]) {
    /** What is open to each in this state, on some row: what is closed there by role or state is closed on every row. */
    const openTo = new Map<string, ReadonlySet<string>>();
    for (const [action, definition] of Object.entries(lifecycle.actions)) {
      if (!who.has(action)) who.set(action, new Set());
      let id: string | undefined;
      let row: Row | undefined;
      let em = orm.em.fork();
      /** Those who were refused since the row was last looked at: together they must have left nothing but their attempts. */
      let refused: string[] = [];
      let before: Traces | undefined;
      const unchanged = async (): Promise<void> => {
        if (refused.length === 0) return;
        const after = await traces(orm.em.fork(), lifecycle.entity.name, id!);
        const at = `${action} in ${state} as ${refused.join(' or ')}`;
        for (const trace of ['row', 'sequence', 'outbox'] as const) if (JSON.stringify(after[trace]) !== JSON.stringify(before![trace])) faults.push(`${at}: was refused, and ${trace} changed`);
        if (after.refused !== before!.refused + refused.length) faults.push(`${at}: the refusal is not on record`);
        refused = [];
        before = after;
      };
      for (const [name, actor] of Object.entries(actors)) {
        cells += 1;
        if (id === undefined || row === undefined) {
          id = await make(state, action);
          em = orm.em.fork();
          row = (await em.findOneOrFail(lifecycle.entity as never, { id } as never)) as Row;
          before = undefined;
        }
        const at = `${action} in ${state} as ${name}`;
        const visible = await evaluate(lifecycle.visible, row, actor, em);
        const allowed = await evaluate(definition.who, row, actor, em);
        const expected = !visible ? 'NOT_FOUND' : !allowed ? 'FORBIDDEN' : definition.from.includes(state) ? 'done' : 'WRONG_STATE';
        const may = specialize(definition.who, actor);
        const view = may.kind === 'never' ? 'never' : `${state} ${JSON.stringify([may, specialize(lifecycle.visible, actor)])}`;
        const [asThis, asSuch] = [`${action} ${expected} ${name}`, `${action} ${expected} ${view}`];
        if (tried.has(asThis) && tried.has(asSuch)) continue;
        tried.add(asThis).add(asSuch);
        if (visible) {
          let open = expected === 'done' ? undefined : openTo.get(name);
          if (!open || open.has(action)) {
            const offered = (await availableActions(performer(actor), lifecycle, [id]))[0]!;
            open = new Set(offered.filter((each) => each.allowed).map((each) => each.action));
            if (!openTo.has(name)) openTo.set(name, open);
            const button = offered.find((each) => each.action === action);
            if (open.has(action) !== (expected === 'done')) faults.push(`${at}: the button is ${button?.allowed ? 'open' : `closed (${button?.reasons.map(({ code }) => code).join() ?? 'absent'})`}, expected ${expected}`);
          }
        }
        if (expected === 'done') await unchanged();
        before ??= await traces(orm.em.fork(), lifecycle.entity.name, id);
        const outcome = await outcomeOf(() => perform(performer(actor), lifecycle, action, { id: id!, input: input(action, actor) }));
        if (outcome !== expected) faults.push(`${at}: ${outcome}, expected ${expected}`);
        if (outcome !== 'done') { refused.push(name); continue; }
        did(action, name);
        const after = await traces(orm.em.fork(), lifecycle.entity.name, id);
        if (!(targets(definition, state) as readonly string[]).includes((after.row as { state: string }).state)) faults.push(`${at}: led to ${(after.row as { state: string }).state}`);
        if (after.sequence !== before.sequence + 1) faults.push(`${at}: ${after.sequence - before.sequence} journal entries`);
        refused = [];
        id = undefined;
        row = undefined;
      }
      if (id !== undefined) await unchanged();
    }
  }
  return { cells, faults, who: Object.fromEntries([...who].map(([action, names]) => [action, [...names]])) };
}

/** `done`, or the codes of the refusal. Anything else is a bug and ends the walk. */
async function outcomeOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
    return 'done';
  } catch (error) {
    if (error instanceof Refusal) return error.reasons.map(({ code }) => code).join();
    throw error;
  }
}

interface Traces { readonly row: unknown; readonly sequence: number; readonly refused: number; readonly outbox: number }

async function traces(em: EntityManager, entity: string, id: string): Promise<Traces> {
  const table = [...em.getMetadata().getAll().values()].find((meta) => meta.className === entity)!.tableName;
  const [found] = await em.execute<Traces[]>(
    `select (select to_jsonb(t) from "${table}" t where id = ?) as row,
            (select coalesce(max(sequence), 0) from journal_entry where object_type = ? and object_id = ?) as sequence,
            (select count(*)::int from journal_entry where object_type = ? and object_id = ? and outcome = 'REFUSED') as refused,
            (select count(*)::int from outbox_message) as outbox`, [id, entity, id, entity, id]);
  return found!;
}
