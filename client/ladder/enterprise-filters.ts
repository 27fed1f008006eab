import type { QualificationKind, RdInstitutionLevel } from '../generated/graphql.ts';
import type { EnterpriseFilter } from '../organization/filter.ts';
import { kindNames, levelNames, text } from './words.ts';

const options = (names: Readonly<Record<string, string>>) => Object.entries(names).map(([value, title]) => ({ value, title }));

export const filters: readonly EnterpriseFilter[] = [
  { name: 'qualification', label: () => text.valid, options: () => options(kindNames), filter: (value) => ({ qualifications: { some: { kind: { eq: value as QualificationKind }, status: { eq: 'VALID' } } } }) },
  { name: 'institution', label: () => text.institutions, options: () => options(levelNames), filter: (value) => ({ rdInstitutions: { some: { level: { eq: value as RdInstitutionLevel } } } }) },
];
