import { operate } from '../account/operation.ts';
import { evaluate } from '../core/access/evaluate.ts';
import { Refusal, notFound } from '../core/error/refusal.ts';
import { record } from '../core/journal/journal.ts';
import type { Performer } from '../core/performer.ts';
import { stageLane } from './delivery/lane.ts';
import { managesEndpoint } from './endpoint.access.ts';
import { Delivery, Endpoint } from './notice.entity.ts';

const over = ['SENT', 'FAILED', 'CANCELLED'] as const;

/** Whoever manages the endpoint, or whose letter it is, may have a delivery that is over sent once more. */
export async function mayResend(delivery: Delivery | undefined, manages: (endpoint: Endpoint) => Promise<boolean>, personId: string | null): Promise<boolean> {
  if (!delivery || !(over as readonly string[]).includes(delivery.state)) return false;
  const endpoint = delivery.endpoint as unknown as Endpoint | null;
  if (endpoint) return endpoint.state === 'ACTIVE' && manages(endpoint);
  return personId !== null && delivery.person?.id === personId;
}

const again = `state = 'PENDING', round = 0, next_at = clock_timestamp(), finished_at = null, reason = null`;

/** Under the same id: a receiver that has it knows it again. */
export async function resendDelivery(performer: Performer, id: string): Promise<string> {
  return operate(performer, { objectType: 'Delivery', action: 'resendDelivery' }, async (em) => {
    const seen = await em.findOne(Delivery, { id }, { populate: ['endpoint'] });
    const manages = async (endpoint: Endpoint) => evaluate(managesEndpoint, endpoint, performer.actor, em);
    if (!seen) throw notFound();
    if (!(await mayResend(seen, manages, performer.actor.personId))) {
      const endpoint = seen.endpoint as unknown as Endpoint | null;
      if (!(endpoint ? await manages(endpoint) : performer.actor.personId !== null && seen.person?.id === performer.actor.personId)) throw notFound();
      throw new Refusal(endpoint && endpoint.state !== 'ACTIVE' ? { code: 'ENDPOINT_NOT_ACTIVE', message: '推送端点未启用，请先恢复。' } : { code: 'STILL_ON_ITS_WAY', message: '此投递尚未结束，会按计划重试。' });
    }
    const [row] = await em.execute<{ lane: string }[]>(`update delivery set ${again} where id = ? and state = any(?::text[]) returning lane`, [id, `{${over.join(',')}}`]);
    if (!row) throw new Refusal({ code: 'STILL_ON_ITS_WAY', message: '此投递尚未结束，会按计划重试。' });
    await record(em, performer.actor, { objectType: 'Delivery', objectId: id, action: 'resendDelivery', concerns: (seen.endpoint as unknown as Endpoint | null)?.organization.id ?? null }, performer.requestId);
    await stageLane(em, row.lane);
    return id;
  });
}

export async function resendFailed(performer: Performer, endpointId: string, since: Date): Promise<number> {
  return operate(performer, { objectType: 'Endpoint', action: 'resendFailedDeliveries' }, async (em) => {
    const endpoint = await em.findOne(Endpoint, { id: endpointId });
    if (!endpoint || !(await evaluate(managesEndpoint, endpoint, performer.actor, em))) throw notFound(['input', 'endpointId']);
    if (endpoint.state !== 'ACTIVE') throw new Refusal({ code: 'ENDPOINT_NOT_ACTIVE', message: '推送端点未启用，请先恢复。', path: ['input', 'endpointId'] });
    const rows = await em.execute<{ id: string }[]>(`update delivery set ${again} where endpoint_id = ? and state = 'FAILED' and created_at >= ? returning id`, [endpointId, since.toISOString()]);
    await record(em, performer.actor, { objectType: 'Endpoint', objectId: endpointId, action: 'resendFailedDeliveries', concerns: endpoint.organization.id, after: { since: since.toISOString(), count: rows.length } }, performer.requestId);
    if (rows.length > 0) await stageLane(em, endpointId);
    return rows.length;
  });
}

/** What a receiver checks signatures with. Whoever looks at it leaves a trace. */
export async function revealSecret(performer: Performer, id: string): Promise<string> {
  return operate(performer, { objectType: 'Endpoint', action: 'revealEndpointSecret' }, async (em) => {
    const endpoint = await em.findOne(Endpoint, { id });
    if (!endpoint || endpoint.state === 'REMOVED' || !(await evaluate(managesEndpoint, endpoint, performer.actor, em))) throw notFound();
    if (endpoint.kind !== 'WEBHOOK' || !endpoint.secretCipher) throw new Refusal({ code: 'NOT_SIGNED', message: '群机器人的密钥由群主在群设置中查看。' });
    await record(em, performer.actor, { objectType: 'Endpoint', objectId: id, action: 'revealEndpointSecret', concerns: endpoint.organization.id }, performer.requestId);
    return performer.vault.open(endpoint.secretCipher, 'endpoint.secret');
  });
}
