import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';
import { Attachments } from '../../core/attachment/attachment.type.ts';
import { Timeline } from '../../core/journal/journal.type.ts';
import { Available } from '../../core/lifecycle/available.type.ts';
import { Code, Column, Connection, Extend, List, One, Record } from '../../core/read/declare.ts';
import { enumType, titlesOf } from '../../core/read/enum.ts';
import { LocalDateScalar, JsonScalar } from '../../core/scalar/scalars.ts';
import { OrganizationType } from '../../organization/organization.type.ts';
import type { KeptFact, PayeeAccount, PolicyClaim, PolicyCoCheck } from '../entity/claim.ts';
import { accountLifecycle } from '../lifecycle/answer.ts';
import { claimLifecycle } from '../lifecycle/claim.ts';
import { PolicyClauseMode, PolicyClauseType, PolicyClauseVersionType, PolicyCoCheckDepartment, PolicyMatchOutcome } from './policy.type.ts';

export const PolicyClaimState = enumType('PolicyClaimState', '政策兑现的状态。', titlesOf(claimLifecycle.states));
export const PayeeAccountState = enumType('PayeeAccountState', '收款账户的状态。', titlesOf(accountLifecycle.states));
export const PolicyCoCheckResult = enumType('PolicyCoCheckResult', '会核意见。', { PASS: '通过', OBJECTION: '有异议' });

@ObjectType('PolicyKeptFact', { description: '留存的事实：兑现据以判定的一项资料，当时的值、来源与日期。' })
class PolicyKeptFactType implements KeptFact {
  @Field({ description: '名称。' }) title!: string;
  @Field(() => PolicyMatchOutcome, { description: '判定。' }) outcome!: string;
  @Field(() => String, { nullable: true, description: '当时的值。' }) current!: string | null;
  @Field({ description: '要求。' }) needed!: string;
  @Field({ description: '来源。' }) source!: string;
  @Field(() => LocalDateScalar, { nullable: true, description: '资料日期。' }) asOf!: string | null;
}

@Record('PayeeAccount', { entity: 'PayeeAccount', code: 'pac', description: '收款账户：企业自己确认，账号加密保存。来源：企业。' })
export class PayeeAccountType implements Pick<PayeeAccount, 'bank' | 'holder' | 'state' | 'confirmedOn' | 'confirmedByName'> {
  id!: string;
  @One(() => OrganizationType, '企业。', { filter: true }) organization!: OrganizationType;
  @Column('开户银行。') bank!: string;
  @Column('户名。') holder!: string;
  @Column('账号，仅留末四位；全号须经 revealPayeeAccount 说明理由后查看。', { property: 'numberMasked' }) number!: string;
  @Column('状态。', { type: () => PayeeAccountState, filter: true }) state!: PayeeAccount['state'];
  @Column('确认日期。') confirmedOn!: string;
  @Column('确认人。') confirmedByName!: string;
  @Available(accountLifecycle) availableActions!: unknown;
}

@Record('PolicyClaim', { entity: 'PolicyClaim', code: 'pcm', description: '政策兑现：一家企业一年享受一个条款，从申领（或免申即享）到付款、追回。来源：企业与科技局。' })
export class PolicyClaimType implements Pick<PolicyClaim, 'mode' | 'year' | 'state' | 'round'> {
  id!: string;
  @One(() => OrganizationType, '企业。', { filter: true }) organization!: OrganizationType;
  @One(() => PolicyClauseType, '条款。', { filter: true }) clause!: PolicyClauseType | null;
  @One(() => PolicyClauseVersionType, '所依版本。') version!: PolicyClauseVersionType | null;
  @Column('兑现方式。', { type: () => PolicyClauseMode, filter: true }) mode!: PolicyClaim['mode'];
  @Column('年度。', { filter: true, order: true }) year!: number;
  @Column('状态。', { type: () => PolicyClaimState, filter: true }) state!: PolicyClaim['state'];
  @Column('第几次提交。') round!: number;
  @Code(() => [PolicyKeptFactType], '据以判定的资料，各附来源与日期。', { needs: ['facts'], load: async (rows) => rows.map((row) => row['facts'] ?? []) }) facts!: PolicyKeptFactType[];
  @Column('判定日期。') judgedOn!: string | null;
  @Column('算得金额，元。') computedAmount!: string | null;
  @Column('核定金额，元：计入叠加规则之后。') approvedAmount!: string | null;
  @Column('两者不同的原因。') amountNote!: string | null;
  @Column('已交材料：代码与附件。', { type: () => JsonScalar }) papers!: unknown;
  @Attachments('papers', '已交材料的文件。') paperFiles!: unknown;
  @List(() => PolicyCoCheckType, '部门会核意见，含退回前的各轮。', { back: 'claim', order: [['round', 'desc'], ['department', 'asc']] }) coChecks!: PolicyCoCheckType[];
  @Column('提交日期。', { filter: true, order: true }) submittedOn!: string | null;
  @Column('审核日期。') checkedOn!: string | null;
  @Column('审核人。') checkedByName!: string | null;
  @Column('退回的理由。') returnReason!: string | null;
  @Column('不予兑现的理由。') rejectReason!: string | null;
  @Column('公示日期。') noticedOn!: string | null;
  @Column('付款时的账号，仅留末四位。', { property: 'accountMasked' }) account!: string | null;
  @Column('制单人。') preparedByName!: string | null;
  @Column('制单日期。') preparedOn!: string | null;
  @Column('复核付款人。') paidByName!: string | null;
  @Column('付款日期。', { filter: true, order: true }) paidOn!: string | null;
  @Column('支付凭证号。') voucher!: string | null;
  @Column('须遵守条件至（含当日）。') obligedUntil!: string | null;
  @Column('追回的理由。') recoveryReason!: string | null;
  @Column('追回决定文件。') recoveryDocument!: string | null;
  @Column('追回金额，元。') recoveryAmount!: string | null;
  @Column('追回到账日期。') recoveredOn!: string | null;
  @Column('追回凭证号。') recoveryVoucher!: string | null;
  @Column('建立时刻。') createdAt!: Date;
  @Available(claimLifecycle) availableActions!: unknown;
  @Timeline() timeline!: unknown;
}

@Record('PolicyCoCheck', { entity: 'PolicyCoCheck', code: 'pcc', description: '兑现会核：一个部门对一次兑现的意见。来源：会核部门。' })
export class PolicyCoCheckType implements Pick<PolicyCoCheck, 'round' | 'department' | 'result' | 'on'> {
  id!: string;
  @One(() => PolicyClaimType, '所核兑现。') claim!: PolicyClaimType | null;
  @Column('第几次提交。') round!: number;
  @Column('部门。', { type: () => PolicyCoCheckDepartment }) department!: PolicyCoCheck['department'];
  @Column('意见。', { type: () => PolicyCoCheckResult }) result!: PolicyCoCheck['result'];
  @Column('说明。') remark!: string | null;
  @Column('日期。') on!: string;
}

/** What claims add to organizations and clauses. */
@Extend(() => OrganizationType)
export class OrganizationClaims {
  @Connection(() => PolicyClaimType, '政策兑现，最近年度在前。', { back: 'organization', order: [['year', 'desc']], filter: true }) policyClaims!: unknown;
  @List(() => PayeeAccountType, '收款账户，含已停用者。', { back: 'organization', order: [['confirmedOn', 'desc']] }) payeeAccounts!: unknown;
}
@Extend(() => PolicyClauseType)
export class ClauseClaims {
  @Connection(() => PolicyClaimType, '兑现，最近提交者在前。', { back: 'clause', order: [['submittedOn', 'desc']], filter: true }) claims!: unknown;
}
