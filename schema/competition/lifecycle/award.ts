import { z } from 'zod';
import { any, role } from '../../core/access/condition.ts';
import { notFound } from '../../core/error/refusal.ts';
import { choice, day, money, nothing, reference, text, whole } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type Creation, type Requirement } from '../../core/lifecycle/lifecycle.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { Organization } from '../../organization/organization.entity.ts';
import { keeper, seesAward } from '../competition.access.ts';
import { CompetitionAward, CompetitionEntry, CompetitionLanding } from '../competition.entity.ts';
import { givenStates, gradeNames, grades, landingKindNames, landingKinds, type AwardState, type LandingKind } from '../competition.kinds.ts';
import { competitionFor } from '../competition.ts';
import { inStage, notInFuture, reasonOf } from './requirements.ts';

type Row = CompetitionAward;
type Needs<Input = unknown> = Requirement<Row, Input>;
const act = <Input>(action: Action<AwardState, Row, Input>) => action;
const creates = <Input>(creation: Creation<AwardState, Row, Input>) => creation;

const clerk = role('CLERK');
const inFinal = inStage<Row>(() => ['FINAL']);
const announced = inStage<Row>(() => ['AWARDED', 'LANDED']);
const following = inStage<Row>(() => ['AWARDED']);

const takesPart: Needs = {
  code: 'NOT_TAKING_PART', title: '队伍参加本大赛且未退赛', beforehand: false,
  async check(_, row) {
    const entry = await row.entry?.loadOrFail();
    return entry && entry.competition.id === row.competition.id && entry.state !== 'WITHDRAWN' ? null : { message: '所选队伍未参加本大赛，或已退赛。', path: ['input', 'entry'] };
  },
};

const workIsNew: Needs<{ readonly work?: string | undefined }> = {
  code: 'ALREADY_AWARDED', title: '同一队伍的同一作品未录过', beforehand: false,
  async check({ em }, row, { work = row.work }) {
    const other = await em.count(CompetitionAward, { competition: row.competition.id, work, entryNumber: row.entryNumber ?? null, id: { $ne: row.id } });
    return other === 0 ? null : { message: `“${work}”已录为该队伍的获奖作品；已取消者请恢复。`, path: ['input', 'work'] };
  },
};

const hasPrize: Needs = {
  code: 'NO_PRIZE', title: '有奖金且未发放', beforehand: true,
  check: async (_, row) => (!row.prize ? { message: '该奖项没有奖金。' } : row.prizePaidOn ? { message: `奖金已于 ${row.prizePaidOn} 发放。` } : null),
};

interface Landing { readonly kind: LandingKind; readonly organization?: string | undefined; readonly place?: string | undefined; readonly people?: number | undefined }
const landingFits: Needs<Landing> = {
  code: 'LANDING_INCOMPLETE', title: '落地情况写明单位、载体或人数', beforehand: false,
  async check({ em }, _, { kind, organization, place, people }) {
    if (organization !== undefined && !(await em.count(Organization, { id: organization }))) return { message: '所选单位不存在。', path: ['input', 'organization'] };
    const missing = kind === 'INCUBATED' ? !place && '载体名称' : kind === 'HIRED' ? (!people ? '引进人数' : !organization && !place && '用人单位') : !organization && !place && '企业';
    return missing ? { message: `“${landingKinds[kind]}”须写明${missing}。`, path: ['input', missing === '引进人数' ? 'people' : 'place'] } : null;
  },
};

/** 获奖作品: proposed in the final, given with the announcement, and followed until it landed in the county or did not. */
export const awardLifecycle = lifecycle<AwardState, Row>({
  name: 'competitionAward', title: '获奖作品', entity: CompetitionAward, visible: any(seesAward, keeper),
  states: {
    PROPOSED: { title: '拟奖' }, AWARDED: { title: '已授奖' }, FOLLOWING: { title: '落地对接中' }, LANDED: { title: '已落地' }, NOT_LANDED: { title: '未落地' }, DROPPED: { title: '已取消' },
  },
  creations: {
    propose: creates({
      title: '录入拟奖作品', to: 'PROPOSED', who: role('CLERK', 'EXPERT'),
      input: z.object({
        entry: reference('CompetitionEntry', '队伍'), work: text('作品名称', { max: 200 }), grade: choice('CompetitionGrade', gradeNames, '等次'), gradeName: text('奖项名称，不填则为等次', { max: 60 }).optional(), prize: money('奖金，元').optional(),
      }),
      async make({ em, now }, input) {
        const entry = await em.findOne(CompetitionEntry, { id: input.entry });
        if (!entry) throw notFound(['input', 'entry']);
        const competition = await competitionFor(em, entry.competition.id);
        return em.create(CompetitionAward, {
          id: uuidv7(), competition, entry, entryNumber: entry.number, entryName: entry.name, institutionName: entry.institutionName, work: input.work, grade: input.grade, gradeName: input.gradeName ?? grades[input.grade],
          prize: input.prize ?? null, state: 'PROPOSED', createdAt: now,
        }, { persist: false });
      },
      requires: [inFinal, takesPart, workIsNew],
    }),
  },
  actions: {
    revise: act({
      title: '修改', from: ['PROPOSED'], to: 'PROPOSED', who: clerk, requires: [inFinal, workIsNew],
      input: z.object({ work: text('作品名称', { max: 200 }).optional(), grade: choice('CompetitionGrade', gradeNames, '等次').optional(), gradeName: text('奖项名称', { max: 60 }).optional(), prize: money('奖金，元').optional() }),
      change: async (_, row, { work, grade, gradeName, prize }) => {
        Object.assign(row, { work: work ?? row.work, grade: grade ?? row.grade, gradeName: gradeName ?? (grade ? grades[grade] : row.gradeName), prize: prize ?? row.prize ?? null });
      },
    }),
    drop: act({ title: '取消拟奖', from: ['PROPOSED'], to: 'DROPPED', who: clerk, input: z.object({ reason: text('理由', { min: 2 }) }), requires: [inFinal], remark: reasonOf }),
    restore: act({ title: '恢复拟奖', from: ['DROPPED'], to: 'PROPOSED', who: clerk, input: nothing, requires: [inFinal] }),
    grant: act({ title: '授奖', from: ['PROPOSED'], to: 'AWARDED', who: keeper, input: nothing, requires: [announced] }),
    pay: act({
      title: '发放奖金', from: [...givenStates], to: givenStates, who: role('FINANCE'), input: z.object({ on: day('发放日期'), voucher: text('凭证号', { max: 200 }) }), requires: [hasPrize, notInFuture('on', '发放日期')],
      change: async (_, row, { on, voucher }) => { row.prizePaidOn = on; row.prizeVoucher = voucher; return row.state; },
    }),
    follow: act({
      title: '对接落地', from: ['AWARDED', 'FOLLOWING'], to: 'FOLLOWING', who: clerk, input: z.object({ note: text('对接情况') }), requires: [following],
      change: async (_, row, { note }) => { row.followUp = note; }, remark: ({ note }) => note,
    }),
    recordLanding: act({
      title: '登记落地', from: ['AWARDED', 'FOLLOWING', 'LANDED'], to: 'LANDED', who: clerk, requires: [announced, notInFuture('on', '落地日期'), landingFits],
      input: z.object({
        kind: choice('CompetitionLandingKind', landingKindNames, '落地方式'), on: day('落地日期'), organization: reference('Organization', '注册、孵化或用人的企业').optional(),
        place: text('载体名称，或名录中尚无的企业', { max: 200 }).optional(), people: whole('人数', { min: 1, max: 1_000 }).optional(), note: text('说明').optional(),
      }),
      async change({ em, now }, row, { kind, on, organization, place, people, note }) {
        em.create(CompetitionLanding, { id: uuidv7(), award: row, kind, on, organization: organization ? em.getReference(Organization, organization) : null, place: place ?? null, people: people ?? null, note: note ?? null, createdAt: now });
      },
    }),
    close: act({
      title: '登记未落地', from: ['AWARDED', 'FOLLOWING'], to: 'NOT_LANDED', who: clerk, input: z.object({ reason: text('理由', { min: 2 }) }), requires: [following],
      change: async (_, row, { reason }) => { row.closeReason = reason; }, remark: reasonOf,
    }),
    reopen: act({
      title: '重新对接', from: ['NOT_LANDED'], to: 'FOLLOWING', who: clerk, input: z.object({ reason: text('理由', { min: 2 }) }), requires: [following],
      change: async (_, row) => { row.closeReason = null; }, remark: reasonOf,
    }),
  },
  facts: ({ grade, gradeName, work, entryNumber, entryName, institutionName, prize, prizePaidOn, prizeVoucher, followUp, closeReason }) =>
    ({ grade, gradeName, work, entryNumber, entryName, institutionName, prize, prizePaidOn, prizeVoucher, followUp, closeReason }),
});
