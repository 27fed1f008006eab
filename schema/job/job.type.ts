import 'reflect-metadata';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { RequestContext } from '../core/context.ts';
import { UserErrorType } from '../core/error/user-error.ts';
import type { JobRun } from '../core/outbox/job-run.entity.ts';
import { Code, Column, Record } from '../core/read/declare.ts';
import { enumType } from '../core/read/enum.ts';
import { DateTimeScalar, JsonScalar } from '../core/scalar/scalars.ts';
import { isCancellable, isRetriable } from './job.ts';
import { taskTitle } from './job.titles.ts';

export const JobState = enumType('JobState', '任务状态。', { QUEUED: '排队中', RUNNING: '进行中', WAITING: '未成，将自动重试', DONE: '已完成', FAILED: '失败，不再自动重试', CANCELLED: '已取消' });
export const JobQueueName = enumType('JobQueueName', '任务队列，按可等待的时间分。', { NOW: '即时：有人在等', SOON: '数分钟内', BULK: '批量：当日内', OUTWARD: '对外发送' });
export const StartableJob = enumType('StartableJob', '可由人启动的任务。', { CHECK: '检查数据', VERIFY_JOURNAL: '核验操作日志', RECOUNT: '重算全部数字' });

@Record('JobRun', { entity: 'JobRun', code: 'job', description: '后台任务的一次执行：自进入队列起，及其结果；保存 30 天。' })
export class JobType implements Pick<JobRun, 'task' | 'attempts'> {
  id!: string;
  @Column('任务代码。', { filter: true }) task!: string;
  @Code<RequestContext>(() => String, '任务名称。', { needs: ['task'], load: async (rows) => rows.map(({ task }) => taskTitle(task as string)) }) title!: string | null;
  @Code<RequestContext>(() => JobQueueName, '所在队列。', { needs: ['queue'], load: async (rows) => rows.map(({ queue }) => (queue as string).toUpperCase()) }) queue!: string | null;
  @Column('状态。', { property: 'outcome', type: () => JobState, filter: true }) state!: JobRun['outcome'];
  @Column('已执行几次。') attempts!: number;
  @Column('上次未成的原因。') error!: string | null;
  @Column('进度，百分数；无进度可言者为空。') progress!: number | null;
  @Column('结果，长任务所得；保存 7 天。', { type: () => JsonScalar }) result!: unknown;
  @Code<RequestContext>(() => String, '启动者姓名；由系统启动者为空。', {
    needs: ['requestedBy'],
    load: async (rows, context) => {
      const ids = [...new Set(rows.flatMap(({ requestedBy }) => (requestedBy ? [requestedBy as string] : [])))];
      const people = ids.length === 0 ? [] : await context.em().execute<{ id: string; name: string }[]>('select id, name from person where id = any(?::uuid[])', [`{${ids.join(',')}}`]);
      return rows.map(({ requestedBy }) => people.find(({ id }) => id === requestedBy)?.name ?? null);
    },
  }) requestedBy!: string | null;
  @Column('进入队列的时刻。', { order: true, filter: true }) queuedAt!: Date;
  @Column('本次开始的时刻。') startedAt!: Date | null;
  @Column('结束的时刻。') finishedAt!: Date | null;
  @Code<RequestContext>(() => Boolean, '能否重试。', { needs: ['outcome', 'retriedAs', 'payload', 'cancelRequestedAt'], load: async (rows) => rows.map((row) => isRetriable(row as never)) }) canRetry!: boolean | null;
  @Code<RequestContext>(() => Boolean, '能否取消。', { needs: ['outcome', 'retriedAs', 'payload', 'cancelRequestedAt'], load: async (rows) => rows.map((row) => isCancellable(row as never)) }) canCancel!: boolean | null;
  @Code<RequestContext>(() => Boolean, '已请求取消，正在停下。', { needs: ['outcome', 'cancelRequestedAt'], load: async (rows) => rows.map(({ outcome, cancelRequestedAt }) => outcome === 'RUNNING' && cancelRequestedAt !== null) }) isCancelling!: boolean | null;
  @Code<RequestContext>(() => String, '重试的那一次的全局标识；未重试则空。', { needs: ['retriedAs'], load: async (rows) => rows.map(({ retriedAs }) => (retriedAs ? `job_${retriedAs as string}` : null)) }) retriedAs!: string | null;
}

@ObjectType('JobQueue', { description: '任务队列的现状。' })
export class JobQueueType {
  @Field(() => JobQueueName, { description: '队列。' }) name!: string;
  @Field(() => Int, { description: '已到期、尚未交给队列的任务数；正常时接近零。' }) promised!: number;
  @Field(() => Int, { description: '约定在以后的任务数。' }) scheduled!: number;
  @Field(() => Int, { description: '排队中的任务数。' }) queued!: number;
  @Field(() => Int, { description: '进行中的任务数。' }) running!: number;
  @Field(() => Int, { description: '未成、将自动重试的任务数。' }) waiting!: number;
  @Field(() => Int, { description: '失败、未重试的任务数。' }) failed!: number;
  @Field(() => Int, { description: '近一小时完成的任务数。' }) doneLastHour!: number;
  @Field(() => DateTimeScalar, { nullable: true, description: '等候最久的任务自何时起等候；无则空。' }) oldest!: Date | null;
}

@InputType('JobInput', { description: '一个任务。' })
export class JobInput {
  @Field(() => ID, { description: '任务的全局标识。' }) id!: string;
}
@InputType('RetryFailedJobsInput', { description: '“重试全部失败的任务”的输入。' })
export class RetryFailedJobsInput {
  @Field(() => JobQueueName, { description: '队列。' }) queue!: string;
}
@InputType('StartJobInput', { description: '“启动任务”的输入。' })
export class StartJobInput {
  @Field(() => StartableJob, { description: '任务。' }) job!: string;
}
export const ExportLanguage = enumType('ExportLanguage', '导出所用的语言。', { ZH: '中文', EN: '英文' });
export const ExportMoney = enumType('ExportMoney', '导出时金额的单位。', { WAN: '万元', YUAN: '元' });
@InputType('StartExportInput', { description: '“导出整个列表”的输入：列表如其人所见。' })
export class StartExportInput {
  @Field({ description: '列表页的网址，自“/”起，含筛选、排序与列，如 /enterprises?town=330324001&cols=code。' }) address!: string;
  @Field({ description: '标题，即工作表与文件的名称。' }) title!: string;
  @Field(() => JsonScalar, { description: '列表页查询的变量：筛选与排序；分页由系统掌握。' }) variables!: unknown;
  @Field(() => ExportLanguage, { description: '语言。' }) language!: string;
  @Field(() => ExportMoney, { description: '金额的单位。' }) money!: string;
}
@ObjectType('JobPayload', { description: '任务操作的结果。' })
export class JobPayload {
  @Field(() => JobType, { nullable: true, description: '任务；未成则为空。' }) job!: unknown;
  @Field(() => [UserErrorType], { description: '未成的原因；成功则为空列表。' }) errors!: unknown[];
}
@ObjectType('StartJobPayload', { description: '“启动任务”的结果。' })
export class StartJobPayload {
  @Field(() => ID, { nullable: true, description: '任务的全局标识，片刻后可凭以读取；未成则为空。' }) id!: string | null;
  @Field(() => [UserErrorType], { description: '未成的原因；成功则为空列表。' }) errors!: unknown[];
}
@ObjectType('RetryFailedJobsPayload', { description: '“重试全部失败的任务”的结果。' })
export class RetryFailedJobsPayload {
  @Field(() => Int, { nullable: true, description: '重试几个，至多 1000；未成则为空。' }) retried!: number | null;
  @Field(() => [UserErrorType], { description: '未成的原因；成功则为空列表。' }) errors!: unknown[];
}
