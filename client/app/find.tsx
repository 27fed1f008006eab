import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { account } from '../account/session.ts';
import { FindDocument, type FindQuery } from '../generated/graphql.ts';
import { Dialog } from '../kit/dialog.tsx';
import { tidy } from '../kit/format.ts';
import { isComposing } from '../kit/keys.ts';
import { useQuery } from '../kit/query.ts';
import { Failed } from '../kit/state.tsx';
import { say } from '../kit/words.ts';
import { pages } from './pages.ts';
import { text } from './words.ts';

const pause = 250;
/** Fewer letters find everything. */
const least = 2;

interface Hit { readonly id: string; readonly name: string; readonly note?: string | null }
/** What is found, part by part: by the path of the list that it would be found in, whose title it bears. */
const found = (data: FindQuery): readonly (readonly [path: string, hits: readonly Hit[]])[] => {
  const named = (of?: { readonly nodes: readonly { readonly id: string; readonly name?: string | null; readonly title?: string | null; readonly creditCode?: string | null }[] }): readonly Hit[] =>
    (of?.nodes ?? []).map(({ id, name, title, creditCode }) => ({ id, name: name ?? title ?? id, note: creditCode }));
  return [
    ['/enterprises', named(data.enterprises)], ['/listings', named(data.challengeListings)], ['/demands', named(data.techDemands)], ['/projects', named(data.projects)], ['/investments', named(data.investmentProjects)],
    ['/platforms', named(data.platforms)], ['/carriers', named(data.incubators)], ['/achievements', named(data.achievements)], ['/lots', named(data.auctionLots)], ['/policies', named(data.policies)], ['/notices', named(data.publicNotices)],
    ['/commissioners', named(data.commissioners)], ['/experts', (data.expertProfiles?.nodes ?? []).map(({ id, person }) => ({ id, name: person?.name ?? id }))],
  ];
};
const titleOf = (path: string): string => pages.find((page) => page.path === path)?.menu?.title() ?? { '/experts': text.findExperts, '/commissioners': text.findCommissioners }[path] ?? text.findOthers;

/** Everything that bears a name, found from anywhere by one question. */
export default function Find({ onClose }: { readonly onClose: () => void }) {
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const timer = useRef(0);
  const asked = useSignal('');
  useEffect(() => { input.current?.focus(); return () => clearTimeout(timer.current); }, []);
  const { data, fault, loading, reload } = useQuery(FindDocument, asked.value.length < least ? null : { text: asked.value, isKnown: account.value !== null });
  const later = (): void => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => { asked.value = tidy(input.current?.value ?? ''); }, pause);
  };
  const move = (by: number): void => {
    const all = [input.current, ...list.current?.querySelectorAll('a') ?? []];
    all[Math.min(Math.max(all.indexOf(document.activeElement as HTMLAnchorElement) + by, 0), all.length - 1)]?.focus();
  };
  const parts = asked.value.length >= least && data ? found(data).filter(([, hits]) => hits.length > 0) : [];
  return (
    <Dialog title={text.find} onClose={onClose}>
      <div onKeyDown={(event) => { if (!isComposing(event) && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) { event.preventDefault(); move(event.key === 'ArrowDown' ? 1 : -1); } }}>
        <input ref={input} type="search" aria-label={text.find} placeholder={text.findHint} autoComplete="off" spellcheck={false} onInput={(event) => { if (!(event as InputEvent).isComposing) later(); }} onCompositionEnd={later}
          onKeyDown={(event) => { if (event.key === 'Enter' && !isComposing(event)) { event.preventDefault(); list.current?.querySelector('a')?.click(); } }} />
        <p class="soft" role="status">{asked.value.length < least ? text.findMore : loading ? say.loading : fault ? '' : parts.length === 0 ? say.nothingFound : text.findCount(parts.reduce((sum, [, hits]) => sum + hits.length, 0))}</p>
        {fault && <Failed fault={fault} onRetry={reload} />}
        <div ref={list} class="found" onClick={({ target }) => { if (target instanceof Element && target.closest('a')) onClose(); }}>
          {parts.map(([path, hits]) => (
            <section key={path} aria-labelledby={`found-${path.slice(1)}`}>
              <h3 id={`found-${path.slice(1)}`}>{titleOf(path)}</h3>
              <ul>{hits.map(({ id, name, note }) => <li key={id}><a href={`${path}/${encodeURIComponent(id)}`}>{name}{note && <span class="under code">{note}</span>}</a></li>)}</ul>
            </section>
          ))}
        </div>
      </div>
    </Dialog>
  );
}
