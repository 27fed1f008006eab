import { useSignal } from '@preact/signals';
import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { Fault } from './request.ts';
import { Failed, Loading } from './state.tsx';
import { say } from './words.ts';

let line: Promise<void> = Promise.resolve();
/** One after the other, so that drawing much never keeps a finger waiting. */
const inTurn = (): Promise<void> => (line = line.then(() => new Promise((resolve) => { setTimeout(resolve); })));

/** What stands below and is much to draw: it follows when the rest is on the screen. */
export const Below = ({ children }: { readonly children: ComponentChildren }) => {
  const isDrawn = useSignal(false);
  useEffect(() => { void inTurn().then(() => { isDrawn.value = true; }); }, []);
  return isDrawn.value ? <>{children}</> : null;
};

/** A part of a page whose code comes when it is shown: for what few people see, or what stands far below. */
export const Later = <Props extends object>({ load, props }: { readonly load: () => Promise<ComponentType<Props>>; readonly props: Props }) => {
  const loaded = useSignal<{ readonly Component: ComponentType<Props> } | 'outdated' | null>(null);
  useEffect(() => { inTurn().then(load).then(async (Component) => { await inTurn(); loaded.value = { Component }; }, () => { loaded.value = 'outdated'; }); }, []);
  if (loaded.value === 'outdated') return <Failed fault={new Fault('server', say.newVersion)} />;
  return loaded.value ? <loaded.value.Component {...props} /> : <Loading lines={3} />;
};
