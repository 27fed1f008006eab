import type { EntityManager } from '@mikro-orm/postgresql';
import { demoPassword } from '../../../schema/account/demo.ts';
import { hashPassword } from '../../../schema/account/password.ts';
import { addAccount, setupPerformer } from '../../../schema/account/setup.ts';
import type { Role } from '../../../schema/core/access/actor.ts';
import { replaceNotice } from '../../../schema/core/calendar/calendar.ts';
import { perform } from '../../../schema/core/lifecycle/perform.ts';
import { loadRules } from '../../../schema/core/rule/rule-store.ts';
import { uuidv7 } from '../../../schema/core/uuid.ts';
import type { ExpertKind } from '../../../schema/expert/expert.kinds.ts';
import { profileLifecycle } from '../../../schema/expert/lifecycle/profile.ts';
import { areas } from '../../../schema/index.ts';
import { Organization, Region } from '../../../schema/organization/organization.entity.ts';
import { testVault } from '../county.ts';
import { asOwner, type TestDatabase } from '../database.ts';
import { performing, somebody } from '../people.ts';
import { clockOf, type Clock } from '../time.ts';

/** How many experts of each kind stand in the pool before the first challenge; `judge1` … are their login names. */
const pool: readonly (readonly [ExpertKind, number])[] = [['TECHNICAL', 6], ['FINANCE', 2]];
/** Who bids against the university, and with which login. */
export const rival = { loginName: 'rival', name: '何企业', organization: '对手流体机械有限公司' } as const;
export const judgeOf = (name: string): string => `judge${name.replace(/\D/g, '')}`;

/** What stands in the county before anybody files a demand: the rules, the calendars of the years to come, a pool of experts, a second bidder. */
export async function prepareRoad(database: TestDatabase): Promise<Clock> {
  const clock = await clockOf(database);
  const em = (): EntityManager => database.orm.em.fork() as EntityManager;
  await loadRules(em(), areas.flatMap(({ rules = [] }) => rules));
  // Sessions live by the machine's clock and are erased by the database's: whoever signed in stays so, whatever years the test lets pass.
  await asOwner(database, `update rule_version set criteria = jsonb_set(criteria, '{sessions}', '36500') where rule = 'retention'`);
  // The administrator has the years ahead; which days are free matters little here.
  const now = new Date().getFullYear();
  await em().transactional(async (own) => {
    for (let year = now; year < now + 5; year += 1) await replaceNotice(own as EntityManager, { year, notice: `测试〔${year}〕1号`, holidays: [{ name: '元旦', from: `${year}-01-01`, to: `${year}-01-01` }], workdays: [] });
  });
  const county = await em().findOneOrFail(Region, { level: 'COUNTY', id: { $in: (await em().find(Organization, {}, { limit: 1 })).map(({ region }) => region.id) } });
  const { performer } = performing(em, () => null);
  const hash = await hashPassword(demoPassword);
  const unit = async (name: string, kind: Organization['kind'], creditCode: string | null = null): Promise<string> => {
    const id = uuidv7();
    await em().insert(Organization, { id, kind, name, creditCode, region: county.id, foundedOn: '2015-03-01', status: 'ACTIVE', searchText: name, createdAt: new Date() } as never);
    return id;
  };
  const account = (loginName: string, name: string, organizationId: string, roles: readonly Role[]): Promise<string> => addAccount(setupPerformer(em, testVault), { loginName, name, organizationId, roles }, hash, false);
  await account(rival.loginName, rival.name, await unit(rival.organization, 'ENTERPRISE', '91330324MA2YJ0013Y'), ['ENTERPRISE']);
  const [clerk, director] = [await somebody(em(), '入库经办', ['CLERK']), await somebody(em(), '入库局长', ['DIRECTOR'])];
  let number = 0;
  for (const [kind, count] of pool) {
    for (let n = 0; n < count; n += 1) {
      number += 1;
      const organization = await unit(`评审大学${number}`, 'UNIVERSITY');
      const person = await account(`judge${number}`, `评委${number}`, organization, ['EXPERT']);
      const id = await perform(performer(clerk), profileLifecycle, 'nominate', { input: { person, organization, kind, title: '教授', fields: ['流体机械'] } });
      await perform(performer(director), profileLifecycle, 'enter', { id });
    }
  }
  return clock;
}
