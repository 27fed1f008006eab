import { WebSocket } from 'ws';

/** So many follow a lot; for each entry of its record, how long after it was made each of them heard. */
export interface Viewing { readonly port: number; readonly lot: string; readonly viewers: number }
export type ViewersSay = { readonly ready: true } | { readonly heard: number; readonly missing: number; readonly p50: number; readonly p99: number; readonly max: number; readonly within500: number };

const document = 'subscription ($lot: ID!, $after: Int) { lotChanged(lot: $lot, after: $after) { sequence serverTime entries { sequence code amount at endsAt } lot { state topAmount topCode minimumBid endsAt extensions } } }';
const delays: number[] = [];
const positions: number[] = [];

process.on('message', (asked: Viewing | 'over') => {
  if (asked === 'over') {
    const sorted = delays.sort((a, b) => a - b);
    const last = Math.max(...positions);
    const part = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
    process.send!({ heard: sorted.length, missing: positions.reduce((sum, position) => sum + last - position, 0), p50: part(0.5), p99: part(0.99), max: sorted.at(-1) ?? 0, within500: sorted.filter((delay) => delay <= 500).length / sorted.length } satisfies ViewersSay);
    return;
  }
  let waiting = asked.viewers;
  for (let n = 0; n < asked.viewers; n += 1) {
    const socket = new WebSocket(`ws://127.0.0.1:${asked.port}/graphql`, 'graphql-transport-ws');
    let isFirst = true;
    positions.push(0);
    socket.on('open', () => { socket.send('{"type":"connection_init"}'); });
    socket.on('message', (data: Buffer) => {
      const now = Date.now();
      const message = JSON.parse(String(data)) as { type: string; payload?: { data: { lotChanged: { sequence: number; entries: { at: string }[] } } } };
      if (message.type === 'connection_ack') socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: document, variables: { lot: `lot_${asked.lot}` } } }));
      if (message.type !== 'next') return;
      const { sequence, entries } = message.payload!.data.lotChanged;
      positions[n] = sequence;
      if (isFirst) {
        isFirst = false;
        waiting -= 1;
        if (waiting === 0) process.send!({ ready: true } satisfies ViewersSay);
        return;
      }
      for (const { at } of entries) delays.push(now - new Date(at).getTime());
    });
    socket.on('error', (error) => { throw error; });
  }
});
process.on('disconnect', () => process.exit());
