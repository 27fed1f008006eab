import type { EntityManager } from '@mikro-orm/postgresql';
import { bureau } from '../core/access/actor.ts';
import { holdsFor } from '../core/access/specialize.ts';
import { all, role, signedIn } from '../core/access/condition.ts';
import { Refusal, notFound } from '../core/error/refusal.ts';
import { record } from '../core/journal/journal.ts';
import { clockOf } from '../core/lifecycle/perform.ts';
import { spend } from '../core/limit/limit.ts';
import type { Performer } from '../core/performer.ts';
import { refused } from '../account/operation.ts';
import { policyInForce } from '../account/policy.ts';
import { CompetitionInstitution, CompetitionMember } from './competition.entity.ts';
import { purposes } from './competition.personal.ts';

const action = 'revealCompetitionPhone';
export const mayReveal = all(signedIn, role(...bureau));

/**
 * The whole number of a student or of a university's contact, for the bureau's own people and with a reason, so many
 * times an hour. It is journalled before it is given: what cannot be written down is not shown.
 */
export async function revealPhone(performer: Performer, of: 'CompetitionMember' | 'CompetitionInstitution', id: string, reason: string): Promise<string> {
  const { actor } = performer;
  const em = performer.em();
  try {
    if (!holdsFor(mayReveal, actor)) throw new Refusal({ code: 'FORBIDDEN', message: '您无权查看联系电话全号。' });
    const why = reason.trim();
    if ([...why].length < 4) throw new Refusal({ code: 'REASON_NEEDED', message: '请说明查看理由，至少 4 个字。', path: ['input', 'reason'] });
    const now = await clockOf(performer, em);
    await spend(em, { name: action, ...(await policyInForce(em, now)).reveals }, actor.personId!, now);
    return await em.transactional(async (inner) => {
      const own = inner as EntityManager;
      const row = of === 'CompetitionMember' ? await own.findOne(CompetitionMember, { id }) : await own.findOne(CompetitionInstitution, { id });
      if (!row) throw notFound();
      const [cipher, purpose] = row instanceof CompetitionMember ? [row.phoneCipher, purposes.memberPhone] : [row.contactPhoneCipher, purposes.contactPhone];
      if (!cipher) throw new Refusal({ code: 'NO_PHONE', message: '没有登记联系电话。' });
      await own.execute(`select id from ${of === 'CompetitionMember' ? 'competition_member' : 'competition_institution'} where id = ? for update`, [id]);
      await record(own, actor, { objectType: of, objectId: id, action, remark: why.slice(0, 500) }, performer.requestId);
      return performer.vault.open(cipher, purpose);
    });
  } catch (error) {
    if (error instanceof Refusal) await refused(performer, { objectType: of, objectId: id, action, reasons: error.reasons.map(({ code }) => code) });
    throw error;
  }
}
