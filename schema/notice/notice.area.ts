import type { Area } from '../core/area.ts';

export const notice: Area = {
  name: 'notice',
  title: '消息',
  entities: [],
};
