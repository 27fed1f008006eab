import type { EntityClass } from '@mikro-orm/core';
import type { AccessExtension, AccessRules } from './access/rules.ts';
import type { Check } from './check.ts';
import type { Download } from './download.ts';
import type { Sheet } from './exchange/sheet.ts';
import type { FactKind } from './fact/fact.ts';
import type { Indicator } from './indicator/indicator.ts';
import type { Reaction } from './journal/reaction.ts';
import type { Live } from './live/live.ts';
import type { AnyLifecycle } from './lifecycle/lifecycle.ts';
import type { NoticeRule } from './notice/notice.ts';
import type { Personal } from './personal/held.ts';
import type { Keeping } from './personal/keeping.ts';
import type { RuleSet } from './rule/rule.ts';
import type { Scheduled } from './outbox/schedule.ts';
import type { AnyTask } from './outbox/task.ts';

/**
 * A business area: one folder of `schema/`, and everything that the rest of the house needs to know of it.
 * `schema/index.ts` lists the areas, lowest first; an area uses the areas before it and never hears of those after.
 */
export interface Area {
  /** The folder's name. */
  readonly name: string;
  /** The Chinese name, for screens and documents. */
  readonly title: string;
  /** Its tables. */
  readonly entities: readonly EntityClass<any>[];
  /** What its tables hold of people. */
  readonly personal?: Personal;
  /** What it keeps for a while only. */
  readonly keeps?: readonly Keeping[];
  /** What no keep time ever erases: evidence, bids, money. */
  readonly permanent?: readonly EntityClass<any>[];
  /** Who sees which rows and fields; every GraphQL type of the area has its rules here. */
  readonly access?: readonly (AccessRules | AccessExtension)[];
  readonly lifecycles?: readonly AnyLifecycle[];
  /** Who is told of what, where it is not what is assumed: see `core/notice`. */
  readonly notices?: readonly NoticeRule[];
  readonly rules?: readonly RuleSet[];
  readonly tasks?: readonly AnyTask[];
  /** Which of the tasks follow from what happens in areas below. */
  readonly reactions?: readonly Reaction[];
  /** Which of the tasks the clock stages by itself. */
  readonly schedule?: readonly Scheduled[];
  /** Notifications of its own by which its subscriptions learn of changes; what triggers say of records is heard anyway. */
  readonly lives?: readonly Live[];
  /** Files that are made when they are asked for. */
  readonly downloads?: readonly Download<any, any>[];
  readonly indicators?: readonly Indicator[];
  /** What it holds of organizations, for policies to decide by. */
  readonly facts?: readonly FactKind[];
  readonly sheets?: readonly Sheet[];
  /** Invariants that must always hold; `bureau check` runs them all. */
  readonly checks?: readonly Check[];
  /**
   * The GraphQL face: types and resolvers. Lazy, so that workers and migrations load no GraphQL.
   * The one dynamic import allowed: it points down, at the area's own resolver.
   */
  readonly resolvers?: () => Promise<readonly Function[]>;
}
