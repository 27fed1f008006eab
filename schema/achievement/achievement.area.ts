import type { Area } from '../core/area.ts';

export const achievement: Area = {
  name: 'achievement',
  title: '科技成果',
  entities: [],
};
