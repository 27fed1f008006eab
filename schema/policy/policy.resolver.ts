import 'reflect-metadata';
import { GraphQLError } from 'graphql';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../core/context.ts';
import { evaluate } from '../core/access/evaluate.ts';
import { holdsFor } from '../core/access/specialize.ts';
import { all, any, role, signedIn } from '../core/access/condition.ts';
import { departments } from '../core/access/actor.ts';
import { notFound, Refusal } from '../core/error/refusal.ts';
import { userError, UserErrorType } from '../core/error/user-error.ts';
import { record } from '../core/journal/journal.ts';
import { keyOf, mutationsOf } from '../core/lifecycle/mutations.ts';
import { clockOf } from '../core/lifecycle/perform.ts';
import { spend } from '../core/limit/limit.ts';
import { Lookup, Rows } from '../core/read/declare.ts';
import { regionAsked } from '../organization/place.ts';
import { applicant } from './policy.access.ts';
import { PayeeAccount } from './entity/claim.ts';
import { accountLifecycle, answerLifecycle, questionLifecycle } from './lifecycle/answer.ts';
import { claimLifecycle } from './lifecycle/claim.ts';
import { policyLifecycle } from './lifecycle/policy.ts';
import { runLifecycle } from './lifecycle/run.ts';
import { versionLifecycle } from './lifecycle/version.ts';
import { factBook } from './match.ts';
import { ClauseClaims, OrganizationClaims, PayeeAccountType, PolicyClaimType } from './type/claim.type.ts';
import { OrganizationPolicies, PolicyAmountKind, PolicyAnswerType, PolicyClauseType, PolicyClauseVersionType, PolicyFactObject, PolicyQuestionType, PolicyRunType, PolicyType } from './type/policy.type.ts';

@InputType('RevealPayeeAccountInput', { description: '“查看收款账号全号”的输入。' })
class RevealInput {
  @Field(() => ID, { description: '收款账户的全局标识。' }) id!: string;
  @Field({ description: '理由，至少 4 个字。' }) reason!: string;
}
@ObjectType('RevealPayeeAccountPayload', { description: '“查看收款账号全号”的结果。' })
class RevealPayload {
  @Field(() => String, { nullable: true, description: '账号；未成则空。' }) number!: string | null;
  @Field(() => [UserErrorType], { description: '未成的原因；成功则为空列表。' }) errors!: unknown[];
}

const readsFacts = any(role('CLERK', 'DIRECTOR', 'AUDITOR', 'ENTERPRISE', ...departments));
const reveals = all(signedIn, any(applicant, role('FINANCE')));

@Resolver()
export class PolicyResolver {
  @Lookup(() => PolicyType, '按全局标识取一项政策。', { by: ['id'] }) policy!: unknown;
  @Rows(() => PolicyType, '政策，最近生效者在前。', { order: [['validFrom', 'desc']] }) policies!: unknown;
  @Lookup(() => PolicyClauseType, '按全局标识取一个条款。', { by: ['id'] }) policyClause!: unknown;
  @Rows(() => PolicyClauseType, '条款。', { order: [['title', 'asc']] }) policyClauses!: unknown;
  @Lookup(() => PolicyClauseVersionType, '按全局标识取一个条款版本。', { by: ['id'] }) policyClauseVersion!: unknown;
  @Rows(() => PolicyQuestionType, '填报项。', { order: [['key', 'asc']] }) policyQuestions!: unknown;
  @Rows(() => PolicyAnswerType, '企业填报，最近者在前。', { order: [['statedOn', 'desc']] }) policyAnswers!: unknown;
  @Lookup(() => PolicyClaimType, '按全局标识取一次政策兑现。', { by: ['id'] }) policyClaim!: unknown;
  @Rows(() => PolicyClaimType, '政策兑现，最近提交者在前。', { order: [['submittedOn', 'desc']] }) policyClaims!: unknown;
  @Lookup(() => PolicyRunType, '按全局标识取一次测算。', { by: ['id'] }) policyRun!: unknown;
  @Rows(() => PolicyRunType, '政策测算，最近者在前。', { order: [['createdAt', 'desc']] }) policyRuns!: unknown;

  @Query(() => [PolicyFactObject], { description: '事实：政策条件可用的资料，各有来源。\n\n权限：科技局、部门、企业、纪检审计。' })
  async policyFacts(@Ctx() context: RequestContext, @Arg('region', () => String, { nullable: true, description: '区划代码；唯一的县可省略。' }) code: string | null): Promise<unknown[]> {
    const em = context.em();
    if (!holdsFor(readsFacts, context.actor)) throw new GraphQLError('请先登录。', { extensions: { code: context.actor.kind === 'public' ? 'UNAUTHENTICATED' : 'FORBIDDEN' } });
    return [...(await factBook(em, (await regionAsked(em, code)).id)).values()].map(({ id, title, type, unit, source, isAsked }) => ({ fact: id, title, type, unit: unit ?? null, source, isAsked }));
  }

  @Mutation(() => RevealPayload, { description: '查看收款账号全号：须说明理由，记入日志，每小时有次数限制。\n\n权限：本企业、财政。' })
  async revealPayeeAccount(@Arg('input', () => RevealInput, { description: '输入。' }) input: RevealInput, @Ctx() context: RequestContext): Promise<RevealPayload> {
    const em = context.em();
    const { actor } = context;
    let id: string | null = null;
    try {
      id = keyOf(context, 'PayeeAccount', input.id);
      const why = input.reason.trim();
      if (actor.kind !== 'person') throw new Refusal({ code: 'FORBIDDEN', message: '登录后方可查看。' });
      if ([...why].length < 4) throw new Refusal({ code: 'REASON_NEEDED', message: '请说明查看理由，至少 4 个字。', path: ['input', 'reason'] });
      await spend(em, { name: 'revealPayeeAccount', times: 30, minutes: 60 }, actor.personId!, await clockOf(context, em));
      // Journalled before it is given: what cannot be written down is not shown.
      const number = await em.transactional(async (own) => {
        const row = await own.findOne(PayeeAccount, { id: id! });
        if (!row || !(await evaluate(reveals, row, actor, own as typeof em))) throw notFound();
        await own.execute('select 1 from payee_account where id = ? for update', [id]);
        await record(own as typeof em, actor, { objectType: 'PayeeAccount', objectId: id, action: 'reveal', remark: why.slice(0, 500), concerns: row.organization.id }, context.requestId);
        return context.vault.open(row.numberCipher, 'payeeAccount.number');
      });
      return { number, errors: [] };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      await context.em().transactional((own) => record(own as typeof em, actor, { objectType: 'PayeeAccount', objectId: id, action: 'reveal', outcome: 'REFUSED', reasons: error.reasons.map((each) => each.code) }, context.requestId));
      return { number: null, errors: error.reasons.map(userError) };
    }
  }
}

// Named by no field of a type, only by inputs.
void PolicyAmountKind;

export const policyResolvers = [
  PolicyResolver, OrganizationPolicies, OrganizationClaims, ClauseClaims,
  mutationsOf(policyLifecycle, 'Policy', () => PolicyType, { addClause: 'addPolicyClause', removeClause: 'removePolicyClause' }),
  mutationsOf(versionLifecycle, 'PolicyClauseVersion', () => PolicyClauseVersionType),
  mutationsOf(questionLifecycle, 'PolicyQuestion', () => PolicyQuestionType),
  mutationsOf(answerLifecycle, 'PolicyAnswer', () => PolicyAnswerType),
  mutationsOf(accountLifecycle, 'PayeeAccount', () => PayeeAccountType),
  mutationsOf(claimLifecycle, 'PolicyClaim', () => PolicyClaimType, { notice: 'openPolicyClaimNotice', prepare: 'preparePolicyPayment', cancelPayment: 'cancelPolicyPayment', pay: 'payPolicyClaim', orderRecovery: 'orderPolicyRecovery', recordRecovery: 'recordPolicyRecovery' }),
  mutationsOf(runLifecycle, 'PolicyRun', () => PolicyRunType),
];
