import { SmallTable } from '../kit/small-table.tsx';
import { say } from '../kit/words.ts';
import { shownYuan } from './amounts.ts';
import { text } from './words.ts';

/** The rule `result-bidding`, as it was frozen in the lot. */
interface Criteria {
  readonly increments: readonly { readonly below?: string; readonly step: string }[];
  readonly extension: { readonly windowSeconds: number; readonly bySeconds: number };
  readonly refundHours: number;
  readonly confirmWorkingDays: number;
  readonly contractWorkingDays: number;
  readonly recordYears: number;
}

const span = (seconds: number): string => (seconds % 60 === 0 ? text.minutes(seconds / 60) : text.seconds(seconds));

/** What one bids by: the steps, the extension, who may match, what becomes of the deposit. */
export const Rules = ({ of }: { readonly of: { readonly rules?: unknown; readonly method: string } }) => {
  const rules = of.rules as Criteria | null | undefined;
  if (!rules) return null;
  return (
    <>
      <ul class="market-rules">
        {of.method === 'OPEN' && <li>{text.wholeSteps}</li>}
        {of.method === 'OPEN' && <li>{text.extensionText(span(rules.extension.windowSeconds), span(rules.extension.bySeconds))}</li>}
        {of.method === 'OPEN' && <li>{text.priorityRule}</li>}
        {of.method === 'SEALED' && <li>{text.sealedHint}</li>}
        <li>{text.refundRule(rules.refundHours)}</li>
        <li>{text.deadlineRule(rules.confirmWorkingDays, rules.contractWorkingDays)}</li>
        <li>{text.recordRule(rules.recordYears)}</li>
      </ul>
      {of.method === 'OPEN' && (
        <SmallTable caption={text.increments} rows={rules.increments.map((band, at) => ({ ...band, after: at > 0 ? rules.increments[at - 1]!.below : undefined }))} rowKey={({ below, step }) => `${below ?? ''} ${step}`} columns={[
          { title: say.inYuan(text.incrementFrom), cell: ({ below, after }) => (below ? text.below(shownYuan(below)) : text.from(shownYuan(after ?? '0'))) },
          { title: say.inYuan(text.incrementStep), align: 'end', cell: ({ step }) => shownYuan(step) },
        ]} />
      )}
    </>
  );
};
