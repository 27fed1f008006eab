import type { IncomingMessage, ServerResponse } from 'node:http';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { Client } from 'pg';
import { unreadCount } from '../../schema/notice/inbox.ts';
import { fail, type Identify, type Route } from './app.ts';
import type { Log } from '../log.ts';
import { hear } from '../database/hear.ts';

export interface LiveInboxes {
  /** `GET /api/inbox`: how many notices are unread, at once and whenever that may have changed, as server-sent events. */
  readonly route: (identify: Identify) => Route;
  close(): Promise<void>;
}

interface Stream { readonly person: string; readonly request: IncomingMessage; readonly response: ServerResponse; last: number | null }

/** More windows than anybody reads in; the oldest gives way. */
const mostPerPerson = 8;

/**
 * Tells browsers that something arrived. What is told is a number, read anew from the database: a message that is lost
 * with a connection is made up for by the next one.
 */
export async function openLiveInboxes({ orm, listen, log, pulse = 20_000 }: {
  readonly orm: MikroORM; readonly listen: () => Promise<Client>; readonly log: Log;
  /** Milliseconds. Proxies cut what is silent for a minute; and so often it is asked whether the sign-in still stands. */
  readonly pulse?: number;
}): Promise<LiveInboxes> {
  const streams = new Map<string, Set<Stream>>();
  const asked = new Set<string>();
  let closed = false;

  const drop = (stream: Stream): void => {
    const own = streams.get(stream.person);
    own?.delete(stream);
    if (own?.size === 0) streams.delete(stream.person);
    stream.response.end();
  };
  const send = (stream: Stream, unread: number): void => {
    if (stream.last === unread) return;
    stream.last = unread;
    stream.response.write(`event: unread\ndata: ${unread}\n\n`);
  };

  /** Many notices of one moment are one question. */
  const look = (person: string): void => {
    if (asked.has(person) || !streams.has(person)) return;
    asked.add(person);
    setTimeout(() => {
      asked.delete(person);
      unreadCount(orm.em.fork(), person).then(
        // The number may be the same although the inbox is not: one was read, one arrived.
        (unread) => { for (const stream of streams.get(person) ?? []) { stream.last = null; send(stream, unread); } },
        (error: unknown) => { log.warn({ error: error instanceof Error ? error.message : String(error) }, 'an inbox could not be counted'); },
      );
    }, 50).unref();
  };
  const hearing = await hear({
    listen, channel: 'notice', log, without: 'arrivals are not heard: inboxes are counted when their streams open',
    heard: (said) => { for (const person of said === null ? streams.keys() : said.split(',')) look(person); },
  });

  return {
    route: (identify) => async (request, response, url) => {
      if (url.pathname !== '/api/inbox') return false;
      if (request.method !== 'GET') { response.setHeader('allow', 'GET'); fail(response, 405, 'METHOD_NOT_ALLOWED', '请用 GET。'); return true; }
      const { actor, refused } = await identify(request);
      if (refused !== null || actor.kind !== 'person' || actor.personId === null || closed) { fail(response, 401, 'UNAUTHENTICATED', refused ?? '请先登录。'); return true; }
      response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'x-accel-buffering': 'no' });
      const stream: Stream = { person: actor.personId, request, response, last: null };
      const own = streams.get(stream.person) ?? new Set();
      streams.set(stream.person, own.add(stream));
      if (own.size > mostPerPerson) drop([...own][0]!);
      // A browser that lost us comes back soon, each at its own moment.
      response.write(`retry: ${2_000 + Math.floor(Math.random() * 3_000)}\n\n`);
      const timer = setInterval(() => {
        identify(request).then(({ actor: now }) => { if (now.personId === stream.person) response.write(': \n\n'); else drop(stream); }, () => drop(stream));
      }, pulse);
      response.on('close', () => { clearInterval(timer); drop(stream); });
      send(stream, await unreadCount(orm.em.fork(), stream.person));
      return true;
    },
    async close() {
      closed = true;
      for (const own of [...streams.values()]) for (const stream of [...own]) drop(stream);
      await hearing.close();
    },
  };
}
