import { has } from './parts.tsx';
import { text } from './words.ts';

/** The area's other pages, for whom they are; the menu holds only what most people want. Stands in the lead of a page. */
export const Related = ({ here }: { readonly here: string }) => {
  const isBureau = has('CLERK', 'DIRECTOR', 'AUDITOR');
  const all = ([
    ['/service-demands', text.serviceDemands, has('CLERK', 'DIRECTOR', 'AUDITOR', 'ENTERPRISE', 'TOWNSHIP', 'COMMISSIONER')], ['/visit-logs', text.logs, true], ['/subsidy-claims', text.claims, isBureau || has('FINANCE', 'COMMISSIONER')],
    ['/commissioners', text.roster, true], ['/commissioner-terms', text.terms, true], ['/commissioner-groups', text.groups, isBureau], ['/commissioner-coverage', text.coverage, true],
  ] as const).filter(([, , isFor]) => isFor);
  return <span class="related">{all.map(([href, title]) => <a key={href} href={href} aria-current={href === here ? 'page' : undefined}>{title}</a>)}</span>;
};
