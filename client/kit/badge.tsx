import type { ComponentChildren } from 'preact';

export type Tone = 'plain' | 'accent' | 'good' | 'warn' | 'bad';

/** A state in a word. The tone only repeats what the word says: colour alone tells nobody. */
export const Badge = ({ tone = 'plain', children }: { readonly tone?: Tone; readonly children: ComponentChildren }) => <span class={`badge badge-${tone}`}>{children}</span>;
