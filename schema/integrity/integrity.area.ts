import type { Area } from '../core/area.ts';

export const integrity: Area = {
  name: 'integrity',
  title: '信用与限制',
  entities: [],
};
