import type { EntityManager } from '@mikro-orm/postgresql';
import type { Actor } from '../../schema/core/access/actor.ts';
import type { Performer } from '../../schema/core/performer.ts';
import { perform } from '../../schema/core/lifecycle/perform.ts';
import { uuidv7 } from '../../schema/core/uuid.ts';
import type { ExpertKind } from '../../schema/expert/expert.kinds.ts';
import { profileLifecycle } from '../../schema/expert/lifecycle/profile.ts';
import { Organization, type Region } from '../../schema/organization/organization.entity.ts';
import { somebody } from './people.ts';

/** An expert in the pool: the person, his record, and where he works. */
export interface PoolExpert { readonly actor: Actor; readonly id: string; readonly unit: Organization; readonly kind: ExpertKind }

/** Brings people into the pool as the bureau does: nominated by the clerk, let in by the director. */
export function recruiting(em: () => EntityManager, performer: (actor: Actor) => Performer, { clerk, director }: { readonly clerk: Actor; readonly director: Actor }, county: Region) {
  const unit = async (name: string, kind: Organization['kind'] = 'UNIVERSITY'): Promise<Organization> => {
    const id = uuidv7();
    await em().insert(Organization, { id, kind, name, region: county.id, status: 'ACTIVE', searchText: name, createdAt: new Date() } as never);
    return em().findOneOrFail(Organization, id);
  };
  const expert = async (name: string, kind: ExpertKind, at: Organization): Promise<PoolExpert> => {
    const actor = await somebody(em(), name, ['EXPERT'], { organizationId: at.id });
    const id = await perform(performer(clerk), profileLifecycle, 'nominate', { input: { person: actor.personId, organization: at.id, kind, title: '教授', fields: ['流体机械'] } });
    await perform(performer(director), profileLifecycle, 'enter', { id });
    return { actor, id, unit: at, kind };
  };
  /** One expert each of so many new units. */
  const several = async (kind: ExpertKind, count: number, name: string): Promise<PoolExpert[]> => {
    const made: PoolExpert[] = [];
    for (let n = 1; n <= count; n += 1) made.push(await expert(`${name}${n}`, kind, await unit(`${name}${n}所在大学`)));
    return made;
  };
  return { unit, expert, several };
}
