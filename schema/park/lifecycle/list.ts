import { z } from 'zod';
import { any, role } from '../../core/access/condition.ts';
import { day, nothing, reference, text, whole } from '../../core/lifecycle/input.ts';
import { lifecycle, type Requirement } from '../../core/lifecycle/lifecycle.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { parkPeople, seesList } from '../park.access.ts';
import { ParkListVersion, ParkMembership, ParkMonth } from '../park.entity.ts';
import type { VersionState } from '../park.kinds.ts';
import { boundaryOn, copyMembers, listOn, parkFor } from '../park.ts';
import { beginsLater, nameIsFree, notInFuture, ofPark, reasonOf } from './requirements.ts';

type Row = ParkListVersion;
const { act, creates, concerns } = ofPark<VersionState, Row>();

const drafters = any(parkPeople('park'), role('CLERK'));
const director = role('DIRECTOR');

const oneDraft: Requirement<Row> = {
  code: 'DRAFT_OPEN', title: '没有另一份拟订中的企业库', beforehand: false,
  async check({ em }, row) {
    const other = await em.findOne(ParkListVersion, { park: row.park.id, state: 'DRAFT', id: { $ne: row.id } });
    return other && { message: `“${other.name}”尚在拟订，请先启用或放弃。`, path: ['input', 'park'] };
  },
};

const hasMembers: Requirement<Row> = {
  code: 'LIST_EMPTY', title: '至少有一家企业在库', beforehand: true,
  check: async ({ em }, row) => ((await em.count(ParkMembership, { listVersion: row.id, state: 'IN_LIST' })) > 0 ? null : { message: '名单上还没有在库企业。' }),
};

const nothingOpen: Requirement<Row> = {
  code: 'PROPOSALS_OPEN', title: '入库申请都已办结', beforehand: true,
  async check({ em }, row) {
    const open = await em.count(ParkMembership, { listVersion: row.id, state: 'PROPOSED' });
    return open === 0 ? null : { message: `尚有 ${open} 家企业待确认入库，请先确认或不予入库。`, details: { open } };
  },
};

const boundaryKnown: Requirement<Row, { readonly validFrom: string }> = {
  code: 'BOUNDARY_MISSING', title: '生效日期已有四至范围', beforehand: false,
  check: async ({ em }, row, { validFrom }) => ((await boundaryOn(em, row.park.id, validFrom)) ? null : { message: `${validFrom} 没有已启用的四至范围：企业库依四至范围核定，请先启用四至范围。`, path: ['input', 'validFrom'] }),
};

const notInUse: Requirement<Row> = {
  code: 'IN_USE', title: '没有月度指标以它为准', beforehand: true,
  async check({ em }, row) {
    const used = await em.count(ParkMonth, { listVersion: row.id });
    return used === 0 ? null : { message: `已有 ${used} 个月的指标以此版为准，不能作废；请启用新版。` };
  },
};

/** 企业库: a whole list of enterprises, drawn up from the one in force and decided upon as a whole. */
export const listLifecycle = lifecycle<VersionState, Row>({
  name: 'parkList', title: '企业库版本', entity: ParkListVersion, visible: seesList,
  states: { DRAFT: { title: '拟订中' }, ADOPTED: { title: '已启用' }, PUBLISHED: { title: '已公开' }, WITHDRAWN: { title: '已作废', final: true } },
  creations: {
    draft: creates({
      title: '拟订企业库', to: 'DRAFT', who: drafters,
      input: z.object({ park: reference('Park', '高新区'), name: text('版本名称', { max: 100 }), year: whole('年度', { min: 2000, max: 2100 }), basis: text('调整依据').optional() }),
      make: async ({ em, now }, { park, name, year, basis }) =>
        em.create(ParkListVersion, { id: uuidv7(), park: await parkFor(em, park), name, year, basis: basis ?? null, state: 'DRAFT', createdAt: now }, { persist: false }),
      requires: [nameIsFree('list'), oneDraft],
      async after({ em, now, today }, row) {
        const before = await listOn(em, row.park.id, today);
        if (before) await copyMembers(em, before, row, now);
      },
    }),
  },
  actions: {
    revise: act({
      title: '修改', from: ['DRAFT'], to: 'DRAFT', who: drafters, input: z.object({ year: whole('年度', { min: 2000, max: 2100 }).optional(), basis: text('调整依据').optional() }),
      change: async (_, row, { year, basis }) => { row.year = year ?? row.year; row.basis = basis ?? row.basis; },
    }),
    adopt: act({
      title: '启用', from: ['DRAFT'], to: 'ADOPTED', who: director, input: z.object({ validFrom: day('生效日期'), approvedOn: day('批准日期'), document: text('批准文号', { max: 200 }) }),
      requires: [hasMembers, nothingOpen, notInFuture('approvedOn', '批准日期'), notInFuture('validFrom', '生效日期'), beginsLater('list'), boundaryKnown],
      change: async ({ em }, row, input) => { Object.assign(row, input, { boundary: await boundaryOn(em, row.park.id, input.validFrom) }); },
    }),
    publish: act({ title: '公开', from: ['ADOPTED'], to: 'PUBLISHED', who: director, input: nothing }),
    unpublish: act({ title: '撤回公开', from: ['PUBLISHED'], to: 'ADOPTED', who: director, input: z.object({ reason: text('理由', { min: 2 }) }), remark: reasonOf }),
    discard: act({ title: '放弃拟订', from: ['DRAFT'], to: 'WITHDRAWN', who: drafters, input: nothing }),
    annul: act({
      title: '作废', from: ['ADOPTED', 'PUBLISHED'], to: 'WITHDRAWN', who: director, input: z.object({ reason: text('理由', { min: 2 }) }), requires: [notInUse],
      change: async (_, row, { reason }) => { row.withdrawnReason = reason; }, remark: reasonOf,
    }),
  },
  concerns,
  facts: ({ name, year, basis, boundary, document, approvedOn, validFrom }) => ({ name, year, basis, boundary: boundary?.id ?? null, document, approvedOn, validFrom }),
});
