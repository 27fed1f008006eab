import type { ComponentChildren } from 'preact';
import type { HappeningFragment } from '../generated/graphql.ts';
import { moment } from './format.ts';
import { words } from './i18n.ts';
import { Value } from './value.tsx';

export interface Event { readonly key: string; readonly when: string | null; readonly title: ComponentChildren; readonly text?: ComponentChildren; readonly current?: boolean }

/** Work that no person did, by the name it runs under. */
const systemNames = words({ import: ['系统（导入）', 'system (import)'], clock: ['系统（到期）', 'system (clock)'], ladder: ['系统（培育库）', 'system (pool)'], park: ['系统（高新区）', 'system (park)'], competition: ['系统（大赛）', 'system (contest)'], incubator: ['系统（孵化）', 'system (incubation)'], investment: ['系统（投资监测）', 'system (investment watch)'], challenge: ['系统（揭榜挂帅）', 'system (challenge)'], expert: ['系统（评审）', 'system (review)'], publicity: ['系统（公示）', 'system (notices)'], platform: ['系统（绩效评价）', 'system (evaluation)'], setup: ['系统（初始设置）', 'system (setup)'] });
export const actorTitle = (name: string): string => systemNames[name as keyof typeof systemNames] ?? name;

/** The journal of a record, as far as the reader sees it; attempts that were refused are the auditors' business. */
export const eventsOf = (happened: readonly HappeningFragment[]): readonly Event[] => happened.filter(({ outcome }) => outcome === 'DONE').map(({ id, at, action, title, stateTitle, actorName, remark }, index) => ({
  key: id, when: moment(at), title: <>{title ?? action}{stateTitle && <span class="soft"> → {stateTitle}</span>}</>, text: [actorTitle(actorName), remark].filter(Boolean).join('：'), current: index === 0,
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
