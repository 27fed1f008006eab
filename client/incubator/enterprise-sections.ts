import type { EnterpriseSection } from '../organization/section.ts';
import { text } from './words.ts';

export const sections: readonly EnterpriseSection[] = [{ id: 'incubation', title: () => text.incubation, order: 50, load: async () => (await import('./enterprise-section.tsx')).Incubation }];
