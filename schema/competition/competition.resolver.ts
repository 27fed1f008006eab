import 'reflect-metadata';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { RequestContext } from '../core/context.ts';
import { Refusal, notFound, type Reason } from '../core/error/refusal.ts';
import { userError, UserErrorType } from '../core/error/user-error.ts';
import { mutationsOf } from '../core/lifecycle/mutations.ts';
import { Extend, List, Lookup, Rows } from '../core/read/declare.ts';
import { OrganizationType } from '../organization/organization.type.ts';
import { revealPhone } from './competition.reveal.ts';
import { CompetitionAwardType, CompetitionEntryType, CompetitionInstitutionType, CompetitionLandingType, CompetitionStageType, CompetitionType } from './competition.type.ts';
import { awardLifecycle } from './lifecycle/award.ts';
import { competitionLifecycle } from './lifecycle/competition.ts';
import { entryLifecycle } from './lifecycle/entry.ts';

/** What contests add to every organization. */
@Extend(() => OrganizationType)
export class OrganizationCompetition {
  @List(() => CompetitionLandingType, '双创大赛获奖作品在本单位的落地。', { back: 'organization', order: [['on', 'desc']], filter: true }) competitionLandings!: unknown;
}

@InputType('RevealCompetitionPhoneInput', { description: '查看联系电话全号的输入。' })
class RevealCompetitionPhoneInput {
  @Field(() => ID, { description: '参赛学生或参赛院校的全局标识。' }) id!: string;
  @Field({ description: '查看理由，至少 4 个字，记入操作日志。' }) reason!: string;
}

@ObjectType('RevealCompetitionPhonePayload', { description: '查看联系电话全号的结果。' })
class RevealCompetitionPhonePayload {
  @Field(() => String, { nullable: true, description: '电话全号；未成则为空。' }) phone!: string | null;
  @Field(() => [UserErrorType], { description: '未成的原因；成功则为空列表。' }) errors!: Reason[];
}

@Resolver()
export class CompetitionResolver {
  @Lookup(() => CompetitionType, '按全局标识取一届大赛。', { by: ['id'] }) competition!: unknown;
  @Rows(() => CompetitionType, '双创大赛，最近年度在前。', { order: [['year', 'desc'], ['name', 'asc']] }) competitions!: unknown;
  @Lookup(() => CompetitionStageType, '按全局标识取一个轮次。', { by: ['id'] }) competitionStage!: unknown;
  @Rows(() => CompetitionInstitutionType, '参赛院校。', { order: [['name', 'asc']] }) competitionInstitutions!: unknown;
  @Lookup(() => CompetitionEntryType, '按全局标识取一支参赛队伍。', { by: ['id'] }) competitionEntry!: unknown;
  @Rows(() => CompetitionEntryType, '参赛队伍。', { order: [['number', 'asc']] }) competitionEntries!: unknown;
  @Lookup(() => CompetitionAwardType, '按全局标识取一件获奖作品。', { by: ['id'] }) competitionAward!: unknown;
  @Rows(() => CompetitionAwardType, '获奖作品。', { order: [['grade', 'asc'], ['work', 'asc']] }) competitionAwards!: unknown;

  @Mutation(() => RevealCompetitionPhonePayload, { description: '查看参赛学生或院校联系人的电话全号：须说明理由，逐次记入操作日志，每小时有限次。\n\n权限：科技局经办、科技局领导。' })
  async revealCompetitionPhone(@Arg('input', () => RevealCompetitionPhoneInput, { description: '输入。' }) { id, reason }: RevealCompetitionPhoneInput, @Ctx() context: RequestContext): Promise<RevealCompetitionPhonePayload> {
    try {
      const decoded = context.model.decode(id);
      const of = decoded?.type.name;
      if (of !== 'CompetitionMember' && of !== 'CompetitionInstitution') throw notFound();
      return { phone: await revealPhone(context, of, decoded!.id, reason), errors: [] };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { phone: null, errors: error.reasons.map(userError) };
    }
  }
}

export const competitionResolvers = [
  CompetitionResolver, OrganizationCompetition,
  mutationsOf(competitionLifecycle, 'Competition', () => CompetitionType, { open: 'openCompetitionRegistration', startScreening: 'startCompetitionScreening', startFinal: 'startCompetitionFinal', award: 'announceCompetitionAwards', land: 'concludeCompetitionLanding' }),
  mutationsOf(entryLifecycle, 'CompetitionEntry', () => CompetitionEntryType, { recordScore: 'recordCompetitionScore' }),
  mutationsOf(awardLifecycle, 'CompetitionAward', () => CompetitionAwardType, { pay: 'payCompetitionPrize', recordLanding: 'recordCompetitionLanding', close: 'closeCompetitionFollowUp', reopen: 'reopenCompetitionFollowUp', follow: 'followCompetitionAward' }),
];
