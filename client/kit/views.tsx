import { useEffect } from 'preact/hooks';
import { SavedViewsDocument, type SavedViewsQuery } from '../generated/graphql.ts';
import { Badge } from './badge.tsx';
import { Dialog } from './dialog.tsx';
import { words } from './i18n.ts';
import { useQuery } from './query.ts';
import { CreateAction, RecordActions } from './record-actions.tsx';
import { listDefaults } from './rights.ts';
import { path, url } from './router.ts';
import { Empty, Failed, Loading } from './state.tsx';

const text = words({
  title: ['列表视图', 'Views of this list'],
  lead: ['视图是取了名的筛选、排序与列。', 'A view is filters, order and columns under a name.'],
  all: ['全部记录', 'All records'],
  none: ['还没有保存的视图', 'No saved views yet'],
  save: ['保存当前视图', 'Save this view'],
  shared: ['共享', 'shared'],
  sharedBy: [(name: string) => `${name} 共享`, (name: string) => `shared by ${name}`],
  isDefault: ['默认', 'default'],
  shown: ['当前', 'shown now'],
});

type View = SavedViewsQuery['savedViews']['nodes'][number];

/** Own views first, then what others share; each by its name. */
const inOrder = (views: readonly View[]): readonly View[] => [...views].sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)) || a.name.localeCompare(b.name, 'zh'));
const isOwn = ({ availableActions }: View): boolean => availableActions?.some(({ action, allowed }) => action === 'rename' && allowed) ?? false;
/** What can be done now and would change something. */
const offered = (view: View, query: string) => view.availableActions?.filter(({ action, allowed }) => allowed && action !== (view.isDefault ? 'makeDefault' : 'dropDefault') && (action !== 'update' || view.query !== query));

/** The views of the list that is shown: apply, save, rename, share, remove, and with which to begin. */
export default function Views({ onClose }: { readonly onClose: () => void }) {
  const list = path.value;
  const query = url.value.search.slice(1);
  const { data, fault, reload } = useQuery(SavedViewsDocument, { list });
  const views = data && inOrder(data.savedViews.nodes);
  useEffect(() => {
    if (!views) return;
    const begins = views.find(({ isDefault }) => isDefault);
    const next = new Map(listDefaults.peek());
    next.delete(list);
    if (begins) next.set(list, begins.query);
    listDefaults.value = next;
  }, [data]);
  return (
    <Dialog title={text.title} onClose={onClose} actions={<CreateAction type="SavedView" mutation="saveView" title={text.save} preset={{ list, query }} onDone={reload} />}>
      <p class="soft">{text.lead}</p>
      {fault ? <Failed fault={fault} onRetry={reload} /> : !views ? <Loading /> : (
        <>
          <ul class="entries">
            <li><a class="view-name" href={list} onClick={onClose} aria-current={query === '' ? 'true' : undefined}>{text.all}</a></li>
            {views.map((view) => (
              <li key={view.id}>
                <a class="view-name" href={`${list}?${view.query}`} onClick={onClose} aria-current={view.query === query ? 'true' : undefined}>{view.name}</a>{' '}
                <span class="badges">
                  {view.query === query && <Badge tone="accent">{text.shown}</Badge>}
                  {view.isDefault && <Badge tone="good">{text.isDefault}</Badge>}
                  {view.state === 'SHARED' && <Badge>{isOwn(view) || !view.person ? text.shared : text.sharedBy(view.person.name)}</Badge>}
                </span>
                <RecordActions type="SavedView" id={view.id} of={offered(view, query)} onDone={reload} preset={{ update: { query } }} initial={{ rename: { name: view.name } }} about={view.name} dangerous={['remove']} isMinor />
              </li>
            ))}
          </ul>
          {views.length === 0 && <Empty title={text.none} />}
        </>
      )}
    </Dialog>
  );
}
