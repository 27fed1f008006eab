import { useEffect, useRef } from 'preact/hooks';
import { InboxDocument, MarkNoticesReadDocument, type NoticeFilter, type NoticeKind, type NoticeLineFragment, type NoticeState } from '../generated/graphql.ts';
import { Badge, type Tone } from '../kit/badge.tsx';
import { Button } from '../kit/button.tsx';
import { Chips, Choice, Filters } from '../kit/filters.tsx';
import { count, moment } from '../kit/format.ts';
import { language, nameIn } from '../kit/i18n.ts';
import { ListFoot } from '../kit/list-foot.tsx';
import { PageHead } from '../kit/page.tsx';
import { useConnection } from '../kit/query.ts';
import { request } from '../kit/request.ts';
import { parameters } from '../kit/router.ts';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { toast } from '../kit/toast.tsx';
import { say } from '../kit/words.ts';
import { arrivals, look, unread } from './unread.ts';
import { kindNames, stateNames, text } from './words.ts';

const tones: Readonly<Record<string, Tone>> = { TODO: 'accent', PROGRESS: 'plain', DEADLINE: 'warn', SYSTEM: 'plain' };
const options = (names: Readonly<Record<string, string>>) => Object.entries(names).map(([value, title]) => ({ value, title }));
const titleOf = ({ title, titleEn }: NoticeLineFragment): string => (language.value === 'zh' ? title : titleEn);

const mark = async (input: { readonly ids?: string[]; readonly until?: string }): Promise<number> => {
  const { markNoticesRead: { marked, errors } } = await request(MarkNoticesReadDocument, { input });
  if (errors[0]) throw new Error(errors[0].message);
  await look();
  return marked ?? 0;
};
const failed = (error: unknown): void => toast(error instanceof Error ? error.message : String(error), 'bad');

/** What one was told: the latest first. What came while one looked is added, and stays unread when all is marked. */
export default function Inbox() {
  const given = parameters.value;
  const [kind, state] = [given.get('kind'), given.get('state')];
  const filter: NoticeFilter = { ...(kind && kind in kindNames && { kind: { eq: kind as NoticeKind } }), ...(state && state in stateNames && { state: { eq: state as NoticeState } }) };
  const pages = useConnection(InboxDocument, { first: 30, filter }, ({ notices }) => notices);
  const before = useRef(arrivals.peek());
  const arrived = arrivals.value;
  useEffect(() => { if (arrived !== before.current) { before.current = arrived; pages.reload(); } }, [arrived]);
  const markAll = async (): Promise<void> => {
    const newest = pages.nodes[0]?.at;
    if (!newest) return;
    // To the whole second after: the server keeps finer moments than it shows.
    const marked = await mark({ until: new Date(new Date(newest).getTime() + 1_000).toISOString() });
    toast(text.markedAll(marked));
    pages.reload();
  };
  const markOne = async (id: string): Promise<void> => { await mark({ ids: [id] }); pages.reload(); };
  const chips = [...(kind && kind in kindNames ? [{ name: 'kind', title: `${text.kind}：${nameIn(kindNames, kind)}` }] : []), ...(state && state in stateNames ? [{ name: 'state', title: `${text.state}：${nameIn(stateNames, state)}` }] : [])];
  return (
    <>
      <PageHead title={text.inbox} beside={unread.value ? <span class="soft" role="status">{text.unreadShort(count(unread.value)!)}</span> : undefined}
        actions={<>{(unread.value ?? 0) > 0 && <Button onClick={() => void markAll().catch(failed)}>{text.markAll}</Button>}<a class="button" href="/inbox/settings">{text.settings}</a></>} />
      <Filters>
        <Choice name="kind" label={text.kind} options={options(kindNames)} />
        <Choice name="state" label={text.state} options={options(stateNames)} />
      </Filters>
      <Chips of={chips} />
      {pages.nodes.length > 0 ? (
        <div class="list" aria-busy={pages.loading}>
          <ol class="notices">{pages.nodes.map((each) => <Line key={each.id} of={each} onRead={markOne} />)}</ol>
          <ListFoot pages={pages} />
        </div>
      ) : pages.fault ? <Failed fault={pages.fault} onRetry={pages.reload} /> : pages.loading ? <Loading lines={8} />
        : <Empty title={chips.length > 0 ? say.noMatch : text.noNotices}>{chips.length > 0 ? say.noMatchHint : text.noNoticesHint}</Empty>}
    </>
  );
}

const Line = ({ of, onRead }: { readonly of: NoticeLineFragment; readonly onRead: (id: string) => Promise<void> }) => {
  const { id, kind, state, isUrgent, link, at, organization } = of;
  const title = titleOf(of);
  const more = language.value === 'zh' ? of.text : of.textEn;
  const isUnread = state === 'UNREAD';
  // Whoever opens what it is about has read it.
  const opened = (): void => { if (isUnread) void onRead(id).catch(() => undefined); };
  return (
    <li class={isUnread ? 'notice-line notice-unread' : 'notice-line'}>
      <h2>{link ? <a href={link} onClick={opened}>{title}</a> : title}</h2>
      {more && <p class="notice-text">{more}</p>}
      <p class="notice-about">
        <Badge tone={tones[kind] ?? 'plain'}>{nameIn(kindNames, kind)}</Badge>
        {isUrgent && <Badge tone="bad">{text.urgent}</Badge>}
        <span>{nameIn(stateNames, state)}</span>
        <time class="number" dateTime={at}>{moment(at)}</time>
        {organization && <span>{organization.name}</span>}
      </p>
      {isUnread && <div class="notice-done"><Button kind="quiet" onClick={() => void onRead(id).catch(failed)}>{text.read}<span class="unseen">：{title}</span></Button></div>}
    </li>
  );
};
