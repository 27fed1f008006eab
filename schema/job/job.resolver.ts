import 'reflect-metadata';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../core/context.ts';
import { answer, answered } from '../core/error/user-error.ts';
import { keyOf } from '../core/lifecycle/mutations.ts';
import { Lookup, Rows } from '../core/read/declare.ts';
import { startExport } from './export.ts';
import { cancelJob, queuesFor, retryFailed, retryJob, startJob } from './job.ts';
import * as Shape from './job.type.ts';

@Resolver()
export class JobResolver {
  @Rows(() => Shape.JobType, '后台任务，最近者在前：系统管理员见全部，其他人见自己启动的。', { order: [['queuedAt', 'desc']] }) jobs!: unknown;
  @Lookup(() => Shape.JobType, '取一个后台任务。', { by: ['id'] }) job!: unknown;

  @Query(() => [Shape.JobQueueType], { nullable: true, description: '各任务队列的现状；非系统管理员为空。\n\n权限：系统管理员。' })
  async jobQueues(@Ctx() { actor, em }: RequestContext): Promise<unknown> {
    return (await queuesFor(actor, em()))?.map((queue) => ({ ...queue, name: queue.name.toUpperCase() })) ?? null;
  }

  @Mutation(() => Shape.JobPayload, { description: '重试一个失败或已取消的任务：另起一次，原来的留作记录。\n\n权限：系统管理员；自己启动的任务为启动者本人。' })
  retryJob(@Arg('input', () => Shape.JobInput, { description: '输入。' }) input: Shape.JobInput, @Ctx() context: RequestContext): Promise<unknown> {
    return answer('job', () => retryJob(context, keyOf(context, 'JobRun', input.id)));
  }

  @Mutation(() => Shape.JobPayload, { description: '取消一个任务：排队者即刻取消，进行中者在下一处停下。\n\n权限：系统管理员；自己启动的任务为启动者本人。' })
  cancelJob(@Arg('input', () => Shape.JobInput, { description: '输入。' }) input: Shape.JobInput, @Ctx() context: RequestContext): Promise<unknown> {
    return answer('job', () => cancelJob(context, keyOf(context, 'JobRun', input.id)));
  }

  @Mutation(() => Shape.RetryFailedJobsPayload, { description: '重试一个队列中全部失败的任务，如故障排除之后。\n\n权限：系统管理员。' })
  retryFailedJobs(@Arg('input', () => Shape.RetryFailedJobsInput, { description: '输入。' }) input: Shape.RetryFailedJobsInput, @Ctx() context: RequestContext): Promise<unknown> {
    return answered(async () => ({ retried: await retryFailed(context, input.queue.toLowerCase()) }));
  }

  @Mutation(() => Shape.StartJobPayload, { description: '启动一个长任务，结果保存 7 天。\n\n权限：检查数据为系统管理员；核验操作日志为系统管理员、审计管理员；重算全部数字为系统管理员、科技局。' })
  startJob(@Arg('input', () => Shape.StartJobInput, { description: '输入。' }) input: Shape.StartJobInput, @Ctx() context: RequestContext): Promise<unknown> {
    return answered(async () => ({ id: `job_${await startJob(context, input.job)}` }));
  }

  @Mutation(() => Shape.StartJobPayload, { description: '把整个列表导出为工作簿：在后台写成，如启动者届时所见（行、列、遮蔽）；在后台任务中看进度、下载，保存 7 天。\n\n权限：已登录者；只有启动者可以下载。' })
  startExport(@Arg('input', () => Shape.StartExportInput, { description: '输入。' }) input: Shape.StartExportInput, @Ctx() context: RequestContext): Promise<unknown> {
    return answered(async () => ({ id: `job_${await startExport(context, { ...input, language: input.language.toLowerCase(), money: input.money.toLowerCase() })}` }));
  }
}

export const jobResolvers: readonly Function[] = [JobResolver];
