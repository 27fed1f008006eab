import 'reflect-metadata';
import { Sources } from '../core/exchange/exchange.type.ts';
import { Timeline } from '../core/journal/journal.type.ts';
import { Column, Connection, List, One, Record } from '../core/read/declare.ts';
import { enumType } from '../core/read/enum.ts';
import { CreditCodeScalar, RateScalar } from '../core/scalar/scalars.ts';
import type { FormerName, IndustryClass, Organization, OrganizationRelation, RdExpense, Region, StatusEvent } from './organization.entity.ts';

export const RegionLevel = enumType('RegionLevel', '行政区划级别。', { PROVINCE: '省级', CITY: '地级', COUNTY: '县级', TOWNSHIP: '乡级（镇街）' });
export const OrganizationKind = enumType('OrganizationKind', '单位类别。', {
  ENTERPRISE: '企业', UNIVERSITY: '高等院校', INSTITUTE: '科研院所', DEPARTMENT: '机关部门', TOWNSHIP: '镇街', OPERATOR: '载体运营机构',
  VILLAGE_COLLECTIVE: '村级集体经济组织', OTHER: '其他',
});
export const OrganizationStatus = enumType('OrganizationStatus', '登记状态。', { ACTIVE: '存续', DISSOLVED: '注销' });
export const OrganizationRelationKind = enumType('OrganizationRelationKind', '单位关系。', { OWNER: '出资或控股', BRANCH: '分支机构', CONTRACT: '合同往来', AFFILIATE: '关联方' });

@Record('Region', { entity: 'Region', code: 'rgn', description: '行政区划：省、市、县和镇街，代码有时效（GB/T 2260 与统计用区划代码）。' })
export class RegionType implements Pick<Region, 'code' | 'name' | 'shortName' | 'level'> {
  id!: string;
  @Column('区划代码：县级以上 6 位，镇街 9 位。', { filter: true, order: true }) code!: string;
  @Column('名称，如“瓯北街道”。', { filter: true }) name!: string;
  @Column('简称，不带“街道”“镇”“乡”。') shortName!: string;
  @Column('级别。', { type: () => RegionLevel, filter: true }) level!: Region['level'];
  @One(() => RegionType, '上级区划。', { filter: true }) parent!: RegionType | null;
  @Column('代码启用日期。') validFrom!: string | null;
  @Column('代码停用日期。') validTo!: string | null;
}

@Record('IndustryClass', { entity: 'IndustryClass', code: 'ind', description: '行业分类：国民经济行业分类（GB/T 4754）各版的门类、大类、中类、小类。' })
export class IndustryClassType implements Pick<IndustryClass, 'edition' | 'code' | 'name'> {
  id!: string;
  @Column('版本，如“GB/T 4754-2017”。', { filter: true }) edition!: string;
  @Column('代码：门类字母或 2 至 4 位数字。', { filter: true, order: true }) code!: string;
  @Column('名称。', { filter: true }) name!: string;
}

@Record('Organization', {
  entity: 'Organization', code: 'org', search: 'searchText',
  description: '单位：企业、高校、科研院所、部门、镇街、运营机构、村级集体等。来源：市场监管局企业名录等。',
})
export class OrganizationType implements Pick<Organization, 'kind' | 'name' | 'status'> {
  id!: string;
  @Column('类别。', { type: () => OrganizationKind, filter: true }) kind!: Organization['kind'];
  @Column('统一社会信用代码（GB 32100-2015），18 位。', { type: () => CreditCodeScalar, filter: true, order: true }) creditCode!: string | null;
  @Column('名称。', { filter: true, order: true }) name!: string;
  @List(() => FormerNameType, '曾用名。', { back: 'organization', order: [['name', 'asc']] }) formerNames!: FormerNameType[];
  @One(() => RegionType, '所属县（市、区）。', { filter: true }) region!: RegionType;
  @One(() => RegionType, '所属镇街。', { filter: true }) town!: RegionType | null;
  @Column('国民经济行业代码（GB/T 4754）。', { filter: true, order: true }) industryCode!: string | null;
  @Column('国民经济行业名称。') industryName!: string | null;
  @Column('行业代码所依的版本。') industryEdition!: string | null;
  @Column('成立日期。', { filter: true, order: true }) foundedOn!: string | null;
  @Column('注册资本，元。', { filter: true, order: true }) registeredCapital!: string | null;
  @Column('登记状态。', { type: () => OrganizationStatus, filter: true }) status!: Organization['status'];
  @List(() => StatusEventType, '登记状态变化。', { back: 'organization', order: [['recordedAt', 'asc']] }) statusHistory!: StatusEventType[];
  @Column('法定代表人。') legalRepresentative!: string | null;
  @Column('联系人。') contactName!: string | null;
  @Column('联系电话，中间四位隐去；全号须经 revealContactPhone 说明理由后查看。', { property: 'contactPhoneMasked' }) contactPhone!: string | null;
  @Connection(() => RdExpenseType, '研发费用（税务局加计扣除口径），按年度。', { back: 'organization', order: [['year', 'desc']], filter: true }) rdExpenses!: unknown;
  @List(() => OrganizationRelationType, '与其他单位的关系（本单位为一方）。', { back: 'organization', order: [['kind', 'asc']] }) relations!: OrganizationRelationType[];
  @Column('修改次数，供并发编辑比对。') version!: number;
  @Sources() sources!: unknown;
  @Timeline() timeline!: unknown;
}

@Record('FormerName', { entity: 'FormerName', code: 'fnm', description: '曾用名：单位用过的名称。' })
export class FormerNameType implements Pick<FormerName, 'name'> {
  id!: string;
  @Column('名称。') name!: string;
  @Column('停用日期，不明则空。') until!: string | null;
}

@Record('StatusEvent', { entity: 'StatusEvent', code: 'ste', description: '登记状态变化：何日起为何状态。' })
export class StatusEventType implements Pick<StatusEvent, 'status'> {
  id!: string;
  @Column('变化后的状态。', { type: () => OrganizationStatus }) status!: StatusEvent['status'];
  @Column('生效日期，不明则空。') on!: string | null;
  @Column('录入时间。') recordedAt!: Date;
}

@Record('OrganizationRelation', { entity: 'OrganizationRelation', code: 'rel', description: '单位关系：供回避判断与集团归并。' })
export class OrganizationRelationType implements Pick<OrganizationRelation, 'kind'> {
  id!: string;
  @One(() => OrganizationType, '本单位。') organization!: OrganizationType;
  @One(() => OrganizationType, '对方单位。') other!: OrganizationType;
  @Column('关系类别。', { type: () => OrganizationRelationKind }) kind!: OrganizationRelation['kind'];
  @Column('起始日期。') validFrom!: string | null;
  @Column('终止日期。') validTo!: string | null;
}

@Record('RdExpense', { entity: 'RdExpense', code: 'rde', description: '研发费用：企业向税务局申报加计扣除的年度数。来源：税务局。' })
export class RdExpenseType implements Pick<RdExpense, 'year' | 'expense' | 'revenue' | 'throughMonth'> {
  id!: string;
  @One(() => OrganizationType, '企业。', { filter: true }) organization!: OrganizationType;
  @Column('所属年度。', { filter: true, order: true }) year!: number;
  @Column('研发费用，元。', { filter: true, order: true }) expense!: string;
  @Column('同年营业收入，元。', { filter: true }) revenue!: string;
  @Column('数据截至月份，全年为 12。') throughMonth!: number;
  @Column('研发强度：研发费用 ÷ 营业收入，未四舍五入。', { type: () => RateScalar }) intensity!: string | null;
  @Sources() sources!: unknown;
}
