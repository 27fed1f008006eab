import 'reflect-metadata';
import { Sources } from '../../core/exchange/exchange.type.ts';
import { Attachments } from '../../core/attachment/attachment.type.ts';
import { Timeline } from '../../core/journal/journal.type.ts';
import { Available } from '../../core/lifecycle/available.type.ts';
import { Column, List, One, Record } from '../../core/read/declare.ts';
import { enumType, titlesOf } from '../../core/read/enum.ts';
import { OrganizationType } from '../../organization/organization.type.ts';
import { confidentialities, demandLists } from '../challenge.kinds.ts';
import type { DemandDisclosure, DemandIndicator, DemandRecommendation, TechDemand } from '../entity/demand.ts';
import { demandLifecycle } from '../lifecycle/demand.ts';
import { disclosureLifecycle } from '../lifecycle/disclosure.ts';
import { ExpertProfileType } from '../../expert/expert.type.ts';

export const DemandListEnum = enumType('DemandList', '需求去向：县级清单或上级榜单。', demandLists);
export const DemandStateEnum = enumType('TechDemandState', '技术需求的状态。', titlesOf(demandLifecycle.states));
export const DisclosureStateEnum = enumType('DemandDisclosureState', '保密协议的状态。', titlesOf(disclosureLifecycle.states));
export const DemandCloseReason = enumType('DemandCloseReason', '需求关闭的原因。', { SOLVED: '已解决', EXPIRED: '已失效', WITHDRAWN: '已撤回' });
export const ConfidentialityEnum = enumType('DemandConfidentiality', '保密程度：外人能看到需求的多少。', confidentialities);
export const RecommendationOutcomeEnum = enumType('RecommendationOutcome', '上级榜单的结果。', { PENDING: '评审中', LISTED: '列入', NOT_LISTED: '未列入' });

@Record('TechDemand', { entity: 'TechDemand', code: 'dem', search: 'searchText', description: '技术需求：企业用自己的话提出的技术难题，从提出到本厂验收是同一条记录。来源：企业申报与科技局台账。' })
export class TechDemandType implements Pick<TechDemand, 'year' | 'title' | 'confidentiality' | 'state' | 'isPublished'> {
  id!: string;
  @Column('需求编号；提交时给出。', { filter: true, order: true }) code!: string | null;
  @One(() => OrganizationType, '提出单位。', { filter: true }) organization!: OrganizationType;
  @Column('年度。', { filter: true, order: true }) year!: number;
  @Column('需求名称，不超过 30 字。', { filter: true, order: true }) title!: string;
  @Column('拟列入的榜单。', { type: () => DemandListEnum, filter: true }) list!: TechDemand['list'];
  @Column('行业代码（GB/T 4754），4 位。') industryCode!: string | null;
  @Column('重点产业。') priorityIndustry!: string | null;
  @Column('技术领域。', { filter: true }) field!: string | null;
  @Column('摘要，可公开。') summary!: string | null;
  @Column('难题描述。') problem!: string | null;
  @Column('现有供应商与进口依赖。') dependence!: string | null;
  @Column('期望解决的月数。') deadlineMonths!: number | null;
  @Column('研发总投入预算（元）。') totalBudget!: string | null;
  @Column('企业承诺投入（元）。') commitment!: string | null;
  @Column('榜额（元）。') award!: string | null;
  @Column('知识产权归属意向。') ipProposal!: string | null;
  @Column('保密程度。', { type: () => ConfidentialityEnum }) confidentiality!: TechDemand['confidentiality'];
  @Column('联系人。') contactName!: string | null;
  @Column('联系电话，中间四位隐去。', { property: 'contactPhoneMasked' }) contactPhone!: string | null;
  @Column('状态。', { type: () => DemandStateEnum, filter: true }) state!: TechDemand['state'];
  @Column('是否已随榜单公开。', { filter: true }) isPublished!: boolean;
  @Column('提出（征集）日期。', { filter: true, order: true }) filedOn!: string | null;
  @Column('镇街初核日期。') townshipCheckedOn!: string | null;
  @Column('镇街初核意见。') townshipOpinion!: string | null;
  @Column('最近一次退回的日期。') returnedOn!: string | null;
  @Column('最近一次退回的理由。') returnReason!: string | null;
  @Column('受理日期。') acceptedOn!: string | null;
  @Column('不予通过的理由。') rejectReason!: string | null;
  @Column('凝练日期。') condensedOn!: string | null;
  @Column('专家凝练意见。') condensation!: string | null;
  @One(() => ExpertProfileType, '凝练专家。') condensedBy!: ExpertProfileType | null;
  @Column('关闭日期。') closedOn!: string | null;
  @Column('关闭的原因。', { type: () => DemandCloseReason }) closeReason!: TechDemand['closeReason'];
  @Column('关闭的说明。') closeNote!: string | null;
  @Column('申请撤回的日期。') withdrawalAskedOn!: string | null;
  @Column('申请撤回的理由。') withdrawalReason!: string | null;
  @List(() => DemandIndicatorType, '可测量的指标。', { back: 'demand', order: [['position', 'asc']] }) indicators!: DemandIndicatorType[] | null;
  @List(() => DemandDisclosureType, '保密协议。', { back: 'demand', order: [['requestedOn', 'desc']] }) disclosures!: DemandDisclosureType[] | null;
  @List(() => DemandRecommendationType, '向上级榜单的推荐。', { back: 'demand', order: [['recommendedOn', 'desc']], filter: true }) recommendations!: DemandRecommendationType[];
  @Column('录入时间。') createdAt!: Date | null;
  @Available(demandLifecycle) availableActions!: unknown;
  @Sources() sources!: unknown;
  @Timeline() timeline!: unknown;
}

@Record('DemandIndicator', { entity: 'DemandIndicator', code: 'din', isPart: true, description: '需求指标：以何测量、达到多少、怎样检测；从提出到本厂测试是同一组指标。来源：企业。' })
export class DemandIndicatorType implements Pick<DemandIndicator, 'position' | 'name' | 'target' | 'testMethod'> {
  id!: string;
  @One(() => TechDemandType, '所属需求。') demand!: TechDemandType | null;
  @Column('次序。') position!: number;
  @Column('名称。') name!: string;
  @Column('单位。') unit!: string | null;
  @Column('现值。') baseline!: string | null;
  @Column('目标值。') target!: string;
  @Column('检测方法。') testMethod!: string;
  @Column('检测机构。') testBody!: string | null;
}

@Record('DemandDisclosure', { entity: 'DemandDisclosure', code: 'nda', description: '保密协议：一个单位经需求企业同意、签约后可看需求详情。来源：揭榜单位与需求企业。' })
export class DemandDisclosureType implements Pick<DemandDisclosure, 'state' | 'purpose' | 'requestedOn'> {
  id!: string;
  @One(() => TechDemandType, '技术需求。', { filter: true }) demand!: TechDemandType | null;
  @One(() => OrganizationType, '申请单位。', { filter: true }) organization!: OrganizationType;
  @Column('状态。', { type: () => DisclosureStateEnum, filter: true }) state!: DemandDisclosure['state'];
  @Column('用途。') purpose!: string;
  @Column('申请日期。', { filter: true, order: true }) requestedOn!: string;
  @Column('申请人。') requestedBy!: string | null;
  @Column('答复日期。') answeredOn!: string | null;
  @Column('不同意的理由。') refusal!: string | null;
  @Attachments('agreement', '保密协议文本。') agreement!: unknown;
  @Available(disclosureLifecycle) availableActions!: unknown;
  @Timeline() timeline!: unknown;
}

@Record('DemandRecommendation', { entity: 'DemandRecommendation', code: 'drc', description: '需求推荐：一项需求向上级一个榜单的推荐及其结果；推荐与列入各是一件事，均不等于立项。来源：科技局台账与上级文件。' })
export class DemandRecommendationType implements Pick<DemandRecommendation, 'list' | 'outcome'> {
  id!: string;
  @One(() => TechDemandType, '所推荐的需求。', { filter: true }) demand!: TechDemandType;
  @Column('榜单。', { type: () => DemandListEnum, filter: true }) list!: DemandRecommendation['list'];
  @Column('推荐日期；退回或未通过者为空。', { filter: true, order: true }) recommendedOn!: string | null;
  @Column('推荐文件。') document!: string | null;
  @Column('结果。', { type: () => RecommendationOutcomeEnum, filter: true }) outcome!: DemandRecommendation['outcome'];
  @Column('结果公布日期。', { filter: true, order: true }) decidedOn!: string | null;
  @Column('结果文件。') decidedDocument!: string | null;
  @Sources() sources!: unknown;
}
