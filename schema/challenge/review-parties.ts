import type { EntityManager } from '@mikro-orm/postgresql';
import { addYears, type LocalDate } from '../core/scalar/local-date.ts';
import type { ReviewParties } from '../expert/expert.entity.ts';
import { Organization } from '../organization/organization.entity.ts';
import type { ChallengeBid } from './entity/bid.ts';
import { openedBids } from './entity/bid.ts';
import { TechDemand } from './entity/demand.ts';
import type { ChallengeListing } from './entity/listing.ts';

type Further = ReviewParties['further'][number];

/** Everybody with a stake in a listing's review, from the opened bids and from what this county has on file. */
export async function partiesOf(em: EntityManager, listing: ChallengeListing, bids: readonly ChallengeBid[], today: LocalDate): Promise<ReviewParties> {
  const demand = await em.findOneOrFail(TechDemand, listing.demand.id);
  const known = new Map((await em.find(Organization, { id: { $in: [demand.organization.id, ...bids.map(({ organization }) => organization.id)] } })).map((each) => [each.id, each.name]));
  const contents = bids.map(({ content }) => content!);
  const members = contents.flatMap((content) => content.members);
  const codes = members.flatMap(({ creditCode }) => (creditCode ? [creditCode] : []));
  const registered = codes.length === 0 ? [] : await em.execute<{ id: string; code: string }[]>('select id, credit_code as code from organization where credit_code = any(?::text[])', [`{${codes.join(',')}}`]);
  const byCode = new Map(registered.map(({ id, code }) => [code, id]));
  const named = contents.flatMap(({ unsuitable }) => unsuitable);
  const unsuitable = named.length === 0 ? [] : await em.execute<{ id: string }[]>(
    `select e.id from expert_profile e join person p on p.id = e.person_id join organization o on o.id = e.organization_id join jsonb_to_recordset(?::jsonb) as n(name text, unit text) on n.name = p.name and n.unit = o.name where e.state = 'IN_POOL'`,
    [JSON.stringify(named)]);
  const team = contents.flatMap(({ team: people }) => people);
  const scheme = listing.scheme!;
  return {
    organizations: [
      { id: demand.organization.id, name: known.get(demand.organization.id)!, as: '需求方' }, ...bids.map(({ organization }) => ({ id: organization.id, name: known.get(organization.id)!, as: '揭榜方' })),
      ...members.map(({ name, creditCode }) => ({ id: (creditCode && byCode.get(creditCode)) || null, name, as: '参与方' })), ...[...new Set(team.map(({ unit }) => unit))].map((name) => ({ id: null, name, as: '成员单位' })),
    ],
    persons: team.map(({ name, unit }) => ({ name, unit, id: null })),
    unsuitable: unsuitable.map(({ id }) => id),
    declared: contents.flatMap(({ relations }) => relations.map(({ name, unit, relation }) => ({ name, unit: unit ?? null, relation }))),
    further: [...await sameBatch(em, listing), ...await jointResults(em, team.map(({ name }) => name), addYears(today, -scheme.recusalYears)), ...await jointProjects(em, [demand.organization.id, ...bids.map(({ organization }) => organization.id)], addYears(today, -scheme.recusalYears))],
  };
}

/** Experts whose unit has a bid in the same batch; of bids that are still sealed nobody may learn, not even so. */
const sameBatch = async (em: EntityManager, listing: ChallengeListing): Promise<Further[]> => (await em.execute<{ expert: string }[]>(
  `select distinct e.id as expert from expert_profile e join challenge_bid b on b.organization_id = e.organization_id join challenge_listing l on l.id = b.listing_id
    where e.state = 'IN_POOL' and l.batch_id = ? and b.state = any(?::text[])`, [listing.batch.id, `{${openedBids.join(',')}}`])).map(({ expert }) => ({ expert, ground: 'OWN_APPLICATION', text: '所在单位有同批申请' }));

/** Who completed a registered result together with somebody of a team. */
const jointResults = async (em: EntityManager, team: readonly string[], since: LocalDate): Promise<Further[]> => (await em.execute<{ expert: string; title: string }[]>(
  `select distinct e.id as expert, a.title from expert_profile e join person p on p.id = e.person_id join achievement_completer own on own.name = p.name
     join achievement a on a.id = own.achievement_id join achievement_completer other on other.achievement_id = a.id and other.id <> own.id
    where e.state = 'IN_POOL' and other.name = any(select jsonb_array_elements_text(?::jsonb)) and coalesce(a.registered_on, a.ended_on, a.created_at::date) >= ?`, [JSON.stringify(team), since])).map(({ expert, title }) => ({ expert, ground: 'COWORK', text: `共同完成成果“${title}”` }));

/** Whose unit carries a project with one of the parties. */
const jointProjects = async (em: EntityManager, parties: readonly string[], since: LocalDate): Promise<Further[]> => (await em.execute<{ expert: string; title: string }[]>(
  `select distinct e.id as expert, p.title from expert_profile e join project p on e.organization_id in (p.organization_id, p.owner_id)
    where e.state = 'IN_POOL' and p.established_on >= ? and p.organization_id <> p.owner_id and (p.organization_id = any(?::uuid[]) or p.owner_id = any(?::uuid[])) and e.organization_id <> all(?::uuid[])`,
  [since, `{${parties.join(',')}}`, `{${parties.join(',')}}`, `{${parties.join(',')}}`])).map(({ expert, title }) => ({ expert, ground: 'CONTRACT', text: `共同承担项目“${title}”` }));
