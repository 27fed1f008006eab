import { createHash } from 'node:crypto';
import type { Directory } from '../core/exchange/house.ts';
import { matchKey } from '../core/exchange/normalise.ts';
import { registerOf, townshipFinder } from '../core/exchange/register.ts';
import { Refusal } from '../core/error/refusal.ts';

const unnamed = (code: string): string => `${code}（名称待补）`;

/** The bureau's own register and townships, for whatever is read from departments' files. */
export const directory: Directory = {
  async known(em, regionCode) {
    const organizations = await em.execute<{ credit_code: string; name: string; status: string; former: string[] }[]>(
      `select o.credit_code, o.name, o.status, array(select f.name from former_name f where f.organization_id = o.id) as former
         from organization o join region r on r.id = o.region_id
        where o.kind = 'ENTERPRISE' and o.credit_code is not null and (?::text is null or r.code = ?) order by o.id`, [regionCode, regionCode]);
    const townships = await em.execute<{ code: string; name: string; short_name: string }[]>(
      `select t.code, t.name, t.short_name from region t join region c on c.id = t.parent_id where t.level = 'TOWNSHIP' and t.valid_to is null and (?::text is null or c.code = ?)`, [regionCode, regionCode]);
    return {
      print: createHash('sha256').update(JSON.stringify([organizations, townships])).digest('hex'),
      ...(organizations.length > 0 && {
        register: registerOf(organizations.map((each) => ({ creditCode: each.credit_code, name: each.name, formerNames: each.former, isLiving: each.status === 'ACTIVE' }))),
      }),
      ...(townships.length > 0 && { findTownship: townshipFinder(townships.map((each) => ({ code: each.code, name: each.name, shortName: each.short_name }))) }),
    };
  },

  async onlyCounty(em) {
    const counties = await em.execute<{ code: string }[]>(`select code from region where level = 'COUNTY' and valid_to is null limit 2`);
    return counties.length === 1 ? counties[0]!.code : null;
  },

  async county(em, code, name) {
    const [found] = await em.execute<{ name: string }[]>(`select name from region where code = ? and valid_to is null`, [code]);
    // What a person called it stays; only what nobody has named yet takes its name from the files.
    if (found && (name === null || found.name !== unnamed(code))) return null;
    return {
      entity: 'Region', key: { code, validTo: null },
      values: { level: 'COUNTY', name: name ?? unnamed(code), shortName: name?.replace(/(自治县|县|区|市)$/, '') ?? code },
    };
  },

  async countyId(em, code) {
    const [found] = await em.execute<{ id: string }[]>(`select id from region where code = ? and valid_to is null`, [code]);
    return found!.id;
  },

  async keys(em, regionId, creditCodes) {
    const organizations = await em.execute<{ id: string; credit_code: string }[]>(
      `select id, credit_code from organization where credit_code = any(?::text[])`, [`{${creditCodes.join(',')}}`]);
    const towns = await em.execute<{ id: string; name: string }[]>(`select id, name from region where parent_id = ? and level = 'TOWNSHIP' and valid_to is null`, [regionId]);
    const byCode = new Map(organizations.map((each) => [each.credit_code, each.id]));
    const byName = new Map(towns.map((each) => [matchKey(each.name), each.id]));
    return {
      organizationId: (code) => {
        const id = byCode.get(code);
        if (!id) throw new Refusal({ code: 'UNKNOWN_ENTERPRISE', message: `企业名录中没有 ${code}：请先导入企业名录。` });
        return id;
      },
      townId: (name) => (name === null ? null : (byName.get(matchKey(name)) ?? null)),
    };
  },
};
