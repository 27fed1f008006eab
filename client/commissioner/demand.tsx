import { DemandCandidatesDocument, RevealCommissionerDataDocument, ServiceDemandDocument, type ServiceDemandQuery } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { Files } from '../kit/files.tsx';
import { list } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { MaskedPhone } from '../kit/masked-phone.tsx';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { RecordActions } from '../kit/record-actions.tsx';
import { request } from '../kit/request.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { Timeline, eventsOf } from '../kit/timeline.tsx';
import { Value } from '../kit/value.tsx';
import { DemandState, FirmLink, Loaded, PersonLink, VisitState, dated, day, has, receiverOf } from './parts.tsx';
import { dispatchNames, kindNames, levelNames, serviceNames, text } from './words.ts';

type Demand = NonNullable<ServiceDemandQuery['serviceDemand']>;
interface Part { readonly of: Demand; readonly reload: () => void }

/** One demand: what is asked, who serves it, each visit, and what came of it. */
export default function DemandPage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const query = useQuery(ServiceDemandDocument, { id });
  return (
    <Loaded query={query} pick={({ serviceDemand }) => serviceDemand} above={[{ title: text.serviceDemands, href: '/service-demands' }]}>{(of) => (
      <>
        <PageHead key={of.id} title={of.title} above={[{ title: text.serviceDemands, href: '/service-demands' }]} beside={<><DemandState state={of.state} />{of.isUrgent && <Badge tone="bad">{text.urgent}</Badge>}</>}>
          <p class="soft">{[receiverOf(of), nameIn(serviceNames, of.kind), of.commissioner?.name].filter(Boolean).join(' · ')}</p>
        </PageHead>
        <div class="sections">
          {(of.availableActions?.length ?? 0) > 0 && <Section id="actions" title={text.actions}><RecordActions type="ServiceDemand" id={of.id} of={of.availableActions} except={of.state === 'OPEN' ? ['dispatch'] : []} onDone={query.reload} dangerous={['withdraw', 'recall', 'return']} initial={{ amend: amended(of) }} /></Section>}
          <Problem of={of} />
          {of.state === 'OPEN' && has('CLERK', 'DIRECTOR') && <Candidates of={of} reload={query.reload} />}
          <Visits of={of} reload={query.reload} />
          <Steps of={of} />
          {(of.timeline?.nodes.length ?? 0) > 0 && <Section id="timeline" title={text.timeline}><Timeline events={eventsOf(of.timeline!.nodes)} /></Section>}
        </div>
      </>
    )}</Loaded>
  );
}

const amended = (of: Demand): Readonly<Record<string, string>> => ({ title: of.title, problem: of.problem, kind: of.kind, wantedBy: of.wantedBy ?? '', contactName: of.contactName ?? '' });

const Problem = ({ of }: { readonly of: Demand }) => (
  <Section id="problem" title={text.problem}>
    <p class="text">{of.problem}</p>
    <Facts of={[
      [text.requester, of.organization ? <FirmLink of={of.organization} /> : <Value>{of.town?.name}</Value>], [text.town, <Value>{of.town?.name}</Value>], [text.filedOn, day(of.filedOn)], [text.wantedBy, day(of.wantedBy)],
      ...(of.skills.length > 0 ? [[text.skills, list(of.skills)] as const] : []), ...(of.contactName ? [[text.contact, of.contactName] as const] : []), ...(of.contactPhone ? [[text.phone, <MaskedPhone masked={of.contactPhone} reveal={reveal(of.id)} />] as const] : []),
      ...(of.returnReason ? [[text.returned, of.returnReason] as const] : []),
    ]} />
    {(of.files?.length ?? 0) > 0 && <Files of={of.files} title={text.files} />}
  </Section>
);

/** The number whole, for a reason. */
const reveal = (id: string) => async (reason: string) => {
  const { revealCommissionerData: { values, errors } } = await request(RevealCommissionerDataDocument, { input: { id, what: 'CONTACT', reason } });
  return { phone: values?.[0] ?? null, errors };
};

/** Who could be sent, the best first, and why; one press sends him. */
const Candidates = ({ of, reload }: Part) => {
  const { data, fault, reload: again } = useQuery(DemandCandidatesDocument, { id: of.id });
  const found = data?.serviceDemand?.candidates ?? [];
  return (
    <Section id="candidates" title={text.candidates}>
      <p class="soft">{text.candidatesLead}</p>
      {fault ? <Failed fault={fault} onRetry={again} /> : !data ? <Loading lines={4} /> : found.length === 0 ? <Empty title={text.noCandidates} /> : (
        <ul class="candidates">{found.slice(0, 20).map(({ commissioner, team, kind, level, isFree, isMatched, openDemands, reasons }) => commissioner && (
          <li key={commissioner.id}>
            <span>
              <PersonLink of={commissioner} /> <span class="soft">{[commissioner.specialty, commissioner.senderName, `${nameIn(levelNames, level)}${nameIn(kindNames, kind)}`, team?.name].filter(Boolean).join(' · ')}</span>
              <span class="under"><Badge tone={isMatched ? 'good' : 'plain'}>{isMatched ? text.fit : text.unfit}</Badge>{!isFree && <> <Badge tone="bad">{text.busy}</Badge></>} {reasons.length > 0 ? reasons.join('；') : text.noReasons}{openDemands === 0 && `；${text.inHand} 0`}</span>
            </span>
            {isFree && <RecordActions type="ServiceDemand" id={of.id} of={of.availableActions} only={['dispatch']} about={`${of.title} · ${commissioner.name}`} preset={{ dispatch: { commissioner: commissioner.id, ...(isMatched && { reason: undefined }) } }} onDone={reload} />}
          </li>
        ))}</ul>
      )}
    </Section>
  );
};

const Visits = ({ of, reload }: Part) => {
  const rows = of.visits?.nodes ?? [];
  return (
    <Section id="visits" title={text.visits}>
      {rows.length === 0 ? <Empty title={text.noVisits} /> : rows.map((visit) => (
        <div key={visit.id} class="desk-report">
          <h3><a class="number" href={`/visit-logs/${visit.id}`}>{visit.servedOn}</a> <VisitState state={visit.state} /></h3>
          <p>{[visit.commissioner?.name, text.hoursOf(String(Number(visit.hours))), visit.place].filter(Boolean).join(' · ')}</p>
          {visit.problem && <p class="soft">{visit.problem}{visit.result && `：${visit.result}`}</p>}
          {visit.disputeReason && <p class="bad">{text.disputed}：{visit.disputeReason}</p>}
          <RecordActions type="VisitLog" id={visit.id} of={visit.availableActions?.filter(({ allowed }) => allowed)} only={['confirm', 'dispute']} about={`${visit.commissioner?.name ?? ''} · ${visit.servedOn}`} onDone={reload} />
        </div>
      ))}
    </Section>
  );
};

const Steps = ({ of }: { readonly of: Demand }) => (
  <Section id="steps" title={text.progress}>
    <Facts of={[
      [text.triagedOn, day(of.triagedOn)], [text.dispatchedOn, dated(of.dispatchedOn, of.commissioner?.name)], ...(of.team ? [[text.team, of.team.name] as const] : []),
      [text.solvedOn, dated(of.solvedOn, of.solution)], ...(of.state === 'SOLVED' && of.ratingOverOn ? [[text.rateBy, day(of.ratingOverOn)] as const] : []),
      ...(of.stars == null ? [] : [[text.rating, <>{text.stars(of.stars)} <span class="soft">{of.ratingComment}</span></>] as const]), ...(of.referReason ? [[text.referred, of.referReason] as const] : []),
    ]} />
    {(of.dispatches?.length ?? 0) > 0 && (
      <SmallTable caption={text.dispatches} rows={of.dispatches!} rowKey={({ id }) => id} columns={[
        { title: text.commissioner, cell: ({ commissioner, isVolunteered }) => <><PersonLink of={commissioner} />{isVolunteered && <span class="soft">（{text.volunteered}）</span>}</> },
        { title: text.outcome, cell: ({ outcome }) => nameIn(dispatchNames, outcome) },
        { title: text.on, cell: ({ offeredOn }) => day(offeredOn) },
        { title: text.reasons, cell: ({ reasons }) => <span class="wrap"><Value>{reasons.join('；')}</Value></span> },
        { title: text.remark, cell: ({ remark }) => <Value>{remark}</Value> },
      ]} />
    )}
  </Section>
);
