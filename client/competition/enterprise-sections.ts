import type { EnterpriseSection } from '../organization/section.ts';
import { text } from './words.ts';

export const sections: readonly EnterpriseSection[] = [{ id: 'competition', title: () => text.landed, order: 62, load: async () => (await import('./enterprise-section.tsx')).Landings }];
