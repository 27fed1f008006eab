import { DistributionDocument } from '../generated/graphql.ts';
import { linesOf } from '../kit/action-form.ts';
import { Files } from '../kit/files.tsx';
import { money, moneyUnit, percent, today } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { RecordActions } from '../kit/record-actions.tsx';
import { SmallTable } from '../kit/small-table.tsx';
import { Timeline, eventsOf } from '../kit/timeline.tsx';
import { UnitSwitch } from '../kit/unit-switch.tsx';
import { Money } from '../kit/value.tsx';
import { Waiting } from '../kit/waiting.tsx';
import { DistributionState, DueBadge, Notices, RecordLink, UnitLink, dated, day, fact, timely } from './parts.tsx';
import { beneficiaryNames, incomeBasisNames, text } from './words.ts';

/** One distribution: the income, the reward, and each person's part; outside the unit by masked name. */
export default function DistributionPage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const { data, fault, reload } = useQuery(DistributionDocument, { id });
  const above = [{ title: text.distributions, href: '/income-shares' }];
  return (
    <Waiting data={data} found={data?.incomeDistribution} fault={fault} reload={reload} above={above}>{(of) => (
      <>
        <PageHead key={of.id} title={of.achievement?.title ?? text.distribution} above={above} actions={<UnitSwitch />} beside={<><DistributionState state={of.state} />{of.state === 'DECIDED' && <DueBadge on={of.payDueOn} />}</>}>
          <p class="soft"><UnitLink of={of.organization} /> · {nameIn(incomeBasisNames, of.basis)}</p>
        </PageHead>
        <div class="sections">
          {timely(of.availableActions).length > 0 && (
            <Section id="actions" title={text.actions}>
              <RecordActions type="IncomeDistribution" id={of.id} of={timely(of.availableActions)} onDone={reload} dangerous={['void']} initial={{
                amend: { basis: of.basis, yearOfUse: of.yearOfUse == null ? '' : String(of.yearOfUse), income: of.income ?? '', costs: of.costs ?? '', incomeOn: of.incomeOn ?? '', rewardTotal: of.rewardTotal, ...linesOf('shares', of.shares, ['name', 'role', 'amount']), isStateOwnedUnit: String(of.isStateOwnedUnit), withoutTransferStaff: String(of.withoutTransferStaff ?? false) },
                decide: { decidedOn: today() }, pay: { paidOn: today() },
              }} />
            </Section>
          )}
          <Section id="profile" title={text.profile}>
            <Facts of={[
              [text.achievement, <RecordLink to="/achievements" of={of.achievement} />], ...fact(text.contract, of.contract, <RecordLink to="/tech-contracts" of={of.contract} />), [text.incomeBasis, nameIn(incomeBasisNames, of.basis)],
              ...fact(text.yearOfUse, of.yearOfUse, of.yearOfUse), ...fact(text.income, of.income, <><Money yuan={of.income} /> <span class="soft number">{of.incomeOn}</span></>), ...fact(text.costs, of.costs, <Money yuan={of.costs} />), ...fact(text.net, of.net, <Money yuan={of.net} />),
              [text.reward, <><Money yuan={of.rewardTotal} /> {of.rewardRate && <span class="soft">{text.rewardRate} {percent(of.rewardRate, 2)}</span>}</>], [text.stateUnit, of.isStateOwnedUnit ? text.yes : text.no],
              ...fact(text.decided, of.decidedOn, dated(of.decidedOn, of.decision)), ...fact(text.payDueOn, of.payDueOn, day(of.payDueOn)), ...fact(text.paidOn, of.paidOn, dated(of.paidOn, of.voucher)), ...fact(text.voided, of.voidReason, of.voidReason),
              ...fact(text.rule, of.ruleVersion, <span class="code market-place">{of.ruleVersion}</span>),
            ]} />
            {of.decisionFile && of.decisionFile.length > 0 && <Files of={of.decisionFile} title={text.decision} />}
          </Section>
          <Section id="shares" title={text.shares}>
            <SmallTable caption={text.shares} rows={of.shares} rowKey={({ id: key }) => key} columns={[
              { title: text.name, cell: ({ name, maskedName }) => name ?? maskedName }, { title: text.role, cell: ({ role }) => nameIn(beneficiaryNames, role) },
              { title: `${text.amount}（${moneyUnit()}）`, align: 'end', cell: ({ amount }) => money(amount) },
            ]} />
          </Section>
          <Notices of={of.notices} />
          {of.timeline && of.timeline.nodes.length > 0 && <Section id="timeline" title={text.timeline}><Timeline events={eventsOf(of.timeline.nodes)} /></Section>}
        </div>
      </>
    )}</Waiting>
  );
}
