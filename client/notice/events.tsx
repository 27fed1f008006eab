import { useSignal } from '@preact/signals';
import { EventTypesDocument } from '../generated/graphql.ts';
import { PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Failed, Loading } from '../kit/state.tsx';
import { text } from './words.ts';

const message = `POST /your/hook
webhook-id: msg_0198c0de-0000-7000-8000-000000000000
webhook-timestamp: 1795622400
webhook-signature: v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=

{"type":"qualification_application.granted","timestamp":"2026-11-25T09:30:00.000Z",
 "data":{"id":"0198c0de-…","number":4711,
         "object":{"type":"QualificationApplication","id":"qap_0198…","state":"GRANTED","sequence":9}}}`;
const check = `import { createHmac, timingSafeEqual } from 'node:crypto';

const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
const wanted = createHmac('sha256', key).update(\`\${id}.\${timestamp}.\${body}\`).digest();
const isGood = signature.split(' ').some((each) =>
  each.startsWith('v1,') && timingSafeEqual(Buffer.from(each.slice(3), 'base64'), wanted));`;
const feed = `query Events($after: String) {
  events(first: 100, after: $after) {
    nodes { number type object state at }
    pageInfo { endCursor hasNextPage }
  }
}`;

/** For partners: what events there are, how they come, and how one fetches them. Open to everybody. */
export default function Events() {
  const { data, fault, reload } = useQuery(EventTypesDocument, {});
  const wanted = useSignal('');
  const types = (data?.eventTypes ?? []).filter(({ type, title }) => type.includes(wanted.value) || title.includes(wanted.value));
  return (
    <>
      <PageHead title={text.events}><p class="soft prose">{text.eventsLead}</p></PageHead>
      <div class="sections">
        <Section id="what" title={text.whatIs}><p class="prose">{text.whatIsText}</p></Section>
        <Section id="receive" title={text.receive}>
          <p class="prose">{text.receiveText}</p>
          <Code label={`${text.receive}：${text.example}`} of={message} />
          <Code label={text.secret} of={check} />
          <p class="prose">{text.retryText}</p>
        </Section>
        <Section id="fetch" title={text.fetch}><p class="prose">{text.fetchText}</p><Code label={`${text.fetch}：${text.example}`} of={feed} /></Section>
        <Section id="catalogue" title={text.catalogue}>
          <label class="field field-inline"><span>{text.filterTypes}</span><input type="search" value={wanted.value} onInput={({ currentTarget }) => { wanted.value = currentTarget.value.trim(); }} /></label>
          {fault ? <Failed fault={fault} onRetry={reload} /> : !data ? <Loading lines={8} /> : (
            <SmallTable caption={text.catalogue} rows={types} rowKey={({ type }) => type} columns={[
              { title: text.type, cell: ({ type }) => <code>{type}</code> }, { title: text.meaning, cell: ({ title }) => title },
              { title: text.scopes, cell: ({ scopes }) => (scopes.length > 0 ? <code>{scopes.join(' ')}</code> : text.publicScope) },
            ]} />
          )}
        </Section>
      </div>
    </>
  );
}

/** Long lines are scrolled to, by keys too. */
const Code = ({ label, of }: { readonly label: string; readonly of: string }) => <pre class="code-block" tabIndex={0} role="region" aria-label={label}>{of}</pre>;
