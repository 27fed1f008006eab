import { text } from './words.ts';

type Day = string | null | undefined;
/** The dated facts of one on his way; what the reader may not see is missing here and shown as not done. */
export interface Way {
  readonly state: string;
  readonly surveyedOn?: Day; readonly isEligible?: boolean | null | undefined; readonly appliedOn?: Day; readonly recommendedOn?: Day; readonly reviewedOn?: Day; readonly selectedOn?: Day; readonly rejectedOn?: Day;
  readonly arrivedOn?: Day; readonly fundedOn?: Day; readonly evaluatedOn?: Day; readonly isPassed?: boolean | null | undefined;
}
interface Step { readonly title: string; readonly on: Day; readonly note?: string | undefined; readonly stopped?: boolean }

/** Each fact stands for itself: a later one never says that an earlier one was done. */
const stepsOf = (of: Way): readonly Step[] => {
  const turnedDown = { on: of.rejectedOn, stopped: true, note: text.rejected };
  return [
    { title: text.surveyed, on: of.surveyedOn, note: of.isEligible == null ? undefined : of.isEligible ? text.eligible : text.notEligible, stopped: of.state === 'INELIGIBLE' },
    { title: text.applied, on: of.appliedOn },
    { title: text.recommended, ...(of.state === 'NOT_RECOMMENDED' ? turnedDown : { on: of.recommendedOn }) },
    { title: text.reviewed, on: of.reviewedOn },
    { title: text.selected, ...(of.state === 'NOT_SELECTED' ? turnedDown : { on: of.selectedOn }) },
    { title: text.arrived, on: of.arrivedOn },
    { title: text.funded, on: of.fundedOn },
    { title: text.evaluated, on: of.evaluatedOn, note: of.isPassed == null ? undefined : of.isPassed ? text.passed : text.notPassed, stopped: of.isPassed === false },
  ];
};
const kindOf = ({ on, stopped }: Step): string => (stopped ? 'steps-stopped' : on ? 'steps-done' : '');

/** The way of one person or team, a fact a step, each with its date. */
export const Steps = ({ of }: { readonly of: Way }) => (
  <ol class="steps" aria-label={text.steps}>
    {stepsOf(of).map((step) => (
      <li key={step.title} class={kindOf(step)}>
        <span class="steps-title">{step.title}<span class="unseen">：{step.stopped ? text.stopped : step.on ? text.done : text.notYet}</span></span>
        <span class="steps-on number">{step.on ?? '—'}</span>
        {step.note && <span class="steps-note">{step.note}</span>}
      </li>
    ))}
  </ol>
);

/** The same in the width of a column: dots, and the latest fact in words. */
export const StepsInShort = ({ of }: { readonly of: Way }) => {
  const steps = stepsOf(of);
  const latest = steps.findLast(({ on }) => on);
  return (
    <span class="dots">
      <span class="dots-row" aria-hidden="true">{steps.map((step) => <span key={step.title} class={kindOf(step)} />)}</span>
      <span class="short">{latest ? <>{latest.title} <span class="soft number">{latest.on}</span></> : <span class="soft">{text.notYet}</span>}</span>
    </span>
  );
};
/** For an export. */
export const latestStep = (of: Way): string | null => { const latest = stepsOf(of).findLast(({ on }) => on); return latest ? `${latest.title} ${latest.on}` : null; };
