import { WebSocket } from 'ws';
import { eventually } from './eventually.ts';

export interface Watcher {
  readonly socket: WebSocket;
  /** What was told, in order. */
  readonly told: any[];
  /** Errors of the subscription itself. */
  readonly errors: { readonly message: string; readonly extensions: { readonly code: string } }[];
  readonly isOver: () => boolean;
  /** How the connection ended; undefined while it is open. */
  readonly closed: () => { readonly code: number; readonly reason: string } | undefined;
  until(enough: (watcher: Watcher) => boolean): Promise<Watcher>;
  send(message: object): void;
  stop(): void;
}

export const lotDocument = 'subscription ($lot: ID!, $after: Int) { lotChanged(lot: $lot, after: $after) { sequence serverTime isPartial entries { sequence kind code amount } lot { id state topAmount topCode minimumBid endsAt extensions sequence } } }';

/** Follows over graphql-ws in the protocol's own words, so that what is sent and what comes is in plain sight. */
export function watch(address: string, variables: object, { headers = {}, document = lotDocument, protocol = 'graphql-transport-ws', path = '/graphql' }: { headers?: Record<string, string>; document?: string; protocol?: string; path?: string } = {}): Watcher {
  const socket = new WebSocket(`${address.replace('http', 'ws')}${path}`, protocol, { headers });
  const told: any[] = [];
  const errors: Watcher['errors'] = [];
  let over = false;
  let closed: { code: number; reason: string } | undefined;
  socket.on('open', () => { socket.send('{"type":"connection_init"}'); });
  socket.on('message', (data: Buffer) => {
    const message = JSON.parse(String(data)) as { type: string; payload: any };
    if (message.type === 'connection_ack') watcher.send({ id: '1', type: 'subscribe', payload: { query: document, variables } });
    if (message.type === 'next') { if (message.payload.errors) errors.push(...message.payload.errors); else told.push(Object.values(message.payload.data as object)[0]); }
    if (message.type === 'error') errors.push(...message.payload);
    if (message.type === 'error' || message.type === 'complete') over = true;
  });
  socket.on('unexpected-response', (_, response) => { closed = { code: response.statusCode ?? 0, reason: response.statusMessage ?? '' }; });
  socket.on('error', () => undefined);
  socket.on('close', (code, reason) => { closed ??= { code, reason: String(reason) }; });
  const watcher: Watcher = {
    socket, told, errors, isOver: () => over, closed: () => closed,
    async until(enough) { await eventually(() => enough(watcher)); return watcher; },
    send: (message) => { socket.send(JSON.stringify(message)); },
    stop: () => { socket.terminate(); },
  };
  return watcher;
}
