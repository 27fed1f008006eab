import type { EntityManager } from '@mikro-orm/postgresql';
import { Person } from '../../schema/account/account.entity.ts';
import { publicActor, systemActor, type Actor, type Role } from '../../schema/core/access/actor.ts';
import { perform } from '../../schema/core/lifecycle/perform.ts';
import type { AnyLifecycle } from '../../schema/core/lifecycle/lifecycle.ts';
import type { Performer } from '../../schema/core/performer.ts';
import { uuidv7 } from '../../schema/core/uuid.ts';
import { Organization, Region } from '../../schema/organization/organization.entity.ts';
import { testVault } from './county.ts';

/** A county with two townships and whoever else the test names, made without an import. */
export interface Town {
  readonly county: Region;
  readonly town: Region;
  readonly otherTown: Region;
  readonly firm: Organization;
  readonly otherFirm: Organization;
  readonly university: Organization;
  readonly bureau: Organization;
}

export async function makeTown(em: EntityManager): Promise<Town> {
  const county = em.create(Region, { code: '330324', name: '永嘉县', shortName: '永嘉', level: 'COUNTY' });
  const [town, otherTown] = ([['330324001', '瓯北街道'], ['330324002', '桥头镇']] as const).map(([code, name]) => em.create(Region, { code, name, shortName: name.slice(0, 2), level: 'TOWNSHIP', parent: county }));
  const organization = (kind: Organization['kind'], name: string, creditCode: string | null, where: Region | null) =>
    em.create(Organization, { id: uuidv7(), kind, name, creditCode, region: county, town: where, foundedOn: '2015-03-01', status: 'ACTIVE', searchText: name, createdAt: new Date() } as never) as Organization;
  const made = {
    county, town: town!, otherTown: otherTown!, firm: organization('ENTERPRISE', '瓯北阀门有限公司', '91330324MA2YJ0013Y', town!), otherFirm: organization('ENTERPRISE', '桥头泵业有限公司', '91330324MA2YJ0021R', otherTown!),
    university: organization('UNIVERSITY', '温州理工大学', '12330324MB0YJ0013R', null), bureau: organization('DEPARTMENT', '永嘉县科学技术局', '11330324002500017L', null),
  };
  await em.flush();
  return made;
}

/** Somebody with these roles, as a row and as who asks. */
export async function somebody(em: EntityManager, name: string, roles: readonly Role[], where: Partial<Actor> = {}): Promise<Actor> {
  const personId = uuidv7();
  await em.insert(Person, { id: personId, name, state: 'ACTIVE', createdAt: new Date() } as never);
  return { kind: 'person', name, personId, organizationId: null, regionId: null, scopes: null, roles: new Set(roles), ...where };
}

/** One of each kind whom the areas' tables speak of, and strangers. */
export async function castOf(em: EntityManager, { firm, otherFirm, university, bureau, town, otherTown }: Town) {
  const one = (name: string, roles: Role[], where: Partial<Actor> = {}) => somebody(em, name, roles, where);
  return {
    enterprise: await one('朱企业', ['ENTERPRISE'], { organizationId: firm.id }), otherEnterprise: await one('何企业', ['ENTERPRISE'], { organizationId: otherFirm.id }),
    research: await one('秦教授', ['RESEARCH'], { organizationId: university.id }), township: await one('韩镇街', ['TOWNSHIP'], { regionId: town.id }), otherTownship: await one('杨镇街', ['TOWNSHIP'], { regionId: otherTown.id }),
    clerk: await one('陈经办', ['CLERK'], { organizationId: bureau.id }), director: await one('林局长', ['DIRECTOR'], { organizationId: bureau.id }), finance: await one('周财政', ['FINANCE']),
    auditor: await one('蒋纪检', ['AUDITOR']), higher: await one('沈市局', ['HIGHER_AUTHORITY']), expert: await one('尤专家', ['EXPERT'], { organizationId: university.id }), tax: await one('吴税务', ['TAX']),
    admin: await one('系统管理员', ['SYSTEM_ADMIN']), partner: { ...publicActor, kind: 'key', name: '合作高校', scopes: new Set(['organization:read']) } as Actor, public: publicActor, clock: systemActor('clock'),
  };
}
export type Cast = Awaited<ReturnType<typeof castOf>>;

/** `done`, or the codes of the refusal; anything else is a bug. */
export const codes = async (work: Promise<unknown>): Promise<string[]> =>
  work.then(() => ['done'], (error: { reasons?: { code: string }[] }) => { if (!error.reasons) throw error; return error.reasons.map(({ code }) => code); });

/** Performs as somebody, with a clock that the test sets. */
export const performing = (em: () => EntityManager, clock: () => Date | null) => {
  const performer = (actor: Actor): Performer => ({ actor, em, requestId: null, vault: testVault, ...(clock() && { clock: () => clock()! }) });
  return { performer, as: (actor: Actor, lifecycle: AnyLifecycle, action: string, id?: string, input: unknown = {}) => perform(performer(actor), lifecycle, action, { ...(id !== undefined && { id }), input }) };
};
