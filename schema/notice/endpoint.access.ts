import { working } from '../core/access/actor.ts';
import { all, any, is, own, role, signedIn } from '../core/access/condition.ts';

/** The organization's own people; administrators of the system are no party. */
export const ownsEndpoint = all(signedIn, role(...working), is('organization', own.organization));
/** And whoever makes the keys of other systems. */
export const managesEndpoint = any(ownsEndpoint, all(signedIn, role('SECURITY_ADMIN')));
