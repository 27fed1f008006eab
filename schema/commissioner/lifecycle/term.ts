import { z } from 'zod';
import { all, any, is, not, oneOf, role } from '../../core/access/condition.ts';
import { attach } from '../../core/attachment/attachment.ts';
import { Refusal } from '../../core/error/refusal.ts';
import { choice, day, decimal, files, flag, group, list, nothing, reference, text, whole } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type ActionContext, type Creation, type Lifecycle } from '../../core/lifecycle/lifecycle.ts';
import { performWithin } from '../../core/lifecycle/perform.ts';
import { addMonths, yearOf } from '../../core/scalar/local-date.ts';
import { systemActor } from '../../core/access/actor.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { Organization } from '../../organization/organization.entity.ts';
import { openNotice } from '../../publicity/publicity.ts';
import { clock, keeper, ofSelf, ownReceiver, ownSender, ownTown, seesTerm, senderRoles } from '../commissioner.access.ts';
import { commissionerKinds, commissionerLevels, keysOf, type CommissionerKind, type CommissionerLevel } from '../commissioner.kinds.ts';
import { termRule } from '../commissioner.rules.ts';
import { enterRoster, leaveRoster, named, ruleOf, townNamed } from '../commissioner.ts';
import { minimumDaysOf, score, servedIn } from '../assessment.ts';
import { Commissioner, CommissionerAssessment, CommissionerBatch, CommissionerReport, CommissionerTeam, CommissionerTerm, type TermState } from '../entity/roster.ts';
import { ServiceDemand } from '../entity/service.ts';
import { demandLifecycle } from './demand.ts';
import {
  agreementThere, batchOpen, datesInOrder, datesKnown, gradeFits, logsClosed, noOtherTerm, notBarred, notCivilServant, noticeMatter, noticeOver, notInFuture, placeFits, quotaFree,
  reportFresh, skillsFit, teamComposed, termOver, yearReported,
} from './term-requirements.ts';

type Row = CommissionerTerm;
const act = <Input>(action: Action<TermState, Row, Input>) => action;
const creates = <Input>(creation: Creation<TermState, Row, Input>) => creation;

const clerk = role('CLERK');
const director = role('DIRECTOR');
const sender = all(senderRoles, ownSender);
/** The county decides on its own; city and province decide outside, and the clerk records it with the document. */
const isCounty = is('level', 'COUNTY');
const isHigher = oneOf('level', ['CITY', 'PROVINCE']);
const reason = text('理由', { min: 2 });
const document = text('文件名称或文号', { max: 200 });

const post = {
  commissioner: reference('Commissioner', '特派员：团队填团长，法人填派出人员'), kind: choice('CommissionerKind', keysOf(commissionerKinds), '类型'), level: choice('CommissionerLevel', keysOf(commissionerLevels), '选派级别'),
  team: reference('CommissionerTeam', '特派团').optional(), batch: reference('CommissionerBatch', '选派批次').optional(), town: reference('Region', '派驻镇街').optional(),
  organization: reference('Organization', '结对企业').optional(), wantedSkills: list(text('所需专长', { max: 40 }), '所需专长', { max: 10 }).optional(),
  isPaid: flag('是否发放交通住宿补贴').optional(), startsOn: day('任期起，不填则依批次').optional(), endsOn: day('任期止（含当日），不填则依批次').optional(),
};
interface Post {
  readonly commissioner: string; readonly kind: CommissionerKind; readonly level: CommissionerLevel; readonly team?: string | undefined; readonly batch?: string | undefined; readonly town?: string | undefined;
  readonly organization?: string | undefined; readonly wantedSkills?: readonly string[] | undefined; readonly isPaid?: boolean | undefined; readonly startsOn?: string | undefined; readonly endsOn?: string | undefined;
}

async function term({ em, today, now }: ActionContext, input: Post, over: Partial<Row> = {}): Promise<Row> {
  const commissioner = await em.findOne(Commissioner, { id: input.commissioner, state: 'ACTIVE' });
  if (!commissioner) throw new Refusal({ code: 'UNKNOWN_COMMISSIONER', message: '请选择在册可选派的特派员。', path: ['input', 'commissioner'] });
  const team = input.team ? await em.findOne(CommissionerTeam, { id: input.team, region: commissioner.region.id, state: 'ACTIVE' }) : null;
  if (input.team && team?.leader?.id !== commissioner.id) throw new Refusal({ code: 'NOT_THE_LEADER', message: '团队特派员以团长登记：请选择该团的团长。', path: ['input', 'team'] });
  const batch = input.batch ? await em.findOne(CommissionerBatch, { id: input.batch, region: commissioner.region.id }) : null;
  const organization = input.organization ? await em.findOne(Organization, { id: input.organization, kind: 'ENTERPRISE' }) : null;
  if (input.organization && !organization) throw new Refusal({ code: 'UNKNOWN_ENTERPRISE', message: '请选择企业名录中的企业。', path: ['input', 'organization'] });
  const town = input.town ? await townNamed(em, input.town, commissioner.region, ['input', 'town']) : input.kind === 'INDIVIDUAL' && organization?.town ? await organization.town.load() : null;
  return em.create(CommissionerTerm, {
    id: uuidv7(), region: commissioner.region, commissioner, kind: input.kind, level: input.level, team, batch, town: town ?? null, organization, sender: commissioner.sender ?? null, senderName: commissioner.senderName ?? null,
    wantedSkills: [...(input.wantedSkills ?? [])], isPaid: input.isPaid ?? false, startsOn: input.startsOn ?? batch?.termFrom ?? null, endsOn: input.endsOn ?? batch?.termTo ?? null, nominatedOn: today, state: 'NOMINATED', createdAt: now,
    ...over,
  } as never, { persist: false }) as Row;
}

const approval = { batch: reference('CommissionerBatch', '选派批次，提名时已填则不填').optional(), startsOn: day('任期起，不填则依批次').optional(), endsOn: day('任期止，不填则依批次').optional() };
async function approved({ em, today }: ActionContext, row: Row, input: { readonly batch?: string | undefined; readonly document: string; readonly startsOn?: string | undefined; readonly endsOn?: string | undefined }): Promise<void> {
  const batch = await em.findOneOrFail(CommissionerBatch, input.batch ?? row.batch!.id);
  Object.assign(row, { batch, approvedOn: today, approvalDocument: input.document, startsOn: input.startsOn ?? row.startsOn ?? batch.termFrom, endsOn: input.endsOn ?? row.endsOn ?? batch.termTo });
}

/** What the public reads: units and posts, of a name no more than the first character. */
async function noticeOf(em: ActionContext['em'], row: Row) {
  const { name } = await row.commissioner.loadOrFail();
  const [team, town, firm, batch] = [row.team && (await row.team.loadOrFail()).name, row.town && (await row.town.loadOrFail()).name, row.organization && (await row.organization.loadOrFail()).name, (await em.findOneOrFail(CommissionerBatch, row.batch!.id)).name];
  const who = row.kind === 'TEAM' ? team! : `${name.slice(0, 1)}**`;
  return {
    matter: noticeMatter, subject: { type: 'CommissionerTerm', id: row.id }, region: row.region.id, ...(row.organization && { organization: row.organization.id }), title: `${batch}拟选派${commissionerKinds[row.kind]}科技特派员公示`,
    text: [`拟选派${commissionerLevels[row.level]}${commissionerKinds[row.kind]}科技特派员：${who}。`, row.senderName && `派出单位：${row.senderName}。`, town && `派驻：${town}。`, firm && `结对企业：${firm}。`, `任期：${row.startsOn} 至 ${row.endsOn}。`].filter(Boolean).join('\n'),
  };
}

const agreement = files('三方协议：派出单位、接收方与特派员签订');

/** With the last of the three it begins. */
async function begin(context: ActionContext, row: Row): Promise<TermState> {
  if (!row.commissionerSignedOn || !row.receiverSignedOn || !row.senderSignedOn) return 'APPOINTED';
  await enterRoster(context.em, context.actor, row, context.requestId);
  return 'SERVING';
}

const parties = { COMMISSIONER: 'commissionerSignedOn', RECEIVER: 'receiverSignedOn', SENDER: 'senderSignedOn' } as const;
const side: Readonly<Record<keyof typeof parties, (context: ActionContext, row: Row) => Promise<boolean>>> = {
  COMMISSIONER: async ({ em, actor }, row) => (await em.count(Commissioner, { id: row.commissioner.id, person: actor.personId })) > 0,
  RECEIVER: async ({ actor }, row) => (row.organization ? actor.organizationId === row.organization.id : actor.roles.has('TOWNSHIP') && actor.regionId === row.town?.id),
  SENDER: async ({ actor }, row) => row.sender !== null && actor.organizationId === row.sender?.id,
};

/** 任期 (domain notes §13.13): nominated, consented to, approved, shown, appointed, signed by three, served, assessed, graded. */
export const termLifecycle: Lifecycle<TermState, Row> = lifecycle<TermState, Row>({
  name: 'commissionerTerm', title: '特派员任期', entity: CommissionerTerm, visible: seesTerm,
  states: {
    NOMINATED: { title: '已提名' }, PROPOSED: { title: '派出单位已同意' }, IN_NOTICE: { title: '公示中' }, APPOINTED: { title: '已选派，待签协议' }, SERVING: { title: '服务中' },
    ASSESSED: { title: '已考核，待评等' }, CLOSED: { title: '已结束', final: true }, REPLACED: { title: '已更换', final: true }, REJECTED: { title: '未予选派', final: true }, WITHDRAWN: { title: '已撤回', final: true },
  },
  creations: {
    nominate: creates({
      title: '提名', to: 'NOMINATED', who: any(clerk, sender, ownTown, keeper), input: z.object(post),
      make: (context, input) => term(context, input), requires: [noOtherTerm, notCivilServant, notBarred, placeFits, datesInOrder],
    }),
    /** Terms that began before the bureau did. */
    record: creates({
      title: '补录任期', to: 'SERVING', who: clerk,
      input: z.object({ ...post, startsOn: day('任期起'), endsOn: day('任期止（含当日）'), document, agreement: files('三方协议', { min: 1 }) }),
      make: (context, input) => term(context, input, { approvalDocument: input.document, commissionerSignedOn: input.startsOn, receiverSignedOn: input.startsOn, senderSignedOn: input.startsOn, appointedOn: input.startsOn } as Partial<Row>),
      requires: [noOtherTerm, notCivilServant, placeFits, notInFuture('startsOn'), datesInOrder],
      async after(context, row, input) {
        await attach(context, row, 'agreement', input.agreement);
        await enterRoster(context.em, context.actor, row, context.requestId);
      },
    }),
  },
  actions: {
    consent: act({
      title: '派出单位同意', from: ['NOMINATED'], to: 'PROPOSED', who: any(sender, all(clerk, is('sender', null))), input: z.object({ document: document.optional() }),
      requires: [notCivilServant, notBarred, skillsFit, teamComposed],
      change: async ({ today }, row, input) => { row.consentedOn = today; row.approvalDocument = input.document ?? null; },
    }),
    approve: act({
      title: '批准并公示', from: ['PROPOSED'], to: 'IN_NOTICE', who: all(director, isCounty),
      input: z.object({
        ...approval, document, places: list(group('NoticePlaceInput', { place: text('公示处，如“县政府门户网站”', { max: 100 }), address: text('网址或位置', { max: 500 }).optional() }, '公示处'), '公示处', { min: 1, max: 10 }),
      }),
      requires: [batchOpen, notBarred, datesInOrder],
      async change(context, row, input) {
        const { em, today, decideBy } = context;
        const rule = await ruleOf(em, termRule, row.region, today);
        await approved(context, row, input);
        row.ruleVersion = named(rule);
        decideBy(named(rule));
        await em.flush();
        await openNotice(context, { ...(await noticeOf(em, row)), period: rule.criteria.notice, ruleVersion: named(rule), places: input.places.map(({ place, address }) => ({ place, ...(address !== undefined && { address }) })) });
      },
    }),
    /** City and province decide and lay open themselves. */
    recordApproval: act({
      title: '登记上级批准与公示', from: ['PROPOSED'], to: 'IN_NOTICE', who: all(role('HIGHER_AUTHORITY', 'CLERK'), isHigher),
      input: z.object({ ...approval, document, noticeFrom: day('公示起'), noticeTo: day('公示止（含当日）') }),
      requires: [batchOpen, notBarred, notInFuture('noticeFrom'), datesInOrder, {
        code: 'NOTICE_DATES', title: '公示止不早于公示起', beforehand: false,
        check: async (_, __, { noticeFrom, noticeTo }) => (noticeTo >= noticeFrom ? null : { message: `公示止 ${noticeTo} 早于公示起 ${noticeFrom}。`, path: ['input', 'noticeTo'] }),
      }],
      async change(context, row, input) {
        await approved(context, row, input);
        Object.assign(row, { noticeFrom: input.noticeFrom, noticeTo: input.noticeTo });
      },
    }),
    reject: act({
      title: '不予选派', from: ['PROPOSED', 'IN_NOTICE'], to: 'REJECTED', who: any(all(director, isCounty), all(role('HIGHER_AUTHORITY', 'CLERK'), isHigher), keeper), input: z.object({ reason }),
      change: async ({ today }, row, input) => { row.endedOn = today; row.endReason = input.reason; }, remark: (input) => input.reason,
    }),
    appoint: act({ title: '期满选派', from: ['IN_NOTICE'], to: 'APPOINTED', who: any(clock, keeper, clerk), input: nothing, requires: [noticeOver], change: async ({ today }, row) => { row.appointedOn = today; } }),
    sign: act({
      title: '签署三方协议', from: ['APPOINTED'], to: ['APPOINTED', 'SERVING'], who: any(ofSelf(), ownReceiver, sender),
      input: z.object({ party: choice('AgreementParty', ['COMMISSIONER', 'RECEIVER', 'SENDER'], '以哪一方签署'), agreement: agreement.optional() }),
      requires: [datesKnown, agreementThere, {
        code: 'NOT_YOUR_SIDE', title: '只签自己一方', beforehand: false,
        check: async (context, row, { party }) => ((await side[party](context, row)) ? null : { message: '您不是这一方，不能代签。', path: ['input', 'party'] }),
      }, {
        code: 'ALREADY_SIGNED', title: '本方尚未签署', beforehand: false,
        check: async (_, row, { party }) => (row[parties[party]] ? { message: '本方已签署。', path: ['input', 'party'] } : null),
      }],
      async change(context, row, { party, agreement: papers = [] }) {
        await attach(context, row, 'agreement', papers);
        row[parties[party]] = context.today;
        return begin(context, row);
      },
    }),
    recordAgreement: act({
      title: '登记已签协议', from: ['APPOINTED'], to: 'SERVING', who: clerk, input: z.object({ signedOn: day('签订日期'), agreement: files('三方协议', { min: 1 }) }), requires: [datesKnown, notInFuture('signedOn')],
      async change(context, row, input) {
        await attach(context, row, 'agreement', input.agreement);
        for (const field of Object.values(parties)) row[field] ??= input.signedOn;
        return begin(context, row);
      },
    }),
    report: act({
      title: '提交述职报告', from: ['SERVING'], to: 'SERVING', who: ofSelf(), requires: [reportFresh],
      input: z.object({ kind: choice('CommissionerReportKind', ['MID_YEAR', 'YEARLY'], '报告类别'), year: whole('年度', { min: 2000, max: 2100 }), summary: text('工作小结', { min: 20, max: 20_000 }), files: files('附件').optional() }),
      async change(context, row, { kind, year, summary, files: given = [] }) {
        const report = context.em.create(CommissionerReport, { id: uuidv7(), term: row, kind, year, summary, submittedOn: context.today });
        context.em.persist(report);
        await context.em.flush();
        await attach(context, report, 'files', given, ['input', 'files']);
      },
    }),
    replace: act({
      title: '更换', from: ['APPOINTED', 'SERVING'], to: 'REPLACED', who: director, input: z.object({ reason, successor: reference('Commissioner', '接任者，另行提名则不填').optional() }),
      async change(context, row, input) {
        const { em, actor, today, requestId } = context;
        Object.assign(row, { endedOn: today, endReason: input.reason });
        await leaveRoster(em, actor, row, today, requestId);
        // What he had in hand goes back to whoever dispatches.
        const demands = await em.find(ServiceDemand, { commissioner: row.commissioner.id, state: { $in: ['DISPATCHED', 'IN_SERVICE'] } }, { orderBy: { id: 'asc' } });
        for (const { id } of demands) await performWithin(context, systemActor('commissioner'), demandLifecycle, 'recall', { id, input: { reason: `特派员更换：${input.reason}` } });
      },
      // The place is taken over as it is; the one who takes it goes the whole road of consent and approval himself.
      async after(context, row, input) {
        if (!input.successor) return;
        if (row.team) await context.em.nativeUpdate(CommissionerTeam, { id: row.team.id }, { leader: input.successor });
        const nominated = await performWithin(context, systemActor('commissioner'), termLifecycle, 'nominate', {
          input: {
            commissioner: input.successor, kind: row.kind, level: row.level, team: row.team?.id, batch: row.batch?.id, town: row.town?.id, organization: row.organization?.id,
            wantedSkills: row.wantedSkills, isPaid: row.isPaid, startsOn: context.today > (row.startsOn ?? '') ? context.today : row.startsOn ?? undefined, endsOn: row.endsOn ?? undefined,
          },
        });
        await context.em.nativeUpdate(CommissionerTerm, { id: nominated }, { replaces: row.id });
      },
      remark: (input) => input.reason,
    }),
    assess: act({
      title: '期满考核', from: ['SERVING'], to: 'ASSESSED', who: clerk,
      input: z.object({
        satisfaction: decimal('接收方满意度得分，不填则按星级评价计算', { max: '100', decimals: 2 }).optional(), results: decimal('成效得分，不填则按需求办结率计算', { max: '100', decimals: 2 }).optional(),
        ground: text('改分依据', { min: 4 }).optional(), senderOpinion: text('派出单位意见').optional(), receiverOpinion: text('接收方意见').optional(),
      }),
      requires: [termOver, logsClosed, yearReported, {
        code: 'GROUND_MISSING', title: '改分须有依据', beforehand: false,
        check: async (_, __, { satisfaction, results, ground }) => ((satisfaction ?? results) !== undefined && !ground ? { message: '得分不按评价与办结率计算的，请写明依据。', path: ['input', 'ground'] } : null),
      }],
      async change(context, row, input) {
        const { em, today, decideBy } = context;
        const rule = await ruleOf(em, termRule, row.region, today);
        const served = await servedIn(em, row);
        const minimumDays = minimumDaysOf(rule.criteria, row);
        em.persist(em.create(CommissionerAssessment, {
          id: uuidv7(), term: row, region: row.region, year: yearOf(today), ...served, averageRating: served.averageRating === null ? null : Number(served.averageRating).toFixed(2), minimumDays,
          ...score(rule.criteria, served, minimumDays, input), ground: input.ground ?? null, senderOpinion: input.senderOpinion ?? null, receiverOpinion: input.receiverOpinion ?? null, assessedOn: today, ruleVersion: named(rule),
        } as never));
        row.endedOn = today;
        row.ruleVersion = named(rule);
        decideBy(named(rule));
      },
      remark: (input) => input.ground ?? null,
    }),
    grade: act({
      title: '评定等次', from: ['ASSESSED'], to: 'CLOSED', who: director, requires: [gradeFits, quotaFree],
      input: z.object({ grade: choice('CommissionerGrade', ['EXCELLENT', 'QUALIFIED', 'FAIL'], '等次'), reason: text('理由：得分合格而评为不合格的须填', { min: 4 }).optional() }),
      async change({ em, today }, row, { grade }) {
        Object.assign(row, { grade, gradedOn: today });
        if (grade !== 'FAIL') return;
        const { criteria } = await ruleOf(em, termRule, row.region, today);
        await em.nativeUpdate(Commissioner, { id: row.commissioner.id }, { barredUntil: addMonths(today, criteria.barMonths) });
      },
      remark: (input) => input.reason ?? null,
    }),
    withdraw: act({
      title: '撤回提名', from: ['NOMINATED', 'PROPOSED'], to: 'WITHDRAWN', who: any(clerk, sender, ofSelf(), all(ownTown, not(is('town', null)))), input: z.object({ reason }),
      change: async ({ today }, row, input) => { row.endedOn = today; row.endReason = input.reason; }, remark: (input) => input.reason,
    }),
  },
  alarms: [{ action: 'appoint', from: ['IN_NOTICE'], due: 'noticeOverOn' }],
  concerns: (row) => row.organization?.id ?? row.sender?.id ?? null,
  facts: ({ kind, level, isPaid, startsOn, endsOn, approvalDocument, noticeFrom, noticeTo, appointedOn, commissionerSignedOn, receiverSignedOn, senderSignedOn, endedOn, endReason, grade, ruleVersion }) =>
    ({ kind, level, isPaid, startsOn, endsOn, approvalDocument, noticeFrom, noticeTo, appointedOn, commissionerSignedOn, receiverSignedOn, senderSignedOn, endedOn, endReason, grade, ruleVersion }),
});
