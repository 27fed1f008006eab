import 'reflect-metadata';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../core/context.ts';
import { Refusal, notFound } from '../core/error/refusal.ts';
import { answered } from '../core/error/user-error.ts';
import { clockOf, dayOf } from '../core/lifecycle/perform.ts';
import { conceivableMutations, keyOf, mutationsOf } from '../core/lifecycle/mutations.ts';
import { Lookup, Rows } from '../core/read/declare.ts';
import { assignmentLifecycle, personLifecycle } from './account.lifecycle.ts';
import { ApiKeyType, AssignmentType, CredentialType, PersonType } from './account.type.ts';
import { createApiKey, revokeApiKey } from './api-key.ts';
import { beginLink, beginSignIn, continueSignIn } from './external.ts';
import { assignAccount, unlink } from './link.ts';
import { actAs, confirmTotp, enter, origin, personOf, resetPassword, revokeSession, signOut } from './own.ts';
import { operate } from './operation.ts';
import { policyInForce } from './policy.ts';
import { revealContactPhone } from './reveal.ts';
import { defaultViewsOf, savedViewLifecycle } from './saved-view.ts';
import { SavedViewType } from './saved-view.type.ts';
import { dutyOf } from './session.ts';
import { changePassword, signIn } from './sign-in.ts';
import { enrol, hasTotp } from './totp.ts';
import { record } from '../core/journal/journal.ts';
import * as Shape from './viewer.type.ts';

const viewerOf = async (context: RequestContext): Promise<unknown> => {
  const { actor, session } = context;
  if (actor.kind !== 'person' && actor.kind !== 'key') return null;
  const em = context.em();
  const now = await clockOf(context, em);
  const [today, personId] = [dayOf(now), actor.personId];
  const rows = <T extends object>(sql: string, values: unknown[]): Promise<T[]> => (personId ? em.execute<T[]>(sql, values) : Promise.resolve([]));
  const [assignments, sessions, totp, defaultViews] = await Promise.all([
    rows<{ id: string }>(`select id from assignment where person_id = ? and state = 'IN_FORCE' and valid_from <= ?::date and (valid_to is null or valid_to >= ?::date) order by requested_at, id`, [personId, today, today]),
    rows<{ id: string }>(`select id from session where person_id = ? and revoked_at is null and expires_at > ? order by created_at desc, id limit 100`, [personId, now.toISOString()]),
    personId ? hasTotp(em, personId) : false,
    personId ? defaultViewsOf(em, personId, actor.organizationId) : [],
  ]);
  return {
    person: personId && { id: personId }, organization: actor.organizationId && { id: actor.organizationId }, roles: [...actor.roles], assignments, sessions, hasTotp: totp, defaultViews,
    actions: conceivableMutations(actor), duty: session.id ? await dutyOf(em, session.id, now, session.strict, await policyInForce(em, now)) : null,
  };
};

@Resolver()
export class AccountResolver {
  @Rows(() => PersonType, '人员名录。', { order: [['name', 'asc']] }) people!: unknown;
  @Lookup(() => PersonType, '按全局标识取一人。', { by: ['id'] }) person!: unknown;
  @Lookup(() => CredentialType, '按登录名取账户。', { by: ['loginName'] }) credential!: unknown;
  @Rows(() => AssignmentType, '任职：谁在哪个单位任何角色。', { order: [['requestedAt', 'desc']] }) assignments!: unknown;
  @Rows(() => ApiKeyType, '接口密钥。', { order: [['createdAt', 'desc']] }) apiKeys!: unknown;

  @Rows(() => SavedViewType, '列表视图：自己的，与本单位的人共享的。', { order: [['name', 'asc']] }) savedViews!: unknown;

  @Query(() => Shape.ViewerType, { nullable: true, description: '当前用户；未登录则空。' })
  viewer(@Ctx() context: RequestContext): Promise<unknown> { return viewerOf(context); }

  @Mutation(() => Shape.SignInPayload, { description: '登录。\n\n权限：所有人。' })
  signIn(@Arg('input', () => Shape.SignInInput, { description: '输入。' }) input: Shape.SignInInput, @Ctx() context: RequestContext): Promise<unknown> {
    return answered(async () => {
      const before = context.session.id && context.actor.personId ? { personId: context.actor.personId, id: context.session.id } : null;
      const em = context.em();
      const now = await clockOf(context, em);
      await enter(context, await signIn(context, input, origin(context), before, await policyInForce(em, now)), await clockOf(context, em));
      return { viewer: await viewerOf(context) };
    });
  }

  @Query(() => [Shape.SignInProviderType], { description: '外部登录：除密码外还可凭何处的账号登录。\n\n权限：所有人。' })
  signInProviders(@Ctx() { providers }: RequestContext): unknown { return (providers?.all ?? []).map(({ id, title }) => ({ id, title })); }

  @Mutation(() => Shape.BeginSignInPayload, { description: '以外部账号登录：给出浏览器应前往的网址，在该处证明后回到本站。账号须先绑定，登录不会建立账户。\n\n权限：所有人。' })
  beginSignIn(@Arg('input', () => Shape.BeginSignInInput, { description: '输入。' }) input: Shape.BeginSignInInput, @Ctx() context: RequestContext): Promise<unknown> {
    return answered(async () => ({ location: await beginSignIn(context, input.provider, input.returnTo) }));
  }

  @Mutation(() => Shape.ContinueSignInPayload, { description: '继续登录：外部账号已证明，还须本站的动态验证码。\n\n权限：所有人。' })
  continueSignIn(@Arg('input', () => Shape.ContinueSignInInput, { description: '输入。' }) input: Shape.ContinueSignInInput, @Ctx() context: RequestContext): Promise<unknown> {
    return answered(async () => { await continueSignIn(context, input.code); return { viewer: await viewerOf(context) }; });
  }

  @Mutation(() => Shape.LinkExternalAccountPayload, { description: '绑定外部账号：此后可凭其登录。\n\n权限：本人。' })
  linkExternalAccount(@Arg('input', () => Shape.LinkExternalAccountInput, { description: '输入。' }) input: Shape.LinkExternalAccountInput, @Ctx() context: RequestContext): Promise<unknown> {
    return answered(async () => ({ location: await beginLink(context, input.provider, input.currentPassword) }));
  }

  @Mutation(() => Shape.AssignExternalAccountPayload, { description: '代为绑定外部账号：按账号标识。\n\n权限：安全管理员，不得为自己。' })
  assignExternalAccount(@Arg('input', () => Shape.AssignExternalAccountInput, { description: '输入。' }) input: Shape.AssignExternalAccountInput, @Ctx() context: RequestContext): Promise<unknown> {
    return answered(async () => ({ externalAccount: { id: await assignAccount(context, { ...input, personId: keyOf(context, 'Person', input.personId, ['input', 'personId']) }) } }));
  }

  @Mutation(() => Shape.UnlinkExternalAccountPayload, { description: '解除绑定外部账号：凭其登录的其他会话随即结束。\n\n权限：本人或安全管理员。' })
  unlinkExternalAccount(@Arg('input', () => Shape.UnlinkExternalAccountInput, { description: '输入。' }) input: Shape.UnlinkExternalAccountInput, @Ctx() context: RequestContext): Promise<unknown> {
    return answered(async () => ({ person: { id: await unlink(context, keyOf(context, 'ExternalAccount', input.id)) } }));
  }

  @Mutation(() => Shape.SignOutPayload, { description: '退出登录。\n\n权限：已登录者。' })
  async signOut(@Ctx() context: RequestContext): Promise<unknown> {
    return { signedOut: false, ...(await answered(async () => { await signOut(context); return { signedOut: true }; })) };
  }

  @Mutation(() => Shape.ChangePasswordPayload, { description: '修改自己的密码；其他会话随即结束。\n\n权限：已登录者。' })
  changePassword(@Arg('input', () => Shape.ChangePasswordInput, { description: '输入。' }) input: Shape.ChangePasswordInput, @Ctx() context: RequestContext): Promise<unknown> {
    return answered(async () => {
      const { sessionId } = personOf(context);
      const em = context.em();
      const [row] = await em.execute<{ organization_id: string | null }[]>('select organization_id from session where id = ?', [sessionId]);
      const opened = await changePassword(context, input.currentPassword, input.newPassword, { ...origin(context), organizationId: row?.organization_id ?? null }, await policyInForce(em, await clockOf(context, em)));
      await enter(context, opened, await clockOf(context, em));
      return { viewer: await viewerOf(context) };
    });
  }

  @Mutation(() => Shape.EnrolTotpPayload, { description: '启用动态验证码：给出密钥，扫码后以 confirmTotp 确认。管理员在正式运行时必须启用。\n\n权限：已登录者。' })
  enrolTotp(@Ctx() context: RequestContext): Promise<unknown> {
    return answered(async () => {
      const { personId } = personOf(context);
      return operate(context, { objectType: 'TotpSecret', action: 'enrolTotp' }, async (em) => {
        const made = await enrol(em, context.vault, personId, context.actor.name);
        if (!made) throw new Refusal({ code: 'ALREADY_ENROLLED', message: '动态验证码已经启用。' });
        await record(em, context.actor, { objectType: 'TotpSecret', objectId: null, action: 'enrolTotp' }, context.requestId);
        return made;
      });
    });
  }

  @Mutation(() => Shape.ConfirmTotpPayload, { description: '确认动态验证码：此后登录须输入。\n\n权限：已登录者。' })
  confirmTotp(@Arg('input', () => Shape.ConfirmTotpInput, { description: '输入。' }) input: Shape.ConfirmTotpInput, @Ctx() context: RequestContext): Promise<unknown> {
    return answered(async () => { await confirmTotp(context, input.code); return { viewer: await viewerOf(context) }; });
  }

  @Mutation(() => Shape.ActAsPayload, { description: '切换身份：改以另一任职所在的单位办事。\n\n权限：本人。' })
  actAs(@Arg('input', () => Shape.ActAsInput, { description: '输入。' }) input: Shape.ActAsInput, @Ctx() context: RequestContext): Promise<unknown> {
    return answered(async () => {
      await actAs(context, keyOf(context, 'Assignment', input.assignmentId, ['input', 'assignmentId']));
      return { viewer: await viewerOf(context) };
    });
  }

  @Mutation(() => Shape.RevokeSessionPayload, { description: '结束一个会话，即时生效。\n\n权限：本人或安全管理员。' })
  revokeSession(@Arg('input', () => Shape.RevokeSessionInput, { description: '输入。' }) input: Shape.RevokeSessionInput, @Ctx() context: RequestContext): Promise<unknown> {
    return answered(async () => ({ session: { id: await revokeSession(context, keyOf(context, 'Session', input.id)) } }));
  }

  @Mutation(() => Shape.ResetPasswordPayload, { description: '重置密码：给出临时密码，首次登录须修改。\n\n权限：系统管理员；管理员的密码由安全管理员重置。' })
  resetPassword(@Arg('input', () => Shape.ResetPasswordInput, { description: '输入。' }) input: Shape.ResetPasswordInput, @Ctx() context: RequestContext): Promise<unknown> {
    return answered(async () => {
      const id = keyOf(context, 'Person', input.personId, ['input', 'personId']);
      return { temporaryPassword: await resetPassword(context, id, input.reason), person: { id } };
    });
  }

  @Mutation(() => Shape.CreateApiKeyPayload, { description: '建立接口密钥；密钥只显示一次。\n\n权限：安全管理员，或合作单位为本单位（限公开名录与指标）。' })
  createApiKey(@Arg('input', () => Shape.CreateApiKeyInput, { description: '输入。' }) input: Shape.CreateApiKeyInput, @Ctx() context: RequestContext): Promise<unknown> {
    return answered(async () => {
      const { id, key } = await createApiKey(context, { ...input, organizationId: keyOf(context, 'Organization', input.organizationId, ['input', 'organizationId']) });
      return { apiKey: { id }, secret: key };
    });
  }

  @Mutation(() => Shape.RevokeApiKeyPayload, { description: '撤销接口密钥，即时生效。\n\n权限：安全管理员，或合作单位为本单位。' })
  revokeApiKey(@Arg('input', () => Shape.RevokeApiKeyInput, { description: '输入。' }) input: Shape.RevokeApiKeyInput, @Ctx() context: RequestContext): Promise<unknown> {
    return answered(async () => {
      const id = await revokeApiKey(context, keyOf(context, 'ApiKey', input.id));
      context.session.forget(id);
      return { apiKey: { id } };
    });
  }

  @Mutation(() => Shape.RevealContactPhonePayload, { description: '查看联系电话全号：须说明理由，记入日志，每小时有次数限制。\n\n权限：科技局经办、科技局领导、本辖区镇街、本单位、本人。' })
  revealContactPhone(@Arg('input', () => Shape.RevealContactPhoneInput, { description: '输入。' }) input: Shape.RevealContactPhoneInput, @Ctx() context: RequestContext): Promise<unknown> {
    return answered(async () => {
      const decoded = context.model.decode(input.id);
      const of = decoded?.type.name;
      if (of !== 'Organization' && of !== 'Person') throw notFound();
      return { phone: await revealContactPhone(context, of, decoded!.id, input.reason) };
    });
  }
}

export const accountResolvers: readonly Function[] = [
  AccountResolver,
  mutationsOf(personLifecycle, 'Person', () => PersonType),
  mutationsOf(assignmentLifecycle, 'Assignment', () => AssignmentType, { grant: 'grantRole', confirm: 'confirmRole', decline: 'declineRole', revoke: 'revokeRole' }),
  mutationsOf(savedViewLifecycle, 'SavedView', () => SavedViewType, {
    save: 'saveView', rename: 'renameView', update: 'updateView', share: 'shareView', unshare: 'unshareView', remove: 'removeView', makeDefault: 'makeDefaultView', dropDefault: 'dropDefaultView',
  }),
];
