import './styles.ts';
import { render } from 'preact';
import { startSession } from '../account/session.ts';
import { startShortcuts } from '../kit/keys.ts';
import { startRouter } from '../kit/router.ts';
import { Toasts } from '../kit/toast.tsx';
import { View } from './view.tsx';

startRouter();
startShortcuts();
startSession();
render(<><View /><Toasts /></>, document.getElementById('app')!);
