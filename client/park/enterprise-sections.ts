import type { EnterpriseSection } from '../organization/section.ts';
import { text } from './words.ts';

export const sections: readonly EnterpriseSection[] = [{ id: 'park', title: () => text.inPark, order: 40, load: async () => (await import('./enterprise-section.tsx')).InPark }];
