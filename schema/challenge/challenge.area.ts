import type { Area } from '../core/area.ts';

export const challenge: Area = {
  name: 'challenge',
  title: '揭榜挂帅',
  entities: [],
};
