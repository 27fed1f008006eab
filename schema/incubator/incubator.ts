import type { EntityManager } from '@mikro-orm/postgresql';
import { Refusal, notFound } from '../core/error/refusal.ts';
import { ruleInForce, findRuleInForce, type RuleInForce } from '../core/rule/rule-store.ts';
import { addDays, addMonths, monthEnd, type LocalDate } from '../core/scalar/local-date.ts';
import { uuidv7 } from '../core/uuid.ts';
import { Organization } from '../organization/organization.entity.ts';
import type { Incubator } from './entity/carrier.ts';
import { Incubation, activeStates } from './entity/incubation.ts';
import { incubationRule, type IncubationCriteria } from './incubator.rules.ts';

/** Two who change what hangs on one row take turns: whoever comes second sees what the first made. */
export async function takeTurns(em: EntityManager, table: 'incubator' | 'organization', id: string): Promise<void> {
  await em.execute(`select 1 from ${table} where id = ? for no key update`, [id]);
}

/** Two who would count the same space take turns, whichever carriers they count it for. */
export const takeTurnsOverSpace = (em: EntityManager, propertyNumber: string): Promise<unknown> => em.execute('select pg_advisory_xact_lock(hashtext(?))', [`incubation space ${propertyNumber}`]);

/** The enterprise that an input names. */
export async function enterprise(em: EntityManager, id: string, path: readonly string[] = ['input', 'organization']): Promise<Organization> {
  const found = await em.findOne(Organization, { id });
  if (!found) throw notFound(path);
  if (found.kind !== 'ENTERPRISE') throw new Refusal({ code: 'NOT_AN_ENTERPRISE', message: '在孵企业须是企业名录中的企业；尚未注册的请以团队入孵。', path });
  return found;
}

/** Where it lies, for its rule versions. */
export const regionCode = async (row: Incubator): Promise<string> => (await row.region.loadOrFail()).code;

/** The rule by which a stay is judged: that of the day it began, else the present one, where it began before there was any. */
export async function ruleOfStay(em: EntityManager, enteredOn: LocalDate, today: LocalDate, region: string): Promise<RuleInForce<IncubationCriteria>> {
  return (await findRuleInForce(em, incubationRule, enteredOn, region)) ?? ruleInForce(em, incubationRule, today, region);
}

export const isSpecialField = (field: string | null | undefined, { special }: IncubationCriteria): boolean => special.fields.some((each) => field?.includes(each));

/** The last day of an ordinary stay that began on this day: so many months are full the day before. */
export const stayUntil = (enteredOn: LocalDate, months: number): LocalDate => addDays(addMonths(enteredOn, months), -1);

/** When the tenant first came into any carrier of the county: a move between carriers begins no new stay. */
export async function stayBegan(em: EntityManager, { id, organization, enteredOn }: Pick<Incubation, 'id' | 'organization' | 'enteredOn'>): Promise<LocalDate | null> {
  if (!organization) return enteredOn ?? null;
  const [first] = await em.execute<{ first: string | null }[]>(
    `select least(min(entered_on), ?::date)::text as first from incubation where organization_id = ? and id <> ? and entered_on is not null`, [enteredOn ?? null, organization.id, id]);
  return first!.first;
}

/** Where else the enterprise is in a carrier, or about to be. */
export async function activeElsewhere(em: EntityManager, organizationId: string, incubationId: string): Promise<Incubation | null> {
  return em.findOne(Incubation, { organization: organizationId, state: { $in: [...activeStates] }, endedOn: null, id: { $ne: incubationId } }, { populate: ['carrier'], orderBy: { enteredOn: 'desc' } });
}

/**
 * Adds space to a carrier from one month on (or takes it away): that month and those after it that are on record already.
 * The month is opened with what stood before it, where nobody has yet.
 */
export async function countSpace(em: EntityManager, carrierId: string, day: LocalDate, gross: string, lettable: string): Promise<void> {
  const month = monthEnd(day);
  await takeTurns(em, 'incubator', carrierId);
  await em.execute(
    `insert into carrier_month (id, carrier_id, month, gross_area, lettable_area, state)
     select ?, ?, ?::date, coalesce(b.gross_area, 0), case when b.id is null then 0 else b.lettable_area end, 'OPEN'
       from (select 1) one left join lateral (select * from carrier_month where carrier_id = ? and month < ?::date and gross_area is not null order by month desc limit 1) b on true
     on conflict (carrier_id, month) do nothing`, [uuidv7(), carrierId, month, carrierId, month]);
  const [short] = await em.execute<{ month: string }[]>(
    `update carrier_month set gross_area = coalesce(gross_area, 0) + ?::numeric, lettable_area = lettable_area + ?::numeric where carrier_id = ? and month >= ?::date
     returning case when gross_area < 0 then month::text end as month`, [gross, lettable, carrierId, month]).then((rows) => rows.filter((row: { month: string | null }) => row.month !== null));
  if (short) throw new Refusal({ code: 'MORE_THAN_THERE_IS', message: `${short.month.slice(0, 7)} 的总孵化面积不足以减去此面积，请先核对载体月报。` });
}
