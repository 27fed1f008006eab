import { z } from 'zod';
import { ApiKey } from '../../account/account.entity.ts';
import { roleNames, roles, type Role } from '../../core/access/actor.ts';
import { any, role, system } from '../../core/access/condition.ts';
import { Refusal, notFound } from '../../core/error/refusal.ts';
import { choice, list, nothing, reference, text } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type ActionContext, type Creation, type Requirement } from '../../core/lifecycle/lifecycle.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { Organization } from '../../organization/organization.entity.ts';
import { pingType, unknownPatterns } from '../catalogue.ts';
import { stageLane } from '../delivery/lane.ts';
import { newSecret } from '../delivery/webhook.ts';
import { managesEndpoint, ownsEndpoint } from '../endpoint.access.ts';
import { Endpoint, type EndpointState } from '../notice.entity.ts';

type Row = Endpoint;
const act = <Input>(action: Action<EndpointState, Row, Input>) => action;
const creates = <Input>(creation: Creation<EndpointState, Row, Input>) => creation;

const name = text('名称，如“成果转化平台”或“科技局工作群”', { max: 100 });
const url = text('推送网址', { max: 1_000 });
const types = list(text('事件类型', { max: 120 }), '接收哪些事件：类型名，“对象.*”，或“*”为全部', { min: 1, max: 50 });

/** How long both secrets sign after one was made anew. */
const overlapHours = 24;
/** So many for each organization: whoever needs more has forgotten some. */
const most = 20;

/** What can be told from the address itself; where its name leads is judged at every delivery. */
function checked(given: string): { readonly url: string; readonly address: string } {
  const wrong = (message: string) => new Refusal({ code: 'INVALID_URL', message, path: ['input', 'url'] });
  if (!URL.canParse(given)) throw wrong('网址无效，应以 https:// 开头。');
  const parsed = new URL(given);
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') throw wrong('网址应以 https:// 开头。');
  if (parsed.username !== '' || parsed.password !== '') throw wrong('网址不得含用户名或密码。');
  parsed.hash = '';
  // A long piece of a path is as good as a password.
  const path = parsed.pathname.split('/').map((part) => (part.length > 16 && /\d/.test(part) ? '…' : part)).join('/');
  return { url: parsed.href, address: `${parsed.origin}${path}${parsed.search ? '?…' : ''}`.slice(0, 300) };
}

const typesKnown: Requirement<Row, { readonly types?: readonly string[] | undefined }> = {
  code: 'UNKNOWN_EVENT_TYPE', title: '事件类型均在目录中', beforehand: false,
  async check(_, __, { types: given = [] }) {
    const unknown = unknownPatterns(given);
    return unknown.length === 0 ? null : { message: `没有此事件类型：${unknown.slice(0, 5).join('、')}。请从事件目录中选择。`, path: ['input', 'types'], details: { unknown } };
  },
};
const notTooMany: Requirement<Row> = {
  code: 'TOO_MANY_ENDPOINTS', title: `每个单位至多 ${most} 个推送端点`, beforehand: false,
  check: async ({ em }, row) => ((await em.count(Endpoint, { organization: row.organization.id, state: { $ne: 'REMOVED' } })) < most ? null : { message: `本单位已有 ${most} 个推送端点，请先删除不用的。` }),
};
const keyInForce: Requirement<Row> = {
  code: 'KEY_NOT_IN_FORCE', title: '密钥在有效期内', beforehand: true,
  async check({ em, now }, row) {
    const key = row.apiKey && (await em.findOne(ApiKey, row.apiKey.id));
    return row.kind !== 'WEBHOOK' || (key && !key.revokedAt && key.expiresAt > now) ? null : { message: '所用接口密钥已到期或已撤销：请建立新的密钥与推送端点。' };
  },
};
/** A robot says in a group what its maker's colleagues may read: nobody opens more than he has. */
const ownRole: Requirement<Row> = {
  code: 'ROLE_NOT_HELD', title: '群机器人以建立者自己的角色为限', beforehand: false,
  check: async ({ actor }, row) => (row.role === null || row.role === undefined || actor.roles.has(row.role) ? null : { message: `您没有“${roles[row.role as Role]}”角色。`, path: ['input', 'role'] }),
};

const base = (context: ActionContext, input: { name: string; url: string; types: readonly string[] }) => {
  const { url: target, address } = checked(input.url);
  return {
    id: uuidv7(), name: input.name, urlCipher: context.vault.seal(target, 'endpoint.url'), address, types: [...new Set(input.types)], state: 'ACTIVE' as const,
    formerSecretCipher: null, formerUntil: null, failingSince: null, lastSentAt: null, disabledFor: null, createdBy: context.actor.personId, createdAt: context.now,
  };
};

/** A message that says nothing but that messages come. */
async function ping({ em }: Pick<ActionContext, 'em'>, row: Row, entryId: string): Promise<void> {
  await em.execute(`insert into delivery (id, key, channel, lane, endpoint_id, type, next_at) values (?, ?, ?, ?, ?, ?, clock_timestamp()) on conflict (key) do nothing`, [uuidv7(), `ping ${entryId}`, row.kind, row.id, row.id, pingType]);
  await stageLane(em, row.id);
}

/** 推送端点: made by the organization that hears, tried at once, disabled when nothing gets through for a day. */
export const endpointLifecycle = lifecycle<EndpointState, Row>({
  name: 'endpoint', title: '推送端点', entity: Endpoint, visible: any(managesEndpoint, role('SYSTEM_ADMIN'), system('post')),
  states: { ACTIVE: { title: '启用' }, PAUSED: { title: '暂停' }, DISABLED: { title: '已停用' }, REMOVED: { title: '已删除', final: true } },
  creations: {
    addWebhook: creates({
      title: '建立推送端点', to: 'ACTIVE', who: managesEndpoint,
      input: z.object({ apiKey: reference('ApiKey', '接口密钥：推送此密钥有权读取的'), name, url, types }),
      async make(context, input) {
        const key = await context.em.findOne(ApiKey, { id: input.apiKey });
        if (!key) throw notFound(['input', 'apiKey']);
        return context.em.create(Endpoint, { ...base(context, input), kind: 'WEBHOOK', organization: key.organization.id, apiKey: key, role: null, secretCipher: context.vault.seal(newSecret(), 'endpoint.secret') } as never, { persist: false });
      },
      requires: [keyInForce, typesKnown, notTooMany], after: (context, row, _, entryId) => ping(context, row, entryId),
    }),
    addRobot: creates({
      title: '建立群机器人', to: 'ACTIVE', who: ownsEndpoint,
      input: z.object({
        kind: choice('EndpointKind', ['DINGTALK', 'WECOM'], '机器人'), name, url, secret: text('加签密钥，钉钉“加签”所示，以 SEC 开头；未启用加签不填', { max: 200 }).optional(),
        role: choice('Role', roleNames as never, '角色：推送本单位此角色有权读取的，内容只含事项与状态') as z.ZodType<Role>, types,
      }),
      make: async (context, input) => context.em.create(Endpoint, {
        ...base(context, input), kind: input.kind, organization: context.em.getReference(Organization, context.actor.organizationId!), apiKey: null, role: input.role,
        secretCipher: input.secret === undefined ? null : context.vault.seal(input.secret, 'endpoint.secret'),
      } as never, { persist: false }),
      requires: [ownRole, typesKnown, notTooMany], after: (context, row, _, entryId) => ping(context, row, entryId),
    }),
  },
  actions: {
    change: act({
      title: '修改', from: ['ACTIVE', 'PAUSED', 'DISABLED'], who: managesEndpoint, input: z.object({ name: name.optional(), url: url.optional(), types: types.optional() }), requires: [typesKnown],
      async change(context, row, input) {
        if (input.name !== undefined) row.name = input.name;
        if (input.types !== undefined) row.types = [...new Set(input.types)];
        if (input.url !== undefined) {
          const target = checked(input.url);
          Object.assign(row, { urlCipher: context.vault.seal(target.url, 'endpoint.url'), address: target.address });
        }
      },
    }),
    rotateSecret: act({
      title: '更换签名密钥', from: ['ACTIVE', 'PAUSED', 'DISABLED'], who: managesEndpoint, input: nothing,
      requires: [{ code: 'NOT_SIGNED', title: '是以本系统密钥签名的推送端点', beforehand: true, check: async (_, row) => (row.kind === 'WEBHOOK' ? null : { message: '群机器人的密钥在群设置中更换，更换后请重新建立。' }) }],
      async change({ now, vault }, row) {
        Object.assign(row, { formerSecretCipher: row.secretCipher, formerUntil: new Date(now.getTime() + overlapHours * 3_600_000), secretCipher: vault.seal(newSecret(), 'endpoint.secret') });
      },
    }),
    ping: act({ title: '发送测试', from: ['ACTIVE'], who: managesEndpoint, input: nothing, requires: [keyInForce], after: (context, row, _, entryId) => ping(context, row, entryId) }),
    pause: act({ title: '暂停', from: ['ACTIVE'], to: 'PAUSED', who: managesEndpoint, input: nothing }),
    resume: act({
      title: '恢复', from: ['PAUSED', 'DISABLED'], to: 'ACTIVE', who: managesEndpoint, input: nothing, requires: [keyInForce],
      change: async (_, row) => { Object.assign(row, { failingSince: null, disabledFor: null }); },
      after: async ({ em }, row) => { await stageLane(em, row.id); },
    }),
    disable: act({
      title: '停用', from: ['ACTIVE'], to: 'DISABLED', who: system('post'), input: z.object({ reason: text('原因', { max: 300 }) }),
      change: async (_, row, { reason }) => { row.disabledFor = reason; }, remark: ({ reason }) => reason,
    }),
    remove: act({
      title: '删除', from: ['ACTIVE', 'PAUSED', 'DISABLED'], to: 'REMOVED', who: managesEndpoint, input: nothing,
      change: async (_, row) => { Object.assign(row, { secretCipher: null, formerSecretCipher: null, formerUntil: null }); },
      // What is on its way is called off by whoever would send it.
      after: async ({ em }, row) => { await stageLane(em, row.id); },
    }),
  },
  concerns: (row) => row.organization.id,
  named: ({ name: own }) => own,
  facts: ({ kind, name: own, address, types: wanted, role: as, state }) => ({ kind, name: own, address, types: wanted, role: as, state }),
});

