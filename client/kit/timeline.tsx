import type { ComponentChildren } from 'preact';
import type { HappeningFragment } from '../generated/graphql.ts';
import { moment } from './format.ts';
import { Value } from './value.tsx';

export interface Event { readonly key: string; readonly when: string | null; readonly title: ComponentChildren; readonly text?: ComponentChildren; readonly current?: boolean }

/** The journal of a record, as far as the reader sees it; attempts that were refused are the auditors' business. */
export const eventsOf = (happened: readonly HappeningFragment[]): readonly Event[] => happened.filter(({ outcome }) => outcome === 'DONE').map(({ id, at, action, title, stateTitle, actorName, remark }, index) => ({
  key: id, when: moment(at), title: <>{title ?? action}{stateTitle && <span class="soft"> → {stateTitle}</span>}</>, text: [actorName, remark].filter(Boolean).join('：'), current: index === 0,
}));

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
