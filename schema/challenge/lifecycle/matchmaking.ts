import { z } from 'zod';
import { all, any, role } from '../../core/access/condition.ts';
import { attach } from '../../core/attachment/attachment.ts';
import { choice, day, files, reference, text } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type ActionContext, type Creation, type Requirement } from '../../core/lifecycle/lifecycle.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { clerk, keeper, ownOrganization, seesMatch } from '../challenge.access.ts';
import { contactNames, partnerNames, type Contact } from '../challenge.kinds.ts';
import { TechDemand } from '../entity/demand.ts';
import { MatchContact, Matchmaking, type MatchState } from '../entity/matchmaking.ts';
import { notInFuture } from './requirements.ts';

type Row = Matchmaking;
const act = <Input>(action: Action<MatchState, Row, Input>) => action;
const creates = <Input>(creation: Creation<MatchState, Row, Input>) => creation;

/** Whoever acts for the house that was thought of. */
const partner = all(role('RESEARCH', 'ENTERPRISE'), ownOrganization('organization'));
const visit = z.object({
  kind: choice('MatchContactKind', contactNames, '方式'), on: day('日期'), place: text('地点', { max: 200 }).optional(), text: text('谈了什么、看了什么、下一步', { min: 4, max: 5_000 }), photos: files('现场照片或资料').optional(),
});
interface Visit { readonly kind: Contact; readonly on: string; readonly place?: string | undefined; readonly text: string; readonly photos?: readonly string[] | undefined }

async function note(context: ActionContext, row: Row, { kind, on, place, text: said, photos }: Visit): Promise<void> {
  const contact = context.em.create(MatchContact, { id: uuidv7(), matchmaking: row, kind, on, place: place ?? null, text: said, recordedBy: context.actor.name } as never) as MatchContact;
  await context.em.flush();
  await attach(context, contact, 'photos', photos ?? [], ['input', 'photos']);
}
const visited: Requirement<Row, Visit> = {
  code: 'VISIT_INCOMPLETE', title: '现场走访有地点', beforehand: false, check: async (_, __, { kind, place }) => (kind !== 'VISIT' || place ? null : { message: '现场走访请填写地点。', path: ['input', 'place'] }),
};
const notYet: Requirement<Row> = {
  code: 'ALREADY_PROPOSED', title: '未曾提出对接', beforehand: false,
  check: async ({ em }, row) => ((await em.count(Matchmaking, { demand: row.demand.id, partnerId: row.partnerId, id: { $ne: row.id } })) === 0 ? null : { message: '该单位已在对接清单中。', path: ['input', 'organization'] }),
};
const demandOpen: Requirement<Row> = {
  code: 'DEMAND_CLOSED', title: '需求在办', beforehand: true,
  check: async ({ em }, row) => (['CLOSED', 'REJECTED', 'WITHDRAWN'].includes((await em.findOneOrFail(TechDemand, row.demand.id)).state) ? { message: '需求已经关闭。' } : null),
};

/** 对接: proposed with reasons by comparing what is on file, or by the clerk; then talked to. */
export const matchLifecycle = lifecycle<MatchState, Row>({
  name: 'matchmaking', title: '对接', entity: Matchmaking, visible: seesMatch,
  states: { PROPOSED: { title: '拟对接' }, CONTACTED: { title: '对接中' }, INTERESTED: { title: '有意揭榜', final: true }, DECLINED: { title: '无意向', final: true } },
  creations: {
    propose: creates({
      title: '比对提出', to: 'PROPOSED', who: keeper, isInner: true,
      input: z.object({ demand: z.uuid(), kind: z.enum(partnerNames), partnerType: z.string(), partnerId: z.uuid(), label: z.string(), organization: z.uuid().nullable(), fit: z.int().min(0).max(100), reasons: z.array(z.string()) }),
      make: async ({ em, today, now }, input) => em.create(Matchmaking, { id: uuidv7(), ...input, state: 'PROPOSED', proposedOn: today, createdAt: now } as never, { persist: false }),
    }),
    suggest: creates({
      title: '推荐对接', to: 'PROPOSED', who: clerk, requires: [demandOpen, notYet], input: z.object({ demand: reference('TechDemand', '技术需求'), organization: reference('Organization', '对接单位'), reason: text('推荐理由', { min: 4, max: 500 }) }),
      async make({ em, today, now }, { demand, organization, reason }) {
        const [found] = await em.execute<{ name: string }[]>('select name from organization where id = ?', [organization]);
        return em.create(Matchmaking, { id: uuidv7(), demand, kind: 'INSTITUTION', partnerType: 'Organization', partnerId: organization, label: found?.name ?? '', organization, fit: 100, reasons: [reason], state: 'PROPOSED', proposedOn: today, createdAt: now } as never, { persist: false });
      },
    }),
  },
  actions: {
    contact: act({ title: '记录对接', from: ['PROPOSED', 'CONTACTED'], to: 'CONTACTED', who: any(clerk, role('DIRECTOR')), input: visit, requires: [demandOpen, notInFuture('on', '日期'), visited], change: (context, row, input) => note(context, row, input) }),
    interest: act({
      title: '有意揭榜', from: ['PROPOSED', 'CONTACTED'], to: 'INTERESTED', who: any(clerk, partner), input: z.object({ outcome: text('意向', { min: 2 }) }), change: async (_, row, { outcome }) => { row.outcome = outcome; }, remark: ({ outcome }) => outcome,
    }),
    decline: act({
      title: '无意向', from: ['PROPOSED', 'CONTACTED'], to: 'DECLINED', who: any(clerk, partner), input: z.object({ outcome: text('缘由', { min: 2 }) }), change: async (_, row, { outcome }) => { row.outcome = outcome; }, remark: ({ outcome }) => outcome,
    }),
  },
  concerns: (row) => row.organization?.id ?? null,
  facts: ({ kind, fit, proposedOn }) => ({ kind, fit, proposedOn }),
});
