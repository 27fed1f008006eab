import { useId } from 'preact/hooks';
import { Button } from './button.tsx';
import type { UserError } from './request.ts';
import { say } from './words.ts';

/** As `availableActions` gives it: the same table decides the button and the mutation. */
export interface AvailableAction { readonly action: string; readonly title: string; readonly allowed: boolean; readonly reasons: readonly UserError[] }

interface Props {
  readonly of: readonly AvailableAction[];
  /** What each button does; an action without one is not shown, for its page is elsewhere. */
  readonly run: Readonly<Record<string, (() => void) | undefined>>;
  /** The action at work. */
  readonly busy?: string | null;
  /** None of these is what one came for. */
  readonly dangerous?: readonly string[];
  /** None stands out: they are beside the matter. */
  readonly isMinor?: boolean;
}

/** The buttons of what can be done with a record; what cannot be done now says why. */
export const Actions = ({ of, run, busy = null, dangerous = [], isMinor = false }: Props) => {
  const id = useId();
  const known = of.filter(({ action }) => run[action]);
  const closed = known.filter(({ allowed }) => !allowed);
  const main = isMinor ? undefined : known.find(({ action, allowed }) => allowed && !dangerous.includes(action))?.action;
  if (known.length === 0) return null;
  return (
    <div class="actions">
      <div class="actions-row">
        {known.map(({ action, title, allowed }) => (
          <Button key={action} kind={action === main ? 'main' : undefined} busy={busy === action} closedBy={allowed ? undefined : `${id}-${action}`} onClick={run[action]}>{title}</Button>
        ))}
      </div>
      {closed.length > 0 && (
        <details class="actions-closed" open={closed.length === known.length}>
          <summary>{say.closedActions(closed.length)}</summary>
          <ul>{closed.map(({ action, title, reasons }) => <li key={action} id={`${id}-${action}`}><span class="soft">{say.closedWhy(title)}</span>{reasons.map(({ message }) => message).join(' ')}</li>)}</ul>
        </details>
      )}
    </div>
  );
};
