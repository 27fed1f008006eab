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

/** 一个等次的奖项数 */
export type AwardTotalInput = {
  /** 项数 */
  readonly count: number;
  /** 等次 */
  readonly grade: CompetitionGrade;
};

/** 比较条件；并列者须同时满足。 */
export type BooleanFilter = {
  /** 等于。 */
  readonly eq?: boolean | null | undefined;
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

/** “办结落地”的输入。 */
export type ConcludeCompetitionLandingInput = {
  /** 双创大赛的全局标识。 */
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

/** 推送到何处。 */
export type EndpointKind =
  /** 钉钉群机器人。 */
  | 'DINGTALK'
  /** 对方系统（Webhook）。 */
  | 'WEBHOOK'
  /** 企业微信群机器人。 */
  | 'WECOM';

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

/** “责令回避”的输入。 */
export type ImposeRecusalInput = {
  /** 评审分配的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
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

/** 计划总投资变更的状态。 */
export type PlannedTotalChangeState =
  /** 已核定。 */
  | 'APPROVED'
  /** 待统计核定。 */
  | 'PENDING'
  /** 未核定。 */
  | 'REJECTED';

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

/** “施行”的输入。 */
export type PublishHighTechCatalogueInput = {
  /** 高新技术产业目录的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
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

/** “列入关注”的输入。 */
export type WatchPoolMembershipInput = {
  /** 培育库成员的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason: string;
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
export type WithdrawTalentInput = {
  /** 人才的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
  /** 理由 */
  readonly reason?: string | null | undefined;
};

export type DoAbandonPlatformTalksMutationVariables = Exact<{
  input: AbandonPlatformTalksInput;
}>;


export type DoAbandonPlatformTalksMutation = { readonly abandonPlatformTalks: { readonly platform: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoAcceptCarrierRectificationMutationVariables = Exact<{
  input: AcceptCarrierRectificationInput;
}>;


export type DoAcceptCarrierRectificationMutation = { readonly acceptCarrierRectification: { readonly incubator: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoAcceptReviewAssignmentMutationVariables = Exact<{
  input: AcceptReviewAssignmentInput;
}>;


export type DoAcceptReviewAssignmentMutation = { readonly acceptReviewAssignment: { readonly reviewAssignment: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoAddRobotMutationVariables = Exact<{
  input: AddRobotInput;
}>;


export type DoAddRobotMutation = { readonly addRobot: { readonly endpoint: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoAddWebhookMutationVariables = Exact<{
  input: AddWebhookInput;
}>;


export type DoAddWebhookMutation = { readonly addWebhook: { readonly endpoint: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoAdmitObjectionMutationVariables = Exact<{
  input: AdmitObjectionInput;
}>;


export type DoAdmitObjectionMutation = { readonly admitObjection: { readonly objection: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoAdoptParkBoundaryMutationVariables = Exact<{
  input: AdoptParkBoundaryInput;
}>;


export type DoAdoptParkBoundaryMutation = { readonly adoptParkBoundary: { readonly parkBoundaryVersion: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoAdvanceCompetitionEntryMutationVariables = Exact<{
  input: AdvanceCompetitionEntryInput;
}>;


export type DoAdvanceCompetitionEntryMutation = { readonly advanceCompetitionEntry: { readonly competitionEntry: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoAmendIncubationSpaceMutationVariables = Exact<{
  input: AmendIncubationSpaceInput;
}>;


export type DoAmendIncubationSpaceMutation = { readonly amendIncubationSpace: { readonly incubationSpace: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoAmendPublicNoticeMutationVariables = Exact<{
  input: AmendPublicNoticeInput;
}>;


export type DoAmendPublicNoticeMutation = { readonly amendPublicNotice: { readonly publicNotice: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoAnnounceCompetitionAwardsMutationVariables = Exact<{
  input: AnnounceCompetitionAwardsInput;
}>;


export type DoAnnounceCompetitionAwardsMutation = { readonly announceCompetitionAwards: { readonly competition: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoAnnulParkBoundaryMutationVariables = Exact<{
  input: AnnulParkBoundaryInput;
}>;


export type DoAnnulParkBoundaryMutation = { readonly annulParkBoundary: { readonly parkBoundaryVersion: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoAppealIntegrityRecordMutationVariables = Exact<{
  input: AppealIntegrityRecordInput;
}>;


export type DoAppealIntegrityRecordMutation = { readonly appealIntegrityRecord: { readonly integrityRecord: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoApplyForIncubationMutationVariables = Exact<{
  input: ApplyForIncubationInput;
}>;


export type DoApplyForIncubationMutation = { readonly applyForIncubation: { readonly incubation: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoApplyFromPoolMutationVariables = Exact<{
  input: ApplyFromPoolInput;
}>;


export type DoApplyFromPoolMutation = { readonly applyFromPool: { readonly poolMembership: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoApprovePlannedTotalChangeMutationVariables = Exact<{
  input: ApprovePlannedTotalChangeInput;
}>;


export type DoApprovePlannedTotalChangeMutation = { readonly approvePlannedTotalChange: { readonly investmentProject: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoCancelCompetitionMutationVariables = Exact<{
  input: CancelCompetitionInput;
}>;


export type DoCancelCompetitionMutation = { readonly cancelCompetition: { readonly competition: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoCancelQualificationMutationVariables = Exact<{
  input: CancelQualificationInput;
}>;


export type DoCancelQualificationMutation = { readonly cancelQualification: { readonly qualificationApplication: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoCancelVisitTaskMutationVariables = Exact<{
  input: CancelVisitTaskInput;
}>;


export type DoCancelVisitTaskMutation = { readonly cancelVisitTask: { readonly visitTask: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoCheckIncubationSpaceAsTownMutationVariables = Exact<{
  input: CheckIncubationSpaceAsTownInput;
}>;


export type DoCheckIncubationSpaceAsTownMutation = { readonly checkIncubationSpaceAsTown: { readonly incubationSpace: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoCheckPlatformEvaluationMutationVariables = Exact<{
  input: CheckPlatformEvaluationInput;
}>;


export type DoCheckPlatformEvaluationMutation = { readonly checkPlatformEvaluation: { readonly platformEvaluation: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoCheckTalentMutationVariables = Exact<{
  input: CheckTalentInput;
}>;


export type DoCheckTalentMutation = { readonly checkTalent: { readonly talent: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoCloseCompetitionFollowUpMutationVariables = Exact<{
  input: CloseCompetitionFollowUpInput;
}>;


export type DoCloseCompetitionFollowUpMutation = { readonly closeCompetitionFollowUp: { readonly competitionAward: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoCloseProjectIssueMutationVariables = Exact<{
  input: CloseProjectIssueInput;
}>;


export type DoCloseProjectIssueMutation = { readonly closeProjectIssue: { readonly projectIssue: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoCloseTalentProgrammeMutationVariables = Exact<{
  input: CloseTalentProgrammeInput;
}>;


export type DoCloseTalentProgrammeMutation = { readonly closeTalentProgramme: { readonly talentProgramme: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoCompileReviewOpinionMutationVariables = Exact<{
  input: CompileReviewOpinionInput;
}>;


export type DoCompileReviewOpinionMutation = { readonly compileReviewOpinion: { readonly reviewSession: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoConcludeCompetitionLandingMutationVariables = Exact<{
  input: ConcludeCompetitionLandingInput;
}>;


export type DoConcludeCompetitionLandingMutation = { readonly concludeCompetitionLanding: { readonly competition: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoConfirmIndicatorValueMutationVariables = Exact<{
  input: ConfirmIndicatorValueInput;
}>;


export type DoConfirmIndicatorValueMutation = { readonly confirmIndicatorValue: { readonly indicatorValue: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoConfirmParkMembershipMutationVariables = Exact<{
  input: ConfirmParkMembershipInput;
}>;


export type DoConfirmParkMembershipMutation = { readonly confirmParkMembership: { readonly parkMembership: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoConfirmPlatformContractMutationVariables = Exact<{
  input: ConfirmPlatformContractInput;
}>;


export type DoConfirmPlatformContractMutation = { readonly confirmPlatformContract: { readonly platformContract: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoCorrectIndicatorValueMutationVariables = Exact<{
  input: CorrectIndicatorValueInput;
}>;


export type DoCorrectIndicatorValueMutation = { readonly correctIndicatorValue: { readonly indicatorValue: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoCreatePersonMutationVariables = Exact<{
  input: CreatePersonInput;
}>;


export type DoCreatePersonMutation = { readonly createPerson: { readonly person: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoDeclareExpertTiesMutationVariables = Exact<{
  input: DeclareExpertTiesInput;
}>;


export type DoDeclareExpertTiesMutation = { readonly declareExpertTies: { readonly expertProfile: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoDeclareReviewConflictMutationVariables = Exact<{
  input: DeclareReviewConflictInput;
}>;


export type DoDeclareReviewConflictMutation = { readonly declareReviewConflict: { readonly reviewAssignment: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoDeclineExpertProfileMutationVariables = Exact<{
  input: DeclineExpertProfileInput;
}>;


export type DoDeclineExpertProfileMutation = { readonly declineExpertProfile: { readonly expertProfile: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoDeclineParkMembershipMutationVariables = Exact<{
  input: DeclineParkMembershipInput;
}>;


export type DoDeclineParkMembershipMutation = { readonly declineParkMembership: { readonly parkMembership: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoDeclineReviewAssignmentMutationVariables = Exact<{
  input: DeclineReviewAssignmentInput;
}>;


export type DoDeclineReviewAssignmentMutation = { readonly declineReviewAssignment: { readonly reviewAssignment: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoDeclineTalentMutationVariables = Exact<{
  input: DeclineTalentInput;
}>;


export type DoDeclineTalentMutation = { readonly declineTalent: { readonly talent: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoDescribeIncubatorMutationVariables = Exact<{
  input: DescribeIncubatorInput;
}>;


export type DoDescribeIncubatorMutation = { readonly describeIncubator: { readonly incubator: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoDiscardParkBoundaryMutationVariables = Exact<{
  input: DiscardParkBoundaryInput;
}>;


export type DoDiscardParkBoundaryMutation = { readonly discardParkBoundary: { readonly parkBoundaryVersion: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoDiscardPublicNoticeMutationVariables = Exact<{
  input: DiscardPublicNoticeInput;
}>;


export type DoDiscardPublicNoticeMutation = { readonly discardPublicNotice: { readonly publicNotice: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoDismissObjectionMutationVariables = Exact<{
  input: DismissObjectionInput;
}>;


export type DoDismissObjectionMutation = { readonly dismissObjection: { readonly objection: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoDraftParkListMutationVariables = Exact<{
  input: DraftParkListInput;
}>;


export type DoDraftParkListMutation = { readonly draftParkList: { readonly parkListVersion: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoDrawExpertsMutationVariables = Exact<{
  input: DrawExpertsInput;
}>;


export type DoDrawExpertsMutation = { readonly drawExperts: { readonly reviewSession: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoDropCompetitionAwardMutationVariables = Exact<{
  input: DropCompetitionAwardInput;
}>;


export type DoDropCompetitionAwardMutation = { readonly dropCompetitionAward: { readonly competitionAward: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoEditParkMonthMutationVariables = Exact<{
  input: EditParkMonthInput;
}>;


export type DoEditParkMonthMutation = { readonly editParkMonth: { readonly parkMonth: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoEditTalentMutationVariables = Exact<{
  input: EditTalentInput;
}>;


export type DoEditTalentMutation = { readonly editTalent: { readonly talent: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoEnablePersonMutationVariables = Exact<{
  input: EnablePersonInput;
}>;


export type DoEnablePersonMutation = { readonly enablePerson: { readonly person: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoEndOperatorEngagementMutationVariables = Exact<{
  input: EndOperatorEngagementInput;
}>;


export type DoEndOperatorEngagementMutation = { readonly endOperatorEngagement: { readonly operatorEngagement: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoEndParkMembershipMutationVariables = Exact<{
  input: EndParkMembershipInput;
}>;


export type DoEndParkMembershipMutation = { readonly endParkMembership: { readonly parkMembership: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoEndPoolMembershipMutationVariables = Exact<{
  input: EndPoolMembershipInput;
}>;


export type DoEndPoolMembershipMutation = { readonly endPoolMembership: { readonly poolMembership: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoEnterPlatformContractMutationVariables = Exact<{
  input: EnterPlatformContractInput;
}>;


export type DoEnterPlatformContractMutation = { readonly enterPlatformContract: { readonly platformContract: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoEvaluateTalentMutationVariables = Exact<{
  input: EvaluateTalentInput;
}>;


export type DoEvaluateTalentMutation = { readonly evaluateTalent: { readonly talent: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoExtendIncubationMutationVariables = Exact<{
  input: ExtendIncubationInput;
}>;


export type DoExtendIncubationMutation = { readonly extendIncubation: { readonly incubation: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoFileInvestmentProjectMutationVariables = Exact<{
  input: FileInvestmentProjectInput;
}>;


export type DoFileInvestmentProjectMutation = { readonly fileInvestmentProject: { readonly investmentProject: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoFollowUpCountyEventMutationVariables = Exact<{
  input: FollowUpCountyEventInput;
}>;


export type DoFollowUpCountyEventMutation = { readonly followUpCountyEvent: { readonly countyEvent: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoGrantCarrierLevelMutationVariables = Exact<{
  input: GrantCarrierLevelInput;
}>;


export type DoGrantCarrierLevelMutation = { readonly grantCarrierLevel: { readonly incubator: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoImposeRecusalMutationVariables = Exact<{
  input: ImposeRecusalInput;
}>;


export type DoImposeRecusalMutation = { readonly imposeRecusal: { readonly reviewAssignment: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoIntroduceTransferCentreMutationVariables = Exact<{
  input: IntroduceTransferCentreInput;
}>;


export type DoIntroduceTransferCentreMutation = { readonly introduceTransferCentre: { readonly transferCentre: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoMoveTenantInMutationVariables = Exact<{
  input: MoveTenantInInput;
}>;


export type DoMoveTenantInMutation = { readonly moveTenantIn: { readonly incubation: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoNominateExpertMutationVariables = Exact<{
  input: NominateExpertInput;
}>;


export type DoNominateExpertMutation = { readonly nominateExpert: { readonly expertProfile: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoOpenCarrierMonthMutationVariables = Exact<{
  input: OpenCarrierMonthInput;
}>;


export type DoOpenCarrierMonthMutation = { readonly openCarrierMonth: { readonly carrierMonth: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoOpenPlatformEvaluationMutationVariables = Exact<{
  input: OpenPlatformEvaluationInput;
}>;


export type DoOpenPlatformEvaluationMutation = { readonly openPlatformEvaluation: { readonly platformEvaluation: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoOperatePlatformMutationVariables = Exact<{
  input: OperatePlatformInput;
}>;


export type DoOperatePlatformMutation = { readonly operatePlatform: { readonly platform: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoPayCompetitionPrizeMutationVariables = Exact<{
  input: PayCompetitionPrizeInput;
}>;


export type DoPayCompetitionPrizeMutation = { readonly payCompetitionPrize: { readonly competitionAward: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoPayTalentMutationVariables = Exact<{
  input: PayTalentInput;
}>;


export type DoPayTalentMutation = { readonly payTalent: { readonly talent: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoPlanCarrierPlanMutationVariables = Exact<{
  input: PlanCarrierPlanInput;
}>;


export type DoPlanCarrierPlanMutation = { readonly planCarrierPlan: { readonly carrierPlan: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoPlanPlatformMilestoneMutationVariables = Exact<{
  input: PlanPlatformMilestoneInput;
}>;


export type DoPlanPlatformMilestoneMutation = { readonly planPlatformMilestone: { readonly platformMilestone: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoProposeGraduationMutationVariables = Exact<{
  input: ProposeGraduationInput;
}>;


export type DoProposeGraduationMutation = { readonly proposeGraduation: { readonly incubation: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoProposeParkMembershipMutationVariables = Exact<{
  input: ProposeParkMembershipInput;
}>;


export type DoProposeParkMembershipMutation = { readonly proposeParkMembership: { readonly parkMembership: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoPublishHighTechCatalogueMutationVariables = Exact<{
  input: PublishHighTechCatalogueInput;
}>;


export type DoPublishHighTechCatalogueMutation = { readonly publishHighTechCatalogue: { readonly highTechCatalogueVersion: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoPublishParkBoundaryMutationVariables = Exact<{
  input: PublishParkBoundaryInput;
}>;


export type DoPublishParkBoundaryMutation = { readonly publishParkBoundary: { readonly parkBoundaryVersion: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoPublishParkMonthMutationVariables = Exact<{
  input: PublishParkMonthInput;
}>;


export type DoPublishParkMonthMutation = { readonly publishParkMonth: { readonly parkMonth: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoRecogniseNewRdInstitutionMutationVariables = Exact<{
  input: RecogniseNewRdInstitutionInput;
}>;


export type DoRecogniseNewRdInstitutionMutation = { readonly recogniseNewRdInstitution: { readonly newRdInstitution: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoRecommendIncubatorMutationVariables = Exact<{
  input: RecommendIncubatorInput;
}>;


export type DoRecommendIncubatorMutation = { readonly recommendIncubator: { readonly incubator: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoRecommendQualificationApplicationMutationVariables = Exact<{
  input: RecommendQualificationApplicationInput;
}>;


export type DoRecommendQualificationApplicationMutation = { readonly recommendQualificationApplication: { readonly qualificationApplication: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoRecordCarrierCheckMutationVariables = Exact<{
  input: RecordCarrierCheckInput;
}>;


export type DoRecordCarrierCheckMutation = { readonly recordCarrierCheck: { readonly incubator: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoRecordCompetitionScoreMutationVariables = Exact<{
  input: RecordCompetitionScoreInput;
}>;


export type DoRecordCompetitionScoreMutation = { readonly recordCompetitionScore: { readonly competitionEntry: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoRecordIntegrityMutationVariables = Exact<{
  input: RecordIntegrityInput;
}>;


export type DoRecordIntegrityMutation = { readonly recordIntegrity: { readonly integrityRecord: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoRecordParkCreationMutationVariables = Exact<{
  input: RecordParkCreationInput;
}>;


export type DoRecordParkCreationMutation = { readonly recordParkCreation: { readonly park: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoRecordParkRecognitionMutationVariables = Exact<{
  input: RecordParkRecognitionInput;
}>;


export type DoRecordParkRecognitionMutation = { readonly recordParkRecognition: { readonly park: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoRecordTalentArrivalMutationVariables = Exact<{
  input: RecordTalentArrivalInput;
}>;


export type DoRecordTalentArrivalMutation = { readonly recordTalentArrival: { readonly talent: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoRecordVisitTaskMutationVariables = Exact<{
  input: RecordVisitTaskInput;
}>;


export type DoRecordVisitTaskMutation = { readonly recordVisitTask: { readonly visitTask: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoRedrawExpertsMutationVariables = Exact<{
  input: RedrawExpertsInput;
}>;


export type DoRedrawExpertsMutation = { readonly redrawExperts: { readonly reviewSession: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoRefuseObjectionMutationVariables = Exact<{
  input: RefuseObjectionInput;
}>;


export type DoRefuseObjectionMutation = { readonly refuseObjection: { readonly objection: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoRegisterIncubatorMutationVariables = Exact<{
  input: RegisterIncubatorInput;
}>;


export type DoRegisterIncubatorMutation = { readonly registerIncubator: { readonly incubator: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoRegisterTalentMutationVariables = Exact<{
  input: RegisterTalentInput;
}>;


export type DoRegisterTalentMutation = { readonly registerTalent: { readonly talent: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoRejectTalentMutationVariables = Exact<{
  input: RejectTalentInput;
}>;


export type DoRejectTalentMutation = { readonly rejectTalent: { readonly talent: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoReleaseIncubationSpaceMutationVariables = Exact<{
  input: ReleaseIncubationSpaceInput;
}>;


export type DoReleaseIncubationSpaceMutation = { readonly releaseIncubationSpace: { readonly incubationSpace: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoRemoveExpertProfileMutationVariables = Exact<{
  input: RemoveExpertProfileInput;
}>;


export type DoRemoveExpertProfileMutation = { readonly removeExpertProfile: { readonly expertProfile: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoRemoveIncubatorMutationVariables = Exact<{
  input: RemoveIncubatorInput;
}>;


export type DoRemoveIncubatorMutation = { readonly removeIncubator: { readonly incubator: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoRenewPlatformMutationVariables = Exact<{
  input: RenewPlatformInput;
}>;


export type DoRenewPlatformMutation = { readonly renewPlatform: { readonly platform: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoReopenInvestmentMonthMutationVariables = Exact<{
  input: ReopenInvestmentMonthInput;
}>;


export type DoReopenInvestmentMonthMutation = { readonly reopenInvestmentMonth: { readonly investmentProject: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoReopenPlatformMilestoneMutationVariables = Exact<{
  input: ReopenPlatformMilestoneInput;
}>;


export type DoReopenPlatformMilestoneMutation = { readonly reopenPlatformMilestone: { readonly platformMilestone: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoReopenReviewMutationVariables = Exact<{
  input: ReopenReviewInput;
}>;


export type DoReopenReviewMutation = { readonly reopenReview: { readonly reviewAssignment: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoRepairIntegrityRecordMutationVariables = Exact<{
  input: RepairIntegrityRecordInput;
}>;


export type DoRepairIntegrityRecordMutation = { readonly repairIntegrityRecord: { readonly integrityRecord: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoReportParkMonthMutationVariables = Exact<{
  input: ReportParkMonthInput;
}>;


export type DoReportParkMonthMutation = { readonly reportParkMonth: { readonly parkMonth: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoReportPlatformMilestoneMutationVariables = Exact<{
  input: ReportPlatformMilestoneInput;
}>;


export type DoReportPlatformMilestoneMutation = { readonly reportPlatformMilestone: { readonly platformMilestone: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoReportTenantMonthMutationVariables = Exact<{
  input: ReportTenantMonthInput;
}>;


export type DoReportTenantMonthMutation = { readonly reportTenantMonth: { readonly incubation: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoRequestPlannedTotalChangeMutationVariables = Exact<{
  input: RequestPlannedTotalChangeInput;
}>;


export type DoRequestPlannedTotalChangeMutation = { readonly requestPlannedTotalChange: { readonly investmentProject: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoResolveProjectIssueMutationVariables = Exact<{
  input: ResolveProjectIssueInput;
}>;


export type DoResolveProjectIssueMutation = { readonly resolveProjectIssue: { readonly projectIssue: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoRestoreParkMembershipMutationVariables = Exact<{
  input: RestoreParkMembershipInput;
}>;


export type DoRestoreParkMembershipMutation = { readonly restoreParkMembership: { readonly parkMembership: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoResumeCarrierPlanMutationVariables = Exact<{
  input: ResumeCarrierPlanInput;
}>;


export type DoResumeCarrierPlanMutation = { readonly resumeCarrierPlan: { readonly carrierPlan: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoResumeExpertProfileMutationVariables = Exact<{
  input: ResumeExpertProfileInput;
}>;


export type DoResumeExpertProfileMutation = { readonly resumeExpertProfile: { readonly expertProfile: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoResumeTransferCentreMutationVariables = Exact<{
  input: ResumeTransferCentreInput;
}>;


export type DoResumeTransferCentreMutation = { readonly resumeTransferCentre: { readonly transferCentre: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoReturnCarrierMonthMutationVariables = Exact<{
  input: ReturnCarrierMonthInput;
}>;


export type DoReturnCarrierMonthMutation = { readonly returnCarrierMonth: { readonly carrierMonth: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoReturnIncubationSpaceMutationVariables = Exact<{
  input: ReturnIncubationSpaceInput;
}>;


export type DoReturnIncubationSpaceMutation = { readonly returnIncubationSpace: { readonly incubationSpace: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoReturnParkEvaluationMutationVariables = Exact<{
  input: ReturnParkEvaluationInput;
}>;


export type DoReturnParkEvaluationMutation = { readonly returnParkEvaluation: { readonly parkEvaluation: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoReturnPlatformEvaluationMutationVariables = Exact<{
  input: ReturnPlatformEvaluationInput;
}>;


export type DoReturnPlatformEvaluationMutation = { readonly returnPlatformEvaluation: { readonly platformEvaluation: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoReturnQualificationApplicationMutationVariables = Exact<{
  input: ReturnQualificationApplicationInput;
}>;


export type DoReturnQualificationApplicationMutation = { readonly returnQualificationApplication: { readonly qualificationApplication: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoReviewPoolMembershipMutationVariables = Exact<{
  input: ReviewPoolMembershipInput;
}>;


export type DoReviewPoolMembershipMutation = { readonly reviewPoolMembership: { readonly poolMembership: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoReviseCompetitionAwardMutationVariables = Exact<{
  input: ReviseCompetitionAwardInput;
}>;


export type DoReviseCompetitionAwardMutation = { readonly reviseCompetitionAward: { readonly competitionAward: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoReviseHighTechCatalogueMutationVariables = Exact<{
  input: ReviseHighTechCatalogueInput;
}>;


export type DoReviseHighTechCatalogueMutation = { readonly reviseHighTechCatalogue: { readonly highTechCatalogueVersion: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoReviseParkBoundaryMutationVariables = Exact<{
  input: ReviseParkBoundaryInput;
}>;


export type DoReviseParkBoundaryMutation = { readonly reviseParkBoundary: { readonly parkBoundaryVersion: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoRevokeNewRdInstitutionMutationVariables = Exact<{
  input: RevokeNewRdInstitutionInput;
}>;


export type DoRevokeNewRdInstitutionMutation = { readonly revokeNewRdInstitution: { readonly newRdInstitution: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoRotateEndpointSecretMutationVariables = Exact<{
  input: RotateEndpointSecretInput;
}>;


export type DoRotateEndpointSecretMutation = { readonly rotateEndpointSecret: { readonly endpoint: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoSaveReviewScoresMutationVariables = Exact<{
  input: SaveReviewScoresInput;
}>;


export type DoSaveReviewScoresMutation = { readonly saveReviewScores: { readonly reviewAssignment: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoScoreParkEvaluationMutationVariables = Exact<{
  input: ScoreParkEvaluationInput;
}>;


export type DoScoreParkEvaluationMutation = { readonly scoreParkEvaluation: { readonly parkEvaluation: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoSelectTalentMutationVariables = Exact<{
  input: SelectTalentInput;
}>;


export type DoSelectTalentMutation = { readonly selectTalent: { readonly talent: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoSetTargetMutationVariables = Exact<{
  input: SetTargetInput;
}>;


export type DoSetTargetMutation = { readonly setTarget: { readonly target: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoSettleOperatorMutationVariables = Exact<{
  input: SettleOperatorInput;
}>;


export type DoSettleOperatorMutation = { readonly settleOperator: { readonly operatorEngagement: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoSignOperatorMutationVariables = Exact<{
  input: SignOperatorInput;
}>;


export type DoSignOperatorMutation = { readonly signOperator: { readonly operatorEngagement: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoSignReleaseMutationVariables = Exact<{
  input: SignReleaseInput;
}>;


export type DoSignReleaseMutation = { readonly signRelease: { readonly release: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoStartCompetitionFinalMutationVariables = Exact<{
  input: StartCompetitionFinalInput;
}>;


export type DoStartCompetitionFinalMutation = { readonly startCompetitionFinal: { readonly competition: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoStartParkEvaluationMutationVariables = Exact<{
  input: StartParkEvaluationInput;
}>;


export type DoStartParkEvaluationMutation = { readonly startParkEvaluation: { readonly parkEvaluation: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoStopTransferCentreMutationVariables = Exact<{
  input: StopTransferCentreInput;
}>;


export type DoStopTransferCentreMutation = { readonly stopTransferCentre: { readonly transferCentre: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoStrikeCountyEventMutationVariables = Exact<{
  input: StrikeCountyEventInput;
}>;


export type DoStrikeCountyEventMutation = { readonly strikeCountyEvent: { readonly countyEvent: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoSubmitLibraryEntryMutationVariables = Exact<{
  input: SubmitLibraryEntryInput;
}>;


export type DoSubmitLibraryEntryMutation = { readonly submitLibraryEntry: { readonly investmentProject: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoSubmitParkMonthMutationVariables = Exact<{
  input: SubmitParkMonthInput;
}>;


export type DoSubmitParkMonthMutation = { readonly submitParkMonth: { readonly parkMonth: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoSubmitReviewMutationVariables = Exact<{
  input: SubmitReviewInput;
}>;


export type DoSubmitReviewMutation = { readonly submitReview: { readonly reviewAssignment: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoSuspendCarrierPlanMutationVariables = Exact<{
  input: SuspendCarrierPlanInput;
}>;


export type DoSuspendCarrierPlanMutation = { readonly suspendCarrierPlan: { readonly carrierPlan: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoUndoImportBatchMutationVariables = Exact<{
  input: UndoImportBatchInput;
}>;


export type DoUndoImportBatchMutation = { readonly undoImportBatch: { readonly importBatch: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoUnpublishParkListMutationVariables = Exact<{
  input: UnpublishParkListInput;
}>;


export type DoUnpublishParkListMutation = { readonly unpublishParkList: { readonly parkListVersion: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoUpdateExpertProfileMutationVariables = Exact<{
  input: UpdateExpertProfileInput;
}>;


export type DoUpdateExpertProfileMutation = { readonly updateExpertProfile: { readonly expertProfile: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoVerifyTalentArrivalMutationVariables = Exact<{
  input: VerifyTalentArrivalInput;
}>;


export type DoVerifyTalentArrivalMutation = { readonly verifyTalentArrival: { readonly talent: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoWithdrawCarrierLevelApplicationMutationVariables = Exact<{
  input: WithdrawCarrierLevelApplicationInput;
}>;


export type DoWithdrawCarrierLevelApplicationMutation = { readonly withdrawCarrierLevelApplication: { readonly incubator: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoWithdrawHighTechCatalogueMutationVariables = Exact<{
  input: WithdrawHighTechCatalogueInput;
}>;


export type DoWithdrawHighTechCatalogueMutation = { readonly withdrawHighTechCatalogue: { readonly highTechCatalogueVersion: { readonly id: string } | null, readonly errors: ReadonlyArray<
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
    > } };

export type DoWithdrawIncubationSpaceMutationVariables = Exact<{
  input: WithdrawIncubationSpaceInput;
}>;


export type DoWithdrawIncubationSpaceMutation = { readonly withdrawIncubationSpace: { readonly incubationSpace: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoWithdrawParkEvaluationMutationVariables = Exact<{
  input: WithdrawParkEvaluationInput;
}>;


export type DoWithdrawParkEvaluationMutation = { readonly withdrawParkEvaluation: { readonly parkEvaluation: { readonly id: string } | null, readonly errors: ReadonlyArray<
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

export type DoWithdrawTalentMutationVariables = Exact<{
  input: WithdrawTalentInput;
}>;


export type DoWithdrawTalentMutation = { readonly withdrawTalent: { readonly talent: { readonly id: string } | null, readonly errors: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

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
      > }> | null, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly row: number, readonly sheet: { readonly id: string, readonly file: string, readonly sheet: string | null, readonly department: string | null, readonly batch: { readonly id: string, readonly createdAt: string } | null } | null }> }, readonly timeline: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly title: string | null, readonly stateTitle: string | null, readonly actorName: string, readonly remark: string | null, readonly outcome: JournalOutcome }> } } | null };

export type RevealTenantPhoneMutationVariables = Exact<{
  input: RevealTenantPhoneInput;
}>;


export type RevealTenantPhoneMutation = { readonly revealTenantPhone: { readonly phone: string | null, readonly errors: ReadonlyArray<
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
        | { readonly __typename: 'CountyEvent', readonly id: string }
        | { readonly __typename: 'Credential', readonly id: string }
        | { readonly __typename: 'Delivery', readonly id: string }
        | { readonly __typename: 'DeliveryAttempt', readonly id: string }
        | { readonly __typename: 'DemandRecommendation', readonly id: string }
        | { readonly __typename: 'Endpoint', readonly id: string }
        | { readonly __typename: 'Event', readonly id: string }
        | { readonly __typename: 'ExpertDraw', readonly id: string }
        | { readonly __typename: 'ExpertProfile', readonly id: string }
        | { readonly __typename: 'ExpertTie', readonly id: string }
        | { readonly __typename: 'FormerName', readonly id: string }
        | { readonly __typename: 'GapItem', readonly id: string }
        | { readonly __typename: 'Graduation', readonly id: string }
        | { readonly __typename: 'HighTechCatalogueClass', readonly id: string }
        | { readonly __typename: 'HighTechCatalogueVersion', readonly id: string }
        | { readonly __typename: 'Hold', readonly id: string }
        | { readonly __typename: 'ImportBatch', readonly id: string }
        | { readonly __typename: 'ImportFile', readonly id: string }
        | { readonly __typename: 'ImportLine', readonly id: string }
        | { readonly __typename: 'ImportSheet', readonly id: string }
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
        | { readonly __typename: 'TechDemand', readonly id: string }
        | { readonly __typename: 'TransferCentre', readonly id: string }
        | { readonly __typename: 'TransferCentreYear', readonly id: string }
        | { readonly __typename: 'ValidityEvent', readonly id: string }
        | { readonly __typename: 'VisitLog', readonly id: string }
        | { readonly __typename: 'VisitTask', readonly id: string }
       | null, readonly organization: { readonly id: string, readonly creditCode: string | null } | null, readonly source: { readonly department: string, readonly file: string, readonly sheet: string | null, readonly row: number, readonly date: string } | null }> }> };

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

export type InvestmentOfLineQueryVariables = Exact<{
  id: string;
}>;


export type InvestmentOfLineQuery = { readonly node:
    | { readonly id: string, readonly project: { readonly id: string } | null }
    | { readonly id: string, readonly project: { readonly id: string } | null }
    | Record<PropertyKey, never>
   | null };

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
export const InvestmentOfLineDocument = new TypedDocumentString(`
    query InvestmentOfLine($id: ID!) {
  node(id: $id) {
    ... on InvestmentProgress {
      id
      project {
        id
      }
    }
    ... on InvestmentPlan {
      id
      project {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InvestmentOfLineQuery, InvestmentOfLineQueryVariables>;
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