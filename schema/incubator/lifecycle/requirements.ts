import type { EntityManager } from '@mikro-orm/postgresql';
import { Refusal } from '../../core/error/refusal.ts';
import type { Requirement } from '../../core/lifecycle/lifecycle.ts';
import { Incubator } from '../entity/carrier.ts';

/** Preconditions that several lifecycles of the area share. */

/** A document may bear any day, but not one that is still to come. */
export const notInFuture = <Name extends string>(name: Name): Requirement<any, Readonly<Record<Name, string>>> => ({
  code: 'DATE_IN_FUTURE', title: '日期不晚于今日', beforehand: false,
  check: async ({ today }, _, input) => (input[name] <= today ? null : { message: `日期 ${input[name]} 晚于今日 ${today}。`, path: ['input', name] }),
});

/** What of a creation or action only holds for a carrier that still runs. */
export const carrierLives: Requirement<{ readonly carrier?: { readonly id: string } | null }> = {
  code: 'CARRIER_ENDED', title: '载体未摘牌或停止运营', beforehand: true,
  async check({ em }, { carrier }) {
    if (!carrier) return null;
    const { state, name } = await em.findOneOrFail(Incubator, { id: carrier.id });
    return state === 'REMOVED' || state === 'CLOSED' ? { message: `“${name}”已${state === 'REMOVED' ? '摘牌' : '停止运营'}，不能办理。` } : null;
  },
};

/** A reason in the place of the refusal that a look-up threw: buttons must not break on it. */
export async function orReason<T>(work: () => Promise<T | null>, give: (found: T) => Omit<import('../../core/error/refusal.ts').Reason, 'code'> | null): Promise<Omit<import('../../core/error/refusal.ts').Reason, 'code'> | null> {
  try {
    const found = await work();
    return found === null ? null : give(found);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const [{ message, path, details }] = error.reasons as [Refusal['reasons'][number]];
    return { message, ...(path && { path }), ...(details && { details }) };
  }
}

/** How much of a carrier's space stands on record now, square metres; null where there is none. */
export async function spaceOf(em: EntityManager, carrierId: string): Promise<string | null> {
  const [found] = await em.execute<{ area: string }[]>(`select gross_area::text as area from carrier_month where carrier_id = ? and gross_area is not null order by month desc limit 1`, [carrierId]);
  return found && Number(found.area) > 0 ? found.area : null;
}
