import type { ComponentChildren } from 'preact';
import type { LotQuery } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { moment } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { Facts, Section } from '../kit/page.tsx';
import { RecordActions } from '../kit/record-actions.tsx';
import { SmallTable } from '../kit/small-table.tsx';
import { say } from '../kit/words.ts';
import { DueBadge, day, fact } from '../achievement/parts.tsx';
import { contractStateNames } from '../achievement/words.ts';
import { shownYuan } from './amounts.ts';
import { DefaultState, Yuan } from './parts.tsx';
import { defaultKindNames, text, useNames } from './words.ts';

type Lot = NonNullable<LotQuery['auctionLot']>;

/** The way from the last bid to the finished deal: four steps, each with its day; or the default that ended it. */
export const Deal = ({ of, reload }: { readonly of: Lot; readonly reload: () => void }) => {
  const at = ['SOLD', 'CONFIRMED', 'CONTRACTED', 'REGISTERED', 'COMPLETED'].indexOf(of.state);
  const step = (index: number, title: string, due: string | null | undefined, what: ComponentChildren) => (
    <li class={at > index ? 'market-done' : undefined} aria-current={at === index ? 'step' : undefined}>
      <b>{title}</b><span>{at > index ? <span class="unseen">{text.done} </span> : at === index ? <><Badge tone="accent">{text.waitingFor}</Badge> </> : null}{what}</span>{at === index && due && <span class="soft">{text.dueBy(due)} <DueBadge on={due} within={5} /></span>}
    </li>
  );
  return (
    <Section id="deal" title={text.deal}>
      {of.state !== 'DEFAULTED' && (
        <ol class="market-steps">
          {step(0, text.stepConfirm, of.confirmDueOn, <>{text.sellerConfirmed} {of.sellerConfirmedAt ? <span class="number">{moment(of.sellerConfirmedAt)}</span> : <span class="soft">—</span>} · {text.buyerConfirmed} {of.buyerConfirmedAt ? <span class="number">{moment(of.buyerConfirmedAt)}</span> : <span class="soft">—</span>}</>)}
          {step(1, text.stepContract, of.contractDueOn, of.contract ? <a href={`/tech-contracts/${of.contract.id}`}>{of.contract.title}</a> : <span class="soft">{text.contractHint}</span>)}
          {step(2, text.stepRegister, of.registerDueOn, of.contract && <span class="soft">{nameIn(contractStateNames, of.contract.state)}</span>)}
          {step(3, text.stepComplete, null, <>{of.completedOn && day(of.completedOn)} {of.subsidyClause && <span class="soft">{text.subsidy} {of.subsidyRequestedOn} {of.subsidyClause}</span>}</>)}
        </ol>
      )}
      {of.default && <Default of={of.default} reload={reload} />}
    </Section>
  );
};

const Default = ({ of, reload }: { readonly of: NonNullable<Lot['default']>; readonly reload: () => void }) => (
  <>
    <h3>{text.default} <DefaultState state={of.state} /></h3>
    <Facts of={[
      [text.kind, nameIn(defaultKindNames, of.kind)], [text.on, day(of.on)], [text.reason, of.reason], [text.dealPrice, <Yuan of={of.price} />], [text.deposit, <Yuan of={of.deposit} />], [text.costs, <Yuan of={of.costs} />], ...(Number(of.commission) > 0 ? [[text.commission, <Yuan of={of.commission} />] as const] : []),
      ...fact(text.shortfall, of.shortfall, <Yuan of={of.shortfall} />), ...fact(text.claim, of.claim, <Yuan of={of.claim} />), ...fact(text.settledOn, of.settledOn, day(of.settledOn)),
    ]} />
    {of.uses.length > 0 && <SmallTable caption={text.uses} rows={of.uses} rowKey={({ id }) => id} columns={[{ title: text.uses, cell: ({ use }) => nameIn(useNames, use) }, { title: say.inYuan(text.amount), align: 'end', cell: ({ amount }) => shownYuan(amount) }]} />}
    <RecordActions type="LotDefault" id={of.id} of={of.availableActions} onDone={reload} />
  </>
);
