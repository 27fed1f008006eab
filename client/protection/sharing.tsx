import { SharingRecordDocument } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { count, moment } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { Value } from '../kit/value.tsx';
import { say } from '../kit/words.ts';
import { text as menu } from './menu-words.ts';
import { text, wayNames } from './words.ts';

/** One thing that was given: what, to whom, by whom, on what ground. */
export default function Sharing({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const { data, fault, reload } = useQuery(SharingRecordDocument, { id });
  const above = [{ title: menu.sharing, href: '/sharing-records' }];
  if (fault) return <><PageHead title={say.failedTitle} above={above} /><Failed fault={fault} onRetry={reload} /></>;
  if (!data) return <><PageHead title={say.loading} above={above} /><Loading lines={6} /></>;
  const of = data.sharingRecords.nodes[0];
  if (!of) return <><PageHead title={say.notFoundTitle} above={above} /><Empty title={say.notFoundText} /></>;
  return (
    <>
      <PageHead key={of.id} title={of.list} above={above} beside={<Badge>{nameIn(wayNames, of.way)}</Badge>} />
      <div class="sections">
        <Section id="facts" title={text.facts}>
          <Facts of={[
            [text.day, <span class="number">{of.day}</span>], [text.receiver, of.organization ? <a href={`/enterprises/${encodeURIComponent(of.organization.id)}`}>{of.organization.name}</a> : <Value>{null}</Value>],
            of.apiKey ? [text.key, <>{of.apiKey.name} <span class="soft code">{of.apiKey.prefix}</span></>] : [text.person, of.person ? <a href={`/people/${encodeURIComponent(of.person.id)}`}>{of.person.name}</a> : <Value>{null}</Value>],
            [text.requests, <span class="number">{count(of.requests)}</span>], [text.rows, <span class="number">{count(of.rows)}</span>], [text.firstAt, <span class="number">{moment(of.firstAt)}</span>], [text.lastAt, <span class="number">{moment(of.lastAt)}</span>],
            [text.ground, <span class="prose">{of.basis}</span>],
          ]} />
        </Section>
      </div>
    </>
  );
}
