import { AchievementDocument, type AchievementQuery, type RightLineFragment } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { Files } from '../kit/files.tsx';
import { money, moneyUnit, percent, today } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { CreateAction, RecordActions } from '../kit/record-actions.tsx';
import { rights as rightsOf } from '../kit/rights.ts';
import { navigate } from '../kit/router.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Sources, sourcesOf } from '../kit/source.tsx';
import { Empty } from '../kit/state.tsx';
import { Timeline, eventsOf } from '../kit/timeline.tsx';
import { UnitSwitch } from '../kit/unit-switch.tsx';
import { Money, Value } from '../kit/value.tsx';
import { Waiting } from '../kit/waiting.tsx';
import { AchievementState, DistributionState, ListingState, Parts, RightState, UnitLink, dated, day, fact, isBureau, isOwn, timely } from './parts.tsx';
import { classNames, evaluationNames, evidenceNames, groundNames, incomeBasisNames, intentNames, rightKindNames, text, wayNames } from './words.ts';

type Achievement = NonNullable<AchievementQuery['achievement']>;
interface Part { readonly of: Achievement; readonly reload: () => void }

/** One result: what it is, who made and owns it, what protects it, and what became of it. */
export default function AchievementPage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const { data, fault, reload } = useQuery(AchievementDocument, { id, distributions: { achievement: { id: { eq: id } } } });
  const above = [{ title: text.achievements, href: '/achievements' }];
  return (
    <Waiting data={data} found={data?.achievement} fault={fault} reload={reload} above={above}>{(of) => {
      const actions = timely(of.availableActions).length > 0;
      const shares = data!.incomeDistributions.nodes;
      const isInsider = isBureau() || isOwn(of.organization);
      return (
        <>
          <PageHead key={of.id} title={of.title} above={above} actions={<UnitSwitch />}
            beside={<><AchievementState state={of.state} />{of.isStateOwnedAsset && <Badge tone="warn">{text.stateOwned}</Badge>}</>}>
            <p class="soft"><UnitLink of={of.organization} />{of.registrationNumber && <> · <span class="code">{of.registrationNumber}</span></>}</p>
          </PageHead>
          <Parts of={[actions && ['actions', text.actions], ['profile', text.profile], ['completers', text.completers], ['owners', text.owners], ['rights', text.rights], isInsider && ['evidence', text.evidence], ['transfers', text.transfers],
            (isInsider || shares.length > 0) && ['shares', text.distributions], (of.timeline?.nodes.length ?? 0) > 0 && ['timeline', text.timeline]]}>
            {actions && <Section id="actions" title={text.actions}><Actions of={of} reload={reload} /></Section>}
            <Profile of={of} />
            <Completers of={of} />
            <Owners of={of} />
            <Rights of={of} reload={reload} />
            {isInsider && <Evidence of={of} />}
            <Transfers of={of} />
            {(isInsider || shares.length > 0) && (
              <Section id="shares" title={text.distributions}>
                {isOwn(of.organization) && of.state === 'REGISTERED' && <div class="market-beside"><CreateAction type="IncomeDistribution" mutation="draftIncomeDistribution" title={text.draftDistribution} isMinor preset={{ achievement: of.id }} onDone={(made) => void navigate(`/income-shares/${made}`)} /></div>}
                {shares.length === 0 ? <Empty title={text.noDistributions} /> : (
                  <SmallTable caption={text.distributions} rows={shares} rowKey={(row) => row.id} columns={[
                    { title: text.incomeBasis, cell: (row) => <a href={`/income-shares/${row.id}`}>{nameIn(incomeBasisNames, row.basis)}</a> },
                    { title: `${text.reward}（${moneyUnit()}）`, align: 'end', cell: ({ rewardTotal }) => money(rewardTotal) },
                    { title: text.rewardRate, align: 'end', cell: ({ rewardRate }) => <Value>{percent(rewardRate)}</Value> },
                    { title: text.state, cell: ({ state }) => <DistributionState state={state} /> },
                  ]} />
                )}
              </Section>
            )}
            {of.timeline && of.timeline.nodes.length > 0 && <Section id="timeline" title={text.timeline}><Timeline events={eventsOf(of.timeline.nodes)} /></Section>}
          </Parts>
        </>
      );
    }}</Waiting>
  );
}

const Actions = ({ of, reload }: Part) => (
  <RecordActions type="Achievement" id={of.id} of={timely(of.availableActions)} onDone={reload} dangerous={['withdraw', 'revoke', 'return']}
    initial={{
      amend: {
        title: of.title, abstract: of.abstract ?? '', class: of.class ?? '', field: of.field ?? '', maturity: of.maturity == null ? '' : String(of.maturity), intent: of.intent ?? '', expectedPrice: of.expectedPrice ?? '',
        beganOn: of.beganOn ?? '', endedOn: of.endedOn ?? '', ground: of.ground ?? '', projectNumber: of.projectNumber ?? '', evaluation: of.evaluation ?? '', evaluatedOn: of.evaluatedOn ?? '', isServiceResult: String(of.isServiceResult),
        isStateOwnedAsset: String(of.isStateOwnedAsset), recommender: of.recommender ?? '',
      },
      register: { registeredOn: today() }, revoke: { revokedOn: today() },
    }} />
);

const Profile = ({ of }: { readonly of: Achievement }) => (
  <Section id="profile" title={text.profile} sources={<Sources of={sourcesOf([of])} />}>
    {of.abstract && <p class="market-text">{of.abstract}</p>}
    <Facts of={[
      [text.class, <Value>{nameIn(classNames, of.class)}</Value>], [text.field, <Value>{of.field}</Value>], [text.maturity, <Value>{of.maturity == null ? null : text.level(of.maturity)}</Value>],
      [text.intent, <Value>{nameIn(intentNames, of.intent)}</Value>], [text.expectedPrice, of.expectedPrice == null ? (of.intent ? text.negotiable : <Value>{null}</Value>) : <Money yuan={of.expectedPrice} />],
      [text.serviceResult, of.isServiceResult ? text.yes : text.no], ...(of.isStateOwnedAsset ? [[text.stateOwned, <span class="soft">{text.stateOwnedHint}</span>] as const] : []),
      ...fact(text.period, of.beganOn ?? of.endedOn, <span class="number">{of.beganOn?.slice(0, 7) ?? '—'} – {of.endedOn?.slice(0, 7) ?? '—'}</span>), ...fact(text.ground, of.ground, nameIn(groundNames, of.ground)), ...fact(text.project, of.projectNumber, of.projectNumber),
      ...fact(text.evaluation, of.evaluation ?? of.evaluatedOn, dated(of.evaluatedOn, nameIn(evaluationNames, of.evaluation))), ...fact(text.recommender, of.recommender, of.recommender),
      [text.registeredOn, day(of.registeredOn)], ...fact(text.approver, of.approver, of.approver),
      ...fact(text.submittedOn, of.submittedOn, <>{day(of.submittedOn)} {of.isInTime != null && <Badge tone={of.isInTime ? 'good' : 'warn'}>{of.isInTime ? text.inTime : text.late}</Badge>}</>),
      ...fact(text.returned, of.state === 'DRAFT' ? of.returnReason : null, of.returnReason), ...fact(text.revoked, of.revokedOn, dated(of.revokedOn, of.revokeReason)), ...fact(text.rule, of.ruleVersion, <span class="code market-place">{of.ruleVersion}</span>),
    ]} />
  </Section>
);

const Completers = ({ of: { completers } }: { readonly of: Achievement }) => (
  <Section id="completers" title={text.completers}>
    {completers.length === 0 ? <Empty /> : (
      <SmallTable caption={text.completers} rows={completers} rowKey={({ id }) => id} columns={[
        { title: text.name, cell: ({ name, maskedName }) => name ?? maskedName },
        { title: text.position, align: 'end', cell: ({ position }) => position },
        { title: text.workplace, cell: ({ unit }) => unit },
        ...(completers.some(({ contribution }) => contribution) ? [{ title: text.contribution, cell: ({ contribution }: typeof completers[number]) => <span class="wrap"><Value>{contribution}</Value></span> }] : []),
      ]} />
    )}
  </Section>
);

const Owners = ({ of: { owners } }: { readonly of: Achievement }) => (
  <Section id="owners" title={text.owners}>
    {owners.length === 0 ? <Empty /> : (
      <SmallTable caption={text.owners} rows={owners} rowKey={({ id }) => id} columns={[
        { title: text.owner, cell: ({ name, organization }) => <UnitLink of={organization} name={name} /> },
        { title: text.share, align: 'end', cell: ({ share }) => percent(share, 2)!.replace(/\.?0+%$/, '%') },
      ]} />
    )}
  </Section>
);

const Rights = ({ of, reload }: Part) => (
  <Section id="rights" title={text.rights}>
    {(isOwn(of.organization) || isBureau()) && ['DRAFT', 'REGISTERED'].includes(of.state) && (
      <div class="market-beside">
        <CreateAction type="IntellectualProperty" mutation="recordAppliedIntellectualProperty" title={text.addApplied} isMinor preset={{ achievement: of.id }} onDone={reload} />
        <CreateAction type="IntellectualProperty" mutation="recordGrantedIntellectualProperty" title={text.addGranted} isMinor preset={{ achievement: of.id }} onDone={reload} />
      </div>
    )}
    {of.rights.length === 0 ? <Empty title={text.noRights} /> : of.rights.map((right) => <Right key={right.id} of={right} reload={reload} />)}
  </Section>
);

const Right = ({ of, reload }: { readonly of: RightLineFragment; readonly reload: () => void }) => (
  <div class="market-item">
    <p class="market-line"><b>{of.title}</b> <RightState state={of.state} /></p>
    <Facts of={[
      [text.kind, nameIn(rightKindNames, of.kind)], [text.number, <span class="code"><Value>{of.number}</Value></span>], [text.holder, of.holder], ...fact(text.filedOn, of.filedOn, day(of.filedOn)), ...fact(text.grantedOn, of.grantedOn, day(of.grantedOn)),
      ...fact(text.termEndsOn, of.termEndsOn, day(of.termEndsOn)),
      ...(of.events.length > 0 ? [[text.events, <ul>{of.events.map(({ id, state, on, document, remark }) => <li key={id}><span class="number">{on}</span> <RightState state={state} /> <span class="soft">{[document, remark].filter(Boolean).join('，')}</span></li>)}</ul>] as const] : []),
    ]} />
    {rightsOf.value.size > 0 && <RecordActions type="IntellectualProperty" id={of.id} of={of.availableActions?.filter(({ allowed }) => allowed)} onDone={reload} about={of.title} dangerous={['invalidate', 'refuse']} initial={{ assign: { on: today() }, grant: { on: today() }, lapse: { on: today() }, restore: { on: today() } }} />}
  </div>
);

const Evidence = ({ of }: { readonly of: Achievement }) => {
  const kinds = (Object.keys(evidenceNames) as (keyof typeof evidenceNames)[]).filter((kind) => (of[kind]?.length ?? 0) > 0);
  return (
    <Section id="evidence" title={text.evidence}>
      {kinds.length === 0 ? <Empty title={text.noEvidence} /> : kinds.map((kind) => <div key={kind}><h3>{evidenceNames[kind]}</h3><Files of={of[kind]} title={evidenceNames[kind]} /></div>)}
    </Section>
  );
};

const Transfers = ({ of }: { readonly of: Achievement }) => (
  <Section id="transfers" title={text.transfers}>
    {isOwn(of.organization) && of.state === 'REGISTERED' && <div class="market-beside"><CreateAction type="ResultListing" mutation="chooseTransferWay" title={text.chooseWay} isMinor preset={{ achievement: of.id }} initial={{ title: of.title, abstract: of.abstract ?? '', decidedOn: today() }} onDone={(id) => void navigate(`/transfers/${id}`)} /></div>}
    {of.listings.length === 0 ? <Empty title={text.noTransfers} /> : (
      <SmallTable caption={text.transfers} rows={of.listings} rowKey={({ id }) => id} columns={[
        { title: text.transfer, cell: ({ id, title }) => <a href={`/transfers/${id}`}>{title}</a> },
        { title: text.way, cell: ({ way }) => nameIn(wayNames, way) },
        { title: `${text.price}（${moneyUnit()}）`, align: 'end', cell: ({ price, dealPrice }) => <Value>{money(dealPrice ?? price)}</Value> },
        { title: text.state, cell: ({ state }) => <ListingState state={state} /> },
      ]} />
    )}
  </Section>
);
