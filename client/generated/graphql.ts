/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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
export type IdFilter = {
  /** 等于。 */
  readonly eq?: string | null | undefined;
  /** 为其中之一。 */
  readonly in?: ReadonlyArray<string> | null | undefined;
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
  /** 统一社会信用代码（GB 32100-2015），18 位。 */
  readonly creditCode?: CreditCodeFilter | null | undefined;
  /** 成立日期。 */
  readonly foundedOn?: LocalDateFilter | null | undefined;
  /** 全局标识，不透明。 */
  readonly id?: IdFilter | null | undefined;
  /** 国民经济行业代码（GB/T 4754）。 */
  readonly industryCode?: StringFilter | null | undefined;
  /** 类别。 */
  readonly kind?: OrganizationKindFilter | null | undefined;
  /** 名称。 */
  readonly name?: StringFilter | null | undefined;
  /** 不满足。 */
  readonly not?: OrganizationFilter | null | undefined;
  /** 满足其中任一。 */
  readonly or?: ReadonlyArray<OrganizationFilter> | null | undefined;
  /** 研发费用（税务局加计扣除口径），按年度。 */
  readonly rdExpenses?: RdExpenseRelationFilter | null | undefined;
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
  /** 没有一条符合。 */
  readonly none?: RdExpenseFilter | null | undefined;
  /** 至少有一条符合。 */
  readonly some?: RdExpenseFilter | null | undefined;
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


export type EnterpriseRdExpensesQuery = { readonly organization: { readonly id: string, readonly rdExpenses: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly year: number, readonly throughMonth: number, readonly expense: string, readonly revenue: string, readonly intensity: string | null }> }, readonly relations: ReadonlyArray<{ readonly id: string, readonly kind: OrganizationRelationKind, readonly validFrom: string | null, readonly validTo: string | null, readonly organization: { readonly id: string, readonly name: string, readonly creditCode: string | null } | null, readonly other: { readonly id: string, readonly name: string, readonly creditCode: string | null } | null }> | null } | null };

export type EnterpriseQueryVariables = Exact<{
  id?: string | null | undefined;
  creditCode?: string | null | undefined;
}>;


export type EnterpriseQuery = { readonly organization: { readonly id: string, readonly name: string, readonly creditCode: string | null, readonly kind: OrganizationKind, readonly status: OrganizationStatus, readonly industryCode: string | null, readonly industryName: string | null, readonly industryEdition: string | null, readonly foundedOn: string | null, readonly registeredCapital: string | null, readonly legalRepresentative: string | null, readonly contactName: string | null, readonly contactPhone: string | null, readonly formerNames: ReadonlyArray<{ readonly id: string, readonly name: string, readonly until: string | null }>, readonly region: { readonly id: string, readonly name: string }, readonly town: { readonly id: string, readonly name: string } | null, readonly statusHistory: ReadonlyArray<{ readonly id: string, readonly status: OrganizationStatus, readonly on: string | null, readonly recordedAt: string }> } | null };

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
    `) as unknown as TypedDocumentString<EnterpriseRdExpensesQuery, EnterpriseRdExpensesQueryVariables>;
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
    statusHistory {
      id
      status
      on
      recordedAt
    }
  }
}
    `) as unknown as TypedDocumentString<EnterpriseQuery, EnterpriseQueryVariables>;
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