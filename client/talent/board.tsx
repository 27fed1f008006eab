import { type BoardCardFragment, TalentBoardDocument, type TalentBoardQuery } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { count, list } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { PageHead } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { Failed, Loading } from '../kit/state.tsx';
import { ArriveBy, employerOf } from './parts.tsx';
import { Related } from './related.tsx';
import { checkerNames, subjectNames, text } from './words.ts';

const shownAStage = 8;
type Stage = keyof TalentBoardQuery;
/** The stages in the order of the way, each with the list that has all of it, and since when somebody waits there. */
const stages: readonly { readonly id: Stage; readonly title: () => string; readonly href: string; readonly since: (of: BoardCardFragment) => string | null | undefined }[] = [
  { id: 'toSurvey', title: () => text.toSurvey, href: '/talents?state=CANDIDATE', since: () => null },
  { id: 'toApply', title: () => text.toApply, href: '/talents?state=SURVEYED', since: ({ surveyedOn }) => surveyedOn },
  { id: 'toCheck', title: () => text.toCheck, href: '/talents?state=APPLIED', since: ({ appliedOn }) => appliedOn },
  { id: 'toRecommend', title: () => text.toRecommend, href: '/talents?state=CHECKED', since: ({ appliedOn }) => appliedOn },
  { id: 'above', title: () => text.above, href: '/talents?state=UNDER_REVIEW', since: ({ reviewedOn, recommendedOn }) => reviewedOn ?? recommendedOn },
  { id: 'toArrive', title: () => text.toArrive, href: '/talents?state=SELECTED', since: ({ selectedOn }) => selectedOn },
  { id: 'toVerify', title: () => text.toVerify, href: '/talents?waits=verify', since: ({ arrivedOn }) => arrivedOn },
];

/** Everybody on the way to a recommendation and after it, a column a stage: the bureau and the talent office look at the same. */
export default function Board() {
  const { data, fault, reload } = useQuery(TalentBoardDocument, { first: shownAStage });
  const above = [{ title: text.talents, href: '/talents' }];
  return (
    <>
      <PageHead title={text.board} above={above}><p class="soft">{text.boardLead}<Related here="/talent-board" /></p></PageHead>
      {fault ? <Failed fault={fault} onRetry={reload} /> : !data ? <Loading lines={8} /> : (
        <div class="board">
          {stages.map(({ id, title, href, since }) => {
            const { nodes, totalCount } = data[id];
            return (
              <section key={id} class="board-stage" aria-labelledby={`stage-${id}`}>
                <header><h2 id={`stage-${id}`}>{title()}</h2><span class="number soft">{count(totalCount)}</span></header>
                {nodes.length === 0 ? <p class="soft">{text.nobodyHere}</p> : <ul>{nodes.map((of) => <Card key={of.id} of={of} since={since(of)} />)}</ul>}
                {totalCount > nodes.length && <a class="board-more" href={href}>{text.all(totalCount)}</a>}
              </section>
            );
          })}
        </div>
      )}
    </>
  );
}

const Card = ({ of, since }: { readonly of: BoardCardFragment; readonly since: string | null | undefined }) => (
  <li>
    <a href={`/talents/${of.id}`}>{of.name}</a>
    <span>{[nameIn(subjectNames, of.subject), employerOf(of)].filter(Boolean).join(' · ')}</span>
    {of.programme && <span class="soft">{of.programme.name}</span>}
    <span class="swatches">{since && <span class="soft number">{since}</span>}<Opinions of={of} /><ArriveBy of={of} /></span>
  </li>
);

/** Whose opinion is still waited for, and who objected: of the latest application alone. */
const Opinions = ({ of: { state, checks } }: { readonly of: BoardCardFragment }) => {
  if (state !== 'APPLIED' || !checks) return null;
  const round = Math.max(0, ...checks.map((each) => each.round));
  const given = checks.filter((each) => each.round === round);
  const missing = (['SCIENCE', 'PERSONNEL'] as const).filter((department) => !given.some((each) => each.department === department));
  return (
    <>
      {missing.length > 0 && <Badge tone="accent">{text.waitsFor(list(missing.map((each) => nameIn(checkerNames, each))))}</Badge>}
      {given.filter(({ result }) => result === 'OBJECTION').map(({ id, department }) => <Badge key={id} tone="bad">{text.objection(nameIn(checkerNames, department))}</Badge>)}
    </>
  );
};
