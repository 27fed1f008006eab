import { z } from 'zod';
import { role } from '../../core/access/condition.ts';
import { Refusal } from '../../core/error/refusal.ts';
import { choice, day, reference, text } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type ActionContext, type Requirement } from '../../core/lifecycle/lifecycle.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { seesTeam } from '../commissioner.access.ts';
import { keysOf, memberOrigins } from '../commissioner.kinds.ts';
import { isMember } from '../commissioner.ts';
import { Commissioner, CommissionerTeam, CommissionerTeamMember, CommissionerTerm } from '../entity/roster.ts';

const clerk = role('CLERK');
const reason = text('理由', { min: 2 });

type Team = CommissionerTeam;
type TeamState = Team['state'];
const teamAct = <Input>(action: Action<TeamState, Team, Input>) => action;

const memberNeeds: Requirement<Team, { readonly commissioner: string }> = {
  code: 'UNFIT_MEMBER', title: '成员为本县在册特派员，非公务员，未在团内', beforehand: false,
  async check({ em, today }, row, { commissioner: id }) {
    const found = await em.findOne(Commissioner, { id, region: row.region.id, state: 'ACTIVE' });
    if (!found) return { message: '请选择本县在册的特派员。', path: ['input', 'commissioner'] };
    if (found.isCivilServant) return { message: `“${found.name}”为公务员，不得担任特派员。`, path: ['input', 'commissioner'] };
    return (await em.count(CommissionerTeamMember, { team: row.id, commissioner: id, $or: [{ leftOn: null }, { leftOn: { $gte: today } }] })) > 0 ? { message: `“${found.name}”已在本团。`, path: ['input', 'commissioner'] } : null;
  },
};

/** 特派团. */
export const teamLifecycle = lifecycle<TeamState, Team>({
  name: 'commissionerTeam', title: '特派团', entity: CommissionerTeam, visible: seesTeam,
  states: { ACTIVE: { title: '运行中' }, DISSOLVED: { title: '已撤销', final: true } },
  creations: {
    form: {
      title: '组建特派团', to: 'ACTIVE', who: clerk,
      input: z.object({ name: text('名称', { max: 200 }), industry: text('所服务的产业', { max: 100 }), leader: reference('Commissioner', '团长') }),
      async make({ em, now }: ActionContext, { name, industry, leader: id }: { name: string; industry: string; leader: string }) {
        const leader = await em.findOne(Commissioner, { id, state: 'ACTIVE' });
        if (!leader) throw new Refusal({ code: 'UNFIT_MEMBER', message: '请选择在册的特派员为团长。', path: ['input', 'leader'] });
        return em.create(CommissionerTeam, { id: uuidv7(), region: leader.region, name, industry, leader, state: 'ACTIVE', createdAt: now }, { persist: false });
      },
      requires: [{
        code: 'NAME_TAKEN', title: '同县没有同名的特派团', beforehand: false,
        check: async ({ em }, row) => ((await em.count(CommissionerTeam, { region: row.region.id, name: row.name, id: { $ne: row.id } })) === 0 ? null : { message: `本县已有特派团“${row.name}”。`, path: ['input', 'name'] }),
      }],
    },
  },
  actions: {
    addMember: teamAct({
      title: '增加成员', from: ['ACTIVE'], to: 'ACTIVE', who: clerk, requires: [memberNeeds],
      input: z.object({ commissioner: reference('Commissioner', '成员'), origin: choice('MemberOrigin', keysOf(memberOrigins), '来自'), joinedOn: day('加入日期，不填则为今日').optional() }),
      async change({ em, today }, row, { commissioner, origin, joinedOn = today }) {
        const known = await em.findOne(CommissionerTeamMember, { team: row.id, commissioner });
        if (known) Object.assign(known, { origin, joinedOn, leftOn: null });
        else em.persist(em.create(CommissionerTeamMember, { id: uuidv7(), team: row, commissioner, origin, joinedOn }));
      },
    }),
    removeMember: teamAct({
      title: '成员退出', from: ['ACTIVE'], to: 'ACTIVE', who: clerk,
      input: z.object({ commissioner: reference('Commissioner', '成员'), leftOn: day('退出日期，即在团最后一日') }),
      requires: [{
        code: 'NOT_A_MEMBER', title: '为本团成员', beforehand: false,
        check: async ({ em, today }, row, { commissioner }: { commissioner: string; leftOn: string }) => ((await isMember(em, row.id, commissioner, today)) ? null : { message: '不是本团成员。', path: ['input', 'commissioner'] }),
      }],
      change: async ({ em }, row, { commissioner, leftOn }) => { await em.nativeUpdate(CommissionerTeamMember, { team: row.id, commissioner, leftOn: null }, { leftOn }); },
    }),
    dissolve: teamAct({
      title: '撤销特派团', from: ['ACTIVE'], to: 'DISSOLVED', who: role('DIRECTOR'), input: z.object({ reason }), remark: (input) => input.reason,
      requires: [{
        code: 'STILL_SERVING', title: '没有未结束的任期', beforehand: true,
        check: async ({ em }, row) => ((await em.count(CommissionerTerm, { team: row.id, state: { $in: ['NOMINATED', 'PROPOSED', 'IN_NOTICE', 'APPOINTED', 'SERVING', 'ASSESSED'] } })) === 0 ? null : { message: '本团尚有未结束的任期。' }),
      }],
    }),
  },
  facts: ({ name, industry, leader }) => ({ name, industry, leader: leader?.id ?? null }),
});
