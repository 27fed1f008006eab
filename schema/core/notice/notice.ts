import type { Condition } from '../access/condition.ts';
import type { AnyLifecycle } from '../lifecycle/lifecycle.ts';

/**
 * Who is told of what, as an area declares it beside its lifecycles (`notices` of its manifest). The area `notice`, which
 * comes last, does the telling; nobody imports it. An audience is a rule of access read the other way round: the people
 * for whom the condition holds on the record, by the roles that they hold today. Whoever may not see the record is never told.
 */

/** What a person may set apart: something waits for me; something of mine moved; a day draws near; the system itself. */
export const noticeKinds = ['TODO', 'PROGRESS', 'DEADLINE', 'SYSTEM'] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** Both languages. In braces: name, title, action, state, organization, remark, due, days, and `after.x` of the journal. */
export interface Words { readonly zh: string; readonly en: string }

/** The people of the organization whose matter it is, unless one of them did it; or whoever the condition holds for. */
export type Audience = Condition | 'concerned';

interface Wording {
  readonly title?: Words;
  readonly text?: Words;
  /** Comes through quiet hours and digests. */
  readonly isUrgent?: true;
}

/** Something happened. */
export interface Tells extends Wording {
  readonly rule: 'tells';
  readonly of: string;
  readonly actions: readonly string[];
  readonly to: Audience;
  readonly kind: NoticeKind;
}
/** A record came into a state from which whoever may perform one of these actions should; settled when it leaves it. */
export interface Awaits extends Wording {
  readonly rule: 'awaits';
  readonly of: string;
  readonly actions: readonly string[];
}
/** A day or moment draws near, and the record still is in one of the states. */
export interface Warns extends Wording {
  readonly rule: 'warns';
  readonly of: string;
  /** The property that holds the day or moment. */
  readonly due: string;
  readonly from: readonly string[];
  /** How many days before; each tells once. None: nobody is told beforehand. */
  readonly days: readonly number[];
  /** Absent: the people of the organization whose matter it is, and whoever the record waits for. */
  readonly to?: Audience;
}
/** Nobody is told of these actions by default; all of them where none is named. */
export interface Hushes {
  readonly rule: 'hushes';
  readonly of: string;
  readonly actions: readonly string[];
}
export type NoticeRule = Tells | Awaits | Warns | Hushes;

type Of = AnyLifecycle | string;
const entityOf = (of: Of): string => (typeof of === 'string' ? of : of.entity.name);
const listed = (actions: string | readonly string[]): readonly string[] => (typeof actions === 'string' ? [actions] : actions);

/** @param of the lifecycle, or the entity of records that have none but are journalled */
export const tells = (of: Of, actions: string | readonly string[], to: Audience, { kind = 'PROGRESS', ...wording }: Wording & { readonly kind?: NoticeKind } = {}): Tells =>
  ({ rule: 'tells', of: entityOf(of), actions: listed(actions), to, kind, ...wording });

/** The actions of a lifecycle that are somebody's duty once they are open. In the place of what is assumed where nothing is said. */
export const awaits = (of: AnyLifecycle, actions: string | readonly string[], wording: Wording = {}): Awaits => ({ rule: 'awaits', of: entityOf(of), actions: listed(actions), ...wording });

/** In the place of the three days that are assumed for an alarm of the lifecycle. */
export const warns = (of: AnyLifecycle, due: string, { from, days, ...rest }: Omit<Warns, 'rule' | 'of' | 'due' | 'from'> & { readonly from?: readonly string[] }): Warns =>
  ({ rule: 'warns', of: entityOf(of), due, from: from ?? (of.alarms ?? []).filter((alarm) => alarm.due === due).flatMap((alarm) => alarm.from), days, ...rest });

export const hushes = (of: AnyLifecycle, actions: string | readonly string[] = []): Hushes => ({ rule: 'hushes', of: entityOf(of), actions: listed(actions) });
