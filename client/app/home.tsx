import type { ComponentChildren } from 'preact';
import { account } from '../account/session.ts';
import { TodosDocument, type TodosQueryVariables } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { count } from '../kit/format.ts';
import { PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { nobody, type Todo } from '../kit/todo.ts';
import { menu } from './menu.ts';
import { text } from './words.ts';

interface Area { readonly todos: readonly Todo[]; readonly variables?: () => Partial<TodosQueryVariables> }
const areas = Object.values(import.meta.glob<Area>('../*/todos.ts', { eager: true }));
const found = areas.flatMap(({ todos }) => todos).sort((a, b) => a.order - b.order);

/** Whoever has not signed in: what is open to everybody is counted for him. */
const everybody: ReadonlySet<string> = new Set(['PUBLIC']);

/** What waits for me, or is open to all, and where to go otherwise. */
export default function Home() {
  const roles = account.value?.roles ?? everybody;
  const own = found.filter(({ isFor }) => isFor(roles));
  return (
    <>
      <PageHead title={account.value ? text.home : text.welcome}>{account.value ? <p class="soft">{[account.value.name, account.value.organization].filter(Boolean).join(' · ')}</p> : <p class="soft">{text.slogan}</p>}</PageHead>
      <div class="sections sections-narrow">
        <Section id="todo" title={account.value ? text.todo : text.openNow}><Todos key={own.map(({ id }) => id).join()} of={own} none={account.value ? <Empty title={text.nothingToDo}>{text.nothingToDoHint}</Empty> : <Empty title={text.nothingOpen} />} /></Section>
        <Section id="quick" title={text.quick}>
          {menu().map(({ title, entries }) => (
            <div key={title} class="quick">
              {title && <h3 class="menu-title">{title}</h3>}
              <ul>{entries.map((each) => <li key={each.path}><a href={each.path}>{each.title}</a></li>)}</ul>
            </div>
          ))}
        </Section>
      </div>
    </>
  );
}

/** All counted by one question. A matter with nothing waiting is not shown: an empty desk is the goal. */
const Todos = ({ of, none }: { readonly of: readonly Todo[]; readonly none: ComponentChildren }) => {
  const counted = Object.fromEntries(of.map(({ id }) => [id, true]));
  // Those of everybody are what the server answers with the page.
  const variables: TodosQueryVariables = account.value ? Object.assign({ own: account.value.viewer.organization?.id ?? nobody }, ...areas.map(({ variables: more }) => more?.()), counted) : counted;
  const { data, fault, reload } = useQuery(TodosDocument, of.length > 0 ? variables : null);
  if (fault) return <Failed fault={fault} onRetry={reload} />;
  if (!data && of.length > 0) return <Loading lines={3} />;
  const waiting = of.flatMap((each) => { const number = data?.[each.id]?.totalCount; return number ? [{ ...each, number }] : []; });
  if (waiting.length === 0) return <>{none}</>;
  return <ul class="todo">{waiting.map(({ id, title, href, number }) => <li key={id}><a href={href}>{title()}<Badge tone="accent">{count(number)}</Badge></a></li>)}</ul>;
};
