import 'reflect-metadata';
import { Field, Int, ObjectType } from 'type-graphql';
import { Attachments } from '../../core/attachment/attachment.type.ts';
import type { RequestContext } from '../../core/context.ts';
import { Sources } from '../../core/exchange/exchange.type.ts';
import { Timeline } from '../../core/journal/journal.type.ts';
import { Available } from '../../core/lifecycle/available.type.ts';
import { clockOf, dayOf } from '../../core/lifecycle/perform.ts';
import { Code, Column, Connection, Extend, First, List, One, Record } from '../../core/read/declare.ts';
import { enumType, titlesOf } from '../../core/read/enum.ts';
import { RateScalar } from '../../core/scalar/scalars.ts';
import { OrganizationType, RegionType } from '../../organization/organization.type.ts';
import { serviceKinds, type CommissionerKind, type CommissionerLevel } from '../commissioner.kinds.ts';
import { serviceRule } from '../commissioner.rules.ts';
import { ruleOf } from '../commissioner.ts';
import { ServiceDemand, type Dispatch, type LocationConsent, type VisitLocation, type VisitLog } from '../entity/service.ts';
import { consentLifecycle } from '../lifecycle/consent.ts';
import { demandLifecycle } from '../lifecycle/demand.ts';
import { visitLifecycle } from '../lifecycle/visit.ts';
import { candidates } from '../matching.ts';
import { CommissionerKindEnum, CommissionerLevelEnum, CommissionerTeamType, CommissionerTermType, CommissionerType } from './roster.type.ts';

export const ServiceKindEnum = enumType('ServiceKind', '服务类型。', serviceKinds);
export const ServiceDemandState = enumType('ServiceDemandState', '服务需求的状态。', titlesOf(demandLifecycle.states));
export const VisitLogState = enumType('VisitLogState', '服务日志的状态。', titlesOf(visitLifecycle.states));
export const LocationConsentState = enumType('LocationConsentState', '定位授权的状态。', titlesOf(consentLifecycle.states));
export const DispatchOutcome = enumType('DispatchOutcome', '派遣的结果。', { OFFERED: '待答复', ACCEPTED: '已接受', DECLINED: '已谢绝', RECALLED: '已收回', DONE: '已办结' });

@ObjectType('CommissionerCandidate', { description: '人选：可派去服务的一名在册特派员，连同匹配的理由；最合适者在前。' })
class CommissionerCandidateType {
  @Field(() => CommissionerType, { nullable: true, description: '特派员。' }) commissioner!: unknown;
  @Field(() => CommissionerTeamType, { nullable: true, description: '所率特派团；个人则空。' }) team!: unknown;
  @Field(() => CommissionerKindEnum, { description: '类型。' }) kind!: CommissionerKind;
  @Field(() => CommissionerLevelEnum, { description: '选派级别。' }) level!: CommissionerLevel;
  @Field(() => Int, { description: '手头未办结的需求数。' }) openDemands!: number;
  @Field({ description: '手头未满，可以再派。' }) isFree!: boolean;
  @Field({ description: '专长相符；不符而仍要派遣的须说明理由。' }) isMatched!: boolean;
  @Field(() => Int, { description: '匹配分，只用于排序。' }) points!: number;
  @Field(() => [String], { description: '理由。' }) reasons!: readonly string[];
}

@Record('ServiceDemand', { entity: 'ServiceDemand', code: 'sdm', description: '服务需求：企业或镇街请特派员解决的问题。来源：企业与镇街。' })
export class ServiceDemandType implements Pick<ServiceDemand, 'state' | 'title' | 'problem' | 'kind' | 'isUrgent' | 'filedOn' | 'skills'> {
  id!: string;
  @One(() => OrganizationType, '提出需求的企业；镇街提出则空。', { filter: true }) organization!: OrganizationType | null;
  @One(() => RegionType, '所在镇街。', { filter: true }) town!: RegionType | null;
  @Column('状态。', { type: () => ServiceDemandState, filter: true }) state!: ServiceDemand['state'];
  @Column('名称。') title!: string;
  @Column('问题与期望。') problem!: string;
  @Column('服务类型。', { type: () => ServiceKindEnum }) kind!: ServiceDemand['kind'];
  @Column('所需专长，受理时填。', { type: () => [String] }) skills!: string[];
  @Column('是否紧急。') isUrgent!: boolean;
  @Column('希望何日前解决。', { filter: true, order: true }) wantedBy!: string | null;
  @Column('联系人。') contactName!: string | null;
  @Column('联系电话，中间四位隐去；全号须经 revealCommissionerData 说明理由后查看。', { property: 'contactPhoneMasked' }) contactPhone!: string | null;
  @Attachments('files', '现场图片与资料。') files!: unknown;
  @Column('提出日期。', { filter: true, order: true }) filedOn!: string;
  @Column('退回的理由。') returnReason!: string | null;
  @Column('受理日期。') triagedOn!: string | null;
  @One(() => CommissionerType, '正在服务或被请的特派员。', { filter: true }) commissioner!: CommissionerType | null;
  @One(() => CommissionerTeamType, '其特派团。', { filter: true }) team!: CommissionerTeamType | null;
  @Column('派遣日期。') dispatchedOn!: string | null;
  @Code<RequestContext>(() => [CommissionerCandidateType], '人选：今年名册上的特派员，依专长、远近、往来与手头排列；待派遣时才有。', {
    needs: ['state'],
    async load(rows, context) {
      const em = context.em();
      const today = dayOf(await clockOf(context, em));
      const found: unknown[] = [];
      for (const row of rows) {
        const demand = row['state'] === 'OPEN' ? await em.findOne(ServiceDemand, row['id'] as string) : null;
        if (!demand) { found.push([]); continue; }
        const { criteria } = await ruleOf(em, serviceRule, demand.region, today);
        const all = await candidates(em, { region: demand.region.id, organization: demand.organization?.id ?? null, town: demand.town?.id ?? null, skills: demand.skills, title: demand.title, problem: demand.problem }, criteria, today);
        found.push(all.slice(0, 50).map(({ commissioner, team, ...rest }) => ({ commissioner: { id: commissioner }, team: team && { id: team }, ...rest })));
      }
      return found;
    },
  }) candidates!: CommissionerCandidateType[] | null;
  @List(() => DispatchType, '历次派遣，最近者在前。', { back: 'demand', order: [['offeredOn', 'desc']] }) dispatches!: DispatchType[] | null;
  @Connection(() => VisitLogType, '服务日志，最近者在前。', { back: 'demand', order: [['servedOn', 'desc']] }) visits!: unknown;
  @Column('办结说明。') solution!: string | null;
  @Column('办结日期。') solvedOn!: string | null;
  @Column('逾期未评而自动办结之日。') ratingOverOn!: string | null;
  @Column('星级，1 至 5。') stars!: number | null;
  @Column('评语。') ratingComment!: string | null;
  @Column('评价日期。') ratedOn!: string | null;
  @Column('转为技术需求的理由。') referReason!: string | null;
  @Column('结束日期。') closedOn!: string | null;
  @Available(demandLifecycle) availableActions!: unknown;
  @Timeline() timeline!: unknown;
}

@Record('Dispatch', { entity: 'Dispatch', code: 'dsp', description: '派遣：请一名特派员服务一项需求，及其答复。来源：科技局与特派员。' })
export class DispatchType implements Pick<Dispatch, 'outcome' | 'isVolunteered' | 'offeredOn' | 'reasons'> {
  id!: string;
  @One(() => ServiceDemandType, '需求。', { filter: true }) demand!: ServiceDemandType | null;
  @One(() => CommissionerType, '特派员。', { filter: true }) commissioner!: CommissionerType | null;
  @One(() => CommissionerTeamType, '其特派团。') team!: CommissionerTeamType | null;
  @Column('结果。', { type: () => DispatchOutcome, filter: true }) outcome!: Dispatch['outcome'];
  @Column('是否主动认领。') isVolunteered!: boolean;
  @Column('派遣日期。', { filter: true, order: true }) offeredOn!: string;
  @Column('答复日期。') answeredOn!: string | null;
  @Column('结束日期：谢绝、收回或办结。') endedOn!: string | null;
  @Column('匹配分。') points!: number | null;
  @Column('匹配的理由。', { type: () => [String] }) reasons!: string[];
  @Column('说明：专长不符仍派、谢绝或收回的理由。') remark!: string | null;
  @Column('所依据的规则版本。') ruleVersion!: string | null;
}

@Record('VisitLog', { entity: 'VisitLog', code: 'vlg', description: '服务日志：一名特派员一日为一个服务对象所作的服务。来源：特派员填报、服务对象确认，及科技局服务记录。' })
export class VisitLogType implements Pick<VisitLog, 'state' | 'servedOn' | 'hours'> {
  id!: string;
  @One(() => CommissionerType, '特派员。', { filter: true }) commissioner!: CommissionerType | null;
  @One(() => CommissionerTeamType, '代表哪个特派团；个人服务则空。') team!: CommissionerTeamType | null;
  @One(() => CommissionerTermType, '所属任期；只有名册则空。', { filter: true }) term!: CommissionerTermType | null;
  @One(() => ServiceDemandType, '所办需求；日常走访则空。', { filter: true }) demand!: ServiceDemandType | null;
  @Column('状态。', { type: () => VisitLogState, filter: true }) state!: VisitLog['state'];
  @Column('服务日期。', { filter: true, order: true }) servedOn!: string;
  @Column('开始时刻，如 09:30。') startedAt!: string | null;
  @Column('服务时长，小时。', { type: () => RateScalar }) hours!: string;
  @One(() => RegionType, '服务地点所在镇街。', { filter: true }) town!: RegionType;
  @Column('具体地点。') place!: string | null;
  @One(() => OrganizationType, '服务企业；服务镇街则空。', { filter: true }) organization!: OrganizationType | null;
  @Column('服务类型。', { type: () => ServiceKindEnum }) kind!: VisitLog['kind'];
  @Column('服务人数，人。') peopleServed!: number | null;
  @Column('解决的问题。') problem!: string | null;
  @Column('采取的措施。') action!: string | null;
  @Column('服务成效。') result!: string | null;
  @Column('交通费，元。') transportCost!: string | null;
  @Column('住宿费，元。') lodgingCost!: string | null;
  @Attachments('photos', '现场照片。') photos!: unknown;
  @Column('服务对象确认日期。') confirmedOn!: string | null;
  @Column('确认人。') confirmedByName!: string | null;
  @Column('服务对象的异议。') disputeReason!: string | null;
  @Column('填写时刻：离线填写者早于收到的时刻。') writtenAt!: Date | null;
  @Column('收到或录入时刻。') createdAt!: Date;
  @First(() => VisitLocationType, '填写时的位置；未授权则空。', { back: 'visit', order: [] }) location!: VisitLocationType | null;
  @Available(visitLifecycle) availableActions!: unknown;
  @Sources() sources!: unknown;
  @Timeline() timeline!: unknown;
}

@Record('LocationConsent', { entity: 'LocationConsent', code: 'lcn', description: '定位授权：特派员同意记录服务位置的凭据。来源：特派员本人。' })
export class LocationConsentType implements Pick<LocationConsent, 'state' | 'statement' | 'statementVersion'> {
  id!: string;
  @One(() => CommissionerType, '特派员。') commissioner!: CommissionerType | null;
  @Column('状态。', { type: () => LocationConsentState, filter: true }) state!: LocationConsent['state'];
  @Column('所同意的内容，授权时的原文。') statement!: string;
  @Column('内容的规则版本。') statementVersion!: string;
  @Column('授权时刻。') givenAt!: Date;
  @Column('撤回时刻。') withdrawnAt!: Date | null;
  @Available(consentLifecycle) availableActions!: unknown;
  @Timeline() timeline!: unknown;
}

@Record('VisitLocation', { entity: 'VisitLocation', code: 'vlo', description: '服务位置：填写日志时所在之处，与日志分开保存，到期删除；坐标须经 revealCommissionerData 说明理由后查看。来源：特派员本人授权。' })
export class VisitLocationType implements Pick<VisitLocation, 'purgeOn'> {
  id!: string;
  @One(() => VisitLogType, '服务日志。') visit!: VisitLogType | null;
  @One(() => CommissionerType, '特派员。') commissioner!: CommissionerType | null;
  @Column('精度，米。') accuracy!: number | null;
  @Column('定位时刻。') takenAt!: Date;
  @Column('删除之日。') purgeOn!: string;
}

/** What services add to a commissioner. */
@Extend(() => CommissionerType)
export class CommissionerServices {
  @Connection(() => VisitLogType, '服务日志，最近者在前。', { back: 'commissioner', order: [['servedOn', 'desc']], filter: true }) visits!: unknown;
  @Connection(() => ServiceDemandType, '正在服务与曾服务的需求，最近提出者在前。', { back: 'commissioner', order: [['filedOn', 'desc']], filter: true }) demands!: unknown;
  @List(() => LocationConsentType, '定位授权，最近者在前。', { back: 'commissioner', order: [['givenAt', 'desc']] }) locationConsents!: unknown;
  @Code<RequestContext>(() => RateScalar, '历次评价的平均星级，一位小数；无人评价则空。', {
    async load(rows, context) {
      const found = await context.em().execute<{ id: string; stars: string }[]>(`select commissioner_id as id, round(avg(stars), 1)::text as stars from service_demand where stars is not null and commissioner_id = any(?::uuid[]) group by 1`, [`{${rows.map(({ id }) => id as string).join(',')}}`]);
      const by = new Map(found.map(({ id, stars }) => [id, stars]));
      return rows.map(({ id }) => by.get(id as string) ?? null);
    },
  }) averageRating!: string | null;
}

/** And to every organization and township. */
@Extend(() => OrganizationType)
export class OrganizationServices {
  @Connection(() => VisitLogType, '所受的科技特派员服务，最近者在前。', { back: 'organization', order: [['servedOn', 'desc']], filter: true }) serviceVisits!: unknown;
  @Connection(() => ServiceDemandType, '提出的服务需求，最近者在前。', { back: 'organization', order: [['filedOn', 'desc']], filter: true }) serviceDemands!: unknown;
}
@Extend(() => RegionType)
export class RegionServices {
  @Connection(() => VisitLogType, '在此的科技特派员服务，最近者在前。', { back: 'town', order: [['servedOn', 'desc']], filter: true }) serviceVisits!: unknown;
}
