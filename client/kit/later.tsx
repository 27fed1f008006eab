import { useSignal } from '@preact/signals';
import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import { Fault } from './request.ts';
import { Failed, Loading } from './state.tsx';
import { say } from './words.ts';

const turns: (() => void)[] = [];
/** How many the turn that is on has put before those that wait. */
let placed = 0;
let isDrawing = false;
/** Whoever listens to the page, or waits for it, is told that more of it follows. */
const setDrawing = (now: boolean): void => {
  isDrawing = now;
  document.getElementById('content')?.setAttribute('aria-busy', String(now));
};
const next = (): void => {
  placed = 0;
  const turn = turns.shift();
  if (!turn) return setDrawing(false);
  turn();
  setTimeout(next);
};
/**
 * One after the other, so that drawing much never keeps a finger waiting: the first when the page stands on the screen, what a turn draws before
 * what stands below it.
 */
const inTurn = (): Promise<void> => new Promise((resolve) => {
  turns.splice(placed, 0, resolve);
  placed += 1;
  if (isDrawing) return;
  setDrawing(true);
  (document.hidden ? setTimeout : requestAnimationFrame)(() => setTimeout(next));
});

/** What stands below or aside and is much to draw: it follows when the rest is on the screen. */
export const Below = ({ children }: { readonly children: ComponentChildren }) => {
  const isDrawn = useSignal(false);
  useLayoutEffect(() => { void inTurn().then(() => { isDrawn.value = true; }); }, []);
  return isDrawn.value ? <>{children}</> : null;
};

/** Many of a kind: the first ones at once, the others a few at a time. */
export const Gradually = <Item,>({ of, step, children }: { readonly of: readonly Item[]; readonly step: number; readonly children: (item: Item) => ComponentChildren }) => {
  const drawn = useSignal(step);
  const isWhole = drawn.value >= of.length;
  useLayoutEffect(() => { if (!isWhole) void inTurn().then(() => { drawn.value += step; }); }, [drawn.value, isWhole]);
  return <>{(isWhole ? of : of.slice(0, drawn.value)).map(children)}</>;
};

/** A part of a page whose code comes when it is shown: for what few people see, or what stands far below. */
export const Later = <Props extends object>({ load, props }: { readonly load: () => Promise<ComponentType<Props>>; readonly props: Props }) => {
  const loaded = useSignal<{ readonly Component: ComponentType<Props> } | 'outdated' | null>(null);
  useEffect(() => { inTurn().then(load).then(async (Component) => { await inTurn(); loaded.value = { Component }; }, () => { loaded.value = 'outdated'; }); }, []);
  if (loaded.value === 'outdated') return <Failed fault={new Fault('server', say.newVersion)} />;
  return loaded.value ? <loaded.value.Component {...props} /> : <Loading lines={3} />;
};
