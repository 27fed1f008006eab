import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { account, sessionReady, toSignIn } from '../account/session.ts';
import type { Page } from '../kit/page.tsx';
import { match, path } from '../kit/router.ts';
import { Loading } from '../kit/state.tsx';
import { say } from '../kit/words.ts';
import { Boundary, Broken } from './broken.tsx';
import { NotFound } from './not-found.tsx';
import { pages } from './pages.ts';
import { Shell } from './shell.tsx';

type Loaded = ComponentType<{ readonly parameters: Readonly<Record<string, string>> }>;
/** `outdated`: the server has a newer portal, whose parts have other names. */
interface Shown { readonly page: Page | undefined; readonly at: string; readonly parameters: Readonly<Record<string, string>>; readonly View: Loaded | 'outdated' | undefined }

const find = (at: string): Omit<Shown, 'View'> => {
  for (const page of pages) {
    const parameters = match(page.path, at);
    if (parameters) return { page, at, parameters };
  }
  return { page: undefined, at, parameters: {} };
};

const load = async (at: string): Promise<Shown> => {
  const found = find(at);
  return { ...found, View: await found.page?.load().then(({ default: View }) => View, () => 'outdated' as const) };
};
const shown = signal<Shown | null>(null);
/** The first page is drawn when its code has come: it was named with the document, and so is on its way. */
export const arrive = async (): Promise<void> => { shown.value = await load(path.peek()); };

/** The page of the address; until its code has come the last one stays. */
export const View = () => {
  const at = path.value;
  useEffect(() => {
    if (shown.peek()?.at === at) return undefined;
    let isWanted = true;
    void load(at).then((next) => { if (isWanted) shown.value = next; });
    return () => { isWanted = false; };
  }, [at]);

  if (!shown.value || !sessionReady.value) return <Shell><Loading lines={8} /></Shell>;
  const { page, at: place, parameters, View: Body } = shown.value;
  if (Body === 'outdated') return <Shell><Broken hint={say.newVersion} /></Shell>;
  if (page && !page.open && !account.value) return <ToSignIn />;
  const body = Body ? <Boundary key={place}><Body parameters={parameters} /></Boundary> : <NotFound key={place} />;
  return page?.bare ? <main id="content" class="bare">{body}</main> : <Shell>{body}</Shell>;
};

const ToSignIn = () => {
  useEffect(toSignIn, []);
  return null;
};
