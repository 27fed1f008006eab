import { defineEntity, p } from '@mikro-orm/core';
import { uuidv7 } from '../core/uuid.ts';
import { Organization } from '../organization/organization.entity.ts';
import { Person } from './account.entity.ts';

/** A list of the portal as somebody likes to see it: its filters, order and columns under a name. */
const SavedViewSchema = defineEntity({
  name: 'SavedView',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    person: () => p.manyToOne(Person).ref(),
    /** For which the person acted when it was made; to share it is to offer it to the people of this organization. */
    organization: () => p.manyToOne(Organization).ref().nullable(),
    /** The list's page, e.g. `/applications`. */
    list: p.string().length(200),
    name: p.string().length(60),
    /** What stands behind the `?` of the list's address; empty for the list as it comes. */
    query: p.string().length(2_000),
    state: p.enum(['OWN', 'SHARED', 'REMOVED'] as const),
    createdAt: p.datetime(),
  },
  indexes: [
    { properties: ['list'] }, { properties: ['organization', 'list'] },
    { name: 'saved_view_once', expression: (columns, table, name) => `create unique index ${name} on ${table} (${columns.person}, ${columns.list}, ${columns.name}) where ${columns.state} <> 'REMOVED'` },
  ],
});
export class SavedView extends SavedViewSchema.class {}
SavedViewSchema.setClass(SavedView);

/** Which of the views that a person may see a list begins with for him. */
const DefaultViewSchema = defineEntity({
  name: 'DefaultView',
  properties: {
    person: () => p.manyToOne(Person).ref().primary(),
    list: p.string().length(200).primary(),
    view: () => p.manyToOne(SavedView).ref(),
  },
  indexes: [{ properties: ['view'] }],
});
export class DefaultView extends DefaultViewSchema.class {}
DefaultViewSchema.setClass(DefaultView);
