import { useSignal } from '@preact/signals';
import { SignInDocument } from '../generated/graphql.ts';
import { Form, TextField } from '../kit/form.tsx';
import { useForm } from '../kit/form-state.ts';
import { tidy } from '../kit/format.ts';
import { PageHead } from '../kit/page.tsx';
import { request } from '../kit/request.ts';
import { navigate } from '../kit/router.ts';
import { say } from '../kit/words.ts';
import { enter, returnPath } from './session.ts';
import { text } from './words.ts';

/** Name and password; the one-time code only when the server wants one. */
export default function SignIn() {
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
      enter(viewer);
      await navigate(viewer?.duty ? '/account' : returnPath(), { replace: true });
      return [];
    },
  });
  return (
    <div class="sign-in">
      <a class="brand" href="/">{say.product}</a>
      <PageHead title={text.signInTitle} />
      <Form form={form} label={label} submit={text.signIn} beside={<a href="/enterprises">{text.look}</a>}>
        <TextField form={form} of={label} name="loginName" label={text.loginName} autoComplete="username" />
        <TextField form={form} of={label} name="password" label={text.password} kind="password" autoComplete="current-password" />
        {wantsCode.value && <TextField form={form} of={label} name="totp" label={text.totp} hint={text.totpHint} kind="code" autoComplete="one-time-code" />}
      </Form>
    </div>
  );
}
