import type { ComponentChildren } from 'preact';
import { money, moneyUnit } from './format.ts';
import { say } from './words.ts';

/** What is not known is a dash, never a zero and never nothing. */
export const None = () => <span class="none"><span aria-hidden="true">—</span><span class="unseen">{say.none}</span></span>;
export const Value = ({ children }: { readonly children: ComponentChildren }) => (children === null || children === undefined || children === '' ? <None /> : <>{children}</>);

/** An amount with its unit, in the one the person chose. */
export const Money = ({ yuan }: { readonly yuan: string | null | undefined }) => {
  const text = money(yuan);
  return text === null ? <None /> : <span class="number">{text}<span class="unit"> {moneyUnit()}</span></span>;
};
