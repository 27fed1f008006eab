import type { EntityManager } from '@mikro-orm/postgresql';
import type { z } from 'zod';
import type { Actor } from '../access/actor.ts';
import type { Condition } from '../access/condition.ts';
import type { Reason } from '../error/refusal.ts';
import type { Performer } from '../performer.ts';
import type { Vault } from '../secret/vault.ts';

/** What an action works with, inside its transaction. */
export interface ActionContext {
  /** The transaction's entity manager. */
  readonly em: EntityManager;
  readonly actor: Actor;
  /** The database's clock, read after the row was locked. */
  readonly now: Date;
  /** The same moment as a day in Asia/Shanghai, `YYYY-MM-DD`. */
  readonly today: string;
  readonly requestId: string | null;
  /** Seals and opens personal data and secrets. */
  readonly vault: Vault;
  /** Notes the rule version that the decision is made under; it goes into the journal. */
  readonly decideBy: (ruleVersion: string) => void;
}

/** A named precondition. The same one closes the button, refuses the mutation and stands in the journal. */
export interface Requirement<Row, Input = any> {
  readonly code: string;
  /** What must hold, in Chinese, for the printed table. */
  readonly title: string;
  /** Whether it can be judged before anyone filled in the form: then `availableActions` says it beforehand. */
  readonly beforehand: boolean;
  /** Null when it holds; else why not and what to do. */
  readonly check: (context: ActionContext, row: Row, input: Input) => Promise<Omit<Reason, 'code'> | null>;
}

export interface Action<State extends string, Row, Input = any> {
  /** As the button reads. */
  readonly title: string;
  readonly from: readonly State[];
  /** Where it leads; several when the input decides (`change` then returns which). Absent where the state stays as it is. */
  readonly to?: State | readonly State[];
  readonly who: Condition;
  readonly input?: z.ZodType<Input>;
  readonly requires?: readonly Requirement<Row, Input>[];
  /** Changes the row (the state is set by the mechanism) and, by their operations, other areas' records. */
  readonly change?: (context: ActionContext, row: Row, input: Input) => Promise<State | void>;
  /** Stages what follows later; `entryId` is the journal entry, which keys the effects. */
  readonly after?: (context: ActionContext, row: Row, input: Input, entryId: string) => Promise<void>;
  /** The actor's words for the journal, e.g. the reasons of a return. */
  readonly remark?: (input: Input) => string | null;
  /** Its input holds a secret: the fingerprint that a repeated key is compared by is keyed, so that a copy of the database tells nothing of it. */
  readonly isSecret?: true;
  /**
   * Carried out by an operation of its own, for which step by step is too slow. It keeps every promise of `perform`: the
   * cheap look, the key, the lock, the clock after it, who, state and requirements, journal, outbox, refusals on record.
   */
  readonly instead?: (performer: Performer, request: ActionRequest) => Promise<string>;
}

/** What `perform` is asked for. */
export interface ActionRequest {
  /** Which object; absent for a creation. */
  readonly id?: string;
  readonly input?: unknown;
  /** Made by the client when the form opens; a repeat then gives the first answer. */
  readonly idempotencyKey?: string | null;
  /** The record's version that the person had before him: if it has changed since, nothing happens. Not looked at by an action's `instead`. */
  readonly expectedVersion?: number | null;
}

/** How an object comes to be: checks as for any action, but there is no row to lock yet. */
export interface Creation<State extends string, Row, Input = any> {
  readonly title: string;
  readonly to: State;
  readonly who: Condition;
  /** Made by other records' actions only, which have judged who may: it is no mutation. */
  readonly isInner?: true;
  readonly input: z.ZodType<Input>;
  /** Makes the row, not yet persisted; `who` is then evaluated on it. */
  readonly make: (context: ActionContext, input: Input) => Promise<Row>;
  readonly requires?: readonly Requirement<Row, Input>[];
  readonly after?: (context: ActionContext, row: Row, input: Input, entryId: string) => Promise<void>;
}

/** An action that falls due: the clock performs it as the system, under the same lock and checks. */
export interface Alarm<State extends string> {
  readonly action: string;
  readonly from: readonly State[];
  /** The property that holds the moment or day from which it is due. */
  readonly due: string;
}

export interface Lifecycle<State extends string = string, Row extends object = any> {
  /** e.g. `qualificationApplication`; the journal's object type is the entity's name. */
  readonly name: string;
  readonly title: string;
  readonly entity: abstract new (...args: never[]) => Row;
  /** Who sees the object at all; a stranger gets "not found" and takes no lock. The same as the type's row rule. */
  readonly visible: Condition;
  readonly states: Readonly<Record<State, { readonly title: string; readonly final?: boolean }>>;
  readonly creations: Readonly<Record<string, Creation<State, Row>>>;
  /** The states in which departments' files bring it, besides. */
  readonly arrives?: readonly State[];
  readonly actions: Readonly<Record<string, Action<State, Row>>>;
  readonly alarms?: readonly Alarm<State>[];
  /** What its journal tells besides actions: what a task found, and nobody did. */
  readonly happenings?: Readonly<Record<string, { readonly title: string }>>;
  /** The organization whose matter the object is. */
  readonly concerns?: (row: Row) => string | null;
  /** Under which key its journal entries are kept from others until a time comes (`unveil`); null when they are open. The row is absent for a creation that was refused. */
  readonly veil?: (em: EntityManager, subject: { readonly row: Row | null; readonly input: unknown }) => Promise<string | null> | string | null;
  /** What people call the object, in notices: nothing that somebody who sees it may not see, and no personal data. By default its open `title` or `name`. */
  readonly named?: (row: Row) => string | null;
  /** What of the row the journal keeps, personal data masked; the changed part is stored. */
  readonly facts?: (row: Row) => Readonly<Record<string, unknown>>;
}
export type AnyLifecycle = Lifecycle<any, any>;

/** Declares a lifecycle and checks it as a whole; a fault in the table stops the program at boot. */
export function lifecycle<State extends string, Row extends object>(definition: Lifecycle<State, Row>): Lifecycle<State, Row> {
  const states = new Set(Object.keys(definition.states) as State[]);
  const faults: string[] = [];
  const known = (state: State, where: string) => { if (!states.has(state)) faults.push(`${where}: no state "${state}"`); };
  const reached = new Set<State>();
  for (const [name, creation] of Object.entries<Creation<State, Row>>(definition.creations)) { known(creation.to, name); reached.add(creation.to); }
  for (const state of definition.arrives ?? []) { known(state, 'arrives'); reached.add(state); }
  if (reached.size === 0) faults.push('nothing creates it');
  for (const [name, action] of Object.entries<Action<State, Row>>(definition.actions)) {
    for (const from of action.from) for (const state of [from, ...targets(action, from)]) known(state, name);
    for (const state of action.from) if (definition.states[state]?.final) faults.push(`${name}: "${state}" is final`);
    if (typeof action.to === 'object' && action.to.length > 1 && !action.change) faults.push(`${name}: several targets, and nothing decides between them`);
  }
  for (let grown = true; grown;) {
    const before = reached.size;
    for (const action of Object.values<Action<State, Row>>(definition.actions)) for (const from of action.from) if (reached.has(from)) for (const state of targets(action, from)) reached.add(state);
    grown = reached.size > before;
  }
  for (const state of states) {
    if (!reached.has(state)) faults.push(`"${state}" cannot be reached`);
    if (!definition.states[state].final && !Object.values<Action<State, Row>>(definition.actions).some((action) => action.from.includes(state))) faults.push(`"${state}" is a dead end but not final`);
  }
  for (const alarm of definition.alarms ?? []) {
    const action = definition.actions[alarm.action];
    if (!action) faults.push(`alarm: no action "${alarm.action}"`);
    else for (const state of alarm.from) if (!action.from.includes(state)) faults.push(`alarm: ${alarm.action} does not start from "${state}"`);
  }
  if (faults.length > 0) throw new Error(`lifecycle ${definition.name}:\n${faults.join('\n')}`);
  return definition;
}

/** Where an action may lead from one of its states. */
export const targets = <State extends string>({ to }: Action<State, any>, from: State): readonly State[] =>
  to === undefined ? [from] : typeof to === 'string' ? [to] : to;

/** The table as a Mermaid state diagram, for the area's README. */
export function diagram(definition: AnyLifecycle): string {
  const lines = ['stateDiagram-v2'];
  for (const [state, { title }] of Object.entries(definition.states)) lines.push(`  ${state}: ${title}`);
  for (const state of definition.arrives ?? []) lines.push(`  [*] --> ${state}: 导入`);
  for (const creation of Object.values(definition.creations)) lines.push(`  [*] --> ${creation.to}: ${creation.title}`);
  for (const action of Object.values(definition.actions)) for (const from of action.from) for (const to of targets(action, from)) lines.push(`  ${from} --> ${to}: ${action.title}`);
  for (const [state, { final }] of Object.entries(definition.states)) if (final) lines.push(`  ${state} --> [*]`);
  return lines.join('\n');
}
