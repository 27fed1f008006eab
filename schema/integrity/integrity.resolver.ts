import 'reflect-metadata';
import { Resolver } from 'type-graphql';
import { PersonType } from '../account/account.type.ts';
import { mutationsOf } from '../core/lifecycle/mutations.ts';
import { Extend, List, Lookup, Rows } from '../core/read/declare.ts';
import { OrganizationType } from '../organization/organization.type.ts';
import { HoldType, IntegrityRecordType } from './integrity.type.ts';
import { holdLifecycle } from './lifecycle/hold.ts';
import { recordLifecycle } from './lifecycle/record.ts';

@Extend(() => OrganizationType)
export class OrganizationIntegrity {
  @List(() => HoldType, '对本单位的限制，最近者在前。', { back: 'organization', order: [['validFrom', 'desc']], filter: true }) holds!: unknown;
  @List(() => IntegrityRecordType, '对本单位的信用记录，最近者在前。', { back: 'organization', order: [['foundOn', 'desc']], filter: true }) integrityRecords!: unknown;
}

@Extend(() => PersonType)
export class PersonIntegrity {
  @List(() => HoldType, '对本人的限制，最近者在前。', { back: 'person', order: [['validFrom', 'desc']] }) holds!: unknown;
  @List(() => IntegrityRecordType, '对本人的信用记录，最近者在前。', { back: 'person', order: [['foundOn', 'desc']] }) integrityRecords!: unknown;
}

@Resolver()
export class IntegrityResolver {
  @Lookup(() => IntegrityRecordType, '按全局标识取一条信用记录。', { by: ['id'] }) integrityRecord!: unknown;
  @Rows(() => IntegrityRecordType, '信用记录，最近者在前。', { order: [['foundOn', 'desc']] }) integrityRecords!: unknown;
  @Lookup(() => HoldType, '按全局标识取一项限制。', { by: ['id'] }) hold!: unknown;
  @Rows(() => HoldType, '限制，最近者在前。', { order: [['validFrom', 'desc']] }) holds!: unknown;
}

export const integrityResolvers = [
  IntegrityResolver, OrganizationIntegrity, PersonIntegrity,
  mutationsOf(recordLifecycle, 'IntegrityRecord', () => IntegrityRecordType, { record: 'recordIntegrity' }),
  mutationsOf(holdLifecycle, 'Hold', () => HoldType),
];
