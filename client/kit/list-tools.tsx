import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Chosen } from './bulk.ts';
import { Button } from './button.tsx';
import { words } from './i18n.ts';
import { listDefaults, rights } from './rights.ts';
import { navigate, path, url } from './router.ts';
import { toast } from './toast.tsx';
import { say } from './words.ts';

const text = words({ views: ['视图', 'Views'] });

const outdated = (): void => toast(navigator.onLine ? say.newVersion : say.offline, 'bad');

/** A list that is opened as it comes begins with the view that the person chose for it. Before anything of the address is read. */
export const useListDefault = (): void => {
  useState(() => {
    const query = listDefaults.peek().get(path.peek());
    if (query && url.peek().search === '') void navigate(`${path.peek()}?${query}`, { replace: true });
    return null;
  });
};

/** The views of this list; loaded when they are asked for. */
export const ViewsButton = () => {
  const Shown = useSignal<{ readonly of: ComponentType<{ readonly onClose: () => void }> } | null>(null);
  const Views = Shown.value?.of;
  if (!rights.value.has('saveView')) return null;
  return (
    <>
      <Button onClick={() => { import('./views.tsx').then(({ default: of }) => { Shown.value = { of }; }, outdated); }}>{text.views}</Button>
      {Views && <Views onClose={() => { Shown.value = null; }} />}
    </>
  );
};

interface BulkProps<Row> {
  readonly rows: readonly Row[];
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (selected: ReadonlySet<string>) => void;
  readonly onDone: () => void;
  readonly rowKey: (row: Row) => string;
  readonly rowName: (row: Row) => string;
  readonly rowHref: (row: Row) => string;
}
interface BarProps { readonly chosen: readonly Chosen[]; readonly onSelect: (selected: ReadonlySet<string>) => void; readonly onDone: () => void }

/** What can be done with the chosen rows, at the foot of the window; loaded when the first is chosen. */
export const Bulk = <Row,>({ rows, selected, onSelect, onDone, rowKey, rowName, rowHref }: BulkProps<Row>) => {
  const Shown = useSignal<{ readonly of: ComponentType<BarProps> } | null>(null);
  const chosen = rows.filter((row) => selected.has(rowKey(row))).map((row): Chosen => ({ id: rowKey(row), name: rowName(row), href: rowHref(row) }));
  const isWanted = chosen.length > 0;
  useEffect(() => {
    if (isWanted && !Shown.peek()) import('./bulk-bar.tsx').then(({ default: of }) => { Shown.value = { of }; }, outdated);
  }, [isWanted]);
  const Bar = Shown.value?.of;
  return isWanted && Bar ? <Bar chosen={chosen} onSelect={onSelect} onDone={onDone} /> : null;
};
