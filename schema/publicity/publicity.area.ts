import type { Area } from '../core/area.ts';

export const publicity: Area = {
  name: 'publicity',
  title: '公示',
  entities: [],
};
