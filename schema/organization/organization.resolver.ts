import 'reflect-metadata';
import { Resolver } from 'type-graphql';
import { is } from '../core/access/condition.ts';
import { Lookup, Rows } from '../core/read/declare.ts';
import { IndustryClassType, OrganizationType, RdExpenseType, RegionType } from './organization.type.ts';

@Resolver()
export class OrganizationResolver {
  @Lookup(() => OrganizationType, '按全局标识或统一社会信用代码取一个单位。', { by: ['id', 'creditCode'] }) organization!: unknown;
  @Rows(() => OrganizationType, '单位名录：全部类别。', { order: [['name', 'asc']] }) organizations!: unknown;
  @Rows(() => OrganizationType, '企业名录。', { where: is('kind', 'ENTERPRISE'), order: [['name', 'asc']] }) enterprises!: unknown;
  @Rows(() => RegionType, '行政区划。', { order: [['code', 'asc']] }) regions!: unknown;
  @Rows(() => IndustryClassType, '行业分类。', { order: [['code', 'asc']] }) industryClasses!: unknown;
  @Rows(() => RdExpenseType, '研发费用记录。', { order: [['year', 'desc']] }) rdExpenses!: unknown;
}
