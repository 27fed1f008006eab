import 'reflect-metadata';
import { Int } from 'type-graphql';
import type { RequestContext } from '../core/context.ts';
import { Sources } from '../core/exchange/exchange.type.ts';
import { Timeline } from '../core/journal/journal.type.ts';
import { Available } from '../core/lifecycle/available.type.ts';
import { Code, Column, Connection, One, Record } from '../core/read/declare.ts';
import { enumType } from '../core/read/enum.ts';
import { RateScalar } from '../core/scalar/scalars.ts';
import { RegionType } from '../organization/organization.type.ts';
import type { Release, ReleasedValue } from './release.entity.ts';
import { releaseLifecycle } from './release.lifecycle.ts';

export const ReleaseKind = enumType('ReleaseKind', '统计发布的种类。', { CIRCULAR: '各县（市、区）指标通报', STARS: '季度星级评价', POSITIONS: '全省位次' });
export const ReleaseStateEnum = enumType('ReleaseState', '统计发布的状态。', { IMPORTED: '已导入', LOCKED: '已签认锁定' });

@Record('Release', { entity: 'Release', code: 'rls', description: '统计发布：统计机构或上级公布、本县收到的一期数值；签认后只读，本系统不重算、不改动。来源：市科技局通报。' })
export class ReleaseType implements Pick<Release, 'kind' | 'state' | 'from' | 'to' | 'title'> {
  id!: string;
  @One(() => RegionType, '收到该发布的县。', { filter: true }) region!: unknown;
  @Column('种类。', { type: () => ReleaseKind, filter: true }) kind!: Release['kind'];
  @Column('状态。', { type: () => ReleaseStateEnum, filter: true }) state!: Release['state'];
  @Column('所述期间起。', { filter: true }) from!: string;
  @Column('所述期间止。', { filter: true, order: true }) to!: string;
  @Column('标题。') title!: string;
  @Column('签认日期。') signedOn!: string | null;
  @Column('签认人。') signedBy!: string | null;
  @Column('发布文件。') document!: string | null;
  @Connection(() => ReleasedValueType, '各县各指标的数值。', { back: 'release', order: [['indicator', 'asc'], ['value', 'desc']] }) values!: unknown;
  @Available(releaseLifecycle) availableActions!: unknown;
  @Sources() sources!: unknown;
  @Timeline() timeline!: unknown;
}

@Record('ReleasedValue', { entity: 'ReleasedValue', code: 'rlv', description: '统计发布值：一项指标在一县一期的公布数值。来源：市科技局通报。' })
export class ReleasedValueType implements Pick<ReleasedValue, 'place' | 'indicator' | 'from' | 'to'> {
  id!: string;
  @One(() => ReleaseType, '所属发布。', { filter: true }) release!: unknown;
  @Column('所述的县（市、区）。', { filter: true }) place!: string;
  @Column('指标名称；星级另带季度末月。', { filter: true }) indicator!: string;
  @Column('期间起。', { filter: true }) from!: string;
  @Column('期间止。', { filter: true, order: true }) to!: string;
  @Column('数值，% 或星；“—”为空，绝不以零代替。', { type: () => RateScalar, order: true }) value!: string | null;
  @Column('通报所印名次，未印则空。') printedRank!: number | null;
  @Code<RequestContext>(() => Int, '由数值排出的名次：由高到低，并列者同取较前名次；无数值则空。', {
    load: async (rows, context) => {
      const ranks = await context.em().execute<{ id: string; rank: number }[]>(
        `select id, rank::int as rank from (select v.id, v.value, rank() over (partition by v.release_id, v.indicator order by v.value desc nulls last) as rank
            from released_value v where (v.release_id, v.indicator) in (select release_id, indicator from released_value where id = any(?::uuid[]))) v where value is not null`, [`{${rows.map((row) => row['id'] as string).join(',')}}`]);
      const rankOf = new Map(ranks.map(({ id, rank }) => [id, rank]));
      return rows.map((row) => rankOf.get(row['id'] as string) ?? null);
    },
  }) rank!: number | null;
  @Column('以文字表示的档次，如“前列”。') text!: string | null;
  @Sources() sources!: unknown;
}
