import type { EnterpriseSection } from './section.ts';
import { text } from './words.ts';

export const sections: readonly EnterpriseSection[] = [
  { id: 'rd-expenses', title: () => text.rdExpenses, order: 30, load: async () => (await import('./enterprise-section.tsx')).RdExpenses },
  { id: 'relations', title: () => text.relations, order: 80, load: async () => (await import('./enterprise-section.tsx')).Relations },
];
