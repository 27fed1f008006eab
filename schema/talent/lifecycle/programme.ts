import { z } from 'zod';
import { always, role } from '../../core/access/condition.ts';
import { choice, day, nothing, text } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type Creation, type Requirement } from '../../core/lifecycle/lifecycle.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { TalentProgramme, type ProgrammeState } from '../talent.entity.ts';
import { familyOf, levelOf, talentLevels, valuesOf } from '../talent.kinds.ts';

type Row = TalentProgramme;
type Needs<Input = unknown> = Requirement<Row, Input>;
const act = <Input>(action: Action<ProgrammeState, Row, Input>) => action;
const creates = <Input>(creation: Creation<ProgrammeState, Row, Input>) => creation;

const office = role('CLERK', 'PERSONNEL');

const newName: Needs = {
  code: 'NAME_TAKEN', title: '没有同名计划', beforehand: false,
  async check({ em }, row) {
    await em.execute(`select pg_advisory_xact_lock(hashtext('talent programme'))`);
    return (await em.count(TalentProgramme, { name: row.name, id: { $ne: row.id } })) === 0 ? null : { message: `已有人才计划“${row.name}”。`, path: ['input', 'name'] };
  },
};

const windowInOrder: Needs<{ readonly opensOn?: string | undefined; readonly closesOn?: string | undefined }> = {
  code: 'WINDOW', title: '截止不早于开始', beforehand: false,
  check: async (_, __, { opensOn, closesOn }) => (!opensOn || !closesOn || closesOn >= opensOn ? null : { message: `截止日期 ${closesOn} 早于开始日期 ${opensOn}。`, path: ['input', 'closesOn'] }),
};

const announced = { opensOn: day('申报开始日期').optional(), closesOn: day('申报截止日期（含当日）').optional(), document: text('申报通知', { max: 200 }).optional() };

/** 人才计划: taken up, announced year by year, given up. */
export const programmeLifecycle = lifecycle<ProgrammeState, Row>({
  name: 'talentProgramme', title: '人才计划', entity: TalentProgramme, visible: always,
  states: { OPEN: { title: '在用' }, CLOSED: { title: '停用' } },
  creations: {
    declare: creates({
      title: '登记人才计划', to: 'OPEN', who: office,
      input: z.object({ name: text('计划名称', { max: 200 }), level: choice('TalentLevel', valuesOf(talentLevels), '级别').optional(), issuer: text('组织实施单位', { max: 200 }).optional(), ...announced }),
      make: async ({ em, now }, { name, level, issuer = null, opensOn = null, closesOn = null, document = null }) =>
        em.create(TalentProgramme, { id: uuidv7(), name, level: level ?? levelOf(name), family: familyOf(name), issuer, opensOn, closesOn, document, state: 'OPEN', createdAt: now }, { persist: false }),
      requires: [newName, windowInOrder],
    }),
  },
  actions: {
    announce: act({
      title: '发布申报通知', from: ['OPEN'], who: office, input: z.object({ ...announced, document: text('申报通知', { max: 200 }) }), requires: [windowInOrder],
      change: async (_, row, { opensOn = null, closesOn = null, document }) => { Object.assign(row, { opensOn, closesOn, document }); },
    }),
    close: act({ title: '停用', from: ['OPEN'], to: 'CLOSED', who: office, input: z.object({ reason: text('理由', { min: 2 }) }), remark: ({ reason }) => reason }),
    reopen: act({ title: '恢复使用', from: ['CLOSED'], to: 'OPEN', who: office, input: nothing }),
  },
  facts: ({ name, level, issuer, opensOn, closesOn, document }) => ({ name, level, issuer, opensOn, closesOn, document }),
});
