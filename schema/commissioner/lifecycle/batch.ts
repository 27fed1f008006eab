import { z } from 'zod';
import { role } from '../../core/access/condition.ts';
import { Refusal } from '../../core/error/refusal.ts';
import { choice, day, reference, text, whole } from '../../core/lifecycle/input.ts';
import { lifecycle, type ActionContext, type Requirement } from '../../core/lifecycle/lifecycle.ts';
import { yearOf } from '../../core/scalar/local-date.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { Region } from '../../organization/organization.entity.ts';
import { seesBatch } from '../commissioner.access.ts';
import { CommissionerBatch } from '../entity/roster.ts';

const reason = text('理由', { min: 2 });

type Batch = CommissionerBatch;
interface Opened { readonly region: string; readonly name: string; readonly level: Batch['level']; readonly document: string; readonly termFrom: string; readonly termTo: string; readonly individuals?: number; readonly teams?: number; readonly legalPersons?: number }

const termInOrder: Requirement<Batch> = {
  code: 'TERM_DATES', title: '任期止不早于任期起', beforehand: false,
  check: async (_, row) => (row.termTo >= row.termFrom ? null : { message: `任期止 ${row.termTo} 早于任期起 ${row.termFrom}。`, path: ['input', 'termTo'] }),
};
const batchNameFree: Requirement<Batch> = {
  code: 'NAME_TAKEN', title: '没有同名批次', beforehand: false,
  check: async ({ em }, row) => ((await em.count(CommissionerBatch, { region: row.region.id, name: row.name, id: { $ne: row.id } })) === 0 ? null : { message: `已有批次“${row.name}”。`, path: ['input', 'name'] }),
};

const announcers = role('CLERK', 'DIRECTOR', 'HIGHER_AUTHORITY');

/** 选派批次. */
export const batchLifecycle = lifecycle<Batch['state'], Batch>({
  name: 'commissionerBatch', title: '选派批次', entity: CommissionerBatch, visible: seesBatch,
  states: { OPEN: { title: '进行中' }, CLOSED: { title: '已结束' } },
  creations: {
    open: {
      title: '建立选派批次', to: 'OPEN', who: announcers,
      input: z.object({
        region: reference('Region', '服务的县'), name: text('批次名称，如“第十六批省级科技特派员”', { max: 100 }), level: choice('CommissionerLevel', ['COUNTY', 'CITY', 'PROVINCE'], '选派级别'), document: text('选派文件', { max: 200 }),
        termFrom: day('任期起'), termTo: day('任期止（含当日）'), individuals: whole('个人名额', { max: 9_999 }).optional(), teams: whole('团队名额', { max: 9_999 }).optional(), legalPersons: whole('法人名额', { max: 9_999 }).optional(),
      }),
      async make({ em, now }: ActionContext, { region: id, individuals = 0, teams = 0, legalPersons = 0, ...given }: Opened) {
        const region = await em.findOne(Region, { id, level: 'COUNTY' });
        if (!region) throw new Refusal({ code: 'NO_COUNTY', message: '请选择服务的县。', path: ['input', 'region'] });
        return em.create(CommissionerBatch, { id: uuidv7(), region, state: 'OPEN', year: yearOf(given.termFrom), individuals, teams, legalPersons, createdAt: now, ...given }, { persist: false });
      },
      requires: [termInOrder, batchNameFree],
    },
  },
  actions: {
    close: { title: '结束批次', from: ['OPEN'], to: 'CLOSED', who: announcers, input: z.object({}) },
    reopen: { title: '重开批次', from: ['CLOSED'], to: 'OPEN', who: announcers, input: z.object({ reason }), remark: (input: { reason: string }) => input.reason },
  },
  facts: ({ name, level, document, termFrom, termTo, individuals, teams, legalPersons }) => ({ name, level, document, termFrom, termTo, individuals, teams, legalPersons }),
});
