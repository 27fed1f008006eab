import { LockMode } from '@mikro-orm/core';
import { z } from 'zod';
import { always, role } from '../../core/access/condition.ts';
import { Refusal, notFound } from '../../core/error/refusal.ts';
import { day, reference, text } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type Creation, type Requirement } from '../../core/lifecycle/lifecycle.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { Organization, Region } from '../../organization/organization.entity.ts';
import { Park } from '../park.entity.ts';
import type { ParkState } from '../park.kinds.ts';
import { parkKey } from '../park.names.ts';
import { notInFuture, reasonOf } from './requirements.ts';

type Row = Park;
const act = <Input>(action: Action<ParkState, Row, Input>) => action;
const creates = <Input>(creation: Creation<ParkState, Row, Input>) => creation;

const clerk = role('CLERK');
const director = role('DIRECTOR');
const document = text('文件名称或文号', { max: 200 });

const nameIsFree: Requirement<Row> = {
  code: 'NAME_TAKEN', title: '本县没有同名高新区', beforehand: false,
  async check({ em }, row) {
    const other = await em.count(Park, { region: row.region.id, nameKey: row.nameKey, id: { $ne: row.id } });
    return other === 0 ? null : { message: `本县已有“${row.name}”。`, path: ['input', 'name'] };
  },
};

const isCommittee: Requirement<Row, { readonly committee?: string | undefined }> = {
  code: 'NOT_A_COMMITTEE', title: '管委会为机关或运营机构', beforehand: false,
  async check({ em }, _, { committee }) {
    if (committee === undefined) return null;
    const found = await em.findOne(Organization, committee);
    return found && ['DEPARTMENT', 'OPERATOR', 'OTHER'].includes(found.kind) ? null : { message: '管委会应为机关部门、运营机构或其他单位。', path: ['input', 'committee'] };
  },
};

/** 高新区 itself: set up by the county, then on the province's way of creation and recognition (domain notes §7). */
export const parkLifecycle = lifecycle<ParkState, Row>({
  name: 'park', title: '高新区', entity: Park, visible: always,
  states: { ESTABLISHED: { title: '已设立' }, IN_CREATION: { title: '省级创建中' }, RECOGNISED: { title: '省级已认定' }, REVOKED: { title: '已撤销', final: true } },
  creations: {
    establish: creates({
      title: '登记高新区', to: 'ESTABLISHED', who: clerk,
      input: z.object({ region: reference('Region', '所在县（市、区）'), name: text('名称', { max: 200 }), committee: reference('Organization', '管委会').optional(), establishedOn: day('设立日期').optional() }),
      async make({ em, now }, input) {
        const region = await em.findOne(Region, { id: input.region }, { lockMode: LockMode.PESSIMISTIC_WRITE });
        if (!region) throw notFound(['input', 'region']);
        if (region.level !== 'COUNTY') throw new Refusal({ code: 'NOT_A_COUNTY', message: '请选择县（市、区）。', path: ['input', 'region'] });
        return em.create(Park, {
          id: uuidv7(), region, name: input.name, nameKey: parkKey(input.name), state: 'ESTABLISHED', committee: input.committee ? em.getReference(Organization, input.committee) : null,
          establishedOn: input.establishedOn ?? null, createdAt: now,
        }, { persist: false });
      },
      requires: [nameIsFree, isCommittee, notInFuture('establishedOn', '设立日期')],
    }),
  },
  actions: {
    revise: act({
      title: '修改登记', from: ['ESTABLISHED', 'IN_CREATION', 'RECOGNISED'], to: ['ESTABLISHED', 'IN_CREATION', 'RECOGNISED'], who: clerk,
      input: z.object({ committee: reference('Organization', '管委会').optional(), establishedOn: day('设立日期').optional() }),
      requires: [isCommittee, notInFuture('establishedOn', '设立日期')],
      change: async ({ em }, row, { committee, establishedOn }) => {
        if (committee !== undefined) Object.assign(row, { committee: em.getReference(Organization, committee) });
        if (establishedOn !== undefined) row.establishedOn = establishedOn;
        return row.state;
      },
    }),
    enterCreation: act({
      title: '登记列入创建', from: ['ESTABLISHED'], to: 'IN_CREATION', who: clerk, input: z.object({ on: day('列入日期'), document }), requires: [notInFuture('on', '列入日期')],
      change: async (_, row, input) => { row.creationOn = input.on; row.creationDocument = input.document; },
    }),
    recognise: act({
      title: '登记认定', from: ['IN_CREATION'], to: 'RECOGNISED', who: clerk, input: z.object({ on: day('认定日期'), document }), requires: [notInFuture('on', '认定日期')],
      change: async (_, row, input) => { row.recognisedOn = input.on; row.recognitionDocument = input.document; },
    }),
    revoke: act({
      title: '登记撤销', from: ['ESTABLISHED', 'IN_CREATION', 'RECOGNISED'], to: 'REVOKED', who: director, input: z.object({ on: day('撤销日期'), document, reason: text('理由', { min: 2 }) }),
      requires: [notInFuture('on', '撤销日期')], remark: reasonOf,
      change: async (_, row, input) => { row.revokedOn = input.on; row.revocationDocument = input.document; },
    }),
  },
  concerns: (row) => row.committee?.id ?? null,
  facts: ({ name, committee, establishedOn, creationOn, creationDocument, recognisedOn, recognitionDocument, revokedOn, revocationDocument }) =>
    ({ name, committee: committee?.id ?? null, establishedOn, creationOn, creationDocument, recognisedOn, recognitionDocument, revokedOn, revocationDocument }),
});
