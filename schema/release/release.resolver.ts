import 'reflect-metadata';
import { Resolver } from 'type-graphql';
import { mutationsOf } from '../core/lifecycle/mutations.ts';
import { Lookup, Rows } from '../core/read/declare.ts';
import { releaseLifecycle } from './release.lifecycle.ts';
import { ReleaseType, ReleasedValueType } from './release.type.ts';

@Resolver()
export class ReleaseResolver {
  @Lookup(() => ReleaseType, '取一期统计发布。', { by: ['id'] }) release!: unknown;
  @Rows(() => ReleaseType, '统计发布，最近者在前。', { order: [['to', 'desc']] }) releases!: unknown;
  @Rows(() => ReleasedValueType, '统计发布值，最近者在前。', { order: [['to', 'desc'], ['indicator', 'asc']] }) releasedValues!: unknown;
}

export const releaseResolvers = [ReleaseResolver, mutationsOf(releaseLifecycle, 'Release', () => ReleaseType)];
