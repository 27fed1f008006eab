import type { Area } from '../core/area.ts';

export const talent: Area = {
  name: 'talent',
  title: '人才',
  entities: [],
};
