import { z } from 'zod';
import { attach } from '../../core/attachment/attachment.ts';
import { always, role } from '../../core/access/condition.ts';
import { loadCalendar } from '../../core/calendar/calendar.ts';
import { deadline, workingDaysBetween } from '../../core/calendar/working-calendar.ts';
import { files, group, list, nothing, text } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type ActionContext, type Creation, type Requirement } from '../../core/lifecycle/lifecycle.ts';
import { daysBetween, type LocalDate } from '../../core/scalar/local-date.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { personalIdentifiersIn } from '../personal-identifiers.ts';
import { clock, keeper, seesNotice } from '../publicity.access.ts';
import { Objection, PublicNotice, dayUnits, openObjections, type DayUnit, type NoticeState, type Place } from '../publicity.entity.ts';

type Row = PublicNotice;
const act = <Input>(action: Action<NoticeState, Row, Input>) => action;
const creates = <Input>(creation: Creation<NoticeState, Row, Input>) => creation;

const title = text('标题', { max: 200 });
const body = text('公示内容，不得含个人身份信息', { min: 10, max: 20_000 });
const places = list(group('NoticePlaceInput', { place: text('公示处，如“县政府门户网站”', { max: 100 }), address: text('网址或位置', { max: 500 }).optional() }, '公示处'), '公示处', { max: 10 });

/** What the area whose matter it is says of a notice. */
const specification = z.object({
  matter: z.string().min(1).max(60), subject: z.object({ type: z.string(), id: z.uuid() }), organization: z.uuid().optional(), region: z.uuid(), title, text: body,
  period: z.object({ count: z.int().positive(), unit: z.enum(dayUnits) }), ruleVersion: z.string(), placesNeeded: z.int().positive().default(1), recused: z.array(z.uuid()).default([]),
});
export type NoticeSpecification = z.input<typeof specification>;

const make = ({ em, now }: ActionContext, { subject, period, ...input }: z.output<typeof specification>): Row => em.create(PublicNotice, {
  id: uuidv7(), matter: input.matter, subjectType: subject.type, subjectId: subject.id, organization: input.organization ?? null, region: input.region, title: input.title, text: input.text,
  placesNeeded: input.placesNeeded, dayCount: period.count, dayUnit: period.unit, ruleVersion: input.ruleVersion, recused: [...new Set(input.recused)], state: 'DRAFT', places: [], createdAt: now,
} as never, { persist: false });

/** The last day of so many days from a day on, which itself does not count. */
const lastDay = async ({ em }: Pick<ActionContext, 'em'>, from: LocalDate, count: number, unit: DayUnit): Promise<LocalDate> => deadline(from, { count, unit }, await loadCalendar(em));

async function publish(context: ActionContext, row: Row, posted: readonly { readonly place: string; readonly address?: string | undefined }[]): Promise<void> {
  Object.assign(row, {
    places: posted.map(({ place, address = null }): Place => ({ place, address })), publishedOn: context.today, publishedBy: context.actor.name,
    endsOn: await lastDay(context, context.today, row.dayCount, row.dayUnit),
  });
}

export const withoutPersonalIdentifiers: Requirement<Row> = {
  code: 'PERSONAL_IDENTIFIERS', title: '公示内容不含个人身份信息', beforehand: true,
  async check(_, row) {
    const found = personalIdentifiersIn(`${row.title}\n${row.text}`);
    return found.length === 0 ? null : { message: `公示内容含有${found.join('、')}，请删去后再公示；需提及个人的，姓名只留首字。`, path: ['input', 'text'], details: { kinds: found } };
  },
};
const placesNamed: Requirement<Row, { readonly places: readonly { readonly place: string }[] }> = {
  code: 'PLACES_NEEDED', title: '公示处不少于要求的处数', beforehand: false,
  async check(_, row, { places: given }) {
    const different = new Set(given.map(({ place }) => place)).size;
    return different >= row.placesNeeded ? null : { message: `本公示须在不少于 ${row.placesNeeded} 处进行，已填 ${different} 处。`, path: ['input', 'places'], details: { needed: row.placesNeeded } };
  },
};

const noOtherOpen: Requirement<Row> = {
  code: 'NOTICE_OPEN', title: '同一事项没有其他在办的公示', beforehand: false,
  async check({ em }, row) {
    const other = await em.count(PublicNotice, { subjectId: row.subjectId, matter: row.matter, state: { $in: ['DRAFT', 'RUNNING', 'SUSPENDED'] }, id: { $ne: row.id } });
    return other === 0 ? null : { message: `此事项已有在办的“${row.matter}”，请待其结束或先终止。` };
  },
};

const isOver: Requirement<Row> = {
  code: 'NOT_YET_DUE', title: '公示期已满', beforehand: true,
  check: async ({ today }, row) => (row.endsOn && row.endsOn < today ? null : { message: `公示期至 ${row.endsOn ?? '（未发布）'}，未满。` }),
};
const openCount = ({ em }: Pick<ActionContext, 'em'>, row: Row): Promise<number> => em.count(Objection, { notice: row.id, state: { $in: [...openObjections] } });
const allAnswered: Requirement<Row> = {
  code: 'OBJECTION_OPEN', title: '异议均已答复', beforehand: true,
  check: async (context, row) => ((await openCount(context, row)) === 0 ? null : { message: '尚有异议未答复。' }),
};
const objectionAdmitted: Requirement<Row> = {
  code: 'NO_OBJECTION', title: '有受理中的异议', beforehand: true,
  check: async ({ em }, row) => ((await em.count(Objection, { notice: row.id, state: 'ADMITTED' })) > 0 ? null : { message: '没有受理中的异议。' }),
};

/** 公示 (domain notes §13.6). An objection that is admitted holds the clock; one that waits for it keeps the end open. */
export const noticeLifecycle = lifecycle<NoticeState, Row>({
  name: 'publicNotice', title: '公示', entity: PublicNotice, visible: seesNotice,
  states: {
    DRAFT: { title: '拟稿' }, RUNNING: { title: '公示中' }, SUSPENDED: { title: '异议处理中' }, ENDED: { title: '公示结束', final: true }, VOID: { title: '公示终止', final: true }, DISCARDED: { title: '未公示', final: true },
  },
  creations: {
    draft: creates({ title: '拟稿', to: 'DRAFT', who: always, isInner: true, input: specification, make: async (context, input) => make(context, input), requires: [noOtherOpen] }),
    open: creates({
      title: '公示', to: 'RUNNING', who: always, isInner: true, input: specification.extend({ places }),
      async make(context, input) {
        const row = make(context, input);
        await publish(context, row, input.places);
        return row;
      },
      requires: [noOtherOpen, withoutPersonalIdentifiers, placesNamed],
    }),
  },
  actions: {
    amend: act({
      title: '修改拟稿', from: ['DRAFT'], to: 'DRAFT', who: role('CLERK', 'DIRECTOR'), input: z.object({ title, text: body, documents: files('公示附件').optional() }),
      async change(context, row, input) {
        Object.assign(row, { title: input.title, text: input.text });
        await attach(context, row, 'documents', input.documents ?? []);
      },
    }),
    publish: act({
      title: '发布', from: ['DRAFT'], to: 'RUNNING', who: role('DIRECTOR'), input: z.object({ places, documents: files('公示附件').optional() }), requires: [withoutPersonalIdentifiers, placesNamed],
      async change(context, row, input) {
        await publish(context, row, input.places);
        await attach(context, row, 'documents', input.documents ?? []);
      },
    }),
    discard: act({ title: '撤下拟稿', from: ['DRAFT'], to: 'DISCARDED', who: role('CLERK', 'DIRECTOR'), input: z.object({ reason: text('理由', { min: 2 }) }), remark: ({ reason }) => reason }),
    void: act({
      title: '终止公示', from: ['RUNNING', 'SUSPENDED'], to: 'VOID', who: role('DIRECTOR'), input: z.object({ reason: text('终止的理由，对公众公开', { min: 4 }) }),
      requires: [{
        code: 'PERSONAL_IDENTIFIERS', title: '理由不含个人身份信息', beforehand: false,
        check: async (_, __, { reason }) => (personalIdentifiersIn(reason).length === 0 ? null : { message: '理由对公众公开，不得含个人身份信息。', path: ['input', 'reason'] }),
      }],
      change: async ({ today }, row, { reason }) => { row.voidReason = reason; row.settledOn = today; row.daysLeft = null; },
      remark: ({ reason }) => reason,
    }),
    pause: act({
      title: '中止计算', from: ['RUNNING'], to: 'SUSPENDED', who: keeper, input: nothing, requires: [objectionAdmitted],
      async change({ em, today }, row) {
        row.pausedOn = today;
        row.daysLeft = today >= row.endsOn! ? 0 : row.dayUnit === 'DAY' ? daysBetween(today, row.endsOn!) : workingDaysBetween(today, row.endsOn!, await loadCalendar(em));
      },
    }),
    close: act({
      title: '期满', from: ['RUNNING'], to: ['ENDED', 'SUSPENDED'], who: clock, input: nothing, requires: [isOver],
      async change(context, row) {
        if (await openCount(context, row)) { row.pausedOn = context.today; row.daysLeft = 0; return 'SUSPENDED'; }
        row.settledOn = context.today;
        return 'ENDED';
      },
    }),
    settle: act({
      title: '异议答复完毕', from: ['SUSPENDED'], to: ['RUNNING', 'ENDED', 'VOID'], who: keeper, input: nothing, requires: [allAnswered],
      async change(context, row) {
        const left = row.daysLeft ?? 0;
        row.daysLeft = null;
        if (await context.em.count(Objection, { notice: row.id, state: 'UPHELD' })) { row.settledOn = context.today; row.voidReason = '异议成立'; return 'VOID'; }
        if (left === 0) { row.settledOn = context.today; return 'ENDED'; }
        row.pausedOn = null;
        row.endsOn = await lastDay(context, context.today, left, row.dayUnit);
        return 'RUNNING';
      },
    }),
  },
  alarms: [{ action: 'close', from: ['RUNNING'], due: 'closesOn' }],
  concerns: (row) => row.organization?.id ?? null,
  facts: ({ matter, subjectId, title: named, places: posted, publishedOn, endsOn, daysLeft, pausedOn, settledOn, ruleVersion }) => ({ matter, subjectId, title: named, places: posted, publishedOn, endsOn, daysLeft, pausedOn, settledOn, ruleVersion }),
});
