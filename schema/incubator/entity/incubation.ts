import { defineEntity, p } from '@mikro-orm/core';
import { uuidv7 } from '../../core/uuid.ts';
import { listed } from '../../core/sql/listed.ts';
import { QualificationGrant } from '../../ladder/ladder.entity.ts';
import { Organization } from '../../organization/organization.entity.ts';
import { exitReasons, keysOf } from '../incubator.kinds.ts';
import { Incubator } from './carrier.ts';

/** The states of `lifecycle/incubation.ts`. */
export const incubationStates = ['APPLIED', 'ADMITTED', 'INCUBATING', 'EXTENDED', 'GRADUATING', 'GRADUATED', 'EXITED', 'REJECTED', 'WITHDRAWN'] as const;
export type IncubationState = (typeof incubationStates)[number];
/** In the carrier now. */
export const presentStates = ['INCUBATING', 'EXTENDED', 'GRADUATING'] as const satisfies readonly IncubationState[];
/** Present, or about to be: a firm has at most one such incubation. */
export const activeStates = ['ADMITTED', ...presentStates] as const satisfies readonly IncubationState[];

/** A tenant's stay in a carrier: an enterprise, or a team that is none yet. */
const IncubationSchema = defineEntity({
  name: 'Incubation',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    carrier: () => p.manyToOne(Incubator).ref(),
    /** Empty for a team. */
    organization: () => p.manyToOne(Organization).ref().nullable().deleteRule('no action'),
    /** The team's name, also after it became an enterprise. */
    teamName: p.string().length(200).nullable(),
    /** The name that lists show: the team's, or the enterprise's when it came in. */
    tenantName: p.string().length(200),
    field: p.string().length(60).nullable(),
    isConnectedVehicle: p.boolean().default(false),
    /** Square metres it uses. */
    area: p.decimal('string').precision(14).scale(4).nullable(),
    contactName: p.string().length(100).nullable(),
    contactPhoneMasked: p.string().length(40).nullable(),
    contactPhoneCipher: p.text().nullable(),
    contactPhoneHash: p.string().length(64).nullable(),
    business: p.text().nullable(),
    state: p.enum(incubationStates).default('APPLIED'),
    appliedOn: p.date().nullable(),
    panelOn: p.date().nullable(),
    panelOpinion: p.text().nullable(),
    rejectReason: p.text().nullable(),
    enteredOn: p.date().nullable(),
    /** When a team became an enterprise: from then on it counts as one. */
    registeredOn: p.date().nullable(),
    contractNumber: p.string().length(100).nullable(),
    extendedUntil: p.date().nullable(),
    extensionReason: p.text().nullable(),
    /** Graduation or exit. */
    endedOn: p.date().nullable(),
    exitReason: p.enum(keysOf(exitReasons)).nullable(),
    exitNote: p.text().nullable(),
    /** `rule@version` it was admitted, extended or graduated under. */
    ruleVersion: p.string().length(120).nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  uniques: [{ properties: ['carrier', 'organization', 'enteredOn'] }, { properties: ['carrier', 'teamName', 'enteredOn'] }],
  indexes: [
    listed('incubation', 'enteredOn'),
    { properties: ['organization', 'enteredOn'] }, { properties: ['carrier', 'state'] }, { properties: ['state'] }, { properties: ['enteredOn'] }, { properties: ['endedOn'] },
    { properties: ['field'] }, { properties: ['tenantName'] }, { properties: ['contactPhoneHash'] },
  ],
});
export class Incubation extends IncubationSchema.class {}
IncubationSchema.setClass(Incubation);

/** How long a tenant may stay. Kept beside it by a task, so that it touches no record that an import may want to take back. */
const IncubationTermSchema = defineEntity({
  name: 'IncubationTerm',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    incubation: () => p.manyToOne(Incubation).ref().deleteRule('cascade'),
    /** The last day of the ordinary stay, or of the extension. */
    limitOn: p.date(),
    isSpecialField: p.boolean(),
    ruleVersion: p.string().length(120),
    /** The nearest warning given: months before the limit, 0 when it has passed. */
    warnedMonths: p.integer().nullable(),
  },
  uniques: [{ properties: ['incubation'] }],
  indexes: [{ properties: ['limitOn'] }],
});
export class IncubationTerm extends IncubationTermSchema.class {}
IncubationTermSchema.setClass(IncubationTerm);

/** What a tenant reports of one month. */
const IncubationReportSchema = defineEntity({
  name: 'IncubationReport',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    incubation: () => p.manyToOne(Incubation).ref(),
    /** Its last day. */
    month: p.date(),
    /** Of the month, yuan. */
    revenue: p.decimal('string').precision(20).scale(2),
    rdExpense: p.decimal('string').precision(20).scale(2).nullable(),
    /** Raised in the month, yuan. */
    financing: p.decimal('string').precision(20).scale(2).nullable(),
    staff: p.integer(),
    /** So far. */
    patentsApplied: p.integer().nullable(),
    /** Valid rights held at the end of the month. */
    rightsHeld: p.integer().nullable(),
    remark: p.text().nullable(),
    reportedOn: p.date(),
    /** The operator reported for its tenant. */
    byOperator: p.boolean(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  uniques: [{ properties: ['incubation', 'month'] }],
  indexes: [{ properties: ['month'] }],
});
export class IncubationReport extends IncubationReportSchema.class {}
IncubationReportSchema.setClass(IncubationReport);

/** A graduation that was put forward: which tests are met, by what, and what the county said. */
const GraduationSchema = defineEntity({
  name: 'Graduation',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    incubation: () => p.manyToOne(Incubation).ref(),
    status: p.enum(['PROPOSED', 'CONFIRMED', 'RETURNED'] as const),
    /** Which of the rule's tests were found met. */
    byHnte: p.boolean(),
    byInvestment: p.boolean(),
    bySales: p.boolean(),
    byEquity: p.boolean(),
    hnteGrant: () => p.manyToOne(QualificationGrant).ref().nullable().deleteRule('no action'),
    /** Yuan. */
    investment: p.decimal('string').precision(20).scale(2).nullable(),
    investedOn: p.date().nullable(),
    /** The second of the two years, and the sales of both, yuan. */
    salesYear: p.integer().nullable(),
    salesBefore: p.decimal('string').precision(20).scale(2).nullable(),
    sales: p.decimal('string').precision(20).scale(2).nullable(),
    equityEvent: p.enum(['ACQUIRED', 'LISTED'] as const).nullable(),
    equityOn: p.date().nullable(),
    note: p.text().nullable(),
    graduatedOn: p.date(),
    proposedOn: p.date(),
    decidedOn: p.date().nullable(),
    returnReason: p.text().nullable(),
    ruleVersion: p.string().length(120),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  indexes: [{ properties: ['incubation'] }, { properties: ['status', 'graduatedOn'] }, { properties: ['graduatedOn'] }],
});
export class Graduation extends GraduationSchema.class {}
GraduationSchema.setClass(Graduation);

/** A mentor's session with a tenant. */
const MentorSessionSchema = defineEntity({
  name: 'MentorSession',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    incubation: () => p.manyToOne(Incubation).ref(),
    heldOn: p.date(),
    mentor: p.string().length(100),
    topic: p.string().length(200),
    hours: p.decimal('string').precision(6).scale(2).nullable(),
    outcome: p.text().nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  indexes: [{ properties: ['incubation', 'heldOn'] }, { properties: ['heldOn'] }],
});
export class MentorSession extends MentorSessionSchema.class {}
MentorSessionSchema.setClass(MentorSession);
