import { z } from 'zod';
import { role } from '../../core/access/condition.ts';
import { attach } from '../../core/attachment/attachment.ts';
import { Refusal } from '../../core/error/refusal.ts';
import { choice, day, decimal, files, group, moment, money, nothing, reference, text, whole } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type ActionContext, type Creation } from '../../core/lifecycle/lifecycle.ts';
import { addDays, yearOf } from '../../core/scalar/local-date.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { Organization } from '../../organization/organization.entity.ts';
import { ofSelf, receives, seesVisit } from '../commissioner.access.ts';
import { keysOf, serviceKinds, type ServiceKind } from '../commissioner.kinds.ts';
import { serviceRule } from '../commissioner.rules.ts';
import { commissionerOf, isMember, ruleOf, townNamed } from '../commissioner.ts';
import { Commissioner, CommissionerRosterEntry, CommissionerTerm } from '../entity/roster.ts';
import { LocationConsent, ServiceDemand, VisitLocation, VisitLog, type VisitState } from '../entity/service.ts';
import { consented, dayHasRoom, loggedInTime, notInFuture, oncePerReceiver, onRosterThatDay, photographed, type LogInput } from './visit-requirements.ts';

type Row = VisitLog;
const act = <Input>(action: Action<VisitState, Row, Input>) => action;
const creates = <Input>(creation: Creation<VisitState, Row, Input>) => creation;

const reason = text('理由', { min: 2 });

const content = {
  startedAt: text('开始时刻，如 09:30', { max: 5 }).optional(), hours: decimal('服务时长，小时', { min: '0.5', max: '24', decimals: 1 }), place: text('具体地点', { max: 200 }).optional(),
  kind: choice('ServiceKind', keysOf(serviceKinds), '服务类型').optional(), peopleServed: whole('服务人数', { max: 100_000 }).optional(),
  problem: text('解决的问题', { max: 5_000 }), action: text('采取的措施', { max: 5_000 }), result: text('服务成效', { max: 5_000 }).optional(),
  transportCost: money('交通费，元').optional(), lodgingCost: money('住宿费，元').optional(), photos: files('现场照片').optional(),
};
type Content = { readonly startedAt?: string | undefined; readonly hours: string; readonly place?: string | undefined; readonly kind?: ServiceKind | undefined; readonly peopleServed?: number | undefined; readonly problem: string; readonly action: string; readonly result?: string | undefined; readonly transportCost?: string | undefined; readonly lodgingCost?: string | undefined };
const contentOf = ({ startedAt, hours, place, kind, peopleServed, problem, action, result, transportCost, lodgingCost }: Content) => {
  if (startedAt !== undefined && !/^([01]\d|2[0-3]):[0-5]\d$/.test(startedAt)) throw new Refusal({ code: 'INVALID_INPUT', message: '开始时刻应如 09:30。', path: ['input', 'startedAt'] });
  return {
    startedAt: startedAt ?? null, hours, place: place ?? null, kind: kind ?? null, peopleServed: peopleServed ?? null, problem, action, result: result ?? null, transportCost: transportCost ?? null, lodgingCost: lodgingCost ?? null,
  };
};

const where = {
  demand: reference('ServiceDemand', '所办需求；日常走访不填').optional(), organization: reference('Organization', '服务企业；由需求带出者不填').optional(), town: reference('Region', '服务地点所在镇街；由需求或企业带出者不填').optional(),
  servedOn: day('服务日期'),
};
type Where = { readonly demand?: string | undefined; readonly organization?: string | undefined; readonly town?: string | undefined; readonly servedOn: string };

/** The place and the receiver: of the demand, else of the enterprise, else the township that is named, else the one he is posted to. */
async function made({ em, now }: ActionContext, commissioner: Commissioner, given: Where & Content, state: VisitState, writtenAt: Date | null): Promise<Row> {
  const demand = given.demand ? await em.findOne(ServiceDemand, { id: given.demand, region: commissioner.region.id }) : null;
  if (given.demand && !(demand?.state === 'IN_SERVICE' && (demand.commissioner?.id === commissioner.id || (demand.team && (await isMember(em, demand.team.id, commissioner.id, given.servedOn)))))) {
    throw new Refusal({ code: 'NOT_YOUR_DEMAND', message: '该需求不在您的服务中：可能已收回、办结或由他人服务。日常走访请不选需求。', path: ['input', 'demand'] });
  }
  const organization = demand ? (demand.organization ? await demand.organization.loadOrFail() : null) : given.organization ? await em.findOne(Organization, { id: given.organization, kind: 'ENTERPRISE' }) : null;
  if (!demand && given.organization && !organization) throw new Refusal({ code: 'UNKNOWN_ENTERPRISE', message: '请选择企业名录中的企业。', path: ['input', 'organization'] });
  const entry = await em.findOne(CommissionerRosterEntry, { commissioner: commissioner.id, year: yearOf(given.servedOn) });
  const known = demand?.town ?? organization?.town ?? entry?.town ?? null;
  const town = given.town ? await townNamed(em, given.town, commissioner.region, ['input', 'town']) : known ? await known.loadOrFail() : null;
  if (!town) throw new Refusal({ code: 'UNKNOWN_TOWN', message: '请选择服务地点所在的镇街。', path: ['input', 'town'] });
  const team = demand?.team ?? entry?.team ?? null;
  const term = await em.findOne(CommissionerTerm, { commissioner: commissioner.id, state: 'SERVING' });
  return em.create(VisitLog, {
    id: uuidv7(), region: commissioner.region, commissioner, team, term, demand, organization, town, state, servedOn: given.servedOn, ...contentOf(given), writtenAt, createdAt: now,
  } as never, { persist: false }) as Row;
}

/** Where it was logged, apart and sealed; only with the consent that is in force, and for as long as the rule says. */
async function place({ em, vault, today }: ActionContext, row: Row, { location }: LogInput): Promise<void> {
  if (!location) return;
  const consent = await em.findOneOrFail(LocationConsent, { commissioner: row.commissioner.id, state: 'GIVEN' });
  const { criteria } = await ruleOf(em, serviceRule, row.region, today);
  em.persist(em.create(VisitLocation, {
    id: uuidv7(), visit: row, commissioner: row.commissioner, consent, coordinatesCipher: vault.seal(`${location.latitude},${location.longitude}`, 'visitLocation.coordinates'),
    accuracy: location.accuracy ?? null, takenAt: location.takenAt, purgeOn: addDays(today, criteria.locationKeptDays),
  }));
  await em.flush();
}

/** 服务日志 (domain notes §13.13): logged by the commissioner, confirmed by whoever received it. */
export const visitLifecycle = lifecycle<VisitState, Row>({
  name: 'visitLog', title: '服务日志', entity: VisitLog, visible: seesVisit,
  states: { LOGGED: { title: '待确认' }, DISPUTED: { title: '对方有异议' }, CONFIRMED: { title: '已确认', final: true }, RECORDED: { title: '台账记录' }, WITHDRAWN: { title: '已撤回', final: true } },
  creations: {
    log: creates({
      title: '填写服务日志', to: 'LOGGED', who: ofSelf(),
      input: z.object({
        ...where, ...content, writtenAt: moment('填写时刻：离线填写时与提交时刻不同').optional(),
        location: group('VisitLocationInput', {
          latitude: decimal('纬度，度', { min: '-90', max: '90', decimals: 7 }), longitude: decimal('经度，度', { min: '-180', max: '180', decimals: 7 }), accuracy: whole('精度，米', { max: 1_000_000 }).optional(), takenAt: moment('定位时刻'),
        }, '所在位置：仅在本人授权后记录').optional(),
      }),
      make: async (context, input) => made(context, await commissionerOf(context.em, context.actor), input, 'LOGGED', input.writtenAt ?? context.now),
      requires: [notInFuture, loggedInTime, onRosterThatDay, oncePerReceiver, dayHasRoom, photographed, consented],
      async after(context, row, input) {
        await attach(context, row, 'photos', input.photos ?? []);
        await place(context, row, input);
      },
    }),
    /** Paper logs, and those of people without an account. */
    record: creates({
      title: '补录台账', to: 'RECORDED', who: role('CLERK'), input: z.object({ commissioner: reference('Commissioner', '特派员'), ...where, ...content }),
      async make(context, input) {
        const commissioner = await context.em.findOne(Commissioner, { id: input.commissioner });
        if (!commissioner) throw new Refusal({ code: 'UNKNOWN_COMMISSIONER', message: '请选择特派员。', path: ['input', 'commissioner'] });
        return made(context, commissioner, input, 'RECORDED', null);
      },
      requires: [notInFuture, onRosterThatDay, oncePerReceiver, dayHasRoom],
      after: (context, row, input) => attach(context, row, 'photos', input.photos ?? []),
    }),
  },
  actions: {
    correct: act({
      title: '更正', from: ['LOGGED', 'DISPUTED'], to: 'LOGGED', who: ofSelf(), input: z.object(content), requires: [dayHasRoom],
      async change(context, row, input) {
        Object.assign(row, contentOf(input), { disputeReason: null });
        await attach(context, row, 'photos', input.photos ?? []);
      },
    }),
    confirm: act({
      title: '确认服务', from: ['LOGGED', 'RECORDED'], to: 'CONFIRMED', who: receives, input: nothing,
      change: async ({ actor, today }, row) => { Object.assign(row, { confirmedOn: today, confirmedByName: actor.name, disputeReason: null }); },
    }),
    dispute: act({
      title: '提出异议', from: ['LOGGED'], to: 'DISPUTED', who: receives, input: z.object({ reason }),
      change: async (_, row, input) => { row.disputeReason = input.reason; }, remark: (input) => input.reason,
    }),
    withdraw: act({
      title: '撤回', from: ['LOGGED', 'DISPUTED'], to: 'WITHDRAWN', who: ofSelf(), input: z.object({ reason }),
      change: async ({ em }, row) => { await em.nativeDelete(VisitLocation, { visit: row.id }); }, remark: (input) => input.reason,
    }),
  },
  concerns: (row) => row.organization?.id ?? null,
  facts: ({ servedOn, hours, transportCost, lodgingCost, confirmedOn, demand, town }) => ({ servedOn, hours, transportCost, lodgingCost, confirmedOn, demand: demand?.id ?? null, town: town.id }),
});
