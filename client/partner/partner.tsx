import './partner.css';
import { PartnerEndpointsDocument } from '../generated/graphql.ts';
import { Code } from './code.tsx';
import { moment } from '../kit/format.ts';
import { Later } from '../kit/later.tsx';
import { PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Failed, Loading } from '../kit/state.tsx';
import { Value } from '../kit/value.tsx';
import { isSecurity, Keys, mayMake } from './keys.tsx';
import { text } from './words.ts';

const token = (): string => `curl -u PREFIX:bureau_PREFIX_… -d grant_type=client_credentials ${location.origin}/oauth/token
→ {"access_token":"bureau-token_…","token_type":"Bearer","expires_in":900,"scope":"organization:read"}

curl -H "Authorization: Bearer bureau-token_…" -H "content-type: application/json" \\
     -d '{"query":"{ enterprises(first: 5) { nodes { name creditCode } } }"}' ${location.origin}/graphql`;
const client = (): string => `import { connect } from 'cloud-bureau-partner';

const bureau = connect({ address: '${location.origin}', key: process.env.BUREAU_KEY });
const { enterprises } = await bureau.enterprises({ first: 5 });
for (const { name, creditCode } of enterprises.nodes) console.log(name, creditCode);`;

/** Everything for whoever connects another system with the bureau: his keys, how to use them, what comes by itself, and what can be asked. */
export default function Partner() {
  return (
    <>
      <PageHead title={text.partner}><p class="soft prose">{isSecurity() ? text.leadKeeper : mayMake() ? text.leadPartner : text.leadReader}</p></PageHead>
      <div class="sections">
        <Keys />
        <Section id="tokens" title={text.tokens}><p class="prose">{text.tokensText}</p><Code label={text.tokens} of={token()} /></Section>
        <Section id="client" title={text.client}><p class="prose">{text.clientText}</p><Code label={text.client} of={client()} /></Section>
        <Webhooks />
        <Section id="try" title={text.try}><p class="soft prose">{text.tryText}</p><Later load={async () => (await import('./try.tsx')).Try} props={{}} /></Section>
        <Section id="schema" title={text.schema}><p class="soft prose">{text.schemaText}</p><Later load={async () => (await import('./schema.tsx')).Schema} props={{}} /></Section>
      </div>
    </>
  );
}

const Webhooks = () => {
  const { data, fault, reload } = useQuery(PartnerEndpointsDocument, {});
  const rows = data?.endpoints.nodes ?? [];
  return (
    <Section id="webhooks" title={text.webhooks}>
      <p class="prose">{text.webhooksText} <a href="/events">{text.events}</a> · <a href="/endpoints">{text.allWebhooks}</a></p>
      {fault ? <Failed fault={fault} onRetry={reload} /> : !data ? <Loading lines={3} /> : rows.length === 0 ? <p class="soft section-foot">{text.noWebhooks}</p> : (
        <SmallTable caption={text.webhooks} rows={rows} rowKey={({ id }) => id} columns={[
          { title: text.name, cell: ({ id, name }) => <a href={`/endpoints/${encodeURIComponent(id)}`}>{name}</a> },
          { title: text.address, cell: ({ address }) => <span class="partner-long"><Value>{address}</Value></span> },
          { title: text.lastSent, cell: ({ lastSentAt }) => <Value>{moment(lastSentAt)}</Value> },
          { title: text.failing, cell: ({ failingSince }) => <Value>{moment(failingSince)}</Value> },
        ]} />
      )}
    </Section>
  );
};
