import { isInsider } from './parts.tsx';
import { text } from './words.ts';

/** The area's other pages; the menu holds only the two that most people want. Stands in the lead of a page. */
export const Related = ({ here }: { readonly here: string }) => {
  if (!isInsider()) return null;
  const all: readonly (readonly [href: string, title: string])[] = [
    ['/carriers', text.carriers], ['/tenants', text.tenants], ['/carrier-months', text.monthReports], ['/carrier-spaces', text.spaces], ['/carrier-operators', text.engagements], ['/carrier-plans', text.plans], ['/incubation-cluster', text.cluster],
  ];
  return <span class="related">{all.map(([href, title]) => <a key={href} href={href} aria-current={href === here ? 'page' : undefined}>{title}</a>)}</span>;
};
