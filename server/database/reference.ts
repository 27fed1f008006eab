import type { MikroORM } from '@mikro-orm/postgresql';
import { loadOfficialCalendar } from '../../schema/core/calendar/calendar.ts';
import { loadRules } from '../../schema/core/rule/rule-store.ts';
import { loadIndustryClasses } from '../../schema/organization/industry.ts';
import { areas } from '../../schema/index.ts';

/**
 * Loads what documents and notices set and the program ships as data: rule versions, the working calendar,
 * the industry classes.
 * Adds what is missing; what the bureau has edited stays.
 */
export async function loadReference(orm: MikroORM): Promise<void> {
  await orm.em.fork().transactional(async (em) => {
    await loadRules(em as never, areas.flatMap((area) => area.rules ?? []));
    await loadOfficialCalendar(em as never);
    await loadIndustryClasses(em as never);
  });
}
