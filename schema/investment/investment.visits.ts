import { z } from 'zod';
import { systemActor } from '../core/access/actor.ts';
import { defineTask } from '../core/outbox/task.ts';
import { perform } from '../core/lifecycle/perform.ts';
import { ruleInForce } from '../core/rule/rule-store.ts';
import { addDays } from '../core/scalar/local-date.ts';
import { InvestmentProject, ProjectWarning } from './investment.entity.ts';
import { watchRule } from './investment.rules.ts';
import { countyCode } from './investment.ts';
import { visitLifecycle } from './lifecycle/visit.ts';
import { today } from './investment.watch.ts';

/** A project stands still: its leader in charge goes and looks. One visit a warning, however often this runs. */
export const askForVisit = defineTask({
  name: 'investment.askForVisit', payload: z.object({ project: z.uuid(), entry: z.uuid() }),
  async handle({ em, vault }, { project: id, entry }) {
    const project = await em.findOne(InvestmentProject, id, { populate: ['region'] });
    if (project?.state !== 'WARNED') return;
    const day = await today(em);
    const { criteria } = await ruleInForce(em, watchRule, day, await countyCode(project));
    const warning = await em.findOne(ProjectWarning, { project: id, kind: 'NO_PROGRESS', clearedOn: null });
    await perform({ actor: systemActor('investment'), em: () => em.fork(), requestId: null, vault }, visitLifecycle, 'arrange', {
      input: { project: id, cause: 'NO_PROGRESS', dueOn: addDays(day, criteria.visitWithinDays), ...(warning && { purpose: warning.detail }) }, idempotencyKey: entry,
    });
  },
});
