import { has } from './parts.tsx';
import { text } from './words.ts';

/** The area's other pages, for whom they are. Stands in the lead of a page. */
export const Related = ({ here }: { readonly here: string }) => {
  const isBureau = has('CLERK', 'DIRECTOR', 'AUDITOR');
  const all = ([
    ['/my-policies', text.mine, has('ENTERPRISE')], ['/policies', text.policies, true], ['/policy-claims', text.claims, isBureau || has('ENTERPRISE', 'FINANCE', 'TAX', 'STATISTICS', 'INDUSTRY', 'MARKET', 'PERSONNEL', 'AGRICULTURE')], ['/policy-questions', text.questions, isBureau],
  ] as const).filter(([, , isFor]) => isFor);
  if (all.length < 2) return null;
  return <span class="related">{all.map(([href, title]) => <a key={href} href={href} aria-current={href === here ? 'page' : undefined}>{title}</a>)}</span>;
};
