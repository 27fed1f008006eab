import { useSignal } from '@preact/signals';
import { ActAsDocument, SignOutDocument } from '../generated/graphql.ts';
import { Dialog } from '../kit/dialog.tsx';
import { Button } from '../kit/button.tsx';
import { nameIn } from '../kit/i18n.ts';
import { request } from '../kit/request.ts';
import { navigate, path } from '../kit/router.ts';
import { toast } from '../kit/toast.tsx';
import { account, enter, sessionReady } from './session.ts';
import { roleNames, text } from './words.ts';

/** Who I am; another of my identities; the way out. */
export const AccountMenu = () => {
  const open = useSignal(false);
  const me = account.value;
  if (!me) return sessionReady.value && path.value !== '/sign-in' ? <a class="button" href={`/sign-in?return=${encodeURIComponent(path.value)}`}>{text.signIn}</a> : null;
  const close = (): void => { open.value = false; };
  const failed = (error: unknown): void => toast(error instanceof Error ? error.message : String(error), 'bad');
  const leave = async (): Promise<void> => {
    await request(SignOutDocument, {}).catch(failed);
    close();
    enter(null);
    toast(text.signedOut);
    await navigate('/');
  };
  const actAs = async (assignmentId: string): Promise<void> => {
    const { actAs: { viewer, errors } } = await request(ActAsDocument, { input: { assignmentId } });
    if (errors[0]) return toast(errors[0].message, 'bad');
    close();
    enter(viewer);
    toast(text.switched);
    await navigate('/');
  };
  return (
    <>
      <button type="button" class="button button-quiet bar-me" aria-haspopup="dialog" onClick={() => { open.value = true; }}>{me.name}</button>
      {open.value && (
        <Dialog title={me.name} onClose={close} actions={<><a class="button" href="/account" onClick={close}>{text.security}</a><Button onClick={() => void leave()}>{text.signOut}</Button></>}>
          <p class="soft">{text.acting(me.organization ?? '', [...me.roles].map((role) => nameIn(roleNames, role)).join('、'))}</p>
          {me.viewer.assignments.length > 1 && (
            <>
              <h3>{text.identities}</h3>
              <ul class="todo">
                {me.viewer.assignments.map(({ id, role, organization }) => (
                  <li key={id}><button type="button" class="row-button" onClick={() => void actAs(id).catch(failed)}>{text.acting(organization?.name ?? '', nameIn(roleNames, role))}<span aria-hidden="true">›</span></button></li>
                ))}
              </ul>
            </>
          )}
        </Dialog>
      )}
    </>
  );
};
