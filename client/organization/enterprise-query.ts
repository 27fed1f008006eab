import type { EnterpriseListQueryVariables, OrganizationFilter, OrganizationOrderField, OrganizationStatus } from '../generated/graphql.ts';
import type { Sort } from '../kit/column.ts';
import { statusNames } from './words.ts';

export const pageSize = 50;

/** What the address asks for, as the schema's words. */
export const variablesOf = (parameters: URLSearchParams, sort: Sort | null): EnterpriseListQueryVariables => {
  const town = parameters.get('town');
  const industry = parameters.get('industry');
  const status = parameters.get('status');
  const filter: OrganizationFilter = {
    ...(town && { town: { code: { eq: town } } }),
    ...(industry && { industryCode: { contains: industry } }),
    ...(status && status in statusNames && { status: { eq: status as OrganizationStatus } }),
  };
  return {
    first: pageSize, filter, search: parameters.get('q') || null,
    orderBy: sort ? [{ field: sort.field as OrganizationOrderField, direction: sort.descending ? 'DESC' : 'ASC' }] : null,
  };
};
