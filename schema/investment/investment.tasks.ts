import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { systemActor } from '../core/access/actor.ts';
import { Refusal } from '../core/error/refusal.ts';
import { JournalEntry } from '../core/journal/journal.entity.ts';
import { record } from '../core/journal/journal.ts';
import type { Reaction } from '../core/journal/reaction.ts';
import { perform } from '../core/lifecycle/perform.ts';
import { stage } from '../core/outbox/outbox.ts';
import { defineTask, type AnyTask } from '../core/outbox/task.ts';
import { uuidv7 } from '../core/uuid.ts';
import { InvestmentProject, ProjectWarning } from './investment.entity.ts';
import type { ProjectState } from './investment.kinds.ts';
import { askForVisit } from './investment.visits.ts';
import { findingsOf, hasProgress, today } from './investment.watch.ts';
import { projectLifecycle } from './lifecycle/project.ts';

const keeper = systemActor('investment');
const watched: readonly ProjectState[] = ['STARTED', 'IN_LIBRARY', 'WARNED', 'STOPPED', 'COMPLETED'];

/** Daily: every project that something may be the matter with, each a task of its own, so that one that fails holds up no other. */
export const watchProjects = defineTask({
  name: 'investment.watchProjects', queue: 'bulk', payload: z.object({}),
  async handle({ em }) {
    const projects = await em.find(InvestmentProject, { $or: [{ state: { $in: [...watched] } }, { id: { $in: await withOpenWarnings(em) } }] }, { fields: ['id'], orderBy: { id: 'asc' } });
    await em.transactional(async (inner) => {
      for (const { id } of projects) await stage(inner, watchProject, { project: id }, { key: id });
    });
  },
});

const withOpenWarnings = async (em: EntityManager): Promise<string[]> =>
  (await em.execute<{ project_id: string }[]>('select distinct project_id from project_warning where cleared_on is null')).map(({ project_id }) => project_id);

/** Raises what is new, clears what is over, and moves the project between 在库 and 预警. It looks again under the lock. */
export const watchProject = defineTask({
  name: 'investment.watchProject', queue: 'bulk', payload: z.object({ project: z.uuid() }),
  async handle({ em, vault }, { project: id }) {
    const standsStill = await em.fork().transactional((inner) => refreshWarnings(inner as EntityManager, id));
    if (standsStill === null) return;
    try {
      await perform({ actor: keeper, em: () => em.fork(), requestId: null, vault }, projectLifecycle, standsStill ? 'warn' : 'clear', { id });
    } catch (error) {
      // Somebody may have been there in the meantime: what no longer fits is no fault of a task's.
      if (!(error instanceof Refusal) || !error.reasons.every(({ code }) => ['WRONG_STATE', 'STILL_PROGRESSING', 'NO_PROGRESS'].includes(code))) throw error;
    }
  },
});

/** @returns whether the project is to be warned or cleared; null where it stays as it is */
async function refreshWarnings(em: EntityManager, id: string): Promise<boolean | null> {
  const project = await em.findOne(InvestmentProject, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!project) return null;
  const day = await today(em);
  const { ruleVersion, findings } = await findingsOf(em, project, day);
  const open = await em.find(ProjectWarning, { project: id, clearedOn: null });
  const happened: { readonly action: 'warningRaised' | 'warningCleared'; readonly kind: string; readonly detail: string }[] = [];
  for (const { kind, detail } of findings) {
    const known = open.find((each) => each.kind === kind);
    if (known) { known.detail = detail; continue; }
    em.create(ProjectWarning, { id: uuidv7(), project, kind, detail, ruleVersion, raisedOn: day } as never);
    happened.push({ action: 'warningRaised', kind, detail });
  }
  for (const warning of open) {
    if (findings.some(({ kind }) => kind === warning.kind)) continue;
    warning.clearedOn = day;
    happened.push({ action: 'warningCleared', kind: warning.kind, detail: warning.detail });
  }
  await em.flush();
  for (const { action, kind, detail } of happened) {
    await record(em, keeper, { objectType: 'InvestmentProject', objectId: id, action, concerns: project.organization.id, after: { kind, detail }, remark: detail, ruleVersion });
  }
  const progress = await hasProgress(em, project, day);
  return project.state === 'IN_LIBRARY' && progress === false ? true : project.state === 'WARNED' && progress !== false ? false : null;
}

/** Something happened to a project that may end a warning, or call for one. */
export const lookAgain = defineTask({
  name: 'investment.lookAgain', payload: z.object({ entry: z.uuid() }),
  async handle(context, { entry }) {
    const happened = await context.em.findOne(JournalEntry, entry, { fields: ['objectId'] });
    if (happened?.objectId) await watchProject.handle(context, { project: happened.objectId });
  },
});

/** Workbooks came in or were taken back. */
export const lookAgainAtAll = defineTask({ name: 'investment.lookAgainAtAll', queue: 'bulk', payload: z.object({ entry: z.uuid() }), handle: (context) => watchProjects.handle(context, {}) });

export const investmentTasks: readonly AnyTask[] = [watchProjects, watchProject, lookAgain, lookAgainAtAll, askForVisit];

const telling = ['confirmStart', 'submitEntry', 'returnEntry', 'verifyEntry', 'reportProgress', 'reportFinalProgress', 'setPlan', 'stop', 'resume', 'confirmCompletion', 'exit', 'remove'] as const satisfies readonly (keyof typeof projectLifecycle.actions)[];
export const investmentReactions: readonly Reaction[] = [
  ...telling.map((action) => ({ objectType: 'InvestmentProject', action, task: lookAgain })),
  ...['finish', 'undo'].map((action) => ({ objectType: 'ImportBatch', action, task: lookAgainAtAll })),
];
