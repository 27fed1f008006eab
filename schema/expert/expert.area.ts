import type { Area } from '../core/area.ts';

export const expert: Area = {
  name: 'expert',
  title: '专家',
  entities: [],
};
