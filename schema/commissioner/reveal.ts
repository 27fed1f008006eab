import { evaluate } from '../core/access/evaluate.ts';
import type { Condition } from '../core/access/condition.ts';
import { Refusal, notFound } from '../core/error/refusal.ts';
import { record } from '../core/journal/journal.ts';
import { clockOf } from '../core/lifecycle/perform.ts';
import { spend } from '../core/limit/limit.ts';
import type { Performer } from '../core/performer.ts';
import { reveals, seesCommissioner, seesDemand, seesLocation } from './commissioner.access.ts';
import { Commissioner } from './entity/roster.ts';
import { ServiceDemand, VisitLocation } from './entity/service.ts';

/** What can be seen in full: of whom, and what opens it. */
export const revealed = {
  PHONE: { title: '特派员联系电话', entity: Commissioner, visible: seesCommissioner, parts: [['phoneCipher', 'commissioner.phone']] },
  PAYEE: { title: '特派员身份证号与收款账号', entity: Commissioner, visible: seesCommissioner, parts: [['identityNumberCipher', 'commissioner.identityNumber'], ['payeeAccountCipher', 'commissioner.payeeAccount']] },
  CONTACT: { title: '需求联系电话', entity: ServiceDemand, visible: seesDemand, parts: [['contactPhoneCipher', 'serviceDemand.contactPhone']] },
  LOCATION: { title: '服务位置（纬度,经度）', entity: VisitLocation, visible: seesLocation, parts: [['coordinatesCipher', 'visitLocation.coordinates']] },
} as const satisfies Record<string, { readonly title: string; readonly entity: abstract new (...args: never[]) => object; readonly visible: Condition; readonly parts: readonly (readonly [property: string, purpose: string])[] }>;
export type Revealed = keyof typeof revealed;

/** As often an hour as a person may look; the bureau's own setting for telephone numbers. */
const limit = { name: 'revealCommissionerData', times: 30, minutes: 60 };
const action = 'reveal';

/**
 * A sealed value in full, for somebody with the right and a reason, so many times an hour. It is journalled before it is
 * given: what cannot be written down is not shown.
 */
export async function reveal(performer: Performer, what: Revealed, id: string, reason: string): Promise<readonly string[]> {
  const { actor } = performer;
  const { entity, visible, parts, title } = revealed[what];
  const em = performer.em();
  try {
    if (actor.kind !== 'person') throw new Refusal({ code: 'FORBIDDEN', message: '登录后方可查看。' });
    const why = reason.trim();
    if ([...why].length < 4) throw new Refusal({ code: 'REASON_NEEDED', message: '请说明查看理由，至少 4 个字。', path: ['input', 'reason'] });
    await spend(em, limit, actor.personId!, await clockOf(performer, em));
    return await em.transactional(async (own) => {
      const row = (await own.findOne(entity as typeof Commissioner, { id })) as unknown as Record<string, unknown> | null;
      if (!row || !(await evaluate(visible, row, actor, own as typeof em))) throw notFound();
      if (!(await evaluate(reveals[what], row, actor, own as typeof em))) throw new Refusal({ code: 'FORBIDDEN', message: `您无权查看${title}。` });
      const sealed = parts.map(([property, purpose]) => [row[property] as string | null, purpose] as const);
      if (sealed.every(([cipher]) => !cipher)) throw new Refusal({ code: 'NOTHING_THERE', message: `没有登记${title}。` });
      await own.execute(`select 1 from ${what === 'CONTACT' ? 'service_demand' : what === 'LOCATION' ? 'visit_location' : 'commissioner'} where id = ? for update`, [id]);
      await record(own as typeof em, actor, { objectType: entity.name, objectId: id, action, remark: why.slice(0, 500), after: { what } }, performer.requestId);
      return sealed.flatMap(([cipher, purpose]) => (cipher ? [performer.vault.open(cipher, purpose)] : []));
    });
  } catch (error) {
    if (error instanceof Refusal) {
      await performer.em().transactional((own) => record(own as typeof em, actor, { objectType: entity.name, objectId: id, action, outcome: 'REFUSED', reasons: error.reasons.map(({ code }) => code) }, performer.requestId));
    }
    throw error;
  }
}
