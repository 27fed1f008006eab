import 'reflect-metadata';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../core/context.ts';
import { Refusal, type Reason } from '../core/error/refusal.ts';
import { userError, UserErrorType } from '../core/error/user-error.ts';
import { keyOf, mutationsOf } from '../core/lifecycle/mutations.ts';
import { clockOf } from '../core/lifecycle/perform.ts';
import { spend } from '../core/limit/limit.ts';
import { Lookup, Rows } from '../core/read/declare.ts';
import { LocalDateScalar } from '../core/scalar/scalars.ts';
import { noticeLifecycle } from './lifecycle/notice.ts';
import { objectionLifecycle } from './lifecycle/objection.ts';
import { Objection } from './publicity.entity.ts';
import { fileObjection, receiptHashes } from './publicity.ts';
import { ObjectionStateEnum, ObjectionType, PublicNoticeStateEnum, PublicNoticeType } from './publicity.type.ts';

/** What a stranger may try before he has to wait. */
const filings = { name: 'objection', times: 10, minutes: 60 } as const;
const lookUps = { name: 'objection-status', times: 60, minutes: 60 } as const;

@InputType('ObjectToNoticeInput', { description: '“提出异议”的输入。' })
class ObjectToNoticeInput {
  @Field(() => ID, { description: '公示的全局标识。' }) notice!: string;
  @Field({ description: '真实姓名。' }) name!: string;
  @Field(() => String, { nullable: true, description: '所在单位。' }) unit?: string | null;
  @Field({ description: '联系电话：手机或带区号的固定电话。' }) phone!: string;
  @Field({ description: '异议的事项与理由，至少 10 字。' }) ground!: string;
  @Field({ description: '证据或其来源，至少 4 字。' }) evidence!: string;
  @Field(() => [ID], { nullable: true, description: '证据文件，登录后可上传。' }) files?: string[] | null;
  @Field(() => String, { nullable: true, description: '客户端生成的幂等键：重复提交得到同一凭证。' }) idempotencyKey?: string | null;
}

@ObjectType('ObjectToNoticePayload', { description: '“提出异议”的结果。' })
class ObjectToNoticePayload {
  @Field(() => String, { nullable: true, description: '受理凭证：只告知这一次，凭此查询办理情况；未成则空。' }) receipt!: string | null;
  @Field(() => [UserErrorType], { description: '未成的原因；成功则为空列表。' }) errors!: Reason[];
}

@ObjectType('ObjectionStatus', { description: '异议办理情况：凭受理凭证查得，不含个人信息。' })
class ObjectionStatusType {
  @Field({ description: '公示标题。' }) noticeTitle!: string;
  @Field(() => PublicNoticeStateEnum, { description: '公示的状态。' }) noticeState!: string;
  @Field(() => ObjectionStateEnum, { description: '异议的状态。' }) state!: string;
  @Field(() => LocalDateScalar, { description: '提出日期。' }) filedOn!: string;
  @Field(() => LocalDateScalar, { nullable: true, description: '受理日期。' }) admittedOn!: string | null;
  @Field(() => LocalDateScalar, { description: '应答复的期限（含当日）。' }) answerBy!: string;
  @Field(() => LocalDateScalar, { nullable: true, description: '答复日期。' }) answeredOn!: string | null;
  @Field(() => String, { nullable: true, description: '书面答复。' }) answer!: string | null;
}

@ObjectType('ObjectionStatusPayload', { description: '查询异议办理情况的结果。' })
class ObjectionStatusPayload {
  @Field(() => ObjectionStatusType, { nullable: true, description: '办理情况；凭证不符则空。' }) status!: ObjectionStatusType | null;
  @Field(() => [UserErrorType], { description: '查不到的原因；查到则为空列表。' }) errors!: Reason[];
}

@Resolver()
export class PublicityResolver {
  @Lookup(() => PublicNoticeType, '按全局标识取一份公示。', { by: ['id'] }) publicNotice!: unknown;
  @Rows(() => PublicNoticeType, '公示，最近发布者在前；公众可见已发布者。', { order: [['publishedOn', 'desc']] }) publicNotices!: unknown;
  @Lookup(() => ObjectionType, '按全局标识取一件异议。', { by: ['id'] }) objection!: unknown;
  @Rows(() => ObjectionType, '异议，最近提出者在前。', { order: [['filedOn', 'desc']] }) objections!: unknown;

  @Mutation(() => ObjectToNoticePayload, { description: '对公示提出异议：任何人，实名并附证据。\n\n权限：所有人（密钥除外）。' })
  async objectToNotice(@Arg('input', () => ObjectToNoticeInput, { description: '输入。' }) input: ObjectToNoticeInput, @Ctx() context: RequestContext): Promise<ObjectToNoticePayload> {
    try {
      await spend(context.em(), filings, context.session.address ?? 'unknown', await clockOf(context, context.em()));
      const { idempotencyKey, notice, files, unit, ...rest } = input;
      const given = {
        ...rest, ...(unit && { unit }), notice: keyOf(context, 'PublicNotice', notice, ['input', 'notice']), ...(files && { files: files.map((each) => keyOf(context, 'Attachment', each, ['input', 'files'])) }),
      };
      return { receipt: await fileObjection(context, given, idempotencyKey ?? null), errors: [] };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { receipt: null, errors: error.reasons.map(userError) };
    }
  }

  @Query(() => ObjectionStatusPayload, { description: '凭受理凭证查异议办理情况。\n\n权限：所有人。' })
  async objectionStatus(@Arg('receipt', () => String, { description: '受理凭证。' }) receipt: string, @Ctx() context: RequestContext): Promise<ObjectionStatusPayload> {
    const em = context.em();
    try {
      await spend(em, lookUps, context.session.address ?? 'unknown', await clockOf(context, em));
      const found = await em.findOne(Objection, { receiptHash: { $in: [...receiptHashes(context, receipt)] } }, { populate: ['notice'] });
      if (!found) throw new Refusal({ code: 'RECEIPT_UNKNOWN', message: '没有此受理凭证，请核对后再查。', path: ['receipt'] });
      const { title, state } = found.notice.unwrap();
      return {
        status: {
          noticeTitle: title, noticeState: state, state: found.state, filedOn: found.filedOn, admittedOn: found.admittedOn ?? null, answerBy: found.answerBy, answeredOn: found.answeredOn ?? null, answer: found.answer ?? null,
        },
        errors: [],
      };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { status: null, errors: error.reasons.map(userError) };
    }
  }
}

export const publicityResolvers = [
  PublicityResolver,
  mutationsOf(noticeLifecycle, 'PublicNotice', () => PublicNoticeType),
  mutationsOf(objectionLifecycle, 'Objection', () => ObjectionType),
];
