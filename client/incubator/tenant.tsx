import { RevealTenantPhoneDocument, TenantDocument, type TenantQuery } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { Files } from '../kit/files.tsx';
import { list, money, moneyUnit, today } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { MaskedPhone } from '../kit/masked-phone.tsx';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { RecordActions } from '../kit/record-actions.tsx';
import { request } from '../kit/request.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Sources, sourcesOf } from '../kit/source.tsx';
import { Empty } from '../kit/state.tsx';
import { Timeline, eventsOf } from '../kit/timeline.tsx';
import { UnitSwitch } from '../kit/unit-switch.tsx';
import { Money, Value } from '../kit/value.tsx';
import { CarrierLink, LimitBadge, Loaded, TenantState, dated, day, square } from './parts.tsx';
import { monthEnd } from './time.ts';
import { equityNames, exitReasonNames, graduationStatusNames, text } from './words.ts';

type Stay = NonNullable<TenantQuery['incubation']>;

/** One stay in a carrier: from the application to the graduation. */
export default function TenantPage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const query = useQuery(TenantDocument, { id });
  const above = [{ title: text.tenants, href: '/tenants' }];
  return (
    <Loaded query={query} pick={({ incubation }) => incubation} above={above}>{(of) => (
      <>
        <PageHead key={of.id} title={of.tenantName} above={above} actions={<UnitSwitch />}
          beside={<><TenantState state={of.state} />{!of.organization && <Badge>{text.team}</Badge>}{of.isConnectedVehicle && <Badge tone="accent">{text.vehicle}</Badge>}<LimitBadge limitOn={of.term?.limitOn} ended={of.endedOn != null} /></>}>
          <p class="soft"><CarrierLink of={of.carrier} />{of.organization && <> · <a href={`/enterprises/${of.organization.creditCode ?? encodeURIComponent(of.organization.id)}`}>{of.organization.name}</a></>}</p>
        </PageHead>
        <div class="sections">
          <Section id="actions" title={text.actions}>
            <RecordActions type="Incubation" id={of.id} of={of.availableActions} onDone={query.reload} dangerous={['reject', 'withdraw', 'exit', 'returnGraduation']}
              initial={{
                admit: { panelOn: today() }, moveIn: { area: of.area ?? '', enteredOn: today() }, report: { month: monthEnd(today(), -1), ...lastReport(of) }, mentor: { heldOn: today() },
                proposeGraduation: { graduatedOn: today() }, extend: { until: '' }, exit: { on: today() },
              }} />
          </Section>
          <Profile of={of} />
          <Graduations of={of} />
          <Reports of={of} />
          <Sessions of={of} />
          {of.timeline.nodes.length > 0 && <Section id="timeline" title={text.timeline}><Timeline events={eventsOf(of.timeline.nodes)} /></Section>}
        </div>
      </>
    )}</Loaded>
  );
}

/** What seldom changes from month to month. */
const lastReport = ({ reports: { nodes: [last] } }: Stay): Readonly<Record<string, string>> =>
  Object.fromEntries((['staff', 'patentsApplied', 'rightsHeld'] as const).flatMap((key) => (last?.[key] == null ? [] : [[key, String(last[key])]])));

const Profile = ({ of }: { readonly of: Stay }) => (
  <Section id="profile" title={text.profile} sources={<Sources of={sourcesOf([of])} />}>
    <Facts of={[
      [text.field, <Value>{of.field}</Value>], [text.vehicle, of.isConnectedVehicle ? text.yes : text.no], [text.area, square(of.area)], [text.business, <Value>{of.business}</Value>],
      ...(of.teamName && of.organization ? [[text.team, of.teamName] as const] : []),
      ...(of.appliedOn ? [[text.appliedOn, day(of.appliedOn)] as const] : []), ...(of.panelOn ? [[text.panelOn, dated(of.panelOn, of.panelOpinion)] as const] : []),
      [text.enteredOn, day(of.enteredOn)], ...(of.registeredOn ? [[text.registeredOn, day(of.registeredOn)] as const] : []),
      [text.limitOn, <>{day(of.term?.limitOn)} <LimitBadge limitOn={of.term?.limitOn} ended={of.endedOn != null} /> {of.term?.isSpecialField && <span class="soft">{text.specialField}</span>}</>],
      ...(of.extendedUntil ? [[text.extendedUntil, dated(of.extendedUntil, of.extensionReason)] as const] : []),
      ...(of.endedOn ? [[text.endedOn, <>{day(of.endedOn)} {of.exitReason && <span class="soft">{nameIn(exitReasonNames, of.exitReason)}{of.exitNote && `：${of.exitNote}`}</span>}</>] as const] : []),
      ...(of.rejectReason ? [[text.rejectReason, of.rejectReason] as const] : []),
      [text.contract, <Value>{of.contractNumber}</Value>], [text.contact, <Value>{of.contactName}</Value>], [text.phone, <MaskedPhone masked={of.contactPhone} reveal={reveal(of.id)} />],
      ...(of.ruleVersion ?? of.term?.ruleVersion ? [[text.rule, <span class="code">{of.ruleVersion ?? of.term?.ruleVersion}</span>] as const] : []),
    ]} />
    {of.minutes && of.minutes.length > 0 && <><h3>{text.minutes}</h3><Files of={of.minutes} title={text.minutes} /></>}
    {of.contracts && of.contracts.length > 0 && <><h3>{text.contractFiles}</h3><Files of={of.contracts} title={text.contractFiles} /></>}
  </Section>
);

/** The number whole, for a reason. */
const reveal = (id: string) => async (reason: string) => (await request(RevealTenantPhoneDocument, { input: { id, reason } })).revealTenantPhone;

const Graduations = ({ of: { graduations } }: { readonly of: Stay }) => (
  <Section id="graduation" title={text.graduation}>
    {graduations.length === 0 ? <Empty title={text.noGraduation} /> : graduations.map((each) => (
      <div key={each.id}>
        <h3>{text.proposedOn} {day(each.proposedOn)} <Badge tone={each.status === 'CONFIRMED' ? 'good' : each.status === 'RETURNED' ? 'bad' : 'accent'}>{nameIn(graduationStatusNames, each.status)}</Badge></h3>
        <Facts of={[
          [text.tests, list([...(each.byHnte ? [text.byHnte] : []), ...(each.byInvestment ? [text.byInvestment] : []), ...(each.bySales ? [text.bySales] : []), ...(each.byEquity ? [text.byEquity] : [])])],
          [text.graduatedOn, day(each.graduatedOn)],
          ...(each.hnteGrant ? [[text.byHnte, dated(each.hnteGrant.grantedOn, each.hnteGrant.certificateNumber)] as const] : []),
          ...(each.investment ? [[text.byInvestment, <><Money yuan={each.investment} /> <span class="soft number">{each.investedOn}</span></>] as const] : []),
          ...(each.sales && each.salesYear ? [[text.bySales, <><span class="number">{each.salesYear - 1}</span> <Money yuan={each.salesBefore} />，<span class="number">{each.salesYear}</span> <Money yuan={each.sales} /></>] as const] : []),
          ...(each.equityEvent ? [[text.byEquity, dated(each.equityOn, nameIn(equityNames, each.equityEvent))] as const] : []),
          ...(each.note ? [[text.note, each.note] as const] : []), ...(each.returnReason ? [[text.returned, dated(each.decidedOn, each.returnReason)] as const] : []),
          [text.rule, <span class="code">{each.ruleVersion}</span>],
        ]} />
        {each.evidence && each.evidence.length > 0 && <Files of={each.evidence} title={text.evidence} />}
      </div>
    ))}
  </Section>
);

const Reports = ({ of: { reports: { nodes } } }: { readonly of: Stay }) => (
  <Section id="reports" title={text.reports}>
    {nodes.length === 0 ? <Empty title={text.noReports} /> : (
      <SmallTable caption={text.reports} rows={nodes} rowKey={({ id }) => id} columns={[
        { title: text.month, cell: ({ month, byOperator }) => <><span class="number">{month.slice(0, 7)}</span>{byOperator && <span class="under">{text.byOperator}</span>}</> },
        { title: `${text.revenue}（${moneyUnit()}）`, align: 'end', cell: ({ revenue }) => money(revenue) },
        { title: text.people, align: 'end', cell: ({ staff }) => staff },
        { title: `${text.rdExpense}（${moneyUnit()}）`, align: 'end', cell: ({ rdExpense }) => <Value>{money(rdExpense)}</Value> },
        { title: `${text.financing}（${moneyUnit()}）`, align: 'end', cell: ({ financing }) => <Value>{money(financing)}</Value> },
        { title: text.rights, align: 'end', cell: ({ rightsHeld }) => <Value>{rightsHeld}</Value> },
      ]} />
    )}
  </Section>
);

const Sessions = ({ of: { sessions: { nodes } } }: { readonly of: Stay }) => (
  <Section id="sessions" title={text.sessions}>
    {nodes.length === 0 ? <Empty title={text.noSessions} /> : (
      <SmallTable caption={text.sessions} rows={nodes} rowKey={({ id }) => id} columns={[
        { title: text.on, cell: ({ heldOn }) => day(heldOn) },
        { title: text.mentor, cell: ({ mentor }) => mentor },
        { title: text.topic, cell: ({ topic, outcome }) => <>{topic}{outcome && <span class="under">{outcome}</span>}</> },
        { title: text.hours, align: 'end', cell: ({ hours }) => <Value>{hours}</Value> },
        { title: text.photos, cell: ({ photos }) => (photos.length === 0 ? <Value>{null}</Value> : <ul class="files">{photos.map(({ id, name }) => <li key={id}><a href={`/api/attachments/${id}`} target="_blank" rel="noreferrer" data-plain>{name}</a></li>)}</ul>) },
      ]} />
    )}
  </Section>
);
