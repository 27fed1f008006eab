import { creditCodeProblem, normalizeCreditCode } from '../../schema/core/scalar/credit-code.ts';
import { systemActor } from '../../schema/core/access/actor.ts';
import { storeRecords } from '../../schema/core/exchange/store.ts';
import { record } from '../../schema/core/journal/journal.ts';
import { directory } from '../../schema/organization/directory.ts';
import { Organization, Region } from '../../schema/organization/organization.entity.ts';
import { searchText } from '../../schema/organization/organization.ts';
import { Fault } from '../fault.ts';
import type { CommandContext, Options } from './context.ts';

const kinds = ['UNIVERSITY', 'INSTITUTE', 'DEPARTMENT', 'TOWNSHIP', 'OPERATOR', 'VILLAGE_COLLECTIVE', 'OTHER'] as const;

export interface OrganizationAddOptions extends Options { readonly name: string; readonly kind: string; readonly code?: string; readonly region: string }

/** Adds what no department's register brings: the bureau itself, departments, townships, universities. */
export const organizationAdd = async ({ em, answer }: CommandContext, { name, kind, code, region }: OrganizationAddOptions): Promise<void> => {
  if (!(kinds as readonly string[]).includes(kind)) throw new Fault(`类别应为 ${kinds.join('、')} 之一`, 'unknown kind');
  const problem = code === undefined ? undefined : creditCodeProblem(code);
  if (problem) throw new Fault(problem, 'the credit code is wrong');
  if (!/^\d{6,12}$/.test(region)) throw new Fault(`区划代码无效：${region}`, 'not a region code');
  const id = await em.transactional(async (inner) => {
    const known = await inner.findOne(Region, { code: region, validTo: null });
    // A county may be new to the database; a township comes with the county's list.
    if (!known && region.length > 6) throw new Fault(`没有区划代码 ${region}：请先导入镇街代码表`, 'no such region: import the townships first');
    if (!known) await storeRecords(inner as never, [{ row: 1, record: (await directory.county(inner as never, region, null))! }]);
    const place = known ?? (await inner.findOneOrFail(Region, await directory.countyId(inner as never, region)));
    const creditCode = code === undefined ? null : normalizeCreditCode(code);
    if (await inner.count(Organization, creditCode ? { $or: [{ creditCode }, { name }] } : { name })) throw new Fault(`已有这个单位：${name}`, 'the organization exists already');
    const made = inner.create(Organization, { kind: kind as (typeof kinds)[number], name, creditCode, region: place, town: place.level === 'TOWNSHIP' ? place : null, searchText: searchText([name], creditCode) });
    inner.persist(made);
    await inner.flush();
    await record(inner as never, systemActor('setup'), { objectType: 'Organization', objectId: made.id, action: 'create', concerns: made.id, after: { name, kind, creditCode, region } });
    return made.id;
  });
  answer({ id, name }, () => `已建立单位 ${name} | added`);
};
