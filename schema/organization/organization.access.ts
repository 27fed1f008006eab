import { type Scope, bureau, departments, working } from '../core/access/actor.ts';
import { always, any, is, keyNeeds, own, role, scope, via, all } from '../core/access/condition.ts';
import { access } from '../core/access/rules.ts';

/** The bureau, the departments that co-check, and those who watch over them. */
export const staff = role(...bureau, ...departments, 'AUDITOR', 'HIGHER_AUTHORITY');
/** The township that the organization lies in. */
export const ownTown = (path = '') => all(role('TOWNSHIP'), path ? via(path, is('town', own.region)) : is('town', own.region));
/** The organization's own people, and its own key when that is what it is for. */
export const ownOrganization = (path = '', need: Scope = 'organization:read') => all(keyNeeds(need), is(path || 'id', own.organization));
/** Whoever works with the bureau; administrators of the system do not. */
export const colleagues = role(...working);
export const reads = scope('organization:read');

/** A register is public; what concerns people or money is for those who work with it. */
const contact = any(role(...bureau, 'AUDITOR'), ownTown(), ownOrganization());
const money = (path: string) => any(staff, ownTown(path), ownOrganization(path));

export const organizationAccess = [
  access('Region', always, ['code', 'name', 'shortName', 'level', 'parent', 'validFrom', 'validTo']),
  access('IndustryClass', always, ['edition', 'code', 'name']),
  access('Organization', any(colleagues, reads, is('status', 'ACTIVE')), [
    'kind', 'creditCode', 'name', 'formerNames', 'region', 'town', 'industryCode', 'industryName', 'industryEdition', 'foundedOn', 'registeredCapital',
    'status', 'statusHistory', 'rdExpenses', 'version', 'sources', 'timeline',
  ], { legalRepresentative: any(colleagues, reads), contactName: contact, contactPhone: contact, relations: any(staff, ownOrganization()) }),
  access('FormerName', always, ['name', 'until']),
  access('StatusEvent', always, ['status', 'on', 'recordedAt']),
  access('OrganizationRelation', any(staff, ownOrganization('organization'), ownOrganization('other')), ['organization', 'other', 'kind', 'validFrom', 'validTo']),
  access('RdExpense', money('organization'), ['organization', 'year', 'expense', 'revenue', 'throughMonth', 'intensity', 'sources']),
];
