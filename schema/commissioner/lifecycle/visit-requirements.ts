import { attached } from '../../core/attachment/attachment.ts';
import type { Requirement } from '../../core/lifecycle/lifecycle.ts';
import { add, compare } from '../../core/scalar/fraction.ts';
import { addDays } from '../../core/scalar/local-date.ts';
import { serviceRule } from '../commissioner.rules.ts';
import { isOnRoster, named, ruleOf, takeTurns } from '../commissioner.ts';
import { LocationConsent, VisitLog } from '../entity/service.ts';

/** The preconditions of a log. */
type Needs<Input = unknown> = Requirement<VisitLog, Input>;

export interface LogInput {
  readonly hours: string;
  readonly photos?: readonly string[] | undefined;
  readonly location?: { readonly latitude: string; readonly longitude: string; readonly accuracy?: number | undefined; readonly takenAt: Date } | undefined;
}

export const notInFuture: Needs = {
  code: 'DATE_IN_FUTURE', title: '服务日期不晚于今日', beforehand: false,
  check: async ({ today }, row) => (row.servedOn <= today ? null : { message: `服务日期 ${row.servedOn} 晚于今日 ${today}。`, path: ['input', 'servedOn'] }),
};

export const loggedInTime: Needs = {
  code: 'LOGGED_TOO_LATE', title: '在规定期限内填写', beforehand: false,
  async check({ em, today, decideBy }, row) {
    const rule = await ruleOf(em, serviceRule, row.region, today);
    decideBy(named(rule));
    const earliest = addDays(today, -rule.criteria.logWithinDays);
    return row.servedOn >= earliest ? null : { message: `服务日志须在服务后 ${rule.criteria.logWithinDays} 天内填写；更早的请联系科技局补录。`, path: ['input', 'servedOn'], details: { rule: named(rule) } };
  },
};

export const onRosterThatDay: Needs = {
  code: 'NOT_ON_ROSTER', title: '服务当日在名册上', beforehand: false,
  check: async ({ em }, row) => ((await isOnRoster(em, row.commissioner.id, row.servedOn)) ? null : { message: `${row.servedOn} 不在特派员名册上，不能登记服务。`, path: ['input', 'servedOn'] }),
};

export const oncePerReceiver: Needs = {
  code: 'ALREADY_LOGGED', title: '同一天同一服务对象只记一条', beforehand: false,
  async check({ em }, row) {
    await takeTurns(em, row.commissioner.id);
    const other = await em.count(VisitLog, { commissioner: row.commissioner.id, servedOn: row.servedOn, state: { $ne: 'WITHDRAWN' }, id: { $ne: row.id }, ...(row.organization ? { organization: row.organization.id } : { organization: null, town: row.town.id }) });
    return other === 0 ? null : { message: `${row.servedOn} 对该服务对象已有一条日志，请在原日志上更正。`, path: ['input', 'servedOn'] };
  },
};

/** A day has twenty-four hours. */
export const dayHasRoom: Needs<Pick<LogInput, 'hours'>> = {
  code: 'DAY_TOO_LONG', title: '一天的服务时长合计不超过 24 小时', beforehand: false,
  async check({ em }, row, { hours }) {
    const [found] = await em.execute<{ hours: string }[]>(`select coalesce(sum(hours), 0)::text as hours from visit_log where commissioner_id = ? and served_on = ? and state <> 'WITHDRAWN' and id <> ?`, [row.commissioner.id, row.servedOn, row.id]);
    return compare(add(found!.hours, hours), 24) <= 0 ? null : { message: `${row.servedOn} 已记 ${Number(found!.hours)} 小时，连同本条超过 24 小时。`, path: ['input', 'hours'] };
  },
};

export const photographed: Needs<LogInput> = {
  code: 'PHOTOS_MISSING', title: '有现场照片', beforehand: false,
  async check({ em, today }, row, { photos = [] }) {
    const { criteria } = await ruleOf(em, serviceRule, row.region, today);
    return photos.length + (await attached(em, row.id, 'photos')) >= criteria.photosAtLeast ? null : { message: `请附现场照片，至少 ${criteria.photosAtLeast} 张。`, path: ['input', 'photos'] };
  },
};

/** A place without consent is not taken, not even dropped in silence: whoever sent it must know. */
export const consented: Needs<LogInput> = {
  code: 'LOCATION_NOT_CONSENTED', title: '记录位置须先授权', beforehand: false,
  check: async ({ em }, row, { location }) => (!location || (await em.count(LocationConsent, { commissioner: row.commissioner.id, state: 'GIVEN' })) > 0 ? null : { message: '您没有授权记录位置，或已撤回授权：请不带位置提交。', path: ['input', 'location'] }),
};
