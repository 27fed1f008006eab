import { headlines } from '../../../schema/indicator/dashboard/headlines.ts';
import { monthEnd } from '../../../schema/core/scalar/local-date.ts';
import type { Question } from './question.ts';

/** The same question as PostGraphile's schema over the same tables can ask it. */
export interface PeerQuestion { readonly document: string; readonly variables: Readonly<Record<string, unknown>> }

const grant = 'rowId kind grantedOn validFrom validTo certificateNumber documentNumber batch year isRenewal status';
const region = 'rowId code name shortName level';

// What hangs on its object by no foreign key (sources, the journal) it cannot reach from there: it is not asked for them. It answers
// with the rows of the leaders' page, of which nothing is reckoned, and filters by nothing that has no index (an enterprise's status).
const documents: Readonly<Record<string, string>> = {
  e360: `query e360($creditCode: String!) {
  organizationByCreditCode(creditCode: $creditCode) {
    rowId name kind creditCode status foundedOn registeredCapital industryCode industryName industryEdition legalRepresentative contactName contactPhoneMasked version
    regionByRegionId { ${region} regionByParentId { rowId code name } }
    regionByTownId { ${region} validFrom validTo regionByParentId { rowId code name } }
    formerNamesByOrganizationId(orderBy: [NAME_ASC]) { nodes { rowId name until } }
    statusEventsByOrganizationId(orderBy: [RECORDED_AT_ASC]) { nodes { rowId status on recordedAt } }
    organizationRelationsByOrganizationId { nodes { rowId kind validFrom validTo organizationByOtherId { rowId name creditCode } } }
    rdExpensesByOrganizationId(first: 10, orderBy: [YEAR_DESC]) { totalCount nodes { rowId year expense revenue throughMonth intensity } }
    qualificationGrantsByOrganizationId(first: 20, orderBy: [GRANTED_ON_DESC, ROW_ID_ASC]) { totalCount nodes { ${grant} remark qualificationApplicationByApplicationId { rowId kind year state } } }
    qualificationApplicationsByOrganizationId(first: 10, orderBy: [YEAR_DESC, ROW_ID_ASC]) {
      totalCount
      nodes {
        rowId kind year isRenewal state selfCheckedOn ruleVersion submittedOn townshipCheckedOn townshipOpinion returnedOn returnReason recommendedOn recommendedDocument
        acceptedOn acceptanceDocument noticeOn noticeDocument decidedOn decidedDocument grantedOn certificateNumber validFrom validTo renewalOn expiresOn
        revokedOn revokedDocument revokeReason barredUntil remark createdAt
        coChecksByApplicationId { nodes { rowId round department result remark on } }
        qualificationGrantsByApplicationId(orderBy: [GRANTED_ON_DESC]) { nodes { ${grant} } }
      }
    }
    rdInstitutionsByOrganizationId(orderBy: [GRANTED_ON_DESC]) { nodes { rowId level name grantedOn documentNumber } }
    poolMembershipsByOrganizationId { nodes { rowId rung state entry reason regionByTownId { rowId name } clerkName enteredOn nextAction forecastYear refreshedOn progressOn failures
      gapItemsByMembershipId { nodes { rowId criterion title isGate currentValue neededValue source asOf } } } }
    latestHighTech: qualificationGrantsByOrganizationId(first: 1, condition: { kind: "HNTE" }, orderBy: [GRANTED_ON_DESC]) { nodes { ${grant} } }
    firstProvincialSme: qualificationGrantsByOrganizationId(first: 1, condition: { kind: "PROVINCIAL_SME" }, orderBy: [GRANTED_ON_ASC]) { nodes { ${grant} } }
    latestInstitution: rdInstitutionsByOrganizationId(first: 1, orderBy: [GRANTED_ON_DESC]) { nodes { rowId level name grantedOn documentNumber } }
  }
}`,
  list: `query list($town: String!, $kind: String!) {
  allOrganizations(first: 50, orderBy: [NAME_ASC, ROW_ID_ASC], filter: { kind: { equalTo: "ENTERPRISE" }, regionByTownId: { code: { equalTo: $town } },
      qualificationGrantsByOrganizationId: { some: { kind: { equalTo: $kind }, status: { equalTo: "VALID" } } } }) {
    totalCount
    pageInfo { hasNextPage }
    nodes {
      rowId name creditCode status foundedOn registeredCapital industryName legalRepresentative contactName contactPhoneMasked
      regionByTownId { rowId name }
      rdExpensesByOrganizationId(first: 1, orderBy: [YEAR_DESC]) { totalCount nodes { year expense revenue intensity } }
      qualificationGrantsByOrganizationId(first: 1, orderBy: [GRANTED_ON_DESC, ROW_ID_ASC]) { totalCount nodes { rowId kind grantedOn validTo certificateNumber status } }
      qualificationApplicationsByOrganizationId(first: 1, orderBy: [YEAR_DESC, ROW_ID_ASC]) { totalCount nodes { rowId kind year state recommendedOn decidedOn } }
      latestHighTech: qualificationGrantsByOrganizationId(first: 1, condition: { kind: "HNTE" }, orderBy: [GRANTED_ON_DESC]) { nodes { rowId grantedOn validTo certificateNumber status } }
      firstProvincialSme: qualificationGrantsByOrganizationId(first: 1, condition: { kind: "PROVINCIAL_SME" }, orderBy: [GRANTED_ON_ASC]) { nodes { rowId grantedOn certificateNumber } }
      latestInstitution: rdInstitutionsByOrganizationId(first: 1, orderBy: [GRANTED_ON_DESC]) { nodes { rowId level name grantedOn } }
    }
  }
}`,
  Leaders: `query Leaders($region: String!, $year: Int!, $to: Date!, $indicators: [String!]!) {
  allRegions(condition: { code: $region }) {
    nodes {
      rowId name code
      indicatorValuesByRegionId(condition: { year: $year }, filter: { indicator: { in: $indicators }, to: { lessThanOrEqualTo: $to } }, orderBy: [INDICATOR_ASC, TO_ASC]) {
        nodes { rowId indicator from to value text state records computedAt recount recountText target targetLine completionRate rank rankOf }
      }
      regionParentIdForeignBack { nodes { rowId name indicatorValuesByRegionId(condition: { year: $year, to: $to }, filter: { indicator: { in: $indicators } }) { nodes { indicator value } } } }
    }
  }
}`,
  hall: `query hall($state: String!) {
  allAuctionLots(first: 20, condition: { state: $state }, orderBy: [ENDS_AT_ASC, ROW_ID_ASC]) {
    totalCount
    pageInfo { hasNextPage }
    nodes {
      rowId code title state mode method startPrice depositAmount sequence topAmount topCode startsAt endsAt registrationEndsAt extensions run lastAt lastHash
      organizationByOrganizationId { rowId name creditCode }
      achievementByAchievementId { rowId title }
      bidsByLotId(first: 10, orderBy: [SEQUENCE_DESC]) { totalCount nodes { rowId sequence kind code amount at endsAt isExtension hash } }
    }
  }
}`,
  board: `query board($year: Int!) {
  allCommissionerRosterEntries(first: 50, condition: { year: $year }, orderBy: [YEAR_DESC, ROW_ID_ASC]) {
    totalCount
    pageInfo { hasNextPage }
    nodes {
      rowId year kind level enteredOn leftOn
      commissionerByCommissionerId { rowId name senderName specialty organizationBySenderId { rowId name }
        visitLogsByCommissionerId(first: 1, orderBy: [SERVED_ON_DESC, ROW_ID_ASC]) { totalCount nodes { rowId servedOn hours state kind place regionByTownId { rowId name } organizationByOrganizationId { rowId name } } } }
      regionByTownId { rowId name }
      organizationByOrganizationId { rowId name }
    }
  }
}`,
};

/** Null for a question that is not put to it. */
export function peerQuestion({ name, variables }: Question): PeerQuestion | null {
  const document = documents[name];
  if (document === undefined) return null;
  const { month, ...given } = variables;
  return { document, variables: name === 'Leaders' ? { ...given, to: monthEnd(`${given['year']}-${String(month).padStart(2, '0')}-01`), indicators: headlines(new Set()).map(({ id }) => id) } : given };
}
