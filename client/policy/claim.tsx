import { PolicyClaimPageDocument, type PolicyClaimPageQuery } from '../generated/graphql.ts';
import { today } from '../kit/format.ts';
import { Badge } from '../kit/badge.tsx';
import { Files } from '../kit/files.tsx';
import { nameIn } from '../kit/i18n.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { RecordActions } from '../kit/record-actions.tsx';
import { SmallTable } from '../kit/small-table.tsx';
import { Empty } from '../kit/state.tsx';
import { Timeline, eventsOf } from '../kit/timeline.tsx';
import { UnitSwitch } from '../kit/unit-switch.tsx';
import { Money, Value } from '../kit/value.tsx';
import { ClaimState, ClauseLink, FirmLink, Items, Loaded, dated, day } from './parts.tsx';
import { checkNames, departmentNames, modeNames, text } from './words.ts';

type Claim = NonNullable<PolicyClaimPageQuery['policyClaim']>;

/** One claim, from the firm to the payment, and back where an obligation was broken. */
export default function ClaimPage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const query = useQuery(PolicyClaimPageDocument, { id });
  const above = [{ title: text.claims, href: '/policy-claims' }];
  return (
    <Loaded query={query} pick={({ policyClaim }) => policyClaim} above={above}>{(of) => {
      const papers = ((of.version?.evidence ?? []) as readonly { readonly key: string; readonly title: string }[]).map(({ key, title }) => ({ value: key, title }));
      return (
        <>
          <PageHead key={of.id} title={of.clause?.title ?? text.claims} above={above} beside={<ClaimState state={of.state} />} actions={<UnitSwitch />}>
            <p class="soft"><FirmLink of={of.organization} /> · <ClauseLink of={of.clause} /> · {of.year} · {nameIn(modeNames, of.mode)}</p>
          </PageHead>
          <div class="sections">
            {(of.availableActions?.length ?? 0) > 0 && (
              <Section id="actions" title={text.actions}>
                <RecordActions type="PolicyClaim" id={of.id} of={of.availableActions} except={papers.length === 0 ? ['supplement'] : []} onDone={query.reload} dangerous={['withdraw', 'return', 'reject', 'orderRecovery', 'cancelPayment']}
                  choices={{ supplement: { 'papers.key': papers } }} initial={{ pay: { paidOn: today() }, recordRecovery: { recoveredOn: today() } }} />
              </Section>
            )}
            <Section id="facts" title={text.facts} beside={of.judgedOn && <span class="soft number">{of.judgedOn}</span>}><Items of={of.facts ?? []} /></Section>
            <Steps of={of} />
            <Section id="papers" title={text.papers}>{(of.paperFiles?.length ?? 0) > 0 ? <Files of={of.paperFiles} title={text.papers} /> : <Empty title={text.noPapers} />}</Section>
            {(of.timeline?.nodes.length ?? 0) > 0 && <Section id="timeline" title={text.timeline}><Timeline events={eventsOf(of.timeline!.nodes)} /></Section>}
          </div>
        </>
      );
    }}</Loaded>
  );
}

const Steps = ({ of }: { readonly of: Claim }) => (
  <Section id="steps" title={text.progress}>
    <Facts of={[
      [text.computed, <Money yuan={of.computedAmount} />], [text.approved, <><Money yuan={of.approvedAmount} /> {of.amountNote && <span class="soft">{of.amountNote}</span>}</>], [text.submittedOn, day(of.submittedOn)], [text.checkedOn, dated(of.checkedOn, of.checkedByName)], [text.noticedOn, day(of.noticedOn)],
      [text.preparedOn, dated(of.preparedOn, of.preparedByName)], [text.paidOn, dated(of.paidOn, [of.voucher, of.paidByName].filter(Boolean).join(' · '))], [text.account, <span class="code"><Value>{of.account}</Value></span>],
      ...(of.obligedUntil ? [[text.obligedUntil, day(of.obligedUntil)] as const] : []), ...(of.returnReason ? [[text.returned, of.returnReason] as const] : []), ...(of.rejectReason ? [[text.rejected, of.rejectReason] as const] : []),
      ...(of.recoveryReason ? [[text.recovery, <><Money yuan={of.recoveryAmount} /> {of.recoveryReason} <span class="soft">{[of.recoveryDocument, of.recoveredOn, of.recoveryVoucher].filter(Boolean).join(' · ')}</span></>] as const] : []),
    ]} />
    {(of.coChecks ?? []).length > 0 && (
      <SmallTable caption={text.coChecks} rows={of.coChecks!} rowKey={({ id }) => id} columns={[
        { title: text.department, cell: ({ department }) => nameIn(departmentNames, department) },
        { title: text.opinion, cell: ({ result }) => <Badge tone={result === 'PASS' ? 'good' : 'bad'}>{nameIn(checkNames, result)}</Badge> },
        { title: text.on, cell: ({ on }) => day(on) },
        { title: text.remark, cell: ({ remark }) => <Value>{remark}</Value> },
      ]} />
    )}
  </Section>
);
