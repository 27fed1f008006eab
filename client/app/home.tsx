import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { account } from '../account/session.ts';
import { Badge } from '../kit/badge.tsx';
import { count } from '../kit/format.ts';
import { PageHead, Section } from '../kit/page.tsx';
import { Empty } from '../kit/state.tsx';
import type { Todo } from '../kit/todo.ts';
import { say } from '../kit/words.ts';
import { pages } from './pages.ts';
import { text } from './words.ts';

const found = Object.values(import.meta.glob<{ readonly todos: readonly Todo[] }>('../*/todos.ts', { eager: true })).flatMap(({ todos }) => todos).sort((a, b) => a.order - b.order);

/** What waits for me, and where to go otherwise. */
export default function Home() {
  const roles = account.value?.roles ?? new Set<string>();
  const own = found.filter(({ isFor }) => isFor(roles));
  return (
    <>
      <PageHead title={account.value ? text.home : text.welcome}>{account.value ? <p class="soft">{[account.value.name, account.value.organization].filter(Boolean).join(' · ')}</p> : <p class="soft">{text.slogan}</p>}</PageHead>
      <div class="sections sections-narrow">
        {account.value && <Section id="todo" title={text.todo}><Todos key={own.map(({ id }) => id).join()} of={own} /></Section>}
        <Section id="quick" title={text.quick}>
          <ul class="todo">
            {!account.value && <li><a href="/sign-in">{text.signIn}<span aria-hidden="true">›</span></a></li>}
            {[...pages].sort((a, b) => (a.menu?.order ?? 0) - (b.menu?.order ?? 0)).flatMap(({ path, menu, open }) => (menu && (open || account.value) && (menu.isFor?.(roles) ?? true) ? [<li key={path}><a href={path}>{menu.title()}<span aria-hidden="true">›</span></a></li>] : []))}
          </ul>
        </Section>
      </div>
    </>
  );
}

const Todos = ({ of }: { readonly of: readonly Todo[] }) => {
  const counts = useSignal<Readonly<Record<string, number>>>({});
  const note = (id: string, number: number | undefined): void => { if (number !== undefined && counts.peek()[id] !== number) counts.value = { ...counts.peek(), [id]: number }; };
  const isQuiet = of.every(({ id }) => counts.value[id] === 0);
  return (
    <>
      <ul class="todo">{of.map((each) => <Line key={each.id} of={each} note={note} />)}</ul>
      {!isQuiet && !of.some(({ id }) => counts.value[id]) && <p class="soft" role="status">{say.loading}</p>}
      {isQuiet && <Empty title={text.nothingToDo}>{text.nothingToDoHint}</Empty>}
    </>
  );
};

/** A matter with nothing waiting is not shown: an empty desk is the goal. */
const Line = ({ of: { id, title, href, useCount }, note }: { readonly of: Todo; readonly note: (id: string, count: number | undefined) => void }) => {
  const number = useCount();
  useEffect(() => note(id, number), [id, number]);
  return number ? <li><a href={href}>{title()}<Badge tone="accent">{count(number)}</Badge></a></li> : null;
};
