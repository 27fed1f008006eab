import 'reflect-metadata';
import type { RequestContext } from '../core/context.ts';
import { Role } from '../core/read/role.ts';
import { JournalEntryType, Timeline } from '../core/journal/journal.type.ts';
import { Available } from '../core/lifecycle/available.type.ts';
import { Code, Column, Connection, Extend, First, List, One, Record } from '../core/read/declare.ts';
import { enumType } from '../core/read/enum.ts';
import { OrganizationType } from '../organization/organization.type.ts';
import type { ApiKey, Assignment, Credential, ExternalAccount, Person, PersonRelation, Session } from './account.entity.ts';
import { assignmentLifecycle, personLifecycle } from './account.lifecycle.ts';

export const PersonState = enumType('PersonState', '账户状态。', { ACTIVE: '启用', DISABLED: '停用' });
export const AssignmentState = enumType('AssignmentState', '任职状态。', { REQUESTED: '待确认', IN_FORCE: '生效', DECLINED: '未准', REVOKED: '已撤销' });
export const PersonRelationKind = enumType('PersonRelationKind', '人员关系，供回避审查。', { KIN: '亲属', TEACHER: '师生', COAUTHOR: '合作者', COLLEAGUE: '同事', INTEREST: '利益关系' });
export const SessionEnd = enumType('SessionEnd', '会话提前结束的原因。', {
  SIGNED_OUT: '本人退出', REPLACED: '换发（切换身份或启用动态验证码）', REVOKED: '本人或安全管理员撤销', PASSWORD: '密码变更', ROLE: '角色变更', DISABLED: '账户停用', UNLINKED: '登录所用的外部账号已解除绑定',
});

@Record('Person', { entity: 'Person', code: 'psn', description: '人员：使用云局或在记录中出现的人。' })
export class PersonType implements Pick<Person, 'name' | 'state'> {
  id!: string;
  @Column('姓名。', { filter: true, order: true }) name!: string;
  @Column('账户状态。', { type: () => PersonState, filter: true }) state!: Person['state'];
  @Column('电话，中间四位隐去；全号须经 revealContactPhone 说明理由后查看。', { property: 'phoneMasked' }) phone!: string | null;
  @Column('居民身份证号，仅留首尾四位。', { property: 'identityNumberMasked' }) identityNumber!: string | null;
  @Column('电子邮箱。') email!: string | null;
  @Column('建立时刻。') createdAt!: Date | null;
  @First(() => CredentialType, '登录账户。', { back: 'person', order: [] }) credential!: CredentialType | null;
  @List(() => AssignmentType, '任职，最近者在前。', { back: 'person', order: [['requestedAt', 'desc']] }) assignments!: AssignmentType[];
  @List(() => PersonRelationType, '与他人的关系（本人为一方），供回避审查。', { back: 'person', order: [['kind', 'asc']] }) relations!: PersonRelationType[];
  @List(() => ExternalAccountType, '绑定的外部账号：可凭其登录。', { back: 'person', order: [['linkedAt', 'asc']] }) externalAccounts!: ExternalAccountType[] | null;
  @Connection(() => SessionType, '会话，最近者在前。', { back: 'person', order: [['createdAt', 'desc']] }) sessions!: unknown;
  @Available(personLifecycle) availableActions!: unknown;
  @Timeline() timeline!: unknown;
}

@Record('Credential', { entity: 'Credential', code: 'crd', description: '登录账户：登录名与密码的状况，密码本身从不给出。' })
export class CredentialType implements Pick<Credential, 'loginName' | 'mustChange'> {
  id!: string;
  @Column('登录名。', { filter: true }) loginName!: string;
  @Column('是否须先修改密码。') mustChange!: boolean;
  @Column('密码修改时刻；从未设置则空。') passwordChangedAt!: Date | null;
  @Column('因连续错误锁定至何时。') lockedUntil!: Date | null;
  @Column('上次登录时刻。') lastSignInAt!: Date | null;
}

@Record('PersonRelation', { entity: 'PersonRelation', code: 'prl', description: '人员关系：两人之间应当回避的关系。' })
export class PersonRelationType implements Pick<PersonRelation, 'kind'> {
  id!: string;
  @One(() => PersonType, '一方。') person!: PersonType | null;
  @One(() => PersonType, '另一方。') other!: PersonType | null;
  @Column('关系。', { type: () => PersonRelationKind, filter: true }) kind!: PersonRelation['kind'];
  @Column('起始日期，不明则空。') validFrom!: string | null;
  @Column('终止日期，空为至今。') validTo!: string | null;
}

@Record('Assignment', { entity: 'Assignment', code: 'asg', description: '任职：一人在一个单位担任一种角色，由一名安全管理员提出、另一名确认后生效。' })
export class AssignmentType implements Pick<Assignment, 'role' | 'state'> {
  id!: string;
  @One(() => PersonType, '人员。', { filter: true }) person!: PersonType | null;
  @One(() => OrganizationType, '单位。', { filter: true }) organization!: OrganizationType | null;
  @Column('角色。', { type: () => Role, filter: true }) role!: Assignment['role'];
  @Column('状态。', { type: () => AssignmentState, filter: true }) state!: Assignment['state'];
  @Column('自何日起。') validFrom!: string;
  @Column('至何日止，空为长期。') validTo!: string | null;
  @One(() => PersonType, '提出者；空为系统设立。') grantedBy!: PersonType | null;
  @One(() => PersonType, '确认者；空为未确认或系统设立。') confirmedBy!: PersonType | null;
  @Column('提出时刻。', { order: true }) requestedAt!: Date;
  @Column('撤销时刻。') revokedAt!: Date | null;
  @Available(assignmentLifecycle) availableActions!: unknown;
}

@Record('Session', { entity: 'Session', code: 'ses', description: '会话：一次登录。闲置或满时即止，时长依会话策略。' })
export class SessionType implements Pick<Session, 'createdAt' | 'lastSeenAt'> {
  id!: string;
  @One(() => PersonType, '人员。') person!: PersonType | null;
  @One(() => OrganizationType, '当前代表的单位。') organization!: OrganizationType | null;
  @Column('登录时刻。') createdAt!: Date;
  @Column('最近使用时刻，精确到分钟。') lastSeenAt!: Date;
  @Column('最迟到何时。') expiresAt!: Date;
  @Column('来自何网络地址。') address!: string | null;
  @Column('浏览器。') userAgent!: string | null;
  @Column('提前结束的时刻。') revokedAt!: Date | null;
  @Column('提前结束的原因。', { type: () => SessionEnd }) revokedFor!: Session['revokedFor'];
  @Column('以何处的账号登录（配置中的代号）；以密码登录则空。') provider!: string | null;
  @Code<RequestContext>(() => Boolean, '是否即本次请求所用的会话。', { load: async (rows, { session }) => rows.map((row) => row['id'] === session.id) }) current!: boolean | null;
}

@Record('ExternalAccount', { entity: 'ExternalAccount', code: 'exl', description: '外部账号：本人在统一认证或政务平台的账号，绑定后可凭其登录；只按账号标识对应，不按姓名或邮箱。' })
export class ExternalAccountType implements Pick<ExternalAccount, 'provider' | 'subject'> {
  id!: string;
  @One(() => PersonType, '人员。') person!: PersonType | null;
  @Column('何处的账号：配置中的代号。') provider!: string;
  @Code<RequestContext>(() => String, '何处的账号：名称；该处已不在配置中则空。', { needs: ['provider'], load: async (rows, { providers }) => rows.map(({ provider }) => providers?.all.find(({ id }) => id === provider)?.title ?? null) }) title!: string | null;
  @Column('在该处的账号标识。') subject!: string;
  @One(() => PersonType, '绑定者：本人或安全管理员。') linkedBy!: PersonType | null;
  @Column('绑定时刻。') linkedAt!: Date;
  @Column('上次凭其登录的时刻。') lastSignInAt!: Date | null;
}

@Record('ApiKey', { entity: 'ApiKey', code: 'key', description: '接口密钥：合作单位的系统据此取数；只在建立时显示一次。' })
export class ApiKeyType implements Pick<ApiKey, 'name' | 'prefix' | 'scopes'> {
  id!: string;
  @One(() => OrganizationType, '所属单位。', { filter: true }) organization!: OrganizationType | null;
  @Column('名称。', { filter: true }) name!: string;
  @Column('前缀，用以辨认。') prefix!: string;
  @Column('范围，如 organization:read。', { type: () => [String] }) scopes!: string[];
  @Column('可从哪些地址或网段使用；空为不限。', { type: () => [String] }) addresses!: string[];
  @One(() => PersonType, '建立者。') createdBy!: PersonType | null;
  @Column('建立时刻。', { order: true }) createdAt!: Date;
  @Column('到期时刻。') expiresAt!: Date;
  @Column('上次使用时刻，精确到分钟。') lastUsedAt!: Date | null;
  @Column('撤销时刻。') revokedAt!: Date | null;
}

@Extend(() => JournalEntryType)
export class JournalEntryAccounts {
  @Code(() => PersonType, '操作者；系统、密钥与公众无此项。', { needs: ['personId'], load: async (rows) => rows.map(({ personId }) => personId && { id: personId }) }) person!: unknown;
  @Code(() => OrganizationType, '操作者所代表的单位。', { needs: ['organizationId'], load: async (rows) => rows.map(({ organizationId }) => organizationId && { id: organizationId }) }) organization!: unknown;
}

@Extend(() => OrganizationType)
export class OrganizationAccounts {
  @Connection(() => AssignmentType, '本单位的任职人员。', { back: 'organization', order: [['requestedAt', 'desc']] }) assignments!: unknown;
  @Connection(() => ApiKeyType, '本单位的接口密钥。', { back: 'organization', order: [['createdAt', 'desc']] }) apiKeys!: unknown;
}
