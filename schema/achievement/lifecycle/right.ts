import { z } from 'zod';
import { any, role } from '../../core/access/condition.ts';
import { choice, day, nothing, reference, text } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type ActionContext, type Creation, type Requirement } from '../../core/lifecycle/lifecycle.ts';
import { seesRight, clock } from '../achievement.access.ts';
import { Achievement, IntellectualProperty, ValidityEvent } from '../achievement.entity.ts';
import { ipKinds, type IpState } from '../achievement.kinds.ts';
import { makeRight, named, noteEvent, termEnds } from '../achievement.ts';
import { owner } from './achievement.ts';
import { notInFuture, over } from './requirements.ts';

type Row = IntellectualProperty;
type Needs<Input = unknown> = Requirement<Row, Input>;
const act = <Input>(action: Action<IpState, Row, Input>) => action;
const creates = <Input>(creation: Creation<IpState, Row, Input>) => creation;

/** The unit records what the patent office published; the clerk may where it does not. */
const recorder = any(owner, role('CLERK'));
const document = text('依据文件（公告号、证书号）', { max: 200 });
const dated = z.object({ on: day('日期'), document, remark: text('说明').optional() });
type Dated = z.infer<typeof dated>;

const numberFree: Needs = {
  code: 'NUMBER_TAKEN', title: '编号未登记过', beforehand: false,
  check: async ({ em }, row) => (row.number && (await em.count(IntellectualProperty, { kind: row.kind, number: row.number, id: { $ne: row.id } })) > 0 ? { message: `编号 ${row.number} 已登记在另一项成果下。`, path: ['input', 'number'] } : null),
};
/** By when it was granted its validity is told; know-how alone is granted by nobody. */
const grantDated: Needs<{ readonly kind: Row['kind']; readonly grantedOn?: string | undefined }> = {
  code: 'GRANT_DATE_NEEDED', title: '填写授权日', beforehand: false,
  check: async (_, __, { kind, grantedOn }) => (kind === 'KNOW_HOW' || grantedOn ? null : { message: '已授权的知识产权须填写授权日；尚未授权的，请登记为在申请。', path: ['input', 'grantedOn'] }),
};
/** Facts are entered in the order in which they happened: what is known today cannot be undone by what was before. */
const afterTheLast: Needs<Dated> = {
  code: 'EVENT_OUT_OF_ORDER', title: '不早于最近一次效力变化', beforehand: false,
  async check({ em }, row, { on }) {
    const last = await em.findOne(ValidityEvent, { right: row.id }, { orderBy: { on: 'desc' } });
    return !last || on >= last.on ? null : { message: `最近一次效力变化在 ${last.on}，不能登记更早的变化。`, path: ['input', 'on'] };
  },
};
const change = (state: IpState) => async ({ em, now }: ActionContext, row: Row, { on, document: paper, remark = undefined }: Dated): Promise<void> => noteEvent(em, row, state, on, paper, now, remark ?? null);
const event = { input: dated, requires: [notInFuture('on'), afterTheLast], who: recorder, remark: ({ remark }: Dated) => remark ?? null } as const;

const parts = {
  achievement: reference('Achievement', '所保护的成果'), kind: choice('IntellectualPropertyKind', ipKinds, '类别'), number: text('专利申请号（ZC 0006）或证书号；技术秘密不填', { max: 60 }).optional(),
  title: text('名称', { max: 200 }), holder: text('权利人', { max: 200 }),
};
const make = async ({ em, now }: ActionContext, { achievement, ...right }: { readonly achievement: string } & Parameters<typeof makeRight>[2]): Promise<Row> => makeRight(em, await named(em, Achievement, achievement, 'achievement'), right, now, ['input']);

/** 知识产权的效力: each change a dated fact. */
export const rightLifecycle = lifecycle<IpState, Row>({
  name: 'intellectualProperty', title: '知识产权', entity: IntellectualProperty, visible: seesRight,
  states: {
    APPLIED: { title: '申请中' }, VALID: { title: '有效' }, LAPSED: { title: '失效（可恢复）' },
    REFUSED: { title: '驳回或撤回', final: true }, EXPIRED: { title: '期满终止', final: true }, INVALIDATED: { title: '宣告无效', final: true },
  },
  creations: {
    recordApplied: creates({ title: '登记在申请的知识产权', to: 'APPLIED', who: recorder, input: z.object({ ...parts, filedOn: day('申请日') }), make, requires: [numberFree] }),
    recordGranted: creates({ title: '登记已授权的知识产权', to: 'VALID', who: recorder, input: z.object({ ...parts, filedOn: day('申请日').optional(), grantedOn: day('授权日；技术秘密不填').optional() }), make, requires: [numberFree, grantDated] }),
  },
  actions: {
    grant: act({
      ...event, title: '登记授权', from: ['APPLIED'], to: 'VALID',
      async change(context, row, input) { row.grantedOn = input.on; row.termEndsOn ??= termEnds(row.kind, row.filedOn); await change('VALID')(context, row, input); },
    }),
    refuse: act({ ...event, title: '登记驳回或撤回', from: ['APPLIED'], to: 'REFUSED', change: change('REFUSED') }),
    lapse: act({ ...event, title: '登记失效', from: ['VALID'], to: 'LAPSED', change: change('LAPSED') }),
    restore: act({ ...event, title: '登记恢复', from: ['LAPSED'], to: 'VALID', change: change('VALID') }),
    invalidate: act({ ...event, title: '登记宣告无效', from: ['VALID', 'LAPSED'], to: 'INVALIDATED', change: change('INVALIDATED') }),
    assign: act({
      title: '登记权利转移', from: ['APPLIED', 'VALID'], to: ['APPLIED', 'VALID'], who: recorder, input: dated.extend({ holder: text('新权利人', { max: 200 }) }), requires: [notInFuture('on'), afterTheLast],
      async change(context, row, { holder, ...input }) {
        noteEvent(context.em, row, row.state, input.on, input.document, context.now, `权利人由“${row.holder}”变更为“${holder}”`);
        row.holder = holder;
        return row.state;
      },
    }),
    expire: act({
      title: '期满终止', from: ['VALID', 'LAPSED'], to: 'EXPIRED', who: clock, input: nothing, requires: [over('termEndsOn', '保护期已满')],
      change: async ({ em, now }, row) => noteEvent(em, row, 'EXPIRED', row.termEndsOn!, null, now),
    }),
  },
  alarms: [{ action: 'expire', from: ['VALID', 'LAPSED'], due: 'expiresOn' }],
  concerns: (row) => row.organization.id,
  facts: ({ kind, number, holder, filedOn, grantedOn, termEndsOn }) => ({ kind, number, holder, filedOn, grantedOn, termEndsOn }),
});
