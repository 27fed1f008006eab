import { z } from 'zod';
import { any, role } from '../../core/access/condition.ts';
import { attach } from '../../core/attachment/attachment.ts';
import { day, decimal, files, nothing, reference, text } from '../../core/lifecycle/input.ts';
import { lifecycle, type Requirement } from '../../core/lifecycle/lifecycle.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { parkPeople, seesBoundary } from '../park.access.ts';
import { ParkBoundaryVersion, ParkListVersion, ParkMonth } from '../park.entity.ts';
import type { VersionState } from '../park.kinds.ts';
import { parkFor } from '../park.ts';
import { beginsLater, documented, nameIsFree, notInFuture, ofPark, reasonOf } from './requirements.ts';

type Row = ParkBoundaryVersion;
const { act, creates, concerns } = ofPark<VersionState, Row>();

const drafters = any(parkPeople('park'), role('CLERK'));
const director = role('DIRECTOR');
const side = (name: string) => text(`${name}至`, { max: 500 });
const limits = {
  east: side('东').optional(), south: side('南').optional(), west: side('西').optional(), north: side('北').optional(),
  area: decimal('面积，平方米', { min: '1' }).optional(), reason: text('调整理由').optional(),
};
const documents = files('批复文件与范围图').optional();

const complete: Requirement<Row> = {
  code: 'BOUNDARY_INCOMPLETE', title: '四至与面积齐全', beforehand: true,
  check: async (_, { east, south, west, north, area }) => {
    const missing = Object.entries({ 东至: east, 南至: south, 西至: west, 北至: north, 面积: area }).filter(([, value]) => !value).map(([title]) => title);
    return missing.length === 0 ? null : { message: `尚缺${missing.join('、')}，请先修改补齐。`, details: { missing } };
  },
};

const notInUse: Requirement<Row> = {
  code: 'IN_USE', title: '没有企业库与月度指标以它为准', beforehand: true,
  async check({ em }, row) {
    const used = await em.count(ParkListVersion, { boundary: row.id, state: { $ne: 'WITHDRAWN' } }) + await em.count(ParkMonth, { boundary: row.id });
    return used === 0 ? null : { message: `已有 ${used} 份企业库或月度指标以此版为准，不能作废；请启用新版。` };
  },
};

/** 四至范围: drawn up by the committee, decided upon by the bureau with the document; the last one that began is in force. */
export const boundaryLifecycle = lifecycle<VersionState, Row>({
  name: 'parkBoundary', title: '四至范围版本', entity: ParkBoundaryVersion, visible: seesBoundary,
  states: { DRAFT: { title: '拟订中' }, ADOPTED: { title: '已启用' }, PUBLISHED: { title: '已公开' }, WITHDRAWN: { title: '已作废', final: true } },
  creations: {
    draft: creates({
      title: '拟订四至范围', to: 'DRAFT', who: drafters, input: z.object({ park: reference('Park', '高新区'), name: text('版本名称', { max: 100 }), ...limits, documents }),
      async make({ em, now }, { park, documents: _, name, ...given }) {
        return em.create(ParkBoundaryVersion, { id: uuidv7(), park: await parkFor(em, park), name, state: 'DRAFT', createdAt: now, ...given }, { persist: false });
      },
      requires: [nameIsFree('boundary')],
      after: (context, row, input) => attach(context, row, 'documents', input.documents ?? []),
    }),
  },
  actions: {
    revise: act({
      title: '修改', from: ['DRAFT'], to: 'DRAFT', who: drafters, input: z.object({ ...limits, documents }),
      async change(context, row, { documents: added, ...given }) {
        Object.assign(row, Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)));
        await attach(context, row, 'documents', added ?? []);
      },
    }),
    adopt: act({
      title: '启用', from: ['DRAFT'], to: 'ADOPTED', who: director,
      input: z.object({ validFrom: day('生效日期'), approvedOn: day('批准日期'), issuer: text('批准机关', { max: 200 }), document: text('批准文号', { max: 200 }) }),
      requires: [complete, documented, notInFuture('approvedOn', '批准日期'), notInFuture('validFrom', '生效日期'), beginsLater('boundary')],
      change: async (_, row, input) => { Object.assign(row, input); },
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
  facts: ({ name, east, south, west, north, area, reason, issuer, document, approvedOn, validFrom }) => ({ name, east, south, west, north, area, reason, issuer, document, approvedOn, validFrom }),
});
