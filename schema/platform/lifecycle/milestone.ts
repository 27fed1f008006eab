import { z } from 'zod';
import { any, role } from '../../core/access/condition.ts';
import { attach, attached } from '../../core/attachment/attachment.ts';
import { choice, day, files, flag, nothing, reference, text } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type Creation, type Requirement } from '../../core/lifecycle/lifecycle.ts';
import { notFound } from '../../core/error/refusal.ts';
import { yearOf } from '../../core/scalar/local-date.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { clock, operatorOf, seesMilestone } from '../platform.access.ts';
import { Platform, PlatformMilestone, type MilestoneState } from '../platform.entity.ts';
import { milestoneKind, milestoneKinds, valuesOf } from '../platform.kinds.ts';
import { takeTurns } from '../platform.ts';
import { inFuture, notInFuture } from './requirements.ts';

type Row = PlatformMilestone;
type Needs<Input = unknown> = Requirement<Row, Input>;
const act = <Input>(action: Action<MilestoneState, Row, Input>) => action;
const creates = <Input>(creation: Creation<MilestoneState, Row, Input>) => creation;

const clerk = role('CLERK');
const reason = text('理由', { min: 2 });

const newTitle: Needs = {
  code: 'ALREADY_PLANNED', title: '同一平台没有同名事项', beforehand: false,
  async check({ em }, row) {
    await takeTurns(em, 'platform', row.platform!.id);
    const other = await em.count(PlatformMilestone, { region: row.region.id, platformName: row.platformName, title: row.title, id: { $ne: row.id } });
    return other === 0 ? null : { message: `该平台已有事项“${row.title}”。`, path: ['input', 'title'] };
  },
};

const platformAlive: Needs = {
  code: 'PLATFORM_ENDED', title: '平台未终止', beforehand: false,
  async check({ em }, row) {
    const platform = await em.findOne(Platform, { id: row.platform!.id });
    return platform && platform.state !== 'ENDED' ? null : { message: '该平台已终止。', path: ['input', 'platform'] };
  },
};

const dayKnown: Needs<{ readonly doneOn?: string | undefined }> = {
  code: 'DONE_ON', title: '有完成日期', beforehand: false,
  check: async (_, row, { doneOn }) => (doneOn ?? row.doneOn ? null : { message: '请填写完成日期。', path: ['input', 'doneOn'] }),
};

/** What counts as done has something to show for it. */
const evidenced: Needs<{ readonly evidence?: readonly string[] | undefined }> = {
  code: 'NO_EVIDENCE', title: '有完成的佐证', beforehand: false,
  check: async ({ em }, row, { evidence = [] }) => (evidence.length > 0 || await attached(em, row.id, 'evidence') > 0 ? null : { message: '请上传完成的佐证（照片、文件或名单）。', path: ['input', 'evidence'] }),
};

const late: Needs = {
  code: 'NOTHING_TO_TELL', title: '计划日期已过，尚未提醒', beforehand: true,
  check: async ({ today }, row) => (row.dueOn && row.dueOn < today && row.warnedFor !== row.dueOn ? null : { message: '事项未逾期，或已提醒。' }),
};

/** 重点事项 (domain notes §7): planned, reported done by the platform, confirmed by the bureau. */
export const milestoneLifecycle = lifecycle<MilestoneState, Row>({
  name: 'platformMilestone', title: '重点事项', entity: PlatformMilestone, visible: seesMilestone,
  arrives: ['IN_PROGRESS', 'DONE', 'DROPPED'],
  states: { IN_PROGRESS: { title: '推进中' }, REPORTED: { title: '已申报完成' }, DONE: { title: '已完成' }, DROPPED: { title: '已取消', final: true } },
  creations: {
    plan: creates({
      title: '登记重点事项', to: 'IN_PROGRESS', who: any(clerk, operatorOf),
      input: z.object({
        platform: reference('Platform', '平台'), title: text('事项', { max: 500 }), kind: choice('PlatformMilestoneKind', valuesOf(milestoneKinds), '类别，不填则按事项名称判断').optional(),
        isRequired: flag('是否须在转入运行前完成').optional(), dueOn: day('计划完成日期').optional(),
      }),
      async make({ em, today, now }, { platform: id, title, kind, isRequired = false, dueOn = null }) {
        const platform = await em.findOne(Platform, { id });
        if (!platform) throw notFound(['input', 'platform']);
        return em.create(PlatformMilestone, {
          id: uuidv7(), region: platform.region, platform, platformName: platform.name, title, kind: kind ?? milestoneKind(title), isRequired, dueOn, state: 'IN_PROGRESS', statedYear: yearOf(today), createdAt: now,
        }, { persist: false });
      },
      requires: [platformAlive, newTitle, inFuture('dueOn')],
    }),
  },
  actions: {
    report: act({
      title: '申报完成', from: ['IN_PROGRESS'], to: 'REPORTED', who: operatorOf, input: z.object({ doneOn: day('完成日期'), evidence: files('佐证', { min: 1 }) }), requires: [notInFuture('doneOn')],
      async change(context, row, { doneOn, evidence }) {
        Object.assign(row, { doneOn, reportedOn: context.today, reason: null });
        await attach(context, row, 'evidence', evidence);
      },
    }),
    confirm: act({
      title: '确认完成', from: ['IN_PROGRESS', 'REPORTED'], to: 'DONE', who: clerk, input: z.object({ doneOn: day('完成日期，不填则照申报').optional(), evidence: files('佐证').optional() }), requires: [notInFuture('doneOn'), dayKnown, evidenced],
      async change(context, row, { doneOn = row.doneOn, evidence = [] }) {
        Object.assign(row, { doneOn, statedYear: yearOf(context.today), reason: null });
        await attach(context, row, 'evidence', evidence);
      },
    }),
    return: act({
      title: '退回', from: ['REPORTED'], to: 'IN_PROGRESS', who: clerk, input: z.object({ reason }),
      change: async ({ today }, row, input) => { Object.assign(row, { returnedOn: today, reason: input.reason, doneOn: null }); }, remark: (input) => input.reason,
    }),
    reschedule: act({
      title: '改期', from: ['IN_PROGRESS'], who: clerk, input: z.object({ dueOn: day('计划完成日期'), reason }), requires: [inFuture('dueOn')],
      change: async (_, row, input) => { Object.assign(row, input); }, remark: (input) => input.reason,
    }),
    reopen: act({
      title: '重新打开', from: ['DONE'], to: 'IN_PROGRESS', who: role('DIRECTOR'), input: z.object({ reason }),
      change: async (_, row, input) => { Object.assign(row, { doneOn: null, reason: input.reason }); }, remark: (input) => input.reason,
    }),
    drop: act({
      title: '取消', from: ['IN_PROGRESS', 'REPORTED'], to: 'DROPPED', who: clerk, input: z.object({ reason }),
      change: async (_, row, input) => { row.reason = input.reason; }, remark: (input) => input.reason,
    }),
    overdue: act({
      title: '逾期提醒', from: ['IN_PROGRESS', 'REPORTED'], who: clock, input: nothing, requires: [late],
      change: async (_, row) => { row.warnedFor = row.dueOn; },
    }),
  },
  facts: ({ title, kind, isRequired, dueOn, doneOn }) => ({ title, kind, isRequired, dueOn, doneOn }),
});
