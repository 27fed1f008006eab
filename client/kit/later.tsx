import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { Fault } from './request.ts';
import { Failed, Loading } from './state.tsx';
import { say } from './words.ts';

/** A part of a page whose code comes when it is shown: for what few people see, or what stands far below. */
export const Later = <Props extends object>({ load, props }: { readonly load: () => Promise<ComponentType<Props>>; readonly props: Props }) => {
  const loaded = useSignal<{ readonly Component: ComponentType<Props> } | 'outdated' | null>(null);
  useEffect(() => { load().then((Component) => { loaded.value = { Component }; }, () => { loaded.value = 'outdated'; }); }, []);
  if (loaded.value === 'outdated') return <Failed fault={new Fault('server', say.newVersion)} />;
  return loaded.value ? <loaded.value.Component {...props} /> : <Loading lines={3} />;
};
