import type { EntityManager } from '@mikro-orm/postgresql';
import type { Role } from '../core/access/actor.ts';
import type { Vault } from '../core/secret/vault.ts';
import type { Organization } from '../organization/organization.entity.ts';
import { hashPassword, verifyPassword } from './password.ts';
import { addAccount, personWithLogin, setupPerformer } from './setup.ts';

/** Everyone in the demo signs in with it; it stands on the demo's own sign-in page. */
export const demoPassword = 'Shifan-2026-Yunzhi';

export interface DemoOrganization {
  readonly name: string;
  readonly kind: Organization['kind'];
  /** For a township: the street or town it answers for. */
  readonly town?: string;
}
export interface DemoAccount {
  readonly loginName: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly organization: DemoOrganization;
}

const department = (name: string): DemoOrganization => ({ name: `示范县${name}`, kind: 'DEPARTMENT' });
const scienceBureau = department('科学技术局');
const township = (town: string): DemoOrganization => ({ name: `${town}办事处`, kind: 'TOWNSHIP', town });

/** One account a role at least; two of the security administrators, because granting needs two. */
export const demoAccounts: readonly DemoAccount[] = [
  { loginName: 'clerk', name: '陈经办', roles: ['CLERK'], organization: scienceBureau },
  { loginName: 'director', name: '林局长', roles: ['DIRECTOR'], organization: scienceBureau },
  { loginName: 'sysadmin', name: '系统管理员', roles: ['SYSTEM_ADMIN'], organization: scienceBureau },
  { loginName: 'secadmin', name: '安全管理员甲', roles: ['SECURITY_ADMIN'], organization: scienceBureau },
  { loginName: 'secadmin2', name: '安全管理员乙', roles: ['SECURITY_ADMIN'], organization: scienceBureau },
  { loginName: 'auditadmin', name: '审计管理员', roles: ['AUDIT_ADMIN'], organization: scienceBureau },
  { loginName: 'finance', name: '周财政', roles: ['FINANCE'], organization: department('财政局') },
  { loginName: 'tax', name: '吴税务', roles: ['TAX'], organization: department('税务局') },
  { loginName: 'statistics', name: '郑统计', roles: ['STATISTICS'], organization: department('统计局') },
  { loginName: 'industry', name: '王经信', roles: ['INDUSTRY'], organization: department('经济和信息化局') },
  { loginName: 'market', name: '冯市监', roles: ['MARKET'], organization: department('市场监督管理局') },
  { loginName: 'personnel', name: '褚人社', roles: ['PERSONNEL'], organization: department('人力资源和社会保障局') },
  { loginName: 'agriculture', name: '卫农业', roles: ['AGRICULTURE'], organization: department('农业农村局') },
  { loginName: 'auditor', name: '蒋纪检', roles: ['AUDITOR'], organization: department('纪委监委') },
  { loginName: 'city', name: '沈市局', roles: ['HIGHER_AUTHORITY'], organization: { name: '示范市科学技术局', kind: 'DEPARTMENT' } },
  { loginName: 'town1', name: '韩镇街', roles: ['TOWNSHIP'], organization: township('东城街道') },
  { loginName: 'town2', name: '杨镇街', roles: ['TOWNSHIP'], organization: township('江北街道') },
  { loginName: 'enterprise', name: '朱企业', roles: ['ENTERPRISE'], organization: { name: '示范泵业有限公司', kind: 'ENTERPRISE' } },
  { loginName: 'university', name: '秦教授', roles: ['RESEARCH', 'COMMISSIONER'], organization: { name: '示范理工大学', kind: 'UNIVERSITY' } },
  { loginName: 'expert', name: '尤专家', roles: ['EXPERT'], organization: { name: '示范理工大学', kind: 'UNIVERSITY' } },
  { loginName: 'incubator', name: '许运营', roles: ['INCUBATOR'], organization: { name: '示范众创空间运营有限公司', kind: 'OPERATOR' } },
  { loginName: 'park', name: '何园区', roles: ['PARK'], organization: department('高新技术产业园区管理委员会') },
];

export interface DemoNeeds {
  readonly em: () => EntityManager;
  readonly vault: Vault;
  /** The key of the organization, found by its name or made: whoever fills the demo knows its places. */
  readonly organization: (wanted: DemoOrganization) => Promise<string>;
  readonly clock?: () => Date;
}

/** Makes the accounts that are not there yet; called at every start of a demo. Returns how many it made. */
export async function createDemoAccounts({ em, vault, organization, clock }: DemoNeeds): Promise<number> {
  const performer = setupPerformer(em, vault, clock);
  let hashed: string | undefined;
  let made = 0;
  for (const { organization: wanted, ...account } of demoAccounts) {
    if (await personWithLogin(em(), account.loginName)) continue;
    // The same password for everyone and public: one hash will do, and spares the start a second or two.
    hashed ??= await hashPassword(demoPassword);
    await addAccount(performer, { ...account, organizationId: await organization(wanted) }, hashed, false);
    made += 1;
  }
  return made;
}

/** The login names that the demo's password still opens: production does not start while there are any. */
export async function openDemoAccounts(em: EntityManager): Promise<string[]> {
  const rows = await em.execute<{ login_name: string; password_hash: string }[]>(
    `select c.login_name, c.password_hash from credential c join person p on p.id = c.person_id
      where c.login_name = any(?::text[]) and c.password_hash is not null and p.state = 'ACTIVE' order by c.login_name`,
    [`{${demoAccounts.map(({ loginName }) => loginName).join(',')}}`]);
  const open: string[] = [];
  const known = new Map<string, boolean>();
  for (const { login_name, password_hash } of rows) {
    const fits = known.get(password_hash) ?? (await verifyPassword(demoPassword, password_hash));
    known.set(password_hash, fits);
    if (fits) open.push(login_name);
  }
  return open;
}
