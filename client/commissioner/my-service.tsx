import { useEffect } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import { ClaimableVisitsDocument, CommissionerClaimsDocument, CommissionerDeskDocument, type CommissionerDeskQuery, ServiceDemandListDocument } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { Button } from '../kit/button.tsx';
import { Confirm } from '../kit/dialog.tsx';
import { nameIn } from '../kit/i18n.ts';
import { keepPages } from '../kit/offline.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { CreateAction, RecordActions } from '../kit/record-actions.tsx';
import { navigate } from '../kit/router.ts';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { Value } from '../kit/value.tsx';
import { ClaimForm } from './claim-form.tsx';
import { dropVisit, kept, sendAgain, sendKept, sending, taken, type KeptVisit } from './kept-visits.ts';
import { ClaimTable, DemandState, FirmLink, TermState, VisitTable, day, receiverOf } from './parts.tsx';
import { isOffline } from './signal.ts';
// The form comes along with the desk: where it is needed there may be no signal to load it.
import './visit-form.tsx';
import { kindNames, levelNames, serviceNames, text } from './words.ts';

type Desk = NonNullable<NonNullable<CommissionerDeskQuery['commissionerDesk']>['commissioner']>;
interface Part { readonly of: Desk; readonly reload: () => void }

/** The commissioner's desk, made for a phone: what he is asked to do, what he did, and what he may claim for it. */
export default function MyService() {
  const { data, fault, reload } = useQuery(CommissionerDeskDocument, {});
  const takenNow = taken.value;
  useEffect(() => { if (takenNow > 0) reload(); }, [takenNow]);
  const desk = data?.commissionerDesk;
  // Once the desk is there, so are its files.
  useEffect(() => { if (data) void keepPages(); }, [data !== undefined]);
  const of = desk?.commissioner;
  return (
    <>
      <PageHead title={text.desk} actions={<Button kind="main" onClick={() => void navigate('/my-service/log')}>{text.writeLog}</Button>}>
        {of && <p class="soft">{[of.name, of.sender?.name ?? of.senderName, of.specialty].filter(Boolean).join(' · ')}</p>}
        {isOffline.value && <p class="notice" role="status">{text.offline}</p>}
      </PageHead>
      <div class="sections sections-narrow">
        <Kept />
        {fault ? <Failed fault={fault} onRetry={reload} /> : !data ? <Loading lines={8} /> : !of ? <Empty title={text.notLinked}>{text.notLinkedHint}</Empty> : (
          <>
            <Demands of={of} reload={reload} />
            <Term of={of} reload={reload} />
            <Section id="logs" title={text.logs} beside={of.visits && of.visits.totalCount > 0 && <a href="/visit-logs">{text.allLogs(of.visits.totalCount)}</a>}><VisitTable of={of.visits?.nodes ?? []} isOwn /></Section>
            <Claims of={of} reload={reload} />
            <Location of={of} reload={reload} statement={desk.locationStatement} />
          </>
        )}
      </div>
    </>
  );
}

/** Logs that are still on this device only. */
const Kept = () => {
  const dropping = useSignal<string | null>(null);
  if (kept.value.length === 0) return null;
  return (
    <Section id="kept" title={text.kept} beside={!isOffline.value && <Button onClick={() => void sendKept().catch(() => undefined)}>{text.sendNow}</Button>}>
      <p class="soft">{text.keptLead}</p>
      <ul class="owed">{kept.value.map((each) => (
        <li key={each.key}>
          <span><span class="number">{each.input.servedOn}</span> {each.about}<span class="under"><KeptState of={each} /></span></span>
          {sending.value !== each.key && (
            <span class="actions-row">
              {each.refused !== undefined && <><Button onClick={() => void navigate(`/my-service/log?kept=${each.key}`)}>{text.amendKept}</Button><Button onClick={() => void sendAgain(each.key).catch(() => undefined)}>{text.sendNow}</Button></>}
              <Button kind="quiet" onClick={() => { dropping.value = each.key; }}>{text.drop}</Button>
            </span>
          )}
        </li>
      ))}</ul>
      {dropping.value && <Confirm title={text.dropTitle} text={text.dropText} yes={text.drop} danger onAnswer={(yes) => { const key = dropping.peek()!; dropping.value = null; if (yes) void dropVisit(key); }} />}
    </Section>
  );
};
const KeptState = ({ of }: { readonly of: KeptVisit }) => (of.refused !== undefined
  ? <><Badge tone="bad">{text.keptRefused}</Badge> {of.refused}</>
  : <Badge tone={sending.value === of.key ? 'accent' : 'warn'}>{sending.value === of.key ? text.keptSending : text.keptOffline}</Badge>);

const Demands = ({ of, reload }: Part) => {
  const open = useQuery(ServiceDemandListDocument, { first: 20, filter: { state: { eq: 'OPEN' } } }).data?.serviceDemands.nodes ?? [];
  const own = of.demands?.nodes ?? [];
  return (
    <Section id="demands" title={text.demands}>
      {own.length === 0 ? <Empty title={text.noDemands} /> : own.map((demand) => (
        <div key={demand.id} class="desk-report">
          <h3><a href={`/service-demands/${demand.id}`}>{demand.title}</a> <DemandState state={demand.state} />{demand.isUrgent && <> <Badge tone="bad">{text.urgent}</Badge></>}</h3>
          <p>{demand.problem}</p>
          <p class="soft">{[receiverOf(demand), demand.town?.name, nameIn(serviceNames, demand.kind), demand.contactName, demand.contactPhone].filter((each, at, all) => each && all.indexOf(each) === at).join(' · ')}</p>
          {demand.state === 'IN_SERVICE' && <p><a class="button button-main" href={`/my-service/log?demand=${demand.id}`}>{text.writeLogFor}</a></p>}
          <RecordActions type="ServiceDemand" id={demand.id} of={demand.availableActions} only={demand.state === 'IN_SERVICE' ? ['solve'] : ['accept', 'decline']} about={demand.title} onDone={reload} />
        </div>
      ))}
      {open.length > 0 && <p><a href="/service-demands?state=OPEN">{text.openDemands}<Badge tone="accent">{open.length}</Badge></a></p>}
    </Section>
  );
};

const Term = ({ of, reload }: Part) => (
  <Section id="term" title={text.term}>
    {(of.terms?.nodes ?? []).length === 0 ? <Empty title={text.noTerm} /> : of.terms!.nodes.map((term) => (
      <div key={term.id} class="desk-report">
        <h3><a href={`/commissioner-terms/${term.id}`}>{nameIn(levelNames, term.level)}{nameIn(kindNames, term.kind)}</a> <TermState state={term.state} /></h3>
        <Facts of={[
          [text.period, <>{day(term.startsOn)} – {day(term.endsOn)}</>], [text.town, <Value>{term.town?.name}</Value>], [text.organization, <FirmLink of={term.organization} />], [text.paid, term.isPaid ? text.yes : text.no],
        ]} />
        <RecordActions type="CommissionerTerm" id={term.id} of={term.availableActions} only={['sign', 'report']} preset={{ sign: { party: 'COMMISSIONER' } }} initial={{ report: { year: String(new Date().getFullYear()) } }} onDone={reload} />
      </div>
    ))}
  </Section>
);

const Claims = ({ of, reload }: Part) => {
  const claims = useQuery(CommissionerClaimsDocument, { filter: { commissioner: { id: { eq: of.id } } } });
  const visits = useQuery(ClaimableVisitsDocument, { id: of.id });
  const isAsking = useSignal(false);
  const claimable = (visits.data?.visitLogs.nodes ?? []).filter(({ claimDays }) => (claimDays ?? []).every(({ isReleased }) => isReleased));
  const rows = claims.data?.subsidyClaims.nodes ?? [];
  return (
    <Section id="claims" title={text.claims}>
      <div class="actions-row">
        {claimable.length > 0 && <Button onClick={() => { isAsking.value = true; }}>{text.newClaim}</Button>}
        <RecordActions type="Commissioner" id={of.id} of={of.availableActions} only={['setPayee']} onDone={reload} />
      </div>
      <p class="soft">{text.payee} <Value>{of.payeeAccount}</Value>{claimable.length === 0 && ` · ${text.noClaimable}`}</p>
      {rows.length === 0 ? <Empty title={text.noClaims} /> : <ClaimTable of={rows} />}
      {isAsking.value && <ClaimForm visits={claimable} from={of.sender?.name ?? of.senderName ?? ''} onEnd={(id) => { isAsking.value = false; if (id) void navigate(`/subsidy-claims/${id}`); }} />}
    </Section>
  );
};

const Location = ({ of, reload, statement }: Part & { readonly statement: string }) => {
  const given = (of.locationConsents ?? []).find(({ state }) => state === 'GIVEN');
  return (
    <Section id="location" title={text.location} beside={<Badge tone={given ? 'good' : 'plain'}>{given ? text.consentGiven : text.consentNone}</Badge>}>
      <p class="soft">{statement}</p>
      {given ? <RecordActions type="LocationConsent" id={given.id} of={given.availableActions} onDone={reload} dangerous={['withdraw']} /> : <CreateAction type="LocationConsent" mutation="giveLocationConsent" title={text.consentAsk} isMinor onDone={reload} />}
    </Section>
  );
};
