import type { Area } from '../core/area.ts';

export const investment: Area = {
  name: 'investment',
  title: '高新投资',
  entities: [],
};
