import type { Area } from '../core/area.ts';

export const park: Area = {
  name: 'park',
  title: '高新区',
  entities: [],
};
