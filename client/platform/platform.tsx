import { PlatformDocument } from '../generated/graphql.ts';
import { account } from '../account/session.ts';
import { Badge } from '../kit/badge.tsx';
import { Files } from '../kit/files.tsx';
import { money, moneyUnit } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { Later } from '../kit/later.tsx';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { RecordActions } from '../kit/record-actions.tsx';
import { Sources, sourcesOf } from '../kit/source.tsx';
import { Timeline, eventsOf } from '../kit/timeline.tsx';
import { UnitSwitch } from '../kit/unit-switch.tsx';
import { Value } from '../kit/value.tsx';
import { dated, day, Grade, Loaded, minus, ofThisState, PlatformState } from './parts.tsx';
import { Contracts, Evaluations, Institutions, Milestones } from './platform-work.tsx';
import type { Part, PlatformOf, PlatformSection } from './section.ts';
import { groupNames, kindNames, levelNames, progressNames, text } from './words.ts';

/** The money and the years stand far below: their code comes when they are shown. */
const moneySection = async () => (await import('./platform-money.tsx')).MoneySection;
const years = async () => (await import('./platform-years.tsx')).Years;

/** Every area's part of the page, whichever areas there are. */
const areas = import.meta.glob<{ readonly sections: readonly PlatformSection[] }>('../*/platform-section.tsx', { eager: true });
const found = Object.values(areas).flatMap(({ sections }) => sections).sort((a, b) => a.order - b.order);

const above = () => [{ title: text.platforms, href: '/platforms' }];

/** One platform: what was agreed, what was paid, who works there and what came of it. */
export default function PlatformPage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const query = useQuery(PlatformDocument, { id });
  return <Loaded query={query} pick={({ platform }) => platform} above={above()}>{(of) => <Page of={of} reload={query.reload} />}</Loaded>;
}

const Page = ({ of, reload }: Part) => {
  const seesMoney = of.agreements != null;
  const others = found.filter(({ isFor }) => isFor(account.value?.roles ?? new Set()));
  const sections = [
    { id: 'actions', title: text.actions, isShown: ofThisState(of.availableActions).length > 0 }, { id: 'profile', title: text.profile, isShown: true }, { id: 'money', title: text.money, isShown: seesMoney }, { id: 'years', title: text.years, isShown: true },
    { id: 'milestones', title: text.milestones, isShown: true }, { id: 'contracts', title: text.contracts, isShown: of.contracts != null }, { id: 'evaluations', title: text.evaluations, isShown: of.evaluations != null },
    ...others.map(({ id, title }) => ({ id, title: title(), isShown: true })), { id: 'institutions', title: text.institutions, isShown: true }, { id: 'documents', title: text.documents, isShown: (of.attachments?.length ?? 0) > 0 },
    { id: 'timeline', title: text.timeline, isShown: of.timeline.nodes.length > 0 },
  ].filter(({ isShown }) => isShown);
  const shows = (id: string): boolean => sections.some((each) => each.id === id);
  return (
    <>
      <PageHead key={of.id} title={of.name} above={above()} beside={<><PlatformState state={of.state} />{of.level && <Badge>{nameIn(levelNames, of.level)}</Badge>}</>} actions={seesMoney && <UnitSwitch />}>
        <p class="soft">{[of.shortName !== of.name && of.shortName, nameIn(kindNames, of.kind), of.partner, of.region.name].filter(Boolean).join(' · ')}</p>
      </PageHead>
      <div class="with-contents">
        <nav class="contents" aria-label={text.onThisPage}><ul>{sections.map(({ id, title }) => <li key={id}><a href={`#${id}`}>{title}</a></li>)}</ul></nav>
        <div class="sections">
          {shows('actions') && <Section id="actions" title={text.actions}><PlatformActions of={of} reload={reload} /></Section>}
          <Profile of={of} />
          {shows('money') && <Later load={moneySection} props={{ of }} />}
          <Later load={years} props={{ of }} />
          <Milestones of={of} reload={reload} />
          {shows('contracts') && <Contracts of={of} reload={reload} />}
          {shows('evaluations') && <Evaluations of={of} reload={reload} />}
          {others.map(({ id: key, title, Component }) => <Section key={key} id={key} title={title()}><Component platformId={of.id} /></Section>)}
          <Institutions of={of} />
          {shows('documents') && <Section id="documents" title={text.documents}><Files of={of.attachments} title={text.documents} /></Section>}
          {shows('timeline') && <Section id="timeline" title={text.timeline}><Timeline events={eventsOf(of.timeline.nodes)} /></Section>}
        </div>
      </div>
    </>
  );
};

/** Years of which something is left to pay or to cut. */
const openYears = ({ funding }: PlatformOf) => (funding ?? []).flatMap(({ id, year, due, paid, agreement }) => (due && minus(due, paid ?? '0') !== '0.00'
  ? [{ value: id, title: `${text.fundingOf(year, `${money(due)} ${moneyUnit()}`, `${money(paid ?? '0')} ${moneyUnit()}`)}${agreement ? ` · ${text.round(agreement.round)}` : ''}` }] : []));

const PlatformActions = ({ of, reload }: Part) => {
  const funding = openYears(of);
  const { shortName, kind, group, partner } = of;
  return (
    <RecordActions type="Platform" id={of.id} of={ofThisState(of.availableActions)} onDone={reload} dangerous={['end', 'abandon', 'cutFunding']}
      choices={{ pay: { funding }, cutFunding: { funding } }}
      initial={{ edit: { shortName: shortName ?? '', kind, group: group ?? '', partner: partner ?? '' }, sign: { partner: partner ?? '' }, renew: { partner: partner ?? '' } }} />
  );
};

const Profile = ({ of }: { readonly of: PlatformOf }) => (
  <Section id="profile" title={text.profile} sources={<Sources of={sourcesOf([of])} />}>
    <Facts of={[
      [text.kind, nameIn(kindNames, of.kind)],
      [text.group, of.group ? nameIn(groupNames, of.group) : <span class="soft">{text.noGroup}</span>],
      [text.partner, <Value>{of.partner}</Value>],
      [text.operator, of.organization ? <a href={`/enterprises/${of.organization.creditCode ?? of.organization.id}`}>{of.organization.name}</a> : <Value>{null}</Value>],
      [text.foundedOn, day(of.foundedOn)],
      [text.progress, <Value>{of.progress && nameIn(progressNames, of.progress)}</Value>],
      ...(of.operatingOn ? [[text.operatingOn, day(of.operatingOn)]] as const : []),
      [text.level, <><Value>{of.level && nameIn(levelNames, of.level)}</Value>{of.recognisedOn && <> {dated(of.recognisedOn, of.recognisedDocument)}</>}</>],
      ...(of.grade && of.gradeYear ? [[text.grade, <><Grade state={of.grade} /> <span class="soft"><span class="number">{of.gradeYear}</span> · <span class="number">{of.gradeScore}</span></span></>]] as const : []),
      ...(of.rectifyBy ? [[text.rectify, <>{text.rectifyUntil(of.rectifyBy)} <span class="soft">{of.rectifyDocument}</span>{of.rectifyDemand && <span class="under">{of.rectifyDemand}</span>}</>]] as const
        : of.rectifiedOn ? [[text.rectify, text.rectifiedOn(of.rectifiedOn)]] as const : []),
      ...(of.endedOn ? [[text.ended, <>{dated(of.endedOn, of.endDocument)}{of.endReason && <span class="under">{of.endReason}</span>}</>]] as const : []),
      ...(of.ruleVersion ? [[text.rule, <span class="code">{of.ruleVersion}</span>]] as const : []),
    ]} />
  </Section>
);
