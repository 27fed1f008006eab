import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';
import type { RequestContext } from '../core/context.ts';
import { Available } from '../core/lifecycle/available.type.ts';
import { Code, Column, One, Record } from '../core/read/declare.ts';
import { enumType } from '../core/read/enum.ts';
import { OrganizationType } from '../organization/organization.type.ts';
import { PersonType } from './account.type.ts';
import type { SavedView } from './saved-view.entity.ts';
import { defaultsAmong, savedViewLifecycle } from './saved-view.ts';

export const SavedViewState = enumType('SavedViewState', '列表视图的状态。', { OWN: '自用', SHARED: '与本单位共享', REMOVED: '已删除' });

@Record('SavedView', { entity: 'SavedView', code: 'viw', description: '列表视图：门户一个列表的筛选、排序与列，取名保存；自用，或与本单位的人共享。' })
export class SavedViewType implements Pick<SavedView, 'list' | 'name' | 'query' | 'state'> {
  id!: string;
  @Column('列表页的路径，如 /applications。', { filter: true }) list!: string;
  @Column('名称。') name!: string;
  @Column('列表的筛选、排序与列：网址“?”之后的部分；空为列表原样。') query!: string;
  @Column('自用或共享。', { type: () => SavedViewState }) state!: SavedView['state'];
  @One(() => PersonType, '保存者。') person!: PersonType | null;
  @One(() => OrganizationType, '与哪个单位的人共享；未代表单位而存者为空。') organization!: OrganizationType | null;
  @Column('保存的时刻。') createdAt!: Date;
  @Code<RequestContext>(() => Boolean, '当前用户打开此列表时是否以它开始。', {
    load: async (rows, { em, actor }) => {
      const ids = rows.map((row) => row['id'] as string);
      const defaults = await defaultsAmong(em(), actor.personId, ids);
      return ids.map((id) => defaults.has(id));
    },
  }) isDefault!: boolean | null;
  @Available(savedViewLifecycle) availableActions!: unknown;
}

@ObjectType('ListDefault', { description: '列表的默认视图：当前用户打开一个列表时以何开始。' })
export class ListDefaultType {
  @Field({ description: '列表页的路径。' }) list!: string;
  @Field({ description: '筛选、排序与列：网址“?”之后的部分。' }) query!: string;
}
