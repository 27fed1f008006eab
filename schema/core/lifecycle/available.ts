import type { Actor } from '../access/actor.ts';
import { evaluate } from '../access/evaluate.ts';
import { specialize } from '../access/specialize.ts';
import type { Reason } from '../error/refusal.ts';
import type { ActionContext, Lifecycle } from './lifecycle.ts';
import type { Performer } from '../performer.ts';
import { clockOf, dayOf, forbidden, wrongState } from './perform.ts';

export interface AvailableAction {
  readonly action: string;
  readonly title: string;
  readonly allowed: boolean;
  readonly reasons: readonly Reason[];
}

/**
 * What the actor can do with each object, and why not what he cannot: from the same table that the mutations obey.
 * Actions that his roles never allow are left out.
 */
export async function availableActions<State extends string, Row extends object>(performer: Performer, lifecycle: Lifecycle<State, Row>, ids: readonly string[]): Promise<readonly (readonly AvailableAction[])[]> {
  const em = performer.em();
  const rows = (await em.find(lifecycle.entity as never, { id: { $in: ids } } as never)) as (Row & { id: string; state: State })[];
  const byId = new Map(rows.map((row) => [row.id, row]));
  // The clock that the actions themselves obey: a button must not open a minute before its action does.
  const now = await clockOf(performer, em);
  const context: ActionContext = {
    em, actor: performer.actor, now, today: dayOf(now), requestId: performer.requestId, vault: performer.vault, decideBy: () => undefined,
  };
  const open = Object.entries(lifecycle.actions).filter(([, action]) => conceivable(action.who, performer.actor));
  const result: AvailableAction[][] = [];
  for (const id of ids) {
    const row = byId.get(id);
    const found: AvailableAction[] = [];
    if (row) {
      for (const [name, action] of open) {
        const reasons: Reason[] = [];
        if (!(await evaluate(action.who, row, performer.actor, em))) reasons.push(forbidden(action.title));
        else if (!action.from.includes(row.state)) reasons.push(wrongState(lifecycle, action, row.state));
        else {
          for (const requirement of action.requires ?? []) {
            if (!requirement.beforehand) continue;
            const failed = await requirement.check(context, row, undefined);
            if (failed) reasons.push({ code: requirement.code, ...failed });
          }
        }
        found.push({ action: name, title: action.title, allowed: reasons.length === 0, reasons });
      }
    }
    result.push(found);
  }
  return result;
}

const conceivable = (who: Parameters<typeof specialize>[0], actor: Actor): boolean => specialize(who, actor).kind !== 'never';
