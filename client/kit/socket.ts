import type { Client } from 'graphql-ws';
import { askFresh } from './request.ts';

/** What the transport tells: a change, or that it is gone. */
interface Told<T> { readonly next: (value: T) => void; readonly opened: () => void; readonly lost: () => void }

/** Longer than this without an answer to a ping: the line is dead, whatever the browser says of it. */
const pongWithin = 4_000;
const pingEvery = 8_000;

/**
 * One subscription over one connection. It does not come back by itself: whoever follows begins anew from what he knows,
 * which only he can say.
 */
export async function listen<T>(query: string, variables: Readonly<Record<string, unknown>>, { next, opened, lost }: Told<T>): Promise<() => void> {
  const { createClient } = await import('graphql-ws');
  let waiting = 0;
  let isOver = false;
  const over = (): void => {
    if (isOver) return;
    isOver = true;
    clearTimeout(waiting);
    lost();
  };
  const client: Client = createClient({
    url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`, lazy: true, retryAttempts: 0, keepAlive: pingEvery,
    on: {
      ping: (received) => { if (!received) waiting = window.setTimeout(() => client.terminate(), pongWithin); },
      pong: (received) => { if (received) clearTimeout(waiting); },
      closed: over,
    },
  });
  const stop = client.subscribe<T>({ query, variables }, {
    next: ({ data }) => {
      if (isOver || data == null) return;
      opened();
      askFresh();
      next(data);
    },
    error: over, complete: over,
  });
  return () => {
    isOver = true;
    clearTimeout(waiting);
    stop();
    void client.dispose();
  };
}
