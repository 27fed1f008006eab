import { declaredTasks } from '../core/outbox/registry.ts';

/** A task as people call it; one without a title by its area and its name. */
export const taskTitle = (name: string): string => declaredTasks().get(name) ?? name;
