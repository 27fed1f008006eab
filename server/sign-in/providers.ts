import type { Providers } from '../../schema/core/context.ts';
import type { Outside } from '../../schema/core/outside/outside.ts';
import { oidcProvider } from './oidc.ts';
import type { ProviderSettings } from './settings.ts';
import { ticketProvider } from './ticket.ts';

/** Who else says who people are, as the settings have it. A third kind is one more function that gives a `Provider`. */
export const createProviders = ({ signInProviders, publicUrl }: { readonly signInProviders: readonly ProviderSettings[]; readonly publicUrl: string }, post: Outside['post']): Providers => ({
  all: signInProviders.map((settings) => (settings.kind === 'oidc' ? oidcProvider(settings, post) : ticketProvider(settings, post))),
  callback: (id) => `${publicUrl}/api/sign-in/${id}/callback`,
});
