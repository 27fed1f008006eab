/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** “接受派遣”的输入。 */
export type AcceptDispatchInput = {
  /** 服务需求的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** 成果类别：登记所需的证明材料依类别而异。 */
export type AchievementClass =
  /** 应用技术。 */
  | 'APPLIED_TECHNOLOGY'
  /** 基础理论。 */
  | 'BASIC_THEORY'
  /** 软科学。 */
  | 'SOFT_SCIENCE';

/** 比较条件；并列者须同时满足。 */
export type AchievementClassFilter = {
  /** 等于。 */
  readonly eq?: AchievementClass | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<AchievementClass> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 按相关记录的条数筛选。 */
export type AchievementCountFilter = {
  /** 不少于几条。 */
  readonly gte?: number | null | undefined;
  /** 不多于几条。 */
  readonly lte?: number | null | undefined;
  /** 只数符合者；不填则数全部。 */
  readonly of?: AchievementFilter | null | undefined;
};

/** 科技成果的筛选条件；并列者须同时满足。 */
export type AchievementFilter = {
  /** 成果类别。 */
  readonly class?: AchievementClassFilter | null | undefined;
  /** 预期价格，元；面议则空。 */
  readonly expectedPrice?: MoneyFilter | null | undefined;
  /** 所属领域。 */
  readonly field?: StringFilter | null | undefined;
  /** 登记事由。 */
  readonly ground?: RegistrationGroundFilter | null | undefined;
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 交易意向。 */
  readonly intent?: TransactionIntentFilter | null | undefined;
  /** 是否职务科技成果：完成人有同等条件下的优先受让权。 */
  readonly isServiceResult?: BooleanFilter | null | undefined;
  /** 是否国有资产：须在产权交易机构办理转让。 */
  readonly isStateOwnedAsset?: BooleanFilter | null | undefined;
  /** 技术成熟度（TRL），1–9 级。 */
  readonly maturity?: IntFilter | null | undefined;
  /** 不满足。 */
  readonly not?: AchievementFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<AchievementFilter> | null | undefined;
  /** 第一完成单位。 */
  readonly organization?: OrganizationFilter | null | undefined;
  /** 登记日期。 */
  readonly registeredOn?: LocalDateFilter | null | undefined;
  /** 登记号。 */
  readonly registrationNumber?: StringFilter | null | undefined;
  /** 知识产权。 */
  readonly rights?: IntellectualPropertyRelationFilter | null | undefined;
  /** 状态。 */
  readonly state?: AchievementStateFilter | null | undefined;
  /** 成果名称。 */
  readonly title?: StringFilter | null | undefined;
};

/** 按相关记录筛选。 */
export type AchievementRelationFilter = {
  /** 符合者的条数。 */
  readonly count?: AchievementCountFilter | null | undefined;
  /** 没有一条符合。 */
  readonly none?: AchievementFilter | null | undefined;
  /** 至少有一条符合。 */
  readonly some?: AchievementFilter | null | undefined;
};

/** 成果登记的状态。 */
export type AchievementState =
  /** 草稿。 */
  | 'DRAFT'
  /** 已登记。 */
  | 'REGISTERED'
  /** 登记已撤销。 */
  | 'REVOKED'
  /** 已提交。 */
  | 'SUBMITTED'
  /** 已撤回。 */
  | 'WITHDRAWN';

/** 比较条件；并列者须同时满足。 */
export type AchievementStateFilter = {
  /** 等于。 */
  readonly eq?: AchievementState | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<AchievementState> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** “切换身份”的输入。 */
export type ActAsInput = {
  /** 任职的全局标识。 */
  readonly assignmentId: string;
};

/** “增加成员”的输入。 */
export type AddCommissionerTeamMemberInput = {
  /** 成员 */
  readonly commissioner: string;
  /** 特派团的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 加入日期，不填则为今日 */
  readonly joinedOn?: string | null | undefined;
  /** 来自 */
  readonly origin: MemberOrigin;
};

/** “增加条款”的输入。 */
export type AddPolicyClauseInput = {
  /** 金额 */
  readonly amount: PolicyAmountInput;
  /** 会核部门 */
  readonly coCheckers?: ReadonlyArray<PolicyCoCheckDepartment> | null | undefined;
  /** 条件，全部满足 */
  readonly conditions: ReadonlyArray<PolicyConditionInput>;
  /** 须交材料，已由部门数据证明的不必再交 */
  readonly evidence?: ReadonlyArray<string> | null | undefined;
  /** 享受次数 */
  readonly frequency: PolicyFrequency;
  /** 政策的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 事项：与其他条款就同一事项奖补的，填同一事项名 */
  readonly matter?: string | null | undefined;
  /** 兑现方式 */
  readonly mode: PolicyClauseMode;
  /** 条款号，如“第三条第二款” */
  readonly number: string;
  /** 兑现后须遵守的条件，违反则追回 */
  readonly obligation?: string | null | undefined;
  /** 须遵守几个月 */
  readonly obligationMonths?: number | null | undefined;
  /** 叠加规则 */
  readonly stacking?: PolicyStacking | null | undefined;
  /** 条款名称 */
  readonly title: string;
  /** 叠加奖励 */
  readonly topUps?: ReadonlyArray<PolicyTopUpInput> | null | undefined;
  /** 每年受理起，如 03-01，不填则常年受理 */
  readonly windowFrom?: string | null | undefined;
  /** 每年受理止（含当日） */
  readonly windowTo?: string | null | undefined;
  /** 条款原文 */
  readonly wording: string;
  /** 年度额度，元 */
  readonly yearQuota?: string | null | undefined;
};

/** “受理”的输入。 */
export type AdmitObjectionInput = {
  /** 异议的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “同意入库”的输入。 */
export type AgreeToPoolMembershipInput = {
  /** 培育库成员的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** 三方协议的一方。 */
export type AgreementParty =
  /** 特派员。 */
  | 'COMMISSIONER'
  /** 接收方：结对企业，无则派驻镇街。 */
  | 'RECEIVER'
  /** 派出单位。 */
  | 'SENDER';

/** “修改档案”的输入。 */
export type AmendCommissionerInput = {
  /** 科技特派员的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 是否公务员 */
  readonly isCivilServant?: boolean | null | undefined;
  /** 联系电话，加密保存 */
  readonly phone?: string | null | undefined;
  /** 技能标签，供匹配 */
  readonly skills?: ReadonlyArray<string> | null | undefined;
  /** 专业特长 */
  readonly specialty?: string | null | undefined;
  /** 职称级别 */
  readonly title?: ProfessionalTitle | null | undefined;
};

/** “修改”的输入。 */
export type AmendPolicyClauseVersionInput = {
  /** 金额 */
  readonly amount: PolicyAmountInput;
  /** 条件，全部满足 */
  readonly conditions: ReadonlyArray<PolicyConditionInput>;
  /** 须交材料，已由部门数据证明的不必再交 */
  readonly evidence?: ReadonlyArray<string> | null | undefined;
  /** 条款版本的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 叠加奖励 */
  readonly topUps?: ReadonlyArray<PolicyTopUpInput> | null | undefined;
  /** 条款原文 */
  readonly wording: string;
};

/** “修改”的输入。 */
export type AmendPolicyInput = {
  /** 政策原文 */
  readonly document?: ReadonlyArray<string> | null | undefined;
  /** 文号 */
  readonly documentNumber: string;
  /** 政策的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 成文日期 */
  readonly issuedOn: string;
  /** 发文机关 */
  readonly issuer: string;
  /** 摘要 */
  readonly summary?: string | null | undefined;
  /** 名称 */
  readonly title: string;
  /** 生效日期 */
  readonly validFrom: string;
  /** 失效日期（含当日）：奖补政策须有终止日期 */
  readonly validTo: string;
};

/** “修改拟稿”的输入。 */
export type AmendPublicNoticeInput = {
  /** 公示附件 */
  readonly documents?: ReadonlyArray<string> | null | undefined;
  /** 公示的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 公示内容，不得含个人身份信息 */
  readonly text: string;
  /** 标题 */
  readonly title: string;
};

/** “修改后重新提出”的输入。 */
export type AmendServiceDemandInput = {
  /** 联系人 */
  readonly contactName: string;
  /** 联系电话，加密保存 */
  readonly contactPhone: string;
  /** 现场图片与资料 */
  readonly files?: ReadonlyArray<string> | null | undefined;
  /** 服务需求的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 服务类型 */
  readonly kind: ServiceKind;
  /** 问题与期望 */
  readonly problem: string;
  /** 需求名称 */
  readonly title: string;
  /** 希望何日前解决 */
  readonly wantedBy?: string | null | undefined;
};

/** “申诉”的输入。 */
export type AppealIntegrityRecordInput = {
  /** 申诉理由 */
  readonly ground: string;
  /** 信用记录的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “转入申报”的输入。 */
export type ApplyFromPoolInput = {
  /** 本企业在办的申报 */
  readonly application: string;
  /** 培育库成员的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “期满选派”的输入。 */
export type AppointCommissionerTermInput = {
  /** 特派员任期的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “批准并公示”的输入。 */
export type ApproveCommissionerTermInput = {
  /** 选派批次，提名时已填则不填 */
  readonly batch?: string | null | undefined;
  /** 文件名称或文号 */
  readonly document: string;
  /** 任期止，不填则依批次 */
  readonly endsOn?: string | null | undefined;
  /** 特派员任期的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 公示处 */
  readonly places: ReadonlyArray<NoticePlaceInput>;
  /** 任期起，不填则依批次 */
  readonly startsOn?: string | null | undefined;
};

/** “期满考核”的输入。 */
export type AssessCommissionerTermInput = {
  /** 改分依据 */
  readonly ground?: string | null | undefined;
  /** 特派员任期的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 接收方意见 */
  readonly receiverOpinion?: string | null | undefined;
  /** 成效得分，不填则按需求办结率计算 */
  readonly results?: string | null | undefined;
  /** 接收方满意度得分，不填则按星级评价计算 */
  readonly satisfaction?: string | null | undefined;
  /** 派出单位意见 */
  readonly senderOpinion?: string | null | undefined;
};

/** “关联账户”的输入。 */
export type BindCommissionerAccountInput = {
  /** 科技特派员的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 账户 */
  readonly person: string;
};

/** 比较条件；并列者须同时满足。 */
export type BooleanFilter = {
  /** 等于。 */
  readonly eq?: boolean | null | undefined;
};

/** “撤销制单”的输入。 */
export type CancelPolicyPaymentInput = {
  /** 政策兑现的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “取消”的输入。 */
export type CancelPolicyRunInput = {
  /** 政策测算的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “登记取消”的输入。 */
export type CancelQualificationInput = {
  /** 禁止申报至（含当日），没有则不填 */
  readonly barredUntil?: string | null | undefined;
  /** 文件名称或文号 */
  readonly document: string;
  /** 资质申报的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
  /** 取消日期 */
  readonly revokedOn: string;
};

/** “修改密码”的输入。 */
export type ChangePasswordInput = {
  /** 当前密码。 */
  readonly currentPassword: string;
  /** 新密码：至少 10 位、三类字符，不与最近 5 次相同，不是常见密码。 */
  readonly newPassword: string;
};

/** “变更”的输入。 */
export type ChangePayeeAccountInput = {
  /** 开户银行（支行） */
  readonly bank: string;
  /** 户名 */
  readonly holder: string;
  /** 收款账户的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 账号，加密保存 */
  readonly number: string;
};

/** “审核”的输入。 */
export type CheckPolicyClaimInput = {
  /** 政策兑现的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “镇街初核”的输入。 */
export type CheckQualificationApplicationInput = {
  /** 资质申报的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 初核意见 */
  readonly opinion: string;
};

/** “审核”的输入。 */
export type CheckSubsidyClaimInput = {
  /** 补贴申领的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “结束批次”的输入。 */
export type CloseCommissionerBatchInput = {
  /** 选派批次的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** 会核部门及其核查事项。 */
export type CoCheckDepartment =
  /** 经信：行业准入与企业规模。 */
  | 'INDUSTRY'
  /** 市场监管：登记、经营异常与严重违法名单。 */
  | 'MARKET'
  /** 统计：规上名单与研发统计。 */
  | 'STATISTICS'
  /** 税务：研发费用加计扣除、收入与纳税。 */
  | 'TAX';

/** “部门会核”的输入。 */
export type CoCheckPolicyClaimInput = {
  /** 部门 */
  readonly department: PolicyCoCheckDepartment;
  /** 政策兑现的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 说明 */
  readonly remark?: string | null | undefined;
  /** 意见 */
  readonly result: PolicyCoCheckResult;
};

/** “部门会核”的输入。 */
export type CoCheckQualificationApplicationInput = {
  /** 部门 */
  readonly department: CoCheckDepartment;
  /** 资质申报的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 说明 */
  readonly remark?: string | null | undefined;
  /** 意见 */
  readonly result: CoCheckResult;
};

/** 会核意见。 */
export type CoCheckResult =
  /** 有异议。 */
  | 'OBJECTION'
  /** 通过。 */
  | 'PASS';

/** 选派批次的筛选条件；并列者须同时满足。 */
export type CommissionerBatchFilter = {
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 选派级别。 */
  readonly level?: CommissionerLevelFilter | null | undefined;
  /** 名称。 */
  readonly name?: StringFilter | null | undefined;
  /** 不满足。 */
  readonly not?: CommissionerBatchFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<CommissionerBatchFilter> | null | undefined;
  /** 服务的县。 */
  readonly region?: RegionFilter | null | undefined;
  /** 状态。 */
  readonly state?: CommissionerBatchStateFilter | null | undefined;
  /** 年度。 */
  readonly year?: IntFilter | null | undefined;
};

/** 选派批次的状态。 */
export type CommissionerBatchState =
  /** 已结束。 */
  | 'CLOSED'
  /** 进行中。 */
  | 'OPEN';

/** 比较条件；并列者须同时满足。 */
export type CommissionerBatchStateFilter = {
  /** 等于。 */
  readonly eq?: CommissionerBatchState | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<CommissionerBatchState> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 科技特派员的筛选条件；并列者须同时满足。 */
export type CommissionerFilter = {
  /** 正在服务与曾服务的需求，最近提出者在前。 */
  readonly demands?: ServiceDemandRelationFilter | null | undefined;
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 姓名；同县同名者后注单位。 */
  readonly name?: StringFilter | null | undefined;
  /** 不满足。 */
  readonly not?: CommissionerFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<CommissionerFilter> | null | undefined;
  /** 历年名册，最近年度在前。 */
  readonly rosterEntries?: CommissionerRosterEntryRelationFilter | null | undefined;
  /** 派出单位；未建档则空，见 senderName。 */
  readonly sender?: OrganizationFilter | null | undefined;
  /** 状态。 */
  readonly state?: CommissionerStateFilter | null | undefined;
  /** 服务日志，最近者在前。 */
  readonly visits?: VisitLogRelationFilter | null | undefined;
};

/** 考核等次。 */
export type CommissionerGrade =
  /** 优秀。 */
  | 'EXCELLENT'
  /** 不合格。 */
  | 'FAIL'
  /** 合格。 */
  | 'QUALIFIED';

/** 特派员类型（DB33/T 1316—2023）。 */
export type CommissionerKind =
  /** 个人。 */
  | 'INDIVIDUAL'
  /** 法人。 */
  | 'LEGAL_PERSON'
  /** 团队。 */
  | 'TEAM';

/** 比较条件；并列者须同时满足。 */
export type CommissionerKindFilter = {
  /** 等于。 */
  readonly eq?: CommissionerKind | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<CommissionerKind> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 选派级别。 */
export type CommissionerLevel =
  /** 市级。 */
  | 'CITY'
  /** 县级。 */
  | 'COUNTY'
  /** 省级。 */
  | 'PROVINCE';

/** 比较条件；并列者须同时满足。 */
export type CommissionerLevelFilter = {
  /** 等于。 */
  readonly eq?: CommissionerLevel | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<CommissionerLevel> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 述职报告类别。 */
export type CommissionerReportKind =
  /** 半年。 */
  | 'MID_YEAR'
  /** 年度。 */
  | 'YEARLY';

/** 按相关记录的条数筛选。 */
export type CommissionerRosterEntryCountFilter = {
  /** 不少于几条。 */
  readonly gte?: number | null | undefined;
  /** 不多于几条。 */
  readonly lte?: number | null | undefined;
  /** 只数符合者；不填则数全部。 */
  readonly of?: CommissionerRosterEntryFilter | null | undefined;
};

/** 名册条目的筛选条件；并列者须同时满足。 */
export type CommissionerRosterEntryFilter = {
  /** 特派员。 */
  readonly commissioner?: CommissionerFilter | null | undefined;
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 类型。 */
  readonly kind?: CommissionerKindFilter | null | undefined;
  /** 选派级别。 */
  readonly level?: CommissionerLevelFilter | null | undefined;
  /** 不满足。 */
  readonly not?: CommissionerRosterEntryFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<CommissionerRosterEntryFilter> | null | undefined;
  /** 结对企业。 */
  readonly organization?: OrganizationFilter | null | undefined;
  /** 特派团；个人与法人则空。 */
  readonly team?: CommissionerTeamFilter | null | undefined;
  /** 派驻镇街。 */
  readonly town?: RegionFilter | null | undefined;
  /** 年度。 */
  readonly year?: IntFilter | null | undefined;
};

/** 按相关记录筛选。 */
export type CommissionerRosterEntryRelationFilter = {
  /** 符合者的条数。 */
  readonly count?: CommissionerRosterEntryCountFilter | null | undefined;
  /** 没有一条符合。 */
  readonly none?: CommissionerRosterEntryFilter | null | undefined;
  /** 至少有一条符合。 */
  readonly some?: CommissionerRosterEntryFilter | null | undefined;
};

/** 特派员档案的状态。 */
export type CommissionerState =
  /** 在册可选派。 */
  | 'ACTIVE'
  /** 已退出。 */
  | 'RETIRED';

/** 比较条件；并列者须同时满足。 */
export type CommissionerStateFilter = {
  /** 等于。 */
  readonly eq?: CommissionerState | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<CommissionerState> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 特派团的筛选条件；并列者须同时满足。 */
export type CommissionerTeamFilter = {
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 团长。 */
  readonly leader?: CommissionerFilter | null | undefined;
  /** 名称。 */
  readonly name?: StringFilter | null | undefined;
  /** 不满足。 */
  readonly not?: CommissionerTeamFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<CommissionerTeamFilter> | null | undefined;
  /** 状态。 */
  readonly state?: CommissionerTeamStateFilter | null | undefined;
};

/** 特派团的状态。 */
export type CommissionerTeamState =
  /** 运行中。 */
  | 'ACTIVE'
  /** 已撤销。 */
  | 'DISSOLVED';

/** 比较条件；并列者须同时满足。 */
export type CommissionerTeamStateFilter = {
  /** 等于。 */
  readonly eq?: CommissionerTeamState | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<CommissionerTeamState> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 任期的筛选条件；并列者须同时满足。 */
export type CommissionerTermFilter = {
  /** 选派批次。 */
  readonly batch?: CommissionerBatchFilter | null | undefined;
  /** 特派员；团队为团长，法人为派出人员。 */
  readonly commissioner?: CommissionerFilter | null | undefined;
  /** 任期止（含当日）。 */
  readonly endsOn?: LocalDateFilter | null | undefined;
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 是否发放交通住宿补贴。 */
  readonly isPaid?: BooleanFilter | null | undefined;
  /** 类型。 */
  readonly kind?: CommissionerKindFilter | null | undefined;
  /** 选派级别。 */
  readonly level?: CommissionerLevelFilter | null | undefined;
  /** 不满足。 */
  readonly not?: CommissionerTermFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<CommissionerTermFilter> | null | undefined;
  /** 结对企业。 */
  readonly organization?: OrganizationFilter | null | undefined;
  /** 派出单位；未建档则空。 */
  readonly sender?: OrganizationFilter | null | undefined;
  /** 任期起。 */
  readonly startsOn?: LocalDateFilter | null | undefined;
  /** 状态。 */
  readonly state?: CommissionerTermStateFilter | null | undefined;
  /** 特派团。 */
  readonly team?: CommissionerTeamFilter | null | undefined;
  /** 派驻镇街。 */
  readonly town?: RegionFilter | null | undefined;
};

/** 任期的状态。 */
export type CommissionerTermState =
  /** 已选派，待签协议。 */
  | 'APPOINTED'
  /** 已考核，待评等。 */
  | 'ASSESSED'
  /** 已结束。 */
  | 'CLOSED'
  /** 公示中。 */
  | 'IN_NOTICE'
  /** 已提名。 */
  | 'NOMINATED'
  /** 派出单位已同意。 */
  | 'PROPOSED'
  /** 未予选派。 */
  | 'REJECTED'
  /** 已更换。 */
  | 'REPLACED'
  /** 服务中。 */
  | 'SERVING'
  /** 已撤回。 */
  | 'WITHDRAWN';

/** 比较条件；并列者须同时满足。 */
export type CommissionerTermStateFilter = {
  /** 等于。 */
  readonly eq?: CommissionerTermState | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<CommissionerTermState> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** “确认收款账户”的输入。 */
export type ConfirmPayeeAccountInput = {
  /** 开户银行（支行） */
  readonly bank: string;
  /** 户名 */
  readonly holder: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 账号，加密保存 */
  readonly number: string;
};

/** “确认享受”的输入。 */
export type ConfirmPolicyClaimInput = {
  /** 政策兑现的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “确认入库”的输入。 */
export type ConfirmPoolMembershipInput = {
  /** 培育库成员的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “确认授予角色”的输入。 */
export type ConfirmRoleInput = {
  /** 任职的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “确认动态验证码”的输入。 */
export type ConfirmTotpInput = {
  /** 手机上显示的 6 位数字。 */
  readonly code: string;
};

/** “确认服务”的输入。 */
export type ConfirmVisitInput = {
  /** 服务日志的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “派出单位同意”的输入。 */
export type ConsentToCommissionerTermInput = {
  /** 文件名称或文号 */
  readonly document?: string | null | undefined;
  /** 特派员任期的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “更正”的输入。 */
export type CorrectPolicyAnswerInput = {
  /** 证明材料 */
  readonly files?: ReadonlyArray<string> | null | undefined;
  /** 企业填报的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 值 */
  readonly value: string;
};

/** “更正”的输入。 */
export type CorrectVisitInput = {
  /** 采取的措施 */
  readonly action: string;
  /** 服务时长，小时 */
  readonly hours: string;
  /** 服务日志的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 服务类型 */
  readonly kind?: ServiceKind | null | undefined;
  /** 住宿费，元 */
  readonly lodgingCost?: string | null | undefined;
  /** 服务人数 */
  readonly peopleServed?: number | null | undefined;
  /** 现场照片 */
  readonly photos?: ReadonlyArray<string> | null | undefined;
  /** 具体地点 */
  readonly place?: string | null | undefined;
  /** 解决的问题 */
  readonly problem: string;
  /** 服务成效 */
  readonly result?: string | null | undefined;
  /** 开始时刻，如 09:30 */
  readonly startedAt?: string | null | undefined;
  /** 交通费，元 */
  readonly transportCost?: string | null | undefined;
};

/** “建立人员账户”的输入。 */
export type CreatePersonInput = {
  /** 电子邮箱 */
  readonly email?: string | null | undefined;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 居民身份证号（GB 11643），加密保存 */
  readonly identityNumber?: string | null | undefined;
  /** 登录名：2 至 64 个字母、数字、汉字或 . _ - @ */
  readonly loginName: string;
  /** 姓名 */
  readonly name: string;
  /** 手机或固定电话，加密保存 */
  readonly phone?: string | null | undefined;
};

/** 比较条件；并列者须同时满足。 */
export type CreditCodeFilter = {
  /** 等于。 */
  readonly eq?: string | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** “谢绝派遣”的输入。 */
export type DeclineDispatchInput = {
  /** 服务需求的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “不予限制”的输入。 */
export type DeclineHoldInput = {
  /** 限制的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “不参加培育”的输入。 */
export type DeclinePoolMembershipInput = {
  /** 培育库成员的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “不予授予角色”的输入。 */
export type DeclineRoleInput = {
  /** 任职的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “增加填报项”的输入。 */
export type DefinePolicyQuestionInput = {
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 是否逐年填报 */
  readonly isYearly?: boolean | null | undefined;
  /** 代码：英文字母与数字 */
  readonly key: string;
  /** 适用的县 */
  readonly region: string;
  /** 名称 */
  readonly title: string;
  /** 类型 */
  readonly type: PolicyFactType;
  /** 单位 */
  readonly unit?: string | null | undefined;
};

/** “停用账户”的输入。 */
export type DisablePersonInput = {
  /** 人员的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “放弃”的输入。 */
export type DiscardImportBatchInput = {
  /** 导入批次的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “放弃”的输入。 */
export type DiscardPolicyClauseVersionInput = {
  /** 条款版本的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “放弃”的输入。 */
export type DiscardPolicyInput = {
  /** 政策的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “撤下拟稿”的输入。 */
export type DiscardPublicNoticeInput = {
  /** 公示的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “异议不成立”的输入。 */
export type DismissObjectionInput = {
  /** 书面答复 */
  readonly answer: string;
  /** 异议的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “派遣”的输入。 */
export type DispatchCommissionerInput = {
  /** 特派员 */
  readonly commissioner: string;
  /** 服务需求的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 专长不符仍要派遣的理由 */
  readonly reason?: string | null | undefined;
};

/** “提出异议”的输入。 */
export type DisputeVisitInput = {
  /** 服务日志的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “撤销特派团”的输入。 */
export type DissolveCommissionerTeamInput = {
  /** 特派团的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “申领”的输入。 */
export type DraftPolicyClaimInput = {
  /** 条款 */
  readonly clause: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 材料 */
  readonly papers?: ReadonlyArray<PolicyPaperInput> | null | undefined;
  /** 所属年度，不填则为今年 */
  readonly year?: number | null | undefined;
};

/** “录入政策”的输入。 */
export type DraftPolicyInput = {
  /** 政策原文 */
  readonly document?: ReadonlyArray<string> | null | undefined;
  /** 文号 */
  readonly documentNumber: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 成文日期 */
  readonly issuedOn: string;
  /** 发文机关 */
  readonly issuer: string;
  /** 适用的县 */
  readonly region: string;
  /** 摘要 */
  readonly summary?: string | null | undefined;
  /** 名称 */
  readonly title: string;
  /** 生效日期 */
  readonly validFrom: string;
  /** 失效日期（含当日）：奖补政策须有终止日期 */
  readonly validTo: string;
};

/** “申领交通住宿补贴”的输入。 */
export type DraftSubsidyClaimInput = {
  /** 行程，每日一条 */
  readonly days: ReadonlyArray<SubsidyClaimDayInput>;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 票据 */
  readonly invoices?: ReadonlyArray<string> | null | undefined;
  /** 代表的特派团；个人则不填 */
  readonly team?: string | null | undefined;
};

/** 须先办的事：办完之前不能做别的。 */
export type Duty =
  /** 修改密码。 */
  | 'CHANGE_PASSWORD'
  /** 启用动态验证码。 */
  | 'ENROL_TOTP';

/** “恢复账户”的输入。 */
export type EnablePersonInput = {
  /** 人员的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “生效”的输入。 */
export type EnactPolicyClauseVersionInput = {
  /** 修订文件名称或文号 */
  readonly document: string;
  /** 条款版本的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 公平竞争审查材料 */
  readonly review?: ReadonlyArray<string> | null | undefined;
  /** 生效日期，不填则为今日 */
  readonly validFrom?: string | null | undefined;
};

/** “出库”的输入。 */
export type EndPoolMembershipInput = {
  /** 培育库成员的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** 数字的含义。 */
export type FigureQualifier =
  /** 不少于。 */
  | 'AT_LEAST'
  /** 恰为。 */
  | 'EXACTLY'
  /** 区间。 */
  | 'RANGE';

/** “提出需求”的输入。 */
export type FileServiceDemandInput = {
  /** 联系人 */
  readonly contactName: string;
  /** 联系电话，加密保存 */
  readonly contactPhone: string;
  /** 现场图片与资料 */
  readonly files?: ReadonlyArray<string> | null | undefined;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 服务类型 */
  readonly kind: ServiceKind;
  /** 问题与期望 */
  readonly problem: string;
  /** 需求名称 */
  readonly title: string;
  /** 希望何日前解决 */
  readonly wantedBy?: string | null | undefined;
};

/** “组建特派团”的输入。 */
export type FormCommissionerTeamInput = {
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 所服务的产业 */
  readonly industry: string;
  /** 团长 */
  readonly leader: string;
  /** 名称 */
  readonly name: string;
};

/** “授权记录位置”的输入。 */
export type GiveLocationConsentInput = {
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “评定等次”的输入。 */
export type GradeCommissionerTermInput = {
  /** 等次 */
  readonly grade: CommissionerGrade;
  /** 特派员任期的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由：得分合格而评为不合格的须填 */
  readonly reason?: string | null | undefined;
};

/** “登记认定”的输入。 */
export type GrantQualificationInput = {
  /** 批次 */
  readonly batch?: string | null | undefined;
  /** 证书（入库登记）编号 */
  readonly certificateNumber?: string | null | undefined;
  /** 文件名称或文号 */
  readonly document: string;
  /** 认定（备案、入库）日期 */
  readonly grantedOn: string;
  /** 资质申报的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 有效期起，不填则为认定日期 */
  readonly validFrom?: string | null | undefined;
  /** 有效期止，不填则按规则版本计算 */
  readonly validTo?: string | null | undefined;
};

/** “授予角色”的输入。 */
export type GrantRoleInput = {
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 单位：在哪个单位任此角色 */
  readonly organizationId: string;
  /** 人员 */
  readonly personId: string;
  /** 角色 */
  readonly role: Role;
  /** 自何日起，空为即日 */
  readonly validFrom?: string | null | undefined;
  /** 至何日止，空为长期 */
  readonly validTo?: string | null | undefined;
};

/** 按相关记录的条数筛选。 */
export type HoldCountFilter = {
  /** 不少于几条。 */
  readonly gte?: number | null | undefined;
  /** 不多于几条。 */
  readonly lte?: number | null | undefined;
  /** 只数符合者；不填则数全部。 */
  readonly of?: HoldFilter | null | undefined;
};

/** 限制的筛选条件；并列者须同时满足。 */
export type HoldFilter = {
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 不满足。 */
  readonly not?: HoldFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<HoldFilter> | null | undefined;
  /** 受限单位；对人员者则空。 */
  readonly organization?: OrganizationFilter | null | undefined;
  /** 受限人员；对单位者则空。 */
  readonly person?: PersonFilter | null | undefined;
  /** 状态。 */
  readonly state?: HoldStateFilter | null | undefined;
  /** 自何日起。 */
  readonly validFrom?: LocalDateFilter | null | undefined;
  /** 至何日止（含当日）；长期则空。 */
  readonly validTo?: LocalDateFilter | null | undefined;
};

/** 限制事项：被限制者不得办理的事。 */
export type HoldKind =
  /** 申报。 */
  | 'APPLICATION'
  /** 立项与中标。 */
  | 'AWARD'
  /** 竞价报名。 */
  | 'BIDDING'
  /** 专家抽取。 */
  | 'DRAW'
  /** 拨付。 */
  | 'PAYMENT';

/** 按相关记录筛选。 */
export type HoldRelationFilter = {
  /** 符合者的条数。 */
  readonly count?: HoldCountFilter | null | undefined;
  /** 没有一条符合。 */
  readonly none?: HoldFilter | null | undefined;
  /** 至少有一条符合。 */
  readonly some?: HoldFilter | null | undefined;
};

/** 限制的状态。 */
export type HoldState =
  /** 未予限制。 */
  | 'DECLINED'
  /** 已到期。 */
  | 'EXPIRED'
  /** 限制中。 */
  | 'IN_FORCE'
  /** 已解除。 */
  | 'LIFTED'
  /** 拟限制。 */
  | 'PROPOSED';

/** 比较条件；并列者须同时满足。 */
export type HoldStateFilter = {
  /** 等于。 */
  readonly eq?: HoldState | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<HoldState> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 比较条件；并列者须同时满足。 */
export type IdFilter = {
  /** 等于。 */
  readonly eq?: string | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 导入行的筛选条件；并列者须同时满足。 */
export type ImportLineFilter = {
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 不满足。 */
  readonly not?: ImportLineFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<ImportLineFilter> | null | undefined;
  /** 退回原因代码。 */
  readonly reason?: StringFilter | null | undefined;
  /** 结果。 */
  readonly verdict?: ImportVerdictFilter | null | undefined;
};

/** 导入批次的状态。 */
export type ImportState =
  /** 已放弃。 */
  | 'DISCARDED'
  /** 导入失败。 */
  | 'FAILED'
  /** 已导入。 */
  | 'IMPORTED'
  /** 导入中。 */
  | 'IMPORTING'
  /** 已预览。 */
  | 'PREVIEWED'
  /** 已撤销。 */
  | 'UNDONE';

/** 一行的结果。 */
export type ImportVerdict =
  /** 采用。 */
  | 'ACCEPTED'
  /** 退回。 */
  | 'REJECTED';

/** 比较条件；并列者须同时满足。 */
export type ImportVerdictFilter = {
  /** 等于。 */
  readonly eq?: ImportVerdict | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<ImportVerdict> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** “实施限制”的输入。 */
export type ImposeHoldInput = {
  /** 限制的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** 行业分类的筛选条件；并列者须同时满足。 */
export type IndustryClassFilter = {
  /** 代码：门类字母或 2 至 4 位数字。 */
  readonly code?: StringFilter | null | undefined;
  /** 版本，如“GB/T 4754-2017”。 */
  readonly edition?: StringFilter | null | undefined;
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 名称。 */
  readonly name?: StringFilter | null | undefined;
  /** 不满足。 */
  readonly not?: IndustryClassFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<IndustryClassFilter> | null | undefined;
};

/** 比较条件；并列者须同时满足。 */
export type IntFilter = {
  /** 等于。 */
  readonly eq?: number | null | undefined;
  /** 不小于（不早于）。 */
  readonly gte?: number | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** 不大于（不晚于）。 */
  readonly lte?: number | null | undefined;
};

/** 失信类别。 */
export type IntegrityKind =
  /** 违反合同约定。 */
  | 'BREACH'
  /** 竞价悔约。 */
  | 'DEFAULT'
  /** 弄虚作假。 */
  | 'FALSE_MATERIAL'
  /** 科研失信行为。 */
  | 'MISCONDUCT'
  /** 违规使用财政资金。 */
  | 'MISUSE'
  /** 其他。 */
  | 'OTHER'
  /** 评审违规。 */
  | 'REVIEW_MISCONDUCT';

/** 比较条件；并列者须同时满足。 */
export type IntegrityKindFilter = {
  /** 等于。 */
  readonly eq?: IntegrityKind | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<IntegrityKind> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 按相关记录的条数筛选。 */
export type IntegrityRecordCountFilter = {
  /** 不少于几条。 */
  readonly gte?: number | null | undefined;
  /** 不多于几条。 */
  readonly lte?: number | null | undefined;
  /** 只数符合者；不填则数全部。 */
  readonly of?: IntegrityRecordFilter | null | undefined;
};

/** 信用记录的筛选条件；并列者须同时满足。 */
export type IntegrityRecordFilter = {
  /** 认定日期。 */
  readonly foundOn?: LocalDateFilter | null | undefined;
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 失信类别。 */
  readonly kind?: IntegrityKindFilter | null | undefined;
  /** 不满足。 */
  readonly not?: IntegrityRecordFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<IntegrityRecordFilter> | null | undefined;
  /** 被认定的单位；对人员者则空。 */
  readonly organization?: OrganizationFilter | null | undefined;
  /** 被认定的人员；对单位者则空。 */
  readonly person?: PersonFilter | null | undefined;
  /** 状态。 */
  readonly state?: IntegrityRecordStateFilter | null | undefined;
};

/** 按相关记录筛选。 */
export type IntegrityRecordRelationFilter = {
  /** 符合者的条数。 */
  readonly count?: IntegrityRecordCountFilter | null | undefined;
  /** 没有一条符合。 */
  readonly none?: IntegrityRecordFilter | null | undefined;
  /** 至少有一条符合。 */
  readonly some?: IntegrityRecordFilter | null | undefined;
};

/** 信用记录的状态。 */
export type IntegrityRecordState =
  /** 申诉中。 */
  | 'APPEALED'
  /** 已到期。 */
  | 'EXPIRED'
  /** 已登记。 */
  | 'RECORDED'
  /** 已修复。 */
  | 'REPAIRED'
  /** 已撤销。 */
  | 'WITHDRAWN';

/** 比较条件；并列者须同时满足。 */
export type IntegrityRecordStateFilter = {
  /** 等于。 */
  readonly eq?: IntegrityRecordState | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<IntegrityRecordState> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 按相关记录的条数筛选。 */
export type IntellectualPropertyCountFilter = {
  /** 不少于几条。 */
  readonly gte?: number | null | undefined;
  /** 不多于几条。 */
  readonly lte?: number | null | undefined;
  /** 只数符合者；不填则数全部。 */
  readonly of?: IntellectualPropertyFilter | null | undefined;
};

/** 知识产权的筛选条件；并列者须同时满足。 */
export type IntellectualPropertyFilter = {
  /** 申请日。 */
  readonly filedOn?: LocalDateFilter | null | undefined;
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 类别。 */
  readonly kind?: IntellectualPropertyKindFilter | null | undefined;
  /** 不满足。 */
  readonly not?: IntellectualPropertyFilter | null | undefined;
  /** 专利申请号（ZC 0006）或证书号；技术秘密则空。 */
  readonly number?: StringFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<IntellectualPropertyFilter> | null | undefined;
  /** 登记单位。 */
  readonly organization?: OrganizationFilter | null | undefined;
  /** 状态。 */
  readonly state?: IntellectualPropertyStateFilter | null | undefined;
};

/** 知识产权类别。 */
export type IntellectualPropertyKind =
  /** 集成电路布图设计。 */
  | 'CIRCUIT_LAYOUT'
  /** 外观设计专利。 */
  | 'DESIGN'
  /** 发明专利。 */
  | 'INVENTION'
  /** 技术秘密。 */
  | 'KNOW_HOW'
  /** 植物新品种。 */
  | 'PLANT_VARIETY'
  /** 计算机软件著作权。 */
  | 'SOFTWARE'
  /** 实用新型专利。 */
  | 'UTILITY';

/** 比较条件；并列者须同时满足。 */
export type IntellectualPropertyKindFilter = {
  /** 等于。 */
  readonly eq?: IntellectualPropertyKind | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<IntellectualPropertyKind> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 按相关记录筛选。 */
export type IntellectualPropertyRelationFilter = {
  /** 符合者的条数。 */
  readonly count?: IntellectualPropertyCountFilter | null | undefined;
  /** 没有一条符合。 */
  readonly none?: IntellectualPropertyFilter | null | undefined;
  /** 至少有一条符合。 */
  readonly some?: IntellectualPropertyFilter | null | undefined;
};

/** 知识产权状态：以最近一次有日期的事件为准。 */
export type IntellectualPropertyState =
  /** 申请中。 */
  | 'APPLIED'
  /** 期满终止。 */
  | 'EXPIRED'
  /** 宣告无效。 */
  | 'INVALIDATED'
  /** 失效（可恢复）。 */
  | 'LAPSED'
  /** 驳回或撤回。 */
  | 'REFUSED'
  /** 有效。 */
  | 'VALID';

/** 比较条件；并列者须同时满足。 */
export type IntellectualPropertyStateFilter = {
  /** 等于。 */
  readonly eq?: IntellectualPropertyState | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<IntellectualPropertyState> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 办理结果。 */
export type JournalOutcome =
  /** 已办。 */
  | 'DONE'
  /** 被拒。 */
  | 'REFUSED';

/** “解除限制”的输入。 */
export type LiftHoldInput = {
  /** 文件名称或文号 */
  readonly document: string;
  /** 限制的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** 比较条件；并列者须同时满足。 */
export type LocalDateFilter = {
  /** 等于。 */
  readonly eq?: string | null | undefined;
  /** 不小于（不早于）。 */
  readonly gte?: string | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** 不大于（不晚于）。 */
  readonly lte?: string | null | undefined;
};

/** “填写服务日志”的输入。 */
export type LogVisitInput = {
  /** 采取的措施 */
  readonly action: string;
  /** 所办需求；日常走访不填 */
  readonly demand?: string | null | undefined;
  /** 服务时长，小时 */
  readonly hours: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 服务类型 */
  readonly kind?: ServiceKind | null | undefined;
  /** 所在位置：仅在本人授权后记录 */
  readonly location?: VisitLocationInput | null | undefined;
  /** 住宿费，元 */
  readonly lodgingCost?: string | null | undefined;
  /** 服务企业；由需求带出者不填 */
  readonly organization?: string | null | undefined;
  /** 服务人数 */
  readonly peopleServed?: number | null | undefined;
  /** 现场照片 */
  readonly photos?: ReadonlyArray<string> | null | undefined;
  /** 具体地点 */
  readonly place?: string | null | undefined;
  /** 解决的问题 */
  readonly problem: string;
  /** 服务成效 */
  readonly result?: string | null | undefined;
  /** 服务日期 */
  readonly servedOn: string;
  /** 开始时刻，如 09:30 */
  readonly startedAt?: string | null | undefined;
  /** 服务地点所在镇街；由需求或企业带出者不填 */
  readonly town?: string | null | undefined;
  /** 交通费，元 */
  readonly transportCost?: string | null | undefined;
  /** 填写时刻：离线填写时与提交时刻不同 */
  readonly writtenAt?: string | null | undefined;
};

/** 特派团成员来自何处。 */
export type MemberOrigin =
  /** 本市。 */
  | 'CITY'
  /** 本县。 */
  | 'COUNTY'
  /** 省外。 */
  | 'OUTSIDE'
  /** 本省。 */
  | 'PROVINCE';

/** 比较条件；并列者须同时满足。 */
export type MoneyFilter = {
  /** 等于。 */
  readonly eq?: string | null | undefined;
  /** 不小于（不早于）。 */
  readonly gte?: string | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** 不大于（不晚于）。 */
  readonly lte?: string | null | undefined;
};

/** “提名”的输入。 */
export type NominateCommissionerInput = {
  /** 选派批次 */
  readonly batch?: string | null | undefined;
  /** 特派员：团队填团长，法人填派出人员 */
  readonly commissioner: string;
  /** 任期止（含当日），不填则依批次 */
  readonly endsOn?: string | null | undefined;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 是否发放交通住宿补贴 */
  readonly isPaid?: boolean | null | undefined;
  /** 类型 */
  readonly kind: CommissionerKind;
  /** 选派级别 */
  readonly level: CommissionerLevel;
  /** 结对企业 */
  readonly organization?: string | null | undefined;
  /** 任期起，不填则依批次 */
  readonly startsOn?: string | null | undefined;
  /** 特派团 */
  readonly team?: string | null | undefined;
  /** 派驻镇街 */
  readonly town?: string | null | undefined;
  /** 所需专长 */
  readonly wantedSkills?: ReadonlyArray<string> | null | undefined;
};

/** “推荐入库”的输入。 */
export type NominatePoolMembershipInput = {
  /** 预计申报年度 */
  readonly forecastYear?: number | null | undefined;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 企业 */
  readonly organization: string;
  /** 推荐理由 */
  readonly reason?: string | null | undefined;
  /** 培育目标 */
  readonly rung: QualificationKind;
};

/** 公示处 */
export type NoticePlaceInput = {
  /** 网址或位置 */
  readonly address?: string | null | undefined;
  /** 公示处，如“县政府门户网站” */
  readonly place: string;
};

/** “建立选派批次”的输入。 */
export type OpenCommissionerBatchInput = {
  /** 选派文件 */
  readonly document: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 个人名额 */
  readonly individuals?: number | null | undefined;
  /** 法人名额 */
  readonly legalPersons?: number | null | undefined;
  /** 选派级别 */
  readonly level: CommissionerLevel;
  /** 批次名称，如“第十六批省级科技特派员” */
  readonly name: string;
  /** 服务的县 */
  readonly region: string;
  /** 团队名额 */
  readonly teams?: number | null | undefined;
  /** 任期起 */
  readonly termFrom: string;
  /** 任期止（含当日） */
  readonly termTo: string;
};

/** “公示”的输入。 */
export type OpenPolicyClaimNoticeInput = {
  /** 政策兑现的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 公示处 */
  readonly places: ReadonlyArray<NoticePlaceInput>;
};

/** 排序方向。 */
export type OrderDirection =
  /** 升序。 */
  | 'ASC'
  /** 降序。 */
  | 'DESC';

/** “决定追回”的输入。 */
export type OrderPolicyRecoveryInput = {
  /** 追回金额，元 */
  readonly amount: string;
  /** 决定文件名称或文号 */
  readonly document: string;
  /** 政策兑现的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 违反了什么 */
  readonly reason: string;
};

/** 单位的筛选条件；并列者须同时满足。 */
export type OrganizationFilter = {
  /** 登记的科技成果，最近者在前。 */
  readonly achievements?: AchievementRelationFilter | null | undefined;
  /** 结对的科技特派员，最近年度在前。 */
  readonly commissionerEntries?: CommissionerRosterEntryRelationFilter | null | undefined;
  /** 统一社会信用代码（GB 32100-2015），18 位。 */
  readonly creditCode?: CreditCodeFilter | null | undefined;
  /** 首次省科技型中小企业认定：以最早认定日期为准。 */
  readonly firstProvincialSmeGrant?: QualificationGrantFilter | null | undefined;
  /** 成立日期。 */
  readonly foundedOn?: LocalDateFilter | null | undefined;
  /** 对本单位的限制，最近者在前。 */
  readonly holds?: HoldRelationFilter | null | undefined;
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 国民经济行业代码（GB/T 4754）。 */
  readonly industryCode?: StringFilter | null | undefined;
  /** 对本单位的信用记录，最近者在前。 */
  readonly integrityRecords?: IntegrityRecordRelationFilter | null | undefined;
  /** 类别。 */
  readonly kind?: OrganizationKindFilter | null | undefined;
  /** 最近一次高新技术企业认定，含已到期者。 */
  readonly latestHighTechGrant?: QualificationGrantFilter | null | undefined;
  /** 最近一次研发机构认定。 */
  readonly latestRdInstitution?: RdInstitutionFilter | null | undefined;
  /** 名称。 */
  readonly name?: StringFilter | null | undefined;
  /** 不满足。 */
  readonly not?: OrganizationFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<OrganizationFilter> | null | undefined;
  /** 承担的专利产业化项目，最近年度在前。 */
  readonly patentProjects?: PatentProjectRelationFilter | null | undefined;
  /** 政策兑现，最近年度在前。 */
  readonly policyClaims?: PolicyClaimRelationFilter | null | undefined;
  /** 所在培育库，含历次。 */
  readonly poolMemberships?: PoolMembershipRelationFilter | null | undefined;
  /** 资质申报，最近年度在前。 */
  readonly qualificationApplications?: QualificationApplicationRelationFilter | null | undefined;
  /** 取得的资质，最近者在前。 */
  readonly qualifications?: QualificationGrantRelationFilter | null | undefined;
  /** 研发费用（税务局加计扣除口径），按年度。 */
  readonly rdExpenses?: RdExpenseRelationFilter | null | undefined;
  /** 企业研发机构，最近认定者在前。 */
  readonly rdInstitutions?: RdInstitutionRelationFilter | null | undefined;
  /** 所属县（市、区）。 */
  readonly region?: RegionFilter | null | undefined;
  /** 注册资本，元。 */
  readonly registeredCapital?: MoneyFilter | null | undefined;
  /** 登记的知识产权。 */
  readonly rights?: IntellectualPropertyRelationFilter | null | undefined;
  /** 提出的服务需求，最近者在前。 */
  readonly serviceDemands?: ServiceDemandRelationFilter | null | undefined;
  /** 所受的科技特派员服务，最近者在前。 */
  readonly serviceVisits?: VisitLogRelationFilter | null | undefined;
  /** 登记状态。 */
  readonly status?: OrganizationStatusFilter | null | undefined;
  /** 所属镇街。 */
  readonly town?: RegionFilter | null | undefined;
};

/** 单位类别。 */
export type OrganizationKind =
  /** 机关部门。 */
  | 'DEPARTMENT'
  /** 企业。 */
  | 'ENTERPRISE'
  /** 科研院所。 */
  | 'INSTITUTE'
  /** 载体运营机构。 */
  | 'OPERATOR'
  /** 其他。 */
  | 'OTHER'
  /** 镇街。 */
  | 'TOWNSHIP'
  /** 高等院校。 */
  | 'UNIVERSITY'
  /** 村级集体经济组织。 */
  | 'VILLAGE_COLLECTIVE';

/** 比较条件；并列者须同时满足。 */
export type OrganizationKindFilter = {
  /** 等于。 */
  readonly eq?: OrganizationKind | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<OrganizationKind> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 排序方式。 */
export type OrganizationOrder = {
  /** 方向。 */
  readonly direction?: OrderDirection;
  /** 按此字段。 */
  readonly field: OrganizationOrderField;
};

/** 可排序的字段。 */
export type OrganizationOrderField =
  /** 统一社会信用代码（GB 32100-2015），18 位。 */
  | 'CREDIT_CODE'
  /** 成立日期。 */
  | 'FOUNDED_ON'
  /** 国民经济行业代码（GB/T 4754）。 */
  | 'INDUSTRY_CODE'
  /** 名称。 */
  | 'NAME'
  /** 注册资本，元。 */
  | 'REGISTERED_CAPITAL';

/** 单位关系。 */
export type OrganizationRelationKind =
  /** 关联方。 */
  | 'AFFILIATE'
  /** 分支机构。 */
  | 'BRANCH'
  /** 合同往来。 */
  | 'CONTRACT'
  /** 出资或控股。 */
  | 'OWNER';

/** 登记状态。 */
export type OrganizationStatus =
  /** 存续。 */
  | 'ACTIVE'
  /** 注销。 */
  | 'DISSOLVED';

/** 比较条件；并列者须同时满足。 */
export type OrganizationStatusFilter = {
  /** 等于。 */
  readonly eq?: OrganizationStatus | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<OrganizationStatus> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 按相关记录的条数筛选。 */
export type PatentProjectCountFilter = {
  /** 不少于几条。 */
  readonly gte?: number | null | undefined;
  /** 不多于几条。 */
  readonly lte?: number | null | undefined;
  /** 只数符合者；不填则数全部。 */
  readonly of?: PatentProjectFilter | null | undefined;
};

/** 专利产业化项目的筛选条件；并列者须同时满足。 */
export type PatentProjectFilter = {
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 不满足。 */
  readonly not?: PatentProjectFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<PatentProjectFilter> | null | undefined;
  /** 承担单位。 */
  readonly organization?: OrganizationFilter | null | undefined;
  /** 项目编号。 */
  readonly projectNumber?: StringFilter | null | undefined;
  /** 验收结果；未组织验收则空。 */
  readonly result?: PatentProjectResultFilter | null | undefined;
  /** 组织验收的日期。 */
  readonly reviewedOn?: LocalDateFilter | null | undefined;
  /** 状态。 */
  readonly state?: PatentProjectStateFilter | null | undefined;
  /** 项目名称。 */
  readonly title?: StringFilter | null | undefined;
  /** 立项年度。 */
  readonly year?: IntFilter | null | undefined;
};

/** 按相关记录筛选。 */
export type PatentProjectRelationFilter = {
  /** 符合者的条数。 */
  readonly count?: PatentProjectCountFilter | null | undefined;
  /** 没有一条符合。 */
  readonly none?: PatentProjectFilter | null | undefined;
  /** 至少有一条符合。 */
  readonly some?: PatentProjectFilter | null | undefined;
};

/** 验收结果。 */
export type PatentProjectResult =
  /** 未通过。 */
  | 'FAILED'
  /** 通过。 */
  | 'PASSED'
  /** 整改后复评。 */
  | 'RECTIFY';

/** 比较条件；并列者须同时满足。 */
export type PatentProjectResultFilter = {
  /** 等于。 */
  readonly eq?: PatentProjectResult | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<PatentProjectResult> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 专利产业化项目的状态。 */
export type PatentProjectState =
  /** 验收未通过。 */
  | 'FAILED'
  /** 已申报。 */
  | 'FILED'
  /** 未列入。 */
  | 'NOT_SELECTED'
  /** 已兑现。 */
  | 'PAID'
  /** 验收通过。 */
  | 'PASSED'
  /** 已推荐。 */
  | 'RECOMMENDED'
  /** 整改待复评。 */
  | 'RECTIFYING'
  /** 实施中。 */
  | 'SELECTED';

/** 比较条件；并列者须同时满足。 */
export type PatentProjectStateFilter = {
  /** 等于。 */
  readonly eq?: PatentProjectState | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<PatentProjectState> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** “复核付款”的输入。 */
export type PayPolicyClaimInput = {
  /** 政策兑现的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 付款日期 */
  readonly paidOn: string;
  /** 支付凭证号 */
  readonly voucher: string;
};

/** “支付”的输入。 */
export type PaySubsidyClaimInput = {
  /** 补贴申领的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 支付日期 */
  readonly paidOn: string;
  /** 支付凭证号 */
  readonly voucher: string;
};

/** 人员的筛选条件；并列者须同时满足。 */
export type PersonFilter = {
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 姓名。 */
  readonly name?: StringFilter | null | undefined;
  /** 不满足。 */
  readonly not?: PersonFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<PersonFilter> | null | undefined;
  /** 账户状态。 */
  readonly state?: PersonStateFilter | null | undefined;
};

/** 账户状态。 */
export type PersonState =
  /** 启用。 */
  | 'ACTIVE'
  /** 停用。 */
  | 'DISABLED';

/** 比较条件；并列者须同时满足。 */
export type PersonStateFilter = {
  /** 等于。 */
  readonly eq?: PersonState | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<PersonState> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 金额 */
export type PolicyAmountInput = {
  /** 超过此数的部分，元 */
  readonly above?: string | null | undefined;
  /** 定额，元 */
  readonly amount?: string | null | undefined;
  /** 依据的事实代码 */
  readonly fact?: string | null | undefined;
  /** 算法 */
  readonly kind: PolicyAmountKind;
  /** 比例，如 0.05 */
  readonly rate?: string | null | undefined;
  /** 各档，由低到高 */
  readonly tiers?: ReadonlyArray<PolicyTierInput> | null | undefined;
  /** 最高，元 */
  readonly upTo?: string | null | undefined;
};

/** 金额算法。 */
export type PolicyAmountKind =
  /** 定额。 */
  | 'FIXED'
  /** 按比例。 */
  | 'SHARE'
  /** 分档。 */
  | 'TIER';

/** 按相关记录的条数筛选。 */
export type PolicyClaimCountFilter = {
  /** 不少于几条。 */
  readonly gte?: number | null | undefined;
  /** 不多于几条。 */
  readonly lte?: number | null | undefined;
  /** 只数符合者；不填则数全部。 */
  readonly of?: PolicyClaimFilter | null | undefined;
};

/** 政策兑现的筛选条件；并列者须同时满足。 */
export type PolicyClaimFilter = {
  /** 条款。 */
  readonly clause?: PolicyClauseFilter | null | undefined;
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 兑现方式。 */
  readonly mode?: PolicyClauseModeFilter | null | undefined;
  /** 不满足。 */
  readonly not?: PolicyClaimFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<PolicyClaimFilter> | null | undefined;
  /** 企业。 */
  readonly organization?: OrganizationFilter | null | undefined;
  /** 付款日期。 */
  readonly paidOn?: LocalDateFilter | null | undefined;
  /** 状态。 */
  readonly state?: PolicyClaimStateFilter | null | undefined;
  /** 提交日期。 */
  readonly submittedOn?: LocalDateFilter | null | undefined;
  /** 年度。 */
  readonly year?: IntFilter | null | undefined;
};

/** 按相关记录筛选。 */
export type PolicyClaimRelationFilter = {
  /** 符合者的条数。 */
  readonly count?: PolicyClaimCountFilter | null | undefined;
  /** 没有一条符合。 */
  readonly none?: PolicyClaimFilter | null | undefined;
  /** 至少有一条符合。 */
  readonly some?: PolicyClaimFilter | null | undefined;
};

/** 政策兑现的状态。 */
export type PolicyClaimState =
  /** 已审核。 */
  | 'CHECKED'
  /** 草稿。 */
  | 'DRAFT'
  /** 公示中。 */
  | 'IN_NOTICE'
  /** 免申即享，待企业确认。 */
  | 'OFFERED'
  /** 已兑现。 */
  | 'PAID'
  /** 待付款复核。 */
  | 'PAYING'
  /** 已追回。 */
  | 'RECOVERED'
  /** 追回中。 */
  | 'RECOVERING'
  /** 未予兑现。 */
  | 'REJECTED'
  /** 已退回。 */
  | 'RETURNED'
  /** 已提交。 */
  | 'SUBMITTED'
  /** 已撤回。 */
  | 'WITHDRAWN';

/** 比较条件；并列者须同时满足。 */
export type PolicyClaimStateFilter = {
  /** 等于。 */
  readonly eq?: PolicyClaimState | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<PolicyClaimState> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 条款的筛选条件；并列者须同时满足。 */
export type PolicyClauseFilter = {
  /** 兑现，最近提交者在前。 */
  readonly claims?: PolicyClaimRelationFilter | null | undefined;
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 兑现方式。 */
  readonly mode?: PolicyClauseModeFilter | null | undefined;
  /** 不满足。 */
  readonly not?: PolicyClauseFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<PolicyClauseFilter> | null | undefined;
  /** 所属政策。 */
  readonly policy?: PolicyFilter | null | undefined;
  /** 名称。 */
  readonly title?: StringFilter | null | undefined;
};

/** 兑现方式。 */
export type PolicyClauseMode =
  /** 申报兑现。 */
  | 'APPLY'
  /** 免申即享。 */
  | 'NO_APPLICATION';

/** 比较条件；并列者须同时满足。 */
export type PolicyClauseModeFilter = {
  /** 等于。 */
  readonly eq?: PolicyClauseMode | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<PolicyClauseMode> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 会核部门。 */
export type PolicyCoCheckDepartment =
  /** 农业农村。 */
  | 'AGRICULTURE'
  /** 财政。 */
  | 'FINANCE'
  /** 经信。 */
  | 'INDUSTRY'
  /** 市场监管。 */
  | 'MARKET'
  /** 组织人事。 */
  | 'PERSONNEL'
  /** 统计。 */
  | 'STATISTICS'
  /** 税务。 */
  | 'TAX';

/** 会核意见。 */
export type PolicyCoCheckResult =
  /** 有异议。 */
  | 'OBJECTION'
  /** 通过。 */
  | 'PASS';

/** 条件 */
export type PolicyConditionInput = {
  /** 并列组：同一组内满足其一即可，各组都要满足 */
  readonly alternative?: string | null | undefined;
  /** 事实代码，见 policyFacts */
  readonly fact: string;
  /** 比较 */
  readonly operator: PolicyOperator;
  /** 值：是否填 true 或 false，金额以元计，日期如 2026-01-01，多个以顿号分隔 */
  readonly value: string;
};

/** 事实的类型。 */
export type PolicyFactType =
  /** 代码或名称。 */
  | 'code'
  /** 日期。 */
  | 'date'
  /** 是否。 */
  | 'flag'
  /** 金额。 */
  | 'money'
  /** 数值。 */
  | 'number';

/** 政策的筛选条件；并列者须同时满足。 */
export type PolicyFilter = {
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 不满足。 */
  readonly not?: PolicyFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<PolicyFilter> | null | undefined;
  /** 适用的县。 */
  readonly region?: RegionFilter | null | undefined;
  /** 状态。 */
  readonly state?: PolicyStateFilter | null | undefined;
  /** 名称。 */
  readonly title?: StringFilter | null | undefined;
  /** 生效日期。 */
  readonly validFrom?: LocalDateFilter | null | undefined;
  /** 失效日期（含当日）。 */
  readonly validTo?: LocalDateFilter | null | undefined;
};

/** 享受次数。 */
export type PolicyFrequency =
  /** 一次性。 */
  | 'ONCE'
  /** 每年一次。 */
  | 'YEARLY';

/** 事实与值的比较。 */
export type PolicyOperator =
  /** 高于。 */
  | 'ABOVE'
  /** 不低于。 */
  | 'AT_LEAST'
  /** 不高于。 */
  | 'AT_MOST'
  /** 以之开头。 */
  | 'BEGINS_WITH'
  /** 低于。 */
  | 'BELOW'
  /** 为。 */
  | 'IS'
  /** 不属于。 */
  | 'NONE_OF'
  /** 属于。 */
  | 'ONE_OF';

/** 一项材料 */
export type PolicyPaperInput = {
  /** 文件 */
  readonly files: ReadonlyArray<string>;
  /** 材料代码，见条款的须交材料 */
  readonly key: string;
};

/** 公平竞争审查结论。 */
export type PolicyReviewResult =
  /** 适用例外规定。 */
  | 'EXCEPTION'
  /** 未发现排除、限制竞争。 */
  | 'PASSED';

/** 叠加规则：对同一事项的其他条款。 */
export type PolicyStacking =
  /** 可以叠加。 */
  | 'FREE'
  /** 就高不重复：只补差额。 */
  | 'HIGHER_ONLY'
  /** 不得重复享受。 */
  | 'NO_DOUBLE';

/** 政策的状态。 */
export type PolicyState =
  /** 已放弃。 */
  | 'DISCARDED'
  /** 拟订。 */
  | 'DRAFT'
  /** 已失效。 */
  | 'EXPIRED'
  /** 已发布。 */
  | 'PUBLISHED'
  /** 已废止。 */
  | 'REPEALED'
  /** 已审查。 */
  | 'REVIEWED';

/** 比较条件；并列者须同时满足。 */
export type PolicyStateFilter = {
  /** 等于。 */
  readonly eq?: PolicyState | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<PolicyState> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 一档 */
export type PolicyTierInput = {
  /** 金额，元 */
  readonly amount: string;
  /** 不低于 */
  readonly atLeast: string;
};

/** 叠加 */
export type PolicyTopUpInput = {
  /** 另加金额，元 */
  readonly amount?: string | null | undefined;
  /** 事实代码 */
  readonly fact: string;
  /** 比较 */
  readonly operator: PolicyOperator;
  /** 另加比例 */
  readonly rate?: string | null | undefined;
  /** 合计最高，元 */
  readonly upTo?: string | null | undefined;
  /** 值 */
  readonly value: string;
};

/** 入库途径。 */
export type PoolEntry =
  /** 数据比对。 */
  | 'AUTOMATIC'
  /** 科技局推荐。 */
  | 'CLERK'
  /** 企业自荐。 */
  | 'SELF'
  /** 镇街推荐。 */
  | 'TOWNSHIP';

/** 比较条件；并列者须同时满足。 */
export type PoolEntryFilter = {
  /** 等于。 */
  readonly eq?: PoolEntry | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<PoolEntry> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 按相关记录的条数筛选。 */
export type PoolMembershipCountFilter = {
  /** 不少于几条。 */
  readonly gte?: number | null | undefined;
  /** 不多于几条。 */
  readonly lte?: number | null | undefined;
  /** 只数符合者；不填则数全部。 */
  readonly of?: PoolMembershipFilter | null | undefined;
};

/** 培育库成员的筛选条件；并列者须同时满足。 */
export type PoolMembershipFilter = {
  /** 入库日期。 */
  readonly enteredOn?: LocalDateFilter | null | undefined;
  /** 入库途径。 */
  readonly entry?: PoolEntryFilter | null | undefined;
  /** 预计申报年度。 */
  readonly forecastYear?: IntFilter | null | undefined;
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 不满足。 */
  readonly not?: PoolMembershipFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<PoolMembershipFilter> | null | undefined;
  /** 企业。 */
  readonly organization?: OrganizationFilter | null | undefined;
  /** 差距更新日期。 */
  readonly refreshedOn?: LocalDateFilter | null | undefined;
  /** 培育目标。 */
  readonly rung?: QualificationKindFilter | null | undefined;
  /** 状态。 */
  readonly state?: PoolMembershipStateFilter | null | undefined;
  /** 责任镇街。 */
  readonly town?: RegionFilter | null | undefined;
};

/** 按相关记录筛选。 */
export type PoolMembershipRelationFilter = {
  /** 符合者的条数。 */
  readonly count?: PoolMembershipCountFilter | null | undefined;
  /** 没有一条符合。 */
  readonly none?: PoolMembershipFilter | null | undefined;
  /** 至少有一条符合。 */
  readonly some?: PoolMembershipFilter | null | undefined;
};

/** 培育库成员的状态。 */
export type PoolMembershipState =
  /** 申报中。 */
  | 'APPLYING'
  /** 候选。 */
  | 'CANDIDATE'
  /** 已出库。 */
  | 'EXITED'
  /** 在库。 */
  | 'IN_POOL'
  /** 已晋级。 */
  | 'PROMOTED'
  /** 关注。 */
  | 'WATCH';

/** 比较条件；并列者须同时满足。 */
export type PoolMembershipStateFilter = {
  /** 等于。 */
  readonly eq?: PoolMembershipState | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<PoolMembershipState> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** “付款制单”的输入。 */
export type PreparePolicyPaymentInput = {
  /** 政策兑现的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** 职称级别。 */
export type ProfessionalTitle =
  /** 副高。 */
  | 'ASSOCIATE'
  /** 中级。 */
  | 'INTERMEDIATE'
  /** 初级。 */
  | 'JUNIOR'
  /** 正高。 */
  | 'SENIOR';

/** “提出限制”的输入。 */
export type ProposeHoldInput = {
  /** 限制事项 */
  readonly blocks: ReadonlyArray<HoldKind>;
  /** 文件名称或文号 */
  readonly document: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 受限单位，与受限人员取其一 */
  readonly organization?: string | null | undefined;
  /** 受限人员 */
  readonly person?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
  /** 所依据的信用记录 */
  readonly record?: string | null | undefined;
  /** 限制自何日起 */
  readonly validFrom: string;
  /** 限制至何日止（含当日），不填为长期 */
  readonly validTo?: string | null | undefined;
};

/** “拟订新版本”的输入。 */
export type ProposePolicyClauseVersionInput = {
  /** 金额 */
  readonly amount: PolicyAmountInput;
  /** 条款 */
  readonly clause: string;
  /** 条件，全部满足 */
  readonly conditions: ReadonlyArray<PolicyConditionInput>;
  /** 须交材料，已由部门数据证明的不必再交 */
  readonly evidence?: ReadonlyArray<string> | null | undefined;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 叠加奖励 */
  readonly topUps?: ReadonlyArray<PolicyTopUpInput> | null | undefined;
  /** 条款原文 */
  readonly wording: string;
};

/** “发布”的输入。 */
export type PublishPolicyInput = {
  /** 政策的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “发布”的输入。 */
export type PublishPublicNoticeInput = {
  /** 公示附件 */
  readonly documents?: ReadonlyArray<string> | null | undefined;
  /** 公示的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 公示处 */
  readonly places: ReadonlyArray<NoticePlaceInput>;
};

/** 按相关记录的条数筛选。 */
export type QualificationApplicationCountFilter = {
  /** 不少于几条。 */
  readonly gte?: number | null | undefined;
  /** 不多于几条。 */
  readonly lte?: number | null | undefined;
  /** 只数符合者；不填则数全部。 */
  readonly of?: QualificationApplicationFilter | null | undefined;
};

/** 资质申报的筛选条件；并列者须同时满足。 */
export type QualificationApplicationFilter = {
  /** 上级决定日期：认定或不予认定。 */
  readonly decidedOn?: LocalDateFilter | null | undefined;
  /** 失效之日：有效期止的次日。 */
  readonly expiresOn?: LocalDateFilter | null | undefined;
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 是否重新认定（复评）：不计为新增。 */
  readonly isRenewal?: BooleanFilter | null | undefined;
  /** 资质。 */
  readonly kind?: QualificationKindFilter | null | undefined;
  /** 不满足。 */
  readonly not?: QualificationApplicationFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<QualificationApplicationFilter> | null | undefined;
  /** 申报企业。 */
  readonly organization?: OrganizationFilter | null | undefined;
  /** 县级推荐日期。 */
  readonly recommendedOn?: LocalDateFilter | null | undefined;
  /** 可以续期之日：到期前 12 个月，逐年续期者为 3 个月。 */
  readonly renewalOn?: LocalDateFilter | null | undefined;
  /** 状态。 */
  readonly state?: QualificationApplicationStateFilter | null | undefined;
  /** 申报年度。 */
  readonly year?: IntFilter | null | undefined;
};

/** 排序方式。 */
export type QualificationApplicationOrder = {
  /** 方向。 */
  readonly direction?: OrderDirection;
  /** 按此字段。 */
  readonly field: QualificationApplicationOrderField;
};

/** 可排序的字段。 */
export type QualificationApplicationOrderField =
  /** 上级决定日期：认定或不予认定。 */
  | 'DECIDED_ON'
  /** 失效之日：有效期止的次日。 */
  | 'EXPIRES_ON'
  /** 县级推荐日期。 */
  | 'RECOMMENDED_ON'
  /** 可以续期之日：到期前 12 个月，逐年续期者为 3 个月。 */
  | 'RENEWAL_ON'
  /** 申报年度。 */
  | 'YEAR';

/** 按相关记录筛选。 */
export type QualificationApplicationRelationFilter = {
  /** 符合者的条数。 */
  readonly count?: QualificationApplicationCountFilter | null | undefined;
  /** 没有一条符合。 */
  readonly none?: QualificationApplicationFilter | null | undefined;
  /** 至少有一条符合。 */
  readonly some?: QualificationApplicationFilter | null | undefined;
};

/** 资质申报的状态。 */
export type QualificationApplicationState =
  /** 镇街已初核。 */
  | 'CHECKED'
  /** 部门已会核。 */
  | 'CO_CHECKED'
  /** 草稿。 */
  | 'DRAFT'
  /** 已到期。 */
  | 'EXPIRED'
  /** 待续期。 */
  | 'EXPIRING'
  /** 已认定。 */
  | 'GRANTED'
  /** 公示中。 */
  | 'IN_NOTICE'
  /** 已推荐。 */
  | 'RECOMMENDED'
  /** 未获认定。 */
  | 'REJECTED'
  /** 已撤销。 */
  | 'REVOKED'
  /** 已提交。 */
  | 'SUBMITTED'
  /** 上级评审中。 */
  | 'UNDER_REVIEW'
  /** 已撤回。 */
  | 'WITHDRAWN';

/** 比较条件；并列者须同时满足。 */
export type QualificationApplicationStateFilter = {
  /** 等于。 */
  readonly eq?: QualificationApplicationState | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<QualificationApplicationState> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 按相关记录的条数筛选。 */
export type QualificationGrantCountFilter = {
  /** 不少于几条。 */
  readonly gte?: number | null | undefined;
  /** 不多于几条。 */
  readonly lte?: number | null | undefined;
  /** 只数符合者；不填则数全部。 */
  readonly of?: QualificationGrantFilter | null | undefined;
};

/** 资质认定的筛选条件；并列者须同时满足。 */
export type QualificationGrantFilter = {
  /** 证书（入库登记）编号。 */
  readonly certificateNumber?: StringFilter | null | undefined;
  /** 认定（备案、入库）日期。 */
  readonly grantedOn?: LocalDateFilter | null | undefined;
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 是否续期（重新认定、复评）：不计为新增。 */
  readonly isRenewal?: BooleanFilter | null | undefined;
  /** 资质。 */
  readonly kind?: QualificationKindFilter | null | undefined;
  /** 不满足。 */
  readonly not?: QualificationGrantFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<QualificationGrantFilter> | null | undefined;
  /** 企业。 */
  readonly organization?: OrganizationFilter | null | undefined;
  /** 状态。 */
  readonly status?: QualificationGrantStatusFilter | null | undefined;
  /** 有效期止（含当日）；长期有效或不明则空。 */
  readonly validTo?: LocalDateFilter | null | undefined;
  /** 年度；国家科技型中小企业为评价年度。 */
  readonly year?: IntFilter | null | undefined;
};

/** 按相关记录筛选。 */
export type QualificationGrantRelationFilter = {
  /** 符合者的条数。 */
  readonly count?: QualificationGrantCountFilter | null | undefined;
  /** 没有一条符合。 */
  readonly none?: QualificationGrantFilter | null | undefined;
  /** 至少有一条符合。 */
  readonly some?: QualificationGrantFilter | null | undefined;
};

/** 资质状态。 */
export type QualificationGrantStatus =
  /** 已到期。 */
  | 'EXPIRED'
  /** 已撤销。 */
  | 'REVOKED'
  /** 有效。 */
  | 'VALID';

/** 比较条件；并列者须同时满足。 */
export type QualificationGrantStatusFilter = {
  /** 等于。 */
  readonly eq?: QualificationGrantStatus | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<QualificationGrantStatus> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 资质：企业梯队的各级。 */
export type QualificationKind =
  /** 高新技术企业。 */
  | 'HNTE'
  /** 省科技领军企业。 */
  | 'LEADER'
  /** 省科技小巨人企业。 */
  | 'LITTLE_GIANT'
  /** 国家科技型中小企业。 */
  | 'NATIONAL_SME'
  /** 省科技型中小企业。 */
  | 'PROVINCIAL_SME';

/** 比较条件；并列者须同时满足。 */
export type QualificationKindFilter = {
  /** 等于。 */
  readonly eq?: QualificationKind | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<QualificationKind> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** “评价”的输入。 */
export type RateServiceDemandInput = {
  /** 评语 */
  readonly comment?: string | null | undefined;
  /** 服务需求的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 星级，1 至 5 */
  readonly stars: number;
};

/** 按相关记录的条数筛选。 */
export type RdExpenseCountFilter = {
  /** 不少于几条。 */
  readonly gte?: number | null | undefined;
  /** 不多于几条。 */
  readonly lte?: number | null | undefined;
  /** 只数符合者；不填则数全部。 */
  readonly of?: RdExpenseFilter | null | undefined;
};

/** 研发费用的筛选条件；并列者须同时满足。 */
export type RdExpenseFilter = {
  /** 研发费用，元。 */
  readonly expense?: MoneyFilter | null | undefined;
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 不满足。 */
  readonly not?: RdExpenseFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<RdExpenseFilter> | null | undefined;
  /** 企业。 */
  readonly organization?: OrganizationFilter | null | undefined;
  /** 同年营业收入，元。 */
  readonly revenue?: MoneyFilter | null | undefined;
  /** 所属年度。 */
  readonly year?: IntFilter | null | undefined;
};

/** 按相关记录筛选。 */
export type RdExpenseRelationFilter = {
  /** 符合者的条数。 */
  readonly count?: RdExpenseCountFilter | null | undefined;
  /** 没有一条符合。 */
  readonly none?: RdExpenseFilter | null | undefined;
  /** 至少有一条符合。 */
  readonly some?: RdExpenseFilter | null | undefined;
};

/** 按相关记录的条数筛选。 */
export type RdInstitutionCountFilter = {
  /** 不少于几条。 */
  readonly gte?: number | null | undefined;
  /** 不多于几条。 */
  readonly lte?: number | null | undefined;
  /** 只数符合者；不填则数全部。 */
  readonly of?: RdInstitutionFilter | null | undefined;
};

/** 企业研发机构的筛选条件；并列者须同时满足。 */
export type RdInstitutionFilter = {
  /** 认定日期。 */
  readonly grantedOn?: LocalDateFilter | null | undefined;
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 级别。 */
  readonly level?: RdInstitutionLevelFilter | null | undefined;
  /** 机构名称。 */
  readonly name?: StringFilter | null | undefined;
  /** 不满足。 */
  readonly not?: RdInstitutionFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<RdInstitutionFilter> | null | undefined;
  /** 依托企业。 */
  readonly organization?: OrganizationFilter | null | undefined;
};

/** 企业研发机构级别。 */
export type RdInstitutionLevel =
  /** 市级企业研发中心。 */
  | 'CITY'
  /** 省级高新技术企业研究开发中心。 */
  | 'PROVINCIAL_CENTRE'
  /** 省级企业研究院。 */
  | 'PROVINCIAL_INSTITUTE'
  /** 省级重点企业研究院。 */
  | 'PROVINCIAL_KEY_INSTITUTE';

/** 比较条件；并列者须同时满足。 */
export type RdInstitutionLevelFilter = {
  /** 等于。 */
  readonly eq?: RdInstitutionLevel | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<RdInstitutionLevel> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 按相关记录筛选。 */
export type RdInstitutionRelationFilter = {
  /** 符合者的条数。 */
  readonly count?: RdInstitutionCountFilter | null | undefined;
  /** 没有一条符合。 */
  readonly none?: RdInstitutionFilter | null | undefined;
  /** 至少有一条符合。 */
  readonly some?: RdInstitutionFilter | null | undefined;
};

/** “收回派遣”的输入。 */
export type RecallDispatchInput = {
  /** 服务需求的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “重新自评”的输入。 */
export type RecheckQualificationApplicationInput = {
  /** 自评资料，整份替换 */
  readonly facts: unknown;
  /** 资质申报的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “推荐上报”的输入。 */
export type RecommendQualificationApplicationInput = {
  /** 文件名称或文号 */
  readonly document: string;
  /** 资质申报的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 推荐日期 */
  readonly recommendedOn: string;
};

/** “登记已签协议”的输入。 */
export type RecordCommissionerAgreementInput = {
  /** 三方协议 */
  readonly agreement: ReadonlyArray<string>;
  /** 特派员任期的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 签订日期 */
  readonly signedOn: string;
};

/** “登记上级批准与公示”的输入。 */
export type RecordCommissionerTermApprovalInput = {
  /** 选派批次，提名时已填则不填 */
  readonly batch?: string | null | undefined;
  /** 文件名称或文号 */
  readonly document: string;
  /** 任期止，不填则依批次 */
  readonly endsOn?: string | null | undefined;
  /** 特派员任期的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 公示起 */
  readonly noticeFrom: string;
  /** 公示止（含当日） */
  readonly noticeTo: string;
  /** 任期起，不填则依批次 */
  readonly startsOn?: string | null | undefined;
};

/** “补录任期”的输入。 */
export type RecordCommissionerTermInput = {
  /** 三方协议 */
  readonly agreement: ReadonlyArray<string>;
  /** 选派批次 */
  readonly batch?: string | null | undefined;
  /** 特派员：团队填团长，法人填派出人员 */
  readonly commissioner: string;
  /** 文件名称或文号 */
  readonly document: string;
  /** 任期止（含当日） */
  readonly endsOn: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 是否发放交通住宿补贴 */
  readonly isPaid?: boolean | null | undefined;
  /** 类型 */
  readonly kind: CommissionerKind;
  /** 选派级别 */
  readonly level: CommissionerLevel;
  /** 结对企业 */
  readonly organization?: string | null | undefined;
  /** 任期起 */
  readonly startsOn: string;
  /** 特派团 */
  readonly team?: string | null | undefined;
  /** 派驻镇街 */
  readonly town?: string | null | undefined;
  /** 所需专长 */
  readonly wantedSkills?: ReadonlyArray<string> | null | undefined;
};

/** “登记信用记录”的输入。 */
export type RecordIntegrityInput = {
  /** 认定机关 */
  readonly authority: string;
  /** 文件名称或文号 */
  readonly document: string;
  /** 认定文件 */
  readonly evidence?: ReadonlyArray<string> | null | undefined;
  /** 认定的事实 */
  readonly finding: string;
  /** 认定日期 */
  readonly foundOn: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 失信类别 */
  readonly kind: IntegrityKind;
  /** 单位，与人员取其一 */
  readonly organization?: string | null | undefined;
  /** 人员 */
  readonly person?: string | null | undefined;
  /** 记录至何日止（含当日），不填为长期 */
  readonly validTo?: string | null | undefined;
};

/** “登记追回”的输入。 */
export type RecordPolicyRecoveryInput = {
  /** 政策兑现的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 到账日期 */
  readonly recoveredOn: string;
  /** 凭证号 */
  readonly voucher: string;
};

/** “登记上级受理”的输入。 */
export type RecordQualificationAcceptanceInput = {
  /** 文件名称或文号 */
  readonly document: string;
  /** 资质申报的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 受理日期 */
  readonly on: string;
};

/** “登记上级公示”的输入。 */
export type RecordQualificationNoticeInput = {
  /** 文件名称或文号 */
  readonly document: string;
  /** 资质申报的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 公示日期 */
  readonly on: string;
};

/** “登记上级不予认定”的输入。 */
export type RecordQualificationRejectionInput = {
  /** 文件名称或文号 */
  readonly document: string;
  /** 资质申报的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 决定日期 */
  readonly on: string;
};

/** “补录台账”的输入。 */
export type RecordVisitInput = {
  /** 采取的措施 */
  readonly action: string;
  /** 特派员 */
  readonly commissioner: string;
  /** 所办需求；日常走访不填 */
  readonly demand?: string | null | undefined;
  /** 服务时长，小时 */
  readonly hours: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 服务类型 */
  readonly kind?: ServiceKind | null | undefined;
  /** 住宿费，元 */
  readonly lodgingCost?: string | null | undefined;
  /** 服务企业；由需求带出者不填 */
  readonly organization?: string | null | undefined;
  /** 服务人数 */
  readonly peopleServed?: number | null | undefined;
  /** 现场照片 */
  readonly photos?: ReadonlyArray<string> | null | undefined;
  /** 具体地点 */
  readonly place?: string | null | undefined;
  /** 解决的问题 */
  readonly problem: string;
  /** 服务成效 */
  readonly result?: string | null | undefined;
  /** 服务日期 */
  readonly servedOn: string;
  /** 开始时刻，如 09:30 */
  readonly startedAt?: string | null | undefined;
  /** 服务地点所在镇街；由需求或企业带出者不填 */
  readonly town?: string | null | undefined;
  /** 交通费，元 */
  readonly transportCost?: string | null | undefined;
};

/** “转为技术需求”的输入。 */
export type ReferServiceDemandInput = {
  /** 服务需求的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 为何须揭榜攻关 */
  readonly reason: string;
};

/** “不予受理”的输入。 */
export type RefuseObjectionInput = {
  /** 书面答复 */
  readonly answer: string;
  /** 异议的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** 行政区划的筛选条件；并列者须同时满足。 */
export type RegionFilter = {
  /** 区划代码：县级以上 6 位，镇街 9 位。 */
  readonly code?: StringFilter | null | undefined;
  /** 派驻的科技特派员，最近年度在前。 */
  readonly commissionerEntries?: CommissionerRosterEntryRelationFilter | null | undefined;
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 级别。 */
  readonly level?: RegionLevelFilter | null | undefined;
  /** 名称，如“瓯北街道”。 */
  readonly name?: StringFilter | null | undefined;
  /** 不满足。 */
  readonly not?: RegionFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<RegionFilter> | null | undefined;
  /** 上级区划。 */
  readonly parent?: RegionFilter | null | undefined;
  /** 在此的科技特派员服务，最近者在前。 */
  readonly serviceVisits?: VisitLogRelationFilter | null | undefined;
};

/** 行政区划级别。 */
export type RegionLevel =
  /** 地级。 */
  | 'CITY'
  /** 县级。 */
  | 'COUNTY'
  /** 省级。 */
  | 'PROVINCE'
  /** 乡级（镇街）。 */
  | 'TOWNSHIP';

/** 比较条件；并列者须同时满足。 */
export type RegionLevelFilter = {
  /** 等于。 */
  readonly eq?: RegionLevel | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<RegionLevel> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** “登记特派员”的输入。 */
export type RegisterCommissionerInput = {
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 是否公务员 */
  readonly isCivilServant?: boolean | null | undefined;
  /** 姓名 */
  readonly name: string;
  /** 联系电话，加密保存 */
  readonly phone?: string | null | undefined;
  /** 服务的县，不填则为派出单位所在县 */
  readonly region?: string | null | undefined;
  /** 派出单位 */
  readonly sender?: string | null | undefined;
  /** 派出单位名称，单位未建档时填写 */
  readonly senderName?: string | null | undefined;
  /** 技能标签，供匹配 */
  readonly skills?: ReadonlyArray<string> | null | undefined;
  /** 专业特长 */
  readonly specialty?: string | null | undefined;
  /** 职称级别 */
  readonly title?: ProfessionalTitle | null | undefined;
};

/** 登记事由：前三类应当登记，其余自愿。 */
export type RegistrationGround =
  /** 省科学技术奖提名。 */
  | 'AWARD_NOMINEE'
  /** 科技计划项目成果。 */
  | 'PLAN_PROJECT'
  /** 社会力量设奖提名。 */
  | 'SOCIAL_AWARD'
  /** 自愿登记。 */
  | 'VOLUNTARY';

/** 比较条件；并列者须同时满足。 */
export type RegistrationGroundFilter = {
  /** 等于。 */
  readonly eq?: RegistrationGround | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<RegistrationGround> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** “登记重新认定”的输入。 */
export type RegrantQualificationInput = {
  /** 批次 */
  readonly batch?: string | null | undefined;
  /** 证书（入库登记）编号 */
  readonly certificateNumber?: string | null | undefined;
  /** 文件名称或文号 */
  readonly document: string;
  /** 认定（备案、入库）日期 */
  readonly grantedOn: string;
  /** 资质申报的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 有效期起，不填则为认定日期 */
  readonly validFrom?: string | null | undefined;
  /** 有效期止，不填则按规则版本计算 */
  readonly validTo?: string | null | undefined;
};

/** “不予选派”的输入。 */
export type RejectCommissionerTermInput = {
  /** 特派员任期的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “不予兑现”的输入。 */
export type RejectPolicyClaimInput = {
  /** 政策兑现的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “成员退出”的输入。 */
export type RemoveCommissionerTeamMemberInput = {
  /** 成员 */
  readonly commissioner: string;
  /** 特派团的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 退出日期，即在团最后一日 */
  readonly leftOn: string;
};

/** “停用”的输入。 */
export type RemovePayeeAccountInput = {
  /** 收款账户的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “删去条款”的输入。 */
export type RemovePolicyClauseInput = {
  /** 条款 */
  readonly clause: string;
  /** 政策的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “重开批次”的输入。 */
export type ReopenCommissionerBatchInput = {
  /** 选派批次的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “退回修改”的输入。 */
export type ReopenPolicyInput = {
  /** 政策的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “未解决，继续服务”的输入。 */
export type ReopenServiceDemandInput = {
  /** 服务需求的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “信用修复”的输入。 */
export type RepairIntegrityRecordInput = {
  /** 文件名称或文号 */
  readonly document: string;
  /** 信用记录的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “废止”的输入。 */
export type RepealPolicyInput = {
  /** 废止文件名称或文号 */
  readonly document: string;
  /** 政策的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “更换”的输入。 */
export type ReplaceCommissionerInput = {
  /** 特派员任期的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
  /** 接任者，另行提名则不填 */
  readonly successor?: string | null | undefined;
};

/** “恢复”的输入。 */
export type ResumeCommissionerInput = {
  /** 科技特派员的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “恢复”的输入。 */
export type ResumePolicyQuestionInput = {
  /** 填报项的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “退出”的输入。 */
export type RetireCommissionerInput = {
  /** 科技特派员的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “停用”的输入。 */
export type RetirePolicyQuestionInput = {
  /** 填报项的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “退回”的输入。 */
export type ReturnPolicyClaimInput = {
  /** 政策兑现的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “退回”的输入。 */
export type ReturnQualificationApplicationInput = {
  /** 资质申报的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “退回”的输入。 */
export type ReturnServiceDemandInput = {
  /** 服务需求的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “退回”的输入。 */
export type ReturnSubsidyClaimInput = {
  /** 补贴申领的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “公平竞争审查”的输入。 */
export type ReviewPolicyInput = {
  /** 例外的终止日期 */
  readonly exceptionEndsOn?: string | null | undefined;
  /** 例外的依据与替代方案说明 */
  readonly exceptionGround?: string | null | undefined;
  /** 政策的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 审查意见 */
  readonly opinion: string;
  /** 审查结论 */
  readonly result: PolicyReviewResult;
  /** 审查书面材料 */
  readonly review: ReadonlyArray<string>;
};

/** “月度复核”的输入。 */
export type ReviewPoolMembershipInput = {
  /** 预计申报年度 */
  readonly forecastYear?: number | null | undefined;
  /** 培育库成员的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 下一步措施 */
  readonly nextAction?: string | null | undefined;
};

/** “修改”的输入。 */
export type ReviseSubsidyClaimInput = {
  /** 行程，每日一条 */
  readonly days: ReadonlyArray<SubsidyClaimDayInput>;
  /** 补贴申领的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 补充票据 */
  readonly invoices?: ReadonlyArray<string> | null | undefined;
};

/** “登记撤销”的输入。 */
export type RevokeQualificationInput = {
  /** 禁止申报至（含当日） */
  readonly barredUntil: string;
  /** 文件名称或文号 */
  readonly document: string;
  /** 资质申报的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
  /** 撤销日期 */
  readonly revokedOn: string;
};

/** “撤销角色”的输入。 */
export type RevokeRoleInput = {
  /** 任职的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “修改名称”的输入。 */
export type RewordPolicyQuestionInput = {
  /** 填报项的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 名称 */
  readonly title: string;
};

/** 角色：一人在一个单位里的身份，权限由此而定。 */
export type Role =
  /** 农业农村。 */
  | 'AGRICULTURE'
  /** 纪检审计。 */
  | 'AUDITOR'
  /** 审计管理员。 */
  | 'AUDIT_ADMIN'
  /** 科技局经办。 */
  | 'CLERK'
  /** 科技特派员。 */
  | 'COMMISSIONER'
  /** 科技局领导。 */
  | 'DIRECTOR'
  /** 企业。 */
  | 'ENTERPRISE'
  /** 评审专家。 */
  | 'EXPERT'
  /** 财政。 */
  | 'FINANCE'
  /** 市级以上主管部门。 */
  | 'HIGHER_AUTHORITY'
  /** 孵化载体运营方。 */
  | 'INCUBATOR'
  /** 经信。 */
  | 'INDUSTRY'
  /** 市场监管。 */
  | 'MARKET'
  /** 高新区管委会。 */
  | 'PARK'
  /** 组织人事。 */
  | 'PERSONNEL'
  /** 高校院所。 */
  | 'RESEARCH'
  /** 安全管理员。 */
  | 'SECURITY_ADMIN'
  /** 统计。 */
  | 'STATISTICS'
  /** 系统管理员。 */
  | 'SYSTEM_ADMIN'
  /** 税务。 */
  | 'TAX'
  /** 镇街。 */
  | 'TOWNSHIP';

/** “导入”的输入。 */
export type RunImportBatchInput = {
  /** 导入批次的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** 判定：资料不全时未定。 */
export type SelfCheckOutcome =
  /** 符合。 */
  | 'MET'
  /** 未定。 */
  | 'OPEN'
  /** 不符合。 */
  | 'UNMET';

/** 按相关记录的条数筛选。 */
export type ServiceDemandCountFilter = {
  /** 不少于几条。 */
  readonly gte?: number | null | undefined;
  /** 不多于几条。 */
  readonly lte?: number | null | undefined;
  /** 只数符合者；不填则数全部。 */
  readonly of?: ServiceDemandFilter | null | undefined;
};

/** 服务需求的筛选条件；并列者须同时满足。 */
export type ServiceDemandFilter = {
  /** 正在服务或被请的特派员。 */
  readonly commissioner?: CommissionerFilter | null | undefined;
  /** 提出日期。 */
  readonly filedOn?: LocalDateFilter | null | undefined;
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 不满足。 */
  readonly not?: ServiceDemandFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<ServiceDemandFilter> | null | undefined;
  /** 提出需求的企业；镇街提出则空。 */
  readonly organization?: OrganizationFilter | null | undefined;
  /** 状态。 */
  readonly state?: ServiceDemandStateFilter | null | undefined;
  /** 其特派团。 */
  readonly team?: CommissionerTeamFilter | null | undefined;
  /** 所在镇街。 */
  readonly town?: RegionFilter | null | undefined;
  /** 希望何日前解决。 */
  readonly wantedBy?: LocalDateFilter | null | undefined;
};

/** 按相关记录筛选。 */
export type ServiceDemandRelationFilter = {
  /** 符合者的条数。 */
  readonly count?: ServiceDemandCountFilter | null | undefined;
  /** 没有一条符合。 */
  readonly none?: ServiceDemandFilter | null | undefined;
  /** 至少有一条符合。 */
  readonly some?: ServiceDemandFilter | null | undefined;
};

/** 服务需求的状态。 */
export type ServiceDemandState =
  /** 已办结。 */
  | 'CLOSED'
  /** 已派遣，待接受。 */
  | 'DISPATCHED'
  /** 已提出。 */
  | 'FILED'
  /** 服务中。 */
  | 'IN_SERVICE'
  /** 待派遣。 */
  | 'OPEN'
  /** 已转技术需求。 */
  | 'REFERRED'
  /** 已退回。 */
  | 'RETURNED'
  /** 已解决，待评价。 */
  | 'SOLVED'
  /** 已撤回。 */
  | 'WITHDRAWN';

/** 比较条件；并列者须同时满足。 */
export type ServiceDemandStateFilter = {
  /** 等于。 */
  readonly eq?: ServiceDemandState | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<ServiceDemandState> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 服务类型。 */
export type ServiceKind =
  /** 咨询规划。 */
  | 'CONSULTING'
  /** 示范基地建设。 */
  | 'DEMONSTRATION_BASE'
  /** 其他服务。 */
  | 'OTHER'
  /** 平台与主体培育。 */
  | 'PLATFORM'
  /** 政策宣讲。 */
  | 'POLICY'
  /** 科学普及。 */
  | 'POPULARISATION'
  /** 联合研发。 */
  | 'RESEARCH'
  /** 人才培养与引进。 */
  | 'TALENT'
  /** 技术指导。 */
  | 'TECHNICAL_GUIDANCE'
  /** 技术培训。 */
  | 'TRAINING'
  /** 成果转化。 */
  | 'TRANSFER';

/** “登记收款信息”的输入。 */
export type SetCommissionerPayeeInput = {
  /** 收款账号，加密保存 */
  readonly account: string;
  /** 开户银行 */
  readonly bank: string;
  /** 科技特派员的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 居民身份证号，加密保存，用于代扣代缴 */
  readonly identityNumber: string;
};

/** “签署三方协议”的输入。 */
export type SignCommissionerAgreementInput = {
  /** 三方协议：派出单位、接收方与特派员签订 */
  readonly agreement?: ReadonlyArray<string> | null | undefined;
  /** 特派员任期的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 以哪一方签署 */
  readonly party: AgreementParty;
};

/** “登录”的输入。 */
export type SignInInput = {
  /** 登录名，不分大小写与全半角。 */
  readonly loginName: string;
  /** 密码。 */
  readonly password: string;
  /** 动态验证码，6 位；启用者必填。 */
  readonly totp?: string | null | undefined;
};

/** “签认锁定”的输入。 */
export type SignReleaseInput = {
  /** 发布文件名称或文号 */
  readonly document: string;
  /** 统计发布的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “办结”的输入。 */
export type SolveServiceDemandInput = {
  /** 服务需求的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 解决了什么，效果如何 */
  readonly solution: string;
};

/** “测算”的输入。 */
export type StartPolicyRunInput = {
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 条款版本 */
  readonly version: string;
  /** 年度，不填则为今年 */
  readonly year?: number | null | undefined;
};

/** “自评并起草”的输入。 */
export type StartQualificationApplicationInput = {
  /** 自评资料：每项为一个值，或 {value, source, asOf}；所需资料见 selfCheck 查询的 missing */
  readonly facts: unknown;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 是否重新认定（复评）；已有认定记录者一律按重新认定计 */
  readonly isRenewal?: boolean | null | undefined;
  /** 资质 */
  readonly kind: QualificationKind;
  /** 申报企业 */
  readonly organization: string;
  /** 申报年度 */
  readonly year: number;
};

/** “填报”的输入。 */
export type StatePolicyAnswerInput = {
  /** 证明材料 */
  readonly files?: ReadonlyArray<string> | null | undefined;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 填报项 */
  readonly question: string;
  /** 值：是否填 true 或 false，金额以元计 */
  readonly value: string;
  /** 年度：逐年填报者填 */
  readonly year?: number | null | undefined;
};

/** 比较条件；并列者须同时满足。 */
export type StringFilter = {
  /** 包含。 */
  readonly contains?: string | null | undefined;
  /** 等于。 */
  readonly eq?: string | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** “提交述职报告”的输入。 */
export type SubmitCommissionerReportInput = {
  /** 附件 */
  readonly files?: ReadonlyArray<string> | null | undefined;
  /** 特派员任期的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 报告类别 */
  readonly kind: CommissionerReportKind;
  /** 工作小结 */
  readonly summary: string;
  /** 年度 */
  readonly year: number;
};

/** “提交”的输入。 */
export type SubmitPolicyClaimInput = {
  /** 政策兑现的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 承诺所填资料真实、准确、完整 */
  readonly truthPledge: boolean;
};

/** “提交”的输入。 */
export type SubmitQualificationApplicationInput = {
  /** 佐证材料 */
  readonly evidence?: ReadonlyArray<string> | null | undefined;
  /** 资质申报的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 承诺所填资料真实、准确、完整 */
  readonly truthPledge: boolean;
};

/** “提交”的输入。 */
export type SubmitSubsidyClaimInput = {
  /** 补贴申领的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** 一日行程 */
export type SubsidyClaimDayInput = {
  /** 目的地 */
  readonly destination: string;
  /** 住宿费，元 */
  readonly lodgingSpent: string;
  /** 交通方式 */
  readonly mode: TravelMode;
  /** 当日住宿晚数 */
  readonly nights: number;
  /** 出发地 */
  readonly origin: string;
  /** 交通费，元 */
  readonly transportSpent: string;
  /** 当日经确认的服务日志 */
  readonly visit: string;
};

/** “补充材料”的输入。 */
export type SupplementPolicyClaimInput = {
  /** 政策兑现的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 材料 */
  readonly papers: ReadonlyArray<PolicyPaperInput>;
};

/** “主动认领”的输入。 */
export type TakeServiceDemandInput = {
  /** 服务需求的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** 交易意向：成果持有单位拟采取的转化方式。 */
export type TransactionIntent =
  /** 合作实施。 */
  | 'COOPERATION'
  /** 作价入股。 */
  | 'EQUITY'
  /** 许可。 */
  | 'LICENCE'
  /** 自行实施。 */
  | 'OWN_IMPLEMENTATION'
  /** 转让。 */
  | 'TRANSFER';

/** 比较条件；并列者须同时满足。 */
export type TransactionIntentFilter = {
  /** 等于。 */
  readonly eq?: TransactionIntent | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<TransactionIntent> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 交通方式。 */
export type TravelMode =
  /** 客运班车。 */
  | 'COACH'
  /** 自驾。 */
  | 'OWN_CAR'
  /** 铁路。 */
  | 'RAIL'
  /** 出租、网约车。 */
  | 'TAXI'
  /** 单位用车。 */
  | 'UNIT_CAR';

/** “受理并分类”的输入。 */
export type TriageServiceDemandInput = {
  /** 服务需求的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 是否紧急 */
  readonly isUrgent?: boolean | null | undefined;
  /** 服务类型，不填则依原填 */
  readonly kind?: ServiceKind | null | undefined;
  /** 所需专长，供匹配 */
  readonly skills: ReadonlyArray<string>;
};

/** “撤销导入”的输入。 */
export type UndoImportBatchInput = {
  /** 导入批次的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “维持”的输入。 */
export type UpholdIntegrityRecordInput = {
  /** 书面答复 */
  readonly answer: string;
  /** 信用记录的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “异议成立”的输入。 */
export type UpholdObjectionInput = {
  /** 书面答复 */
  readonly answer: string;
  /** 异议的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** 所在位置：仅在本人授权后记录 */
export type VisitLocationInput = {
  /** 精度，米 */
  readonly accuracy?: number | null | undefined;
  /** 纬度，度 */
  readonly latitude: string;
  /** 经度，度 */
  readonly longitude: string;
  /** 定位时刻 */
  readonly takenAt: string;
};

/** 按相关记录的条数筛选。 */
export type VisitLogCountFilter = {
  /** 不少于几条。 */
  readonly gte?: number | null | undefined;
  /** 不多于几条。 */
  readonly lte?: number | null | undefined;
  /** 只数符合者；不填则数全部。 */
  readonly of?: VisitLogFilter | null | undefined;
};

/** 服务日志的筛选条件；并列者须同时满足。 */
export type VisitLogFilter = {
  /** 特派员。 */
  readonly commissioner?: CommissionerFilter | null | undefined;
  /** 所办需求；日常走访则空。 */
  readonly demand?: ServiceDemandFilter | null | undefined;
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 不满足。 */
  readonly not?: VisitLogFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<VisitLogFilter> | null | undefined;
  /** 服务企业；服务镇街则空。 */
  readonly organization?: OrganizationFilter | null | undefined;
  /** 服务日期。 */
  readonly servedOn?: LocalDateFilter | null | undefined;
  /** 状态。 */
  readonly state?: VisitLogStateFilter | null | undefined;
  /** 所属任期；只有名册则空。 */
  readonly term?: CommissionerTermFilter | null | undefined;
  /** 服务地点所在镇街。 */
  readonly town?: RegionFilter | null | undefined;
};

/** 按相关记录筛选。 */
export type VisitLogRelationFilter = {
  /** 符合者的条数。 */
  readonly count?: VisitLogCountFilter | null | undefined;
  /** 没有一条符合。 */
  readonly none?: VisitLogFilter | null | undefined;
  /** 至少有一条符合。 */
  readonly some?: VisitLogFilter | null | undefined;
};

/** 服务日志的状态。 */
export type VisitLogState =
  /** 已确认。 */
  | 'CONFIRMED'
  /** 对方有异议。 */
  | 'DISPUTED'
  /** 待确认。 */
  | 'LOGGED'
  /** 台账记录。 */
  | 'RECORDED'
  /** 已撤回。 */
  | 'WITHDRAWN';

/** 比较条件；并列者须同时满足。 */
export type VisitLogStateFilter = {
  /** 等于。 */
  readonly eq?: VisitLogState | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<VisitLogState> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** “终止公示”的输入。 */
export type VoidPublicNoticeInput = {
  /** 公示的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 终止的理由，对公众公开 */
  readonly reason: string;
};

/** “列入关注”的输入。 */
export type WatchPoolMembershipInput = {
  /** 培育库成员的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “撤回提名”的输入。 */
export type WithdrawCommissionerTermInput = {
  /** 特派员任期的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “撤销记录”的输入。 */
export type WithdrawIntegrityRecordInput = {
  /** 文件名称或文号 */
  readonly document: string;
  /** 信用记录的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “撤回授权”的输入。 */
export type WithdrawLocationConsentInput = {
  /** 定位授权的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “撤回异议”的输入。 */
export type WithdrawObjectionInput = {
  /** 异议的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “撤回”的输入。 */
export type WithdrawPolicyAnswerInput = {
  /** 企业填报的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “撤回”的输入。 */
export type WithdrawPolicyClaimInput = {
  /** 政策兑现的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason?: string | null | undefined;
};

/** “撤回”的输入。 */
export type WithdrawQualificationApplicationInput = {
  /** 资质申报的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason?: string | null | undefined;
};

/** “撤回”的输入。 */
export type WithdrawServiceDemandInput = {
  /** 服务需求的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “撤回”的输入。 */
export type WithdrawSubsidyClaimInput = {
  /** 补贴申领的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason?: string | null | undefined;
};

/** “撤回”的输入。 */
export type WithdrawVisitInput = {
  /** 服务日志的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

export type MeFragment = { readonly roles: ReadonlyArray<Role>, readonly actions: ReadonlyArray<string>, readonly duty: Duty | null, readonly hasTotp: boolean, readonly person: { readonly id: string, readonly name: string } | null, readonly organization: { readonly id: string, readonly name: string } | null, readonly assignments: ReadonlyArray<{ readonly id: string, readonly role: Role, readonly organization: { readonly id: string, readonly name: string } | null }> };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly roles: ReadonlyArray<Role>, readonly actions: ReadonlyArray<string>, readonly duty: Duty | null, readonly hasTotp: boolean, readonly person: { readonly id: string, readonly name: string } | null, readonly organization: { readonly id: string, readonly name: string } | null, readonly assignments: ReadonlyArray<{ readonly id: string, readonly role: Role, readonly organization: { readonly id: string, readonly name: string } | null }> } | null };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { readonly signIn: { readonly viewer: { readonly roles: ReadonlyArray<Role>, readonly actions: ReadonlyArray<string>, readonly duty: Duty | null, readonly hasTotp: boolean, readonly person: { readonly id: string, readonly name: string } | null, readonly organization: { readonly id: string, readonly name: string } | null, readonly assignments: ReadonlyArray<{ readonly id: string, readonly role: Role, readonly organization: { readonly id: string, readonly name: string } | null }> } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { readonly signOut: { readonly signedOut: boolean, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type ActAsMutationVariables = Exact<{
  input: ActAsInput;
}>;


export type ActAsMutation = { readonly actAs: { readonly viewer: { readonly roles: ReadonlyArray<Role>, readonly actions: ReadonlyArray<string>, readonly duty: Duty | null, readonly hasTotp: boolean, readonly person: { readonly id: string, readonly name: string } | null, readonly organization: { readonly id: string, readonly name: string } | null, readonly assignments: ReadonlyArray<{ readonly id: string, readonly role: Role, readonly organization: { readonly id: string, readonly name: string } | null }> } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { readonly changePassword: { readonly viewer: { readonly roles: ReadonlyArray<Role>, readonly actions: ReadonlyArray<string>, readonly duty: Duty | null, readonly hasTotp: boolean, readonly person: { readonly id: string, readonly name: string } | null, readonly organization: { readonly id: string, readonly name: string } | null, readonly assignments: ReadonlyArray<{ readonly id: string, readonly role: Role, readonly organization: { readonly id: string, readonly name: string } | null }> } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type EnrolTotpMutationVariables = Exact<{ [key: string]: never; }>;


export type EnrolTotpMutation = { readonly enrolTotp: { readonly secret: string | null, readonly uri: string | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type ConfirmTotpMutationVariables = Exact<{
  input: ConfirmTotpInput;
}>;


export type ConfirmTotpMutation = { readonly confirmTotp: { readonly viewer: { readonly roles: ReadonlyArray<Role>, readonly actions: ReadonlyArray<string>, readonly duty: Duty | null, readonly hasTotp: boolean, readonly person: { readonly id: string, readonly name: string } | null, readonly organization: { readonly id: string, readonly name: string } | null, readonly assignments: ReadonlyArray<{ readonly id: string, readonly role: Role, readonly organization: { readonly id: string, readonly name: string } | null }> } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type BatchFragment = { readonly id: string, readonly state: ImportState, readonly year: number, readonly createdAt: string, readonly createdBy: string, readonly importedAt: string | null, readonly accepted: number, readonly rejected: number, readonly created: number, readonly updated: number, readonly unchanged: number, readonly progress: number | null, readonly failure: string | null };

export type BatchWholeFragment = { readonly id: string, readonly state: ImportState, readonly year: number, readonly createdAt: string, readonly createdBy: string, readonly importedAt: string | null, readonly accepted: number, readonly rejected: number, readonly created: number, readonly updated: number, readonly unchanged: number, readonly progress: number | null, readonly failure: string | null, readonly files: ReadonlyArray<{ readonly id: string, readonly name: string, readonly size: number }>, readonly sheets: ReadonlyArray<{ readonly id: string, readonly file: string, readonly sheet: string | null, readonly title: string, readonly department: string | null, readonly rowsRead: number | null, readonly accepted: number | null, readonly rejected: number | null }>, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly title: string, readonly allowed: boolean, readonly reasons: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > }> | null };

export type ImportBatchesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ImportBatchesQuery = { readonly importBatches: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: ImportState, readonly year: number, readonly createdAt: string, readonly createdBy: string, readonly importedAt: string | null, readonly accepted: number, readonly rejected: number, readonly created: number, readonly updated: number, readonly unchanged: number, readonly progress: number | null, readonly failure: string | null }> } };

export type ImportBatchQueryVariables = Exact<{
  id: string;
}>;


export type ImportBatchQuery = { readonly importBatch: { readonly id: string, readonly state: ImportState, readonly year: number, readonly createdAt: string, readonly createdBy: string, readonly importedAt: string | null, readonly accepted: number, readonly rejected: number, readonly created: number, readonly updated: number, readonly unchanged: number, readonly progress: number | null, readonly failure: string | null, readonly files: ReadonlyArray<{ readonly id: string, readonly name: string, readonly size: number }>, readonly sheets: ReadonlyArray<{ readonly id: string, readonly file: string, readonly sheet: string | null, readonly title: string, readonly department: string | null, readonly rowsRead: number | null, readonly accepted: number | null, readonly rejected: number | null }>, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly title: string, readonly allowed: boolean, readonly reasons: ReadonlyArray<
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      > }> | null } | null };

export type ImportRejectionsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
  filter: ImportLineFilter;
}>;


export type ImportRejectionsQuery = { readonly importBatch: { readonly id: string, readonly lines: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly row: number, readonly reason: string | null, readonly column: string | null, readonly letter: string | null, readonly value: string | null, readonly message: string | null, readonly sameAsRow: number | null, readonly sheet: { readonly id: string, readonly file: string, readonly sheet: string | null, readonly title: string } | null }> } } | null };

export type ImportProgressQueryVariables = Exact<{
  id: string;
}>;


export type ImportProgressQuery = { readonly importBatch: { readonly id: string, readonly state: ImportState, readonly progress: number | null } | null };

export type ImportsWaitingQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportsWaitingQuery = { readonly importBatches: { readonly totalCount: number } };

export type RunImportMutationVariables = Exact<{
  input: RunImportBatchInput;
}>;


export type RunImportMutation = { readonly runImportBatch: { readonly importBatch: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DiscardImportMutationVariables = Exact<{
  input: DiscardImportBatchInput;
}>;


export type DiscardImportMutation = { readonly discardImportBatch: { readonly importBatch: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type UndoImportMutationVariables = Exact<{
  input: UndoImportBatchInput;
}>;


export type UndoImportMutation = { readonly undoImportBatch: { readonly importBatch: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type FigureYearsQueryVariables = Exact<{ [key: string]: never; }>;


export type FigureYearsQuery = { readonly targets: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly year: number, readonly period: string | null }> } };

export type FiguresQueryVariables = Exact<{
  year: number;
  region?: string | null | undefined;
}>;


export type FiguresQuery = { readonly figures: ReadonlyArray<{ readonly indicator: string, readonly name: string, readonly nameEn: string, readonly unit: string, readonly how: string, readonly from: string, readonly to: string, readonly periodLabel: string, readonly value: string | null, readonly qualifier: FigureQualifier | null, readonly target: string | null, readonly completionRate: string | null, readonly recordCount: number }> };

export type FigureRecordsQueryVariables = Exact<{
  year: number;
  region?: string | null | undefined;
  indicators: ReadonlyArray<string> | string;
  skip: number;
}>;


export type FigureRecordsQuery = { readonly figures: ReadonlyArray<{ readonly indicator: string, readonly name: string, readonly nameEn: string, readonly unit: string, readonly how: string, readonly from: string, readonly to: string, readonly periodLabel: string, readonly value: string | null, readonly qualifier: FigureQualifier | null, readonly target: string | null, readonly completionRate: string | null, readonly recordCount: number, readonly records: ReadonlyArray<{ readonly label: string, readonly date: string | null, readonly amount: string | null, readonly record:
        | { readonly __typename: 'Achievement', readonly id: string }
        | { readonly __typename: 'AchievementCompleter', readonly id: string }
        | { readonly __typename: 'AchievementOwner', readonly id: string }
        | { readonly __typename: 'ApiKey', readonly id: string }
        | { readonly __typename: 'Assignment', readonly id: string }
        | { readonly __typename: 'Attachment', readonly id: string }
        | { readonly __typename: 'CoCheck', readonly id: string }
        | { readonly __typename: 'Commissioner', readonly id: string }
        | { readonly __typename: 'CommissionerAssessment', readonly id: string }
        | { readonly __typename: 'CommissionerBatch', readonly id: string }
        | { readonly __typename: 'CommissionerReport', readonly id: string }
        | { readonly __typename: 'CommissionerRosterEntry', readonly id: string }
        | { readonly __typename: 'CommissionerTeam', readonly id: string }
        | { readonly __typename: 'CommissionerTeamMember', readonly id: string }
        | { readonly __typename: 'CommissionerTerm', readonly id: string }
        | { readonly __typename: 'CountyEvent', readonly id: string }
        | { readonly __typename: 'Credential', readonly id: string }
        | { readonly __typename: 'Dispatch', readonly id: string }
        | { readonly __typename: 'FormerName', readonly id: string }
        | { readonly __typename: 'GapItem', readonly id: string }
        | { readonly __typename: 'Hold', readonly id: string }
        | { readonly __typename: 'ImportBatch', readonly id: string }
        | { readonly __typename: 'ImportFile', readonly id: string }
        | { readonly __typename: 'ImportLine', readonly id: string }
        | { readonly __typename: 'ImportSheet', readonly id: string }
        | { readonly __typename: 'IndicatorValue', readonly id: string }
        | { readonly __typename: 'IndustryClass', readonly id: string }
        | { readonly __typename: 'IntegrityRecord', readonly id: string }
        | { readonly __typename: 'IntellectualProperty', readonly id: string }
        | { readonly __typename: 'JournalEntry', readonly id: string }
        | { readonly __typename: 'LocationConsent', readonly id: string }
        | { readonly __typename: 'Objection', readonly id: string }
        | { readonly __typename: 'Organization', readonly id: string }
        | { readonly __typename: 'OrganizationRelation', readonly id: string }
        | { readonly __typename: 'PatentProject', readonly id: string }
        | { readonly __typename: 'PayeeAccount', readonly id: string }
        | { readonly __typename: 'Person', readonly id: string }
        | { readonly __typename: 'PersonRelation', readonly id: string }
        | { readonly __typename: 'PlanItem', readonly id: string }
        | { readonly __typename: 'Policy', readonly id: string }
        | { readonly __typename: 'PolicyAnswer', readonly id: string }
        | { readonly __typename: 'PolicyClaim', readonly id: string }
        | { readonly __typename: 'PolicyClause', readonly id: string }
        | { readonly __typename: 'PolicyClauseVersion', readonly id: string }
        | { readonly __typename: 'PolicyCoCheck', readonly id: string }
        | { readonly __typename: 'PolicyQuestion', readonly id: string }
        | { readonly __typename: 'PolicyRun', readonly id: string }
        | { readonly __typename: 'PolicyRunLine', readonly id: string }
        | { readonly __typename: 'PoolMembership', readonly id: string }
        | { readonly __typename: 'PublicNotice', readonly id: string }
        | { readonly __typename: 'QualificationApplication', readonly id: string }
        | { readonly __typename: 'QualificationGrant', readonly id: string }
        | { readonly __typename: 'RdExpense', readonly id: string }
        | { readonly __typename: 'RdInstitution', readonly id: string }
        | { readonly __typename: 'Region', readonly id: string }
        | { readonly __typename: 'Release', readonly id: string }
        | { readonly __typename: 'ReleasedValue', readonly id: string }
        | { readonly __typename: 'ServiceDemand', readonly id: string }
        | { readonly __typename: 'Session', readonly id: string }
        | { readonly __typename: 'StatusEvent', readonly id: string }
        | { readonly __typename: 'SubsidyClaim', readonly id: string }
        | { readonly __typename: 'SubsidyClaimDay', readonly id: string }
        | { readonly __typename: 'Target', readonly id: string }
        | { readonly __typename: 'ValidityEvent', readonly id: string }
        | { readonly __typename: 'VisitLocation', readonly id: string }
        | { readonly __typename: 'VisitLog', readonly id: string }
       | null, readonly organization: { readonly id: string, readonly creditCode: string | null } | null }> }> };

export type AttachmentLineFragment = { readonly id: string, readonly name: string, readonly mediaType: string, readonly size: number, readonly uploadedAt: string };

export type OfferedFragment = { readonly action: string, readonly title: string, readonly mutation: string | null, readonly allowed: boolean, readonly reasons: ReadonlyArray<
    | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
  > };

export type SourceLineFragment = { readonly id: string, readonly row: number, readonly sheet: { readonly id: string, readonly file: string, readonly sheet: string | null, readonly department: string | null, readonly batch: { readonly id: string, readonly createdAt: string } | null } | null };

export type HappeningFragment = { readonly id: string, readonly at: string, readonly action: string, readonly title: string | null, readonly stateTitle: string | null, readonly actorName: string, readonly remark: string | null, readonly outcome: JournalOutcome };

export type ApplicationListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter: QualificationApplicationFilter;
  orderBy?: ReadonlyArray<QualificationApplicationOrder> | QualificationApplicationOrder | null | undefined;
}>;


export type ApplicationListQuery = { readonly qualificationApplications: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: QualificationKind, readonly year: number, readonly isRenewal: boolean, readonly state: QualificationApplicationState, readonly submittedOn: string | null, readonly recommendedOn: string | null, readonly decidedOn: string | null, readonly organization: { readonly id: string, readonly name: string, readonly creditCode: string | null, readonly town: { readonly id: string, readonly name: string } | null } | null }> } };

export type ApplicationsWaitingQueryVariables = Exact<{
  filter: QualificationApplicationFilter;
}>;


export type ApplicationsWaitingQuery = { readonly qualificationApplications: { readonly totalCount: number } };

export type ApplicationQueryVariables = Exact<{
  id: string;
}>;


export type ApplicationQuery = { readonly qualificationApplication: { readonly id: string, readonly kind: QualificationKind, readonly year: number, readonly isRenewal: boolean, readonly state: QualificationApplicationState, readonly selfCheckedOn: string | null, readonly ruleVersion: string | null, readonly submittedOn: string | null, readonly townshipCheckedOn: string | null, readonly townshipOpinion: string | null, readonly returnedOn: string | null, readonly returnReason: string | null, readonly recommendedOn: string | null, readonly recommendedDocument: string | null, readonly acceptedOn: string | null, readonly acceptanceDocument: string | null, readonly noticeOn: string | null, readonly noticeDocument: string | null, readonly decidedOn: string | null, readonly decidedDocument: string | null, readonly grantedOn: string | null, readonly certificateNumber: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly barredUntil: string | null, readonly revokeReason: string | null, readonly organization: { readonly id: string, readonly name: string, readonly creditCode: string | null, readonly town: { readonly id: string, readonly name: string } | null } | null, readonly selfCheck: { readonly ruleVersion: string, readonly checkedOn: string, readonly passed: boolean, readonly outcome: SelfCheckOutcome, readonly gaps: ReadonlyArray<{ readonly criterion: string, readonly title: string, readonly isGate: boolean, readonly current: string | null, readonly needed: string, readonly source: string | null, readonly asOf: string | null }> } | null, readonly coChecks: ReadonlyArray<{ readonly id: string, readonly round: number, readonly department: CoCheckDepartment, readonly result: CoCheckResult, readonly remark: string | null, readonly on: string }>, readonly evidence: ReadonlyArray<{ readonly id: string, readonly name: string, readonly mediaType: string, readonly size: number, readonly uploadedAt: string }> | null, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly title: string, readonly mutation: string | null, readonly allowed: boolean, readonly reasons: ReadonlyArray<
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      > }> | null, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly row: number, readonly sheet: { readonly id: string, readonly file: string, readonly sheet: string | null, readonly department: string | null, readonly batch: { readonly id: string, readonly createdAt: string } | null } | null }> }, readonly timeline: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly title: string | null, readonly stateTitle: string | null, readonly actorName: string, readonly remark: string | null, readonly outcome: JournalOutcome }> } } | null };

export type EnterpriseLadderQueryVariables = Exact<{
  id: string;
}>;


export type EnterpriseLadderQuery = { readonly organization: { readonly id: string, readonly qualifications: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: QualificationKind, readonly status: QualificationGrantStatus, readonly isRenewal: boolean, readonly year: number | null, readonly grantedOn: string, readonly validFrom: string | null, readonly validTo: string | null, readonly certificateNumber: string | null, readonly documentNumber: string | null, readonly batch: string | null, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly row: number, readonly sheet: { readonly id: string, readonly file: string, readonly sheet: string | null, readonly department: string | null, readonly batch: { readonly id: string, readonly createdAt: string } | null } | null }> } }> }, readonly qualificationApplications: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: QualificationKind, readonly year: number, readonly isRenewal: boolean, readonly state: QualificationApplicationState, readonly submittedOn: string | null, readonly recommendedOn: string | null, readonly decidedOn: string | null, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly row: number, readonly sheet: { readonly id: string, readonly file: string, readonly sheet: string | null, readonly department: string | null, readonly batch: { readonly id: string, readonly createdAt: string } | null } | null }> } }> }, readonly rdInstitutions: ReadonlyArray<{ readonly id: string, readonly level: RdInstitutionLevel, readonly name: string, readonly grantedOn: string, readonly documentNumber: string | null, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly row: number, readonly sheet: { readonly id: string, readonly file: string, readonly sheet: string | null, readonly department: string | null, readonly batch: { readonly id: string, readonly createdAt: string } | null } | null }> } }>, readonly poolMemberships: ReadonlyArray<{ readonly id: string, readonly rung: QualificationKind, readonly state: PoolMembershipState, readonly clerkName: string | null, readonly enteredOn: string | null, readonly nextAction: string | null, readonly forecastYear: number | null, readonly refreshedOn: string | null, readonly town: { readonly id: string, readonly name: string } | null, readonly gaps: ReadonlyArray<{ readonly id: string, readonly title: string, readonly isGate: boolean, readonly currentValue: string | null, readonly neededValue: string, readonly source: string | null, readonly asOf: string | null }> }> } | null };

export type EnterpriseListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: OrganizationFilter | null | undefined;
  orderBy?: ReadonlyArray<OrganizationOrder> | OrganizationOrder | null | undefined;
  search?: string | null | undefined;
}>;


export type EnterpriseListQuery = { readonly enterprises: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly creditCode: string | null, readonly industryCode: string | null, readonly industryName: string | null, readonly foundedOn: string | null, readonly registeredCapital: string | null, readonly status: OrganizationStatus, readonly legalRepresentative: string | null, readonly formerNames: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly town: { readonly id: string, readonly name: string } | null }> } };

export type EnterpriseRdExpensesQueryVariables = Exact<{
  id: string;
}>;


export type EnterpriseRdExpensesQuery = { readonly organization: { readonly id: string, readonly rdExpenses: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly year: number, readonly throughMonth: number, readonly expense: string, readonly revenue: string, readonly intensity: string | null, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly row: number, readonly sheet: { readonly id: string, readonly file: string, readonly sheet: string | null, readonly department: string | null, readonly batch: { readonly id: string, readonly createdAt: string } | null } | null }> } }> }, readonly relations: ReadonlyArray<{ readonly id: string, readonly kind: OrganizationRelationKind, readonly validFrom: string | null, readonly validTo: string | null, readonly organization: { readonly id: string, readonly name: string, readonly creditCode: string | null } | null, readonly other: { readonly id: string, readonly name: string, readonly creditCode: string | null } | null }> | null } | null };

export type EnterpriseQueryVariables = Exact<{
  id?: string | null | undefined;
  creditCode?: string | null | undefined;
}>;


export type EnterpriseQuery = { readonly organization: { readonly id: string, readonly name: string, readonly creditCode: string | null, readonly kind: OrganizationKind, readonly status: OrganizationStatus, readonly industryCode: string | null, readonly industryName: string | null, readonly industryEdition: string | null, readonly foundedOn: string | null, readonly registeredCapital: string | null, readonly legalRepresentative: string | null, readonly contactName: string | null, readonly contactPhone: string | null, readonly formerNames: ReadonlyArray<{ readonly id: string, readonly name: string, readonly until: string | null }>, readonly region: { readonly id: string, readonly name: string }, readonly town: { readonly id: string, readonly name: string } | null, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly row: number, readonly sheet: { readonly id: string, readonly file: string, readonly sheet: string | null, readonly department: string | null, readonly batch: { readonly id: string, readonly createdAt: string } | null } | null }> }, readonly statusHistory: ReadonlyArray<{ readonly id: string, readonly status: OrganizationStatus, readonly on: string | null, readonly recordedAt: string }> } | null };

export type TownChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type TownChoicesQuery = { readonly regions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }> } };

export type IndustryChoicesQueryVariables = Exact<{
  filter?: IndustryClassFilter | null | undefined;
}>;


export type IndustryChoicesQuery = { readonly industryClasses: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly edition: string }> } };

export type FindOrganizationsQueryVariables = Exact<{
  search: string;
}>;


export type FindOrganizationsQuery = { readonly organizations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly creditCode: string | null, readonly town: { readonly id: string, readonly name: string } | null }> } };

export type DoAcceptDispatchMutationVariables = Exact<{
  input: AcceptDispatchInput;
}>;


export type DoAcceptDispatchMutation = { readonly acceptDispatch: { readonly serviceDemand: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoAddCommissionerTeamMemberMutationVariables = Exact<{
  input: AddCommissionerTeamMemberInput;
}>;


export type DoAddCommissionerTeamMemberMutation = { readonly addCommissionerTeamMember: { readonly commissionerTeam: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoAddPolicyClauseMutationVariables = Exact<{
  input: AddPolicyClauseInput;
}>;


export type DoAddPolicyClauseMutation = { readonly addPolicyClause: { readonly policy: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoAdmitObjectionMutationVariables = Exact<{
  input: AdmitObjectionInput;
}>;


export type DoAdmitObjectionMutation = { readonly admitObjection: { readonly objection: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoAgreeToPoolMembershipMutationVariables = Exact<{
  input: AgreeToPoolMembershipInput;
}>;


export type DoAgreeToPoolMembershipMutation = { readonly agreeToPoolMembership: { readonly poolMembership: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoAmendCommissionerMutationVariables = Exact<{
  input: AmendCommissionerInput;
}>;


export type DoAmendCommissionerMutation = { readonly amendCommissioner: { readonly commissioner: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoAmendPolicyMutationVariables = Exact<{
  input: AmendPolicyInput;
}>;


export type DoAmendPolicyMutation = { readonly amendPolicy: { readonly policy: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoAmendPolicyClauseVersionMutationVariables = Exact<{
  input: AmendPolicyClauseVersionInput;
}>;


export type DoAmendPolicyClauseVersionMutation = { readonly amendPolicyClauseVersion: { readonly policyClauseVersion: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoAmendPublicNoticeMutationVariables = Exact<{
  input: AmendPublicNoticeInput;
}>;


export type DoAmendPublicNoticeMutation = { readonly amendPublicNotice: { readonly publicNotice: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoAmendServiceDemandMutationVariables = Exact<{
  input: AmendServiceDemandInput;
}>;


export type DoAmendServiceDemandMutation = { readonly amendServiceDemand: { readonly serviceDemand: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoAppealIntegrityRecordMutationVariables = Exact<{
  input: AppealIntegrityRecordInput;
}>;


export type DoAppealIntegrityRecordMutation = { readonly appealIntegrityRecord: { readonly integrityRecord: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoApplyFromPoolMutationVariables = Exact<{
  input: ApplyFromPoolInput;
}>;


export type DoApplyFromPoolMutation = { readonly applyFromPool: { readonly poolMembership: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoAppointCommissionerTermMutationVariables = Exact<{
  input: AppointCommissionerTermInput;
}>;


export type DoAppointCommissionerTermMutation = { readonly appointCommissionerTerm: { readonly commissionerTerm: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoApproveCommissionerTermMutationVariables = Exact<{
  input: ApproveCommissionerTermInput;
}>;


export type DoApproveCommissionerTermMutation = { readonly approveCommissionerTerm: { readonly commissionerTerm: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoAssessCommissionerTermMutationVariables = Exact<{
  input: AssessCommissionerTermInput;
}>;


export type DoAssessCommissionerTermMutation = { readonly assessCommissionerTerm: { readonly commissionerTerm: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoBindCommissionerAccountMutationVariables = Exact<{
  input: BindCommissionerAccountInput;
}>;


export type DoBindCommissionerAccountMutation = { readonly bindCommissionerAccount: { readonly commissioner: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoCancelPolicyPaymentMutationVariables = Exact<{
  input: CancelPolicyPaymentInput;
}>;


export type DoCancelPolicyPaymentMutation = { readonly cancelPolicyPayment: { readonly policyClaim: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoCancelPolicyRunMutationVariables = Exact<{
  input: CancelPolicyRunInput;
}>;


export type DoCancelPolicyRunMutation = { readonly cancelPolicyRun: { readonly policyRun: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoCancelQualificationMutationVariables = Exact<{
  input: CancelQualificationInput;
}>;


export type DoCancelQualificationMutation = { readonly cancelQualification: { readonly qualificationApplication: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoChangePayeeAccountMutationVariables = Exact<{
  input: ChangePayeeAccountInput;
}>;


export type DoChangePayeeAccountMutation = { readonly changePayeeAccount: { readonly payeeAccount: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoCheckPolicyClaimMutationVariables = Exact<{
  input: CheckPolicyClaimInput;
}>;


export type DoCheckPolicyClaimMutation = { readonly checkPolicyClaim: { readonly policyClaim: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoCheckQualificationApplicationMutationVariables = Exact<{
  input: CheckQualificationApplicationInput;
}>;


export type DoCheckQualificationApplicationMutation = { readonly checkQualificationApplication: { readonly qualificationApplication: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoCheckSubsidyClaimMutationVariables = Exact<{
  input: CheckSubsidyClaimInput;
}>;


export type DoCheckSubsidyClaimMutation = { readonly checkSubsidyClaim: { readonly subsidyClaim: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoCloseCommissionerBatchMutationVariables = Exact<{
  input: CloseCommissionerBatchInput;
}>;


export type DoCloseCommissionerBatchMutation = { readonly closeCommissionerBatch: { readonly commissionerBatch: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoCoCheckPolicyClaimMutationVariables = Exact<{
  input: CoCheckPolicyClaimInput;
}>;


export type DoCoCheckPolicyClaimMutation = { readonly coCheckPolicyClaim: { readonly policyClaim: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoCoCheckQualificationApplicationMutationVariables = Exact<{
  input: CoCheckQualificationApplicationInput;
}>;


export type DoCoCheckQualificationApplicationMutation = { readonly coCheckQualificationApplication: { readonly qualificationApplication: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoConfirmPayeeAccountMutationVariables = Exact<{
  input: ConfirmPayeeAccountInput;
}>;


export type DoConfirmPayeeAccountMutation = { readonly confirmPayeeAccount: { readonly payeeAccount: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoConfirmPolicyClaimMutationVariables = Exact<{
  input: ConfirmPolicyClaimInput;
}>;


export type DoConfirmPolicyClaimMutation = { readonly confirmPolicyClaim: { readonly policyClaim: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoConfirmPoolMembershipMutationVariables = Exact<{
  input: ConfirmPoolMembershipInput;
}>;


export type DoConfirmPoolMembershipMutation = { readonly confirmPoolMembership: { readonly poolMembership: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoConfirmRoleMutationVariables = Exact<{
  input: ConfirmRoleInput;
}>;


export type DoConfirmRoleMutation = { readonly confirmRole: { readonly assignment: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoConfirmVisitMutationVariables = Exact<{
  input: ConfirmVisitInput;
}>;


export type DoConfirmVisitMutation = { readonly confirmVisit: { readonly visitLog: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoConsentToCommissionerTermMutationVariables = Exact<{
  input: ConsentToCommissionerTermInput;
}>;


export type DoConsentToCommissionerTermMutation = { readonly consentToCommissionerTerm: { readonly commissionerTerm: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoCorrectPolicyAnswerMutationVariables = Exact<{
  input: CorrectPolicyAnswerInput;
}>;


export type DoCorrectPolicyAnswerMutation = { readonly correctPolicyAnswer: { readonly policyAnswer: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoCorrectVisitMutationVariables = Exact<{
  input: CorrectVisitInput;
}>;


export type DoCorrectVisitMutation = { readonly correctVisit: { readonly visitLog: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoCreatePersonMutationVariables = Exact<{
  input: CreatePersonInput;
}>;


export type DoCreatePersonMutation = { readonly createPerson: { readonly person: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoDeclineDispatchMutationVariables = Exact<{
  input: DeclineDispatchInput;
}>;


export type DoDeclineDispatchMutation = { readonly declineDispatch: { readonly serviceDemand: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoDeclineHoldMutationVariables = Exact<{
  input: DeclineHoldInput;
}>;


export type DoDeclineHoldMutation = { readonly declineHold: { readonly hold: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoDeclinePoolMembershipMutationVariables = Exact<{
  input: DeclinePoolMembershipInput;
}>;


export type DoDeclinePoolMembershipMutation = { readonly declinePoolMembership: { readonly poolMembership: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoDeclineRoleMutationVariables = Exact<{
  input: DeclineRoleInput;
}>;


export type DoDeclineRoleMutation = { readonly declineRole: { readonly assignment: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoDefinePolicyQuestionMutationVariables = Exact<{
  input: DefinePolicyQuestionInput;
}>;


export type DoDefinePolicyQuestionMutation = { readonly definePolicyQuestion: { readonly policyQuestion: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoDisablePersonMutationVariables = Exact<{
  input: DisablePersonInput;
}>;


export type DoDisablePersonMutation = { readonly disablePerson: { readonly person: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoDiscardImportBatchMutationVariables = Exact<{
  input: DiscardImportBatchInput;
}>;


export type DoDiscardImportBatchMutation = { readonly discardImportBatch: { readonly importBatch: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoDiscardPolicyMutationVariables = Exact<{
  input: DiscardPolicyInput;
}>;


export type DoDiscardPolicyMutation = { readonly discardPolicy: { readonly policy: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoDiscardPolicyClauseVersionMutationVariables = Exact<{
  input: DiscardPolicyClauseVersionInput;
}>;


export type DoDiscardPolicyClauseVersionMutation = { readonly discardPolicyClauseVersion: { readonly policyClauseVersion: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoDiscardPublicNoticeMutationVariables = Exact<{
  input: DiscardPublicNoticeInput;
}>;


export type DoDiscardPublicNoticeMutation = { readonly discardPublicNotice: { readonly publicNotice: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoDismissObjectionMutationVariables = Exact<{
  input: DismissObjectionInput;
}>;


export type DoDismissObjectionMutation = { readonly dismissObjection: { readonly objection: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoDispatchCommissionerMutationVariables = Exact<{
  input: DispatchCommissionerInput;
}>;


export type DoDispatchCommissionerMutation = { readonly dispatchCommissioner: { readonly serviceDemand: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoDisputeVisitMutationVariables = Exact<{
  input: DisputeVisitInput;
}>;


export type DoDisputeVisitMutation = { readonly disputeVisit: { readonly visitLog: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoDissolveCommissionerTeamMutationVariables = Exact<{
  input: DissolveCommissionerTeamInput;
}>;


export type DoDissolveCommissionerTeamMutation = { readonly dissolveCommissionerTeam: { readonly commissionerTeam: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoDraftPolicyMutationVariables = Exact<{
  input: DraftPolicyInput;
}>;


export type DoDraftPolicyMutation = { readonly draftPolicy: { readonly policy: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoDraftPolicyClaimMutationVariables = Exact<{
  input: DraftPolicyClaimInput;
}>;


export type DoDraftPolicyClaimMutation = { readonly draftPolicyClaim: { readonly policyClaim: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoDraftSubsidyClaimMutationVariables = Exact<{
  input: DraftSubsidyClaimInput;
}>;


export type DoDraftSubsidyClaimMutation = { readonly draftSubsidyClaim: { readonly subsidyClaim: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoEnablePersonMutationVariables = Exact<{
  input: EnablePersonInput;
}>;


export type DoEnablePersonMutation = { readonly enablePerson: { readonly person: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoEnactPolicyClauseVersionMutationVariables = Exact<{
  input: EnactPolicyClauseVersionInput;
}>;


export type DoEnactPolicyClauseVersionMutation = { readonly enactPolicyClauseVersion: { readonly policyClauseVersion: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoEndPoolMembershipMutationVariables = Exact<{
  input: EndPoolMembershipInput;
}>;


export type DoEndPoolMembershipMutation = { readonly endPoolMembership: { readonly poolMembership: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoFileServiceDemandMutationVariables = Exact<{
  input: FileServiceDemandInput;
}>;


export type DoFileServiceDemandMutation = { readonly fileServiceDemand: { readonly serviceDemand: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoFormCommissionerTeamMutationVariables = Exact<{
  input: FormCommissionerTeamInput;
}>;


export type DoFormCommissionerTeamMutation = { readonly formCommissionerTeam: { readonly commissionerTeam: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoGiveLocationConsentMutationVariables = Exact<{
  input: GiveLocationConsentInput;
}>;


export type DoGiveLocationConsentMutation = { readonly giveLocationConsent: { readonly locationConsent: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoGradeCommissionerTermMutationVariables = Exact<{
  input: GradeCommissionerTermInput;
}>;


export type DoGradeCommissionerTermMutation = { readonly gradeCommissionerTerm: { readonly commissionerTerm: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoGrantQualificationMutationVariables = Exact<{
  input: GrantQualificationInput;
}>;


export type DoGrantQualificationMutation = { readonly grantQualification: { readonly qualificationApplication: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoGrantRoleMutationVariables = Exact<{
  input: GrantRoleInput;
}>;


export type DoGrantRoleMutation = { readonly grantRole: { readonly assignment: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoImposeHoldMutationVariables = Exact<{
  input: ImposeHoldInput;
}>;


export type DoImposeHoldMutation = { readonly imposeHold: { readonly hold: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoLiftHoldMutationVariables = Exact<{
  input: LiftHoldInput;
}>;


export type DoLiftHoldMutation = { readonly liftHold: { readonly hold: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoLogVisitMutationVariables = Exact<{
  input: LogVisitInput;
}>;


export type DoLogVisitMutation = { readonly logVisit: { readonly visitLog: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoNominateCommissionerMutationVariables = Exact<{
  input: NominateCommissionerInput;
}>;


export type DoNominateCommissionerMutation = { readonly nominateCommissioner: { readonly commissionerTerm: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoNominatePoolMembershipMutationVariables = Exact<{
  input: NominatePoolMembershipInput;
}>;


export type DoNominatePoolMembershipMutation = { readonly nominatePoolMembership: { readonly poolMembership: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoOpenCommissionerBatchMutationVariables = Exact<{
  input: OpenCommissionerBatchInput;
}>;


export type DoOpenCommissionerBatchMutation = { readonly openCommissionerBatch: { readonly commissionerBatch: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoOpenPolicyClaimNoticeMutationVariables = Exact<{
  input: OpenPolicyClaimNoticeInput;
}>;


export type DoOpenPolicyClaimNoticeMutation = { readonly openPolicyClaimNotice: { readonly policyClaim: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoOrderPolicyRecoveryMutationVariables = Exact<{
  input: OrderPolicyRecoveryInput;
}>;


export type DoOrderPolicyRecoveryMutation = { readonly orderPolicyRecovery: { readonly policyClaim: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoPayPolicyClaimMutationVariables = Exact<{
  input: PayPolicyClaimInput;
}>;


export type DoPayPolicyClaimMutation = { readonly payPolicyClaim: { readonly policyClaim: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoPaySubsidyClaimMutationVariables = Exact<{
  input: PaySubsidyClaimInput;
}>;


export type DoPaySubsidyClaimMutation = { readonly paySubsidyClaim: { readonly subsidyClaim: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoPreparePolicyPaymentMutationVariables = Exact<{
  input: PreparePolicyPaymentInput;
}>;


export type DoPreparePolicyPaymentMutation = { readonly preparePolicyPayment: { readonly policyClaim: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoProposeHoldMutationVariables = Exact<{
  input: ProposeHoldInput;
}>;


export type DoProposeHoldMutation = { readonly proposeHold: { readonly hold: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoProposePolicyClauseVersionMutationVariables = Exact<{
  input: ProposePolicyClauseVersionInput;
}>;


export type DoProposePolicyClauseVersionMutation = { readonly proposePolicyClauseVersion: { readonly policyClauseVersion: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoPublishPolicyMutationVariables = Exact<{
  input: PublishPolicyInput;
}>;


export type DoPublishPolicyMutation = { readonly publishPolicy: { readonly policy: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoPublishPublicNoticeMutationVariables = Exact<{
  input: PublishPublicNoticeInput;
}>;


export type DoPublishPublicNoticeMutation = { readonly publishPublicNotice: { readonly publicNotice: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRateServiceDemandMutationVariables = Exact<{
  input: RateServiceDemandInput;
}>;


export type DoRateServiceDemandMutation = { readonly rateServiceDemand: { readonly serviceDemand: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRecallDispatchMutationVariables = Exact<{
  input: RecallDispatchInput;
}>;


export type DoRecallDispatchMutation = { readonly recallDispatch: { readonly serviceDemand: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRecheckQualificationApplicationMutationVariables = Exact<{
  input: RecheckQualificationApplicationInput;
}>;


export type DoRecheckQualificationApplicationMutation = { readonly recheckQualificationApplication: { readonly qualificationApplication: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRecommendQualificationApplicationMutationVariables = Exact<{
  input: RecommendQualificationApplicationInput;
}>;


export type DoRecommendQualificationApplicationMutation = { readonly recommendQualificationApplication: { readonly qualificationApplication: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRecordCommissionerAgreementMutationVariables = Exact<{
  input: RecordCommissionerAgreementInput;
}>;


export type DoRecordCommissionerAgreementMutation = { readonly recordCommissionerAgreement: { readonly commissionerTerm: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRecordCommissionerTermMutationVariables = Exact<{
  input: RecordCommissionerTermInput;
}>;


export type DoRecordCommissionerTermMutation = { readonly recordCommissionerTerm: { readonly commissionerTerm: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRecordCommissionerTermApprovalMutationVariables = Exact<{
  input: RecordCommissionerTermApprovalInput;
}>;


export type DoRecordCommissionerTermApprovalMutation = { readonly recordCommissionerTermApproval: { readonly commissionerTerm: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRecordIntegrityMutationVariables = Exact<{
  input: RecordIntegrityInput;
}>;


export type DoRecordIntegrityMutation = { readonly recordIntegrity: { readonly integrityRecord: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRecordPolicyRecoveryMutationVariables = Exact<{
  input: RecordPolicyRecoveryInput;
}>;


export type DoRecordPolicyRecoveryMutation = { readonly recordPolicyRecovery: { readonly policyClaim: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRecordQualificationAcceptanceMutationVariables = Exact<{
  input: RecordQualificationAcceptanceInput;
}>;


export type DoRecordQualificationAcceptanceMutation = { readonly recordQualificationAcceptance: { readonly qualificationApplication: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRecordQualificationNoticeMutationVariables = Exact<{
  input: RecordQualificationNoticeInput;
}>;


export type DoRecordQualificationNoticeMutation = { readonly recordQualificationNotice: { readonly qualificationApplication: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRecordQualificationRejectionMutationVariables = Exact<{
  input: RecordQualificationRejectionInput;
}>;


export type DoRecordQualificationRejectionMutation = { readonly recordQualificationRejection: { readonly qualificationApplication: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRecordVisitMutationVariables = Exact<{
  input: RecordVisitInput;
}>;


export type DoRecordVisitMutation = { readonly recordVisit: { readonly visitLog: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoReferServiceDemandMutationVariables = Exact<{
  input: ReferServiceDemandInput;
}>;


export type DoReferServiceDemandMutation = { readonly referServiceDemand: { readonly serviceDemand: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRefuseObjectionMutationVariables = Exact<{
  input: RefuseObjectionInput;
}>;


export type DoRefuseObjectionMutation = { readonly refuseObjection: { readonly objection: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRegisterCommissionerMutationVariables = Exact<{
  input: RegisterCommissionerInput;
}>;


export type DoRegisterCommissionerMutation = { readonly registerCommissioner: { readonly commissioner: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRegrantQualificationMutationVariables = Exact<{
  input: RegrantQualificationInput;
}>;


export type DoRegrantQualificationMutation = { readonly regrantQualification: { readonly qualificationApplication: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRejectCommissionerTermMutationVariables = Exact<{
  input: RejectCommissionerTermInput;
}>;


export type DoRejectCommissionerTermMutation = { readonly rejectCommissionerTerm: { readonly commissionerTerm: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRejectPolicyClaimMutationVariables = Exact<{
  input: RejectPolicyClaimInput;
}>;


export type DoRejectPolicyClaimMutation = { readonly rejectPolicyClaim: { readonly policyClaim: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRemoveCommissionerTeamMemberMutationVariables = Exact<{
  input: RemoveCommissionerTeamMemberInput;
}>;


export type DoRemoveCommissionerTeamMemberMutation = { readonly removeCommissionerTeamMember: { readonly commissionerTeam: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRemovePayeeAccountMutationVariables = Exact<{
  input: RemovePayeeAccountInput;
}>;


export type DoRemovePayeeAccountMutation = { readonly removePayeeAccount: { readonly payeeAccount: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRemovePolicyClauseMutationVariables = Exact<{
  input: RemovePolicyClauseInput;
}>;


export type DoRemovePolicyClauseMutation = { readonly removePolicyClause: { readonly policy: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoReopenCommissionerBatchMutationVariables = Exact<{
  input: ReopenCommissionerBatchInput;
}>;


export type DoReopenCommissionerBatchMutation = { readonly reopenCommissionerBatch: { readonly commissionerBatch: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoReopenPolicyMutationVariables = Exact<{
  input: ReopenPolicyInput;
}>;


export type DoReopenPolicyMutation = { readonly reopenPolicy: { readonly policy: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoReopenServiceDemandMutationVariables = Exact<{
  input: ReopenServiceDemandInput;
}>;


export type DoReopenServiceDemandMutation = { readonly reopenServiceDemand: { readonly serviceDemand: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRepairIntegrityRecordMutationVariables = Exact<{
  input: RepairIntegrityRecordInput;
}>;


export type DoRepairIntegrityRecordMutation = { readonly repairIntegrityRecord: { readonly integrityRecord: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRepealPolicyMutationVariables = Exact<{
  input: RepealPolicyInput;
}>;


export type DoRepealPolicyMutation = { readonly repealPolicy: { readonly policy: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoReplaceCommissionerMutationVariables = Exact<{
  input: ReplaceCommissionerInput;
}>;


export type DoReplaceCommissionerMutation = { readonly replaceCommissioner: { readonly commissionerTerm: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoResumeCommissionerMutationVariables = Exact<{
  input: ResumeCommissionerInput;
}>;


export type DoResumeCommissionerMutation = { readonly resumeCommissioner: { readonly commissioner: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoResumePolicyQuestionMutationVariables = Exact<{
  input: ResumePolicyQuestionInput;
}>;


export type DoResumePolicyQuestionMutation = { readonly resumePolicyQuestion: { readonly policyQuestion: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRetireCommissionerMutationVariables = Exact<{
  input: RetireCommissionerInput;
}>;


export type DoRetireCommissionerMutation = { readonly retireCommissioner: { readonly commissioner: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRetirePolicyQuestionMutationVariables = Exact<{
  input: RetirePolicyQuestionInput;
}>;


export type DoRetirePolicyQuestionMutation = { readonly retirePolicyQuestion: { readonly policyQuestion: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoReturnPolicyClaimMutationVariables = Exact<{
  input: ReturnPolicyClaimInput;
}>;


export type DoReturnPolicyClaimMutation = { readonly returnPolicyClaim: { readonly policyClaim: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoReturnQualificationApplicationMutationVariables = Exact<{
  input: ReturnQualificationApplicationInput;
}>;


export type DoReturnQualificationApplicationMutation = { readonly returnQualificationApplication: { readonly qualificationApplication: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoReturnServiceDemandMutationVariables = Exact<{
  input: ReturnServiceDemandInput;
}>;


export type DoReturnServiceDemandMutation = { readonly returnServiceDemand: { readonly serviceDemand: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoReturnSubsidyClaimMutationVariables = Exact<{
  input: ReturnSubsidyClaimInput;
}>;


export type DoReturnSubsidyClaimMutation = { readonly returnSubsidyClaim: { readonly subsidyClaim: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoReviewPolicyMutationVariables = Exact<{
  input: ReviewPolicyInput;
}>;


export type DoReviewPolicyMutation = { readonly reviewPolicy: { readonly policy: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoReviewPoolMembershipMutationVariables = Exact<{
  input: ReviewPoolMembershipInput;
}>;


export type DoReviewPoolMembershipMutation = { readonly reviewPoolMembership: { readonly poolMembership: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoReviseSubsidyClaimMutationVariables = Exact<{
  input: ReviseSubsidyClaimInput;
}>;


export type DoReviseSubsidyClaimMutation = { readonly reviseSubsidyClaim: { readonly subsidyClaim: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRevokeQualificationMutationVariables = Exact<{
  input: RevokeQualificationInput;
}>;


export type DoRevokeQualificationMutation = { readonly revokeQualification: { readonly qualificationApplication: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRevokeRoleMutationVariables = Exact<{
  input: RevokeRoleInput;
}>;


export type DoRevokeRoleMutation = { readonly revokeRole: { readonly assignment: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRewordPolicyQuestionMutationVariables = Exact<{
  input: RewordPolicyQuestionInput;
}>;


export type DoRewordPolicyQuestionMutation = { readonly rewordPolicyQuestion: { readonly policyQuestion: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRunImportBatchMutationVariables = Exact<{
  input: RunImportBatchInput;
}>;


export type DoRunImportBatchMutation = { readonly runImportBatch: { readonly importBatch: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoSetCommissionerPayeeMutationVariables = Exact<{
  input: SetCommissionerPayeeInput;
}>;


export type DoSetCommissionerPayeeMutation = { readonly setCommissionerPayee: { readonly commissioner: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoSignCommissionerAgreementMutationVariables = Exact<{
  input: SignCommissionerAgreementInput;
}>;


export type DoSignCommissionerAgreementMutation = { readonly signCommissionerAgreement: { readonly commissionerTerm: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoSignReleaseMutationVariables = Exact<{
  input: SignReleaseInput;
}>;


export type DoSignReleaseMutation = { readonly signRelease: { readonly release: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoSolveServiceDemandMutationVariables = Exact<{
  input: SolveServiceDemandInput;
}>;


export type DoSolveServiceDemandMutation = { readonly solveServiceDemand: { readonly serviceDemand: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoStartPolicyRunMutationVariables = Exact<{
  input: StartPolicyRunInput;
}>;


export type DoStartPolicyRunMutation = { readonly startPolicyRun: { readonly policyRun: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoStartQualificationApplicationMutationVariables = Exact<{
  input: StartQualificationApplicationInput;
}>;


export type DoStartQualificationApplicationMutation = { readonly startQualificationApplication: { readonly qualificationApplication: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoStatePolicyAnswerMutationVariables = Exact<{
  input: StatePolicyAnswerInput;
}>;


export type DoStatePolicyAnswerMutation = { readonly statePolicyAnswer: { readonly policyAnswer: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoSubmitCommissionerReportMutationVariables = Exact<{
  input: SubmitCommissionerReportInput;
}>;


export type DoSubmitCommissionerReportMutation = { readonly submitCommissionerReport: { readonly commissionerTerm: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoSubmitPolicyClaimMutationVariables = Exact<{
  input: SubmitPolicyClaimInput;
}>;


export type DoSubmitPolicyClaimMutation = { readonly submitPolicyClaim: { readonly policyClaim: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoSubmitQualificationApplicationMutationVariables = Exact<{
  input: SubmitQualificationApplicationInput;
}>;


export type DoSubmitQualificationApplicationMutation = { readonly submitQualificationApplication: { readonly qualificationApplication: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoSubmitSubsidyClaimMutationVariables = Exact<{
  input: SubmitSubsidyClaimInput;
}>;


export type DoSubmitSubsidyClaimMutation = { readonly submitSubsidyClaim: { readonly subsidyClaim: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoSupplementPolicyClaimMutationVariables = Exact<{
  input: SupplementPolicyClaimInput;
}>;


export type DoSupplementPolicyClaimMutation = { readonly supplementPolicyClaim: { readonly policyClaim: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoTakeServiceDemandMutationVariables = Exact<{
  input: TakeServiceDemandInput;
}>;


export type DoTakeServiceDemandMutation = { readonly takeServiceDemand: { readonly serviceDemand: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoTriageServiceDemandMutationVariables = Exact<{
  input: TriageServiceDemandInput;
}>;


export type DoTriageServiceDemandMutation = { readonly triageServiceDemand: { readonly serviceDemand: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoUndoImportBatchMutationVariables = Exact<{
  input: UndoImportBatchInput;
}>;


export type DoUndoImportBatchMutation = { readonly undoImportBatch: { readonly importBatch: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoUpholdIntegrityRecordMutationVariables = Exact<{
  input: UpholdIntegrityRecordInput;
}>;


export type DoUpholdIntegrityRecordMutation = { readonly upholdIntegrityRecord: { readonly integrityRecord: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoUpholdObjectionMutationVariables = Exact<{
  input: UpholdObjectionInput;
}>;


export type DoUpholdObjectionMutation = { readonly upholdObjection: { readonly objection: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoVoidPublicNoticeMutationVariables = Exact<{
  input: VoidPublicNoticeInput;
}>;


export type DoVoidPublicNoticeMutation = { readonly voidPublicNotice: { readonly publicNotice: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoWatchPoolMembershipMutationVariables = Exact<{
  input: WatchPoolMembershipInput;
}>;


export type DoWatchPoolMembershipMutation = { readonly watchPoolMembership: { readonly poolMembership: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoWithdrawCommissionerTermMutationVariables = Exact<{
  input: WithdrawCommissionerTermInput;
}>;


export type DoWithdrawCommissionerTermMutation = { readonly withdrawCommissionerTerm: { readonly commissionerTerm: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoWithdrawIntegrityRecordMutationVariables = Exact<{
  input: WithdrawIntegrityRecordInput;
}>;


export type DoWithdrawIntegrityRecordMutation = { readonly withdrawIntegrityRecord: { readonly integrityRecord: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoWithdrawLocationConsentMutationVariables = Exact<{
  input: WithdrawLocationConsentInput;
}>;


export type DoWithdrawLocationConsentMutation = { readonly withdrawLocationConsent: { readonly locationConsent: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoWithdrawObjectionMutationVariables = Exact<{
  input: WithdrawObjectionInput;
}>;


export type DoWithdrawObjectionMutation = { readonly withdrawObjection: { readonly objection: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoWithdrawPolicyAnswerMutationVariables = Exact<{
  input: WithdrawPolicyAnswerInput;
}>;


export type DoWithdrawPolicyAnswerMutation = { readonly withdrawPolicyAnswer: { readonly policyAnswer: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoWithdrawPolicyClaimMutationVariables = Exact<{
  input: WithdrawPolicyClaimInput;
}>;


export type DoWithdrawPolicyClaimMutation = { readonly withdrawPolicyClaim: { readonly policyClaim: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoWithdrawQualificationApplicationMutationVariables = Exact<{
  input: WithdrawQualificationApplicationInput;
}>;


export type DoWithdrawQualificationApplicationMutation = { readonly withdrawQualificationApplication: { readonly qualificationApplication: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoWithdrawServiceDemandMutationVariables = Exact<{
  input: WithdrawServiceDemandInput;
}>;


export type DoWithdrawServiceDemandMutation = { readonly withdrawServiceDemand: { readonly serviceDemand: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoWithdrawSubsidyClaimMutationVariables = Exact<{
  input: WithdrawSubsidyClaimInput;
}>;


export type DoWithdrawSubsidyClaimMutation = { readonly withdrawSubsidyClaim: { readonly subsidyClaim: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoWithdrawVisitMutationVariables = Exact<{
  input: WithdrawVisitInput;
}>;


export type DoWithdrawVisitMutation = { readonly withdrawVisit: { readonly visitLog: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const MeFragmentDoc = new TypedDocumentString(`
    fragment Me on Viewer {
  person {
    id
    name
  }
  organization {
    id
    name
  }
  roles
  assignments {
    id
    role
    organization {
      id
      name
    }
  }
  actions
  duty
  hasTotp
}
    `, {"fragmentName":"Me"}) as unknown as TypedDocumentString<MeFragment, unknown>;
export const BatchFragmentDoc = new TypedDocumentString(`
    fragment Batch on ImportBatch {
  id
  state
  year
  createdAt
  createdBy
  importedAt
  accepted
  rejected
  created
  updated
  unchanged
  progress
  failure
}
    `, {"fragmentName":"Batch"}) as unknown as TypedDocumentString<BatchFragment, unknown>;
export const BatchWholeFragmentDoc = new TypedDocumentString(`
    fragment BatchWhole on ImportBatch {
  ...Batch
  files {
    id
    name
    size
  }
  sheets {
    id
    file
    sheet
    title
    department
    rowsRead
    accepted
    rejected
  }
  availableActions {
    action
    title
    allowed
    reasons {
      code
      message
      path
    }
  }
}
    fragment Batch on ImportBatch {
  id
  state
  year
  createdAt
  createdBy
  importedAt
  accepted
  rejected
  created
  updated
  unchanged
  progress
  failure
}`, {"fragmentName":"BatchWhole"}) as unknown as TypedDocumentString<BatchWholeFragment, unknown>;
export const AttachmentLineFragmentDoc = new TypedDocumentString(`
    fragment AttachmentLine on Attachment {
  id
  name
  mediaType
  size
  uploadedAt
}
    `, {"fragmentName":"AttachmentLine"}) as unknown as TypedDocumentString<AttachmentLineFragment, unknown>;
export const OfferedFragmentDoc = new TypedDocumentString(`
    fragment Offered on AvailableAction {
  action
  title
  mutation
  allowed
  reasons {
    code
    message
    path
  }
}
    `, {"fragmentName":"Offered"}) as unknown as TypedDocumentString<OfferedFragment, unknown>;
export const SourceLineFragmentDoc = new TypedDocumentString(`
    fragment SourceLine on ImportLine {
  id
  row
  sheet {
    id
    file
    sheet
    department
    batch {
      id
      createdAt
    }
  }
}
    `, {"fragmentName":"SourceLine"}) as unknown as TypedDocumentString<SourceLineFragment, unknown>;
export const HappeningFragmentDoc = new TypedDocumentString(`
    fragment Happening on JournalEntry {
  id
  at
  action
  title
  stateTitle
  actorName
  remark
  outcome
}
    `, {"fragmentName":"Happening"}) as unknown as TypedDocumentString<HappeningFragment, unknown>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    ...Me
  }
}
    fragment Me on Viewer {
  person {
    id
    name
  }
  organization {
    id
    name
  }
  roles
  assignments {
    id
    role
    organization {
      id
      name
    }
  }
  actions
  duty
  hasTotp
}`) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    viewer {
      ...Me
    }
    errors {
      code
      message
      path
    }
  }
}
    fragment Me on Viewer {
  person {
    id
    name
  }
  organization {
    id
    name
  }
  roles
  assignments {
    id
    role
    organization {
      id
      name
    }
  }
  actions
  duty
  hasTotp
}`) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut {
    signedOut
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const ActAsDocument = new TypedDocumentString(`
    mutation ActAs($input: ActAsInput!) {
  actAs(input: $input) {
    viewer {
      ...Me
    }
    errors {
      code
      message
      path
    }
  }
}
    fragment Me on Viewer {
  person {
    id
    name
  }
  organization {
    id
    name
  }
  roles
  assignments {
    id
    role
    organization {
      id
      name
    }
  }
  actions
  duty
  hasTotp
}`) as unknown as TypedDocumentString<ActAsMutation, ActAsMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input) {
    viewer {
      ...Me
    }
    errors {
      code
      message
      path
    }
  }
}
    fragment Me on Viewer {
  person {
    id
    name
  }
  organization {
    id
    name
  }
  roles
  assignments {
    id
    role
    organization {
      id
      name
    }
  }
  actions
  duty
  hasTotp
}`) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const EnrolTotpDocument = new TypedDocumentString(`
    mutation EnrolTotp {
  enrolTotp {
    secret
    uri
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<EnrolTotpMutation, EnrolTotpMutationVariables>;
export const ConfirmTotpDocument = new TypedDocumentString(`
    mutation ConfirmTotp($input: ConfirmTotpInput!) {
  confirmTotp(input: $input) {
    viewer {
      ...Me
    }
    errors {
      code
      message
      path
    }
  }
}
    fragment Me on Viewer {
  person {
    id
    name
  }
  organization {
    id
    name
  }
  roles
  assignments {
    id
    role
    organization {
      id
      name
    }
  }
  actions
  duty
  hasTotp
}`) as unknown as TypedDocumentString<ConfirmTotpMutation, ConfirmTotpMutationVariables>;
export const ImportBatchesDocument = new TypedDocumentString(`
    query ImportBatches($first: Int!, $after: String) {
  importBatches(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Batch
    }
  }
}
    fragment Batch on ImportBatch {
  id
  state
  year
  createdAt
  createdBy
  importedAt
  accepted
  rejected
  created
  updated
  unchanged
  progress
  failure
}`) as unknown as TypedDocumentString<ImportBatchesQuery, ImportBatchesQueryVariables>;
export const ImportBatchDocument = new TypedDocumentString(`
    query ImportBatch($id: ID!) {
  importBatch(id: $id) {
    ...BatchWhole
  }
}
    fragment Batch on ImportBatch {
  id
  state
  year
  createdAt
  createdBy
  importedAt
  accepted
  rejected
  created
  updated
  unchanged
  progress
  failure
}
fragment BatchWhole on ImportBatch {
  ...Batch
  files {
    id
    name
    size
  }
  sheets {
    id
    file
    sheet
    title
    department
    rowsRead
    accepted
    rejected
  }
  availableActions {
    action
    title
    allowed
    reasons {
      code
      message
      path
    }
  }
}`) as unknown as TypedDocumentString<ImportBatchQuery, ImportBatchQueryVariables>;
export const ImportRejectionsDocument = new TypedDocumentString(`
    query ImportRejections($id: ID!, $first: Int!, $after: String, $filter: ImportLineFilter!) {
  importBatch(id: $id) {
    id
    lines(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        row
        reason
        column
        letter
        value
        message
        sameAsRow
        sheet {
          id
          file
          sheet
          title
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ImportRejectionsQuery, ImportRejectionsQueryVariables>;
export const ImportProgressDocument = new TypedDocumentString(`
    query ImportProgress($id: ID!) {
  importBatch(id: $id) {
    id
    state
    progress
  }
}
    `) as unknown as TypedDocumentString<ImportProgressQuery, ImportProgressQueryVariables>;
export const ImportsWaitingDocument = new TypedDocumentString(`
    query ImportsWaiting {
  importBatches(first: 1, filter: {state: {eq: PREVIEWED}}) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<ImportsWaitingQuery, ImportsWaitingQueryVariables>;
export const RunImportDocument = new TypedDocumentString(`
    mutation RunImport($input: RunImportBatchInput!) {
  runImportBatch(input: $input) {
    importBatch {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<RunImportMutation, RunImportMutationVariables>;
export const DiscardImportDocument = new TypedDocumentString(`
    mutation DiscardImport($input: DiscardImportBatchInput!) {
  discardImportBatch(input: $input) {
    importBatch {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DiscardImportMutation, DiscardImportMutationVariables>;
export const UndoImportDocument = new TypedDocumentString(`
    mutation UndoImport($input: UndoImportBatchInput!) {
  undoImportBatch(input: $input) {
    importBatch {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<UndoImportMutation, UndoImportMutationVariables>;
export const FigureYearsDocument = new TypedDocumentString(`
    query FigureYears {
  targets(first: 100, orderBy: [{field: YEAR, direction: DESC}]) {
    nodes {
      id
      year
      period
    }
  }
}
    `) as unknown as TypedDocumentString<FigureYearsQuery, FigureYearsQueryVariables>;
export const FiguresDocument = new TypedDocumentString(`
    query Figures($year: Int!, $region: String) {
  figures(year: $year, region: $region) {
    indicator
    name
    nameEn
    unit
    how
    from
    to
    periodLabel
    value
    qualifier
    target
    completionRate
    recordCount
  }
}
    `) as unknown as TypedDocumentString<FiguresQuery, FiguresQueryVariables>;
export const FigureRecordsDocument = new TypedDocumentString(`
    query FigureRecords($year: Int!, $region: String, $indicators: [String!]!, $skip: Int!) {
  figures(year: $year, region: $region, indicators: $indicators) {
    indicator
    name
    nameEn
    unit
    how
    from
    to
    periodLabel
    value
    qualifier
    target
    completionRate
    recordCount
    records(skip: $skip, first: 100) {
      label
      date
      amount
      record {
        __typename
        id
      }
      organization {
        id
        creditCode
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FigureRecordsQuery, FigureRecordsQueryVariables>;
export const ApplicationListDocument = new TypedDocumentString(`
    query ApplicationList($first: Int!, $after: String, $filter: QualificationApplicationFilter!, $orderBy: [QualificationApplicationOrder!]) {
  qualificationApplications(
    first: $first
    after: $after
    filter: $filter
    orderBy: $orderBy
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      organization {
        id
        name
        creditCode
        town {
          id
          name
        }
      }
      kind
      year
      isRenewal
      state
      submittedOn
      recommendedOn
      decidedOn
    }
  }
}
    `) as unknown as TypedDocumentString<ApplicationListQuery, ApplicationListQueryVariables>;
export const ApplicationsWaitingDocument = new TypedDocumentString(`
    query ApplicationsWaiting($filter: QualificationApplicationFilter!) {
  qualificationApplications(first: 1, filter: $filter) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<ApplicationsWaitingQuery, ApplicationsWaitingQueryVariables>;
export const ApplicationDocument = new TypedDocumentString(`
    query Application($id: ID!) {
  qualificationApplication(id: $id) {
    id
    organization {
      id
      name
      creditCode
      town {
        id
        name
      }
    }
    kind
    year
    isRenewal
    state
    selfCheckedOn
    selfCheck {
      ruleVersion
      checkedOn
      passed
      outcome
      gaps {
        criterion
        title
        isGate
        current
        needed
        source
        asOf
      }
    }
    ruleVersion
    submittedOn
    townshipCheckedOn
    townshipOpinion
    coChecks {
      id
      round
      department
      result
      remark
      on
    }
    returnedOn
    returnReason
    recommendedOn
    recommendedDocument
    acceptedOn
    acceptanceDocument
    noticeOn
    noticeDocument
    decidedOn
    decidedDocument
    grantedOn
    certificateNumber
    validFrom
    validTo
    barredUntil
    revokeReason
    evidence {
      ...AttachmentLine
    }
    availableActions {
      ...Offered
    }
    sources(first: 3) {
      nodes {
        ...SourceLine
      }
    }
    timeline(first: 50) {
      nodes {
        ...Happening
      }
    }
  }
}
    fragment AttachmentLine on Attachment {
  id
  name
  mediaType
  size
  uploadedAt
}
fragment Offered on AvailableAction {
  action
  title
  mutation
  allowed
  reasons {
    code
    message
    path
  }
}
fragment SourceLine on ImportLine {
  id
  row
  sheet {
    id
    file
    sheet
    department
    batch {
      id
      createdAt
    }
  }
}
fragment Happening on JournalEntry {
  id
  at
  action
  title
  stateTitle
  actorName
  remark
  outcome
}`) as unknown as TypedDocumentString<ApplicationQuery, ApplicationQueryVariables>;
export const EnterpriseLadderDocument = new TypedDocumentString(`
    query EnterpriseLadder($id: ID!) {
  organization(id: $id) {
    id
    qualifications(first: 50) {
      nodes {
        id
        kind
        status
        isRenewal
        year
        grantedOn
        validFrom
        validTo
        certificateNumber
        documentNumber
        batch
        sources(first: 3) {
          nodes {
            ...SourceLine
          }
        }
      }
    }
    qualificationApplications(first: 20) {
      nodes {
        id
        kind
        year
        isRenewal
        state
        submittedOn
        recommendedOn
        decidedOn
        sources(first: 3) {
          nodes {
            ...SourceLine
          }
        }
      }
    }
    rdInstitutions {
      id
      level
      name
      grantedOn
      documentNumber
      sources(first: 3) {
        nodes {
          ...SourceLine
        }
      }
    }
    poolMemberships {
      id
      rung
      state
      town {
        id
        name
      }
      clerkName
      enteredOn
      nextAction
      forecastYear
      refreshedOn
      gaps {
        id
        title
        isGate
        currentValue
        neededValue
        source
        asOf
      }
    }
  }
}
    fragment SourceLine on ImportLine {
  id
  row
  sheet {
    id
    file
    sheet
    department
    batch {
      id
      createdAt
    }
  }
}`) as unknown as TypedDocumentString<EnterpriseLadderQuery, EnterpriseLadderQueryVariables>;
export const EnterpriseListDocument = new TypedDocumentString(`
    query EnterpriseList($first: Int!, $after: String, $filter: OrganizationFilter, $orderBy: [OrganizationOrder!], $search: String) {
  enterprises(
    first: $first
    after: $after
    filter: $filter
    orderBy: $orderBy
    search: $search
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      formerNames {
        id
        name
      }
      creditCode
      town {
        id
        name
      }
      industryCode
      industryName
      foundedOn
      registeredCapital
      status
      legalRepresentative
    }
  }
}
    `) as unknown as TypedDocumentString<EnterpriseListQuery, EnterpriseListQueryVariables>;
export const EnterpriseRdExpensesDocument = new TypedDocumentString(`
    query EnterpriseRdExpenses($id: ID!) {
  organization(id: $id) {
    id
    rdExpenses(first: 20, orderBy: [{field: YEAR, direction: DESC}]) {
      nodes {
        id
        year
        throughMonth
        expense
        revenue
        intensity
        sources(first: 3) {
          nodes {
            ...SourceLine
          }
        }
      }
    }
    relations {
      id
      kind
      organization {
        id
        name
        creditCode
      }
      other {
        id
        name
        creditCode
      }
      validFrom
      validTo
    }
  }
}
    fragment SourceLine on ImportLine {
  id
  row
  sheet {
    id
    file
    sheet
    department
    batch {
      id
      createdAt
    }
  }
}`) as unknown as TypedDocumentString<EnterpriseRdExpensesQuery, EnterpriseRdExpensesQueryVariables>;
export const EnterpriseDocument = new TypedDocumentString(`
    query Enterprise($id: ID, $creditCode: CreditCode) {
  organization(id: $id, creditCode: $creditCode) {
    id
    name
    creditCode
    kind
    status
    formerNames {
      id
      name
      until
    }
    region {
      id
      name
    }
    town {
      id
      name
    }
    industryCode
    industryName
    industryEdition
    foundedOn
    registeredCapital
    legalRepresentative
    contactName
    contactPhone
    sources(first: 5) {
      nodes {
        ...SourceLine
      }
    }
    statusHistory {
      id
      status
      on
      recordedAt
    }
  }
}
    fragment SourceLine on ImportLine {
  id
  row
  sheet {
    id
    file
    sheet
    department
    batch {
      id
      createdAt
    }
  }
}`) as unknown as TypedDocumentString<EnterpriseQuery, EnterpriseQueryVariables>;
export const TownChoicesDocument = new TypedDocumentString(`
    query TownChoices {
  regions(first: 100, filter: {level: {eq: TOWNSHIP}}, orderBy: [{field: CODE}]) {
    nodes {
      id
      code
      name
    }
  }
}
    `) as unknown as TypedDocumentString<TownChoicesQuery, TownChoicesQueryVariables>;
export const IndustryChoicesDocument = new TypedDocumentString(`
    query IndustryChoices($filter: IndustryClassFilter) {
  industryClasses(first: 20, filter: $filter, orderBy: [{field: CODE}]) {
    nodes {
      id
      code
      name
      edition
    }
  }
}
    `) as unknown as TypedDocumentString<IndustryChoicesQuery, IndustryChoicesQueryVariables>;
export const FindOrganizationsDocument = new TypedDocumentString(`
    query FindOrganizations($search: String!) {
  organizations(first: 12, search: $search) {
    nodes {
      id
      name
      creditCode
      town {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindOrganizationsQuery, FindOrganizationsQueryVariables>;
export const DoAcceptDispatchDocument = new TypedDocumentString(`
    mutation DoAcceptDispatch($input: AcceptDispatchInput!) {
  acceptDispatch(input: $input) {
    serviceDemand {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoAcceptDispatchMutation, DoAcceptDispatchMutationVariables>;
export const DoAddCommissionerTeamMemberDocument = new TypedDocumentString(`
    mutation DoAddCommissionerTeamMember($input: AddCommissionerTeamMemberInput!) {
  addCommissionerTeamMember(input: $input) {
    commissionerTeam {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoAddCommissionerTeamMemberMutation, DoAddCommissionerTeamMemberMutationVariables>;
export const DoAddPolicyClauseDocument = new TypedDocumentString(`
    mutation DoAddPolicyClause($input: AddPolicyClauseInput!) {
  addPolicyClause(input: $input) {
    policy {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoAddPolicyClauseMutation, DoAddPolicyClauseMutationVariables>;
export const DoAdmitObjectionDocument = new TypedDocumentString(`
    mutation DoAdmitObjection($input: AdmitObjectionInput!) {
  admitObjection(input: $input) {
    objection {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoAdmitObjectionMutation, DoAdmitObjectionMutationVariables>;
export const DoAgreeToPoolMembershipDocument = new TypedDocumentString(`
    mutation DoAgreeToPoolMembership($input: AgreeToPoolMembershipInput!) {
  agreeToPoolMembership(input: $input) {
    poolMembership {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoAgreeToPoolMembershipMutation, DoAgreeToPoolMembershipMutationVariables>;
export const DoAmendCommissionerDocument = new TypedDocumentString(`
    mutation DoAmendCommissioner($input: AmendCommissionerInput!) {
  amendCommissioner(input: $input) {
    commissioner {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoAmendCommissionerMutation, DoAmendCommissionerMutationVariables>;
export const DoAmendPolicyDocument = new TypedDocumentString(`
    mutation DoAmendPolicy($input: AmendPolicyInput!) {
  amendPolicy(input: $input) {
    policy {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoAmendPolicyMutation, DoAmendPolicyMutationVariables>;
export const DoAmendPolicyClauseVersionDocument = new TypedDocumentString(`
    mutation DoAmendPolicyClauseVersion($input: AmendPolicyClauseVersionInput!) {
  amendPolicyClauseVersion(input: $input) {
    policyClauseVersion {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoAmendPolicyClauseVersionMutation, DoAmendPolicyClauseVersionMutationVariables>;
export const DoAmendPublicNoticeDocument = new TypedDocumentString(`
    mutation DoAmendPublicNotice($input: AmendPublicNoticeInput!) {
  amendPublicNotice(input: $input) {
    publicNotice {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoAmendPublicNoticeMutation, DoAmendPublicNoticeMutationVariables>;
export const DoAmendServiceDemandDocument = new TypedDocumentString(`
    mutation DoAmendServiceDemand($input: AmendServiceDemandInput!) {
  amendServiceDemand(input: $input) {
    serviceDemand {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoAmendServiceDemandMutation, DoAmendServiceDemandMutationVariables>;
export const DoAppealIntegrityRecordDocument = new TypedDocumentString(`
    mutation DoAppealIntegrityRecord($input: AppealIntegrityRecordInput!) {
  appealIntegrityRecord(input: $input) {
    integrityRecord {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoAppealIntegrityRecordMutation, DoAppealIntegrityRecordMutationVariables>;
export const DoApplyFromPoolDocument = new TypedDocumentString(`
    mutation DoApplyFromPool($input: ApplyFromPoolInput!) {
  applyFromPool(input: $input) {
    poolMembership {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoApplyFromPoolMutation, DoApplyFromPoolMutationVariables>;
export const DoAppointCommissionerTermDocument = new TypedDocumentString(`
    mutation DoAppointCommissionerTerm($input: AppointCommissionerTermInput!) {
  appointCommissionerTerm(input: $input) {
    commissionerTerm {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoAppointCommissionerTermMutation, DoAppointCommissionerTermMutationVariables>;
export const DoApproveCommissionerTermDocument = new TypedDocumentString(`
    mutation DoApproveCommissionerTerm($input: ApproveCommissionerTermInput!) {
  approveCommissionerTerm(input: $input) {
    commissionerTerm {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoApproveCommissionerTermMutation, DoApproveCommissionerTermMutationVariables>;
export const DoAssessCommissionerTermDocument = new TypedDocumentString(`
    mutation DoAssessCommissionerTerm($input: AssessCommissionerTermInput!) {
  assessCommissionerTerm(input: $input) {
    commissionerTerm {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoAssessCommissionerTermMutation, DoAssessCommissionerTermMutationVariables>;
export const DoBindCommissionerAccountDocument = new TypedDocumentString(`
    mutation DoBindCommissionerAccount($input: BindCommissionerAccountInput!) {
  bindCommissionerAccount(input: $input) {
    commissioner {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoBindCommissionerAccountMutation, DoBindCommissionerAccountMutationVariables>;
export const DoCancelPolicyPaymentDocument = new TypedDocumentString(`
    mutation DoCancelPolicyPayment($input: CancelPolicyPaymentInput!) {
  cancelPolicyPayment(input: $input) {
    policyClaim {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoCancelPolicyPaymentMutation, DoCancelPolicyPaymentMutationVariables>;
export const DoCancelPolicyRunDocument = new TypedDocumentString(`
    mutation DoCancelPolicyRun($input: CancelPolicyRunInput!) {
  cancelPolicyRun(input: $input) {
    policyRun {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoCancelPolicyRunMutation, DoCancelPolicyRunMutationVariables>;
export const DoCancelQualificationDocument = new TypedDocumentString(`
    mutation DoCancelQualification($input: CancelQualificationInput!) {
  cancelQualification(input: $input) {
    qualificationApplication {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoCancelQualificationMutation, DoCancelQualificationMutationVariables>;
export const DoChangePayeeAccountDocument = new TypedDocumentString(`
    mutation DoChangePayeeAccount($input: ChangePayeeAccountInput!) {
  changePayeeAccount(input: $input) {
    payeeAccount {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoChangePayeeAccountMutation, DoChangePayeeAccountMutationVariables>;
export const DoCheckPolicyClaimDocument = new TypedDocumentString(`
    mutation DoCheckPolicyClaim($input: CheckPolicyClaimInput!) {
  checkPolicyClaim(input: $input) {
    policyClaim {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoCheckPolicyClaimMutation, DoCheckPolicyClaimMutationVariables>;
export const DoCheckQualificationApplicationDocument = new TypedDocumentString(`
    mutation DoCheckQualificationApplication($input: CheckQualificationApplicationInput!) {
  checkQualificationApplication(input: $input) {
    qualificationApplication {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoCheckQualificationApplicationMutation, DoCheckQualificationApplicationMutationVariables>;
export const DoCheckSubsidyClaimDocument = new TypedDocumentString(`
    mutation DoCheckSubsidyClaim($input: CheckSubsidyClaimInput!) {
  checkSubsidyClaim(input: $input) {
    subsidyClaim {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoCheckSubsidyClaimMutation, DoCheckSubsidyClaimMutationVariables>;
export const DoCloseCommissionerBatchDocument = new TypedDocumentString(`
    mutation DoCloseCommissionerBatch($input: CloseCommissionerBatchInput!) {
  closeCommissionerBatch(input: $input) {
    commissionerBatch {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoCloseCommissionerBatchMutation, DoCloseCommissionerBatchMutationVariables>;
export const DoCoCheckPolicyClaimDocument = new TypedDocumentString(`
    mutation DoCoCheckPolicyClaim($input: CoCheckPolicyClaimInput!) {
  coCheckPolicyClaim(input: $input) {
    policyClaim {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoCoCheckPolicyClaimMutation, DoCoCheckPolicyClaimMutationVariables>;
export const DoCoCheckQualificationApplicationDocument = new TypedDocumentString(`
    mutation DoCoCheckQualificationApplication($input: CoCheckQualificationApplicationInput!) {
  coCheckQualificationApplication(input: $input) {
    qualificationApplication {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoCoCheckQualificationApplicationMutation, DoCoCheckQualificationApplicationMutationVariables>;
export const DoConfirmPayeeAccountDocument = new TypedDocumentString(`
    mutation DoConfirmPayeeAccount($input: ConfirmPayeeAccountInput!) {
  confirmPayeeAccount(input: $input) {
    payeeAccount {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoConfirmPayeeAccountMutation, DoConfirmPayeeAccountMutationVariables>;
export const DoConfirmPolicyClaimDocument = new TypedDocumentString(`
    mutation DoConfirmPolicyClaim($input: ConfirmPolicyClaimInput!) {
  confirmPolicyClaim(input: $input) {
    policyClaim {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoConfirmPolicyClaimMutation, DoConfirmPolicyClaimMutationVariables>;
export const DoConfirmPoolMembershipDocument = new TypedDocumentString(`
    mutation DoConfirmPoolMembership($input: ConfirmPoolMembershipInput!) {
  confirmPoolMembership(input: $input) {
    poolMembership {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoConfirmPoolMembershipMutation, DoConfirmPoolMembershipMutationVariables>;
export const DoConfirmRoleDocument = new TypedDocumentString(`
    mutation DoConfirmRole($input: ConfirmRoleInput!) {
  confirmRole(input: $input) {
    assignment {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoConfirmRoleMutation, DoConfirmRoleMutationVariables>;
export const DoConfirmVisitDocument = new TypedDocumentString(`
    mutation DoConfirmVisit($input: ConfirmVisitInput!) {
  confirmVisit(input: $input) {
    visitLog {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoConfirmVisitMutation, DoConfirmVisitMutationVariables>;
export const DoConsentToCommissionerTermDocument = new TypedDocumentString(`
    mutation DoConsentToCommissionerTerm($input: ConsentToCommissionerTermInput!) {
  consentToCommissionerTerm(input: $input) {
    commissionerTerm {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoConsentToCommissionerTermMutation, DoConsentToCommissionerTermMutationVariables>;
export const DoCorrectPolicyAnswerDocument = new TypedDocumentString(`
    mutation DoCorrectPolicyAnswer($input: CorrectPolicyAnswerInput!) {
  correctPolicyAnswer(input: $input) {
    policyAnswer {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoCorrectPolicyAnswerMutation, DoCorrectPolicyAnswerMutationVariables>;
export const DoCorrectVisitDocument = new TypedDocumentString(`
    mutation DoCorrectVisit($input: CorrectVisitInput!) {
  correctVisit(input: $input) {
    visitLog {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoCorrectVisitMutation, DoCorrectVisitMutationVariables>;
export const DoCreatePersonDocument = new TypedDocumentString(`
    mutation DoCreatePerson($input: CreatePersonInput!) {
  createPerson(input: $input) {
    person {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoCreatePersonMutation, DoCreatePersonMutationVariables>;
export const DoDeclineDispatchDocument = new TypedDocumentString(`
    mutation DoDeclineDispatch($input: DeclineDispatchInput!) {
  declineDispatch(input: $input) {
    serviceDemand {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoDeclineDispatchMutation, DoDeclineDispatchMutationVariables>;
export const DoDeclineHoldDocument = new TypedDocumentString(`
    mutation DoDeclineHold($input: DeclineHoldInput!) {
  declineHold(input: $input) {
    hold {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoDeclineHoldMutation, DoDeclineHoldMutationVariables>;
export const DoDeclinePoolMembershipDocument = new TypedDocumentString(`
    mutation DoDeclinePoolMembership($input: DeclinePoolMembershipInput!) {
  declinePoolMembership(input: $input) {
    poolMembership {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoDeclinePoolMembershipMutation, DoDeclinePoolMembershipMutationVariables>;
export const DoDeclineRoleDocument = new TypedDocumentString(`
    mutation DoDeclineRole($input: DeclineRoleInput!) {
  declineRole(input: $input) {
    assignment {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoDeclineRoleMutation, DoDeclineRoleMutationVariables>;
export const DoDefinePolicyQuestionDocument = new TypedDocumentString(`
    mutation DoDefinePolicyQuestion($input: DefinePolicyQuestionInput!) {
  definePolicyQuestion(input: $input) {
    policyQuestion {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoDefinePolicyQuestionMutation, DoDefinePolicyQuestionMutationVariables>;
export const DoDisablePersonDocument = new TypedDocumentString(`
    mutation DoDisablePerson($input: DisablePersonInput!) {
  disablePerson(input: $input) {
    person {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoDisablePersonMutation, DoDisablePersonMutationVariables>;
export const DoDiscardImportBatchDocument = new TypedDocumentString(`
    mutation DoDiscardImportBatch($input: DiscardImportBatchInput!) {
  discardImportBatch(input: $input) {
    importBatch {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoDiscardImportBatchMutation, DoDiscardImportBatchMutationVariables>;
export const DoDiscardPolicyDocument = new TypedDocumentString(`
    mutation DoDiscardPolicy($input: DiscardPolicyInput!) {
  discardPolicy(input: $input) {
    policy {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoDiscardPolicyMutation, DoDiscardPolicyMutationVariables>;
export const DoDiscardPolicyClauseVersionDocument = new TypedDocumentString(`
    mutation DoDiscardPolicyClauseVersion($input: DiscardPolicyClauseVersionInput!) {
  discardPolicyClauseVersion(input: $input) {
    policyClauseVersion {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoDiscardPolicyClauseVersionMutation, DoDiscardPolicyClauseVersionMutationVariables>;
export const DoDiscardPublicNoticeDocument = new TypedDocumentString(`
    mutation DoDiscardPublicNotice($input: DiscardPublicNoticeInput!) {
  discardPublicNotice(input: $input) {
    publicNotice {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoDiscardPublicNoticeMutation, DoDiscardPublicNoticeMutationVariables>;
export const DoDismissObjectionDocument = new TypedDocumentString(`
    mutation DoDismissObjection($input: DismissObjectionInput!) {
  dismissObjection(input: $input) {
    objection {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoDismissObjectionMutation, DoDismissObjectionMutationVariables>;
export const DoDispatchCommissionerDocument = new TypedDocumentString(`
    mutation DoDispatchCommissioner($input: DispatchCommissionerInput!) {
  dispatchCommissioner(input: $input) {
    serviceDemand {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoDispatchCommissionerMutation, DoDispatchCommissionerMutationVariables>;
export const DoDisputeVisitDocument = new TypedDocumentString(`
    mutation DoDisputeVisit($input: DisputeVisitInput!) {
  disputeVisit(input: $input) {
    visitLog {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoDisputeVisitMutation, DoDisputeVisitMutationVariables>;
export const DoDissolveCommissionerTeamDocument = new TypedDocumentString(`
    mutation DoDissolveCommissionerTeam($input: DissolveCommissionerTeamInput!) {
  dissolveCommissionerTeam(input: $input) {
    commissionerTeam {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoDissolveCommissionerTeamMutation, DoDissolveCommissionerTeamMutationVariables>;
export const DoDraftPolicyDocument = new TypedDocumentString(`
    mutation DoDraftPolicy($input: DraftPolicyInput!) {
  draftPolicy(input: $input) {
    policy {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoDraftPolicyMutation, DoDraftPolicyMutationVariables>;
export const DoDraftPolicyClaimDocument = new TypedDocumentString(`
    mutation DoDraftPolicyClaim($input: DraftPolicyClaimInput!) {
  draftPolicyClaim(input: $input) {
    policyClaim {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoDraftPolicyClaimMutation, DoDraftPolicyClaimMutationVariables>;
export const DoDraftSubsidyClaimDocument = new TypedDocumentString(`
    mutation DoDraftSubsidyClaim($input: DraftSubsidyClaimInput!) {
  draftSubsidyClaim(input: $input) {
    subsidyClaim {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoDraftSubsidyClaimMutation, DoDraftSubsidyClaimMutationVariables>;
export const DoEnablePersonDocument = new TypedDocumentString(`
    mutation DoEnablePerson($input: EnablePersonInput!) {
  enablePerson(input: $input) {
    person {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoEnablePersonMutation, DoEnablePersonMutationVariables>;
export const DoEnactPolicyClauseVersionDocument = new TypedDocumentString(`
    mutation DoEnactPolicyClauseVersion($input: EnactPolicyClauseVersionInput!) {
  enactPolicyClauseVersion(input: $input) {
    policyClauseVersion {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoEnactPolicyClauseVersionMutation, DoEnactPolicyClauseVersionMutationVariables>;
export const DoEndPoolMembershipDocument = new TypedDocumentString(`
    mutation DoEndPoolMembership($input: EndPoolMembershipInput!) {
  endPoolMembership(input: $input) {
    poolMembership {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoEndPoolMembershipMutation, DoEndPoolMembershipMutationVariables>;
export const DoFileServiceDemandDocument = new TypedDocumentString(`
    mutation DoFileServiceDemand($input: FileServiceDemandInput!) {
  fileServiceDemand(input: $input) {
    serviceDemand {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoFileServiceDemandMutation, DoFileServiceDemandMutationVariables>;
export const DoFormCommissionerTeamDocument = new TypedDocumentString(`
    mutation DoFormCommissionerTeam($input: FormCommissionerTeamInput!) {
  formCommissionerTeam(input: $input) {
    commissionerTeam {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoFormCommissionerTeamMutation, DoFormCommissionerTeamMutationVariables>;
export const DoGiveLocationConsentDocument = new TypedDocumentString(`
    mutation DoGiveLocationConsent($input: GiveLocationConsentInput!) {
  giveLocationConsent(input: $input) {
    locationConsent {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoGiveLocationConsentMutation, DoGiveLocationConsentMutationVariables>;
export const DoGradeCommissionerTermDocument = new TypedDocumentString(`
    mutation DoGradeCommissionerTerm($input: GradeCommissionerTermInput!) {
  gradeCommissionerTerm(input: $input) {
    commissionerTerm {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoGradeCommissionerTermMutation, DoGradeCommissionerTermMutationVariables>;
export const DoGrantQualificationDocument = new TypedDocumentString(`
    mutation DoGrantQualification($input: GrantQualificationInput!) {
  grantQualification(input: $input) {
    qualificationApplication {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoGrantQualificationMutation, DoGrantQualificationMutationVariables>;
export const DoGrantRoleDocument = new TypedDocumentString(`
    mutation DoGrantRole($input: GrantRoleInput!) {
  grantRole(input: $input) {
    assignment {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoGrantRoleMutation, DoGrantRoleMutationVariables>;
export const DoImposeHoldDocument = new TypedDocumentString(`
    mutation DoImposeHold($input: ImposeHoldInput!) {
  imposeHold(input: $input) {
    hold {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoImposeHoldMutation, DoImposeHoldMutationVariables>;
export const DoLiftHoldDocument = new TypedDocumentString(`
    mutation DoLiftHold($input: LiftHoldInput!) {
  liftHold(input: $input) {
    hold {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoLiftHoldMutation, DoLiftHoldMutationVariables>;
export const DoLogVisitDocument = new TypedDocumentString(`
    mutation DoLogVisit($input: LogVisitInput!) {
  logVisit(input: $input) {
    visitLog {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoLogVisitMutation, DoLogVisitMutationVariables>;
export const DoNominateCommissionerDocument = new TypedDocumentString(`
    mutation DoNominateCommissioner($input: NominateCommissionerInput!) {
  nominateCommissioner(input: $input) {
    commissionerTerm {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoNominateCommissionerMutation, DoNominateCommissionerMutationVariables>;
export const DoNominatePoolMembershipDocument = new TypedDocumentString(`
    mutation DoNominatePoolMembership($input: NominatePoolMembershipInput!) {
  nominatePoolMembership(input: $input) {
    poolMembership {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoNominatePoolMembershipMutation, DoNominatePoolMembershipMutationVariables>;
export const DoOpenCommissionerBatchDocument = new TypedDocumentString(`
    mutation DoOpenCommissionerBatch($input: OpenCommissionerBatchInput!) {
  openCommissionerBatch(input: $input) {
    commissionerBatch {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoOpenCommissionerBatchMutation, DoOpenCommissionerBatchMutationVariables>;
export const DoOpenPolicyClaimNoticeDocument = new TypedDocumentString(`
    mutation DoOpenPolicyClaimNotice($input: OpenPolicyClaimNoticeInput!) {
  openPolicyClaimNotice(input: $input) {
    policyClaim {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoOpenPolicyClaimNoticeMutation, DoOpenPolicyClaimNoticeMutationVariables>;
export const DoOrderPolicyRecoveryDocument = new TypedDocumentString(`
    mutation DoOrderPolicyRecovery($input: OrderPolicyRecoveryInput!) {
  orderPolicyRecovery(input: $input) {
    policyClaim {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoOrderPolicyRecoveryMutation, DoOrderPolicyRecoveryMutationVariables>;
export const DoPayPolicyClaimDocument = new TypedDocumentString(`
    mutation DoPayPolicyClaim($input: PayPolicyClaimInput!) {
  payPolicyClaim(input: $input) {
    policyClaim {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoPayPolicyClaimMutation, DoPayPolicyClaimMutationVariables>;
export const DoPaySubsidyClaimDocument = new TypedDocumentString(`
    mutation DoPaySubsidyClaim($input: PaySubsidyClaimInput!) {
  paySubsidyClaim(input: $input) {
    subsidyClaim {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoPaySubsidyClaimMutation, DoPaySubsidyClaimMutationVariables>;
export const DoPreparePolicyPaymentDocument = new TypedDocumentString(`
    mutation DoPreparePolicyPayment($input: PreparePolicyPaymentInput!) {
  preparePolicyPayment(input: $input) {
    policyClaim {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoPreparePolicyPaymentMutation, DoPreparePolicyPaymentMutationVariables>;
export const DoProposeHoldDocument = new TypedDocumentString(`
    mutation DoProposeHold($input: ProposeHoldInput!) {
  proposeHold(input: $input) {
    hold {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoProposeHoldMutation, DoProposeHoldMutationVariables>;
export const DoProposePolicyClauseVersionDocument = new TypedDocumentString(`
    mutation DoProposePolicyClauseVersion($input: ProposePolicyClauseVersionInput!) {
  proposePolicyClauseVersion(input: $input) {
    policyClauseVersion {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoProposePolicyClauseVersionMutation, DoProposePolicyClauseVersionMutationVariables>;
export const DoPublishPolicyDocument = new TypedDocumentString(`
    mutation DoPublishPolicy($input: PublishPolicyInput!) {
  publishPolicy(input: $input) {
    policy {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoPublishPolicyMutation, DoPublishPolicyMutationVariables>;
export const DoPublishPublicNoticeDocument = new TypedDocumentString(`
    mutation DoPublishPublicNotice($input: PublishPublicNoticeInput!) {
  publishPublicNotice(input: $input) {
    publicNotice {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoPublishPublicNoticeMutation, DoPublishPublicNoticeMutationVariables>;
export const DoRateServiceDemandDocument = new TypedDocumentString(`
    mutation DoRateServiceDemand($input: RateServiceDemandInput!) {
  rateServiceDemand(input: $input) {
    serviceDemand {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRateServiceDemandMutation, DoRateServiceDemandMutationVariables>;
export const DoRecallDispatchDocument = new TypedDocumentString(`
    mutation DoRecallDispatch($input: RecallDispatchInput!) {
  recallDispatch(input: $input) {
    serviceDemand {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRecallDispatchMutation, DoRecallDispatchMutationVariables>;
export const DoRecheckQualificationApplicationDocument = new TypedDocumentString(`
    mutation DoRecheckQualificationApplication($input: RecheckQualificationApplicationInput!) {
  recheckQualificationApplication(input: $input) {
    qualificationApplication {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRecheckQualificationApplicationMutation, DoRecheckQualificationApplicationMutationVariables>;
export const DoRecommendQualificationApplicationDocument = new TypedDocumentString(`
    mutation DoRecommendQualificationApplication($input: RecommendQualificationApplicationInput!) {
  recommendQualificationApplication(input: $input) {
    qualificationApplication {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRecommendQualificationApplicationMutation, DoRecommendQualificationApplicationMutationVariables>;
export const DoRecordCommissionerAgreementDocument = new TypedDocumentString(`
    mutation DoRecordCommissionerAgreement($input: RecordCommissionerAgreementInput!) {
  recordCommissionerAgreement(input: $input) {
    commissionerTerm {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRecordCommissionerAgreementMutation, DoRecordCommissionerAgreementMutationVariables>;
export const DoRecordCommissionerTermDocument = new TypedDocumentString(`
    mutation DoRecordCommissionerTerm($input: RecordCommissionerTermInput!) {
  recordCommissionerTerm(input: $input) {
    commissionerTerm {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRecordCommissionerTermMutation, DoRecordCommissionerTermMutationVariables>;
export const DoRecordCommissionerTermApprovalDocument = new TypedDocumentString(`
    mutation DoRecordCommissionerTermApproval($input: RecordCommissionerTermApprovalInput!) {
  recordCommissionerTermApproval(input: $input) {
    commissionerTerm {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRecordCommissionerTermApprovalMutation, DoRecordCommissionerTermApprovalMutationVariables>;
export const DoRecordIntegrityDocument = new TypedDocumentString(`
    mutation DoRecordIntegrity($input: RecordIntegrityInput!) {
  recordIntegrity(input: $input) {
    integrityRecord {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRecordIntegrityMutation, DoRecordIntegrityMutationVariables>;
export const DoRecordPolicyRecoveryDocument = new TypedDocumentString(`
    mutation DoRecordPolicyRecovery($input: RecordPolicyRecoveryInput!) {
  recordPolicyRecovery(input: $input) {
    policyClaim {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRecordPolicyRecoveryMutation, DoRecordPolicyRecoveryMutationVariables>;
export const DoRecordQualificationAcceptanceDocument = new TypedDocumentString(`
    mutation DoRecordQualificationAcceptance($input: RecordQualificationAcceptanceInput!) {
  recordQualificationAcceptance(input: $input) {
    qualificationApplication {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRecordQualificationAcceptanceMutation, DoRecordQualificationAcceptanceMutationVariables>;
export const DoRecordQualificationNoticeDocument = new TypedDocumentString(`
    mutation DoRecordQualificationNotice($input: RecordQualificationNoticeInput!) {
  recordQualificationNotice(input: $input) {
    qualificationApplication {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRecordQualificationNoticeMutation, DoRecordQualificationNoticeMutationVariables>;
export const DoRecordQualificationRejectionDocument = new TypedDocumentString(`
    mutation DoRecordQualificationRejection($input: RecordQualificationRejectionInput!) {
  recordQualificationRejection(input: $input) {
    qualificationApplication {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRecordQualificationRejectionMutation, DoRecordQualificationRejectionMutationVariables>;
export const DoRecordVisitDocument = new TypedDocumentString(`
    mutation DoRecordVisit($input: RecordVisitInput!) {
  recordVisit(input: $input) {
    visitLog {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRecordVisitMutation, DoRecordVisitMutationVariables>;
export const DoReferServiceDemandDocument = new TypedDocumentString(`
    mutation DoReferServiceDemand($input: ReferServiceDemandInput!) {
  referServiceDemand(input: $input) {
    serviceDemand {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoReferServiceDemandMutation, DoReferServiceDemandMutationVariables>;
export const DoRefuseObjectionDocument = new TypedDocumentString(`
    mutation DoRefuseObjection($input: RefuseObjectionInput!) {
  refuseObjection(input: $input) {
    objection {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRefuseObjectionMutation, DoRefuseObjectionMutationVariables>;
export const DoRegisterCommissionerDocument = new TypedDocumentString(`
    mutation DoRegisterCommissioner($input: RegisterCommissionerInput!) {
  registerCommissioner(input: $input) {
    commissioner {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRegisterCommissionerMutation, DoRegisterCommissionerMutationVariables>;
export const DoRegrantQualificationDocument = new TypedDocumentString(`
    mutation DoRegrantQualification($input: RegrantQualificationInput!) {
  regrantQualification(input: $input) {
    qualificationApplication {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRegrantQualificationMutation, DoRegrantQualificationMutationVariables>;
export const DoRejectCommissionerTermDocument = new TypedDocumentString(`
    mutation DoRejectCommissionerTerm($input: RejectCommissionerTermInput!) {
  rejectCommissionerTerm(input: $input) {
    commissionerTerm {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRejectCommissionerTermMutation, DoRejectCommissionerTermMutationVariables>;
export const DoRejectPolicyClaimDocument = new TypedDocumentString(`
    mutation DoRejectPolicyClaim($input: RejectPolicyClaimInput!) {
  rejectPolicyClaim(input: $input) {
    policyClaim {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRejectPolicyClaimMutation, DoRejectPolicyClaimMutationVariables>;
export const DoRemoveCommissionerTeamMemberDocument = new TypedDocumentString(`
    mutation DoRemoveCommissionerTeamMember($input: RemoveCommissionerTeamMemberInput!) {
  removeCommissionerTeamMember(input: $input) {
    commissionerTeam {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRemoveCommissionerTeamMemberMutation, DoRemoveCommissionerTeamMemberMutationVariables>;
export const DoRemovePayeeAccountDocument = new TypedDocumentString(`
    mutation DoRemovePayeeAccount($input: RemovePayeeAccountInput!) {
  removePayeeAccount(input: $input) {
    payeeAccount {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRemovePayeeAccountMutation, DoRemovePayeeAccountMutationVariables>;
export const DoRemovePolicyClauseDocument = new TypedDocumentString(`
    mutation DoRemovePolicyClause($input: RemovePolicyClauseInput!) {
  removePolicyClause(input: $input) {
    policy {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRemovePolicyClauseMutation, DoRemovePolicyClauseMutationVariables>;
export const DoReopenCommissionerBatchDocument = new TypedDocumentString(`
    mutation DoReopenCommissionerBatch($input: ReopenCommissionerBatchInput!) {
  reopenCommissionerBatch(input: $input) {
    commissionerBatch {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoReopenCommissionerBatchMutation, DoReopenCommissionerBatchMutationVariables>;
export const DoReopenPolicyDocument = new TypedDocumentString(`
    mutation DoReopenPolicy($input: ReopenPolicyInput!) {
  reopenPolicy(input: $input) {
    policy {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoReopenPolicyMutation, DoReopenPolicyMutationVariables>;
export const DoReopenServiceDemandDocument = new TypedDocumentString(`
    mutation DoReopenServiceDemand($input: ReopenServiceDemandInput!) {
  reopenServiceDemand(input: $input) {
    serviceDemand {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoReopenServiceDemandMutation, DoReopenServiceDemandMutationVariables>;
export const DoRepairIntegrityRecordDocument = new TypedDocumentString(`
    mutation DoRepairIntegrityRecord($input: RepairIntegrityRecordInput!) {
  repairIntegrityRecord(input: $input) {
    integrityRecord {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRepairIntegrityRecordMutation, DoRepairIntegrityRecordMutationVariables>;
export const DoRepealPolicyDocument = new TypedDocumentString(`
    mutation DoRepealPolicy($input: RepealPolicyInput!) {
  repealPolicy(input: $input) {
    policy {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRepealPolicyMutation, DoRepealPolicyMutationVariables>;
export const DoReplaceCommissionerDocument = new TypedDocumentString(`
    mutation DoReplaceCommissioner($input: ReplaceCommissionerInput!) {
  replaceCommissioner(input: $input) {
    commissionerTerm {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoReplaceCommissionerMutation, DoReplaceCommissionerMutationVariables>;
export const DoResumeCommissionerDocument = new TypedDocumentString(`
    mutation DoResumeCommissioner($input: ResumeCommissionerInput!) {
  resumeCommissioner(input: $input) {
    commissioner {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoResumeCommissionerMutation, DoResumeCommissionerMutationVariables>;
export const DoResumePolicyQuestionDocument = new TypedDocumentString(`
    mutation DoResumePolicyQuestion($input: ResumePolicyQuestionInput!) {
  resumePolicyQuestion(input: $input) {
    policyQuestion {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoResumePolicyQuestionMutation, DoResumePolicyQuestionMutationVariables>;
export const DoRetireCommissionerDocument = new TypedDocumentString(`
    mutation DoRetireCommissioner($input: RetireCommissionerInput!) {
  retireCommissioner(input: $input) {
    commissioner {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRetireCommissionerMutation, DoRetireCommissionerMutationVariables>;
export const DoRetirePolicyQuestionDocument = new TypedDocumentString(`
    mutation DoRetirePolicyQuestion($input: RetirePolicyQuestionInput!) {
  retirePolicyQuestion(input: $input) {
    policyQuestion {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRetirePolicyQuestionMutation, DoRetirePolicyQuestionMutationVariables>;
export const DoReturnPolicyClaimDocument = new TypedDocumentString(`
    mutation DoReturnPolicyClaim($input: ReturnPolicyClaimInput!) {
  returnPolicyClaim(input: $input) {
    policyClaim {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoReturnPolicyClaimMutation, DoReturnPolicyClaimMutationVariables>;
export const DoReturnQualificationApplicationDocument = new TypedDocumentString(`
    mutation DoReturnQualificationApplication($input: ReturnQualificationApplicationInput!) {
  returnQualificationApplication(input: $input) {
    qualificationApplication {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoReturnQualificationApplicationMutation, DoReturnQualificationApplicationMutationVariables>;
export const DoReturnServiceDemandDocument = new TypedDocumentString(`
    mutation DoReturnServiceDemand($input: ReturnServiceDemandInput!) {
  returnServiceDemand(input: $input) {
    serviceDemand {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoReturnServiceDemandMutation, DoReturnServiceDemandMutationVariables>;
export const DoReturnSubsidyClaimDocument = new TypedDocumentString(`
    mutation DoReturnSubsidyClaim($input: ReturnSubsidyClaimInput!) {
  returnSubsidyClaim(input: $input) {
    subsidyClaim {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoReturnSubsidyClaimMutation, DoReturnSubsidyClaimMutationVariables>;
export const DoReviewPolicyDocument = new TypedDocumentString(`
    mutation DoReviewPolicy($input: ReviewPolicyInput!) {
  reviewPolicy(input: $input) {
    policy {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoReviewPolicyMutation, DoReviewPolicyMutationVariables>;
export const DoReviewPoolMembershipDocument = new TypedDocumentString(`
    mutation DoReviewPoolMembership($input: ReviewPoolMembershipInput!) {
  reviewPoolMembership(input: $input) {
    poolMembership {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoReviewPoolMembershipMutation, DoReviewPoolMembershipMutationVariables>;
export const DoReviseSubsidyClaimDocument = new TypedDocumentString(`
    mutation DoReviseSubsidyClaim($input: ReviseSubsidyClaimInput!) {
  reviseSubsidyClaim(input: $input) {
    subsidyClaim {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoReviseSubsidyClaimMutation, DoReviseSubsidyClaimMutationVariables>;
export const DoRevokeQualificationDocument = new TypedDocumentString(`
    mutation DoRevokeQualification($input: RevokeQualificationInput!) {
  revokeQualification(input: $input) {
    qualificationApplication {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRevokeQualificationMutation, DoRevokeQualificationMutationVariables>;
export const DoRevokeRoleDocument = new TypedDocumentString(`
    mutation DoRevokeRole($input: RevokeRoleInput!) {
  revokeRole(input: $input) {
    assignment {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRevokeRoleMutation, DoRevokeRoleMutationVariables>;
export const DoRewordPolicyQuestionDocument = new TypedDocumentString(`
    mutation DoRewordPolicyQuestion($input: RewordPolicyQuestionInput!) {
  rewordPolicyQuestion(input: $input) {
    policyQuestion {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRewordPolicyQuestionMutation, DoRewordPolicyQuestionMutationVariables>;
export const DoRunImportBatchDocument = new TypedDocumentString(`
    mutation DoRunImportBatch($input: RunImportBatchInput!) {
  runImportBatch(input: $input) {
    importBatch {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRunImportBatchMutation, DoRunImportBatchMutationVariables>;
export const DoSetCommissionerPayeeDocument = new TypedDocumentString(`
    mutation DoSetCommissionerPayee($input: SetCommissionerPayeeInput!) {
  setCommissionerPayee(input: $input) {
    commissioner {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoSetCommissionerPayeeMutation, DoSetCommissionerPayeeMutationVariables>;
export const DoSignCommissionerAgreementDocument = new TypedDocumentString(`
    mutation DoSignCommissionerAgreement($input: SignCommissionerAgreementInput!) {
  signCommissionerAgreement(input: $input) {
    commissionerTerm {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoSignCommissionerAgreementMutation, DoSignCommissionerAgreementMutationVariables>;
export const DoSignReleaseDocument = new TypedDocumentString(`
    mutation DoSignRelease($input: SignReleaseInput!) {
  signRelease(input: $input) {
    release {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoSignReleaseMutation, DoSignReleaseMutationVariables>;
export const DoSolveServiceDemandDocument = new TypedDocumentString(`
    mutation DoSolveServiceDemand($input: SolveServiceDemandInput!) {
  solveServiceDemand(input: $input) {
    serviceDemand {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoSolveServiceDemandMutation, DoSolveServiceDemandMutationVariables>;
export const DoStartPolicyRunDocument = new TypedDocumentString(`
    mutation DoStartPolicyRun($input: StartPolicyRunInput!) {
  startPolicyRun(input: $input) {
    policyRun {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoStartPolicyRunMutation, DoStartPolicyRunMutationVariables>;
export const DoStartQualificationApplicationDocument = new TypedDocumentString(`
    mutation DoStartQualificationApplication($input: StartQualificationApplicationInput!) {
  startQualificationApplication(input: $input) {
    qualificationApplication {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoStartQualificationApplicationMutation, DoStartQualificationApplicationMutationVariables>;
export const DoStatePolicyAnswerDocument = new TypedDocumentString(`
    mutation DoStatePolicyAnswer($input: StatePolicyAnswerInput!) {
  statePolicyAnswer(input: $input) {
    policyAnswer {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoStatePolicyAnswerMutation, DoStatePolicyAnswerMutationVariables>;
export const DoSubmitCommissionerReportDocument = new TypedDocumentString(`
    mutation DoSubmitCommissionerReport($input: SubmitCommissionerReportInput!) {
  submitCommissionerReport(input: $input) {
    commissionerTerm {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoSubmitCommissionerReportMutation, DoSubmitCommissionerReportMutationVariables>;
export const DoSubmitPolicyClaimDocument = new TypedDocumentString(`
    mutation DoSubmitPolicyClaim($input: SubmitPolicyClaimInput!) {
  submitPolicyClaim(input: $input) {
    policyClaim {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoSubmitPolicyClaimMutation, DoSubmitPolicyClaimMutationVariables>;
export const DoSubmitQualificationApplicationDocument = new TypedDocumentString(`
    mutation DoSubmitQualificationApplication($input: SubmitQualificationApplicationInput!) {
  submitQualificationApplication(input: $input) {
    qualificationApplication {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoSubmitQualificationApplicationMutation, DoSubmitQualificationApplicationMutationVariables>;
export const DoSubmitSubsidyClaimDocument = new TypedDocumentString(`
    mutation DoSubmitSubsidyClaim($input: SubmitSubsidyClaimInput!) {
  submitSubsidyClaim(input: $input) {
    subsidyClaim {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoSubmitSubsidyClaimMutation, DoSubmitSubsidyClaimMutationVariables>;
export const DoSupplementPolicyClaimDocument = new TypedDocumentString(`
    mutation DoSupplementPolicyClaim($input: SupplementPolicyClaimInput!) {
  supplementPolicyClaim(input: $input) {
    policyClaim {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoSupplementPolicyClaimMutation, DoSupplementPolicyClaimMutationVariables>;
export const DoTakeServiceDemandDocument = new TypedDocumentString(`
    mutation DoTakeServiceDemand($input: TakeServiceDemandInput!) {
  takeServiceDemand(input: $input) {
    serviceDemand {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoTakeServiceDemandMutation, DoTakeServiceDemandMutationVariables>;
export const DoTriageServiceDemandDocument = new TypedDocumentString(`
    mutation DoTriageServiceDemand($input: TriageServiceDemandInput!) {
  triageServiceDemand(input: $input) {
    serviceDemand {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoTriageServiceDemandMutation, DoTriageServiceDemandMutationVariables>;
export const DoUndoImportBatchDocument = new TypedDocumentString(`
    mutation DoUndoImportBatch($input: UndoImportBatchInput!) {
  undoImportBatch(input: $input) {
    importBatch {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoUndoImportBatchMutation, DoUndoImportBatchMutationVariables>;
export const DoUpholdIntegrityRecordDocument = new TypedDocumentString(`
    mutation DoUpholdIntegrityRecord($input: UpholdIntegrityRecordInput!) {
  upholdIntegrityRecord(input: $input) {
    integrityRecord {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoUpholdIntegrityRecordMutation, DoUpholdIntegrityRecordMutationVariables>;
export const DoUpholdObjectionDocument = new TypedDocumentString(`
    mutation DoUpholdObjection($input: UpholdObjectionInput!) {
  upholdObjection(input: $input) {
    objection {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoUpholdObjectionMutation, DoUpholdObjectionMutationVariables>;
export const DoVoidPublicNoticeDocument = new TypedDocumentString(`
    mutation DoVoidPublicNotice($input: VoidPublicNoticeInput!) {
  voidPublicNotice(input: $input) {
    publicNotice {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoVoidPublicNoticeMutation, DoVoidPublicNoticeMutationVariables>;
export const DoWatchPoolMembershipDocument = new TypedDocumentString(`
    mutation DoWatchPoolMembership($input: WatchPoolMembershipInput!) {
  watchPoolMembership(input: $input) {
    poolMembership {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoWatchPoolMembershipMutation, DoWatchPoolMembershipMutationVariables>;
export const DoWithdrawCommissionerTermDocument = new TypedDocumentString(`
    mutation DoWithdrawCommissionerTerm($input: WithdrawCommissionerTermInput!) {
  withdrawCommissionerTerm(input: $input) {
    commissionerTerm {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoWithdrawCommissionerTermMutation, DoWithdrawCommissionerTermMutationVariables>;
export const DoWithdrawIntegrityRecordDocument = new TypedDocumentString(`
    mutation DoWithdrawIntegrityRecord($input: WithdrawIntegrityRecordInput!) {
  withdrawIntegrityRecord(input: $input) {
    integrityRecord {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoWithdrawIntegrityRecordMutation, DoWithdrawIntegrityRecordMutationVariables>;
export const DoWithdrawLocationConsentDocument = new TypedDocumentString(`
    mutation DoWithdrawLocationConsent($input: WithdrawLocationConsentInput!) {
  withdrawLocationConsent(input: $input) {
    locationConsent {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoWithdrawLocationConsentMutation, DoWithdrawLocationConsentMutationVariables>;
export const DoWithdrawObjectionDocument = new TypedDocumentString(`
    mutation DoWithdrawObjection($input: WithdrawObjectionInput!) {
  withdrawObjection(input: $input) {
    objection {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoWithdrawObjectionMutation, DoWithdrawObjectionMutationVariables>;
export const DoWithdrawPolicyAnswerDocument = new TypedDocumentString(`
    mutation DoWithdrawPolicyAnswer($input: WithdrawPolicyAnswerInput!) {
  withdrawPolicyAnswer(input: $input) {
    policyAnswer {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoWithdrawPolicyAnswerMutation, DoWithdrawPolicyAnswerMutationVariables>;
export const DoWithdrawPolicyClaimDocument = new TypedDocumentString(`
    mutation DoWithdrawPolicyClaim($input: WithdrawPolicyClaimInput!) {
  withdrawPolicyClaim(input: $input) {
    policyClaim {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoWithdrawPolicyClaimMutation, DoWithdrawPolicyClaimMutationVariables>;
export const DoWithdrawQualificationApplicationDocument = new TypedDocumentString(`
    mutation DoWithdrawQualificationApplication($input: WithdrawQualificationApplicationInput!) {
  withdrawQualificationApplication(input: $input) {
    qualificationApplication {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoWithdrawQualificationApplicationMutation, DoWithdrawQualificationApplicationMutationVariables>;
export const DoWithdrawServiceDemandDocument = new TypedDocumentString(`
    mutation DoWithdrawServiceDemand($input: WithdrawServiceDemandInput!) {
  withdrawServiceDemand(input: $input) {
    serviceDemand {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoWithdrawServiceDemandMutation, DoWithdrawServiceDemandMutationVariables>;
export const DoWithdrawSubsidyClaimDocument = new TypedDocumentString(`
    mutation DoWithdrawSubsidyClaim($input: WithdrawSubsidyClaimInput!) {
  withdrawSubsidyClaim(input: $input) {
    subsidyClaim {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoWithdrawSubsidyClaimMutation, DoWithdrawSubsidyClaimMutationVariables>;
export const DoWithdrawVisitDocument = new TypedDocumentString(`
    mutation DoWithdrawVisit($input: WithdrawVisitInput!) {
  withdrawVisit(input: $input) {
    visitLog {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoWithdrawVisitMutation, DoWithdrawVisitMutationVariables>;