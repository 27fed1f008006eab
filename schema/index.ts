import type { Area } from './core/area.ts';
import { organization } from './organization/organization.area.ts';

/** Every area of the bureau, lowest first: an area uses those before it and never hears of those after. */
export const areas: readonly Area[] = [
  organization, // 单位、区划、行业分类、研发费用
];
