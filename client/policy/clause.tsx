import { account } from '../account/session.ts';
import { MyPoliciesDocument, PolicyClausePageDocument, type PolicyClausePageQuery, PolicyClauseRunsDocument, PolicyClauseWorkDocument, type PolicyMatchOutcome } from '../generated/graphql.ts';
import { count, list, moment, today } from '../kit/format.ts';
import { Choice, Filters } from '../kit/filters.tsx';
import { nameIn } from '../kit/i18n.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { CreateAction, RecordActions } from '../kit/record-actions.tsx';
import { rights } from '../kit/rights.ts';
import { navigate, parameters } from '../kit/router.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { UnitSwitch } from '../kit/unit-switch.tsx';
import { Money, Value } from '../kit/value.tsx';
import { Conditions, FirmLink, Items, Loaded, Outcome, RunState, VersionState, day, has, options, windowOf } from './parts.tsx';
import { useFacts } from './policy.tsx';
import { departmentNames, frequencyNames, modeNames, outcomeNames, stackingNames, text } from './words.ts';

type Clause = NonNullable<PolicyClausePageQuery['policyClause']>;

/** One clause in words: what it asks, what it gives, and how it stands for whoever reads it. */
export default function ClausePage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const query = useQuery(PolicyClausePageDocument, { id });
  const data = query.data?.policyClause;
  const above = [{ title: text.policies, href: '/policies' }, ...(data?.policy ? [{ title: data.policy.title, href: `/policies/${data.policy.id}` }] : [])];
  return (
    <Loaded query={query} pick={({ policyClause }) => policyClause} above={above}>{(of) => (
      <>
        <PageHead key={of.id} title={of.title} above={above} actions={<UnitSwitch />}><p class="soft">{of.policy?.documentNumber} {of.number}</p></PageHead>
        <div class="sections">
          {has('ENTERPRISE') && <Mine of={of} />}
          <Terms of={of} />
          {has('CLERK', 'DIRECTOR') && <Work of={of} />}
          {of.versions && rights.value.size > 0 && <Versions of={of} reload={query.reload} />}
          {has('CLERK', 'DIRECTOR', 'AUDITOR') && <Runs of={of} />}
        </div>
      </>
    )}</Loaded>
  );
}

const Terms = ({ of }: { readonly of: Clause }) => (
  <Section id="terms" title={text.clause}>
    <h3>{text.conditions}</h3>
    <Conditions of={of.conditionLines ?? []} />
    <Facts of={[
      [text.amount, <strong><Value>{of.amountWords}</Value></strong>], [text.evidence, (of.evidenceTitles ?? []).length > 0 ? list(of.evidenceTitles!) : text.noEvidence], [text.mode, nameIn(modeNames, of.mode)], [text.frequency, nameIn(frequencyNames, of.frequency)], [text.window, windowOf(of)],
      [text.stacking, <>{nameIn(stackingNames, of.stacking)} {of.matter && <span class="soft">{text.matter}：{of.matter}</span>}</>], ...(of.yearQuota ? [[text.quota, <Money yuan={of.yearQuota} />] as const] : []),
      ...(of.coCheckers.length > 0 ? [[text.coCheckers, list(of.coCheckers.map((each) => nameIn(departmentNames, each)))] as const] : []), ...(of.obligation ? [[text.obligation, <>{of.obligation} {of.obligationMonths && <span class="soft">{text.months(of.obligationMonths)}</span>}</>] as const] : []),
      ...(of.policy ? [[text.validity, <>{day(of.policy.validFrom)} – {day(of.policy.validTo)}</>] as const] : []),
    ]} />
    {of.inForce?.wording && <><h3>{text.wording}</h3><blockquote class="text">{of.inForce.wording}</blockquote></>}
  </Section>
);

/** How it stands for the reader's own firm, and the way to claim it. */
const Mine = ({ of }: { readonly of: Clause }) => {
  const organization = account.value?.viewer.organization?.id;
  const { data, fault, reload } = useQuery(MyPoliciesDocument, organization === undefined ? null : { id: organization });
  const match = data?.organization?.policyMatches?.find(({ clause }) => clause?.id === of.id);
  if (fault) return <Section id="mine" title={text.mine}><Failed fault={fault} onRetry={reload} /></Section>;
  if (!data) return <Section id="mine" title={text.mine}><Loading lines={3} /></Section>;
  if (!match) return null;
  return (
    <Section id="mine" title={text.mine} beside={<Outcome state={match.outcome} />}>
      <p>{match.outcome === 'MET' ? <>{text.nothingMissing} · {text.amount} <Money yuan={match.amount} /></> : <>{text.gaps}：{match.gaps.join('；')}</>}</p>
      <Items of={match.items} />
      {match.outcome !== 'UNMET' && <CreateAction type="PolicyClaim" mutation="draftPolicyClaim" title={text.claim} preset={{ clause: of.id, year: undefined, papers: undefined }} onDone={(id) => void navigate(`/policy-claims/${id}`)} />}
    </Section>
  );
};

/** Who qualifies in the whole county, and how much of the quota is spoken for. */
const Work = ({ of }: { readonly of: Clause }) => {
  const outcome = parameters.value.get('outcome') as PolicyMatchOutcome | null;
  const { data, fault, reload } = useQuery(PolicyClauseWorkDocument, { id: of.id, outcome });
  const matched = data?.policyClause?.matched;
  const used = data?.policyClause?.used;
  return (
    <Section id="matched" title={text.matched} beside={matched && <span class="soft">{text.matchedOf(count(matched.met)!, count(matched.open)!, count(matched.enterprises)!)}</span>}>
      {fault ? <Failed fault={fault} onRetry={reload} /> : !data ? <Loading lines={6} /> : (
        <>
          <Facts of={[...(matched ? [[text.matchedAmount, <Money yuan={matched.amount} />] as const] : []), ...(used ? [[text.used, <><Money yuan={used.used} /> <span class="soft">{used.year}</span></>] as const, ...(used.left ? [[text.left, <Money yuan={used.left} />] as const] : [])] : [])]} />
          <Filters><Choice name="outcome" label={text.outcome} options={options(outcomeNames)} /></Filters>
          <SmallTable caption={text.matched} rows={(matched?.nodes ?? []).filter(({ organization }) => organization)} rowKey={({ organization }) => organization!.id} columns={[
            { title: text.enterprise, cell: ({ organization }) => <FirmLink of={organization} /> },
            { title: text.outcome, cell: (row) => <Outcome state={row.outcome} /> },
            { title: text.amount, align: 'end', cell: ({ amount }) => <Money yuan={amount} /> },
            { title: text.gaps, cell: ({ gaps }) => <span class="wrap"><Value>{gaps.join('；')}</Value></span> },
          ]} />
        </>
      )}
    </Section>
  );
};

const Versions = ({ of, reload }: { readonly of: Clause; readonly reload: () => void }) => {
  const facts = useFacts(rights.value.has('proposePolicyClauseVersion'));
  return (
    <Section id="versions" title={text.versions}>
      {of.policy?.state === 'PUBLISHED' && <div class="beside"><CreateAction type="PolicyClauseVersion" mutation="proposePolicyClauseVersion" title={text.propose} isMinor preset={{ clause: of.id }} choices={facts} onDone={reload} /></div>}
      {of.versions!.map((version) => (
        <div key={version.id} class="desk-report">
          <h3>{text.version(version.number)} <VersionState state={version.state} /></h3>
          <p>{version.conditionLines?.join('；')} · <strong>{version.amountWords}</strong></p>
          <p class="soft">{version.validFrom ? `${version.validFrom} – ${version.validTo ?? ''}` : ''} {version.document}</p>
          <div class="actions-row"><CreateAction type="PolicyRun" mutation="startPolicyRun" title={text.run} isMinor preset={{ version: version.id }} initial={{ year: today().slice(0, 4) }} onDone={(id) => void navigate(`/policy-runs/${id}`)} /></div>
          <RecordActions type="PolicyClauseVersion" id={version.id} of={version.availableActions} about={text.version(version.number)} choices={{ amend: facts }} initial={{ amend: { wording: version.wording } }} dangerous={['discard']} onDone={reload} />
        </div>
      ))}
    </Section>
  );
};

const Runs = ({ of }: { readonly of: Clause }) => {
  const rows = useQuery(PolicyClauseRunsDocument, { id: of.id }).data?.policyClause?.runs?.nodes ?? [];
  return (
    <Section id="runs" title={text.runs}>
      {rows.length === 0 ? <Empty title={text.noRuns} /> : (
        <SmallTable caption={text.runs} rows={rows} rowKey={({ id }) => id} columns={[
          { title: text.on, cell: ({ id, createdAt }) => <a class="number" href={`/policy-runs/${id}`}>{moment(createdAt)}</a> },
          { title: text.versions, cell: ({ version }) => <Value>{version && text.version(version.number)}</Value> },
          { title: text.year, cell: ({ year }) => <span class="number">{year}</span> },
          { title: text.startedBy, cell: ({ startedByName }) => startedByName },
          { title: text.state, cell: ({ state }) => <RunState state={state} /> },
        ]} />
      )}
    </Section>
  );
};
