import { enumType, titlesOf } from '../core/read/enum.ts';
import { carrierKinds, carrierLevels, carrierTargets, checkGrades, exitReasons, goalKinds } from './incubator.kinds.ts';
import { carrierLifecycle } from './lifecycle/carrier.ts';
import { engagementLifecycle } from './lifecycle/engagement.ts';
import { incubationLifecycle } from './lifecycle/incubation.ts';
import { monthLifecycle } from './lifecycle/month.ts';
import { planLifecycle } from './lifecycle/plan.ts';
import { spaceLifecycle } from './lifecycle/space.ts';


export const CarrierKindEnum = enumType('CarrierKind', '孵化载体类型。', carrierKinds);
export const CarrierLevelEnum = enumType('CarrierLevel', '孵化载体认定级别。', carrierLevels);
export const CarrierTargetEnum = enumType('CarrierTarget', '认定目标：各级认定，或市级示范孵化基地。', carrierTargets);
export const IncubatorStateEnum = enumType('IncubatorState', '孵化载体的状态。', titlesOf(carrierLifecycle.states));
export const CarrierCheckGrade = enumType('CarrierCheckGrade', '载体年度考核等次。', checkGrades);
export const SpaceStateEnum = enumType('IncubationSpaceState', '孵化空间的状态。', titlesOf(spaceLifecycle.states));
export const SpaceTenure = enumType('SpaceTenure', '空间权属。', { OWNED: '自有', LEASED: '租赁' });
export const SpaceOrigin = enumType('SpaceOrigin', '空间来源：盘活闲置的旧空间对集群也是新增。', { NEW: '新建', REUSED: '盘活闲置' });
export const MonthStateEnum = enumType('CarrierMonthState', '载体运营月报的状态。', titlesOf(monthLifecycle.states));
export const IncubationStateEnum = enumType('IncubationState', '在孵企业（团队）的状态。', titlesOf(incubationLifecycle.states));
export const IncubationExitReason = enumType('IncubationExitReason', '退出孵化的原因。', exitReasons);
export const GraduationStatus = enumType('GraduationStatus', '毕业申请的状态。', { PROPOSED: '待确认', CONFIRMED: '已确认', RETURNED: '已退回' });
export const EquityEvent = enumType('EquityEvent', '股权事件。', { ACQUIRED: '被并购', LISTED: '上市' });
export const EngagementStateEnum = enumType('OperatorEngagementState', '运营团队对接的状态。', titlesOf(engagementLifecycle.states));
export const CarrierPlanKind = enumType('CarrierPlanKind', '创建与建设的事项。', { CREATION: '创建', FIT_OUT: '装修建设' });
export const CarrierGoalKind = enumType('CarrierGoalKind', '创建目标的类型。', goalKinds);
export const PlanStateEnum = enumType('CarrierPlanState', '创建与建设计划的状态。', titlesOf(planLifecycle.states));
