import { ParkDocument, type ParkQuery } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { area, count } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { CreateAction, RecordActions } from '../kit/record-actions.tsx';
import { navigate } from '../kit/router.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Sources, sourcesOf } from '../kit/source.tsx';
import { Empty } from '../kit/state.tsx';
import { Timeline, eventsOf } from '../kit/timeline.tsx';
import { UnitSwitch } from '../kit/unit-switch.tsx';
import { None, Value } from '../kit/value.tsx';
import { Waiting } from '../kit/waiting.tsx';
import { Series } from './series.tsx';
import { Day, EvaluationState, ParkState, Validity, VersionState, aboveOf, dated, isInForce } from './parts.tsx';
import { evaluationKindNames, text } from './words.ts';

type Park = NonNullable<ParkQuery['park']>;

/** One park: its figures month by month, its boundary and list in their versions, its evaluations. */
export default function ParkPage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const { data, fault, reload } = useQuery(ParkDocument, { id });
  return <Waiting data={data} found={data?.park} fault={fault} reload={reload} above={aboveOf(null)}>{(park) => <Body of={park} reload={reload} />}</Waiting>;
}

const Body = ({ of, reload }: { readonly of: Park; readonly reload: () => void }) => {
  const parts = [
    { id: 'profile', title: text.profile }, { id: 'series', title: text.series }, { id: 'lists', title: text.lists }, { id: 'boundaries', title: text.boundaries },
    { id: 'evaluations', title: text.evaluations }, ...(of.timeline.nodes.length > 0 ? [{ id: 'timeline', title: text.timeline }] : []),
  ];
  return (
    <>
      <PageHead key={of.id} title={of.name} above={aboveOf(null)} beside={<ParkState state={of.state} />} actions={<UnitSwitch />} />
      <div class="with-contents">
        <nav class="contents" aria-label={text.park}><ul>{parts.map(({ id, title }) => <li key={id}><a href={`#${id}`}>{title}</a></li>)}</ul></nav>
        <div class="sections">
          <Profile of={of} reload={reload} />
          <Series park={of.id} newest={of.newest.nodes[0]?.year ?? null} oldest={of.oldest.nodes[0]?.year ?? null} />
          <Lists of={of} />
          <Boundaries of={of} />
          <Evaluations of={of} />
          {of.timeline.nodes.length > 0 && <Section id="timeline" title={text.timeline}><Timeline events={eventsOf(of.timeline.nodes)} /></Section>}
        </div>
      </div>
    </>
  );
};

const Profile = ({ of, reload }: { readonly of: Park; readonly reload: () => void }) => {
  const { currentList: list, currentBoundary: boundary } = of;
  return (
    <Section id="profile" title={text.profile} sources={<Sources of={sourcesOf([of])} />}>
      <Facts of={[
        [text.region, of.region.name],
        [text.committee, of.committee?.name ?? <span class="soft">{text.committeeByRole}</span>],
        [text.currentList, list ? <a href={`/park-lists/${list.id}`}>{list.name}</a> : <span class="soft">{text.noList}</span>],
        [text.inList, list?.members ? <a class="figure-value number" href={`/park-lists/${list.id}?state=IN_LIST`}>{count(list.members.totalCount)}</a> : <None />],
        [text.ofThem, list?.highTech ? <a class="figure-value number" href={`/park-lists/${list.id}?state=IN_LIST&qualification=HNTE`}>{count(list.highTech.totalCount)}</a> : <None />],
        [text.currentBoundary, boundary ? <><a href={`/park-boundaries/${boundary.id}`}>{boundary.name}</a> <span class="soft number">{area(boundary.area)}</span></> : <span class="soft">{text.noBoundary}</span>],
        ...(of.establishedOn ? [[text.establishedOn, <Day of={of.establishedOn} />]] as const : []),
        ...(of.creationOn ? [[text.creation, dated(of.creationOn, of.creationDocument)]] as const : []),
        ...(of.recognisedOn ? [[text.recognition, dated(of.recognisedOn, of.recognitionDocument)]] as const : []),
        ...(of.revokedOn ? [[text.revocation, dated(of.revokedOn, of.revocationDocument)]] as const : []),
      ]} />
      <RecordActions type="Park" id={of.id} of={of.availableActions} onDone={reload} dangerous={['revoke']} />
    </Section>
  );
};

const Lists = ({ of }: { readonly of: Park }) => (
  <Section id="lists" title={text.lists}>
    {of.listVersions.length === 0 ? <Empty title={text.noLists} /> : (
      <SmallTable caption={text.lists} rows={of.listVersions} rowKey={({ id }) => id} columns={[
        { title: text.version, cell: ({ id, name }) => <a href={`/park-lists/${id}`}>{name}</a> },
        { title: text.state, cell: ({ state }) => <VersionState state={state} /> },
        { title: text.validFrom, cell: (each) => <Validity from={each.validFrom} to={each.validTo} isInForce={isInForce(each)} /> },
        { title: text.inList, align: 'end', cell: ({ memberships }) => <Value>{count(memberships?.totalCount)}</Value> },
        { title: text.basis, cell: ({ basis, document }) => <Value>{[document, basis].filter(Boolean).join(' · ')}</Value> },
      ]} />
    )}
    <div class="actions-row section-foot"><CreateAction type="ParkListVersion" mutation="draftParkList" title={text.draftList} preset={{ park: of.id }} onDone={(id) => void navigate(`/park-lists/${id}`)} /></div>
  </Section>
);

const Boundaries = ({ of }: { readonly of: Park }) => (
  <Section id="boundaries" title={text.boundaries}>
    {of.boundaryVersions.length === 0 ? <Empty title={text.noBoundaries} /> : (
      <SmallTable caption={text.boundaries} rows={of.boundaryVersions} rowKey={({ id }) => id} columns={[
        { title: text.version, cell: ({ id, name }) => <a href={`/park-boundaries/${id}`}>{name}</a> },
        { title: text.state, cell: ({ state }) => <VersionState state={state} /> },
        { title: text.validFrom, cell: (each) => <Validity from={each.validFrom} to={each.validTo} isInForce={isInForce(each)} /> },
        { title: text.area, align: 'end', cell: (each) => <Value>{area(each.area)}</Value> },
        { title: text.approval, cell: ({ document }) => <Value>{document}</Value> },
      ]} />
    )}
    <div class="actions-row section-foot"><CreateAction type="ParkBoundaryVersion" mutation="draftParkBoundary" title={text.draftBoundary} preset={{ park: of.id }} onDone={(id) => void navigate(`/park-boundaries/${id}`)} /></div>
  </Section>
);

const Evaluations = ({ of }: { readonly of: Park }) => (
  <Section id="evaluations" title={text.evaluations}>
    {of.evaluations.length === 0 ? <Empty title={text.noEvaluations} /> : (
      <SmallTable caption={text.evaluations} rows={of.evaluations} rowKey={({ id }) => id} columns={[
        { title: text.kind, cell: ({ id, year, kind }) => <a href={`/park-evaluations/${id}`}>{text.evaluationTitle(year, nameIn(evaluationKindNames, kind))}</a> },
        { title: text.state, cell: ({ state }) => <EvaluationState state={state} /> },
        { title: text.selfScore, align: 'end', cell: ({ selfScore }) => <Value>{selfScore}</Value> },
        { title: text.checkScore, align: 'end', cell: ({ checkScore }) => <Value>{checkScore}</Value> },
        { title: text.finalScore, align: 'end', cell: ({ finalScore }) => <Value>{finalScore}</Value> },
        { title: text.result, cell: ({ isPassed, grade }) => <>{isPassed != null && <Badge tone={isPassed ? 'good' : 'bad'}>{isPassed ? text.passed : text.notPassed}</Badge>} {grade}{isPassed == null && !grade && <None />}</> },
      ]} />
    )}
    <div class="actions-row section-foot"><CreateAction type="ParkEvaluation" mutation="startParkEvaluation" title={text.startEvaluation} preset={{ park: of.id }} onDone={(id) => void navigate(`/park-evaluations/${id}`)} /></div>
  </Section>
);
