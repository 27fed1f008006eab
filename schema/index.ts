import { account } from './account/account.area.ts';
import type { Area } from './core/area.ts';
import { core } from './core/core.area.ts';
import { openExchange } from './core/exchange/house.ts';
import { declareIndicators } from './core/indicator/registry.ts';
import { declareReactions } from './core/journal/reaction.ts';
import { declareLifecycles } from './core/lifecycle/alarms.ts';
import { indicator } from './indicator/indicator.area.ts';
import { ladder } from './ladder/ladder.area.ts';
import { directory } from './organization/directory.ts';
import { organization } from './organization/organization.area.ts';

/** Every area of the bureau, lowest first: an area uses those before it and never hears of those after. */
export const areas: readonly Area[] = [
  core, // 机制：操作日志
  organization, // 单位、区划、行业分类、研发费用
  account, // 人员、账户、角色、会话、密钥
  ladder, // 资质申报与认定、研发机构、培育库
  indicator, // 目标、数字、重要事项、重点工作
];

declareReactions(areas.flatMap((area) => area.reactions ?? []));
declareLifecycles(areas.flatMap((area) => area.lifecycles ?? []));
declareIndicators(areas.flatMap((area) => area.indicators ?? []));
openExchange({ sheets: areas.flatMap((area) => area.sheets ?? []), directory });
