import { defineEntity, p } from '@mikro-orm/core';
import { uuidv7 } from '../../core/uuid.ts';
import { Organization, Region } from '../../organization/organization.entity.ts';
import { levelNames, projectKindNames } from '../challenge.kinds.ts';

/** The states of `lifecycle/project.ts`. */
export const projectStates = ['ESTABLISHED'] as const;
export type ProjectState = (typeof projectStates)[number];

/** A project of an S&T plan, of the county or of those above. */
const ProjectSchema = defineEntity({
  name: 'Project',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    /** What makes it the same project when a list comes again: its number, or title and bearer where it has none. */
    identity: p.string().length(400).unique(),
    number: p.string().length(60).nullable(),
    title: p.string().length(300),
    /** The bearer; empty for an institution that no register of ours has: then its name and code stand for it. */
    organization: () => p.manyToOne(Organization).ref().nullable().deleteRule('restrict'),
    bearerName: p.string().length(200),
    bearerCode: p.string().length(18).nullable(),
    /** The county whose project it is. */
    region: () => p.manyToOne(Region).ref(),
    level: p.enum(levelNames),
    /** As the plan calls it: 市重大科技创新攻关项目. */
    programme: p.string().length(100).nullable(),
    kind: p.enum(projectKindNames),
    establishedOn: p.date(),
    document: p.string().length(200).nullable(),
    /** Yuan. */
    budget: p.decimal('string').precision(20).scale(2),
    principal: p.string().length(100).nullable(),
    state: p.enum(projectStates).default('ESTABLISHED'),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  indexes: [
    { properties: ['number'] }, { properties: ['organization'] }, { properties: ['region', 'establishedOn'] }, { properties: ['level', 'kind', 'establishedOn'] }, { properties: ['establishedOn'] }, { properties: ['state'] }, { properties: ['budget'] },
    { properties: ['title'] }, { properties: ['bearerName'] },
  ],
});
export class Project extends ProjectSchema.class {}
ProjectSchema.setClass(Project);
