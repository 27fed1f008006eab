import { text } from 'node:stream/consumers';
import { stdin } from 'node:process';
import { type Role, roleNames, roles as roleTitles } from '../../schema/core/access/actor.ts';
import { Refusal } from '../../schema/core/error/refusal.ts';
import { Organization } from '../../schema/organization/organization.entity.ts';
import { hashPassword, makePassword, passwordProblem } from '../../schema/account/password.ts';
import { policyInForce } from '../../schema/account/policy.ts';
import { addAccount, personWithLogin, setupPerformer } from '../../schema/account/setup.ts';
import { isAdministrator } from '../../schema/account/session.ts';
import { Fault } from '../fault.ts';
import type { CommandContext, Options } from './context.ts';
import { openVault } from '../vault.ts';

export interface UserAddOptions extends Options {
  readonly login: string;
  readonly name: string;
  /** Credit code, or the whole name. */
  readonly org: string;
  readonly role: string;
  readonly phone?: string;
  readonly passwordStdin?: boolean;
}

/** Adds an account: how the first administrators come to be, and whoever cannot wait for two of them. */
export const userAdd = async ({ orm, em, config, answer, say }: CommandContext, options: UserAddOptions): Promise<void> => {
  const wanted = rolesOf(options.role);
  if (await personWithLogin(em, options.login)) throw new Fault(`登录名已有人使用：${options.login}`, `the login name is taken: ${options.login}`);
  const organizations = await em.find(Organization, { $or: [{ creditCode: options.org.trim().toUpperCase() }, { name: options.org.trim() }] }, { limit: 2 });
  if (organizations.length === 0) throw new Fault(`没有单位“${options.org}”，请先导入单位名录，或核对信用代码`, `no organization "${options.org}": import the register first, or check the credit code`);
  if (organizations.length > 1) throw new Fault(`有多个单位名为“${options.org}”，请用信用代码`, `several organizations are called "${options.org}", give the credit code`);

  const given = options.passwordStdin === true ? (await text(stdin)).replace(/\r?\n$/, '') : undefined;
  const problem = given === undefined ? null : passwordProblem(given, { loginName: options.login, name: options.name }, await policyInForce(em, new Date()));
  if (problem) throw new Fault(problem, 'the password does not meet the policy');
  const password = given ?? makePassword();
  const performer = setupPerformer(() => orm.em.fork(), openVault(config));
  try {
    const account = { loginName: options.login, name: options.name, organizationId: organizations[0]!.id, roles: wanted, ...(options.phone ? { phone: options.phone } : {}) };
    await addAccount(performer, account, await hashPassword(password));
  } catch (error) {
    if (error instanceof Refusal) throw new Fault(error.reasons.map(({ message }) => message).join(' '), `refused: ${error.reasons.map(({ code }) => code).join(', ')}`);
    throw error;
  }
  if (given === undefined) say('临时密码只显示这一次，首次登录须修改', 'the password is shown this once, and must be changed at the first sign-in');
  const organization = organizations[0]!.name;
  answer(
    { login: options.login, name: options.name, organization, roles: wanted, ...(given === undefined ? { password } : {}) },
    () => [`已建立账户 ${options.login}（${options.name}，${organization}，${wanted.map((role) => roleTitles[role]).join('、')}）`, ...(given === undefined ? [`临时密码：${password}`] : [])],
  );
};

const rolesOf = (text: string): Role[] => {
  const names = [...new Set(text.split(',').map((name) => name.trim().toUpperCase()).filter((name) => name !== ''))];
  const unknown = names.filter((name) => !(roleNames as readonly string[]).includes(name));
  if (names.length === 0 || unknown.length > 0) throw new Fault(`没有角色：${unknown.join('、') || '（空）'}。可用：${roleNames.join(' ')}`, 'unknown role');
  if (names.length > 1 && names.some(isAdministrator)) throw new Fault('三员分立：管理员不兼任其他角色', 'an administrator holds no other role');
  return names as Role[];
};
