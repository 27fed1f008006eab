import type { Area } from '../core/area.ts';

export const auction: Area = {
  name: 'auction',
  title: '成果竞价',
  entities: [],
};
