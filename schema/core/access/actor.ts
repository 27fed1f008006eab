/** The roles of the bureau's work. A person holds each in an organization. */
export const roles = {
  ENTERPRISE: '企业',
  RESEARCH: '高校院所',
  EXPERT: '评审专家',
  COMMISSIONER: '科技特派员',
  INCUBATOR: '孵化载体运营方',
  PARK: '高新区管委会',
  TOWNSHIP: '镇街',
  CLERK: '科技局经办',
  DIRECTOR: '科技局领导',
  FINANCE: '财政',
  TAX: '税务',
  STATISTICS: '统计',
  INDUSTRY: '经信',
  MARKET: '市场监管',
  PERSONNEL: '组织人事',
  AGRICULTURE: '农业农村',
  HIGHER_AUTHORITY: '市级以上主管部门',
  AUDITOR: '纪检审计',
  SYSTEM_ADMIN: '系统管理员',
  SECURITY_ADMIN: '安全管理员',
  AUDIT_ADMIN: '审计管理员',
} as const;
export type Role = keyof typeof roles;
export const roleNames = Object.keys(roles) as Role[];

/** They run the system and watch over it, and see none of the bureau's business. */
export const administrators: readonly Role[] = ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN'];
/** Everyone whose work it is. */
export const working: readonly Role[] = roleNames.filter((name) => !administrators.includes(name));
/** The bureau's own staff. */
export const bureau: readonly Role[] = ['CLERK', 'DIRECTOR'];
/** The county departments that co-check and supply data. */
export const departments: readonly Role[] = ['FINANCE', 'TAX', 'STATISTICS', 'INDUSTRY', 'MARKET', 'PERSONNEL', 'AGRICULTURE'];

/** What a partner's key may be used for. People and the public have none: their roles decide. */
export const scopes = {
  'organization:read': '读取单位名录',
  'ladder:read': '读取资质与研发机构',
  'release:read': '读取统计发布值',
  'platform:read': '读取科创平台',
  'talent:read': '读取人才',
  'park:read': '读取高新区',
  'incubator:read': '读取孵化载体',
  'competition:read': '读取双创大赛',
  'investment:read': '读取高新投资项目',
  'achievement:read': '读取科技成果',
  'auction:read': '读取竞价标的',
  'challenge:read': '读取揭榜挂帅',
  'commissioner:read': '读取科技特派员',
  'policy:read': '读取政策',
  'indicator:read': '读取指标',
  'exchange:read': '读取导入批次',
} as const;
export type Scope = keyof typeof scopes;

/**
 * On whose behalf something happens. Everyone is an actor: a person in one organization, a partner's key, the public,
 * or the system under a name of its own. There is no way to act without one.
 */
export interface Actor {
  readonly kind: 'person' | 'key' | 'public' | 'system';
  /** The name of a system actor, e.g. `clock`; the name to print for the others. */
  readonly name: string;
  readonly personId: string | null;
  readonly organizationId: string | null;
  /** The township or county that the actor's organization answers for. */
  readonly regionId: string | null;
  readonly roles: ReadonlySet<Role>;
  /** Of a key that was shown: which. */
  readonly keyId?: string;
  /** Of a key; `null` for everyone else. */
  readonly scopes: ReadonlySet<Scope> | null;
}

export const publicActor: Actor = {
  kind: 'public', name: '公众', personId: null, organizationId: null, regionId: null, roles: new Set(), scopes: null,
};

/** System work has a name and rules of its own: `systemActor('import')` may do what rules grant to `system('import')`. */
export const systemActor = (name: string): Actor => ({ ...publicActor, kind: 'system', name });

const classes = new WeakMap<Actor, string>();
/** Actors of one class see the same columns of the same tables, so that one compiled statement serves them all. */
export function actorClass(actor: Actor): string {
  let known = classes.get(actor);
  if (known === undefined) classes.set(actor, known = classOf(actor));
  return known;
}
const classOf = (actor: Actor): string =>
  [
    actor.kind,
    actor.kind === 'system' ? actor.name : '',
    [...actor.roles].sort().join(','),
    actor.scopes ? [...actor.scopes].sort().join(',') : '*',
    actor.personId ? 'p' : '', actor.organizationId ? 'o' : '', actor.regionId ? 'r' : '',
  ].join('|');
