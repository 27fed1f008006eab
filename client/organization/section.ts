import type { ComponentType } from 'preact';

export interface SectionProps { readonly organizationId: string }

/**
 * What an area adds to an enterprise's page: it exports `sections` from `client/<area>/enterprise-sections.ts`, and the page finds them.
 * Each loads by itself and asks for its own data, so that one that fails or is closed to the reader leaves the others standing.
 */
export interface EnterpriseSection {
  readonly id: string;
  readonly title: () => string;
  readonly order: number;
  readonly load: () => Promise<ComponentType<SectionProps>>;
}
