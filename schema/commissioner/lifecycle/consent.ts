import { nothing } from '../../core/lifecycle/input.ts';
import { lifecycle, type ActionContext } from '../../core/lifecycle/lifecycle.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { ofSelf, seesConsent } from '../commissioner.access.ts';
import { serviceRule } from '../commissioner.rules.ts';
import { commissionerOf, named, ruleOf, takeTurns } from '../commissioner.ts';
import { LocationConsent, VisitLocation } from '../entity/service.ts';

type Row = LocationConsent;

/** 定位授权: to words that are kept with it; taking it back deletes what was recorded. */
export const consentLifecycle = lifecycle<Row['state'], Row>({
  name: 'locationConsent', title: '定位授权', entity: LocationConsent, visible: seesConsent,
  states: { GIVEN: { title: '已授权' }, WITHDRAWN: { title: '已撤回', final: true } },
  creations: {
    give: {
      title: '授权记录位置', to: 'GIVEN', who: ofSelf(), input: nothing,
      async make(context: ActionContext) {
        const { em, actor, now, today, decideBy } = context;
        const commissioner = await commissionerOf(em, actor);
        const rule = await ruleOf(em, serviceRule, commissioner.region, today);
        decideBy(named(rule));
        return em.create(LocationConsent, { id: uuidv7(), commissioner, state: 'GIVEN', statementVersion: named(rule), statement: rule.criteria.locationStatement, givenAt: now }, { persist: false });
      },
      requires: [{
        code: 'ALREADY_GIVEN', title: '尚未授权', beforehand: false,
        async check({ em }, row) {
          await takeTurns(em, row.commissioner.id);
          return (await em.count(LocationConsent, { commissioner: row.commissioner.id, state: 'GIVEN', id: { $ne: row.id } })) === 0 ? null : { message: '您已授权，不必重复。' };
        },
      }],
    },
  },
  actions: {
    withdraw: {
      title: '撤回授权', from: ['GIVEN'], to: 'WITHDRAWN', who: ofSelf(), input: nothing,
      async change({ em, now }: ActionContext, row: Row) {
        row.withdrawnAt = now;
        await em.nativeDelete(VisitLocation, { commissioner: row.commissioner.id });
      },
    },
  },
  facts: ({ statementVersion, givenAt, withdrawnAt }) => ({ statementVersion, givenAt, withdrawnAt }),
});
