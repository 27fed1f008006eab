import type { Area } from '../core/area.ts';

export const commissioner: Area = {
  name: 'commissioner',
  title: '科技特派员',
  entities: [],
};
