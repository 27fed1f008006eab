import type { EnterpriseListQueryVariables, OrganizationFilter, OrganizationOrderField, OrganizationStatus } from '../generated/graphql.ts';
import type { Sort } from '../kit/column.ts';
import type { EnterpriseFilter } from './filter.ts';
import { statusNames } from './words.ts';

export const pageSize = 50;

/** The filters of the other areas, whichever there are. */
export const areaFilters = Object.values(import.meta.glob<{ readonly filters: readonly EnterpriseFilter[] }>('../*/enterprise-filters.ts', { eager: true })).flatMap(({ filters }) => filters);

/** What the address asks for, as the schema's words. */
export const variablesOf = (parameters: URLSearchParams, sort: Sort | null): EnterpriseListQueryVariables => {
  const town = parameters.get('town');
  const industry = parameters.get('industry');
  const status = parameters.get('status');
  const filter: OrganizationFilter = Object.assign({}, ...areaFilters.flatMap(({ name, options, filter: of }) => {
    const value = parameters.get(name);
    return value && options().some((each) => each.value === value) ? [of(value)] : [];
  }), {
    ...(town && { town: { code: { eq: town } } }),
    ...(industry && { industryCode: { contains: industry } }),
    ...(status && status in statusNames && { status: { eq: status as OrganizationStatus } }),
  });
  return {
    first: pageSize, filter, search: parameters.get('q') || null,
    orderBy: sort ? [{ field: sort.field as OrganizationOrderField, direction: sort.descending ? 'DESC' : 'ASC' }] : null,
  };
};
