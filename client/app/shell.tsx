import { useSignal } from '@preact/signals';
import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { AccountMenu } from '../account/account-menu.tsx';
import { useShortcuts } from '../kit/keys.ts';
import { Bell } from '../notice/bell.tsx';
import { Below } from '../kit/later.tsx';
import { path } from '../kit/router.ts';
import { toast } from '../kit/toast.tsx';
import { say } from '../kit/words.ts';
import { Dialog } from '../kit/dialog.tsx';
import { Display } from './display.tsx';
import { KeysHelp } from './keys-help.tsx';
import { menu } from './menu.ts';
import { text } from './words.ts';

const Link = ({ path: to, title }: { readonly path: string; readonly title: string }) => {
  const isHere = to === '/' ? path.value === '/' : path.value === to || path.value.startsWith(`${to}/`);
  return <li><a href={to} aria-current={isHere ? (path.value === to ? 'page' : 'true') : undefined}>{title}</a></li>;
};

const Menu = ({ onGo }: { readonly onGo?: () => void }) => (
  <div onClick={onGo}>
    <ul class="menu"><Link path="/" title={text.home} /></ul>
    {menu().map(({ title: part, entries }) => (
      <div key={part} class="menu-part">
        {part && <p class="menu-title">{part}</p>}
        <ul class="menu" aria-label={part || undefined}>{entries.map((each) => <Link key={each.path} path={each.path} title={each.title} />)}</ul>
      </div>
    ))}
  </div>
);

/** What stands around every page: name, menu, who I am, how it looks. */
export const Shell = ({ children }: { readonly children: ComponentChildren }) => {
  const open = useSignal<'menu' | 'display' | 'keys' | 'find' | null>(null);
  const Find = useSignal<{ readonly of: ComponentType<{ readonly onClose: () => void }> } | null>(null);
  const close = (): void => { open.value = null; };
  const find = (): void => {
    import('./find.tsx').then(({ default: of }) => { Find.value = { of }; open.value = 'find'; }, () => toast(navigator.onLine ? say.newVersion : say.offline, 'bad'));
  };
  useEffect(() => {
    // The browser's own meaning of the key gives way: this is where people look for things.
    const press = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      find();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
  const Found = Find.value?.of;
  useShortcuts([{ key: 'Ctrl+K', title: text.findKey, run: find }, { key: '?', title: text.helpKey, run: () => { open.value = 'keys'; } }]);
  return (
    <div class="shell">
      <a class="skip" href="#content" onClick={(event) => { event.preventDefault(); document.getElementById('content')?.focus(); }}>{text.skip}</a>
      <header class="bar">
        <button type="button" class="button button-quiet bar-menu" onClick={() => { open.value = 'menu'; }}>{text.menu}</button>
        <a class="brand" href="/">{text.name}</a>
        <span class="bar-space" />
        <button type="button" class="button button-quiet bar-keys" aria-keyshortcuts="Control+K" onClick={find}>{text.find}</button>
        <button type="button" class="button button-quiet bar-keys" onClick={() => { open.value = 'keys'; }}>{text.help}</button>
        <button type="button" class="button button-quiet" onClick={() => { open.value = 'display'; }}>{text.display}</button>
        <Bell />
        <AccountMenu />
      </header>
      <nav class="side" aria-label={text.mainMenu}><Below><Menu /></Below></nav>
      <main id="content" tabIndex={-1}>{children}</main>
      {open.value === 'menu' && <Dialog kind="side" title={text.mainMenu} onClose={close}><button type="button" class="button" onClick={find}>{text.find}</button><nav aria-label={text.mainMenu}><Menu onGo={close} /></nav></Dialog>}
      {open.value === 'display' && <Display onClose={close} />}
      {open.value === 'find' && Found && <Found onClose={close} />}
      {open.value === 'keys' && <KeysHelp onClose={close} />}
    </div>
  );
};
