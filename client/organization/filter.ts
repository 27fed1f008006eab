import type { OrganizationFilter } from '../generated/graphql.ts';
import type { Option } from '../kit/filters.tsx';

/** What an area adds to the filters of the register: it exports `filters` from `client/<area>/enterprise-filters.ts`. */
export interface EnterpriseFilter {
  /** The parameter in the address. */
  readonly name: string;
  readonly label: () => string;
  readonly options: () => readonly Option[];
  readonly filter: (value: string) => OrganizationFilter;
}
