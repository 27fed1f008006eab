import type { Area } from '../core/area.ts';

export const release: Area = {
  name: 'release',
  title: '统计发布',
  entities: [],
};
