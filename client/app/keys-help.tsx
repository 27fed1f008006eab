import { Dialog } from '../kit/dialog.tsx';
import { shortcuts } from '../kit/keys.ts';
import { text } from './words.ts';

/** The keys that work on this page. */
export const KeysHelp = ({ onClose }: { readonly onClose: () => void }) => (
  <Dialog title={text.help} onClose={onClose}>
    <dl class="keys">{shortcuts.value.map(({ key, title }) => <div key={key}><dt><kbd>{key}</kbd></dt><dd>{title}</dd></div>)}</dl>
  </Dialog>
);
