import type { EnterpriseSection } from '../organization/section.ts';
import { text } from './words.ts';

export const sections: readonly EnterpriseSection[] = [{ id: 'investments', title: () => text.projects, order: 40, load: async () => (await import('./enterprise-section.tsx')).Investments }];
