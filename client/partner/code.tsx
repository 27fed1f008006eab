/** Long lines are scrolled to, by keys too. */
export const Code = ({ label, of }: { readonly label: string; readonly of: string }) => <pre class="partner-code" tabIndex={0} role="region" aria-label={label}>{of}</pre>;
