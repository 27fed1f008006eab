import { z } from 'zod';
import { declaredChecks } from '../core/check.ts';
import { seal, verify } from '../core/journal/seal.ts';
import { defineTask, type AnyTask } from '../core/outbox/task.ts';
import { declaredIndicators } from '../core/indicator/registry.ts';
import { rollUpAll } from '../indicator/rollup/rollup.ts';

/** Of one check as many lines are kept; how many there are is said. */
const mostLines = 50;

export interface CheckResult { readonly name: string; readonly title: string; readonly count: number; readonly violations: readonly string[] }

/** Daily, and when somebody asks: everything that must always hold. What does not is the result; the task itself has succeeded. */
export const runChecks = defineTask({
  name: 'job.runChecks', title: '检查数据', queue: 'bulk', payload: z.object({}),
  async handle({ em, log, progress }) {
    const broken: CheckResult[] = [];
    const checks = declaredChecks();
    await progress(0, { checks: checks.length, broken });
    for (const [index, { name, title, violations }] of checks.entries()) {
      const lines = await violations(em.fork());
      if (lines.length > 0) {
        broken.push({ name, title, count: lines.length, violations: lines.slice(0, mostLines) });
        log.error({ check: name, violations: lines.length }, 'something that must always hold does not');
      }
      await progress(((index + 1) / checks.length) * 100, { checks: checks.length, broken });
    }
  },
});

/** When somebody asks: every seal of the journal anew. */
export const verifyJournal = defineTask({
  name: 'job.verifyJournal', title: '核验操作日志', queue: 'bulk', payload: z.object({}),
  async handle({ em, progress }) {
    await progress(0);
    await seal(em.fork());
    await progress(20);
    const { faults, ...verdict } = await verify(em.fork());
    await progress(100, { ...verdict, count: faults.length, faults: faults.slice(0, mostLines) });
  },
});

/** When somebody asks: every figure anew, whatever was kept. */
export const recount = defineTask({
  name: 'job.recount', title: '重算全部数字', queue: 'bulk', payload: z.object({}),
  async handle({ em, progress }) {
    await progress(0);
    const kept = await rollUpAll(em.fork());
    await progress(100, { indicators: declaredIndicators().length, ...kept });
  },
});

export const jobTasks: readonly AnyTask[] = [runChecks, verifyJournal, recount];
