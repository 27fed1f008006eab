import { working } from '../core/access/actor.ts';
import { any, role, scope, system, via } from '../core/access/condition.ts';
import { access } from '../core/access/rules.ts';

/** Circulars go to the county's offices, not to the public; a county publishes from them what it wants. */
export const readsReleases = any(role(...working), scope('release:read'), system('import'));

export const releaseAccess = [
  access('Release', readsReleases, ['region', 'kind', 'state', 'from', 'to', 'title', 'signedOn', 'signedBy', 'document', 'values', 'availableActions', 'sources', 'timeline']),
  access('ReleasedValue', via('release', readsReleases), ['release', 'place', 'indicator', 'from', 'to', 'value', 'printedRank', 'rank', 'text', 'sources']),
];
