import type { EnterpriseSection } from '../organization/section.ts';
import { text } from './words.ts';

export const sections: readonly EnterpriseSection[] = [{ id: 'achievements', title: () => text.achievements, order: 70, load: async () => (await import('./enterprise-section.tsx')).Achievements }];
