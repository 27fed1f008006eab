import { Badge } from '../kit/badge.tsx';
import { nameIn } from '../kit/i18n.ts';
import { Section } from '../kit/page.tsx';
import { CreateAction } from '../kit/record-actions.tsx';
import { navigate } from '../kit/router.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Sources, sourcesOf } from '../kit/source.tsx';
import { Empty } from '../kit/state.tsx';
import { Money, Value } from '../kit/value.tsx';
import { DueOn } from './milestone-list.tsx';
import { ContractState, day, EvaluationState, Grade, has, InstitutionState, MilestoneState, reportsFor } from './parts.tsx';
import type { Part } from './section.ts';
import { contractKindNames, levelNames, milestoneKindNames, text } from './words.ts';

/** What a platform's page can start; where the platform has ended nothing is started any more. */
const starts = (of: Part['of']): boolean => reportsFor(of) && of.state !== 'ENDED';

export const Milestones = ({ of, reload }: Part) => {
  const done = of.milestones.filter(({ state }) => state === 'DONE').length;
  return (
    <Section id="milestones" title={text.milestones} sources={<Sources of={sourcesOf(of.milestones)} />}
      beside={of.milestones.length > 0 && <span class="soft">{text.milestonesDone(done, of.milestones.filter(({ state }) => state !== 'DROPPED').length)}</span>}>
      {of.milestones.length === 0 ? <Empty title={text.noMilestones} /> : (
        <SmallTable caption={text.milestones} rows={of.milestones} rowKey={({ id }) => id} columns={[
          { title: text.milestone, cell: ({ id, title, isRequired }) => <><a href={`/platform-milestones/${id}`}>{title}</a>{isRequired && <> <Badge tone="accent">{text.required}</Badge></>}</> },
          { title: text.milestoneKind, cell: ({ kind }) => <span class="short">{nameIn(milestoneKindNames, kind)}</span> },
          { title: text.dueOn, cell: (row) => <DueOn of={row} /> },
          { title: text.doneOn, cell: ({ doneOn }) => day(doneOn) },
          { title: text.state, cell: ({ state }) => <MilestoneState state={state} /> },
        ]} />
      )}
      {starts(of) && <div class="start"><CreateAction isMinor type="PlatformMilestone" mutation="planPlatformMilestone" title={text.plan} preset={{ platform: of.id }} onDone={reload} /></div>}
    </Section>
  );
};

export const Contracts = ({ of }: Part) => {
  const { nodes = [], totalCount = 0 } = of.contracts ?? {};
  return (
    <Section id="contracts" title={text.contracts} beside={totalCount > 0 && <span class="soft">{text.contractTotal} <Money yuan={of.contractAmount ?? '0'} /></span>}>
      {nodes.length === 0 ? <Empty title={text.noContracts} /> : (
        <>
          <SmallTable caption={text.contracts} rows={nodes} rowKey={({ id }) => id} columns={[
            { title: text.contract, cell: ({ id, title }) => <a href={`/platform-contracts/${id}`}>{title}</a> },
            { title: text.firm, cell: ({ organization }) => (organization ? <a href={`/enterprises/${organization.creditCode ?? organization.id}`}>{organization.name}</a> : <Value>{null}</Value>) },
            { title: text.contractKind, cell: ({ kind }) => <span class="short">{nameIn(contractKindNames, kind)}</span> },
            { title: text.contractAmount, align: 'end', cell: ({ amount }) => <Money yuan={amount} /> },
            { title: text.signedOn, cell: ({ signedOn }) => day(signedOn) },
            { title: text.state, cell: ({ state }) => <ContractState state={state} /> },
          ]} />
          {totalCount > nodes.length && <p><a href="/platform-contracts">{text.allContracts(totalCount)}</a></p>}
        </>
      )}
      {starts(of) && of.state !== 'NEGOTIATING' && <div class="start"><CreateAction isMinor type="PlatformContract" mutation="enterPlatformContract" title={text.enterContract} preset={{ platform: of.id }} onDone={(id) => void navigate(`/platform-contracts/${id}`)} /></div>}
    </Section>
  );
};

export const Evaluations = ({ of }: Part) => (
  <Section id="evaluations" title={text.evaluations}>
    {(of.evaluations ?? []).length === 0 ? <Empty title={text.noEvaluations} /> : (
      <SmallTable caption={text.evaluations} rows={of.evaluations ?? []} rowKey={({ id }) => id} columns={[
        { title: text.year, cell: ({ id, year }) => <a class="number" href={`/platform-evaluations/${id}`}>{year}</a> },
        { title: text.state, cell: ({ state }) => <EvaluationState state={state} /> },
        { title: text.score, align: 'end', cell: ({ score }) => <Value>{score}</Value> },
        { title: text.rank, align: 'end', cell: ({ rank }) => <Value>{rank}</Value> },
        { title: text.grade, cell: ({ grade }) => (grade ? <Grade state={grade} /> : <Value>{null}</Value>) },
        { title: text.gradedOn, cell: ({ gradedOn }) => day(gradedOn) },
      ]} />
    )}
    {has('CLERK') && ['OPERATING', 'RECOGNISED', 'RECTIFYING'].includes(of.state) && (
      <div class="start"><CreateAction isMinor type="PlatformEvaluation" mutation="openPlatformEvaluation" title={text.openEvaluation} preset={{ platform: of.id }} onDone={(id) => void navigate(`/platform-evaluations/${id}`)} /></div>
    )}
  </Section>
);

export const Institutions = ({ of: { newInstitutions } }: Pick<Part, 'of'>) => (
  <Section id="institutions" title={text.institutions}>
    {newInstitutions.length === 0 ? <Empty title={text.noInstitutions} /> : (
      <SmallTable caption={text.institutions} rows={newInstitutions} rowKey={({ id }) => id} columns={[
        { title: text.institution, cell: ({ id, name }) => <a href={`/new-institutions/${id}`}>{name}</a> },
        { title: text.level, cell: ({ level }) => <Value>{level && nameIn(levelNames, level)}</Value> },
        { title: text.recognisedOn, cell: ({ recognisedOn }) => day(recognisedOn) },
        { title: text.state, cell: ({ state }) => <InstitutionState state={state} /> },
      ]} />
    )}
  </Section>
);
