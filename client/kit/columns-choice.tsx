import { useSignal } from '@preact/signals';
import { Button } from './button.tsx';
import type { Column } from './column.ts';
import { Dialog } from './dialog.tsx';
import { say } from './words.ts';

/** Which columns to show. The first names the record and stays. */
export const ColumnsChoice = <Row,>({ columns, shown, onChoose }: { readonly columns: readonly Column<Row>[]; readonly shown: readonly Column<Row>[]; readonly onChoose: (ids: string | null) => void }) => {
  const open = useSignal(false);
  const ids = new Set(shown.map(({ id }) => id));
  const choose = (id: string, isShown: boolean): void => {
    const next = columns.filter((column) => (column.id === id ? isShown : ids.has(column.id)));
    const isUsual = columns.every((column, at) => next.includes(column) === (at === 0 || !column.extra));
    onChoose(isUsual ? null : next.map((column) => column.id).join(','));
  };
  return (
    <>
      <Button onClick={() => { open.value = true; }}>{say.columns}</Button>
      {open.value && (
        <Dialog title={say.columns} onClose={() => { open.value = false; }} actions={<Button onClick={() => onChoose(null)}>{say.columnsReset}</Button>}>
          <ul class="checks">
            {columns.slice(1).map(({ id, title }) => (
              <li key={id}><label class="check"><input type="checkbox" checked={ids.has(id)} onChange={({ currentTarget }) => choose(id, currentTarget.checked)} /> {title}</label></li>
            ))}
          </ul>
        </Dialog>
      )}
    </>
  );
};
