/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** “终止洽谈”的输入。 */
export type AbandonPlatformTalksInput = {
  /** 科创平台的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “签约未成”的输入。 */
export type AbandonResultDealInput = {
  /** 成果转化的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “采用”的输入。 */
export type AcceptCarrierMonthInput = {
  /** 载体运营月报的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “整改通过”的输入。 */
export type AcceptCarrierRectificationInput = {
  /** 孵化载体的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 验收意见 */
  readonly opinion: string;
};

/** “整改验收通过”的输入。 */
export type AcceptPlatformRectificationInput = {
  /** 文件 */
  readonly documents?: ReadonlyArray<string> | null | undefined;
  /** 科创平台的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 验收意见 */
  readonly opinion: string;
};

/** “声明无利益冲突并接受”的输入。 */
export type AcceptReviewAssignmentInput = {
  /** 保密承诺：不泄露申请内容与评审情况 */
  readonly confidentiality: boolean;
  /** 评审分配的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 廉洁承诺：独立、客观、公正评审 */
  readonly pledge: boolean;
  /** 与各申请人无应当回避的关系的声明 */
  readonly statement: string;
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

/** 排序方式。 */
export type AchievementOrder = {
  /** 方向。 */
  readonly direction?: OrderDirection;
  /** 按此字段。 */
  readonly field: AchievementOrderField;
};

/** 可排序的字段。 */
export type AchievementOrderField =
  /** 预期价格，元；面议则空。 */
  | 'EXPECTED_PRICE'
  /** 技术成熟度（TRL），1–9 级。 */
  | 'MATURITY'
  /** 登记日期。 */
  | 'REGISTERED_ON'
  /** 成果名称。 */
  | 'TITLE';

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

/** “建立群机器人”的输入。 */
export type AddRobotInput = {
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 机器人 */
  readonly kind: EndpointKind;
  /** 名称，如“成果转化平台”或“科技局工作群” */
  readonly name: string;
  /** 角色：推送本单位此角色有权读取的，内容只含事项与状态 */
  readonly role: Role;
  /** 加签密钥，钉钉“加签”所示，以 SEC 开头；未启用加签不填 */
  readonly secret?: string | null | undefined;
  /** 接收哪些事件：类型名，“对象.*”，或“*”为全部 */
  readonly types: ReadonlyArray<string>;
  /** 推送网址 */
  readonly url: string;
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

/** “建立推送端点”的输入。 */
export type AddWebhookInput = {
  /** 接口密钥：推送此密钥有权读取的 */
  readonly apiKey: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 名称，如“成果转化平台”或“科技局工作群” */
  readonly name: string;
  /** 接收哪些事件：类型名，“对象.*”，或“*”为全部 */
  readonly types: ReadonlyArray<string>;
  /** 推送网址 */
  readonly url: string;
};

/** “准予入库”的输入。 */
export type AdmitExpertInput = {
  /** 专家的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “受理”的输入。 */
export type AdmitObjectionInput = {
  /** 异议的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “准入”的输入。 */
export type AdmitTenantInput = {
  /** 在孵企业（团队）的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 评审纪要 */
  readonly minutes?: ReadonlyArray<string> | null | undefined;
  /** 确认将在载体内注册并办公 */
  readonly onSite: boolean;
  /** 评审意见 */
  readonly opinion: string;
  /** 评审日期 */
  readonly panelOn: string;
};

/** “启用”的输入。 */
export type AdoptParkBoundaryInput = {
  /** 批准日期 */
  readonly approvedOn: string;
  /** 批准文号 */
  readonly document: string;
  /** 四至范围版本的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 批准机关 */
  readonly issuer: string;
  /** 生效日期 */
  readonly validFrom: string;
};

/** “启用”的输入。 */
export type AdoptParkListInput = {
  /** 批准日期 */
  readonly approvedOn: string;
  /** 批准文号 */
  readonly document: string;
  /** 企业库版本的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 生效日期 */
  readonly validFrom: string;
};

/** “晋级”的输入。 */
export type AdvanceCompetitionEntryInput = {
  /** 参赛队伍的全局标识。 */
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
export type AmendAuctionLotInput = {
  /** 评估或询价结果，元 */
  readonly appraisedValue?: string | null | undefined;
  /** 保证金占起始价的比例；不填则按规则 */
  readonly depositRate?: string | null | undefined;
  /** 公告内容：标的、展示、竞价程序与瑕疵说明 */
  readonly description: string;
  /** 展示起始日 */
  readonly displayFrom: string;
  /** 展示地点或网址 */
  readonly displayPlace: string;
  /** 展示截止日（含当日） */
  readonly displayUntil: string;
  /** 公告附件 */
  readonly documents?: ReadonlyArray<string> | null | undefined;
  /** 竞价结束前不显示竞买人数 */
  readonly hidesBidderCount?: boolean | null | undefined;
  /** 持证拍卖企业；拍卖时填写 */
  readonly house?: string | null | undefined;
  /** 竞价标的的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 报价方式 */
  readonly method: BiddingMethod;
  /** 定价依据 */
  readonly priceBasis: PriceBasis;
  /** 起始价，元 */
  readonly startPrice: string;
  /** 标的名称 */
  readonly title: string;
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

/** “补正”的输入。 */
export type AmendIncubationSpaceInput = {
  /** 装修验收材料 */
  readonly fitOutFiles?: ReadonlyArray<string> | null | undefined;
  /** 平面图 */
  readonly floorPlans?: ReadonlyArray<string> | null | undefined;
  /** 建筑面积，平方米 */
  readonly grossArea: string;
  /** 孵化空间的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 租赁期止，租赁者填写 */
  readonly leasedUntil?: string | null | undefined;
  /** 可出租面积，平方米 */
  readonly lettableArea: string;
  /** 名称，如“二期 3 号楼” */
  readonly name: string;
  /** 运营合同 */
  readonly operatorContracts?: ReadonlyArray<string> | null | undefined;
  /** 来源 */
  readonly origin: SpaceOrigin;
  /** 现场照片 */
  readonly photos?: ReadonlyArray<string> | null | undefined;
  /** 坐落：楼栋与楼层 */
  readonly place: string;
  /** 产权证明或租赁合同 */
  readonly propertyFiles?: ReadonlyArray<string> | null | undefined;
  /** 不动产权证号或租赁合同号 */
  readonly propertyNumber: string;
  /** 权属 */
  readonly tenure: SpaceTenure;
};

/** “更正资料”的输入。 */
export type AmendIncubatorInput = {
  /** 地址 */
  readonly address?: string | null | undefined;
  /** 孵化载体的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 主攻产业 */
  readonly industry?: string | null | undefined;
  /** 是否专业型：主要孵化同一产业领域的企业 */
  readonly isProfessional?: boolean | null | undefined;
  /** 载体类型 */
  readonly kind?: CarrierKind | null | undefined;
  /** 载体名称 */
  readonly name?: string | null | undefined;
  /** 开始运营日期 */
  readonly openedOn?: string | null | undefined;
  /** 运营单位 */
  readonly operator?: string | null | undefined;
  /** 所在镇街 */
  readonly town?: string | null | undefined;
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

/** “公告”的输入。 */
export type AnnounceAuctionLotInput = {
  /** 竞价结束时刻 */
  readonly endsAt: string;
  /** 竞价标的的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 报名截止时刻；不填则至竞价结束 */
  readonly registrationEndsAt?: string | null | undefined;
  /** 竞价开始时刻 */
  readonly startsAt: string;
};

/** “公布获奖”的输入。 */
export type AnnounceCompetitionAwardsInput = {
  /** 文件名称或文号 */
  readonly document: string;
  /** 双创大赛的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 公布日期 */
  readonly on: string;
  /** 各等次奖项数 */
  readonly totals: ReadonlyArray<AwardTotalInput>;
};

/** “发布大赛”的输入。 */
export type AnnounceCompetitionInput = {
  /** 发布日期 */
  readonly announcedOn: string;
  /** 文件名称或文号 */
  readonly document?: string | null | undefined;
  /** 届次 */
  readonly edition?: number | null | undefined;
  /** 办赛单位 */
  readonly hosts?: ReadonlyArray<CompetitionHostInput> | null | undefined;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 大赛名称 */
  readonly name: string;
  /** 奖金预算，元 */
  readonly prizeBudget?: string | null | undefined;
  /** 所在县（市、区） */
  readonly region: string;
  /** 报名开始日期 */
  readonly registrationFrom?: string | null | undefined;
  /** 报名截止日期（含当日） */
  readonly registrationTo?: string | null | undefined;
  /** 简介 */
  readonly summary?: string | null | undefined;
  /** 赛道 */
  readonly tracks?: ReadonlyArray<string> | null | undefined;
  /** 年度 */
  readonly year: number;
};

/** “发布申报通知”的输入。 */
export type AnnounceTalentProgrammeInput = {
  /** 申报截止日期（含当日） */
  readonly closesOn?: string | null | undefined;
  /** 申报通知 */
  readonly document: string;
  /** 人才计划的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 申报开始日期 */
  readonly opensOn?: string | null | undefined;
};

/** “作废”的输入。 */
export type AnnulParkBoundaryInput = {
  /** 四至范围版本的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “作废”的输入。 */
export type AnnulParkListInput = {
  /** 企业库版本的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
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

/** “抵作价款”的输入。 */
export type ApplyDepositToPriceInput = {
  /** 竞买保证金的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “申报级别”的输入。 */
export type ApplyForCarrierLevelInput = {
  /** 孵化载体的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 申报级别 */
  readonly level: CarrierLevel;
  /** 申报说明 */
  readonly statement: string;
  /** 说明材料 */
  readonly statementFiles?: ReadonlyArray<string> | null | undefined;
};

/** “申请入孵”的输入。 */
export type ApplyForIncubationInput = {
  /** 拟使用面积，平方米 */
  readonly area: string;
  /** 主营业务与技术简介 */
  readonly business?: string | null | undefined;
  /** 载体 */
  readonly carrier: string;
  /** 负责人 */
  readonly contactName: string;
  /** 联系电话 */
  readonly contactPhone: string;
  /** 技术领域 */
  readonly field: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 是否车联网 */
  readonly isConnectedVehicle: boolean;
  /** 企业；团队不填 */
  readonly organization?: string | null | undefined;
  /** 团队名称；企业不填 */
  readonly teamName?: string | null | undefined;
};

/** “申报”的输入。 */
export type ApplyForTalentInput = {
  /** 本人已签署知情同意书 */
  readonly consented: boolean;
  /** 人才的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 申报材料与本人知情同意书 */
  readonly materials: ReadonlyArray<string>;
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

/** “申请入库”的输入。 */
export type ApplyToExpertPoolInput = {
  /** 学位 */
  readonly degree?: string | null | undefined;
  /** 技术领域 */
  readonly fields: ReadonlyArray<string>;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 简介 */
  readonly introduction?: string | null | undefined;
  /** 专家类别 */
  readonly kind: ExpertKind;
  /** 承诺公正评审、保守秘密、如实申报关系 */
  readonly pledge: boolean;
  /** 职称或职务 */
  readonly title: string;
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

/** “核定资助”的输入。 */
export type ApproveTalentFundingInput = {
  /** 核定资助，元 */
  readonly amount: string;
  /** 文件名称或文号 */
  readonly document: string;
  /** 人才的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
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

/** 按相关记录的条数筛选。 */
export type AuctionLotCountFilter = {
  /** 不少于几条。 */
  readonly gte?: number | null | undefined;
  /** 不多于几条。 */
  readonly lte?: number | null | undefined;
  /** 只数符合者；不填则数全部。 */
  readonly of?: AuctionLotFilter | null | undefined;
};

/** 竞价标的的筛选条件；并列者须同时满足。 */
export type AuctionLotFilter = {
  /** 成果。 */
  readonly achievement?: AchievementFilter | null | undefined;
  /** 标的编号，如 JJ2026-0001。 */
  readonly code?: StringFilter | null | undefined;
  /** 现在的竞价结束时刻：临近报价会顺延；暂停时不动，恢复后按暂停时所余时间续算。 */
  readonly endsAt?: DateTimeFilter | null | undefined;
  /** 成交价，元。 */
  readonly finalPrice?: MoneyFilter | null | undefined;
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 所属成果转化。 */
  readonly listing?: ResultListingFilter | null | undefined;
  /** 报价方式。 */
  readonly method?: BiddingMethodFilter | null | undefined;
  /** 竞价方式。 */
  readonly mode?: BiddingModeFilter | null | undefined;
  /** 不满足。 */
  readonly not?: AuctionLotFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<AuctionLotFilter> | null | undefined;
  /** 转让方。 */
  readonly organization?: OrganizationFilter | null | undefined;
  /** 起始价，元。 */
  readonly startPrice?: MoneyFilter | null | undefined;
  /** 竞价开始时刻。 */
  readonly startsAt?: DateTimeFilter | null | undefined;
  /** 状态。 */
  readonly state?: AuctionLotStateFilter | null | undefined;
  /** 标的名称。 */
  readonly title?: StringFilter | null | undefined;
};

/** 排序方式。 */
export type AuctionLotOrder = {
  /** 方向。 */
  readonly direction?: OrderDirection;
  /** 按此字段。 */
  readonly field: AuctionLotOrderField;
};

/** 可排序的字段。 */
export type AuctionLotOrderField =
  /** 公告时刻。 */
  | 'ANNOUNCED_AT'
  /** 结束时刻。 */
  | 'CLOSED_AT'
  /** 标的编号，如 JJ2026-0001。 */
  | 'CODE'
  /** 录入时间。 */
  | 'CREATED_AT'
  /** 现在的竞价结束时刻：临近报价会顺延；暂停时不动，恢复后按暂停时所余时间续算。 */
  | 'ENDS_AT'
  /** 竞价开始时刻。 */
  | 'STARTS_AT'
  /** 起始价，元。 */
  | 'START_PRICE'
  /** 标的名称。 */
  | 'TITLE'
  /** 当前最高报价，元；尚无则空。 */
  | 'TOP_AMOUNT';

/** 按相关记录筛选。 */
export type AuctionLotRelationFilter = {
  /** 符合者的条数。 */
  readonly count?: AuctionLotCountFilter | null | undefined;
  /** 没有一条符合。 */
  readonly none?: AuctionLotFilter | null | undefined;
  /** 至少有一条符合。 */
  readonly some?: AuctionLotFilter | null | undefined;
};

/** 竞价标的的状态。 */
export type AuctionLotState =
  /** 公告中。 */
  | 'ANNOUNCED'
  /** 竞价中。 */
  | 'BIDDING'
  /** 已完成。 */
  | 'COMPLETED'
  /** 已确认。 */
  | 'CONFIRMED'
  /** 已签约。 */
  | 'CONTRACTED'
  /** 受让方违约。 */
  | 'DEFAULTED'
  /** 拟制中。 */
  | 'DRAFT'
  /** 已暂停。 */
  | 'PAUSED'
  /** 合同已登记。 */
  | 'REGISTERED'
  /** 已成交待确认。 */
  | 'SOLD'
  /** 未成交。 */
  | 'UNSOLD'
  /** 已撤回。 */
  | 'WITHDRAWN';

/** 比较条件；并列者须同时满足。 */
export type AuctionLotStateFilter = {
  /** 等于。 */
  readonly eq?: AuctionLotState | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<AuctionLotState> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 一个等次的奖项数 */
export type AwardTotalInput = {
  /** 项数 */
  readonly count: number;
  /** 等次 */
  readonly grade: CompetitionGrade;
};

/** 收支方向。 */
export type BankDirection =
  /** 收入。 */
  | 'IN'
  /** 支出。 */
  | 'OUT';

/** 比较条件；并列者须同时满足。 */
export type BankDirectionFilter = {
  /** 等于。 */
  readonly eq?: BankDirection | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<BankDirection> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 银行流水的筛选条件；并列者须同时满足。 */
export type BankReceiptFilter = {
  /** 银行流水号。 */
  readonly bankReference?: StringFilter | null | undefined;
  /** 收支。 */
  readonly direction?: BankDirectionFilter | null | undefined;
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 不满足。 */
  readonly not?: BankReceiptFilter | null | undefined;
  /** 日期。 */
  readonly on?: LocalDateFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<BankReceiptFilter> | null | undefined;
  /** 状态。 */
  readonly state?: BankReceiptStateFilter | null | undefined;
};

/** 排序方式。 */
export type BankReceiptOrder = {
  /** 方向。 */
  readonly direction?: OrderDirection;
  /** 按此字段。 */
  readonly field: BankReceiptOrderField;
};

/** 可排序的字段。 */
export type BankReceiptOrderField =
  /** 录入时间。 */
  | 'CREATED_AT'
  /** 日期。 */
  | 'ON';

/** 银行流水的状态。 */
export type BankReceiptState =
  /** 待复核。 */
  | 'ENTERED'
  /** 已导入。 */
  | 'IMPORTED'
  /** 已认领。 */
  | 'MATCHED'
  /** 已作废。 */
  | 'REJECTED'
  /** 已退回。 */
  | 'RETURNED'
  /** 待核。 */
  | 'SUSPENSE';

/** 比较条件；并列者须同时满足。 */
export type BankReceiptStateFilter = {
  /** 等于。 */
  readonly eq?: BankReceiptState | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<BankReceiptState> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 受奖励人员类别。 */
export type Beneficiary =
  /** 其他贡献人员。 */
  | 'CONTRIBUTOR'
  /** 主要贡献人员。 */
  | 'MAIN_CONTRIBUTOR'
  /** 转移转化人员。 */
  | 'TRANSFER_STAFF';

/** 竞价记录的种类。 */
export type BidKind =
  /** 报价。 */
  | 'BID'
  /** 优先权匹配。 */
  | 'MATCH'
  /** 开启密封。 */
  | 'OPENED'
  /** 暂停。 */
  | 'PAUSED'
  /** 恢复。 */
  | 'RESUMED'
  /** 密封报价。 */
  | 'SEALED';

/** 竞买人消息的种类。 */
export type BidderMessageKind =
  /** 报价已受理。 */
  | 'ACCEPTED'
  /** 未竞得。 */
  | 'LOST'
  /** 已被优先权人匹配。 */
  | 'MATCHED'
  /** 已被超出。 */
  | 'OUTBID'
  /** 竞价暂停。 */
  | 'PAUSED'
  /** 报名成功。 */
  | 'QUALIFIED'
  /** 保证金退还中。 */
  | 'REFUND'
  /** 竞价恢复。 */
  | 'RESUMED'
  /** 竞价撤回。 */
  | 'WITHDRAWN'
  /** 竞得。 */
  | 'WON';

/** 竞买报名的状态。 */
export type BidderRegistrationState =
  /** 待缴保证金。 */
  | 'APPLIED'
  /** 未缴保证金。 */
  | 'LAPSED'
  /** 可以竞价。 */
  | 'QUALIFIED'
  /** 已撤回。 */
  | 'WITHDRAWN';

/** 报价方式。 */
export type BiddingMethod =
  /** 公开增价。 */
  | 'OPEN'
  /** 一次密封报价。 */
  | 'SEALED';

/** 比较条件；并列者须同时满足。 */
export type BiddingMethodFilter = {
  /** 等于。 */
  readonly eq?: BiddingMethod | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<BiddingMethod> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 竞价方式：“拍卖”仅限持证拍卖企业主持者。 */
export type BiddingMode =
  /** 拍卖。 */
  | 'AUCTION'
  /** 网络竞价。 */
  | 'BIDDING';

/** 比较条件；并列者须同时满足。 */
export type BiddingModeFilter = {
  /** 等于。 */
  readonly eq?: BiddingMode | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<BiddingMode> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 比较条件；并列者须同时满足。 */
export type BooleanFilter = {
  /** 等于。 */
  readonly eq?: boolean | null | undefined;
};

/** “终止竞价”的输入。 */
export type CallOffAuctionLotInput = {
  /** 竞价标的的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “取消大赛”的输入。 */
export type CancelCompetitionInput = {
  /** 双创大赛的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “取消评价”的输入。 */
export type CancelPlatformEvaluationInput = {
  /** 绩效评价的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
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

/** “取消评审”的输入。 */
export type CancelReviewSessionInput = {
  /** 评审的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
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

/** 载体年度考核等次。 */
export type CarrierCheckGrade =
  /** 优秀。 */
  | 'EXCELLENT'
  /** 不合格。 */
  | 'FAIL'
  /** 良好。 */
  | 'GOOD'
  /** 合格。 */
  | 'QUALIFIED';

/** 创建目标的类型。 */
export type CarrierGoalKind =
  /** 加速器。 */
  | 'ACCELERATOR'
  /** 示范孵化基地。 */
  | 'DEMONSTRATION'
  /** 孵化器。 */
  | 'INCUBATOR'
  /** 众创空间。 */
  | 'MAKER_SPACE'
  /** 其他载体。 */
  | 'OTHER'
  /** 科创园。 */
  | 'SCIENCE_PARK';

/** 孵化载体类型。 */
export type CarrierKind =
  /** 加速器。 */
  | 'ACCELERATOR'
  /** 孵化器。 */
  | 'INCUBATOR'
  /** 众创空间。 */
  | 'MAKER_SPACE'
  /** 其他载体。 */
  | 'OTHER'
  /** 科创园。 */
  | 'SCIENCE_PARK';

/** 比较条件；并列者须同时满足。 */
export type CarrierKindFilter = {
  /** 等于。 */
  readonly eq?: CarrierKind | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<CarrierKind> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 孵化载体认定级别。 */
export type CarrierLevel =
  /** 市级。 */
  | 'CITY'
  /** 县级。 */
  | 'COUNTY'
  /** 国家级。 */
  | 'NATIONAL'
  /** 省级。 */
  | 'PROVINCIAL';

/** 比较条件；并列者须同时满足。 */
export type CarrierLevelFilter = {
  /** 等于。 */
  readonly eq?: CarrierLevel | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<CarrierLevel> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 载体运营月报的筛选条件；并列者须同时满足。 */
export type CarrierMonthFilter = {
  /** 载体。 */
  readonly carrier?: IncubatorFilter | null | undefined;
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 月份，以其末日表示。 */
  readonly month?: LocalDateFilter | null | undefined;
  /** 不满足。 */
  readonly not?: CarrierMonthFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<CarrierMonthFilter> | null | undefined;
  /** 状态。 */
  readonly state?: CarrierMonthStateFilter | null | undefined;
};

/** 排序方式。 */
export type CarrierMonthOrder = {
  /** 方向。 */
  readonly direction?: OrderDirection;
  /** 按此字段。 */
  readonly field: CarrierMonthOrderField;
};

/** 可排序的字段。 */
export type CarrierMonthOrderField =
  /** 月份，以其末日表示。 */
  | 'MONTH';

/** 载体运营月报的状态。 */
export type CarrierMonthState =
  /** 已采用。 */
  | 'ACCEPTED'
  /** 待填报。 */
  | 'OPEN'
  /** 已退回。 */
  | 'RETURNED'
  /** 已提交。 */
  | 'SUBMITTED';

/** 比较条件；并列者须同时满足。 */
export type CarrierMonthStateFilter = {
  /** 等于。 */
  readonly eq?: CarrierMonthState | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<CarrierMonthState> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 创建与建设计划的筛选条件；并列者须同时满足。 */
export type CarrierPlanFilter = {
  /** 载体；尚未确定则空。 */
  readonly carrier?: IncubatorFilter | null | undefined;
  /** 完成日期。 */
  readonly completedOn?: LocalDateFilter | null | undefined;
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 事项。 */
  readonly kind?: CarrierPlanKindFilter | null | undefined;
  /** 不满足。 */
  readonly not?: CarrierPlanFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<CarrierPlanFilter> | null | undefined;
  /** 所属县（市、区）。 */
  readonly region?: RegionFilter | null | undefined;
  /** 状态。 */
  readonly state?: CarrierPlanStateFilter | null | undefined;
  /** 年度。 */
  readonly year?: IntFilter | null | undefined;
};

/** 创建与建设的事项。 */
export type CarrierPlanKind =
  /** 创建。 */
  | 'CREATION'
  /** 装修建设。 */
  | 'FIT_OUT';

/** 比较条件；并列者须同时满足。 */
export type CarrierPlanKindFilter = {
  /** 等于。 */
  readonly eq?: CarrierPlanKind | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<CarrierPlanKind> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 排序方式。 */
export type CarrierPlanOrder = {
  /** 方向。 */
  readonly direction?: OrderDirection;
  /** 按此字段。 */
  readonly field: CarrierPlanOrderField;
};

/** 可排序的字段。 */
export type CarrierPlanOrderField =
  /** 完成日期。 */
  | 'COMPLETED_ON'
  /** 年度。 */
  | 'YEAR';

/** 创建与建设计划的状态。 */
export type CarrierPlanState =
  /** 已创成（完成）。 */
  | 'DONE'
  /** 已取消。 */
  | 'DROPPED'
  /** 拟创建（建设）。 */
  | 'PLANNED'
  /** 暂缓。 */
  | 'SUSPENDED'
  /** 推进中。 */
  | 'UNDER_WAY';

/** 比较条件；并列者须同时满足。 */
export type CarrierPlanStateFilter = {
  /** 等于。 */
  readonly eq?: CarrierPlanState | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<CarrierPlanState> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 按相关记录的条数筛选。 */
export type CarrierRecognitionCountFilter = {
  /** 不少于几条。 */
  readonly gte?: number | null | undefined;
  /** 不多于几条。 */
  readonly lte?: number | null | undefined;
  /** 只数符合者；不填则数全部。 */
  readonly of?: CarrierRecognitionFilter | null | undefined;
};

/** 载体认定的筛选条件；并列者须同时满足。 */
export type CarrierRecognitionFilter = {
  /** 载体。 */
  readonly carrier?: IncubatorFilter | null | undefined;
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 级别。 */
  readonly level?: CarrierLevelFilter | null | undefined;
  /** 不满足。 */
  readonly not?: CarrierRecognitionFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<CarrierRecognitionFilter> | null | undefined;
  /** 认定日期。 */
  readonly recognisedOn?: LocalDateFilter | null | undefined;
};

/** 按相关记录筛选。 */
export type CarrierRecognitionRelationFilter = {
  /** 符合者的条数。 */
  readonly count?: CarrierRecognitionCountFilter | null | undefined;
  /** 没有一条符合。 */
  readonly none?: CarrierRecognitionFilter | null | undefined;
  /** 至少有一条符合。 */
  readonly some?: CarrierRecognitionFilter | null | undefined;
};

/** 认定目标：各级认定，或市级示范孵化基地。 */
export type CarrierTarget =
  /** 市级。 */
  | 'CITY'
  /** 县级。 */
  | 'COUNTY'
  /** 市级示范孵化基地。 */
  | 'DEMONSTRATION'
  /** 国家级。 */
  | 'NATIONAL'
  /** 省级。 */
  | 'PROVINCIAL';

/** “修改”的输入。 */
export type ChangeEndpointInput = {
  /** 推送端点的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 名称，如“成果转化平台”或“科技局工作群” */
  readonly name?: string | null | undefined;
  /** 接收哪些事件：类型名，“对象.*”，或“*”为全部 */
  readonly types?: ReadonlyArray<string> | null | undefined;
  /** 推送网址 */
  readonly url?: string | null | undefined;
};

/** “修改密码”的输入。 */
export type ChangePasswordInput = {
  /** 当前密码。 */
  readonly currentPassword: string;
  /** 新密码：至少 10 位、三类字符，不与最近 5 次相同，不是常见密码。 */
  readonly newPassword: string;
};

/** “镇街核查”的输入。 */
export type CheckIncubationSpaceAsTownInput = {
  /** 孵化空间的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 现场核查意见 */
  readonly opinion: string;
  /** 现场照片 */
  readonly photos?: ReadonlyArray<string> | null | undefined;
};

/** “初核”的输入。 */
export type CheckParkEvaluationInput = {
  /** 高新区年度评价的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 各项初核；未列者从自评 */
  readonly items: ReadonlyArray<ParkCheckScoreInput>;
  /** 初核意见 */
  readonly opinion: string;
};

/** “初核并指定专家”的输入。 */
export type CheckPlatformEvaluationInput = {
  /** 现场核查专家 */
  readonly experts: ReadonlyArray<string>;
  /** 绩效评价的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 初核意见 */
  readonly opinion: string;
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

/** “县级核查”的输入。 */
export type CheckTalentInput = {
  /** 部门 */
  readonly department: TalentChecker;
  /** 人才的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 说明 */
  readonly opinion: string;
  /** 意见 */
  readonly result: TalentCheckResult;
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

/** “登记未落地”的输入。 */
export type CloseCompetitionFollowUpInput = {
  /** 获奖作品的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “停止运营”的输入。 */
export type CloseIncubatorInput = {
  /** 孵化载体的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 停止运营日期 */
  readonly on: string;
  /** 理由 */
  readonly reason: string;
};

/** “确认办结”的输入。 */
export type CloseProjectIssueInput = {
  /** 项目问题的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
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

/** “结束评分”的输入。 */
export type CloseReviewSessionInput = {
  /** 评审的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “停用”的输入。 */
export type CloseTalentProgrammeInput = {
  /** 人才计划的全局标识。 */
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

/** 奖项等次。 */
export type CompetitionGrade =
  /** 优秀奖。 */
  | 'EXCELLENCE'
  /** 一等奖。 */
  | 'FIRST'
  /** 特等奖。 */
  | 'GRAND'
  /** 其他奖项。 */
  | 'OTHER'
  /** 二等奖。 */
  | 'SECOND'
  /** 三等奖。 */
  | 'THIRD';

/** 办赛单位 */
export type CompetitionHostInput = {
  /** 单位名称 */
  readonly name: string;
  /** 名录中的单位 */
  readonly organization?: string | null | undefined;
  /** 主办、协办、承办或支持 */
  readonly role: CompetitionHostRole;
};

/** 办赛单位的角色。 */
export type CompetitionHostRole =
  /** 协办。 */
  | 'CO_HOST'
  /** 主办。 */
  | 'HOST'
  /** 承办。 */
  | 'ORGANISER'
  /** 支持。 */
  | 'SUPPORTER';

/** 按相关记录的条数筛选。 */
export type CompetitionLandingCountFilter = {
  /** 不少于几条。 */
  readonly gte?: number | null | undefined;
  /** 不多于几条。 */
  readonly lte?: number | null | undefined;
  /** 只数符合者；不填则数全部。 */
  readonly of?: CompetitionLandingFilter | null | undefined;
};

/** 落地记录的筛选条件；并列者须同时满足。 */
export type CompetitionLandingFilter = {
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 落地方式。 */
  readonly kind?: CompetitionLandingKindFilter | null | undefined;
  /** 不满足。 */
  readonly not?: CompetitionLandingFilter | null | undefined;
  /** 日期。 */
  readonly on?: LocalDateFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<CompetitionLandingFilter> | null | undefined;
};

/** 落地方式。 */
export type CompetitionLandingKind =
  /** 引进人才。 */
  | 'HIRED'
  /** 入驻孵化。 */
  | 'INCUBATED'
  /** 注册企业。 */
  | 'REGISTERED';

/** 比较条件；并列者须同时满足。 */
export type CompetitionLandingKindFilter = {
  /** 等于。 */
  readonly eq?: CompetitionLandingKind | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<CompetitionLandingKind> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 按相关记录筛选。 */
export type CompetitionLandingRelationFilter = {
  /** 符合者的条数。 */
  readonly count?: CompetitionLandingCountFilter | null | undefined;
  /** 没有一条符合。 */
  readonly none?: CompetitionLandingFilter | null | undefined;
  /** 至少有一条符合。 */
  readonly some?: CompetitionLandingFilter | null | undefined;
};

/** 参赛学生 */
export type CompetitionMemberInput = {
  /** 学历层次 */
  readonly degree?: string | null | undefined;
  /** 姓名 */
  readonly name: string;
  /** 联系电话 */
  readonly phone?: string | null | undefined;
  /** 队长或队员 */
  readonly role: CompetitionMemberRole;
};

/** 队内角色。 */
export type CompetitionMemberRole =
  /** 队长。 */
  | 'LEADER'
  /** 队员。 */
  | 'MEMBER';

/** “整理评审意见”的输入。 */
export type CompileReviewOpinionInput = {
  /** 评审的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 整理后的意见，不得透露专家身份 */
  readonly opinion: string;
  /** 申请 */
  readonly target: string;
};

/** “完成”的输入。 */
export type CompleteAuctionLotInput = {
  /** 竞价标的的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “登记完成”的输入。 */
export type CompleteCarrierPlanInput = {
  /** 完成日期 */
  readonly completedOn: string;
  /** 文件名称或文号，创成者填写 */
  readonly document?: string | null | undefined;
  /** 验收材料 */
  readonly evidence?: ReadonlyArray<string> | null | undefined;
  /** 创建与建设计划的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “履行完毕”的输入。 */
export type CompleteTechContractInput = {
  /** 技术合同的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “办结落地”的输入。 */
export type ConcludeCompetitionLandingInput = {
  /** 双创大赛的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “复核”的输入。 */
export type ConfirmBankReceiptInput = {
  /** 银行流水的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “确认成交”的输入。 */
export type ConfirmDealInput = {
  /** 竞价标的的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “确认毕业”的输入。 */
export type ConfirmGraduationInput = {
  /** 在孵企业（团队）的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 意见 */
  readonly opinion?: string | null | undefined;
};

/** “确认”的输入。 */
export type ConfirmIndicatorValueInput = {
  /** 指标值的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
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
export type ConfirmParkMembershipInput = {
  /** 入库日期，不填则为申请所填 */
  readonly enteredOn?: string | null | undefined;
  /** 入区企业的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “确认”的输入。 */
export type ConfirmParkMonthInput = {
  /** 月度指标的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “确认”的输入。 */
export type ConfirmPlatformContractInput = {
  /** 合作合同的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “确认完成”的输入。 */
export type ConfirmPlatformMilestoneInput = {
  /** 完成日期，不填则照申报 */
  readonly doneOn?: string | null | undefined;
  /** 佐证 */
  readonly evidence?: ReadonlyArray<string> | null | undefined;
  /** 重点事项的全局标识。 */
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

/** 一笔应付款。 */
export type ContractPaymentInput = {
  /** 金额，元 */
  readonly amount: string;
  /** 应付日期 */
  readonly dueOn?: string | null | undefined;
};

/** 付款种类。 */
export type ContractPaymentKind =
  /** 入门费。 */
  | 'ENTRY_FEE'
  /** 分期款。 */
  | 'INSTALMENT'
  /** 总付款。 */
  | 'LUMP'
  /** 提成款。 */
  | 'ROYALTY';

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

/** “更正”的输入。 */
export type CorrectIndicatorValueInput = {
  /** 指标值的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 更正原因 */
  readonly reason: string;
};

/** “县级核查通过”的输入。 */
export type CountIncubationSpaceInput = {
  /** 孵化空间的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 核查意见 */
  readonly opinion: string;
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

/** “核减资金”的输入。 */
export type CutPlatformFundingInput = {
  /** 核减金额，元 */
  readonly amount: string;
  /** 文件名称或文号 */
  readonly document: string;
  /** 核减哪年约定 */
  readonly funding: string;
  /** 科创平台的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** 比较条件；并列者须同时满足。 */
export type DateTimeFilter = {
  /** 等于。 */
  readonly eq?: string | null | undefined;
  /** 不小于（不早于）。 */
  readonly gte?: string | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** 不大于（不晚于）。 */
  readonly lte?: string | null | undefined;
};

/** 期限的计算单位。 */
export type DayUnit =
  /** 日。 */
  | 'DAY'
  /** 工作日。 */
  | 'WORKING_DAY';

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

/** “申报关系”的输入。 */
export type DeclareExpertTiesInput = {
  /** 专家的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 亲属、师生、合作、合同往来、利益关系与任职经历，整份替换 */
  readonly ties: ReadonlyArray<ExpertTieInput>;
};

/** “申报孵化空间”的输入。 */
export type DeclareIncubationSpaceInput = {
  /** 载体 */
  readonly carrier: string;
  /** 装修验收材料 */
  readonly fitOutFiles?: ReadonlyArray<string> | null | undefined;
  /** 平面图 */
  readonly floorPlans?: ReadonlyArray<string> | null | undefined;
  /** 建筑面积，平方米 */
  readonly grossArea: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 租赁期止，租赁者填写 */
  readonly leasedUntil?: string | null | undefined;
  /** 可出租面积，平方米 */
  readonly lettableArea: string;
  /** 名称，如“二期 3 号楼” */
  readonly name: string;
  /** 运营合同 */
  readonly operatorContracts?: ReadonlyArray<string> | null | undefined;
  /** 来源 */
  readonly origin: SpaceOrigin;
  /** 现场照片 */
  readonly photos?: ReadonlyArray<string> | null | undefined;
  /** 坐落：楼栋与楼层 */
  readonly place: string;
  /** 产权证明或租赁合同 */
  readonly propertyFiles?: ReadonlyArray<string> | null | undefined;
  /** 不动产权证号或租赁合同号 */
  readonly propertyNumber: string;
  /** 权属 */
  readonly tenure: SpaceTenure;
};

/** “认定违约”的输入。 */
export type DeclareLotDefaultInput = {
  /** 佣金，元；仅拍卖 */
  readonly commission?: string | null | undefined;
  /** 竞价费用，元 */
  readonly costs?: string | null | undefined;
  /** 竞价标的的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 违约情形 */
  readonly kind: DefaultKind;
  /** 理由 */
  readonly reason: string;
};

/** “申报回避”的输入。 */
export type DeclareReviewConflictInput = {
  /** 评审分配的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 声明 */
  readonly statement: string;
};

/** “登记人才计划”的输入。 */
export type DeclareTalentProgrammeInput = {
  /** 申报截止日期（含当日） */
  readonly closesOn?: string | null | undefined;
  /** 申报通知 */
  readonly document?: string | null | undefined;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 组织实施单位 */
  readonly issuer?: string | null | undefined;
  /** 级别 */
  readonly level?: TalentLevel | null | undefined;
  /** 计划名称 */
  readonly name: string;
  /** 申报开始日期 */
  readonly opensOn?: string | null | undefined;
};

/** “不予入库”的输入。 */
export type DeclineExpertProfileInput = {
  /** 专家的全局标识。 */
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

/** “不予入库”的输入。 */
export type DeclineParkMembershipInput = {
  /** 入区企业的全局标识。 */
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

/** “谢绝”的输入。 */
export type DeclineReviewAssignmentInput = {
  /** 评审分配的全局标识。 */
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

/** “不予推荐”的输入。 */
export type DeclineTalentInput = {
  /** 人才的全局标识。 */
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

/** 违约情形。 */
export type DefaultKind =
  /** 逾期不确认。 */
  | 'NO_CONFIRMATION'
  /** 逾期不签约。 */
  | 'NO_CONTRACT'
  /** 逾期不付款。 */
  | 'NO_PAYMENT';

/** 学历学位。 */
export type Degree =
  /** 本科。 */
  | 'BACHELOR'
  /** 博士研究生。 */
  | 'DOCTOR'
  /** 硕士研究生。 */
  | 'MASTER'
  /** 其他。 */
  | 'OTHER';

/** 需求去向：县级清单或上级榜单。 */
export type DemandList =
  /** 市“揭榜挂帅”关键技术难题攻关需求。 */
  | 'CITY_CHALLENGE'
  /** 县级技术需求。 */
  | 'COUNTY'
  /** 省“千项万亿”科创强基项目。 */
  | 'PROVINCE_BASE'
  /** 省“双尖双领”重大科技项目需求。 */
  | 'PROVINCE_SJSL';

/** 比较条件；并列者须同时满足。 */
export type DemandListFilter = {
  /** 等于。 */
  readonly eq?: DemandList | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<DemandList> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 按相关记录的条数筛选。 */
export type DemandRecommendationCountFilter = {
  /** 不少于几条。 */
  readonly gte?: number | null | undefined;
  /** 不多于几条。 */
  readonly lte?: number | null | undefined;
  /** 只数符合者；不填则数全部。 */
  readonly of?: DemandRecommendationFilter | null | undefined;
};

/** 需求推荐的筛选条件；并列者须同时满足。 */
export type DemandRecommendationFilter = {
  /** 结果公布日期。 */
  readonly decidedOn?: LocalDateFilter | null | undefined;
  /** 所推荐的需求。 */
  readonly demand?: TechDemandFilter | null | undefined;
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 榜单。 */
  readonly list?: DemandListFilter | null | undefined;
  /** 不满足。 */
  readonly not?: DemandRecommendationFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<DemandRecommendationFilter> | null | undefined;
  /** 结果。 */
  readonly outcome?: RecommendationOutcomeFilter | null | undefined;
  /** 推荐日期；退回或未通过者为空。 */
  readonly recommendedOn?: LocalDateFilter | null | undefined;
};

/** 按相关记录筛选。 */
export type DemandRecommendationRelationFilter = {
  /** 符合者的条数。 */
  readonly count?: DemandRecommendationCountFilter | null | undefined;
  /** 没有一条符合。 */
  readonly none?: DemandRecommendationFilter | null | undefined;
  /** 至少有一条符合。 */
  readonly some?: DemandRecommendationFilter | null | undefined;
};

/** “撤回晋级”的输入。 */
export type DemoteCompetitionEntryInput = {
  /** 参赛队伍的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** 竞买保证金的筛选条件；并列者须同时满足。 */
export type DepositFilter = {
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 标的。 */
  readonly lot?: AuctionLotFilter | null | undefined;
  /** 不满足。 */
  readonly not?: DepositFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<DepositFilter> | null | undefined;
  /** 状态。 */
  readonly state?: DepositStateFilter | null | undefined;
};

/** 排序方式。 */
export type DepositOrder = {
  /** 方向。 */
  readonly direction?: OrderDirection;
  /** 按此字段。 */
  readonly field: DepositOrderField;
};

/** 可排序的字段。 */
export type DepositOrderField =
  /** 通知缴纳的时间。 */
  | 'CREATED_AT'
  /** 应退时限。 */
  | 'REFUND_DUE_AT';

/** 竞买保证金的状态。 */
export type DepositState =
  /** 已抵价款。 */
  | 'APPLIED'
  /** 待缴。 */
  | 'DUE'
  /** 已没收。 */
  | 'FORFEITED'
  /** 已到账。 */
  | 'HELD'
  /** 竞得人保证金。 */
  | 'HELD_WINNER'
  /** 已退还。 */
  | 'REFUNDED'
  /** 退还中。 */
  | 'REFUNDING'
  /** 未缴。 */
  | 'VOID';

/** 比较条件；并列者须同时满足。 */
export type DepositStateFilter = {
  /** 等于。 */
  readonly eq?: DepositState | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<DepositState> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** “完善资料”的输入。 */
export type DescribeIncubatorInput = {
  /** 地址 */
  readonly address?: string | null | undefined;
  /** 孵化载体的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 主攻产业 */
  readonly industry?: string | null | undefined;
  /** 是否专业型：主要孵化同一产业领域的企业 */
  readonly isProfessional?: boolean | null | undefined;
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

/** “放弃拟订”的输入。 */
export type DiscardParkBoundaryInput = {
  /** 四至范围版本的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “放弃拟订”的输入。 */
export type DiscardParkListInput = {
  /** 企业库版本的全局标识。 */
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

/** “作废”的输入。 */
export type DiscardTargetInput = {
  /** 年度目标的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
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

/** “拟订四至范围”的输入。 */
export type DraftParkBoundaryInput = {
  /** 面积，平方米 */
  readonly area?: string | null | undefined;
  /** 批复文件与范围图 */
  readonly documents?: ReadonlyArray<string> | null | undefined;
  /** 东至 */
  readonly east?: string | null | undefined;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 版本名称 */
  readonly name: string;
  /** 北至 */
  readonly north?: string | null | undefined;
  /** 高新区 */
  readonly park: string;
  /** 调整理由 */
  readonly reason?: string | null | undefined;
  /** 南至 */
  readonly south?: string | null | undefined;
  /** 西至 */
  readonly west?: string | null | undefined;
};

/** “拟订企业库”的输入。 */
export type DraftParkListInput = {
  /** 调整依据 */
  readonly basis?: string | null | undefined;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 版本名称 */
  readonly name: string;
  /** 高新区 */
  readonly park: string;
  /** 年度 */
  readonly year: number;
};

/** “拟定目标”的输入。 */
export type DraftTargetInput = {
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 指标名称，与年度目标表中的写法一致 */
  readonly indicator: string;
  /** 目标线：底线、目标、奋斗目标 */
  readonly line: TargetLine;
  /** 目标上限 */
  readonly maximum?: string | null | undefined;
  /** 目标下限，用于“20 以上”“2—3”一类目标 */
  readonly minimum?: string | null | undefined;
  /** 统计区间，如“1-11月”；不填为全年 */
  readonly period?: string | null | undefined;
  /** 地区 */
  readonly regionId: string;
  /** 责任单位 */
  readonly responsible?: string | null | undefined;
  /** 计量单位 */
  readonly unit: string;
  /** 目标值 */
  readonly value?: string | null | undefined;
  /** 年度 */
  readonly year: number;
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

/** “抽取专家”的输入。 */
export type DrawExpertsInput = {
  /** 评审的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 评审方式 */
  readonly method?: ReviewMethod | null | undefined;
  /** 评分截止日（含当日） */
  readonly scoresBy: string;
};

/** “取消计划”的输入。 */
export type DropCarrierPlanInput = {
  /** 创建与建设计划的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “取消拟奖”的输入。 */
export type DropCompetitionAwardInput = {
  /** 获奖作品的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “取消”的输入。 */
export type DropPlatformMilestoneInput = {
  /** 重点事项的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** 须先办的事：办完之前不能做别的。 */
export type Duty =
  /** 修改密码。 */
  | 'CHANGE_PASSWORD'
  /** 启用动态验证码。 */
  | 'ENROL_TOTP';

/** “修改填报”的输入。 */
export type EditParkMonthInput = {
  /** 累计与各月相加不一致的说明 */
  readonly explanation?: string | null | undefined;
  /** 出口交货值当月，元；不公开或不明则不填 */
  readonly exportDelivery?: string | null | undefined;
  /** 出口交货值自年初累计，元；不公开或不明则不填 */
  readonly exportDeliveryCumulative?: string | null | undefined;
  /** 在库企业数；不公开或不明则不填 */
  readonly firms?: number | null | undefined;
  /** 当月值起于哪一月，1、2 月合并统计时为 1；不填则为本月 */
  readonly fromMonth?: number | null | undefined;
  /** 高新技术企业数；不公开或不明则不填 */
  readonly hntes?: number | null | undefined;
  /** 月度指标的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 高新技术产业投资当月，元；不公开或不明则不填 */
  readonly investment?: string | null | undefined;
  /** 高新技术产业投资自年初累计，元；不公开或不明则不填 */
  readonly investmentCumulative?: string | null | undefined;
  /** 工业总产值当月，元；不公开或不明则不填 */
  readonly output?: string | null | undefined;
  /** 工业总产值自年初累计，元；不公开或不明则不填 */
  readonly outputCumulative?: string | null | undefined;
  /** 研发费用当月，元；不公开或不明则不填 */
  readonly rdExpense?: string | null | undefined;
  /** 研发费用自年初累计，元；不公开或不明则不填 */
  readonly rdExpenseCumulative?: string | null | undefined;
  /** 营业收入当月，元；不公开或不明则不填 */
  readonly revenue?: string | null | undefined;
  /** 营业收入自年初累计，元；不公开或不明则不填 */
  readonly revenueCumulative?: string | null | undefined;
  /** 期末从业人员；不公开或不明则不填 */
  readonly staff?: number | null | undefined;
  /** 科技型中小企业数；不公开或不明则不填 */
  readonly technologySmes?: number | null | undefined;
};

/** “更正资料”的输入。 */
export type EditPlatformInput = {
  /** 体系归类，不在体系内则不填 */
  readonly group?: PlatformGroup | null | undefined;
  /** 科创平台的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 平台类型 */
  readonly kind?: PlatformKind | null | undefined;
  /** 运营单位：负责填报的法人 */
  readonly organization?: string | null | undefined;
  /** 共建单位 */
  readonly partner?: string | null | undefined;
  /** 共建单位在本系统中的登记 */
  readonly partnerOrganization?: string | null | undefined;
  /** 简称 */
  readonly shortName?: string | null | undefined;
};

/** “更正资料”的输入。 */
export type EditTalentInput = {
  /** 学历学位 */
  readonly degree?: Degree | null | undefined;
  /** 团队带头人 */
  readonly headName?: string | null | undefined;
  /** 人才的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 项目类别 */
  readonly line?: TalentLine | null | undefined;
  /** 专业 */
  readonly major?: string | null | undefined;
  /** 姓名或团队名称 */
  readonly name?: string | null | undefined;
  /** 用人单位 */
  readonly organization?: string | null | undefined;
  /** 用人平台 */
  readonly platform?: string | null | undefined;
  /** 职称 */
  readonly professionalTitle?: string | null | undefined;
  /** 人才计划，不经计划引进则不填 */
  readonly programme?: string | null | undefined;
  /** 备注 */
  readonly remark?: string | null | undefined;
  /** 团队人数 */
  readonly size?: number | null | undefined;
};

/** “更正资料”的输入。 */
export type EditTransferCentreInput = {
  /** 依托高校院所 */
  readonly host?: string | null | undefined;
  /** 技术转移中心的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 依托单位在本系统中的登记 */
  readonly organization?: string | null | undefined;
};

/** “恢复账户”的输入。 */
export type EnablePersonInput = {
  /** 人员的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “退出”的输入。 */
export type EndIncubationInput = {
  /** 退出原因 */
  readonly exitReason: IncubationExitReason;
  /** 在孵企业（团队）的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 说明 */
  readonly note: string;
  /** 退出日期 */
  readonly on: string;
};

/** “合作结束”的输入。 */
export type EndOperatorEngagementInput = {
  /** 运营团队对接的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 日期 */
  readonly on: string;
  /** 理由 */
  readonly reason: string;
};

/** “终止洽谈”的输入。 */
export type EndOperatorTalksInput = {
  /** 运营团队对接的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 日期 */
  readonly on: string;
  /** 理由 */
  readonly reason: string;
};

/** “调出”的输入。 */
export type EndParkMembershipInput = {
  /** 入区企业的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 调出日期 */
  readonly leftOn: string;
  /** 理由 */
  readonly reason: string;
};

/** “终止共建”的输入。 */
export type EndPlatformInput = {
  /** 文件名称或文号 */
  readonly document: string;
  /** 文件 */
  readonly documents?: ReadonlyArray<string> | null | undefined;
  /** 终止日期 */
  readonly endedOn: string;
  /** 科创平台的全局标识。 */
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

/** “结束”的输入。 */
export type EndTalentInput = {
  /** 结束日期 */
  readonly endedOn: string;
  /** 人才的全局标识。 */
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

/** 推送到何处。 */
export type EndpointKind =
  /** 钉钉群机器人。 */
  | 'DINGTALK'
  /** 对方系统（Webhook）。 */
  | 'WEBHOOK'
  /** 企业微信群机器人。 */
  | 'WECOM';

/** “手工录入到账”的输入。 */
export type EnterBankReceiptInput = {
  /** 付款账号 */
  readonly account?: string | null | undefined;
  /** 金额，元 */
  readonly amount: string;
  /** 银行流水号 */
  readonly bankReference: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 附言 */
  readonly memo?: string | null | undefined;
  /** 到账日期 */
  readonly on: string;
  /** 付款人 */
  readonly payerName: string;
};

/** “登记合作合同”的输入。 */
export type EnterPlatformContractInput = {
  /** 合同金额，元 */
  readonly amount: string;
  /** 合同文本 */
  readonly contract: ReadonlyArray<string>;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 类别 */
  readonly kind: PlatformContractKind;
  /** 合同编号 */
  readonly number?: string | null | undefined;
  /** 企业 */
  readonly organization: string;
  /** 平台 */
  readonly platform: string;
  /** 签订日期 */
  readonly signedOn: string;
  /** 合同名称 */
  readonly title: string;
};

/** 股权事件。 */
export type EquityEvent =
  /** 被并购。 */
  | 'ACQUIRED'
  /** 上市。 */
  | 'LISTED';

/** “登记高新区”的输入。 */
export type EstablishParkInput = {
  /** 管委会 */
  readonly committee?: string | null | undefined;
  /** 设立日期 */
  readonly establishedOn?: string | null | undefined;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 名称 */
  readonly name: string;
  /** 所在县（市、区） */
  readonly region: string;
};

/** “年度考核”的输入。 */
export type EvaluateTalentInput = {
  /** 人才的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 是否通过 */
  readonly isPassed: boolean;
  /** 考核意见 */
  readonly opinion: string;
  /** 考核年度 */
  readonly year: number;
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

/** 专家类别：专家组按类别满足人数。 */
export type ExpertKind =
  /** 财务。 */
  | 'FINANCE'
  /** 产业。 */
  | 'INDUSTRY'
  /** 管理。 */
  | 'MANAGEMENT'
  /** 技术。 */
  | 'TECHNICAL';

/** 关系 */
export type ExpertTieInput = {
  /** 自何日起 */
  readonly from?: string | null | undefined;
  /** 关系；不填为曾任职 */
  readonly kind?: TieKind | null | undefined;
  /** 单位 */
  readonly organization?: string | null | undefined;
  /** 对方姓名 */
  readonly personName?: string | null | undefined;
  /** 单位名称，不在名录中时填写 */
  readonly unitName?: string | null | undefined;
  /** 至何日止，不填为至今 */
  readonly until?: string | null | undefined;
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

/** “延长孵化期”的输入。 */
export type ExtendIncubationInput = {
  /** 在孵企业（团队）的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
  /** 延长至 */
  readonly until: string;
};

/** “延长评分期”的输入。 */
export type ExtendReviewSessionInput = {
  /** 评审的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
  /** 评分截止日（含当日） */
  readonly scoresBy: string;
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

/** “对接落地”的输入。 */
export type FollowCompetitionAwardInput = {
  /** 获奖作品的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 对接情况 */
  readonly note: string;
};

/** “登记办理情况”的输入。 */
export type FollowUpCountyEventInput = {
  /** 办理情况 */
  readonly followUp: string;
  /** 重要事项的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “没收”的输入。 */
export type ForfeitDepositInput = {
  /** 竞买保证金的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** 没收保证金的用途，按此顺序。 */
export type ForfeitUse =
  /** 佣金。 */
  | 'COMMISSION'
  /** 竞价费用。 */
  | 'COSTS'
  /** 余额归转让方。 */
  | 'SELLER'
  /** 差价补偿。 */
  | 'SHORTFALL';

/** “评定等次”的输入。 */
export type GradePlatformEvaluationInput = {
  /** 评定文件 */
  readonly document?: string | null | undefined;
  /** 绩效评价的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** 毕业申请的状态。 */
export type GraduationStatus =
  /** 已确认。 */
  | 'CONFIRMED'
  /** 待确认。 */
  | 'PROPOSED'
  /** 已退回。 */
  | 'RETURNED';

/** “登记认定”的输入。 */
export type GrantCarrierLevelInput = {
  /** 文件名称或文号 */
  readonly document: string;
  /** 孵化载体的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 认定日期 */
  readonly recognisedOn: string;
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

/** 拍卖企业的筛选条件；并列者须同时满足。 */
export type HouseLicenceFilter = {
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 不满足。 */
  readonly not?: HouseLicenceFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<HouseLicenceFilter> | null | undefined;
  /** 拍卖企业。 */
  readonly organization?: OrganizationFilter | null | undefined;
  /** 状态。 */
  readonly state?: HouseLicenceStateFilter | null | undefined;
};

/** 拍卖企业证书的状态。 */
export type HouseLicenceState =
  /** 已过期。 */
  | 'EXPIRED'
  /** 有效。 */
  | 'IN_FORCE'
  /** 已注销。 */
  | 'REVOKED';

/** 比较条件；并列者须同时满足。 */
export type HouseLicenceStateFilter = {
  /** 等于。 */
  readonly eq?: HouseLicenceState | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<HouseLicenceState> | null | undefined;
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

/** “责令回避”的输入。 */
export type ImposeRecusalInput = {
  /** 评审分配的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** 分配依据。 */
export type IncomeBasis =
  /** 自行实施营业利润。 */
  | 'OWN_IMPLEMENTATION'
  /** 作价投资股份。 */
  | 'SHARES'
  /** 转让、许可净收入。 */
  | 'TRANSFER';

/** 比较条件；并列者须同时满足。 */
export type IncomeBasisFilter = {
  /** 等于。 */
  readonly eq?: IncomeBasis | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<IncomeBasis> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 收益分配的筛选条件；并列者须同时满足。 */
export type IncomeDistributionFilter = {
  /** 成果。 */
  readonly achievement?: AchievementFilter | null | undefined;
  /** 分配依据。 */
  readonly basis?: IncomeBasisFilter | null | undefined;
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 不满足。 */
  readonly not?: IncomeDistributionFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<IncomeDistributionFilter> | null | undefined;
  /** 成果持有单位。 */
  readonly organization?: OrganizationFilter | null | undefined;
  /** 状态。 */
  readonly state?: IncomeDistributionStateFilter | null | undefined;
};

/** 排序方式。 */
export type IncomeDistributionOrder = {
  /** 方向。 */
  readonly direction?: OrderDirection;
  /** 按此字段。 */
  readonly field: IncomeDistributionOrderField;
};

/** 可排序的字段。 */
export type IncomeDistributionOrderField =
  /** 录入时间。 */
  | 'CREATED_AT';

/** 收益分配的状态。 */
export type IncomeDistributionState =
  /** 已决定。 */
  | 'DECIDED'
  /** 草稿。 */
  | 'DRAFT'
  /** 公示中。 */
  | 'IN_NOTICE'
  /** 已兑现。 */
  | 'PAID'
  /** 已作废。 */
  | 'VOID';

/** 比较条件；并列者须同时满足。 */
export type IncomeDistributionStateFilter = {
  /** 等于。 */
  readonly eq?: IncomeDistributionState | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<IncomeDistributionState> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** “团队注册为企业”的输入。 */
export type IncorporateTeamInput = {
  /** 在孵企业（团队）的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 注册的企业 */
  readonly organization: string;
  /** 注册日期 */
  readonly registeredOn: string;
};

/** 按相关记录的条数筛选。 */
export type IncubationCountFilter = {
  /** 不少于几条。 */
  readonly gte?: number | null | undefined;
  /** 不多于几条。 */
  readonly lte?: number | null | undefined;
  /** 只数符合者；不填则数全部。 */
  readonly of?: IncubationFilter | null | undefined;
};

/** 退出孵化的原因。 */
export type IncubationExitReason =
  /** 违约清退。 */
  | 'BREACH'
  /** 注销或停业。 */
  | 'DISSOLVED'
  /** 迁出。 */
  | 'LEFT'
  /** 其他。 */
  | 'OTHER'
  /** 孵化期满未毕业。 */
  | 'OVERSTAYED';

/** 在孵的筛选条件；并列者须同时满足。 */
export type IncubationFilter = {
  /** 载体。 */
  readonly carrier?: IncubatorFilter | null | undefined;
  /** 毕业或退出日期。 */
  readonly endedOn?: LocalDateFilter | null | undefined;
  /** 入驻日期。 */
  readonly enteredOn?: LocalDateFilter | null | undefined;
  /** 技术领域。 */
  readonly field?: StringFilter | null | undefined;
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 是否车联网。 */
  readonly isConnectedVehicle?: BooleanFilter | null | undefined;
  /** 最近一月的月报。 */
  readonly latestReport?: IncubationReportFilter | null | undefined;
  /** 不满足。 */
  readonly not?: IncubationFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<IncubationFilter> | null | undefined;
  /** 企业；团队则空。 */
  readonly organization?: OrganizationFilter | null | undefined;
  /** 状态。 */
  readonly state?: IncubationStateFilter | null | undefined;
  /** 团队名称；由团队注册为企业者仍保留。 */
  readonly teamName?: StringFilter | null | undefined;
  /** 名称：企业名称或团队名称。 */
  readonly tenantName?: StringFilter | null | undefined;
  /** 孵化期限；尚未入驻或已结束者可能为空。 */
  readonly term?: IncubationTermFilter | null | undefined;
};

/** 排序方式。 */
export type IncubationOrder = {
  /** 方向。 */
  readonly direction?: OrderDirection;
  /** 按此字段。 */
  readonly field: IncubationOrderField;
};

/** 可排序的字段。 */
export type IncubationOrderField =
  /** 毕业或退出日期。 */
  | 'ENDED_ON'
  /** 入驻日期。 */
  | 'ENTERED_ON'
  /** 名称：企业名称或团队名称。 */
  | 'TENANT_NAME';

/** 按相关记录筛选。 */
export type IncubationRelationFilter = {
  /** 符合者的条数。 */
  readonly count?: IncubationCountFilter | null | undefined;
  /** 没有一条符合。 */
  readonly none?: IncubationFilter | null | undefined;
  /** 至少有一条符合。 */
  readonly some?: IncubationFilter | null | undefined;
};

/** 在孵企业月报的筛选条件；并列者须同时满足。 */
export type IncubationReportFilter = {
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 月份，以其末日表示。 */
  readonly month?: LocalDateFilter | null | undefined;
  /** 不满足。 */
  readonly not?: IncubationReportFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<IncubationReportFilter> | null | undefined;
};

/** 孵化空间的筛选条件；并列者须同时满足。 */
export type IncubationSpaceFilter = {
  /** 载体。 */
  readonly carrier?: IncubatorFilter | null | undefined;
  /** 计入的月份，以其末日表示。 */
  readonly countedMonth?: LocalDateFilter | null | undefined;
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 不满足。 */
  readonly not?: IncubationSpaceFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<IncubationSpaceFilter> | null | undefined;
  /** 状态。 */
  readonly state?: IncubationSpaceStateFilter | null | undefined;
};

/** 排序方式。 */
export type IncubationSpaceOrder = {
  /** 方向。 */
  readonly direction?: OrderDirection;
  /** 按此字段。 */
  readonly field: IncubationSpaceOrderField;
};

/** 可排序的字段。 */
export type IncubationSpaceOrderField =
  /** 计入的月份，以其末日表示。 */
  | 'COUNTED_MONTH';

/** 孵化空间的状态。 */
export type IncubationSpaceState =
  /** 已计入。 */
  | 'COUNTED'
  /** 已申报。 */
  | 'DECLARED'
  /** 已退出。 */
  | 'RELEASED'
  /** 已退回。 */
  | 'RETURNED'
  /** 镇街已核。 */
  | 'TOWN_CHECKED'
  /** 已撤回。 */
  | 'WITHDRAWN';

/** 比较条件；并列者须同时满足。 */
export type IncubationSpaceStateFilter = {
  /** 等于。 */
  readonly eq?: IncubationSpaceState | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<IncubationSpaceState> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 在孵企业（团队）的状态。 */
export type IncubationState =
  /** 已准入。 */
  | 'ADMITTED'
  /** 已申请。 */
  | 'APPLIED'
  /** 已退出。 */
  | 'EXITED'
  /** 延期在孵。 */
  | 'EXTENDED'
  /** 已毕业。 */
  | 'GRADUATED'
  /** 毕业待确认。 */
  | 'GRADUATING'
  /** 在孵。 */
  | 'INCUBATING'
  /** 未准入。 */
  | 'REJECTED'
  /** 已撤回。 */
  | 'WITHDRAWN';

/** 比较条件；并列者须同时满足。 */
export type IncubationStateFilter = {
  /** 等于。 */
  readonly eq?: IncubationState | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<IncubationState> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 孵化期限的筛选条件；并列者须同时满足。 */
export type IncubationTermFilter = {
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 孵化期止（含当日）。 */
  readonly limitOn?: LocalDateFilter | null | undefined;
  /** 不满足。 */
  readonly not?: IncubationTermFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<IncubationTermFilter> | null | undefined;
};

/** 按相关记录的条数筛选。 */
export type IncubatorCountFilter = {
  /** 不少于几条。 */
  readonly gte?: number | null | undefined;
  /** 不多于几条。 */
  readonly lte?: number | null | undefined;
  /** 只数符合者；不填则数全部。 */
  readonly of?: IncubatorFilter | null | undefined;
};

/** 孵化载体的筛选条件；并列者须同时满足。 */
export type IncubatorFilter = {
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 在孵企业（团队），含已毕业、退出者，最近入驻者在前。 */
  readonly incubations?: IncubationRelationFilter | null | undefined;
  /** 类型。 */
  readonly kind?: CarrierKindFilter | null | undefined;
  /** 现有认定级别；未认定则空。 */
  readonly level?: CarrierLevelFilter | null | undefined;
  /** 名称。 */
  readonly name?: StringFilter | null | undefined;
  /** 不满足。 */
  readonly not?: IncubatorFilter | null | undefined;
  /** 开始运营日期。 */
  readonly openedOn?: LocalDateFilter | null | undefined;
  /** 运营单位。 */
  readonly operator?: OrganizationFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<IncubatorFilter> | null | undefined;
  /** 现有级别的认定日期。 */
  readonly recognisedOn?: LocalDateFilter | null | undefined;
  /** 认定记录，最近者在前。 */
  readonly recognitions?: CarrierRecognitionRelationFilter | null | undefined;
  /** 所在县（市、区）。 */
  readonly region?: RegionFilter | null | undefined;
  /** 状态。 */
  readonly state?: IncubatorStateFilter | null | undefined;
  /** 所在镇街；未登记则空。 */
  readonly town?: RegionFilter | null | undefined;
};

/** 排序方式。 */
export type IncubatorOrder = {
  /** 方向。 */
  readonly direction?: OrderDirection;
  /** 按此字段。 */
  readonly field: IncubatorOrderField;
};

/** 可排序的字段。 */
export type IncubatorOrderField =
  /** 名称。 */
  | 'NAME'
  /** 开始运营日期。 */
  | 'OPENED_ON'
  /** 现有级别的认定日期。 */
  | 'RECOGNISED_ON';

/** 按相关记录筛选。 */
export type IncubatorRelationFilter = {
  /** 符合者的条数。 */
  readonly count?: IncubatorCountFilter | null | undefined;
  /** 没有一条符合。 */
  readonly none?: IncubatorFilter | null | undefined;
  /** 至少有一条符合。 */
  readonly some?: IncubatorFilter | null | undefined;
};

/** 孵化载体的状态。 */
export type IncubatorState =
  /** 申报中。 */
  | 'APPLYING'
  /** 已停止运营。 */
  | 'CLOSED'
  /** 运营中。 */
  | 'OPERATING'
  /** 筹建。 */
  | 'PLANNED'
  /** 已认定。 */
  | 'RECOGNISED'
  /** 已推荐。 */
  | 'RECOMMENDED'
  /** 整改中。 */
  | 'RECTIFYING'
  /** 已摘牌。 */
  | 'REMOVED';

/** 比较条件；并列者须同时满足。 */
export type IncubatorStateFilter = {
  /** 等于。 */
  readonly eq?: IncubatorState | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<IncubatorState> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 指标值的状态。 */
export type IndicatorValueState =
  /** 已统计。 */
  | 'COMPUTED'
  /** 已确认。 */
  | 'CONFIRMED'
  /** 已公布。 */
  | 'PUBLISHED'
  /** 已被取代。 */
  | 'SUPERSEDED';

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

/** “登记引进”的输入。 */
export type IntroduceTransferCentreInput = {
  /** 依托高校院所 */
  readonly host: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 引进日期 */
  readonly introducedOn: string;
  /** 中心名称 */
  readonly name: string;
  /** 依托单位在本系统中的登记 */
  readonly organization?: string | null | undefined;
  /** 所属县（市、区），不填则为本县 */
  readonly region?: string | null | undefined;
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

/** 一项评分 */
export type ItemScoreInput = {
  /** 评分项代码 */
  readonly item: string;
  /** 分值 */
  readonly points: string;
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

/** 保证金账的科目。 */
export type LedgerAccount =
  /** 监管账户存款。 */
  | 'BANK'
  /** 佣金。 */
  | 'COMMISSION'
  /** 竞价费用。 */
  | 'COSTS'
  /** 竞买保证金。 */
  | 'DEPOSIT'
  /** 应付转让价款。 */
  | 'PRICE'
  /** 应退保证金。 */
  | 'REFUND'
  /** 应付转让方。 */
  | 'SELLER'
  /** 差价补偿。 */
  | 'SHORTFALL'
  /** 待核款项。 */
  | 'SUSPENSE';

/** 比较条件；并列者须同时满足。 */
export type LedgerAccountFilter = {
  /** 等于。 */
  readonly eq?: LedgerAccount | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<LedgerAccount> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 保证金账目的筛选条件；并列者须同时满足。 */
export type LedgerEntryFilter = {
  /** 时刻。 */
  readonly at?: DateTimeFilter | null | undefined;
  /** 贷方科目。 */
  readonly credit?: LedgerAccountFilter | null | undefined;
  /** 借方科目。 */
  readonly debit?: LedgerAccountFilter | null | undefined;
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 业务。 */
  readonly kind?: LedgerKindFilter | null | undefined;
  /** 标的。 */
  readonly lot?: AuctionLotFilter | null | undefined;
  /** 不满足。 */
  readonly not?: LedgerEntryFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<LedgerEntryFilter> | null | undefined;
};

/** 排序方式。 */
export type LedgerEntryOrder = {
  /** 方向。 */
  readonly direction?: OrderDirection;
  /** 按此字段。 */
  readonly field: LedgerEntryOrderField;
};

/** 可排序的字段。 */
export type LedgerEntryOrderField =
  /** 时刻。 */
  | 'AT';

/** 保证金账的业务。 */
export type LedgerKind =
  /** 抵作价款。 */
  | 'APPLY'
  /** 没收。 */
  | 'FORFEIT'
  /** 认领为保证金。 */
  | 'MATCH'
  /** 划付。 */
  | 'PAYOUT'
  /** 到账。 */
  | 'RECEIPT'
  /** 应退。 */
  | 'REFUND_DUE'
  /** 已退。 */
  | 'REFUND_PAID'
  /** 退回不明款。 */
  | 'RETURN';

/** 比较条件；并列者须同时满足。 */
export type LedgerKindFilter = {
  /** 等于。 */
  readonly eq?: LedgerKind | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<LedgerKind> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

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

/** “挂牌”的输入。 */
export type ListResultInput = {
  /** 成果转化的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 挂牌截止日（含当日） */
  readonly until: string;
};

/** 受让意向的状态。 */
export type ListingInterestState =
  /** 已选定。 */
  | 'ACCEPTED'
  /** 未选定。 */
  | 'DECLINED'
  /** 有效。 */
  | 'OPEN'
  /** 已撤回。 */
  | 'WITHDRAWN';

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

/** 违约处理的状态。 */
export type LotDefaultState =
  /** 待结算。 */
  | 'OPEN'
  /** 已结算。 */
  | 'SETTLED';

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

/** “认领”的输入。 */
export type MatchBankReceiptInput = {
  /** 银行流水的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 保证金缴款码 */
  readonly reference: string;
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

/** “登记入驻”的输入。 */
export type MoveTenantInInput = {
  /** 使用面积，平方米 */
  readonly area: string;
  /** 孵化协议编号 */
  readonly contractNumber: string;
  /** 孵化协议 */
  readonly contracts?: ReadonlyArray<string> | null | undefined;
  /** 入驻日期 */
  readonly enteredOn: string;
  /** 在孵企业（团队）的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
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

/** “开始洽谈”的输入。 */
export type NegotiateWithOperatorInput = {
  /** 运营团队对接的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 进展说明 */
  readonly note?: string | null | undefined;
  /** 日期 */
  readonly on: string;
};

/** “推荐入库”的输入。 */
export type NominateExpertInput = {
  /** 学位 */
  readonly degree?: string | null | undefined;
  /** 技术领域 */
  readonly fields: ReadonlyArray<string>;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 简介 */
  readonly introduction?: string | null | undefined;
  /** 专家类别 */
  readonly kind: ExpertKind;
  /** 所在单位 */
  readonly organization: string;
  /** 专家 */
  readonly person: string;
  /** 职称或职务 */
  readonly title: string;
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

/** “建立月报”的输入。 */
export type OpenCarrierMonthInput = {
  /** 载体 */
  readonly carrier: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 月份，取其中任一日 */
  readonly month: string;
};

/** “开放报名”的输入。 */
export type OpenCompetitionRegistrationInput = {
  /** 双创大赛的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “开展绩效评价”的输入。 */
export type OpenPlatformEvaluationInput = {
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 平台 */
  readonly platform: string;
  /** 评价年度 */
  readonly year: number;
};

/** “开放试用”的输入。 */
export type OpenResultTrialsInput = {
  /** 成果转化的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “启封结果”的输入。 */
export type OpenReviewResultsInput = {
  /** 评审的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “转入运行”的输入。 */
export type OperatePlatformInput = {
  /** 科创平台的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 开始运行日期 */
  readonly startedOn: string;
};

/** 运营团队对接的筛选条件；并列者须同时满足。 */
export type OperatorEngagementFilter = {
  /** 拟运营载体。 */
  readonly carrier?: IncubatorFilter | null | undefined;
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 运营团队。 */
  readonly name?: StringFilter | null | undefined;
  /** 不满足。 */
  readonly not?: OperatorEngagementFilter | null | undefined;
  /** 现状的日期。 */
  readonly on?: LocalDateFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<OperatorEngagementFilter> | null | undefined;
  /** 所属县（市、区）。 */
  readonly region?: RegionFilter | null | undefined;
  /** 签约日期。 */
  readonly signedOn?: LocalDateFilter | null | undefined;
  /** 状态。 */
  readonly state?: OperatorEngagementStateFilter | null | undefined;
};

/** 排序方式。 */
export type OperatorEngagementOrder = {
  /** 方向。 */
  readonly direction?: OrderDirection;
  /** 按此字段。 */
  readonly field: OperatorEngagementOrderField;
};

/** 可排序的字段。 */
export type OperatorEngagementOrderField =
  /** 运营团队。 */
  | 'NAME'
  /** 现状的日期。 */
  | 'ON'
  /** 签约日期。 */
  | 'SIGNED_ON';

/** 运营团队对接的状态。 */
export type OperatorEngagementState =
  /** 终止洽谈。 */
  | 'ENDED'
  /** 合作结束。 */
  | 'LEFT'
  /** 洽谈中。 */
  | 'NEGOTIATING'
  /** 谋划引进。 */
  | 'PLANNED'
  /** 已进驻。 */
  | 'SETTLED'
  /** 已签约。 */
  | 'SIGNED';

/** 比较条件；并列者须同时满足。 */
export type OperatorEngagementStateFilter = {
  /** 等于。 */
  readonly eq?: OperatorEngagementState | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<OperatorEngagementState> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
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
  /** 双创大赛获奖作品在本单位的落地。 */
  readonly competitionLandings?: CompetitionLandingRelationFilter | null | undefined;
  /** 统一社会信用代码（GB 32100-2015），18 位。 */
  readonly creditCode?: CreditCodeFilter | null | undefined;
  /** 现在何处在孵；不在孵则空。 */
  readonly currentIncubation?: IncubationFilter | null | undefined;
  /** 首次省科技型中小企业认定：以最早认定日期为准。 */
  readonly firstProvincialSmeGrant?: QualificationGrantFilter | null | undefined;
  /** 成立日期。 */
  readonly foundedOn?: LocalDateFilter | null | undefined;
  /** 对本单位的限制，最近者在前。 */
  readonly holds?: HoldRelationFilter | null | undefined;
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 在孵经历，最近入驻者在前。 */
  readonly incubations?: IncubationRelationFilter | null | undefined;
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
  /** 作为转让方的成果转化，最近者在前。 */
  readonly listings?: ResultListingRelationFilter | null | undefined;
  /** 作为转让方的竞价标的，最近者在前。 */
  readonly lots?: AuctionLotRelationFilter | null | undefined;
  /** 名称。 */
  readonly name?: StringFilter | null | undefined;
  /** 不满足。 */
  readonly not?: OrganizationFilter | null | undefined;
  /** 运营的孵化载体。 */
  readonly operatedIncubators?: IncubatorRelationFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<OrganizationFilter> | null | undefined;
  /** 所在高新区企业库，各版各为一条，最近录入者在前。 */
  readonly parkMemberships?: ParkMembershipRelationFilter | null | undefined;
  /** 承担的专利产业化项目，最近年度在前。 */
  readonly patentProjects?: PatentProjectRelationFilter | null | undefined;
  /** 与科创平台的合作合同，最近者在前。 */
  readonly platformContracts?: PlatformContractRelationFilter | null | undefined;
  /** 所在培育库，含历次。 */
  readonly poolMemberships?: PoolMembershipRelationFilter | null | undefined;
  /** 承担的科技项目，最近立项者在前。 */
  readonly projects?: ProjectRelationFilter | null | undefined;
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
  /** 创新团队：依托本单位者。 */
  readonly talentTeams?: TalentRelationFilter | null | undefined;
  /** 高层次人才：本单位引进、入选或申报者，最近者在前。 */
  readonly talents?: TalentRelationFilter | null | undefined;
  /** 作为技术提供方的技术合同，最近签订者在前。 */
  readonly techContracts?: TechContractRelationFilter | null | undefined;
  /** 提出的技术需求，最近者在前。 */
  readonly techDemands?: TechDemandRelationFilter | null | undefined;
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

/** 一项指标的初核 */
export type ParkCheckScoreInput = {
  /** 指标代码 */
  readonly criterion: string;
  /** 初核得分 */
  readonly score: string;
};

/** 高新区年度评价的类别。 */
export type ParkEvaluationKind =
  /** 创建评价。 */
  | 'CREATION'
  /** 高质量发展评价。 */
  | 'HIGH_QUALITY'
  /** 亩均效益评价。 */
  | 'PER_MU'
  /** 认定评价。 */
  | 'RECOGNITION';

/** 高新区的筛选条件；并列者须同时满足。 */
export type ParkFilter = {
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 名称。 */
  readonly name?: StringFilter | null | undefined;
  /** 不满足。 */
  readonly not?: ParkFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<ParkFilter> | null | undefined;
  /** 所在县（市、区）。 */
  readonly region?: RegionFilter | null | undefined;
  /** 状态。 */
  readonly state?: ParkStateFilter | null | undefined;
};

/** 企业库版本的筛选条件；并列者须同时满足。 */
export type ParkListVersionFilter = {
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 入区企业，最近入库者在前。 */
  readonly memberships?: ParkMembershipRelationFilter | null | undefined;
  /** 版本名称，如“2023年调整后”。 */
  readonly name?: StringFilter | null | undefined;
  /** 不满足。 */
  readonly not?: ParkListVersionFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<ParkListVersionFilter> | null | undefined;
  /** 高新区。 */
  readonly park?: ParkFilter | null | undefined;
  /** 状态。 */
  readonly state?: ParkVersionStateFilter | null | undefined;
  /** 生效日期。 */
  readonly validFrom?: LocalDateFilter | null | undefined;
  /** 年度。 */
  readonly year?: IntFilter | null | undefined;
};

/** 按相关记录的条数筛选。 */
export type ParkMembershipCountFilter = {
  /** 不少于几条。 */
  readonly gte?: number | null | undefined;
  /** 不多于几条。 */
  readonly lte?: number | null | undefined;
  /** 只数符合者；不填则数全部。 */
  readonly of?: ParkMembershipFilter | null | undefined;
};

/** 入区企业的筛选条件；并列者须同时满足。 */
export type ParkMembershipFilter = {
  /** 入库日期。 */
  readonly enteredOn?: LocalDateFilter | null | undefined;
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 企业库所载行业代码（GB/T 4754），可与登记不同。 */
  readonly industryCode?: StringFilter | null | undefined;
  /** 调出日期：自该日起不在库。 */
  readonly leftOn?: LocalDateFilter | null | undefined;
  /** 企业库版本。 */
  readonly listVersion?: ParkListVersionFilter | null | undefined;
  /** 不满足。 */
  readonly not?: ParkMembershipFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<ParkMembershipFilter> | null | undefined;
  /** 企业。 */
  readonly organization?: OrganizationFilter | null | undefined;
  /** 状态。 */
  readonly state?: ParkMembershipStateFilter | null | undefined;
  /** 企业库所载镇街，可与登记不同。 */
  readonly town?: RegionFilter | null | undefined;
};

/** 按相关记录筛选。 */
export type ParkMembershipRelationFilter = {
  /** 符合者的条数。 */
  readonly count?: ParkMembershipCountFilter | null | undefined;
  /** 没有一条符合。 */
  readonly none?: ParkMembershipFilter | null | undefined;
  /** 至少有一条符合。 */
  readonly some?: ParkMembershipFilter | null | undefined;
};

/** 入区企业的状态。 */
export type ParkMembershipState =
  /** 不予入库。 */
  | 'DECLINED'
  /** 在库。 */
  | 'IN_LIST'
  /** 已调出。 */
  | 'LEFT'
  /** 待确认。 */
  | 'PROPOSED';

/** 比较条件；并列者须同时满足。 */
export type ParkMembershipStateFilter = {
  /** 等于。 */
  readonly eq?: ParkMembershipState | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<ParkMembershipState> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 一项指标的自评 */
export type ParkSelfScoreInput = {
  /** 评分依据 */
  readonly basis?: string | null | undefined;
  /** 指标代码 */
  readonly criterion: string;
  /** 自评得分 */
  readonly score: string;
  /** 值，含单位 */
  readonly value?: string | null | undefined;
};

/** 高新区的状态。 */
export type ParkState =
  /** 已设立。 */
  | 'ESTABLISHED'
  /** 省级创建中。 */
  | 'IN_CREATION'
  /** 省级已认定。 */
  | 'RECOGNISED'
  /** 已撤销。 */
  | 'REVOKED';

/** 比较条件；并列者须同时满足。 */
export type ParkStateFilter = {
  /** 等于。 */
  readonly eq?: ParkState | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<ParkState> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 四至范围版本、企业库版本的状态。 */
export type ParkVersionState =
  /** 已启用。 */
  | 'ADOPTED'
  /** 拟订中。 */
  | 'DRAFT'
  /** 已公开。 */
  | 'PUBLISHED'
  /** 已作废。 */
  | 'WITHDRAWN';

/** 比较条件；并列者须同时满足。 */
export type ParkVersionStateFilter = {
  /** 等于。 */
  readonly eq?: ParkVersionState | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<ParkVersionState> | null | undefined;
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

/** 排序方式。 */
export type PatentProjectOrder = {
  /** 方向。 */
  readonly direction?: OrderDirection;
  /** 按此字段。 */
  readonly field: PatentProjectOrderField;
};

/** 可排序的字段。 */
export type PatentProjectOrderField =
  /** 组织验收的日期。 */
  | 'REVIEWED_ON'
  /** 项目名称。 */
  | 'TITLE'
  /** 立项年度。 */
  | 'YEAR';

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

/** “暂停”的输入。 */
export type PauseAuctionLotInput = {
  /** 竞价标的的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 暂停原因，向公众公开 */
  readonly reason: string;
};

/** “暂停”的输入。 */
export type PauseEndpointInput = {
  /** 推送端点的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “发放奖金”的输入。 */
export type PayCompetitionPrizeInput = {
  /** 获奖作品的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 发放日期 */
  readonly on: string;
  /** 凭证号 */
  readonly voucher: string;
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

/** “登记拨付”的输入。 */
export type PayPlatformInput = {
  /** 金额，元 */
  readonly amount: string;
  /** 拨的是哪年约定 */
  readonly funding: string;
  /** 科创平台的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 说明 */
  readonly note?: string | null | undefined;
  /** 拨付日期 */
  readonly paidOn: string;
  /** 凭证号 */
  readonly voucher: string;
};

/** “登记拨付”的输入。 */
export type PayTalentInput = {
  /** 金额，元 */
  readonly amount: string;
  /** 人才的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 说明 */
  readonly note?: string | null | undefined;
  /** 拨付日期 */
  readonly paidOn: string;
  /** 凭证号 */
  readonly voucher: string;
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

/** “发送测试”的输入。 */
export type PingEndpointInput = {
  /** 推送端点的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** 一次报价：金额与幂等键。 */
export type PlaceBidInput = {
  /** 金额，元；匹配时为所见的当前价。 */
  readonly amount: string;
  /** 客户端为每次报价生成的幂等键：断线重发得到同一回执。 */
  readonly idempotencyKey: string;
  /** 标的的全局标识。 */
  readonly lot: string;
};

/** “列入计划”的输入。 */
export type PlanCarrierPlanInput = {
  /** 载体 */
  readonly carrier?: string | null | undefined;
  /** 创建类别或建设内容 */
  readonly goal: string;
  /** 目标类型 */
  readonly goalKind?: CarrierGoalKind | null | undefined;
  /** 目标级别 */
  readonly goalLevel?: CarrierLevel | null | undefined;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 事项 */
  readonly kind: CarrierPlanKind;
  /** 说明 */
  readonly note?: string | null | undefined;
  /** 年度 */
  readonly year: number;
};

/** 计划级别。 */
export type PlanLevel =
  /** 市级。 */
  | 'CITY'
  /** 县级。 */
  | 'COUNTY'
  /** 省级。 */
  | 'PROVINCE';

/** 比较条件；并列者须同时满足。 */
export type PlanLevelFilter = {
  /** 等于。 */
  readonly eq?: PlanLevel | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<PlanLevel> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** “谋划引进”的输入。 */
export type PlanOperatorEngagementInput = {
  /** 拟运营载体 */
  readonly carrier?: string | null | undefined;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 运营团队 */
  readonly name: string;
  /** 进展说明 */
  readonly note?: string | null | undefined;
  /** 日期 */
  readonly on: string;
  /** 对应的单位，已在名录者填写 */
  readonly organization?: string | null | undefined;
};

/** “登记重点事项”的输入。 */
export type PlanPlatformMilestoneInput = {
  /** 计划完成日期 */
  readonly dueOn?: string | null | undefined;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 是否须在转入运行前完成 */
  readonly isRequired?: boolean | null | undefined;
  /** 类别，不填则按事项名称判断 */
  readonly kind?: PlatformMilestoneKind | null | undefined;
  /** 平台 */
  readonly platform: string;
  /** 事项 */
  readonly title: string;
};

/** 按相关记录的条数筛选。 */
export type PlatformContractCountFilter = {
  /** 不少于几条。 */
  readonly gte?: number | null | undefined;
  /** 不多于几条。 */
  readonly lte?: number | null | undefined;
  /** 只数符合者；不填则数全部。 */
  readonly of?: PlatformContractFilter | null | undefined;
};

/** 合作合同的筛选条件；并列者须同时满足。 */
export type PlatformContractFilter = {
  /** 合同金额，元。 */
  readonly amount?: MoneyFilter | null | undefined;
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 不满足。 */
  readonly not?: PlatformContractFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<PlatformContractFilter> | null | undefined;
  /** 企业。 */
  readonly organization?: OrganizationFilter | null | undefined;
  /** 平台。 */
  readonly platform?: PlatformFilter | null | undefined;
  /** 签订日期。 */
  readonly signedOn?: LocalDateFilter | null | undefined;
  /** 状态。 */
  readonly state?: PlatformContractStateFilter | null | undefined;
};

/** 合作合同类别：按技术合同认定的类别。 */
export type PlatformContractKind =
  /** 技术咨询。 */
  | 'CONSULTING'
  /** 技术开发。 */
  | 'DEVELOPMENT'
  /** 技术许可。 */
  | 'LICENCE'
  /** 技术服务。 */
  | 'SERVICE'
  /** 技术转让。 */
  | 'TRANSFER';

/** 按相关记录筛选。 */
export type PlatformContractRelationFilter = {
  /** 符合者的条数。 */
  readonly count?: PlatformContractCountFilter | null | undefined;
  /** 没有一条符合。 */
  readonly none?: PlatformContractFilter | null | undefined;
  /** 至少有一条符合。 */
  readonly some?: PlatformContractFilter | null | undefined;
};

/** 合作合同的状态。 */
export type PlatformContractState =
  /** 已确认。 */
  | 'CONFIRMED'
  /** 待确认。 */
  | 'REPORTED'
  /** 已作废。 */
  | 'VOID';

/** 比较条件；并列者须同时满足。 */
export type PlatformContractStateFilter = {
  /** 等于。 */
  readonly eq?: PlatformContractState | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<PlatformContractState> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 绩效评价等次。 */
export type PlatformEvaluationGrade =
  /** 优秀。 */
  | 'EXCELLENT'
  /** 不合格。 */
  | 'FAIL'
  /** 良好。 */
  | 'GOOD'
  /** 合格。 */
  | 'QUALIFIED';

/** 比较条件；并列者须同时满足。 */
export type PlatformEvaluationGradeFilter = {
  /** 等于。 */
  readonly eq?: PlatformEvaluationGrade | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<PlatformEvaluationGrade> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 科创平台的筛选条件；并列者须同时满足。 */
export type PlatformFilter = {
  /** 与本地企业的合作合同，最近者在前。 */
  readonly contracts?: PlatformContractRelationFilter | null | undefined;
  /** 成立日期。 */
  readonly foundedOn?: LocalDateFilter | null | undefined;
  /** 最近一次绩效评价等次。 */
  readonly grade?: PlatformEvaluationGradeFilter | null | undefined;
  /** 最近一次绩效评价的年度。 */
  readonly gradeYear?: IntFilter | null | undefined;
  /** 体系归类；不在体系内则空。 */
  readonly group?: PlatformGroupFilter | null | undefined;
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 级别；未认定则空。 */
  readonly level?: PlatformLevelFilter | null | undefined;
  /** 重点事项，按计划日期。 */
  readonly milestones?: PlatformMilestoneRelationFilter | null | undefined;
  /** 平台名称。 */
  readonly name?: StringFilter | null | undefined;
  /** 不满足。 */
  readonly not?: PlatformFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<PlatformFilter> | null | undefined;
  /** 运营单位：负责填报的法人；未登记则空。 */
  readonly organization?: OrganizationFilter | null | undefined;
  /** 共建单位；未登记为单位则空。 */
  readonly partnerOrganization?: OrganizationFilter | null | undefined;
  /** 推进情况。 */
  readonly progress?: PlatformProgressFilter | null | undefined;
  /** 所属县（市、区）。 */
  readonly region?: RegionFilter | null | undefined;
  /** 简称。 */
  readonly shortName?: StringFilter | null | undefined;
  /** 状态。 */
  readonly state?: PlatformStateFilter | null | undefined;
  /** 人才（团队）：在本平台引进、入选或申报者，最近者在前。 */
  readonly talents?: TalentRelationFilter | null | undefined;
};

/** 一年的约定资金 */
export type PlatformFundingInput = {
  /** 约定金额，元 */
  readonly amount: string;
  /** 年度 */
  readonly year: number;
};

/** 体系归类：院、中心、飞地。 */
export type PlatformGroup =
  /** 中心。 */
  | 'CENTRE'
  /** 飞地。 */
  | 'ENCLAVE'
  /** 院。 */
  | 'INSTITUTE';

/** 比较条件；并列者须同时满足。 */
export type PlatformGroupFilter = {
  /** 等于。 */
  readonly eq?: PlatformGroup | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<PlatformGroup> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 平台类型。 */
export type PlatformKind =
  /** 中心。 */
  | 'CENTRE'
  /** 飞地。 */
  | 'ENCLAVE'
  /** 研究院。 */
  | 'INSTITUTE'
  /** 其他。 */
  | 'OTHER'
  /** 服务平台。 */
  | 'SERVICE';

/** 平台与机构的级别。 */
export type PlatformLevel =
  /** 市级。 */
  | 'CITY'
  /** 县级。 */
  | 'COUNTY'
  /** 国家级。 */
  | 'NATIONAL'
  /** 省级。 */
  | 'PROVINCIAL';

/** 比较条件；并列者须同时满足。 */
export type PlatformLevelFilter = {
  /** 等于。 */
  readonly eq?: PlatformLevel | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<PlatformLevel> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 按相关记录的条数筛选。 */
export type PlatformMilestoneCountFilter = {
  /** 不少于几条。 */
  readonly gte?: number | null | undefined;
  /** 不多于几条。 */
  readonly lte?: number | null | undefined;
  /** 只数符合者；不填则数全部。 */
  readonly of?: PlatformMilestoneFilter | null | undefined;
};

/** 重点事项的筛选条件；并列者须同时满足。 */
export type PlatformMilestoneFilter = {
  /** 完成日期。 */
  readonly doneOn?: LocalDateFilter | null | undefined;
  /** 计划完成日期。 */
  readonly dueOn?: LocalDateFilter | null | undefined;
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 不满足。 */
  readonly not?: PlatformMilestoneFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<PlatformMilestoneFilter> | null | undefined;
  /** 平台；所列平台不在名录则空。 */
  readonly platform?: PlatformFilter | null | undefined;
  /** 状态。 */
  readonly state?: PlatformMilestoneStateFilter | null | undefined;
};

/** 重点事项类别。 */
export type PlatformMilestoneKind =
  /** 招生。 */
  | 'ENROLMENT'
  /** 其他。 */
  | 'OTHER'
  /** 认定。 */
  | 'RECOGNITION'
  /** 场地。 */
  | 'SITE'
  /** 人员。 */
  | 'STAFF';

/** 按相关记录筛选。 */
export type PlatformMilestoneRelationFilter = {
  /** 符合者的条数。 */
  readonly count?: PlatformMilestoneCountFilter | null | undefined;
  /** 没有一条符合。 */
  readonly none?: PlatformMilestoneFilter | null | undefined;
  /** 至少有一条符合。 */
  readonly some?: PlatformMilestoneFilter | null | undefined;
};

/** 重点事项的状态。 */
export type PlatformMilestoneState =
  /** 已完成。 */
  | 'DONE'
  /** 已取消。 */
  | 'DROPPED'
  /** 推进中。 */
  | 'IN_PROGRESS'
  /** 已申报完成。 */
  | 'REPORTED';

/** 比较条件；并列者须同时满足。 */
export type PlatformMilestoneStateFilter = {
  /** 等于。 */
  readonly eq?: PlatformMilestoneState | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<PlatformMilestoneState> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 推进情况。 */
export type PlatformProgress =
  /** 重点推进落地。 */
  | 'LANDING'
  /** 洽谈。 */
  | 'NEGOTIATING'
  /** 正常运行。 */
  | 'NORMAL'
  /** 新一轮提升共建。 */
  | 'RENEWED'
  /** 停止运行。 */
  | 'STOPPED';

/** 比较条件；并列者须同时满足。 */
export type PlatformProgressFilter = {
  /** 等于。 */
  readonly eq?: PlatformProgress | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<PlatformProgress> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 平台的状态。 */
export type PlatformState =
  /** 已终止。 */
  | 'ENDED'
  /** 考核不合格。 */
  | 'FAILED'
  /** 洽谈中。 */
  | 'NEGOTIATING'
  /** 运行中。 */
  | 'OPERATING'
  /** 已认定级别。 */
  | 'RECOGNISED'
  /** 整改中。 */
  | 'RECTIFYING'
  /** 已签约。 */
  | 'SIGNED';

/** 比较条件；并列者须同时满足。 */
export type PlatformStateFilter = {
  /** 等于。 */
  readonly eq?: PlatformState | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<PlatformState> | null | undefined;
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

/** “拟制标的”的输入。 */
export type PrepareAuctionLotInput = {
  /** 评估或询价结果，元 */
  readonly appraisedValue?: string | null | undefined;
  /** 保证金占起始价的比例；不填则按规则 */
  readonly depositRate?: string | null | undefined;
  /** 公告内容：标的、展示、竞价程序与瑕疵说明 */
  readonly description: string;
  /** 展示起始日 */
  readonly displayFrom: string;
  /** 展示地点或网址 */
  readonly displayPlace: string;
  /** 展示截止日（含当日） */
  readonly displayUntil: string;
  /** 公告附件 */
  readonly documents?: ReadonlyArray<string> | null | undefined;
  /** 竞价结束前不显示竞买人数 */
  readonly hidesBidderCount?: boolean | null | undefined;
  /** 持证拍卖企业；拍卖时填写 */
  readonly house?: string | null | undefined;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 成果转化 */
  readonly listing: string;
  /** 报价方式 */
  readonly method: BiddingMethod;
  /** 竞价方式 */
  readonly mode: BiddingMode;
  /** 定价依据 */
  readonly priceBasis: PriceBasis;
  /** 起始价，元 */
  readonly startPrice: string;
  /** 标的名称 */
  readonly title: string;
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

/** 优先受让权的状态。 */
export type PriorityRightState =
  /** 已确认。 */
  | 'CONFIRMED'
  /** 已列名。 */
  | 'NAMED'
  /** 已通知。 */
  | 'NOTIFIED'
  /** 不成立。 */
  | 'REJECTED'
  /** 已放弃。 */
  | 'WAIVED';

/** 按相关记录的条数筛选。 */
export type ProjectCountFilter = {
  /** 不少于几条。 */
  readonly gte?: number | null | undefined;
  /** 不多于几条。 */
  readonly lte?: number | null | undefined;
  /** 只数符合者；不填则数全部。 */
  readonly of?: ProjectFilter | null | undefined;
};

/** 科技项目的筛选条件；并列者须同时满足。 */
export type ProjectFilter = {
  /** 承担单位名称。 */
  readonly bearerName?: StringFilter | null | undefined;
  /** 经费（元）。 */
  readonly budget?: MoneyFilter | null | undefined;
  /** 立项日期。 */
  readonly establishedOn?: LocalDateFilter | null | undefined;
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 项目类型。 */
  readonly kind?: ProjectKindFilter | null | undefined;
  /** 级别。 */
  readonly level?: PlanLevelFilter | null | undefined;
  /** 不满足。 */
  readonly not?: ProjectFilter | null | undefined;
  /** 项目编号。 */
  readonly number?: StringFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<ProjectFilter> | null | undefined;
  /** 承担单位；名录中没有的机构则空。 */
  readonly organization?: OrganizationFilter | null | undefined;
  /** 所属县（市、区）。 */
  readonly region?: RegionFilter | null | undefined;
  /** 状态。 */
  readonly state?: ProjectStateFilter | null | undefined;
  /** 项目名称。 */
  readonly title?: StringFilter | null | undefined;
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

/** 项目类型。 */
export type ProjectKind =
  /** 农业。 */
  | 'AGRICULTURE'
  /** 揭榜挂帅。 */
  | 'CHALLENGE'
  /** 卫生。 */
  | 'HEALTH'
  /** 工业。 */
  | 'INDUSTRY'
  /** 其他。 */
  | 'OTHER'
  /** 社会。 */
  | 'SOCIAL';

/** 比较条件；并列者须同时满足。 */
export type ProjectKindFilter = {
  /** 等于。 */
  readonly eq?: ProjectKind | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<ProjectKind> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 按相关记录筛选。 */
export type ProjectRelationFilter = {
  /** 符合者的条数。 */
  readonly count?: ProjectCountFilter | null | undefined;
  /** 没有一条符合。 */
  readonly none?: ProjectFilter | null | undefined;
  /** 至少有一条符合。 */
  readonly some?: ProjectFilter | null | undefined;
};

/** 项目的状态。 */
export type ProjectState =
  /** 已立项。 */
  | 'ESTABLISHED';

/** 比较条件；并列者须同时满足。 */
export type ProjectStateFilter = {
  /** 等于。 */
  readonly eq?: ProjectState | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<ProjectState> | null | undefined;
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

/** “录入拟奖作品”的输入。 */
export type ProposeCompetitionAwardInput = {
  /** 队伍 */
  readonly entry: string;
  /** 等次 */
  readonly grade: CompetitionGrade;
  /** 奖项名称，不填则为等次 */
  readonly gradeName?: string | null | undefined;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 奖金，元 */
  readonly prize?: string | null | undefined;
  /** 作品名称 */
  readonly work: string;
};

/** “申请毕业”的输入。 */
export type ProposeGraduationInput = {
  /** 被并购或上市 */
  readonly equityEvent?: EquityEvent | null | undefined;
  /** 并购或上市日期 */
  readonly equityOn?: string | null | undefined;
  /** 毕业佐证 */
  readonly evidence: ReadonlyArray<string>;
  /** 毕业日期 */
  readonly graduatedOn: string;
  /** 在孵企业（团队）的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 最近一次投融资日期 */
  readonly investedOn?: string | null | undefined;
  /** 累计获得投融资 */
  readonly investment?: string | null | undefined;
  /** 说明 */
  readonly note?: string | null | undefined;
  /** 后一年度营业收入 */
  readonly sales?: string | null | undefined;
  /** 前一年度营业收入 */
  readonly salesBefore?: string | null | undefined;
  /** 后一年度 */
  readonly salesYear?: number | null | undefined;
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

/** “申请入库”的输入。 */
export type ProposeParkMembershipInput = {
  /** 入库日期 */
  readonly enteredOn: string;
  /** 入库理由 */
  readonly ground: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 企业库版本 */
  readonly listVersion: string;
  /** 企业 */
  readonly organization: string;
};

/** “登记洽谈”的输入。 */
export type ProposePlatformInput = {
  /** 体系归类，不在体系内则不填 */
  readonly group?: PlatformGroup | null | undefined;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 平台类型 */
  readonly kind: PlatformKind;
  /** 平台名称 */
  readonly name: string;
  /** 运营单位：负责填报的法人 */
  readonly organization?: string | null | undefined;
  /** 共建单位 */
  readonly partner: string;
  /** 共建单位在本系统中的登记 */
  readonly partnerOrganization?: string | null | undefined;
  /** 所属县（市、区），不填则为本县 */
  readonly region?: string | null | undefined;
  /** 简称 */
  readonly shortName?: string | null | undefined;
};

/** 公示的状态。 */
export type PublicNoticeState =
  /** 未公示。 */
  | 'DISCARDED'
  /** 拟稿。 */
  | 'DRAFT'
  /** 公示结束。 */
  | 'ENDED'
  /** 公示中。 */
  | 'RUNNING'
  /** 异议处理中。 */
  | 'SUSPENDED'
  /** 公示终止。 */
  | 'VOID';

/** “施行”的输入。 */
export type PublishHighTechCatalogueInput = {
  /** 高新技术产业目录的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
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

/** “公布”的输入。 */
export type PublishIndicatorValueInput = {
  /** 指标值的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “公开”的输入。 */
export type PublishParkBoundaryInput = {
  /** 四至范围版本的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “公开”的输入。 */
export type PublishParkListInput = {
  /** 企业库版本的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “公开”的输入。 */
export type PublishParkMonthInput = {
  /** 月度指标的全局标识。 */
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

/** “登记认定”的输入。 */
export type RecogniseNewRdInstitutionInput = {
  /** 认定文号 */
  readonly documentNumber: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 级别 */
  readonly level: PlatformLevel;
  /** 机构名称 */
  readonly name: string;
  /** 机构性质 */
  readonly nature?: string | null | undefined;
  /** 法人单位在本系统中的登记 */
  readonly organization?: string | null | undefined;
  /** 同为科创平台者 */
  readonly platform?: string | null | undefined;
  /** 认定日期 */
  readonly recognisedOn: string;
  /** 所属县（市、区），不填则为本县 */
  readonly region?: string | null | undefined;
};

/** “登记级别认定”的输入。 */
export type RecognisePlatformInput = {
  /** 文件名称或文号 */
  readonly document: string;
  /** 文件 */
  readonly documents?: ReadonlyArray<string> | null | undefined;
  /** 科创平台的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 级别 */
  readonly level: PlatformLevel;
  /** 认定日期 */
  readonly recognisedOn: string;
};

/** “推荐上报”的输入。 */
export type RecommendIncubatorInput = {
  /** 文件名称或文号 */
  readonly document: string;
  /** 孵化载体的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 推荐日期 */
  readonly recommendedOn: string;
};

/** “推荐上报”的输入。 */
export type RecommendParkEvaluationInput = {
  /** 文件名称或文号 */
  readonly document: string;
  /** 高新区年度评价的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 推荐日期 */
  readonly on: string;
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

/** “推荐上报”的输入。 */
export type RecommendTalentInput = {
  /** 文件名称或文号 */
  readonly document: string;
  /** 人才的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 推荐日期 */
  readonly recommendedOn: string;
};

/** 上级榜单的结果。 */
export type RecommendationOutcome =
  /** 列入。 */
  | 'LISTED'
  /** 未列入。 */
  | 'NOT_LISTED'
  /** 评审中。 */
  | 'PENDING';

/** 比较条件；并列者须同时满足。 */
export type RecommendationOutcomeFilter = {
  /** 等于。 */
  readonly eq?: RecommendationOutcome | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<RecommendationOutcome> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
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

/** “登记划付”的输入。 */
export type RecordBankPayoutInput = {
  /** 划付科目 */
  readonly account: LedgerAccount;
  /** 银行流水的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 用途与收款人 */
  readonly reason: string;
};

/** “年度考核”的输入。 */
export type RecordCarrierCheckInput = {
  /** 考核日期 */
  readonly checkedOn: string;
  /** 文件名称或文号 */
  readonly document?: string | null | undefined;
  /** 等次 */
  readonly grade: CarrierCheckGrade;
  /** 孵化载体的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 考核意见 */
  readonly opinion?: string | null | undefined;
  /** 整改期限，不合格者填写 */
  readonly rectifyBy?: string | null | undefined;
  /** 统计数据经核查真实 */
  readonly statisticsTrue: boolean;
  /** 考核年度 */
  readonly year: number;
};

/** “登记落地”的输入。 */
export type RecordCompetitionLandingInput = {
  /** 获奖作品的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 落地方式 */
  readonly kind: CompetitionLandingKind;
  /** 说明 */
  readonly note?: string | null | undefined;
  /** 落地日期 */
  readonly on: string;
  /** 注册、孵化或用人的企业 */
  readonly organization?: string | null | undefined;
  /** 人数 */
  readonly people?: number | null | undefined;
  /** 载体名称，或名录中尚无的企业 */
  readonly place?: string | null | undefined;
};

/** “登记评委会得分”的输入。 */
export type RecordCompetitionScoreInput = {
  /** 参赛队伍的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 得分，百分制 */
  readonly score: string;
  /** 依据，如评分汇总表 */
  readonly source: string;
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

/** “登记事项”的输入。 */
export type RecordCountyEventInput = {
  /** 类别，如“批示”“文件”“活动”“培训”“专班” */
  readonly category: string;
  /** 实施日期 */
  readonly effectiveOn?: string | null | undefined;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 事项 */
  readonly matter: string;
  /** 日期 */
  readonly on: string;
  /** 单位或领导 */
  readonly party?: string | null | undefined;
  /** 地区 */
  readonly regionId: string;
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

/** “登记拍卖企业”的输入。 */
export type RecordHouseLicenceInput = {
  /** 主持拍卖师 */
  readonly auctioneer: string;
  /** 拍卖师执业证号 */
  readonly auctioneerNumber: string;
  /** 批准证书 */
  readonly certificate: ReadonlyArray<string>;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 批准机关 */
  readonly issuer: string;
  /** 拍卖经营批准证书编号 */
  readonly number: string;
  /** 拍卖企业 */
  readonly organization: string;
  /** 注册资本，元 */
  readonly registeredCapital: string;
  /** 有效期起 */
  readonly validFrom: string;
  /** 有效期止（含当日） */
  readonly validTo: string;
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

/** “登记签约”的输入。 */
export type RecordLotContractInput = {
  /** 双方签订的技术合同 */
  readonly contract: string;
  /** 竞价标的的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “合同登记”的输入。 */
export type RecordLotContractRegistrationInput = {
  /** 竞价标的的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “登记辅导”的输入。 */
export type RecordMentorSessionInput = {
  /** 辅导日期 */
  readonly heldOn: string;
  /** 时长，小时 */
  readonly hours?: string | null | undefined;
  /** 在孵企业（团队）的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 导师 */
  readonly mentor: string;
  /** 成效 */
  readonly outcome?: string | null | undefined;
  /** 照片 */
  readonly photos?: ReadonlyArray<string> | null | undefined;
  /** 主题 */
  readonly topic: string;
};

/** “登记列入创建”的输入。 */
export type RecordParkCreationInput = {
  /** 文件名称或文号 */
  readonly document: string;
  /** 高新区的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 列入日期 */
  readonly on: string;
};

/** “登记上级结论”的输入。 */
export type RecordParkEvaluationResultInput = {
  /** 文件名称或文号 */
  readonly document: string;
  /** 等次或位次 */
  readonly grade?: string | null | undefined;
  /** 高新区年度评价的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 是否通过 */
  readonly isPassed?: boolean | null | undefined;
  /** 结论日期 */
  readonly on: string;
  /** 上级评定的得分 */
  readonly score?: string | null | undefined;
};

/** “登记认定”的输入。 */
export type RecordParkRecognitionInput = {
  /** 文件名称或文号 */
  readonly document: string;
  /** 高新区的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 认定日期 */
  readonly on: string;
};

/** “登记撤销”的输入。 */
export type RecordParkRevocationInput = {
  /** 文件名称或文号 */
  readonly document: string;
  /** 高新区的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 撤销日期 */
  readonly on: string;
  /** 理由 */
  readonly reason: string;
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

/** “登记到岗”的输入。 */
export type RecordTalentArrivalInput = {
  /** 到岗日期 */
  readonly arrivedOn: string;
  /** 劳动（聘用）合同 */
  readonly contract: ReadonlyArray<string>;
  /** 合同起 */
  readonly contractFrom: string;
  /** 合同止（含当日） */
  readonly contractTo: string;
  /** 人才的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 参保证明 */
  readonly insurance: ReadonlyArray<string>;
  /** 参保起始日期 */
  readonly insuredFrom: string;
};

/** “登记上级受理”的输入。 */
export type RecordTalentReviewInput = {
  /** 文件名称或文号 */
  readonly document: string;
  /** 人才的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 受理日期 */
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

/** “限期整改”的输入。 */
export type RectifyPlatformInput = {
  /** 整改要求 */
  readonly demand: string;
  /** 文件名称或文号 */
  readonly document: string;
  /** 文件 */
  readonly documents?: ReadonlyArray<string> | null | undefined;
  /** 整改期限（含当日），不填则按规则版本计算 */
  readonly dueOn?: string | null | undefined;
  /** 科创平台的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “重新抽取”的输入。 */
export type RedrawExpertsInput = {
  /** 评审的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
  /** 评分截止日（含当日） */
  readonly scoresBy: string;
};

/** “登记退款”的输入。 */
export type RefundDepositInput = {
  /** 银行流水号 */
  readonly bankReference: string;
  /** 竞买保证金的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “登记不予认定”的输入。 */
export type RefuseCarrierLevelInput = {
  /** 文件名称或文号 */
  readonly document: string;
  /** 孵化载体的全局标识。 */
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

/** “报名”的输入。 */
export type RegisterBidderInput = {
  /** 授权委托书；单位报名时上传 */
  readonly authority?: ReadonlyArray<string> | null | undefined;
  /** 联系人 */
  readonly contactName: string;
  /** 联系电话 */
  readonly contactPhone: string;
  /** 以个人名义报名；不填则代表所在单位 */
  readonly forMyself?: boolean | null | undefined;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 营业执照或身份证明 */
  readonly licence: ReadonlyArray<string>;
  /** 标的 */
  readonly lot: string;
  /** 承诺遵守竞价规则、材料真实 */
  readonly pledge: boolean;
  /** 与转让方、拍卖企业的关系；没有则不填 */
  readonly relations?: string | null | undefined;
};

/** “报名”的输入。 */
export type RegisterCompetitionEntryInput = {
  /** 指导教师 */
  readonly advisor?: string | null | undefined;
  /** 大赛 */
  readonly competition: string;
  /** 院校联系人 */
  readonly contactName?: string | null | undefined;
  /** 院校联系电话 */
  readonly contactPhone?: string | null | undefined;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 所属院校；院校自行报名者从其本单位 */
  readonly institutionName?: string | null | undefined;
  /** 参赛学生 */
  readonly members?: ReadonlyArray<CompetitionMemberInput> | null | undefined;
  /** 队伍名称 */
  readonly name: string;
  /** 队伍编号，不填则顺编 */
  readonly number?: string | null | undefined;
  /** 人数，列出学生时从其数 */
  readonly size?: number | null | undefined;
  /** 赛道 */
  readonly track?: string | null | undefined;
};

/** “登记载体”的输入。 */
export type RegisterIncubatorInput = {
  /** 地址 */
  readonly address?: string | null | undefined;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 主攻产业 */
  readonly industry?: string | null | undefined;
  /** 是否专业型：主要孵化同一产业领域的企业 */
  readonly isProfessional?: boolean | null | undefined;
  /** 载体类型 */
  readonly kind: CarrierKind;
  /** 载体名称 */
  readonly name: string;
  /** 开始运营日期 */
  readonly openedOn?: string | null | undefined;
  /** 运营单位 */
  readonly operator?: string | null | undefined;
  /** 所在镇街 */
  readonly town?: string | null | undefined;
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

/** “登记人才（团队）”的输入。 */
export type RegisterTalentInput = {
  /** 学历学位 */
  readonly degree?: Degree | null | undefined;
  /** 团队带头人 */
  readonly headName?: string | null | undefined;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 项目类别 */
  readonly line?: TalentLine | null | undefined;
  /** 专业 */
  readonly major?: string | null | undefined;
  /** 姓名或团队名称 */
  readonly name: string;
  /** 用人单位 */
  readonly organization?: string | null | undefined;
  /** 用人平台 */
  readonly platform?: string | null | undefined;
  /** 职称 */
  readonly professionalTitle?: string | null | undefined;
  /** 人才计划，不经计划引进则不填 */
  readonly programme?: string | null | undefined;
  /** 团队人数 */
  readonly size?: number | null | undefined;
  /** 个人或团队 */
  readonly subject: TalentSubject;
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

/** “作废”的输入。 */
export type RejectBankReceiptInput = {
  /** 银行流水的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
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

/** “不予确认”的输入。 */
export type RejectPriorityRightInput = {
  /** 优先受让权的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “登记未入选”的输入。 */
export type RejectTalentInput = {
  /** 文件名称或文号 */
  readonly document: string;
  /** 人才的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 决定日期 */
  readonly on: string;
};

/** “不予准入”的输入。 */
export type RejectTenantInput = {
  /** 在孵企业（团队）的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “退出面积”的输入。 */
export type ReleaseIncubationSpaceInput = {
  /** 孵化空间的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
  /** 退出日期 */
  readonly releasedOn: string;
};

/** “删除”的输入。 */
export type RemoveEndpointInput = {
  /** 推送端点的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “出库”的输入。 */
export type RemoveExpertProfileInput = {
  /** 专家的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
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

/** “摘牌”的输入。 */
export type RemoveIncubatorInput = {
  /** 文件名称或文号 */
  readonly document: string;
  /** 孵化载体的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 摘牌日期 */
  readonly on: string;
  /** 理由 */
  readonly reason: string;
};

/** “续聘”的输入。 */
export type RenewExpertProfileInput = {
  /** 专家的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “续签共建”的输入。 */
export type RenewPlatformInput = {
  /** 协议文本 */
  readonly agreement: ReadonlyArray<string>;
  /** 各年约定资金 */
  readonly funding: ReadonlyArray<PlatformFundingInput>;
  /** 科创平台的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 协议编号 */
  readonly number?: string | null | undefined;
  /** 约定的目标与任务 */
  readonly obligations?: string | null | undefined;
  /** 共建单位，不填则不变 */
  readonly partner?: string | null | undefined;
  /** 签订日期 */
  readonly signedOn: string;
  /** 协议名称 */
  readonly title: string;
  /** 有效期起 */
  readonly validFrom: string;
  /** 有效期止（含当日） */
  readonly validTo: string;
};

/** “重新对接”的输入。 */
export type ReopenCompetitionFollowUpInput = {
  /** 获奖作品的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
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

/** “撤回确认”的输入。 */
export type ReopenParkMonthInput = {
  /** 月度指标的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “重新打开”的输入。 */
export type ReopenPlatformMilestoneInput = {
  /** 重点事项的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
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

/** “退回重评”的输入。 */
export type ReopenReviewInput = {
  /** 评审分配的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “恢复使用”的输入。 */
export type ReopenTalentProgrammeInput = {
  /** 人才计划的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
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

/** “替换专家”的输入。 */
export type ReplacePlatformExpertInput = {
  /** 替换者 */
  readonly by: string;
  /** 原专家 */
  readonly expert: string;
  /** 绩效评价的全局标识。 */
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

/** 一类合同的数量与金额。 */
export type ReportLineInput = {
  /** 合同金额，元 */
  readonly amount: string;
  /** 合同数 */
  readonly contracts: number;
  /** 合同类别 */
  readonly kind: TechContractKind;
};

/** “填报月度指标”的输入。 */
export type ReportParkMonthInput = {
  /** 累计与各月相加不一致的说明 */
  readonly explanation?: string | null | undefined;
  /** 出口交货值当月，元；不公开或不明则不填 */
  readonly exportDelivery?: string | null | undefined;
  /** 出口交货值自年初累计，元；不公开或不明则不填 */
  readonly exportDeliveryCumulative?: string | null | undefined;
  /** 在库企业数；不公开或不明则不填 */
  readonly firms?: number | null | undefined;
  /** 当月值起于哪一月，1、2 月合并统计时为 1；不填则为本月 */
  readonly fromMonth?: number | null | undefined;
  /** 高新技术企业数；不公开或不明则不填 */
  readonly hntes?: number | null | undefined;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 高新技术产业投资当月，元；不公开或不明则不填 */
  readonly investment?: string | null | undefined;
  /** 高新技术产业投资自年初累计，元；不公开或不明则不填 */
  readonly investmentCumulative?: string | null | undefined;
  /** 月份 */
  readonly month: number;
  /** 工业总产值当月，元；不公开或不明则不填 */
  readonly output?: string | null | undefined;
  /** 工业总产值自年初累计，元；不公开或不明则不填 */
  readonly outputCumulative?: string | null | undefined;
  /** 高新区 */
  readonly park: string;
  /** 研发费用当月，元；不公开或不明则不填 */
  readonly rdExpense?: string | null | undefined;
  /** 研发费用自年初累计，元；不公开或不明则不填 */
  readonly rdExpenseCumulative?: string | null | undefined;
  /** 营业收入当月，元；不公开或不明则不填 */
  readonly revenue?: string | null | undefined;
  /** 营业收入自年初累计，元；不公开或不明则不填 */
  readonly revenueCumulative?: string | null | undefined;
  /** 期末从业人员；不公开或不明则不填 */
  readonly staff?: number | null | undefined;
  /** 科技型中小企业数；不公开或不明则不填 */
  readonly technologySmes?: number | null | undefined;
  /** 年度 */
  readonly year: number;
};

/** “提交自评”的输入。 */
export type ReportPlatformEvaluationInput = {
  /** 绩效评价的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 自评材料 */
  readonly report?: ReadonlyArray<string> | null | undefined;
  /** 自评报告 */
  readonly selfReport: string;
  /** 自评得分，百分制 */
  readonly selfScore: string;
};

/** “申报完成”的输入。 */
export type ReportPlatformMilestoneInput = {
  /** 完成日期 */
  readonly doneOn: string;
  /** 佐证 */
  readonly evidence: ReadonlyArray<string>;
  /** 重点事项的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “填报年度情况”的输入。 */
export type ReportPlatformYearInput = {
  /** 其中博士 */
  readonly doctors?: number | null | undefined;
  /** 孵化企业 */
  readonly firmsIncubated?: number | null | undefined;
  /** 科创平台的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 专利 */
  readonly patents?: number | null | undefined;
  /** 承担项目 */
  readonly projects?: number | null | undefined;
  /** 其中高级职称 */
  readonly seniors?: number | null | undefined;
  /** 引进人员累计 */
  readonly staff: number;
  /** 当年引进人员 */
  readonly staffAdded?: number | null | undefined;
  /** 在读学生 */
  readonly students?: number | null | undefined;
  /** 年度 */
  readonly year: number;
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

/** “填报月报”的输入。 */
export type ReportTenantMonthInput = {
  /** 当月获得投融资 */
  readonly financing?: string | null | undefined;
  /** 在孵企业（团队）的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 月份，取其中任一日 */
  readonly month: string;
  /** 累计申请专利，件 */
  readonly patentsApplied?: number | null | undefined;
  /** 当月研发费用 */
  readonly rdExpense?: string | null | undefined;
  /** 说明 */
  readonly remark?: string | null | undefined;
  /** 当月营业收入 */
  readonly revenue: string;
  /** 拥有有效知识产权，件 */
  readonly rightsHeld?: number | null | undefined;
  /** 从业人员，人 */
  readonly staff: number;
};

/** “填报技术合同”的输入。 */
export type ReportTransferCentreYearInput = {
  /** 技术合同额，元 */
  readonly contractAmount: string;
  /** 技术合同，项 */
  readonly contracts: number;
  /** 技术转移中心的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 年度 */
  readonly year: number;
};

/** “申请兑现补助”的输入。 */
export type RequestLotSubsidyInput = {
  /** 所依政策条款 */
  readonly clause: string;
  /** 竞价标的的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
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

/** “再次竞价”的输入。 */
export type RerunAuctionLotInput = {
  /** 展示起始日 */
  readonly displayFrom: string;
  /** 展示截止日（含当日） */
  readonly displayUntil: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 上一次竞价 */
  readonly previous: string;
  /** 起始价，元 */
  readonly startPrice: string;
};

/** “改期”的输入。 */
export type ReschedulePlatformMilestoneInput = {
  /** 计划完成日期 */
  readonly dueOn: string;
  /** 重点事项的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
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

/** “恢复拟奖”的输入。 */
export type RestoreCompetitionAwardInput = {
  /** 获奖作品的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
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

/** “恢复在库”的输入。 */
export type RestoreParkMembershipInput = {
  /** 入区企业的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “重新申请”的输入。 */
export type ResubmitParkMembershipInput = {
  /** 入库理由 */
  readonly ground: string;
  /** 入区企业的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
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

/** 排序方式。 */
export type ResultListingOrder = {
  /** 方向。 */
  readonly direction?: OrderDirection;
  /** 按此字段。 */
  readonly field: ResultListingOrderField;
};

/** 可排序的字段。 */
export type ResultListingOrderField =
  /** 录入时间。 */
  | 'CREATED_AT'
  /** 成交日期。 */
  | 'DEAL_ON'
  /** 拟交易价格、挂牌价或起始价，元；先用后转可为空。 */
  | 'PRICE'
  /** 名称。 */
  | 'TITLE';

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

/** “恢复”的输入。 */
export type ResumeAuctionLotInput = {
  /** 竞价标的的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “恢复计划”的输入。 */
export type ResumeCarrierPlanInput = {
  /** 创建与建设计划的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “恢复”的输入。 */
export type ResumeEndpointInput = {
  /** 推送端点的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “恢复”的输入。 */
export type ResumeExpertProfileInput = {
  /** 专家的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
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

/** “恢复运行”的输入。 */
export type ResumeTransferCentreInput = {
  /** 技术转移中心的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
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
export type ReturnBankReceiptInput = {
  /** 退回的银行流水号 */
  readonly bankReference: string;
  /** 银行流水的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “退回申报”的输入。 */
export type ReturnCarrierLevelApplicationInput = {
  /** 孵化载体的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “退回”的输入。 */
export type ReturnCarrierMonthInput = {
  /** 载体运营月报的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “退还竞得人”的输入。 */
export type ReturnDepositToWinnerInput = {
  /** 竞买保证金的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “退回毕业申请”的输入。 */
export type ReturnGraduationInput = {
  /** 在孵企业（团队）的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “退回”的输入。 */
export type ReturnIncubationSpaceInput = {
  /** 孵化空间的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
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
export type ReturnParkEvaluationInput = {
  /** 高新区年度评价的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “退回”的输入。 */
export type ReturnParkMonthInput = {
  /** 月度指标的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “退回自评”的输入。 */
export type ReturnPlatformEvaluationInput = {
  /** 绩效评价的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “退回”的输入。 */
export type ReturnPlatformMilestoneInput = {
  /** 重点事项的全局标识。 */
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
export type ReturnTalentInput = {
  /** 人才的全局标识。 */
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

/** 查看联系电话全号的输入。 */
export type RevealTenantPhoneInput = {
  /** 在孵企业（团队）的全局标识。 */
  readonly id: string;
  /** 查看理由，至少 4 个字，记入日志。 */
  readonly reason: string;
};

/** 评审方式。 */
export type ReviewMethod =
  /** 通讯评审。 */
  | 'CORRESPONDENCE'
  /** 答辩评审。 */
  | 'DEFENCE'
  /** 会议评审。 */
  | 'MEETING'
  /** 现场评审。 */
  | 'SITE';

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

/** 对一份申请的评分 */
export type ReviewScoreInput = {
  /** 评审意见，不写姓名 */
  readonly opinion?: string | null | undefined;
  /** 各项评分 */
  readonly points?: ReadonlyArray<ItemScoreInput> | null | undefined;
  /** 申请 */
  readonly target: string;
};

/** “修改”的输入。 */
export type ReviseCompetitionAwardInput = {
  /** 等次 */
  readonly grade?: CompetitionGrade | null | undefined;
  /** 奖项名称 */
  readonly gradeName?: string | null | undefined;
  /** 获奖作品的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 奖金，元 */
  readonly prize?: string | null | undefined;
  /** 作品名称 */
  readonly work?: string | null | undefined;
};

/** “修改报名”的输入。 */
export type ReviseCompetitionEntryInput = {
  /** 指导教师 */
  readonly advisor?: string | null | undefined;
  /** 参赛队伍的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 参赛学生 */
  readonly members?: ReadonlyArray<CompetitionMemberInput> | null | undefined;
  /** 队伍名称 */
  readonly name: string;
  /** 人数，列出学生时从其数 */
  readonly size?: number | null | undefined;
  /** 赛道 */
  readonly track?: string | null | undefined;
};

/** “修改”的输入。 */
export type ReviseCompetitionInput = {
  /** 届次 */
  readonly edition?: number | null | undefined;
  /** 办赛单位 */
  readonly hosts?: ReadonlyArray<CompetitionHostInput> | null | undefined;
  /** 双创大赛的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 奖金预算，元 */
  readonly prizeBudget?: string | null | undefined;
  /** 报名开始日期 */
  readonly registrationFrom?: string | null | undefined;
  /** 报名截止日期（含当日） */
  readonly registrationTo?: string | null | undefined;
  /** 简介 */
  readonly summary?: string | null | undefined;
  /** 赛道 */
  readonly tracks?: ReadonlyArray<string> | null | undefined;
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

/** “修改”的输入。 */
export type ReviseParkBoundaryInput = {
  /** 面积，平方米 */
  readonly area?: string | null | undefined;
  /** 批复文件与范围图 */
  readonly documents?: ReadonlyArray<string> | null | undefined;
  /** 东至 */
  readonly east?: string | null | undefined;
  /** 四至范围版本的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 北至 */
  readonly north?: string | null | undefined;
  /** 调整理由 */
  readonly reason?: string | null | undefined;
  /** 南至 */
  readonly south?: string | null | undefined;
  /** 西至 */
  readonly west?: string | null | undefined;
};

/** “修改登记”的输入。 */
export type ReviseParkInput = {
  /** 管委会 */
  readonly committee?: string | null | undefined;
  /** 设立日期 */
  readonly establishedOn?: string | null | undefined;
  /** 高新区的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “修改”的输入。 */
export type ReviseParkListInput = {
  /** 调整依据 */
  readonly basis?: string | null | undefined;
  /** 企业库版本的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 年度 */
  readonly year?: number | null | undefined;
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

/** “注销”的输入。 */
export type RevokeHouseLicenceInput = {
  /** 拍卖企业的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “登记撤销”的输入。 */
export type RevokeNewRdInstitutionInput = {
  /** 文件名称或文号 */
  readonly document: string;
  /** 新型研发机构的全局标识。 */
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

/** “更换签名密钥”的输入。 */
export type RotateEndpointSecretInput = {
  /** 推送端点的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “导入”的输入。 */
export type RunImportBatchInput = {
  /** 导入批次的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “保存评分”的输入。 */
export type SaveReviewScoresInput = {
  /** 评审分配的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 评分，可分次填写 */
  readonly scores: ReadonlyArray<ReviewScoreInput>;
};

/** “评分”的输入。 */
export type ScoreCompetitionEntryInput = {
  /** 参赛队伍的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 意见 */
  readonly opinion?: string | null | undefined;
  /** 得分，百分制 */
  readonly score: string;
};

/** “自评”的输入。 */
export type ScoreParkEvaluationInput = {
  /** 高新区年度评价的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 各项自评，可分次填写 */
  readonly items: ReadonlyArray<ParkSelfScoreInput>;
};

/** “现场核查评分”的输入。 */
export type ScorePlatformEvaluationInput = {
  /** 绩效评价的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 核查意见 */
  readonly opinion: string;
  /** 评分，百分制 */
  readonly score: string;
};

/** “登记入选”的输入。 */
export type SelectTalentInput = {
  /** 应到岗期限（含当日），不填则按规则版本计算 */
  readonly arriveBy?: string | null | undefined;
  /** 文件名称或文号 */
  readonly document: string;
  /** 核定资助，元 */
  readonly fundingApproved?: string | null | undefined;
  /** 人才的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 入选日期 */
  readonly selectedOn: string;
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

/** “设定保留价”的输入。 */
export type SetLotReserveInput = {
  /** 竞价标的的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 保留价，元；密封保存，结果写定前无人可见 */
  readonly reserve: string;
};

/** “下达”的输入。 */
export type SetTargetInput = {
  /** 下达目标的文件名称或文号 */
  readonly document: string;
  /** 年度目标的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “填报团队成员”的输入。 */
export type SetTeamMembersInput = {
  /** 人才的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 团队成员，整份替换 */
  readonly members: ReadonlyArray<TeamMemberInput>;
};

/** “结算”的输入。 */
export type SettleLotDefaultInput = {
  /** 违约处理的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 差价损失，元；再次竞价成交者不填，自动计算 */
  readonly shortfall?: string | null | undefined;
};

/** “登记进驻”的输入。 */
export type SettleOperatorInput = {
  /** 运营团队对接的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 进驻日期 */
  readonly on: string;
  /** 运营单位 */
  readonly organization: string;
};

/** “转入正常运行”的输入。 */
export type SettleTransferCentreInput = {
  /** 技术转移中心的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
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

/** “登记签约”的输入。 */
export type SignOperatorInput = {
  /** 协议名称或编号 */
  readonly agreement: string;
  /** 协议 */
  readonly agreementFiles: ReadonlyArray<string>;
  /** 合同期止 */
  readonly contractUntil?: string | null | undefined;
  /** 运营团队对接的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 签约日期 */
  readonly signedOn: string;
};

/** “签约”的输入。 */
export type SignPlatformInput = {
  /** 协议文本 */
  readonly agreement: ReadonlyArray<string>;
  /** 各年约定资金 */
  readonly funding: ReadonlyArray<PlatformFundingInput>;
  /** 科创平台的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 协议编号 */
  readonly number?: string | null | undefined;
  /** 约定的目标与任务 */
  readonly obligations?: string | null | undefined;
  /** 共建单位，不填则不变 */
  readonly partner?: string | null | undefined;
  /** 签订日期 */
  readonly signedOn: string;
  /** 协议名称 */
  readonly title: string;
  /** 有效期起 */
  readonly validFrom: string;
  /** 有效期止（含当日） */
  readonly validTo: string;
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

/** 空间来源：盘活闲置的旧空间对集群也是新增。 */
export type SpaceOrigin =
  /** 新建。 */
  | 'NEW'
  /** 盘活闲置。 */
  | 'REUSED';

/** 空间权属。 */
export type SpaceTenure =
  /** 租赁。 */
  | 'LEASED'
  /** 自有。 */
  | 'OWNED';

/** “开始推进”的输入。 */
export type StartCarrierPlanInput = {
  /** 创建与建设计划的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “开始决赛”的输入。 */
export type StartCompetitionFinalInput = {
  /** 双创大赛的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 轮次名称 */
  readonly name: string;
  /** 决赛日期 */
  readonly on?: string | null | undefined;
  /** 出场顺序 */
  readonly order?: ReadonlyArray<string> | null | undefined;
  /** 地点 */
  readonly venue?: string | null | undefined;
};

/** “开始初评”的输入。 */
export type StartCompetitionScreeningInput = {
  /** 双创大赛的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 初评日期 */
  readonly on?: string | null | undefined;
  /** 晋级名额 */
  readonly seats?: number | null | undefined;
  /** 地点 */
  readonly venue?: string | null | undefined;
};

/** “发起评价”的输入。 */
export type StartParkEvaluationInput = {
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 类别 */
  readonly kind: ParkEvaluationKind;
  /** 高新区 */
  readonly park: string;
  /** 评价年度 */
  readonly year: number;
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

/** “停止运行”的输入。 */
export type StopTransferCentreInput = {
  /** 技术转移中心的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
  /** 停止日期 */
  readonly stoppedOn: string;
};

/** “加强建设”的输入。 */
export type StrengthenTransferCentreInput = {
  /** 技术转移中心的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 措施 */
  readonly measure: string;
};

/** “撤销登记”的输入。 */
export type StrikeCountyEventInput = {
  /** 重要事项的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 撤销原因 */
  readonly reason: string;
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

/** “提交月报”的输入。 */
export type SubmitCarrierMonthInput = {
  /** 本月活动，场 */
  readonly events: number;
  /** 种子（孵化）资金规模 */
  readonly fund?: string | null | undefined;
  /** 累计获得投融资的在孵企业（团队），家 */
  readonly fundedTenants?: number | null | undefined;
  /** 累计投融资案例，个 */
  readonly fundingCases?: number | null | undefined;
  /** 载体运营月报的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 可出租面积，平方米 */
  readonly lettableArea: string;
  /** 创业导师，人 */
  readonly mentors: number;
  /** 其中专业孵化服务人员，人 */
  readonly professionalStaff: number;
  /** 说明 */
  readonly remark?: string | null | undefined;
  /** 创业工位，个 */
  readonly seats?: number | null | undefined;
  /** 服务人员，人 */
  readonly staff: number;
  /** 已使用面积，平方米 */
  readonly usedArea: string;
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
export type SubmitParkEvaluationInput = {
  /** 高新区年度评价的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 承诺所填资料真实、准确、完整 */
  readonly truthPledge: boolean;
};

/** “报送”的输入。 */
export type SubmitParkMonthInput = {
  /** 月度指标的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
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

/** “签名提交”的输入。 */
export type SubmitReviewInput = {
  /** 评审分配的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 以上评分与意见由本人独立作出 */
  readonly signed: boolean;
};

/** “报送”的输入。 */
export type SubmitTransformationReportInput = {
  /** 成果转化年度报告的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “排摸”的输入。 */
export type SurveyTalentInput = {
  /** 人才的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 申报意向 */
  readonly intention?: string | null | undefined;
  /** 是否符合申报条件 */
  readonly isEligible: boolean;
  /** 排摸日期 */
  readonly surveyedOn: string;
};

/** “暂缓”的输入。 */
export type SuspendCarrierPlanInput = {
  /** 创建与建设计划的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “暂停”的输入。 */
export type SuspendExpertProfileInput = {
  /** 专家的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** 核查意见。 */
export type TalentCheckResult =
  /** 有异议。 */
  | 'OBJECTION'
  /** 通过。 */
  | 'PASS';

/** 县级核查部门。 */
export type TalentChecker =
  /** 组织人事部门。 */
  | 'PERSONNEL'
  /** 科技局。 */
  | 'SCIENCE';

/** 按相关记录的条数筛选。 */
export type TalentCountFilter = {
  /** 不少于几条。 */
  readonly gte?: number | null | undefined;
  /** 不多于几条。 */
  readonly lte?: number | null | undefined;
  /** 只数符合者；不填则数全部。 */
  readonly of?: TalentFilter | null | undefined;
};

/** 人才的筛选条件；并列者须同时满足。 */
export type TalentFilter = {
  /** 到岗日期。 */
  readonly arrivedOn?: LocalDateFilter | null | undefined;
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 级别。 */
  readonly level?: TalentLevelFilter | null | undefined;
  /** 项目类别。 */
  readonly line?: TalentLineFilter | null | undefined;
  /** 不满足。 */
  readonly not?: TalentFilter | null | undefined;
  /** 引进（入选）日期：台账所列，或首次入选、到岗之日。 */
  readonly on?: LocalDateFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<TalentFilter> | null | undefined;
  /** 用人单位；不在名录则空。 */
  readonly organization?: OrganizationFilter | null | undefined;
  /** 用人平台；不在名录则空。 */
  readonly platform?: PlatformFilter | null | undefined;
  /** 人才计划；不经计划引进者为空。 */
  readonly programme?: TalentProgrammeFilter | null | undefined;
  /** 所属县（市、区）。 */
  readonly region?: RegionFilter | null | undefined;
  /** 入选日期。 */
  readonly selectedOn?: LocalDateFilter | null | undefined;
  /** 状态。 */
  readonly state?: TalentStateFilter | null | undefined;
  /** 个人或团队。 */
  readonly subject?: TalentSubjectFilter | null | undefined;
  /** 年度。 */
  readonly year?: IntFilter | null | undefined;
};

/** 人才计划级别。 */
export type TalentLevel =
  /** 市级。 */
  | 'CITY'
  /** 县级。 */
  | 'COUNTY'
  /** 国家级。 */
  | 'NATIONAL'
  /** 省级。 */
  | 'PROVINCIAL';

/** 比较条件；并列者须同时满足。 */
export type TalentLevelFilter = {
  /** 等于。 */
  readonly eq?: TalentLevel | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<TalentLevel> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 项目类别。 */
export type TalentLine =
  /** 高水平创新团队。 */
  | 'INNOVATION_TEAM'
  /** 创业领军人才。 */
  | 'LEADING_FOUNDER'
  /** 领军人才培养。 */
  | 'LEADING_PERSON'
  /** 其他。 */
  | 'OTHER';

/** 比较条件；并列者须同时满足。 */
export type TalentLineFilter = {
  /** 等于。 */
  readonly eq?: TalentLine | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<TalentLine> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 人才计划系列。 */
export type TalentProgrammeFamily =
  /** 鲲鹏行动。 */
  | 'KUNPENG'
  /** 领军型创新创业团队。 */
  | 'LEADING_TEAM'
  /** 其他。 */
  | 'OTHER'
  /** 瓯越英才。 */
  | 'OUYUE';

/** 比较条件；并列者须同时满足。 */
export type TalentProgrammeFamilyFilter = {
  /** 等于。 */
  readonly eq?: TalentProgrammeFamily | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<TalentProgrammeFamily> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 人才计划的筛选条件；并列者须同时满足。 */
export type TalentProgrammeFilter = {
  /** 系列：规则与统计按系列认。 */
  readonly family?: TalentProgrammeFamilyFilter | null | undefined;
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 级别；不明则空。 */
  readonly level?: TalentLevelFilter | null | undefined;
  /** 计划名称。 */
  readonly name?: StringFilter | null | undefined;
  /** 不满足。 */
  readonly not?: TalentProgrammeFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<TalentProgrammeFilter> | null | undefined;
  /** 状态。 */
  readonly state?: TalentProgrammeStateFilter | null | undefined;
};

/** 人才计划的状态。 */
export type TalentProgrammeState =
  /** 停用。 */
  | 'CLOSED'
  /** 在用。 */
  | 'OPEN';

/** 比较条件；并列者须同时满足。 */
export type TalentProgrammeStateFilter = {
  /** 等于。 */
  readonly eq?: TalentProgrammeState | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<TalentProgrammeState> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 按相关记录筛选。 */
export type TalentRelationFilter = {
  /** 符合者的条数。 */
  readonly count?: TalentCountFilter | null | undefined;
  /** 没有一条符合。 */
  readonly none?: TalentFilter | null | undefined;
  /** 至少有一条符合。 */
  readonly some?: TalentFilter | null | undefined;
};

/** 人才的状态。 */
export type TalentState =
  /** 已申报。 */
  | 'APPLIED'
  /** 已到岗。 */
  | 'ARRIVED'
  /** 培育中。 */
  | 'CANDIDATE'
  /** 县级核查通过。 */
  | 'CHECKED'
  /** 已结束。 */
  | 'ENDED'
  /** 已资助。 */
  | 'FUNDED'
  /** 排摸不符合。 */
  | 'INELIGIBLE'
  /** 未推荐。 */
  | 'NOT_RECOMMENDED'
  /** 未入选。 */
  | 'NOT_SELECTED'
  /** 已推荐。 */
  | 'RECOMMENDED'
  /** 已入选。 */
  | 'SELECTED'
  /** 排摸符合。 */
  | 'SURVEYED'
  /** 上级评审中。 */
  | 'UNDER_REVIEW'
  /** 已撤回。 */
  | 'WITHDRAWN';

/** 比较条件；并列者须同时满足。 */
export type TalentStateFilter = {
  /** 等于。 */
  readonly eq?: TalentState | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<TalentState> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 人才主体：个人或团队。 */
export type TalentSubject =
  /** 个人。 */
  | 'PERSON'
  /** 团队。 */
  | 'TEAM';

/** 比较条件；并列者须同时满足。 */
export type TalentSubjectFilter = {
  /** 等于。 */
  readonly eq?: TalentSubject | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<TalentSubject> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 目标线：同一指标可有几条，完成率以“目标”计。 */
export type TargetLine =
  /** 底线。 */
  | 'BASELINE'
  /** 目标。 */
  | 'STANDARD'
  /** 奋斗目标。 */
  | 'STRETCH';

/** 一名成员 */
export type TeamMemberInput = {
  /** 出生日期 */
  readonly bornOn: string;
  /** 学历学位 */
  readonly degree?: Degree | null | undefined;
  /** 工作单位 */
  readonly employer?: string | null | undefined;
  /** 姓名 */
  readonly name: string;
  /** 职称 */
  readonly professionalTitle?: string | null | undefined;
  /** 身份 */
  readonly role: TeamMemberRole;
};

/** 团队成员的身份。 */
export type TeamMemberRole =
  /** 核心成员。 */
  | 'CORE'
  /** 带头人。 */
  | 'HEAD'
  /** 其他成员。 */
  | 'OTHER';

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

/** 排序方式。 */
export type TechContractOrder = {
  /** 方向。 */
  readonly direction?: OrderDirection;
  /** 按此字段。 */
  readonly field: TechContractOrderField;
};

/** 可排序的字段。 */
export type TechContractOrderField =
  /** 录入时间。 */
  | 'CREATED_AT'
  /** 应作出登记决定的日期。 */
  | 'DECISION_DUE_ON'
  /** 登记日期。 */
  | 'REGISTERED_ON'
  /** 合同签订日期：以后签者为准。 */
  | 'SIGNED_ON'
  /** 合同名称。 */
  | 'TITLE'
  /** 合同总额，元；提成支付者为预计总额。 */
  | 'TOTAL';

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

/** 按相关记录的条数筛选。 */
export type TechDemandCountFilter = {
  /** 不少于几条。 */
  readonly gte?: number | null | undefined;
  /** 不多于几条。 */
  readonly lte?: number | null | undefined;
  /** 只数符合者；不填则数全部。 */
  readonly of?: TechDemandFilter | null | undefined;
};

/** 技术需求的筛选条件；并列者须同时满足。 */
export type TechDemandFilter = {
  /** 需求编号；提交时给出。 */
  readonly code?: StringFilter | null | undefined;
  /** 技术领域。 */
  readonly field?: StringFilter | null | undefined;
  /** 提出（征集）日期。 */
  readonly filedOn?: LocalDateFilter | null | undefined;
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 是否已随榜单公开。 */
  readonly isPublished?: BooleanFilter | null | undefined;
  /** 拟列入的榜单。 */
  readonly list?: DemandListFilter | null | undefined;
  /** 不满足。 */
  readonly not?: TechDemandFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<TechDemandFilter> | null | undefined;
  /** 提出单位。 */
  readonly organization?: OrganizationFilter | null | undefined;
  /** 向上级榜单的推荐。 */
  readonly recommendations?: DemandRecommendationRelationFilter | null | undefined;
  /** 状态。 */
  readonly state?: TechDemandStateFilter | null | undefined;
  /** 需求名称，不超过 30 字。 */
  readonly title?: StringFilter | null | undefined;
  /** 年度。 */
  readonly year?: IntFilter | null | undefined;
};

/** 按相关记录筛选。 */
export type TechDemandRelationFilter = {
  /** 符合者的条数。 */
  readonly count?: TechDemandCountFilter | null | undefined;
  /** 没有一条符合。 */
  readonly none?: TechDemandFilter | null | undefined;
  /** 至少有一条符合。 */
  readonly some?: TechDemandFilter | null | undefined;
};

/** 技术需求的状态。 */
export type TechDemandState =
  /** 已受理。 */
  | 'ACCEPTED'
  /** 已关闭。 */
  | 'CLOSED'
  /** 已凝练。 */
  | 'CONDENSED'
  /** 草稿。 */
  | 'DRAFT'
  /** 已列榜。 */
  | 'LISTED'
  /** 未列榜。 */
  | 'NOT_LISTED'
  /** 已推荐。 */
  | 'RECOMMENDED'
  /** 未通过。 */
  | 'REJECTED'
  /** 已提交。 */
  | 'SUBMITTED'
  /** 镇街已核。 */
  | 'TOWNSHIP_CHECKED'
  /** 已撤回。 */
  | 'WITHDRAWN';

/** 比较条件；并列者须同时满足。 */
export type TechDemandStateFilter = {
  /** 等于。 */
  readonly eq?: TechDemandState | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<TechDemandState> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** “终止”的输入。 */
export type TerminateTechContractInput = {
  /** 技术合同的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** 专家申报的关系。 */
export type TieKind =
  /** 合作研究。 */
  | 'COAUTHOR'
  /** 曾为同事。 */
  | 'COLLEAGUE'
  /** 合同往来。 */
  | 'CONTRACT'
  /** 利益关系。 */
  | 'INTEREST'
  /** 亲属。 */
  | 'KIN'
  /** 师生。 */
  | 'TEACHER';

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

/** 成果转化年度报告的筛选条件；并列者须同时满足。 */
export type TransformationReportFilter = {
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 不满足。 */
  readonly not?: TransformationReportFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<TransformationReportFilter> | null | undefined;
  /** 报告单位。 */
  readonly organization?: OrganizationFilter | null | undefined;
  /** 状态。 */
  readonly state?: TransformationReportStateFilter | null | undefined;
  /** 报告年度。 */
  readonly year?: IntFilter | null | undefined;
};

/** 排序方式。 */
export type TransformationReportOrder = {
  /** 方向。 */
  readonly direction?: OrderDirection;
  /** 按此字段。 */
  readonly field: TransformationReportOrderField;
};

/** 可排序的字段。 */
export type TransformationReportOrderField =
  /** 报告年度。 */
  | 'YEAR';

/** 年度报告的状态。 */
export type TransformationReportState =
  /** 已接收。 */
  | 'ACCEPTED'
  /** 草稿。 */
  | 'DRAFT'
  /** 已报送。 */
  | 'SUBMITTED';

/** 比较条件；并列者须同时满足。 */
export type TransformationReportStateFilter = {
  /** 等于。 */
  readonly eq?: TransformationReportState | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<TransformationReportState> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 先用后转的筛选条件；并列者须同时满足。 */
export type TrialLicenceFilter = {
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 不满足。 */
  readonly not?: TrialLicenceFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<TrialLicenceFilter> | null | undefined;
  /** 试用单位。 */
  readonly organization?: OrganizationFilter | null | undefined;
  /** 成果持有单位。 */
  readonly owner?: OrganizationFilter | null | undefined;
  /** 状态。 */
  readonly state?: TrialLicenceStateFilter | null | undefined;
};

/** 排序方式。 */
export type TrialLicenceOrder = {
  /** 方向。 */
  readonly direction?: OrderDirection;
  /** 按此字段。 */
  readonly field: TrialLicenceOrderField;
};

/** 可排序的字段。 */
export type TrialLicenceOrderField =
  /** 录入时间。 */
  | 'CREATED_AT';

/** 先用后转的状态。 */
export type TrialLicenceState =
  /** 已转化。 */
  | 'CONVERTED'
  /** 未接受。 */
  | 'DECLINED'
  /** 试用结束。 */
  | 'ENDED'
  /** 待接受。 */
  | 'OFFERED'
  /** 试用中。 */
  | 'ON_TRIAL';

/** 比较条件；并列者须同时满足。 */
export type TrialLicenceStateFilter = {
  /** 等于。 */
  readonly eq?: TrialLicenceState | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<TrialLicenceState> | null | undefined;
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

/** “撤回公开”的输入。 */
export type UnpublishParkBoundaryInput = {
  /** 四至范围版本的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “撤回公开”的输入。 */
export type UnpublishParkListInput = {
  /** 企业库版本的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “撤回公开”的输入。 */
export type UnpublishParkMonthInput = {
  /** 月度指标的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “更新资料”的输入。 */
export type UpdateExpertProfileInput = {
  /** 学位 */
  readonly degree?: string | null | undefined;
  /** 技术领域 */
  readonly fields: ReadonlyArray<string>;
  /** 专家的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 简介 */
  readonly introduction?: string | null | undefined;
  /** 专家类别 */
  readonly kind: ExpertKind;
  /** 所在单位，变动时填写 */
  readonly organization?: string | null | undefined;
  /** 职称或职务 */
  readonly title: string;
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

/** “核实到岗”的输入。 */
export type VerifyTalentArrivalInput = {
  /** 人才的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 核实情况：合同与参保 */
  readonly opinion: string;
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

/** “作废”的输入。 */
export type VoidIncomeDistributionInput = {
  /** 收益分配的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “作废”的输入。 */
export type VoidPlatformContractInput = {
  /** 合作合同的全局标识。 */
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

/** “声明不设保留价”的输入。 */
export type WaiveLotReserveInput = {
  /** 竞价标的的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
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

/** “撤回”的输入。 */
export type WithdrawAuctionLotInput = {
  /** 已发生的费用，元 */
  readonly costs?: string | null | undefined;
  /** 竞价标的的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “撤回报名”的输入。 */
export type WithdrawBidderRegistrationInput = {
  /** 竞买报名的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “撤回申报”的输入。 */
export type WithdrawCarrierLevelApplicationInput = {
  /** 孵化载体的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
};

/** “退赛”的输入。 */
export type WithdrawCompetitionEntryInput = {
  /** 参赛队伍的全局标识。 */
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

/** “撤回申请”的输入。 */
export type WithdrawIncubationApplicationInput = {
  /** 在孵企业（团队）的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason?: string | null | undefined;
};

/** “撤回”的输入。 */
export type WithdrawIncubationSpaceInput = {
  /** 孵化空间的全局标识。 */
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
export type WithdrawParkEvaluationInput = {
  /** 高新区年度评价的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
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

/** “撤回”的输入。 */
export type WithdrawResultListingInput = {
  /** 成果转化的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
};

/** “撤回”的输入。 */
export type WithdrawTalentInput = {
  /** 人才的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason?: string | null | undefined;
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { readonly signOut: { readonly signedOut: boolean, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { readonly changePassword: { readonly viewer: { readonly roles: ReadonlyArray<Role>, readonly actions: ReadonlyArray<string>, readonly duty: Duty | null, readonly hasTotp: boolean, readonly person: { readonly id: string, readonly name: string } | null, readonly organization: { readonly id: string, readonly name: string } | null, readonly assignments: ReadonlyArray<{ readonly id: string, readonly role: Role, readonly organization: { readonly id: string, readonly name: string } | null }> } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type EnrolTotpMutationVariables = Exact<{ [key: string]: never; }>;


export type EnrolTotpMutation = { readonly enrolTotp: { readonly secret: string | null, readonly uri: string | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type AchievementQueryVariables = Exact<{
  id: string;
  distributions: IncomeDistributionFilter;
}>;


export type AchievementQuery = { readonly achievement: { readonly id: string, readonly state: AchievementState, readonly registrationNumber: string | null, readonly title: string, readonly abstract: string | null, readonly class: AchievementClass | null, readonly field: string | null, readonly maturity: number | null, readonly intent: TransactionIntent | null, readonly expectedPrice: string | null, readonly beganOn: string | null, readonly endedOn: string | null, readonly ground: RegistrationGround | null, readonly projectNumber: string | null, readonly evaluation: AchievementEvaluation | null, readonly evaluatedOn: string | null, readonly isServiceResult: boolean, readonly isStateOwnedAsset: boolean, readonly recommender: string | null, readonly approver: string | null, readonly submittedOn: string | null, readonly registeredOn: string | null, readonly isInTime: boolean | null, readonly returnReason: string | null, readonly revokedOn: string | null, readonly revokeReason: string | null, readonly ruleVersion: string | null, readonly organization: { readonly id: string, readonly name: string, readonly creditCode: string | null } | null, readonly completers: ReadonlyArray<{ readonly id: string, readonly position: number, readonly name: string | null, readonly maskedName: string, readonly unit: string, readonly contribution: string | null }>, readonly owners: ReadonlyArray<{ readonly id: string, readonly position: number, readonly name: string, readonly share: string, readonly organization: { readonly id: string, readonly creditCode: string | null } | null }>, readonly rights: ReadonlyArray<{ readonly id: string, readonly kind: IntellectualPropertyKind, readonly number: string | null, readonly title: string, readonly holder: string, readonly state: IntellectualPropertyState, readonly filedOn: string | null, readonly grantedOn: string | null, readonly termEndsOn: string | null, readonly events: ReadonlyArray<{ readonly id: string, readonly state: IntellectualPropertyState, readonly on: string, readonly document: string | null, readonly remark: string | null }>, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly title: string, readonly mutation: string | null, readonly allowed: boolean, readonly reasons: ReadonlyArray<
          | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
          | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
          | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
          | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        > }> | null }>, readonly ownershipProof: ReadonlyArray<{ readonly id: string, readonly name: string, readonly mediaType: string, readonly size: number, readonly uploadedAt: string }> | null, readonly papers: ReadonlyArray<{ readonly id: string, readonly name: string, readonly mediaType: string, readonly size: number, readonly uploadedAt: string }> | null, readonly evaluationCertificate: ReadonlyArray<{ readonly id: string, readonly name: string, readonly mediaType: string, readonly size: number, readonly uploadedAt: string }> | null, readonly userProof: ReadonlyArray<{ readonly id: string, readonly name: string, readonly mediaType: string, readonly size: number, readonly uploadedAt: string }> | null, readonly reviewOpinion: ReadonlyArray<{ readonly id: string, readonly name: string, readonly mediaType: string, readonly size: number, readonly uploadedAt: string }> | null, readonly researchReport: ReadonlyArray<{ readonly id: string, readonly name: string, readonly mediaType: string, readonly size: number, readonly uploadedAt: string }> | null, readonly listings: ReadonlyArray<{ readonly id: string, readonly title: string, readonly way: TransferWay, readonly transferKind: TransferKind, readonly price: string | null, readonly dealPrice: string | null, readonly state: ResultListingState, readonly createdAt: string }>, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly title: string, readonly mutation: string | null, readonly allowed: boolean, readonly reasons: ReadonlyArray<
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      > }> | null, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly row: number, readonly sheet: { readonly id: string, readonly file: string, readonly sheet: string | null, readonly department: string | null, readonly batch: { readonly id: string, readonly createdAt: string } | null } | null }> }, readonly timeline: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly title: string | null, readonly stateTitle: string | null, readonly actorName: string, readonly remark: string | null, readonly outcome: JournalOutcome }> } | null } | null, readonly incomeDistributions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly basis: IncomeBasis, readonly rewardTotal: string, readonly rewardRate: string | null, readonly state: IncomeDistributionState, readonly createdAt: string }> } };

export type RightLineFragment = { readonly id: string, readonly kind: IntellectualPropertyKind, readonly number: string | null, readonly title: string, readonly holder: string, readonly state: IntellectualPropertyState, readonly filedOn: string | null, readonly grantedOn: string | null, readonly termEndsOn: string | null, readonly events: ReadonlyArray<{ readonly id: string, readonly state: IntellectualPropertyState, readonly on: string, readonly document: string | null, readonly remark: string | null }>, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly title: string, readonly mutation: string | null, readonly allowed: boolean, readonly reasons: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > }> | null };

export type ContractQueryVariables = Exact<{
  id: string;
}>;


export type ContractQuery = { readonly techContract: { readonly id: string, readonly buyerName: string, readonly state: TechContractState, readonly title: string, readonly kind: TechContractKind, readonly subkind: TechContractSubkind, readonly total: string, readonly paymentMode: PaymentMode, readonly royaltyRate: string | null, readonly royaltyBase: string | null, readonly royaltyCap: string | null, readonly number: string | null, readonly providerSignedOn: string | null, readonly buyerSignedOn: string | null, readonly signedOn: string | null, readonly filedOn: string | null, readonly decisionDueOn: string | null, readonly registeredOn: string | null, readonly registrationNumber: string | null, readonly technologyAmount: string | null, readonly technologyIncome: string | null, readonly refusalReason: string | null, readonly transferRecordedOn: string | null, readonly transferRecord: string | null, readonly completedOn: string | null, readonly endReason: string | null, readonly fine: string | null, readonly ruleVersion: string | null, readonly paid: string | null, readonly provider: { readonly id: string, readonly name: string, readonly creditCode: string | null } | null, readonly buyer: { readonly id: string, readonly creditCode: string | null } | null, readonly achievement: { readonly id: string, readonly title: string } | null, readonly listing: { readonly id: string, readonly title: string, readonly way: TransferWay } | null, readonly trial: { readonly id: string } | null, readonly rights: ReadonlyArray<{ readonly id: string, readonly position: number, readonly title: string, readonly holder: string, readonly number: string, readonly filedOn: string, readonly termEndsOn: string }>, readonly payments: ReadonlyArray<{ readonly id: string, readonly position: number, readonly kind: ContractPaymentKind, readonly dueOn: string | null, readonly amount: string, readonly base: string | null, readonly period: string | null, readonly paidOn: string | null, readonly voucher: string | null }>, readonly file: ReadonlyArray<{ readonly id: string, readonly name: string, readonly mediaType: string, readonly size: number, readonly uploadedAt: string }>, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly title: string, readonly mutation: string | null, readonly allowed: boolean, readonly reasons: ReadonlyArray<
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      > }> | null, readonly timeline: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly title: string | null, readonly stateTitle: string | null, readonly actorName: string, readonly remark: string | null, readonly outcome: JournalOutcome }> } } | null };

export type DistributionQueryVariables = Exact<{
  id: string;
}>;


export type DistributionQuery = { readonly incomeDistribution: { readonly id: string, readonly state: IncomeDistributionState, readonly basis: IncomeBasis, readonly yearOfUse: number | null, readonly income: string | null, readonly costs: string | null, readonly net: string | null, readonly incomeOn: string | null, readonly rewardTotal: string, readonly rewardRate: string | null, readonly isStateOwnedUnit: boolean, readonly withoutTransferStaff: boolean | null, readonly decidedOn: string | null, readonly decision: string | null, readonly payDueOn: string | null, readonly paidOn: string | null, readonly voucher: string | null, readonly voidReason: string | null, readonly ruleVersion: string | null, readonly organization: { readonly id: string, readonly name: string, readonly creditCode: string | null } | null, readonly achievement: { readonly id: string, readonly title: string } | null, readonly contract: { readonly id: string, readonly title: string } | null, readonly notices: ReadonlyArray<{ readonly __typename: 'PublicNotice', readonly id: string, readonly matter: string, readonly title: string, readonly text: string, readonly placesNeeded: number, readonly dayCount: number, readonly dayUnit: DayUnit, readonly state: PublicNoticeState, readonly publishedOn: string | null, readonly endsOn: string | null, readonly pausedOn: string | null, readonly daysLeft: number | null, readonly settledOn: string | null, readonly voidReason: string | null, readonly places: ReadonlyArray<{ readonly place: string, readonly address: string | null }> | null }>, readonly decisionFile: ReadonlyArray<{ readonly id: string, readonly name: string, readonly mediaType: string, readonly size: number, readonly uploadedAt: string }> | null, readonly shares: ReadonlyArray<{ readonly id: string, readonly position: number, readonly name: string | null, readonly maskedName: string, readonly role: Beneficiary, readonly amount: string }>, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly title: string, readonly mutation: string | null, readonly allowed: boolean, readonly reasons: ReadonlyArray<
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      > }> | null, readonly timeline: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly title: string | null, readonly stateTitle: string | null, readonly actorName: string, readonly remark: string | null, readonly outcome: JournalOutcome }> } | null } | null };

export type ReportQueryVariables = Exact<{
  id: string;
}>;


export type ReportQuery = { readonly transformationReport: { readonly id: string, readonly year: number, readonly state: TransformationReportState, readonly dueOn: string, readonly income: string, readonly rewards: string, readonly rewardedPeople: number, readonly summary: string | null, readonly submittedOn: string | null, readonly acceptedOn: string | null, readonly returnReason: string | null, readonly ruleVersion: string | null, readonly organization: { readonly id: string, readonly name: string, readonly creditCode: string | null } | null, readonly lines: ReadonlyArray<{ readonly id: string, readonly kind: TechContractKind, readonly contracts: number, readonly amount: string }>, readonly onRecord: ReadonlyArray<{ readonly kind: TechContractKind, readonly contracts: number, readonly amount: string }> | null, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly title: string, readonly mutation: string | null, readonly allowed: boolean, readonly reasons: ReadonlyArray<
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      > }> | null, readonly timeline: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly title: string | null, readonly stateTitle: string | null, readonly actorName: string, readonly remark: string | null, readonly outcome: JournalOutcome }> } } | null };

export type PatentProjectQueryVariables = Exact<{
  id: string;
}>;


export type PatentProjectQuery = { readonly patentProject: { readonly id: string, readonly state: PatentProjectState, readonly projectNumber: string | null, readonly title: string, readonly year: number | null, readonly patentNumber: string | null, readonly expectedSales: string | null, readonly provenSales: string | null, readonly recommendedOn: string | null, readonly selectedOn: string | null, readonly selectionDocument: string | null, readonly reviewedOn: string | null, readonly result: PatentProjectResult | null, readonly reviewOpinion: string | null, readonly subsidy: string | null, readonly paidOn: string | null, readonly remark: string | null, readonly ruleVersion: string | null, readonly organization: { readonly id: string, readonly name: string, readonly creditCode: string | null } | null, readonly plan: ReadonlyArray<{ readonly id: string, readonly name: string, readonly mediaType: string, readonly size: number, readonly uploadedAt: string }> | null, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly title: string, readonly mutation: string | null, readonly allowed: boolean, readonly reasons: ReadonlyArray<
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      > }> | null, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly row: number, readonly sheet: { readonly id: string, readonly file: string, readonly sheet: string | null, readonly department: string | null, readonly batch: { readonly id: string, readonly createdAt: string } | null } | null }> }, readonly timeline: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly title: string | null, readonly stateTitle: string | null, readonly actorName: string, readonly remark: string | null, readonly outcome: JournalOutcome }> } | null } | null };

export type EnterpriseAchievementsQueryVariables = Exact<{
  id: string;
}>;


export type EnterpriseAchievementsQuery = { readonly organization: { readonly id: string, readonly achievements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly registrationNumber: string | null, readonly class: AchievementClass | null, readonly intent: TransactionIntent | null, readonly registeredOn: string | null, readonly state: AchievementState }> }, readonly listings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly way: TransferWay, readonly price: string | null, readonly dealPrice: string | null, readonly state: ResultListingState }> }, readonly techContracts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly buyerName: string, readonly total: string, readonly signedOn: string | null, readonly state: TechContractState }> } | null, readonly patentProjects: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly year: number | null, readonly reviewedOn: string | null, readonly state: PatentProjectState }> } } | null };

export type ListingQueryVariables = Exact<{
  id: string;
}>;


export type ListingQuery = { readonly resultListing: { readonly id: string, readonly state: ResultListingState, readonly way: TransferWay, readonly transferKind: TransferKind, readonly title: string, readonly abstract: string, readonly priceBasis: PriceBasis, readonly price: string | null, readonly appraisedValue: string | null, readonly isStateOwnedAsset: boolean, readonly decidedOn: string | null, readonly decision: string | null, readonly transfereeName: string | null, readonly isRelatedParty: boolean | null, readonly relation: string | null, readonly listedFrom: string | null, readonly listedUntil: string | null, readonly announcedAt: string | null, readonly exchange: string | null, readonly exchangeRecord: string | null, readonly dealPrice: string | null, readonly dealOn: string | null, readonly reason: string | null, readonly ruleVersion: string | null, readonly achievement: { readonly id: string, readonly title: string, readonly registrationNumber: string | null, readonly isServiceResult: boolean } | null, readonly organization: { readonly id: string, readonly name: string, readonly creditCode: string | null } | null, readonly decisionFile: ReadonlyArray<{ readonly id: string, readonly name: string, readonly mediaType: string, readonly size: number, readonly uploadedAt: string }> | null, readonly transferee: { readonly id: string, readonly creditCode: string | null } | null, readonly notices: ReadonlyArray<{ readonly __typename: 'PublicNotice', readonly id: string, readonly matter: string, readonly title: string, readonly text: string, readonly placesNeeded: number, readonly dayCount: number, readonly dayUnit: DayUnit, readonly state: PublicNoticeState, readonly publishedOn: string | null, readonly endsOn: string | null, readonly pausedOn: string | null, readonly daysLeft: number | null, readonly settledOn: string | null, readonly voidReason: string | null, readonly places: ReadonlyArray<{ readonly place: string, readonly address: string | null }> | null }>, readonly exchangeCertificate: ReadonlyArray<{ readonly id: string, readonly name: string, readonly mediaType: string, readonly size: number, readonly uploadedAt: string }> | null, readonly priorityRights: ReadonlyArray<{ readonly id: string, readonly state: PriorityRightState, readonly ground: PriorityGround, readonly rank: number, readonly holderName: string | null, readonly maskedName: string | null, readonly notifiedOn: string | null, readonly notice: string | null, readonly decidedOn: string | null, readonly reason: string | null, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly title: string, readonly mutation: string | null, readonly allowed: boolean, readonly reasons: ReadonlyArray<
          | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
          | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
          | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
          | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        > }> | null }>, readonly interests: ReadonlyArray<{ readonly id: string, readonly state: ListingInterestState, readonly offer: string, readonly message: string | null, readonly isRelatedParty: boolean, readonly createdAt: string, readonly organization: { readonly id: string, readonly name: string, readonly creditCode: string | null } | null, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly title: string, readonly mutation: string | null, readonly allowed: boolean, readonly reasons: ReadonlyArray<
          | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
          | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
          | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
          | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        > }> | null }> | null, readonly trials: ReadonlyArray<{ readonly id: string, readonly from: string, readonly until: string, readonly conversionPrice: string, readonly state: TrialLicenceState, readonly organization: { readonly id: string, readonly name: string } | null }> | null, readonly contracts: ReadonlyArray<{ readonly id: string, readonly title: string, readonly buyerName: string, readonly total: string, readonly signedOn: string | null, readonly state: TechContractState }> | null, readonly lots: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly title: string, readonly state: AuctionLotState, readonly startPrice: string, readonly finalPrice: string | null, readonly run: number, readonly startsAt: string | null }> }, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly title: string, readonly mutation: string | null, readonly allowed: boolean, readonly reasons: ReadonlyArray<
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      > }> | null, readonly timeline: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly title: string | null, readonly stateTitle: string | null, readonly actorName: string, readonly remark: string | null, readonly outcome: JournalOutcome }> } | null } | null };

export type NoticeLineFragment = { readonly __typename: 'PublicNotice', readonly id: string, readonly matter: string, readonly title: string, readonly text: string, readonly placesNeeded: number, readonly dayCount: number, readonly dayUnit: DayUnit, readonly state: PublicNoticeState, readonly publishedOn: string | null, readonly endsOn: string | null, readonly pausedOn: string | null, readonly daysLeft: number | null, readonly settledOn: string | null, readonly voidReason: string | null, readonly places: ReadonlyArray<{ readonly place: string, readonly address: string | null }> | null };

export type TrialQueryVariables = Exact<{
  id: string;
}>;


export type TrialQuery = { readonly trialLicence: { readonly id: string, readonly state: TrialLicenceState, readonly from: string, readonly until: string, readonly conversionPrice: string, readonly conversionKind: TransferKind, readonly terms: string | null, readonly acceptedOn: string | null, readonly endedOn: string | null, readonly outcome: string | null, readonly listing: { readonly id: string, readonly title: string, readonly achievement: { readonly id: string, readonly title: string } | null } | null, readonly organization: { readonly id: string, readonly name: string, readonly creditCode: string | null } | null, readonly owner: { readonly id: string, readonly name: string, readonly creditCode: string | null } | null, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly title: string, readonly mutation: string | null, readonly allowed: boolean, readonly reasons: ReadonlyArray<
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      > }> | null, readonly timeline: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly title: string | null, readonly stateTitle: string | null, readonly actorName: string, readonly remark: string | null, readonly outcome: JournalOutcome }> } } | null };

export type AchievementListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter: AchievementFilter;
  orderBy?: ReadonlyArray<AchievementOrder> | AchievementOrder | null | undefined;
}>;


export type AchievementListQuery = { readonly achievements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly registrationNumber: string | null, readonly class: AchievementClass | null, readonly field: string | null, readonly maturity: number | null, readonly intent: TransactionIntent | null, readonly expectedPrice: string | null, readonly registeredOn: string | null, readonly isServiceResult: boolean, readonly isStateOwnedAsset: boolean, readonly state: AchievementState, readonly organization: { readonly id: string, readonly name: string } | null, readonly rights: ReadonlyArray<{ readonly id: string, readonly state: IntellectualPropertyState }> }> } };

export type ListingListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter: ResultListingFilter;
  orderBy?: ReadonlyArray<ResultListingOrder> | ResultListingOrder | null | undefined;
}>;


export type ListingListQuery = { readonly resultListings: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly way: TransferWay, readonly transferKind: TransferKind, readonly price: string | null, readonly listedUntil: string | null, readonly dealPrice: string | null, readonly dealOn: string | null, readonly isStateOwnedAsset: boolean, readonly isRelatedParty: boolean | null, readonly state: ResultListingState, readonly organization: { readonly id: string, readonly name: string } | null }> } };

export type TrialListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter: TrialLicenceFilter;
  orderBy?: ReadonlyArray<TrialLicenceOrder> | TrialLicenceOrder | null | undefined;
}>;


export type TrialListQuery = { readonly trialLicences: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly from: string, readonly until: string, readonly conversionPrice: string, readonly conversionKind: TransferKind, readonly state: TrialLicenceState, readonly listing: { readonly id: string, readonly title: string } | null, readonly organization: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly name: string } | null }> } };

export type ContractListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter: TechContractFilter;
  orderBy?: ReadonlyArray<TechContractOrder> | TechContractOrder | null | undefined;
}>;


export type ContractListQuery = { readonly techContracts: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly buyerName: string, readonly kind: TechContractKind, readonly subkind: TechContractSubkind, readonly total: string, readonly paid: string | null, readonly paymentMode: PaymentMode, readonly signedOn: string | null, readonly decisionDueOn: string | null, readonly registeredOn: string | null, readonly registrationNumber: string | null, readonly state: TechContractState, readonly provider: { readonly id: string, readonly name: string } | null }> } };

export type DistributionListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter: IncomeDistributionFilter;
  orderBy?: ReadonlyArray<IncomeDistributionOrder> | IncomeDistributionOrder | null | undefined;
}>;


export type DistributionListQuery = { readonly incomeDistributions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly basis: IncomeBasis, readonly net: string | null, readonly rewardTotal: string, readonly rewardRate: string | null, readonly payDueOn: string | null, readonly paidOn: string | null, readonly state: IncomeDistributionState, readonly achievement: { readonly id: string, readonly title: string } | null, readonly organization: { readonly id: string, readonly name: string } | null }> } };

export type PatentProjectListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter: PatentProjectFilter;
  orderBy?: ReadonlyArray<PatentProjectOrder> | PatentProjectOrder | null | undefined;
}>;


export type PatentProjectListQuery = { readonly patentProjects: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly projectNumber: string | null, readonly year: number | null, readonly patentNumber: string | null, readonly selectedOn: string | null, readonly reviewedOn: string | null, readonly result: PatentProjectResult | null, readonly subsidy: string | null, readonly paidOn: string | null, readonly state: PatentProjectState, readonly organization: { readonly id: string, readonly name: string } | null }> } };

export type ReportListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter: TransformationReportFilter;
  orderBy?: ReadonlyArray<TransformationReportOrder> | TransformationReportOrder | null | undefined;
}>;


export type ReportListQuery = { readonly transformationReports: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly year: number, readonly dueOn: string, readonly income: string, readonly rewards: string, readonly rewardedPeople: number, readonly submittedOn: string | null, readonly acceptedOn: string | null, readonly state: TransformationReportState, readonly organization: { readonly id: string, readonly name: string } | null }> } };

export type AchievementsWaitingQueryVariables = Exact<{
  filter: AchievementFilter;
}>;


export type AchievementsWaitingQuery = { readonly achievements: { readonly totalCount: number } };

export type ListingsWaitingQueryVariables = Exact<{
  filter: ResultListingFilter;
}>;


export type ListingsWaitingQuery = { readonly resultListings: { readonly totalCount: number } };

export type TrialsWaitingQueryVariables = Exact<{
  filter: TrialLicenceFilter;
}>;


export type TrialsWaitingQuery = { readonly trialLicences: { readonly totalCount: number } };

export type ContractsWaitingQueryVariables = Exact<{
  filter: TechContractFilter;
}>;


export type ContractsWaitingQuery = { readonly techContracts: { readonly totalCount: number } };

export type DistributionsWaitingQueryVariables = Exact<{
  filter: IncomeDistributionFilter;
}>;


export type DistributionsWaitingQuery = { readonly incomeDistributions: { readonly totalCount: number } };

export type PatentProjectsWaitingQueryVariables = Exact<{
  filter: PatentProjectFilter;
}>;


export type PatentProjectsWaitingQuery = { readonly patentProjects: { readonly totalCount: number } };

export type ReportsWaitingQueryVariables = Exact<{
  filter: TransformationReportFilter;
}>;


export type ReportsWaitingQuery = { readonly transformationReports: { readonly totalCount: number } };

export type FindAchievementsQueryVariables = Exact<{
  search: string;
}>;


export type FindAchievementsQuery = { readonly achievements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly registrationNumber: string | null, readonly organization: { readonly id: string, readonly name: string } | null }> } };

export type FindListingsQueryVariables = Exact<{
  search: string;
}>;


export type FindListingsQuery = { readonly resultListings: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly way: TransferWay, readonly state: ResultListingState, readonly organization: { readonly id: string, readonly name: string } | null }> } };

export type FindContractsQueryVariables = Exact<{
  search: string;
}>;


export type FindContractsQuery = { readonly techContracts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly buyerName: string, readonly total: string, readonly state: TechContractState }> } };

export type LotLiveFragment = { readonly id: string, readonly state: AuctionLotState, readonly sequence: number, readonly topAmount: string | null, readonly topCode: string | null, readonly topIsPriority: boolean | null, readonly minimumBid: string | null, readonly step: string | null, readonly startsAt: string | null, readonly endsAt: string | null, readonly extensions: number, readonly pausedAt: string | null, readonly pauseReason: string | null, readonly pauseLimitAt: string | null, readonly closedAt: string | null, readonly finalPrice: string | null, readonly premiumRate: string | null, readonly reserveMet: boolean | null, readonly bidderCount: number | null, readonly qualifiedCount: number | null, readonly lastHash: string | null };

export type LotHallQueryVariables = Exact<{
  id: string;
}>;


export type LotHallQuery = { readonly auctionLot: { readonly code: string, readonly title: string, readonly mode: BiddingMode, readonly method: BiddingMethod, readonly startPrice: string, readonly rules: unknown, readonly registrationEndsAt: string | null, readonly hasReserve: boolean | null, readonly serverTime: string | null, readonly id: string, readonly state: AuctionLotState, readonly sequence: number, readonly topAmount: string | null, readonly topCode: string | null, readonly topIsPriority: boolean | null, readonly minimumBid: string | null, readonly step: string | null, readonly startsAt: string | null, readonly endsAt: string | null, readonly extensions: number, readonly pausedAt: string | null, readonly pauseReason: string | null, readonly pauseLimitAt: string | null, readonly closedAt: string | null, readonly finalPrice: string | null, readonly premiumRate: string | null, readonly reserveMet: boolean | null, readonly bidderCount: number | null, readonly qualifiedCount: number | null, readonly lastHash: string | null, readonly organization: { readonly id: string, readonly name: string } | null, readonly bids: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sequence: number, readonly kind: BidKind, readonly code: string | null, readonly amount: string | null, readonly at: string, readonly endsAt: string, readonly isExtension: boolean, readonly hash: string }> } } | null };

export type LotNowQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type LotNowQuery = { readonly auctionLot: { readonly serverTime: string | null, readonly id: string, readonly state: AuctionLotState, readonly sequence: number, readonly topAmount: string | null, readonly topCode: string | null, readonly topIsPriority: boolean | null, readonly minimumBid: string | null, readonly step: string | null, readonly startsAt: string | null, readonly endsAt: string | null, readonly extensions: number, readonly pausedAt: string | null, readonly pauseReason: string | null, readonly pauseLimitAt: string | null, readonly closedAt: string | null, readonly finalPrice: string | null, readonly premiumRate: string | null, readonly reserveMet: boolean | null, readonly bidderCount: number | null, readonly qualifiedCount: number | null, readonly lastHash: string | null, readonly bids: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly sequence: number, readonly kind: BidKind, readonly code: string | null, readonly amount: string | null, readonly at: string, readonly endsAt: string, readonly isExtension: boolean, readonly hash: string }> } } | null };

export type LotChangedSubscriptionVariables = Exact<{
  lot: string;
  after?: number | null | undefined;
}>;


export type LotChangedSubscription = { readonly lotChanged: { readonly sequence: number, readonly serverTime: string, readonly isPartial: boolean, readonly lot: { readonly id: string, readonly state: AuctionLotState, readonly sequence: number, readonly topAmount: string | null, readonly topCode: string | null, readonly topIsPriority: boolean | null, readonly minimumBid: string | null, readonly step: string | null, readonly startsAt: string | null, readonly endsAt: string | null, readonly extensions: number, readonly pausedAt: string | null, readonly pauseReason: string | null, readonly pauseLimitAt: string | null, readonly closedAt: string | null, readonly finalPrice: string | null, readonly premiumRate: string | null, readonly reserveMet: boolean | null, readonly bidderCount: number | null, readonly qualifiedCount: number | null, readonly lastHash: string | null } | null, readonly entries: ReadonlyArray<{ readonly id: string, readonly sequence: number, readonly kind: BidKind, readonly code: string | null, readonly amount: string | null, readonly at: string, readonly endsAt: string, readonly isExtension: boolean, readonly hash: string }> } };

export type LotMineQueryVariables = Exact<{
  id: string;
}>;


export type LotMineQuery = { readonly auctionLot: { readonly id: string, readonly serverTime: string | null, readonly mine: { readonly id: string, readonly state: BidderRegistrationState, readonly code: string, readonly rank: number | null, readonly isWinner: boolean, readonly deposit: { readonly id: string, readonly state: DepositState, readonly amount: string, readonly reference: string | null } | null } | null, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly title: string, readonly mutation: string | null, readonly allowed: boolean, readonly reasons: ReadonlyArray<
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      > }> | null } | null };

export type PlaceBidMutationVariables = Exact<{
  input: PlaceBidInput;
}>;


export type PlaceBidMutation = { readonly placeBid: { readonly receipt: { readonly sequence: number, readonly amount: string | null, readonly code: string, readonly at: string, readonly endsAt: string, readonly hash: string, readonly leads: boolean } | null, readonly lot: { readonly serverTime: string | null, readonly id: string, readonly state: AuctionLotState, readonly sequence: number, readonly topAmount: string | null, readonly topCode: string | null, readonly topIsPriority: boolean | null, readonly minimumBid: string | null, readonly step: string | null, readonly startsAt: string | null, readonly endsAt: string | null, readonly extensions: number, readonly pausedAt: string | null, readonly pauseReason: string | null, readonly pauseLimitAt: string | null, readonly closedAt: string | null, readonly finalPrice: string | null, readonly premiumRate: string | null, readonly reserveMet: boolean | null, readonly bidderCount: number | null, readonly qualifiedCount: number | null, readonly lastHash: string | null } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type MatchBidMutationVariables = Exact<{
  input: PlaceBidInput;
}>;


export type MatchBidMutation = { readonly matchBid: { readonly receipt: { readonly sequence: number, readonly amount: string | null, readonly code: string, readonly at: string, readonly endsAt: string, readonly hash: string, readonly leads: boolean } | null, readonly lot: { readonly serverTime: string | null, readonly id: string, readonly state: AuctionLotState, readonly sequence: number, readonly topAmount: string | null, readonly topCode: string | null, readonly topIsPriority: boolean | null, readonly minimumBid: string | null, readonly step: string | null, readonly startsAt: string | null, readonly endsAt: string | null, readonly extensions: number, readonly pausedAt: string | null, readonly pauseReason: string | null, readonly pauseLimitAt: string | null, readonly closedAt: string | null, readonly finalPrice: string | null, readonly premiumRate: string | null, readonly reserveMet: boolean | null, readonly bidderCount: number | null, readonly qualifiedCount: number | null, readonly lastHash: string | null } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type PlaceSealedBidMutationVariables = Exact<{
  input: PlaceBidInput;
}>;


export type PlaceSealedBidMutation = { readonly placeSealedBid: { readonly receipt: { readonly sequence: number, readonly amount: string | null, readonly code: string, readonly at: string, readonly endsAt: string, readonly hash: string, readonly leads: boolean } | null, readonly lot: { readonly serverTime: string | null, readonly id: string, readonly state: AuctionLotState, readonly sequence: number, readonly topAmount: string | null, readonly topCode: string | null, readonly topIsPriority: boolean | null, readonly minimumBid: string | null, readonly step: string | null, readonly startsAt: string | null, readonly endsAt: string | null, readonly extensions: number, readonly pausedAt: string | null, readonly pauseReason: string | null, readonly pauseLimitAt: string | null, readonly closedAt: string | null, readonly finalPrice: string | null, readonly premiumRate: string | null, readonly reserveMet: boolean | null, readonly bidderCount: number | null, readonly qualifiedCount: number | null, readonly lastHash: string | null } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type ReceiptLineFragment = { readonly sequence: number, readonly amount: string | null, readonly code: string, readonly at: string, readonly endsAt: string, readonly hash: string, readonly leads: boolean };

export type LotListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter: AuctionLotFilter;
  orderBy?: ReadonlyArray<AuctionLotOrder> | AuctionLotOrder | null | undefined;
}>;


export type LotListQuery = { readonly auctionLots: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly title: string, readonly state: AuctionLotState, readonly mode: BiddingMode, readonly method: BiddingMethod, readonly startPrice: string, readonly topAmount: string | null, readonly finalPrice: string | null, readonly depositAmount: string, readonly startsAt: string | null, readonly endsAt: string | null, readonly registrationEndsAt: string | null, readonly extensions: number, readonly premiumRate: string | null, readonly run: number, readonly organization: { readonly id: string, readonly name: string } | null }> } };

export type LotsWaitingQueryVariables = Exact<{
  filter: AuctionLotFilter;
}>;


export type LotsWaitingQuery = { readonly auctionLots: { readonly totalCount: number } };

export type DepositsWaitingQueryVariables = Exact<{
  filter: DepositFilter;
}>;


export type DepositsWaitingQuery = { readonly deposits: { readonly totalCount: number } };

export type ReceiptsWaitingQueryVariables = Exact<{
  filter: BankReceiptFilter;
}>;


export type ReceiptsWaitingQuery = { readonly bankReceipts: { readonly totalCount: number } };

export type DepositListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter: DepositFilter;
  orderBy?: ReadonlyArray<DepositOrder> | DepositOrder | null | undefined;
}>;


export type DepositListQuery = { readonly deposits: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly reference: string | null, readonly state: DepositState, readonly amount: string, readonly held: string | null, readonly receivedAt: string | null, readonly refundDueAt: string | null, readonly refundedAt: string | null, readonly settledOn: string | null, readonly lot: { readonly id: string, readonly code: string, readonly title: string } | null, readonly registration: { readonly id: string, readonly partyName: string, readonly code: string } | null }> } };

export type DepositQueryVariables = Exact<{
  id: string;
}>;


export type DepositQuery = { readonly deposit: { readonly id: string, readonly reference: string | null, readonly state: DepositState, readonly amount: string, readonly held: string | null, readonly receivedAt: string | null, readonly refundDueAt: string | null, readonly refundedAt: string | null, readonly refundReference: string | null, readonly settledOn: string | null, readonly reason: string | null, readonly lot: { readonly id: string, readonly code: string, readonly title: string, readonly state: AuctionLotState } | null, readonly registration: { readonly id: string, readonly partyName: string, readonly code: string, readonly isWinner: boolean } | null, readonly entries: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: LedgerKind, readonly debit: LedgerAccount, readonly credit: LedgerAccount, readonly amount: string, readonly at: string, readonly by: string }> }, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly title: string, readonly mutation: string | null, readonly allowed: boolean, readonly reasons: ReadonlyArray<
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      > }> | null } | null };

export type ReceiptListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter: BankReceiptFilter;
  orderBy?: ReadonlyArray<BankReceiptOrder> | BankReceiptOrder | null | undefined;
}>;


export type ReceiptListQuery = { readonly bankReceipts: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly bankReference: string, readonly direction: BankDirection, readonly on: string, readonly amount: string, readonly payerName: string | null, readonly memo: string | null, readonly state: BankReceiptState }> } };

export type ReceiptQueryVariables = Exact<{
  id: string;
}>;


export type ReceiptQuery = { readonly bankReceipt: { readonly id: string, readonly bankReference: string, readonly direction: BankDirection, readonly on: string, readonly amount: string, readonly payerName: string | null, readonly accountMasked: string | null, readonly memo: string | null, readonly state: BankReceiptState, readonly reason: string | null, readonly returnReference: string | null, readonly createdAt: string, readonly deposit: { readonly id: string, readonly reference: string | null, readonly lot: { readonly id: string, readonly title: string } | null } | null, readonly enteredBy: { readonly id: string, readonly name: string } | null, readonly confirmedBy: { readonly id: string, readonly name: string } | null, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly title: string, readonly mutation: string | null, readonly allowed: boolean, readonly reasons: ReadonlyArray<
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      > }> | null, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly row: number, readonly sheet: { readonly id: string, readonly file: string, readonly sheet: string | null, readonly department: string | null, readonly batch: { readonly id: string, readonly createdAt: string } | null } | null }> } } | null };

export type LedgerQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter: LedgerEntryFilter;
  orderBy?: ReadonlyArray<LedgerEntryOrder> | LedgerEntryOrder | null | undefined;
}>;


export type LedgerQuery = { readonly ledgerEntries: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: LedgerKind, readonly debit: LedgerAccount, readonly credit: LedgerAccount, readonly amount: string, readonly at: string, readonly by: string, readonly lot: { readonly id: string, readonly code: string } | null, readonly deposit: { readonly id: string, readonly reference: string | null } | null, readonly receipt: { readonly id: string, readonly bankReference: string } | null }> } };

export type HouseListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter: HouseLicenceFilter;
}>;


export type HouseListQuery = { readonly houseLicences: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly issuer: string, readonly validFrom: string, readonly validTo: string, readonly registeredCapital: string, readonly auctioneer: string, readonly auctioneerNumber: string, readonly state: HouseLicenceState, readonly endReason: string | null, readonly organization: { readonly id: string, readonly name: string, readonly creditCode: string | null } | null, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly title: string, readonly mutation: string | null, readonly allowed: boolean, readonly reasons: ReadonlyArray<
          | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
          | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
          | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
          | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        > }> | null }> } };

export type MyBidsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyBidsQuery = { readonly bidderRegistrations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: BidderRegistrationState, readonly code: string, readonly rank: number | null, readonly isWinner: boolean, readonly lot: { readonly id: string, readonly code: string, readonly title: string, readonly state: AuctionLotState, readonly startsAt: string | null, readonly endsAt: string | null, readonly topAmount: string | null, readonly topCode: string | null, readonly finalPrice: string | null } | null, readonly deposit: { readonly id: string, readonly state: DepositState, readonly amount: string, readonly reference: string | null, readonly refundDueAt: string | null, readonly refundedAt: string | null } | null, readonly messages: ReadonlyArray<{ readonly id: string, readonly kind: BidderMessageKind, readonly amount: string | null, readonly sequence: number | null, readonly at: string }> | null }> } };

export type FindLotsQueryVariables = Exact<{
  search: string;
}>;


export type FindLotsQuery = { readonly auctionLots: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly title: string, readonly state: AuctionLotState }> } };

export type FindHousesQueryVariables = Exact<{ [key: string]: never; }>;


export type FindHousesQuery = { readonly houseLicences: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly state: HouseLicenceState, readonly organization: { readonly id: string, readonly name: string } | null }> } };

export type LotQueryVariables = Exact<{
  id: string;
}>;


export type LotQuery = { readonly auctionLot: { readonly id: string, readonly code: string, readonly state: AuctionLotState, readonly title: string, readonly description: string, readonly mode: BiddingMode, readonly method: BiddingMethod, readonly startPrice: string, readonly priceBasis: PriceBasis, readonly appraisedValue: string | null, readonly hasReserve: boolean | null, readonly reserveCommitment: string | null, readonly reservePrice: string | null, readonly reserveMet: boolean | null, readonly depositRate: string, readonly depositAmount: string, readonly hidesBidderCount: boolean, readonly displayFrom: string, readonly displayUntil: string, readonly displayPlace: string, readonly announcedAt: string | null, readonly registrationEndsAt: string | null, readonly startsAt: string | null, readonly scheduledEndsAt: string | null, readonly endsAt: string | null, readonly rules: unknown, readonly ruleVersion: string | null, readonly announcement: string | null, readonly sequence: number, readonly topAmount: string | null, readonly topCode: string | null, readonly lastHash: string | null, readonly extensions: number, readonly pausedAt: string | null, readonly pauseReason: string | null, readonly pauseLimitAt: string | null, readonly closedAt: string | null, readonly finalPrice: string | null, readonly premiumRate: string | null, readonly bidderCount: number | null, readonly qualifiedCount: number | null, readonly confirmDueOn: string | null, readonly sellerConfirmedAt: string | null, readonly buyerConfirmedAt: string | null, readonly confirmedAt: string | null, readonly winnerName: string | null, readonly contractDueOn: string | null, readonly registerDueOn: string | null, readonly completedOn: string | null, readonly subsidyClause: string | null, readonly subsidyRequestedOn: string | null, readonly withdrawReason: string | null, readonly withdrawCosts: string | null, readonly run: number, readonly serverTime: string | null, readonly listing: { readonly id: string, readonly title: string, readonly contracts: ReadonlyArray<{ readonly id: string, readonly title: string, readonly total: string, readonly state: TechContractState }> | null, readonly priorityRights: ReadonlyArray<{ readonly id: string, readonly state: PriorityRightState, readonly ground: PriorityGround, readonly rank: number }> } | null, readonly achievement: { readonly id: string, readonly title: string } | null, readonly organization: { readonly id: string, readonly name: string, readonly creditCode: string | null } | null, readonly house: { readonly id: string, readonly number: string, readonly auctioneer: string, readonly organization: { readonly id: string, readonly name: string } | null } | null, readonly contract: { readonly id: string, readonly title: string, readonly state: TechContractState } | null, readonly previous: { readonly id: string, readonly code: string } | null, readonly mine: { readonly id: string, readonly state: BidderRegistrationState, readonly code: string, readonly rank: number | null, readonly isWinner: boolean, readonly partyName: string, readonly qualifiedAt: string | null, readonly deposit: { readonly id: string, readonly state: DepositState, readonly amount: string, readonly held: string | null, readonly reference: string | null, readonly receivedAt: string | null, readonly refundDueAt: string | null, readonly refundedAt: string | null } | null, readonly messages: ReadonlyArray<{ readonly id: string, readonly kind: BidderMessageKind, readonly sequence: number | null, readonly amount: string | null, readonly at: string }> | null, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly title: string, readonly mutation: string | null, readonly allowed: boolean, readonly reasons: ReadonlyArray<
          | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
          | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
          | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
          | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        > }> | null } | null, readonly registrations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly partyName: string, readonly code: string, readonly rank: number | null, readonly state: BidderRegistrationState, readonly isWinner: boolean, readonly createdAt: string }> } | null, readonly default: { readonly id: string, readonly state: LotDefaultState, readonly kind: DefaultKind, readonly on: string, readonly reason: string, readonly price: string, readonly deposit: string, readonly costs: string, readonly commission: string, readonly shortfall: string | null, readonly claim: string | null, readonly settledOn: string | null, readonly uses: ReadonlyArray<{ readonly id: string, readonly use: ForfeitUse, readonly amount: string }>, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly title: string, readonly mutation: string | null, readonly allowed: boolean, readonly reasons: ReadonlyArray<
          | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
          | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
          | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
          | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        > }> | null } | null, readonly documents: ReadonlyArray<{ readonly id: string, readonly name: string, readonly mediaType: string, readonly size: number, readonly uploadedAt: string }>, readonly bids: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sequence: number, readonly kind: BidKind, readonly code: string | null, readonly amount: string | null, readonly at: string, readonly endsAt: string, readonly isExtension: boolean, readonly hash: string }> }, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly title: string, readonly mutation: string | null, readonly allowed: boolean, readonly reasons: ReadonlyArray<
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      > }> | null, readonly timeline: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly title: string | null, readonly stateTitle: string | null, readonly actorName: string, readonly remark: string | null, readonly outcome: JournalOutcome }> } | null } | null };

export type MyRegistrationFragment = { readonly id: string, readonly state: BidderRegistrationState, readonly code: string, readonly rank: number | null, readonly isWinner: boolean, readonly partyName: string, readonly qualifiedAt: string | null, readonly deposit: { readonly id: string, readonly state: DepositState, readonly amount: string, readonly held: string | null, readonly reference: string | null, readonly receivedAt: string | null, readonly refundDueAt: string | null, readonly refundedAt: string | null } | null, readonly messages: ReadonlyArray<{ readonly id: string, readonly kind: BidderMessageKind, readonly sequence: number | null, readonly amount: string | null, readonly at: string }> | null, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly title: string, readonly mutation: string | null, readonly allowed: boolean, readonly reasons: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > }> | null };

export type EntryFragment = { readonly id: string, readonly sequence: number, readonly kind: BidKind, readonly code: string | null, readonly amount: string | null, readonly at: string, readonly endsAt: string, readonly isExtension: boolean, readonly hash: string };

export type BatchFragment = { readonly id: string, readonly state: ImportState, readonly year: number, readonly createdAt: string, readonly createdBy: string, readonly importedAt: string | null, readonly accepted: number, readonly rejected: number, readonly created: number, readonly updated: number, readonly unchanged: number, readonly progress: number | null, readonly failure: string | null };

export type BatchWholeFragment = { readonly id: string, readonly state: ImportState, readonly year: number, readonly createdAt: string, readonly createdBy: string, readonly importedAt: string | null, readonly accepted: number, readonly rejected: number, readonly created: number, readonly updated: number, readonly unchanged: number, readonly progress: number | null, readonly failure: string | null, readonly files: ReadonlyArray<{ readonly id: string, readonly name: string, readonly size: number }>, readonly sheets: ReadonlyArray<{ readonly id: string, readonly file: string, readonly sheet: string | null, readonly title: string, readonly department: string | null, readonly rowsRead: number | null, readonly accepted: number | null, readonly rejected: number | null }>, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly title: string, readonly allowed: boolean, readonly reasons: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DiscardImportMutationVariables = Exact<{
  input: DiscardImportBatchInput;
}>;


export type DiscardImportMutation = { readonly discardImportBatch: { readonly importBatch: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type CarrierListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter: IncubatorFilter;
  orderBy?: ReadonlyArray<IncubatorOrder> | IncubatorOrder | null | undefined;
  search?: string | null | undefined;
}>;


export type CarrierListQuery = { readonly incubators: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: CarrierKind, readonly isProfessional: boolean, readonly industry: string | null, readonly level: CarrierLevel | null, readonly recognisedOn: string | null, readonly address: string | null, readonly openedOn: string | null, readonly state: IncubatorState, readonly operator: { readonly id: string, readonly name: string } | null, readonly town: { readonly id: string, readonly name: string } | null, readonly latestMonth: { readonly id: string, readonly month: string, readonly grossArea: string | null, readonly usedArea: string | null, readonly occupancy: string | null } | null }> } };

export type CarriersWaitingQueryVariables = Exact<{
  filter: IncubatorFilter;
}>;


export type CarriersWaitingQuery = { readonly incubators: { readonly totalCount: number } };

export type CarrierChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type CarrierChoicesQuery = { readonly incubators: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type FindCarriersQueryVariables = Exact<{
  search: string;
}>;


export type FindCarriersQuery = { readonly incubators: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: CarrierKind, readonly level: CarrierLevel | null, readonly operator: { readonly id: string, readonly name: string } | null }> } };

export type CarrierQueryVariables = Exact<{
  id: string;
  present: IncubationFilter;
}>;


export type CarrierQuery = { readonly incubator: { readonly id: string, readonly name: string, readonly kind: CarrierKind, readonly isProfessional: boolean, readonly industry: string | null, readonly level: CarrierLevel | null, readonly recognisedOn: string | null, readonly address: string | null, readonly openedOn: string | null, readonly state: IncubatorState, readonly reportedStatus: string | null, readonly appliedLevel: CarrierLevel | null, readonly appliedOn: string | null, readonly statement: string | null, readonly returnedOn: string | null, readonly returnReason: string | null, readonly recommendedOn: string | null, readonly recommendedDocument: string | null, readonly refusedOn: string | null, readonly refusedDocument: string | null, readonly rectifyBy: string | null, readonly rectifyReason: string | null, readonly endedOn: string | null, readonly endReason: string | null, readonly ruleVersion: string | null, readonly region: { readonly id: string, readonly code: string, readonly name: string }, readonly town: { readonly id: string, readonly name: string } | null, readonly operator: { readonly id: string, readonly name: string } | null, readonly statementFiles: ReadonlyArray<{ readonly id: string, readonly name: string, readonly mediaType: string, readonly size: number, readonly uploadedAt: string }> | null, readonly recognitions: ReadonlyArray<{ readonly id: string, readonly level: CarrierLevel, readonly recognisedOn: string, readonly document: string | null, readonly endedOn: string | null, readonly endReason: string | null, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly row: number, readonly sheet: { readonly id: string, readonly file: string, readonly sheet: string | null, readonly department: string | null, readonly batch: { readonly id: string, readonly createdAt: string } | null } | null }> } }>, readonly months: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly month: string, readonly grossArea: string | null, readonly lettableArea: string | null, readonly usedArea: string | null, readonly occupancy: string | null, readonly seats: number | null, readonly staff: number | null, readonly professionalStaff: number | null, readonly mentors: number | null, readonly events: number | null, readonly fund: string | null, readonly state: CarrierMonthState, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly row: number, readonly sheet: { readonly id: string, readonly file: string, readonly sheet: string | null, readonly department: string | null, readonly batch: { readonly id: string, readonly createdAt: string } | null } | null }> } }> }, readonly latestMonth: { readonly id: string, readonly month: string, readonly grossArea: string | null, readonly lettableArea: string | null, readonly usedArea: string | null, readonly occupancy: string | null } | null, readonly spaces: ReadonlyArray<{ readonly id: string, readonly name: string, readonly place: string, readonly origin: SpaceOrigin, readonly tenure: SpaceTenure, readonly grossArea: string, readonly lettableArea: string, readonly state: IncubationSpaceState, readonly declaredOn: string, readonly countedMonth: string | null }>, readonly incubations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly tenantName: string, readonly teamName: string | null, readonly field: string | null, readonly isConnectedVehicle: boolean, readonly area: string | null, readonly enteredOn: string | null, readonly state: IncubationState, readonly organization: { readonly id: string } | null, readonly term: { readonly id: string, readonly limitOn: string } | null }> }, readonly checks: ReadonlyArray<{ readonly id: string, readonly year: number, readonly grade: CarrierCheckGrade, readonly checkedOn: string, readonly statisticsTrue: boolean, readonly document: string | null, readonly opinion: string | null }>, readonly engagements: ReadonlyArray<{ readonly id: string, readonly name: string, readonly state: OperatorEngagementState, readonly on: string | null, readonly signedOn: string | null, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly row: number, readonly sheet: { readonly id: string, readonly file: string, readonly sheet: string | null, readonly department: string | null, readonly batch: { readonly id: string, readonly createdAt: string } | null } | null }> } }>, readonly plans: ReadonlyArray<{ readonly id: string, readonly year: number, readonly kind: CarrierPlanKind, readonly goal: string, readonly state: CarrierPlanState, readonly completedOn: string | null, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly row: number, readonly sheet: { readonly id: string, readonly file: string, readonly sheet: string | null, readonly department: string | null, readonly batch: { readonly id: string, readonly createdAt: string } | null } | null }> } }>, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly title: string, readonly mutation: string | null, readonly allowed: boolean, readonly reasons: ReadonlyArray<
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      > }> | null, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly row: number, readonly sheet: { readonly id: string, readonly file: string, readonly sheet: string | null, readonly department: string | null, readonly batch: { readonly id: string, readonly createdAt: string } | null } | null }> }, readonly timeline: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly title: string | null, readonly stateTitle: string | null, readonly actorName: string, readonly remark: string | null, readonly outcome: JournalOutcome }> } } | null };

export type CarrierGapsQueryVariables = Exact<{
  id: string;
  target: CarrierTarget;
}>;


export type CarrierGapsQuery = { readonly incubator: { readonly id: string, readonly levelAssessment: { readonly target: CarrierTarget, readonly ruleVersion: string, readonly ruleTitle: string, readonly documentNumber: string, readonly isUnconfirmed: boolean, readonly outcome: SelfCheckOutcome, readonly criteria: ReadonlyArray<{ readonly criterion: string, readonly title: string, readonly outcome: SelfCheckOutcome, readonly current: string | null, readonly needed: string, readonly source: string | null, readonly asOf: string | null }> } | null } | null };

export type ClusterMonthsQueryVariables = Exact<{
  year: number;
  region?: string | null | undefined;
}>;


export type ClusterMonthsQuery = { readonly clusterMonths: ReadonlyArray<{ readonly month: number, readonly newSpace: string, readonly space: string, readonly usedSpace: string | null, readonly occupancy: string | null, readonly newBases: number, readonly bases: number, readonly newTenants: number, readonly tenants: number, readonly teams: number, readonly operatorsSigned: number }> };

export type EnterpriseIncubationQueryVariables = Exact<{
  id: string;
}>;


export type EnterpriseIncubationQuery = { readonly organization: { readonly id: string, readonly currentIncubation: { readonly id: string, readonly enteredOn: string | null, readonly isConnectedVehicle: boolean, readonly state: IncubationState, readonly carrier: { readonly id: string, readonly name: string }, readonly term: { readonly id: string, readonly limitOn: string } | null } | null, readonly firstIncubation: { readonly id: string, readonly enteredOn: string | null, readonly carrier: { readonly id: string, readonly name: string } } | null, readonly incubations: ReadonlyArray<{ readonly id: string, readonly tenantName: string, readonly field: string | null, readonly isConnectedVehicle: boolean, readonly area: string | null, readonly enteredOn: string | null, readonly endedOn: string | null, readonly state: IncubationState, readonly carrier: { readonly id: string, readonly name: string }, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly row: number, readonly sheet: { readonly id: string, readonly file: string, readonly sheet: string | null, readonly department: string | null, readonly batch: { readonly id: string, readonly createdAt: string } | null } | null }> } }>, readonly operatedIncubators: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: CarrierKind, readonly level: CarrierLevel | null, readonly state: IncubatorState }> } | null };

export type CarrierMonthListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter: CarrierMonthFilter;
  orderBy?: ReadonlyArray<CarrierMonthOrder> | CarrierMonthOrder | null | undefined;
}>;


export type CarrierMonthListQuery = { readonly carrierMonths: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly month: string, readonly grossArea: string | null, readonly lettableArea: string | null, readonly usedArea: string | null, readonly occupancy: string | null, readonly state: CarrierMonthState, readonly submittedOn: string | null, readonly acceptedOn: string | null, readonly carrier: { readonly id: string, readonly name: string } }> } };

export type CarrierMonthsWaitingQueryVariables = Exact<{
  filter: CarrierMonthFilter;
}>;


export type CarrierMonthsWaitingQuery = { readonly carrierMonths: { readonly totalCount: number } };

export type CarrierMonthQueryVariables = Exact<{
  id: string;
}>;


export type CarrierMonthQuery = { readonly carrierMonth: { readonly id: string, readonly month: string, readonly grossArea: string | null, readonly lettableArea: string | null, readonly usedArea: string | null, readonly occupancy: string | null, readonly seats: number | null, readonly staff: number | null, readonly professionalStaff: number | null, readonly mentors: number | null, readonly events: number | null, readonly fund: string | null, readonly fundedTenants: number | null, readonly fundingCases: number | null, readonly remark: string | null, readonly state: CarrierMonthState, readonly submittedOn: string | null, readonly acceptedOn: string | null, readonly returnReason: string | null, readonly carrier: { readonly id: string, readonly name: string, readonly latestMonth: { readonly id: string, readonly lettableArea: string | null, readonly usedArea: string | null, readonly seats: number | null, readonly staff: number | null, readonly professionalStaff: number | null, readonly mentors: number | null, readonly fund: string | null, readonly fundedTenants: number | null, readonly fundingCases: number | null } | null }, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly title: string, readonly mutation: string | null, readonly allowed: boolean, readonly reasons: ReadonlyArray<
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      > }> | null, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly row: number, readonly sheet: { readonly id: string, readonly file: string, readonly sheet: string | null, readonly department: string | null, readonly batch: { readonly id: string, readonly createdAt: string } | null } | null }> }, readonly timeline: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly title: string | null, readonly stateTitle: string | null, readonly actorName: string, readonly remark: string | null, readonly outcome: JournalOutcome }> } } | null };

export type MyCarriersQueryVariables = Exact<{
  filter: IncubatorFilter;
  open: CarrierMonthFilter;
  present: IncubationFilter;
  applied: IncubationFilter;
  admitted: IncubationFilter;
  graduating: IncubationFilter;
  nearLimit: IncubationFilter;
}>;


export type MyCarriersQuery = { readonly incubators: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: CarrierKind, readonly level: CarrierLevel | null, readonly state: IncubatorState, readonly latestMonth: { readonly id: string, readonly month: string, readonly grossArea: string | null, readonly lettableArea: string | null, readonly usedArea: string | null, readonly occupancy: string | null, readonly seats: number | null, readonly staff: number | null, readonly professionalStaff: number | null, readonly mentors: number | null, readonly fund: string | null, readonly fundedTenants: number | null, readonly fundingCases: number | null } | null, readonly months: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly month: string, readonly grossArea: string | null, readonly lettableArea: string | null, readonly usedArea: string | null, readonly seats: number | null, readonly staff: number | null, readonly professionalStaff: number | null, readonly mentors: number | null, readonly events: number | null, readonly fund: string | null, readonly fundedTenants: number | null, readonly fundingCases: number | null, readonly remark: string | null, readonly state: CarrierMonthState, readonly returnReason: string | null, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly title: string, readonly mutation: string | null, readonly allowed: boolean, readonly reasons: ReadonlyArray<
              | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
              | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
              | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
              | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
            > }> | null }> }, readonly newest: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly month: string }> }, readonly spaces: ReadonlyArray<{ readonly id: string, readonly name: string, readonly state: IncubationSpaceState, readonly returnReason: string | null }>, readonly present: { readonly totalCount: number }, readonly applied: { readonly totalCount: number }, readonly admitted: { readonly totalCount: number }, readonly graduating: { readonly totalCount: number }, readonly nearLimit: { readonly totalCount: number } }> } };

export type ReportsOwedQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter: IncubationFilter;
}>;


export type ReportsOwedQuery = { readonly incubations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly tenantName: string, readonly teamName: string | null, readonly latestReport: { readonly id: string, readonly month: string, readonly staff: number, readonly patentsApplied: number | null, readonly rightsHeld: number | null } | null, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly title: string, readonly mutation: string | null, readonly allowed: boolean, readonly reasons: ReadonlyArray<
          | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
          | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
          | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
          | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        > }> | null }> } };

export type EngagementListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter: OperatorEngagementFilter;
  orderBy?: ReadonlyArray<OperatorEngagementOrder> | OperatorEngagementOrder | null | undefined;
}>;


export type EngagementListQuery = { readonly operatorEngagements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly state: OperatorEngagementState, readonly on: string | null, readonly signedOn: string | null, readonly contractUntil: string | null, readonly organization: { readonly id: string } | null, readonly carrier: { readonly id: string, readonly name: string } | null }> } };

export type EngagementQueryVariables = Exact<{
  id: string;
}>;


export type EngagementQuery = { readonly operatorEngagement: { readonly id: string, readonly name: string, readonly state: OperatorEngagementState, readonly on: string | null, readonly signedOn: string | null, readonly agreement: string | null, readonly contractUntil: string | null, readonly endReason: string | null, readonly note: string | null, readonly reportedStatus: string | null, readonly organization: { readonly id: string, readonly name: string, readonly creditCode: string | null } | null, readonly carrier: { readonly id: string, readonly name: string } | null, readonly agreementFiles: ReadonlyArray<{ readonly id: string, readonly name: string, readonly mediaType: string, readonly size: number, readonly uploadedAt: string }>, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly title: string, readonly mutation: string | null, readonly allowed: boolean, readonly reasons: ReadonlyArray<
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      > }> | null, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly row: number, readonly sheet: { readonly id: string, readonly file: string, readonly sheet: string | null, readonly department: string | null, readonly batch: { readonly id: string, readonly createdAt: string } | null } | null }> }, readonly timeline: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly title: string | null, readonly stateTitle: string | null, readonly actorName: string, readonly remark: string | null, readonly outcome: JournalOutcome }> } } | null };

export type CarrierPlanListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter: CarrierPlanFilter;
  orderBy?: ReadonlyArray<CarrierPlanOrder> | CarrierPlanOrder | null | undefined;
}>;


export type CarrierPlanListQuery = { readonly carrierPlans: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly year: number, readonly kind: CarrierPlanKind, readonly goal: string, readonly goalKind: CarrierGoalKind | null, readonly goalLevel: CarrierLevel | null, readonly state: CarrierPlanState, readonly completedOn: string | null, readonly carrier: { readonly id: string, readonly name: string } | null }> } };

export type CarrierPlanQueryVariables = Exact<{
  id: string;
}>;


export type CarrierPlanQuery = { readonly carrierPlan: { readonly id: string, readonly year: number, readonly kind: CarrierPlanKind, readonly goal: string, readonly goalKind: CarrierGoalKind | null, readonly goalLevel: CarrierLevel | null, readonly state: CarrierPlanState, readonly completedOn: string | null, readonly document: string | null, readonly note: string | null, readonly reportedStatus: string | null, readonly carrier: { readonly id: string, readonly name: string } | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly name: string, readonly mediaType: string, readonly size: number, readonly uploadedAt: string }>, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly title: string, readonly mutation: string | null, readonly allowed: boolean, readonly reasons: ReadonlyArray<
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      > }> | null, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly row: number, readonly sheet: { readonly id: string, readonly file: string, readonly sheet: string | null, readonly department: string | null, readonly batch: { readonly id: string, readonly createdAt: string } | null } | null }> }, readonly timeline: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly title: string | null, readonly stateTitle: string | null, readonly actorName: string, readonly remark: string | null, readonly outcome: JournalOutcome }> } } | null };

export type SpaceListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter: IncubationSpaceFilter;
  orderBy?: ReadonlyArray<IncubationSpaceOrder> | IncubationSpaceOrder | null | undefined;
}>;


export type SpaceListQuery = { readonly incubationSpaces: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly place: string, readonly origin: SpaceOrigin, readonly tenure: SpaceTenure, readonly grossArea: string, readonly lettableArea: string, readonly state: IncubationSpaceState, readonly declaredOn: string, readonly countedMonth: string | null, readonly carrier: { readonly id: string, readonly name: string } }> } };

export type SpacesWaitingQueryVariables = Exact<{
  filter: IncubationSpaceFilter;
}>;


export type SpacesWaitingQuery = { readonly incubationSpaces: { readonly totalCount: number } };

export type SpaceQueryVariables = Exact<{
  id: string;
}>;


export type SpaceQuery = { readonly incubationSpace: { readonly id: string, readonly name: string, readonly place: string, readonly propertyNumber: string, readonly tenure: SpaceTenure, readonly leasedUntil: string | null, readonly origin: SpaceOrigin, readonly grossArea: string, readonly lettableArea: string, readonly state: IncubationSpaceState, readonly declaredOn: string, readonly townCheckedOn: string | null, readonly townOpinion: string | null, readonly checkedOn: string | null, readonly checkOpinion: string | null, readonly countedMonth: string | null, readonly returnedOn: string | null, readonly returnReason: string | null, readonly releasedOn: string | null, readonly releaseReason: string | null, readonly carrier: { readonly id: string, readonly name: string }, readonly propertyFiles: ReadonlyArray<{ readonly id: string, readonly name: string, readonly mediaType: string, readonly size: number, readonly uploadedAt: string }>, readonly floorPlans: ReadonlyArray<{ readonly id: string, readonly name: string, readonly mediaType: string, readonly size: number, readonly uploadedAt: string }>, readonly photos: ReadonlyArray<{ readonly id: string, readonly name: string, readonly mediaType: string, readonly size: number, readonly uploadedAt: string }>, readonly fitOutFiles: ReadonlyArray<{ readonly id: string, readonly name: string, readonly mediaType: string, readonly size: number, readonly uploadedAt: string }>, readonly operatorContracts: ReadonlyArray<{ readonly id: string, readonly name: string, readonly mediaType: string, readonly size: number, readonly uploadedAt: string }>, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly title: string, readonly mutation: string | null, readonly allowed: boolean, readonly reasons: ReadonlyArray<
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      > }> | null, readonly timeline: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly title: string | null, readonly stateTitle: string | null, readonly actorName: string, readonly remark: string | null, readonly outcome: JournalOutcome }> } } | null };

export type TenantListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter: IncubationFilter;
  orderBy?: ReadonlyArray<IncubationOrder> | IncubationOrder | null | undefined;
}>;


export type TenantListQuery = { readonly incubations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly tenantName: string, readonly teamName: string | null, readonly field: string | null, readonly isConnectedVehicle: boolean, readonly area: string | null, readonly enteredOn: string | null, readonly endedOn: string | null, readonly state: IncubationState, readonly organization: { readonly id: string, readonly creditCode: string | null } | null, readonly carrier: { readonly id: string, readonly name: string }, readonly term: { readonly id: string, readonly limitOn: string } | null, readonly latestReport: { readonly id: string, readonly month: string } | null }> } };

export type TenantsWaitingQueryVariables = Exact<{
  filter: IncubationFilter;
}>;


export type TenantsWaitingQuery = { readonly incubations: { readonly totalCount: number } };

export type TenantFieldsQueryVariables = Exact<{ [key: string]: never; }>;


export type TenantFieldsQuery = { readonly tenantFields: ReadonlyArray<string> };

export type TenantQueryVariables = Exact<{
  id: string;
}>;


export type TenantQuery = { readonly incubation: { readonly id: string, readonly teamName: string | null, readonly tenantName: string, readonly field: string | null, readonly isConnectedVehicle: boolean, readonly area: string | null, readonly contactName: string | null, readonly contactPhone: string | null, readonly business: string | null, readonly state: IncubationState, readonly appliedOn: string | null, readonly panelOn: string | null, readonly panelOpinion: string | null, readonly rejectReason: string | null, readonly enteredOn: string | null, readonly registeredOn: string | null, readonly contractNumber: string | null, readonly extendedUntil: string | null, readonly extensionReason: string | null, readonly endedOn: string | null, readonly exitReason: IncubationExitReason | null, readonly exitNote: string | null, readonly ruleVersion: string | null, readonly carrier: { readonly id: string, readonly name: string }, readonly organization: { readonly id: string, readonly name: string, readonly creditCode: string | null } | null, readonly minutes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly mediaType: string, readonly size: number, readonly uploadedAt: string }> | null, readonly contracts: ReadonlyArray<{ readonly id: string, readonly name: string, readonly mediaType: string, readonly size: number, readonly uploadedAt: string }> | null, readonly term: { readonly id: string, readonly limitOn: string, readonly isSpecialField: boolean, readonly ruleVersion: string } | null, readonly graduations: ReadonlyArray<{ readonly id: string, readonly status: GraduationStatus, readonly byHnte: boolean, readonly byInvestment: boolean, readonly bySales: boolean, readonly byEquity: boolean, readonly investment: string | null, readonly investedOn: string | null, readonly salesYear: number | null, readonly salesBefore: string | null, readonly sales: string | null, readonly equityEvent: EquityEvent | null, readonly equityOn: string | null, readonly note: string | null, readonly graduatedOn: string, readonly proposedOn: string, readonly decidedOn: string | null, readonly returnReason: string | null, readonly ruleVersion: string, readonly hnteGrant: { readonly id: string, readonly grantedOn: string, readonly certificateNumber: string | null } | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly name: string, readonly mediaType: string, readonly size: number, readonly uploadedAt: string }> | null }>, readonly reports: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly month: string, readonly revenue: string, readonly rdExpense: string | null, readonly financing: string | null, readonly staff: number, readonly patentsApplied: number | null, readonly rightsHeld: number | null, readonly remark: string | null, readonly reportedOn: string, readonly byOperator: boolean }> }, readonly sessions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly heldOn: string, readonly mentor: string, readonly topic: string, readonly hours: string | null, readonly outcome: string | null, readonly photos: ReadonlyArray<{ readonly id: string, readonly name: string, readonly mediaType: string, readonly size: number, readonly uploadedAt: string }> }> }, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly title: string, readonly mutation: string | null, readonly allowed: boolean, readonly reasons: ReadonlyArray<
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      > }> | null, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly row: number, readonly sheet: { readonly id: string, readonly file: string, readonly sheet: string | null, readonly department: string | null, readonly batch: { readonly id: string, readonly createdAt: string } | null } | null }> }, readonly timeline: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly title: string | null, readonly stateTitle: string | null, readonly actorName: string, readonly remark: string | null, readonly outcome: JournalOutcome }> } } | null };

export type RevealTenantPhoneMutationVariables = Exact<{
  input: RevealTenantPhoneInput;
}>;


export type RevealTenantPhoneMutation = { readonly revealTenantPhone: { readonly phone: string | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type LeadersQueryVariables = Exact<{
  year: number;
  month?: number | null | undefined;
  asOf?: string | null | undefined;
}>;


export type LeadersQuery = { readonly dashboard: { readonly countedAt: string | null, readonly region: { readonly id: string, readonly name: string, readonly code: string } | null, readonly headlines: ReadonlyArray<{ readonly name: string, readonly nameEn: string, readonly from: string, readonly to: string, readonly periodLabel: string, readonly value: string | null, readonly state: IndicatorValueState | null, readonly recordCount: number, readonly countedAt: string | null, readonly recount: string | null, readonly target: string | null, readonly targetLine: TargetLine | null, readonly completionRate: string | null, readonly timeProgress: string | null, readonly lead: string | null, readonly isBehind: boolean, readonly rank: number | null, readonly rankOf: number | null, readonly towns: ReadonlyArray<{ readonly value: string, readonly region: { readonly id: string, readonly name: string } | null }>, readonly indicator: { readonly id: string, readonly unit: string, readonly isPercent: boolean, readonly how: string }, readonly trend: ReadonlyArray<{ readonly month: number, readonly to: string, readonly value: string | null, readonly rank: number | null }>, readonly projection: { readonly value: string, readonly completionRate: string | null, readonly method: string, readonly methodEn: string } | null }> } };

export type FigureCourseQueryVariables = Exact<{
  year: number;
  indicators: ReadonlyArray<string> | string;
}>;


export type FigureCourseQuery = { readonly dashboard: { readonly region: { readonly id: string, readonly name: string } | null, readonly headlines: ReadonlyArray<{ readonly name: string, readonly nameEn: string, readonly from: string, readonly to: string, readonly periodLabel: string, readonly value: string | null, readonly state: IndicatorValueState | null, readonly recordCount: number, readonly countedAt: string | null, readonly recount: string | null, readonly target: string | null, readonly targetLine: TargetLine | null, readonly completionRate: string | null, readonly timeProgress: string | null, readonly lead: string | null, readonly isBehind: boolean, readonly rank: number | null, readonly rankOf: number | null, readonly towns: ReadonlyArray<{ readonly value: string, readonly records: number, readonly region: { readonly id: string, readonly name: string } | null }>, readonly indicator: { readonly id: string, readonly unit: string, readonly isPercent: boolean, readonly how: string }, readonly trend: ReadonlyArray<{ readonly month: number, readonly to: string, readonly value: string | null, readonly rank: number | null }>, readonly projection: { readonly value: string, readonly completionRate: string | null, readonly method: string, readonly methodEn: string } | null }> }, readonly indicatorValues: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly from: string, readonly to: string, readonly state: IndicatorValueState, readonly value: string | null, readonly text: string | null, readonly computedAt: string, readonly supersededAt: string | null, readonly reason: string | null, readonly availableActions: ReadonlyArray<{ readonly action: string, readonly title: string, readonly mutation: string | null, readonly allowed: boolean, readonly reasons: ReadonlyArray<
          | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
          | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
          | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
          | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
        > }> | null }> } };

export type HeadlineTileFragment = { readonly name: string, readonly nameEn: string, readonly from: string, readonly to: string, readonly periodLabel: string, readonly value: string | null, readonly state: IndicatorValueState | null, readonly recordCount: number, readonly countedAt: string | null, readonly recount: string | null, readonly target: string | null, readonly targetLine: TargetLine | null, readonly completionRate: string | null, readonly timeProgress: string | null, readonly lead: string | null, readonly isBehind: boolean, readonly rank: number | null, readonly rankOf: number | null, readonly indicator: { readonly id: string, readonly unit: string, readonly isPercent: boolean, readonly how: string }, readonly trend: ReadonlyArray<{ readonly month: number, readonly to: string, readonly value: string | null, readonly rank: number | null }>, readonly projection: { readonly value: string, readonly completionRate: string | null, readonly method: string, readonly methodEn: string } | null };

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


export type FigureRecordsQuery = { readonly figures: ReadonlyArray<{ readonly indicator: string, readonly name: string, readonly nameEn: string, readonly unit: string, readonly how: string, readonly from: string, readonly to: string, readonly periodLabel: string, readonly value: string | null, readonly qualifier: FigureQualifier | null, readonly target: string | null, readonly completionRate: string | null, readonly rank: number | null, readonly rankOf: number | null, readonly recordCount: number, readonly records: ReadonlyArray<{ readonly label: string, readonly date: string | null, readonly amount: string | null, readonly record:
        | { readonly __typename: 'Achievement', readonly id: string }
        | { readonly __typename: 'AchievementCompleter', readonly id: string }
        | { readonly __typename: 'AchievementOwner', readonly id: string }
        | { readonly __typename: 'ApiKey', readonly id: string }
        | { readonly __typename: 'Assignment', readonly id: string }
        | { readonly __typename: 'Attachment', readonly id: string }
        | { readonly __typename: 'AuctionLot', readonly id: string }
        | { readonly __typename: 'BankReceipt', readonly id: string }
        | { readonly __typename: 'Bid', readonly id: string }
        | { readonly __typename: 'BidderMessage', readonly id: string }
        | { readonly __typename: 'BidderRegistration', readonly id: string }
        | { readonly __typename: 'CarrierCheck', readonly id: string }
        | { readonly __typename: 'CarrierMonth', readonly id: string }
        | { readonly __typename: 'CarrierPlan', readonly id: string }
        | { readonly __typename: 'CarrierRecognition', readonly id: string }
        | { readonly __typename: 'CoCheck', readonly id: string }
        | { readonly __typename: 'Commissioner', readonly id: string }
        | { readonly __typename: 'CommissionerRosterEntry', readonly id: string }
        | { readonly __typename: 'CommissionerTeam', readonly id: string }
        | { readonly __typename: 'Competition', readonly id: string }
        | { readonly __typename: 'CompetitionAward', readonly id: string }
        | { readonly __typename: 'CompetitionEntry', readonly id: string }
        | { readonly __typename: 'CompetitionHost', readonly id: string }
        | { readonly __typename: 'CompetitionInstitution', readonly id: string }
        | { readonly __typename: 'CompetitionLanding', readonly id: string }
        | { readonly __typename: 'CompetitionMember', readonly id: string }
        | { readonly __typename: 'CompetitionScore', readonly id: string }
        | { readonly __typename: 'CompetitionStage', readonly id: string }
        | { readonly __typename: 'CompetitionStageEntry', readonly id: string }
        | { readonly __typename: 'CompetitionTrack', readonly id: string }
        | { readonly __typename: 'ContractPayment', readonly id: string }
        | { readonly __typename: 'ContractRight', readonly id: string }
        | { readonly __typename: 'CountyEvent', readonly id: string }
        | { readonly __typename: 'Credential', readonly id: string }
        | { readonly __typename: 'Delivery', readonly id: string }
        | { readonly __typename: 'DeliveryAttempt', readonly id: string }
        | { readonly __typename: 'DemandRecommendation', readonly id: string }
        | { readonly __typename: 'Deposit', readonly id: string }
        | { readonly __typename: 'DistributionShare', readonly id: string }
        | { readonly __typename: 'Endpoint', readonly id: string }
        | { readonly __typename: 'Event', readonly id: string }
        | { readonly __typename: 'ExpertDraw', readonly id: string }
        | { readonly __typename: 'ExpertProfile', readonly id: string }
        | { readonly __typename: 'ExpertTie', readonly id: string }
        | { readonly __typename: 'Forfeiture', readonly id: string }
        | { readonly __typename: 'FormerName', readonly id: string }
        | { readonly __typename: 'GapItem', readonly id: string }
        | { readonly __typename: 'Graduation', readonly id: string }
        | { readonly __typename: 'HighTechCatalogueClass', readonly id: string }
        | { readonly __typename: 'HighTechCatalogueVersion', readonly id: string }
        | { readonly __typename: 'Hold', readonly id: string }
        | { readonly __typename: 'HouseLicence', readonly id: string }
        | { readonly __typename: 'ImportBatch', readonly id: string }
        | { readonly __typename: 'ImportFile', readonly id: string }
        | { readonly __typename: 'ImportLine', readonly id: string }
        | { readonly __typename: 'ImportSheet', readonly id: string }
        | { readonly __typename: 'IncomeDistribution', readonly id: string }
        | { readonly __typename: 'Incubation', readonly id: string }
        | { readonly __typename: 'IncubationReport', readonly id: string }
        | { readonly __typename: 'IncubationSpace', readonly id: string }
        | { readonly __typename: 'IncubationTerm', readonly id: string }
        | { readonly __typename: 'Incubator', readonly id: string }
        | { readonly __typename: 'IndicatorValue', readonly id: string }
        | { readonly __typename: 'IndustryClass', readonly id: string }
        | { readonly __typename: 'IntegrityRecord', readonly id: string }
        | { readonly __typename: 'IntellectualProperty', readonly id: string }
        | { readonly __typename: 'InvestmentPlan', readonly id: string }
        | { readonly __typename: 'InvestmentProgress', readonly id: string }
        | { readonly __typename: 'InvestmentProject', readonly id: string }
        | { readonly __typename: 'JournalEntry', readonly id: string }
        | { readonly __typename: 'LedgerEntry', readonly id: string }
        | { readonly __typename: 'ListingInterest', readonly id: string }
        | { readonly __typename: 'LotDefault', readonly id: string }
        | { readonly __typename: 'MentorSession', readonly id: string }
        | { readonly __typename: 'NewRdInstitution', readonly id: string }
        | { readonly __typename: 'Notice', readonly id: string }
        | { readonly __typename: 'Objection', readonly id: string }
        | { readonly __typename: 'OperatorEngagement', readonly id: string }
        | { readonly __typename: 'Organization', readonly id: string }
        | { readonly __typename: 'OrganizationRelation', readonly id: string }
        | { readonly __typename: 'Park', readonly id: string }
        | { readonly __typename: 'ParkBoundaryVersion', readonly id: string }
        | { readonly __typename: 'ParkEvaluation', readonly id: string }
        | { readonly __typename: 'ParkEvaluationItem', readonly id: string }
        | { readonly __typename: 'ParkListVersion', readonly id: string }
        | { readonly __typename: 'ParkMembership', readonly id: string }
        | { readonly __typename: 'ParkMonth', readonly id: string }
        | { readonly __typename: 'PatentProject', readonly id: string }
        | { readonly __typename: 'Person', readonly id: string }
        | { readonly __typename: 'PersonRelation', readonly id: string }
        | { readonly __typename: 'PlanItem', readonly id: string }
        | { readonly __typename: 'PlannedTotalChange', readonly id: string }
        | { readonly __typename: 'Platform', readonly id: string }
        | { readonly __typename: 'PlatformAgreement', readonly id: string }
        | { readonly __typename: 'PlatformContract', readonly id: string }
        | { readonly __typename: 'PlatformEvaluation', readonly id: string }
        | { readonly __typename: 'PlatformFunding', readonly id: string }
        | { readonly __typename: 'PlatformMilestone', readonly id: string }
        | { readonly __typename: 'PlatformPayment', readonly id: string }
        | { readonly __typename: 'PlatformSiteCheck', readonly id: string }
        | { readonly __typename: 'PlatformYear', readonly id: string }
        | { readonly __typename: 'PoolMembership', readonly id: string }
        | { readonly __typename: 'PriorityRight', readonly id: string }
        | { readonly __typename: 'Project', readonly id: string }
        | { readonly __typename: 'ProjectIssue', readonly id: string }
        | { readonly __typename: 'ProjectWarning', readonly id: string }
        | { readonly __typename: 'PublicNotice', readonly id: string }
        | { readonly __typename: 'QualificationApplication', readonly id: string }
        | { readonly __typename: 'QualificationGrant', readonly id: string }
        | { readonly __typename: 'RdExpense', readonly id: string }
        | { readonly __typename: 'RdInstitution', readonly id: string }
        | { readonly __typename: 'RecusalDeclaration', readonly id: string }
        | { readonly __typename: 'Region', readonly id: string }
        | { readonly __typename: 'Release', readonly id: string }
        | { readonly __typename: 'ReleasedValue', readonly id: string }
        | { readonly __typename: 'ReportLine', readonly id: string }
        | { readonly __typename: 'ResultListing', readonly id: string }
        | { readonly __typename: 'ReviewAssignment', readonly id: string }
        | { readonly __typename: 'ReviewScore', readonly id: string }
        | { readonly __typename: 'ReviewSession', readonly id: string }
        | { readonly __typename: 'ReviewTarget', readonly id: string }
        | { readonly __typename: 'Session', readonly id: string }
        | { readonly __typename: 'SiteRecord', readonly id: string }
        | { readonly __typename: 'StatusEvent', readonly id: string }
        | { readonly __typename: 'Talent', readonly id: string }
        | { readonly __typename: 'TalentCheck', readonly id: string }
        | { readonly __typename: 'TalentEvaluation', readonly id: string }
        | { readonly __typename: 'TalentPayment', readonly id: string }
        | { readonly __typename: 'TalentProgramme', readonly id: string }
        | { readonly __typename: 'Target', readonly id: string }
        | { readonly __typename: 'TeamMember', readonly id: string }
        | { readonly __typename: 'TechContract', readonly id: string }
        | { readonly __typename: 'TechDemand', readonly id: string }
        | { readonly __typename: 'TransferCentre', readonly id: string }
        | { readonly __typename: 'TransferCentreYear', readonly id: string }
        | { readonly __typename: 'TransformationReport', readonly id: string }
        | { readonly __typename: 'TrialLicence', readonly id: string }
        | { readonly __typename: 'ValidityEvent', readonly id: string }
        | { readonly __typename: 'VisitLog', readonly id: string }
        | { readonly __typename: 'VisitTask', readonly id: string }
       | null, readonly organization: { readonly id: string, readonly creditCode: string | null } | null, readonly source: { readonly department: string, readonly file: string, readonly sheet: string | null, readonly row: number, readonly date: string } | null }> }> };

export type AttachmentLineFragment = { readonly id: string, readonly name: string, readonly mediaType: string, readonly size: number, readonly uploadedAt: string };

export type OfferedFragment = { readonly action: string, readonly title: string, readonly mutation: string | null, readonly allowed: boolean, readonly reasons: ReadonlyArray<
    | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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

export type DoAbandonPlatformTalksMutationVariables = Exact<{
  input: AbandonPlatformTalksInput;
}>;


export type DoAbandonPlatformTalksMutation = { readonly abandonPlatformTalks: { readonly platform: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoAbandonResultDealMutationVariables = Exact<{
  input: AbandonResultDealInput;
}>;


export type DoAbandonResultDealMutation = { readonly abandonResultDeal: { readonly resultListing: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoAcceptCarrierMonthMutationVariables = Exact<{
  input: AcceptCarrierMonthInput;
}>;


export type DoAcceptCarrierMonthMutation = { readonly acceptCarrierMonth: { readonly carrierMonth: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoAcceptCarrierRectificationMutationVariables = Exact<{
  input: AcceptCarrierRectificationInput;
}>;


export type DoAcceptCarrierRectificationMutation = { readonly acceptCarrierRectification: { readonly incubator: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoAcceptPlatformRectificationMutationVariables = Exact<{
  input: AcceptPlatformRectificationInput;
}>;


export type DoAcceptPlatformRectificationMutation = { readonly acceptPlatformRectification: { readonly platform: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoAcceptReviewAssignmentMutationVariables = Exact<{
  input: AcceptReviewAssignmentInput;
}>;


export type DoAcceptReviewAssignmentMutation = { readonly acceptReviewAssignment: { readonly reviewAssignment: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoAcceptTrialLicenceMutationVariables = Exact<{
  input: AcceptTrialLicenceInput;
}>;


export type DoAcceptTrialLicenceMutation = { readonly acceptTrialLicence: { readonly trialLicence: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoAddProjectEvidenceMutationVariables = Exact<{
  input: AddProjectEvidenceInput;
}>;


export type DoAddProjectEvidenceMutation = { readonly addProjectEvidence: { readonly investmentProject: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoAddRobotMutationVariables = Exact<{
  input: AddRobotInput;
}>;


export type DoAddRobotMutation = { readonly addRobot: { readonly endpoint: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoAddWebhookMutationVariables = Exact<{
  input: AddWebhookInput;
}>;


export type DoAddWebhookMutation = { readonly addWebhook: { readonly endpoint: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoAdmitExpertMutationVariables = Exact<{
  input: AdmitExpertInput;
}>;


export type DoAdmitExpertMutation = { readonly admitExpert: { readonly expertProfile: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoAdmitTenantMutationVariables = Exact<{
  input: AdmitTenantInput;
}>;


export type DoAdmitTenantMutation = { readonly admitTenant: { readonly incubation: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoAdoptParkBoundaryMutationVariables = Exact<{
  input: AdoptParkBoundaryInput;
}>;


export type DoAdoptParkBoundaryMutation = { readonly adoptParkBoundary: { readonly parkBoundaryVersion: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoAdoptParkListMutationVariables = Exact<{
  input: AdoptParkListInput;
}>;


export type DoAdoptParkListMutation = { readonly adoptParkList: { readonly parkListVersion: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoAdvanceCompetitionEntryMutationVariables = Exact<{
  input: AdvanceCompetitionEntryInput;
}>;


export type DoAdvanceCompetitionEntryMutation = { readonly advanceCompetitionEntry: { readonly competitionEntry: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoAmendAchievementMutationVariables = Exact<{
  input: AmendAchievementInput;
}>;


export type DoAmendAchievementMutation = { readonly amendAchievement: { readonly achievement: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoAmendAuctionLotMutationVariables = Exact<{
  input: AmendAuctionLotInput;
}>;


export type DoAmendAuctionLotMutation = { readonly amendAuctionLot: { readonly auctionLot: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoAmendIncubationSpaceMutationVariables = Exact<{
  input: AmendIncubationSpaceInput;
}>;


export type DoAmendIncubationSpaceMutation = { readonly amendIncubationSpace: { readonly incubationSpace: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoAmendIncubatorMutationVariables = Exact<{
  input: AmendIncubatorInput;
}>;


export type DoAmendIncubatorMutation = { readonly amendIncubator: { readonly incubator: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoAmendTechContractMutationVariables = Exact<{
  input: AmendTechContractInput;
}>;


export type DoAmendTechContractMutation = { readonly amendTechContract: { readonly techContract: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoAnnounceAuctionLotMutationVariables = Exact<{
  input: AnnounceAuctionLotInput;
}>;


export type DoAnnounceAuctionLotMutation = { readonly announceAuctionLot: { readonly auctionLot: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoAnnounceCompetitionMutationVariables = Exact<{
  input: AnnounceCompetitionInput;
}>;


export type DoAnnounceCompetitionMutation = { readonly announceCompetition: { readonly competition: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoAnnounceCompetitionAwardsMutationVariables = Exact<{
  input: AnnounceCompetitionAwardsInput;
}>;


export type DoAnnounceCompetitionAwardsMutation = { readonly announceCompetitionAwards: { readonly competition: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoAnnounceTalentProgrammeMutationVariables = Exact<{
  input: AnnounceTalentProgrammeInput;
}>;


export type DoAnnounceTalentProgrammeMutation = { readonly announceTalentProgramme: { readonly talentProgramme: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoAnnulParkBoundaryMutationVariables = Exact<{
  input: AnnulParkBoundaryInput;
}>;


export type DoAnnulParkBoundaryMutation = { readonly annulParkBoundary: { readonly parkBoundaryVersion: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoAnnulParkListMutationVariables = Exact<{
  input: AnnulParkListInput;
}>;


export type DoAnnulParkListMutation = { readonly annulParkList: { readonly parkListVersion: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoApplyDepositToPriceMutationVariables = Exact<{
  input: ApplyDepositToPriceInput;
}>;


export type DoApplyDepositToPriceMutation = { readonly applyDepositToPrice: { readonly deposit: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoApplyForCarrierLevelMutationVariables = Exact<{
  input: ApplyForCarrierLevelInput;
}>;


export type DoApplyForCarrierLevelMutation = { readonly applyForCarrierLevel: { readonly incubator: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoApplyForIncubationMutationVariables = Exact<{
  input: ApplyForIncubationInput;
}>;


export type DoApplyForIncubationMutation = { readonly applyForIncubation: { readonly incubation: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoApplyForTalentMutationVariables = Exact<{
  input: ApplyForTalentInput;
}>;


export type DoApplyForTalentMutation = { readonly applyForTalent: { readonly talent: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoApplyToExpertPoolMutationVariables = Exact<{
  input: ApplyToExpertPoolInput;
}>;


export type DoApplyToExpertPoolMutation = { readonly applyToExpertPool: { readonly expertProfile: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoApproveTalentFundingMutationVariables = Exact<{
  input: ApproveTalentFundingInput;
}>;


export type DoApproveTalentFundingMutation = { readonly approveTalentFunding: { readonly talent: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoAssignIntellectualPropertyMutationVariables = Exact<{
  input: AssignIntellectualPropertyInput;
}>;


export type DoAssignIntellectualPropertyMutation = { readonly assignIntellectualProperty: { readonly intellectualProperty: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoAssignProjectLeaderMutationVariables = Exact<{
  input: AssignProjectLeaderInput;
}>;


export type DoAssignProjectLeaderMutation = { readonly assignProjectLeader: { readonly investmentProject: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoCallOffAuctionLotMutationVariables = Exact<{
  input: CallOffAuctionLotInput;
}>;


export type DoCallOffAuctionLotMutation = { readonly callOffAuctionLot: { readonly auctionLot: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoCancelCompetitionMutationVariables = Exact<{
  input: CancelCompetitionInput;
}>;


export type DoCancelCompetitionMutation = { readonly cancelCompetition: { readonly competition: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoCancelPlatformEvaluationMutationVariables = Exact<{
  input: CancelPlatformEvaluationInput;
}>;


export type DoCancelPlatformEvaluationMutation = { readonly cancelPlatformEvaluation: { readonly platformEvaluation: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoCancelReviewSessionMutationVariables = Exact<{
  input: CancelReviewSessionInput;
}>;


export type DoCancelReviewSessionMutation = { readonly cancelReviewSession: { readonly reviewSession: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoChangeEndpointMutationVariables = Exact<{
  input: ChangeEndpointInput;
}>;


export type DoChangeEndpointMutation = { readonly changeEndpoint: { readonly endpoint: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoCheckIncubationSpaceAsTownMutationVariables = Exact<{
  input: CheckIncubationSpaceAsTownInput;
}>;


export type DoCheckIncubationSpaceAsTownMutation = { readonly checkIncubationSpaceAsTown: { readonly incubationSpace: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoCheckParkEvaluationMutationVariables = Exact<{
  input: CheckParkEvaluationInput;
}>;


export type DoCheckParkEvaluationMutation = { readonly checkParkEvaluation: { readonly parkEvaluation: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoCheckPlatformEvaluationMutationVariables = Exact<{
  input: CheckPlatformEvaluationInput;
}>;


export type DoCheckPlatformEvaluationMutation = { readonly checkPlatformEvaluation: { readonly platformEvaluation: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoCheckTalentMutationVariables = Exact<{
  input: CheckTalentInput;
}>;


export type DoCheckTalentMutation = { readonly checkTalent: { readonly talent: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoClassifyInvestmentProjectMutationVariables = Exact<{
  input: ClassifyInvestmentProjectInput;
}>;


export type DoClassifyInvestmentProjectMutation = { readonly classifyInvestmentProject: { readonly investmentProject: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoCloseCompetitionFollowUpMutationVariables = Exact<{
  input: CloseCompetitionFollowUpInput;
}>;


export type DoCloseCompetitionFollowUpMutation = { readonly closeCompetitionFollowUp: { readonly competitionAward: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoCloseIncubatorMutationVariables = Exact<{
  input: CloseIncubatorInput;
}>;


export type DoCloseIncubatorMutation = { readonly closeIncubator: { readonly incubator: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoCloseResultTrialsMutationVariables = Exact<{
  input: CloseResultTrialsInput;
}>;


export type DoCloseResultTrialsMutation = { readonly closeResultTrials: { readonly resultListing: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoCloseReviewSessionMutationVariables = Exact<{
  input: CloseReviewSessionInput;
}>;


export type DoCloseReviewSessionMutation = { readonly closeReviewSession: { readonly reviewSession: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoCloseTalentProgrammeMutationVariables = Exact<{
  input: CloseTalentProgrammeInput;
}>;


export type DoCloseTalentProgrammeMutation = { readonly closeTalentProgramme: { readonly talentProgramme: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoCompileReviewOpinionMutationVariables = Exact<{
  input: CompileReviewOpinionInput;
}>;


export type DoCompileReviewOpinionMutation = { readonly compileReviewOpinion: { readonly reviewSession: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoCompleteAuctionLotMutationVariables = Exact<{
  input: CompleteAuctionLotInput;
}>;


export type DoCompleteAuctionLotMutation = { readonly completeAuctionLot: { readonly auctionLot: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoCompleteCarrierPlanMutationVariables = Exact<{
  input: CompleteCarrierPlanInput;
}>;


export type DoCompleteCarrierPlanMutation = { readonly completeCarrierPlan: { readonly carrierPlan: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoConcludeCompetitionLandingMutationVariables = Exact<{
  input: ConcludeCompetitionLandingInput;
}>;


export type DoConcludeCompetitionLandingMutation = { readonly concludeCompetitionLanding: { readonly competition: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoConfirmBankReceiptMutationVariables = Exact<{
  input: ConfirmBankReceiptInput;
}>;


export type DoConfirmBankReceiptMutation = { readonly confirmBankReceipt: { readonly bankReceipt: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoConfirmDealMutationVariables = Exact<{
  input: ConfirmDealInput;
}>;


export type DoConfirmDealMutation = { readonly confirmDeal: { readonly auctionLot: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoConfirmGraduationMutationVariables = Exact<{
  input: ConfirmGraduationInput;
}>;


export type DoConfirmGraduationMutation = { readonly confirmGraduation: { readonly incubation: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoConfirmIndicatorValueMutationVariables = Exact<{
  input: ConfirmIndicatorValueInput;
}>;


export type DoConfirmIndicatorValueMutation = { readonly confirmIndicatorValue: { readonly indicatorValue: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoConfirmParkMembershipMutationVariables = Exact<{
  input: ConfirmParkMembershipInput;
}>;


export type DoConfirmParkMembershipMutation = { readonly confirmParkMembership: { readonly parkMembership: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoConfirmParkMonthMutationVariables = Exact<{
  input: ConfirmParkMonthInput;
}>;


export type DoConfirmParkMonthMutation = { readonly confirmParkMonth: { readonly parkMonth: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoConfirmPlatformContractMutationVariables = Exact<{
  input: ConfirmPlatformContractInput;
}>;


export type DoConfirmPlatformContractMutation = { readonly confirmPlatformContract: { readonly platformContract: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoConfirmPlatformMilestoneMutationVariables = Exact<{
  input: ConfirmPlatformMilestoneInput;
}>;


export type DoConfirmPlatformMilestoneMutation = { readonly confirmPlatformMilestone: { readonly platformMilestone: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoConfirmPriorityRightMutationVariables = Exact<{
  input: ConfirmPriorityRightInput;
}>;


export type DoConfirmPriorityRightMutation = { readonly confirmPriorityRight: { readonly priorityRight: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoConfirmProjectStartMutationVariables = Exact<{
  input: ConfirmProjectStartInput;
}>;


export type DoConfirmProjectStartMutation = { readonly confirmProjectStart: { readonly investmentProject: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoConvertTrialLicenceMutationVariables = Exact<{
  input: ConvertTrialLicenceInput;
}>;


export type DoConvertTrialLicenceMutation = { readonly convertTrialLicence: { readonly trialLicence: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoCorrectIndicatorValueMutationVariables = Exact<{
  input: CorrectIndicatorValueInput;
}>;


export type DoCorrectIndicatorValueMutation = { readonly correctIndicatorValue: { readonly indicatorValue: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoCountIncubationSpaceMutationVariables = Exact<{
  input: CountIncubationSpaceInput;
}>;


export type DoCountIncubationSpaceMutation = { readonly countIncubationSpace: { readonly incubationSpace: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoCutPlatformFundingMutationVariables = Exact<{
  input: CutPlatformFundingInput;
}>;


export type DoCutPlatformFundingMutation = { readonly cutPlatformFunding: { readonly platform: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoDeclareExpertTiesMutationVariables = Exact<{
  input: DeclareExpertTiesInput;
}>;


export type DoDeclareExpertTiesMutation = { readonly declareExpertTies: { readonly expertProfile: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoDeclareIncubationSpaceMutationVariables = Exact<{
  input: DeclareIncubationSpaceInput;
}>;


export type DoDeclareIncubationSpaceMutation = { readonly declareIncubationSpace: { readonly incubationSpace: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoDeclareLotDefaultMutationVariables = Exact<{
  input: DeclareLotDefaultInput;
}>;


export type DoDeclareLotDefaultMutation = { readonly declareLotDefault: { readonly auctionLot: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoDeclareReviewConflictMutationVariables = Exact<{
  input: DeclareReviewConflictInput;
}>;


export type DoDeclareReviewConflictMutation = { readonly declareReviewConflict: { readonly reviewAssignment: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoDeclareTalentProgrammeMutationVariables = Exact<{
  input: DeclareTalentProgrammeInput;
}>;


export type DoDeclareTalentProgrammeMutation = { readonly declareTalentProgramme: { readonly talentProgramme: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoDeclineExpertProfileMutationVariables = Exact<{
  input: DeclineExpertProfileInput;
}>;


export type DoDeclineExpertProfileMutation = { readonly declineExpertProfile: { readonly expertProfile: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoDeclineParkMembershipMutationVariables = Exact<{
  input: DeclineParkMembershipInput;
}>;


export type DoDeclineParkMembershipMutation = { readonly declineParkMembership: { readonly parkMembership: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoDeclinePoolMembershipMutationVariables = Exact<{
  input: DeclinePoolMembershipInput;
}>;


export type DoDeclinePoolMembershipMutation = { readonly declinePoolMembership: { readonly poolMembership: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoDeclineReviewAssignmentMutationVariables = Exact<{
  input: DeclineReviewAssignmentInput;
}>;


export type DoDeclineReviewAssignmentMutation = { readonly declineReviewAssignment: { readonly reviewAssignment: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoDeclineTalentMutationVariables = Exact<{
  input: DeclineTalentInput;
}>;


export type DoDeclineTalentMutation = { readonly declineTalent: { readonly talent: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoDemoteCompetitionEntryMutationVariables = Exact<{
  input: DemoteCompetitionEntryInput;
}>;


export type DoDemoteCompetitionEntryMutation = { readonly demoteCompetitionEntry: { readonly competitionEntry: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoDescribeIncubatorMutationVariables = Exact<{
  input: DescribeIncubatorInput;
}>;


export type DoDescribeIncubatorMutation = { readonly describeIncubator: { readonly incubator: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoDiscardHighTechCatalogueMutationVariables = Exact<{
  input: DiscardHighTechCatalogueInput;
}>;


export type DoDiscardHighTechCatalogueMutation = { readonly discardHighTechCatalogue: { readonly highTechCatalogueVersion: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoDiscardParkBoundaryMutationVariables = Exact<{
  input: DiscardParkBoundaryInput;
}>;


export type DoDiscardParkBoundaryMutation = { readonly discardParkBoundary: { readonly parkBoundaryVersion: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoDiscardParkListMutationVariables = Exact<{
  input: DiscardParkListInput;
}>;


export type DoDiscardParkListMutation = { readonly discardParkList: { readonly parkListVersion: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoDiscardTargetMutationVariables = Exact<{
  input: DiscardTargetInput;
}>;


export type DoDiscardTargetMutation = { readonly discardTarget: { readonly target: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoDraftAchievementMutationVariables = Exact<{
  input: DraftAchievementInput;
}>;


export type DoDraftAchievementMutation = { readonly draftAchievement: { readonly achievement: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoDraftParkBoundaryMutationVariables = Exact<{
  input: DraftParkBoundaryInput;
}>;


export type DoDraftParkBoundaryMutation = { readonly draftParkBoundary: { readonly parkBoundaryVersion: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoDraftParkListMutationVariables = Exact<{
  input: DraftParkListInput;
}>;


export type DoDraftParkListMutation = { readonly draftParkList: { readonly parkListVersion: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoDraftTargetMutationVariables = Exact<{
  input: DraftTargetInput;
}>;


export type DoDraftTargetMutation = { readonly draftTarget: { readonly target: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoDraftTransformationReportMutationVariables = Exact<{
  input: DraftTransformationReportInput;
}>;


export type DoDraftTransformationReportMutation = { readonly draftTransformationReport: { readonly transformationReport: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoDrawExpertsMutationVariables = Exact<{
  input: DrawExpertsInput;
}>;


export type DoDrawExpertsMutation = { readonly drawExperts: { readonly reviewSession: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoDropCarrierPlanMutationVariables = Exact<{
  input: DropCarrierPlanInput;
}>;


export type DoDropCarrierPlanMutation = { readonly dropCarrierPlan: { readonly carrierPlan: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoDropCompetitionAwardMutationVariables = Exact<{
  input: DropCompetitionAwardInput;
}>;


export type DoDropCompetitionAwardMutation = { readonly dropCompetitionAward: { readonly competitionAward: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoDropPlatformMilestoneMutationVariables = Exact<{
  input: DropPlatformMilestoneInput;
}>;


export type DoDropPlatformMilestoneMutation = { readonly dropPlatformMilestone: { readonly platformMilestone: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoEditParkMonthMutationVariables = Exact<{
  input: EditParkMonthInput;
}>;


export type DoEditParkMonthMutation = { readonly editParkMonth: { readonly parkMonth: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoEditPlatformMutationVariables = Exact<{
  input: EditPlatformInput;
}>;


export type DoEditPlatformMutation = { readonly editPlatform: { readonly platform: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoEditTalentMutationVariables = Exact<{
  input: EditTalentInput;
}>;


export type DoEditTalentMutation = { readonly editTalent: { readonly talent: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoEditTransferCentreMutationVariables = Exact<{
  input: EditTransferCentreInput;
}>;


export type DoEditTransferCentreMutation = { readonly editTransferCentre: { readonly transferCentre: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoEndIncubationMutationVariables = Exact<{
  input: EndIncubationInput;
}>;


export type DoEndIncubationMutation = { readonly endIncubation: { readonly incubation: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoEndOperatorEngagementMutationVariables = Exact<{
  input: EndOperatorEngagementInput;
}>;


export type DoEndOperatorEngagementMutation = { readonly endOperatorEngagement: { readonly operatorEngagement: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoEndOperatorTalksMutationVariables = Exact<{
  input: EndOperatorTalksInput;
}>;


export type DoEndOperatorTalksMutation = { readonly endOperatorTalks: { readonly operatorEngagement: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoEndParkMembershipMutationVariables = Exact<{
  input: EndParkMembershipInput;
}>;


export type DoEndParkMembershipMutation = { readonly endParkMembership: { readonly parkMembership: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoEndPlatformMutationVariables = Exact<{
  input: EndPlatformInput;
}>;


export type DoEndPlatformMutation = { readonly endPlatform: { readonly platform: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoEndTalentMutationVariables = Exact<{
  input: EndTalentInput;
}>;


export type DoEndTalentMutation = { readonly endTalent: { readonly talent: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoEnterBankReceiptMutationVariables = Exact<{
  input: EnterBankReceiptInput;
}>;


export type DoEnterBankReceiptMutation = { readonly enterBankReceipt: { readonly bankReceipt: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoEnterPlatformContractMutationVariables = Exact<{
  input: EnterPlatformContractInput;
}>;


export type DoEnterPlatformContractMutation = { readonly enterPlatformContract: { readonly platformContract: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoEstablishParkMutationVariables = Exact<{
  input: EstablishParkInput;
}>;


export type DoEstablishParkMutation = { readonly establishPark: { readonly park: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoEvaluateTalentMutationVariables = Exact<{
  input: EvaluateTalentInput;
}>;


export type DoEvaluateTalentMutation = { readonly evaluateTalent: { readonly talent: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoExpressListingInterestMutationVariables = Exact<{
  input: ExpressListingInterestInput;
}>;


export type DoExpressListingInterestMutation = { readonly expressListingInterest: { readonly listingInterest: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoExtendIncubationMutationVariables = Exact<{
  input: ExtendIncubationInput;
}>;


export type DoExtendIncubationMutation = { readonly extendIncubation: { readonly incubation: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoExtendReviewSessionMutationVariables = Exact<{
  input: ExtendReviewSessionInput;
}>;


export type DoExtendReviewSessionMutation = { readonly extendReviewSession: { readonly reviewSession: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoFilePatentProjectMutationVariables = Exact<{
  input: FilePatentProjectInput;
}>;


export type DoFilePatentProjectMutation = { readonly filePatentProject: { readonly patentProject: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoFollowCompetitionAwardMutationVariables = Exact<{
  input: FollowCompetitionAwardInput;
}>;


export type DoFollowCompetitionAwardMutation = { readonly followCompetitionAward: { readonly competitionAward: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoFollowUpCountyEventMutationVariables = Exact<{
  input: FollowUpCountyEventInput;
}>;


export type DoFollowUpCountyEventMutation = { readonly followUpCountyEvent: { readonly countyEvent: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoForfeitDepositMutationVariables = Exact<{
  input: ForfeitDepositInput;
}>;


export type DoForfeitDepositMutation = { readonly forfeitDeposit: { readonly deposit: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoGradePlatformEvaluationMutationVariables = Exact<{
  input: GradePlatformEvaluationInput;
}>;


export type DoGradePlatformEvaluationMutation = { readonly gradePlatformEvaluation: { readonly platformEvaluation: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoGrantCarrierLevelMutationVariables = Exact<{
  input: GrantCarrierLevelInput;
}>;


export type DoGrantCarrierLevelMutation = { readonly grantCarrierLevel: { readonly incubator: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoGrantQualificationMutationVariables = Exact<{
  input: GrantQualificationInput;
}>;


export type DoGrantQualificationMutation = { readonly grantQualification: { readonly qualificationApplication: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoHandOverVisitTaskMutationVariables = Exact<{
  input: HandOverVisitTaskInput;
}>;


export type DoHandOverVisitTaskMutation = { readonly handOverVisitTask: { readonly visitTask: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoImposeRecusalMutationVariables = Exact<{
  input: ImposeRecusalInput;
}>;


export type DoImposeRecusalMutation = { readonly imposeRecusal: { readonly reviewAssignment: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoIncorporateTeamMutationVariables = Exact<{
  input: IncorporateTeamInput;
}>;


export type DoIncorporateTeamMutation = { readonly incorporateTeam: { readonly incubation: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoIntroduceTransferCentreMutationVariables = Exact<{
  input: IntroduceTransferCentreInput;
}>;


export type DoIntroduceTransferCentreMutation = { readonly introduceTransferCentre: { readonly transferCentre: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoLapseIntellectualPropertyMutationVariables = Exact<{
  input: LapseIntellectualPropertyInput;
}>;


export type DoLapseIntellectualPropertyMutation = { readonly lapseIntellectualProperty: { readonly intellectualProperty: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoListResultMutationVariables = Exact<{
  input: ListResultInput;
}>;


export type DoListResultMutation = { readonly listResult: { readonly resultListing: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoMarkHighlandProjectMutationVariables = Exact<{
  input: MarkHighlandProjectInput;
}>;


export type DoMarkHighlandProjectMutation = { readonly markHighlandProject: { readonly investmentProject: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoMatchBankReceiptMutationVariables = Exact<{
  input: MatchBankReceiptInput;
}>;


export type DoMatchBankReceiptMutation = { readonly matchBankReceipt: { readonly bankReceipt: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoMoveTenantInMutationVariables = Exact<{
  input: MoveTenantInInput;
}>;


export type DoMoveTenantInMutation = { readonly moveTenantIn: { readonly incubation: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoNegotiateWithOperatorMutationVariables = Exact<{
  input: NegotiateWithOperatorInput;
}>;


export type DoNegotiateWithOperatorMutation = { readonly negotiateWithOperator: { readonly operatorEngagement: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoNominateExpertMutationVariables = Exact<{
  input: NominateExpertInput;
}>;


export type DoNominateExpertMutation = { readonly nominateExpert: { readonly expertProfile: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoNotifyPriorityHolderMutationVariables = Exact<{
  input: NotifyPriorityHolderInput;
}>;


export type DoNotifyPriorityHolderMutation = { readonly notifyPriorityHolder: { readonly priorityRight: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoOpenCarrierMonthMutationVariables = Exact<{
  input: OpenCarrierMonthInput;
}>;


export type DoOpenCarrierMonthMutation = { readonly openCarrierMonth: { readonly carrierMonth: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoOpenCompetitionRegistrationMutationVariables = Exact<{
  input: OpenCompetitionRegistrationInput;
}>;


export type DoOpenCompetitionRegistrationMutation = { readonly openCompetitionRegistration: { readonly competition: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoOpenPlatformEvaluationMutationVariables = Exact<{
  input: OpenPlatformEvaluationInput;
}>;


export type DoOpenPlatformEvaluationMutation = { readonly openPlatformEvaluation: { readonly platformEvaluation: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoOpenReviewResultsMutationVariables = Exact<{
  input: OpenReviewResultsInput;
}>;


export type DoOpenReviewResultsMutation = { readonly openReviewResults: { readonly reviewSession: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoOperatePlatformMutationVariables = Exact<{
  input: OperatePlatformInput;
}>;


export type DoOperatePlatformMutation = { readonly operatePlatform: { readonly platform: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoPauseAuctionLotMutationVariables = Exact<{
  input: PauseAuctionLotInput;
}>;


export type DoPauseAuctionLotMutation = { readonly pauseAuctionLot: { readonly auctionLot: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoPauseEndpointMutationVariables = Exact<{
  input: PauseEndpointInput;
}>;


export type DoPauseEndpointMutation = { readonly pauseEndpoint: { readonly endpoint: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoPayCompetitionPrizeMutationVariables = Exact<{
  input: PayCompetitionPrizeInput;
}>;


export type DoPayCompetitionPrizeMutation = { readonly payCompetitionPrize: { readonly competitionAward: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoPayPatentProjectMutationVariables = Exact<{
  input: PayPatentProjectInput;
}>;


export type DoPayPatentProjectMutation = { readonly payPatentProject: { readonly patentProject: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoPayPlatformMutationVariables = Exact<{
  input: PayPlatformInput;
}>;


export type DoPayPlatformMutation = { readonly payPlatform: { readonly platform: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoPayTalentMutationVariables = Exact<{
  input: PayTalentInput;
}>;


export type DoPayTalentMutation = { readonly payTalent: { readonly talent: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoPingEndpointMutationVariables = Exact<{
  input: PingEndpointInput;
}>;


export type DoPingEndpointMutation = { readonly pingEndpoint: { readonly endpoint: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoPlanCarrierPlanMutationVariables = Exact<{
  input: PlanCarrierPlanInput;
}>;


export type DoPlanCarrierPlanMutation = { readonly planCarrierPlan: { readonly carrierPlan: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoPlanOperatorEngagementMutationVariables = Exact<{
  input: PlanOperatorEngagementInput;
}>;


export type DoPlanOperatorEngagementMutation = { readonly planOperatorEngagement: { readonly operatorEngagement: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoPlanPlatformMilestoneMutationVariables = Exact<{
  input: PlanPlatformMilestoneInput;
}>;


export type DoPlanPlatformMilestoneMutation = { readonly planPlatformMilestone: { readonly platformMilestone: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoPrepareAuctionLotMutationVariables = Exact<{
  input: PrepareAuctionLotInput;
}>;


export type DoPrepareAuctionLotMutation = { readonly prepareAuctionLot: { readonly auctionLot: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoProposeCompetitionAwardMutationVariables = Exact<{
  input: ProposeCompetitionAwardInput;
}>;


export type DoProposeCompetitionAwardMutation = { readonly proposeCompetitionAward: { readonly competitionAward: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoProposeGraduationMutationVariables = Exact<{
  input: ProposeGraduationInput;
}>;


export type DoProposeGraduationMutation = { readonly proposeGraduation: { readonly incubation: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoProposeParkMembershipMutationVariables = Exact<{
  input: ProposeParkMembershipInput;
}>;


export type DoProposeParkMembershipMutation = { readonly proposeParkMembership: { readonly parkMembership: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoProposePlatformMutationVariables = Exact<{
  input: ProposePlatformInput;
}>;


export type DoProposePlatformMutation = { readonly proposePlatform: { readonly platform: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoPublishIncomeDistributionMutationVariables = Exact<{
  input: PublishIncomeDistributionInput;
}>;


export type DoPublishIncomeDistributionMutation = { readonly publishIncomeDistribution: { readonly incomeDistribution: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoPublishIndicatorValueMutationVariables = Exact<{
  input: PublishIndicatorValueInput;
}>;


export type DoPublishIndicatorValueMutation = { readonly publishIndicatorValue: { readonly indicatorValue: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoPublishParkBoundaryMutationVariables = Exact<{
  input: PublishParkBoundaryInput;
}>;


export type DoPublishParkBoundaryMutation = { readonly publishParkBoundary: { readonly parkBoundaryVersion: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoPublishParkListMutationVariables = Exact<{
  input: PublishParkListInput;
}>;


export type DoPublishParkListMutation = { readonly publishParkList: { readonly parkListVersion: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoPublishParkMonthMutationVariables = Exact<{
  input: PublishParkMonthInput;
}>;


export type DoPublishParkMonthMutation = { readonly publishParkMonth: { readonly parkMonth: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRaiseProjectIssueMutationVariables = Exact<{
  input: RaiseProjectIssueInput;
}>;


export type DoRaiseProjectIssueMutation = { readonly raiseProjectIssue: { readonly projectIssue: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoReckonContractRoyaltyMutationVariables = Exact<{
  input: ReckonContractRoyaltyInput;
}>;


export type DoReckonContractRoyaltyMutation = { readonly reckonContractRoyalty: { readonly techContract: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRecogniseNewRdInstitutionMutationVariables = Exact<{
  input: RecogniseNewRdInstitutionInput;
}>;


export type DoRecogniseNewRdInstitutionMutation = { readonly recogniseNewRdInstitution: { readonly newRdInstitution: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRecognisePlatformMutationVariables = Exact<{
  input: RecognisePlatformInput;
}>;


export type DoRecognisePlatformMutation = { readonly recognisePlatform: { readonly platform: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRecommendIncubatorMutationVariables = Exact<{
  input: RecommendIncubatorInput;
}>;


export type DoRecommendIncubatorMutation = { readonly recommendIncubator: { readonly incubator: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRecommendParkEvaluationMutationVariables = Exact<{
  input: RecommendParkEvaluationInput;
}>;


export type DoRecommendParkEvaluationMutation = { readonly recommendParkEvaluation: { readonly parkEvaluation: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRecommendQualificationApplicationMutationVariables = Exact<{
  input: RecommendQualificationApplicationInput;
}>;


export type DoRecommendQualificationApplicationMutation = { readonly recommendQualificationApplication: { readonly qualificationApplication: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRecommendTalentMutationVariables = Exact<{
  input: RecommendTalentInput;
}>;


export type DoRecommendTalentMutation = { readonly recommendTalent: { readonly talent: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRecordBankPayoutMutationVariables = Exact<{
  input: RecordBankPayoutInput;
}>;


export type DoRecordBankPayoutMutation = { readonly recordBankPayout: { readonly bankReceipt: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRecordCarrierCheckMutationVariables = Exact<{
  input: RecordCarrierCheckInput;
}>;


export type DoRecordCarrierCheckMutation = { readonly recordCarrierCheck: { readonly incubator: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRecordCompetitionLandingMutationVariables = Exact<{
  input: RecordCompetitionLandingInput;
}>;


export type DoRecordCompetitionLandingMutation = { readonly recordCompetitionLanding: { readonly competitionAward: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRecordCompetitionScoreMutationVariables = Exact<{
  input: RecordCompetitionScoreInput;
}>;


export type DoRecordCompetitionScoreMutation = { readonly recordCompetitionScore: { readonly competitionEntry: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRecordContractRightTransferMutationVariables = Exact<{
  input: RecordContractRightTransferInput;
}>;


export type DoRecordContractRightTransferMutation = { readonly recordContractRightTransfer: { readonly techContract: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRecordCountyEventMutationVariables = Exact<{
  input: RecordCountyEventInput;
}>;


export type DoRecordCountyEventMutation = { readonly recordCountyEvent: { readonly countyEvent: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRecordGrantedIntellectualPropertyMutationVariables = Exact<{
  input: RecordGrantedIntellectualPropertyInput;
}>;


export type DoRecordGrantedIntellectualPropertyMutation = { readonly recordGrantedIntellectualProperty: { readonly intellectualProperty: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRecordHouseLicenceMutationVariables = Exact<{
  input: RecordHouseLicenceInput;
}>;


export type DoRecordHouseLicenceMutation = { readonly recordHouseLicence: { readonly houseLicence: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRecordLotContractMutationVariables = Exact<{
  input: RecordLotContractInput;
}>;


export type DoRecordLotContractMutation = { readonly recordLotContract: { readonly auctionLot: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRecordLotContractRegistrationMutationVariables = Exact<{
  input: RecordLotContractRegistrationInput;
}>;


export type DoRecordLotContractRegistrationMutation = { readonly recordLotContractRegistration: { readonly auctionLot: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRecordMentorSessionMutationVariables = Exact<{
  input: RecordMentorSessionInput;
}>;


export type DoRecordMentorSessionMutation = { readonly recordMentorSession: { readonly incubation: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRecordParkCreationMutationVariables = Exact<{
  input: RecordParkCreationInput;
}>;


export type DoRecordParkCreationMutation = { readonly recordParkCreation: { readonly park: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRecordParkEvaluationResultMutationVariables = Exact<{
  input: RecordParkEvaluationResultInput;
}>;


export type DoRecordParkEvaluationResultMutation = { readonly recordParkEvaluationResult: { readonly parkEvaluation: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRecordParkRecognitionMutationVariables = Exact<{
  input: RecordParkRecognitionInput;
}>;


export type DoRecordParkRecognitionMutation = { readonly recordParkRecognition: { readonly park: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRecordParkRevocationMutationVariables = Exact<{
  input: RecordParkRevocationInput;
}>;


export type DoRecordParkRevocationMutation = { readonly recordParkRevocation: { readonly park: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRecordPatentProjectSelectionMutationVariables = Exact<{
  input: RecordPatentProjectSelectionInput;
}>;


export type DoRecordPatentProjectSelectionMutation = { readonly recordPatentProjectSelection: { readonly patentProject: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRecordQualificationNoticeMutationVariables = Exact<{
  input: RecordQualificationNoticeInput;
}>;


export type DoRecordQualificationNoticeMutation = { readonly recordQualificationNotice: { readonly qualificationApplication: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRecordTalentArrivalMutationVariables = Exact<{
  input: RecordTalentArrivalInput;
}>;


export type DoRecordTalentArrivalMutation = { readonly recordTalentArrival: { readonly talent: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRecordTalentReviewMutationVariables = Exact<{
  input: RecordTalentReviewInput;
}>;


export type DoRecordTalentReviewMutation = { readonly recordTalentReview: { readonly talent: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRectifyPlatformMutationVariables = Exact<{
  input: RectifyPlatformInput;
}>;


export type DoRectifyPlatformMutation = { readonly rectifyPlatform: { readonly platform: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRedrawExpertsMutationVariables = Exact<{
  input: RedrawExpertsInput;
}>;


export type DoRedrawExpertsMutation = { readonly redrawExperts: { readonly reviewSession: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRefundDepositMutationVariables = Exact<{
  input: RefundDepositInput;
}>;


export type DoRefundDepositMutation = { readonly refundDeposit: { readonly deposit: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRefuseCarrierLevelMutationVariables = Exact<{
  input: RefuseCarrierLevelInput;
}>;


export type DoRefuseCarrierLevelMutation = { readonly refuseCarrierLevel: { readonly incubator: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRefuseObjectionMutationVariables = Exact<{
  input: RefuseObjectionInput;
}>;


export type DoRefuseObjectionMutation = { readonly refuseObjection: { readonly objection: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRegisterAchievementMutationVariables = Exact<{
  input: RegisterAchievementInput;
}>;


export type DoRegisterAchievementMutation = { readonly registerAchievement: { readonly achievement: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRegisterBidderMutationVariables = Exact<{
  input: RegisterBidderInput;
}>;


export type DoRegisterBidderMutation = { readonly registerBidder: { readonly bidderRegistration: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRegisterCompetitionEntryMutationVariables = Exact<{
  input: RegisterCompetitionEntryInput;
}>;


export type DoRegisterCompetitionEntryMutation = { readonly registerCompetitionEntry: { readonly competitionEntry: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRegisterIncubatorMutationVariables = Exact<{
  input: RegisterIncubatorInput;
}>;


export type DoRegisterIncubatorMutation = { readonly registerIncubator: { readonly incubator: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRegisterTalentMutationVariables = Exact<{
  input: RegisterTalentInput;
}>;


export type DoRegisterTalentMutation = { readonly registerTalent: { readonly talent: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRegrantQualificationMutationVariables = Exact<{
  input: RegrantQualificationInput;
}>;


export type DoRegrantQualificationMutation = { readonly regrantQualification: { readonly qualificationApplication: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRejectBankReceiptMutationVariables = Exact<{
  input: RejectBankReceiptInput;
}>;


export type DoRejectBankReceiptMutation = { readonly rejectBankReceipt: { readonly bankReceipt: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRejectPriorityRightMutationVariables = Exact<{
  input: RejectPriorityRightInput;
}>;


export type DoRejectPriorityRightMutation = { readonly rejectPriorityRight: { readonly priorityRight: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRejectTalentMutationVariables = Exact<{
  input: RejectTalentInput;
}>;


export type DoRejectTalentMutation = { readonly rejectTalent: { readonly talent: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRejectTenantMutationVariables = Exact<{
  input: RejectTenantInput;
}>;


export type DoRejectTenantMutation = { readonly rejectTenant: { readonly incubation: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoReleaseIncubationSpaceMutationVariables = Exact<{
  input: ReleaseIncubationSpaceInput;
}>;


export type DoReleaseIncubationSpaceMutation = { readonly releaseIncubationSpace: { readonly incubationSpace: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRemoveEndpointMutationVariables = Exact<{
  input: RemoveEndpointInput;
}>;


export type DoRemoveEndpointMutation = { readonly removeEndpoint: { readonly endpoint: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRemoveExpertProfileMutationVariables = Exact<{
  input: RemoveExpertProfileInput;
}>;


export type DoRemoveExpertProfileMutation = { readonly removeExpertProfile: { readonly expertProfile: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRemoveIncubatorMutationVariables = Exact<{
  input: RemoveIncubatorInput;
}>;


export type DoRemoveIncubatorMutation = { readonly removeIncubator: { readonly incubator: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRenewExpertProfileMutationVariables = Exact<{
  input: RenewExpertProfileInput;
}>;


export type DoRenewExpertProfileMutation = { readonly renewExpertProfile: { readonly expertProfile: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRenewPlatformMutationVariables = Exact<{
  input: RenewPlatformInput;
}>;


export type DoRenewPlatformMutation = { readonly renewPlatform: { readonly platform: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoReopenCompetitionFollowUpMutationVariables = Exact<{
  input: ReopenCompetitionFollowUpInput;
}>;


export type DoReopenCompetitionFollowUpMutation = { readonly reopenCompetitionFollowUp: { readonly competitionAward: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoReopenParkMonthMutationVariables = Exact<{
  input: ReopenParkMonthInput;
}>;


export type DoReopenParkMonthMutation = { readonly reopenParkMonth: { readonly parkMonth: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoReopenPlatformMilestoneMutationVariables = Exact<{
  input: ReopenPlatformMilestoneInput;
}>;


export type DoReopenPlatformMilestoneMutation = { readonly reopenPlatformMilestone: { readonly platformMilestone: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoReopenReviewMutationVariables = Exact<{
  input: ReopenReviewInput;
}>;


export type DoReopenReviewMutation = { readonly reopenReview: { readonly reviewAssignment: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoReopenTalentProgrammeMutationVariables = Exact<{
  input: ReopenTalentProgrammeInput;
}>;


export type DoReopenTalentProgrammeMutation = { readonly reopenTalentProgramme: { readonly talentProgramme: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoReplacePlatformExpertMutationVariables = Exact<{
  input: ReplacePlatformExpertInput;
}>;


export type DoReplacePlatformExpertMutation = { readonly replacePlatformExpert: { readonly platformEvaluation: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoReportInvestmentProgressMutationVariables = Exact<{
  input: ReportInvestmentProgressInput;
}>;


export type DoReportInvestmentProgressMutation = { readonly reportInvestmentProgress: { readonly investmentProject: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoReportParkMonthMutationVariables = Exact<{
  input: ReportParkMonthInput;
}>;


export type DoReportParkMonthMutation = { readonly reportParkMonth: { readonly parkMonth: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoReportPlatformEvaluationMutationVariables = Exact<{
  input: ReportPlatformEvaluationInput;
}>;


export type DoReportPlatformEvaluationMutation = { readonly reportPlatformEvaluation: { readonly platformEvaluation: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoReportPlatformMilestoneMutationVariables = Exact<{
  input: ReportPlatformMilestoneInput;
}>;


export type DoReportPlatformMilestoneMutation = { readonly reportPlatformMilestone: { readonly platformMilestone: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoReportPlatformYearMutationVariables = Exact<{
  input: ReportPlatformYearInput;
}>;


export type DoReportPlatformYearMutation = { readonly reportPlatformYear: { readonly platform: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoReportProjectStartMutationVariables = Exact<{
  input: ReportProjectStartInput;
}>;


export type DoReportProjectStartMutation = { readonly reportProjectStart: { readonly investmentProject: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoReportTenantMonthMutationVariables = Exact<{
  input: ReportTenantMonthInput;
}>;


export type DoReportTenantMonthMutation = { readonly reportTenantMonth: { readonly incubation: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoReportTransferCentreYearMutationVariables = Exact<{
  input: ReportTransferCentreYearInput;
}>;


export type DoReportTransferCentreYearMutation = { readonly reportTransferCentreYear: { readonly transferCentre: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRequestLotSubsidyMutationVariables = Exact<{
  input: RequestLotSubsidyInput;
}>;


export type DoRequestLotSubsidyMutation = { readonly requestLotSubsidy: { readonly auctionLot: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRerunAuctionLotMutationVariables = Exact<{
  input: RerunAuctionLotInput;
}>;


export type DoRerunAuctionLotMutation = { readonly rerunAuctionLot: { readonly auctionLot: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoReschedulePlatformMilestoneMutationVariables = Exact<{
  input: ReschedulePlatformMilestoneInput;
}>;


export type DoReschedulePlatformMilestoneMutation = { readonly reschedulePlatformMilestone: { readonly platformMilestone: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRestoreCompetitionAwardMutationVariables = Exact<{
  input: RestoreCompetitionAwardInput;
}>;


export type DoRestoreCompetitionAwardMutation = { readonly restoreCompetitionAward: { readonly competitionAward: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRestoreParkMembershipMutationVariables = Exact<{
  input: RestoreParkMembershipInput;
}>;


export type DoRestoreParkMembershipMutation = { readonly restoreParkMembership: { readonly parkMembership: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoResubmitParkMembershipMutationVariables = Exact<{
  input: ResubmitParkMembershipInput;
}>;


export type DoResubmitParkMembershipMutation = { readonly resubmitParkMembership: { readonly parkMembership: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoResumeAuctionLotMutationVariables = Exact<{
  input: ResumeAuctionLotInput;
}>;


export type DoResumeAuctionLotMutation = { readonly resumeAuctionLot: { readonly auctionLot: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoResumeCarrierPlanMutationVariables = Exact<{
  input: ResumeCarrierPlanInput;
}>;


export type DoResumeCarrierPlanMutation = { readonly resumeCarrierPlan: { readonly carrierPlan: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoResumeEndpointMutationVariables = Exact<{
  input: ResumeEndpointInput;
}>;


export type DoResumeEndpointMutation = { readonly resumeEndpoint: { readonly endpoint: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoResumeExpertProfileMutationVariables = Exact<{
  input: ResumeExpertProfileInput;
}>;


export type DoResumeExpertProfileMutation = { readonly resumeExpertProfile: { readonly expertProfile: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoResumeTransferCentreMutationVariables = Exact<{
  input: ResumeTransferCentreInput;
}>;


export type DoResumeTransferCentreMutation = { readonly resumeTransferCentre: { readonly transferCentre: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoReturnBankReceiptMutationVariables = Exact<{
  input: ReturnBankReceiptInput;
}>;


export type DoReturnBankReceiptMutation = { readonly returnBankReceipt: { readonly bankReceipt: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoReturnCarrierLevelApplicationMutationVariables = Exact<{
  input: ReturnCarrierLevelApplicationInput;
}>;


export type DoReturnCarrierLevelApplicationMutation = { readonly returnCarrierLevelApplication: { readonly incubator: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoReturnCarrierMonthMutationVariables = Exact<{
  input: ReturnCarrierMonthInput;
}>;


export type DoReturnCarrierMonthMutation = { readonly returnCarrierMonth: { readonly carrierMonth: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoReturnDepositToWinnerMutationVariables = Exact<{
  input: ReturnDepositToWinnerInput;
}>;


export type DoReturnDepositToWinnerMutation = { readonly returnDepositToWinner: { readonly deposit: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoReturnGraduationMutationVariables = Exact<{
  input: ReturnGraduationInput;
}>;


export type DoReturnGraduationMutation = { readonly returnGraduation: { readonly incubation: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoReturnIncubationSpaceMutationVariables = Exact<{
  input: ReturnIncubationSpaceInput;
}>;


export type DoReturnIncubationSpaceMutation = { readonly returnIncubationSpace: { readonly incubationSpace: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoReturnParkEvaluationMutationVariables = Exact<{
  input: ReturnParkEvaluationInput;
}>;


export type DoReturnParkEvaluationMutation = { readonly returnParkEvaluation: { readonly parkEvaluation: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoReturnParkMonthMutationVariables = Exact<{
  input: ReturnParkMonthInput;
}>;


export type DoReturnParkMonthMutation = { readonly returnParkMonth: { readonly parkMonth: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoReturnPlatformEvaluationMutationVariables = Exact<{
  input: ReturnPlatformEvaluationInput;
}>;


export type DoReturnPlatformEvaluationMutation = { readonly returnPlatformEvaluation: { readonly platformEvaluation: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoReturnPlatformMilestoneMutationVariables = Exact<{
  input: ReturnPlatformMilestoneInput;
}>;


export type DoReturnPlatformMilestoneMutation = { readonly returnPlatformMilestone: { readonly platformMilestone: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoReturnTalentMutationVariables = Exact<{
  input: ReturnTalentInput;
}>;


export type DoReturnTalentMutation = { readonly returnTalent: { readonly talent: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoReviewPatentProjectMutationVariables = Exact<{
  input: ReviewPatentProjectInput;
}>;


export type DoReviewPatentProjectMutation = { readonly reviewPatentProject: { readonly patentProject: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoReviseCompetitionMutationVariables = Exact<{
  input: ReviseCompetitionInput;
}>;


export type DoReviseCompetitionMutation = { readonly reviseCompetition: { readonly competition: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoReviseCompetitionAwardMutationVariables = Exact<{
  input: ReviseCompetitionAwardInput;
}>;


export type DoReviseCompetitionAwardMutation = { readonly reviseCompetitionAward: { readonly competitionAward: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoReviseCompetitionEntryMutationVariables = Exact<{
  input: ReviseCompetitionEntryInput;
}>;


export type DoReviseCompetitionEntryMutation = { readonly reviseCompetitionEntry: { readonly competitionEntry: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoReviseParkMutationVariables = Exact<{
  input: ReviseParkInput;
}>;


export type DoReviseParkMutation = { readonly revisePark: { readonly park: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoReviseParkBoundaryMutationVariables = Exact<{
  input: ReviseParkBoundaryInput;
}>;


export type DoReviseParkBoundaryMutation = { readonly reviseParkBoundary: { readonly parkBoundaryVersion: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoReviseParkListMutationVariables = Exact<{
  input: ReviseParkListInput;
}>;


export type DoReviseParkListMutation = { readonly reviseParkList: { readonly parkListVersion: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRevokeAchievementMutationVariables = Exact<{
  input: RevokeAchievementInput;
}>;


export type DoRevokeAchievementMutation = { readonly revokeAchievement: { readonly achievement: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRevokeHouseLicenceMutationVariables = Exact<{
  input: RevokeHouseLicenceInput;
}>;


export type DoRevokeHouseLicenceMutation = { readonly revokeHouseLicence: { readonly houseLicence: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRevokeNewRdInstitutionMutationVariables = Exact<{
  input: RevokeNewRdInstitutionInput;
}>;


export type DoRevokeNewRdInstitutionMutation = { readonly revokeNewRdInstitution: { readonly newRdInstitution: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRevokeRoleMutationVariables = Exact<{
  input: RevokeRoleInput;
}>;


export type DoRevokeRoleMutation = { readonly revokeRole: { readonly assignment: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoRotateEndpointSecretMutationVariables = Exact<{
  input: RotateEndpointSecretInput;
}>;


export type DoRotateEndpointSecretMutation = { readonly rotateEndpointSecret: { readonly endpoint: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoSaveReviewScoresMutationVariables = Exact<{
  input: SaveReviewScoresInput;
}>;


export type DoSaveReviewScoresMutation = { readonly saveReviewScores: { readonly reviewAssignment: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoScoreCompetitionEntryMutationVariables = Exact<{
  input: ScoreCompetitionEntryInput;
}>;


export type DoScoreCompetitionEntryMutation = { readonly scoreCompetitionEntry: { readonly competitionEntry: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoScoreParkEvaluationMutationVariables = Exact<{
  input: ScoreParkEvaluationInput;
}>;


export type DoScoreParkEvaluationMutation = { readonly scoreParkEvaluation: { readonly parkEvaluation: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoScorePlatformEvaluationMutationVariables = Exact<{
  input: ScorePlatformEvaluationInput;
}>;


export type DoScorePlatformEvaluationMutation = { readonly scorePlatformEvaluation: { readonly platformEvaluation: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoSelectTalentMutationVariables = Exact<{
  input: SelectTalentInput;
}>;


export type DoSelectTalentMutation = { readonly selectTalent: { readonly talent: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoSetLotReserveMutationVariables = Exact<{
  input: SetLotReserveInput;
}>;


export type DoSetLotReserveMutation = { readonly setLotReserve: { readonly auctionLot: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoSetTargetMutationVariables = Exact<{
  input: SetTargetInput;
}>;


export type DoSetTargetMutation = { readonly setTarget: { readonly target: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoSetTeamMembersMutationVariables = Exact<{
  input: SetTeamMembersInput;
}>;


export type DoSetTeamMembersMutation = { readonly setTeamMembers: { readonly talent: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoSettleLotDefaultMutationVariables = Exact<{
  input: SettleLotDefaultInput;
}>;


export type DoSettleLotDefaultMutation = { readonly settleLotDefault: { readonly lotDefault: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoSettleOperatorMutationVariables = Exact<{
  input: SettleOperatorInput;
}>;


export type DoSettleOperatorMutation = { readonly settleOperator: { readonly operatorEngagement: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoSettleTransferCentreMutationVariables = Exact<{
  input: SettleTransferCentreInput;
}>;


export type DoSettleTransferCentreMutation = { readonly settleTransferCentre: { readonly transferCentre: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoSignOperatorMutationVariables = Exact<{
  input: SignOperatorInput;
}>;


export type DoSignOperatorMutation = { readonly signOperator: { readonly operatorEngagement: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoSignPlatformMutationVariables = Exact<{
  input: SignPlatformInput;
}>;


export type DoSignPlatformMutation = { readonly signPlatform: { readonly platform: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoSignTechContractMutationVariables = Exact<{
  input: SignTechContractInput;
}>;


export type DoSignTechContractMutation = { readonly signTechContract: { readonly techContract: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoStartCarrierPlanMutationVariables = Exact<{
  input: StartCarrierPlanInput;
}>;


export type DoStartCarrierPlanMutation = { readonly startCarrierPlan: { readonly carrierPlan: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoStartCompetitionFinalMutationVariables = Exact<{
  input: StartCompetitionFinalInput;
}>;


export type DoStartCompetitionFinalMutation = { readonly startCompetitionFinal: { readonly competition: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoStartCompetitionScreeningMutationVariables = Exact<{
  input: StartCompetitionScreeningInput;
}>;


export type DoStartCompetitionScreeningMutation = { readonly startCompetitionScreening: { readonly competition: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoStartParkEvaluationMutationVariables = Exact<{
  input: StartParkEvaluationInput;
}>;


export type DoStartParkEvaluationMutation = { readonly startParkEvaluation: { readonly parkEvaluation: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoStartQualificationApplicationMutationVariables = Exact<{
  input: StartQualificationApplicationInput;
}>;


export type DoStartQualificationApplicationMutation = { readonly startQualificationApplication: { readonly qualificationApplication: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoStopTransferCentreMutationVariables = Exact<{
  input: StopTransferCentreInput;
}>;


export type DoStopTransferCentreMutation = { readonly stopTransferCentre: { readonly transferCentre: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoStrengthenTransferCentreMutationVariables = Exact<{
  input: StrengthenTransferCentreInput;
}>;


export type DoStrengthenTransferCentreMutation = { readonly strengthenTransferCentre: { readonly transferCentre: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoStrikeCountyEventMutationVariables = Exact<{
  input: StrikeCountyEventInput;
}>;


export type DoStrikeCountyEventMutation = { readonly strikeCountyEvent: { readonly countyEvent: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoSubmitCarrierMonthMutationVariables = Exact<{
  input: SubmitCarrierMonthInput;
}>;


export type DoSubmitCarrierMonthMutation = { readonly submitCarrierMonth: { readonly carrierMonth: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoSubmitParkEvaluationMutationVariables = Exact<{
  input: SubmitParkEvaluationInput;
}>;


export type DoSubmitParkEvaluationMutation = { readonly submitParkEvaluation: { readonly parkEvaluation: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoSubmitParkMonthMutationVariables = Exact<{
  input: SubmitParkMonthInput;
}>;


export type DoSubmitParkMonthMutation = { readonly submitParkMonth: { readonly parkMonth: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoSubmitReviewMutationVariables = Exact<{
  input: SubmitReviewInput;
}>;


export type DoSubmitReviewMutation = { readonly submitReview: { readonly reviewAssignment: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoSurveyTalentMutationVariables = Exact<{
  input: SurveyTalentInput;
}>;


export type DoSurveyTalentMutation = { readonly surveyTalent: { readonly talent: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoSuspendCarrierPlanMutationVariables = Exact<{
  input: SuspendCarrierPlanInput;
}>;


export type DoSuspendCarrierPlanMutation = { readonly suspendCarrierPlan: { readonly carrierPlan: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoSuspendExpertProfileMutationVariables = Exact<{
  input: SuspendExpertProfileInput;
}>;


export type DoSuspendExpertProfileMutation = { readonly suspendExpertProfile: { readonly expertProfile: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoUndoImportBatchMutationVariables = Exact<{
  input: UndoImportBatchInput;
}>;


export type DoUndoImportBatchMutation = { readonly undoImportBatch: { readonly importBatch: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoUnpublishParkBoundaryMutationVariables = Exact<{
  input: UnpublishParkBoundaryInput;
}>;


export type DoUnpublishParkBoundaryMutation = { readonly unpublishParkBoundary: { readonly parkBoundaryVersion: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoUnpublishParkListMutationVariables = Exact<{
  input: UnpublishParkListInput;
}>;


export type DoUnpublishParkListMutation = { readonly unpublishParkList: { readonly parkListVersion: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoUnpublishParkMonthMutationVariables = Exact<{
  input: UnpublishParkMonthInput;
}>;


export type DoUnpublishParkMonthMutation = { readonly unpublishParkMonth: { readonly parkMonth: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoUpdateExpertProfileMutationVariables = Exact<{
  input: UpdateExpertProfileInput;
}>;


export type DoUpdateExpertProfileMutation = { readonly updateExpertProfile: { readonly expertProfile: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoUpholdObjectionMutationVariables = Exact<{
  input: UpholdObjectionInput;
}>;


export type DoUpholdObjectionMutation = { readonly upholdObjection: { readonly objection: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoVerifyTalentArrivalMutationVariables = Exact<{
  input: VerifyTalentArrivalInput;
}>;


export type DoVerifyTalentArrivalMutation = { readonly verifyTalentArrival: { readonly talent: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoVoidPlatformContractMutationVariables = Exact<{
  input: VoidPlatformContractInput;
}>;


export type DoVoidPlatformContractMutation = { readonly voidPlatformContract: { readonly platformContract: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoWaiveLotReserveMutationVariables = Exact<{
  input: WaiveLotReserveInput;
}>;


export type DoWaiveLotReserveMutation = { readonly waiveLotReserve: { readonly auctionLot: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoWatchPoolMembershipMutationVariables = Exact<{
  input: WatchPoolMembershipInput;
}>;


export type DoWatchPoolMembershipMutation = { readonly watchPoolMembership: { readonly poolMembership: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoWithdrawAuctionLotMutationVariables = Exact<{
  input: WithdrawAuctionLotInput;
}>;


export type DoWithdrawAuctionLotMutation = { readonly withdrawAuctionLot: { readonly auctionLot: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoWithdrawBidderRegistrationMutationVariables = Exact<{
  input: WithdrawBidderRegistrationInput;
}>;


export type DoWithdrawBidderRegistrationMutation = { readonly withdrawBidderRegistration: { readonly bidderRegistration: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoWithdrawCarrierLevelApplicationMutationVariables = Exact<{
  input: WithdrawCarrierLevelApplicationInput;
}>;


export type DoWithdrawCarrierLevelApplicationMutation = { readonly withdrawCarrierLevelApplication: { readonly incubator: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoWithdrawCompetitionEntryMutationVariables = Exact<{
  input: WithdrawCompetitionEntryInput;
}>;


export type DoWithdrawCompetitionEntryMutation = { readonly withdrawCompetitionEntry: { readonly competitionEntry: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoWithdrawIncubationApplicationMutationVariables = Exact<{
  input: WithdrawIncubationApplicationInput;
}>;


export type DoWithdrawIncubationApplicationMutation = { readonly withdrawIncubationApplication: { readonly incubation: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoWithdrawIncubationSpaceMutationVariables = Exact<{
  input: WithdrawIncubationSpaceInput;
}>;


export type DoWithdrawIncubationSpaceMutation = { readonly withdrawIncubationSpace: { readonly incubationSpace: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoWithdrawListingInterestMutationVariables = Exact<{
  input: WithdrawListingInterestInput;
}>;


export type DoWithdrawListingInterestMutation = { readonly withdrawListingInterest: { readonly listingInterest: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoWithdrawParkEvaluationMutationVariables = Exact<{
  input: WithdrawParkEvaluationInput;
}>;


export type DoWithdrawParkEvaluationMutation = { readonly withdrawParkEvaluation: { readonly parkEvaluation: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoWithdrawQualificationApplicationMutationVariables = Exact<{
  input: WithdrawQualificationApplicationInput;
}>;


export type DoWithdrawQualificationApplicationMutation = { readonly withdrawQualificationApplication: { readonly qualificationApplication: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DoWithdrawTalentMutationVariables = Exact<{
  input: WithdrawTalentInput;
}>;


export type DoWithdrawTalentMutation = { readonly withdrawTalent: { readonly talent: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
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
export const RightLineFragmentDoc = new TypedDocumentString(`
    fragment RightLine on IntellectualProperty {
  id
  kind
  number
  title
  holder
  state
  filedOn
  grantedOn
  termEndsOn
  events {
    id
    state
    on
    document
    remark
  }
  availableActions {
    ...Offered
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
}`, {"fragmentName":"RightLine"}) as unknown as TypedDocumentString<RightLineFragment, unknown>;
export const NoticeLineFragmentDoc = new TypedDocumentString(`
    fragment NoticeLine on PublicNotice {
  __typename
  id
  matter
  title
  text
  places {
    place
    address
  }
  placesNeeded
  dayCount
  dayUnit
  state
  publishedOn
  endsOn
  pausedOn
  daysLeft
  settledOn
  voidReason
}
    `, {"fragmentName":"NoticeLine"}) as unknown as TypedDocumentString<NoticeLineFragment, unknown>;
export const LotLiveFragmentDoc = new TypedDocumentString(`
    fragment LotLive on AuctionLot {
  id
  state
  sequence
  topAmount
  topCode
  topIsPriority
  minimumBid
  step
  startsAt
  endsAt
  extensions
  pausedAt
  pauseReason
  pauseLimitAt
  closedAt
  finalPrice
  premiumRate
  reserveMet
  bidderCount
  qualifiedCount
  lastHash
}
    `, {"fragmentName":"LotLive"}) as unknown as TypedDocumentString<LotLiveFragment, unknown>;
export const ReceiptLineFragmentDoc = new TypedDocumentString(`
    fragment ReceiptLine on BidReceipt {
  sequence
  amount
  code
  at
  endsAt
  hash
  leads
}
    `, {"fragmentName":"ReceiptLine"}) as unknown as TypedDocumentString<ReceiptLineFragment, unknown>;
export const MyRegistrationFragmentDoc = new TypedDocumentString(`
    fragment MyRegistration on BidderRegistration {
  id
  state
  code
  rank
  isWinner
  partyName
  qualifiedAt
  deposit {
    id
    state
    amount
    held
    reference
    receivedAt
    refundDueAt
    refundedAt
  }
  messages {
    id
    kind
    sequence
    amount
    at
  }
  availableActions {
    ...Offered
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
}`, {"fragmentName":"MyRegistration"}) as unknown as TypedDocumentString<MyRegistrationFragment, unknown>;
export const EntryFragmentDoc = new TypedDocumentString(`
    fragment Entry on Bid {
  id
  sequence
  kind
  code
  amount
  at
  endsAt
  isExtension
  hash
}
    `, {"fragmentName":"Entry"}) as unknown as TypedDocumentString<EntryFragment, unknown>;
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
export const HeadlineTileFragmentDoc = new TypedDocumentString(`
    fragment HeadlineTile on Headline {
  indicator {
    id
    unit
    isPercent
    how
  }
  name
  nameEn
  from
  to
  periodLabel
  value
  state
  recordCount
  countedAt
  recount
  target
  targetLine
  completionRate
  timeProgress
  lead
  isBehind
  rank
  rankOf
  trend {
    month
    to
    value
    rank
  }
  projection {
    value
    completionRate
    method
    methodEn
  }
}
    `, {"fragmentName":"HeadlineTile"}) as unknown as TypedDocumentString<HeadlineTileFragment, unknown>;
export const AttachmentLineFragmentDoc = new TypedDocumentString(`
    fragment AttachmentLine on Attachment {
  id
  name
  mediaType
  size
  uploadedAt
}
    `, {"fragmentName":"AttachmentLine"}) as unknown as TypedDocumentString<AttachmentLineFragment, unknown>;
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
export const AchievementDocument = new TypedDocumentString(`
    query Achievement($id: ID!, $distributions: IncomeDistributionFilter!) {
  achievement(id: $id) {
    id
    organization {
      id
      name
      creditCode
    }
    state
    registrationNumber
    title
    abstract
    class
    field
    maturity
    intent
    expectedPrice
    beganOn
    endedOn
    ground
    projectNumber
    evaluation
    evaluatedOn
    isServiceResult
    isStateOwnedAsset
    recommender
    approver
    submittedOn
    registeredOn
    isInTime
    returnReason
    revokedOn
    revokeReason
    ruleVersion
    completers {
      id
      position
      name
      maskedName
      unit
      contribution
    }
    owners {
      id
      position
      name
      share
      organization {
        id
        creditCode
      }
    }
    rights {
      ...RightLine
    }
    ownershipProof {
      ...AttachmentLine
    }
    papers {
      ...AttachmentLine
    }
    evaluationCertificate {
      ...AttachmentLine
    }
    userProof {
      ...AttachmentLine
    }
    reviewOpinion {
      ...AttachmentLine
    }
    researchReport {
      ...AttachmentLine
    }
    listings {
      id
      title
      way
      transferKind
      price
      dealPrice
      state
      createdAt
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
  incomeDistributions(first: 20, filter: $distributions) {
    nodes {
      id
      basis
      rewardTotal
      rewardRate
      state
      createdAt
    }
  }
}
    fragment RightLine on IntellectualProperty {
  id
  kind
  number
  title
  holder
  state
  filedOn
  grantedOn
  termEndsOn
  events {
    id
    state
    on
    document
    remark
  }
  availableActions {
    ...Offered
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
}`) as unknown as TypedDocumentString<AchievementQuery, AchievementQueryVariables>;
export const ContractDocument = new TypedDocumentString(`
    query Contract($id: ID!) {
  techContract(id: $id) {
    id
    provider {
      id
      name
      creditCode
    }
    buyer {
      id
      creditCode
    }
    buyerName
    state
    title
    kind
    subkind
    achievement {
      id
      title
    }
    listing {
      id
      title
      way
    }
    trial {
      id
    }
    total
    paymentMode
    royaltyRate
    royaltyBase
    royaltyCap
    number
    providerSignedOn
    buyerSignedOn
    signedOn
    filedOn
    decisionDueOn
    registeredOn
    registrationNumber
    technologyAmount
    technologyIncome
    refusalReason
    transferRecordedOn
    transferRecord
    completedOn
    endReason
    fine
    ruleVersion
    rights {
      id
      position
      title
      holder
      number
      filedOn
      termEndsOn
    }
    payments {
      id
      position
      kind
      dueOn
      amount
      base
      period
      paidOn
      voucher
    }
    paid
    file {
      ...AttachmentLine
    }
    availableActions {
      ...Offered
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
fragment Happening on JournalEntry {
  id
  at
  action
  title
  stateTitle
  actorName
  remark
  outcome
}`) as unknown as TypedDocumentString<ContractQuery, ContractQueryVariables>;
export const DistributionDocument = new TypedDocumentString(`
    query Distribution($id: ID!) {
  incomeDistribution(id: $id) {
    id
    organization {
      id
      name
      creditCode
    }
    achievement {
      id
      title
    }
    contract {
      id
      title
    }
    state
    basis
    yearOfUse
    income
    costs
    net
    incomeOn
    rewardTotal
    rewardRate
    isStateOwnedUnit
    withoutTransferStaff
    notices {
      ...NoticeLine
    }
    decidedOn
    decision
    decisionFile {
      ...AttachmentLine
    }
    payDueOn
    paidOn
    voucher
    voidReason
    ruleVersion
    shares {
      id
      position
      name
      maskedName
      role
      amount
    }
    availableActions {
      ...Offered
    }
    timeline(first: 50) {
      nodes {
        ...Happening
      }
    }
  }
}
    fragment NoticeLine on PublicNotice {
  __typename
  id
  matter
  title
  text
  places {
    place
    address
  }
  placesNeeded
  dayCount
  dayUnit
  state
  publishedOn
  endsOn
  pausedOn
  daysLeft
  settledOn
  voidReason
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
}`) as unknown as TypedDocumentString<DistributionQuery, DistributionQueryVariables>;
export const ReportDocument = new TypedDocumentString(`
    query Report($id: ID!) {
  transformationReport(id: $id) {
    id
    organization {
      id
      name
      creditCode
    }
    year
    state
    dueOn
    income
    rewards
    rewardedPeople
    summary
    submittedOn
    acceptedOn
    returnReason
    ruleVersion
    lines {
      id
      kind
      contracts
      amount
    }
    onRecord {
      kind
      contracts
      amount
    }
    availableActions {
      ...Offered
    }
    timeline(first: 50) {
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
}`) as unknown as TypedDocumentString<ReportQuery, ReportQueryVariables>;
export const PatentProjectDocument = new TypedDocumentString(`
    query PatentProject($id: ID!) {
  patentProject(id: $id) {
    id
    organization {
      id
      name
      creditCode
    }
    state
    projectNumber
    title
    year
    patentNumber
    expectedSales
    provenSales
    recommendedOn
    selectedOn
    selectionDocument
    reviewedOn
    result
    reviewOpinion
    subsidy
    paidOn
    remark
    ruleVersion
    plan {
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
}`) as unknown as TypedDocumentString<PatentProjectQuery, PatentProjectQueryVariables>;
export const EnterpriseAchievementsDocument = new TypedDocumentString(`
    query EnterpriseAchievements($id: ID!) {
  organization(id: $id) {
    id
    achievements(first: 8) {
      totalCount
      nodes {
        id
        title
        registrationNumber
        class
        intent
        registeredOn
        state
      }
    }
    listings(first: 8) {
      totalCount
      nodes {
        id
        title
        way
        price
        dealPrice
        state
      }
    }
    techContracts(first: 8) {
      totalCount
      nodes {
        id
        title
        buyerName
        total
        signedOn
        state
      }
    }
    patentProjects(first: 8) {
      totalCount
      nodes {
        id
        title
        year
        reviewedOn
        state
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EnterpriseAchievementsQuery, EnterpriseAchievementsQueryVariables>;
export const ListingDocument = new TypedDocumentString(`
    query Listing($id: ID!) {
  resultListing(id: $id) {
    id
    achievement {
      id
      title
      registrationNumber
      isServiceResult
    }
    organization {
      id
      name
      creditCode
    }
    state
    way
    transferKind
    title
    abstract
    priceBasis
    price
    appraisedValue
    isStateOwnedAsset
    decidedOn
    decision
    decisionFile {
      ...AttachmentLine
    }
    transferee {
      id
      creditCode
    }
    transfereeName
    isRelatedParty
    relation
    notices {
      ...NoticeLine
    }
    listedFrom
    listedUntil
    announcedAt
    exchange
    exchangeRecord
    exchangeCertificate {
      ...AttachmentLine
    }
    dealPrice
    dealOn
    reason
    ruleVersion
    priorityRights {
      id
      state
      ground
      rank
      holderName
      maskedName
      notifiedOn
      notice
      decidedOn
      reason
      availableActions {
        ...Offered
      }
    }
    interests {
      id
      organization {
        id
        name
        creditCode
      }
      state
      offer
      message
      isRelatedParty
      createdAt
      availableActions {
        ...Offered
      }
    }
    trials {
      id
      organization {
        id
        name
      }
      from
      until
      conversionPrice
      state
    }
    contracts {
      id
      title
      buyerName
      total
      signedOn
      state
    }
    lots(first: 10) {
      nodes {
        id
        code
        title
        state
        startPrice
        finalPrice
        run
        startsAt
      }
    }
    availableActions {
      ...Offered
    }
    timeline(first: 50) {
      nodes {
        ...Happening
      }
    }
  }
}
    fragment NoticeLine on PublicNotice {
  __typename
  id
  matter
  title
  text
  places {
    place
    address
  }
  placesNeeded
  dayCount
  dayUnit
  state
  publishedOn
  endsOn
  pausedOn
  daysLeft
  settledOn
  voidReason
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
}`) as unknown as TypedDocumentString<ListingQuery, ListingQueryVariables>;
export const TrialDocument = new TypedDocumentString(`
    query Trial($id: ID!) {
  trialLicence(id: $id) {
    id
    listing {
      id
      title
      achievement {
        id
        title
      }
    }
    organization {
      id
      name
      creditCode
    }
    owner {
      id
      name
      creditCode
    }
    state
    from
    until
    conversionPrice
    conversionKind
    terms
    acceptedOn
    endedOn
    outcome
    availableActions {
      ...Offered
    }
    timeline(first: 50) {
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
}`) as unknown as TypedDocumentString<TrialQuery, TrialQueryVariables>;
export const AchievementListDocument = new TypedDocumentString(`
    query AchievementList($first: Int!, $after: String, $filter: AchievementFilter!, $orderBy: [AchievementOrder!]) {
  achievements(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      title
      registrationNumber
      organization {
        id
        name
      }
      class
      field
      maturity
      intent
      expectedPrice
      registeredOn
      isServiceResult
      isStateOwnedAsset
      state
      rights {
        id
        state
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AchievementListQuery, AchievementListQueryVariables>;
export const ListingListDocument = new TypedDocumentString(`
    query ListingList($first: Int!, $after: String, $filter: ResultListingFilter!, $orderBy: [ResultListingOrder!]) {
  resultListings(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      title
      organization {
        id
        name
      }
      way
      transferKind
      price
      listedUntil
      dealPrice
      dealOn
      isStateOwnedAsset
      isRelatedParty
      state
    }
  }
}
    `) as unknown as TypedDocumentString<ListingListQuery, ListingListQueryVariables>;
export const TrialListDocument = new TypedDocumentString(`
    query TrialList($first: Int!, $after: String, $filter: TrialLicenceFilter!, $orderBy: [TrialLicenceOrder!]) {
  trialLicences(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      listing {
        id
        title
      }
      organization {
        id
        name
      }
      owner {
        id
        name
      }
      from
      until
      conversionPrice
      conversionKind
      state
    }
  }
}
    `) as unknown as TypedDocumentString<TrialListQuery, TrialListQueryVariables>;
export const ContractListDocument = new TypedDocumentString(`
    query ContractList($first: Int!, $after: String, $filter: TechContractFilter!, $orderBy: [TechContractOrder!]) {
  techContracts(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      title
      provider {
        id
        name
      }
      buyerName
      kind
      subkind
      total
      paid
      paymentMode
      signedOn
      decisionDueOn
      registeredOn
      registrationNumber
      state
    }
  }
}
    `) as unknown as TypedDocumentString<ContractListQuery, ContractListQueryVariables>;
export const DistributionListDocument = new TypedDocumentString(`
    query DistributionList($first: Int!, $after: String, $filter: IncomeDistributionFilter!, $orderBy: [IncomeDistributionOrder!]) {
  incomeDistributions(
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
      achievement {
        id
        title
      }
      organization {
        id
        name
      }
      basis
      net
      rewardTotal
      rewardRate
      payDueOn
      paidOn
      state
    }
  }
}
    `) as unknown as TypedDocumentString<DistributionListQuery, DistributionListQueryVariables>;
export const PatentProjectListDocument = new TypedDocumentString(`
    query PatentProjectList($first: Int!, $after: String, $filter: PatentProjectFilter!, $orderBy: [PatentProjectOrder!]) {
  patentProjects(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      title
      organization {
        id
        name
      }
      projectNumber
      year
      patentNumber
      selectedOn
      reviewedOn
      result
      subsidy
      paidOn
      state
    }
  }
}
    `) as unknown as TypedDocumentString<PatentProjectListQuery, PatentProjectListQueryVariables>;
export const ReportListDocument = new TypedDocumentString(`
    query ReportList($first: Int!, $after: String, $filter: TransformationReportFilter!, $orderBy: [TransformationReportOrder!]) {
  transformationReports(
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
      }
      year
      dueOn
      income
      rewards
      rewardedPeople
      submittedOn
      acceptedOn
      state
    }
  }
}
    `) as unknown as TypedDocumentString<ReportListQuery, ReportListQueryVariables>;
export const AchievementsWaitingDocument = new TypedDocumentString(`
    query AchievementsWaiting($filter: AchievementFilter!) {
  achievements(first: 1, filter: $filter) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<AchievementsWaitingQuery, AchievementsWaitingQueryVariables>;
export const ListingsWaitingDocument = new TypedDocumentString(`
    query ListingsWaiting($filter: ResultListingFilter!) {
  resultListings(first: 1, filter: $filter) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<ListingsWaitingQuery, ListingsWaitingQueryVariables>;
export const TrialsWaitingDocument = new TypedDocumentString(`
    query TrialsWaiting($filter: TrialLicenceFilter!) {
  trialLicences(first: 1, filter: $filter) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<TrialsWaitingQuery, TrialsWaitingQueryVariables>;
export const ContractsWaitingDocument = new TypedDocumentString(`
    query ContractsWaiting($filter: TechContractFilter!) {
  techContracts(first: 1, filter: $filter) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<ContractsWaitingQuery, ContractsWaitingQueryVariables>;
export const DistributionsWaitingDocument = new TypedDocumentString(`
    query DistributionsWaiting($filter: IncomeDistributionFilter!) {
  incomeDistributions(first: 1, filter: $filter) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<DistributionsWaitingQuery, DistributionsWaitingQueryVariables>;
export const PatentProjectsWaitingDocument = new TypedDocumentString(`
    query PatentProjectsWaiting($filter: PatentProjectFilter!) {
  patentProjects(first: 1, filter: $filter) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<PatentProjectsWaitingQuery, PatentProjectsWaitingQueryVariables>;
export const ReportsWaitingDocument = new TypedDocumentString(`
    query ReportsWaiting($filter: TransformationReportFilter!) {
  transformationReports(first: 1, filter: $filter) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<ReportsWaitingQuery, ReportsWaitingQueryVariables>;
export const FindAchievementsDocument = new TypedDocumentString(`
    query FindAchievements($search: String!) {
  achievements(first: 12, filter: {title: {contains: $search}}) {
    nodes {
      id
      title
      registrationNumber
      organization {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindAchievementsQuery, FindAchievementsQueryVariables>;
export const FindListingsDocument = new TypedDocumentString(`
    query FindListings($search: String!) {
  resultListings(first: 12, filter: {title: {contains: $search}}) {
    nodes {
      id
      title
      way
      state
      organization {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindListingsQuery, FindListingsQueryVariables>;
export const FindContractsDocument = new TypedDocumentString(`
    query FindContracts($search: String!) {
  techContracts(first: 12, filter: {title: {contains: $search}}) {
    nodes {
      id
      title
      buyerName
      total
      state
    }
  }
}
    `) as unknown as TypedDocumentString<FindContractsQuery, FindContractsQueryVariables>;
export const LotHallDocument = new TypedDocumentString(`
    query LotHall($id: ID!) {
  auctionLot(id: $id) {
    ...LotLive
    code
    title
    organization {
      id
      name
    }
    mode
    method
    startPrice
    rules
    registrationEndsAt
    hasReserve
    serverTime
    bids(first: 50) {
      totalCount
      nodes {
        ...Entry
      }
    }
  }
}
    fragment LotLive on AuctionLot {
  id
  state
  sequence
  topAmount
  topCode
  topIsPriority
  minimumBid
  step
  startsAt
  endsAt
  extensions
  pausedAt
  pauseReason
  pauseLimitAt
  closedAt
  finalPrice
  premiumRate
  reserveMet
  bidderCount
  qualifiedCount
  lastHash
}
fragment Entry on Bid {
  id
  sequence
  kind
  code
  amount
  at
  endsAt
  isExtension
  hash
}`) as unknown as TypedDocumentString<LotHallQuery, LotHallQueryVariables>;
export const LotNowDocument = new TypedDocumentString(`
    query LotNow($id: ID!, $first: Int!) {
  auctionLot(id: $id) {
    ...LotLive
    serverTime
    bids(first: $first) {
      nodes {
        ...Entry
      }
    }
  }
}
    fragment LotLive on AuctionLot {
  id
  state
  sequence
  topAmount
  topCode
  topIsPriority
  minimumBid
  step
  startsAt
  endsAt
  extensions
  pausedAt
  pauseReason
  pauseLimitAt
  closedAt
  finalPrice
  premiumRate
  reserveMet
  bidderCount
  qualifiedCount
  lastHash
}
fragment Entry on Bid {
  id
  sequence
  kind
  code
  amount
  at
  endsAt
  isExtension
  hash
}`) as unknown as TypedDocumentString<LotNowQuery, LotNowQueryVariables>;
export const LotChangedDocument = new TypedDocumentString(`
    subscription LotChanged($lot: ID!, $after: Int) {
  lotChanged(lot: $lot, after: $after) {
    sequence
    serverTime
    isPartial
    lot {
      ...LotLive
    }
    entries {
      ...Entry
    }
  }
}
    fragment LotLive on AuctionLot {
  id
  state
  sequence
  topAmount
  topCode
  topIsPriority
  minimumBid
  step
  startsAt
  endsAt
  extensions
  pausedAt
  pauseReason
  pauseLimitAt
  closedAt
  finalPrice
  premiumRate
  reserveMet
  bidderCount
  qualifiedCount
  lastHash
}
fragment Entry on Bid {
  id
  sequence
  kind
  code
  amount
  at
  endsAt
  isExtension
  hash
}`) as unknown as TypedDocumentString<LotChangedSubscription, LotChangedSubscriptionVariables>;
export const LotMineDocument = new TypedDocumentString(`
    query LotMine($id: ID!) {
  auctionLot(id: $id) {
    id
    mine {
      id
      state
      code
      rank
      isWinner
      deposit {
        id
        state
        amount
        reference
      }
    }
    availableActions {
      ...Offered
    }
    serverTime
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
}`) as unknown as TypedDocumentString<LotMineQuery, LotMineQueryVariables>;
export const PlaceBidDocument = new TypedDocumentString(`
    mutation PlaceBid($input: PlaceBidInput!) {
  placeBid(input: $input) {
    receipt {
      ...ReceiptLine
    }
    lot {
      ...LotLive
      serverTime
    }
    errors {
      code
      message
      path
    }
  }
}
    fragment LotLive on AuctionLot {
  id
  state
  sequence
  topAmount
  topCode
  topIsPriority
  minimumBid
  step
  startsAt
  endsAt
  extensions
  pausedAt
  pauseReason
  pauseLimitAt
  closedAt
  finalPrice
  premiumRate
  reserveMet
  bidderCount
  qualifiedCount
  lastHash
}
fragment ReceiptLine on BidReceipt {
  sequence
  amount
  code
  at
  endsAt
  hash
  leads
}`) as unknown as TypedDocumentString<PlaceBidMutation, PlaceBidMutationVariables>;
export const MatchBidDocument = new TypedDocumentString(`
    mutation MatchBid($input: PlaceBidInput!) {
  matchBid(input: $input) {
    receipt {
      ...ReceiptLine
    }
    lot {
      ...LotLive
      serverTime
    }
    errors {
      code
      message
      path
    }
  }
}
    fragment LotLive on AuctionLot {
  id
  state
  sequence
  topAmount
  topCode
  topIsPriority
  minimumBid
  step
  startsAt
  endsAt
  extensions
  pausedAt
  pauseReason
  pauseLimitAt
  closedAt
  finalPrice
  premiumRate
  reserveMet
  bidderCount
  qualifiedCount
  lastHash
}
fragment ReceiptLine on BidReceipt {
  sequence
  amount
  code
  at
  endsAt
  hash
  leads
}`) as unknown as TypedDocumentString<MatchBidMutation, MatchBidMutationVariables>;
export const PlaceSealedBidDocument = new TypedDocumentString(`
    mutation PlaceSealedBid($input: PlaceBidInput!) {
  placeSealedBid(input: $input) {
    receipt {
      ...ReceiptLine
    }
    lot {
      ...LotLive
      serverTime
    }
    errors {
      code
      message
      path
    }
  }
}
    fragment LotLive on AuctionLot {
  id
  state
  sequence
  topAmount
  topCode
  topIsPriority
  minimumBid
  step
  startsAt
  endsAt
  extensions
  pausedAt
  pauseReason
  pauseLimitAt
  closedAt
  finalPrice
  premiumRate
  reserveMet
  bidderCount
  qualifiedCount
  lastHash
}
fragment ReceiptLine on BidReceipt {
  sequence
  amount
  code
  at
  endsAt
  hash
  leads
}`) as unknown as TypedDocumentString<PlaceSealedBidMutation, PlaceSealedBidMutationVariables>;
export const LotListDocument = new TypedDocumentString(`
    query LotList($first: Int!, $after: String, $filter: AuctionLotFilter!, $orderBy: [AuctionLotOrder!]) {
  auctionLots(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      code
      title
      organization {
        id
        name
      }
      state
      mode
      method
      startPrice
      topAmount
      finalPrice
      depositAmount
      startsAt
      endsAt
      registrationEndsAt
      extensions
      premiumRate
      run
    }
  }
}
    `) as unknown as TypedDocumentString<LotListQuery, LotListQueryVariables>;
export const LotsWaitingDocument = new TypedDocumentString(`
    query LotsWaiting($filter: AuctionLotFilter!) {
  auctionLots(first: 1, filter: $filter) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<LotsWaitingQuery, LotsWaitingQueryVariables>;
export const DepositsWaitingDocument = new TypedDocumentString(`
    query DepositsWaiting($filter: DepositFilter!) {
  deposits(first: 1, filter: $filter) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<DepositsWaitingQuery, DepositsWaitingQueryVariables>;
export const ReceiptsWaitingDocument = new TypedDocumentString(`
    query ReceiptsWaiting($filter: BankReceiptFilter!) {
  bankReceipts(first: 1, filter: $filter) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<ReceiptsWaitingQuery, ReceiptsWaitingQueryVariables>;
export const DepositListDocument = new TypedDocumentString(`
    query DepositList($first: Int!, $after: String, $filter: DepositFilter!, $orderBy: [DepositOrder!]) {
  deposits(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      reference
      lot {
        id
        code
        title
      }
      registration {
        id
        partyName
        code
      }
      state
      amount
      held
      receivedAt
      refundDueAt
      refundedAt
      settledOn
    }
  }
}
    `) as unknown as TypedDocumentString<DepositListQuery, DepositListQueryVariables>;
export const DepositDocument = new TypedDocumentString(`
    query Deposit($id: ID!) {
  deposit(id: $id) {
    id
    reference
    lot {
      id
      code
      title
      state
    }
    registration {
      id
      partyName
      code
      isWinner
    }
    state
    amount
    held
    receivedAt
    refundDueAt
    refundedAt
    refundReference
    settledOn
    reason
    entries(first: 20) {
      nodes {
        id
        kind
        debit
        credit
        amount
        at
        by
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
}`) as unknown as TypedDocumentString<DepositQuery, DepositQueryVariables>;
export const ReceiptListDocument = new TypedDocumentString(`
    query ReceiptList($first: Int!, $after: String, $filter: BankReceiptFilter!, $orderBy: [BankReceiptOrder!]) {
  bankReceipts(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      bankReference
      direction
      on
      amount
      payerName
      memo
      state
    }
  }
}
    `) as unknown as TypedDocumentString<ReceiptListQuery, ReceiptListQueryVariables>;
export const ReceiptDocument = new TypedDocumentString(`
    query Receipt($id: ID!) {
  bankReceipt(id: $id) {
    id
    bankReference
    direction
    on
    amount
    payerName
    accountMasked
    memo
    state
    deposit {
      id
      reference
      lot {
        id
        title
      }
    }
    enteredBy {
      id
      name
    }
    confirmedBy {
      id
      name
    }
    reason
    returnReference
    createdAt
    availableActions {
      ...Offered
    }
    sources(first: 3) {
      nodes {
        ...SourceLine
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
}`) as unknown as TypedDocumentString<ReceiptQuery, ReceiptQueryVariables>;
export const LedgerDocument = new TypedDocumentString(`
    query Ledger($first: Int!, $after: String, $filter: LedgerEntryFilter!, $orderBy: [LedgerEntryOrder!]) {
  ledgerEntries(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      kind
      debit
      credit
      amount
      lot {
        id
        code
      }
      deposit {
        id
        reference
      }
      receipt {
        id
        bankReference
      }
      at
      by
    }
  }
}
    `) as unknown as TypedDocumentString<LedgerQuery, LedgerQueryVariables>;
export const HouseListDocument = new TypedDocumentString(`
    query HouseList($first: Int!, $after: String, $filter: HouseLicenceFilter!) {
  houseLicences(first: $first, after: $after, filter: $filter) {
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
      }
      number
      issuer
      validFrom
      validTo
      registeredCapital
      auctioneer
      auctioneerNumber
      state
      endReason
      availableActions {
        ...Offered
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
}`) as unknown as TypedDocumentString<HouseListQuery, HouseListQueryVariables>;
export const MyBidsDocument = new TypedDocumentString(`
    query MyBids {
  bidderRegistrations(first: 50) {
    nodes {
      id
      lot {
        id
        code
        title
        state
        startsAt
        endsAt
        topAmount
        topCode
        finalPrice
      }
      state
      code
      rank
      isWinner
      deposit {
        id
        state
        amount
        reference
        refundDueAt
        refundedAt
      }
      messages {
        id
        kind
        amount
        sequence
        at
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MyBidsQuery, MyBidsQueryVariables>;
export const FindLotsDocument = new TypedDocumentString(`
    query FindLots($search: String!) {
  auctionLots(first: 12, filter: {title: {contains: $search}}) {
    nodes {
      id
      code
      title
      state
    }
  }
}
    `) as unknown as TypedDocumentString<FindLotsQuery, FindLotsQueryVariables>;
export const FindHousesDocument = new TypedDocumentString(`
    query FindHouses {
  houseLicences(first: 50, filter: {}) {
    nodes {
      id
      number
      state
      organization {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindHousesQuery, FindHousesQueryVariables>;
export const LotDocument = new TypedDocumentString(`
    query Lot($id: ID!) {
  auctionLot(id: $id) {
    id
    code
    state
    listing {
      id
      title
      contracts {
        id
        title
        total
        state
      }
      priorityRights {
        id
        state
        ground
        rank
      }
    }
    achievement {
      id
      title
    }
    organization {
      id
      name
      creditCode
    }
    title
    description
    mode
    method
    house {
      id
      number
      organization {
        id
        name
      }
      auctioneer
    }
    startPrice
    priceBasis
    appraisedValue
    hasReserve
    reserveCommitment
    reservePrice
    reserveMet
    depositRate
    depositAmount
    hidesBidderCount
    displayFrom
    displayUntil
    displayPlace
    announcedAt
    registrationEndsAt
    startsAt
    scheduledEndsAt
    endsAt
    rules
    ruleVersion
    announcement
    sequence
    topAmount
    topCode
    lastHash
    extensions
    pausedAt
    pauseReason
    pauseLimitAt
    closedAt
    finalPrice
    premiumRate
    bidderCount
    qualifiedCount
    confirmDueOn
    sellerConfirmedAt
    buyerConfirmedAt
    confirmedAt
    winnerName
    contractDueOn
    contract {
      id
      title
      state
    }
    registerDueOn
    completedOn
    subsidyClause
    subsidyRequestedOn
    withdrawReason
    withdrawCosts
    previous {
      id
      code
    }
    run
    serverTime
    mine {
      ...MyRegistration
    }
    registrations(first: 50) {
      totalCount
      nodes {
        id
        partyName
        code
        rank
        state
        isWinner
        createdAt
      }
    }
    default {
      id
      state
      kind
      on
      reason
      price
      deposit
      costs
      commission
      shortfall
      claim
      settledOn
      uses {
        id
        use
        amount
      }
      availableActions {
        ...Offered
      }
    }
    documents {
      ...AttachmentLine
    }
    bids(first: 20) {
      totalCount
      nodes {
        ...Entry
      }
    }
    availableActions {
      ...Offered
    }
    timeline(first: 50) {
      nodes {
        ...Happening
      }
    }
  }
}
    fragment MyRegistration on BidderRegistration {
  id
  state
  code
  rank
  isWinner
  partyName
  qualifiedAt
  deposit {
    id
    state
    amount
    held
    reference
    receivedAt
    refundDueAt
    refundedAt
  }
  messages {
    id
    kind
    sequence
    amount
    at
  }
  availableActions {
    ...Offered
  }
}
fragment Entry on Bid {
  id
  sequence
  kind
  code
  amount
  at
  endsAt
  isExtension
  hash
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
}`) as unknown as TypedDocumentString<LotQuery, LotQueryVariables>;
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
export const CarrierListDocument = new TypedDocumentString(`
    query CarrierList($first: Int!, $after: String, $filter: IncubatorFilter!, $orderBy: [IncubatorOrder!], $search: String) {
  incubators(
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
      kind
      isProfessional
      industry
      level
      recognisedOn
      operator {
        id
        name
      }
      town {
        id
        name
      }
      address
      openedOn
      state
      latestMonth {
        id
        month
        grossArea
        usedArea
        occupancy
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CarrierListQuery, CarrierListQueryVariables>;
export const CarriersWaitingDocument = new TypedDocumentString(`
    query CarriersWaiting($filter: IncubatorFilter!) {
  incubators(first: 1, filter: $filter) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<CarriersWaitingQuery, CarriersWaitingQueryVariables>;
export const CarrierChoicesDocument = new TypedDocumentString(`
    query CarrierChoices {
  incubators(first: 100) {
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<CarrierChoicesQuery, CarrierChoicesQueryVariables>;
export const FindCarriersDocument = new TypedDocumentString(`
    query FindCarriers($search: String!) {
  incubators(first: 12, search: $search) {
    nodes {
      id
      name
      kind
      level
      operator {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindCarriersQuery, FindCarriersQueryVariables>;
export const CarrierDocument = new TypedDocumentString(`
    query Carrier($id: ID!, $present: IncubationFilter!) {
  incubator(id: $id) {
    id
    region {
      id
      code
      name
    }
    town {
      id
      name
    }
    name
    kind
    isProfessional
    industry
    level
    recognisedOn
    operator {
      id
      name
    }
    address
    openedOn
    state
    reportedStatus
    appliedLevel
    appliedOn
    statement
    statementFiles {
      ...AttachmentLine
    }
    returnedOn
    returnReason
    recommendedOn
    recommendedDocument
    refusedOn
    refusedDocument
    rectifyBy
    rectifyReason
    endedOn
    endReason
    ruleVersion
    recognitions {
      id
      level
      recognisedOn
      document
      endedOn
      endReason
      sources(first: 3) {
        nodes {
          ...SourceLine
        }
      }
    }
    months(first: 24) {
      nodes {
        id
        month
        grossArea
        lettableArea
        usedArea
        occupancy
        seats
        staff
        professionalStaff
        mentors
        events
        fund
        state
        sources(first: 3) {
          nodes {
            ...SourceLine
          }
        }
      }
    }
    latestMonth {
      id
      month
      grossArea
      lettableArea
      usedArea
      occupancy
    }
    spaces {
      id
      name
      place
      origin
      tenure
      grossArea
      lettableArea
      state
      declaredOn
      countedMonth
    }
    incubations(first: 10, filter: $present) {
      totalCount
      nodes {
        id
        tenantName
        teamName
        organization {
          id
        }
        field
        isConnectedVehicle
        area
        enteredOn
        state
        term {
          id
          limitOn
        }
      }
    }
    checks {
      id
      year
      grade
      checkedOn
      statisticsTrue
      document
      opinion
    }
    engagements {
      id
      name
      state
      on
      signedOn
      sources(first: 3) {
        nodes {
          ...SourceLine
        }
      }
    }
    plans {
      id
      year
      kind
      goal
      state
      completedOn
      sources(first: 3) {
        nodes {
          ...SourceLine
        }
      }
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
}`) as unknown as TypedDocumentString<CarrierQuery, CarrierQueryVariables>;
export const CarrierGapsDocument = new TypedDocumentString(`
    query CarrierGaps($id: ID!, $target: CarrierTarget!) {
  incubator(id: $id) {
    id
    levelAssessment(target: $target) {
      target
      ruleVersion
      ruleTitle
      documentNumber
      isUnconfirmed
      outcome
      criteria {
        criterion
        title
        outcome
        current
        needed
        source
        asOf
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CarrierGapsQuery, CarrierGapsQueryVariables>;
export const ClusterMonthsDocument = new TypedDocumentString(`
    query ClusterMonths($year: Int!, $region: String) {
  clusterMonths(year: $year, region: $region) {
    month
    newSpace
    space
    usedSpace
    occupancy
    newBases
    bases
    newTenants
    tenants
    teams
    operatorsSigned
  }
}
    `) as unknown as TypedDocumentString<ClusterMonthsQuery, ClusterMonthsQueryVariables>;
export const EnterpriseIncubationDocument = new TypedDocumentString(`
    query EnterpriseIncubation($id: ID!) {
  organization(id: $id) {
    id
    currentIncubation {
      id
      carrier {
        id
        name
      }
      enteredOn
      isConnectedVehicle
      state
      term {
        id
        limitOn
      }
    }
    firstIncubation {
      id
      enteredOn
      carrier {
        id
        name
      }
    }
    incubations {
      id
      carrier {
        id
        name
      }
      tenantName
      field
      isConnectedVehicle
      area
      enteredOn
      endedOn
      state
      sources(first: 3) {
        nodes {
          ...SourceLine
        }
      }
    }
    operatedIncubators {
      id
      name
      kind
      level
      state
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
}`) as unknown as TypedDocumentString<EnterpriseIncubationQuery, EnterpriseIncubationQueryVariables>;
export const CarrierMonthListDocument = new TypedDocumentString(`
    query CarrierMonthList($first: Int!, $after: String, $filter: CarrierMonthFilter!, $orderBy: [CarrierMonthOrder!]) {
  carrierMonths(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      carrier {
        id
        name
      }
      month
      grossArea
      lettableArea
      usedArea
      occupancy
      state
      submittedOn
      acceptedOn
    }
  }
}
    `) as unknown as TypedDocumentString<CarrierMonthListQuery, CarrierMonthListQueryVariables>;
export const CarrierMonthsWaitingDocument = new TypedDocumentString(`
    query CarrierMonthsWaiting($filter: CarrierMonthFilter!) {
  carrierMonths(first: 1, filter: $filter) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<CarrierMonthsWaitingQuery, CarrierMonthsWaitingQueryVariables>;
export const CarrierMonthDocument = new TypedDocumentString(`
    query CarrierMonth($id: ID!) {
  carrierMonth(id: $id) {
    id
    carrier {
      id
      name
      latestMonth {
        id
        lettableArea
        usedArea
        seats
        staff
        professionalStaff
        mentors
        fund
        fundedTenants
        fundingCases
      }
    }
    month
    grossArea
    lettableArea
    usedArea
    occupancy
    seats
    staff
    professionalStaff
    mentors
    events
    fund
    fundedTenants
    fundingCases
    remark
    state
    submittedOn
    acceptedOn
    returnReason
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
}`) as unknown as TypedDocumentString<CarrierMonthQuery, CarrierMonthQueryVariables>;
export const MyCarriersDocument = new TypedDocumentString(`
    query MyCarriers($filter: IncubatorFilter!, $open: CarrierMonthFilter!, $present: IncubationFilter!, $applied: IncubationFilter!, $admitted: IncubationFilter!, $graduating: IncubationFilter!, $nearLimit: IncubationFilter!) {
  incubators(first: 20, filter: $filter) {
    nodes {
      id
      name
      kind
      level
      state
      latestMonth {
        id
        month
        grossArea
        lettableArea
        usedArea
        occupancy
        seats
        staff
        professionalStaff
        mentors
        fund
        fundedTenants
        fundingCases
      }
      months(first: 6, filter: $open) {
        nodes {
          id
          month
          grossArea
          lettableArea
          usedArea
          seats
          staff
          professionalStaff
          mentors
          events
          fund
          fundedTenants
          fundingCases
          remark
          state
          returnReason
          availableActions {
            ...Offered
          }
        }
      }
      newest: months(first: 1) {
        nodes {
          id
          month
        }
      }
      spaces {
        id
        name
        state
        returnReason
      }
      present: incubations(first: 1, filter: $present) {
        totalCount
      }
      applied: incubations(first: 1, filter: $applied) {
        totalCount
      }
      admitted: incubations(first: 1, filter: $admitted) {
        totalCount
      }
      graduating: incubations(first: 1, filter: $graduating) {
        totalCount
      }
      nearLimit: incubations(first: 1, filter: $nearLimit) {
        totalCount
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
}`) as unknown as TypedDocumentString<MyCarriersQuery, MyCarriersQueryVariables>;
export const ReportsOwedDocument = new TypedDocumentString(`
    query ReportsOwed($first: Int!, $after: String, $filter: IncubationFilter!) {
  incubations(
    first: $first
    after: $after
    filter: $filter
    orderBy: [{field: TENANT_NAME}]
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      tenantName
      teamName
      latestReport {
        id
        month
        staff
        patentsApplied
        rightsHeld
      }
      availableActions {
        ...Offered
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
}`) as unknown as TypedDocumentString<ReportsOwedQuery, ReportsOwedQueryVariables>;
export const EngagementListDocument = new TypedDocumentString(`
    query EngagementList($first: Int!, $after: String, $filter: OperatorEngagementFilter!, $orderBy: [OperatorEngagementOrder!]) {
  operatorEngagements(
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
      name
      organization {
        id
      }
      carrier {
        id
        name
      }
      state
      on
      signedOn
      contractUntil
    }
  }
}
    `) as unknown as TypedDocumentString<EngagementListQuery, EngagementListQueryVariables>;
export const EngagementDocument = new TypedDocumentString(`
    query Engagement($id: ID!) {
  operatorEngagement(id: $id) {
    id
    name
    organization {
      id
      name
      creditCode
    }
    carrier {
      id
      name
    }
    state
    on
    signedOn
    agreement
    contractUntil
    agreementFiles {
      ...AttachmentLine
    }
    endReason
    note
    reportedStatus
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
}`) as unknown as TypedDocumentString<EngagementQuery, EngagementQueryVariables>;
export const CarrierPlanListDocument = new TypedDocumentString(`
    query CarrierPlanList($first: Int!, $after: String, $filter: CarrierPlanFilter!, $orderBy: [CarrierPlanOrder!]) {
  carrierPlans(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      carrier {
        id
        name
      }
      year
      kind
      goal
      goalKind
      goalLevel
      state
      completedOn
    }
  }
}
    `) as unknown as TypedDocumentString<CarrierPlanListQuery, CarrierPlanListQueryVariables>;
export const CarrierPlanDocument = new TypedDocumentString(`
    query CarrierPlan($id: ID!) {
  carrierPlan(id: $id) {
    id
    carrier {
      id
      name
    }
    year
    kind
    goal
    goalKind
    goalLevel
    state
    completedOn
    document
    note
    reportedStatus
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
}`) as unknown as TypedDocumentString<CarrierPlanQuery, CarrierPlanQueryVariables>;
export const SpaceListDocument = new TypedDocumentString(`
    query SpaceList($first: Int!, $after: String, $filter: IncubationSpaceFilter!, $orderBy: [IncubationSpaceOrder!]) {
  incubationSpaces(
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
      carrier {
        id
        name
      }
      name
      place
      origin
      tenure
      grossArea
      lettableArea
      state
      declaredOn
      countedMonth
    }
  }
}
    `) as unknown as TypedDocumentString<SpaceListQuery, SpaceListQueryVariables>;
export const SpacesWaitingDocument = new TypedDocumentString(`
    query SpacesWaiting($filter: IncubationSpaceFilter!) {
  incubationSpaces(first: 1, filter: $filter) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<SpacesWaitingQuery, SpacesWaitingQueryVariables>;
export const SpaceDocument = new TypedDocumentString(`
    query Space($id: ID!) {
  incubationSpace(id: $id) {
    id
    carrier {
      id
      name
    }
    name
    place
    propertyNumber
    tenure
    leasedUntil
    origin
    grossArea
    lettableArea
    state
    declaredOn
    townCheckedOn
    townOpinion
    checkedOn
    checkOpinion
    countedMonth
    returnedOn
    returnReason
    releasedOn
    releaseReason
    propertyFiles {
      ...AttachmentLine
    }
    floorPlans {
      ...AttachmentLine
    }
    photos {
      ...AttachmentLine
    }
    fitOutFiles {
      ...AttachmentLine
    }
    operatorContracts {
      ...AttachmentLine
    }
    availableActions {
      ...Offered
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
fragment Happening on JournalEntry {
  id
  at
  action
  title
  stateTitle
  actorName
  remark
  outcome
}`) as unknown as TypedDocumentString<SpaceQuery, SpaceQueryVariables>;
export const TenantListDocument = new TypedDocumentString(`
    query TenantList($first: Int!, $after: String, $filter: IncubationFilter!, $orderBy: [IncubationOrder!]) {
  incubations(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      tenantName
      teamName
      organization {
        id
        creditCode
      }
      carrier {
        id
        name
      }
      field
      isConnectedVehicle
      area
      enteredOn
      endedOn
      state
      term {
        id
        limitOn
      }
      latestReport {
        id
        month
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TenantListQuery, TenantListQueryVariables>;
export const TenantsWaitingDocument = new TypedDocumentString(`
    query TenantsWaiting($filter: IncubationFilter!) {
  incubations(first: 1, filter: $filter) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<TenantsWaitingQuery, TenantsWaitingQueryVariables>;
export const TenantFieldsDocument = new TypedDocumentString(`
    query TenantFields {
  tenantFields
}
    `) as unknown as TypedDocumentString<TenantFieldsQuery, TenantFieldsQueryVariables>;
export const TenantDocument = new TypedDocumentString(`
    query Tenant($id: ID!) {
  incubation(id: $id) {
    id
    carrier {
      id
      name
    }
    organization {
      id
      name
      creditCode
    }
    teamName
    tenantName
    field
    isConnectedVehicle
    area
    contactName
    contactPhone
    business
    state
    appliedOn
    panelOn
    panelOpinion
    rejectReason
    minutes {
      ...AttachmentLine
    }
    enteredOn
    registeredOn
    contractNumber
    contracts {
      ...AttachmentLine
    }
    extendedUntil
    extensionReason
    term {
      id
      limitOn
      isSpecialField
      ruleVersion
    }
    endedOn
    exitReason
    exitNote
    ruleVersion
    graduations {
      id
      status
      byHnte
      byInvestment
      bySales
      byEquity
      hnteGrant {
        id
        grantedOn
        certificateNumber
      }
      investment
      investedOn
      salesYear
      salesBefore
      sales
      equityEvent
      equityOn
      note
      evidence {
        ...AttachmentLine
      }
      graduatedOn
      proposedOn
      decidedOn
      returnReason
      ruleVersion
    }
    reports(first: 12) {
      nodes {
        id
        month
        revenue
        rdExpense
        financing
        staff
        patentsApplied
        rightsHeld
        remark
        reportedOn
        byOperator
      }
    }
    sessions(first: 12) {
      nodes {
        id
        heldOn
        mentor
        topic
        hours
        outcome
        photos {
          ...AttachmentLine
        }
      }
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
}`) as unknown as TypedDocumentString<TenantQuery, TenantQueryVariables>;
export const RevealTenantPhoneDocument = new TypedDocumentString(`
    mutation RevealTenantPhone($input: RevealTenantPhoneInput!) {
  revealTenantPhone(input: $input) {
    phone
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<RevealTenantPhoneMutation, RevealTenantPhoneMutationVariables>;
export const LeadersDocument = new TypedDocumentString(`
    query Leaders($year: Int!, $month: Int, $asOf: LocalDate) {
  dashboard(year: $year, month: $month, asOf: $asOf) {
    region {
      id
      name
      code
    }
    countedAt
    headlines {
      ...HeadlineTile
      towns {
        value
        region {
          id
          name
        }
      }
    }
  }
}
    fragment HeadlineTile on Headline {
  indicator {
    id
    unit
    isPercent
    how
  }
  name
  nameEn
  from
  to
  periodLabel
  value
  state
  recordCount
  countedAt
  recount
  target
  targetLine
  completionRate
  timeProgress
  lead
  isBehind
  rank
  rankOf
  trend {
    month
    to
    value
    rank
  }
  projection {
    value
    completionRate
    method
    methodEn
  }
}`) as unknown as TypedDocumentString<LeadersQuery, LeadersQueryVariables>;
export const FigureCourseDocument = new TypedDocumentString(`
    query FigureCourse($year: Int!, $indicators: [String!]!) {
  dashboard(year: $year, indicators: $indicators) {
    region {
      id
      name
    }
    headlines {
      ...HeadlineTile
      towns {
        value
        records
        region {
          id
          name
        }
      }
    }
  }
  indicatorValues(
    first: 20
    filter: {indicator: {in: $indicators}, year: {eq: $year}, region: {level: {eq: COUNTY}}}
    orderBy: [{field: COMPUTED_AT, direction: DESC}]
  ) {
    nodes {
      id
      from
      to
      state
      value
      text
      computedAt
      supersededAt
      reason
      availableActions {
        ...Offered
      }
    }
  }
}
    fragment HeadlineTile on Headline {
  indicator {
    id
    unit
    isPercent
    how
  }
  name
  nameEn
  from
  to
  periodLabel
  value
  state
  recordCount
  countedAt
  recount
  target
  targetLine
  completionRate
  timeProgress
  lead
  isBehind
  rank
  rankOf
  trend {
    month
    to
    value
    rank
  }
  projection {
    value
    completionRate
    method
    methodEn
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
}`) as unknown as TypedDocumentString<FigureCourseQuery, FigureCourseQueryVariables>;
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
    rank
    rankOf
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
      source {
        department
        file
        sheet
        row
        date
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
export const DoAbandonPlatformTalksDocument = new TypedDocumentString(`
    mutation DoAbandonPlatformTalks($input: AbandonPlatformTalksInput!) {
  abandonPlatformTalks(input: $input) {
    platform {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoAbandonPlatformTalksMutation, DoAbandonPlatformTalksMutationVariables>;
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
export const DoAcceptCarrierMonthDocument = new TypedDocumentString(`
    mutation DoAcceptCarrierMonth($input: AcceptCarrierMonthInput!) {
  acceptCarrierMonth(input: $input) {
    carrierMonth {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoAcceptCarrierMonthMutation, DoAcceptCarrierMonthMutationVariables>;
export const DoAcceptCarrierRectificationDocument = new TypedDocumentString(`
    mutation DoAcceptCarrierRectification($input: AcceptCarrierRectificationInput!) {
  acceptCarrierRectification(input: $input) {
    incubator {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoAcceptCarrierRectificationMutation, DoAcceptCarrierRectificationMutationVariables>;
export const DoAcceptPlatformRectificationDocument = new TypedDocumentString(`
    mutation DoAcceptPlatformRectification($input: AcceptPlatformRectificationInput!) {
  acceptPlatformRectification(input: $input) {
    platform {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoAcceptPlatformRectificationMutation, DoAcceptPlatformRectificationMutationVariables>;
export const DoAcceptReviewAssignmentDocument = new TypedDocumentString(`
    mutation DoAcceptReviewAssignment($input: AcceptReviewAssignmentInput!) {
  acceptReviewAssignment(input: $input) {
    reviewAssignment {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoAcceptReviewAssignmentMutation, DoAcceptReviewAssignmentMutationVariables>;
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
export const DoAddRobotDocument = new TypedDocumentString(`
    mutation DoAddRobot($input: AddRobotInput!) {
  addRobot(input: $input) {
    endpoint {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoAddRobotMutation, DoAddRobotMutationVariables>;
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
export const DoAddWebhookDocument = new TypedDocumentString(`
    mutation DoAddWebhook($input: AddWebhookInput!) {
  addWebhook(input: $input) {
    endpoint {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoAddWebhookMutation, DoAddWebhookMutationVariables>;
export const DoAdmitExpertDocument = new TypedDocumentString(`
    mutation DoAdmitExpert($input: AdmitExpertInput!) {
  admitExpert(input: $input) {
    expertProfile {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoAdmitExpertMutation, DoAdmitExpertMutationVariables>;
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
export const DoAdmitTenantDocument = new TypedDocumentString(`
    mutation DoAdmitTenant($input: AdmitTenantInput!) {
  admitTenant(input: $input) {
    incubation {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoAdmitTenantMutation, DoAdmitTenantMutationVariables>;
export const DoAdoptParkBoundaryDocument = new TypedDocumentString(`
    mutation DoAdoptParkBoundary($input: AdoptParkBoundaryInput!) {
  adoptParkBoundary(input: $input) {
    parkBoundaryVersion {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoAdoptParkBoundaryMutation, DoAdoptParkBoundaryMutationVariables>;
export const DoAdoptParkListDocument = new TypedDocumentString(`
    mutation DoAdoptParkList($input: AdoptParkListInput!) {
  adoptParkList(input: $input) {
    parkListVersion {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoAdoptParkListMutation, DoAdoptParkListMutationVariables>;
export const DoAdvanceCompetitionEntryDocument = new TypedDocumentString(`
    mutation DoAdvanceCompetitionEntry($input: AdvanceCompetitionEntryInput!) {
  advanceCompetitionEntry(input: $input) {
    competitionEntry {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoAdvanceCompetitionEntryMutation, DoAdvanceCompetitionEntryMutationVariables>;
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
export const DoAmendAuctionLotDocument = new TypedDocumentString(`
    mutation DoAmendAuctionLot($input: AmendAuctionLotInput!) {
  amendAuctionLot(input: $input) {
    auctionLot {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoAmendAuctionLotMutation, DoAmendAuctionLotMutationVariables>;
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
export const DoAmendIncubationSpaceDocument = new TypedDocumentString(`
    mutation DoAmendIncubationSpace($input: AmendIncubationSpaceInput!) {
  amendIncubationSpace(input: $input) {
    incubationSpace {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoAmendIncubationSpaceMutation, DoAmendIncubationSpaceMutationVariables>;
export const DoAmendIncubatorDocument = new TypedDocumentString(`
    mutation DoAmendIncubator($input: AmendIncubatorInput!) {
  amendIncubator(input: $input) {
    incubator {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoAmendIncubatorMutation, DoAmendIncubatorMutationVariables>;
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
export const DoAnnounceAuctionLotDocument = new TypedDocumentString(`
    mutation DoAnnounceAuctionLot($input: AnnounceAuctionLotInput!) {
  announceAuctionLot(input: $input) {
    auctionLot {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoAnnounceAuctionLotMutation, DoAnnounceAuctionLotMutationVariables>;
export const DoAnnounceCompetitionDocument = new TypedDocumentString(`
    mutation DoAnnounceCompetition($input: AnnounceCompetitionInput!) {
  announceCompetition(input: $input) {
    competition {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoAnnounceCompetitionMutation, DoAnnounceCompetitionMutationVariables>;
export const DoAnnounceCompetitionAwardsDocument = new TypedDocumentString(`
    mutation DoAnnounceCompetitionAwards($input: AnnounceCompetitionAwardsInput!) {
  announceCompetitionAwards(input: $input) {
    competition {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoAnnounceCompetitionAwardsMutation, DoAnnounceCompetitionAwardsMutationVariables>;
export const DoAnnounceTalentProgrammeDocument = new TypedDocumentString(`
    mutation DoAnnounceTalentProgramme($input: AnnounceTalentProgrammeInput!) {
  announceTalentProgramme(input: $input) {
    talentProgramme {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoAnnounceTalentProgrammeMutation, DoAnnounceTalentProgrammeMutationVariables>;
export const DoAnnulParkBoundaryDocument = new TypedDocumentString(`
    mutation DoAnnulParkBoundary($input: AnnulParkBoundaryInput!) {
  annulParkBoundary(input: $input) {
    parkBoundaryVersion {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoAnnulParkBoundaryMutation, DoAnnulParkBoundaryMutationVariables>;
export const DoAnnulParkListDocument = new TypedDocumentString(`
    mutation DoAnnulParkList($input: AnnulParkListInput!) {
  annulParkList(input: $input) {
    parkListVersion {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoAnnulParkListMutation, DoAnnulParkListMutationVariables>;
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
export const DoApplyDepositToPriceDocument = new TypedDocumentString(`
    mutation DoApplyDepositToPrice($input: ApplyDepositToPriceInput!) {
  applyDepositToPrice(input: $input) {
    deposit {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoApplyDepositToPriceMutation, DoApplyDepositToPriceMutationVariables>;
export const DoApplyForCarrierLevelDocument = new TypedDocumentString(`
    mutation DoApplyForCarrierLevel($input: ApplyForCarrierLevelInput!) {
  applyForCarrierLevel(input: $input) {
    incubator {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoApplyForCarrierLevelMutation, DoApplyForCarrierLevelMutationVariables>;
export const DoApplyForIncubationDocument = new TypedDocumentString(`
    mutation DoApplyForIncubation($input: ApplyForIncubationInput!) {
  applyForIncubation(input: $input) {
    incubation {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoApplyForIncubationMutation, DoApplyForIncubationMutationVariables>;
export const DoApplyForTalentDocument = new TypedDocumentString(`
    mutation DoApplyForTalent($input: ApplyForTalentInput!) {
  applyForTalent(input: $input) {
    talent {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoApplyForTalentMutation, DoApplyForTalentMutationVariables>;
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
export const DoApplyToExpertPoolDocument = new TypedDocumentString(`
    mutation DoApplyToExpertPool($input: ApplyToExpertPoolInput!) {
  applyToExpertPool(input: $input) {
    expertProfile {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoApplyToExpertPoolMutation, DoApplyToExpertPoolMutationVariables>;
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
export const DoApproveTalentFundingDocument = new TypedDocumentString(`
    mutation DoApproveTalentFunding($input: ApproveTalentFundingInput!) {
  approveTalentFunding(input: $input) {
    talent {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoApproveTalentFundingMutation, DoApproveTalentFundingMutationVariables>;
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
export const DoCallOffAuctionLotDocument = new TypedDocumentString(`
    mutation DoCallOffAuctionLot($input: CallOffAuctionLotInput!) {
  callOffAuctionLot(input: $input) {
    auctionLot {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoCallOffAuctionLotMutation, DoCallOffAuctionLotMutationVariables>;
export const DoCancelCompetitionDocument = new TypedDocumentString(`
    mutation DoCancelCompetition($input: CancelCompetitionInput!) {
  cancelCompetition(input: $input) {
    competition {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoCancelCompetitionMutation, DoCancelCompetitionMutationVariables>;
export const DoCancelPlatformEvaluationDocument = new TypedDocumentString(`
    mutation DoCancelPlatformEvaluation($input: CancelPlatformEvaluationInput!) {
  cancelPlatformEvaluation(input: $input) {
    platformEvaluation {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoCancelPlatformEvaluationMutation, DoCancelPlatformEvaluationMutationVariables>;
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
export const DoCancelReviewSessionDocument = new TypedDocumentString(`
    mutation DoCancelReviewSession($input: CancelReviewSessionInput!) {
  cancelReviewSession(input: $input) {
    reviewSession {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoCancelReviewSessionMutation, DoCancelReviewSessionMutationVariables>;
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
export const DoChangeEndpointDocument = new TypedDocumentString(`
    mutation DoChangeEndpoint($input: ChangeEndpointInput!) {
  changeEndpoint(input: $input) {
    endpoint {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoChangeEndpointMutation, DoChangeEndpointMutationVariables>;
export const DoCheckIncubationSpaceAsTownDocument = new TypedDocumentString(`
    mutation DoCheckIncubationSpaceAsTown($input: CheckIncubationSpaceAsTownInput!) {
  checkIncubationSpaceAsTown(input: $input) {
    incubationSpace {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoCheckIncubationSpaceAsTownMutation, DoCheckIncubationSpaceAsTownMutationVariables>;
export const DoCheckParkEvaluationDocument = new TypedDocumentString(`
    mutation DoCheckParkEvaluation($input: CheckParkEvaluationInput!) {
  checkParkEvaluation(input: $input) {
    parkEvaluation {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoCheckParkEvaluationMutation, DoCheckParkEvaluationMutationVariables>;
export const DoCheckPlatformEvaluationDocument = new TypedDocumentString(`
    mutation DoCheckPlatformEvaluation($input: CheckPlatformEvaluationInput!) {
  checkPlatformEvaluation(input: $input) {
    platformEvaluation {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoCheckPlatformEvaluationMutation, DoCheckPlatformEvaluationMutationVariables>;
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
export const DoCheckTalentDocument = new TypedDocumentString(`
    mutation DoCheckTalent($input: CheckTalentInput!) {
  checkTalent(input: $input) {
    talent {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoCheckTalentMutation, DoCheckTalentMutationVariables>;
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
export const DoCloseCompetitionFollowUpDocument = new TypedDocumentString(`
    mutation DoCloseCompetitionFollowUp($input: CloseCompetitionFollowUpInput!) {
  closeCompetitionFollowUp(input: $input) {
    competitionAward {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoCloseCompetitionFollowUpMutation, DoCloseCompetitionFollowUpMutationVariables>;
export const DoCloseIncubatorDocument = new TypedDocumentString(`
    mutation DoCloseIncubator($input: CloseIncubatorInput!) {
  closeIncubator(input: $input) {
    incubator {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoCloseIncubatorMutation, DoCloseIncubatorMutationVariables>;
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
export const DoCloseReviewSessionDocument = new TypedDocumentString(`
    mutation DoCloseReviewSession($input: CloseReviewSessionInput!) {
  closeReviewSession(input: $input) {
    reviewSession {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoCloseReviewSessionMutation, DoCloseReviewSessionMutationVariables>;
export const DoCloseTalentProgrammeDocument = new TypedDocumentString(`
    mutation DoCloseTalentProgramme($input: CloseTalentProgrammeInput!) {
  closeTalentProgramme(input: $input) {
    talentProgramme {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoCloseTalentProgrammeMutation, DoCloseTalentProgrammeMutationVariables>;
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
export const DoCompileReviewOpinionDocument = new TypedDocumentString(`
    mutation DoCompileReviewOpinion($input: CompileReviewOpinionInput!) {
  compileReviewOpinion(input: $input) {
    reviewSession {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoCompileReviewOpinionMutation, DoCompileReviewOpinionMutationVariables>;
export const DoCompleteAuctionLotDocument = new TypedDocumentString(`
    mutation DoCompleteAuctionLot($input: CompleteAuctionLotInput!) {
  completeAuctionLot(input: $input) {
    auctionLot {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoCompleteAuctionLotMutation, DoCompleteAuctionLotMutationVariables>;
export const DoCompleteCarrierPlanDocument = new TypedDocumentString(`
    mutation DoCompleteCarrierPlan($input: CompleteCarrierPlanInput!) {
  completeCarrierPlan(input: $input) {
    carrierPlan {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoCompleteCarrierPlanMutation, DoCompleteCarrierPlanMutationVariables>;
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
export const DoConcludeCompetitionLandingDocument = new TypedDocumentString(`
    mutation DoConcludeCompetitionLanding($input: ConcludeCompetitionLandingInput!) {
  concludeCompetitionLanding(input: $input) {
    competition {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoConcludeCompetitionLandingMutation, DoConcludeCompetitionLandingMutationVariables>;
export const DoConfirmBankReceiptDocument = new TypedDocumentString(`
    mutation DoConfirmBankReceipt($input: ConfirmBankReceiptInput!) {
  confirmBankReceipt(input: $input) {
    bankReceipt {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoConfirmBankReceiptMutation, DoConfirmBankReceiptMutationVariables>;
export const DoConfirmDealDocument = new TypedDocumentString(`
    mutation DoConfirmDeal($input: ConfirmDealInput!) {
  confirmDeal(input: $input) {
    auctionLot {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoConfirmDealMutation, DoConfirmDealMutationVariables>;
export const DoConfirmGraduationDocument = new TypedDocumentString(`
    mutation DoConfirmGraduation($input: ConfirmGraduationInput!) {
  confirmGraduation(input: $input) {
    incubation {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoConfirmGraduationMutation, DoConfirmGraduationMutationVariables>;
export const DoConfirmIndicatorValueDocument = new TypedDocumentString(`
    mutation DoConfirmIndicatorValue($input: ConfirmIndicatorValueInput!) {
  confirmIndicatorValue(input: $input) {
    indicatorValue {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoConfirmIndicatorValueMutation, DoConfirmIndicatorValueMutationVariables>;
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
export const DoConfirmParkMembershipDocument = new TypedDocumentString(`
    mutation DoConfirmParkMembership($input: ConfirmParkMembershipInput!) {
  confirmParkMembership(input: $input) {
    parkMembership {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoConfirmParkMembershipMutation, DoConfirmParkMembershipMutationVariables>;
export const DoConfirmParkMonthDocument = new TypedDocumentString(`
    mutation DoConfirmParkMonth($input: ConfirmParkMonthInput!) {
  confirmParkMonth(input: $input) {
    parkMonth {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoConfirmParkMonthMutation, DoConfirmParkMonthMutationVariables>;
export const DoConfirmPlatformContractDocument = new TypedDocumentString(`
    mutation DoConfirmPlatformContract($input: ConfirmPlatformContractInput!) {
  confirmPlatformContract(input: $input) {
    platformContract {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoConfirmPlatformContractMutation, DoConfirmPlatformContractMutationVariables>;
export const DoConfirmPlatformMilestoneDocument = new TypedDocumentString(`
    mutation DoConfirmPlatformMilestone($input: ConfirmPlatformMilestoneInput!) {
  confirmPlatformMilestone(input: $input) {
    platformMilestone {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoConfirmPlatformMilestoneMutation, DoConfirmPlatformMilestoneMutationVariables>;
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
export const DoCorrectIndicatorValueDocument = new TypedDocumentString(`
    mutation DoCorrectIndicatorValue($input: CorrectIndicatorValueInput!) {
  correctIndicatorValue(input: $input) {
    indicatorValue {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoCorrectIndicatorValueMutation, DoCorrectIndicatorValueMutationVariables>;
export const DoCountIncubationSpaceDocument = new TypedDocumentString(`
    mutation DoCountIncubationSpace($input: CountIncubationSpaceInput!) {
  countIncubationSpace(input: $input) {
    incubationSpace {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoCountIncubationSpaceMutation, DoCountIncubationSpaceMutationVariables>;
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
export const DoCutPlatformFundingDocument = new TypedDocumentString(`
    mutation DoCutPlatformFunding($input: CutPlatformFundingInput!) {
  cutPlatformFunding(input: $input) {
    platform {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoCutPlatformFundingMutation, DoCutPlatformFundingMutationVariables>;
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
export const DoDeclareExpertTiesDocument = new TypedDocumentString(`
    mutation DoDeclareExpertTies($input: DeclareExpertTiesInput!) {
  declareExpertTies(input: $input) {
    expertProfile {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoDeclareExpertTiesMutation, DoDeclareExpertTiesMutationVariables>;
export const DoDeclareIncubationSpaceDocument = new TypedDocumentString(`
    mutation DoDeclareIncubationSpace($input: DeclareIncubationSpaceInput!) {
  declareIncubationSpace(input: $input) {
    incubationSpace {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoDeclareIncubationSpaceMutation, DoDeclareIncubationSpaceMutationVariables>;
export const DoDeclareLotDefaultDocument = new TypedDocumentString(`
    mutation DoDeclareLotDefault($input: DeclareLotDefaultInput!) {
  declareLotDefault(input: $input) {
    auctionLot {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoDeclareLotDefaultMutation, DoDeclareLotDefaultMutationVariables>;
export const DoDeclareReviewConflictDocument = new TypedDocumentString(`
    mutation DoDeclareReviewConflict($input: DeclareReviewConflictInput!) {
  declareReviewConflict(input: $input) {
    reviewAssignment {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoDeclareReviewConflictMutation, DoDeclareReviewConflictMutationVariables>;
export const DoDeclareTalentProgrammeDocument = new TypedDocumentString(`
    mutation DoDeclareTalentProgramme($input: DeclareTalentProgrammeInput!) {
  declareTalentProgramme(input: $input) {
    talentProgramme {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoDeclareTalentProgrammeMutation, DoDeclareTalentProgrammeMutationVariables>;
export const DoDeclineExpertProfileDocument = new TypedDocumentString(`
    mutation DoDeclineExpertProfile($input: DeclineExpertProfileInput!) {
  declineExpertProfile(input: $input) {
    expertProfile {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoDeclineExpertProfileMutation, DoDeclineExpertProfileMutationVariables>;
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
export const DoDeclineParkMembershipDocument = new TypedDocumentString(`
    mutation DoDeclineParkMembership($input: DeclineParkMembershipInput!) {
  declineParkMembership(input: $input) {
    parkMembership {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoDeclineParkMembershipMutation, DoDeclineParkMembershipMutationVariables>;
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
export const DoDeclineReviewAssignmentDocument = new TypedDocumentString(`
    mutation DoDeclineReviewAssignment($input: DeclineReviewAssignmentInput!) {
  declineReviewAssignment(input: $input) {
    reviewAssignment {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoDeclineReviewAssignmentMutation, DoDeclineReviewAssignmentMutationVariables>;
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
export const DoDeclineTalentDocument = new TypedDocumentString(`
    mutation DoDeclineTalent($input: DeclineTalentInput!) {
  declineTalent(input: $input) {
    talent {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoDeclineTalentMutation, DoDeclineTalentMutationVariables>;
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
export const DoDemoteCompetitionEntryDocument = new TypedDocumentString(`
    mutation DoDemoteCompetitionEntry($input: DemoteCompetitionEntryInput!) {
  demoteCompetitionEntry(input: $input) {
    competitionEntry {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoDemoteCompetitionEntryMutation, DoDemoteCompetitionEntryMutationVariables>;
export const DoDescribeIncubatorDocument = new TypedDocumentString(`
    mutation DoDescribeIncubator($input: DescribeIncubatorInput!) {
  describeIncubator(input: $input) {
    incubator {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoDescribeIncubatorMutation, DoDescribeIncubatorMutationVariables>;
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
export const DoDiscardParkBoundaryDocument = new TypedDocumentString(`
    mutation DoDiscardParkBoundary($input: DiscardParkBoundaryInput!) {
  discardParkBoundary(input: $input) {
    parkBoundaryVersion {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoDiscardParkBoundaryMutation, DoDiscardParkBoundaryMutationVariables>;
export const DoDiscardParkListDocument = new TypedDocumentString(`
    mutation DoDiscardParkList($input: DiscardParkListInput!) {
  discardParkList(input: $input) {
    parkListVersion {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoDiscardParkListMutation, DoDiscardParkListMutationVariables>;
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
export const DoDiscardTargetDocument = new TypedDocumentString(`
    mutation DoDiscardTarget($input: DiscardTargetInput!) {
  discardTarget(input: $input) {
    target {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoDiscardTargetMutation, DoDiscardTargetMutationVariables>;
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
export const DoDraftParkBoundaryDocument = new TypedDocumentString(`
    mutation DoDraftParkBoundary($input: DraftParkBoundaryInput!) {
  draftParkBoundary(input: $input) {
    parkBoundaryVersion {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoDraftParkBoundaryMutation, DoDraftParkBoundaryMutationVariables>;
export const DoDraftParkListDocument = new TypedDocumentString(`
    mutation DoDraftParkList($input: DraftParkListInput!) {
  draftParkList(input: $input) {
    parkListVersion {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoDraftParkListMutation, DoDraftParkListMutationVariables>;
export const DoDraftTargetDocument = new TypedDocumentString(`
    mutation DoDraftTarget($input: DraftTargetInput!) {
  draftTarget(input: $input) {
    target {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoDraftTargetMutation, DoDraftTargetMutationVariables>;
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
export const DoDrawExpertsDocument = new TypedDocumentString(`
    mutation DoDrawExperts($input: DrawExpertsInput!) {
  drawExperts(input: $input) {
    reviewSession {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoDrawExpertsMutation, DoDrawExpertsMutationVariables>;
export const DoDropCarrierPlanDocument = new TypedDocumentString(`
    mutation DoDropCarrierPlan($input: DropCarrierPlanInput!) {
  dropCarrierPlan(input: $input) {
    carrierPlan {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoDropCarrierPlanMutation, DoDropCarrierPlanMutationVariables>;
export const DoDropCompetitionAwardDocument = new TypedDocumentString(`
    mutation DoDropCompetitionAward($input: DropCompetitionAwardInput!) {
  dropCompetitionAward(input: $input) {
    competitionAward {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoDropCompetitionAwardMutation, DoDropCompetitionAwardMutationVariables>;
export const DoDropPlatformMilestoneDocument = new TypedDocumentString(`
    mutation DoDropPlatformMilestone($input: DropPlatformMilestoneInput!) {
  dropPlatformMilestone(input: $input) {
    platformMilestone {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoDropPlatformMilestoneMutation, DoDropPlatformMilestoneMutationVariables>;
export const DoEditParkMonthDocument = new TypedDocumentString(`
    mutation DoEditParkMonth($input: EditParkMonthInput!) {
  editParkMonth(input: $input) {
    parkMonth {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoEditParkMonthMutation, DoEditParkMonthMutationVariables>;
export const DoEditPlatformDocument = new TypedDocumentString(`
    mutation DoEditPlatform($input: EditPlatformInput!) {
  editPlatform(input: $input) {
    platform {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoEditPlatformMutation, DoEditPlatformMutationVariables>;
export const DoEditTalentDocument = new TypedDocumentString(`
    mutation DoEditTalent($input: EditTalentInput!) {
  editTalent(input: $input) {
    talent {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoEditTalentMutation, DoEditTalentMutationVariables>;
export const DoEditTransferCentreDocument = new TypedDocumentString(`
    mutation DoEditTransferCentre($input: EditTransferCentreInput!) {
  editTransferCentre(input: $input) {
    transferCentre {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoEditTransferCentreMutation, DoEditTransferCentreMutationVariables>;
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
export const DoEndIncubationDocument = new TypedDocumentString(`
    mutation DoEndIncubation($input: EndIncubationInput!) {
  endIncubation(input: $input) {
    incubation {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoEndIncubationMutation, DoEndIncubationMutationVariables>;
export const DoEndOperatorEngagementDocument = new TypedDocumentString(`
    mutation DoEndOperatorEngagement($input: EndOperatorEngagementInput!) {
  endOperatorEngagement(input: $input) {
    operatorEngagement {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoEndOperatorEngagementMutation, DoEndOperatorEngagementMutationVariables>;
export const DoEndOperatorTalksDocument = new TypedDocumentString(`
    mutation DoEndOperatorTalks($input: EndOperatorTalksInput!) {
  endOperatorTalks(input: $input) {
    operatorEngagement {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoEndOperatorTalksMutation, DoEndOperatorTalksMutationVariables>;
export const DoEndParkMembershipDocument = new TypedDocumentString(`
    mutation DoEndParkMembership($input: EndParkMembershipInput!) {
  endParkMembership(input: $input) {
    parkMembership {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoEndParkMembershipMutation, DoEndParkMembershipMutationVariables>;
export const DoEndPlatformDocument = new TypedDocumentString(`
    mutation DoEndPlatform($input: EndPlatformInput!) {
  endPlatform(input: $input) {
    platform {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoEndPlatformMutation, DoEndPlatformMutationVariables>;
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
export const DoEndTalentDocument = new TypedDocumentString(`
    mutation DoEndTalent($input: EndTalentInput!) {
  endTalent(input: $input) {
    talent {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoEndTalentMutation, DoEndTalentMutationVariables>;
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
export const DoEnterBankReceiptDocument = new TypedDocumentString(`
    mutation DoEnterBankReceipt($input: EnterBankReceiptInput!) {
  enterBankReceipt(input: $input) {
    bankReceipt {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoEnterBankReceiptMutation, DoEnterBankReceiptMutationVariables>;
export const DoEnterPlatformContractDocument = new TypedDocumentString(`
    mutation DoEnterPlatformContract($input: EnterPlatformContractInput!) {
  enterPlatformContract(input: $input) {
    platformContract {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoEnterPlatformContractMutation, DoEnterPlatformContractMutationVariables>;
export const DoEstablishParkDocument = new TypedDocumentString(`
    mutation DoEstablishPark($input: EstablishParkInput!) {
  establishPark(input: $input) {
    park {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoEstablishParkMutation, DoEstablishParkMutationVariables>;
export const DoEvaluateTalentDocument = new TypedDocumentString(`
    mutation DoEvaluateTalent($input: EvaluateTalentInput!) {
  evaluateTalent(input: $input) {
    talent {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoEvaluateTalentMutation, DoEvaluateTalentMutationVariables>;
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
export const DoExtendIncubationDocument = new TypedDocumentString(`
    mutation DoExtendIncubation($input: ExtendIncubationInput!) {
  extendIncubation(input: $input) {
    incubation {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoExtendIncubationMutation, DoExtendIncubationMutationVariables>;
export const DoExtendReviewSessionDocument = new TypedDocumentString(`
    mutation DoExtendReviewSession($input: ExtendReviewSessionInput!) {
  extendReviewSession(input: $input) {
    reviewSession {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoExtendReviewSessionMutation, DoExtendReviewSessionMutationVariables>;
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
export const DoFollowCompetitionAwardDocument = new TypedDocumentString(`
    mutation DoFollowCompetitionAward($input: FollowCompetitionAwardInput!) {
  followCompetitionAward(input: $input) {
    competitionAward {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoFollowCompetitionAwardMutation, DoFollowCompetitionAwardMutationVariables>;
export const DoFollowUpCountyEventDocument = new TypedDocumentString(`
    mutation DoFollowUpCountyEvent($input: FollowUpCountyEventInput!) {
  followUpCountyEvent(input: $input) {
    countyEvent {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoFollowUpCountyEventMutation, DoFollowUpCountyEventMutationVariables>;
export const DoForfeitDepositDocument = new TypedDocumentString(`
    mutation DoForfeitDeposit($input: ForfeitDepositInput!) {
  forfeitDeposit(input: $input) {
    deposit {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoForfeitDepositMutation, DoForfeitDepositMutationVariables>;
export const DoGradePlatformEvaluationDocument = new TypedDocumentString(`
    mutation DoGradePlatformEvaluation($input: GradePlatformEvaluationInput!) {
  gradePlatformEvaluation(input: $input) {
    platformEvaluation {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoGradePlatformEvaluationMutation, DoGradePlatformEvaluationMutationVariables>;
export const DoGrantCarrierLevelDocument = new TypedDocumentString(`
    mutation DoGrantCarrierLevel($input: GrantCarrierLevelInput!) {
  grantCarrierLevel(input: $input) {
    incubator {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoGrantCarrierLevelMutation, DoGrantCarrierLevelMutationVariables>;
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
export const DoImposeRecusalDocument = new TypedDocumentString(`
    mutation DoImposeRecusal($input: ImposeRecusalInput!) {
  imposeRecusal(input: $input) {
    reviewAssignment {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoImposeRecusalMutation, DoImposeRecusalMutationVariables>;
export const DoIncorporateTeamDocument = new TypedDocumentString(`
    mutation DoIncorporateTeam($input: IncorporateTeamInput!) {
  incorporateTeam(input: $input) {
    incubation {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoIncorporateTeamMutation, DoIncorporateTeamMutationVariables>;
export const DoIntroduceTransferCentreDocument = new TypedDocumentString(`
    mutation DoIntroduceTransferCentre($input: IntroduceTransferCentreInput!) {
  introduceTransferCentre(input: $input) {
    transferCentre {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoIntroduceTransferCentreMutation, DoIntroduceTransferCentreMutationVariables>;
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
export const DoMatchBankReceiptDocument = new TypedDocumentString(`
    mutation DoMatchBankReceipt($input: MatchBankReceiptInput!) {
  matchBankReceipt(input: $input) {
    bankReceipt {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoMatchBankReceiptMutation, DoMatchBankReceiptMutationVariables>;
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
export const DoMoveTenantInDocument = new TypedDocumentString(`
    mutation DoMoveTenantIn($input: MoveTenantInInput!) {
  moveTenantIn(input: $input) {
    incubation {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoMoveTenantInMutation, DoMoveTenantInMutationVariables>;
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
export const DoNegotiateWithOperatorDocument = new TypedDocumentString(`
    mutation DoNegotiateWithOperator($input: NegotiateWithOperatorInput!) {
  negotiateWithOperator(input: $input) {
    operatorEngagement {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoNegotiateWithOperatorMutation, DoNegotiateWithOperatorMutationVariables>;
export const DoNominateExpertDocument = new TypedDocumentString(`
    mutation DoNominateExpert($input: NominateExpertInput!) {
  nominateExpert(input: $input) {
    expertProfile {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoNominateExpertMutation, DoNominateExpertMutationVariables>;
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
export const DoOpenCarrierMonthDocument = new TypedDocumentString(`
    mutation DoOpenCarrierMonth($input: OpenCarrierMonthInput!) {
  openCarrierMonth(input: $input) {
    carrierMonth {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoOpenCarrierMonthMutation, DoOpenCarrierMonthMutationVariables>;
export const DoOpenCompetitionRegistrationDocument = new TypedDocumentString(`
    mutation DoOpenCompetitionRegistration($input: OpenCompetitionRegistrationInput!) {
  openCompetitionRegistration(input: $input) {
    competition {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoOpenCompetitionRegistrationMutation, DoOpenCompetitionRegistrationMutationVariables>;
export const DoOpenPlatformEvaluationDocument = new TypedDocumentString(`
    mutation DoOpenPlatformEvaluation($input: OpenPlatformEvaluationInput!) {
  openPlatformEvaluation(input: $input) {
    platformEvaluation {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoOpenPlatformEvaluationMutation, DoOpenPlatformEvaluationMutationVariables>;
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
export const DoOpenReviewResultsDocument = new TypedDocumentString(`
    mutation DoOpenReviewResults($input: OpenReviewResultsInput!) {
  openReviewResults(input: $input) {
    reviewSession {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoOpenReviewResultsMutation, DoOpenReviewResultsMutationVariables>;
export const DoOperatePlatformDocument = new TypedDocumentString(`
    mutation DoOperatePlatform($input: OperatePlatformInput!) {
  operatePlatform(input: $input) {
    platform {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoOperatePlatformMutation, DoOperatePlatformMutationVariables>;
export const DoPauseAuctionLotDocument = new TypedDocumentString(`
    mutation DoPauseAuctionLot($input: PauseAuctionLotInput!) {
  pauseAuctionLot(input: $input) {
    auctionLot {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoPauseAuctionLotMutation, DoPauseAuctionLotMutationVariables>;
export const DoPauseEndpointDocument = new TypedDocumentString(`
    mutation DoPauseEndpoint($input: PauseEndpointInput!) {
  pauseEndpoint(input: $input) {
    endpoint {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoPauseEndpointMutation, DoPauseEndpointMutationVariables>;
export const DoPayCompetitionPrizeDocument = new TypedDocumentString(`
    mutation DoPayCompetitionPrize($input: PayCompetitionPrizeInput!) {
  payCompetitionPrize(input: $input) {
    competitionAward {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoPayCompetitionPrizeMutation, DoPayCompetitionPrizeMutationVariables>;
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
export const DoPayPlatformDocument = new TypedDocumentString(`
    mutation DoPayPlatform($input: PayPlatformInput!) {
  payPlatform(input: $input) {
    platform {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoPayPlatformMutation, DoPayPlatformMutationVariables>;
export const DoPayTalentDocument = new TypedDocumentString(`
    mutation DoPayTalent($input: PayTalentInput!) {
  payTalent(input: $input) {
    talent {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoPayTalentMutation, DoPayTalentMutationVariables>;
export const DoPingEndpointDocument = new TypedDocumentString(`
    mutation DoPingEndpoint($input: PingEndpointInput!) {
  pingEndpoint(input: $input) {
    endpoint {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoPingEndpointMutation, DoPingEndpointMutationVariables>;
export const DoPlanCarrierPlanDocument = new TypedDocumentString(`
    mutation DoPlanCarrierPlan($input: PlanCarrierPlanInput!) {
  planCarrierPlan(input: $input) {
    carrierPlan {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoPlanCarrierPlanMutation, DoPlanCarrierPlanMutationVariables>;
export const DoPlanOperatorEngagementDocument = new TypedDocumentString(`
    mutation DoPlanOperatorEngagement($input: PlanOperatorEngagementInput!) {
  planOperatorEngagement(input: $input) {
    operatorEngagement {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoPlanOperatorEngagementMutation, DoPlanOperatorEngagementMutationVariables>;
export const DoPlanPlatformMilestoneDocument = new TypedDocumentString(`
    mutation DoPlanPlatformMilestone($input: PlanPlatformMilestoneInput!) {
  planPlatformMilestone(input: $input) {
    platformMilestone {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoPlanPlatformMilestoneMutation, DoPlanPlatformMilestoneMutationVariables>;
export const DoPrepareAuctionLotDocument = new TypedDocumentString(`
    mutation DoPrepareAuctionLot($input: PrepareAuctionLotInput!) {
  prepareAuctionLot(input: $input) {
    auctionLot {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoPrepareAuctionLotMutation, DoPrepareAuctionLotMutationVariables>;
export const DoProposeCompetitionAwardDocument = new TypedDocumentString(`
    mutation DoProposeCompetitionAward($input: ProposeCompetitionAwardInput!) {
  proposeCompetitionAward(input: $input) {
    competitionAward {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoProposeCompetitionAwardMutation, DoProposeCompetitionAwardMutationVariables>;
export const DoProposeGraduationDocument = new TypedDocumentString(`
    mutation DoProposeGraduation($input: ProposeGraduationInput!) {
  proposeGraduation(input: $input) {
    incubation {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoProposeGraduationMutation, DoProposeGraduationMutationVariables>;
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
export const DoProposeParkMembershipDocument = new TypedDocumentString(`
    mutation DoProposeParkMembership($input: ProposeParkMembershipInput!) {
  proposeParkMembership(input: $input) {
    parkMembership {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoProposeParkMembershipMutation, DoProposeParkMembershipMutationVariables>;
export const DoProposePlatformDocument = new TypedDocumentString(`
    mutation DoProposePlatform($input: ProposePlatformInput!) {
  proposePlatform(input: $input) {
    platform {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoProposePlatformMutation, DoProposePlatformMutationVariables>;
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
export const DoPublishIndicatorValueDocument = new TypedDocumentString(`
    mutation DoPublishIndicatorValue($input: PublishIndicatorValueInput!) {
  publishIndicatorValue(input: $input) {
    indicatorValue {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoPublishIndicatorValueMutation, DoPublishIndicatorValueMutationVariables>;
export const DoPublishParkBoundaryDocument = new TypedDocumentString(`
    mutation DoPublishParkBoundary($input: PublishParkBoundaryInput!) {
  publishParkBoundary(input: $input) {
    parkBoundaryVersion {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoPublishParkBoundaryMutation, DoPublishParkBoundaryMutationVariables>;
export const DoPublishParkListDocument = new TypedDocumentString(`
    mutation DoPublishParkList($input: PublishParkListInput!) {
  publishParkList(input: $input) {
    parkListVersion {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoPublishParkListMutation, DoPublishParkListMutationVariables>;
export const DoPublishParkMonthDocument = new TypedDocumentString(`
    mutation DoPublishParkMonth($input: PublishParkMonthInput!) {
  publishParkMonth(input: $input) {
    parkMonth {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoPublishParkMonthMutation, DoPublishParkMonthMutationVariables>;
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
export const DoRecogniseNewRdInstitutionDocument = new TypedDocumentString(`
    mutation DoRecogniseNewRdInstitution($input: RecogniseNewRdInstitutionInput!) {
  recogniseNewRdInstitution(input: $input) {
    newRdInstitution {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRecogniseNewRdInstitutionMutation, DoRecogniseNewRdInstitutionMutationVariables>;
export const DoRecognisePlatformDocument = new TypedDocumentString(`
    mutation DoRecognisePlatform($input: RecognisePlatformInput!) {
  recognisePlatform(input: $input) {
    platform {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRecognisePlatformMutation, DoRecognisePlatformMutationVariables>;
export const DoRecommendIncubatorDocument = new TypedDocumentString(`
    mutation DoRecommendIncubator($input: RecommendIncubatorInput!) {
  recommendIncubator(input: $input) {
    incubator {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRecommendIncubatorMutation, DoRecommendIncubatorMutationVariables>;
export const DoRecommendParkEvaluationDocument = new TypedDocumentString(`
    mutation DoRecommendParkEvaluation($input: RecommendParkEvaluationInput!) {
  recommendParkEvaluation(input: $input) {
    parkEvaluation {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRecommendParkEvaluationMutation, DoRecommendParkEvaluationMutationVariables>;
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
export const DoRecommendTalentDocument = new TypedDocumentString(`
    mutation DoRecommendTalent($input: RecommendTalentInput!) {
  recommendTalent(input: $input) {
    talent {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRecommendTalentMutation, DoRecommendTalentMutationVariables>;
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
export const DoRecordBankPayoutDocument = new TypedDocumentString(`
    mutation DoRecordBankPayout($input: RecordBankPayoutInput!) {
  recordBankPayout(input: $input) {
    bankReceipt {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRecordBankPayoutMutation, DoRecordBankPayoutMutationVariables>;
export const DoRecordCarrierCheckDocument = new TypedDocumentString(`
    mutation DoRecordCarrierCheck($input: RecordCarrierCheckInput!) {
  recordCarrierCheck(input: $input) {
    incubator {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRecordCarrierCheckMutation, DoRecordCarrierCheckMutationVariables>;
export const DoRecordCompetitionLandingDocument = new TypedDocumentString(`
    mutation DoRecordCompetitionLanding($input: RecordCompetitionLandingInput!) {
  recordCompetitionLanding(input: $input) {
    competitionAward {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRecordCompetitionLandingMutation, DoRecordCompetitionLandingMutationVariables>;
export const DoRecordCompetitionScoreDocument = new TypedDocumentString(`
    mutation DoRecordCompetitionScore($input: RecordCompetitionScoreInput!) {
  recordCompetitionScore(input: $input) {
    competitionEntry {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRecordCompetitionScoreMutation, DoRecordCompetitionScoreMutationVariables>;
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
export const DoRecordCountyEventDocument = new TypedDocumentString(`
    mutation DoRecordCountyEvent($input: RecordCountyEventInput!) {
  recordCountyEvent(input: $input) {
    countyEvent {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRecordCountyEventMutation, DoRecordCountyEventMutationVariables>;
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
export const DoRecordHouseLicenceDocument = new TypedDocumentString(`
    mutation DoRecordHouseLicence($input: RecordHouseLicenceInput!) {
  recordHouseLicence(input: $input) {
    houseLicence {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRecordHouseLicenceMutation, DoRecordHouseLicenceMutationVariables>;
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
export const DoRecordLotContractDocument = new TypedDocumentString(`
    mutation DoRecordLotContract($input: RecordLotContractInput!) {
  recordLotContract(input: $input) {
    auctionLot {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRecordLotContractMutation, DoRecordLotContractMutationVariables>;
export const DoRecordLotContractRegistrationDocument = new TypedDocumentString(`
    mutation DoRecordLotContractRegistration($input: RecordLotContractRegistrationInput!) {
  recordLotContractRegistration(input: $input) {
    auctionLot {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRecordLotContractRegistrationMutation, DoRecordLotContractRegistrationMutationVariables>;
export const DoRecordMentorSessionDocument = new TypedDocumentString(`
    mutation DoRecordMentorSession($input: RecordMentorSessionInput!) {
  recordMentorSession(input: $input) {
    incubation {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRecordMentorSessionMutation, DoRecordMentorSessionMutationVariables>;
export const DoRecordParkCreationDocument = new TypedDocumentString(`
    mutation DoRecordParkCreation($input: RecordParkCreationInput!) {
  recordParkCreation(input: $input) {
    park {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRecordParkCreationMutation, DoRecordParkCreationMutationVariables>;
export const DoRecordParkEvaluationResultDocument = new TypedDocumentString(`
    mutation DoRecordParkEvaluationResult($input: RecordParkEvaluationResultInput!) {
  recordParkEvaluationResult(input: $input) {
    parkEvaluation {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRecordParkEvaluationResultMutation, DoRecordParkEvaluationResultMutationVariables>;
export const DoRecordParkRecognitionDocument = new TypedDocumentString(`
    mutation DoRecordParkRecognition($input: RecordParkRecognitionInput!) {
  recordParkRecognition(input: $input) {
    park {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRecordParkRecognitionMutation, DoRecordParkRecognitionMutationVariables>;
export const DoRecordParkRevocationDocument = new TypedDocumentString(`
    mutation DoRecordParkRevocation($input: RecordParkRevocationInput!) {
  recordParkRevocation(input: $input) {
    park {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRecordParkRevocationMutation, DoRecordParkRevocationMutationVariables>;
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
export const DoRecordTalentArrivalDocument = new TypedDocumentString(`
    mutation DoRecordTalentArrival($input: RecordTalentArrivalInput!) {
  recordTalentArrival(input: $input) {
    talent {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRecordTalentArrivalMutation, DoRecordTalentArrivalMutationVariables>;
export const DoRecordTalentReviewDocument = new TypedDocumentString(`
    mutation DoRecordTalentReview($input: RecordTalentReviewInput!) {
  recordTalentReview(input: $input) {
    talent {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRecordTalentReviewMutation, DoRecordTalentReviewMutationVariables>;
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
export const DoRectifyPlatformDocument = new TypedDocumentString(`
    mutation DoRectifyPlatform($input: RectifyPlatformInput!) {
  rectifyPlatform(input: $input) {
    platform {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRectifyPlatformMutation, DoRectifyPlatformMutationVariables>;
export const DoRedrawExpertsDocument = new TypedDocumentString(`
    mutation DoRedrawExperts($input: RedrawExpertsInput!) {
  redrawExperts(input: $input) {
    reviewSession {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRedrawExpertsMutation, DoRedrawExpertsMutationVariables>;
export const DoRefundDepositDocument = new TypedDocumentString(`
    mutation DoRefundDeposit($input: RefundDepositInput!) {
  refundDeposit(input: $input) {
    deposit {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRefundDepositMutation, DoRefundDepositMutationVariables>;
export const DoRefuseCarrierLevelDocument = new TypedDocumentString(`
    mutation DoRefuseCarrierLevel($input: RefuseCarrierLevelInput!) {
  refuseCarrierLevel(input: $input) {
    incubator {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRefuseCarrierLevelMutation, DoRefuseCarrierLevelMutationVariables>;
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
export const DoRegisterBidderDocument = new TypedDocumentString(`
    mutation DoRegisterBidder($input: RegisterBidderInput!) {
  registerBidder(input: $input) {
    bidderRegistration {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRegisterBidderMutation, DoRegisterBidderMutationVariables>;
export const DoRegisterCompetitionEntryDocument = new TypedDocumentString(`
    mutation DoRegisterCompetitionEntry($input: RegisterCompetitionEntryInput!) {
  registerCompetitionEntry(input: $input) {
    competitionEntry {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRegisterCompetitionEntryMutation, DoRegisterCompetitionEntryMutationVariables>;
export const DoRegisterIncubatorDocument = new TypedDocumentString(`
    mutation DoRegisterIncubator($input: RegisterIncubatorInput!) {
  registerIncubator(input: $input) {
    incubator {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRegisterIncubatorMutation, DoRegisterIncubatorMutationVariables>;
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
export const DoRegisterTalentDocument = new TypedDocumentString(`
    mutation DoRegisterTalent($input: RegisterTalentInput!) {
  registerTalent(input: $input) {
    talent {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRegisterTalentMutation, DoRegisterTalentMutationVariables>;
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
export const DoRejectBankReceiptDocument = new TypedDocumentString(`
    mutation DoRejectBankReceipt($input: RejectBankReceiptInput!) {
  rejectBankReceipt(input: $input) {
    bankReceipt {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRejectBankReceiptMutation, DoRejectBankReceiptMutationVariables>;
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
export const DoRejectTalentDocument = new TypedDocumentString(`
    mutation DoRejectTalent($input: RejectTalentInput!) {
  rejectTalent(input: $input) {
    talent {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRejectTalentMutation, DoRejectTalentMutationVariables>;
export const DoRejectTenantDocument = new TypedDocumentString(`
    mutation DoRejectTenant($input: RejectTenantInput!) {
  rejectTenant(input: $input) {
    incubation {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRejectTenantMutation, DoRejectTenantMutationVariables>;
export const DoReleaseIncubationSpaceDocument = new TypedDocumentString(`
    mutation DoReleaseIncubationSpace($input: ReleaseIncubationSpaceInput!) {
  releaseIncubationSpace(input: $input) {
    incubationSpace {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoReleaseIncubationSpaceMutation, DoReleaseIncubationSpaceMutationVariables>;
export const DoRemoveEndpointDocument = new TypedDocumentString(`
    mutation DoRemoveEndpoint($input: RemoveEndpointInput!) {
  removeEndpoint(input: $input) {
    endpoint {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRemoveEndpointMutation, DoRemoveEndpointMutationVariables>;
export const DoRemoveExpertProfileDocument = new TypedDocumentString(`
    mutation DoRemoveExpertProfile($input: RemoveExpertProfileInput!) {
  removeExpertProfile(input: $input) {
    expertProfile {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRemoveExpertProfileMutation, DoRemoveExpertProfileMutationVariables>;
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
export const DoRemoveIncubatorDocument = new TypedDocumentString(`
    mutation DoRemoveIncubator($input: RemoveIncubatorInput!) {
  removeIncubator(input: $input) {
    incubator {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRemoveIncubatorMutation, DoRemoveIncubatorMutationVariables>;
export const DoRenewExpertProfileDocument = new TypedDocumentString(`
    mutation DoRenewExpertProfile($input: RenewExpertProfileInput!) {
  renewExpertProfile(input: $input) {
    expertProfile {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRenewExpertProfileMutation, DoRenewExpertProfileMutationVariables>;
export const DoRenewPlatformDocument = new TypedDocumentString(`
    mutation DoRenewPlatform($input: RenewPlatformInput!) {
  renewPlatform(input: $input) {
    platform {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRenewPlatformMutation, DoRenewPlatformMutationVariables>;
export const DoReopenCompetitionFollowUpDocument = new TypedDocumentString(`
    mutation DoReopenCompetitionFollowUp($input: ReopenCompetitionFollowUpInput!) {
  reopenCompetitionFollowUp(input: $input) {
    competitionAward {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoReopenCompetitionFollowUpMutation, DoReopenCompetitionFollowUpMutationVariables>;
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
export const DoReopenParkMonthDocument = new TypedDocumentString(`
    mutation DoReopenParkMonth($input: ReopenParkMonthInput!) {
  reopenParkMonth(input: $input) {
    parkMonth {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoReopenParkMonthMutation, DoReopenParkMonthMutationVariables>;
export const DoReopenPlatformMilestoneDocument = new TypedDocumentString(`
    mutation DoReopenPlatformMilestone($input: ReopenPlatformMilestoneInput!) {
  reopenPlatformMilestone(input: $input) {
    platformMilestone {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoReopenPlatformMilestoneMutation, DoReopenPlatformMilestoneMutationVariables>;
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
export const DoReopenReviewDocument = new TypedDocumentString(`
    mutation DoReopenReview($input: ReopenReviewInput!) {
  reopenReview(input: $input) {
    reviewAssignment {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoReopenReviewMutation, DoReopenReviewMutationVariables>;
export const DoReopenTalentProgrammeDocument = new TypedDocumentString(`
    mutation DoReopenTalentProgramme($input: ReopenTalentProgrammeInput!) {
  reopenTalentProgramme(input: $input) {
    talentProgramme {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoReopenTalentProgrammeMutation, DoReopenTalentProgrammeMutationVariables>;
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
export const DoReplacePlatformExpertDocument = new TypedDocumentString(`
    mutation DoReplacePlatformExpert($input: ReplacePlatformExpertInput!) {
  replacePlatformExpert(input: $input) {
    platformEvaluation {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoReplacePlatformExpertMutation, DoReplacePlatformExpertMutationVariables>;
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
export const DoReportParkMonthDocument = new TypedDocumentString(`
    mutation DoReportParkMonth($input: ReportParkMonthInput!) {
  reportParkMonth(input: $input) {
    parkMonth {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoReportParkMonthMutation, DoReportParkMonthMutationVariables>;
export const DoReportPlatformEvaluationDocument = new TypedDocumentString(`
    mutation DoReportPlatformEvaluation($input: ReportPlatformEvaluationInput!) {
  reportPlatformEvaluation(input: $input) {
    platformEvaluation {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoReportPlatformEvaluationMutation, DoReportPlatformEvaluationMutationVariables>;
export const DoReportPlatformMilestoneDocument = new TypedDocumentString(`
    mutation DoReportPlatformMilestone($input: ReportPlatformMilestoneInput!) {
  reportPlatformMilestone(input: $input) {
    platformMilestone {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoReportPlatformMilestoneMutation, DoReportPlatformMilestoneMutationVariables>;
export const DoReportPlatformYearDocument = new TypedDocumentString(`
    mutation DoReportPlatformYear($input: ReportPlatformYearInput!) {
  reportPlatformYear(input: $input) {
    platform {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoReportPlatformYearMutation, DoReportPlatformYearMutationVariables>;
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
export const DoReportTenantMonthDocument = new TypedDocumentString(`
    mutation DoReportTenantMonth($input: ReportTenantMonthInput!) {
  reportTenantMonth(input: $input) {
    incubation {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoReportTenantMonthMutation, DoReportTenantMonthMutationVariables>;
export const DoReportTransferCentreYearDocument = new TypedDocumentString(`
    mutation DoReportTransferCentreYear($input: ReportTransferCentreYearInput!) {
  reportTransferCentreYear(input: $input) {
    transferCentre {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoReportTransferCentreYearMutation, DoReportTransferCentreYearMutationVariables>;
export const DoRequestLotSubsidyDocument = new TypedDocumentString(`
    mutation DoRequestLotSubsidy($input: RequestLotSubsidyInput!) {
  requestLotSubsidy(input: $input) {
    auctionLot {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRequestLotSubsidyMutation, DoRequestLotSubsidyMutationVariables>;
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
export const DoRerunAuctionLotDocument = new TypedDocumentString(`
    mutation DoRerunAuctionLot($input: RerunAuctionLotInput!) {
  rerunAuctionLot(input: $input) {
    auctionLot {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRerunAuctionLotMutation, DoRerunAuctionLotMutationVariables>;
export const DoReschedulePlatformMilestoneDocument = new TypedDocumentString(`
    mutation DoReschedulePlatformMilestone($input: ReschedulePlatformMilestoneInput!) {
  reschedulePlatformMilestone(input: $input) {
    platformMilestone {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoReschedulePlatformMilestoneMutation, DoReschedulePlatformMilestoneMutationVariables>;
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
export const DoRestoreCompetitionAwardDocument = new TypedDocumentString(`
    mutation DoRestoreCompetitionAward($input: RestoreCompetitionAwardInput!) {
  restoreCompetitionAward(input: $input) {
    competitionAward {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRestoreCompetitionAwardMutation, DoRestoreCompetitionAwardMutationVariables>;
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
export const DoRestoreParkMembershipDocument = new TypedDocumentString(`
    mutation DoRestoreParkMembership($input: RestoreParkMembershipInput!) {
  restoreParkMembership(input: $input) {
    parkMembership {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRestoreParkMembershipMutation, DoRestoreParkMembershipMutationVariables>;
export const DoResubmitParkMembershipDocument = new TypedDocumentString(`
    mutation DoResubmitParkMembership($input: ResubmitParkMembershipInput!) {
  resubmitParkMembership(input: $input) {
    parkMembership {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoResubmitParkMembershipMutation, DoResubmitParkMembershipMutationVariables>;
export const DoResumeAuctionLotDocument = new TypedDocumentString(`
    mutation DoResumeAuctionLot($input: ResumeAuctionLotInput!) {
  resumeAuctionLot(input: $input) {
    auctionLot {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoResumeAuctionLotMutation, DoResumeAuctionLotMutationVariables>;
export const DoResumeCarrierPlanDocument = new TypedDocumentString(`
    mutation DoResumeCarrierPlan($input: ResumeCarrierPlanInput!) {
  resumeCarrierPlan(input: $input) {
    carrierPlan {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoResumeCarrierPlanMutation, DoResumeCarrierPlanMutationVariables>;
export const DoResumeEndpointDocument = new TypedDocumentString(`
    mutation DoResumeEndpoint($input: ResumeEndpointInput!) {
  resumeEndpoint(input: $input) {
    endpoint {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoResumeEndpointMutation, DoResumeEndpointMutationVariables>;
export const DoResumeExpertProfileDocument = new TypedDocumentString(`
    mutation DoResumeExpertProfile($input: ResumeExpertProfileInput!) {
  resumeExpertProfile(input: $input) {
    expertProfile {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoResumeExpertProfileMutation, DoResumeExpertProfileMutationVariables>;
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
export const DoResumeTransferCentreDocument = new TypedDocumentString(`
    mutation DoResumeTransferCentre($input: ResumeTransferCentreInput!) {
  resumeTransferCentre(input: $input) {
    transferCentre {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoResumeTransferCentreMutation, DoResumeTransferCentreMutationVariables>;
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
export const DoReturnBankReceiptDocument = new TypedDocumentString(`
    mutation DoReturnBankReceipt($input: ReturnBankReceiptInput!) {
  returnBankReceipt(input: $input) {
    bankReceipt {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoReturnBankReceiptMutation, DoReturnBankReceiptMutationVariables>;
export const DoReturnCarrierLevelApplicationDocument = new TypedDocumentString(`
    mutation DoReturnCarrierLevelApplication($input: ReturnCarrierLevelApplicationInput!) {
  returnCarrierLevelApplication(input: $input) {
    incubator {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoReturnCarrierLevelApplicationMutation, DoReturnCarrierLevelApplicationMutationVariables>;
export const DoReturnCarrierMonthDocument = new TypedDocumentString(`
    mutation DoReturnCarrierMonth($input: ReturnCarrierMonthInput!) {
  returnCarrierMonth(input: $input) {
    carrierMonth {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoReturnCarrierMonthMutation, DoReturnCarrierMonthMutationVariables>;
export const DoReturnDepositToWinnerDocument = new TypedDocumentString(`
    mutation DoReturnDepositToWinner($input: ReturnDepositToWinnerInput!) {
  returnDepositToWinner(input: $input) {
    deposit {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoReturnDepositToWinnerMutation, DoReturnDepositToWinnerMutationVariables>;
export const DoReturnGraduationDocument = new TypedDocumentString(`
    mutation DoReturnGraduation($input: ReturnGraduationInput!) {
  returnGraduation(input: $input) {
    incubation {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoReturnGraduationMutation, DoReturnGraduationMutationVariables>;
export const DoReturnIncubationSpaceDocument = new TypedDocumentString(`
    mutation DoReturnIncubationSpace($input: ReturnIncubationSpaceInput!) {
  returnIncubationSpace(input: $input) {
    incubationSpace {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoReturnIncubationSpaceMutation, DoReturnIncubationSpaceMutationVariables>;
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
export const DoReturnParkEvaluationDocument = new TypedDocumentString(`
    mutation DoReturnParkEvaluation($input: ReturnParkEvaluationInput!) {
  returnParkEvaluation(input: $input) {
    parkEvaluation {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoReturnParkEvaluationMutation, DoReturnParkEvaluationMutationVariables>;
export const DoReturnParkMonthDocument = new TypedDocumentString(`
    mutation DoReturnParkMonth($input: ReturnParkMonthInput!) {
  returnParkMonth(input: $input) {
    parkMonth {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoReturnParkMonthMutation, DoReturnParkMonthMutationVariables>;
export const DoReturnPlatformEvaluationDocument = new TypedDocumentString(`
    mutation DoReturnPlatformEvaluation($input: ReturnPlatformEvaluationInput!) {
  returnPlatformEvaluation(input: $input) {
    platformEvaluation {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoReturnPlatformEvaluationMutation, DoReturnPlatformEvaluationMutationVariables>;
export const DoReturnPlatformMilestoneDocument = new TypedDocumentString(`
    mutation DoReturnPlatformMilestone($input: ReturnPlatformMilestoneInput!) {
  returnPlatformMilestone(input: $input) {
    platformMilestone {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoReturnPlatformMilestoneMutation, DoReturnPlatformMilestoneMutationVariables>;
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
export const DoReturnTalentDocument = new TypedDocumentString(`
    mutation DoReturnTalent($input: ReturnTalentInput!) {
  returnTalent(input: $input) {
    talent {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoReturnTalentMutation, DoReturnTalentMutationVariables>;
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
export const DoReviseCompetitionDocument = new TypedDocumentString(`
    mutation DoReviseCompetition($input: ReviseCompetitionInput!) {
  reviseCompetition(input: $input) {
    competition {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoReviseCompetitionMutation, DoReviseCompetitionMutationVariables>;
export const DoReviseCompetitionAwardDocument = new TypedDocumentString(`
    mutation DoReviseCompetitionAward($input: ReviseCompetitionAwardInput!) {
  reviseCompetitionAward(input: $input) {
    competitionAward {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoReviseCompetitionAwardMutation, DoReviseCompetitionAwardMutationVariables>;
export const DoReviseCompetitionEntryDocument = new TypedDocumentString(`
    mutation DoReviseCompetitionEntry($input: ReviseCompetitionEntryInput!) {
  reviseCompetitionEntry(input: $input) {
    competitionEntry {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoReviseCompetitionEntryMutation, DoReviseCompetitionEntryMutationVariables>;
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
export const DoReviseParkDocument = new TypedDocumentString(`
    mutation DoRevisePark($input: ReviseParkInput!) {
  revisePark(input: $input) {
    park {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoReviseParkMutation, DoReviseParkMutationVariables>;
export const DoReviseParkBoundaryDocument = new TypedDocumentString(`
    mutation DoReviseParkBoundary($input: ReviseParkBoundaryInput!) {
  reviseParkBoundary(input: $input) {
    parkBoundaryVersion {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoReviseParkBoundaryMutation, DoReviseParkBoundaryMutationVariables>;
export const DoReviseParkListDocument = new TypedDocumentString(`
    mutation DoReviseParkList($input: ReviseParkListInput!) {
  reviseParkList(input: $input) {
    parkListVersion {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoReviseParkListMutation, DoReviseParkListMutationVariables>;
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
export const DoRevokeHouseLicenceDocument = new TypedDocumentString(`
    mutation DoRevokeHouseLicence($input: RevokeHouseLicenceInput!) {
  revokeHouseLicence(input: $input) {
    houseLicence {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRevokeHouseLicenceMutation, DoRevokeHouseLicenceMutationVariables>;
export const DoRevokeNewRdInstitutionDocument = new TypedDocumentString(`
    mutation DoRevokeNewRdInstitution($input: RevokeNewRdInstitutionInput!) {
  revokeNewRdInstitution(input: $input) {
    newRdInstitution {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRevokeNewRdInstitutionMutation, DoRevokeNewRdInstitutionMutationVariables>;
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
export const DoRotateEndpointSecretDocument = new TypedDocumentString(`
    mutation DoRotateEndpointSecret($input: RotateEndpointSecretInput!) {
  rotateEndpointSecret(input: $input) {
    endpoint {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoRotateEndpointSecretMutation, DoRotateEndpointSecretMutationVariables>;
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
export const DoSaveReviewScoresDocument = new TypedDocumentString(`
    mutation DoSaveReviewScores($input: SaveReviewScoresInput!) {
  saveReviewScores(input: $input) {
    reviewAssignment {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoSaveReviewScoresMutation, DoSaveReviewScoresMutationVariables>;
export const DoScoreCompetitionEntryDocument = new TypedDocumentString(`
    mutation DoScoreCompetitionEntry($input: ScoreCompetitionEntryInput!) {
  scoreCompetitionEntry(input: $input) {
    competitionEntry {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoScoreCompetitionEntryMutation, DoScoreCompetitionEntryMutationVariables>;
export const DoScoreParkEvaluationDocument = new TypedDocumentString(`
    mutation DoScoreParkEvaluation($input: ScoreParkEvaluationInput!) {
  scoreParkEvaluation(input: $input) {
    parkEvaluation {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoScoreParkEvaluationMutation, DoScoreParkEvaluationMutationVariables>;
export const DoScorePlatformEvaluationDocument = new TypedDocumentString(`
    mutation DoScorePlatformEvaluation($input: ScorePlatformEvaluationInput!) {
  scorePlatformEvaluation(input: $input) {
    platformEvaluation {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoScorePlatformEvaluationMutation, DoScorePlatformEvaluationMutationVariables>;
export const DoSelectTalentDocument = new TypedDocumentString(`
    mutation DoSelectTalent($input: SelectTalentInput!) {
  selectTalent(input: $input) {
    talent {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoSelectTalentMutation, DoSelectTalentMutationVariables>;
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
export const DoSetLotReserveDocument = new TypedDocumentString(`
    mutation DoSetLotReserve($input: SetLotReserveInput!) {
  setLotReserve(input: $input) {
    auctionLot {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoSetLotReserveMutation, DoSetLotReserveMutationVariables>;
export const DoSetTargetDocument = new TypedDocumentString(`
    mutation DoSetTarget($input: SetTargetInput!) {
  setTarget(input: $input) {
    target {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoSetTargetMutation, DoSetTargetMutationVariables>;
export const DoSetTeamMembersDocument = new TypedDocumentString(`
    mutation DoSetTeamMembers($input: SetTeamMembersInput!) {
  setTeamMembers(input: $input) {
    talent {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoSetTeamMembersMutation, DoSetTeamMembersMutationVariables>;
export const DoSettleLotDefaultDocument = new TypedDocumentString(`
    mutation DoSettleLotDefault($input: SettleLotDefaultInput!) {
  settleLotDefault(input: $input) {
    lotDefault {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoSettleLotDefaultMutation, DoSettleLotDefaultMutationVariables>;
export const DoSettleOperatorDocument = new TypedDocumentString(`
    mutation DoSettleOperator($input: SettleOperatorInput!) {
  settleOperator(input: $input) {
    operatorEngagement {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoSettleOperatorMutation, DoSettleOperatorMutationVariables>;
export const DoSettleTransferCentreDocument = new TypedDocumentString(`
    mutation DoSettleTransferCentre($input: SettleTransferCentreInput!) {
  settleTransferCentre(input: $input) {
    transferCentre {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoSettleTransferCentreMutation, DoSettleTransferCentreMutationVariables>;
export const DoSignOperatorDocument = new TypedDocumentString(`
    mutation DoSignOperator($input: SignOperatorInput!) {
  signOperator(input: $input) {
    operatorEngagement {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoSignOperatorMutation, DoSignOperatorMutationVariables>;
export const DoSignPlatformDocument = new TypedDocumentString(`
    mutation DoSignPlatform($input: SignPlatformInput!) {
  signPlatform(input: $input) {
    platform {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoSignPlatformMutation, DoSignPlatformMutationVariables>;
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
export const DoStartCarrierPlanDocument = new TypedDocumentString(`
    mutation DoStartCarrierPlan($input: StartCarrierPlanInput!) {
  startCarrierPlan(input: $input) {
    carrierPlan {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoStartCarrierPlanMutation, DoStartCarrierPlanMutationVariables>;
export const DoStartCompetitionFinalDocument = new TypedDocumentString(`
    mutation DoStartCompetitionFinal($input: StartCompetitionFinalInput!) {
  startCompetitionFinal(input: $input) {
    competition {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoStartCompetitionFinalMutation, DoStartCompetitionFinalMutationVariables>;
export const DoStartCompetitionScreeningDocument = new TypedDocumentString(`
    mutation DoStartCompetitionScreening($input: StartCompetitionScreeningInput!) {
  startCompetitionScreening(input: $input) {
    competition {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoStartCompetitionScreeningMutation, DoStartCompetitionScreeningMutationVariables>;
export const DoStartParkEvaluationDocument = new TypedDocumentString(`
    mutation DoStartParkEvaluation($input: StartParkEvaluationInput!) {
  startParkEvaluation(input: $input) {
    parkEvaluation {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoStartParkEvaluationMutation, DoStartParkEvaluationMutationVariables>;
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
export const DoStopTransferCentreDocument = new TypedDocumentString(`
    mutation DoStopTransferCentre($input: StopTransferCentreInput!) {
  stopTransferCentre(input: $input) {
    transferCentre {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoStopTransferCentreMutation, DoStopTransferCentreMutationVariables>;
export const DoStrengthenTransferCentreDocument = new TypedDocumentString(`
    mutation DoStrengthenTransferCentre($input: StrengthenTransferCentreInput!) {
  strengthenTransferCentre(input: $input) {
    transferCentre {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoStrengthenTransferCentreMutation, DoStrengthenTransferCentreMutationVariables>;
export const DoStrikeCountyEventDocument = new TypedDocumentString(`
    mutation DoStrikeCountyEvent($input: StrikeCountyEventInput!) {
  strikeCountyEvent(input: $input) {
    countyEvent {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoStrikeCountyEventMutation, DoStrikeCountyEventMutationVariables>;
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
export const DoSubmitCarrierMonthDocument = new TypedDocumentString(`
    mutation DoSubmitCarrierMonth($input: SubmitCarrierMonthInput!) {
  submitCarrierMonth(input: $input) {
    carrierMonth {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoSubmitCarrierMonthMutation, DoSubmitCarrierMonthMutationVariables>;
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
export const DoSubmitParkEvaluationDocument = new TypedDocumentString(`
    mutation DoSubmitParkEvaluation($input: SubmitParkEvaluationInput!) {
  submitParkEvaluation(input: $input) {
    parkEvaluation {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoSubmitParkEvaluationMutation, DoSubmitParkEvaluationMutationVariables>;
export const DoSubmitParkMonthDocument = new TypedDocumentString(`
    mutation DoSubmitParkMonth($input: SubmitParkMonthInput!) {
  submitParkMonth(input: $input) {
    parkMonth {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoSubmitParkMonthMutation, DoSubmitParkMonthMutationVariables>;
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
export const DoSubmitReviewDocument = new TypedDocumentString(`
    mutation DoSubmitReview($input: SubmitReviewInput!) {
  submitReview(input: $input) {
    reviewAssignment {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoSubmitReviewMutation, DoSubmitReviewMutationVariables>;
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
export const DoSurveyTalentDocument = new TypedDocumentString(`
    mutation DoSurveyTalent($input: SurveyTalentInput!) {
  surveyTalent(input: $input) {
    talent {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoSurveyTalentMutation, DoSurveyTalentMutationVariables>;
export const DoSuspendCarrierPlanDocument = new TypedDocumentString(`
    mutation DoSuspendCarrierPlan($input: SuspendCarrierPlanInput!) {
  suspendCarrierPlan(input: $input) {
    carrierPlan {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoSuspendCarrierPlanMutation, DoSuspendCarrierPlanMutationVariables>;
export const DoSuspendExpertProfileDocument = new TypedDocumentString(`
    mutation DoSuspendExpertProfile($input: SuspendExpertProfileInput!) {
  suspendExpertProfile(input: $input) {
    expertProfile {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoSuspendExpertProfileMutation, DoSuspendExpertProfileMutationVariables>;
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
export const DoUnpublishParkBoundaryDocument = new TypedDocumentString(`
    mutation DoUnpublishParkBoundary($input: UnpublishParkBoundaryInput!) {
  unpublishParkBoundary(input: $input) {
    parkBoundaryVersion {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoUnpublishParkBoundaryMutation, DoUnpublishParkBoundaryMutationVariables>;
export const DoUnpublishParkListDocument = new TypedDocumentString(`
    mutation DoUnpublishParkList($input: UnpublishParkListInput!) {
  unpublishParkList(input: $input) {
    parkListVersion {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoUnpublishParkListMutation, DoUnpublishParkListMutationVariables>;
export const DoUnpublishParkMonthDocument = new TypedDocumentString(`
    mutation DoUnpublishParkMonth($input: UnpublishParkMonthInput!) {
  unpublishParkMonth(input: $input) {
    parkMonth {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoUnpublishParkMonthMutation, DoUnpublishParkMonthMutationVariables>;
export const DoUpdateExpertProfileDocument = new TypedDocumentString(`
    mutation DoUpdateExpertProfile($input: UpdateExpertProfileInput!) {
  updateExpertProfile(input: $input) {
    expertProfile {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoUpdateExpertProfileMutation, DoUpdateExpertProfileMutationVariables>;
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
export const DoVerifyTalentArrivalDocument = new TypedDocumentString(`
    mutation DoVerifyTalentArrival($input: VerifyTalentArrivalInput!) {
  verifyTalentArrival(input: $input) {
    talent {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoVerifyTalentArrivalMutation, DoVerifyTalentArrivalMutationVariables>;
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
export const DoVoidPlatformContractDocument = new TypedDocumentString(`
    mutation DoVoidPlatformContract($input: VoidPlatformContractInput!) {
  voidPlatformContract(input: $input) {
    platformContract {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoVoidPlatformContractMutation, DoVoidPlatformContractMutationVariables>;
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
export const DoWaiveLotReserveDocument = new TypedDocumentString(`
    mutation DoWaiveLotReserve($input: WaiveLotReserveInput!) {
  waiveLotReserve(input: $input) {
    auctionLot {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoWaiveLotReserveMutation, DoWaiveLotReserveMutationVariables>;
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
export const DoWithdrawAuctionLotDocument = new TypedDocumentString(`
    mutation DoWithdrawAuctionLot($input: WithdrawAuctionLotInput!) {
  withdrawAuctionLot(input: $input) {
    auctionLot {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoWithdrawAuctionLotMutation, DoWithdrawAuctionLotMutationVariables>;
export const DoWithdrawBidderRegistrationDocument = new TypedDocumentString(`
    mutation DoWithdrawBidderRegistration($input: WithdrawBidderRegistrationInput!) {
  withdrawBidderRegistration(input: $input) {
    bidderRegistration {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoWithdrawBidderRegistrationMutation, DoWithdrawBidderRegistrationMutationVariables>;
export const DoWithdrawCarrierLevelApplicationDocument = new TypedDocumentString(`
    mutation DoWithdrawCarrierLevelApplication($input: WithdrawCarrierLevelApplicationInput!) {
  withdrawCarrierLevelApplication(input: $input) {
    incubator {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoWithdrawCarrierLevelApplicationMutation, DoWithdrawCarrierLevelApplicationMutationVariables>;
export const DoWithdrawCompetitionEntryDocument = new TypedDocumentString(`
    mutation DoWithdrawCompetitionEntry($input: WithdrawCompetitionEntryInput!) {
  withdrawCompetitionEntry(input: $input) {
    competitionEntry {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoWithdrawCompetitionEntryMutation, DoWithdrawCompetitionEntryMutationVariables>;
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
export const DoWithdrawIncubationApplicationDocument = new TypedDocumentString(`
    mutation DoWithdrawIncubationApplication($input: WithdrawIncubationApplicationInput!) {
  withdrawIncubationApplication(input: $input) {
    incubation {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoWithdrawIncubationApplicationMutation, DoWithdrawIncubationApplicationMutationVariables>;
export const DoWithdrawIncubationSpaceDocument = new TypedDocumentString(`
    mutation DoWithdrawIncubationSpace($input: WithdrawIncubationSpaceInput!) {
  withdrawIncubationSpace(input: $input) {
    incubationSpace {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoWithdrawIncubationSpaceMutation, DoWithdrawIncubationSpaceMutationVariables>;
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
export const DoWithdrawParkEvaluationDocument = new TypedDocumentString(`
    mutation DoWithdrawParkEvaluation($input: WithdrawParkEvaluationInput!) {
  withdrawParkEvaluation(input: $input) {
    parkEvaluation {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoWithdrawParkEvaluationMutation, DoWithdrawParkEvaluationMutationVariables>;
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
export const DoWithdrawTalentDocument = new TypedDocumentString(`
    mutation DoWithdrawTalent($input: WithdrawTalentInput!) {
  withdrawTalent(input: $input) {
    talent {
      id
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DoWithdrawTalentMutation, DoWithdrawTalentMutationVariables>;