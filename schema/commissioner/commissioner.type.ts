import 'reflect-metadata';
import { Sources } from '../core/exchange/exchange.type.ts';
import { Timeline } from '../core/journal/journal.type.ts';
import { Column, Connection, One, Record } from '../core/read/declare.ts';
import { enumType } from '../core/read/enum.ts';
import { OrganizationType, RegionType } from '../organization/organization.type.ts';
import { commissionerKinds, commissionerLevels, professionalTitles, serviceKinds } from './commissioner.kinds.ts';
import type { Commissioner, CommissionerRosterEntry, CommissionerTeam } from './entity/roster.ts';
import type { VisitLog } from './entity/service.ts';

export const CommissionerKindEnum = enumType('CommissionerKind', '特派员类型（DB33/T 1316—2023）。', commissionerKinds);
export const CommissionerLevelEnum = enumType('CommissionerLevel', '选派级别。', commissionerLevels);
export const ServiceKindEnum = enumType('ServiceKind', '服务类型。', serviceKinds);
export const ProfessionalTitleEnum = enumType('ProfessionalTitle', '职称级别。', professionalTitles);

@Record('Commissioner', { entity: 'Commissioner', code: 'cmr', description: '科技特派员：个人、团队成员或法人特派员的派出人员。来源：科技局名册与派出单位。' })
export class CommissionerType implements Pick<Commissioner, 'name' | 'skills'> {
  id!: string;
  @Column('姓名；同县同名者后注单位。', { filter: true, order: true }) name!: string;
  @One(() => OrganizationType, '派出单位；未建档则空，见 senderName。', { filter: true }) sender!: OrganizationType | null;
  @Column('派出单位名称，依名册。') senderName!: string | null;
  @Column('专业特长，依名册。') specialty!: string | null;
  @Column('技能标签，供匹配。', { type: () => [String] }) skills!: string[];
  @Column('职称级别。', { type: () => ProfessionalTitleEnum }) title!: Commissioner['title'];
  @Column('是否公务员：公务员不得选派。') isCivilServant!: boolean | null;
  @Column('不得提名至（含当日）：考核不合格所致。') barredUntil!: string | null;
  @Column('联系电话，中间四位隐去。', { property: 'phoneMasked' }) phone!: string | null;
  @Column('居民身份证号，仅留首尾四位；只在发放补贴者登记。', { property: 'identityNumberMasked' }) identityNumber!: string | null;
  @Column('收款银行。') payeeBank!: string | null;
  @Column('收款账号，仅留末四位。', { property: 'payeeAccountMasked' }) payeeAccount!: string | null;
  @Connection(() => CommissionerRosterEntryType, '历年名册，最近年度在前。', { back: 'commissioner', order: [['year', 'desc']], filter: true }) rosterEntries!: unknown;
  @Connection(() => VisitLogType, '服务日志，最近者在前。', { back: 'commissioner', order: [['servedOn', 'desc']], filter: true }) visits!: unknown;
  @Sources() sources!: unknown;
  @Timeline() timeline!: unknown;
}

@Record('CommissionerTeam', { entity: 'CommissionerTeam', code: 'ctm', description: '特派团：为一个产业服务的特派员团队。来源：科技局名册与派出单位。' })
export class CommissionerTeamType implements Pick<CommissionerTeam, 'name'> {
  id!: string;
  @Column('名称。', { filter: true, order: true }) name!: string;
  @Column('所服务的产业。') industry!: string | null;
  @One(() => CommissionerType, '团长。') leader!: CommissionerType | null;
  @Connection(() => CommissionerRosterEntryType, '历年名册，最近年度在前。', { back: 'team', order: [['year', 'desc']] }) rosterEntries!: unknown;
  @Sources() sources!: unknown;
}

@Record('CommissionerRosterEntry', { entity: 'CommissionerRosterEntry', code: 'cro', description: '名册条目：一名特派员（团队记团长）在一个年度的在册情况。来源：科技局名册与任期。' })
export class CommissionerRosterEntryType implements Pick<CommissionerRosterEntry, 'year' | 'kind' | 'level'> {
  id!: string;
  @Column('年度。', { filter: true, order: true }) year!: number;
  @One(() => CommissionerType, '特派员。', { filter: true }) commissioner!: CommissionerType | null;
  @Column('类型。', { type: () => CommissionerKindEnum, filter: true }) kind!: CommissionerRosterEntry['kind'];
  @Column('选派级别。', { type: () => CommissionerLevelEnum, filter: true }) level!: CommissionerRosterEntry['level'];
  @One(() => CommissionerTeamType, '特派团；个人与法人则空。', { filter: true }) team!: CommissionerTeamType | null;
  @One(() => RegionType, '派驻镇街。', { filter: true }) town!: RegionType | null;
  @One(() => OrganizationType, '结对企业。', { filter: true }) organization!: OrganizationType | null;
  @Column('本年度内入册日期；只知年度则空。') enteredOn!: string | null;
  @Column('中途退出日期：此后不计入在册数。') leftOn!: string | null;
  @Column('备注。') remark!: string | null;
  @Sources() sources!: unknown;
}

@Record('VisitLog', { entity: 'VisitLog', code: 'vlg', description: '服务日志：一名特派员一日为一个服务对象所作的服务。来源：特派员填报、服务对象确认，及科技局服务记录。' })
export class VisitLogType implements Pick<VisitLog, 'servedOn' | 'hours'> {
  id!: string;
  @One(() => CommissionerType, '特派员。', { filter: true }) commissioner!: CommissionerType | null;
  @One(() => CommissionerTeamType, '代表哪个特派团；个人服务则空。') team!: CommissionerTeamType | null;
  @Column('服务日期。', { filter: true, order: true }) servedOn!: string;
  @Column('开始时刻，如 09:30。') startedAt!: string | null;
  @Column('服务时长，小时。', { filter: true }) hours!: string;
  @One(() => RegionType, '服务地点所在镇街。', { filter: true }) town!: RegionType;
  @Column('具体地点。') place!: string | null;
  @One(() => OrganizationType, '服务企业；服务镇街则空。', { filter: true }) organization!: OrganizationType | null;
  @Column('服务类型。', { type: () => ServiceKindEnum }) kind!: VisitLog['kind'];
  @Column('服务人数，人。') peopleServed!: number | null;
  @Column('解决的问题。') problem!: string | null;
  @Column('采取的措施。') action!: string | null;
  @Column('服务成效。') result!: string | null;
  @Column('交通费，元。') transportCost!: string | null;
  @Column('住宿费，元。') lodgingCost!: string | null;
  @Column('服务对象确认日期。') confirmedOn!: string | null;
  @Column('确认人。') confirmedByName!: string | null;
  @Column('服务对象的异议。') disputeReason!: string | null;
  @Column('填写时刻：离线填写者早于收到的时刻。') writtenAt!: Date | null;
  @Column('收到或录入时刻。') createdAt!: Date;
  @Sources() sources!: unknown;
  @Timeline() timeline!: unknown;
}
