import { useSignal } from '@preact/signals';
import { account } from '../account/session.ts';
import { CarrierDocument, CarrierGapsDocument, type CarrierQuery, type CarrierTarget, TownChoicesDocument } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { percent, today } from '../kit/format.ts';
import { Files } from '../kit/files.tsx';
import { nameIn } from '../kit/i18n.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { CreateAction, RecordActions } from '../kit/record-actions.tsx';
import { rights } from '../kit/rights.ts';
import { navigate } from '../kit/router.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Sources, sourcesOf } from '../kit/source.tsx';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { Timeline, eventsOf } from '../kit/timeline.tsx';
import { Value } from '../kit/value.tsx';
import {
  CarrierState, EngagementState, LimitBadge, Loaded, MonthState, PlanState, SpaceState, TenantState, addUp, dated, day, isInsider, isOwn, isWatcher, kindOf, levelOf, negative, options, square, squareOf,
} from './parts.tsx';
import { SpaceChart } from './space-chart.tsx';
import { monthEnd, monthTitle } from './time.ts';
import { carrierLevelNames, gradeNames, originNames, outcomeNames, planKindNames, targetNames, text } from './words.ts';

type Carrier = NonNullable<CarrierQuery['incubator']>;
interface Part { readonly of: Carrier; readonly reload: () => void }

const present = { state: { in: ['INCUBATING', 'EXTENDED', 'GRADUATING'] as const } };

/** One carrier: what it is, its space by month, who sits in it, and how it was judged. */
export default function CarrierPage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const query = useQuery(CarrierDocument, { id, present: { state: { in: [...present.state.in] } } });
  const above = [{ title: text.carriers, href: '/carriers' }];
  return <Loaded query={query} pick={({ incubator }) => incubator} above={above}>{(of) => <Page of={of} reload={query.reload} above={above} />}</Loaded>;
}

const Page = ({ of, reload, above }: Part & { readonly above: readonly { readonly title: string; readonly href: string }[] }) => {
  const judges = isWatcher() || isOwn(of);
  const sections = [
    { id: 'actions', title: text.actions, isShown: rights.value.size > 0 && (of.availableActions?.length ?? 0) > 0 }, { id: 'profile', title: text.profile, isShown: true }, { id: 'months', title: text.spaceByMonth, isShown: true },
    { id: 'tenants', title: text.tenants, isShown: isInsider() }, { id: 'spaces', title: text.spaces, isShown: isInsider() }, { id: 'recognitions', title: text.recognitions, isShown: true }, { id: 'gaps', title: text.gaps, isShown: judges },
    { id: 'checks', title: text.checks, isShown: isInsider() }, { id: 'engagements', title: text.engagements, isShown: isInsider() }, { id: 'plans', title: text.plans, isShown: isInsider() },
    { id: 'timeline', title: text.timeline, isShown: of.timeline.nodes.length > 0 },
  ].filter(({ isShown }) => isShown);
  const shows = (id: string): boolean => sections.some((each) => each.id === id);
  return (
    <>
      <PageHead key={of.id} title={of.name} above={above} beside={<CarrierState state={of.state} />} actions={<Apply to={of} />}>
        <p class="soft">{[levelOf(of.level), kindOf(of), of.operator?.name, of.town?.name].filter(Boolean).join(' · ')}</p>
      </PageHead>
      <div class="with-contents">
        <nav class="contents" aria-label={text.onThisPage}><ul>{sections.map(({ id, title }) => <li key={id}><a href={`#${id}`}>{title}</a></li>)}</ul></nav>
        <div class="sections">
          {shows('actions') && <Section id="actions" title={text.actions}><CarrierActions of={of} reload={reload} /></Section>}
          <Profile of={of} />
          <Months of={of} />
          {shows('tenants') && <Tenants of={of} />}
          {shows('spaces') && <Spaces of={of} />}
          <Recognitions of={of} />
          {shows('gaps') && <Gaps of={of} />}
          {shows('checks') && <Checks of={of} />}
          {shows('engagements') && <Engagements of={of} />}
          {shows('plans') && <Plans of={of} />}
          {shows('timeline') && <Section id="timeline" title={text.timeline}><Timeline events={eventsOf(of.timeline.nodes)} /></Section>}
        </div>
      </div>
    </>
  );
};

/** An enterprise applies for itself. */
const Apply = ({ to: { id, state } }: { readonly to: Carrier }) => {
  const own = account.value?.roles.has('ENTERPRISE') ? account.value.viewer.organization?.id : undefined;
  if (own === undefined || !['OPERATING', 'APPLYING', 'RECOMMENDED', 'RECOGNISED'].includes(state)) return null;
  return <CreateAction type="Incubation" mutation="applyForIncubation" title={text.applyToEnter} preset={{ carrier: id, organization: own, teamName: undefined }} onDone={(made) => void navigate(`/tenants/${made}`)} />;
};

const CarrierActions = ({ of, reload }: Part) => {
  const towns = useQuery(TownChoicesDocument, rights.value.has('amendIncubator') ? {} : null).data?.regions.nodes ?? [];
  const year = String(Number(today().slice(0, 4)) - 1);
  return (
    <RecordActions type="Incubator" id={of.id} of={of.availableActions} onDone={reload} dangerous={['remove', 'close', 'refuseLevel']}
      choices={{ amend: { town: towns.map(({ id, name }) => ({ value: id, title: name })) } }}
      initial={{
        amend: { name: of.name, kind: of.kind, isProfessional: String(of.isProfessional), industry: of.industry ?? '', town: of.town?.id ?? '', address: of.address ?? '', openedOn: of.openedOn ?? '' },
        describe: { address: of.address ?? '', industry: of.industry ?? '', isProfessional: String(of.isProfessional) },
        yearlyCheck: { year, checkedOn: today() },
      }} />
  );
};

const Profile = ({ of }: { readonly of: Carrier }) => (
  <Section id="profile" title={text.profile} sources={<Sources of={sourcesOf([of])} />}>
    <Facts of={[
      [text.kind, kindOf(of)], [text.level, <>{levelOf(of.level)} {of.recognisedOn && <span class="soft number">{of.recognisedOn}</span>}</>],
      [text.operator, <Value>{of.operator?.name}</Value>], [text.industry, <Value>{of.industry}</Value>], [text.town, <>{of.region.name} <Value>{of.town?.name}</Value></>],
      [text.address, <Value>{of.address}</Value>], [text.openedOn, day(of.openedOn)],
      ...(of.latestMonth ? [[text.grossArea, <>{square(of.latestMonth.grossArea)} <span class="soft">{text.asOf(monthTitle(of.latestMonth.month))}</span></>] as const] : []),
      ...(of.latestMonth?.usedArea == null ? [] : [[text.usedArea, <>{square(of.latestMonth.usedArea)} <span class="soft">{text.occupancy} {percent(of.latestMonth.occupancy)}</span></>] as const]),
      ...(of.rectifyBy ? [[text.rectify, dated(of.rectifyBy, of.rectifyReason)] as const] : []),
      ...(of.endedOn ? [[text.ended, dated(of.endedOn, of.endReason)] as const] : []),
      ...(of.reportedStatus ? [[text.reported, of.reportedStatus] as const] : []),
    ]} />
  </Section>
);

const Months = ({ of }: { readonly of: Carrier }) => {
  const all = of.months.nodes;
  const accepted = all.filter(({ state, grossArea }) => state === 'ACCEPTED' && grossArea != null);
  const hasUsed = all.some(({ usedArea }) => usedArea != null);
  const latest = accepted[0];
  const lastMonth = monthEnd(today(), -1);
  return (
    <Section id="months" title={text.spaceByMonth} beside={latest && <span class="soft">{text.asOf(monthTitle(latest.month))} {square(latest.grossArea)}</span>} sources={<Sources of={sourcesOf(all)} />}>
      {isOwn(of) && <div class="beside"><CreateAction type="CarrierMonth" mutation="openCarrierMonth" title={text.openMonth} isMinor preset={{ carrier: of.id }} initial={{ month: lastMonth }} onDone={(id) => void navigate(`/carrier-months/${id}`)} /></div>}
      {all.length === 0 ? <Empty title={text.noMonths} /> : (
        <>
          <SpaceChart name={of.name} points={[...accepted].reverse().map(({ month, grossArea, usedArea }) => ({ month, gross: grossArea, used: usedArea }))} />
          <SmallTable caption={text.monthTable} rows={all} rowKey={({ id }) => id} columns={[
            { title: text.month, cell: ({ id, month }) => (isInsider() ? <a class="number" href={`/carrier-months/${id}`}>{month.slice(0, 7)}</a> : <span class="number">{month.slice(0, 7)}</span>) },
            { title: `${text.grossArea}（㎡）`, align: 'end', cell: ({ grossArea }) => <Value>{squareOf(grossArea)}</Value> },
            { title: text.change, align: 'end', cell: (row) => <Change from={all[all.indexOf(row) + 1]?.grossArea} to={row.grossArea} /> },
            ...(hasUsed ? [
              { title: `${text.usedArea}（㎡）`, align: 'end' as const, cell: ({ usedArea }: typeof all[number]) => <Value>{squareOf(usedArea)}</Value> },
              { title: text.occupancy, align: 'end' as const, cell: ({ occupancy }: typeof all[number]) => <Value>{percent(occupancy)}</Value> },
            ] : []),
            ...(isInsider() ? [{ title: text.state, cell: ({ state }: typeof all[number]) => <MonthState state={state} /> }] : []),
          ]} />
        </>
      )}
    </Section>
  );
};

/** By how much the area moved; a month without one before it moved by nothing that is known. */
const Change = ({ from, to }: { readonly from: string | null | undefined; readonly to: string | null | undefined }) => {
  if (from == null || to == null) return <Value>{null}</Value>;
  const moved = addUp([to, negative(from)]);
  return <>{moved === '0' ? <span class="soft">0</span> : `${Number(moved) > 0 ? '+' : ''}${squareOf(moved)}`}</>;
};

const Tenants = ({ of }: { readonly of: Carrier }) => {
  const { nodes, totalCount } = of.incubations;
  return (
    <Section id="tenants" title={text.tenants} beside={<a href={`/tenants?carrier=${of.id}`}>{text.allTenants(totalCount)}</a>}>
      {isOwn(of) && <div class="beside"><CreateAction type="Incubation" mutation="applyForIncubation" title={text.newApplication} isMinor preset={{ carrier: of.id }} onDone={(id) => void navigate(`/tenants/${id}`)} /></div>}
      {nodes.length === 0 ? <Empty title={text.noTenants} /> : (
        <SmallTable caption={text.tenants} rows={nodes} rowKey={({ id }) => id} columns={[
          { title: text.tenant, cell: ({ id, tenantName, organization }) => <><a href={`/tenants/${id}`}>{tenantName}</a>{!organization && <> <Badge>{text.team}</Badge></>}</> },
          { title: text.field, cell: ({ field, isConnectedVehicle }) => <><span class="short"><Value>{field}</Value></span>{isConnectedVehicle && field !== '车联网' && <> <Badge tone="accent">{text.vehicle}</Badge></>}</> },
          { title: text.areaColumn, align: 'end', cell: (row) => <Value>{squareOf(row.area)}</Value> },
          { title: text.enteredOn, cell: ({ enteredOn }) => day(enteredOn) },
          { title: text.limitOn, cell: ({ term }) => <>{day(term?.limitOn)} <LimitBadge limitOn={term?.limitOn} ended={false} /></> },
          { title: text.state, cell: ({ state }) => <TenantState state={state} /> },
        ]} />
      )}
    </Section>
  );
};

const Spaces = ({ of }: { readonly of: Carrier }) => (
  <Section id="spaces" title={text.spaces}>
    {(isOwn(of) || rights.value.has('countIncubationSpace')) && <div class="beside"><CreateAction type="IncubationSpace" mutation="declareIncubationSpace" title={text.declareSpace} isMinor preset={{ carrier: of.id }} onDone={(id) => void navigate(`/carrier-spaces/${id}`)} /></div>}
    {of.spaces.length === 0 ? <Empty title={text.noSpaces} /> : (
      <SmallTable caption={text.spaces} rows={of.spaces} rowKey={({ id }) => id} columns={[
        { title: text.spaces, cell: ({ id, name, place }) => <><a href={`/carrier-spaces/${id}`}>{name}</a><span class="under">{place}</span></> },
        { title: text.origin, cell: ({ origin }) => nameIn(originNames, origin) },
        { title: `${text.grossArea}（㎡）`, align: 'end', cell: ({ grossArea }) => squareOf(grossArea) },
        { title: text.state, cell: ({ state }) => <SpaceState state={state} /> },
        { title: text.countedMonth, cell: ({ countedMonth }) => day(countedMonth?.slice(0, 7)) },
      ]} />
    )}
    <p class="soft">{text.spaceRule}</p>
  </Section>
);

const Recognitions = ({ of }: { readonly of: Carrier }) => (
  <Section id="recognitions" title={text.recognitions} sources={<Sources of={sourcesOf(of.recognitions)} />}>
    {of.recognitions.length === 0 ? <Empty title={text.noRecognitions} /> : (
      <SmallTable caption={text.recognitions} rows={of.recognitions} rowKey={({ id }) => id} columns={[
        { title: text.level, cell: ({ level }) => nameIn(carrierLevelNames, level) },
        { title: text.recognisedOn, cell: ({ recognisedOn }) => day(recognisedOn) },
        { title: text.document, cell: ({ document }) => <Value>{document}</Value> },
        ...(of.recognitions.some(({ endedOn }) => endedOn) ? [{ title: text.validUntil, cell: ({ endedOn, endReason }: Carrier['recognitions'][number]) => dated(endedOn, endReason) }] : []),
      ]} />
    )}
    {of.appliedLevel && (
      <>
        <h3>{text.applied} {nameIn(carrierLevelNames, of.appliedLevel)}</h3>
        <Facts of={[
          [text.appliedOn, day(of.appliedOn)], [text.statement, <Value>{of.statement}</Value>], [text.rule, <span class="code"><Value>{of.ruleVersion}</Value></span>],
          ...(of.recommendedOn ? [[text.recommended, dated(of.recommendedOn, of.recommendedDocument)] as const] : []),
        ]} />
        {of.statementFiles && of.statementFiles.length > 0 && <Files of={of.statementFiles} title={text.statementFiles} />}
      </>
    )}
    {(of.returnedOn || of.refusedOn) && (
      <Facts of={[...(of.returnedOn ? [[text.returned, dated(of.returnedOn, of.returnReason)] as const] : []), ...(of.refusedOn ? [[text.refused, dated(of.refusedOn, of.refusedDocument)] as const] : [])]} />
    )}
  </Section>
);

const levels = Object.keys(carrierLevelNames) as CarrierTarget[];
/** What one aims at next: the level above the present one. */
const nextLevel = (level: string | null | undefined): CarrierTarget => levels[Math.min(levels.length - 1, level ? levels.indexOf(level as CarrierTarget) + 1 : 0)]!;

const Gaps = ({ of }: { readonly of: Carrier }) => {
  const target = useSignal<CarrierTarget>((of.appliedLevel as CarrierTarget | null | undefined) ?? nextLevel(of.level));
  const { data, fault, reload } = useQuery(CarrierGapsDocument, { id: of.id, target: target.value });
  const found = data?.incubator?.levelAssessment;
  return (
    <Section id="gaps" title={text.gaps} beside={found && <Badge tone={found.outcome === 'MET' ? 'good' : found.outcome === 'UNMET' ? 'bad' : 'warn'}>{nameIn(outcomeNames, found.outcome)}</Badge>}>
      <label class="field field-inline gaps-target"><span>{text.gapsAgainst}</span>
        <select value={target.value} onChange={({ currentTarget }) => { target.value = currentTarget.value as CarrierTarget; }}>{options(targetNames).map(({ value, title }) => <option key={value} value={value}>{title}</option>)}</select>
      </label>
      {fault ? <Failed fault={fault} onRetry={reload} /> : !data ? <Loading lines={3} /> : !found ? <p class="soft">{text.noRule}</p> : (
        <>
          <p class="soft">{found.ruleTitle}{found.documentNumber && ` · ${found.documentNumber}`} <span class="code">{found.ruleVersion}</span>{found.isUnconfirmed && ` · ${text.unconfirmed}`}</p>
          {found.criteria.length === 0 ? <p class="soft">{text.openRule}</p> : (
            <SmallTable caption={text.gaps} rows={found.criteria} rowKey={({ criterion }) => criterion} columns={[
              { title: text.criterion, cell: ({ title }) => title },
              { title: text.verdict, cell: ({ outcome }) => <Badge tone={outcome === 'MET' ? 'good' : outcome === 'UNMET' ? 'bad' : 'warn'}>{nameIn(outcomeNames, outcome)}</Badge> },
              { title: text.current, cell: ({ current }) => <Value>{current}</Value> },
              { title: text.needed, cell: ({ needed }) => needed },
              { title: text.source, cell: ({ source, asOf }) => <span class="source"><Value>{[source, asOf].filter(Boolean).join(' · ')}</Value></span> },
            ]} />
          )}
          <p class="soft">{text.gapsLead}</p>
        </>
      )}
    </Section>
  );
};

const Checks = ({ of: { checks } }: { readonly of: Carrier }) => (
  <Section id="checks" title={text.checks}>
    {checks.length === 0 ? <Empty title={text.noChecks} /> : (
      <SmallTable caption={text.checks} rows={checks} rowKey={({ id }) => id} columns={[
        { title: text.year, cell: ({ year }) => <span class="number">{year}</span> },
        { title: text.grade, cell: ({ grade }) => <Badge tone={grade === 'FAIL' ? 'bad' : grade === 'QUALIFIED' ? 'accent' : 'good'}>{nameIn(gradeNames, grade)}</Badge> },
        { title: text.statisticsTrue, cell: ({ statisticsTrue }) => (statisticsTrue ? text.yes : <span class="bad">{text.no}</span>) },
        { title: text.on, cell: ({ checkedOn }) => day(checkedOn) },
        { title: text.opinion, cell: ({ opinion, document }) => <Value>{[opinion, document].filter(Boolean).join(' · ')}</Value> },
      ]} />
    )}
  </Section>
);

const Engagements = ({ of }: { readonly of: Carrier }) => (
  <Section id="engagements" title={text.engagements} sources={<Sources of={sourcesOf(of.engagements)} />}>
    <div class="beside"><CreateAction type="OperatorEngagement" mutation="planOperatorEngagement" title={text.planEngagement} isMinor preset={{ carrier: of.id }} onDone={(id) => void navigate(`/carrier-operators/${id}`)} /></div>
    {of.engagements.length === 0 ? <Empty title={text.noEngagements} /> : (
      <SmallTable caption={text.engagements} rows={of.engagements} rowKey={({ id }) => id} columns={[
        { title: text.engagement, cell: ({ id, name }) => <a href={`/carrier-operators/${id}`}>{name}</a> },
        { title: text.state, cell: ({ state }) => <EngagementState state={state} /> },
        { title: text.since, cell: ({ on }) => day(on) },
        { title: text.signedOn, cell: ({ signedOn }) => day(signedOn) },
      ]} />
    )}
  </Section>
);

const Plans = ({ of }: { readonly of: Carrier }) => (
  <Section id="plans" title={text.plans} sources={<Sources of={sourcesOf(of.plans)} />}>
    {(isOwn(of) || isWatcher()) && <div class="beside"><CreateAction type="CarrierPlan" mutation="planCarrierPlan" title={text.addPlan} isMinor preset={{ carrier: of.id }} initial={{ year: today().slice(0, 4) }} onDone={(id) => void navigate(`/carrier-plans/${id}`)} /></div>}
    {of.plans.length === 0 ? <Empty title={text.noPlans} /> : (
      <SmallTable caption={text.plans} rows={of.plans} rowKey={({ id }) => id} columns={[
        { title: text.goal, cell: ({ id, goal }) => <a href={`/carrier-plans/${id}`}>{goal}</a> },
        { title: text.matter, cell: ({ kind }) => nameIn(planKindNames, kind) },
        { title: text.year, cell: ({ year }) => <span class="number">{year}</span> },
        { title: text.state, cell: ({ state }) => <PlanState state={state} /> },
        { title: text.completedOn, cell: ({ completedOn }) => day(completedOn) },
      ]} />
    )}
  </Section>
);
