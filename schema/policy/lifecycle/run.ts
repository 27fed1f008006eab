import { z } from 'zod';
import { role } from '../../core/access/condition.ts';
import { notFound } from '../../core/error/refusal.ts';
import { nothing, reference, whole } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type Creation } from '../../core/lifecycle/lifecycle.ts';
import { yearOf } from '../../core/scalar/local-date.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { keeper, seesRun } from '../policy.access.ts';
import { Policy, PolicyClause, PolicyClauseVersion, PolicyRun, type RunResult, type RunState } from '../entity/policy.ts';

type Row = PolicyRun;
const act = <Input>(action: Action<RunState, Row, Input>) => action;
const creates = <Input>(creation: Creation<RunState, Row, Input>) => creation;

const bureau = role('CLERK', 'DIRECTOR');

/** 测算: a version is held against every enterprise of the county, beside the one in force; the result is kept. */
export const runLifecycle = lifecycle<RunState, Row>({
  name: 'policyRun', title: '政策测算', entity: PolicyRun, visible: seesRun,
  states: { QUEUED: { title: '排队中' }, RUNNING: { title: '测算中' }, DONE: { title: '已完成', final: true }, FAILED: { title: '未成', final: true }, CANCELLED: { title: '已取消', final: true } },
  creations: {
    start: creates({
      title: '测算', to: 'QUEUED', who: bureau, input: z.object({ version: reference('PolicyClauseVersion', '条款版本'), year: whole('年度，不填则为今年', { min: 2000, max: 2100 }).optional() }),
      async make({ em, actor, now, today }, { version: id, year = yearOf(today) }) {
        const version = await em.findOne(PolicyClauseVersion, id);
        if (!version) throw notFound(['input', 'version']);
        const clause = await em.findOneOrFail(PolicyClause, version.clause.id);
        const base = version.state === 'IN_FORCE' ? null : await em.findOne(PolicyClauseVersion, { clause: clause.id, state: 'IN_FORCE' });
        const policy = await em.findOneOrFail(Policy, clause.policy.id);
        return em.create(PolicyRun, { id: uuidv7(), region: policy.region, clause, version, base, year, state: 'QUEUED', progress: 0, startedByName: actor.name, createdAt: now }, { persist: false });
      },
    }),
  },
  actions: {
    begin: act({ title: '开始', from: ['QUEUED', 'RUNNING'], to: 'RUNNING', who: keeper, input: nothing }),
    finish: act({
      title: '完成', from: ['RUNNING'], to: 'DONE', who: keeper, input: z.object({ result: z.custom<RunResult>() }) as z.ZodType<{ result: RunResult }>,
      change: async ({ now }, row, { result }) => { Object.assign(row, { result, progress: 100, finishedAt: now }); },
    }),
    fail: act({
      title: '未成', from: ['QUEUED', 'RUNNING'], to: 'FAILED', who: keeper, input: z.object({ failure: z.string().max(300) }) as z.ZodType<{ failure: string }>,
      change: async ({ now }, row, { failure }) => { Object.assign(row, { failure, finishedAt: now }); },
    }),
    cancel: act({ title: '取消', from: ['QUEUED', 'RUNNING'], to: 'CANCELLED', who: bureau, input: nothing, change: async ({ now }, row) => { row.finishedAt = now; } }),
  },
  facts: ({ year, result, failure }) => ({ year, result, failure }),
});
