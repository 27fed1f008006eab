import type { Condition } from '../access/condition.ts';
import { visibleTypes } from '../access/visible.ts';
import type { Action, AnyLifecycle } from '../lifecycle/lifecycle.ts';
import { targets } from '../lifecycle/lifecycle.ts';
import type { Awaits, NoticeRule, Tells, Warns } from './notice.ts';

/** Everything that is told of one kind of record: what its area declared, completed by what is assumed. */
export interface Plan {
  readonly of: string;
  readonly lifecycle: AnyLifecycle | null;
  readonly tells: readonly Tells[];
  readonly awaits: readonly Awaits[];
  readonly warns: readonly Warns[];
  /** Its changes of state are events for partners, since some key may read it. */
  readonly isPublished: boolean;
}

const plans = new Map<string, Plan>();

export const planOf = (of: string): Plan | undefined => plans.get(of);
export const allPlans = (): readonly Plan[] => [...plans.values()];

/** Whether anything follows from this entry of the journal: a task is staged for those only. */
export function isTold(of: string, action: string): boolean {
  const plan = plans.get(of);
  if (!plan) return false;
  return plan.isPublished || plan.awaits.length > 0 || plan.tells.some(({ actions }) => actions.includes(action));
}

/** The list of areas says which lifecycles and rules there are, once, when it is loaded. A slip in them stops the program. */
export function declareNotices(lifecycles: readonly AnyLifecycle[], rules: readonly NoticeRule[]): void {
  plans.clear();
  const published = new Set([...visibleTypes()].flatMap(([entity, rows]) => (keysMaySee(rows) ? [entity] : [])));
  const faults: string[] = [];
  for (const lifecycle of lifecycles) {
    const of = lifecycle.entity.name;
    const own = rules.filter((rule) => rule.of === of);
    plans.set(of, {
      of, lifecycle, isPublished: published.has(of),
      tells: [...pick(own, 'tells'), ...assumedTells(lifecycle, own)],
      awaits: own.some(({ rule }) => rule === 'awaits') ? pick(own, 'awaits') : assumedAwaits(lifecycle),
      warns: [...pick(own, 'warns'), ...assumedWarns(lifecycle, own)].filter(({ days }) => days.length > 0),
    });
    for (const rule of own) faults.push(...faultsOf(lifecycle, rule));
  }
  for (const of of new Set(rules.map((rule) => rule.of))) {
    if (plans.has(of)) continue;
    const own = rules.filter((rule) => rule.of === of);
    for (const rule of own) if (rule.rule !== 'tells') faults.push(`${of} has no lifecycle: it can only tell`);
    plans.set(of, { of, lifecycle: null, isPublished: false, tells: pick(own, 'tells'), awaits: [], warns: [] });
  }
  if (faults.length > 0) throw new Error(`notices:\n${faults.join('\n')}`);
}

const pick = <R extends NoticeRule['rule']>(rules: readonly NoticeRule[], rule: R) => rules.filter((each) => each.rule === rule) as Extract<NoticeRule, { rule: R }>[];

/** The people whose matter it is hear of everything that others do with it, but for what is hushed or told them otherwise. */
function assumedTells(lifecycle: AnyLifecycle, rules: readonly NoticeRule[]): Tells[] {
  if (!lifecycle.concerns) return [];
  const said = new Set(rules.flatMap((rule) => (rule.rule === 'hushes' || (rule.rule === 'tells' && rule.to === 'concerned') ? rule.actions : [])));
  if (rules.some((rule) => rule.rule === 'hushes' && rule.actions.length === 0)) return [];
  const actions = [...Object.keys(lifecycle.creations), ...Object.keys(lifecycle.actions)].filter((action) => !said.has(action));
  return [{ rule: 'tells', of: lifecycle.entity.name, actions, to: 'concerned', kind: 'PROGRESS' }];
}

/**
 * Assumed to be waited for: what leads on to a later state that is no end. What only ends a record (to revoke, to withdraw)
 * may be done, and is nobody's duty; an area in which it is says so.
 */
function assumedAwaits(lifecycle: AnyLifecycle): Awaits[] {
  if (!lifecycle.concerns) return [];
  const order = Object.keys(lifecycle.states);
  const leadsOn = (action: Action<string, unknown>): boolean =>
    action.from.some((from) => targets(action, from).some((to) => order.indexOf(to) > order.indexOf(from) && !lifecycle.states[to]!.final));
  const actions = Object.entries<Action<string, unknown>>(lifecycle.actions).flatMap(([name, action]) => (action.who.kind !== 'system' && leadsOn(action) ? [name] : []));
  return actions.length === 0 ? [] : [{ rule: 'awaits', of: lifecycle.entity.name, actions }];
}

const assumedDays = [3] as const;

function assumedWarns(lifecycle: AnyLifecycle, rules: readonly NoticeRule[]): Warns[] {
  if (!lifecycle.concerns) return [];
  const said = new Set(pick(rules, 'warns').map(({ due }) => due));
  const from = new Map<string, Set<string>>();
  for (const alarm of lifecycle.alarms ?? []) if (!said.has(alarm.due)) from.set(alarm.due, new Set([...(from.get(alarm.due) ?? []), ...alarm.from]));
  return [...from].map(([due, states]) => ({ rule: 'warns', of: lifecycle.entity.name, due, from: [...states], days: assumedDays }));
}

function faultsOf(lifecycle: AnyLifecycle, rule: NoticeRule): string[] {
  const known = rule.rule === 'awaits' ? lifecycle.actions : { ...lifecycle.creations, ...lifecycle.actions };
  const name = (what: string) => `${rule.of} ${rule.rule}: ${what}`;
  if (rule.rule === 'warns') {
    return [...rule.from.filter((state) => !(state in lifecycle.states)).map((state) => name(`no state "${state}"`)), ...(rule.from.length === 0 ? [name(`from which states is ${rule.due} watched?`)] : [])];
  }
  const faults = rule.actions.filter((action) => !(action in known)).map((action) => name(`no action "${action}"`));
  if (rule.rule === 'tells' && rule.to === 'concerned' && !lifecycle.concerns) faults.push(name('it concerns no organization'));
  return faults;
}

/** Whether a partner's key could see some row: decided without regard to the row. */
function keysMaySee(condition: Condition): boolean {
  switch (condition.kind) {
    case 'never': case 'role': case 'system': case 'signed-in': return false;
    case 'all': return condition.of.every(keysMaySee);
    case 'any': return condition.of.some(keysMaySee);
    case 'is': return !(condition.value !== null && typeof condition.value === 'object' && condition.value.actor === 'personId');
    case 'via': case 'some': case 'row': return keysMaySee(condition.where);
    default: return true; // a scope, or what the row decides
  }
}
