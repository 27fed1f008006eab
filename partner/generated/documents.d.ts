/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/** 榜单批次的筛选条件；并列者须同时满足。 */
export type ChallengeBatchFilter = {
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 不满足。 */
  readonly not?: ChallengeBatchFilter | null | undefined;
  /** 开放日期。 */
  readonly openedOn?: LocalDateFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<ChallengeBatchFilter> | null | undefined;
  /** 所属县（市、区）。 */
  readonly region?: RegionFilter | null | undefined;
  /** 状态。 */
  readonly state?: ChallengeBatchStateFilter | null | undefined;
  /** 名称。 */
  readonly title?: StringFilter | null | undefined;
  /** 年度。 */
  readonly year?: IntFilter | null | undefined;
};

/** 榜单批次的状态。 */
export type ChallengeBatchState =
  /** 结束。 */
  | 'CLOSED'
  /** 筹备。 */
  | 'DRAFT'
  /** 开放。 */
  | 'OPEN';

/** 比较条件；并列者须同时满足。 */
export type ChallengeBatchStateFilter = {
  /** 等于。 */
  readonly eq?: ChallengeBatchState | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<ChallengeBatchState> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 谁可以揭榜。 */
export type ChallengeBidders =
  /** 不限。 */
  | 'ANY'
  /** 企业。 */
  | 'ENTERPRISE'
  /** 高校院所。 */
  | 'RESEARCH';

/** 比较条件；并列者须同时满足。 */
export type ChallengeBiddersFilter = {
  /** 等于。 */
  readonly eq?: ChallengeBidders | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<ChallengeBidders> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 按相关记录的条数筛选。 */
export type ChallengeListingCountFilter = {
  /** 不少于几条。 */
  readonly gte?: number | null | undefined;
  /** 不多于几条。 */
  readonly lte?: number | null | undefined;
  /** 只数符合者；不填则数全部。 */
  readonly of?: ChallengeListingFilter | null | undefined;
};

/** 榜单的筛选条件；并列者须同时满足。 */
export type ChallengeListingFilter = {
  /** 批次。 */
  readonly batch?: ChallengeBatchFilter | null | undefined;
  /** 揭榜截止时刻：以本系统收到为准。 */
  readonly bidDeadline?: DateTimeFilter | null | undefined;
  /** 谁可以揭榜。 */
  readonly bidders?: ChallengeBiddersFilter | null | undefined;
  /** 榜额：财政补助上限（元）。 */
  readonly budget?: MoneyFilter | null | undefined;
  /** 技术需求。 */
  readonly demand?: TechDemandFilter | null | undefined;
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 不满足。 */
  readonly not?: ChallengeListingFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<ChallengeListingFilter> | null | undefined;
  /** 公布日期。 */
  readonly publishedOn?: LocalDateFilter | null | undefined;
  /** 状态。 */
  readonly state?: ChallengeListingStateFilter | null | undefined;
  /** 名称。 */
  readonly title?: StringFilter | null | undefined;
};

/** 按相关记录筛选。 */
export type ChallengeListingRelationFilter = {
  /** 符合者的条数。 */
  readonly count?: ChallengeListingCountFilter | null | undefined;
  /** 没有一条符合。 */
  readonly none?: ChallengeListingFilter | null | undefined;
  /** 至少有一条符合。 */
  readonly some?: ChallengeListingFilter | null | undefined;
};

/** 榜单的状态。 */
export type ChallengeListingState =
  /** 已批准。 */
  | 'APPROVED'
  /** 已定标。 */
  | 'AWARDED'
  /** 征集截止。 */
  | 'CLOSED'
  /** 拟定。 */
  | 'DRAFT'
  /** 流标。 */
  | 'FAILED'
  /** 已完成。 */
  | 'FINISHED'
  /** 公示。 */
  | 'IN_NOTICE'
  /** 评审中。 */
  | 'IN_REVIEW'
  /** 征集中。 */
  | 'OPEN'
  /** 拟立项。 */
  | 'PROPOSED'
  /** 已开启。 */
  | 'UNSEALED';

/** 比较条件；并列者须同时满足。 */
export type ChallengeListingStateFilter = {
  /** 等于。 */
  readonly eq?: ChallengeListingState | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<ChallengeListingState> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

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

/** 比较条件；并列者须同时满足。 */
export type CreditCodeFilter = {
  /** 等于。 */
  readonly eq?: string | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
};

/** 比较条件；并列者须同时满足。 */
export type DateTimeFilter = {
  /** 等于。 */
  readonly eq?: string | null | undefined;
  /** 不小于（不早于）。 */
  readonly gte?: string | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
  /** 不大于（不晚于）。 */
  readonly lte?: string | null | undefined;
};

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

/** 按相关记录的条数筛选。 */
export type FundingTrancheCountFilter = {
  /** 不少于几条。 */
  readonly gte?: number | null | undefined;
  /** 不多于几条。 */
  readonly lte?: number | null | undefined;
  /** 只数符合者；不填则数全部。 */
  readonly of?: FundingTrancheFilter | null | undefined;
};

/** 拨款批次的筛选条件；并列者须同时满足。 */
export type FundingTrancheFilter = {
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 不满足。 */
  readonly not?: FundingTrancheFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<FundingTrancheFilter> | null | undefined;
  /** 拨付日期；未拨则空。 */
  readonly paidOn?: LocalDateFilter | null | undefined;
};

/** 按相关记录筛选。 */
export type FundingTrancheRelationFilter = {
  /** 符合者的条数。 */
  readonly count?: FundingTrancheCountFilter | null | undefined;
  /** 没有一条符合。 */
  readonly none?: FundingTrancheFilter | null | undefined;
  /** 至少有一条符合。 */
  readonly some?: FundingTrancheFilter | null | undefined;
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

/** 按相关记录的条数筛选。 */
export type IncubationCountFilter = {
  /** 不少于几条。 */
  readonly gte?: number | null | undefined;
  /** 不多于几条。 */
  readonly lte?: number | null | undefined;
  /** 只数符合者；不填则数全部。 */
  readonly of?: IncubationFilter | null | undefined;
};

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

/** 比较条件；并列者须同时满足。 */
export type IntFilter = {
  /** 等于。 */
  readonly eq?: number | null | undefined;
  /** 不小于（不早于）。 */
  readonly gte?: number | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
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

/** 比较条件；并列者须同时满足。 */
export type LocalDateFilter = {
  /** 等于。 */
  readonly eq?: string | null | undefined;
  /** 不小于（不早于）。 */
  readonly gte?: string | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
  /** 不大于（不晚于）。 */
  readonly lte?: string | null | undefined;
};

/** 按相关记录的条数筛选。 */
export type MilestoneCountFilter = {
  /** 不少于几条。 */
  readonly gte?: number | null | undefined;
  /** 不多于几条。 */
  readonly lte?: number | null | undefined;
  /** 只数符合者；不填则数全部。 */
  readonly of?: MilestoneFilter | null | undefined;
};

/** 里程碑节点的筛选条件；并列者须同时满足。 */
export type MilestoneFilter = {
  /** 确认日期。 */
  readonly confirmedOn?: LocalDateFilter | null | undefined;
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 不满足。 */
  readonly not?: MilestoneFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<MilestoneFilter> | null | undefined;
  /** 报告日期。 */
  readonly reportedOn?: LocalDateFilter | null | undefined;
};

/** 按相关记录筛选。 */
export type MilestoneRelationFilter = {
  /** 符合者的条数。 */
  readonly count?: MilestoneCountFilter | null | undefined;
  /** 没有一条符合。 */
  readonly none?: MilestoneFilter | null | undefined;
  /** 至少有一条符合。 */
  readonly some?: MilestoneFilter | null | undefined;
};

/** 比较条件；并列者须同时满足。 */
export type MoneyFilter = {
  /** 等于。 */
  readonly eq?: string | null | undefined;
  /** 不小于（不早于）。 */
  readonly gte?: string | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** 为空（true）或非空（false）。 */
  readonly isNull?: boolean | null | undefined;
  /** 不大于（不晚于）。 */
  readonly lte?: string | null | undefined;
};

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
  /** 政策兑现，最近年度在前。 */
  readonly policyClaims?: PolicyClaimRelationFilter | null | undefined;
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
  /** 提出的服务需求，最近者在前。 */
  readonly serviceDemands?: ServiceDemandRelationFilter | null | undefined;
  /** 所受的科技特派员服务，最近者在前。 */
  readonly serviceVisits?: VisitLogRelationFilter | null | undefined;
  /** 登记状态。 */
  readonly status?: OrganizationStatusFilter | null | undefined;
  /** 人才申报与培育对象：本单位尚未引进、入选的个人。 */
  readonly talentCandidates?: TalentRelationFilter | null | undefined;
  /** 创新团队：依托本单位者。 */
  readonly talentTeams?: TalentRelationFilter | null | undefined;
  /** 高层次人才：本单位引进、入选者，最近者在前。 */
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
export type OwnMoneyReportCountFilter = {
  /** 不少于几条。 */
  readonly gte?: number | null | undefined;
  /** 不多于几条。 */
  readonly lte?: number | null | undefined;
  /** 只数符合者；不填则数全部。 */
  readonly of?: OwnMoneyReportFilter | null | undefined;
};

/** 自筹资金报送的筛选条件；并列者须同时满足。 */
export type OwnMoneyReportFilter = {
  /** 确认日期；未确认则空。 */
  readonly confirmedOn?: LocalDateFilter | null | undefined;
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 不满足。 */
  readonly not?: OwnMoneyReportFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<OwnMoneyReportFilter> | null | undefined;
};

/** 按相关记录筛选。 */
export type OwnMoneyReportRelationFilter = {
  /** 符合者的条数。 */
  readonly count?: OwnMoneyReportCountFilter | null | undefined;
  /** 没有一条符合。 */
  readonly none?: OwnMoneyReportFilter | null | undefined;
  /** 至少有一条符合。 */
  readonly some?: OwnMoneyReportFilter | null | undefined;
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
  /** 验收通过日期。 */
  readonly acceptedOn?: LocalDateFilter | null | undefined;
  /** 承担单位名称。 */
  readonly bearerName?: StringFilter | null | undefined;
  /** 经费：财政补助（元）。 */
  readonly budget?: MoneyFilter | null | undefined;
  /** 所答的技术需求。 */
  readonly demand?: TechDemandFilter | null | undefined;
  /** 执行期止（含当日）。 */
  readonly endOn?: LocalDateFilter | null | undefined;
  /** 立项日期。 */
  readonly establishedOn?: LocalDateFilter | null | undefined;
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 项目类型。 */
  readonly kind?: ProjectKindFilter | null | undefined;
  /** 级别。 */
  readonly level?: PlanLevelFilter | null | undefined;
  /** 节点。 */
  readonly milestones?: MilestoneRelationFilter | null | undefined;
  /** 不满足。 */
  readonly not?: ProjectFilter | null | undefined;
  /** 项目编号。 */
  readonly number?: StringFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<ProjectFilter> | null | undefined;
  /** 承担单位；名录中没有的机构则空。 */
  readonly organization?: OrganizationFilter | null | undefined;
  /** 自筹资金报送。 */
  readonly ownMoneyReports?: OwnMoneyReportRelationFilter | null | undefined;
  /** 需求单位：在本厂测试并签署。 */
  readonly owner?: OrganizationFilter | null | undefined;
  /** 所属县（市、区）。 */
  readonly region?: RegionFilter | null | undefined;
  /** 状态。 */
  readonly state?: ProjectStateFilter | null | undefined;
  /** 项目名称。 */
  readonly title?: StringFilter | null | undefined;
  /** 各期拨款。 */
  readonly tranches?: FundingTrancheRelationFilter | null | undefined;
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
  /** 验收通过。 */
  | 'ACCEPTED'
  /** 执行中。 */
  | 'ACTIVE'
  /** 已归档。 */
  | 'ARCHIVED'
  /** 待验收。 */
  | 'DUE'
  /** 已立项。 */
  | 'ESTABLISHED'
  /** 验收不通过。 */
  | 'FAILED'
  /** 验收中。 */
  | 'IN_ACCEPTANCE'
  /** 未签约作废。 */
  | 'LAPSED'
  /** 逾期未验收。 */
  | 'OVERDUE'
  /** 整改中。 */
  | 'RECTIFYING'
  /** 验收整改。 */
  | 'RECTIFYING_ACCEPTANCE'
  /** 已撤销。 */
  | 'REVOKED'
  /** 已终止。 */
  | 'TERMINATED'
  /** 拟终止。 */
  | 'TERMINATING';

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
  /** 组织人事部门核实到岗的日期；未核实则空。 */
  readonly arrivalVerifiedOn?: LocalDateFilter | null | undefined;
  /** 到岗日期。 */
  readonly arrivedOn?: LocalDateFilter | null | undefined;
  /** 劳动（聘用）合同起；未登记合同则空。 */
  readonly contractFrom?: LocalDateFilter | null | undefined;
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
  /** 所列的县级榜单批次。 */
  readonly batch?: ChallengeBatchFilter | null | undefined;
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
  /** 由此发布的榜单。 */
  readonly listings?: ChallengeListingRelationFilter | null | undefined;
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

export type LotsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: AuctionLotFilter | null | undefined;
}>;


export type LotsQuery = { readonly auctionLots: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly title: string, readonly state: AuctionLotState, readonly mode: BiddingMode, readonly method: BiddingMethod, readonly startPrice: string, readonly announcedAt: string | null, readonly registrationEndsAt: string | null, readonly startsAt: string | null, readonly endsAt: string | null, readonly topAmount: string | null, readonly finalPrice: string | null }> } };

export type ChallengesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: ChallengeListingFilter | null | undefined;
}>;


export type ChallengesQuery = { readonly challengeListings: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly state: ChallengeListingState, readonly eligibility: string, readonly bidders: ChallengeBidders, readonly budget: string, readonly publishedOn: string | null, readonly bidDeadline: string | null }> } };

export type QualificationsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: QualificationGrantFilter | null | undefined;
}>;


export type QualificationsQuery = { readonly qualificationGrants: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: QualificationKind, readonly status: QualificationGrantStatus, readonly grantedOn: string, readonly validFrom: string | null, readonly validTo: string | null, readonly certificateNumber: string | null, readonly documentNumber: string | null, readonly organization: { readonly id: string, readonly name: string, readonly creditCode: string | null } | null }> } };

export type EnterprisesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  search?: string | null | undefined;
  filter?: OrganizationFilter | null | undefined;
}>;


export type EnterprisesQuery = { readonly enterprises: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly creditCode: string | null, readonly status: OrganizationStatus, readonly foundedOn: string | null, readonly industryCode: string | null, readonly industryName: string | null, readonly region: { readonly id: string, readonly name: string }, readonly town: { readonly id: string, readonly name: string } | null }> } };

export type EnterpriseQueryVariables = Exact<{
  creditCode: string;
}>;


export type EnterpriseQuery = { readonly organization: { readonly id: string, readonly name: string, readonly creditCode: string | null, readonly status: OrganizationStatus, readonly foundedOn: string | null, readonly industryCode: string | null, readonly industryName: string | null, readonly formerNames: ReadonlyArray<{ readonly name: string, readonly until: string | null }>, readonly region: { readonly id: string, readonly name: string }, readonly town: { readonly id: string, readonly name: string } | null, readonly qualifications: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: QualificationKind, readonly status: QualificationGrantStatus, readonly grantedOn: string, readonly validTo: string | null, readonly certificateNumber: string | null, readonly documentNumber: string | null }> } } | null };

export type PoliciesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: PolicyFilter | null | undefined;
}>;


export type PoliciesQuery = { readonly policies: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly issuer: string, readonly documentNumber: string, readonly state: PolicyState, readonly issuedOn: string, readonly validFrom: string, readonly validTo: string }> } };

export type PlatformsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: PlatformFilter | null | undefined;
}>;


export type PlatformsQuery = { readonly platforms: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string | null, readonly kind: PlatformKind, readonly level: PlatformLevel | null, readonly state: PlatformState, readonly foundedOn: string | null, readonly operatingOn: string | null, readonly recognisedOn: string | null }> } };

export type AchievementsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: AchievementFilter | null | undefined;
}>;


export type AchievementsQuery = { readonly achievements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly registrationNumber: string | null, readonly state: AchievementState, readonly class: AchievementClass | null, readonly field: string | null, readonly maturity: number | null, readonly registeredOn: string | null, readonly organization: { readonly id: string, readonly name: string, readonly creditCode: string | null } | null }> } };

export interface Documents {
  readonly achievements: { readonly variables: AchievementsQueryVariables; readonly result: AchievementsQuery };
  readonly challenges: { readonly variables: ChallengesQueryVariables; readonly result: ChallengesQuery };
  readonly enterprise: { readonly variables: EnterpriseQueryVariables; readonly result: EnterpriseQuery };
  readonly enterprises: { readonly variables: EnterprisesQueryVariables; readonly result: EnterprisesQuery };
  readonly lots: { readonly variables: LotsQueryVariables; readonly result: LotsQuery };
  readonly platforms: { readonly variables: PlatformsQueryVariables; readonly result: PlatformsQuery };
  readonly policies: { readonly variables: PoliciesQueryVariables; readonly result: PoliciesQuery };
  readonly qualifications: { readonly variables: QualificationsQueryVariables; readonly result: QualificationsQuery };
}
export declare const documents: { readonly [K in keyof Documents]: string };
