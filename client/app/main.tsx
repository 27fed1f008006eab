import './styles.ts';
import { render } from 'preact';
import { startSession } from '../account/session.ts';
import { startShortcuts } from '../kit/keys.ts';
import { startRouter } from '../kit/router.ts';
import { Toasts } from '../kit/toast.tsx';
import { arrive, View } from './view.tsx';

startRouter();
startShortcuts();
startSession();
void arrive().then(() => {
  const app = document.getElementById('app')!;
  // What stood there until now was only to be seen.
  app.textContent = '';
  render(<><View /><Toasts /></>, app);
});
