/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** “切换身份”的输入。 */
export type ActAsInput = {
  /** 任职的全局标识。 */
  readonly assignmentId: string;
};

/** 比较条件；并列者须同时满足。 */
export type BooleanFilter = {
  /** 等于。 */
  readonly eq?: boolean | null | undefined;
};

/** “修改密码”的输入。 */
export type ChangePasswordInput = {
  /** 当前密码。 */
  readonly currentPassword: string;
  /** 新密码：至少 10 位、三类字符，不与最近 5 次相同，不是常见密码。 */
  readonly newPassword: string;
};

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

/** “确认动态验证码”的输入。 */
export type ConfirmTotpInput = {
  /** 手机上显示的 6 位数字。 */
  readonly code: string;
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

/** “放弃”的输入。 */
export type DiscardImportBatchInput = {
  /** 导入批次的全局标识。 */
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

/** 数字的含义。 */
export type FigureQualifier =
  /** 不少于。 */
  | 'AT_LEAST'
  /** 恰为。 */
  | 'EXACTLY'
  /** 区间。 */
  | 'RANGE';

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

/** 排序方向。 */
export type OrderDirection =
  /** 升序。 */
  | 'ASC'
  /** 降序。 */
  | 'DESC';

/** 单位的筛选条件；并列者须同时满足。 */
export type OrganizationFilter = {
  /** 双创大赛获奖作品在本单位的落地。 */
  readonly competitionLandings?: CompetitionLandingRelationFilter | null | undefined;
  /** 统一社会信用代码（GB 32100-2015），18 位。 */
  readonly creditCode?: CreditCodeFilter | null | undefined;
  /** 首次省科技型中小企业认定：以最早认定日期为准。 */
  readonly firstProvincialSmeGrant?: QualificationGrantFilter | null | undefined;
  /** 成立日期。 */
  readonly foundedOn?: LocalDateFilter | null | undefined;
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 国民经济行业代码（GB/T 4754）。 */
  readonly industryCode?: StringFilter | null | undefined;
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
  /** 所在高新区企业库，各版各为一条，最近录入者在前。 */
  readonly parkMemberships?: ParkMembershipRelationFilter | null | undefined;
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

/** 行政区划的筛选条件；并列者须同时满足。 */
export type RegionFilter = {
  /** 区划代码：县级以上 6 位，镇街 9 位。 */
  readonly code?: StringFilter | null | undefined;
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

/** “登录”的输入。 */
export type SignInInput = {
  /** 登录名，不分大小写与全半角。 */
  readonly loginName: string;
  /** 密码。 */
  readonly password: string;
  /** 动态验证码，6 位；启用者必填。 */
  readonly totp?: string | null | undefined;
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

/** “撤销导入”的输入。 */
export type UndoImportBatchInput = {
  /** 导入批次的全局标识。 */
  readonly id: string;
  /** 客户端生成的幂等键：重复提交得到同一结果。 */
  readonly idempotencyKey?: string | null | undefined;
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
        | { readonly __typename: 'ApiKey', readonly id: string }
        | { readonly __typename: 'Assignment', readonly id: string }
        | { readonly __typename: 'Attachment', readonly id: string }
        | { readonly __typename: 'CoCheck', readonly id: string }
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
        | { readonly __typename: 'FormerName', readonly id: string }
        | { readonly __typename: 'GapItem', readonly id: string }
        | { readonly __typename: 'ImportBatch', readonly id: string }
        | { readonly __typename: 'ImportFile', readonly id: string }
        | { readonly __typename: 'ImportLine', readonly id: string }
        | { readonly __typename: 'ImportSheet', readonly id: string }
        | { readonly __typename: 'IndicatorValue', readonly id: string }
        | { readonly __typename: 'IndustryClass', readonly id: string }
        | { readonly __typename: 'JournalEntry', readonly id: string }
        | { readonly __typename: 'Organization', readonly id: string }
        | { readonly __typename: 'OrganizationRelation', readonly id: string }
        | { readonly __typename: 'Park', readonly id: string }
        | { readonly __typename: 'ParkBoundaryVersion', readonly id: string }
        | { readonly __typename: 'ParkEvaluation', readonly id: string }
        | { readonly __typename: 'ParkEvaluationItem', readonly id: string }
        | { readonly __typename: 'ParkListVersion', readonly id: string }
        | { readonly __typename: 'ParkMembership', readonly id: string }
        | { readonly __typename: 'ParkMonth', readonly id: string }
        | { readonly __typename: 'Person', readonly id: string }
        | { readonly __typename: 'PersonRelation', readonly id: string }
        | { readonly __typename: 'PlanItem', readonly id: string }
        | { readonly __typename: 'PoolMembership', readonly id: string }
        | { readonly __typename: 'QualificationApplication', readonly id: string }
        | { readonly __typename: 'QualificationGrant', readonly id: string }
        | { readonly __typename: 'RdExpense', readonly id: string }
        | { readonly __typename: 'RdInstitution', readonly id: string }
        | { readonly __typename: 'Region', readonly id: string }
        | { readonly __typename: 'Session', readonly id: string }
        | { readonly __typename: 'StatusEvent', readonly id: string }
        | { readonly __typename: 'Target', readonly id: string }
       | null, readonly organization: { readonly id: string, readonly creditCode: string | null } | null }> }> };

export type SourceLineFragment = { readonly id: string, readonly row: number, readonly sheet: { readonly id: string, readonly file: string, readonly sheet: string | null, readonly department: string | null, readonly batch: { readonly id: string, readonly createdAt: string } | null } | null };

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