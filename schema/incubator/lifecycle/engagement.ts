import { z } from 'zod';
import { systemActor } from '../../core/access/actor.ts';
import { any, role } from '../../core/access/condition.ts';
import { attach } from '../../core/attachment/attachment.ts';
import { Refusal, notFound } from '../../core/error/refusal.ts';
import { day, files, reference, text } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type Creation, type Requirement } from '../../core/lifecycle/lifecycle.ts';
import { performWithin } from '../../core/lifecycle/perform.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { Organization, Region } from '../../organization/organization.entity.ts';
import { Incubator } from '../entity/carrier.ts';
import { OperatorEngagement, type EngagementState } from '../entity/plan.ts';
import { seesEngagement } from '../incubator.access.ts';
import { carrierLifecycle } from './carrier.ts';
import { carrierLives, notInFuture } from './requirements.ts';

type Row = OperatorEngagement;
type Needs<Input = unknown> = Requirement<Row, Input>;
const act = <Input>(action: Action<EngagementState, Row, Input>) => action;
const creates = <Input>(creation: Creation<EngagementState, Row, Input>) => creation;

const staff = role('CLERK', 'DIRECTOR');
const clerk = role('CLERK');
const director = role('DIRECTOR');
const reason = text('理由', { min: 2 });
const note = text('进展说明').optional();

const notTalkedTo: Needs = {
  code: 'ALREADY_ENGAGED', title: '同一团队与载体没有在谈的对接', beforehand: false,
  async check({ em }, row) {
    const other = await em.count(OperatorEngagement, { region: row.region.id, name: row.name, carrier: row.carrier?.id ?? null, id: { $ne: row.id } });
    return other === 0 ? null : { message: `“${row.name}”对此载体已有对接记录，请在其上办理。`, path: ['input', 'name'] };
  },
};
const carrierChosen: Needs = {
  code: 'CARRIER_MISSING', title: '已确定拟运营的载体', beforehand: true,
  check: async (_, row) => (row.carrier ? null : { message: '尚未确定拟运营的载体，不能办理进驻。' }),
};

/** 专业运营团队 (domain notes §5.2): brought in, from a plan to a signed contract and the keys. */
export const engagementLifecycle = lifecycle<EngagementState, Row>({
  name: 'operatorEngagement', title: '运营团队对接', entity: OperatorEngagement, visible: seesEngagement,
  states: {
    PLANNED: { title: '谋划引进' }, NEGOTIATING: { title: '洽谈中' }, SIGNED: { title: '已签约' }, SETTLED: { title: '已进驻' }, ENDED: { title: '终止洽谈', final: true }, LEFT: { title: '合作结束', final: true },
  },
  creations: {
    plan: creates({
      title: '谋划引进', to: 'PLANNED', who: staff,
      input: z.object({ name: text('运营团队', { max: 200 }), carrier: reference('Incubator', '拟运营载体').optional(), organization: reference('Organization', '对应的单位，已在名录者填写').optional(), on: day('日期'), note }),
      async make({ em, actor, now }, { carrier: carrierId, organization: organizationId, ...input }) {
        const carrier = carrierId ? await em.findOne(Incubator, carrierId) : null;
        if (carrierId && !carrier) throw notFound(['input', 'carrier']);
        const organization = organizationId ? await em.findOne(Organization, { id: organizationId }) : null;
        if (organizationId && !organization) throw notFound(['input', 'organization']);
        const region = carrier ? await carrier.region.loadOrFail() : actor.regionId ? await em.findOne(Region, { id: actor.regionId, level: 'COUNTY' }) : null;
        if (!region) throw new Refusal({ code: 'PLACE_UNKNOWN', message: '请填写拟运营载体，以确定属于哪个县。', path: ['input', 'carrier'] });
        return em.create(OperatorEngagement, { id: uuidv7(), region, carrier, organization, ...input, note: input.note ?? null, state: 'PLANNED', createdAt: now }, { persist: false });
      },
      requires: [carrierLives, notInFuture('on'), notTalkedTo],
    }),
  },
  actions: {
    negotiate: act({
      title: '开始洽谈', from: ['PLANNED'], to: 'NEGOTIATING', who: clerk, input: z.object({ on: day('日期'), note }), requires: [notInFuture('on')],
      change: async (_, row, { on, note: said }) => { row.on = on; row.note = said ?? row.note ?? null; },
    }),
    sign: act({
      title: '登记签约', from: ['PLANNED', 'NEGOTIATING'], to: 'SIGNED', who: director,
      input: z.object({ signedOn: day('签约日期'), agreement: text('协议名称或编号', { max: 200 }), contractUntil: day('合同期止').optional(), agreementFiles: files('协议', { min: 1 }) }), requires: [notInFuture('signedOn')],
      async change(context, row, { agreementFiles, signedOn, agreement, contractUntil = null }) {
        Object.assign(row, { on: signedOn, signedOn, agreement, contractUntil });
        await attach(context, row, 'agreementFiles', agreementFiles);
      },
    }),
    settle: act({
      title: '登记进驻', from: ['SIGNED'], to: 'SETTLED', who: clerk, input: z.object({ on: day('进驻日期'), organization: reference('Organization', '运营单位') }), requires: [carrierChosen, carrierLives, notInFuture('on')],
      async change({ em }, row, { on, organization }) {
        const of = await em.findOne(Organization, { id: organization });
        if (!of) throw notFound(['input', 'organization']);
        Object.assign(row, { on, organization: of });
      },
      // From now on it is the carrier's operator.
      after: async (context, row) => { await performWithin(context, systemActor('incubator'), carrierLifecycle, 'appoint', { id: row.carrier!.id, input: { operator: row.organization!.id } }); },
    }),
    end: act({
      title: '终止洽谈', from: ['PLANNED', 'NEGOTIATING'], to: 'ENDED', who: staff, input: z.object({ on: day('日期'), reason }), requires: [notInFuture('on')],
      change: async (_, row, input) => { Object.assign(row, { on: input.on, endReason: input.reason }); }, remark: (input) => input.reason,
    }),
    leave: act({
      title: '合作结束', from: ['SIGNED', 'SETTLED'], to: 'LEFT', who: any(clerk, director), input: z.object({ on: day('日期'), reason }), requires: [notInFuture('on')],
      change: async (_, row, input) => { Object.assign(row, { on: input.on, endReason: input.reason }); }, remark: (input) => input.reason,
    }),
  },
  concerns: (row) => row.organization?.id ?? null,
  facts: ({ name, carrier, organization, on, signedOn, agreement, contractUntil }) => ({ name, carrier: carrier?.id ?? null, organization: organization?.id ?? null, on, signedOn, agreement, contractUntil }),
});
