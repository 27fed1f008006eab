import { useSignal } from '@preact/signals';
import { roleNames } from '../account/words.ts';
import {
  type DeliveryFilter, type DeliveryLineFragment, type DeliveryState, EndpointDeliveriesDocument, EndpointDocument, type EndpointQuery, ResendDeliveryDocument, ResendFailedDeliveriesDocument, RevealEndpointSecretDocument,
} from '../generated/graphql.ts';
import { Badge, type Tone } from '../kit/badge.tsx';
import { Button } from '../kit/button.tsx';
import { Choice, Filters } from '../kit/filters.tsx';
import { list, moment } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { ListFoot } from '../kit/list-foot.tsx';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { type Pages, useConnection, useQuery } from '../kit/query.ts';
import { RecordActions } from '../kit/record-actions.tsx';
import { request } from '../kit/request.ts';
import { rights } from '../kit/rights.ts';
import { parameters } from '../kit/router.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { Timeline, eventsOf } from '../kit/timeline.tsx';
import { toast } from '../kit/toast.tsx';
import { Value } from '../kit/value.tsx';
import { say } from '../kit/words.ts';
import { EndpointStateBadge, useTypeChoices } from './endpoint-list.tsx';
import { deliveryStateNames, endpointKindNames, text } from './words.ts';

type Endpoint = NonNullable<EndpointQuery['endpoint']>;
const failed = (error: unknown): void => toast(error instanceof Error ? error.message : String(error), 'bad');

/** One place that events are sent to, and everything that was. */
export default function EndpointPage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const { data, fault, reload } = useQuery(EndpointDocument, { id });
  const above = [{ title: text.endpoints, href: '/endpoints' }];
  if (fault) return <><PageHead title={say.failedTitle} above={above} /><Failed fault={fault} onRetry={reload} /></>;
  if (!data) return <><PageHead title={say.loading} above={above} /><Loading lines={8} /></>;
  const of = data.endpoint;
  if (!of) return <><PageHead title={say.notFoundTitle} above={above} /><Empty title={say.notFoundText} /></>;
  return (
    <>
      <PageHead key={of.id} title={of.name ?? ''} above={above} beside={<EndpointStateBadge state={of.state} />}><p class="soft">{[nameIn(endpointKindNames, of.kind), of.organization?.name].filter(Boolean).join(' · ')}</p></PageHead>
      <div class="sections">
        <EndpointActions of={of} reload={reload} />
        <Section id="profile" title={text.profile}>
          <Facts of={[
            [text.address, <span class="secret">{of.address}</span>], [text.types, <Value>{of.types && list(of.types)}</Value>],
            of.kind === 'WEBHOOK' ? [text.apiKey, <Value>{of.apiKey && `${of.apiKey.name}（${of.apiKey.prefix}）`}</Value>] : [text.role, <Value>{of.role && nameIn(roleNames, of.role)}</Value>],
            [text.lastSent, <Value>{moment(of.lastSentAt)}</Value>], ...(of.failingSince ? [[text.failingSince, moment(of.failingSince)] as const] : []), ...(of.disabledFor ? [[text.disabledFor, of.disabledFor] as const] : []),
            ...(of.formerUntil ? [[text.formerUntil, moment(of.formerUntil)] as const] : []), [text.createdBy, <Value>{of.createdBy?.name}</Value>], [text.createdAt, <Value>{moment(of.createdAt)}</Value>],
          ]} />
        </Section>
        {of.kind === 'WEBHOOK' && rights.value.has('addWebhook') && of.state !== 'REMOVED' && <Secret id={of.id} />}
        <Deliveries of={of} />
        {(of.timeline?.nodes.length ?? 0) > 0 && <Section id="timeline" title={text.timeline}><Timeline events={eventsOf(of.timeline!.nodes)} /></Section>}
      </div>
    </>
  );
}

const EndpointActions = ({ of, reload }: { readonly of: Endpoint; readonly reload: () => void }) => {
  const types = useTypeChoices();
  if ((of.availableActions?.length ?? 0) === 0) return null;
  return <Section id="actions" title={text.actions}><RecordActions type="Endpoint" id={of.id} of={of.availableActions} onDone={reload} choices={{ change: { types } }} dangerous={['remove']} /></Section>;
};

const Secret = ({ id }: { readonly id: string }) => {
  const secret = useSignal<string | null>(null);
  const show = async (): Promise<void> => {
    const { revealEndpointSecret: { secret: found, errors } } = await request(RevealEndpointSecretDocument, { input: { id } });
    if (errors[0]) throw new Error(errors[0].message);
    secret.value = found ?? null;
  };
  return (
    <Section id="secret" title={text.secret}>
      <p class="soft">{text.secretHint}</p>
      {secret.value === null ? <div class="form-actions"><Button onClick={() => void show().catch(failed)}>{text.reveal}</Button></div> : <p class="code secret" role="status">{secret.value}</p>}
    </Section>
  );
};

const Deliveries = ({ of: { id, state: endpointState } }: { readonly of: Endpoint }) => {
  const state = parameters.value.get('delivery');
  const filter: DeliveryFilter | null = state && state in deliveryStateNames ? { state: { eq: state as DeliveryState } } : null;
  const pages = useConnection(EndpointDeliveriesDocument, { id, first: 20, filter }, ({ endpoint }) => endpoint?.deliveries ?? { nodes: [], pageInfo: { hasNextPage: false } });
  const resendFailed = async (): Promise<void> => {
    const { resendFailedDeliveries: { resent, errors } } = await request(ResendFailedDeliveriesDocument, { input: { endpointId: id, since: new Date(Date.now() - 7 * 86_400_000).toISOString() } });
    if (errors[0]) throw new Error(errors[0].message);
    toast(text.resentCount(resent ?? 0));
    pages.reload();
  };
  return (
    <Section id="deliveries" title={text.deliveries} beside={endpointState === 'ACTIVE' && rights.value.has('addRobot') && <Button kind="quiet" onClick={() => void resendFailed().catch(failed)}>{text.resendFailed}</Button>}>
      <Filters><Choice name="delivery" label={text.state} options={Object.entries(deliveryStateNames).map(([value, title]) => ({ value, title }))} /></Filters>
      <DeliveryTable pages={pages} />
    </Section>
  );
};

const tones: Readonly<Record<string, Tone>> = { SENT: 'good', FAILED: 'bad', RETRYING: 'warn' };

/** What was sent, or could not be, with every attempt. */
export const DeliveryTable = ({ pages }: { readonly pages: Pages<DeliveryLineFragment> }) => {
  const resend = async (id: string): Promise<void> => {
    const { resendDelivery: { errors } } = await request(ResendDeliveryDocument, { input: { id } });
    if (errors[0]) throw new Error(errors[0].message);
    toast(text.resent);
    pages.reload();
  };
  if (pages.fault && pages.nodes.length === 0) return <Failed fault={pages.fault} onRetry={pages.reload} />;
  if (pages.nodes.length === 0) return pages.loading ? <Loading /> : <Empty title={text.noDeliveries} />;
  return (
    <>
      <SmallTable caption={text.deliveries} rows={pages.nodes} rowKey={({ id }) => id} columns={[
        { title: text.event, cell: ({ title, type }) => <>{title} <span class="soft number">{type}</span></> },
        { title: text.at, cell: ({ createdAt }) => <span class="number">{moment(createdAt)}</span> },
        { title: text.state, cell: ({ state }) => <Badge tone={tones[state] ?? 'plain'}>{nameIn(deliveryStateNames, state)}</Badge> },
        { title: text.result, cell: ({ status, reason, nextAt }) => <Value>{[status != null && !reason?.includes(String(status)) ? String(status) : '', reason ?? '', nextAt ? `${text.next} ${moment(nextAt)}` : ''].filter(Boolean).join('；')}</Value> },
        { title: text.attempts, cell: (each) => <Tries of={each} /> },
        { title: text.resend, cell: ({ id, title, createdAt, canResend }) => (canResend ? <Button kind="quiet" onClick={() => void resend(id).catch(failed)}>{text.resend}<span class="unseen">：{text.resendOf(title ?? '', moment(createdAt)!)}</span></Button> : <Value>{null}</Value>) },
      ]} />
      <ListFoot pages={pages} />
    </>
  );
};

const Tries = ({ of: { attempts, tries } }: { readonly of: DeliveryLineFragment }) => (tries && tries.length > 0 ? (
  <details class="tries"><summary>{text.tries(attempts ?? 0)}</summary>
    <ul>{tries.map(({ id, number, at, milliseconds, status, reason }) => <li key={id}>{text.tryLine(number ?? 0, moment(at)!, milliseconds ?? 0)}{status != null && ` · ${status}`}{reason && ` · ${reason}`}</li>)}</ul>
  </details>
) : <Value>{null}</Value>);
