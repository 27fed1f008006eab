import 'reflect-metadata';
import { Arg, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../core/context.ts';
import { is } from '../core/access/condition.ts';
import { Refusal, type Reason } from '../core/error/refusal.ts';
import { userError, UserErrorType } from '../core/error/user-error.ts';
import { mutationsOf } from '../core/lifecycle/mutations.ts';
import { JsonScalar } from '../core/scalar/scalars.ts';
import { clockOf, dayOf } from '../core/lifecycle/perform.ts';
import { nationwide } from '../core/rule/rule.ts';
import { Connection, Extend, First, List, Lookup, Rows } from '../core/read/declare.ts';
import { OrganizationType } from '../organization/organization.type.ts';
import type { QualificationKind } from './ladder.kinds.ts';
import { readFacts, selfCheck, type SelfCheck } from './ladder.self-check.ts';
import { PoolMembershipType, QualificationApplicationType, QualificationGrantType, QualificationKindEnum, RdInstitutionType, SelfCheckResultType } from './ladder.type.ts';
import { applicationLifecycle } from './lifecycle/application.ts';
import { poolLifecycle } from './lifecycle/pool.ts';

/** What the ladder adds to every organization. */
@Extend(() => OrganizationType)
export class OrganizationLadder {
  @Connection(() => QualificationGrantType, '取得的资质，最近者在前。', { back: 'organization', order: [['grantedOn', 'desc']], filter: true }) qualifications!: unknown;
  @Connection(() => QualificationApplicationType, '资质申报，最近年度在前。', { back: 'organization', order: [['year', 'desc']], filter: true }) qualificationApplications!: unknown;
  @List(() => RdInstitutionType, '企业研发机构，最近认定者在前。', { back: 'organization', order: [['grantedOn', 'desc']], filter: true }) rdInstitutions!: unknown;
  @List(() => PoolMembershipType, '所在培育库，含历次。', { back: 'organization', order: [['createdAt', 'desc']], filter: true }) poolMemberships!: unknown;
  @First(() => QualificationGrantType, '最近一次高新技术企业认定，含已到期者。', { back: 'organization', where: is('kind', 'HNTE'), order: [['grantedOn', 'desc']], filter: true }) latestHighTechGrant!: unknown;
  @First(() => QualificationGrantType, '首次省科技型中小企业认定：以最早认定日期为准。', { back: 'organization', where: is('kind', 'PROVINCIAL_SME'), order: [['grantedOn', 'asc']], filter: true }) firstProvincialSmeGrant!: unknown;
  @First(() => RdInstitutionType, '最近一次研发机构认定。', { back: 'organization', order: [['grantedOn', 'desc']], filter: true }) latestRdInstitution!: unknown;
}

@ObjectType('SelfCheckPayload', { description: '自评的结果。' })
class SelfCheckPayload {
  @Field(() => SelfCheckResultType, { nullable: true, description: '自评结果；未成则为空。' }) result!: SelfCheck | null;
  @Field(() => [UserErrorType], { description: '未成的原因；成功则为空列表。' }) errors!: Reason[];
}

@Resolver()
export class LadderResolver {
  @Lookup(() => QualificationApplicationType, '按全局标识取一次资质申报。', { by: ['id'] }) qualificationApplication!: unknown;
  @Rows(() => QualificationApplicationType, '资质申报。', { order: [['year', 'desc']] }) qualificationApplications!: unknown;
  @Lookup(() => QualificationGrantType, '按全局标识取一项资质认定。', { by: ['id'] }) qualificationGrant!: unknown;
  @Rows(() => QualificationGrantType, '资质认定，最近者在前。', { order: [['grantedOn', 'desc']] }) qualificationGrants!: unknown;
  @Lookup(() => RdInstitutionType, '按全局标识取一个企业研发机构。', { by: ['id'] }) rdInstitution!: unknown;
  @Rows(() => RdInstitutionType, '企业研发机构，最近认定者在前。', { order: [['grantedOn', 'desc']] }) rdInstitutions!: unknown;
  @Lookup(() => PoolMembershipType, '按全局标识取一个培育库成员。', { by: ['id'] }) poolMembership!: unknown;
  @Rows(() => PoolMembershipType, '培育库成员，最近更新者在前。', { order: [['refreshedOn', 'desc']] }) poolMemberships!: unknown;

  @Query(() => SelfCheckPayload, { description: '自评测算：按现行规则版本给出判定、得分与差距，不保存。\n\n权限：所有人。' })
  async selfCheck(
    @Arg('kind', () => QualificationKindEnum, { description: '资质。' }) kind: QualificationKind,
    @Arg('facts', () => JsonScalar, { description: '资料：每项为一个值，或 {value, source, asOf}；先以空对象测算，所需资料见 missing。金额为元。' }) facts: unknown,
    @Arg('regionCode', () => String, { nullable: true, description: '所在地区划代码，决定适用的规则版本；不填则用全国版本（省级资质须填）。' }) regionCode: string | null,
    @Ctx() context: RequestContext,
  ): Promise<SelfCheckPayload> {
    const em = context.em();
    try {
      const today = dayOf(await clockOf(context, em));
      return { result: await selfCheck(em, kind, readFacts(kind, facts, today), today, regionCode ?? nationwide), errors: [] };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { result: null, errors: error.reasons.map(userError) };
    }
  }
}

export const ladderResolvers = [
  LadderResolver, OrganizationLadder,
  mutationsOf(applicationLifecycle, 'QualificationApplication', () => QualificationApplicationType, {
    selfCheck: 'startQualificationApplication', townshipCheck: 'checkQualificationApplication', recordAcceptance: 'recordQualificationAcceptance',
    recordRejection: 'recordQualificationRejection', publishNotice: 'recordQualificationNotice', grant: 'grantQualification', regrant: 'regrantQualification',
    revoke: 'revokeQualification', cancel: 'cancelQualification',
  }),
  mutationsOf(poolLifecycle, 'PoolMembership', () => PoolMembershipType, {
    agree: 'agreeToPoolMembership', apply: 'applyFromPool', watch: 'watchPoolMembership', exit: 'endPoolMembership',
  }),
];
