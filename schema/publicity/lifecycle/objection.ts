import { LockMode } from '@mikro-orm/core';
import { z } from 'zod';
import { systemActor } from '../../core/access/actor.ts';
import { role } from '../../core/access/condition.ts';
import { attach } from '../../core/attachment/attachment.ts';
import { loadCalendar } from '../../core/calendar/calendar.ts';
import { addWorkingDays } from '../../core/calendar/working-calendar.ts';
import { notFound } from '../../core/error/refusal.ts';
import { files, nothing, reference, text } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type ActionContext, type Creation, type Requirement } from '../../core/lifecycle/lifecycle.ts';
import { performWithin } from '../../core/lifecycle/perform.ts';
import { ruleInForce } from '../../core/rule/rule-store.ts';
import { normalizePhone, sealPhone } from '../../core/secret/personal.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { anyPerson, clock, objector, seesObjection } from '../publicity.access.ts';
import { Objection, PublicNotice, openObjections, type ObjectionState } from '../publicity.entity.ts';
import { objectionRule } from '../publicity.rules.ts';
import { noticeLifecycle } from './notice.ts';

type Row = Objection;
const act = <Input>(action: Action<ObjectionState, Row, Input>) => action;
const creates = <Input>(creation: Creation<ObjectionState, Row, Input>) => creation;

const keeper = systemActor('publicity');
const answer = text('书面答复', { min: 10, max: 5_000 });

/** The notice first, then what is said against it: nobody waits in a circle. */
const lockNotice = ({ em }: Pick<ActionContext, 'em'>, id: string): Promise<PublicNotice | null> => em.findOne(PublicNotice, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });

const noticeRunning: Requirement<Row> = {
  code: 'NOTICE_NOT_RUNNING', title: '公示正在进行', beforehand: false,
  async check({ em, today }, row) {
    const notice = await em.findOneOrFail(PublicNotice, row.notice.id);
    if (notice.state === 'SUSPENDED') return { message: '公示因异议处理暂停，恢复后可继续提出异议。' };
    return notice.state === 'RUNNING' && today <= notice.endsOn! ? null : { message: '公示期已过，不再受理异议。' };
  },
};
const reachable: Requirement<Row, { readonly phone: string }> = {
  code: 'REAL_NAME', title: '实名并留联系电话', beforehand: false,
  check: async (_, __, { phone }) => (/^(1[3-9]\d{9}|0\d{9,11})$/.test(normalizePhone(phone)) ? null : { message: '请填写可联系到本人的手机或带区号的固定电话。', path: ['input', 'phone'] }),
};
/** Whoever took part in the decision, or objects himself, does not judge the objection. */
const notRecused: Requirement<Row> = {
  code: 'RECUSED', title: '办理人不须回避', beforehand: true,
  async check({ em, actor }, row) {
    const { recused } = await em.findOneOrFail(PublicNotice, row.notice.id);
    return actor.personId !== null && (recused.includes(actor.personId) || row.person?.id === actor.personId) ? { message: '您须回避，不能办理此异议。' } : null;
  },
};

/** What was answered may let the notice go on, end it, or end it for good. */
async function settle(context: ActionContext, row: Row): Promise<void> {
  const open = await context.em.count(Objection, { notice: row.notice.id, state: { $in: [...openObjections] } });
  const notice = await context.em.findOneOrFail(PublicNotice, row.notice.id);
  if (open === 0 && notice.state === 'SUSPENDED') await performWithin(context, keeper, noticeLifecycle, 'settle', { id: notice.id });
}
const answered = async (context: ActionContext, row: Row, given: string): Promise<void> => {
  await lockNotice(context, row.notice.id);
  Object.assign(row, { answer: given, answeredOn: context.today, handledBy: context.actor.name, remindOn: null });
};

/** 异议 (domain notes §13.6). */
export const objectionLifecycle = lifecycle<ObjectionState, Row>({
  name: 'objection', title: '异议', entity: Objection, visible: seesObjection,
  states: {
    FILED: { title: '已提出' }, ADMITTED: { title: '已受理' }, UPHELD: { title: '成立', final: true }, DISMISSED: { title: '不成立', final: true },
    NOT_ADMITTED: { title: '不予受理', final: true }, WITHDRAWN: { title: '已撤回', final: true },
  },
  creations: {
    file: creates({
      title: '提出异议', to: 'FILED', who: anyPerson, isInner: true,
      input: z.object({
        notice: reference('PublicNotice', '公示'), name: text('真实姓名', { min: 2, max: 100 }), unit: text('所在单位', { max: 200 }).optional(), phone: text('联系电话', { max: 40 }),
        ground: text('异议的事项与理由', { min: 10, max: 5_000 }), evidence: text('证据或其来源', { min: 4, max: 5_000 }), files: files('证据文件，登录后可上传').optional(), receiptHash: z.string().length(64),
      }),
      async make(context, input) {
        const { em, actor, today, now, vault, decideBy } = context;
        const notice = await lockNotice(context, input.notice);
        if (!notice || notice.state === 'DRAFT' || notice.state === 'DISCARDED') throw notFound(['input', 'notice']);
        const rule = await ruleInForce(em, objectionRule, today, (await notice.region.loadOrFail()).code);
        decideBy(`${rule.rule}@${rule.version}`);
        const calendar = await loadCalendar(em);
        const answerBy = addWorkingDays(today, rule.criteria.answerWorkingDays, calendar);
        const { masked, cipher, hash } = sealPhone(vault, 'objection.phone', input.phone);
        return em.create(Objection, {
          id: uuidv7(), notice, person: actor.personId, objectorName: input.name, objectorUnit: input.unit ?? null, phoneMasked: masked, phoneCipher: cipher, phoneHash: hash, ground: input.ground, evidence: input.evidence,
          receiptHash: input.receiptHash, filedOn: today, state: 'FILED', answerBy, remindOn: addWorkingDays(answerBy, -rule.criteria.remindWorkingDays, calendar), ruleVersion: `${rule.rule}@${rule.version}`, createdAt: now,
        } as never, { persist: false });
      },
      requires: [noticeRunning, reachable],
      after: (context, row, input) => attach(context, row, 'evidence', input.files ?? [], ['input', 'files']),
    }),
  },
  actions: {
    admit: act({
      title: '受理', from: ['FILED'], to: 'ADMITTED', who: role('CLERK', 'DIRECTOR'), input: nothing, requires: [notRecused],
      async change(context, row) {
        await lockNotice(context, row.notice.id);
        row.admittedOn = context.today;
        row.handledBy = context.actor.name;
      },
      async after(context, row) {
        const notice = await context.em.findOneOrFail(PublicNotice, row.notice.id);
        if (notice.state === 'RUNNING') await performWithin(context, keeper, noticeLifecycle, 'pause', { id: notice.id });
      },
    }),
    refuse: act({
      title: '不予受理', from: ['FILED'], to: 'NOT_ADMITTED', who: role('DIRECTOR'), input: z.object({ answer }), requires: [notRecused],
      change: (context, row, input) => answered(context, row, input.answer), after: settle,
    }),
    uphold: act({
      title: '异议成立', from: ['ADMITTED'], to: 'UPHELD', who: role('DIRECTOR'), input: z.object({ answer }), requires: [notRecused],
      change: (context, row, input) => answered(context, row, input.answer), after: settle,
    }),
    dismiss: act({
      title: '异议不成立', from: ['ADMITTED'], to: 'DISMISSED', who: role('DIRECTOR'), input: z.object({ answer }), requires: [notRecused],
      change: (context, row, input) => answered(context, row, input.answer), after: settle,
    }),
    withdraw: act({
      title: '撤回异议', from: ['FILED', 'ADMITTED'], to: 'WITHDRAWN', who: objector, input: nothing,
      async change(context, row) { await lockNotice(context, row.notice.id); row.remindOn = null; }, after: settle,
    }),
    remind: act({
      title: '催办', from: ['FILED', 'ADMITTED'], who: clock, input: nothing,
      requires: [{ code: 'NOT_YET_DUE', title: '答复期限将满', beforehand: true, check: async ({ today }, row) => (row.remindOn && row.remindOn <= today ? null : { message: '未到催办时间。' }) }],
      change: async (_, row) => { row.remindOn = null; },
    }),
  },
  alarms: [{ action: 'remind', from: ['FILED', 'ADMITTED'], due: 'remindOn' }],
  facts: ({ filedOn, admittedOn, answeredOn, answerBy, ruleVersion }) => ({ filedOn, admittedOn, answeredOn, answerBy, ruleVersion }),
});
