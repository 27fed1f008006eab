import { account } from './account/account.area.ts';
import { achievement } from './achievement/achievement.area.ts';
import { auction } from './auction/auction.area.ts';
import { challenge } from './challenge/challenge.area.ts';
import { commissioner } from './commissioner/commissioner.area.ts';
import { competition } from './competition/competition.area.ts';
import { declareVisible } from './core/access/visible.ts';
import type { Area } from './core/area.ts';
import { declareChecks } from './core/check.ts';
import { core } from './core/core.area.ts';
import { openExchange } from './core/exchange/house.ts';
import { declareFacts } from './core/fact/fact.ts';
import { declareIndicators } from './core/indicator/registry.ts';
import { declareReactions } from './core/journal/reaction.ts';
import { declareTitles } from './core/journal/titles.ts';
import { declareLifecycles } from './core/lifecycle/alarms.ts';
import { declareNotices } from './core/notice/plan.ts';
import { declareTasks } from './core/outbox/registry.ts';
import { declareRetention } from './core/personal/keeping.ts';
import { declarePersonal } from './core/personal/held.ts';
import { expert } from './expert/expert.area.ts';
import { incubator } from './incubator/incubator.area.ts';
import { indicator } from './indicator/indicator.area.ts';
import { integrity } from './integrity/integrity.area.ts';
import { investment } from './investment/investment.area.ts';
import { job } from './job/job.area.ts';
import { ladder } from './ladder/ladder.area.ts';
import { notice } from './notice/notice.area.ts';
import { directory } from './organization/directory.ts';
import { organization } from './organization/organization.area.ts';
import { park } from './park/park.area.ts';
import { platform } from './platform/platform.area.ts';
import { policy } from './policy/policy.area.ts';
import { protection } from './protection/protection.area.ts';
import { retention } from './protection/protection.rules.ts';
import { publicity } from './publicity/publicity.area.ts';
import { release } from './release/release.area.ts';
import { talent } from './talent/talent.area.ts';

/** Every area of the bureau, lowest first: an area uses those before it and never hears of those after. */
export const areas: readonly Area[] = [
  core, // 机制：操作日志、附件、导入批次
  organization, // 单位、区划、行业分类、研发费用
  account, // 人员、账户、角色、会话、密钥
  integrity, // 诚信记录与限制
  ladder, // 资质申报与认定、研发机构、培育库
  release, // 统计发布值、季度星级、全省位次
  platform, // 平台、共建协议、技术转移中心、新型研发机构
  talent, // 人才计划、申报、入选、到岗、创新团队
  expert, // 专家库、回避、抽取
  park, // 四至范围、企业库、月度指标
  incubator, // 载体、面积、在孵、毕业、运营团队
  competition, // 赛事、参赛、轮次、奖项
  investment, // 投资项目、入库、进度、预警、竣工退库
  publicity, // 公示与异议
  achievement, // 成果登记、知识产权、专利产业化、技术合同
  auction, // 标的、报名、保证金、报价、成交
  challenge, // 需求、榜单、揭榜、评审、立项、验收
  commissioner, // 任期、需求、派遣、服务日志、考核、补贴
  policy, // 条款、匹配、申领、拨付
  indicator, // 目标、数字、重要事项、重点工作
  notice, // 收件箱、订阅、推送
  job, // 任务队列、重试、取消、长任务
  protection, // 个人信息清单、查阅、保存期限、共享记录、安全策略
];

declareVisible(areas.flatMap((area) => area.access ?? []));
declareTitles(areas.flatMap((area) => area.lifecycles ?? []).map(({ entity, creations, actions, happenings, states }) => ({ object: entity.name, actions: { ...creations, ...actions, ...happenings }, states })));
declareReactions(areas.flatMap((area) => area.reactions ?? []));
declareLifecycles(areas.flatMap((area) => area.lifecycles ?? []));
declareFacts(areas.flatMap((area) => area.facts ?? []));
declareNotices(areas.flatMap((area) => area.lifecycles ?? []), areas.flatMap((area) => area.notices ?? []));
declareChecks(areas.flatMap((area) => area.checks ?? []));
declareTasks(areas);
declarePersonal(areas);
declareRetention(retention, areas);
declareIndicators(areas.flatMap((area) => area.indicators ?? []));
openExchange({ sheets: areas.flatMap((area) => area.sheets ?? []), directory });
