import type { TodosQuery } from '../generated/graphql.ts';

/** What a to-do is called where it is counted: a root field of a fragment in `client/<area>/todos.graphql`, under this name. */
export type TodoId = Exclude<keyof TodosQuery, '__typename'>;

/**
 * A matter that waits for somebody. An area exports its `todos` from `client/<area>/todos.ts` and says in `todos.graphql` beside it how
 * each is counted: `challengeDrafts: techDemands(…) @include(if: $challengeDrafts) { totalCount }`. The home page asks for all of one's own
 * at once. A filter that is more than the document can say is a variable of its own, which the area's `variables` give.
 */
export interface Todo {
  readonly id: TodoId;
  readonly order: number;
  readonly isFor: (roles: ReadonlySet<string>) => boolean;
  readonly title: () => string;
  /** The list that the number counts. */
  readonly href: string;
}

/** To-dos that stand together. */
export const todosOf = (order: number) => (id: TodoId, roles: readonly string[], title: () => string, href: string): Todo =>
  ({ id, order, title, href, isFor: (held) => roles.some((role) => held.has(role)) });

/** Whoever has no organization has nothing of its own. */
export const nobody = 'org_00000000-0000-0000-0000-000000000000';
