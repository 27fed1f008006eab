/** Matters that wait for somebody: an area exports `todos` from `client/<area>/todos.ts`, and the home page finds them. */
export interface Todo {
  readonly id: string;
  readonly order: number;
  readonly isFor: (roles: ReadonlySet<string>) => boolean;
  readonly title: () => string;
  /** The list that the number counts. */
  readonly href: string;
  /** A hook: how many wait. Undefined while it is not known. */
  readonly useCount: () => number | undefined;
}
