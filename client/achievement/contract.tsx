import { ContractDocument, type ContractQuery } from '../generated/graphql.ts';
import { linesOf } from '../kit/action-form.ts';
import { Badge } from '../kit/badge.tsx';
import { Files } from '../kit/files.tsx';
import { money, moneyUnit, percent, today } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { CreateAction, RecordActions } from '../kit/record-actions.tsx';
import { navigate } from '../kit/router.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Empty } from '../kit/state.tsx';
import { Timeline, eventsOf } from '../kit/timeline.tsx';
import { UnitSwitch } from '../kit/unit-switch.tsx';
import { Money, Value } from '../kit/value.tsx';
import { Waiting } from '../kit/waiting.tsx';
import { ContractState, DueBadge, Parts, RecordLink, UnitLink, dated, day, fact, isOwn, timely } from './parts.tsx';
import { contractKindNames, contractSubkindNames, paymentKindNames, paymentModeNames, text } from './words.ts';

type Contract = NonNullable<ContractQuery['techContract']>;
const isOver = (state: string): boolean => ['COMPLETED', 'TERMINATED', 'REVOKED'].includes(state);

/** One technology contract, from its draft to the last payment. */
export default function ContractPage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const { data, fault, reload } = useQuery(ContractDocument, { id });
  const above = [{ title: text.contracts, href: '/tech-contracts' }];
  return (
    <Waiting data={data} found={data?.techContract} fault={fault} reload={reload} above={above}>{(of) => {
      const actions = timely(of.availableActions).length > 0;
      const mayShare = isOwn(of.provider) && of.signedOn && of.achievement;
      return (
        <>
          <PageHead key={of.id} title={of.title} above={above} actions={<UnitSwitch />} beside={<><ContractState state={of.state} />{of.state === 'FILED' && <DueBadge on={of.decisionDueOn} within={10} />}</>}>
            <p class="soft"><UnitLink of={of.provider} /> → <UnitLink of={of.buyer} name={of.buyerName} /></p>
          </PageHead>
          <Parts of={[actions && ['actions', text.actions], ['profile', text.profile], ['payments', text.paymentSchedule], ['registration', text.registration], of.rights.length > 0 && ['rights', text.contractRights], ['timeline', text.timeline]]}>
            {actions && (
              <Section id="actions" title={text.actions}>
                <RecordActions type="TechContract" id={of.id} of={timely(of.availableActions)} onDone={reload} dangerous={['terminate', 'refuse', 'revokeRegistration']} choices={{ recordPayment: { payment: unpaidOf(of) } }}
                  initial={{
                    sign: { signedOn: today() }, recordPayment: { paidOn: today(), payment: unpaidOf(of)[0]?.value ?? '' }, recordTransfer: { transferRecordedOn: today() },
                    register: { kind: of.kind, subkind: of.subkind, technologyAmount: of.total, technologyIncome: of.total, registeredOn: today() },
                    amend: { title: of.title, kind: of.kind, subkind: of.subkind, number: of.number ?? '', total: of.total, paymentMode: of.paymentMode, royaltyRate: of.royaltyRate ?? '', royaltyBase: of.royaltyBase ?? '', royaltyCap: of.royaltyCap ?? '',
                      ...linesOf('payments', of.payments.filter(({ kind }) => kind !== 'ROYALTY'), ['dueOn', 'amount']), ...linesOf('rights', of.rights.map((right) => ({ ...right, kind: patentKind(right.number) })), ['title', 'holder', 'number', 'kind', 'filedOn']),
                    },
                  }} />
              </Section>
            )}
            <Profile of={of} />
            <Payments of={of} />
            <Section id="registration" title={text.registration}>
              {of.filedOn ? (
                <Facts of={[
                  [text.filedAt, day(of.filedOn)], ...(of.registeredOn ? [] : fact(text.decisionDue, of.decisionDueOn, day(of.decisionDueOn))), [text.registration, <>{day(of.registeredOn)} {of.registrationNumber && <span class="code">{of.registrationNumber}</span>}</>],
                  ...fact(text.technologyAmount, of.technologyAmount, <Money yuan={of.technologyAmount} />), ...fact(text.technologyIncome, of.technologyIncome, <Money yuan={of.technologyIncome} />), ...fact(text.refusal, of.refusalReason, of.refusalReason),
                  ...fact(text.rule, of.ruleVersion, <span class="code market-place">{of.ruleVersion}</span>),
                ]} />
              ) : <Empty />}
            </Section>
            {of.rights.length > 0 && (
              <Section id="rights" title={text.contractRights}>
                <SmallTable caption={text.contractRights} rows={of.rights} rowKey={({ id: key }) => key} columns={[
                  { title: text.patent, cell: ({ title }) => title }, { title: text.patentNumber, cell: ({ number }) => <span class="code">{number}</span> }, { title: text.holder, cell: ({ holder }) => holder },
                  { title: text.filedOn, cell: ({ filedOn }) => day(filedOn) }, { title: text.termEndsOn, cell: ({ termEndsOn }) => day(termEndsOn) },
                ]} />
              </Section>
            )}
            {mayShare && <Section id="shares" title={text.distributions}><CreateAction type="IncomeDistribution" mutation="draftIncomeDistribution" title={text.draftDistribution} isMinor preset={{ achievement: of.achievement!.id, contract: of.id }} initial={{ basis: 'TRANSFER', income: of.paid ?? of.total, incomeOn: today() }} onDone={(made) => void navigate(`/income-shares/${made}`)} /></Section>}
            {of.timeline.nodes.length > 0 && <Section id="timeline" title={text.timeline}><Timeline events={eventsOf(of.timeline.nodes)} /></Section>}
          </Parts>
        </>
      );
    }}</Waiting>
  );
}

/** The digit after the year of an application number says what it is for (ZC 0006); years had two digits once. */
const patentKind = (number: string): string | undefined => ({ 1: 'INVENTION', 8: 'INVENTION', 2: 'UTILITY', 9: 'UTILITY', 3: 'DESIGN' })[number[/^\d{12}/.test(number) ? 4 : 2] ?? ''];
const unpaidOf = ({ payments }: Contract) => payments.filter(({ paidOn }) => !paidOn).map(({ id, kind, position, amount, dueOn }) => ({ value: id, title: `${position} · ${nameIn(paymentKindNames, kind)} ${money(amount)} ${moneyUnit()}${dueOn ? ` · ${dueOn}` : ''}` }));

const Profile = ({ of }: { readonly of: Contract }) => (
  <Section id="profile" title={text.profile}>
    <Facts of={[
      [text.kind, nameIn(contractKindNames, of.kind)], [text.transferKind, nameIn(contractSubkindNames, of.subkind)], [text.number, <span class="code"><Value>{of.number}</Value></span>], [text.achievement, <RecordLink to="/achievements" of={of.achievement} />],
      ...fact(text.transfer, of.listing, <RecordLink to="/transfers" of={of.listing} />), ...fact(text.trial, of.trial, of.trial && <a href={`/trials/${of.trial.id}`}>{text.trials}</a>),
      [text.total, <Money yuan={of.total} />], [text.paymentMode, nameIn(paymentModeNames, of.paymentMode)],
      ...fact(text.royalty, of.royaltyRate, <>{percent(of.royaltyRate, 2)} <span class="soft">{of.royaltyBase}</span></>), ...fact(text.royaltyCap, of.royaltyCap, <Money yuan={of.royaltyCap} />),
      [text.providerSigned, day(of.providerSignedOn)], [text.buyerSigned, day(of.buyerSignedOn)], ...fact(text.rightTransfer, of.transferRecordedOn, dated(of.transferRecordedOn, of.transferRecord)),
      ...fact(text.completedOn, of.completedOn, day(of.completedOn)), ...fact(text.ended, of.endReason, of.endReason), ...fact(text.fine, of.fine, <Money yuan={of.fine} />),
    ]} />
    <h3>{text.contractFile}</h3>
    <Files of={of.file} title={text.contractFile} />
  </Section>
);

const Payments = ({ of }: { readonly of: Contract }) => (
  <Section id="payments" title={text.paymentSchedule} beside={<span class="soft">{text.paid} <Money yuan={of.paid ?? '0'} /> / <Money yuan={of.total} /></span>}>
    {of.payments.length === 0 ? <Empty title={text.noPayments} /> : (
      <SmallTable caption={text.paymentSchedule} rows={of.payments} rowKey={({ id }) => id} columns={[
        { title: text.kind, cell: ({ kind, period }) => <>{nameIn(paymentKindNames, kind)}{period && <span class="under">{period}</span>}</> },
        { title: text.due, cell: ({ dueOn, paidOn }) => <>{day(dueOn)} {!paidOn && dueOn && dueOn < today() && !isOver(of.state) && <Badge tone="bad">{text.overdue}</Badge>}</> },
        { title: `${text.amount}（${moneyUnit()}）`, align: 'end', cell: ({ amount }) => money(amount) },
        ...(of.payments.some(({ base }) => base) ? [{ title: `${text.base}（${moneyUnit()}）`, align: 'end' as const, cell: ({ base }: Contract['payments'][number]) => <Value>{money(base)}</Value> }] : []),
        { title: text.paidOn, cell: ({ paidOn, voucher }) => (paidOn ? dated(paidOn, voucher) : <span class="soft">{text.unpaid}</span>) },
      ]} />
    )}
  </Section>
);
