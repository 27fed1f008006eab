import type { FactKind } from '../core/fact/fact.ts';
import { qualificationKinds, qualifications, rdLevels, type RdLevel } from './ladder.kinds.ts';

const source = '科技局创新主体认定';
/** The bureau's own list of grants is complete: whoever is not on it has none. */
const flag = { type: 'FLAG', source, absent: 'false' } as const;

/** What an organization holds of the ladder: valid grants, first ones and renewals of the year, R&D institutions of the year. */
export const ladderFacts: readonly FactKind[] = [
  ...qualificationKinds.flatMap((kind): FactKind[] => {
    const { title } = qualifications[kind];
    return [
      {
        id: `ladder.valid.${kind}`, title: `持有有效的${title}资质`, ...flag,
        sql: ({ day }) => `select organization_id as organization, true as value, max(granted_on) as as_of from qualification_grant where kind = '${kind}' and status <> 'REVOKED' and granted_on <= ${day} and (valid_to is null or valid_to >= ${day}) group by 1`,
      },
      {
        id: `ladder.first.${kind}`, title: `本年度首次认定为${title}`, ...flag,
        sql: ({ year }) => `select organization_id as organization, true as value, min(granted_on) as as_of from qualification_grant where kind = '${kind}' and status <> 'REVOKED' group by 1 having extract(year from min(granted_on)) = ${year} and not bool_or(is_renewal and extract(year from granted_on) <= ${year})`,
      },
      {
        id: `ladder.granted.${kind}`, title: `本年度认定（含重新认定）为${title}`, ...flag,
        sql: ({ year }) => `select organization_id as organization, true as value, max(granted_on) as as_of from qualification_grant where kind = '${kind}' and status <> 'REVOKED' and extract(year from granted_on) = ${year} group by 1`,
      },
    ];
  }),
  ...(Object.keys(rdLevels) as RdLevel[]).map((level): FactKind => ({
    id: `ladder.rd.${level}`, title: `本年度认定${rdLevels[level]}`, ...flag,
    sql: ({ year }) => `select organization_id as organization, true as value, max(granted_on) as as_of from rd_institution where level = '${level}' and extract(year from granted_on) = ${year} group by 1`,
  })),
];
