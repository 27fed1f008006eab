import { CommissionerGroupsDocument, PolicyCountiesDocument } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { list } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { CreateAction, RecordActions } from '../kit/record-actions.tsx';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { Value } from '../kit/value.tsx';
import { PersonLink, day } from './parts.tsx';
import { Related } from './related.tsx';
import { batchStateNames, levelNames, teamStateNames, text } from './words.ts';

/** Batches with their places, and teams with their members. */
export default function Groups() {
  const { data, fault, reload } = useQuery(CommissionerGroupsDocument, {});
  const counties = (useQuery(PolicyCountiesDocument, {}).data?.regions.nodes ?? []).map(({ id, name }) => ({ value: id, title: name }));
  const batches = data?.commissionerBatches.nodes ?? [];
  const teams = data?.commissionerTeams.nodes ?? [];
  return (
    <>
      <PageHead title={text.groups} actions={<><CreateAction type="CommissionerBatch" mutation="openCommissionerBatch" title={text.openBatch} choices={{ region: counties }} onDone={reload} /><CreateAction type="CommissionerTeam" mutation="formCommissionerTeam" title={text.formTeam} isMinor choices={{ region: counties }} onDone={reload} /></>}><Related here="/commissioner-groups" /></PageHead>
      {fault ? <Failed fault={fault} onRetry={reload} /> : !data ? <Loading lines={8} /> : (
        <div class="sections">
          <Section id="batches" title={text.batch}>
            {batches.length === 0 ? <Empty title={text.noBatches} /> : batches.map((of) => (
              <div key={of.id} class="desk-report">
                <h3>{of.name} <Badge tone={of.state === 'OPEN' ? 'good' : 'plain'}>{nameIn(batchStateNames, of.state)}</Badge></h3>
                <Facts of={[[text.year, <span class="number">{of.year}</span>], [text.level, nameIn(levelNames, of.level)], [text.places, text.placesOf(of.individuals, of.teams, of.legalPersons)], [text.period, <>{day(of.termFrom)} – {day(of.termTo)}</>], [text.approvedOn, of.document]]} />
                <RecordActions type="CommissionerBatch" id={of.id} of={of.availableActions} about={of.name} onDone={reload} />
              </div>
            ))}
          </Section>
          <Section id="teams" title={text.team}>
            {teams.length === 0 ? <Empty title={text.noTeams} /> : teams.map((of) => (
              <div key={of.id} class="desk-report">
                <h3>{of.name} <Badge tone={of.state === 'ACTIVE' ? 'good' : 'plain'}>{nameIn(teamStateNames, of.state)}</Badge></h3>
                <Facts of={[[text.leader, <PersonLink of={of.leader} />], [text.industry, <Value>{of.industry}</Value>], [text.members, <Value>{list((of.members ?? []).flatMap(({ leftOn, commissioner }) => (leftOn || !commissioner ? [] : [commissioner.name])))}</Value>]]} />
                <RecordActions type="CommissionerTeam" id={of.id} of={of.availableActions} about={of.name} dangerous={['dissolve', 'removeMember']} onDone={reload} />
              </div>
            ))}
          </Section>
        </div>
      )}
    </>
  );
}
