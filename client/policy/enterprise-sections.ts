import type { EnterpriseSection } from '../organization/section.ts';
import { text } from './words.ts';

export const sections: readonly EnterpriseSection[] = [{ id: 'policies', title: () => text.claims, order: 65, load: async () => (await import('./enterprise-section.tsx')).Policies }];
