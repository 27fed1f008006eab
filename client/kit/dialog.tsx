import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from './button.tsx';
import { say } from './words.ts';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  /** The buttons; a dialog without any can only be closed. */
  readonly actions?: ComponentChildren;
  readonly kind?: 'side' | 'wide';
}

/** The browser's own modal dialog: it keeps the focus, closes on Escape, and gives the focus back. Stands while it is rendered. */
export const Dialog = ({ title, onClose, children, actions, kind }: Props) => {
  const box = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const opener = document.activeElement;
    box.current!.showModal();
    return () => { if (opener instanceof HTMLElement && opener.isConnected) opener.focus(); };
  }, []);
  return (
    <dialog ref={box} class={kind ? `dialog dialog-${kind}` : 'dialog'} aria-labelledby={id}
      onCancel={(event) => { event.preventDefault(); onClose(); }}
      onClick={(event) => { if (event.target === box.current) onClose(); }}>
      <div class="dialog-body">
        <header class="dialog-head">
          <h2 id={id}>{title}</h2>
          <button type="button" class="button button-quiet button-icon" aria-label={say.close} onClick={onClose}>✕</button>
        </header>
        {children}
        {actions && <footer class="dialog-actions">{actions}</footer>}
      </div>
    </dialog>
  );
};

/** A question with two answers; the careful one comes first. */
export const Confirm = ({ title, text, yes, no = say.cancel, danger, onAnswer }: {
  readonly title: string; readonly text: ComponentChildren; readonly yes: string; readonly no?: string; readonly danger?: boolean; readonly onAnswer: (yes: boolean) => void;
}) => (
  <Dialog title={title} onClose={() => onAnswer(false)} actions={<>
    <Button onClick={() => onAnswer(false)}>{no}</Button>
    <Button kind={danger ? 'danger' : 'main'} onClick={() => onAnswer(true)}>{yes}</Button>
  </>}>
    <p>{text}</p>
  </Dialog>
);
