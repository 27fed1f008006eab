/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query EnterpriseList($first: Int!, $after: String, $filter: OrganizationFilter, $orderBy: [OrganizationOrder!], $search: String) {\n  enterprises(\n    first: $first\n    after: $after\n    filter: $filter\n    orderBy: $orderBy\n    search: $search\n  ) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      name\n      formerNames {\n        id\n        name\n      }\n      creditCode\n      town {\n        id\n        name\n      }\n      industryCode\n      industryName\n      foundedOn\n      registeredCapital\n      status\n      legalRepresentative\n    }\n  }\n}": typeof types.EnterpriseListDocument,
    "query EnterpriseRdExpenses($id: ID!) {\n  organization(id: $id) {\n    id\n    rdExpenses(first: 20, orderBy: [{field: YEAR, direction: DESC}]) {\n      nodes {\n        id\n        year\n        throughMonth\n        expense\n        revenue\n        intensity\n      }\n    }\n    relations {\n      id\n      kind\n      organization {\n        id\n        name\n        creditCode\n      }\n      other {\n        id\n        name\n        creditCode\n      }\n      validFrom\n      validTo\n    }\n  }\n}": typeof types.EnterpriseRdExpensesDocument,
    "query Enterprise($id: ID, $creditCode: CreditCode) {\n  organization(id: $id, creditCode: $creditCode) {\n    id\n    name\n    creditCode\n    kind\n    status\n    formerNames {\n      id\n      name\n      until\n    }\n    region {\n      id\n      name\n    }\n    town {\n      id\n      name\n    }\n    industryCode\n    industryName\n    industryEdition\n    foundedOn\n    registeredCapital\n    legalRepresentative\n    contactName\n    contactPhone\n    statusHistory {\n      id\n      status\n      on\n      recordedAt\n    }\n  }\n}": typeof types.EnterpriseDocument,
    "query TownChoices {\n  regions(first: 100, filter: {level: {eq: TOWNSHIP}}, orderBy: [{field: CODE}]) {\n    nodes {\n      id\n      code\n      name\n    }\n  }\n}\n\nquery IndustryChoices($filter: IndustryClassFilter) {\n  industryClasses(first: 20, filter: $filter, orderBy: [{field: CODE}]) {\n    nodes {\n      id\n      code\n      name\n      edition\n    }\n  }\n}": typeof types.TownChoicesDocument,
};
const documents: Documents = {
    "query EnterpriseList($first: Int!, $after: String, $filter: OrganizationFilter, $orderBy: [OrganizationOrder!], $search: String) {\n  enterprises(\n    first: $first\n    after: $after\n    filter: $filter\n    orderBy: $orderBy\n    search: $search\n  ) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      name\n      formerNames {\n        id\n        name\n      }\n      creditCode\n      town {\n        id\n        name\n      }\n      industryCode\n      industryName\n      foundedOn\n      registeredCapital\n      status\n      legalRepresentative\n    }\n  }\n}": types.EnterpriseListDocument,
    "query EnterpriseRdExpenses($id: ID!) {\n  organization(id: $id) {\n    id\n    rdExpenses(first: 20, orderBy: [{field: YEAR, direction: DESC}]) {\n      nodes {\n        id\n        year\n        throughMonth\n        expense\n        revenue\n        intensity\n      }\n    }\n    relations {\n      id\n      kind\n      organization {\n        id\n        name\n        creditCode\n      }\n      other {\n        id\n        name\n        creditCode\n      }\n      validFrom\n      validTo\n    }\n  }\n}": types.EnterpriseRdExpensesDocument,
    "query Enterprise($id: ID, $creditCode: CreditCode) {\n  organization(id: $id, creditCode: $creditCode) {\n    id\n    name\n    creditCode\n    kind\n    status\n    formerNames {\n      id\n      name\n      until\n    }\n    region {\n      id\n      name\n    }\n    town {\n      id\n      name\n    }\n    industryCode\n    industryName\n    industryEdition\n    foundedOn\n    registeredCapital\n    legalRepresentative\n    contactName\n    contactPhone\n    statusHistory {\n      id\n      status\n      on\n      recordedAt\n    }\n  }\n}": types.EnterpriseDocument,
    "query TownChoices {\n  regions(first: 100, filter: {level: {eq: TOWNSHIP}}, orderBy: [{field: CODE}]) {\n    nodes {\n      id\n      code\n      name\n    }\n  }\n}\n\nquery IndustryChoices($filter: IndustryClassFilter) {\n  industryClasses(first: 20, filter: $filter, orderBy: [{field: CODE}]) {\n    nodes {\n      id\n      code\n      name\n      edition\n    }\n  }\n}": types.TownChoicesDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query EnterpriseList($first: Int!, $after: String, $filter: OrganizationFilter, $orderBy: [OrganizationOrder!], $search: String) {\n  enterprises(\n    first: $first\n    after: $after\n    filter: $filter\n    orderBy: $orderBy\n    search: $search\n  ) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      name\n      formerNames {\n        id\n        name\n      }\n      creditCode\n      town {\n        id\n        name\n      }\n      industryCode\n      industryName\n      foundedOn\n      registeredCapital\n      status\n      legalRepresentative\n    }\n  }\n}"): typeof import('./graphql.ts').EnterpriseListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query EnterpriseRdExpenses($id: ID!) {\n  organization(id: $id) {\n    id\n    rdExpenses(first: 20, orderBy: [{field: YEAR, direction: DESC}]) {\n      nodes {\n        id\n        year\n        throughMonth\n        expense\n        revenue\n        intensity\n      }\n    }\n    relations {\n      id\n      kind\n      organization {\n        id\n        name\n        creditCode\n      }\n      other {\n        id\n        name\n        creditCode\n      }\n      validFrom\n      validTo\n    }\n  }\n}"): typeof import('./graphql.ts').EnterpriseRdExpensesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Enterprise($id: ID, $creditCode: CreditCode) {\n  organization(id: $id, creditCode: $creditCode) {\n    id\n    name\n    creditCode\n    kind\n    status\n    formerNames {\n      id\n      name\n      until\n    }\n    region {\n      id\n      name\n    }\n    town {\n      id\n      name\n    }\n    industryCode\n    industryName\n    industryEdition\n    foundedOn\n    registeredCapital\n    legalRepresentative\n    contactName\n    contactPhone\n    statusHistory {\n      id\n      status\n      on\n      recordedAt\n    }\n  }\n}"): typeof import('./graphql.ts').EnterpriseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TownChoices {\n  regions(first: 100, filter: {level: {eq: TOWNSHIP}}, orderBy: [{field: CODE}]) {\n    nodes {\n      id\n      code\n      name\n    }\n  }\n}\n\nquery IndustryChoices($filter: IndustryClassFilter) {\n  industryClasses(first: 20, filter: $filter, orderBy: [{field: CODE}]) {\n    nodes {\n      id\n      code\n      name\n      edition\n    }\n  }\n}"): typeof import('./graphql.ts').TownChoicesDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
