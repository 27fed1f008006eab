import 'reflect-metadata';
import { Attachments } from '../../core/attachment/attachment.type.ts';
import { Timeline } from '../../core/journal/journal.type.ts';
import { Available } from '../../core/lifecycle/available.type.ts';
import { Column, Extend, List, One, Record } from '../../core/read/declare.ts';
import { enumType, titlesOf } from '../../core/read/enum.ts';
import { travelModes } from '../commissioner.kinds.ts';
import type { SubsidyClaim, SubsidyClaimDay } from '../entity/subsidy.ts';
import { claimLifecycle } from '../lifecycle/claim.ts';
import { CommissionerTeamType, CommissionerType } from './roster.type.ts';
import { VisitLogType } from './service.type.ts';

export const TravelModeEnum = enumType('TravelMode', '交通方式。', travelModes);
export const SubsidyClaimState = enumType('SubsidyClaimState', '补贴申领的状态。', titlesOf(claimLifecycle.states));

@Record('SubsidyClaim', { entity: 'SubsidyClaim', code: 'scl', description: '交通住宿补贴申领：以经确认的服务日志为据，同一天只补贴一次。来源：特派员。' })
export class SubsidyClaimType implements Pick<SubsidyClaim, 'year' | 'state' | 'claimedAmount' | 'allowedAmount'> {
  id!: string;
  @One(() => CommissionerType, '特派员。', { filter: true }) commissioner!: CommissionerType | null;
  @One(() => CommissionerTeamType, '代表的特派团；个人则空。', { filter: true }) team!: CommissionerTeamType | null;
  @Column('年度。', { filter: true, order: true }) year!: number;
  @Column('状态。', { type: () => SubsidyClaimState, filter: true }) state!: SubsidyClaim['state'];
  @Column('申领金额，元：实际花费之和。') claimedAmount!: string;
  @Column('核定金额，元：依标准与上限。') allowedAmount!: string;
  @Column('所依据的规则版本。') ruleVersion!: string;
  @List(() => SubsidyClaimDayType, '行程，按日期。', { back: 'claim', order: [['day', 'asc']] }) days!: SubsidyClaimDayType[];
  @Attachments('invoices', '票据。') invoices!: unknown;
  @Column('提交日期。', { filter: true, order: true }) submittedOn!: string | null;
  @Column('审核日期。') checkedOn!: string | null;
  @Column('退回的理由。') returnReason!: string | null;
  @Column('支付时的收款账号，仅留末四位。', { property: 'payeeAccountMasked' }) payeeAccount!: string | null;
  @Column('支付日期。') paidOn!: string | null;
  @Column('支付凭证号。') voucher!: string | null;
  @Column('建立时刻。') createdAt!: Date;
  @Available(claimLifecycle) availableActions!: unknown;
  @Timeline() timeline!: unknown;
}

@Record('SubsidyClaimDay', { entity: 'SubsidyClaimDay', code: 'scd', description: '申领行程：一日往返与当晚住宿。来源：特派员。' })
export class SubsidyClaimDayType implements Pick<SubsidyClaimDay, 'day' | 'mode' | 'nights'> {
  id!: string;
  @One(() => SubsidyClaimType, '所属申领。') claim!: SubsidyClaimType | null;
  @One(() => VisitLogType, '当日的服务日志。') visit!: VisitLogType | null;
  @Column('日期。') day!: string;
  @Column('出发地。') origin!: string;
  @Column('目的地。') destination!: string;
  @Column('交通方式。', { type: () => TravelModeEnum }) mode!: SubsidyClaimDay['mode'];
  @Column('当日住宿晚数。') nights!: number;
  @Column('交通费，元。') transportSpent!: string;
  @Column('住宿费，元。') lodgingSpent!: string;
  @Column('核定交通费，元。') transportAllowed!: string;
  @Column('核定住宿费，元。') lodgingAllowed!: string;
  @Column('少于花费的原因。', { type: () => [String] }) notes!: string[];
  @Column('是否已放弃：放弃后该日可另行申领。') isReleased!: boolean;
}

/** Whether a log was claimed for. */
@Extend(() => VisitLogType)
export class VisitClaims {
  @List(() => SubsidyClaimDayType, '据以申领的行程。', { back: 'visit', order: [['day', 'asc']] }) claimDays!: unknown;
}
