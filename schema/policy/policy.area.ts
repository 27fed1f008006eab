import type { Area } from '../core/area.ts';

export const policy: Area = {
  name: 'policy',
  title: '政策兑现',
  entities: [],
};
