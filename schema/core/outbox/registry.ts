import type { AnyTask } from './task.ts';

let declared: ReadonlyMap<string, string> = new Map();
/** What people call each task. */
export const declaredTasks = (): ReadonlyMap<string, string> => declared;

/** The list of areas says which there are, once, when it is loaded. A task without a title goes by its area's. */
export function declareTasks(areas: readonly { readonly title: string; readonly tasks?: readonly AnyTask[] }[]): void {
  declared = new Map(areas.flatMap(({ title: area, tasks = [] }) => tasks.map(({ name, title }) => [name, title ?? `${area}：${name.slice(name.indexOf('.') + 1)}`] as const)));
}
