import { signal } from '@preact/signals';
import { say } from './words.ts';

interface Toast { readonly id: number; readonly kind: 'good' | 'bad'; readonly text: string }
const toasts = signal<readonly Toast[]>([]);
let last = 0;
const drop = (id: number): void => { toasts.value = toasts.peek().filter((each) => each.id !== id); };

/** Says what has happened. Good news goes by itself; bad news waits until it was read. */
export const toast = (text: string, kind: Toast['kind'] = 'good'): void => {
  const id = last += 1;
  toasts.value = [...toasts.peek().slice(-3), { id, kind, text }];
  if (kind === 'good') setTimeout(() => drop(id), 6_000);
};

/** The live region stands from the start: one that comes with its text is not read out. */
export const Toasts = () => (
  <div class="toasts" role="status" aria-live="polite">
    {toasts.value.map(({ id, kind, text }) => (
      <div key={id} class={`toast toast-${kind}`}>
        <span>{text}</span>
        <button type="button" class="button button-quiet button-icon" aria-label={say.close} onClick={() => drop(id)}>✕</button>
      </div>
    ))}
  </div>
);
