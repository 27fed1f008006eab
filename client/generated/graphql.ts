/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** “补充材料”的输入。 */
export type AddProjectEvidenceInput = {
  /** 文件 */
  readonly documents: ReadonlyArray<string>;
  /** 投资项目的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 材料种类 */
  readonly kind: InvestmentEvidence;
};

/** “上传现场记录”的输入。 */
export type AddSiteRecordInput = {
  /** 投资项目的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 现场照片 */
  readonly photos: ReadonlyArray<string>;
  /** 拍摄地点 */
  readonly place: string;
  /** 说明 */
  readonly remark?: string | null | undefined;
  /** 照片中有项目铭牌 */
  readonly showsNameBoard: boolean;
  /** 拍摄日期 */
  readonly takenOn: string;
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

/** “核定总投资变更”的输入。 */
export type ApprovePlannedTotalChangeInput = {
  /** 投资项目的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 核定意见 */
  readonly opinion?: string | null | undefined;
};

/** “安排走访”的输入。 */
export type ArrangeVisitTaskInput = {
  /** 事由 */
  readonly cause: VisitCause;
  /** 应于何日前走访 */
  readonly dueOn: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 项目 */
  readonly project: string;
  /** 走访目的 */
  readonly purpose?: string | null | undefined;
};

/** “交办”的输入。 */
export type AssignProjectIssueInput = {
  /** 办结期限 */
  readonly dueOn: string;
  /** 项目问题的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 负责单位 */
  readonly responsible: string;
};

/** “指定联系领导”的输入。 */
export type AssignProjectLeaderInput = {
  /** 投资项目的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 领导姓名与职务 */
  readonly leaderName?: string | null | undefined;
  /** 有账户的领导 */
  readonly person?: string | null | undefined;
};

/** 任职状态。 */
export type AssignmentState =
  /** 未准。 */
  | 'DECLINED'
  /** 生效。 */
  | 'IN_FORCE'
  /** 待确认。 */
  | 'REQUESTED'
  /** 已撤销。 */
  | 'REVOKED';

/** 比较条件；并列者须同时满足。 */
export type BooleanFilter = {
  /** 等于。 */
  readonly eq?: boolean | null | undefined;
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

/** “取消”的输入。 */
export type CancelVisitTaskInput = {
  /** 走访任务的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “修改密码”的输入。 */
export type ChangePasswordInput = {
  /** 当前密码。 */
  readonly currentPassword: string;
  /** 新密码：至少 10 位、三类字符，不与最近 5 次相同，不是常见密码。 */
  readonly newPassword: string;
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

/** “重新归类”的输入。 */
export type ClassifyInvestmentProjectInput = {
  /** 投资项目的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 产品所属行业小类代码（GB/T 4754，4 位） */
  readonly industryCode: string;
  /** 建成后的主要产品或用途 */
  readonly product: string;
};

/** “确认办结”的输入。 */
export type CloseProjectIssueInput = {
  /** 项目问题的全局标识。 */
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

/** 科技特派员的筛选条件；并列者须同时满足。 */
export type CommissionerFilter = {
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
  /** 服务日志，最近者在前。 */
  readonly visits?: VisitLogRelationFilter | null | undefined;
};

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

/** 特派团的筛选条件；并列者须同时满足。 */
export type CommissionerTeamFilter = {
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 名称。 */
  readonly name?: StringFilter | null | undefined;
  /** 不满足。 */
  readonly not?: CommissionerTeamFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<CommissionerTeamFilter> | null | undefined;
};

/** “部门确认”的输入。 */
export type ConfirmLibraryEntryInput = {
  /** 盖章的入库申请表 */
  readonly confirmationSeal: ReadonlyArray<string>;
  /** 投资项目的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 意见 */
  readonly opinion?: string | null | undefined;
};

/** “确认入库”的输入。 */
export type ConfirmPoolMembershipInput = {
  /** 培育库成员的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “确认竣工”的输入。 */
export type ConfirmProjectCompletionInput = {
  /** 投资项目的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 意见 */
  readonly opinion?: string | null | undefined;
  /** 到场核实日期 */
  readonly visitedOn: string;
};

/** “确认开工”的输入。 */
export type ConfirmProjectStartInput = {
  /** 投资项目的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 意见 */
  readonly opinion?: string | null | undefined;
  /** 到场核实日期 */
  readonly visitedOn: string;
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

/** “停用账户”的输入。 */
export type DisablePersonInput = {
  /** 人员的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “作废草稿”的输入。 */
export type DiscardHighTechCatalogueInput = {
  /** 高新技术产业目录的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “放弃”的输入。 */
export type DiscardImportBatchInput = {
  /** 导入批次的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
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

/** “出库”的输入。 */
export type EndPoolMembershipInput = {
  /** 培育库成员的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “竣工退库”的输入。 */
export type ExitLibraryInput = {
  /** 退库日期 */
  readonly exitedOn: string;
  /** 投资项目的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 说明 */
  readonly remark?: string | null | undefined;
};

/** 数字的含义。 */
export type FigureQualifier =
  /** 不少于。 */
  | 'AT_LEAST'
  /** 恰为。 */
  | 'EXACTLY'
  /** 区间。 */
  | 'RANGE';

/** “登记备案”的输入。 */
export type FileInvestmentProjectInput = {
  /** 备案（核准、审批）日期 */
  readonly filedOn: string;
  /** 审批、核准或备案文件 */
  readonly filingDocument?: ReadonlyArray<string> | null | undefined;
  /** 备案（核准、审批）文号 */
  readonly filingNumber: string;
  /** 投资项目的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 项目代码（投资项目在线平台赋码） */
  readonly projectCode: string;
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

/** “改派”的输入。 */
export type HandOverVisitTaskInput = {
  /** 走访任务的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 领导姓名与职务 */
  readonly leaderName?: string | null | undefined;
  /** 有账户的领导 */
  readonly person?: string | null | undefined;
};

/** 按相关记录的条数筛选。 */
export type HighTechCatalogueClassCountFilter = {
  /** 不少于几条。 */
  readonly gte?: number | null | undefined;
  /** 不多于几条。 */
  readonly lte?: number | null | undefined;
  /** 只数符合者；不填则数全部。 */
  readonly of?: HighTechCatalogueClassFilter | null | undefined;
};

/** 目录行业的筛选条件；并列者须同时满足。 */
export type HighTechCatalogueClassFilter = {
  /** 行业代码（GB/T 4754），2 至 4 位数字。 */
  readonly code?: StringFilter | null | undefined;
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 不满足。 */
  readonly not?: HighTechCatalogueClassFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<HighTechCatalogueClassFilter> | null | undefined;
};

/** 按相关记录筛选。 */
export type HighTechCatalogueClassRelationFilter = {
  /** 符合者的条数。 */
  readonly count?: HighTechCatalogueClassCountFilter | null | undefined;
  /** 没有一条符合。 */
  readonly none?: HighTechCatalogueClassFilter | null | undefined;
  /** 至少有一条符合。 */
  readonly some?: HighTechCatalogueClassFilter | null | undefined;
};

/** 高新技术产业目录的状态。 */
export type HighTechCatalogueState =
  /** 草稿。 */
  | 'DRAFT'
  /** 施行。 */
  | 'IN_FORCE'
  /** 作废。 */
  | 'WITHDRAWN';

/** 比较条件；并列者须同时满足。 */
export type HighTechCatalogueStateFilter = {
  /** 等于。 */
  readonly eq?: HighTechCatalogueState | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<HighTechCatalogueState> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 高新技术产业目录的筛选条件；并列者须同时满足。 */
export type HighTechCatalogueVersionFilter = {
  /** 目录所列行业。 */
  readonly classes?: HighTechCatalogueClassRelationFilter | null | undefined;
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 适用地区区划代码，含其下各级。 */
  readonly jurisdiction?: StringFilter | null | undefined;
  /** 不满足。 */
  readonly not?: HighTechCatalogueVersionFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<HighTechCatalogueVersionFilter> | null | undefined;
  /** 状态。 */
  readonly state?: HighTechCatalogueStateFilter | null | undefined;
  /** 施行日期。 */
  readonly validFrom?: LocalDateFilter | null | undefined;
};

/** 排序方式。 */
export type HighTechCatalogueVersionOrder = {
  /** 方向。 */
  readonly direction?: OrderDirection;
  /** 按此字段。 */
  readonly field: HighTechCatalogueVersionOrderField;
};

/** 可排序的字段。 */
export type HighTechCatalogueVersionOrderField =
  /** 施行日期。 */
  | 'VALID_FROM';

/** 目录行业：目录所列的一个行业。 */
export type HighTechClassInput = {
  /** 行业代码（2 至 4 位数字，可带门类字母） */
  readonly code: string;
  /** 行业名称 */
  readonly name: string;
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

/** 项目材料的种类。 */
export type InvestmentEvidence =
  /** 竣工验收或交付证明。 */
  | 'ACCEPTANCE'
  /** 主管部门盖章的入库申请表。 */
  | 'CONFIRMATION_SEAL'
  /** 施工合同。 */
  | 'CONSTRUCTION_CONTRACT'
  /** 审批、核准或备案文件。 */
  | 'FILING_DOCUMENT'
  /** 业主营业执照。 */
  | 'OWNER_LICENCE'
  /** 付款凭证。 */
  | 'PAYMENT_EVIDENCE'
  /** 投产证明。 */
  | 'PRODUCTION'
  /** 购置审批文件。 */
  | 'PURCHASE_APPROVAL'
  /** 购置情况书面说明。 */
  | 'PURCHASE_EXPLANATION';

/** 按相关记录的条数筛选。 */
export type InvestmentPlanCountFilter = {
  /** 不少于几条。 */
  readonly gte?: number | null | undefined;
  /** 不多于几条。 */
  readonly lte?: number | null | undefined;
  /** 只数符合者；不填则数全部。 */
  readonly of?: InvestmentPlanFilter | null | undefined;
};

/** 年度计划的筛选条件；并列者须同时满足。 */
export type InvestmentPlanFilter = {
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 是否“3”高地重大创新平台重大项目。 */
  readonly isHighland?: BooleanFilter | null | undefined;
  /** 不满足。 */
  readonly not?: InvestmentPlanFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<InvestmentPlanFilter> | null | undefined;
  /** 计划投资，元；未报则空。 */
  readonly planned?: MoneyFilter | null | undefined;
  /** 项目。 */
  readonly project?: InvestmentProjectFilter | null | undefined;
  /** 年度。 */
  readonly year?: IntFilter | null | undefined;
};

/** 按相关记录筛选。 */
export type InvestmentPlanRelationFilter = {
  /** 符合者的条数。 */
  readonly count?: InvestmentPlanCountFilter | null | undefined;
  /** 没有一条符合。 */
  readonly none?: InvestmentPlanFilter | null | undefined;
  /** 至少有一条符合。 */
  readonly some?: InvestmentPlanFilter | null | undefined;
};

/** 按相关记录的条数筛选。 */
export type InvestmentProgressCountFilter = {
  /** 不少于几条。 */
  readonly gte?: number | null | undefined;
  /** 不多于几条。 */
  readonly lte?: number | null | undefined;
  /** 只数符合者；不填则数全部。 */
  readonly of?: InvestmentProgressFilter | null | undefined;
};

/** 月度进度的筛选条件；并列者须同时满足。 */
export type InvestmentProgressFilter = {
  /** 截至日期：当月末日。 */
  readonly asOf?: LocalDateFilter | null | undefined;
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 月份。 */
  readonly month?: IntFilter | null | undefined;
  /** 不满足。 */
  readonly not?: InvestmentProgressFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<InvestmentProgressFilter> | null | undefined;
  /** 项目。 */
  readonly project?: InvestmentProjectFilter | null | undefined;
  /** 年度。 */
  readonly year?: IntFilter | null | undefined;
  /** 自年初累计完成投资，元：统计局报送的优先，否则业主填报的。 */
  readonly yearToDate?: MoneyFilter | null | undefined;
};

/** 按相关记录筛选。 */
export type InvestmentProgressRelationFilter = {
  /** 符合者的条数。 */
  readonly count?: InvestmentProgressCountFilter | null | undefined;
  /** 没有一条符合。 */
  readonly none?: InvestmentProgressFilter | null | undefined;
  /** 至少有一条符合。 */
  readonly some?: InvestmentProgressFilter | null | undefined;
};

/** 按相关记录的条数筛选。 */
export type InvestmentProjectCountFilter = {
  /** 不少于几条。 */
  readonly gte?: number | null | undefined;
  /** 不多于几条。 */
  readonly lte?: number | null | undefined;
  /** 只数符合者；不填则数全部。 */
  readonly of?: InvestmentProjectFilter | null | undefined;
};

/** 高新技术产业投资项目的筛选条件；并列者须同时满足。 */
export type InvestmentProjectFilter = {
  /** 入库月份，以当月首日表示。 */
  readonly enteredMonth?: LocalDateFilter | null | undefined;
  /** 退库或移出的原因。 */
  readonly exitReason?: LibraryExitReasonFilter | null | undefined;
  /** 退库日期。 */
  readonly exitedOn?: LocalDateFilter | null | undefined;
  /** 产业领域。 */
  readonly field?: StringFilter | null | undefined;
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 行业代码（GB/T 4754），按产品；未归类则空。 */
  readonly industryCode?: StringFilter | null | undefined;
  /** 项目问题，最近者在前。 */
  readonly issues?: ProjectIssueRelationFilter | null | undefined;
  /** 建设性质。 */
  readonly kind?: InvestmentProjectKindFilter | null | undefined;
  /** 项目名称。 */
  readonly name?: StringFilter | null | undefined;
  /** 不满足。 */
  readonly not?: InvestmentProjectFilter | null | undefined;
  /** 未解除的预警。 */
  readonly openWarnings?: ProjectWarningRelationFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<InvestmentProjectFilter> | null | undefined;
  /** 建设单位（业主）。 */
  readonly organization?: OrganizationFilter | null | undefined;
  /** 计划竣工日期；只知月份则为当月首日。 */
  readonly plannedFinishOn?: LocalDateFilter | null | undefined;
  /** 计划总投资，元。 */
  readonly plannedTotal?: MoneyFilter | null | undefined;
  /** 各年度计划。 */
  readonly plans?: InvestmentPlanRelationFilter | null | undefined;
  /** 月度进度，最近者在前。 */
  readonly progress?: InvestmentProgressRelationFilter | null | undefined;
  /** 项目代码：投资项目在线平台赋码。 */
  readonly projectCode?: StringFilter | null | undefined;
  /** 建设地点所在县（市、区）。 */
  readonly region?: RegionFilter | null | undefined;
  /** 开工日期。 */
  readonly startedOn?: LocalDateFilter | null | undefined;
  /** 状态。 */
  readonly state?: InvestmentProjectStateFilter | null | undefined;
  /** 建设地点所在镇街。 */
  readonly town?: RegionFilter | null | undefined;
  /** 走访任务，最近者在前。 */
  readonly visits?: VisitTaskRelationFilter | null | undefined;
  /** 预警，含已解除者，最近者在前。 */
  readonly warnings?: ProjectWarningRelationFilter | null | undefined;
};

/** 建设性质。 */
export type InvestmentProjectKind =
  /** 扩建。 */
  | 'EXPANSION'
  /** 新建。 */
  | 'NEW'
  /** 单纯购置。 */
  | 'PURCHASE_ONLY'
  /** 迁建。 */
  | 'RELOCATION'
  /** 技术改造。 */
  | 'TECHNICAL_UPGRADE';

/** 比较条件；并列者须同时满足。 */
export type InvestmentProjectKindFilter = {
  /** 等于。 */
  readonly eq?: InvestmentProjectKind | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<InvestmentProjectKind> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 排序方式。 */
export type InvestmentProjectOrder = {
  /** 方向。 */
  readonly direction?: OrderDirection;
  /** 按此字段。 */
  readonly field: InvestmentProjectOrderField;
};

/** 可排序的字段。 */
export type InvestmentProjectOrderField =
  /** 录入时间。 */
  | 'CREATED_AT'
  /** 入库月份，以当月首日表示。 */
  | 'ENTERED_MONTH'
  /** 退库日期。 */
  | 'EXITED_ON'
  /** 项目名称。 */
  | 'NAME'
  /** 计划竣工日期；只知月份则为当月首日。 */
  | 'PLANNED_FINISH_ON'
  /** 计划总投资，元。 */
  | 'PLANNED_TOTAL'
  /** 项目代码：投资项目在线平台赋码。 */
  | 'PROJECT_CODE'
  /** 开工日期。 */
  | 'STARTED_ON';

/** 按相关记录筛选。 */
export type InvestmentProjectRelationFilter = {
  /** 符合者的条数。 */
  readonly count?: InvestmentProjectCountFilter | null | undefined;
  /** 没有一条符合。 */
  readonly none?: InvestmentProjectFilter | null | undefined;
  /** 至少有一条符合。 */
  readonly some?: InvestmentProjectFilter | null | undefined;
};

/** 投资项目的状态。 */
export type InvestmentProjectState =
  /** 候选。 */
  | 'CANDIDATE'
  /** 已竣工。 */
  | 'COMPLETED'
  /** 部门已确认。 */
  | 'ENTRY_CONFIRMED'
  /** 入库待确认。 */
  | 'ENTRY_SUBMITTED'
  /** 竣工退库。 */
  | 'EXITED'
  /** 已备案。 */
  | 'FILED'
  /** 在库。 */
  | 'IN_LIBRARY'
  /** 线索。 */
  | 'LEAD'
  /** 已移出。 */
  | 'REMOVED'
  /** 已开工。 */
  | 'STARTED'
  /** 停工。 */
  | 'STOPPED'
  /** 在库预警。 */
  | 'WARNED';

/** 比较条件；并列者须同时满足。 */
export type InvestmentProjectStateFilter = {
  /** 等于。 */
  readonly eq?: InvestmentProjectState | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<InvestmentProjectState> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 办理结果。 */
export type JournalOutcome =
  /** 已办。 */
  | 'DONE'
  /** 被拒。 */
  | 'REFUSED';

/** 退库或移出的原因。 */
export type LibraryExitReason =
  /** 项目取消。 */
  | 'CANCELLED'
  /** 重复入库。 */
  | 'DUPLICATE'
  /** 竣工投产。 */
  | 'FINISHED'
  /** 不符合入库条件。 */
  | 'NOT_ELIGIBLE'
  /** 行业重新归类。 */
  | 'RECLASSIFIED';

/** 比较条件；并列者须同时满足。 */
export type LibraryExitReasonFilter = {
  /** 等于。 */
  readonly eq?: LibraryExitReason | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<LibraryExitReason> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

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

/** “录入目录”的输入。 */
export type LoadHighTechCatalogueInput = {
  /** 目录行业 */
  readonly classes: ReadonlyArray<HighTechClassInput>;
  /** 文号 */
  readonly documentNumber: string;
  /** 行业分类版本，如 GB/T 4754-2017 */
  readonly edition: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 发文机关 */
  readonly issuer: string;
  /** 适用地区区划代码 */
  readonly jurisdiction: string;
  /** 说明 */
  readonly note?: string | null | undefined;
  /** 名称 */
  readonly title: string;
  /** 施行日期 */
  readonly validFrom: string;
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

/** “标记“3”高地重大项目”的输入。 */
export type MarkHighlandProjectInput = {
  /** 投资项目的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 该年列为“3”高地重大创新平台重大项目 */
  readonly isHighland: boolean;
  /** 年度 */
  readonly year: number;
};

/** “比对目录”的输入。 */
export type MatchInvestmentProjectInput = {
  /** 投资项目的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 产品所属行业小类代码（GB/T 4754，4 位） */
  readonly industryCode: string;
  /** 建设性质 */
  readonly kind?: InvestmentProjectKind | null | undefined;
  /** 建成后的主要产品或用途 */
  readonly product: string;
};

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

/** 排序方向。 */
export type OrderDirection =
  /** 升序。 */
  | 'ASC'
  /** 降序。 */
  | 'DESC';

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
  /** 高新技术产业投资项目，最近开工者在前。 */
  readonly investmentProjects?: InvestmentProjectRelationFilter | null | undefined;
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

/** 计划总投资变更的状态。 */
export type PlannedTotalChangeState =
  /** 已核定。 */
  | 'APPROVED'
  /** 待统计核定。 */
  | 'PENDING'
  /** 未核定。 */
  | 'REJECTED';

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

/** 按相关记录的条数筛选。 */
export type ProjectIssueCountFilter = {
  /** 不少于几条。 */
  readonly gte?: number | null | undefined;
  /** 不多于几条。 */
  readonly lte?: number | null | undefined;
  /** 只数符合者；不填则数全部。 */
  readonly of?: ProjectIssueFilter | null | undefined;
};

/** 项目问题的筛选条件；并列者须同时满足。 */
export type ProjectIssueFilter = {
  /** 办结期限。 */
  readonly dueOn?: LocalDateFilter | null | undefined;
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 类别。 */
  readonly kind?: ProjectIssueKindFilter | null | undefined;
  /** 不满足。 */
  readonly not?: ProjectIssueFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<ProjectIssueFilter> | null | undefined;
  /** 项目。 */
  readonly project?: InvestmentProjectFilter | null | undefined;
  /** 负责单位；未交办则空。 */
  readonly responsible?: OrganizationFilter | null | undefined;
  /** 状态。 */
  readonly state?: ProjectIssueStateFilter | null | undefined;
};

/** 项目问题的类别。 */
export type ProjectIssueKind =
  /** 融资。 */
  | 'FINANCE'
  /** 用工。 */
  | 'LABOUR'
  /** 用地。 */
  | 'LAND'
  /** 其他。 */
  | 'OTHER'
  /** 审批许可。 */
  | 'PERMIT';

/** 比较条件；并列者须同时满足。 */
export type ProjectIssueKindFilter = {
  /** 等于。 */
  readonly eq?: ProjectIssueKind | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<ProjectIssueKind> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 排序方式。 */
export type ProjectIssueOrder = {
  /** 方向。 */
  readonly direction?: OrderDirection;
  /** 按此字段。 */
  readonly field: ProjectIssueOrderField;
};

/** 可排序的字段。 */
export type ProjectIssueOrderField =
  /** 办结期限。 */
  | 'DUE_ON';

/** 按相关记录筛选。 */
export type ProjectIssueRelationFilter = {
  /** 符合者的条数。 */
  readonly count?: ProjectIssueCountFilter | null | undefined;
  /** 没有一条符合。 */
  readonly none?: ProjectIssueFilter | null | undefined;
  /** 至少有一条符合。 */
  readonly some?: ProjectIssueFilter | null | undefined;
};

/** 项目问题的状态。 */
export type ProjectIssueState =
  /** 已办结。 */
  | 'CLOSED'
  /** 办理中。 */
  | 'IN_HAND'
  /** 待交办。 */
  | 'OPEN'
  /** 已解决，待确认。 */
  | 'RESOLVED'
  /** 已撤回。 */
  | 'WITHDRAWN';

/** 比较条件；并列者须同时满足。 */
export type ProjectIssueStateFilter = {
  /** 等于。 */
  readonly eq?: ProjectIssueState | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<ProjectIssueState> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 按相关记录的条数筛选。 */
export type ProjectWarningCountFilter = {
  /** 不少于几条。 */
  readonly gte?: number | null | undefined;
  /** 不多于几条。 */
  readonly lte?: number | null | undefined;
  /** 只数符合者；不填则数全部。 */
  readonly of?: ProjectWarningFilter | null | undefined;
};

/** 项目预警的筛选条件；并列者须同时满足。 */
export type ProjectWarningFilter = {
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 是否未解除。 */
  readonly isOpen?: BooleanFilter | null | undefined;
  /** 种类。 */
  readonly kind?: ProjectWarningKindFilter | null | undefined;
  /** 不满足。 */
  readonly not?: ProjectWarningFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<ProjectWarningFilter> | null | undefined;
  /** 项目。 */
  readonly project?: InvestmentProjectFilter | null | undefined;
  /** 发现日期。 */
  readonly raisedOn?: LocalDateFilter | null | undefined;
};

/** 项目预警的种类。 */
export type ProjectWarningKind =
  /** 落后序时进度。 */
  | 'BEHIND_TIME'
  /** 开工后入库材料未齐。 */
  | 'DOCUMENTS_MISSING'
  /** 当月为负。 */
  | 'NEGATIVE_MONTH'
  /** 连续无进展。 */
  | 'NO_PROGRESS'
  /** 与统计局报送不一致。 */
  | 'SHEETS_DIFFER'
  /** 停工过久。 */
  | 'STOPPED_LONG';

/** 比较条件；并列者须同时满足。 */
export type ProjectWarningKindFilter = {
  /** 等于。 */
  readonly eq?: ProjectWarningKind | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<ProjectWarningKind> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 按相关记录筛选。 */
export type ProjectWarningRelationFilter = {
  /** 符合者的条数。 */
  readonly count?: ProjectWarningCountFilter | null | undefined;
  /** 没有一条符合。 */
  readonly none?: ProjectWarningFilter | null | undefined;
  /** 至少有一条符合。 */
  readonly some?: ProjectWarningFilter | null | undefined;
};

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

/** “施行”的输入。 */
export type PublishHighTechCatalogueInput = {
  /** 高新技术产业目录的全局标识。 */
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

/** “提出问题”的输入。 */
export type RaiseProjectIssueInput = {
  /** 问题 */
  readonly description: string;
  /** 希望何日前解决 */
  readonly dueOn?: string | null | undefined;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 类别 */
  readonly kind: ProjectIssueKind;
  /** 项目 */
  readonly project: string;
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

/** “填写走访情况”的输入。 */
export type RecordVisitTaskInput = {
  /** 走访情况 */
  readonly findings: string;
  /** 走访任务的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 下一步措施 */
  readonly nextStep?: string | null | undefined;
  /** 走访照片 */
  readonly photos?: ReadonlyArray<string> | null | undefined;
  /** 走访日期 */
  readonly visitedOn: string;
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

/** “登记线索”的输入。 */
export type RegisterInvestmentProjectInput = {
  /** 建设地点 */
  readonly address?: string | null | undefined;
  /** 项目联系人 */
  readonly contactName?: string | null | undefined;
  /** 产业领域 */
  readonly field?: string | null | undefined;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 建设性质 */
  readonly kind?: InvestmentProjectKind | null | undefined;
  /** 项目名称 */
  readonly name: string;
  /** 建设单位（业主） */
  readonly organization: string;
  /** 计划竣工日期 */
  readonly plannedFinishOn?: string | null | undefined;
  /** 计划开工日期 */
  readonly plannedStartOn?: string | null | undefined;
  /** 计划总投资（元） */
  readonly plannedTotal: string;
  /** 建设地点所在镇街，不填则为业主所在镇街 */
  readonly town?: string | null | undefined;
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

/** “不予核定总投资变更”的输入。 */
export type RejectPlannedTotalChangeInput = {
  /** 投资项目的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly opinion: string;
};

/** “移出”的输入。 */
export type RemoveFromLibraryInput = {
  /** 投资项目的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 原因 */
  readonly reason: LibraryExitReason;
  /** 说明 */
  readonly remark: string;
};

/** “重新开放填报”的输入。 */
export type ReopenInvestmentMonthInput = {
  /** 投资项目的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 月份：当月任一日 */
  readonly month: string;
  /** 理由 */
  readonly reason: string;
  /** 开放至（含当日） */
  readonly until: string;
};

/** “未解决，退回”的输入。 */
export type ReopenProjectIssueInput = {
  /** 项目问题的全局标识。 */
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

/** “补报竣工当月进度”的输入。 */
export type ReportFinalInvestmentProgressInput = {
  /** 其中：建筑工程（元） */
  readonly construction: string;
  /** 其中：设备工器具购置（元） */
  readonly equipment: string;
  /** 投资项目的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 其中：安装工程（元） */
  readonly installation: string;
  /** 月份 */
  readonly month: number;
  /** 其中：其他费用（元） */
  readonly other: string;
  /** 付款凭证 */
  readonly paymentEvidence?: ReadonlyArray<string> | null | undefined;
  /** 说明：累计数调减时必填 */
  readonly remark?: string | null | undefined;
  /** 自开工累计完成投资（元） */
  readonly sinceStart: string;
  /** 现场照片 */
  readonly sitePhotos?: ReadonlyArray<string> | null | undefined;
  /** 年度 */
  readonly year: number;
  /** 自年初累计完成投资（元） */
  readonly yearToDate: string;
};

/** “填报进度”的输入。 */
export type ReportInvestmentProgressInput = {
  /** 其中：建筑工程（元） */
  readonly construction: string;
  /** 其中：设备工器具购置（元） */
  readonly equipment: string;
  /** 投资项目的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 其中：安装工程（元） */
  readonly installation: string;
  /** 月份 */
  readonly month: number;
  /** 其中：其他费用（元） */
  readonly other: string;
  /** 付款凭证 */
  readonly paymentEvidence?: ReadonlyArray<string> | null | undefined;
  /** 说明：累计数调减时必填 */
  readonly remark?: string | null | undefined;
  /** 自开工累计完成投资（元） */
  readonly sinceStart: string;
  /** 现场照片 */
  readonly sitePhotos?: ReadonlyArray<string> | null | undefined;
  /** 年度 */
  readonly year: number;
  /** 自年初累计完成投资（元） */
  readonly yearToDate: string;
};

/** “上报竣工”的输入。 */
export type ReportProjectCompletionInput = {
  /** 竣工验收或交付证明 */
  readonly acceptance: ReadonlyArray<string>;
  /** 竣工日期 */
  readonly completedOn: string;
  /** 实际总投资（元） */
  readonly finalTotal: string;
  /** 投资项目的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 投产（交付使用）日期 */
  readonly inProductionOn: string;
  /** 投产证明 */
  readonly production?: ReadonlyArray<string> | null | undefined;
};

/** “上报开工”的输入。 */
export type ReportProjectStartInput = {
  /** 施工合同 */
  readonly constructionContract: ReadonlyArray<string>;
  /** 投资项目的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 现场照片 */
  readonly photos: ReadonlyArray<string>;
  /** 拍摄地点 */
  readonly place: string;
  /** 照片中有项目铭牌 */
  readonly showsNameBoard: boolean;
  /** 开工日期 */
  readonly startedOn: string;
  /** 拍摄日期 */
  readonly takenOn: string;
};

/** “申请变更计划总投资”的输入。 */
export type RequestPlannedTotalChangeInput = {
  /** 变更材料：与入库同类 */
  readonly documents: ReadonlyArray<string>;
  /** 投资项目的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
  /** 变更后的计划总投资（元） */
  readonly to: string;
};

/** “填写解决情况”的输入。 */
export type ResolveProjectIssueInput = {
  /** 项目问题的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 解决情况 */
  readonly resolution: string;
};

/** “上报复工”的输入。 */
export type ResumeInvestmentProjectInput = {
  /** 投资项目的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 说明 */
  readonly remark?: string | null | undefined;
  /** 复工日期 */
  readonly resumedOn: string;
};

/** “退回”的输入。 */
export type ReturnLibraryEntryInput = {
  /** 投资项目的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 所缺材料 */
  readonly missing: ReadonlyArray<InvestmentEvidence>;
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

/** “修改草稿”的输入。 */
export type ReviseHighTechCatalogueInput = {
  /** 目录行业 */
  readonly classes?: ReadonlyArray<HighTechClassInput> | null | undefined;
  /** 文号 */
  readonly documentNumber?: string | null | undefined;
  /** 高新技术产业目录的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 发文机关 */
  readonly issuer?: string | null | undefined;
  /** 说明 */
  readonly note?: string | null | undefined;
  /** 名称 */
  readonly title?: string | null | undefined;
  /** 施行日期 */
  readonly validFrom?: string | null | undefined;
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

/** “填报年度计划”的输入。 */
export type SetInvestmentPlanInput = {
  /** 投资项目的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 本年计划投资（元） */
  readonly planned: string;
  /** 年度 */
  readonly year: number;
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

/** “登记停工”的输入。 */
export type StopInvestmentProjectInput = {
  /** 投资项目的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
  /** 停工日期 */
  readonly stoppedOn: string;
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

/** “提交入库材料”的输入。 */
export type SubmitLibraryEntryInput = {
  /** 施工合同 */
  readonly constructionContract?: ReadonlyArray<string> | null | undefined;
  /** 项目联系人 */
  readonly contactName?: string | null | undefined;
  /** 审批、核准或备案文件 */
  readonly filingDocument?: ReadonlyArray<string> | null | undefined;
  /** 投资项目的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 建设地点统计用区划代码（12 位） */
  readonly locationCode?: string | null | undefined;
  /** 业主营业执照 */
  readonly ownerLicence?: ReadonlyArray<string> | null | undefined;
  /** 付款凭证 */
  readonly paymentEvidence?: ReadonlyArray<string> | null | undefined;
  /** 购置审批文件 */
  readonly purchaseApproval?: ReadonlyArray<string> | null | undefined;
  /** 购置情况书面说明 */
  readonly purchaseExplanation?: ReadonlyArray<string> | null | undefined;
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

/** “统计核实入库”的输入。 */
export type VerifyLibraryEntryInput = {
  /** 投资项目的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 入库编号 */
  readonly libraryNumber?: string | null | undefined;
  /** 入库月份：当月任一日 */
  readonly month: string;
};

/** 走访事由。 */
export type VisitCause =
  /** 协调问题。 */
  | 'ISSUE'
  /** 连续无进展。 */
  | 'NO_PROGRESS'
  /** 日常走访。 */
  | 'ROUTINE';

/** 比较条件；并列者须同时满足。 */
export type VisitCauseFilter = {
  /** 等于。 */
  readonly eq?: VisitCause | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<VisitCause> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
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
  /** 服务时长，小时。 */
  readonly hours?: MoneyFilter | null | undefined;
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

/** 按相关记录的条数筛选。 */
export type VisitTaskCountFilter = {
  /** 不少于几条。 */
  readonly gte?: number | null | undefined;
  /** 不多于几条。 */
  readonly lte?: number | null | undefined;
  /** 只数符合者；不填则数全部。 */
  readonly of?: VisitTaskFilter | null | undefined;
};

/** 走访任务的筛选条件；并列者须同时满足。 */
export type VisitTaskFilter = {
  /** 事由。 */
  readonly cause?: VisitCauseFilter | null | undefined;
  /** 应于何日前走访。 */
  readonly dueOn?: LocalDateFilter | null | undefined;
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 不满足。 */
  readonly not?: VisitTaskFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<VisitTaskFilter> | null | undefined;
  /** 项目。 */
  readonly project?: InvestmentProjectFilter | null | undefined;
  /** 状态。 */
  readonly state?: VisitTaskStateFilter | null | undefined;
};

/** 排序方式。 */
export type VisitTaskOrder = {
  /** 方向。 */
  readonly direction?: OrderDirection;
  /** 按此字段。 */
  readonly field: VisitTaskOrderField;
};

/** 可排序的字段。 */
export type VisitTaskOrderField =
  /** 应于何日前走访。 */
  | 'DUE_ON';

/** 按相关记录筛选。 */
export type VisitTaskRelationFilter = {
  /** 符合者的条数。 */
  readonly count?: VisitTaskCountFilter | null | undefined;
  /** 没有一条符合。 */
  readonly none?: VisitTaskFilter | null | undefined;
  /** 至少有一条符合。 */
  readonly some?: VisitTaskFilter | null | undefined;
};

/** 走访任务的状态。 */
export type VisitTaskState =
  /** 已取消。 */
  | 'CANCELLED'
  /** 已走访。 */
  | 'DONE'
  /** 待走访。 */
  | 'OPEN';

/** 比较条件；并列者须同时满足。 */
export type VisitTaskStateFilter = {
  /** 等于。 */
  readonly eq?: VisitTaskState | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<VisitTaskState> | null | undefined;
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

/** “撤回未施行的目录”的输入。 */
export type WithdrawHighTechCatalogueInput = {
  /** 高新技术产业目录的全局标识。 */
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

/** “撤回异议”的输入。 */
export type WithdrawObjectionInput = {
  /** 异议的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “撤回”的输入。 */
export type WithdrawProjectIssueInput = {
  /** 项目问题的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
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

export type FindPeopleQueryVariables = Exact<{
  search: string;
}>;


export type FindPeopleQuery = { readonly people: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly assignments: ReadonlyArray<{ readonly id: string, readonly state: AssignmentState, readonly organization: { readonly id: string, readonly name: string } | null }> }> } };

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
        | { readonly __typename: 'CommissionerRosterEntry', readonly id: string }
        | { readonly __typename: 'CommissionerTeam', readonly id: string }
        | { readonly __typename: 'CountyEvent', readonly id: string }
        | { readonly __typename: 'Credential', readonly id: string }
        | { readonly __typename: 'FormerName', readonly id: string }
        | { readonly __typename: 'GapItem', readonly id: string }
        | { readonly __typename: 'HighTechCatalogueClass', readonly id: string }
        | { readonly __typename: 'HighTechCatalogueVersion', readonly id: string }
        | { readonly __typename: 'Hold', readonly id: string }
        | { readonly __typename: 'ImportBatch', readonly id: string }
        | { readonly __typename: 'ImportFile', readonly id: string }
        | { readonly __typename: 'ImportLine', readonly id: string }
        | { readonly __typename: 'ImportSheet', readonly id: string }
        | { readonly __typename: 'IndicatorValue', readonly id: string }
        | { readonly __typename: 'IndustryClass', readonly id: string }
        | { readonly __typename: 'IntegrityRecord', readonly id: string }
        | { readonly __typename: 'IntellectualProperty', readonly id: string }
        | { readonly __typename: 'InvestmentPlan', readonly id: string }
        | { readonly __typename: 'InvestmentProgress', readonly id: string }
        | { readonly __typename: 'InvestmentProject', readonly id: string }
        | { readonly __typename: 'JournalEntry', readonly id: string }
        | { readonly __typename: 'Objection', readonly id: string }
        | { readonly __typename: 'Organization', readonly id: string }
        | { readonly __typename: 'OrganizationRelation', readonly id: string }
        | { readonly __typename: 'PatentProject', readonly id: string }
        | { readonly __typename: 'Person', readonly id: string }
        | { readonly __typename: 'PersonRelation', readonly id: string }
        | { readonly __typename: 'PlanItem', readonly id: string }
        | { readonly __typename: 'PlannedTotalChange', readonly id: string }
        | { readonly __typename: 'PoolMembership', readonly id: string }
        | { readonly __typename: 'ProjectIssue', readonly id: string }
        | { readonly __typename: 'ProjectWarning', readonly id: string }
        | { readonly __typename: 'PublicNotice', readonly id: string }
        | { readonly __typename: 'QualificationApplication', readonly id: string }
        | { readonly __typename: 'QualificationGrant', readonly id: string }
        | { readonly __typename: 'RdExpense', readonly id: string }
        | { readonly __typename: 'RdInstitution', readonly id: string }
        | { readonly __typename: 'Region', readonly id: string }
        | { readonly __typename: 'Release', readonly id: string }
        | { readonly __typename: 'ReleasedValue', readonly id: string }
        | { readonly __typename: 'Session', readonly id: string }
        | { readonly __typename: 'SiteRecord', readonly id: string }
        | { readonly __typename: 'StatusEvent', readonly id: string }
        | { readonly __typename: 'Target', readonly id: string }
        | { readonly __typename: 'ValidityEvent', readonly id: string }
        | { readonly __typename: 'VisitLog', readonly id: string }
        | { readonly __typename: 'VisitTask', readonly id: string }
       | null, readonly organization: { readonly id: string, readonly creditCode: string | null } | null }> }> };

export type InvestmentQueryVariables = Exact<{
  id: string;
}>;


export type InvestmentQuery = { readonly investmentProject: { readonly filingNumber: string | null, readonly filedOn: string | null, readonly address: string | null, readonly product: string | null, readonly industryCode: string | null, readonly isHighTech: boolean | null, readonly startReportedOn: string | null, readonly entrySubmittedOn: string | null, readonly entryConfirmedOn: string | null, readonly enteredMonth: string | null, readonly libraryNumber: string | null, readonly form: string | null, readonly returnedOn: string | null, readonly returnReason: string | null, readonly contactName: string | null, readonly stoppedOn: string | null, readonly stopReason: string | null, readonly resumedOn: string | null, readonly completionReportedOn: string | null, readonly completedOn: string | null, readonly inProductionOn: string | null, readonly finalTotal: string | null, readonly exitReason: LibraryExitReason | null, readonly exitRemark: string | null, readonly reopenedMonth: string | null, readonly reopenedUntil: string | null, readonly id: string, readonly name: string, readonly projectCode: string | null, readonly state: InvestmentProjectState, readonly field: string | null, readonly kind: InvestmentProjectKind | null, readonly plannedTotal: string, readonly startedOn: string | null, readonly plannedFinishOn: string | null, readonly exitedOn: string | null, readonly leaderName: string | null, readonly catalogue: { readonly id: string, readonly title: string, readonly validFrom: string } | null, readonly openMonths: ReadonlyArray<{ readonly year: number, readonly month: number, readonly until: string, readonly isLate: boolean }> | null, readonly plans: ReadonlyArray<{ readonly id: string, readonly year: number, readonly planned: string | null, readonly isHighland: boolean }>, readonly progress: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly year: number, readonly month: number, readonly yearToDate: string | null, readonly monthValue: string | null, readonly isNegative: boolean | null, readonly ownerToDate: string | null, readonly construction: string | null, readonly installation: string | null, readonly equipment: string | null, readonly other: string | null, readonly sinceStart: string | null, readonly sheetToDate: string | null, readonly sheetLastYear: string | null, readonly remark: string | null, readonly reportedOn: string | null, readonly isLate: boolean, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly row: number, readonly sheet: { readonly id: string, readonly file: string, readonly sheet: string | null, readonly department: string | null, readonly batch: { readonly id: string, readonly createdAt: string } | null } | null }> } }> }, readonly warnings: ReadonlyArray<{ readonly id: string, readonly kind: ProjectWarningKind, readonly detail: string, readonly raisedOn: string, readonly clearedOn: string | null, readonly isOpen: boolean }>, readonly issues: ReadonlyArray<{ readonly id: string, readonly kind: ProjectIssueKind, readonly state: ProjectIssueState, readonly description: string, readonly raisedOn: string, readonly raisedBy: string, readonly dueOn: string | null, readonly resolution: string | null, readonly responsible: { readonly id: string, readonly name: string } | null, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly title: string, readonly mutation: string | null, readonly allowed: boolean, readonly reasons: ReadonlyArray<
          | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
          | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
          | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        > }> | null }>, readonly visits: ReadonlyArray<{ readonly id: string, readonly cause: VisitCause, readonly state: VisitTaskState, readonly leaderName: string | null, readonly purpose: string | null, readonly dueOn: string, readonly visitedOn: string | null, readonly findings: string | null, readonly nextStep: string | null, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly title: string, readonly mutation: string | null, readonly allowed: boolean, readonly reasons: ReadonlyArray<
          | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
          | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
          | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        > }> | null }>, readonly totalChanges: ReadonlyArray<{ readonly id: string, readonly from: string, readonly to: string, readonly state: PlannedTotalChangeState, readonly reason: string | null, readonly requestedOn: string, readonly decidedOn: string | null, readonly opinion: string | null, readonly documents: ReadonlyArray<{ readonly id: string, readonly name: string, readonly mediaType: string, readonly size: number, readonly uploadedAt: string }> | null }>, readonly siteRecords: ReadonlyArray<{ readonly id: string, readonly takenOn: string, readonly place: string, readonly showsNameBoard: boolean, readonly remark: string | null, readonly recordedBy: string, readonly photos: ReadonlyArray<{ readonly id: string, readonly name: string, readonly mediaType: string, readonly size: number, readonly uploadedAt: string }> }>, readonly filingDocument: ReadonlyArray<{ readonly id: string, readonly name: string, readonly mediaType: string, readonly size: number, readonly uploadedAt: string }> | null, readonly constructionContract: ReadonlyArray<{ readonly id: string, readonly name: string, readonly mediaType: string, readonly size: number, readonly uploadedAt: string }> | null, readonly ownerLicence: ReadonlyArray<{ readonly id: string, readonly name: string, readonly mediaType: string, readonly size: number, readonly uploadedAt: string }> | null, readonly purchaseExplanation: ReadonlyArray<{ readonly id: string, readonly name: string, readonly mediaType: string, readonly size: number, readonly uploadedAt: string }> | null, readonly purchaseApproval: ReadonlyArray<{ readonly id: string, readonly name: string, readonly mediaType: string, readonly size: number, readonly uploadedAt: string }> | null, readonly paymentEvidence: ReadonlyArray<{ readonly id: string, readonly name: string, readonly mediaType: string, readonly size: number, readonly uploadedAt: string }> | null, readonly confirmationSeal: ReadonlyArray<{ readonly id: string, readonly name: string, readonly mediaType: string, readonly size: number, readonly uploadedAt: string }> | null, readonly acceptance: ReadonlyArray<{ readonly id: string, readonly name: string, readonly mediaType: string, readonly size: number, readonly uploadedAt: string }> | null, readonly production: ReadonlyArray<{ readonly id: string, readonly name: string, readonly mediaType: string, readonly size: number, readonly uploadedAt: string }> | null, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly title: string, readonly mutation: string | null, readonly allowed: boolean, readonly reasons: ReadonlyArray<
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      > }> | null, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly row: number, readonly sheet: { readonly id: string, readonly file: string, readonly sheet: string | null, readonly department: string | null, readonly batch: { readonly id: string, readonly createdAt: string } | null } | null }> }, readonly timeline: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly title: string | null, readonly stateTitle: string | null, readonly actorName: string, readonly remark: string | null, readonly outcome: JournalOutcome }> }, readonly organization: { readonly id: string, readonly name: string, readonly creditCode: string | null } | null, readonly town: { readonly id: string, readonly name: string } | null, readonly standing: { readonly year: number, readonly month: number, readonly planned: string | null, readonly yearToDate: string, readonly completion: string | null, readonly timeProgress: string, readonly lead: string | null, readonly sinceStart: string | null, readonly totalProgress: string | null } | null, readonly openWarnings: ReadonlyArray<{ readonly id: string, readonly kind: ProjectWarningKind, readonly detail: string, readonly raisedOn: string }> } | null };

export type MonthlyReportQueryVariables = Exact<{
  id: string;
}>;


export type MonthlyReportQuery = { readonly investmentProject: { readonly id: string, readonly name: string, readonly state: InvestmentProjectState, readonly plannedTotal: string, readonly openMonths: ReadonlyArray<{ readonly year: number, readonly month: number, readonly until: string, readonly isLate: boolean }> | null, readonly progress: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly year: number, readonly month: number, readonly ownerToDate: string | null, readonly construction: string | null, readonly installation: string | null, readonly equipment: string | null, readonly other: string | null, readonly sinceStart: string | null, readonly remark: string | null }> }, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly title: string, readonly mutation: string | null, readonly allowed: boolean, readonly reasons: ReadonlyArray<
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      > }> | null } | null };

export type InvestmentBoardQueryVariables = Exact<{ [key: string]: never; }>;


export type InvestmentBoardQuery = { readonly projectWarnings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ProjectWarningKind, readonly detail: string, readonly raisedOn: string, readonly project: { readonly id: string, readonly name: string, readonly leaderName: string | null, readonly organization: { readonly id: string, readonly name: string } | null, readonly town: { readonly id: string, readonly name: string } | null } | null }> }, readonly visitTasks: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly cause: VisitCause, readonly leaderName: string | null, readonly dueOn: string, readonly project: { readonly id: string, readonly name: string } | null }> }, readonly projectIssues: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ProjectIssueKind, readonly state: ProjectIssueState, readonly description: string, readonly dueOn: string | null, readonly responsible: { readonly id: string, readonly name: string } | null, readonly project: { readonly id: string, readonly name: string } | null }> } };

export type InvestmentLedgerQueryVariables = Exact<{
  year: number;
}>;


export type InvestmentLedgerQuery = { readonly investmentReconciliation: ReadonlyArray<{ readonly month: number, readonly releasedGrowth: string | null, readonly releasedRank: number | null, readonly gap: string | null, readonly released: { readonly id: string } | null, readonly ledger: { readonly month: number, readonly projects: number, readonly yearToDate: string | null, readonly monthValue: string | null, readonly lastYear: string | null, readonly growth: string | null, readonly planned: string | null, readonly completion: string | null, readonly timeProgress: string, readonly lead: string | null } }> };

export type InvestmentYearsQueryVariables = Exact<{ [key: string]: never; }>;


export type InvestmentYearsQuery = { readonly first: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly year: number }> }, readonly last: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly year: number, readonly month: number }> } };

export type VisitListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter: VisitTaskFilter;
  orderBy?: ReadonlyArray<VisitTaskOrder> | VisitTaskOrder | null | undefined;
}>;


export type VisitListQuery = { readonly visitTasks: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly cause: VisitCause, readonly state: VisitTaskState, readonly leaderName: string | null, readonly purpose: string | null, readonly dueOn: string, readonly visitedOn: string | null, readonly project: { readonly id: string, readonly name: string, readonly town: { readonly id: string, readonly name: string } | null, readonly organization: { readonly id: string, readonly name: string } | null } | null }> } };

export type VisitQueryVariables = Exact<{
  id: string;
}>;


export type VisitQuery = { readonly visitTask: { readonly id: string, readonly cause: VisitCause, readonly state: VisitTaskState, readonly leaderName: string | null, readonly purpose: string | null, readonly dueOn: string, readonly visitedOn: string | null, readonly findings: string | null, readonly nextStep: string | null, readonly cancelReason: string | null, readonly photos: ReadonlyArray<{ readonly id: string, readonly name: string, readonly mediaType: string, readonly size: number, readonly uploadedAt: string }> | null, readonly project: { readonly id: string, readonly name: string } | null, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly title: string, readonly mutation: string | null, readonly allowed: boolean, readonly reasons: ReadonlyArray<
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      > }> | null, readonly timeline: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly title: string | null, readonly stateTitle: string | null, readonly actorName: string, readonly remark: string | null, readonly outcome: JournalOutcome }> } } | null };

export type IssueListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter: ProjectIssueFilter;
  orderBy?: ReadonlyArray<ProjectIssueOrder> | ProjectIssueOrder | null | undefined;
}>;


export type IssueListQuery = { readonly projectIssues: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ProjectIssueKind, readonly state: ProjectIssueState, readonly description: string, readonly raisedOn: string, readonly dueOn: string | null, readonly responsible: { readonly id: string, readonly name: string } | null, readonly project: { readonly id: string, readonly name: string, readonly town: { readonly id: string, readonly name: string } | null } | null }> } };

export type IssueQueryVariables = Exact<{
  id: string;
}>;


export type IssueQuery = { readonly projectIssue: { readonly id: string, readonly kind: ProjectIssueKind, readonly state: ProjectIssueState, readonly description: string, readonly raisedOn: string, readonly raisedBy: string, readonly dueOn: string | null, readonly resolution: string | null, readonly resolvedOn: string | null, readonly closedOn: string | null, readonly responsible: { readonly id: string, readonly name: string } | null, readonly project: { readonly id: string, readonly name: string } | null, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly title: string, readonly mutation: string | null, readonly allowed: boolean, readonly reasons: ReadonlyArray<
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      > }> | null, readonly timeline: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly title: string | null, readonly stateTitle: string | null, readonly actorName: string, readonly remark: string | null, readonly outcome: JournalOutcome }> } } | null };

export type CatalogueListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter: HighTechCatalogueVersionFilter;
  orderBy?: ReadonlyArray<HighTechCatalogueVersionOrder> | HighTechCatalogueVersionOrder | null | undefined;
}>;


export type CatalogueListQuery = { readonly highTechCatalogues: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly jurisdiction: string, readonly validFrom: string, readonly issuer: string, readonly documentNumber: string, readonly edition: string, readonly state: HighTechCatalogueState }> } };

export type CatalogueQueryVariables = Exact<{
  id: string;
}>;


export type CatalogueQuery = { readonly highTechCatalogue: { readonly id: string, readonly title: string, readonly jurisdiction: string, readonly validFrom: string, readonly issuer: string, readonly documentNumber: string, readonly edition: string, readonly state: HighTechCatalogueState, readonly note: string | null, readonly classes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }> }, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly title: string, readonly mutation: string | null, readonly allowed: boolean, readonly reasons: ReadonlyArray<
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      > }> | null, readonly timeline: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly title: string | null, readonly stateTitle: string | null, readonly actorName: string, readonly remark: string | null, readonly outcome: JournalOutcome }> } } | null };

export type EnterpriseInvestmentsQueryVariables = Exact<{
  id: string;
}>;


export type EnterpriseInvestmentsQuery = { readonly organization: { readonly id: string, readonly investmentProjects: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly projectCode: string | null, readonly state: InvestmentProjectState, readonly field: string | null, readonly kind: InvestmentProjectKind | null, readonly plannedTotal: string, readonly startedOn: string | null, readonly plannedFinishOn: string | null, readonly exitedOn: string | null, readonly leaderName: string | null, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly row: number, readonly sheet: { readonly id: string, readonly file: string, readonly sheet: string | null, readonly department: string | null, readonly batch: { readonly id: string, readonly createdAt: string } | null } | null }> }, readonly organization: { readonly id: string, readonly name: string, readonly creditCode: string | null } | null, readonly town: { readonly id: string, readonly name: string } | null, readonly standing: { readonly year: number, readonly month: number, readonly planned: string | null, readonly yearToDate: string, readonly completion: string | null, readonly timeProgress: string, readonly lead: string | null, readonly sinceStart: string | null, readonly totalProgress: string | null } | null, readonly openWarnings: ReadonlyArray<{ readonly id: string, readonly kind: ProjectWarningKind, readonly detail: string, readonly raisedOn: string }> }> } } | null };

export type ProjectLineFragment = { readonly id: string, readonly name: string, readonly projectCode: string | null, readonly state: InvestmentProjectState, readonly field: string | null, readonly kind: InvestmentProjectKind | null, readonly plannedTotal: string, readonly startedOn: string | null, readonly plannedFinishOn: string | null, readonly exitedOn: string | null, readonly leaderName: string | null, readonly organization: { readonly id: string, readonly name: string, readonly creditCode: string | null } | null, readonly town: { readonly id: string, readonly name: string } | null, readonly standing: { readonly year: number, readonly month: number, readonly planned: string | null, readonly yearToDate: string, readonly completion: string | null, readonly timeProgress: string, readonly lead: string | null, readonly sinceStart: string | null, readonly totalProgress: string | null } | null, readonly openWarnings: ReadonlyArray<{ readonly id: string, readonly kind: ProjectWarningKind, readonly detail: string, readonly raisedOn: string }> };

export type InvestmentListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter: InvestmentProjectFilter;
  orderBy?: ReadonlyArray<InvestmentProjectOrder> | InvestmentProjectOrder | null | undefined;
  search?: string | null | undefined;
}>;


export type InvestmentListQuery = { readonly investmentProjects: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly projectCode: string | null, readonly state: InvestmentProjectState, readonly field: string | null, readonly kind: InvestmentProjectKind | null, readonly plannedTotal: string, readonly startedOn: string | null, readonly plannedFinishOn: string | null, readonly exitedOn: string | null, readonly leaderName: string | null, readonly plans: ReadonlyArray<{ readonly id: string, readonly year: number, readonly isHighland: boolean }>, readonly organization: { readonly id: string, readonly name: string, readonly creditCode: string | null } | null, readonly town: { readonly id: string, readonly name: string } | null, readonly standing: { readonly year: number, readonly month: number, readonly planned: string | null, readonly yearToDate: string, readonly completion: string | null, readonly timeProgress: string, readonly lead: string | null, readonly sinceStart: string | null, readonly totalProgress: string | null } | null, readonly openWarnings: ReadonlyArray<{ readonly id: string, readonly kind: ProjectWarningKind, readonly detail: string, readonly raisedOn: string }> }> } };

export type InvestmentFieldsQueryVariables = Exact<{ [key: string]: never; }>;


export type InvestmentFieldsQuery = { readonly investmentFields: ReadonlyArray<string> };

export type ProjectsWaitingQueryVariables = Exact<{
  filter: InvestmentProjectFilter;
}>;


export type ProjectsWaitingQuery = { readonly investmentProjects: { readonly totalCount: number } };

export type WarningsOpenQueryVariables = Exact<{ [key: string]: never; }>;


export type WarningsOpenQuery = { readonly projectWarnings: { readonly totalCount: number } };

export type VisitsOpenQueryVariables = Exact<{ [key: string]: never; }>;


export type VisitsOpenQuery = { readonly visitTasks: { readonly totalCount: number } };

export type IssuesWaitingQueryVariables = Exact<{
  filter: ProjectIssueFilter;
}>;


export type IssuesWaitingQuery = { readonly projectIssues: { readonly totalCount: number } };

export type FindInvestmentsQueryVariables = Exact<{
  search: string;
}>;


export type FindInvestmentsQuery = { readonly investmentProjects: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly projectCode: string | null, readonly organization: { readonly id: string, readonly name: string } | null }> } };

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

export type DoAddProjectEvidenceMutationVariables = Exact<{
  input: AddProjectEvidenceInput;
}>;


export type DoAddProjectEvidenceMutation = { readonly addProjectEvidence: { readonly investmentProject: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoAddSiteRecordMutationVariables = Exact<{
  input: AddSiteRecordInput;
}>;


export type DoAddSiteRecordMutation = { readonly addSiteRecord: { readonly investmentProject: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoAmendPublicNoticeMutationVariables = Exact<{
  input: AmendPublicNoticeInput;
}>;


export type DoAmendPublicNoticeMutation = { readonly amendPublicNotice: { readonly publicNotice: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoApprovePlannedTotalChangeMutationVariables = Exact<{
  input: ApprovePlannedTotalChangeInput;
}>;


export type DoApprovePlannedTotalChangeMutation = { readonly approvePlannedTotalChange: { readonly investmentProject: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoArrangeVisitTaskMutationVariables = Exact<{
  input: ArrangeVisitTaskInput;
}>;


export type DoArrangeVisitTaskMutation = { readonly arrangeVisitTask: { readonly visitTask: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoAssignProjectIssueMutationVariables = Exact<{
  input: AssignProjectIssueInput;
}>;


export type DoAssignProjectIssueMutation = { readonly assignProjectIssue: { readonly projectIssue: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoAssignProjectLeaderMutationVariables = Exact<{
  input: AssignProjectLeaderInput;
}>;


export type DoAssignProjectLeaderMutation = { readonly assignProjectLeader: { readonly investmentProject: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoCancelVisitTaskMutationVariables = Exact<{
  input: CancelVisitTaskInput;
}>;


export type DoCancelVisitTaskMutation = { readonly cancelVisitTask: { readonly visitTask: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoClassifyInvestmentProjectMutationVariables = Exact<{
  input: ClassifyInvestmentProjectInput;
}>;


export type DoClassifyInvestmentProjectMutation = { readonly classifyInvestmentProject: { readonly investmentProject: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoCloseProjectIssueMutationVariables = Exact<{
  input: CloseProjectIssueInput;
}>;


export type DoCloseProjectIssueMutation = { readonly closeProjectIssue: { readonly projectIssue: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoConfirmLibraryEntryMutationVariables = Exact<{
  input: ConfirmLibraryEntryInput;
}>;


export type DoConfirmLibraryEntryMutation = { readonly confirmLibraryEntry: { readonly investmentProject: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoConfirmProjectCompletionMutationVariables = Exact<{
  input: ConfirmProjectCompletionInput;
}>;


export type DoConfirmProjectCompletionMutation = { readonly confirmProjectCompletion: { readonly investmentProject: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoConfirmProjectStartMutationVariables = Exact<{
  input: ConfirmProjectStartInput;
}>;


export type DoConfirmProjectStartMutation = { readonly confirmProjectStart: { readonly investmentProject: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoCreatePersonMutationVariables = Exact<{
  input: CreatePersonInput;
}>;


export type DoCreatePersonMutation = { readonly createPerson: { readonly person: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoDisablePersonMutationVariables = Exact<{
  input: DisablePersonInput;
}>;


export type DoDisablePersonMutation = { readonly disablePerson: { readonly person: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoDiscardHighTechCatalogueMutationVariables = Exact<{
  input: DiscardHighTechCatalogueInput;
}>;


export type DoDiscardHighTechCatalogueMutation = { readonly discardHighTechCatalogue: { readonly highTechCatalogueVersion: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoEnablePersonMutationVariables = Exact<{
  input: EnablePersonInput;
}>;


export type DoEnablePersonMutation = { readonly enablePerson: { readonly person: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoExitLibraryMutationVariables = Exact<{
  input: ExitLibraryInput;
}>;


export type DoExitLibraryMutation = { readonly exitLibrary: { readonly investmentProject: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoFileInvestmentProjectMutationVariables = Exact<{
  input: FileInvestmentProjectInput;
}>;


export type DoFileInvestmentProjectMutation = { readonly fileInvestmentProject: { readonly investmentProject: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoHandOverVisitTaskMutationVariables = Exact<{
  input: HandOverVisitTaskInput;
}>;


export type DoHandOverVisitTaskMutation = { readonly handOverVisitTask: { readonly visitTask: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoLoadHighTechCatalogueMutationVariables = Exact<{
  input: LoadHighTechCatalogueInput;
}>;


export type DoLoadHighTechCatalogueMutation = { readonly loadHighTechCatalogue: { readonly highTechCatalogueVersion: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoMarkHighlandProjectMutationVariables = Exact<{
  input: MarkHighlandProjectInput;
}>;


export type DoMarkHighlandProjectMutation = { readonly markHighlandProject: { readonly investmentProject: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoMatchInvestmentProjectMutationVariables = Exact<{
  input: MatchInvestmentProjectInput;
}>;


export type DoMatchInvestmentProjectMutation = { readonly matchInvestmentProject: { readonly investmentProject: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoProposeHoldMutationVariables = Exact<{
  input: ProposeHoldInput;
}>;


export type DoProposeHoldMutation = { readonly proposeHold: { readonly hold: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoPublishHighTechCatalogueMutationVariables = Exact<{
  input: PublishHighTechCatalogueInput;
}>;


export type DoPublishHighTechCatalogueMutation = { readonly publishHighTechCatalogue: { readonly highTechCatalogueVersion: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoRaiseProjectIssueMutationVariables = Exact<{
  input: RaiseProjectIssueInput;
}>;


export type DoRaiseProjectIssueMutation = { readonly raiseProjectIssue: { readonly projectIssue: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoRecordIntegrityMutationVariables = Exact<{
  input: RecordIntegrityInput;
}>;


export type DoRecordIntegrityMutation = { readonly recordIntegrity: { readonly integrityRecord: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoRecordVisitTaskMutationVariables = Exact<{
  input: RecordVisitTaskInput;
}>;


export type DoRecordVisitTaskMutation = { readonly recordVisitTask: { readonly visitTask: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoRegisterInvestmentProjectMutationVariables = Exact<{
  input: RegisterInvestmentProjectInput;
}>;


export type DoRegisterInvestmentProjectMutation = { readonly registerInvestmentProject: { readonly investmentProject: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoRejectPlannedTotalChangeMutationVariables = Exact<{
  input: RejectPlannedTotalChangeInput;
}>;


export type DoRejectPlannedTotalChangeMutation = { readonly rejectPlannedTotalChange: { readonly investmentProject: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRemoveFromLibraryMutationVariables = Exact<{
  input: RemoveFromLibraryInput;
}>;


export type DoRemoveFromLibraryMutation = { readonly removeFromLibrary: { readonly investmentProject: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoReopenInvestmentMonthMutationVariables = Exact<{
  input: ReopenInvestmentMonthInput;
}>;


export type DoReopenInvestmentMonthMutation = { readonly reopenInvestmentMonth: { readonly investmentProject: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoReopenProjectIssueMutationVariables = Exact<{
  input: ReopenProjectIssueInput;
}>;


export type DoReopenProjectIssueMutation = { readonly reopenProjectIssue: { readonly projectIssue: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoReportFinalInvestmentProgressMutationVariables = Exact<{
  input: ReportFinalInvestmentProgressInput;
}>;


export type DoReportFinalInvestmentProgressMutation = { readonly reportFinalInvestmentProgress: { readonly investmentProject: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoReportInvestmentProgressMutationVariables = Exact<{
  input: ReportInvestmentProgressInput;
}>;


export type DoReportInvestmentProgressMutation = { readonly reportInvestmentProgress: { readonly investmentProject: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoReportProjectCompletionMutationVariables = Exact<{
  input: ReportProjectCompletionInput;
}>;


export type DoReportProjectCompletionMutation = { readonly reportProjectCompletion: { readonly investmentProject: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoReportProjectStartMutationVariables = Exact<{
  input: ReportProjectStartInput;
}>;


export type DoReportProjectStartMutation = { readonly reportProjectStart: { readonly investmentProject: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRequestPlannedTotalChangeMutationVariables = Exact<{
  input: RequestPlannedTotalChangeInput;
}>;


export type DoRequestPlannedTotalChangeMutation = { readonly requestPlannedTotalChange: { readonly investmentProject: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoResolveProjectIssueMutationVariables = Exact<{
  input: ResolveProjectIssueInput;
}>;


export type DoResolveProjectIssueMutation = { readonly resolveProjectIssue: { readonly projectIssue: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoResumeInvestmentProjectMutationVariables = Exact<{
  input: ResumeInvestmentProjectInput;
}>;


export type DoResumeInvestmentProjectMutation = { readonly resumeInvestmentProject: { readonly investmentProject: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoReturnLibraryEntryMutationVariables = Exact<{
  input: ReturnLibraryEntryInput;
}>;


export type DoReturnLibraryEntryMutation = { readonly returnLibraryEntry: { readonly investmentProject: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoReviewPoolMembershipMutationVariables = Exact<{
  input: ReviewPoolMembershipInput;
}>;


export type DoReviewPoolMembershipMutation = { readonly reviewPoolMembership: { readonly poolMembership: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoReviseHighTechCatalogueMutationVariables = Exact<{
  input: ReviseHighTechCatalogueInput;
}>;


export type DoReviseHighTechCatalogueMutation = { readonly reviseHighTechCatalogue: { readonly highTechCatalogueVersion: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoRunImportBatchMutationVariables = Exact<{
  input: RunImportBatchInput;
}>;


export type DoRunImportBatchMutation = { readonly runImportBatch: { readonly importBatch: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoSetInvestmentPlanMutationVariables = Exact<{
  input: SetInvestmentPlanInput;
}>;


export type DoSetInvestmentPlanMutation = { readonly setInvestmentPlan: { readonly investmentProject: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoStartQualificationApplicationMutationVariables = Exact<{
  input: StartQualificationApplicationInput;
}>;


export type DoStartQualificationApplicationMutation = { readonly startQualificationApplication: { readonly qualificationApplication: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoStopInvestmentProjectMutationVariables = Exact<{
  input: StopInvestmentProjectInput;
}>;


export type DoStopInvestmentProjectMutation = { readonly stopInvestmentProject: { readonly investmentProject: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoSubmitLibraryEntryMutationVariables = Exact<{
  input: SubmitLibraryEntryInput;
}>;


export type DoSubmitLibraryEntryMutation = { readonly submitLibraryEntry: { readonly investmentProject: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoVerifyLibraryEntryMutationVariables = Exact<{
  input: VerifyLibraryEntryInput;
}>;


export type DoVerifyLibraryEntryMutation = { readonly verifyLibraryEntry: { readonly investmentProject: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoWithdrawHighTechCatalogueMutationVariables = Exact<{
  input: WithdrawHighTechCatalogueInput;
}>;


export type DoWithdrawHighTechCatalogueMutation = { readonly withdrawHighTechCatalogue: { readonly highTechCatalogueVersion: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoWithdrawObjectionMutationVariables = Exact<{
  input: WithdrawObjectionInput;
}>;


export type DoWithdrawObjectionMutation = { readonly withdrawObjection: { readonly objection: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoWithdrawProjectIssueMutationVariables = Exact<{
  input: WithdrawProjectIssueInput;
}>;


export type DoWithdrawProjectIssueMutation = { readonly withdrawProjectIssue: { readonly projectIssue: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
export const ProjectLineFragmentDoc = new TypedDocumentString(`
    fragment ProjectLine on InvestmentProject {
  id
  name
  projectCode
  state
  field
  kind
  plannedTotal
  startedOn
  plannedFinishOn
  exitedOn
  leaderName
  organization {
    id
    name
    creditCode
  }
  town {
    id
    name
  }
  standing {
    year
    month
    planned
    yearToDate
    completion
    timeProgress
    lead
    sinceStart
    totalProgress
  }
  openWarnings {
    id
    kind
    detail
    raisedOn
  }
}
    `, {"fragmentName":"ProjectLine"}) as unknown as TypedDocumentString<ProjectLineFragment, unknown>;
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
export const FindPeopleDocument = new TypedDocumentString(`
    query FindPeople($search: String!) {
  people(first: 12, filter: {name: {contains: $search}, state: {eq: ACTIVE}}) {
    nodes {
      id
      name
      assignments {
        id
        state
        organization {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindPeopleQuery, FindPeopleQueryVariables>;
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
export const InvestmentDocument = new TypedDocumentString(`
    query Investment($id: ID!) {
  investmentProject(id: $id) {
    ...ProjectLine
    filingNumber
    filedOn
    address
    product
    industryCode
    catalogue {
      id
      title
      validFrom
    }
    isHighTech
    startReportedOn
    entrySubmittedOn
    entryConfirmedOn
    enteredMonth
    libraryNumber
    form
    returnedOn
    returnReason
    contactName
    stoppedOn
    stopReason
    resumedOn
    completionReportedOn
    completedOn
    inProductionOn
    finalTotal
    exitReason
    exitRemark
    reopenedMonth
    reopenedUntil
    openMonths {
      year
      month
      until
      isLate
    }
    plans {
      id
      year
      planned
      isHighland
    }
    progress(first: 36) {
      nodes {
        id
        year
        month
        yearToDate
        monthValue
        isNegative
        ownerToDate
        construction
        installation
        equipment
        other
        sinceStart
        sheetToDate
        sheetLastYear
        remark
        reportedOn
        isLate
        sources(first: 2) {
          nodes {
            ...SourceLine
          }
        }
      }
    }
    warnings {
      id
      kind
      detail
      raisedOn
      clearedOn
      isOpen
    }
    issues {
      id
      kind
      state
      description
      raisedOn
      raisedBy
      responsible {
        id
        name
      }
      dueOn
      resolution
      availableActions {
        ...Offered
      }
    }
    visits {
      id
      cause
      state
      leaderName
      purpose
      dueOn
      visitedOn
      findings
      nextStep
      availableActions {
        ...Offered
      }
    }
    totalChanges {
      id
      from
      to
      state
      reason
      requestedOn
      decidedOn
      opinion
      documents {
        ...AttachmentLine
      }
    }
    siteRecords {
      id
      takenOn
      place
      showsNameBoard
      remark
      recordedBy
      photos {
        ...AttachmentLine
      }
    }
    filingDocument {
      ...AttachmentLine
    }
    constructionContract {
      ...AttachmentLine
    }
    ownerLicence {
      ...AttachmentLine
    }
    purchaseExplanation {
      ...AttachmentLine
    }
    purchaseApproval {
      ...AttachmentLine
    }
    paymentEvidence {
      ...AttachmentLine
    }
    confirmationSeal {
      ...AttachmentLine
    }
    acceptance {
      ...AttachmentLine
    }
    production {
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
    timeline(first: 60) {
      nodes {
        ...Happening
      }
    }
  }
}
    fragment ProjectLine on InvestmentProject {
  id
  name
  projectCode
  state
  field
  kind
  plannedTotal
  startedOn
  plannedFinishOn
  exitedOn
  leaderName
  organization {
    id
    name
    creditCode
  }
  town {
    id
    name
  }
  standing {
    year
    month
    planned
    yearToDate
    completion
    timeProgress
    lead
    sinceStart
    totalProgress
  }
  openWarnings {
    id
    kind
    detail
    raisedOn
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
}`) as unknown as TypedDocumentString<InvestmentQuery, InvestmentQueryVariables>;
export const MonthlyReportDocument = new TypedDocumentString(`
    query MonthlyReport($id: ID!) {
  investmentProject(id: $id) {
    id
    name
    state
    plannedTotal
    openMonths {
      year
      month
      until
      isLate
    }
    progress(first: 24) {
      nodes {
        id
        year
        month
        ownerToDate
        construction
        installation
        equipment
        other
        sinceStart
        remark
      }
    }
    availableActions {
      ...Offered
    }
  }
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
}`) as unknown as TypedDocumentString<MonthlyReportQuery, MonthlyReportQueryVariables>;
export const InvestmentBoardDocument = new TypedDocumentString(`
    query InvestmentBoard {
  projectWarnings(
    first: 100
    filter: {isOpen: {eq: true}}
    orderBy: [{field: RAISED_ON, direction: DESC}]
  ) {
    totalCount
    nodes {
      id
      kind
      detail
      raisedOn
      project {
        id
        name
        leaderName
        organization {
          id
          name
        }
        town {
          id
          name
        }
      }
    }
  }
  visitTasks(first: 20, filter: {state: {eq: OPEN}}, orderBy: [{field: DUE_ON}]) {
    totalCount
    nodes {
      id
      cause
      leaderName
      dueOn
      project {
        id
        name
      }
    }
  }
  projectIssues(
    first: 20
    filter: {state: {in: [OPEN, IN_HAND, RESOLVED]}}
    orderBy: [{field: DUE_ON}]
  ) {
    totalCount
    nodes {
      id
      kind
      state
      description
      dueOn
      responsible {
        id
        name
      }
      project {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InvestmentBoardQuery, InvestmentBoardQueryVariables>;
export const InvestmentLedgerDocument = new TypedDocumentString(`
    query InvestmentLedger($year: Int!) {
  investmentReconciliation(year: $year) {
    month
    releasedGrowth
    releasedRank
    gap
    released {
      id
    }
    ledger {
      month
      projects
      yearToDate
      monthValue
      lastYear
      growth
      planned
      completion
      timeProgress
      lead
    }
  }
}
    `) as unknown as TypedDocumentString<InvestmentLedgerQuery, InvestmentLedgerQueryVariables>;
export const InvestmentYearsDocument = new TypedDocumentString(`
    query InvestmentYears {
  first: investmentProgress(first: 1, orderBy: [{field: YEAR}, {field: MONTH}]) {
    nodes {
      id
      year
    }
  }
  last: investmentProgress(
    first: 1
    orderBy: [{field: YEAR, direction: DESC}, {field: MONTH, direction: DESC}]
  ) {
    nodes {
      id
      year
      month
    }
  }
}
    `) as unknown as TypedDocumentString<InvestmentYearsQuery, InvestmentYearsQueryVariables>;
export const VisitListDocument = new TypedDocumentString(`
    query VisitList($first: Int!, $after: String, $filter: VisitTaskFilter!, $orderBy: [VisitTaskOrder!]) {
  visitTasks(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      cause
      state
      leaderName
      purpose
      dueOn
      visitedOn
      project {
        id
        name
        town {
          id
          name
        }
        organization {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<VisitListQuery, VisitListQueryVariables>;
export const VisitDocument = new TypedDocumentString(`
    query Visit($id: ID!) {
  visitTask(id: $id) {
    id
    cause
    state
    leaderName
    purpose
    dueOn
    visitedOn
    findings
    nextStep
    cancelReason
    photos {
      ...AttachmentLine
    }
    project {
      id
      name
    }
    availableActions {
      ...Offered
    }
    timeline(first: 20) {
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
fragment Happening on JournalEntry {
  id
  at
  action
  title
  stateTitle
  actorName
  remark
  outcome
}`) as unknown as TypedDocumentString<VisitQuery, VisitQueryVariables>;
export const IssueListDocument = new TypedDocumentString(`
    query IssueList($first: Int!, $after: String, $filter: ProjectIssueFilter!, $orderBy: [ProjectIssueOrder!]) {
  projectIssues(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      kind
      state
      description
      raisedOn
      dueOn
      responsible {
        id
        name
      }
      project {
        id
        name
        town {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<IssueListQuery, IssueListQueryVariables>;
export const IssueDocument = new TypedDocumentString(`
    query Issue($id: ID!) {
  projectIssue(id: $id) {
    id
    kind
    state
    description
    raisedOn
    raisedBy
    responsible {
      id
      name
    }
    dueOn
    resolution
    resolvedOn
    closedOn
    project {
      id
      name
    }
    availableActions {
      ...Offered
    }
    timeline(first: 20) {
      nodes {
        ...Happening
      }
    }
  }
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
fragment Happening on JournalEntry {
  id
  at
  action
  title
  stateTitle
  actorName
  remark
  outcome
}`) as unknown as TypedDocumentString<IssueQuery, IssueQueryVariables>;
export const CatalogueListDocument = new TypedDocumentString(`
    query CatalogueList($first: Int!, $after: String, $filter: HighTechCatalogueVersionFilter!, $orderBy: [HighTechCatalogueVersionOrder!]) {
  highTechCatalogues(
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
      title
      jurisdiction
      validFrom
      issuer
      documentNumber
      edition
      state
    }
  }
}
    `) as unknown as TypedDocumentString<CatalogueListQuery, CatalogueListQueryVariables>;
export const CatalogueDocument = new TypedDocumentString(`
    query Catalogue($id: ID!) {
  highTechCatalogue(id: $id) {
    id
    title
    jurisdiction
    validFrom
    issuer
    documentNumber
    edition
    state
    note
    classes(first: 100) {
      totalCount
      nodes {
        id
        code
        name
      }
    }
    availableActions {
      ...Offered
    }
    timeline(first: 20) {
      nodes {
        ...Happening
      }
    }
  }
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
fragment Happening on JournalEntry {
  id
  at
  action
  title
  stateTitle
  actorName
  remark
  outcome
}`) as unknown as TypedDocumentString<CatalogueQuery, CatalogueQueryVariables>;
export const EnterpriseInvestmentsDocument = new TypedDocumentString(`
    query EnterpriseInvestments($id: ID!) {
  organization(id: $id) {
    id
    investmentProjects(first: 20) {
      nodes {
        ...ProjectLine
        sources(first: 2) {
          nodes {
            ...SourceLine
          }
        }
      }
    }
  }
}
    fragment ProjectLine on InvestmentProject {
  id
  name
  projectCode
  state
  field
  kind
  plannedTotal
  startedOn
  plannedFinishOn
  exitedOn
  leaderName
  organization {
    id
    name
    creditCode
  }
  town {
    id
    name
  }
  standing {
    year
    month
    planned
    yearToDate
    completion
    timeProgress
    lead
    sinceStart
    totalProgress
  }
  openWarnings {
    id
    kind
    detail
    raisedOn
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
}`) as unknown as TypedDocumentString<EnterpriseInvestmentsQuery, EnterpriseInvestmentsQueryVariables>;
export const InvestmentListDocument = new TypedDocumentString(`
    query InvestmentList($first: Int!, $after: String, $filter: InvestmentProjectFilter!, $orderBy: [InvestmentProjectOrder!], $search: String) {
  investmentProjects(
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
      ...ProjectLine
      plans {
        id
        year
        isHighland
      }
    }
  }
}
    fragment ProjectLine on InvestmentProject {
  id
  name
  projectCode
  state
  field
  kind
  plannedTotal
  startedOn
  plannedFinishOn
  exitedOn
  leaderName
  organization {
    id
    name
    creditCode
  }
  town {
    id
    name
  }
  standing {
    year
    month
    planned
    yearToDate
    completion
    timeProgress
    lead
    sinceStart
    totalProgress
  }
  openWarnings {
    id
    kind
    detail
    raisedOn
  }
}`) as unknown as TypedDocumentString<InvestmentListQuery, InvestmentListQueryVariables>;
export const InvestmentFieldsDocument = new TypedDocumentString(`
    query InvestmentFields {
  investmentFields
}
    `) as unknown as TypedDocumentString<InvestmentFieldsQuery, InvestmentFieldsQueryVariables>;
export const ProjectsWaitingDocument = new TypedDocumentString(`
    query ProjectsWaiting($filter: InvestmentProjectFilter!) {
  investmentProjects(first: 1, filter: $filter) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<ProjectsWaitingQuery, ProjectsWaitingQueryVariables>;
export const WarningsOpenDocument = new TypedDocumentString(`
    query WarningsOpen {
  projectWarnings(first: 1, filter: {isOpen: {eq: true}}) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<WarningsOpenQuery, WarningsOpenQueryVariables>;
export const VisitsOpenDocument = new TypedDocumentString(`
    query VisitsOpen {
  visitTasks(first: 1, filter: {state: {eq: OPEN}}) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<VisitsOpenQuery, VisitsOpenQueryVariables>;
export const IssuesWaitingDocument = new TypedDocumentString(`
    query IssuesWaiting($filter: ProjectIssueFilter!) {
  projectIssues(first: 1, filter: $filter) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<IssuesWaitingQuery, IssuesWaitingQueryVariables>;
export const FindInvestmentsDocument = new TypedDocumentString(`
    query FindInvestments($search: String!) {
  investmentProjects(first: 12, search: $search) {
    nodes {
      id
      name
      projectCode
      organization {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindInvestmentsQuery, FindInvestmentsQueryVariables>;
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
export const DoAddProjectEvidenceDocument = new TypedDocumentString(`
    mutation DoAddProjectEvidence($input: AddProjectEvidenceInput!) {
  addProjectEvidence(input: $input) {
    investmentProject {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoAddProjectEvidenceMutation, DoAddProjectEvidenceMutationVariables>;
export const DoAddSiteRecordDocument = new TypedDocumentString(`
    mutation DoAddSiteRecord($input: AddSiteRecordInput!) {
  addSiteRecord(input: $input) {
    investmentProject {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoAddSiteRecordMutation, DoAddSiteRecordMutationVariables>;
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
export const DoApprovePlannedTotalChangeDocument = new TypedDocumentString(`
    mutation DoApprovePlannedTotalChange($input: ApprovePlannedTotalChangeInput!) {
  approvePlannedTotalChange(input: $input) {
    investmentProject {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoApprovePlannedTotalChangeMutation, DoApprovePlannedTotalChangeMutationVariables>;
export const DoArrangeVisitTaskDocument = new TypedDocumentString(`
    mutation DoArrangeVisitTask($input: ArrangeVisitTaskInput!) {
  arrangeVisitTask(input: $input) {
    visitTask {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoArrangeVisitTaskMutation, DoArrangeVisitTaskMutationVariables>;
export const DoAssignProjectIssueDocument = new TypedDocumentString(`
    mutation DoAssignProjectIssue($input: AssignProjectIssueInput!) {
  assignProjectIssue(input: $input) {
    projectIssue {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoAssignProjectIssueMutation, DoAssignProjectIssueMutationVariables>;
export const DoAssignProjectLeaderDocument = new TypedDocumentString(`
    mutation DoAssignProjectLeader($input: AssignProjectLeaderInput!) {
  assignProjectLeader(input: $input) {
    investmentProject {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoAssignProjectLeaderMutation, DoAssignProjectLeaderMutationVariables>;
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
export const DoCancelVisitTaskDocument = new TypedDocumentString(`
    mutation DoCancelVisitTask($input: CancelVisitTaskInput!) {
  cancelVisitTask(input: $input) {
    visitTask {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoCancelVisitTaskMutation, DoCancelVisitTaskMutationVariables>;
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
export const DoClassifyInvestmentProjectDocument = new TypedDocumentString(`
    mutation DoClassifyInvestmentProject($input: ClassifyInvestmentProjectInput!) {
  classifyInvestmentProject(input: $input) {
    investmentProject {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoClassifyInvestmentProjectMutation, DoClassifyInvestmentProjectMutationVariables>;
export const DoCloseProjectIssueDocument = new TypedDocumentString(`
    mutation DoCloseProjectIssue($input: CloseProjectIssueInput!) {
  closeProjectIssue(input: $input) {
    projectIssue {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoCloseProjectIssueMutation, DoCloseProjectIssueMutationVariables>;
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
export const DoConfirmLibraryEntryDocument = new TypedDocumentString(`
    mutation DoConfirmLibraryEntry($input: ConfirmLibraryEntryInput!) {
  confirmLibraryEntry(input: $input) {
    investmentProject {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoConfirmLibraryEntryMutation, DoConfirmLibraryEntryMutationVariables>;
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
export const DoConfirmProjectCompletionDocument = new TypedDocumentString(`
    mutation DoConfirmProjectCompletion($input: ConfirmProjectCompletionInput!) {
  confirmProjectCompletion(input: $input) {
    investmentProject {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoConfirmProjectCompletionMutation, DoConfirmProjectCompletionMutationVariables>;
export const DoConfirmProjectStartDocument = new TypedDocumentString(`
    mutation DoConfirmProjectStart($input: ConfirmProjectStartInput!) {
  confirmProjectStart(input: $input) {
    investmentProject {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoConfirmProjectStartMutation, DoConfirmProjectStartMutationVariables>;
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
export const DoDiscardHighTechCatalogueDocument = new TypedDocumentString(`
    mutation DoDiscardHighTechCatalogue($input: DiscardHighTechCatalogueInput!) {
  discardHighTechCatalogue(input: $input) {
    highTechCatalogueVersion {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoDiscardHighTechCatalogueMutation, DoDiscardHighTechCatalogueMutationVariables>;
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
export const DoExitLibraryDocument = new TypedDocumentString(`
    mutation DoExitLibrary($input: ExitLibraryInput!) {
  exitLibrary(input: $input) {
    investmentProject {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoExitLibraryMutation, DoExitLibraryMutationVariables>;
export const DoFileInvestmentProjectDocument = new TypedDocumentString(`
    mutation DoFileInvestmentProject($input: FileInvestmentProjectInput!) {
  fileInvestmentProject(input: $input) {
    investmentProject {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoFileInvestmentProjectMutation, DoFileInvestmentProjectMutationVariables>;
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
export const DoHandOverVisitTaskDocument = new TypedDocumentString(`
    mutation DoHandOverVisitTask($input: HandOverVisitTaskInput!) {
  handOverVisitTask(input: $input) {
    visitTask {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoHandOverVisitTaskMutation, DoHandOverVisitTaskMutationVariables>;
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
export const DoLoadHighTechCatalogueDocument = new TypedDocumentString(`
    mutation DoLoadHighTechCatalogue($input: LoadHighTechCatalogueInput!) {
  loadHighTechCatalogue(input: $input) {
    highTechCatalogueVersion {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoLoadHighTechCatalogueMutation, DoLoadHighTechCatalogueMutationVariables>;
export const DoMarkHighlandProjectDocument = new TypedDocumentString(`
    mutation DoMarkHighlandProject($input: MarkHighlandProjectInput!) {
  markHighlandProject(input: $input) {
    investmentProject {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoMarkHighlandProjectMutation, DoMarkHighlandProjectMutationVariables>;
export const DoMatchInvestmentProjectDocument = new TypedDocumentString(`
    mutation DoMatchInvestmentProject($input: MatchInvestmentProjectInput!) {
  matchInvestmentProject(input: $input) {
    investmentProject {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoMatchInvestmentProjectMutation, DoMatchInvestmentProjectMutationVariables>;
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
export const DoPublishHighTechCatalogueDocument = new TypedDocumentString(`
    mutation DoPublishHighTechCatalogue($input: PublishHighTechCatalogueInput!) {
  publishHighTechCatalogue(input: $input) {
    highTechCatalogueVersion {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoPublishHighTechCatalogueMutation, DoPublishHighTechCatalogueMutationVariables>;
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
export const DoRaiseProjectIssueDocument = new TypedDocumentString(`
    mutation DoRaiseProjectIssue($input: RaiseProjectIssueInput!) {
  raiseProjectIssue(input: $input) {
    projectIssue {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRaiseProjectIssueMutation, DoRaiseProjectIssueMutationVariables>;
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
export const DoRecordVisitTaskDocument = new TypedDocumentString(`
    mutation DoRecordVisitTask($input: RecordVisitTaskInput!) {
  recordVisitTask(input: $input) {
    visitTask {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRecordVisitTaskMutation, DoRecordVisitTaskMutationVariables>;
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
export const DoRegisterInvestmentProjectDocument = new TypedDocumentString(`
    mutation DoRegisterInvestmentProject($input: RegisterInvestmentProjectInput!) {
  registerInvestmentProject(input: $input) {
    investmentProject {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRegisterInvestmentProjectMutation, DoRegisterInvestmentProjectMutationVariables>;
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
export const DoRejectPlannedTotalChangeDocument = new TypedDocumentString(`
    mutation DoRejectPlannedTotalChange($input: RejectPlannedTotalChangeInput!) {
  rejectPlannedTotalChange(input: $input) {
    investmentProject {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRejectPlannedTotalChangeMutation, DoRejectPlannedTotalChangeMutationVariables>;
export const DoRemoveFromLibraryDocument = new TypedDocumentString(`
    mutation DoRemoveFromLibrary($input: RemoveFromLibraryInput!) {
  removeFromLibrary(input: $input) {
    investmentProject {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRemoveFromLibraryMutation, DoRemoveFromLibraryMutationVariables>;
export const DoReopenInvestmentMonthDocument = new TypedDocumentString(`
    mutation DoReopenInvestmentMonth($input: ReopenInvestmentMonthInput!) {
  reopenInvestmentMonth(input: $input) {
    investmentProject {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoReopenInvestmentMonthMutation, DoReopenInvestmentMonthMutationVariables>;
export const DoReopenProjectIssueDocument = new TypedDocumentString(`
    mutation DoReopenProjectIssue($input: ReopenProjectIssueInput!) {
  reopenProjectIssue(input: $input) {
    projectIssue {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoReopenProjectIssueMutation, DoReopenProjectIssueMutationVariables>;
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
export const DoReportFinalInvestmentProgressDocument = new TypedDocumentString(`
    mutation DoReportFinalInvestmentProgress($input: ReportFinalInvestmentProgressInput!) {
  reportFinalInvestmentProgress(input: $input) {
    investmentProject {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoReportFinalInvestmentProgressMutation, DoReportFinalInvestmentProgressMutationVariables>;
export const DoReportInvestmentProgressDocument = new TypedDocumentString(`
    mutation DoReportInvestmentProgress($input: ReportInvestmentProgressInput!) {
  reportInvestmentProgress(input: $input) {
    investmentProject {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoReportInvestmentProgressMutation, DoReportInvestmentProgressMutationVariables>;
export const DoReportProjectCompletionDocument = new TypedDocumentString(`
    mutation DoReportProjectCompletion($input: ReportProjectCompletionInput!) {
  reportProjectCompletion(input: $input) {
    investmentProject {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoReportProjectCompletionMutation, DoReportProjectCompletionMutationVariables>;
export const DoReportProjectStartDocument = new TypedDocumentString(`
    mutation DoReportProjectStart($input: ReportProjectStartInput!) {
  reportProjectStart(input: $input) {
    investmentProject {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoReportProjectStartMutation, DoReportProjectStartMutationVariables>;
export const DoRequestPlannedTotalChangeDocument = new TypedDocumentString(`
    mutation DoRequestPlannedTotalChange($input: RequestPlannedTotalChangeInput!) {
  requestPlannedTotalChange(input: $input) {
    investmentProject {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRequestPlannedTotalChangeMutation, DoRequestPlannedTotalChangeMutationVariables>;
export const DoResolveProjectIssueDocument = new TypedDocumentString(`
    mutation DoResolveProjectIssue($input: ResolveProjectIssueInput!) {
  resolveProjectIssue(input: $input) {
    projectIssue {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoResolveProjectIssueMutation, DoResolveProjectIssueMutationVariables>;
export const DoResumeInvestmentProjectDocument = new TypedDocumentString(`
    mutation DoResumeInvestmentProject($input: ResumeInvestmentProjectInput!) {
  resumeInvestmentProject(input: $input) {
    investmentProject {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoResumeInvestmentProjectMutation, DoResumeInvestmentProjectMutationVariables>;
export const DoReturnLibraryEntryDocument = new TypedDocumentString(`
    mutation DoReturnLibraryEntry($input: ReturnLibraryEntryInput!) {
  returnLibraryEntry(input: $input) {
    investmentProject {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoReturnLibraryEntryMutation, DoReturnLibraryEntryMutationVariables>;
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
export const DoReviseHighTechCatalogueDocument = new TypedDocumentString(`
    mutation DoReviseHighTechCatalogue($input: ReviseHighTechCatalogueInput!) {
  reviseHighTechCatalogue(input: $input) {
    highTechCatalogueVersion {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoReviseHighTechCatalogueMutation, DoReviseHighTechCatalogueMutationVariables>;
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
export const DoSetInvestmentPlanDocument = new TypedDocumentString(`
    mutation DoSetInvestmentPlan($input: SetInvestmentPlanInput!) {
  setInvestmentPlan(input: $input) {
    investmentProject {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoSetInvestmentPlanMutation, DoSetInvestmentPlanMutationVariables>;
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
export const DoStopInvestmentProjectDocument = new TypedDocumentString(`
    mutation DoStopInvestmentProject($input: StopInvestmentProjectInput!) {
  stopInvestmentProject(input: $input) {
    investmentProject {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoStopInvestmentProjectMutation, DoStopInvestmentProjectMutationVariables>;
export const DoSubmitLibraryEntryDocument = new TypedDocumentString(`
    mutation DoSubmitLibraryEntry($input: SubmitLibraryEntryInput!) {
  submitLibraryEntry(input: $input) {
    investmentProject {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoSubmitLibraryEntryMutation, DoSubmitLibraryEntryMutationVariables>;
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
export const DoVerifyLibraryEntryDocument = new TypedDocumentString(`
    mutation DoVerifyLibraryEntry($input: VerifyLibraryEntryInput!) {
  verifyLibraryEntry(input: $input) {
    investmentProject {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoVerifyLibraryEntryMutation, DoVerifyLibraryEntryMutationVariables>;
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
export const DoWithdrawHighTechCatalogueDocument = new TypedDocumentString(`
    mutation DoWithdrawHighTechCatalogue($input: WithdrawHighTechCatalogueInput!) {
  withdrawHighTechCatalogue(input: $input) {
    highTechCatalogueVersion {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoWithdrawHighTechCatalogueMutation, DoWithdrawHighTechCatalogueMutationVariables>;
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
export const DoWithdrawProjectIssueDocument = new TypedDocumentString(`
    mutation DoWithdrawProjectIssue($input: WithdrawProjectIssueInput!) {
  withdrawProjectIssue(input: $input) {
    projectIssue {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoWithdrawProjectIssueMutation, DoWithdrawProjectIssueMutationVariables>;
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