import { type ReadonlySignal, signal } from '@preact/signals';

const matches = (condition: string): ReadonlySignal<boolean> => {
  const list = matchMedia(condition);
  const is = signal(list.matches);
  list.addEventListener('change', () => { is.value = list.matches; });
  return is;
};

/** A phone, or any window as narrow: tables become cards. Paper keeps its tables. */
export const isNarrow = matches('screen and (max-width: 44rem)');
