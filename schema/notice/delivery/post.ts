import type { EntityManager } from '@mikro-orm/postgresql';
import { systemActor } from '../../core/access/actor.ts';
import { Refusal } from '../../core/error/refusal.ts';
import { stateTitle } from '../../core/journal/titles.ts';
import { perform } from '../../core/lifecycle/perform.ts';
import { planOf } from '../../core/notice/plan.ts';
import type { TaskContext } from '../../core/outbox/task.ts';
import { type Outside, Unreachable } from '../../core/outside/outside.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { pingType } from '../catalogue.ts';
import { settingsOf } from '../inbox.ts';
import { endpointLifecycle } from '../lifecycle/endpoint.ts';
import { globalIdOf, linkTo } from '../link.ts';
import { organizationName, subjectOf } from '../tell.ts';
import { stageLane } from './lane.ts';
import { letterOf } from './letter.ts';
import { mayRead, readersOf } from './reader.ts';
import { perMinute, robotAnswer, toDingTalk, toWeCom } from './robot.ts';
import { nextWait } from './schedule.ts';
import { payloadOf, signedHeaders } from './webhook.ts';

/** One run of a lane, in milliseconds: then others have their turn, and a bureau that stops does not wait long. */
const turn = 12_000;
/** An endpoint to which nothing got through for so long while a message ran out of attempts is disabled. */
const patienceHours = 24;

interface Due {
  readonly id: string; readonly channel: string; readonly endpoint_id: string | null; readonly person_id: string | null; readonly event_id: string | null; readonly type: string;
  readonly object_id: string | null; readonly number: number | null; readonly attempts: number; readonly round: number; readonly created_at: Date;
}

/** What came of one attempt. */
type Outcome =
  | { readonly is: 'sent'; readonly status: number | null }
  | { readonly is: 'failed'; readonly status: number | null; readonly reason: string; readonly retryAfter: number | null; readonly isFinal: boolean; readonly isGone?: boolean }
  /** Not to be sent any more: nobody is there to hear it, or it was heard otherwise. */
  | { readonly is: 'cancelled'; readonly reason: string };

/** Why an endpoint may have to be disabled: it said so itself, or nothing gets through. */
interface Doubt { readonly isGone: boolean; readonly reason: string }
type Step = { readonly is: 'sent' | 'failed' | 'cancelled'; readonly endpoint: string | null; readonly doubt?: Doubt } | { readonly is: 'empty' } | { readonly is: 'busy' } | { readonly is: 'wait'; readonly seconds: number };

/**
 * Sends what is due in a lane, in its order. Each message is one transaction that holds the lane: it is sent in it, so
 * that what came of it is on record when the next is looked for; a worker that dies in between sends it once more, under
 * the same id. Several runs of one lane do not meet.
 */
export async function runLane(context: TaskContext, lane: string): Promise<void> {
  const { outside } = context;
  if (!outside) throw new Error('nothing may leave the house here');
  const until = performance.now() + turn;
  let wait: number | null = null;
  for (;;) {
    const step: Step = await context.em.fork().transactional((em) => sendNext(em as EntityManager, context, outside, lane));
    if (step.is === 'empty') break;
    if (step.is === 'busy') { wait = 1; break; }
    if (step.is === 'wait') { wait = step.seconds; break; }
    if (step.endpoint !== null) await noteHealth(context, step.endpoint, step.is, step.doubt);
    if (performance.now() > until) { wait = 0; break; }
  }
  await context.em.fork().transactional(async (em) => {
    const [next] = await em.execute<{ at: Date | null }[]>(
      `select greatest(min(d.next_at), clock_timestamp() + make_interval(secs => ?::float8)) as at from delivery d
        where d.lane = ? and d.state in ('PENDING', 'RETRYING') and d.next_at is not null and ${isFirst} and not exists (select 1 from endpoint n where n.id::text = d.lane and n.state <> 'ACTIVE') having count(*) > 0`, [wait ?? 0, lane]);
    if (next?.at) await stageLane(em as EntityManager, lane, new Date(next.at));
  });
}

/** No earlier message about the same record is still on its way there: receivers see what became of a record in its order. */
const isFirst = `not exists (select 1 from delivery b where b.lane = d.lane and b.object_id = d.object_id and b.number < d.number and b.state in ('PENDING', 'RETRYING'))`;

async function sendNext(em: EntityManager, context: TaskContext, outside: Outside, lane: string): Promise<Step> {
  const [{ mine }] = await em.execute<[{ mine: boolean }]>(`select pg_try_advisory_xact_lock(hashtextextended('lane ' || ?, 0)) as mine`, [lane]);
  if (!mine) return { is: 'busy' };
  const endpoint = await endpointOf(em, lane);
  if (endpoint && endpoint.state !== 'ACTIVE') {
    if (endpoint.state === 'REMOVED') await em.execute(`update delivery set state = 'CANCELLED', reason = '推送端点已删除', next_at = null, finished_at = clock_timestamp() where lane = ? and state in ('PENDING', 'RETRYING')`, [lane]);
    return { is: 'empty' };
  }
  if (endpoint && endpoint.kind !== 'WEBHOOK') {
    const [recent] = await em.execute<{ n: number; wait: number | null }[]>(
      `select count(*)::int as n, extract(epoch from min(a.at) + interval '61 seconds' - clock_timestamp())::float8 as wait from delivery_attempt a join delivery d on d.id = a.delivery_id where d.endpoint_id = ? and a.at > clock_timestamp() - interval '60 seconds'`, [lane]);
    if (recent!.n >= perMinute) return { is: 'wait', seconds: Math.max(1, recent!.wait ?? 1) };
  }
  const [due] = await em.execute<Due[]>(
    `select d.id, d.channel, d.endpoint_id, d.person_id, d.event_id, d.type, d.object_id, d.number, d.attempts, d.round, d.created_at from delivery d
      where d.lane = ? and d.state in ('PENDING', 'RETRYING') and d.next_at <= clock_timestamp()
        and ${isFirst}
      order by d.next_at, d.number limit 1 for update of d`, [lane]);
  if (!due) return { is: 'empty' };

  const started = performance.now();
  const [{ at }] = await em.execute<[{ at: Date }]>('select clock_timestamp() as at');
  let outcome: Outcome;
  try {
    outcome = due.channel === 'EMAIL' ? await sendMail(em, outside, due) : await sendEvent(em, context, outside, due, endpoint!, new Date(at));
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    outcome = { is: 'failed', status: error.status, reason: error.message, retryAfter: null, isFinal: error.isFinal };
  }
  return recordOutcome(em, due, outcome, new Date(at), performance.now() - started);
}

async function recordOutcome(em: EntityManager, due: Due, outcome: Outcome, at: Date, milliseconds: number): Promise<Step> {
  if (outcome.is === 'cancelled') {
    await em.execute(`update delivery set state = 'CANCELLED', reason = ?, next_at = null, finished_at = clock_timestamp() where id = ?`, [outcome.reason, due.id]);
    return { is: 'cancelled', endpoint: null };
  }
  const reason = outcome.is === 'sent' ? null : outcome.reason.slice(0, 300);
  await em.execute(
    `insert into delivery_attempt (id, delivery_id, number, at, milliseconds, is_success, status, reason) values (?, ?, ?, ?, ?, ?, ?, ?)`,
    [uuidv7(), due.id, due.attempts + 1, at.toISOString(), Math.round(milliseconds), outcome.is === 'sent', outcome.status, reason]);
  const wait = outcome.is === 'failed' && !outcome.isFinal ? nextWait(due.round + 1, outcome.retryAfter, Math.random()) : null;
  const state = outcome.is === 'sent' ? 'SENT' : wait === null ? 'FAILED' : 'RETRYING';
  await em.execute(
    `update delivery set state = ?, attempts = attempts + 1, round = round + 1, status = ?, reason = ?, next_at = clock_timestamp() + make_interval(secs => ?::float8), finished_at = case when ? then clock_timestamp() end where id = ?`,
    [state, outcome.status, reason, wait, state !== 'RETRYING', due.id]);
  return {
    is: outcome.is, endpoint: due.endpoint_id,
    ...(outcome.is === 'failed' && state === 'FAILED' && { doubt: outcome.isGone ? { isGone: true, reason: '对方答复 410：不再接收' } : { isGone: false, reason: `连续 ${patienceHours} 小时以上未能送达：${outcome.reason}` } }),
  };
}

interface EndpointRow { readonly id: string; readonly kind: string; readonly state: string; readonly url_cipher: string; readonly secret_cipher: string | null; readonly former_secret_cipher: string | null; readonly is_former_valid: boolean }

const endpointOf = async (em: EntityManager, lane: string): Promise<EndpointRow | null> =>
  (/^[0-9a-f-]{36}$/.test(lane) ? (await em.execute<EndpointRow[]>('select id, kind, state, url_cipher, secret_cipher, former_secret_cipher, coalesce(former_until > clock_timestamp(), false) as is_former_valid from endpoint where id = ?', [lane]))[0] ?? null : null);

interface EventRow { readonly id: string; readonly type: string; readonly object_type: string; readonly object_id: string; readonly sequence: number | null; readonly to_state: string | null; readonly concerns_id: string | null; readonly number: number; readonly at: Date }

async function sendEvent(em: EntityManager, { vault }: TaskContext, outside: Outside, due: Due, endpoint: EndpointRow, at: Date): Promise<Outcome> {
  const url = vault.open(endpoint.url_cipher, 'endpoint.url');
  const reader = (await readersOf(em, [endpoint.id])).get(endpoint.id)!;
  if (reader.actor === null) return { is: 'cancelled', reason: '密钥已到期或已撤销' };
  const [event] = due.event_id === null ? [] : await em.execute<EventRow[]>('select id, type, object_type, object_id, sequence, to_state, concerns_id, number, at from event where id = ?', [due.event_id]);
  if (due.type !== pingType) {
    if (!event) return { is: 'cancelled', reason: '事件已不在' };
    // Rights may have changed since it was put here.
    if (!(await mayRead(em, reader, event.object_type, await subjectOf(em, planOf(event.object_type)!, event.object_id)))) return { is: 'cancelled', reason: '已无权读取该记录，或记录已不在' };
  }
  if (endpoint.kind === 'WEBHOOK') {
    const body = payloadOf({
      id: due.event_id ?? due.id, type: due.type, at: new Date(event?.at ?? due.created_at), number: event?.number ?? null,
      object: event ? { type: event.object_type, id: globalIdOf(event.object_type, event.object_id), state: event.to_state, sequence: event.sequence } : null,
    });
    const secrets = [endpoint.secret_cipher, endpoint.is_former_valid ? endpoint.former_secret_cipher : null].flatMap((sealed) => (sealed === null ? [] : [vault.open(sealed, 'endpoint.secret')]));
    const { status, retryAfter } = await outside.post({ url, headers: signedHeaders(`msg_${due.event_id ?? due.id}`, at, body, secrets), body });
    return status >= 200 && status < 300 ? { is: 'sent', status }
      : { is: 'failed', status, reason: status >= 300 && status < 400 ? `HTTP ${status}：不跟随跳转` : `HTTP ${status}`, retryAfter, isFinal: status === 410, isGone: status === 410 };
  }
  const message = {
    title: event ? [planOf(event.object_type)?.lifecycle?.title ?? event.object_type, stateTitle(event.object_type, event.to_state)].filter(Boolean).join('：') : '云局推送测试',
    organization: event ? await organizationName(em, event.concerns_id) : null, link: event ? absolute(outside, linkTo(event.object_type, event.object_id)) : null,
  };
  const secret = endpoint.secret_cipher === null ? null : vault.open(endpoint.secret_cipher, 'endpoint.secret');
  const posted = await outside.post(endpoint.kind === 'DINGTALK' ? toDingTalk(url, secret, at, message) : toWeCom(url, message));
  const { taken, reason, wait, isFinal } = robotAnswer(posted);
  return taken ? { is: 'sent', status: posted.status } : { is: 'failed', status: posted.status, reason: reason!, retryAfter: wait ?? posted.retryAfter, isFinal };
}

const absolute = ({ portal }: Outside, link: string | null): string | null => (link === null ? null : `${portal}${link}`);

async function sendMail(em: EntityManager, outside: Outside, due: Due): Promise<Outcome> {
  if (!outside.mail) return { is: 'cancelled', reason: '未设置邮件服务器' };
  const [person] = await em.execute<{ email: string | null; state: string }[]>('select email, state from person where id = ?', [due.person_id]);
  if (!person?.email || person.state !== 'ACTIVE') return { is: 'cancelled', reason: '没有邮箱，或账户已停用' };
  const settings = (await settingsOf(em, [due.person_id!])).get(due.person_id!)!;
  const notices = await em.execute<{ kind: 'TODO'; state: string; title: string; title_en: string; text: string; text_en: string; object_type: string; object_id: string | null }[]>(
    'select kind, state, title, title_en, text, text_en, object_type, object_id from notice where mail_id = ? order by at, id', [due.id]);
  // What was read in the portal meanwhile, or settled, needs no letter; what the inbox does not count was never unread.
  const wanted = notices.filter(({ kind, state }) => state === 'UNREAD' || (state === 'READ' && !settings.modes[kind].inApp));
  if (wanted.length === 0) return { is: 'cancelled', reason: '已在站内阅读或办结' };
  const isZh = settings.language === 'ZH';
  await outside.mail(letterOf({
    id: due.id, to: person.email, language: settings.language, portal: outside.portal, isDigest: due.type === 'digest',
    notices: wanted.map((each) => ({ title: isZh ? each.title : each.title_en, text: isZh ? each.text : each.text_en, link: linkTo(each.object_type, each.object_id) })),
  }));
  return { is: 'sent', status: 250 };
}

/** How an endpoint fares; apart from the message, so that nobody who changes the endpoint waits for the other side. */
async function noteHealth(context: TaskContext, endpoint: string, outcome: 'sent' | 'failed' | 'cancelled', doubt: Doubt | undefined): Promise<void> {
  const em = context.em.fork();
  // Once a second is often enough to say that all is well.
  if (outcome === 'sent') await em.execute(`update endpoint set failing_since = null, last_sent_at = clock_timestamp() where id = ? and (failing_since is not null or last_sent_at is null or last_sent_at < clock_timestamp() - interval '1 second')`, [endpoint]);
  if (outcome === 'failed') await em.execute('update endpoint set failing_since = coalesce(failing_since, clock_timestamp()) where id = ?', [endpoint]);
  if (!doubt) return;
  const [failing] = await em.execute<{ long: boolean }[]>(`select failing_since < clock_timestamp() - make_interval(hours => ${patienceHours}) as long from endpoint where id = ? and state = 'ACTIVE'`, [endpoint]);
  if (!failing || !(failing.long || doubt.isGone)) return;
  try {
    await perform({ actor: systemActor('post'), em: () => context.em.fork(), requestId: context.id, vault: context.vault }, endpointLifecycle, 'disable', { id: endpoint, input: { reason: doubt.reason.slice(0, 300) } });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error; // a person was faster
  }
}
