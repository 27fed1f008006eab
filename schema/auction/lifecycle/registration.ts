import { randomInt } from 'node:crypto';
import { z } from 'zod';
import { systemActor } from '../../core/access/actor.ts';
import { all, any, is, own, role, signedIn, not } from '../../core/access/condition.ts';
import { bureau, departments } from '../../core/access/actor.ts';
import { attach } from '../../core/attachment/attachment.ts';
import { files, flag, nothing, reference, text } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type ActionContext, type Requirement } from '../../core/lifecycle/lifecycle.ts';
import { performWithin } from '../../core/lifecycle/perform.ts';
import { sealPhone } from '../../core/secret/personal.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { Person } from '../../account/account.entity.ts';
import { PriorityRight } from '../../achievement/listing.entity.ts';
import { named } from '../../achievement/achievement.ts';
import { Organization } from '../../organization/organization.entity.ts';
import { keeper, ownParty, seesRegistration } from '../auction.access.ts';
import { AuctionLot, BidderRegistration, LotDefault } from '../auction.entity.ts';
import { identityStates, type RegistrationState } from '../auction.kinds.ts';
import { veilKey } from '../lot.ts';
import { nameHash } from '../names.ts';
import { depositLifecycle } from './deposit.ts';

type Row = BidderRegistration;
type Needs<Input = unknown> = Requirement<Row, Input>;
const act = <Input>(action: Action<RegistrationState, Row, Input>) => action;
interface Applied { readonly lot: string; readonly forMyself?: boolean | undefined; readonly contactName: string; readonly contactPhone: string; readonly relations?: string | undefined; readonly pledge: boolean; readonly licence: string[]; readonly authority?: string[] | undefined }

const lotOf = ({ em }: Pick<ActionContext, 'em'>, row: Row): Promise<AuctionLot> => named(em, AuctionLot, row.lot.id, 'lot');

const taking: Needs = {
  code: 'REGISTRATION_CLOSED', title: '在报名期内', beforehand: true,
  async check(context, row) {
    const lot = await lotOf(context, row);
    return ['ANNOUNCED', 'BIDDING', 'PAUSED'].includes(lot.state) && context.now < lot.registrationEndsAt! ? null : { message: '不在报名期内。', path: ['input', 'lot'] };
  },
};
const once: Needs = {
  code: 'ALREADY_REGISTERED', title: '一方只报名一次', beforehand: false,
  async check({ em, actor }, row) {
    // Two of one party at the same moment take turns; so do a party and its people, who may not bid against each other.
    await em.execute('select 1 from auction_lot where id = ? for no key update', [row.lot.id]);
    const [other] = await em.execute<{ id: string }[]>(
      `select b.id from bidder_registration b where b.lot_id = ? and b.id <> ? and (b.organization_id = ? or b.person_id = ? or b.applicant_id = ?
         or b.organization_id in (select a.organization_id from assignment a where a.person_id = ? and a.state = 'IN_FORCE')
         or b.person_id in (select a.person_id from assignment a where a.organization_id = ? and a.state = 'IN_FORCE')) limit 1`,
      [row.lot.id, row.id, row.organization?.id ?? null, row.person?.id ?? null, actor.personId, row.person?.id ?? null, row.organization?.id ?? null]);
    return other ? { message: '您、您所在单位或其人员已报名本标的；同一方不能以两个身份竞价。', path: ['input', 'lot'] } : null;
  },
};
/** Neither seller nor house, nor whoever belongs to them: unless the law gives him the first refusal. */
const unrelated: Needs = {
  code: 'RELATED_PARTY', title: '不是转让方、拍卖企业及其关联方、工作人员', beforehand: false,
  async check(context, row) {
    if (row.rank !== null && row.rank !== undefined) return null;
    const { em } = context;
    const lot = await lotOf(context, row);
    const house = lot.house ? (await em.execute<{ organization: string }[]>('select organization_id as organization from house_licence where id = ?', [lot.house.id]))[0]!.organization : null;
    const sides = `{${[lot.organization.id, ...(house ? [house] : [])].join(',')}}`;
    const [related] = await em.execute<{ how: string }[]>(
      `select 'self' as how where ?::uuid = any(?::uuid[])
       union all select 'organization' from organization_relation r where (r.valid_to is null or r.valid_to >= ?) and r.kind in ('OWNER', 'BRANCH', 'AFFILIATE')
          and ((r.organization_id = ? and r.other_id = any(?::uuid[])) or (r.other_id = ? and r.organization_id = any(?::uuid[])))
       union all select 'person' from assignment a where a.person_id = ? and a.organization_id = any(?::uuid[]) and a.state = 'IN_FORCE'`,
      [row.organization?.id ?? null, sides, context.today, row.organization?.id ?? null, sides, row.organization?.id ?? null, sides, row.person?.id ?? null, sides]);
    return related ? { message: '转让方、拍卖企业及其关联单位、工作人员不得参与竞价；依法有优先受让权并经确认者除外。', path: ['input', 'lot'] } : null;
  },
};
const notBarred: Needs = {
  code: 'BARRED', title: '未因违约被禁止参与再次竞价', beforehand: false,
  async check(context, row) {
    const lot = await lotOf(context, row);
    const defaults = await context.em.find(LotDefault, { root: lot.root!, lot: { $ne: lot.id } }, { populate: ['registration'] });
    const isSame = (other: Row): boolean => (row.organization ? other.organization?.id === row.organization.id : other.person?.id === row.person?.id);
    return defaults.some(({ registration }) => isSame(registration.unwrap() as Row)) ? { message: '您在本标的此前的竞价中违约，不得参与再次竞价。', path: ['input', 'lot'] } : null;
  },
};
const living: Needs = {
  code: 'ORGANIZATION_DISSOLVED', title: '单位存续', beforehand: false,
  check: async ({ em }, row) => (row.organization && (await named(em, Organization, row.organization.id, 'organization')).status !== 'ACTIVE' ? { message: '该单位已注销。' } : null),
};
const pledged: Needs<Applied> = {
  code: 'PLEDGE', title: '承诺遵守竞价规则', beforehand: false,
  check: async (_, __, { pledge }) => (pledge ? null : { message: '请阅读公告并承诺遵守竞价规则、报名材料真实。', path: ['input', 'pledge'] }),
};
const authorised: Needs<Applied> = {
  code: 'AUTHORITY_MISSING', title: '单位报名有授权书', beforehand: false,
  check: async (_, row, { authority = [] }) => (!row.organization || authority.length > 0 ? null : { message: '以单位名义报名，请上传授权委托书。', path: ['input', 'authority'] }),
};
const beforeBidding: Needs = {
  code: 'BIDDING_BEGUN', title: '竞价尚未开始', beforehand: true,
  check: async (context, row) => ((await lotOf(context, row)).state === 'ANNOUNCED' ? null : { message: '竞价已开始，不能撤回报名。' }),
};
const depositHeld: Needs = {
  code: 'DEPOSIT_NOT_HELD', title: '保证金已到账', beforehand: true,
  check: async ({ em }, row) => ((await em.execute<{ held: boolean }[]>(`select exists (select 1 from deposit where registration_id = ? and state = 'HELD') as held`, [row.id]))[0]!.held ? null : { message: '保证金尚未到账。' }),
};

/** Four characters that are not mistaken for each other: a million of them, none of which says anything. */
const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
async function freeCode({ em }: ActionContext, lot: string): Promise<string> {
  for (;;) {
    const code = Array.from({ length: 4 }, () => letters[randomInt(letters.length)]!).join('');
    if ((await em.count(BidderRegistration, { lot, code })) === 0) return code;
  }
}

/** 竞买报名 (domain notes §2.1): real name, documents, deposit; then nobody's leave is needed. No one can keep a bidder out, or watch him. */
export const registrationLifecycle = lifecycle<RegistrationState, Row>({
  name: 'bidderRegistration', title: '竞买报名', entity: BidderRegistration, visible: seesRegistration,
  states: { APPLIED: { title: '待缴保证金' }, QUALIFIED: { title: '可以竞价' }, WITHDRAWN: { title: '已撤回', final: true }, LAPSED: { title: '未缴保证金', final: true } },
  creations: {
    apply: {
      title: '报名', to: 'APPLIED', who: all(signedIn, not(role(...bureau, ...departments, 'AUDITOR', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN')), any(all(role('ENTERPRISE', 'RESEARCH', 'INCUBATOR'), is('organization', own.organization)), is('person', own.person))),
      input: z.object({
        lot: reference('AuctionLot', '标的'), forMyself: flag('以个人名义报名；不填则代表所在单位').optional(), contactName: text('联系人', { max: 100 }), contactPhone: text('联系电话', { min: 5, max: 40 }),
        relations: text('与转让方、拍卖企业的关系；没有则不填').optional(), pledge: flag('承诺遵守竞价规则、材料真实'), licence: files('营业执照或身份证明', { min: 1 }), authority: files('授权委托书；单位报名时上传').optional(),
      }),
      async make(context, input: Applied) {
        const { em, actor, vault, now } = context;
        const lot = await named(em, AuctionLot, input.lot, 'lot');
        const organization = input.forMyself || !actor.organizationId ? null : await named(em, Organization, actor.organizationId, 'lot');
        const applicant = actor.personId ? await named(em, Person, actor.personId, 'lot') : null;
        const person = organization ? null : applicant;
        const right = await em.findOne(PriorityRight, { listing: lot.listing.id, state: 'CONFIRMED', ...(organization ? { organization: organization.id } : { person: person?.id ?? null }) }, { orderBy: { rank: 'asc' } });
        const phone = sealPhone(vault, 'bidder.contactPhone', input.contactPhone);
        const partyName = organization?.name ?? person?.name ?? '';
        return em.create(BidderRegistration, {
          id: uuidv7(), lot, state: 'APPLIED', organization, person, applicant: applicant as Person, partyName, nameHash: nameHash(vault, partyName), code: await freeCode(context, lot.id), priorityRight: right, rank: right?.rank ?? null, isWinner: false,
          relations: input.relations ?? null, contactName: input.contactName, contactPhoneMasked: phone.masked, contactPhoneCipher: phone.cipher, createdAt: now,
        }, { persist: false });
      },
      requires: [taking, once, unrelated, notBarred, living, pledged, authorised],
      async after(context, row, { licence, authority = [] }: Applied) {
        await attach(context, row, 'licence', licence);
        await attach(context, row, 'authority', authority);
        await performWithin(context, systemActor('auction'), depositLifecycle, 'ask', { input: { registration: row.id } });
      },
    },
  },
  actions: {
    qualify: act({ title: '取得竞价资格', from: ['APPLIED'], to: 'QUALIFIED', who: keeper, input: nothing, requires: [depositHeld], change: async ({ now }, row) => { row.qualifiedAt = now; } }),
    withdraw: act({ title: '撤回报名', from: ['APPLIED', 'QUALIFIED'], to: 'WITHDRAWN', who: ownParty, input: nothing, requires: [beforeBidding] }),
    lapse: act({ title: '未缴保证金失效', from: ['APPLIED'], to: 'LAPSED', who: keeper, input: nothing }),
  },
  veil: async (em, { row, input }) => {
    const lot = row?.lot.id ?? (input as Partial<Applied> | undefined)?.lot;
    const found = typeof lot === 'string' ? await em.findOne(AuctionLot, { id: lot }) : null;
    return found && !identityStates.includes(found.state) ? veilKey(found.id) : null;
  },
  facts: ({ code, rank, qualifiedAt }) => ({ code, rank, qualifiedAt }),
});
