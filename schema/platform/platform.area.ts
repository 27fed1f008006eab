import type { Area } from '../core/area.ts';

export const platform: Area = {
  name: 'platform',
  title: '科创平台',
  entities: [],
};
