import type { EntityManager } from '@mikro-orm/postgresql';
import { Assignment } from '../../schema/account/account.entity.ts';
import type { Actor, Role } from '../../schema/core/access/actor.ts';
import { uuidv7 } from '../../schema/core/uuid.ts';
import { Organization } from '../../schema/organization/organization.entity.ts';
import { somebody, type Town } from './people.ts';

/** Somebody who holds the roles in the organization, as a row and as who asks: found by whoever looks for the holders of roles. */
export async function holder(em: EntityManager, name: string, roles: readonly Role[], organization: Organization, { email }: { readonly email?: string } = {}): Promise<Actor> {
  const region = organization.kind === 'TOWNSHIP' ? (organization.town?.id ?? organization.region.id) : organization.region.id;
  const actor = await somebody(em, name, roles, { organizationId: organization.id, regionId: region });
  if (email !== undefined) await em.execute('update person set email = ? where id = ?', [email, actor.personId]);
  for (const role of roles) {
    await em.insert(Assignment, { id: uuidv7(), person: actor.personId, organization: organization.id, role, state: 'IN_FORCE', validFrom: '2020-01-01', requestedAt: new Date() } as never);
  }
  return actor;
}

/** The people of a town who hear of things: one of each kind that applications pass through, and strangers of each. */
export async function staffOf(em: EntityManager, town: Town) {
  const office = async (name: string, kind: Organization['kind'], at: Town['town'] | null) => {
    const id = uuidv7();
    await em.insert(Organization, { id, kind, name, region: town.county.id, town: at?.id ?? null, status: 'ACTIVE', searchText: name, createdAt: new Date() } as never);
    return em.findOneOrFail(Organization, id);
  };
  const [townOffice, otherOffice, taxOffice, market, statistics, industry, city] = [
    await office('瓯北街道办事处', 'TOWNSHIP', town.town), await office('桥头镇人民政府', 'TOWNSHIP', town.otherTown), await office('永嘉县税务局', 'DEPARTMENT', null), await office('永嘉县市场监督管理局', 'DEPARTMENT', null),
    await office('永嘉县统计局', 'DEPARTMENT', null), await office('永嘉县经济和信息化局', 'DEPARTMENT', null), await office('温州市科学技术局', 'DEPARTMENT', null),
  ];
  const one = (name: string, role: Role, organization: Organization, email?: string) => holder(em, name, [role], organization, email === undefined ? {} : { email });
  return {
    enterprise: await one('朱企业', 'ENTERPRISE', town.firm, 'zhu@firm.example'), colleague: await one('朱同事', 'ENTERPRISE', town.firm), otherEnterprise: await one('何企业', 'ENTERPRISE', town.otherFirm),
    township: await one('韩镇街', 'TOWNSHIP', townOffice, 'han@town.example'), otherTownship: await one('杨镇街', 'TOWNSHIP', otherOffice), tax: await one('吴税务', 'TAX', taxOffice), market: await one('冯市监', 'MARKET', market),
    statistics: await one('郑统计', 'STATISTICS', statistics), industry: await one('王经信', 'INDUSTRY', industry), clerk: await one('陈经办', 'CLERK', town.bureau), director: await one('林局长', 'DIRECTOR', town.bureau),
    higher: await one('沈市局', 'HIGHER_AUTHORITY', city), admin: await one('系统管理员', 'SYSTEM_ADMIN', town.bureau), security: await one('安全管理员', 'SECURITY_ADMIN', town.bureau), university: await one('秦教授', 'RESEARCH', town.university),
  };
}
export type Staff = Awaited<ReturnType<typeof staffOf>>;
