import { z } from 'zod';
import { all, any, role } from '../../core/access/condition.ts';
import { Refusal } from '../../core/error/refusal.ts';
import { choice, decimal, group, list, nothing, reference, text, whole } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type ActionContext, type Creation, type Requirement } from '../../core/lifecycle/lifecycle.ts';
import { ruleInForce } from '../../core/rule/rule-store.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { Organization } from '../../organization/organization.entity.ts';
import { keeper, ownUniversity, seesEntry } from '../competition.access.ts';
import { CompetitionEntry, CompetitionScore, CompetitionStage, CompetitionStageEntry, CompetitionTrack } from '../competition.entity.ts';
import { memberRoleNames, type EntryState, type StageKind } from '../competition.kinds.ts';
import { judgingRule } from '../competition.rules.ts';
import { competitionFor, institutionNamed, meanScore, nextNumber, regionCode, replaceMembers, whereItStands } from '../competition.ts';
import { inStage, reasonOf } from './requirements.ts';

type Row = CompetitionEntry;
type Needs<Input = unknown> = Requirement<Row, Input>;
const act = <Input>(action: Action<EntryState, Row, Input>) => action;
const creates = <Input>(creation: Creation<EntryState, Row, Input>) => creation;

const clerk = role('CLERK');
/** The bureau, or the team's own university. */
const registrars = any(clerk, all(role('RESEARCH'), ownUniversity('institution')));

const member = group('CompetitionMemberInput', {
  name: text('姓名', { max: 50 }), role: choice('CompetitionMemberRole', memberRoleNames, '队长或队员'), degree: text('学历层次', { max: 60 }).optional(), phone: text('联系电话', { max: 30 }).optional(),
}, '参赛学生');
const team = {
  name: text('队伍名称', { max: 200 }), track: reference('CompetitionTrack', '赛道').optional(), advisor: text('指导教师', { max: 100 }).optional(),
  size: whole('人数，列出学生时从其数', { min: 1, max: 100 }).optional(), members: list(member, '参赛学生', { max: 100 }).optional(),
};
type Team = z.infer<z.ZodObject<typeof team>>;

const registrationOpen: Needs = {
  code: 'REGISTRATION_CLOSED', title: '大赛正在报名', beforehand: true,
  async check({ em, today }, row) {
    const { state, registrationFrom: from, registrationTo: to } = await whereItStands(em, row.competition);
    if (state !== 'OPEN') return { message: '大赛不在报名阶段。', details: { state } };
    return (!from || today >= from) && (!to || today <= to) ? null : { message: `报名自 ${from ?? '（未定）'} 至 ${to ?? '（未定）'}，今日 ${today} 不在其间。` };
  },
};

const numberIsFree: Needs = {
  code: 'NUMBER_TAKEN', title: '队伍编号未用过', beforehand: false,
  async check({ em }, row) {
    const other = await em.count(CompetitionEntry, { competition: row.competition.id, number: row.number, id: { $ne: row.id } });
    return other === 0 ? null : { message: `队伍编号“${row.number}”已用。`, path: ['input', 'number'] };
  },
};

const trackFits: Needs<Team> = {
  code: 'OTHER_TRACK', title: '赛道属于本大赛', beforehand: false,
  async check({ em }, row, { track }) {
    return track === undefined || await em.count(CompetitionTrack, { id: track, competition: row.competition.id }) ? null : { message: '所选赛道不属于本大赛。', path: ['input', 'track'] };
  },
};

const membersFit: Needs<Team> = {
  code: 'MEMBERS', title: '列出学生时恰有一名队长；否则填人数', beforehand: false,
  async check(_, row, { members, size }) {
    if (!members || members.length === 0) return size !== undefined || row.size > 0 ? null : { message: '请列出参赛学生，或填写人数。', path: ['input', 'size'] };
    const leaders = members.filter((each) => each.role === 'LEADER').length;
    return leaders === 1 ? null : { message: `须恰有一名队长，现有 ${leaders} 名。`, path: ['input', 'members'] };
  },
};

const round = ({ state }: Row): StageKind => (state === 'FINALIST' ? 'FINAL' : 'SCREENING');
const inRound = inStage<Row>((row) => [round(row)]);
const inScreening = inStage<Row>(() => ['SCREENING']);

const recused: Needs = {
  code: 'OWN_INSTITUTION', title: '评委不评本单位的队伍', beforehand: true,
  async check({ actor }, row) {
    const institution = await row.institution?.loadOrFail();
    const own = institution?.organization?.id;
    return own && own === actor.organizationId ? { message: '该队伍来自您所在的单位，请回避。' } : null;
  },
};

const judged: Needs = {
  code: 'NOT_JUDGED', title: '本轮已有足够评分', beforehand: true,
  async check(context, row) {
    const place = await placeIn(context, row, 'SCREENING');
    const scores = place ? await context.em.count(CompetitionScore, { stageEntry: place.id }) : 0;
    if (place?.score && scores === 0) return null; // the jury's own sheet was recorded
    const { criteria, rule, version } = await ruleInForce(context.em, judgingRule, context.today, await regionCode(await row.competition.loadOrFail()));
    return scores >= criteria.judges ? null : { message: `已有 ${scores} 名评委评分，晋级须有 ${criteria.judges} 名。`, details: { rule: `${rule}@${version}` } };
  },
};

const seatFree: Needs = {
  code: 'SEATS_TAKEN', title: '晋级名额未满', beforehand: true,
  async check({ em }, row) {
    await whereItStands(em, row.competition, { alone: true }); // whoever takes a seat takes turns
    const stage = await em.findOne(CompetitionStage, { competition: row.competition.id, kind: 'SCREENING' });
    if (!stage?.seats) return null;
    const taken = await em.count(CompetitionEntry, { competition: row.competition.id, state: 'FINALIST' });
    return taken < stage.seats ? null : { message: `晋级名额 ${stage.seats} 支，已满。`, details: { seats: stage.seats } };
  },
};

const finalBegun: Needs = {
  code: 'SCREENING_RUNNING', title: '大赛已进入决赛', beforehand: true,
  check: async (_, row) => (['FINAL', 'AWARDED', 'LANDED'].includes((await row.competition.loadOrFail()).state) ? null : { message: '大赛尚未进入决赛。' }),
};

const placeIn = ({ em }: Pick<ActionContext, 'em'>, row: Row, kind: StageKind): Promise<CompetitionStageEntry | null> =>
  em.findOne(CompetitionStageEntry, { entry: row.id, stage: { competition: row.competition.id, kind } });

async function placeOf(context: ActionContext, row: Row): Promise<CompetitionStageEntry> {
  const found = await placeIn(context, row, round(row));
  if (!found) throw new Refusal({ code: 'NOT_IN_ROUND', message: '该队伍不在本轮名单中。' });
  return found;
}

/** 参赛队伍: registered, screened, and on to the final or out. */
export const entryLifecycle = lifecycle<EntryState, Row>({
  name: 'competitionEntry', title: '参赛队伍', entity: CompetitionEntry, visible: seesEntry,
  states: { REGISTERED: { title: '已报名' }, FINALIST: { title: '已晋级' }, ELIMINATED: { title: '未晋级', final: true }, WITHDRAWN: { title: '已退赛', final: true } },
  creations: {
    register: creates({
      title: '报名', to: 'REGISTERED', who: registrars,
      input: z.object({
        competition: reference('Competition', '大赛'), number: text('队伍编号，不填则顺编', { max: 60 }).optional(), institutionName: text('所属院校；院校自行报名者从其本单位', { max: 200 }).optional(),
        contactName: text('院校联系人', { max: 100 }).optional(), contactPhone: text('院校联系电话', { max: 30 }).optional(), ...team,
      }),
      async make({ em, actor, now, vault }, input) {
        const competition = await competitionFor(em, input.competition);
        // A university registers its own teams, and nobody else's.
        const own = actor.roles.has('CLERK') || !actor.organizationId ? null : await em.findOne(Organization, actor.organizationId);
        const name = own?.name ?? input.institutionName;
        if (!name) throw new Refusal({ code: 'INVALID_INPUT', message: '请填写所属院校。', path: ['input', 'institutionName'] });
        const institution = await institutionNamed(em, vault, competition, name, { name: input.contactName ?? null, phone: input.contactPhone ?? null }, now);
        return em.create(CompetitionEntry, {
          id: uuidv7(), competition, number: input.number ?? await nextNumber(em, competition), name: input.name, state: 'REGISTERED', institution, institutionName: institution.name,
          track: input.track ? em.getReference(CompetitionTrack, input.track) : null, advisor: input.advisor ?? null, size: input.members?.length || input.size || 0, createdAt: now,
        }, { persist: false });
      },
      requires: [registrationOpen, numberIsFree, trackFits, membersFit],
      after: ({ em, vault, now }, row, { members }) => replaceMembers(em, vault, row, members ?? [], now),
    }),
  },
  actions: {
    revise: act({
      title: '修改报名', from: ['REGISTERED'], to: 'REGISTERED', who: registrars, input: z.object(team), requires: [registrationOpen, trackFits, membersFit],
      async change({ em, vault, now }, row, { name, track, advisor, size, members }) {
        Object.assign(row, { name, track: track ? em.getReference(CompetitionTrack, track) : row.track ?? null, advisor: advisor ?? row.advisor ?? null, size: members?.length || size || row.size });
        if (members) await replaceMembers(em, vault, row, members, now);
      },
    }),
    withdraw: act({
      title: '退赛', from: ['REGISTERED', 'FINALIST'], to: 'WITHDRAWN', who: registrars, input: z.object({ reason: text('理由', { min: 2 }) }),
      requires: [inStage<Row>(() => ['OPEN', 'SCREENING', 'FINAL'])],
      change: async (_, row, { reason }) => { row.withdrawReason = reason; }, remark: reasonOf,
    }),
    score: act({
      title: '评分', from: ['REGISTERED', 'FINALIST'], to: ['REGISTERED', 'FINALIST'], who: role('EXPERT'), requires: [inRound, recused],
      input: z.object({ score: decimal('得分，百分制', { min: '0', max: '100', decimals: 2 }), opinion: text('意见', { max: 2_000 }).optional() }),
      async change(context, row, { score, opinion }) {
        const { em, actor, today, decideBy } = context;
        const place = await placeOf(context, row);
        const mine = await em.findOne(CompetitionScore, { stageEntry: place.id, judgeId: actor.personId! })
          ?? em.create(CompetitionScore, { id: uuidv7(), stageEntry: place, judgeId: actor.personId!, judgeName: actor.name, score, on: today });
        Object.assign(mine, { score, opinion: opinion ?? null, on: today });
        await em.flush();
        const rule = await ruleInForce(em, judgingRule, today, await regionCode(await row.competition.loadOrFail()));
        decideBy(`${rule.rule}@${rule.version}`);
        place.score = meanScore((await em.find(CompetitionScore, { stageEntry: place.id })).map((each) => each.score), rule.criteria);
        return row.state;
      },
    }),
    recordScore: act({
      title: '登记评委会得分', from: ['REGISTERED', 'FINALIST'], to: ['REGISTERED', 'FINALIST'], who: clerk,
      input: z.object({ score: decimal('得分，百分制', { min: '0', max: '100', decimals: 2 }), source: text('依据，如评分汇总表', { max: 200 }) }),
      requires: [inRound, {
        code: 'JUDGES_SCORED', title: '评委没有在系统中评分', beforehand: true,
        async check(context, row) {
          const place = await placeIn(context, row, round(row));
          return place && await context.em.count(CompetitionScore, { stageEntry: place.id }) ? { message: '评委已在系统中评分，以其均分为准。' } : null;
        },
      }],
      async change(context, row, { score }) {
        (await placeOf(context, row)).score = score;
        return row.state;
      },
      remark: ({ source }) => source,
    }),
    advance: act({ title: '晋级', from: ['REGISTERED'], to: 'FINALIST', who: clerk, input: nothing, requires: [seatFree, inScreening, judged] }),
    demote: act({ title: '撤回晋级', from: ['FINALIST'], to: 'REGISTERED', who: clerk, input: z.object({ reason: text('理由', { min: 2 }) }), requires: [inScreening], remark: reasonOf }),
    eliminate: act({ title: '未晋级', from: ['REGISTERED'], to: 'ELIMINATED', who: keeper, input: nothing, requires: [finalBegun] }),
  },
  concerns: () => null,
  facts: ({ number, name, institutionName, size, track }) => ({ number, name, institutionName, size, track: track?.id ?? null }),
});
