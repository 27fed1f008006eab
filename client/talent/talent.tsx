import { ProgrammeChoicesDocument, TalentDocument, type TalentQuery } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { Files } from '../kit/files.tsx';
import { nameIn } from '../kit/i18n.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { RecordActions } from '../kit/record-actions.tsx';
import { rights } from '../kit/rights.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Sources, sourcesOf } from '../kit/source.tsx';
import { Empty } from '../kit/state.tsx';
import { Timeline, eventsOf } from '../kit/timeline.tsx';
import { UnitSwitch } from '../kit/unit-switch.tsx';
import { Money, Value } from '../kit/value.tsx';
import { dated, day, has, Loaded, minus, ofThisState, whole } from '../platform/parts.tsx';
import { ArriveBy, Employer, TalentState } from './parts.tsx';
import { Steps } from './steps.tsx';
import { checkerNames, checkResultNames, degreeNames, levelNames, lineNames, memberRoleNames, subjectNames, text } from './words.ts';

type Talent = NonNullable<TalentQuery['talent']>;
interface Part { readonly of: Talent }

/** One person or team, from the survey to the yearly evaluation. */
export default function TalentPage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const query = useQuery(TalentDocument, { id });
  const above = [{ title: text.talents, href: '/talents' }];
  return (
    <Loaded query={query} pick={({ talent }) => talent} above={above}>{(of) => (
      <>
        <PageHead key={of.id} title={of.name} above={above} beside={<><TalentState state={of.state} /> <ArriveBy of={of} /></>} actions={<UnitSwitch />}>
          <p class="soft">{[nameIn(subjectNames, of.subject), of.programme?.name, of.region.name].filter(Boolean).join(' · ')}</p>
        </PageHead>
        <div class="sections">
          {ofThisState(of.availableActions).length > 0 && <Section id="actions" title={text.actions}><TalentActions of={of} reload={query.reload} /></Section>}
          <Progress of={of} />
          <Profile of={of} />
          {of.subject === 'TEAM' && of.members && <Members of={of} />}
          {of.checks && of.checks.length > 0 && <Checks of={of} />}
          {(of.materials?.length ?? 0) > 0 && <Section id="materials" title={text.materials}><Files of={of.materials} title={text.materials} /></Section>}
          <Arrival of={of} />
          <Funding of={of} />
          {of.evaluations.length > 0 && <Evaluations of={of} />}
          {of.timeline.nodes.length > 0 && <Section id="timeline" title={text.timeline}><Timeline events={eventsOf(of.timeline.nodes)} /></Section>}
        </div>
      </>
    )}</Loaded>
  );
}

const TalentActions = ({ of, reload }: Part & { readonly reload: () => void }) => {
  const programmes = useQuery(ProgrammeChoicesDocument, rights.value.has('editTalent') ? {} : null).data?.talentProgrammes.nodes ?? [];
  // Who is of one department only gives that department's opinion.
  const department = has('CLERK') === has('PERSONNEL') ? null : has('CLERK') ? 'SCIENCE' : 'PERSONNEL';
  return (
    <RecordActions type="Talent" id={of.id} of={ofThisState(of.availableActions)} onDone={reload} dangerous={['decline', 'withdraw', 'reject', 'end']} personal={['edit', 'setMembers']}
      preset={department ? { check: { department } } : {}} choices={{ edit: { programme: programmes.filter(({ state, id }) => state === 'OPEN' || id === of.programme?.id).map(({ id, name }) => ({ value: id, title: name })) } }}
      initial={{
        edit: {
          name: of.name, programme: of.programme?.id ?? '', line: of.line ?? '', degree: of.degree ?? '', professionalTitle: of.professionalTitle ?? '', major: of.major ?? '', headName: of.headName ?? '', size: of.size?.toString() ?? '', remark: of.remark ?? '',
        },
        survey: { intention: of.intention ?? '' },
      }} />
  );
};

const Progress = ({ of }: Part) => (
  <Section id="steps" title={text.steps} sources={<Sources of={sourcesOf([of])} />}>
    <Steps of={of} />
    <Facts of={[
      ...(of.recommendedOn ? [[text.recommended, dated(of.recommendedOn, of.recommendedDocument)]] as const : []), ...(of.reviewedOn ? [[text.reviewed, dated(of.reviewedOn, of.reviewDocument)]] as const : []),
      ...(of.selectedOn ? [[text.selected, dated(of.selectedOn, of.selectedDocument)]] as const : []), ...(of.returnedOn ? [[text.returned, dated(of.returnedOn, of.returnReason)]] as const : []),
      ...(of.rejectedOn ? [[text.rejected, dated(of.rejectedOn, [of.rejectedDocument, of.rejectReason].filter(Boolean).join(' · '))]] as const : []),
      ...(of.endedOn ? [[text.ended, dated(of.endedOn, of.endReason)]] as const : []), ...(of.ruleVersion ? [[text.rule, <span class="code">{of.ruleVersion}</span>]] as const : []),
    ]} />
  </Section>
);

const Profile = ({ of }: Part) => (
  <Section id="profile" title={text.profile}>
    <Facts of={[
      [text.employer, <Employer of={of} />], [text.programme, of.programme ? <a href={`/talent-programmes/${of.programme.id}`}>{of.programme.name}</a> : <span class="soft">{text.noProgramme}</span>],
      [text.level, <Value>{of.level && nameIn(levelNames, of.level)}</Value>], [text.line, <Value>{of.lineText ?? (of.line && nameIn(lineNames, of.line))}</Value>], [text.on, day(of.on)],
      ...(of.subject === 'TEAM' ? [[text.headName, <Value>{of.headName}</Value>], [text.size, whole(of.size)]] as const : [[text.degree, <Value>{of.degree && nameIn(degreeNames, of.degree)}</Value>], [text.professionalTitle, <Value>{of.professionalTitle}</Value>], [text.major, <Value>{of.major}</Value>]] as const),
      ...(of.documentNumber ? [[text.documentNumber, <span class="code">{of.documentNumber}</span>]] as const : []),
      ...(of.intention ? [[text.intention, of.intention]] as const : []), ...(of.remark ? [[text.remark, of.remark]] as const : []),
    ]} />
  </Section>
);

const Members = ({ of: { members } }: Part) => (
  <Section id="members" title={text.members} beside={members!.length > 0 && <span class="soft">{text.membersOf(members!.filter(({ role }) => role === 'CORE').length, members!.length)}</span>}>
    {members!.length === 0 ? <Empty title={text.noMembers} /> : (
      <SmallTable caption={text.members} rows={members!} rowKey={({ id }) => id} columns={[
        { title: text.memberName, cell: ({ name }) => name },
        { title: text.role, cell: ({ role }) => <span class="short">{nameIn(memberRoleNames, role)}</span> },
        ...(members!.some(({ bornOn }) => bornOn) ? [{ title: text.bornOn, cell: ({ bornOn }: NonNullable<Talent['members']>[number]) => day(bornOn) }] : []),
        { title: text.degree, cell: ({ degree }) => <Value>{degree && nameIn(degreeNames, degree)}</Value> },
        { title: text.professionalTitle, cell: ({ professionalTitle }) => <Value>{professionalTitle}</Value> },
        { title: text.employer, cell: ({ employer }) => <Value>{employer}</Value> },
      ]} />
    )}
  </Section>
);

const Checks = ({ of: { checks } }: Part) => (
  <Section id="checks" title={text.checks}>
    <SmallTable caption={text.checks} rows={checks!} rowKey={({ id }) => id} columns={[
      { title: text.department, cell: ({ department, round }) => <>{nameIn(checkerNames, department)}{checks!.some((each) => each.round !== round) && <span class="under">{text.round(round)}</span>}</> },
      { title: text.result, cell: ({ result }) => <Badge tone={result === 'PASS' ? 'good' : 'bad'}>{nameIn(checkResultNames, result)}</Badge> },
      { title: text.opinion, cell: ({ opinion }) => <span class="wrap"><Value>{opinion}</Value></span> },
      { title: text.date, cell: ({ on }) => day(on) },
    ]} />
  </Section>
);

const Arrival = ({ of }: Part) => (
  <Section id="arrival" title={text.arrival}>
    {!of.arrivedOn && !of.arriveBy ? <Empty title={text.noArrival} /> : (
      <>
        <Facts of={[
          ...(of.arriveBy ? [[text.arriveBy, day(of.arriveBy)]] as const : []), [text.arrived, day(of.arrivedOn)],
          ...(of.contractFrom ? [[text.contract, <>{day(of.contractFrom)} – {day(of.contractTo)}</>], [text.insuredFrom, day(of.insuredFrom)]] as const : []), [text.verified, day(of.arrivalVerifiedOn)],
        ]} />
        {(of.contract?.length ?? 0) > 0 && <><h3>{text.contractFiles}</h3><Files of={of.contract} title={text.contractFiles} /></>}
        {(of.insurance?.length ?? 0) > 0 && <><h3>{text.insuranceFiles}</h3><Files of={of.insurance} title={text.insuranceFiles} /></>}
      </>
    )}
  </Section>
);

const Funding = ({ of }: Part) => (
  <Section id="money" title={text.money}>
    {of.fundingApproved == null && of.payments.length === 0 ? <Empty title={text.noMoney} /> : (
      <>
        <Facts of={[[text.approved, <Money yuan={of.fundingApproved} />], [text.paid, <Money yuan={of.paid ?? '0'} />], [text.open, <Money yuan={of.fundingApproved == null ? null : minus(of.fundingApproved, of.paid ?? '0')} />]]} />
        {of.payments.length > 0 && (
          <SmallTable caption={text.payments} rows={of.payments} rowKey={({ id }) => id} columns={[
            { title: text.paidOn, cell: ({ paidOn }) => day(paidOn) }, { title: text.amount, align: 'end', cell: ({ amount }) => <Money yuan={amount} /> },
            { title: text.voucher, cell: ({ voucher }) => <span class="code">{voucher}</span> }, { title: text.note, cell: ({ note }) => <Value>{note}</Value> },
          ]} />
        )}
      </>
    )}
  </Section>
);

const Evaluations = ({ of: { evaluations } }: Part) => (
  <Section id="evaluations" title={text.evaluations}>
    <SmallTable caption={text.evaluations} rows={evaluations} rowKey={({ id }) => id} columns={[
      { title: text.year, cell: ({ year }) => <span class="number">{year}</span> },
      { title: text.result, cell: ({ isPassed }) => <Badge tone={isPassed ? 'good' : 'bad'}>{isPassed ? text.passed : text.notPassed}</Badge> },
      { title: text.opinion, cell: ({ opinion }) => <span class="wrap"><Value>{opinion}</Value></span> },
      { title: text.date, cell: ({ on }) => day(on) },
    ]} />
  </Section>
);
