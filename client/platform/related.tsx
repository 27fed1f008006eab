import { has } from './parts.tsx';
import { text } from './words.ts';

/** The area's lists, in the lead of each: the menu holds only the first of them. */
export const Related = ({ here }: { readonly here: string }) => {
  const all: readonly (readonly [href: string, title: string, isFor?: boolean])[] = [
    ['/platforms', text.platforms], ['/transfer-centres', text.centres], ['/new-institutions', text.institutions], ['/platform-milestones', text.milestones],
    ['/platform-contracts', text.contracts, has('CLERK', 'DIRECTOR', 'FINANCE', 'AUDITOR', 'HIGHER_AUTHORITY', 'RESEARCH', 'ENTERPRISE')],
    ['/platform-evaluations', text.evaluations, has('CLERK', 'DIRECTOR', 'AUDITOR', 'HIGHER_AUTHORITY', 'RESEARCH', 'EXPERT')],
  ];
  return <span class="related">{all.filter(([, , isFor = true]) => isFor).map(([href, title]) => <a key={href} href={href} aria-current={href === here ? 'page' : undefined}>{title}</a>)}</span>;
};
