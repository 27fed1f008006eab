import { JournalEntryDocument } from '../generated/graphql.ts';
import { roleNames } from '../account/words.ts';
import { list, moment } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { recordHref } from '../kit/record-href.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { actorTitle } from '../kit/timeline.tsx';
import { Value } from '../kit/value.tsx';
import { say } from '../kit/words.ts';
import { text as menu } from './menu-words.ts';
import { Outcome } from './outcome.tsx';
import { text } from './words.ts';

type Told = Readonly<Record<string, unknown>> | null | undefined;
const told = (value: unknown): string | null => (value === null || value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(value));

/** One entry: who did it, as whom, under which rule, and what it changed. */
export default function JournalEntry({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const { data, fault, reload } = useQuery(JournalEntryDocument, { id });
  const above = [{ title: menu.journal, href: '/journal' }];
  if (fault) return <><PageHead title={say.failedTitle} above={above} /><Failed fault={fault} onRetry={reload} /></>;
  if (!data) return <><PageHead title={say.loading} above={above} /><Loading lines={6} /></>;
  const of = data.journal.nodes[0];
  if (!of) return <><PageHead title={say.notFoundTitle} above={above} /><Empty title={say.notFoundText} /></>;
  const href = of.objectId ? recordHref({ __typename: of.objectType, id: of.objectId }) : null;
  const [before, after] = [of.before as Told, of.after as Told];
  const changed = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return (
    <>
      <PageHead key={of.id} title={of.title ?? of.action} above={above} beside={<Outcome of={of.outcome} />} />
      <div class="sections">
        <Section id="facts" title={text.facts}>
          <Facts of={[
            [text.at, <span class="number">{moment(of.at)}</span>], [text.kind, href ? <a href={href}>{of.objectTitle}</a> : <Value>{of.objectTitle}</Value>], [text.who, actorTitle(of.actorName)],
            [text.roles, <Value>{of.roles && of.roles.length > 0 && list(of.roles.map((role) => nameIn(roleNames, role)))}</Value>], [text.organization, <Value>{of.organization?.name}</Value>],
            [text.state, <Value>{of.toState && (of.fromState && of.fromState !== of.toState ? text.fromTo(of.fromState, of.stateTitle ?? of.toState) : of.stateTitle)}</Value>],
            ...(of.reasons?.length ? [[text.reasons, <span class="code">{list(of.reasons)}</span>] as const] : []),
            [text.remark, <Value>{of.remark && <span class="prose">{of.remark}</span>}</Value>],
            [text.rule, <Value>{of.ruleVersion && <span class="code">{of.ruleVersion}</span>}</Value>], [text.request, <Value>{of.requestId && <span class="code">{of.requestId}</span>}</Value>],
          ]} />
        </Section>
        <Section id="changes" title={text.changes}>
          {changed.length === 0 ? <p class="soft">{text.noChange}</p> : (
            <SmallTable caption={text.changes} rows={changed} rowKey={(name) => name} columns={[
              { title: text.property, cell: (name) => <span class="code">{name}</span> },
              { title: text.before, cell: (name) => <Value>{told(before?.[name]) && <span class="wrap">{told(before?.[name])}</span>}</Value> },
              { title: text.after, cell: (name) => <Value>{told(after?.[name]) && <span class="wrap">{told(after?.[name])}</span>}</Value> },
            ]} />
          )}
        </Section>
      </div>
    </>
  );
}
