import type { ComponentType } from 'preact';
import type { PlatformQuery } from '../generated/graphql.ts';

/** A platform as its page asks for it, and the way to ask again. */
export type PlatformOf = NonNullable<PlatformQuery['platform']>;
export interface Part { readonly of: PlatformOf; readonly reload: () => void }

/**
 * What an area above adds to a platform's page: it exports `sections` from `client/<area>/platform-section.tsx`, and the page finds them.
 * Each asks for its own data, and says for whom it is worth asking.
 */
export interface PlatformSection {
  readonly id: string;
  readonly title: () => string;
  readonly order: number;
  readonly isFor: (roles: ReadonlySet<string>) => boolean;
  readonly Component: ComponentType<{ readonly platformId: string }>;
}
