import type { Area } from '../core/area.ts';

export const incubator: Area = {
  name: 'incubator',
  title: '孵化载体',
  entities: [],
};
