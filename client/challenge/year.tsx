import { setParameters } from '../kit/router.ts';
import { text } from './words.ts';

/** The year of the county's work, kept in the address. */
export const ChoiceOf = ({ year }: { readonly year: number | null }) => {
  const now = new Date().getFullYear();
  return (
    <label class="filter">{text.year} <select value={year ?? ''} onChange={({ currentTarget }) => setParameters({ year: currentTarget.value || null })}>
      <option value="">{text.allYears}</option>{Array.from({ length: 5 }, (_, n) => now - n).map((each) => <option key={each} value={each}>{each}</option>)}
    </select></label>
  );
};
