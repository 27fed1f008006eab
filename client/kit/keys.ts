import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** Whether a key is part of composing Chinese: Safari says so only by 229. */
export const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;

/** A single key and what it does, for as long as the component stands. */
export interface Shortcut { readonly key: string; readonly title: string; readonly run: () => void }

/** What `?` lists: the keys that work right now. */
export const shortcuts = signal<readonly Shortcut[]>([]);

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName) || (target instanceof HTMLInputElement && !/^(checkbox|radio|button|submit|file)$/.test(target.type)));

export const useShortcuts = (own: readonly Shortcut[]): void => {
  useEffect(() => {
    shortcuts.value = [...shortcuts.peek(), ...own];
    return () => { shortcuts.value = shortcuts.peek().filter((each) => !own.includes(each)); };
  });
};

/** Letters belong to whoever types, and to an open dialog. */
export const startShortcuts = (): void => {
  addEventListener('keydown', (event) => {
    if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || document.querySelector('dialog[open]')) return;
    const found = shortcuts.value.findLast(({ key }) => key === event.key);
    if (!found) return;
    event.preventDefault();
    found.run();
  });
};
