import { account } from '../account/session.ts';
import { today } from '../kit/format.ts';
import { MyPoliciesDocument, type MyPoliciesQuery } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { nameIn } from '../kit/i18n.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { CreateAction, RecordActions } from '../kit/record-actions.tsx';
import { navigate } from '../kit/router.ts';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { UnitSwitch } from '../kit/unit-switch.tsx';
import { Money } from '../kit/value.tsx';
import { ClaimTable, ClauseLink, day } from './parts.tsx';
import { Related } from './related.tsx';
import { accountStateNames, answerStateNames, text } from './words.ts';

type Organization = NonNullable<MyPoliciesQuery['organization']>;
type Match = NonNullable<Organization['policyMatches']>[number];
interface Part { readonly of: Organization; readonly reload: () => void }

/** A firm's own view, made for a phone: what it may have, what it lacks, what it has claimed. */
export default function MyPolicies() {
  const organization = account.value?.viewer.organization?.id;
  const { data, fault, reload } = useQuery(MyPoliciesDocument, organization === undefined ? null : { id: organization });
  const of = data?.organization;
  return (
    <>
      <PageHead title={text.mine} actions={<UnitSwitch />}><p class="soft">{text.mineLead}</p><Related here="/my-policies" /></PageHead>
      {fault ? <Failed fault={fault} onRetry={reload} /> : !data ? <Loading lines={10} /> : !of ? <Empty title={text.none} /> : (
        <div class="sections sections-narrow">
          <Offers of={of} reload={reload} />
          <Matches of={of} questions={data.policyQuestions.nodes} reload={reload} />
          <Section id="claims" title={text.claims}><ClaimTable of={(of.policyClaims?.nodes ?? []).filter(({ state }) => state !== 'OFFERED')} isOwn /></Section>
          <Account of={of} reload={reload} />
          <Answers of={of} questions={data.policyQuestions.nodes} reload={reload} />
        </div>
      )}
    </>
  );
}

/** 免申即享: to be confirmed, nothing more. */
const Offers = ({ of, reload }: Part) => {
  const offered = (of.policyClaims?.nodes ?? []).filter(({ state }) => state === 'OFFERED');
  if (offered.length === 0) return null;
  return (
    <Section id="offered" title={text.offered} beside={<Badge tone="accent">{offered.length}</Badge>}>
      <p class="soft">{text.offeredLead}</p>
      {offered.map((claim) => (
        <div key={claim.id} class="desk-report">
          <h3><a href={`/policy-claims/${claim.id}`}>{claim.clause?.title}</a></h3>
          <p><Money yuan={claim.computedAmount} /> <span class="soft number">{claim.year}</span></p>
          <RecordActions type="PolicyClaim" id={claim.id} of={claim.availableActions} only={['confirm', 'withdraw']} about={claim.clause?.title ?? ''} dangerous={['withdraw']} onDone={reload} />
        </div>
      ))}
    </Section>
  );
};

type Question = MyPoliciesQuery['policyQuestions']['nodes'][number];
const Matches = ({ of, questions, reload }: Part & { readonly questions: readonly Question[] }) => {
  const all = of.policyMatches ?? [];
  const groups = [['MET', text.fits], ['OPEN', text.undecided], ['UNMET', text.unmet]] as const;
  if (all.length === 0) return <Section id="matches" title={text.matchesTitle}><Empty title={text.none} /></Section>;
  return (
    <>
      {groups.map(([outcome, title]) => {
        const found = all.filter((match) => match.outcome === outcome);
        return (found.length > 0 || outcome === 'MET') && (
          <Section key={outcome} id={`matches-${outcome.toLowerCase()}`} title={title} beside={found.length > 0 && <Badge tone={outcome === 'MET' ? 'good' : 'plain'}>{found.length}</Badge>}>
            {found.length === 0 ? <Empty title={text.noneFit} /> : found.map((match) => <MatchCard key={match.clause?.id} of={match} questions={questions} claims={of.policyClaims?.nodes ?? []} reload={reload} />)}
          </Section>
        );
      })}
    </>
  );
};

const MatchCard = ({ of: { clause, amount, outcome, gaps, items }, questions, claims, reload }: { readonly of: Match; readonly questions: readonly Question[]; readonly claims: NonNullable<Organization['policyClaims']>['nodes']; readonly reload: () => void }) => {
  const open = claims.find((claim) => claim.clause?.id === clause?.id && !['REJECTED', 'WITHDRAWN', 'RECOVERED'].includes(claim.state) && claim.year === Number(today().slice(0, 4)));
  const asked = questions.filter(({ title }) => items.some((item) => item.isAsked && item.outcome === 'OPEN' && item.title === title));
  return (
    <div class="desk-report">
      <h3><ClauseLink of={clause} /></h3>
      <p>{outcome === 'MET' ? <strong><Money yuan={amount} /></strong> : <span class="soft">{clause?.amountWords}</span>} <span class="soft">{clause?.policy?.title}</span></p>
      {gaps.length > 0 && <><p class="soft">{text.gaps}</p><ul class="conditions">{gaps.map((gap) => <li key={gap}>{gap}</li>)}</ul></>}
      <div class="actions-row">
        {open ? <a class="button" href={`/policy-claims/${open.id}`}>{text.claims}</a> : clause && clause.mode === 'APPLY' && outcome === 'MET' && <CreateAction type="PolicyClaim" mutation="draftPolicyClaim" title={text.claim} preset={{ clause: clause.id, year: undefined, papers: undefined }} onDone={(id) => void navigate(`/policy-claims/${id}`)} />}
        {asked.map(({ id, title, isYearly }) => <CreateAction key={id} type="PolicyAnswer" mutation="statePolicyAnswer" title={`${text.fill}：${title}`} isMinor preset={{ question: id, year: isYearly ? Number(today().slice(0, 4)) : undefined }} onDone={reload} />)}
      </div>
    </div>
  );
};

const Account = ({ of, reload }: Part) => {
  const own = (of.payeeAccounts ?? []).find(({ state }) => state === 'CONFIRMED');
  return (
    <Section id="account" title={text.account} beside={own && <Badge tone="good">{nameIn(accountStateNames, own.state)}</Badge>}>
      {own ? <><Facts of={[[text.holder, own.holder], [text.bank, own.bank], [text.number, <span class="code">{own.number}</span>], [text.on, day(own.confirmedOn)]]} /><RecordActions type="PayeeAccount" id={own.id} of={own.availableActions} dangerous={['remove']} onDone={reload} /></>
        : <><p class="soft">{text.noAccount}</p><CreateAction type="PayeeAccount" mutation="confirmPayeeAccount" title={text.confirmAccount} isMinor onDone={reload} /></>}
    </Section>
  );
};

const Answers = ({ of, questions, reload }: Part & { readonly questions: readonly Question[] }) => (
  <Section id="answers" title={text.answers}>
    <p class="soft">{text.answersLead}</p>
    {(of.policyAnswers ?? []).length === 0 ? <Empty title={text.noAnswers} /> : of.policyAnswers!.map((answer) => (
      <div key={answer.id} class="desk-report">
        <p>{answer.question?.title} <strong>{answer.value}</strong> <span class="soft">{answer.question?.unit} {answer.year > 0 && answer.year} {answer.statedOn} {nameIn(answerStateNames, answer.state)}</span></p>
        <RecordActions type="PolicyAnswer" id={answer.id} of={answer.availableActions} about={answer.question?.title ?? ''} initial={{ correct: { value: answer.value } }} onDone={reload} />
      </div>
    ))}
    {questions.length > 0 && <div class="beside"><CreateAction type="PolicyAnswer" mutation="statePolicyAnswer" title={text.state_} isMinor choices={{ question: questions.map(({ id, title, unit }) => ({ value: id, title: unit ? `${title}（${unit}）` : title })) }} onDone={reload} /></div>}
  </Section>
);

