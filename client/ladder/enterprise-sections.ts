import type { EnterpriseSection } from '../organization/section.ts';
import { text } from './words.ts';

export const sections: readonly EnterpriseSection[] = [
  { id: 'qualifications', title: () => text.qualifications, order: 10, load: async () => (await import('./enterprise-section.tsx')).Qualifications },
  { id: 'applications', title: () => text.applications, order: 12, load: async () => (await import('./enterprise-section.tsx')).Applications },
  { id: 'institutions', title: () => text.institutions, order: 20, load: async () => (await import('./enterprise-section.tsx')).Institutions },
  { id: 'pool', title: () => text.pool, order: 25, load: async () => (await import('./enterprise-section.tsx')).Pool },
];
