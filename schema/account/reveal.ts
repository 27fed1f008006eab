import type { EntityManager } from '@mikro-orm/postgresql';
import { evaluate } from '../core/access/evaluate.ts';
import { Refusal, notFound } from '../core/error/refusal.ts';
import { record } from '../core/journal/journal.ts';
import { clockOf } from '../core/lifecycle/perform.ts';
import type { Performer } from '../core/performer.ts';
import { spend } from '../core/limit/limit.ts';
import { Organization } from '../organization/organization.entity.ts';
import { Person } from './account.entity.ts';
import { personRows, reveals } from './account.access.ts';
import { refused } from './operation.ts';
import type { AccountPolicy } from './policy.ts';

export type Revealed = 'Organization' | 'Person';
const action = 'revealContactPhone';

/**
 * The whole number of a contact, for somebody with the right and a reason, so many times an hour; the journal says who
 * looked, and why. It is journalled before it is given: what cannot be written down is not shown.
 */
export async function revealContactPhone(performer: Performer, of: Revealed, id: string, reason: string, policy: AccountPolicy): Promise<string> {
  const { actor } = performer;
  const em = performer.em();
  try {
    if (actor.kind !== 'person') throw new Refusal({ code: 'FORBIDDEN', message: '登录后方可查看联系电话全号。' });
    const why = reason.trim();
    if ([...why].length < 4) throw new Refusal({ code: 'REASON_NEEDED', message: '请说明查看理由，至少 4 个字。', path: ['input', 'reason'] });
    await spend(em, { name: action, ...policy.reveals }, actor.personId!, await clockOf(performer, em));
    return await em.transactional(async (inner) => {
      const own = inner as EntityManager;
      const row: Organization | Person | null = of === 'Person' ? await own.findOne(Person, { id }) : await own.findOne(Organization, { id });
      if (!row || (of === 'Person' && !(await evaluate(personRows, row, actor, own)))) throw notFound();
      if (!(await evaluate(reveals[of], row, actor, own))) throw new Refusal({ code: 'FORBIDDEN', message: '您无权查看此联系电话全号。' });
      const [cipher, purpose] = row instanceof Person ? [row.phoneCipher, 'person.phone'] : [row.contactPhoneCipher, 'organization.contactPhone'];
      if (!cipher) throw new Refusal({ code: 'NO_PHONE', message: '没有登记联系电话。' });
      await own.execute(`select id from ${of === 'Person' ? 'person' : 'organization'} where id = ? for update`, [id]);
      await record(own, actor, { objectType: of, objectId: id, action, remark: why.slice(0, 500), concerns: of === 'Organization' ? id : null }, performer.requestId);
      return performer.vault.open(cipher, purpose);
    });
  } catch (error) {
    if (error instanceof Refusal) await refused(performer, { objectType: of, objectId: id, action, reasons: error.reasons.map(({ code }) => code) });
    throw error;
  }
}
