import { effect, signal } from '@preact/signals';
import { remember, remembered } from './store.ts';

/** How this person wants to see things; kept in the browser, applied to the document. */
export interface Settings {
  readonly theme: 'auto' | 'light' | 'dark';
  readonly text: 'normal' | 'large' | 'huge';
  readonly contrast: 'auto' | 'high';
  readonly money: 'wan' | 'yuan';
}
const usual: Settings = { theme: 'auto', text: 'normal', contrast: 'auto', money: 'wan' };

export const settings = signal<Settings>({ ...usual, ...remembered<Partial<Settings>>('settings', {}) });
export const set = (change: Partial<Settings>): void => { settings.value = { ...settings.peek(), ...change }; };

effect(() => {
  const { theme, text, contrast } = settings.value;
  Object.assign(document.documentElement.dataset, { theme, text, contrast });
  remember('settings', settings.value);
});
