import { z } from 'zod';
import { role } from '../../core/access/condition.ts';
import { attach } from '../../core/attachment/attachment.ts';
import { Refusal } from '../../core/error/refusal.ts';
import { choice, day, files, group, list, money, nothing, reference, text, whole } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type ActionContext, type Creation, type Requirement } from '../../core/lifecycle/lifecycle.ts';
import { addDays, yearOf } from '../../core/scalar/local-date.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { ofSelf, seesClaim } from '../commissioner.access.ts';
import { keysOf, travelModes, type TravelMode } from '../commissioner.kinds.ts';
import { subsidyRule } from '../commissioner.rules.ts';
import { commissionerOf, isMember, named, ruleOf, takeTurns } from '../commissioner.ts';
import { Commissioner, CommissionerTeam, CommissionerTerm } from '../entity/roster.ts';
import { VisitLog } from '../entity/service.ts';
import { SubsidyClaim, SubsidyClaimDay, type ClaimState } from '../entity/subsidy.ts';
import { allowDays, totalAllowed, totalSpent } from '../subsidy.ts';

type Row = SubsidyClaim;
type Needs<Input = unknown> = Requirement<Row, Input>;
type Em = ActionContext['em'];
const act = <Input>(action: Action<ClaimState, Row, Input>) => action;
const creates = <Input>(creation: Creation<ClaimState, Row, Input>) => creation;

const reason = text('理由', { min: 2 });

interface Line { readonly visit: string; readonly origin: string; readonly destination: string; readonly mode: TravelMode; readonly nights: number; readonly transportSpent: string; readonly lodgingSpent: string }
const days = list(group('SubsidyClaimDayInput', {
  visit: reference('VisitLog', '当日经确认的服务日志'), origin: text('出发地', { max: 100 }), destination: text('目的地', { max: 100 }), mode: choice('TravelMode', keysOf(travelModes), '交通方式'),
  nights: whole('当日住宿晚数', { max: 30 }), transportSpent: money('交通费，元'), lodgingSpent: money('住宿费，元'),
}, '一日行程'), '行程，每日一条', { min: 1, max: 100 });

/** The claim's days as they stand, the earliest first. */
const heldDays = (em: Em, row: Row): Promise<SubsidyClaimDay[]> => em.find(SubsidyClaimDay, { claim: row.id, isReleased: false }, { orderBy: { day: 'asc' }, refresh: true });

/** What other claims of the same person and year have been allowed. */
async function allowedElsewhere(em: Em, row: Row): Promise<string> {
  const [found] = await em.execute<{ sum: string }[]>(
    `select coalesce(sum(allowed_amount), 0)::text as sum from subsidy_claim where commissioner_id = ? and year = ? and id <> ? and state <> 'WITHDRAWN'`, [row.commissioner.id, row.year, row.id]);
  return found!.sum.includes('.') ? found!.sum : `${found!.sum}.00`;
}

/** Judges the days by the rule in force, under the person's lock: of two claims the later one has what is left. */
async function judge(context: ActionContext, row: Row): Promise<void> {
  const { em, today, decideBy } = context;
  await takeTurns(em, row.commissioner.id);
  const rule = await ruleOf(em, subsidyRule, row.region, today);
  const held = await heldDays(em, row);
  const allowed = allowDays(rule.criteria, held, await allowedElsewhere(em, row));
  held.forEach((each, place) => { const { transportAllowed, lodgingAllowed, notes } = allowed[place]!; Object.assign(each, { transportAllowed, lodgingAllowed, notes: [...notes] }); });
  Object.assign(row, { claimedAmount: totalSpent(held), allowedAmount: totalAllowed(allowed), ruleVersion: named(rule) });
  decideBy(named(rule));
}

const doubleDay = (found: readonly string[]): { readonly code: string; readonly message: string; readonly path: string[]; readonly details: object } =>
  ({ code: 'DAY_ALREADY_CLAIMED', message: `${found.join('、')} 已在别的申领中：同一天不论代表哪个团队，只补贴一次。`, path: ['input', 'days'], details: { days: found } });

/** Takes the days for the claim. The table refuses what another claim holds, also one that is being written at this moment. */
async function hold(context: ActionContext, row: Row, lines: readonly Line[]): Promise<void> {
  const { em } = context;
  const visits = new Map((await em.find(VisitLog, { id: { $in: lines.map(({ visit }) => visit) } })).map((visit) => [visit.id, visit]));
  await em.nativeDelete(SubsidyClaimDay, { claim: row.id });
  const wanted = lines.map(({ visit, ...line }) => ({ id: uuidv7(), visit, day: visits.get(visit)!.servedOn, ...line })).sort((a, b) => (a.day < b.day ? -1 : 1));
  const taken = await em.execute<{ day: string }[]>(
    `insert into subsidy_claim_day (id, claim_id, commissioner_id, visit_id, day, origin, destination, mode, nights, transport_spent, lodging_spent, transport_allowed, lodging_allowed, notes)
     select r.id, ?, ?, r.visit, r.day, r.origin, r.destination, r.mode, r.nights, r."transportSpent", r."lodgingSpent", 0, 0, '{}'
       from jsonb_to_recordset(?::jsonb) as r(id uuid, visit uuid, day date, origin text, destination text, mode text, nights int, "transportSpent" numeric, "lodgingSpent" numeric)
     on conflict (commissioner_id, day) where not is_released do nothing returning to_char(day, 'YYYY-MM-DD') as day`,
    [row.id, row.commissioner.id, JSON.stringify(wanted)]);
  const refused = wanted.map(({ day: each }) => each).filter((each) => !taken.some((row_) => row_.day === each));
  if (refused.length > 0) throw new Refusal(doubleDay(refused) as never);
  await judge(context, row);
  await em.flush();
}

interface Given { readonly days: readonly Line[] }
const daysFit: Needs<Given> = {
  code: 'LOG_NOT_CONFIRMED', title: '每日都有本人经确认的服务日志，同属一年', beforehand: false,
  async check({ em }, row, { days: lines }) {
    const visits = await em.find(VisitLog, { id: { $in: lines.map(({ visit }) => visit) }, commissioner: row.commissioner.id });
    const byId = new Map(visits.map((visit) => [visit.id, visit]));
    const unconfirmed = lines.filter(({ visit }) => byId.get(visit)?.state !== 'CONFIRMED');
    if (unconfirmed.length > 0) return { message: `有 ${unconfirmed.length} 日没有本人经对方确认的服务日志：无日志不补贴。`, path: ['input', 'days'] };
    if (visits.some(({ servedOn }) => yearOf(servedOn) !== row.year)) return { message: '一次申领的行程须在同一年度。', path: ['input', 'days'] };
    const twice = lines.map(({ visit }) => byId.get(visit)!.servedOn).filter((each, place, all) => all.indexOf(each) !== place);
    return twice.length === 0 ? null : { message: `${[...new Set(twice)].join('、')} 填了两条：每日一条。`, path: ['input', 'days'] };
  },
};
const noDoubleDay: Needs<Given> = {
  code: 'DAY_ALREADY_CLAIMED', title: '同一天未在别的申领中', beforehand: false,
  async check({ em }, row, { days: lines }) {
    const found = await em.execute<{ day: string }[]>(
      `select to_char(d.day, 'YYYY-MM-DD') as day from subsidy_claim_day d join visit_log v on v.served_on = d.day and v.commissioner_id = d.commissioner_id
        where v.id = any(?::uuid[]) and d.commissioner_id = ? and d.claim_id <> ? and not d.is_released group by d.day order by d.day`, [`{${lines.map(({ visit }) => visit).join(',')}}`, row.commissioner.id, row.id]);
    if (found.length === 0) return null;
    const { code: _, ...failed } = doubleDay(found.map(({ day: each }) => each));
    return failed as never;
  },
};
const inTime: Needs = {
  code: 'CLAIMED_TOO_LATE', title: '在规定期限内申领', beforehand: true,
  async check({ em, today }, row) {
    const { criteria } = await ruleOf(em, subsidyRule, row.region, today);
    const [first] = await heldDays(em, row);
    return !first || first.day >= addDays(today, -criteria.claimWithinDays) ? null : { message: `${first.day} 的行程已超过 ${criteria.claimWithinDays} 天的申领期限，请删去该日后提交。` };
  },
};
const logsStillConfirmed: Needs = {
  code: 'LOG_NOT_CONFIRMED', title: '服务日志均已确认', beforehand: true,
  async check({ em }, row) {
    const [found] = await em.execute<{ count: number }[]>(`select count(*)::int as count from subsidy_claim_day d join visit_log v on v.id = d.visit_id where d.claim_id = ? and not d.is_released and v.state <> 'CONFIRMED'`, [row.id]);
    return found!.count === 0 ? null : { message: `有 ${found!.count} 日的服务日志未经确认。` };
  },
};
const payeeKnown: Needs = {
  code: 'PAYEE_MISSING', title: '已登记收款信息', beforehand: true,
  async check({ em }, row) {
    const { payeeAccountCipher, identityNumberCipher } = await em.findOneOrFail(Commissioner, row.commissioner.id, { refresh: true });
    return payeeAccountCipher && identityNumberCipher ? null : { message: '尚未登记收款账户与身份证号，请先在特派员档案中登记。' };
  },
};
const paidTerm: Needs = {
  code: 'NOT_PAID', title: '任期发放补贴', beforehand: true,
  check: async ({ em }, row) => ((await em.count(CommissionerTerm, { commissioner: row.commissioner.id, isPaid: true, state: { $in: ['SERVING', 'ASSESSED', 'CLOSED', 'REPLACED'] } })) > 0
    || (row.team && (await em.count(CommissionerTerm, { team: row.team.id, isPaid: true, state: { $in: ['SERVING', 'ASSESSED', 'CLOSED', 'REPLACED'] } })) > 0) ? null : { message: '没有发放交通住宿补贴的任期。' }),
};
const otherHands: Needs = {
  code: 'SAME_PERSON', title: '审核与支付不是同一人', beforehand: true,
  check: async ({ actor }, row) => (row.checkedById === null || row.checkedById !== actor.personId ? null : { message: '审核人不能支付，请由财政另一人办理。' }),
};
const paidOnInOrder: Needs<{ readonly paidOn: string }> = {
  code: 'DATE_IN_FUTURE', title: '支付日期不晚于今日，不早于审核', beforehand: false,
  check: async ({ today }, row, { paidOn }) => (paidOn <= today && paidOn >= (row.checkedOn ?? paidOn) ? null : { message: `支付日期应在 ${row.checkedOn ?? ''} 至 ${today} 之间。`, path: ['input', 'paidOn'] }),
};

/** 交通住宿补贴申领 (domain notes §6, §13.13): no log, no pay; no day twice. */
export const claimLifecycle = lifecycle<ClaimState, Row>({
  name: 'subsidyClaim', title: '补贴申领', entity: SubsidyClaim, visible: seesClaim,
  states: {
    DRAFT: { title: '草稿' }, SUBMITTED: { title: '已提交' }, CHECKED: { title: '已审核，待支付' }, PAID: { title: '已支付', final: true }, RETURNED: { title: '已退回' }, WITHDRAWN: { title: '已撤回', final: true },
  },
  creations: {
    draft: creates({
      title: '申领交通住宿补贴', to: 'DRAFT', who: ofSelf(), input: z.object({ team: reference('CommissionerTeam', '代表的特派团；个人则不填').optional(), days, invoices: files('票据').optional() }),
      async make(context, input) {
        const { em, actor, today, now } = context;
        const commissioner = await commissionerOf(em, actor);
        const first = await em.findOne(VisitLog, { id: input.days[0]!.visit, commissioner: commissioner.id });
        if (input.team && !(await isMember(em, input.team, commissioner.id, first?.servedOn ?? today))) throw new Refusal({ code: 'NOT_A_MEMBER', message: '您不是该团成员。', path: ['input', 'team'] });
        const rule = await ruleOf(em, subsidyRule, commissioner.region, today);
        const row = em.create(SubsidyClaim, {
          id: uuidv7(), region: commissioner.region, commissioner, team: input.team ? em.getReference(CommissionerTeam, input.team) : null, year: yearOf(first?.servedOn ?? today), state: 'DRAFT',
          claimedAmount: totalSpent(input.days), allowedAmount: '0.00', ruleVersion: named(rule), createdAt: now,
        }, { persist: false });
        await takeTurns(em, commissioner.id);
        row.allowedAmount = totalAllowed(allowDays(rule.criteria, input.days, await allowedElsewhere(em, row)));
        return row;
      },
      requires: [paidTerm, daysFit, noDoubleDay],
      async after(context, row, input) {
        await hold(context, row, input.days);
        await attach(context, row, 'invoices', input.invoices ?? []);
      },
    }),
  },
  actions: {
    revise: act({
      title: '修改', from: ['DRAFT', 'RETURNED'], to: 'DRAFT', who: ofSelf(), input: z.object({ days, invoices: files('补充票据').optional() }), requires: [daysFit, noDoubleDay],
      async change(context, row, input) {
        await hold(context, row, input.days);
        await attach(context, row, 'invoices', input.invoices ?? []);
      },
    }),
    submit: act({
      title: '提交', from: ['DRAFT', 'RETURNED'], to: 'SUBMITTED', who: ofSelf(), input: nothing, requires: [logsStillConfirmed, inTime, payeeKnown],
      async change(context, row) { await judge(context, row); Object.assign(row, { submittedOn: context.today, returnReason: null }); },
    }),
    check: act({
      title: '审核', from: ['SUBMITTED'], to: 'CHECKED', who: role('CLERK'), input: nothing, requires: [logsStillConfirmed, payeeKnown],
      async change(context, row) { await judge(context, row); Object.assign(row, { checkedOn: context.today, checkedById: context.actor.personId }); },
    }),
    return: act({
      title: '退回', from: ['SUBMITTED', 'CHECKED'], to: 'RETURNED', who: role('CLERK', 'FINANCE'), input: z.object({ reason }),
      change: async (_, row, input) => { Object.assign(row, { returnReason: input.reason, checkedOn: null, checkedById: null }); }, remark: (input) => input.reason,
    }),
    pay: act({
      title: '支付', from: ['CHECKED'], to: 'PAID', who: role('FINANCE'), input: z.object({ paidOn: day('支付日期'), voucher: text('支付凭证号', { max: 100 }) }), requires: [otherHands, payeeKnown, paidOnInOrder],
      async change({ em }, row, { paidOn, voucher }) {
        const { payeeAccountMasked } = await em.findOneOrFail(Commissioner, row.commissioner.id);
        Object.assign(row, { paidOn, voucher, payeeAccountMasked: payeeAccountMasked ?? null });
      },
    }),
    withdraw: act({
      title: '撤回', from: ['DRAFT', 'SUBMITTED', 'RETURNED'], to: 'WITHDRAWN', who: ofSelf(), input: z.object({ reason: reason.optional() }),
      change: async ({ em }, row) => { await em.nativeUpdate(SubsidyClaimDay, { claim: row.id }, { isReleased: true }); }, remark: (input) => input.reason ?? null,
    }),
  },
  facts: ({ year, claimedAmount, allowedAmount, ruleVersion, submittedOn, checkedOn, paidOn, voucher, payeeAccountMasked }) =>
    ({ year, claimedAmount, allowedAmount, ruleVersion, submittedOn, checkedOn, paidOn, voucher, payeeAccount: payeeAccountMasked }),
});
