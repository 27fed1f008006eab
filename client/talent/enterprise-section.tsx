import { EnterpriseTalentsDocument } from '../generated/graphql.ts';
import { useQuery } from '../kit/query.ts';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import type { SectionProps } from '../organization/section.ts';
import { Named } from './named.tsx';
import { text } from './words.ts';

/** High-level people that the firm employs, its teams, and who is on the way; how many and who is for those alone whose work it is. */
export const Talents = ({ organizationId }: SectionProps) => {
  const { data, fault, reload } = useQuery(EnterpriseTalentsDocument, { id: organizationId });
  if (fault) return <Failed fault={fault} onRetry={reload} />;
  if (!data) return <Loading lines={2} />;
  const { talents: people, talentTeams: teams, talentCandidates: candidates } = data.organization ?? {};
  if (!people || !teams || !candidates) return <Empty title={text.closedHere} />;
  if (people.totalCount + teams.totalCount + candidates.totalCount === 0) return <Empty title={text.noneHere} />;
  return (
    <>
      <Named title={text.people} total={text.peopleCount(people.totalCount)} of={people} />
      <Named title={text.teams} total={text.teamsCount(teams.totalCount)} of={teams} />
      <Named title={text.candidates} total={text.peopleCount(candidates.totalCount)} of={candidates} />
    </>
  );
};
