import type { ComponentChildren } from 'preact';

interface Props {
  readonly children: ComponentChildren;
  readonly kind?: 'main' | 'danger' | 'quiet';
  readonly type?: 'button' | 'submit';
  readonly onClick?: (event: MouseEvent) => void;
  /** At work: says so and takes no second click, but keeps the focus. */
  readonly busy?: boolean;
  /** Not possible now; the element with this id says why. A closed button stays reachable, so that everyone can learn the reason. */
  readonly closedBy?: string;
  readonly expanded?: boolean;
}

export const Button = ({ children, kind, type = 'button', onClick, busy = false, closedBy, expanded }: Props) => (
  <button type={type} class={kind ? `button button-${kind}` : 'button'} aria-disabled={busy || closedBy ? 'true' : undefined} aria-describedby={closedBy} aria-busy={busy || undefined} aria-expanded={expanded}
    onClick={(event) => {
      if (busy || closedBy) return event.preventDefault();
      onClick?.(event);
    }}>
    {children}
  </button>
);
