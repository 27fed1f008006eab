import { ProjectDocument, type ProjectQuery } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { Files } from '../kit/files.tsx';
import { list, moment, money, moneyUnit, today } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { RecordActions } from '../kit/record-actions.tsx';
import { SmallTable } from '../kit/small-table.tsx';
import { Sources, sourcesOf } from '../kit/source.tsx';
import { Timeline, eventsOf } from '../kit/timeline.tsx';
import { UnitSwitch } from '../kit/unit-switch.tsx';
import { Money, Value } from '../kit/value.tsx';
import { Next } from './next.tsx';
import { Firm, Loaded, ProjectState, dated, day, offers, prose } from './parts.tsx';
import { changeDecisionNames, changeKindNames, conclusionNames, conditionNames, levelNames, partyNames, projectKindNames, text } from './words.ts';

type Project = NonNullable<ProjectQuery['project']>;
interface Part { readonly of: Project }

/** One project, from its establishment to the end of tracking. */
export default function ProjectPage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const query = useQuery(ProjectDocument, { id });
  const above = [{ title: text.projects, href: '/projects' }];
  return (
    <Loaded query={query} pick={({ project }) => project} above={above}>{(of) => (
      <>
        <PageHead key={of.id} title={of.title} above={above} actions={<UnitSwitch />} beside={<ProjectState state={of.state} />}>
          <p class="soft">{of.number && <><span class="code">{of.number}</span> · </>}{nameIn(levelNames, of.level)}{nameIn(projectKindNames, of.kind)} · {of.organization ? <Firm of={of.organization} /> : of.bearerName}</p>
          <Next of={of.level === 'COUNTY' ? 'project' : 'elsewhere'} state={of.state === 'ACCEPTED' && (of.tranches ?? []).every(({ paidOn }) => paidOn) ? 'ACCEPTED_PAID' : of.state} />
        </PageHead>
        <div class="sections">
          <Doing of={of} reload={query.reload} />
          <Profile of={of} />
          <Contract of={of} />
          <Course of={of} />
          <Ends of={of} />
          {of.timeline && of.timeline.nodes.length > 0 && <Section id="timeline" title={text.timeline}><Timeline events={eventsOf(of.timeline.nodes)} /></Section>}
        </div>
      </>
    )}</Loaded>
  );
}

/** The actions of whoever reads, with what they may name already there to choose from. */
const Doing = ({ of, reload }: Part & { readonly reload: () => void }) => {
  if (!offers(of.availableActions, ['ACCEPTED', 'TERMINATED', 'REVOKED', 'FAILED', 'LAPSED', 'ARCHIVED'].includes(of.state))) return null;
  const milestone = { milestone: (of.milestones ?? []).filter(({ confirmedOn }) => !confirmedOn).map(({ id, title, dueOn }) => ({ value: id, title: `${title}（${dueOn}）` })) };
  return (
    <Section id="actions" title={text.actions}>
      <RecordActions type="Project" id={of.id} of={of.availableActions} onDone={reload} dangerous={['fail', 'terminate', 'revoke', 'findMisconduct']}
        preset={{ signContract: { hash: of.contractHash ?? '' } }}
        choices={{
          pay: { tranche: (of.tranches ?? []).filter(({ paidOn }) => !paidOn).map(({ id, position, amount }) => ({ value: id, title: `${text.tranche(position + 1)} ${money(amount)} ${moneyUnit()}` })) }, reportMilestone: milestone, confirmMilestone: milestone,
          confirmOwnMoney: { report: (of.ownMoneyReports ?? []).filter(({ confirmedOn }) => !confirmedOn).map(({ id, reportedOn, amount, text: said }) => ({ value: id, title: `${reportedOn} ${money(amount)} ${moneyUnit()} ${said}` })) },
          decideChange: { change: (of.changes ?? []).filter(({ decision }) => decision === 'PENDING').map(({ id, kind, requestedOn }) => ({ value: id, title: `${nameIn(changeKindNames, kind)} ${requestedOn}` })) },
          answerDifficulty: { notice: (of.difficulties ?? []).filter(({ answeredOn }) => !answeredOn).map(({ id, on }) => ({ value: id, title: on })) }, recordRecovery: { recovery: (of.recoveries ?? []).filter(({ settledOn }) => !settledOn).map(({ id, ground }) => ({ value: id, title: ground })) },
          signSiteTest: { 'results.indicator': (of.demand?.indicators ?? []).map(({ id, name, target, unit }) => ({ value: id, title: `${name}：${target}${unit ?? ''}` })) },
        }}
        initial={{
          draftContract: { 'tranches.#': '3', 'milestones.#': '1', accountName: of.accountName ?? of.bearerName, contractNumber: of.contractNumber ?? '' }, pay: { paidOn: today() },
          signSiteTest: { 'results.#': String(of.demand?.indicators?.length ?? 1), ...Object.fromEntries((of.demand?.indicators ?? []).map(({ id }, n) => [`results.${n}.indicator`, id])) },
        }} />
    </Section>
  );
};

const Profile = ({ of }: Part) => (
  <Section id="profile" title={text.profile} sources={<Sources of={sourcesOf([of])} />}>
    <Facts of={[
      [text.establishedOn, dated(of.establishedOn, of.document)], [text.fiscal, <Money yuan={of.budget} />], ...(of.principal ? [[text.principal, of.principal] as const] : []), ...(of.owner ? [[text.owner, <Firm of={of.owner} />] as const] : []),
      ...(of.demand ? [[text.demand, <a href={`/demands/${of.demand.id}`}>{of.demand.title}</a>] as const] : []), ...(of.bid ? [[text.bid, <a href={`/bids/${of.bid.id}`}>{text.bids}</a>] as const] : []),
      ...(of.contractBy ? [[text.contractBy, day(of.contractBy)] as const] : []), ...(of.startOn ? [[text.period, <>{day(of.startOn)} – {day(of.endOn)}</>] as const] : []), ...(of.acceptanceBy ? [[text.acceptanceBy, day(of.acceptanceBy)] as const] : []),
      ...(of.acceptedOn ? [[text.acceptedOn, day(of.acceptedOn)] as const] : []), ...(of.endedOn ? [[text.ended, dated(of.endedOn, [of.endReason, of.endDocument].filter(Boolean).join(' '))] as const] : []),
      ...(of.misconductOn ? [[text.misconduct, dated(of.misconductOn, [of.misconduct, of.misconductDocument].filter(Boolean).join(' '))] as const] : []), ...(of.ruleVersion ? [[text.rule, <span class="code">{of.ruleVersion}</span>] as const] : []),
    ]} />
  </Section>
);

const Contract = ({ of }: Part) => (!of.contractHash ? null : (
  <Section id="contract" title={text.contract} beside={<span class="code">{of.contractNumber}</span>}>
    <Facts of={[[text.total, <Money yuan={of.total} />], [text.ownMoney, <><Money yuan={of.ownMoney} /> <span class="soft">{text.ownPaid} <Money yuan={of.ownMoneyPaid} /></span></>], [text.account, <>{of.accountName} <span class="code">{of.account}</span></>], [text.hash, <span class="code key-hash">{of.contractHash}</span>]]} />
    <h3>{text.signatures}</h3>
    <SmallTable caption={text.signatures} rows={of.signatures ?? []} rowKey={({ id }) => id} columns={[{ title: text.party, cell: ({ party }) => nameIn(partyNames, party) }, { title: text.signedBy, cell: ({ signedBy }) => signedBy }, { title: text.at, cell: ({ signedAt }) => <span class="number">{moment(signedAt)}</span> }]} />
    <h3>{text.tranches}</h3>
    <SmallTable caption={text.tranches} rows={of.tranches ?? []} rowKey={({ id }) => id} columns={[
      { title: text.tranches, cell: ({ position }) => text.tranche(position + 1) }, { title: `${text.amount}（${moneyUnit()}）`, align: 'end', cell: ({ amount }) => money(amount) }, { title: text.conditions, cell: ({ conditions }) => list(conditions.map((each) => nameIn(conditionNames, each))) }, { title: text.paidOn, cell: ({ paidOn, voucher }) => dated(paidOn, voucher) },
    ]} />
    {of.ownMoneyReports && of.ownMoneyReports.length > 0 && <><h3>{text.moneyReports}</h3>
      <SmallTable caption={text.moneyReports} rows={of.ownMoneyReports} rowKey={({ id }) => id} columns={[{ title: text.reportedOn, cell: ({ reportedOn }) => day(reportedOn) }, { title: `${text.amount}（${moneyUnit()}）`, align: 'end', cell: ({ amount }) => money(amount) }, { title: text.item, cell: ({ text: said }) => said }, { title: text.confirmedOn, cell: ({ confirmedOn }) => day(confirmedOn) }]} /></>}
  </Section>
));

const Course = ({ of }: Part) => (
  <>
    {of.milestones && of.milestones.length > 0 && (
      <Section id="milestones" title={text.milestones}>
        <SmallTable caption={text.milestones} rows={of.milestones} rowKey={({ id }) => id} columns={[{ title: text.milestone, cell: ({ title, evidence }) => <>{title}<span class="under">{evidence}</span></> }, { title: text.dueOn, cell: ({ dueOn }) => day(dueOn) }, { title: text.reportedOn, cell: ({ reportedOn, report }) => dated(reportedOn, report) }, { title: text.confirmedOn, cell: ({ confirmedOn }) => day(confirmedOn) }]} />
        {of.milestones.flatMap(({ id, title, evidenceFiles }) => (evidenceFiles && evidenceFiles.length > 0 ? [<div key={id}><h3>{title}</h3><Files of={evidenceFiles} title={title} /></div>] : []))}
      </Section>
    )}
    {of.midTermChecks && of.midTermChecks.length > 0 && <Section id="mid-term" title={text.midTerms}><ul class="said">{of.midTermChecks.map((each) => <li key={each.id}>{day(each.on)} <Badge tone={each.conclusion === 'PASS' ? 'good' : 'warn'}>{nameIn(conclusionNames, each.conclusion)}</Badge><p class="prose">{each.opinion}</p></li>)}</ul></Section>}
    {of.changes && of.changes.length > 0 && <Section id="changes" title={text.changes}><ul class="said">{of.changes.map((each) => <li key={each.id}>{day(each.requestedOn)} {nameIn(changeKindNames, each.kind)}{each.months != null && ` ${text.monthsOf(each.months)}`} <Badge tone={each.decision === 'APPROVED' ? 'good' : each.decision === 'REFUSED' ? 'bad' : 'accent'}>{nameIn(changeDecisionNames, each.decision)}</Badge><p class="prose">{each.text}</p>{each.answer && <p class="prose soft">{each.answer}</p>}</li>)}</ul></Section>}
    {of.difficulties && of.difficulties.length > 0 && <Section id="difficulties" title={text.difficulties}><ul class="said">{of.difficulties.map((each) => <li key={each.id}>{day(each.on)}<p class="prose">{each.text}</p>{each.answer && <p class="prose soft">{each.answeredOn} {each.answer}</p>}</li>)}</ul></Section>}
  </>
);

const Ends = ({ of }: Part) => (
  <>
    {of.siteTests && of.siteTests.length > 0 && (
      <Section id="site-tests" title={text.siteTests}>{of.siteTests.map((each) => (
        <div key={each.id}>
          <p>{day(each.on)} {each.place} · {each.signedBy} <Badge tone={each.isMet ? 'good' : 'bad'}>{each.isMet ? text.met : text.unmet}</Badge></p><p class="prose">{each.opinion}</p>
          <SmallTable caption={text.siteTests} rows={each.results} rowKey={({ id }) => id} columns={[{ title: text.indicator, cell: ({ indicator }) => <Value>{indicator?.name}</Value> }, { title: text.measured, align: 'end', cell: ({ measured }) => measured }, { title: text.result, cell: ({ isMet }) => (isMet ? text.met : text.unmet) }]} />
          {each.photos && each.photos.length > 0 && <Files of={each.photos} title={text.files} />}
        </div>
      ))}</Section>
    )}
    {of.acceptances && of.acceptances.length > 0 && (
      <Section id="acceptance" title={text.acceptances}>{of.acceptances.map((each) => (
        <div key={each.id}><p>{day(each.appliedOn)} <span class="code">{each.reportNumber}</span> <Badge tone={each.conclusion === 'PASS' ? 'good' : each.conclusion === 'FAIL' ? 'bad' : 'accent'}>{nameIn(conclusionNames, each.conclusion)}</Badge>{each.achievement && ` · ${each.achievement.title}`}</p><p>{prose(each.summary)}</p>{each.opinion && <p class="prose soft">{each.concludedOn} {each.opinion}</p>}{each.report && each.report.length > 0 && <Files of={each.report} title={text.files} />}</div>
      ))}</Section>
    )}
    {of.recoveries && of.recoveries.length > 0 && <Section id="recovery" title={text.recoveries}><SmallTable caption={text.recoveries} rows={of.recoveries} rowKey={({ id }) => id} columns={[{ title: text.reasons, cell: ({ ground }) => ground }, { title: `${text.amount}（${moneyUnit()}）`, align: 'end', cell: ({ amount }) => money(amount) }, { title: `${text.received}（${moneyUnit()}）`, align: 'end', cell: ({ received }) => money(received) }, { title: text.dueOn, cell: ({ dueOn, settledOn }) => day(settledOn ?? dueOn) }]} /></Section>}
    {of.trackings && of.trackings.length > 0 && <Section id="tracking" title={text.trackings}><SmallTable caption={text.trackings} rows={of.trackings} rowKey={({ id }) => id} columns={[{ title: text.year, cell: ({ year }) => year }, { title: `${text.sales}（${moneyUnit()}）`, align: 'end', cell: ({ sales }) => money(sales) }, { title: text.result, cell: ({ text: said }) => said }]} /></Section>}
  </>
);
