import { LockMode } from '@mikro-orm/core';
import { z } from 'zod';
import { all, any, role, via } from '../../core/access/condition.ts';
import { attach } from '../../core/attachment/attachment.ts';
import { notFound } from '../../core/error/refusal.ts';
import { files, flag, reference, text } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type Creation, type Requirement } from '../../core/lifecycle/lifecycle.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { ownOrganization, seesDisclosure } from '../challenge.access.ts';
import { DemandDisclosure, TechDemand, type DisclosureState } from '../entity/demand.ts';

type Row = DemandDisclosure;
const act = <Input>(action: Action<DisclosureState, Row, Input>) => action;
const creates = <Input>(creation: Creation<DisclosureState, Row, Input>) => creation;

/** The firm whose demand it is. */
const discloser = all(role('ENTERPRISE'), via('demand', ownOrganization('organization')));
const reader = all(role('RESEARCH', 'ENTERPRISE'), ownOrganization('organization'));

const demandPublished: Requirement<Row> = {
  code: 'NOT_PUBLISHED', title: '需求已公开', beforehand: false,
  check: async ({ em }, row) => { const demand = await em.findOneOrFail(TechDemand, row.demand.id); return demand.isPublished && demand.state === 'LISTED' ? null : { message: '该需求尚未公开或已经关闭。', path: ['input', 'demand'] }; },
};
const notOwn: Requirement<Row> = {
  code: 'OWN_DEMAND', title: '不是本单位的需求', beforehand: false,
  check: async ({ em }, row) => ((await em.findOneOrFail(TechDemand, row.demand.id)).organization.id === row.organization.id ? { message: '本单位的需求不必申请查看。', path: ['input', 'demand'] } : null),
};
const once: Requirement<Row> = {
  code: 'ALREADY_ASKED', title: '没有在办或已签的申请', beforehand: false,
  check: async ({ em }, row) => ((await em.count(DemandDisclosure, { demand: row.demand.id, organization: row.organization.id, state: { $in: ['REQUESTED', 'SIGNED'] }, id: { $ne: row.id } })) === 0 ? null : { message: '本单位已申请或已签保密协议。', path: ['input', 'demand'] }),
};
const pledged: Requirement<Row, { readonly pledge: boolean }> = {
  code: 'PLEDGE', title: '同意保密协议', beforehand: false, check: async (_, __, { pledge }) => (pledge ? null : { message: '请同意保密协议后再申请。', path: ['input', 'pledge'] }),
};

/** 保密协议: asked for by whoever may solve it, granted by the firm itself. */
export const disclosureLifecycle = lifecycle<DisclosureState, Row>({
  name: 'demandDisclosure', title: '保密协议', entity: DemandDisclosure, visible: seesDisclosure,
  states: { REQUESTED: { title: '已申请' }, SIGNED: { title: '已签署' }, REFUSED: { title: '未同意', final: true }, ENDED: { title: '已终止', final: true } },
  creations: {
    request: creates({
      title: '申请查看详情', to: 'REQUESTED', who: reader, requires: [demandPublished, notOwn, once, pledged],
      input: z.object({ demand: reference('TechDemand', '技术需求'), organization: reference('Organization', '本单位'), purpose: text('用途', { min: 4 }), pledge: flag('本单位同意对详情保密，只用于揭榜') }),
      async make({ em, actor, today, now }, { demand: id, organization, purpose }) {
        const demand = await em.findOne(TechDemand, { id }, { lockMode: LockMode.PESSIMISTIC_READ });
        if (!demand) throw notFound(['input', 'demand']);
        return em.create(DemandDisclosure, { id: uuidv7(), demand, organization, state: 'REQUESTED', purpose, requestedOn: today, requestedBy: actor.name, createdAt: now } as never, { persist: false });
      },
    }),
  },
  actions: {
    sign: act({
      title: '同意并签署', from: ['REQUESTED'], to: 'SIGNED', who: discloser, input: z.object({ agreement: files('保密协议').optional() }),
      async change(context, row, { agreement }) { row.answeredOn = context.today; await attach(context, row, 'agreement', agreement ?? []); },
    }),
    refuse: act({ title: '不同意', from: ['REQUESTED'], to: 'REFUSED', who: discloser, input: z.object({ reason: text('理由', { min: 2 }) }), change: async ({ today }, row, { reason }) => { row.answeredOn = today; row.refusal = reason; }, remark: ({ reason }) => reason }),
    end: act({ title: '终止', from: ['REQUESTED', 'SIGNED'], to: 'ENDED', who: any(discloser, reader), input: z.object({ reason: text('理由', { min: 2 }) }), remark: ({ reason }) => reason }),
  },
  concerns: (row) => row.organization.id,
  facts: ({ requestedOn, answeredOn }) => ({ requestedOn, answeredOn }),
});
