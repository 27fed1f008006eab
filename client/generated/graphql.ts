/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** “签约未成”的输入。 */
export type AbandonResultDealInput = {
  /** 成果转化的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “接收”的输入。 */
export type AcceptTransformationReportInput = {
  /** 成果转化年度报告的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “接受试用”的输入。 */
export type AcceptTrialLicenceInput = {
  /** 先用后转的全局标识。 */
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

/** 一名完成人，按排名。 */
export type AchievementCompleterInput = {
  /** 贡献 */
  readonly contribution?: string | null | undefined;
  /** 姓名 */
  readonly name: string;
  /** 所在单位 */
  readonly unit: string;
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

/** 评价方式。 */
export type AchievementEvaluation =
  /** 验收。 */
  | 'ACCEPTANCE'
  /** 评价（鉴定）。 */
  | 'APPRAISAL'
  /** 知识产权授权。 */
  | 'GRANT'
  /** 行业准入。 */
  | 'REGISTRATION_TEST'
  /** 评审。 */
  | 'REVIEW';

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
  /** 转化，最近者在前。 */
  readonly listings?: ResultListingRelationFilter | null | undefined;
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

/** 一个权利人及其份额。 */
export type AchievementOwnerInput = {
  /** 名称 */
  readonly name: string;
  /** 在册单位 */
  readonly organization?: string | null | undefined;
  /** 份额，十进制小数 */
  readonly share: string;
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

/** “修改”的输入。 */
export type AmendAchievementInput = {
  /** 成果摘要 */
  readonly abstract?: string | null | undefined;
  /** 研究起始日 */
  readonly beganOn?: string | null | undefined;
  /** 成果类别 */
  readonly class?: AchievementClass | null | undefined;
  /** 完成人，按排名 */
  readonly completers?: ReadonlyArray<AchievementCompleterInput> | null | undefined;
  /** 研究终止日 */
  readonly endedOn?: string | null | undefined;
  /** 评价（验收）日期 */
  readonly evaluatedOn?: string | null | undefined;
  /** 评价方式 */
  readonly evaluation?: AchievementEvaluation | null | undefined;
  /** 验收、鉴定或检测证书 */
  readonly evaluationCertificate?: ReadonlyArray<string> | null | undefined;
  /** 预期价格，元；面议则不填 */
  readonly expectedPrice?: string | null | undefined;
  /** 所属领域 */
  readonly field?: string | null | undefined;
  /** 登记事由 */
  readonly ground?: RegistrationGround | null | undefined;
  /** 科技成果的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 交易意向 */
  readonly intent?: TransactionIntent | null | undefined;
  /** 是否职务科技成果，默认为是 */
  readonly isServiceResult?: boolean | null | undefined;
  /** 是否国有资产，默认为否 */
  readonly isStateOwnedAsset?: boolean | null | undefined;
  /** 技术成熟度（TRL） */
  readonly maturity?: number | null | undefined;
  /** 权利人 */
  readonly owners?: ReadonlyArray<AchievementOwnerInput> | null | undefined;
  /** 权属证明 */
  readonly ownershipProof?: ReadonlyArray<string> | null | undefined;
  /** 论文论著及引用 */
  readonly papers?: ReadonlyArray<string> | null | undefined;
  /** 计划项目或奖项编号 */
  readonly projectNumber?: string | null | undefined;
  /** 推荐单位 */
  readonly recommender?: string | null | undefined;
  /** 研究报告 */
  readonly researchReport?: ReadonlyArray<string> | null | undefined;
  /** 评审意见 */
  readonly reviewOpinion?: ReadonlyArray<string> | null | undefined;
  /** 知识产权，整份替换 */
  readonly rights?: ReadonlyArray<IntellectualPropertyInput> | null | undefined;
  /** 成果名称 */
  readonly title?: string | null | undefined;
  /** 用户应用证明 */
  readonly userProof?: ReadonlyArray<string> | null | undefined;
};

/** “修改”的输入。 */
export type AmendIncomeDistributionInput = {
  /** 分配依据 */
  readonly basis: IncomeBasis;
  /** 为转化支出的费用与税费，元 */
  readonly costs?: string | null | undefined;
  /** 收益分配的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 收入（自行实施者为营业利润），元 */
  readonly income: string;
  /** 收入到账日（自行实施者为会计年度末） */
  readonly incomeOn: string;
  /** 是否国有单位：奖励须公示 */
  readonly isStateOwnedUnit?: boolean | null | undefined;
  /** 奖励总额，元 */
  readonly rewardTotal: string;
  /** 分配明细 */
  readonly shares: ReadonlyArray<DistributionShareInput>;
  /** 没有转移转化人员参与 */
  readonly withoutTransferStaff?: boolean | null | undefined;
  /** 自行实施的第几年 */
  readonly yearOfUse?: number | null | undefined;
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

/** “修改”的输入。 */
export type AmendTechContractInput = {
  /** 合同文本 */
  readonly file?: ReadonlyArray<string> | null | undefined;
  /** 技术合同的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 合同类别 */
  readonly kind: TechContractKind;
  /** 合同编号 */
  readonly number?: string | null | undefined;
  /** 支付方式 */
  readonly paymentMode: PaymentMode;
  /** 付款安排：一次总付一笔，分期者逐笔，入门费加提成者入门费一笔 */
  readonly payments?: ReadonlyArray<ContractPaymentInput> | null | undefined;
  /** 合同载明的专利 */
  readonly rights?: ReadonlyArray<ContractRightInput> | null | undefined;
  /** 提成基数 */
  readonly royaltyBase?: string | null | undefined;
  /** 提成总额上限，元 */
  readonly royaltyCap?: string | null | undefined;
  /** 提成比例，十进制小数 */
  readonly royaltyRate?: string | null | undefined;
  /** 合同种类 */
  readonly subkind: TechContractSubkind;
  /** 合同名称 */
  readonly title: string;
  /** 合同总额，元；提成支付者为预计总额 */
  readonly total: string;
};

/** “修改”的输入。 */
export type AmendTransformationReportInput = {
  /** 成果转化年度报告的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 当年到账收入，元 */
  readonly income: string;
  /** 按合同类别 */
  readonly lines: ReadonlyArray<ReportLineInput>;
  /** 获奖励人次 */
  readonly rewardedPeople: number;
  /** 当年奖励支出，元 */
  readonly rewards: string;
  /** 情况说明 */
  readonly summary?: string | null | undefined;
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

/** “登记权利转移”的输入。 */
export type AssignIntellectualPropertyInput = {
  /** 依据文件（公告号、证书号） */
  readonly document: string;
  /** 新权利人 */
  readonly holder: string;
  /** 知识产权的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 日期 */
  readonly on: string;
  /** 说明 */
  readonly remark?: string | null | undefined;
};

/** 受奖励人员类别。 */
export type Beneficiary =
  /** 其他贡献人员。 */
  | 'CONTRIBUTOR'
  /** 主要贡献人员。 */
  | 'MAIN_CONTRIBUTOR'
  /** 转移转化人员。 */
  | 'TRANSFER_STAFF';

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

/** “选择转化方式”的输入。 */
export type ChooseTransferWayInput = {
  /** 成果简介，供公告 */
  readonly abstract: string;
  /** 成果 */
  readonly achievement: string;
  /** 评估或询价结果，元 */
  readonly appraisedValue?: string | null | undefined;
  /** 内部决策日期 */
  readonly decidedOn: string;
  /** 内部决策文件名称或文号 */
  readonly decision: string;
  /** 内部决策文件 */
  readonly decisionFile: ReadonlyArray<string>;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 拟交易价格、挂牌价或起始价，元；先用后转可不填 */
  readonly price?: string | null | undefined;
  /** 定价依据 */
  readonly priceBasis: PriceBasis;
  /** 名称 */
  readonly title: string;
  /** 转让或许可的种类 */
  readonly transferKind: TransferKind;
  /** 转化方式 */
  readonly way: TransferWay;
};

/** “结束试用”的输入。 */
export type CloseResultTrialsInput = {
  /** 成果转化的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
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

/** “履行完毕”的输入。 */
export type CompleteTechContractInput = {
  /** 技术合同的全局标识。 */
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

/** “确认”的输入。 */
export type ConfirmPriorityRightInput = {
  /** 优先受让权的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 确认依据 */
  readonly reason: string;
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

/** 一笔应付款。 */
export type ContractPaymentInput = {
  /** 金额，元 */
  readonly amount: string;
  /** 应付日期 */
  readonly dueOn?: string | null | undefined;
};

/** 合同载明的一项专利。 */
export type ContractRightInput = {
  /** 申请日 */
  readonly filedOn: string;
  /** 申请人或专利权人 */
  readonly holder: string;
  /** 专利类别 */
  readonly kind: IntellectualPropertyKind;
  /** 专利申请号（ZC 0006） */
  readonly number: string;
  /** 专利名称 */
  readonly title: string;
};

/** “转为正式受让”的输入。 */
export type ConvertTrialLicenceInput = {
  /** 先用后转的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 试用情况 */
  readonly outcome: string;
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

/** “决定”的输入。 */
export type DecideIncomeDistributionInput = {
  /** 决定日期 */
  readonly decidedOn: string;
  /** 决定文件 */
  readonly decision: string;
  /** 收益分配的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 决定文件 */
  readonly paper?: ReadonlyArray<string> | null | undefined;
  /** 约定的兑现日；不填则按规则 */
  readonly payDueOn?: string | null | undefined;
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

/** “不予推荐”的输入。 */
export type DeclinePatentProjectInput = {
  /** 专利产业化项目的全局标识。 */
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

/** “不接受”的输入。 */
export type DeclineTrialLicenceInput = {
  /** 先用后转的全局标识。 */
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

/** 一人所得。 */
export type DistributionShareInput = {
  /** 金额，元 */
  readonly amount: string;
  /** 姓名 */
  readonly name: string;
  /** 人员类别 */
  readonly role: Beneficiary;
};

/** “起草成果登记”的输入。 */
export type DraftAchievementInput = {
  /** 成果摘要 */
  readonly abstract?: string | null | undefined;
  /** 研究起始日 */
  readonly beganOn?: string | null | undefined;
  /** 成果类别 */
  readonly class?: AchievementClass | null | undefined;
  /** 完成人，按排名 */
  readonly completers?: ReadonlyArray<AchievementCompleterInput> | null | undefined;
  /** 研究终止日 */
  readonly endedOn?: string | null | undefined;
  /** 评价（验收）日期 */
  readonly evaluatedOn?: string | null | undefined;
  /** 评价方式 */
  readonly evaluation?: AchievementEvaluation | null | undefined;
  /** 验收、鉴定或检测证书 */
  readonly evaluationCertificate?: ReadonlyArray<string> | null | undefined;
  /** 预期价格，元；面议则不填 */
  readonly expectedPrice?: string | null | undefined;
  /** 所属领域 */
  readonly field?: string | null | undefined;
  /** 登记事由 */
  readonly ground?: RegistrationGround | null | undefined;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 交易意向 */
  readonly intent?: TransactionIntent | null | undefined;
  /** 是否职务科技成果，默认为是 */
  readonly isServiceResult?: boolean | null | undefined;
  /** 是否国有资产，默认为否 */
  readonly isStateOwnedAsset?: boolean | null | undefined;
  /** 技术成熟度（TRL） */
  readonly maturity?: number | null | undefined;
  /** 第一完成单位 */
  readonly organization: string;
  /** 权利人 */
  readonly owners?: ReadonlyArray<AchievementOwnerInput> | null | undefined;
  /** 权属证明 */
  readonly ownershipProof?: ReadonlyArray<string> | null | undefined;
  /** 论文论著及引用 */
  readonly papers?: ReadonlyArray<string> | null | undefined;
  /** 计划项目或奖项编号 */
  readonly projectNumber?: string | null | undefined;
  /** 推荐单位 */
  readonly recommender?: string | null | undefined;
  /** 研究报告 */
  readonly researchReport?: ReadonlyArray<string> | null | undefined;
  /** 评审意见 */
  readonly reviewOpinion?: ReadonlyArray<string> | null | undefined;
  /** 知识产权，整份替换 */
  readonly rights?: ReadonlyArray<IntellectualPropertyInput> | null | undefined;
  /** 成果名称 */
  readonly title: string;
  /** 用户应用证明 */
  readonly userProof?: ReadonlyArray<string> | null | undefined;
};

/** “拟定收益分配”的输入。 */
export type DraftIncomeDistributionInput = {
  /** 成果 */
  readonly achievement: string;
  /** 分配依据 */
  readonly basis: IncomeBasis;
  /** 所依技术合同 */
  readonly contract?: string | null | undefined;
  /** 为转化支出的费用与税费，元 */
  readonly costs?: string | null | undefined;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 收入（自行实施者为营业利润），元 */
  readonly income: string;
  /** 收入到账日（自行实施者为会计年度末） */
  readonly incomeOn: string;
  /** 是否国有单位：奖励须公示 */
  readonly isStateOwnedUnit?: boolean | null | undefined;
  /** 奖励总额，元 */
  readonly rewardTotal: string;
  /** 分配明细 */
  readonly shares: ReadonlyArray<DistributionShareInput>;
  /** 没有转移转化人员参与 */
  readonly withoutTransferStaff?: boolean | null | undefined;
  /** 自行实施的第几年 */
  readonly yearOfUse?: number | null | undefined;
};

/** “起草技术合同”的输入。 */
export type DraftTechContractInput = {
  /** 所涉成果 */
  readonly achievement?: string | null | undefined;
  /** 技术需求方，在册单位 */
  readonly buyer?: string | null | undefined;
  /** 技术需求方名称，不在册时填写 */
  readonly buyerName?: string | null | undefined;
  /** 合同文本 */
  readonly file?: ReadonlyArray<string> | null | undefined;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 合同类别 */
  readonly kind: TechContractKind;
  /** 所依转化 */
  readonly listing?: string | null | undefined;
  /** 合同编号 */
  readonly number?: string | null | undefined;
  /** 支付方式 */
  readonly paymentMode: PaymentMode;
  /** 付款安排：一次总付一笔，分期者逐笔，入门费加提成者入门费一笔 */
  readonly payments?: ReadonlyArray<ContractPaymentInput> | null | undefined;
  /** 技术提供方（让与方、许可方、受托方） */
  readonly provider: string;
  /** 合同载明的专利 */
  readonly rights?: ReadonlyArray<ContractRightInput> | null | undefined;
  /** 提成基数 */
  readonly royaltyBase?: string | null | undefined;
  /** 提成总额上限，元 */
  readonly royaltyCap?: string | null | undefined;
  /** 提成比例，十进制小数 */
  readonly royaltyRate?: string | null | undefined;
  /** 合同种类 */
  readonly subkind: TechContractSubkind;
  /** 合同名称 */
  readonly title: string;
  /** 合同总额，元；提成支付者为预计总额 */
  readonly total: string;
  /** 所依试用 */
  readonly trial?: string | null | undefined;
};

/** “起草年度报告”的输入。 */
export type DraftTransformationReportInput = {
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 当年到账收入，元 */
  readonly income: string;
  /** 按合同类别 */
  readonly lines: ReadonlyArray<ReportLineInput>;
  /** 报告单位 */
  readonly organization: string;
  /** 获奖励人次 */
  readonly rewardedPeople: number;
  /** 当年奖励支出，元 */
  readonly rewards: string;
  /** 情况说明 */
  readonly summary?: string | null | undefined;
  /** 报告年度 */
  readonly year: number;
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

/** “结束试用”的输入。 */
export type EndTrialLicenceInput = {
  /** 先用后转的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 试用情况 */
  readonly outcome: string;
};

/** “登记受让意向”的输入。 */
export type ExpressListingInterestInput = {
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 是否完成人或利害关系人 */
  readonly isRelatedParty: boolean;
  /** 挂牌 */
  readonly listing: string;
  /** 说明 */
  readonly message?: string | null | undefined;
  /** 报价，元 */
  readonly offer: string;
  /** 意向单位 */
  readonly organization: string;
};

/** 数字的含义。 */
export type FigureQualifier =
  /** 不少于。 */
  | 'AT_LEAST'
  /** 恰为。 */
  | 'EXACTLY'
  /** 区间。 */
  | 'RANGE';

/** “申报专利产业化项目”的输入。 */
export type FilePatentProjectInput = {
  /** 预期产品年销售额，元 */
  readonly expectedSales: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 承担单位 */
  readonly organization: string;
  /** 发明专利申请号（ZC 0006） */
  readonly patentNumber: string;
  /** 实施方案 */
  readonly plan: ReadonlyArray<string>;
  /** 项目名称 */
  readonly title: string;
};

/** “申请认定登记”的输入。 */
export type FileTechContractInput = {
  /** 技术合同的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “登记授权”的输入。 */
export type GrantIntellectualPropertyInput = {
  /** 依据文件（公告号、证书号） */
  readonly document: string;
  /** 知识产权的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 日期 */
  readonly on: string;
  /** 说明 */
  readonly remark?: string | null | undefined;
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

/** 分配依据。 */
export type IncomeBasis =
  /** 自行实施营业利润。 */
  | 'OWN_IMPLEMENTATION'
  /** 作价投资股份。 */
  | 'SHARES'
  /** 转让、许可净收入。 */
  | 'TRANSFER';

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

/** 一项知识产权。 */
export type IntellectualPropertyInput = {
  /** 申请日 */
  readonly filedOn?: string | null | undefined;
  /** 授权日；申请中则不填 */
  readonly grantedOn?: string | null | undefined;
  /** 权利人 */
  readonly holder: string;
  /** 类别 */
  readonly kind: IntellectualPropertyKind;
  /** 专利申请号（ZC 0006）或证书号；技术秘密不填 */
  readonly number?: string | null | undefined;
  /** 名称 */
  readonly title: string;
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

/** “登记宣告无效”的输入。 */
export type InvalidateIntellectualPropertyInput = {
  /** 依据文件（公告号、证书号） */
  readonly document: string;
  /** 知识产权的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 日期 */
  readonly on: string;
  /** 说明 */
  readonly remark?: string | null | undefined;
};

/** 办理结果。 */
export type JournalOutcome =
  /** 已办。 */
  | 'DONE'
  /** 被拒。 */
  | 'REFUSED';

/** “登记失效”的输入。 */
export type LapseIntellectualPropertyInput = {
  /** 依据文件（公告号、证书号） */
  readonly document: string;
  /** 知识产权的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 日期 */
  readonly on: string;
  /** 说明 */
  readonly remark?: string | null | undefined;
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

/** “挂牌”的输入。 */
export type ListResultInput = {
  /** 成果转化的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 挂牌截止日（含当日） */
  readonly until: string;
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

/** “列明优先受让权人”的输入。 */
export type NamePriorityRightInput = {
  /** 依据 */
  readonly ground: PriorityGround;
  /** 权利人 */
  readonly holderName: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 所涉转化 */
  readonly listing: string;
  /** 权利人的单位账户 */
  readonly organization?: string | null | undefined;
  /** 权利人的个人账户 */
  readonly person?: string | null | undefined;
  /** 顺位，1 最先 */
  readonly rank: number;
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

/** “登记通知”的输入。 */
export type NotifyPriorityHolderInput = {
  /** 优先受让权的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 通知方式 */
  readonly notice: string;
  /** 通知日期 */
  readonly notifiedOn: string;
};

/** “提供试用”的输入。 */
export type OfferTrialLicenceInput = {
  /** 约定的转化种类 */
  readonly conversionKind: TransferKind;
  /** 约定的转化价格，元 */
  readonly conversionPrice: string;
  /** 试用起始日 */
  readonly from: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 所涉转化 */
  readonly listing: string;
  /** 试用单位 */
  readonly organization: string;
  /** 其他约定 */
  readonly terms?: string | null | undefined;
  /** 试用截止日（含当日） */
  readonly until: string;
};

/** “开放试用”的输入。 */
export type OpenResultTrialsInput = {
  /** 成果转化的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
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
  /** 类别。 */
  readonly kind?: OrganizationKindFilter | null | undefined;
  /** 最近一次高新技术企业认定，含已到期者。 */
  readonly latestHighTechGrant?: QualificationGrantFilter | null | undefined;
  /** 最近一次研发机构认定。 */
  readonly latestRdInstitution?: RdInstitutionFilter | null | undefined;
  /** 作为转让方的成果转化，最近者在前。 */
  readonly listings?: ResultListingRelationFilter | null | undefined;
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
  /** 作为技术提供方的技术合同，最近签订者在前。 */
  readonly techContracts?: TechContractRelationFilter | null | undefined;
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

/** “登记兑现”的输入。 */
export type PayIncomeDistributionInput = {
  /** 收益分配的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 兑现日期 */
  readonly paidOn: string;
  /** 支付凭证 */
  readonly voucher: string;
};

/** “登记拨付”的输入。 */
export type PayPatentProjectInput = {
  /** 拨付金额，元 */
  readonly amount: string;
  /** 专利产业化项目的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 拨付日期 */
  readonly paidOn: string;
};

/** 支付方式。 */
export type PaymentMode =
  /** 入门费加提成。 */
  | 'ENTRY_ROYALTY'
  /** 分期支付。 */
  | 'INSTALMENT'
  /** 一次总付。 */
  | 'LUMP'
  /** 提成支付。 */
  | 'ROYALTY';

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

/** 定价依据。 */
export type PriceBasis =
  /** 资产评估。 */
  | 'APPRAISAL'
  /** 市场询价。 */
  | 'MARKET'
  /** 协商。 */
  | 'NEGOTIATED';

/** 优先受让权的依据（民法典第八百四十七、八百五十九、八百六十条）。 */
export type PriorityGround =
  /** 委托开发的委托人。 */
  | 'COMMISSIONING_CLIENT'
  /** 职务成果完成人。 */
  | 'COMPLETER'
  /** 合作开发的其他当事人。 */
  | 'CO_DEVELOPER'
  /** 共有权利人。 */
  | 'CO_OWNER';

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

/** “公示”的输入。 */
export type PublishIncomeDistributionInput = {
  /** 收益分配的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 公示处（网址或地点） */
  readonly place: string;
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

/** “核算提成”的输入。 */
export type ReckonContractRoyaltyInput = {
  /** 提成基数，元 */
  readonly base: string;
  /** 应付日期 */
  readonly dueOn: string;
  /** 技术合同的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 所属期间 */
  readonly period: string;
};

/** “推荐”的输入。 */
export type RecommendPatentProjectInput = {
  /** 专利产业化项目的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 推荐日期 */
  readonly recommendedOn: string;
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

/** “登记在申请的知识产权”的输入。 */
export type RecordAppliedIntellectualPropertyInput = {
  /** 所保护的成果 */
  readonly achievement: string;
  /** 申请日 */
  readonly filedOn: string;
  /** 权利人 */
  readonly holder: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 类别 */
  readonly kind: IntellectualPropertyKind;
  /** 专利申请号（ZC 0006）或证书号；技术秘密不填 */
  readonly number?: string | null | undefined;
  /** 名称 */
  readonly title: string;
};

/** “登记付款”的输入。 */
export type RecordContractPaymentInput = {
  /** 技术合同的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 到账日期 */
  readonly paidOn: string;
  /** 应付款 */
  readonly payment: string;
  /** 银行凭证 */
  readonly voucher: string;
};

/** “登记权利转移”的输入。 */
export type RecordContractRightTransferInput = {
  /** 技术合同的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 手续合格通知书文号 */
  readonly transferRecord: string;
  /** 专利局登记日期 */
  readonly transferRecordedOn: string;
};

/** “登记产权交易结果”的输入。 */
export type RecordExchangeDealInput = {
  /** 交易凭证 */
  readonly certificate: ReadonlyArray<string>;
  /** 成交日期 */
  readonly dealOn: string;
  /** 成交价，元 */
  readonly dealPrice: string;
  /** 产权交易机构 */
  readonly exchange: string;
  /** 交易凭证编号 */
  readonly exchangeRecord: string;
  /** 成果转化的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 受让方 */
  readonly transfereeName: string;
};

/** “登记已授权的知识产权”的输入。 */
export type RecordGrantedIntellectualPropertyInput = {
  /** 所保护的成果 */
  readonly achievement: string;
  /** 申请日 */
  readonly filedOn?: string | null | undefined;
  /** 授权日 */
  readonly grantedOn?: string | null | undefined;
  /** 权利人 */
  readonly holder: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 类别 */
  readonly kind: IntellectualPropertyKind;
  /** 专利申请号（ZC 0006）或证书号；技术秘密不填 */
  readonly number?: string | null | undefined;
  /** 名称 */
  readonly title: string;
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

/** “登记市级未列入”的输入。 */
export type RecordPatentProjectNotSelectedInput = {
  /** 文件名称或文号 */
  readonly document: string;
  /** 专利产业化项目的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “登记市级列入”的输入。 */
export type RecordPatentProjectSelectionInput = {
  /** 文件名称或文号 */
  readonly document: string;
  /** 专利产业化项目的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 项目编号 */
  readonly projectNumber: string;
  /** 列入日期 */
  readonly selectedOn: string;
  /** 立项年度 */
  readonly year: number;
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

/** “登记驳回或撤回”的输入。 */
export type RefuseIntellectualPropertyInput = {
  /** 依据文件（公告号、证书号） */
  readonly document: string;
  /** 知识产权的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 日期 */
  readonly on: string;
  /** 说明 */
  readonly remark?: string | null | undefined;
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

/** “不予登记”的输入。 */
export type RefuseTechContractInput = {
  /** 技术合同的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
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

/** “登记”的输入。 */
export type RegisterAchievementInput = {
  /** 批准登记单位 */
  readonly approver: string;
  /** 科技成果的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 登记日期 */
  readonly registeredOn: string;
  /** 登记号 */
  readonly registrationNumber: string;
};

/** “认定登记”的输入。 */
export type RegisterTechContractInput = {
  /** 技术合同的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 认定的类别 */
  readonly kind: TechContractKind;
  /** 登记日期 */
  readonly registeredOn: string;
  /** 登记编号 */
  readonly registrationNumber: string;
  /** 认定的种类 */
  readonly subkind: TechContractSubkind;
  /** 技术交易额，元 */
  readonly technologyAmount: string;
  /** 技术性收入，元 */
  readonly technologyIncome: string;
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

/** “不予确认”的输入。 */
export type RejectPriorityRightInput = {
  /** 优先受让权的全局标识。 */
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

/** 一类合同的数量与金额。 */
export type ReportLineInput = {
  /** 合同金额，元 */
  readonly amount: string;
  /** 合同数 */
  readonly contracts: number;
  /** 合同类别 */
  readonly kind: TechContractKind;
};

/** “登记恢复”的输入。 */
export type RestoreIntellectualPropertyInput = {
  /** 依据文件（公告号、证书号） */
  readonly document: string;
  /** 知识产权的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 日期 */
  readonly on: string;
  /** 说明 */
  readonly remark?: string | null | undefined;
};

/** 按相关记录的条数筛选。 */
export type ResultListingCountFilter = {
  /** 不少于几条。 */
  readonly gte?: number | null | undefined;
  /** 不多于几条。 */
  readonly lte?: number | null | undefined;
  /** 只数符合者；不填则数全部。 */
  readonly of?: ResultListingFilter | null | undefined;
};

/** 成果转化的筛选条件；并列者须同时满足。 */
export type ResultListingFilter = {
  /** 成果。 */
  readonly achievement?: AchievementFilter | null | undefined;
  /** 成交日期。 */
  readonly dealOn?: LocalDateFilter | null | undefined;
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 受让方是否完成人或利害关系人；未填则空。 */
  readonly isRelatedParty?: BooleanFilter | null | undefined;
  /** 是否国有资产：在产权交易机构办理，此处只登记结果。 */
  readonly isStateOwnedAsset?: BooleanFilter | null | undefined;
  /** 不满足。 */
  readonly not?: ResultListingFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<ResultListingFilter> | null | undefined;
  /** 转让方（许可方）。 */
  readonly organization?: OrganizationFilter | null | undefined;
  /** 拟交易价格、挂牌价或起始价，元；先用后转可为空。 */
  readonly price?: MoneyFilter | null | undefined;
  /** 状态。 */
  readonly state?: ResultListingStateFilter | null | undefined;
  /** 名称。 */
  readonly title?: StringFilter | null | undefined;
  /** 转让或许可的种类。 */
  readonly transferKind?: TransferKindFilter | null | undefined;
  /** 转化方式。 */
  readonly way?: TransferWayFilter | null | undefined;
};

/** 按相关记录筛选。 */
export type ResultListingRelationFilter = {
  /** 符合者的条数。 */
  readonly count?: ResultListingCountFilter | null | undefined;
  /** 没有一条符合。 */
  readonly none?: ResultListingFilter | null | undefined;
  /** 至少有一条符合。 */
  readonly some?: ResultListingFilter | null | undefined;
};

/** 成果转化的状态。 */
export type ResultListingState =
  /** 竞价中。 */
  | 'BIDDING'
  /** 已成交。 */
  | 'CONCLUDED'
  /** 签约中。 */
  | 'CONTRACTING'
  /** 挂牌中。 */
  | 'LISTED'
  /** 价格公示中。 */
  | 'PRICE_NOTICE'
  /** 定价中。 */
  | 'PRICING'
  /** 试用中。 */
  | 'TRIAL'
  /** 已撤回。 */
  | 'WITHDRAWN';

/** 比较条件；并列者须同时满足。 */
export type ResultListingStateFilter = {
  /** 等于。 */
  readonly eq?: ResultListingState | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<ResultListingState> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** “退回”的输入。 */
export type ReturnAchievementInput = {
  /** 科技成果的全局标识。 */
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
export type ReturnTransformationReportInput = {
  /** 成果转化年度报告的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “登记验收”的输入。 */
export type ReviewPatentProjectInput = {
  /** 专利产业化项目的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 验收意见 */
  readonly opinion: string;
  /** 核定的产品年销售额，元 */
  readonly provenSales?: string | null | undefined;
  /** 验收结果 */
  readonly result: PatentProjectResult;
  /** 验收日期 */
  readonly reviewedOn: string;
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

/** “重新定价”的输入。 */
export type ReviseResultListingInput = {
  /** 成果简介，供公告 */
  readonly abstract: string;
  /** 评估或询价结果，元 */
  readonly appraisedValue?: string | null | undefined;
  /** 内部决策日期 */
  readonly decidedOn: string;
  /** 内部决策文件名称或文号 */
  readonly decision: string;
  /** 内部决策文件 */
  readonly decisionFile?: ReadonlyArray<string> | null | undefined;
  /** 成果转化的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 拟交易价格、挂牌价或起始价，元；先用后转可不填 */
  readonly price?: string | null | undefined;
  /** 定价依据 */
  readonly priceBasis: PriceBasis;
  /** 名称 */
  readonly title: string;
  /** 转让或许可的种类 */
  readonly transferKind: TransferKind;
  /** 转化方式 */
  readonly way: TransferWay;
};

/** “撤销登记”的输入。 */
export type RevokeAchievementInput = {
  /** 科技成果的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
  /** 撤销日期 */
  readonly revokedOn: string;
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

/** “撤销登记”的输入。 */
export type RevokeTechContractRegistrationInput = {
  /** 罚款，元 */
  readonly fine?: string | null | undefined;
  /** 技术合同的全局标识。 */
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

/** “签订”的输入。 */
export type SignTechContractInput = {
  /** 技术合同的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 签订日期 */
  readonly signedOn: string;
};

/** “价格公示”的输入。 */
export type StartPriceNoticeInput = {
  /** 成果转化的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 本单位公示处（网址或地点） */
  readonly inUnit: string;
  /** 受让方是否完成人或利害关系人 */
  readonly isRelatedParty: boolean;
  /** 技术市场公示处（网址） */
  readonly onMarket: string;
  /** 关联关系说明，一并公示，个人姓名只留首字 */
  readonly relation?: string | null | undefined;
  /** 受让方，在册单位 */
  readonly transferee?: string | null | undefined;
  /** 受让方名称，不在册时填写 */
  readonly transfereeName?: string | null | undefined;
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

/** “提交登记”的输入。 */
export type SubmitAchievementInput = {
  /** 科技成果的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 承诺不存在权属争议 */
  readonly noDispute: boolean;
  /** 承诺不涉及国家秘密 */
  readonly noSecret: boolean;
  /** 承诺材料真实、合法、完整 */
  readonly truth: boolean;
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

/** “报送”的输入。 */
export type SubmitTransformationReportInput = {
  /** 成果转化年度报告的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** 按相关记录的条数筛选。 */
export type TechContractCountFilter = {
  /** 不少于几条。 */
  readonly gte?: number | null | undefined;
  /** 不多于几条。 */
  readonly lte?: number | null | undefined;
  /** 只数符合者；不填则数全部。 */
  readonly of?: TechContractFilter | null | undefined;
};

/** 技术合同的筛选条件；并列者须同时满足。 */
export type TechContractFilter = {
  /** 所涉成果。 */
  readonly achievement?: AchievementFilter | null | undefined;
  /** 技术需求方，在册单位。 */
  readonly buyer?: OrganizationFilter | null | undefined;
  /** 应作出登记决定的日期。 */
  readonly decisionDueOn?: LocalDateFilter | null | undefined;
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 类别。 */
  readonly kind?: TechContractKindFilter | null | undefined;
  /** 所依转化。 */
  readonly listing?: ResultListingFilter | null | undefined;
  /** 不满足。 */
  readonly not?: TechContractFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<TechContractFilter> | null | undefined;
  /** 技术提供方：由其在所在地申请认定登记一次。 */
  readonly provider?: OrganizationFilter | null | undefined;
  /** 登记日期。 */
  readonly registeredOn?: LocalDateFilter | null | undefined;
  /** 合同签订日期：以后签者为准。 */
  readonly signedOn?: LocalDateFilter | null | undefined;
  /** 状态。 */
  readonly state?: TechContractStateFilter | null | undefined;
  /** 合同名称。 */
  readonly title?: StringFilter | null | undefined;
  /** 合同总额，元；提成支付者为预计总额。 */
  readonly total?: MoneyFilter | null | undefined;
};

/** 技术合同类别：民法典所列五类。 */
export type TechContractKind =
  /** 技术咨询合同。 */
  | 'CONSULTING'
  /** 技术开发合同。 */
  | 'DEVELOPMENT'
  /** 技术许可合同。 */
  | 'LICENCE'
  /** 技术服务合同。 */
  | 'SERVICE'
  /** 技术转让合同。 */
  | 'TRANSFER';

/** 比较条件；并列者须同时满足。 */
export type TechContractKindFilter = {
  /** 等于。 */
  readonly eq?: TechContractKind | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<TechContractKind> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 按相关记录筛选。 */
export type TechContractRelationFilter = {
  /** 符合者的条数。 */
  readonly count?: TechContractCountFilter | null | undefined;
  /** 没有一条符合。 */
  readonly none?: TechContractFilter | null | undefined;
  /** 至少有一条符合。 */
  readonly some?: TechContractFilter | null | undefined;
};

/** 技术合同的状态。 */
export type TechContractState =
  /** 已履行完毕。 */
  | 'COMPLETED'
  /** 草稿。 */
  | 'DRAFT'
  /** 已申请登记。 */
  | 'FILED'
  /** 不予登记。 */
  | 'REFUSED'
  /** 已认定登记。 */
  | 'REGISTERED'
  /** 登记已撤销。 */
  | 'REVOKED'
  /** 已签订。 */
  | 'SIGNED'
  /** 已终止。 */
  | 'TERMINATED';

/** 比较条件；并列者须同时满足。 */
export type TechContractStateFilter = {
  /** 等于。 */
  readonly eq?: TechContractState | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<TechContractState> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 技术合同种类。 */
export type TechContractSubkind =
  /** 专利申请权转让。 */
  | 'APPLICATION_RIGHT'
  /** 委托开发。 */
  | 'COMMISSIONED'
  /** 独占许可。 */
  | 'EXCLUSIVE'
  /** 一般。 */
  | 'GENERAL'
  /** 技术中介。 */
  | 'INTERMEDIARY'
  /** 合作开发。 */
  | 'JOINT'
  /** 技术秘密许可。 */
  | 'KNOW_HOW_LICENCE'
  /** 技术秘密转让。 */
  | 'KNOW_HOW_TRANSFER'
  /** 开放许可。 */
  | 'OPEN'
  /** 普通许可。 */
  | 'ORDINARY'
  /** 其他知识产权转让。 */
  | 'OTHER_RIGHT'
  /** 专利权转让。 */
  | 'PATENT_RIGHT'
  /** 排他许可。 */
  | 'SOLE'
  /** 技术培训。 */
  | 'TRAINING';

/** “终止”的输入。 */
export type TerminateTechContractInput = {
  /** 技术合同的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
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

/** 转让或许可的种类。 */
export type TransferKind =
  /** 专利申请权转让。 */
  | 'APPLICATION_RIGHT'
  /** 专利权转让。 */
  | 'ASSIGNMENT'
  /** 作价投资。 */
  | 'EQUITY'
  /** 独占许可。 */
  | 'EXCLUSIVE_LICENCE'
  /** 技术秘密转让。 */
  | 'KNOW_HOW'
  /** 普通许可。 */
  | 'ORDINARY_LICENCE'
  /** 排他许可。 */
  | 'SOLE_LICENCE';

/** 比较条件；并列者须同时满足。 */
export type TransferKindFilter = {
  /** 等于。 */
  readonly eq?: TransferKind | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<TransferKind> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 转化方式：“拍卖”须由持证拍卖企业主持；国有资产在产权交易机构办理。 */
export type TransferWay =
  /** 拍卖。 */
  | 'AUCTION'
  /** 网络竞价。 */
  | 'BIDDING'
  /** 产权交易机构。 */
  | 'EXCHANGE'
  /** 挂牌交易。 */
  | 'LISTING'
  /** 协议定价。 */
  | 'NEGOTIATED'
  /** 先用后转。 */
  | 'TRIAL';

/** 比较条件；并列者须同时满足。 */
export type TransferWayFilter = {
  /** 等于。 */
  readonly eq?: TransferWay | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<TransferWay> | null | undefined;
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

/** “作废”的输入。 */
export type VoidIncomeDistributionInput = {
  /** 收益分配的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
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

/** “放弃”的输入。 */
export type WaivePriorityRightInput = {
  /** 优先受让权的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason?: string | null | undefined;
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

/** “撤回”的输入。 */
export type WithdrawAchievementInput = {
  /** 科技成果的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
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

/** “撤回意向”的输入。 */
export type WithdrawListingInterestInput = {
  /** 受让意向的全局标识。 */
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
export type WithdrawQualificationApplicationInput = {
  /** 资质申报的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason?: string | null | undefined;
};

/** “撤回”的输入。 */
export type WithdrawResultListingInput = {
  /** 成果转化的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

export type DoAbandonResultDealMutationVariables = Exact<{
  input: AbandonResultDealInput;
}>;


export type DoAbandonResultDealMutation = { readonly abandonResultDeal: { readonly resultListing: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoAcceptTransformationReportMutationVariables = Exact<{
  input: AcceptTransformationReportInput;
}>;


export type DoAcceptTransformationReportMutation = { readonly acceptTransformationReport: { readonly transformationReport: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoAcceptTrialLicenceMutationVariables = Exact<{
  input: AcceptTrialLicenceInput;
}>;


export type DoAcceptTrialLicenceMutation = { readonly acceptTrialLicence: { readonly trialLicence: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoAmendAchievementMutationVariables = Exact<{
  input: AmendAchievementInput;
}>;


export type DoAmendAchievementMutation = { readonly amendAchievement: { readonly achievement: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoAmendIncomeDistributionMutationVariables = Exact<{
  input: AmendIncomeDistributionInput;
}>;


export type DoAmendIncomeDistributionMutation = { readonly amendIncomeDistribution: { readonly incomeDistribution: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoAmendTechContractMutationVariables = Exact<{
  input: AmendTechContractInput;
}>;


export type DoAmendTechContractMutation = { readonly amendTechContract: { readonly techContract: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoAmendTransformationReportMutationVariables = Exact<{
  input: AmendTransformationReportInput;
}>;


export type DoAmendTransformationReportMutation = { readonly amendTransformationReport: { readonly transformationReport: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoAssignIntellectualPropertyMutationVariables = Exact<{
  input: AssignIntellectualPropertyInput;
}>;


export type DoAssignIntellectualPropertyMutation = { readonly assignIntellectualProperty: { readonly intellectualProperty: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoCheckQualificationApplicationMutationVariables = Exact<{
  input: CheckQualificationApplicationInput;
}>;


export type DoCheckQualificationApplicationMutation = { readonly checkQualificationApplication: { readonly qualificationApplication: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoChooseTransferWayMutationVariables = Exact<{
  input: ChooseTransferWayInput;
}>;


export type DoChooseTransferWayMutation = { readonly chooseTransferWay: { readonly resultListing: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoCloseResultTrialsMutationVariables = Exact<{
  input: CloseResultTrialsInput;
}>;


export type DoCloseResultTrialsMutation = { readonly closeResultTrials: { readonly resultListing: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoCompleteTechContractMutationVariables = Exact<{
  input: CompleteTechContractInput;
}>;


export type DoCompleteTechContractMutation = { readonly completeTechContract: { readonly techContract: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoConfirmPriorityRightMutationVariables = Exact<{
  input: ConfirmPriorityRightInput;
}>;


export type DoConfirmPriorityRightMutation = { readonly confirmPriorityRight: { readonly priorityRight: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoConvertTrialLicenceMutationVariables = Exact<{
  input: ConvertTrialLicenceInput;
}>;


export type DoConvertTrialLicenceMutation = { readonly convertTrialLicence: { readonly trialLicence: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoDecideIncomeDistributionMutationVariables = Exact<{
  input: DecideIncomeDistributionInput;
}>;


export type DoDecideIncomeDistributionMutation = { readonly decideIncomeDistribution: { readonly incomeDistribution: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoDeclinePatentProjectMutationVariables = Exact<{
  input: DeclinePatentProjectInput;
}>;


export type DoDeclinePatentProjectMutation = { readonly declinePatentProject: { readonly patentProject: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoDeclineTrialLicenceMutationVariables = Exact<{
  input: DeclineTrialLicenceInput;
}>;


export type DoDeclineTrialLicenceMutation = { readonly declineTrialLicence: { readonly trialLicence: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoDraftAchievementMutationVariables = Exact<{
  input: DraftAchievementInput;
}>;


export type DoDraftAchievementMutation = { readonly draftAchievement: { readonly achievement: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoDraftIncomeDistributionMutationVariables = Exact<{
  input: DraftIncomeDistributionInput;
}>;


export type DoDraftIncomeDistributionMutation = { readonly draftIncomeDistribution: { readonly incomeDistribution: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoDraftTechContractMutationVariables = Exact<{
  input: DraftTechContractInput;
}>;


export type DoDraftTechContractMutation = { readonly draftTechContract: { readonly techContract: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoDraftTransformationReportMutationVariables = Exact<{
  input: DraftTransformationReportInput;
}>;


export type DoDraftTransformationReportMutation = { readonly draftTransformationReport: { readonly transformationReport: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoEndTrialLicenceMutationVariables = Exact<{
  input: EndTrialLicenceInput;
}>;


export type DoEndTrialLicenceMutation = { readonly endTrialLicence: { readonly trialLicence: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoExpressListingInterestMutationVariables = Exact<{
  input: ExpressListingInterestInput;
}>;


export type DoExpressListingInterestMutation = { readonly expressListingInterest: { readonly listingInterest: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoFilePatentProjectMutationVariables = Exact<{
  input: FilePatentProjectInput;
}>;


export type DoFilePatentProjectMutation = { readonly filePatentProject: { readonly patentProject: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoFileTechContractMutationVariables = Exact<{
  input: FileTechContractInput;
}>;


export type DoFileTechContractMutation = { readonly fileTechContract: { readonly techContract: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoGrantIntellectualPropertyMutationVariables = Exact<{
  input: GrantIntellectualPropertyInput;
}>;


export type DoGrantIntellectualPropertyMutation = { readonly grantIntellectualProperty: { readonly intellectualProperty: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoInvalidateIntellectualPropertyMutationVariables = Exact<{
  input: InvalidateIntellectualPropertyInput;
}>;


export type DoInvalidateIntellectualPropertyMutation = { readonly invalidateIntellectualProperty: { readonly intellectualProperty: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoLapseIntellectualPropertyMutationVariables = Exact<{
  input: LapseIntellectualPropertyInput;
}>;


export type DoLapseIntellectualPropertyMutation = { readonly lapseIntellectualProperty: { readonly intellectualProperty: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoListResultMutationVariables = Exact<{
  input: ListResultInput;
}>;


export type DoListResultMutation = { readonly listResult: { readonly resultListing: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoNamePriorityRightMutationVariables = Exact<{
  input: NamePriorityRightInput;
}>;


export type DoNamePriorityRightMutation = { readonly namePriorityRight: { readonly priorityRight: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoNotifyPriorityHolderMutationVariables = Exact<{
  input: NotifyPriorityHolderInput;
}>;


export type DoNotifyPriorityHolderMutation = { readonly notifyPriorityHolder: { readonly priorityRight: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoOfferTrialLicenceMutationVariables = Exact<{
  input: OfferTrialLicenceInput;
}>;


export type DoOfferTrialLicenceMutation = { readonly offerTrialLicence: { readonly trialLicence: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoOpenResultTrialsMutationVariables = Exact<{
  input: OpenResultTrialsInput;
}>;


export type DoOpenResultTrialsMutation = { readonly openResultTrials: { readonly resultListing: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoPayIncomeDistributionMutationVariables = Exact<{
  input: PayIncomeDistributionInput;
}>;


export type DoPayIncomeDistributionMutation = { readonly payIncomeDistribution: { readonly incomeDistribution: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoPayPatentProjectMutationVariables = Exact<{
  input: PayPatentProjectInput;
}>;


export type DoPayPatentProjectMutation = { readonly payPatentProject: { readonly patentProject: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoPublishIncomeDistributionMutationVariables = Exact<{
  input: PublishIncomeDistributionInput;
}>;


export type DoPublishIncomeDistributionMutation = { readonly publishIncomeDistribution: { readonly incomeDistribution: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoRecheckQualificationApplicationMutationVariables = Exact<{
  input: RecheckQualificationApplicationInput;
}>;


export type DoRecheckQualificationApplicationMutation = { readonly recheckQualificationApplication: { readonly qualificationApplication: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoReckonContractRoyaltyMutationVariables = Exact<{
  input: ReckonContractRoyaltyInput;
}>;


export type DoReckonContractRoyaltyMutation = { readonly reckonContractRoyalty: { readonly techContract: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRecommendPatentProjectMutationVariables = Exact<{
  input: RecommendPatentProjectInput;
}>;


export type DoRecommendPatentProjectMutation = { readonly recommendPatentProject: { readonly patentProject: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoRecordAppliedIntellectualPropertyMutationVariables = Exact<{
  input: RecordAppliedIntellectualPropertyInput;
}>;


export type DoRecordAppliedIntellectualPropertyMutation = { readonly recordAppliedIntellectualProperty: { readonly intellectualProperty: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRecordContractPaymentMutationVariables = Exact<{
  input: RecordContractPaymentInput;
}>;


export type DoRecordContractPaymentMutation = { readonly recordContractPayment: { readonly techContract: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRecordContractRightTransferMutationVariables = Exact<{
  input: RecordContractRightTransferInput;
}>;


export type DoRecordContractRightTransferMutation = { readonly recordContractRightTransfer: { readonly techContract: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRecordExchangeDealMutationVariables = Exact<{
  input: RecordExchangeDealInput;
}>;


export type DoRecordExchangeDealMutation = { readonly recordExchangeDeal: { readonly resultListing: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRecordGrantedIntellectualPropertyMutationVariables = Exact<{
  input: RecordGrantedIntellectualPropertyInput;
}>;


export type DoRecordGrantedIntellectualPropertyMutation = { readonly recordGrantedIntellectualProperty: { readonly intellectualProperty: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoRecordPatentProjectNotSelectedMutationVariables = Exact<{
  input: RecordPatentProjectNotSelectedInput;
}>;


export type DoRecordPatentProjectNotSelectedMutation = { readonly recordPatentProjectNotSelected: { readonly patentProject: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRecordPatentProjectSelectionMutationVariables = Exact<{
  input: RecordPatentProjectSelectionInput;
}>;


export type DoRecordPatentProjectSelectionMutation = { readonly recordPatentProjectSelection: { readonly patentProject: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoRefuseIntellectualPropertyMutationVariables = Exact<{
  input: RefuseIntellectualPropertyInput;
}>;


export type DoRefuseIntellectualPropertyMutation = { readonly refuseIntellectualProperty: { readonly intellectualProperty: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoRefuseTechContractMutationVariables = Exact<{
  input: RefuseTechContractInput;
}>;


export type DoRefuseTechContractMutation = { readonly refuseTechContract: { readonly techContract: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRegisterAchievementMutationVariables = Exact<{
  input: RegisterAchievementInput;
}>;


export type DoRegisterAchievementMutation = { readonly registerAchievement: { readonly achievement: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRegisterTechContractMutationVariables = Exact<{
  input: RegisterTechContractInput;
}>;


export type DoRegisterTechContractMutation = { readonly registerTechContract: { readonly techContract: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoRejectPriorityRightMutationVariables = Exact<{
  input: RejectPriorityRightInput;
}>;


export type DoRejectPriorityRightMutation = { readonly rejectPriorityRight: { readonly priorityRight: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoRestoreIntellectualPropertyMutationVariables = Exact<{
  input: RestoreIntellectualPropertyInput;
}>;


export type DoRestoreIntellectualPropertyMutation = { readonly restoreIntellectualProperty: { readonly intellectualProperty: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoReturnAchievementMutationVariables = Exact<{
  input: ReturnAchievementInput;
}>;


export type DoReturnAchievementMutation = { readonly returnAchievement: { readonly achievement: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoReturnTransformationReportMutationVariables = Exact<{
  input: ReturnTransformationReportInput;
}>;


export type DoReturnTransformationReportMutation = { readonly returnTransformationReport: { readonly transformationReport: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoReviewPatentProjectMutationVariables = Exact<{
  input: ReviewPatentProjectInput;
}>;


export type DoReviewPatentProjectMutation = { readonly reviewPatentProject: { readonly patentProject: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoReviseResultListingMutationVariables = Exact<{
  input: ReviseResultListingInput;
}>;


export type DoReviseResultListingMutation = { readonly reviseResultListing: { readonly resultListing: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRevokeAchievementMutationVariables = Exact<{
  input: RevokeAchievementInput;
}>;


export type DoRevokeAchievementMutation = { readonly revokeAchievement: { readonly achievement: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoRevokeTechContractRegistrationMutationVariables = Exact<{
  input: RevokeTechContractRegistrationInput;
}>;


export type DoRevokeTechContractRegistrationMutation = { readonly revokeTechContractRegistration: { readonly techContract: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoSignReleaseMutationVariables = Exact<{
  input: SignReleaseInput;
}>;


export type DoSignReleaseMutation = { readonly signRelease: { readonly release: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoSignTechContractMutationVariables = Exact<{
  input: SignTechContractInput;
}>;


export type DoSignTechContractMutation = { readonly signTechContract: { readonly techContract: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoStartPriceNoticeMutationVariables = Exact<{
  input: StartPriceNoticeInput;
}>;


export type DoStartPriceNoticeMutation = { readonly startPriceNotice: { readonly resultListing: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoSubmitAchievementMutationVariables = Exact<{
  input: SubmitAchievementInput;
}>;


export type DoSubmitAchievementMutation = { readonly submitAchievement: { readonly achievement: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoSubmitTransformationReportMutationVariables = Exact<{
  input: SubmitTransformationReportInput;
}>;


export type DoSubmitTransformationReportMutation = { readonly submitTransformationReport: { readonly transformationReport: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoTerminateTechContractMutationVariables = Exact<{
  input: TerminateTechContractInput;
}>;


export type DoTerminateTechContractMutation = { readonly terminateTechContract: { readonly techContract: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoVoidIncomeDistributionMutationVariables = Exact<{
  input: VoidIncomeDistributionInput;
}>;


export type DoVoidIncomeDistributionMutation = { readonly voidIncomeDistribution: { readonly incomeDistribution: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoWaivePriorityRightMutationVariables = Exact<{
  input: WaivePriorityRightInput;
}>;


export type DoWaivePriorityRightMutation = { readonly waivePriorityRight: { readonly priorityRight: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoWithdrawAchievementMutationVariables = Exact<{
  input: WithdrawAchievementInput;
}>;


export type DoWithdrawAchievementMutation = { readonly withdrawAchievement: { readonly achievement: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoWithdrawListingInterestMutationVariables = Exact<{
  input: WithdrawListingInterestInput;
}>;


export type DoWithdrawListingInterestMutation = { readonly withdrawListingInterest: { readonly listingInterest: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoWithdrawQualificationApplicationMutationVariables = Exact<{
  input: WithdrawQualificationApplicationInput;
}>;


export type DoWithdrawQualificationApplicationMutation = { readonly withdrawQualificationApplication: { readonly qualificationApplication: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoWithdrawResultListingMutationVariables = Exact<{
  input: WithdrawResultListingInput;
}>;


export type DoWithdrawResultListingMutation = { readonly withdrawResultListing: { readonly resultListing: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

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
        | { readonly __typename: 'ContractPayment', readonly id: string }
        | { readonly __typename: 'ContractRight', readonly id: string }
        | { readonly __typename: 'CountyEvent', readonly id: string }
        | { readonly __typename: 'Credential', readonly id: string }
        | { readonly __typename: 'DistributionShare', readonly id: string }
        | { readonly __typename: 'FormerName', readonly id: string }
        | { readonly __typename: 'GapItem', readonly id: string }
        | { readonly __typename: 'Hold', readonly id: string }
        | { readonly __typename: 'ImportBatch', readonly id: string }
        | { readonly __typename: 'ImportFile', readonly id: string }
        | { readonly __typename: 'ImportLine', readonly id: string }
        | { readonly __typename: 'ImportSheet', readonly id: string }
        | { readonly __typename: 'IncomeDistribution', readonly id: string }
        | { readonly __typename: 'IndicatorValue', readonly id: string }
        | { readonly __typename: 'IndustryClass', readonly id: string }
        | { readonly __typename: 'IntegrityRecord', readonly id: string }
        | { readonly __typename: 'IntellectualProperty', readonly id: string }
        | { readonly __typename: 'JournalEntry', readonly id: string }
        | { readonly __typename: 'ListingInterest', readonly id: string }
        | { readonly __typename: 'Objection', readonly id: string }
        | { readonly __typename: 'Organization', readonly id: string }
        | { readonly __typename: 'OrganizationRelation', readonly id: string }
        | { readonly __typename: 'PatentProject', readonly id: string }
        | { readonly __typename: 'Person', readonly id: string }
        | { readonly __typename: 'PersonRelation', readonly id: string }
        | { readonly __typename: 'PlanItem', readonly id: string }
        | { readonly __typename: 'PoolMembership', readonly id: string }
        | { readonly __typename: 'PriorityRight', readonly id: string }
        | { readonly __typename: 'PublicNotice', readonly id: string }
        | { readonly __typename: 'QualificationApplication', readonly id: string }
        | { readonly __typename: 'QualificationGrant', readonly id: string }
        | { readonly __typename: 'RdExpense', readonly id: string }
        | { readonly __typename: 'RdInstitution', readonly id: string }
        | { readonly __typename: 'Region', readonly id: string }
        | { readonly __typename: 'Release', readonly id: string }
        | { readonly __typename: 'ReleasedValue', readonly id: string }
        | { readonly __typename: 'ReportLine', readonly id: string }
        | { readonly __typename: 'ResultListing', readonly id: string }
        | { readonly __typename: 'Session', readonly id: string }
        | { readonly __typename: 'StatusEvent', readonly id: string }
        | { readonly __typename: 'Target', readonly id: string }
        | { readonly __typename: 'TechContract', readonly id: string }
        | { readonly __typename: 'TransformationReport', readonly id: string }
        | { readonly __typename: 'TrialLicence', readonly id: string }
        | { readonly __typename: 'ValidityEvent', readonly id: string }
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
export const DoAbandonResultDealDocument = new TypedDocumentString(`
    mutation DoAbandonResultDeal($input: AbandonResultDealInput!) {
  abandonResultDeal(input: $input) {
    resultListing {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoAbandonResultDealMutation, DoAbandonResultDealMutationVariables>;
export const DoAcceptTransformationReportDocument = new TypedDocumentString(`
    mutation DoAcceptTransformationReport($input: AcceptTransformationReportInput!) {
  acceptTransformationReport(input: $input) {
    transformationReport {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoAcceptTransformationReportMutation, DoAcceptTransformationReportMutationVariables>;
export const DoAcceptTrialLicenceDocument = new TypedDocumentString(`
    mutation DoAcceptTrialLicence($input: AcceptTrialLicenceInput!) {
  acceptTrialLicence(input: $input) {
    trialLicence {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoAcceptTrialLicenceMutation, DoAcceptTrialLicenceMutationVariables>;
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
export const DoAmendAchievementDocument = new TypedDocumentString(`
    mutation DoAmendAchievement($input: AmendAchievementInput!) {
  amendAchievement(input: $input) {
    achievement {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoAmendAchievementMutation, DoAmendAchievementMutationVariables>;
export const DoAmendIncomeDistributionDocument = new TypedDocumentString(`
    mutation DoAmendIncomeDistribution($input: AmendIncomeDistributionInput!) {
  amendIncomeDistribution(input: $input) {
    incomeDistribution {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoAmendIncomeDistributionMutation, DoAmendIncomeDistributionMutationVariables>;
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
export const DoAmendTechContractDocument = new TypedDocumentString(`
    mutation DoAmendTechContract($input: AmendTechContractInput!) {
  amendTechContract(input: $input) {
    techContract {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoAmendTechContractMutation, DoAmendTechContractMutationVariables>;
export const DoAmendTransformationReportDocument = new TypedDocumentString(`
    mutation DoAmendTransformationReport($input: AmendTransformationReportInput!) {
  amendTransformationReport(input: $input) {
    transformationReport {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoAmendTransformationReportMutation, DoAmendTransformationReportMutationVariables>;
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
export const DoAssignIntellectualPropertyDocument = new TypedDocumentString(`
    mutation DoAssignIntellectualProperty($input: AssignIntellectualPropertyInput!) {
  assignIntellectualProperty(input: $input) {
    intellectualProperty {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoAssignIntellectualPropertyMutation, DoAssignIntellectualPropertyMutationVariables>;
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
export const DoChooseTransferWayDocument = new TypedDocumentString(`
    mutation DoChooseTransferWay($input: ChooseTransferWayInput!) {
  chooseTransferWay(input: $input) {
    resultListing {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoChooseTransferWayMutation, DoChooseTransferWayMutationVariables>;
export const DoCloseResultTrialsDocument = new TypedDocumentString(`
    mutation DoCloseResultTrials($input: CloseResultTrialsInput!) {
  closeResultTrials(input: $input) {
    resultListing {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoCloseResultTrialsMutation, DoCloseResultTrialsMutationVariables>;
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
export const DoCompleteTechContractDocument = new TypedDocumentString(`
    mutation DoCompleteTechContract($input: CompleteTechContractInput!) {
  completeTechContract(input: $input) {
    techContract {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoCompleteTechContractMutation, DoCompleteTechContractMutationVariables>;
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
export const DoConfirmPriorityRightDocument = new TypedDocumentString(`
    mutation DoConfirmPriorityRight($input: ConfirmPriorityRightInput!) {
  confirmPriorityRight(input: $input) {
    priorityRight {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoConfirmPriorityRightMutation, DoConfirmPriorityRightMutationVariables>;
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
export const DoConvertTrialLicenceDocument = new TypedDocumentString(`
    mutation DoConvertTrialLicence($input: ConvertTrialLicenceInput!) {
  convertTrialLicence(input: $input) {
    trialLicence {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoConvertTrialLicenceMutation, DoConvertTrialLicenceMutationVariables>;
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
export const DoDecideIncomeDistributionDocument = new TypedDocumentString(`
    mutation DoDecideIncomeDistribution($input: DecideIncomeDistributionInput!) {
  decideIncomeDistribution(input: $input) {
    incomeDistribution {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoDecideIncomeDistributionMutation, DoDecideIncomeDistributionMutationVariables>;
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
export const DoDeclinePatentProjectDocument = new TypedDocumentString(`
    mutation DoDeclinePatentProject($input: DeclinePatentProjectInput!) {
  declinePatentProject(input: $input) {
    patentProject {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoDeclinePatentProjectMutation, DoDeclinePatentProjectMutationVariables>;
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
export const DoDeclineTrialLicenceDocument = new TypedDocumentString(`
    mutation DoDeclineTrialLicence($input: DeclineTrialLicenceInput!) {
  declineTrialLicence(input: $input) {
    trialLicence {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoDeclineTrialLicenceMutation, DoDeclineTrialLicenceMutationVariables>;
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
export const DoDraftAchievementDocument = new TypedDocumentString(`
    mutation DoDraftAchievement($input: DraftAchievementInput!) {
  draftAchievement(input: $input) {
    achievement {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoDraftAchievementMutation, DoDraftAchievementMutationVariables>;
export const DoDraftIncomeDistributionDocument = new TypedDocumentString(`
    mutation DoDraftIncomeDistribution($input: DraftIncomeDistributionInput!) {
  draftIncomeDistribution(input: $input) {
    incomeDistribution {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoDraftIncomeDistributionMutation, DoDraftIncomeDistributionMutationVariables>;
export const DoDraftTechContractDocument = new TypedDocumentString(`
    mutation DoDraftTechContract($input: DraftTechContractInput!) {
  draftTechContract(input: $input) {
    techContract {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoDraftTechContractMutation, DoDraftTechContractMutationVariables>;
export const DoDraftTransformationReportDocument = new TypedDocumentString(`
    mutation DoDraftTransformationReport($input: DraftTransformationReportInput!) {
  draftTransformationReport(input: $input) {
    transformationReport {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoDraftTransformationReportMutation, DoDraftTransformationReportMutationVariables>;
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
export const DoEndTrialLicenceDocument = new TypedDocumentString(`
    mutation DoEndTrialLicence($input: EndTrialLicenceInput!) {
  endTrialLicence(input: $input) {
    trialLicence {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoEndTrialLicenceMutation, DoEndTrialLicenceMutationVariables>;
export const DoExpressListingInterestDocument = new TypedDocumentString(`
    mutation DoExpressListingInterest($input: ExpressListingInterestInput!) {
  expressListingInterest(input: $input) {
    listingInterest {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoExpressListingInterestMutation, DoExpressListingInterestMutationVariables>;
export const DoFilePatentProjectDocument = new TypedDocumentString(`
    mutation DoFilePatentProject($input: FilePatentProjectInput!) {
  filePatentProject(input: $input) {
    patentProject {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoFilePatentProjectMutation, DoFilePatentProjectMutationVariables>;
export const DoFileTechContractDocument = new TypedDocumentString(`
    mutation DoFileTechContract($input: FileTechContractInput!) {
  fileTechContract(input: $input) {
    techContract {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoFileTechContractMutation, DoFileTechContractMutationVariables>;
export const DoGrantIntellectualPropertyDocument = new TypedDocumentString(`
    mutation DoGrantIntellectualProperty($input: GrantIntellectualPropertyInput!) {
  grantIntellectualProperty(input: $input) {
    intellectualProperty {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoGrantIntellectualPropertyMutation, DoGrantIntellectualPropertyMutationVariables>;
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
export const DoInvalidateIntellectualPropertyDocument = new TypedDocumentString(`
    mutation DoInvalidateIntellectualProperty($input: InvalidateIntellectualPropertyInput!) {
  invalidateIntellectualProperty(input: $input) {
    intellectualProperty {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoInvalidateIntellectualPropertyMutation, DoInvalidateIntellectualPropertyMutationVariables>;
export const DoLapseIntellectualPropertyDocument = new TypedDocumentString(`
    mutation DoLapseIntellectualProperty($input: LapseIntellectualPropertyInput!) {
  lapseIntellectualProperty(input: $input) {
    intellectualProperty {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoLapseIntellectualPropertyMutation, DoLapseIntellectualPropertyMutationVariables>;
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
export const DoListResultDocument = new TypedDocumentString(`
    mutation DoListResult($input: ListResultInput!) {
  listResult(input: $input) {
    resultListing {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoListResultMutation, DoListResultMutationVariables>;
export const DoNamePriorityRightDocument = new TypedDocumentString(`
    mutation DoNamePriorityRight($input: NamePriorityRightInput!) {
  namePriorityRight(input: $input) {
    priorityRight {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoNamePriorityRightMutation, DoNamePriorityRightMutationVariables>;
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
export const DoNotifyPriorityHolderDocument = new TypedDocumentString(`
    mutation DoNotifyPriorityHolder($input: NotifyPriorityHolderInput!) {
  notifyPriorityHolder(input: $input) {
    priorityRight {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoNotifyPriorityHolderMutation, DoNotifyPriorityHolderMutationVariables>;
export const DoOfferTrialLicenceDocument = new TypedDocumentString(`
    mutation DoOfferTrialLicence($input: OfferTrialLicenceInput!) {
  offerTrialLicence(input: $input) {
    trialLicence {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoOfferTrialLicenceMutation, DoOfferTrialLicenceMutationVariables>;
export const DoOpenResultTrialsDocument = new TypedDocumentString(`
    mutation DoOpenResultTrials($input: OpenResultTrialsInput!) {
  openResultTrials(input: $input) {
    resultListing {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoOpenResultTrialsMutation, DoOpenResultTrialsMutationVariables>;
export const DoPayIncomeDistributionDocument = new TypedDocumentString(`
    mutation DoPayIncomeDistribution($input: PayIncomeDistributionInput!) {
  payIncomeDistribution(input: $input) {
    incomeDistribution {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoPayIncomeDistributionMutation, DoPayIncomeDistributionMutationVariables>;
export const DoPayPatentProjectDocument = new TypedDocumentString(`
    mutation DoPayPatentProject($input: PayPatentProjectInput!) {
  payPatentProject(input: $input) {
    patentProject {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoPayPatentProjectMutation, DoPayPatentProjectMutationVariables>;
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
export const DoPublishIncomeDistributionDocument = new TypedDocumentString(`
    mutation DoPublishIncomeDistribution($input: PublishIncomeDistributionInput!) {
  publishIncomeDistribution(input: $input) {
    incomeDistribution {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoPublishIncomeDistributionMutation, DoPublishIncomeDistributionMutationVariables>;
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
export const DoReckonContractRoyaltyDocument = new TypedDocumentString(`
    mutation DoReckonContractRoyalty($input: ReckonContractRoyaltyInput!) {
  reckonContractRoyalty(input: $input) {
    techContract {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoReckonContractRoyaltyMutation, DoReckonContractRoyaltyMutationVariables>;
export const DoRecommendPatentProjectDocument = new TypedDocumentString(`
    mutation DoRecommendPatentProject($input: RecommendPatentProjectInput!) {
  recommendPatentProject(input: $input) {
    patentProject {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRecommendPatentProjectMutation, DoRecommendPatentProjectMutationVariables>;
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
export const DoRecordAppliedIntellectualPropertyDocument = new TypedDocumentString(`
    mutation DoRecordAppliedIntellectualProperty($input: RecordAppliedIntellectualPropertyInput!) {
  recordAppliedIntellectualProperty(input: $input) {
    intellectualProperty {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRecordAppliedIntellectualPropertyMutation, DoRecordAppliedIntellectualPropertyMutationVariables>;
export const DoRecordContractPaymentDocument = new TypedDocumentString(`
    mutation DoRecordContractPayment($input: RecordContractPaymentInput!) {
  recordContractPayment(input: $input) {
    techContract {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRecordContractPaymentMutation, DoRecordContractPaymentMutationVariables>;
export const DoRecordContractRightTransferDocument = new TypedDocumentString(`
    mutation DoRecordContractRightTransfer($input: RecordContractRightTransferInput!) {
  recordContractRightTransfer(input: $input) {
    techContract {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRecordContractRightTransferMutation, DoRecordContractRightTransferMutationVariables>;
export const DoRecordExchangeDealDocument = new TypedDocumentString(`
    mutation DoRecordExchangeDeal($input: RecordExchangeDealInput!) {
  recordExchangeDeal(input: $input) {
    resultListing {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRecordExchangeDealMutation, DoRecordExchangeDealMutationVariables>;
export const DoRecordGrantedIntellectualPropertyDocument = new TypedDocumentString(`
    mutation DoRecordGrantedIntellectualProperty($input: RecordGrantedIntellectualPropertyInput!) {
  recordGrantedIntellectualProperty(input: $input) {
    intellectualProperty {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRecordGrantedIntellectualPropertyMutation, DoRecordGrantedIntellectualPropertyMutationVariables>;
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
export const DoRecordPatentProjectNotSelectedDocument = new TypedDocumentString(`
    mutation DoRecordPatentProjectNotSelected($input: RecordPatentProjectNotSelectedInput!) {
  recordPatentProjectNotSelected(input: $input) {
    patentProject {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRecordPatentProjectNotSelectedMutation, DoRecordPatentProjectNotSelectedMutationVariables>;
export const DoRecordPatentProjectSelectionDocument = new TypedDocumentString(`
    mutation DoRecordPatentProjectSelection($input: RecordPatentProjectSelectionInput!) {
  recordPatentProjectSelection(input: $input) {
    patentProject {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRecordPatentProjectSelectionMutation, DoRecordPatentProjectSelectionMutationVariables>;
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
export const DoRefuseIntellectualPropertyDocument = new TypedDocumentString(`
    mutation DoRefuseIntellectualProperty($input: RefuseIntellectualPropertyInput!) {
  refuseIntellectualProperty(input: $input) {
    intellectualProperty {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRefuseIntellectualPropertyMutation, DoRefuseIntellectualPropertyMutationVariables>;
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
export const DoRefuseTechContractDocument = new TypedDocumentString(`
    mutation DoRefuseTechContract($input: RefuseTechContractInput!) {
  refuseTechContract(input: $input) {
    techContract {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRefuseTechContractMutation, DoRefuseTechContractMutationVariables>;
export const DoRegisterAchievementDocument = new TypedDocumentString(`
    mutation DoRegisterAchievement($input: RegisterAchievementInput!) {
  registerAchievement(input: $input) {
    achievement {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRegisterAchievementMutation, DoRegisterAchievementMutationVariables>;
export const DoRegisterTechContractDocument = new TypedDocumentString(`
    mutation DoRegisterTechContract($input: RegisterTechContractInput!) {
  registerTechContract(input: $input) {
    techContract {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRegisterTechContractMutation, DoRegisterTechContractMutationVariables>;
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
export const DoRejectPriorityRightDocument = new TypedDocumentString(`
    mutation DoRejectPriorityRight($input: RejectPriorityRightInput!) {
  rejectPriorityRight(input: $input) {
    priorityRight {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRejectPriorityRightMutation, DoRejectPriorityRightMutationVariables>;
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
export const DoRestoreIntellectualPropertyDocument = new TypedDocumentString(`
    mutation DoRestoreIntellectualProperty($input: RestoreIntellectualPropertyInput!) {
  restoreIntellectualProperty(input: $input) {
    intellectualProperty {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRestoreIntellectualPropertyMutation, DoRestoreIntellectualPropertyMutationVariables>;
export const DoReturnAchievementDocument = new TypedDocumentString(`
    mutation DoReturnAchievement($input: ReturnAchievementInput!) {
  returnAchievement(input: $input) {
    achievement {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoReturnAchievementMutation, DoReturnAchievementMutationVariables>;
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
export const DoReturnTransformationReportDocument = new TypedDocumentString(`
    mutation DoReturnTransformationReport($input: ReturnTransformationReportInput!) {
  returnTransformationReport(input: $input) {
    transformationReport {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoReturnTransformationReportMutation, DoReturnTransformationReportMutationVariables>;
export const DoReviewPatentProjectDocument = new TypedDocumentString(`
    mutation DoReviewPatentProject($input: ReviewPatentProjectInput!) {
  reviewPatentProject(input: $input) {
    patentProject {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoReviewPatentProjectMutation, DoReviewPatentProjectMutationVariables>;
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
export const DoReviseResultListingDocument = new TypedDocumentString(`
    mutation DoReviseResultListing($input: ReviseResultListingInput!) {
  reviseResultListing(input: $input) {
    resultListing {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoReviseResultListingMutation, DoReviseResultListingMutationVariables>;
export const DoRevokeAchievementDocument = new TypedDocumentString(`
    mutation DoRevokeAchievement($input: RevokeAchievementInput!) {
  revokeAchievement(input: $input) {
    achievement {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRevokeAchievementMutation, DoRevokeAchievementMutationVariables>;
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
export const DoRevokeTechContractRegistrationDocument = new TypedDocumentString(`
    mutation DoRevokeTechContractRegistration($input: RevokeTechContractRegistrationInput!) {
  revokeTechContractRegistration(input: $input) {
    techContract {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRevokeTechContractRegistrationMutation, DoRevokeTechContractRegistrationMutationVariables>;
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
export const DoSignTechContractDocument = new TypedDocumentString(`
    mutation DoSignTechContract($input: SignTechContractInput!) {
  signTechContract(input: $input) {
    techContract {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoSignTechContractMutation, DoSignTechContractMutationVariables>;
export const DoStartPriceNoticeDocument = new TypedDocumentString(`
    mutation DoStartPriceNotice($input: StartPriceNoticeInput!) {
  startPriceNotice(input: $input) {
    resultListing {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoStartPriceNoticeMutation, DoStartPriceNoticeMutationVariables>;
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
export const DoSubmitAchievementDocument = new TypedDocumentString(`
    mutation DoSubmitAchievement($input: SubmitAchievementInput!) {
  submitAchievement(input: $input) {
    achievement {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoSubmitAchievementMutation, DoSubmitAchievementMutationVariables>;
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
export const DoSubmitTransformationReportDocument = new TypedDocumentString(`
    mutation DoSubmitTransformationReport($input: SubmitTransformationReportInput!) {
  submitTransformationReport(input: $input) {
    transformationReport {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoSubmitTransformationReportMutation, DoSubmitTransformationReportMutationVariables>;
export const DoTerminateTechContractDocument = new TypedDocumentString(`
    mutation DoTerminateTechContract($input: TerminateTechContractInput!) {
  terminateTechContract(input: $input) {
    techContract {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoTerminateTechContractMutation, DoTerminateTechContractMutationVariables>;
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
export const DoVoidIncomeDistributionDocument = new TypedDocumentString(`
    mutation DoVoidIncomeDistribution($input: VoidIncomeDistributionInput!) {
  voidIncomeDistribution(input: $input) {
    incomeDistribution {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoVoidIncomeDistributionMutation, DoVoidIncomeDistributionMutationVariables>;
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
export const DoWaivePriorityRightDocument = new TypedDocumentString(`
    mutation DoWaivePriorityRight($input: WaivePriorityRightInput!) {
  waivePriorityRight(input: $input) {
    priorityRight {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoWaivePriorityRightMutation, DoWaivePriorityRightMutationVariables>;
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
export const DoWithdrawAchievementDocument = new TypedDocumentString(`
    mutation DoWithdrawAchievement($input: WithdrawAchievementInput!) {
  withdrawAchievement(input: $input) {
    achievement {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoWithdrawAchievementMutation, DoWithdrawAchievementMutationVariables>;
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
export const DoWithdrawListingInterestDocument = new TypedDocumentString(`
    mutation DoWithdrawListingInterest($input: WithdrawListingInterestInput!) {
  withdrawListingInterest(input: $input) {
    listingInterest {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoWithdrawListingInterestMutation, DoWithdrawListingInterestMutationVariables>;
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
export const DoWithdrawResultListingDocument = new TypedDocumentString(`
    mutation DoWithdrawResultListing($input: WithdrawResultListingInput!) {
  withdrawResultListing(input: $input) {
    resultListing {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoWithdrawResultListingMutation, DoWithdrawResultListingMutationVariables>;
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