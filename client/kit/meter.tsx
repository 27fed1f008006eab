/** A share of a whole as a bar; the number stands beside it, for the bar alone tells nobody. */
export const Meter = ({ percent, label }: { readonly percent: number; readonly label: string }) => (
  <progress class="meter" max={100} value={Math.max(0, Math.min(100, percent))} aria-label={label} />
);
