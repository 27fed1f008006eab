import { bureau } from '../core/access/actor.ts';
import { all, always, any, is, keyNeeds, role, via, type Condition } from '../core/access/condition.ts';
import { access, extendAccess } from '../core/access/rules.ts';
import { ownOrganization as ofOrganization, ownTown } from '../organization/organization.access.ts';

export const ownOrganization = (path: string): Condition => ofOrganization(path, 'challenge:read');
/** A partner's key says what it is for; people need no scope. */
const reads = (who: Condition): Condition => all(keyNeeds('challenge:read'), who);

/** The bureau, and those above and beside it who answer for the lists. */
const officials = role(...bureau, 'AUDITOR', 'HIGHER_AUTHORITY');
/** Who works on a demand: the firm, its township and the bureau. */
const concerned = any(officials, ownTown('organization'), ownOrganization('organization'));

export const seesDemand = any(reads(concerned), is('isPublished', true));
/** What a demand says of the firm's problem: published in full only where the firm said so. */
const detail = any(reads(concerned), all(is('isPublished', true), is('confidentiality', 'PUBLIC')));
const contact = any(role(...bureau), ownTown('organization'), ownOrganization('organization'));

/** Established projects are published by their documents; who leads one, and its inner matters, are not. */
export const seesProject: Condition = always;

export const challengeAccess = [
  access('TechDemand', seesDemand, ['code', 'organization', 'year', 'title', 'list', 'priorityIndustry', 'field', 'summary', 'deadlineMonths', 'award', 'confidentiality', 'state', 'isPublished', 'filedOn', 'recommendations', 'sources', 'timeline'], {
    industryCode: detail, problem: detail, dependence: detail, ipProposal: detail, totalBudget: detail, commitment: detail, contactName: contact, contactPhone: contact, createdAt: concerned,
  }),
  access('DemandRecommendation', via('demand', seesDemand), ['demand', 'list', 'recommendedOn', 'document', 'outcome', 'decidedOn', 'decidedDocument', 'sources']),
  access('Project', seesProject, ['number', 'title', 'organization', 'bearerName', 'bearerCode', 'region', 'level', 'programme', 'kind', 'establishedOn', 'document', 'budget', 'state', 'sources', 'timeline'], {
    principal: any(officials, ownOrganization('organization')),
  }),
  extendAccess('Organization', ['techDemands', 'projects']),
];
