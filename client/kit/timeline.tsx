import type { ComponentChildren } from 'preact';
import { Value } from './value.tsx';

export interface Event { readonly key: string; readonly when: string | null; readonly title: ComponentChildren; readonly text?: ComponentChildren; readonly current?: boolean }

/** What happened, the latest first or as given. */
export const Timeline = ({ events }: { readonly events: readonly Event[] }) => (
  <ol class="timeline">
    {events.map(({ key, when, title, text, current }) => (
      <li key={key} class={current ? 'timeline-current' : undefined}>
        <span class="timeline-when number"><Value>{when}</Value></span>
        <span class="timeline-what"><span>{title}</span>{text && <span class="soft">{text}</span>}</span>
      </li>
    ))}
  </ol>
);
