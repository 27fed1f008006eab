import { evaluate } from '../core/access/evaluate.ts';
import { Refusal, notFound } from '../core/error/refusal.ts';
import { record } from '../core/journal/journal.ts';
import { clockOf } from '../core/lifecycle/perform.ts';
import { spend } from '../core/limit/limit.ts';
import type { Performer } from '../core/performer.ts';
import { Incubation } from './entity/incubation.ts';
import { revealsContact, seesIncubation } from './incubator.access.ts';

const action = 'revealContactPhone';

/**
 * The whole number of a tenant's contact, for its operator and the bureau, with a reason and so many times an hour. It is
 * journalled before it is given: what cannot be written down is not shown.
 *
 * @throws Refusal `FORBIDDEN`, `REASON_NEEDED`, `NOT_FOUND`, `NO_PHONE`, `RATE_LIMITED`
 */
export async function revealTenantPhone(performer: Performer, id: string, reason: string): Promise<string> {
  const { actor } = performer;
  const em = performer.em();
  try {
    if (actor.kind !== 'person') throw new Refusal({ code: 'FORBIDDEN', message: '登录后方可查看联系电话全号。' });
    const why = reason.trim();
    if ([...why].length < 4) throw new Refusal({ code: 'REASON_NEEDED', message: '请说明查看理由，至少 4 个字。', path: ['input', 'reason'] });
    await spend(em, { name: action, times: 30, minutes: 60 }, actor.personId!, await clockOf(performer, em));
    return await em.transactional(async (inner) => {
      const row = await inner.findOne(Incubation, id);
      if (!row || !(await evaluate(seesIncubation, row, actor, inner))) throw notFound();
      if (!(await evaluate(revealsContact, row, actor, inner))) throw new Refusal({ code: 'FORBIDDEN', message: '您无权查看此联系电话全号。' });
      if (!row.contactPhoneCipher) throw new Refusal({ code: 'NO_PHONE', message: '没有登记联系电话。' });
      await inner.execute('select id from incubation where id = ? for update', [id]);
      await record(inner, actor, { objectType: 'Incubation', objectId: id, action, remark: why.slice(0, 500), concerns: row.organization?.id ?? null }, performer.requestId);
      return performer.vault.open(row.contactPhoneCipher, 'incubation.contactPhone');
    });
  } catch (error) {
    if (error instanceof Refusal) {
      const reasons = error.reasons.map(({ code }) => code);
      await performer.em().transactional((inner) => record(inner, actor, { objectType: 'Incubation', objectId: id, action, outcome: 'REFUSED', reasons }, performer.requestId));
    }
    throw error;
  }
}
