import 'reflect-metadata';
import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createApiKey, revokeApiKey } from '../schema/account/api-key.ts';
import { publicActor, type Actor } from '../schema/core/access/actor.ts';
import { diagram } from '../schema/core/lifecycle/lifecycle.ts';
import { loadRules } from '../schema/core/rule/rule-store.ts';
import { uuidv7 } from '../schema/core/uuid.ts';
import { ladderRules } from '../schema/ladder/ladder.rules.ts';
import { applicationLifecycle } from '../schema/ladder/lifecycle/application.ts';
import { matches } from '../schema/notice/catalogue.ts';
import { postLane } from '../schema/notice/delivery/lane.ts';
import { perMinute } from '../schema/notice/delivery/robot.ts';
import { mostAttempts, nextWait, waits } from '../schema/notice/delivery/schedule.ts';
import { endpointLifecycle } from '../schema/notice/lifecycle/endpoint.ts';
import { Endpoint, type EndpointState } from '../schema/notice/notice.entity.ts';
import { noticeChecks } from '../schema/notice/notice.checks.ts';
import { tell, watchLanes } from '../schema/notice/notice.tasks.ts';
import { subscribed } from '../schema/notice/publish.ts';
import { openOutside } from '../server/outside/outside.ts';
import { walk } from './matrix/lifecycle-walk.ts';
import { startApi, type Api } from './support/api.ts';
import { freshDatabase } from './support/database.ts';
import { makeTown, performing, type Town } from './support/people.ts';
import { startMailServer, startReceiver, type MailServer, type Receiver } from './support/receivers.ts';
import { runStaged, taskContext } from './support/staged.ts';
import { staffOf, type Staff } from './support/staff.ts';
import { testVault } from './support/county.ts';

let api: Api;
let place: Town;
let staff: Staff;
let partner: Receiver;
let group: Receiver;
let mail: MailServer;
let outside: ReturnType<typeof openOutside>;
/** Of the firm: it reads the firm's applications. */
let key: string;
const em = () => api.database.orm.em.fork();
const { as: act, performer } = performing(em, () => null);
const as = (actor: Actor, action: string, id?: string, input: unknown = {}) => act(actor, applicationLifecycle, action, id, input);
const rows = <T extends object>(sql: string, values: unknown[] = []): Promise<T[]> => em().execute<T[]>(sql, values);
/** What the workers do. */
const run = () => runStaged(api.database, [tell, postLane], { outside });
/** Lets the time pass until the next attempt is due. */
async function later(): Promise<void> {
  await rows(`update delivery set next_at = clock_timestamp() where state in ('PENDING', 'RETRYING') returning id`);
  for (const { lane } of await rows<{ lane: string }>(`select distinct lane from delivery where state in ('PENDING', 'RETRYING')`)) await postLane.handle(taskContext(api.database, 1, { outside }), { lane });
}

const facts = {
  registeredOn: '2015-03-01', coreIp: true, supportedField: true, staff: 100, scientificStaff: 30, totalIncome: '30000000', highTechIncome: '25000000', seriousIncident: false,
  years: [2023, 2024, 2025].map((year, i) => ({ year, rdExpense: '2000000', domesticRdExpense: '2000000', sales: `${20 + 8 * i}000000`, netAssets: `${10 + 4 * i}000000` })),
  classI: 2, unusedClassII: 6, transformations: 18, judged: { advancement: 7, support: 7, acquisition: 6, standards: 1, management: 5, institution: 5, transformationSystem: 3, people: 3 },
};
const drafted = (year = 2026) => as(staff.enterprise, 'selfCheck', undefined, { organization: place.firm.id, kind: 'HNTE', year, facts });
const submitted = async (year = 2026): Promise<string> => {
  const id = await drafted(year);
  await as(staff.enterprise, 'submit', id, { truthPledge: true });
  return id;
};
const keyOf = async (days = 30): Promise<string> => (await createApiKey(performer(staff.security), {
  organizationId: place.firm.id, name: '成果平台', scopes: ['ladder:read', 'organization:read'], expiresOn: new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10),
})).id;

/** Inputs that are not called after their mutation. */
const inputs: Readonly<Record<string, string>> = { resendDelivery: 'DeliveryInput', resendFailedDeliveries: 'ResendFailedInput' };
const mutate = async (name: string, input: object, actor: Actor, fields: string) => {
  const { data, errors } = await api.ask(`mutation ($input: ${inputs[name] ?? `${name[0]!.toUpperCase()}${name.slice(1)}Input`}!) { ${name}(input: $input) { ${fields} errors { code message path } } }`, { input }, actor);
  if (errors) throw new Error(JSON.stringify(errors));
  return data[name];
};
const addWebhook = async ({ types = ['qualification_application.*'], apiKey = key, path = '/hook' } = {}): Promise<string> => {
  const { endpoint, errors } = await mutate('addWebhook', { apiKey: `key_${apiKey}`, name: '成果平台', url: `${partner.url}${path}`, types }, staff.enterprise, 'endpoint { id }');
  expect(errors).toEqual([]);
  return endpoint.id as string;
};
const secretOf = async (endpoint: string): Promise<string> => (await mutate('revealEndpointSecret', { id: endpoint }, staff.enterprise, 'secret')).secret;
/** As the specification has it, and not as we wrote it. */
const isSigned = (secret: string, { headers, body }: Receiver['received'][number], place_ = 0): boolean => {
  expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  const signed = createHmac('sha256', Buffer.from(secret.replace('whsec_', ''), 'base64')).update(`${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`).digest('base64');
  expect(Math.abs(Number(headers['webhook-timestamp']) - Date.now() / 1_000)).toBeLessThan(60);
  return String(headers['webhook-signature']).split(' ')[place_] === `v1,${signed}`;
};
/** State, attempts and reason of what was to be delivered, in order. */
const log = (): Promise<{ type: string; state: string; attempts: number; status: number | null; reason: string | null }[]> => rows('select type, state, attempts, status, reason from delivery order by created_at, number');

beforeAll(async () => {
  [api, partner, group, mail] = await Promise.all([freshDatabase().then((database) => startApi({ database })), startReceiver(), startReceiver(), startMailServer({ user: 'bureau', password: 'p@ss:word' })]);
  place = await makeTown(em());
  staff = await staffOf(em(), place);
  await loadRules(em(), ladderRules);
  outside = openOutside({ outsideAllow: ['127.0.0.1'], smtpUrl: mail.url, mailFrom: '云局 <noreply@bureau.example>', publicUrl: 'https://bureau.example' });
});
afterAll(async () => {
  outside?.close();
  await Promise.all([partner?.close(), group?.close(), mail?.close()]);
  await api?.close();
  await api?.database.drop();
});
beforeEach(async () => {
  for (const table of ['notice_settings', 'delivery_attempt', 'notice', 'delivery', 'endpoint', 'event', 'api_key', 'gap_item', 'pool_membership', 'co_check', 'qualification_application', 'outbox_message']) await em().execute(`delete from ${table}`);
  // Nobody's sleep depends on when the tests run.
  await em().execute(`insert into notice_settings (id, person_id, modes, digest_at) select gen_random_uuid(), id, '{}', 510 from person`);
  key = await keyOf();
  partner.received.length = group.received.length = mail.letters.length = 0;
  partner.reply = group.reply = () => ({});
  mail.refuse = () => null;
});

describe('a partner’s system', () => {
  test('hears at once that messages come, and then what happened to which record: signed, thin, in order', async () => {
    const endpoint = await addWebhook();
    await run();
    const secret = await secretOf(endpoint);
    expect(partner.received).toHaveLength(1);
    expect(partner.received[0]).toMatchObject({ path: '/hook', json: { type: 'endpoint.ping', data: {} } });
    expect(isSigned(secret, partner.received[0]!)).toBe(true);

    const id = await submitted();
    await as(staff.township, 'townshipCheck', id, { opinion: '法定代表人张某手机 13912345678' });
    await run();
    const got = partner.received.slice(1);
    expect(got.map(({ json }) => [json.type, json.data.object, json.data.number])).toEqual([
      ['qualification_application.draft', { type: 'QualificationApplication', id: `qap_${id}`, state: 'DRAFT', sequence: 1 }, 1],
      ['qualification_application.submitted', { type: 'QualificationApplication', id: `qap_${id}`, state: 'SUBMITTED', sequence: 2 }, 2],
      ['qualification_application.checked', { type: 'QualificationApplication', id: `qap_${id}`, state: 'CHECKED', sequence: 3 }, 3],
    ]);
    for (const each of got) {
      expect(isSigned(secret, each)).toBe(true);
      expect(isSigned(secret, { ...each, body: `${each.body} ` })).toBe(false);
      expect(each.headers['webhook-id']).toBe(`msg_${each.json.data.id}`);
      // Nothing of what the record says: no name, no opinion, no number.
      expect(Object.keys(each.json)).toEqual(['type', 'timestamp', 'data']);
      expect(each.body).not.toMatch(/瓯北|张某|13912345678|法定/);
    }
    // Besides the firm's digest, which goes out in the morning.
    expect((await log()).filter(({ type }) => type !== 'digest').map(({ state, status }) => [state, status])).toEqual(Array(4).fill(['SENT', 200]));
    expect(await rows('select failing_since, last_sent_at is not null as sent from endpoint')).toEqual([{ failing_since: null, sent: true }]);
    // And what the partner is told of, the feed holds in the same order.
    const asked = await api.ask(`{ events(first: 10) { nodes { number type object state sequence } } }`, {}, { ...publicActor, kind: 'key', name: '成果平台', organizationId: place.firm.id, scopes: new Set(['ladder:read']) });
    expect(asked.data.events.nodes.map(({ number, object }: { number: number; object: string }) => [number, object])).toEqual([[1, `qap_${id}`], [2, `qap_${id}`], [3, `qap_${id}`]]);
  });

  test('hears only what it asked for and its key may read, as it is when the message goes out', async () => {
    await addWebhook({ types: ['qualification_application.submitted'] });
    const others = await createApiKey(performer(staff.security), { organizationId: place.otherFirm.id, name: '别家', scopes: ['ladder:read'], expiresOn: new Date(Date.now() + 86_400_000 * 9).toISOString().slice(0, 10) });
    expect((await mutate('addWebhook', { apiKey: `key_${others.id}`, name: '借来的', url: `${partner.url}/x`, types: ['*'] }, staff.enterprise, 'endpoint { id }')).errors[0].code).toBe('FORBIDDEN');
    expect((await mutate('addWebhook', { apiKey: `key_${others.id}`, name: '别家的', url: `${partner.url}/other`, types: ['*'] }, staff.otherEnterprise, 'endpoint { id }')).errors).toEqual([]);
    await run();
    partner.received.length = 0;
    const id = await submitted();
    await run();
    expect(partner.received.map(({ path, json }) => [path, json.type])).toEqual([['/hook', 'qualification_application.submitted']]);

    // The key is revoked while a message waits: it is called off.
    partner.reply = () => ({ status: 503 });
    await as(staff.township, 'return', id, { reason: '请补正' });
    await as(staff.enterprise, 'submit', id, { truthPledge: true });
    await run();
    await revokeApiKey(performer(staff.security), key);
    partner.received.length = 0;
    await later();
    expect(partner.received).toEqual([]);
    expect((await log()).at(-1)).toMatchObject({ state: 'CANCELLED', reason: '密钥已到期或已撤销' });
  });

  test('that is not there is tried again for more than a day, an object’s messages in its order, others’ ahead of them', async () => {
    await addWebhook();
    await run();
    const [first, second] = [await submitted(2026), await submitted(2027)];
    let down = true;
    partner.reply = ({ json }) => (down && json.data.object?.id === `qap_${first}` ? { status: 503, headers: { 'retry-after': '7200' } } : {});
    partner.received.length = 0;
    await run();
    const of = (id: string) => partner.received.filter(({ json }) => json.data.object.id === `qap_${id}`).map(({ json }) => json.type);
    expect(of(first)).toEqual(['qualification_application.draft']); // the second waits for the first
    expect(of(second)).toEqual(['qualification_application.draft', 'qualification_application.submitted']);
    const [waiting] = await rows<{ state: string; seconds: number; reason: string }>(`select state, reason, extract(epoch from next_at - clock_timestamp())::int as seconds from delivery where state = 'RETRYING'`);
    expect(waiting).toMatchObject({ state: 'RETRYING', reason: 'HTTP 503' });
    expect(waiting!.seconds).toBeGreaterThan(7_000); // as it asked, and not after five seconds
    const ids = partner.received.map(({ headers }) => headers['webhook-id']);
    down = false;
    partner.received.length = 0;
    await later();
    await run();
    expect(of(first)).toEqual(['qualification_application.draft', 'qualification_application.submitted']);
    expect(ids).toContain(partner.received[0]!.headers['webhook-id']); // under the same id
    expect((await rows<{ failing_since: Date | null }>('select failing_since from endpoint'))[0]!.failing_since).toBeNull();
  });

  test('gets no more after the last attempt, until somebody has it sent again; every attempt is in the log', async () => {
    const endpoint = await addWebhook({ types: ['qualification_application.submitted'] });
    await run();
    partner.reply = () => ({ status: 500 });
    partner.received.length = 0;
    await submitted();
    await run();
    for (let attempt = 1; attempt < mostAttempts; attempt += 1) await later();
    expect(partner.received).toHaveLength(mostAttempts);
    expect((await log()).at(-1)).toMatchObject({ state: 'FAILED', attempts: mostAttempts, status: 500, reason: 'HTTP 500' });
    await later();
    expect(partner.received).toHaveLength(mostAttempts);

    const list = `query ($id: ID!) { endpoint(id: $id) { failingSince deliveries(first: 5) { totalCount nodes { id type title state attempts status reason canResend tries { number isSuccess status reason } } } } }`;
    const { endpoint: shown } = (await api.ask(list, { id: endpoint }, staff.colleague)).data;
    expect(shown.deliveries.nodes[0]).toMatchObject({ title: '资质申报：已提交', state: 'FAILED', canResend: true });
    expect(shown.deliveries.nodes[0].tries.map(({ number }: { number: number }) => number)).toEqual(Array.from({ length: mostAttempts }, (_, index) => mostAttempts - index));
    expect((await api.ask(list, { id: endpoint }, staff.otherEnterprise)).data.endpoint).toBeNull();
    expect((await api.ask(`{ deliveries(first: 5) { totalCount } }`, {}, staff.otherEnterprise)).data.deliveries.totalCount).toBe(0);

    const failed = shown.deliveries.nodes[0].id as string;
    expect((await mutate('resendDelivery', { id: failed }, staff.otherEnterprise, 'delivery { id }')).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    partner.reply = () => ({});
    expect(await mutate('resendDelivery', { id: failed }, staff.colleague, 'delivery { id state }')).toEqual({ delivery: { id: failed, state: 'PENDING' }, errors: [] });
    expect((await mutate('resendDelivery', { id: failed }, staff.colleague, 'delivery { id }')).errors).toMatchObject([{ code: 'STILL_ON_ITS_WAY' }]);
    await run();
    expect((await log()).at(-1)).toMatchObject({ state: 'SENT', attempts: mostAttempts + 1 });
    expect(new Set(partner.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(await rows(`select action, outcome from journal_entry where object_type = 'Delivery' order by at desc limit 1`)).toMatchObject([{ action: 'resendDelivery' }]);

    // Many at once: all that failed since then.
    await rows(`update delivery set state = 'FAILED', next_at = null where type <> 'endpoint.ping' returning id`);
    expect(await mutate('resendFailedDeliveries', { endpointId: endpoint, since: new Date(Date.now() - 3_600_000).toISOString() }, staff.colleague, 'resent')).toEqual({ resent: 1, errors: [] });
    await run();
    expect((await log()).at(-1)!.state).toBe('SENT');
  });

  test('to which nothing gets through for a day is disabled, and its people hear of it; one that says 410 at once', async () => {
    await addWebhook({ types: ['qualification_application.submitted'] });
    await run();
    partner.reply = () => ({ status: 500 });
    await submitted();
    await run();
    for (let attempt = 1; attempt < mostAttempts - 1; attempt += 1) await later();
    await rows(`update endpoint set failing_since = clock_timestamp() - interval '25 hours' returning id`);
    await later();
    await run();
    expect(await rows('select state, disabled_for from endpoint')).toEqual([{ state: 'DISABLED', disabled_for: expect.stringContaining('HTTP 500') }]);
    expect((await rows<{ name: string; title: string }>(`select p.name, n.title from notice n join person p on p.id = n.person_id where n.kind = 'SYSTEM' order by p.name`)).map(({ name, title }) => `${name} ${title}`))
      .toEqual(expect.arrayContaining(['朱企业 推送端点“成果平台”已停用：长时间未能送达', '朱同事 推送端点“成果平台”已停用：长时间未能送达']));

    await rows('delete from delivery_attempt'); await rows('delete from delivery'); await rows('delete from endpoint');
    partner.reply = () => ({ status: 410 });
    await addWebhook();
    await run();
    expect(await rows('select state, disabled_for from endpoint')).toEqual([{ state: 'DISABLED', disabled_for: '对方答复 410：不再接收' }]);
  });

  test('that is paused gets what happened meanwhile when it is resumed; one that is removed gets nothing', async () => {
    const endpoint = await addWebhook({ types: ['qualification_application.submitted'] });
    await run();
    partner.received.length = 0;
    expect((await mutate('pauseEndpoint', { id: endpoint }, staff.enterprise, 'endpoint { state }')).endpoint.state).toBe('PAUSED');
    await submitted(2026);
    await run();
    await later();
    expect(partner.received).toEqual([]);
    await mutate('resumeEndpoint', { id: endpoint }, staff.enterprise, 'endpoint { state }');
    await run();
    expect(partner.received).toHaveLength(1);
    await mutate('pauseEndpoint', { id: endpoint }, staff.enterprise, 'endpoint { state }');
    await submitted(2027);
    await run();
    await mutate('removeEndpoint', { id: endpoint }, staff.enterprise, 'endpoint { state }');
    await run();
    expect(partner.received).toHaveLength(1);
    expect((await log()).at(-1)).toMatchObject({ state: 'CANCELLED', reason: '推送端点已删除' });
  });

  test('changes its secret without a gap: for a day both sign', async () => {
    const endpoint = await addWebhook();
    const before = await secretOf(endpoint);
    await mutate('rotateEndpointSecret', { id: endpoint }, staff.enterprise, 'endpoint { formerUntil }');
    const after = await secretOf(endpoint);
    expect(after).not.toBe(before);
    await run();
    expect(partner.received).toHaveLength(1);
    expect([isSigned(after, partner.received[0]!, 0), isSigned(before, partner.received[0]!, 1)]).toEqual([true, true]);
    await rows(`update endpoint set former_until = clock_timestamp() - interval '1 second' returning id`);
    await mutate('pingEndpoint', { id: endpoint }, staff.enterprise, 'endpoint { state }');
    await run();
    expect(String(partner.received[1]!.headers['webhook-signature']).split(' ')).toHaveLength(1);
    expect(isSigned(after, partner.received[1]!)).toBe(true);
    // The secret is sealed where it lies, and whoever looked at it is on record.
    const [stored] = await rows<{ secret_cipher: string; url_cipher: string }>('select secret_cipher, url_cipher from endpoint');
    expect(`${stored!.secret_cipher} ${stored!.url_cipher}`).not.toContain(after.slice(6));
    expect((await rows(`select 1 from journal_entry where action = 'revealEndpointSecret' and object_id = ?`, [endpoint.slice(4)])).length).toBe(2);
    expect((await mutate('revealEndpointSecret', { id: endpoint }, staff.otherEnterprise, 'secret')).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  test('that leads into the house or elsewhere is refused at every delivery, for good, and the log says why', async () => {
    const strict = openOutside({ outsideAllow: [], smtpUrl: undefined, mailFrom: 'x@y', publicUrl: 'https://bureau.example' });
    await addWebhook();
    await runStaged(api.database, [tell, postLane], { outside: strict });
    expect(partner.received).toEqual([]);
    expect(await log()).toEqual([{ type: 'endpoint.ping', state: 'FAILED', attempts: 1, status: null, reason: '该主机不在公网，不得推送；内网地址须由系统管理员列入许可' }]);
    // A redirect is an answer like any other that is not 2xx.
    await rows('delete from delivery_attempt'); await rows('delete from delivery'); await rows('delete from endpoint');
    partner.reply = () => ({ status: 302, headers: { location: `${group.url}/inside` } });
    await addWebhook();
    await run();
    expect(group.received).toEqual([]);
    expect(await log()).toMatchObject([{ state: 'RETRYING', status: 302, reason: 'HTTP 302：不跟随跳转' }]);
  });

  test('is asked for with an address that is one, types that there are, and a key that is good', async () => {
    const wrong = async (over: object, actor = staff.enterprise) => (await mutate('addWebhook', { apiKey: `key_${key}`, name: '成果平台', url: 'https://partner.example/hook', types: ['*'], ...over }, actor, 'endpoint { id }')).errors;
    expect(await wrong({ url: 'partner.example' })).toMatchObject([{ code: 'INVALID_URL', path: ['input', 'url'] }]);
    expect(await wrong({ url: 'ftp://partner.example' })).toMatchObject([{ code: 'INVALID_URL' }]);
    expect(await wrong({ url: 'https://me:secret@partner.example' })).toMatchObject([{ code: 'INVALID_URL' }]);
    expect(await wrong({ types: ['qualification_application.*', 'no_such.thing'] })).toMatchObject([{ code: 'UNKNOWN_EVENT_TYPE', path: ['input', 'types'] }]);
    await rows(`update api_key set expires_at = now() - interval '1 minute' returning id`);
    expect(await wrong({})).toMatchObject([{ code: 'KEY_NOT_IN_FORCE' }]);
    expect(await rows('select 1 from endpoint')).toEqual([]);
    expect(await rows('select 1 from delivery')).toEqual([]);
  });
});

describe('the feed', () => {
  const feed = `query ($first: Int!, $after: String) { events(first: $first, after: $after) { nodes { number type object } pageInfo { endCursor hasNextPage } } }`;
  const partnerOf = (organizationId: string, ...scopes: string[]): Actor => ({ ...publicActor, kind: 'key', name: '成果平台', organizationId, scopes: new Set(scopes) as never });

  test('goes on from where one stopped: nothing twice, nothing missed, and nothing that the key may not read', async () => {
    const reader = partnerOf(place.firm.id, 'ladder:read');
    const id = await submitted();
    await run();
    const seen: number[] = [];
    let after: string | null = null;
    const read = async (first: number): Promise<boolean> => {
      const { nodes, pageInfo } = (await api.ask(feed, { first, after }, reader)).data.events;
      seen.push(...nodes.map(({ number }: { number: number }) => number));
      after = pageInfo.endCursor ?? after;
      return pageInfo.hasNextPage;
    };
    expect(await read(1)).toBe(true);
    expect(await read(1)).toBe(false);
    expect(await read(5)).toBe(false);
    expect(seen).toEqual([1, 2]);
    await as(staff.township, 'townshipCheck', id, { opinion: '情况属实' });
    await run();
    await read(5);
    expect(seen).toEqual([1, 2, 3]);
    for (const stranger of [partnerOf(place.firm.id, 'organization:read'), partnerOf(place.otherFirm.id, 'ladder:read'), publicActor]) expect((await api.ask(feed, { first: 5 }, stranger)).data.events.nodes).toEqual([]);
  });

  test('and webhooks are described by one catalogue, made from the lifecycles', async () => {
    const { eventTypes } = (await api.ask('{ eventTypes { type title objectType state scopes } }')).data;
    expect(eventTypes).toContainEqual({ type: 'qualification_application.granted', title: '资质申报：已认定', objectType: 'QualificationApplication', state: 'GRANTED', scopes: ['ladder:read'] });
    const types = eventTypes.map(({ type }: { type: string }) => type);
    expect(types).toEqual([...new Set(types)].sort());
    expect(types.filter((type: string) => !/^[a-z_]+\.[a-z0-9_]+$/.test(type))).toEqual([]);
  });
});

describe('a group’s robot', () => {
  const addRobot = async (kind: 'DINGTALK' | 'WECOM', { secret, types = ['*'], actor = staff.clerk }: { secret?: string; types?: string[]; actor?: Actor } = {}): Promise<string> => {
    const { endpoint, errors } = await mutate('addRobot', { kind, name: '科技局工作群', url: `${group.url}/robot?access_token=0123456789abcdef0123456789abcdef`, role: 'CLERK', types, ...(secret && { secret }) }, actor, 'endpoint { id address }');
    expect(errors).toEqual([]);
    expect(endpoint.address).toBe(`${group.url}/robot?…`);
    return endpoint.id as string;
  };
  const taken = { body: JSON.stringify({ errcode: 0, errmsg: 'ok' }) };

  test('of DingTalk is signed by time and secret; of WeCom not; neither says a name or a word of a record', async () => {
    group.reply = () => taken;
    const secret = 'SEC0123456789abcdef';
    await addRobot('DINGTALK', { secret });
    await addRobot('WECOM');
    await run();
    group.received.length = 0;
    const id = await submitted();
    await as(staff.township, 'townshipCheck', id, { opinion: '联系人王某 13800001234' });
    await run();
    const [ding, wecom] = [group.received.filter(({ path }) => path.includes('sign=')), group.received.filter(({ path }) => !path.includes('sign='))];
    expect([ding.length, wecom.length]).toEqual([3, 3]);
    for (const { path } of ding) {
      const query = new URL(path, group.url).searchParams;
      expect(query.get('access_token')).toBe('0123456789abcdef0123456789abcdef');
      expect(query.get('sign')).toBe(createHmac('sha256', secret).update(`${query.get('timestamp')}\n${secret}`).digest('base64'));
    }
    expect(ding[2]!.json).toEqual({ msgtype: 'markdown', markdown: { title: '资质申报：镇街已初核', text: `### 资质申报：镇街已初核\n\n瓯北阀门有限公司\n\n[在云局中打开](https://bureau.example/open/qap_${id})` } });
    expect(wecom[2]!.json).toEqual({ msgtype: 'markdown', markdown: { content: ding[2]!.json.markdown.text } });
    expect(group.received.map(({ body }) => body).join()).not.toMatch(/王某|1380000|朱企业|韩镇街/);
  });

  test('hears what its role may read, and only those make it who hold the role themselves', async () => {
    group.reply = () => taken;
    const { errors } = await mutate('addRobot', { kind: 'WECOM', name: '群', url: `${group.url}/x`, role: 'DIRECTOR', types: ['*'] }, staff.clerk, 'endpoint { id }');
    expect(errors).toMatchObject([{ code: 'ROLE_NOT_HELD', path: ['input', 'role'] }]);
    expect((await mutate('addRobot', { kind: 'WECOM', name: '群', url: `${group.url}/town`, role: 'TOWNSHIP', types: ['*'] }, staff.otherTownship, 'endpoint { id }')).errors).toEqual([]);
    await run();
    group.received.length = 0;
    await submitted();
    await run();
    expect(group.received).toEqual([]); // another town's matter
  });

  test('that says no is understood, and never asked more often than it bears', async () => {
    group.reply = () => ({ body: JSON.stringify({ errcode: 310000, errmsg: 'sign not match' }) });
    await addRobot('DINGTALK');
    await run();
    expect(await log()).toMatchObject([{ state: 'FAILED', status: 200, reason: '机器人拒收（errcode 310000）' }]);
    await rows('delete from delivery_attempt'); await rows('delete from delivery'); await rows('delete from endpoint');

    group.reply = () => ({ body: JSON.stringify({ errcode: 130101, errmsg: 'send too fast' }) });
    await addRobot('DINGTALK');
    await run();
    expect((await rows<{ seconds: number }>(`select extract(epoch from next_at - clock_timestamp())::int as seconds from delivery where state = 'RETRYING'`))[0]!.seconds).toBeGreaterThan(500);
    await rows('delete from delivery_attempt'); await rows('delete from delivery'); await rows('delete from endpoint');

    group.reply = () => taken;
    group.received.length = 0;
    const endpoint = (await addRobot('WECOM')).slice(4);
    for (let n = 0; n < perMinute + 5; n += 1) await rows(`insert into delivery (id, key, channel, lane, endpoint_id, type, next_at) values (gen_random_uuid(), ?, 'WECOM', ?, ?, 'endpoint.ping', clock_timestamp()) returning id`, [`test ${n}`, endpoint, endpoint]);
    await run();
    expect(group.received).toHaveLength(perMinute);
    // The rest waits its minute.
    expect((await rows<{ wait: number }>(`select extract(epoch from not_before - clock_timestamp())::int as wait from outbox_message where task = 'notice.post'`))[0]!.wait).toBeGreaterThan(30);
  });
});

describe('e-mail', () => {
  const settings = (person: Actor, sets: string) => rows(`update notice_settings set ${sets} where person_id = ? returning id`, [person.personId]);

  test('goes to whom something waits for, at once, with a link and no more than the inbox says', async () => {
    const id = await submitted();
    await run();
    expect(mail.letters).toHaveLength(1);
    const [letter] = mail.letters;
    expect(letter).toMatchObject({
      from: 'noreply@bureau.example', to: ['han@town.example'],
      headers: { subject: '【云局】待办“镇街初核”：资质申报“高新技术企业 2026”', from: '云局 <noreply@bureau.example>', 'auto-submitted': 'auto-generated', 'message-id': expect.stringMatching(/^<[0-9a-f-]{36}@bureau\.example>$/) },
    });
    expect(letter!.text).toContain(`打开：https://bureau.example/open/qap_${id}`);
    expect(letter!.text).toContain('https://bureau.example/inbox/settings');
    expect(await log()).toMatchObject([{ type: 'notice', state: 'SENT', status: 250 }]);
  });

  test('speaks the language that its reader chose', async () => {
    await settings(staff.township, `language = 'EN'`);
    await submitted();
    await run();
    expect(mail.letters[0]!.headers['subject']).toBe('【Cloud Bureau】To do, township check: Qualification application “高新技术企业 2026”');
    expect(mail.letters[0]!.text).toContain('Open：https://bureau.example/open/qap_');
  });

  test('is not sent for what was read or settled before it went out, nor to those without an address or account', async () => {
    const minute = (hours: number) => (new Date(Date.now() + hours * 3_600_000).getUTCHours() * 60 + 480) % 1_440;
    await settings(staff.township, `quiet_from = ${minute(-1)}, quiet_to = ${minute(2)}`);
    const id = await submitted();
    await run();
    expect(mail.letters).toEqual([]); // quiet
    const [{ wait }] = await rows<{ wait: number }>(`select extract(epoch from next_at - clock_timestamp())::int as wait from delivery`) as [{ wait: number }];
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(2 * 3_600);
    await as(staff.township, 'townshipCheck', id, { opinion: '情况属实' });
    await run();
    await rows(`update notice_settings set modes = '{"PROGRESS": {"mail": "OFF"}}' returning id`);
    await later();
    expect(mail.letters.filter(({ to }) => to[0] === 'han@town.example')).toEqual([]);
    expect((await rows<{ state: string; reason: string }>(`select d.state, d.reason from delivery d where person_id = ?`, [staff.township.personId]))[0]).toEqual({ state: 'CANCELLED', reason: '已在站内阅读或办结' });
  });

  test('comes together once a day where one wants it so', async () => {
    const [first, second] = [await submitted(2026), await submitted(2027)];
    await run();
    for (const id of [first, second]) await as(staff.township, 'townshipCheck', id, { opinion: '情况属实' });
    await run();
    mail.letters.length = 0;
    expect((await rows(`select 1 from delivery where type = 'digest' and state = 'PENDING' and next_at > clock_timestamp()`)).length).toBe(1);
    await later();
    expect(mail.letters.map(({ to, headers }) => [to[0], headers['subject']])).toEqual([['zhu@firm.example', '【云局】您有 2 条新消息']]);
    expect(mail.letters[0]!.text).toContain(`· 资质申报“高新技术企业 2026”：镇街初核`);
    expect(mail.letters[0]!.text).toContain(`https://bureau.example/open/qap_${second}`);
    // The next day's is another.
    await as(staff.clerk, 'return', second, { reason: '请补正' });
    await run();
    expect((await rows(`select 1 from delivery where type = 'digest'`)).length).toBe(1); // to submit again is a to-do, which comes at once
    expect(mail.letters.at(-1)!.headers['subject']).toContain('待办“提交”');
  });

  test('that the server does not take is tried again; an address that is none is given up', async () => {
    mail.refuse = () => 451;
    await submitted(2026);
    await run();
    expect(await log()).toMatchObject([{ state: 'RETRYING', status: 451, reason: '邮件服务器答复 451' }]);
    mail.refuse = () => null;
    await later();
    expect(await log()).toMatchObject([{ state: 'SENT', attempts: 2 }]);
    mail.refuse = () => 550;
    await submitted(2027);
    await run();
    expect((await log()).at(-1)).toMatchObject({ state: 'FAILED', status: 550 });
    // A server that is not there is nobody's fault.
    const gone = openOutside({ outsideAllow: [], smtpUrl: 'smtp://127.0.0.1:1', mailFrom: 'x@y.example', publicUrl: 'https://bureau.example' });
    mail.refuse = () => null;
    await submitted(2028);
    await runStaged(api.database, [tell, postLane], { outside: gone });
    gone.close();
    expect((await log()).at(-1)).toMatchObject({ state: 'RETRYING', status: null, reason: expect.stringContaining('邮件服务器不可用') });
    expect((await api.ask(`{ deliveries(first: 9) { nodes { channel person { name } } } }`, {}, staff.township)).data.deliveries.nodes).toHaveLength(3);
    expect((await api.ask(`{ deliveries(first: 9) { totalCount } }`, {}, staff.enterprise)).data.deliveries.totalCount).toBe(0);
  });

  test('is not promised where there is no mail server', async () => {
    const without = openOutside({ outsideAllow: [], smtpUrl: undefined, mailFrom: 'x@y', publicUrl: 'https://bureau.example' });
    await submitted();
    await runStaged(api.database, [tell, postLane], { outside: without });
    expect(await log()).toEqual([]);
    expect((await rows(`select 1 from notice where state = 'UNREAD'`)).length).toBe(1);
  });
});

describe('a lane', () => {
  test('whose task was lost is found within a minute', async () => {
    await addWebhook();
    await rows(`delete from outbox_message returning id`);
    await rows(`update delivery set next_at = clock_timestamp() - interval '2 minutes' returning id`);
    await watchLanes.handle(taskContext(api.database), {});
    await run();
    expect(partner.received).toHaveLength(1);
    for (const check of noticeChecks) expect([check.name, await check.violations(em() as never)]).toEqual([check.name, []]);
  });

  test('is run by one at a time: two workers send nothing twice', async () => {
    const endpoint = (await addWebhook()).slice(4);
    for (let n = 0; n < 20; n += 1) await rows(`insert into delivery (id, key, channel, lane, endpoint_id, type, next_at) values (gen_random_uuid(), ?, 'WEBHOOK', ?, ?, 'endpoint.ping', clock_timestamp()) returning id`, [`test ${n}`, endpoint, endpoint]);
    await Promise.all([1, 2, 3].map(() => postLane.handle(taskContext(api.database, 1, { outside }), { lane: endpoint })));
    expect(partner.received).toHaveLength(21);
    expect(new Set(partner.received.map(({ headers }) => headers['webhook-id'])).size).toBe(21);
  });
});

test('an endpoint’s table holds in every cell', async () => {
  const actors = { own: staff.enterprise, colleague: staff.colleague, other: staff.otherEnterprise, bureau: staff.clerk, security: staff.security, system: staff.admin, stranger: publicActor };
  const make = async (state: EndpointState): Promise<string> => {
    const id = uuidv7();
    await em().insert(Endpoint, {
      id, organization: place.firm.id, kind: 'WEBHOOK', state, name: '成果平台', urlCipher: testVault.seal('https://partner.example/', 'endpoint.url'), address: 'https://partner.example/', apiKey: key, types: ['*'],
      secretCipher: testVault.seal('whsec_AAAA', 'endpoint.secret'), createdAt: new Date(),
    } as never);
    return id;
  };
  const given: Record<string, unknown> = {
    addWebhook: { apiKey: key, name: '成果平台', url: 'https://partner.example/', types: ['*'] }, change: { name: '新名称' }, disable: { reason: '没有应答' },
  };
  const walked = await walk<EndpointState, Endpoint>({
    lifecycle: endpointLifecycle, orm: api.database.orm, performer, actors, make: (state) => make(state), clear: async () => { await em().execute('delete from delivery'); await em().execute('delete from endpoint'); },
    input: (action, actor) => given[action] ?? (action === 'addRobot' ? { kind: 'WECOM', name: '群', url: 'https://robot.example/', role: [...actor.roles][0] ?? 'CLERK', types: ['*'] } : {}),
  });
  expect(walked.faults).toEqual([]);
  const managers = ['own', 'colleague', 'security'];
  expect(walked.who).toEqual({
    addWebhook: managers, addRobot: ['own', 'colleague', 'other', 'bureau'],
    change: managers, rotateSecret: managers, ping: managers, pause: managers, resume: managers, disable: [], remove: managers,
  });
});

test('the README shows the table as it is', () => {
  expect(readFileSync(new URL('../schema/notice/README.md', import.meta.url), 'utf8')).toContain(diagram(endpointLifecycle));
});

describe('the schedule', () => {
  test('tries for more than a day, and never comes back at once', () => {
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeGreaterThan(86_400);
    fc.assert(fc.property(fc.integer({ min: 1, max: 12 }), fc.option(fc.integer({ min: 0, max: 10 ** 7 }), { nil: null }), fc.double({ min: 0, max: 1, noNaN: true }), (attempts, retryAfter, random) => {
      const wait = nextWait(attempts, retryAfter, random);
      if (attempts >= mostAttempts) return wait === null;
      const usual = waits[attempts - 1]!;
      return wait! >= usual * 0.9 - 1e-6 && wait! <= 86_400 && (retryAfter === null || wait! >= Math.min(86_400, retryAfter)) && (retryAfter !== null || wait! <= usual * 1.1 + 1e-6);
    }), { numRuns: 1_000 });
  });

  test('subscriptions mean the same in SQL and in the program', async () => {
    const types = ['qualification_application.submitted', 'qualification_application.updated', 'endpoint.ping', 'expert_profile.declined'];
    const patterns = ['*', 'qualification_application.*', 'qualification_application.submitted', 'expert_profile.*', 'qualification.*', 'other', '%', 'qualification_application._ubmitted'];
    for (const type of types) for (const pattern of patterns) {
      const [{ yes }] = await rows<{ yes: boolean }>(`select ${subscribed('array[?]::text[]', '?::text')} as yes`, [pattern, type, type]) as [{ yes: boolean }];
      expect([type, pattern, yes]).toEqual([type, pattern, matches([pattern], type)]);
    }
  });
});
