import 'reflect-metadata';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Role } from '../core/read/role.ts';
import { UserErrorType } from '../core/error/user-error.ts';
import { enumType } from '../core/read/enum.ts';
import { LocalDateScalar } from '../core/scalar/scalars.ts';
import { OrganizationType } from '../organization/organization.type.ts';
import { ApiKeyType, AssignmentType, ExternalAccountType, PersonType, SessionType } from './account.type.ts';
import { ListDefaultType } from './saved-view.type.ts';

export const Duty = enumType('Duty', '须先办的事：办完之前不能做别的。', { CHANGE_PASSWORD: '修改密码', ENROL_TOTP: '启用动态验证码' });

@ObjectType('Viewer', { description: '当前用户：以何人、何单位、何角色在使用云局。' })
export class ViewerType {
  @Field(() => PersonType, { nullable: true, description: '本人；密钥则空。' }) person!: unknown;
  @Field(() => OrganizationType, { nullable: true, description: '当前代表的单位。' }) organization!: unknown;
  @Field(() => [Role], { description: '在该单位的角色。' }) roles!: string[];
  @Field(() => [AssignmentType], { description: '可切换的身份：生效中的任职。' }) assignments!: unknown[];
  @Field(() => [String], { description: '可能办理的操作：按角色不被排除的变更名，供界面决定显示哪些入口；具体对象能否办理见其 availableActions。' }) actions!: string[];
  @Field(() => [SessionType], { description: '本人未结束的会话，最近者在前。' }) sessions!: unknown[];
  @Field(() => Duty, { nullable: true, description: '须先办的事；无则空。' }) duty!: string | null;
  @Field({ description: '是否已启用动态验证码。' }) hasTotp!: boolean;
  @Field(() => [ListDefaultType], { description: '默认视图：打开哪些列表时以什么筛选、排序与列开始。' }) defaultViews!: unknown[];
}

@InputType('SignInInput', { description: '“登录”的输入。' })
export class SignInInput {
  @Field({ description: '登录名，不分大小写与全半角。' }) loginName!: string;
  @Field({ description: '密码。' }) password!: string;
  @Field(() => String, { nullable: true, description: '动态验证码，6 位；启用者必填。' }) totp!: string | null;
}

@ObjectType('SignInProvider', { description: '外部登录：可凭其账号登录云局的统一认证或政务平台。' })
export class SignInProviderType {
  @Field({ description: '配置中的代号。' }) id!: string;
  @Field({ description: '名称。' }) title!: string;
}

@InputType('BeginSignInInput', { description: '“以外部账号登录”的输入。' })
export class BeginSignInInput {
  @Field({ description: '何处的账号：signInProviders 的 id。' }) provider!: string;
  @Field(() => String, { nullable: true, description: '登录后去哪一页：本站的路径；不填为首页。' }) returnTo!: string | null;
}

@InputType('ContinueSignInInput', { description: '“继续登录”的输入。' })
export class ContinueSignInInput {
  @Field({ description: '动态验证码，6 位。' }) code!: string;
}

@InputType('LinkExternalAccountInput', { description: '“绑定外部账号”的输入。' })
export class LinkExternalAccountInput {
  @Field({ description: '何处的账号：signInProviders 的 id。' }) provider!: string;
  @Field({ description: '当前密码。' }) currentPassword!: string;
}

@InputType('AssignExternalAccountInput', { description: '“代为绑定外部账号”的输入。' })
export class AssignExternalAccountInput {
  @Field(() => ID, { description: '人员的全局标识。' }) personId!: string;
  @Field({ description: '何处的账号：signInProviders 的 id。' }) provider!: string;
  @Field({ description: '在该处的账号标识，不是姓名或邮箱。' }) subject!: string;
  @Field({ description: '理由，至少 4 个字，记入日志。' }) reason!: string;
}

@InputType('UnlinkExternalAccountInput', { description: '“解除绑定”的输入。' })
export class UnlinkExternalAccountInput {
  @Field(() => ID, { description: '外部账号的全局标识。' }) id!: string;
}

@InputType('ChangePasswordInput', { description: '“修改密码”的输入。' })
export class ChangePasswordInput {
  @Field({ description: '当前密码。' }) currentPassword!: string;
  @Field({ description: '新密码：长度、字符种类、不与最近几次相同依口令策略，且不是常见密码。' }) newPassword!: string;
}

@InputType('ConfirmTotpInput', { description: '“确认动态验证码”的输入。' })
export class ConfirmTotpInput {
  @Field({ description: '手机上显示的 6 位数字。' }) code!: string;
}

@InputType('ActAsInput', { description: '“切换身份”的输入。' })
export class ActAsInput {
  @Field(() => ID, { description: '任职的全局标识。' }) assignmentId!: string;
}

@InputType('RevokeSessionInput', { description: '“结束会话”的输入。' })
export class RevokeSessionInput {
  @Field(() => ID, { description: '会话的全局标识。' }) id!: string;
}

@InputType('ResetPasswordInput', { description: '“重置密码”的输入。' })
export class ResetPasswordInput {
  @Field(() => ID, { description: '人员的全局标识。' }) personId!: string;
  @Field({ description: '理由，记入日志。' }) reason!: string;
}

@InputType('CreateApiKeyInput', { description: '“建立接口密钥”的输入。' })
export class CreateApiKeyInput {
  @Field(() => ID, { description: '单位的全局标识。' }) organizationId!: string;
  @Field({ description: '名称，如“成果转化平台取数”。' }) name!: string;
  @Field(() => [String], { description: '范围，如 organization:read。' }) scopes!: string[];
  @Field(() => [String], { nullable: true, description: '可从哪些 IP 或网段使用；不填为不限。' }) addresses!: string[] | null;
  @Field(() => LocalDateScalar, { description: '到期日，至多一年。' }) expiresOn!: string;
}

@InputType('RevokeApiKeyInput', { description: '“撤销接口密钥”的输入。' })
export class RevokeApiKeyInput {
  @Field(() => ID, { description: '密钥的全局标识。' }) id!: string;
}

@InputType('RevealContactPhoneInput', { description: '“查看联系电话全号”的输入。' })
export class RevealContactPhoneInput {
  @Field(() => ID, { description: '单位或人员的全局标识。' }) id!: string;
  @Field({ description: '理由，至少 4 个字，记入日志。' }) reason!: string;
}

@ObjectType('SignInPayload', { description: '“登录”的结果。' })
export class SignInPayload {
  @Field(() => ViewerType, { nullable: true, description: '当前用户；未成则为空。' }) viewer!: unknown;
  @Field(() => [UserErrorType], { description: '未成的原因；成功则为空列表。' }) errors!: unknown[];
}
@ObjectType('BeginSignInPayload', { description: '“以外部账号登录”的结果。' })
export class BeginSignInPayload {
  @Field(() => String, { nullable: true, description: '浏览器应前往的网址；未成则空。' }) location!: string | null;
  @Field(() => [UserErrorType], { description: '未成的原因；成功则为空列表。' }) errors!: unknown[];
}
@ObjectType('ContinueSignInPayload', { description: '“继续登录”的结果。' })
export class ContinueSignInPayload extends SignInPayload {}
@ObjectType('LinkExternalAccountPayload', { description: '“绑定外部账号”的结果：浏览器前往该处证明后即绑定。' })
export class LinkExternalAccountPayload extends BeginSignInPayload {}
@ObjectType('AssignExternalAccountPayload', { description: '“代为绑定外部账号”的结果。' })
export class AssignExternalAccountPayload {
  @Field(() => ExternalAccountType, { nullable: true, description: '外部账号；未成则为空。' }) externalAccount!: unknown;
  @Field(() => [UserErrorType], { description: '未成的原因；成功则为空列表。' }) errors!: unknown[];
}
@ObjectType('UnlinkExternalAccountPayload', { description: '“解除绑定”的结果。' })
export class UnlinkExternalAccountPayload {
  @Field(() => PersonType, { nullable: true, description: '人员；未成则为空。' }) person!: unknown;
  @Field(() => [UserErrorType], { description: '未成的原因；成功则为空列表。' }) errors!: unknown[];
}
@ObjectType('SignOutPayload', { description: '“退出”的结果。' })
export class SignOutPayload {
  @Field({ description: '是否已退出。' }) signedOut!: boolean;
  @Field(() => [UserErrorType], { description: '未成的原因；成功则为空列表。' }) errors!: unknown[];
}
@ObjectType('ChangePasswordPayload', { description: '“修改密码”的结果。' })
export class ChangePasswordPayload extends SignInPayload {}
@ObjectType('ConfirmTotpPayload', { description: '“确认动态验证码”的结果。' })
export class ConfirmTotpPayload extends SignInPayload {}
@ObjectType('ActAsPayload', { description: '“切换身份”的结果。' })
export class ActAsPayload extends SignInPayload {}

@ObjectType('EnrolTotpPayload', { description: '“启用动态验证码”的结果：扫码后须以 confirmTotp 确认。' })
export class EnrolTotpPayload {
  @Field(() => String, { nullable: true, description: '密钥（Base32），只显示这一次。' }) secret!: string | null;
  @Field(() => String, { nullable: true, description: 'otpauth:// 地址，供生成二维码。' }) uri!: string | null;
  @Field(() => [UserErrorType], { description: '未成的原因；成功则为空列表。' }) errors!: unknown[];
}
@ObjectType('RevokeSessionPayload', { description: '“结束会话”的结果。' })
export class RevokeSessionPayload {
  @Field(() => SessionType, { nullable: true, description: '会话；未成则为空。' }) session!: unknown;
  @Field(() => [UserErrorType], { description: '未成的原因；成功则为空列表。' }) errors!: unknown[];
}
@ObjectType('ResetPasswordPayload', { description: '“重置密码”的结果。' })
export class ResetPasswordPayload {
  @Field(() => PersonType, { nullable: true, description: '人员；未成则为空。' }) person!: unknown;
  @Field(() => String, { nullable: true, description: '临时密码，只显示这一次，首次登录须修改。' }) temporaryPassword!: string | null;
  @Field(() => [UserErrorType], { description: '未成的原因；成功则为空列表。' }) errors!: unknown[];
}
@ObjectType('CreateApiKeyPayload', { description: '“建立接口密钥”的结果。' })
export class CreateApiKeyPayload {
  @Field(() => ApiKeyType, { nullable: true, description: '密钥的登记；未成则为空。' }) apiKey!: unknown;
  @Field(() => String, { nullable: true, description: '密钥本身，只显示这一次；用于请求头 Authorization: Bearer。' }) secret!: string | null;
  @Field(() => [UserErrorType], { description: '未成的原因；成功则为空列表。' }) errors!: unknown[];
}
@ObjectType('RevokeApiKeyPayload', { description: '“撤销接口密钥”的结果。' })
export class RevokeApiKeyPayload {
  @Field(() => ApiKeyType, { nullable: true, description: '密钥；未成则为空。' }) apiKey!: unknown;
  @Field(() => [UserErrorType], { description: '未成的原因；成功则为空列表。' }) errors!: unknown[];
}
@ObjectType('RevealContactPhonePayload', { description: '“查看联系电话全号”的结果。' })
export class RevealContactPhonePayload {
  @Field(() => String, { nullable: true, description: '电话全号；未成则为空。' }) phone!: string | null;
  @Field(() => [UserErrorType], { description: '未成的原因；成功则为空列表。' }) errors!: unknown[];
}
