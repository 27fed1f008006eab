import { Component, type ComponentChildren } from 'preact';
import { PageHead } from '../kit/page.tsx';
import { say } from '../kit/words.ts';
import { text } from './words.ts';

/** A page that throws takes only itself down. */
export class Boundary extends Component<{ readonly children: ComponentChildren }, { readonly broken: boolean }> {
  override state = { broken: false };
  static override getDerivedStateFromError() { return { broken: true }; }
  override componentDidCatch(error: unknown): void { console.error(error); }
  override render() { return this.state.broken ? <Broken /> : this.props.children; }
}

export const Broken = ({ hint = text.brokenHint }: { readonly hint?: string }) => (
  <>
    <PageHead title={say.failedTitle} />
    <div class="state" role="alert"><p class="soft">{hint}</p><button type="button" class="button" onClick={() => location.reload()}>{say.reload}</button></div>
  </>
);
