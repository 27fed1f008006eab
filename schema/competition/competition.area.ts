import type { Area } from '../core/area.ts';

export const competition: Area = {
  name: 'competition',
  title: '双创大赛',
  entities: [],
};
