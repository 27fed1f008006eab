import 'reflect-metadata';
import { Sources } from '../../core/exchange/exchange.type.ts';
import { Timeline } from '../../core/journal/journal.type.ts';
import { Column, One, Record } from '../../core/read/declare.ts';
import { enumType } from '../../core/read/enum.ts';
import { OrganizationType, RegionType } from '../../organization/organization.type.ts';
import { levels, projectKinds } from '../challenge.kinds.ts';
import type { Project } from '../entity/project.ts';

export const LevelEnum = enumType('PlanLevel', '计划级别。', levels);
export const ProjectKindEnum = enumType('ProjectKind', '项目类型。', projectKinds);
export const ProjectStateEnum = enumType('ProjectState', '项目的状态。', { ESTABLISHED: '已立项' });

@Record('Project', { entity: 'Project', code: 'prj', description: '科技项目：各级科技计划立项的项目，从立项到验收。来源：科技局立项项目清单与立项文件。' })
export class ProjectType implements Pick<Project, 'title' | 'bearerName' | 'level' | 'kind' | 'establishedOn' | 'budget' | 'state'> {
  id!: string;
  @Column('项目编号。', { filter: true }) number!: string | null;
  @Column('项目名称。', { filter: true, order: true }) title!: string;
  @One(() => OrganizationType, '承担单位；名录中没有的机构则空。', { filter: true }) organization!: OrganizationType | null;
  @Column('承担单位名称。', { filter: true, order: true }) bearerName!: string;
  @Column('承担单位的统一社会信用代码；没有则空。') bearerCode!: string | null;
  @One(() => RegionType, '所属县（市、区）。', { filter: true }) region!: RegionType;
  @Column('级别。', { type: () => LevelEnum, filter: true }) level!: Project['level'];
  @Column('计划类别。') programme!: string | null;
  @Column('项目类型。', { type: () => ProjectKindEnum, filter: true }) kind!: Project['kind'];
  @Column('立项日期。', { filter: true, order: true }) establishedOn!: string;
  @Column('立项文件。') document!: string | null;
  @Column('经费（元）。', { filter: true, order: true }) budget!: string;
  @Column('负责人。') principal!: string | null;
  @Column('状态。', { type: () => ProjectStateEnum, filter: true }) state!: Project['state'];
  @Sources() sources!: unknown;
  @Timeline() timeline!: unknown;
}
