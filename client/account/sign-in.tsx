import { useSignal } from '@preact/signals';
import { BeginSignInDocument, ContinueSignInDocument, type MeFragment, SignInDocument, SignInProvidersDocument } from '../generated/graphql.ts';
import { Button } from '../kit/button.tsx';
import { Form, TextField } from '../kit/form.tsx';
import { useForm } from '../kit/form-state.ts';
import { tidy } from '../kit/format.ts';
import { PageHead } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { request } from '../kit/request.ts';
import { navigate, url } from '../kit/router.ts';
import { toast } from '../kit/toast.tsx';
import { say } from '../kit/words.ts';
import { Problem } from './problem.tsx';
import { enter, returnPath } from './session.ts';
import { text } from './words.ts';

/** In: to what has to be done first, or where one wanted to. */
const goIn = async (viewer: MeFragment | null | undefined): Promise<void> => {
  enter(viewer);
  await navigate(viewer?.duty ? '/account' : returnPath(), { replace: true });
};

export default function SignIn() {
  const wantsCode = url.value.searchParams.get('step') === 'code';
  return (
    <div class="sign-in">
      <a class="brand" href="/">{say.product}</a>
      <PageHead title={wantsCode ? text.codeTitle : text.signInTitle} />
      {wantsCode ? <Code /> : <><Problem /><Password /><Elsewhere /></>}
    </div>
  );
}

/** Name and password; the one-time code only when the server wants one. */
const Password = () => {
  const wantsCode = useSignal(false);
  const label = text.signIn;
  const form = useForm({
    initial: { loginName: '', password: '', totp: '' },
    check: ({ loginName, password, totp }) => [
      ...(tidy(loginName) ? [] : [{ field: 'loginName', message: text.missing(text.loginName) }]),
      ...(password ? [] : [{ field: 'password', message: text.missing(text.password) }]),
      ...(wantsCode.peek() && !tidy(totp) ? [{ field: 'totp', message: text.missing(text.totp) }] : []),
    ],
    submit: async ({ loginName, password, totp }) => {
      const { signIn: { viewer, errors } } = await request(SignInDocument, { input: { loginName: tidy(loginName), password, totp: tidy(totp) || null } });
      if (errors.some(({ code }) => code === 'TOTP_REQUIRED')) wantsCode.value = true;
      if (errors.length > 0) return errors;
      await goIn(viewer);
      return [];
    },
  });
  return (
    <Form form={form} label={label} submit={text.signIn} beside={<a href="/enterprises">{text.look}</a>}>
      <TextField form={form} of={label} name="loginName" label={text.loginName} autoComplete="username" />
      <TextField form={form} of={label} name="password" label={text.password} kind="password" autoComplete="current-password" />
      {wantsCode.value && <TextField form={form} of={label} name="totp" label={text.totp} hint={text.totpHint} kind="code" autoComplete="one-time-code" />}
    </Form>
  );
};

/** Other places that say who one is. */
const Elsewhere = () => {
  const { data } = useQuery(SignInProvidersDocument, {});
  const busy = useSignal(false);
  const providers = data?.signInProviders ?? [];
  if (providers.length === 0) return null;
  const go = async (provider: string): Promise<void> => {
    busy.value = true;
    const { beginSignIn: { location: to, errors } } = await request(BeginSignInDocument, { input: { provider, returnTo: returnPath() } });
    if (to) return location.assign(to);
    busy.value = false;
    toast(errors[0]?.message ?? '', 'bad');
  };
  return (
    <section class="elsewhere" aria-labelledby="elsewhere">
      <h2 id="elsewhere">{text.elsewhere}</h2>
      {providers.map(({ id, title }) => (
        <Button key={id} busy={busy.value} onClick={() => void go(id).catch((error: unknown) => { busy.value = false; toast(error instanceof Error ? error.message : String(error), 'bad'); })}>{text.signInWith(title)}</Button>
      ))}
    </section>
  );
};

/** Proven elsewhere; the bureau's own second factor is still wanted. */
const Code = () => {
  const label = text.codeTitle;
  const form = useForm({
    initial: { code: '' },
    check: ({ code }) => (tidy(code) ? [] : [{ field: 'code', message: text.missing(text.totp) }]),
    submit: async ({ code }) => {
      const { continueSignIn: { viewer, errors } } = await request(ContinueSignInDocument, { input: { code: tidy(code) } });
      if (errors.length > 0) return errors;
      await goIn(viewer);
      return [];
    },
  });
  return (
    <Form form={form} label={label} submit={text.signIn} beside={<a href="/sign-in">{text.startAgain}</a>}>
      <p>{text.codeHow}</p>
      <TextField form={form} of={label} name="code" label={text.totp} hint={text.totpHint} kind="code" autoComplete="one-time-code" />
    </Form>
  );
};
