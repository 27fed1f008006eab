import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { LeadersDocument } from '../generated/graphql.ts';
import { moment } from '../kit/format.ts';
import { useQuery } from '../kit/query.ts';
import { Failed, Loading } from '../kit/state.tsx';
import { HeadlineTile } from './headline.tsx';
import { asked } from './leaders.tsx';
import { text } from './words.ts';

/** What fits on the wall at once, and how long it stands before the next. */
const perScreen = 12;
const turn = 20_000;
const refresh = 60_000;

/** The headline figures on a wall: nobody touches it, so it turns its pages and asks again by itself. */
export default function Wall() {
  const wanted = asked();
  const { data, fault, reload } = useQuery(LeadersDocument, wanted);
  const year = wanted.year ?? data?.dashboard.year ?? null;
  const screen = useSignal(0);
  const of = data?.dashboard.headlines ?? [];
  const screens = Math.max(1, Math.ceil(of.length / perScreen));
  useEffect(() => {
    document.title = text.leaders;
    const root = document.documentElement;
    const before = root.dataset['theme'];
    root.dataset['theme'] = 'dark';
    const timers = [setInterval(() => { screen.value += 1; }, turn), setInterval(reload, refresh)];
    return () => { timers.forEach(clearInterval); if (before === undefined) delete root.dataset['theme']; else root.dataset['theme'] = before; };
  }, []);
  const at = screen.value % screens;
  const behind = of.filter(({ isBehind }) => isBehind).length;
  return (
    <div class="wall">
      <header class="wall-head">
        <h1>{data?.dashboard.region && year !== null ? text.leadersOf(data.dashboard.region.name, year) : text.leaders}</h1>
        <span class="soft">{text.warningCount(behind)}</span>
      </header>
      {fault ? <Failed fault={fault} onRetry={reload} /> : !data || year === null ? <Loading lines={12} /> : (
        <div class="tiles">{of.slice(at * perScreen, (at + 1) * perScreen).map((each) => <HeadlineTile key={each.indicator.id} of={each} year={year} isWall />)}</div>
      )}
      <footer class="wall-foot">
        <span>{text.countedAt} {data?.dashboard.countedAt ? moment(data.dashboard.countedAt) : '—'}</span>
        {screens > 1 && <span>{at + 1} / {screens}</span>}
        <a href={`/leaders${year ? `?year=${year}` : ''}`}>{text.leaveWall}</a>
      </footer>
    </div>
  );
}
