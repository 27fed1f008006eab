import { text } from './words.ts';
import { has } from './parts.tsx';

/** The other lists of challenges, for whoever works with them. */
export const Related = ({ here }: { readonly here: string }) => {
  const links: [string, string, boolean][] = [
    ['/listings', text.listings, true], ['/batches', text.batches, has('CLERK', 'DIRECTOR', 'AUDITOR')], ['/demands', text.demands, has('ENTERPRISE', 'TOWNSHIP', 'CLERK', 'DIRECTOR', 'AUDITOR')], ['/bids', text.bids, has('ENTERPRISE', 'RESEARCH', 'CLERK', 'DIRECTOR', 'AUDITOR')],
    ['/bid-readings', text.readings, has('CLERK', 'DIRECTOR', 'AUDITOR')], ['/opening-key', text.myKey, has('CLERK', 'DIRECTOR', 'AUDITOR')], ['/challenge-clock', text.clock, true],
  ];
  return <nav class="related" aria-label={text.listings}>{links.filter(([, , isFor]) => isFor).map(([href, title]) => <a key={href} href={href} aria-current={href === here ? 'page' : undefined}>{title}</a>)}</nav>;
};
