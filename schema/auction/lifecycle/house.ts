import { z } from 'zod';
import { always, role } from '../../core/access/condition.ts';
import { attach } from '../../core/attachment/attachment.ts';
import { day, files, money, nothing, reference, text } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type Requirement } from '../../core/lifecycle/lifecycle.ts';
import { compareMoney } from '../../core/scalar/money.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { Organization } from '../../organization/organization.entity.ts';
import { named } from '../../achievement/achievement.ts';
import { over } from '../../achievement/lifecycle/requirements.ts';
import { clock, reads } from '../auction.access.ts';
import { HouseLicence } from '../auction.entity.ts';
import type { LicenceState } from '../auction.kinds.ts';

type Row = HouseLicence;
type Needs = Requirement<Row>;
const act = <Input>(action: Action<LicenceState, Row, Input>) => action;

/** Registered capital of at least a million yuan (Auction Law §12). */
const capital: Needs = {
  code: 'REGISTERED_CAPITAL', title: '注册资本不低于一百万元', beforehand: false,
  check: async (_, row) => (compareMoney(row.registeredCapital, '1000000') >= 0 ? null : { message: '拍卖企业注册资本不低于 100 万元。', path: ['input', 'registeredCapital'] }),
};
const valid: Needs = {
  code: 'VALID_PERIOD', title: '批准证书在有效期内', beforehand: false,
  check: async ({ today }, row) => (row.validTo >= row.validFrom && row.validTo >= today ? null : { message: '批准证书已过期，或有效期有误。', path: ['input', 'validTo'] }),
};
const numberFree: Needs = {
  code: 'NUMBER_TAKEN', title: '证书编号未登记过', beforehand: false,
  check: async ({ em }, row) => ((await em.count(HouseLicence, { number: row.number, id: { $ne: row.id } })) === 0 ? null : { message: `证书 ${row.number} 已登记。`, path: ['input', 'number'] }),
};

/** 拍卖企业批准证书 (domain notes §2.1): whoever calls a sale an auction has one. */
export const houseLifecycle = lifecycle<LicenceState, Row>({
  name: 'houseLicence', title: '拍卖企业', entity: HouseLicence, visible: reads(always),
  states: { IN_FORCE: { title: '有效' }, EXPIRED: { title: '已过期', final: true }, REVOKED: { title: '已注销', final: true } },
  creations: {
    record: {
      title: '登记拍卖企业', to: 'IN_FORCE', who: role('CLERK'),
      input: z.object({
        organization: reference('Organization', '拍卖企业'), number: text('拍卖经营批准证书编号', { max: 60 }), issuer: text('批准机关', { max: 200 }), validFrom: day('有效期起'), validTo: day('有效期止（含当日）'), registeredCapital: money('注册资本，元'),
        auctioneer: text('主持拍卖师', { max: 100 }), auctioneerNumber: text('拍卖师执业证号', { max: 60 }), certificate: files('批准证书', { min: 1 }),
      }),
      async make({ em, now }, { certificate: _, organization, ...input }: { certificate: string[]; organization: string; number: string; issuer: string; validFrom: string; validTo: string; registeredCapital: string; auctioneer: string; auctioneerNumber: string }) {
        return em.create(HouseLicence, { id: uuidv7(), organization: await named(em, Organization, organization, 'organization'), state: 'IN_FORCE', createdAt: now, ...input }, { persist: false });
      },
      requires: [capital, valid, numberFree],
      after: (context, row, { certificate }: { certificate: string[] }) => attach(context, row, 'certificate', certificate),
    },
  },
  actions: {
    revoke: act({ title: '注销', from: ['IN_FORCE'], to: 'REVOKED', who: role('DIRECTOR'), input: z.object({ reason: text('理由', { min: 2 }) }), change: async (_, row, { reason }) => { row.endReason = reason; }, remark: ({ reason }) => reason }),
    expire: act({ title: '过期', from: ['IN_FORCE'], to: 'EXPIRED', who: clock, input: nothing, requires: [over('validTo', '有效期已满')] }),
  },
  alarms: [{ action: 'expire', from: ['IN_FORCE'], due: 'overOn' }],
  concerns: (row) => row.organization.id,
  facts: ({ number, validFrom, validTo, registeredCapital, auctioneer }) => ({ number, validFrom, validTo, registeredCapital, auctioneer }),
});
