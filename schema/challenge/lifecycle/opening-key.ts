import { createHash } from 'node:crypto';
import { z } from 'zod';
import { all, always, is, own, role, signedIn } from '../../core/access/condition.ts';
import { group, nothing, text } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type Creation, type Requirement } from '../../core/lifecycle/lifecycle.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { ListingOfficer, OpeningKey, type OpeningKeyState } from '../entity/listing.ts';

type Row = OpeningKey;
const act = <Input>(action: Action<OpeningKeyState, Row, Input>) => action;
const creates = <Input>(creation: Creation<OpeningKeyState, Row, Input>) => creation;

const holder = all(signedIn, role('CLERK', 'DIRECTOR', 'AUDITOR'), is('person', own.person));

/** An uncompressed point of P-256: 04, then two coordinates. */
const validPoint: Requirement<Row, { readonly publicKey: string }> = {
  code: 'KEY_INVALID', title: '公钥有效', beforehand: false,
  async check(_, __, { publicKey }) {
    const bytes = Buffer.from(publicKey, 'base64');
    return bytes.length === 65 && bytes[0] === 4 ? null : { message: '公钥格式不符，请在门户重新生成。', path: ['input', 'publicKey'] };
  },
};
const oneActive: Requirement<Row> = {
  code: 'KEY_ACTIVE', title: '没有在用的开标密钥', beforehand: false,
  check: async ({ em }, row) => ((await em.count(OpeningKey, { person: row.person.id, state: 'ACTIVE', id: { $ne: row.id } })) === 0 ? null : { message: '您已有在用的开标密钥；口令遗失的，请先停用再重新生成。' }),
};
/** What bids are sealed to must stay openable until they are open. */
const notNeeded: Requirement<Row> = {
  code: 'KEY_NEEDED', title: '没有待其开启的榜单', beforehand: true,
  async check({ em }, row) {
    const waiting = await em.count(ListingOfficer, { key: row.id, listing: { state: { $in: ['OPEN', 'CLOSED'] } } });
    return waiting === 0 ? null : { message: `还有 ${waiting} 个榜单的申请密封给此密钥，开启之前不能停用。` };
  },
};

/** 开标密钥: made in the officer's own browser; of the private half only a cipher comes here. */
export const openingKeyLifecycle = lifecycle<OpeningKeyState, Row>({
  name: 'openingKey', title: '开标密钥', entity: OpeningKey, visible: always,
  states: { ACTIVE: { title: '在用' }, RETIRED: { title: '已停用', final: true } },
  creations: {
    register: creates({
      title: '登记开标密钥', to: 'ACTIVE', who: holder, requires: [validPoint, oneActive],
      input: z.object({
        publicKey: text('公钥（P-256，未压缩点，base64）', { max: 120 }),
        wrapped: group('WrappedKeyInput', { salt: text('盐（base64）', { max: 64 }), iv: text('初始向量（base64）', { max: 16 }), sealed: text('密文（base64）', { max: 400 }) }, '用口令密封的私钥'),
      }),
      make: async ({ em, actor, today, now }, { publicKey, wrapped }) => em.create(OpeningKey, {
        id: uuidv7(), person: actor.personId, publicKey, wrapped, fingerprint: createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('hex').slice(0, 32), state: 'ACTIVE', madeOn: today, createdAt: now,
      } as never, { persist: false }),
    }),
  },
  actions: {
    retire: act({ title: '停用', from: ['ACTIVE'], to: 'RETIRED', who: holder, input: nothing, requires: [notNeeded], change: async ({ today }, row) => { row.retiredOn = today; } }),
  },
  facts: ({ fingerprint, madeOn, retiredOn }) => ({ fingerprint, madeOn, retiredOn }),
});
