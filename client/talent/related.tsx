import { account } from '../account/session.ts';
import { readsTalents, recommends } from './readers.ts';
import { text } from './words.ts';

/** The area's pages, in the lead of each. */
export const Related = ({ here }: { readonly here: string }) => {
  const roles = account.value?.roles ?? new Set<string>();
  const all: readonly (readonly [href: string, title: string, isShown: boolean])[] = [['/talents', text.talents, readsTalents(roles)], ['/talent-board', text.board, recommends(roles)], ['/talent-programmes', text.programmes, true]];
  const shown = all.filter(([, , isShown]) => isShown);
  return shown.length < 2 ? null : <span class="related">{shown.map(([href, title]) => <a key={href} href={href} aria-current={href === here ? 'page' : undefined}>{title}</a>)}</span>;
};
