/** An area as CONTRIBUTING.md says how to add one, file by file: who was praised for what, given by the director. */
export const praise: Readonly<Record<string, string>> = {
  'praise.entity.ts': `import { defineEntity, p } from '@mikro-orm/core';
import { uuidv7 } from '../core/uuid.ts';
import { Organization } from '../organization/organization.entity.ts';

export const praiseStates = ['DRAFT', 'GIVEN'] as const;
export type PraiseState = (typeof praiseStates)[number];

const PraiseSchema = defineEntity({
  name: 'Praise',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    organization: () => p.manyToOne(Organization).ref().deleteRule('restrict'),
    reason: p.text(),
    state: p.enum(praiseStates).default('DRAFT'),
    givenOn: p.date().nullable(),
    createdAt: p.datetime(),
  },
  indexes: [{ properties: ['organization'] }],
});
export class Praise extends PraiseSchema.class {}
PraiseSchema.setClass(Praise);
export const praiseEntities = [Praise];
`,
  'praise.access.ts': `import { any, is, own, role } from '../core/access/condition.ts';
import { access, extendAccess } from '../core/access/rules.ts';

export const seesPraise = any(role('CLERK', 'DIRECTOR'), is('organization', own.organization));
export const praiseAccess = [
  access('Praise', seesPraise, ['organization', 'reason', 'state', 'givenOn', 'availableActions', 'timeline']),
  extendAccess('Organization', ['praises']),
];
`,
  'lifecycle/praise.ts': `import { z } from 'zod';
import { role } from '../../core/access/condition.ts';
import { nothing, reference, text } from '../../core/lifecycle/input.ts';
import { lifecycle } from '../../core/lifecycle/lifecycle.ts';
import { seesPraise } from '../praise.access.ts';
import { Praise, type PraiseState } from '../praise.entity.ts';

export const praiseLifecycle = lifecycle<PraiseState, Praise>({
  name: 'praise', title: '表扬', entity: Praise, visible: seesPraise,
  states: { DRAFT: { title: '拟表扬' }, GIVEN: { title: '已表扬', final: true } },
  creations: {
    draft: {
      title: '拟表扬', to: 'DRAFT', who: role('CLERK'), input: z.object({ organization: reference('Organization', '单位'), reason: text('事由', { min: 2 }) }),
      make: async ({ em, now }, { organization, reason }) => em.create(Praise, { organization, reason, state: 'DRAFT', createdAt: now } as never, { persist: false }),
    },
  },
  actions: {
    give: { title: '表扬', from: ['DRAFT'], to: 'GIVEN', who: role('DIRECTOR'), input: nothing, change: async ({ today }, row) => { row.givenOn = today; } },
  },
  concerns: (row) => row.organization.id,
});
`,
  'praise.type.ts': `import 'reflect-metadata';
import { Timeline } from '../core/journal/journal.type.ts';
import { Available } from '../core/lifecycle/available.type.ts';
import { Column, One, Record } from '../core/read/declare.ts';
import { enumType } from '../core/read/enum.ts';
import { OrganizationType } from '../organization/organization.type.ts';
import type { Praise } from './praise.entity.ts';
import { praiseLifecycle } from './lifecycle/praise.ts';

export const PraiseStateEnum = enumType('PraiseState', '表扬的状态。', { DRAFT: '拟表扬', GIVEN: '已表扬' });

@Record('Praise', { entity: 'Praise', code: 'pra', description: '表扬：对单位的表扬。来源：科技局。' })
export class PraiseType implements Pick<Praise, 'reason' | 'state'> {
  id!: string;
  @One(() => OrganizationType, '受表扬的单位。', { filter: true }) organization!: OrganizationType;
  @Column('事由。') reason!: string;
  @Column('状态。', { type: () => PraiseStateEnum, filter: true }) state!: Praise['state'];
  @Column('表扬日期。') givenOn!: string | null;
  @Available(praiseLifecycle) availableActions!: unknown;
  @Timeline() timeline!: unknown;
}
`,
  'praise.resolver.ts': `import 'reflect-metadata';
import { Resolver } from 'type-graphql';
import { mutationsOf } from '../core/lifecycle/mutations.ts';
import { Extend, List, Lookup, Rows } from '../core/read/declare.ts';
import { OrganizationType } from '../organization/organization.type.ts';
import { praiseLifecycle } from './lifecycle/praise.ts';
import { PraiseType } from './praise.type.ts';

@Extend(() => OrganizationType)
export class OrganizationPraises {
  @List(() => PraiseType, '对本单位的表扬。', { back: 'organization' }) praises!: unknown;
}

@Resolver()
export class PraiseResolver {
  @Lookup(() => PraiseType, '按全局标识取一次表扬。', { by: ['id'] }) praise!: unknown;
  @Rows(() => PraiseType, '表扬。', { order: [['createdAt', 'desc']] }) praises!: unknown;
}

export const praiseResolvers = [PraiseResolver, OrganizationPraises, mutationsOf(praiseLifecycle, 'Praise', () => PraiseType)];
`,
  'praise.checks.ts': `import type { Check } from '../core/check.ts';

export const praiseChecks: readonly Check[] = [{
  name: 'praise.given-is-dated', title: '已表扬者有日期',
  violations: async (em) => (await em.execute<{ id: string }[]>("select id from praise where state = 'GIVEN' and given_on is null")).map(({ id }) => id),
}];
`,
  'praise.area.ts': `import type { Area } from '../core/area.ts';
import { praiseAccess } from './praise.access.ts';
import { praiseChecks } from './praise.checks.ts';
import { praiseEntities } from './praise.entity.ts';
import { praiseLifecycle } from './lifecycle/praise.ts';

export const praise: Area = {
  name: 'praise', title: '表扬', entities: praiseEntities, access: praiseAccess, lifecycles: [praiseLifecycle], checks: praiseChecks,
  resolvers: async () => (await import('./praise.resolver.ts')).praiseResolvers,
};
`,
};
