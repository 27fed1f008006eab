import type { EnterpriseSection } from '../organization/section.ts';
import { text } from './words.ts';

export const sections: readonly EnterpriseSection[] = [{ id: 'commissioners', title: () => text.service, order: 60, load: async () => (await import('./enterprise-section.tsx')).Services }];
