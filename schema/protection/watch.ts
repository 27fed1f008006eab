import type { RequestContext } from '../core/context.ts';
import { watchers } from './protection.access.ts';

/** Whether the asker watches over the bureau's data, for what is asked without a record. */
export const watches = ({ actor }: RequestContext): boolean => watchers.some((name) => actor.roles.has(name));
