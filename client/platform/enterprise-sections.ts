import type { EnterpriseSection } from '../organization/section.ts';
import { text } from './words.ts';

export const sections: readonly EnterpriseSection[] = [{ id: 'platforms', title: () => text.cooperation, order: 42, load: async () => (await import('./enterprise-section.tsx')).Cooperation }];
