import type { Client } from 'pg';
import type { Log } from '../log.ts';

export interface Ear {
  /** Whether everything that is told is heard; while not, nothing that is remembered may be trusted. */
  readonly hears: boolean;
  close(): Promise<void>;
}

/**
 * Hears what the database tells (NOTIFY) as it is committed, by whatever process. When the connection is lost it is opened
 * again, with growing pauses; until then `hears` is false.
 *
 * @param listen opens a connection of its own
 * @param heard a notification
 * @param unsure what was told in the meantime is not known: the connection was lost, or is there (again)
 */
export async function hear({ listen, channels, log, what, heard, unsure }: {
  readonly listen: () => Promise<Client>; readonly channels: readonly string[]; readonly log: Log;
  /** What is not heard while the connection is lost, for the log. */
  readonly what: string;
  readonly heard: (channel: string, payload: string) => void; readonly unsure: () => void;
}): Promise<Ear> {
  let client: Client | undefined;
  let hears = false;
  let closed = false;
  let attempts = 0;
  let timer: NodeJS.Timeout | undefined;
  let pulse: NodeJS.Timeout | undefined;

  const lost = (from: Client, why: string): void => {
    if (from !== client) return;
    client = undefined;
    hears = false;
    clearInterval(pulse);
    unsure();
    void from.end().catch(() => undefined);
    if (closed) return;
    log.warn({ why }, `${what} not heard for now`);
    again();
  };
  const again = (): void => {
    timer = setTimeout(() => { void open(); }, Math.min(100 * 2 ** attempts++, 5_000));
    timer.unref();
  };
  const open = async (): Promise<void> => {
    let opened: Client | undefined;
    try {
      opened = await listen();
      const own = opened;
      if (closed) { await own.end(); return; }
      client = own;
      own.on('error', (error) => { lost(own, error.message); });
      own.on('end', () => { lost(own, 'ended'); });
      own.on('notification', ({ channel, payload = '' }) => { heard(channel, payload); });
      await own.query(channels.map((channel) => `listen ${own.escapeIdentifier(channel)}`).join('; '));
      if (client !== own) return;
      unsure(); // whatever was told before may have been told unheard
      hears = true;
      attempts = 0;
      // A connection that died without a word says nothing: ask it.
      pulse = setInterval(() => {
        const late = setTimeout(() => { lost(own, 'no answer'); }, 3_000);
        own.query('select 1').catch((error: unknown) => { lost(own, String(error)); }).finally(() => { clearTimeout(late); });
      }, 10_000);
      pulse.unref();
    } catch (error) {
      if (opened && opened === client) { lost(opened, String(error)); return; }
      log.warn({ error: error instanceof Error ? error.message : String(error) }, `cannot listen for ${what}`);
      if (!closed) again();
    }
  };
  await open();

  return {
    get hears() { return hears; },
    async close() {
      closed = true;
      hears = false;
      clearTimeout(timer);
      clearInterval(pulse);
      const last = client;
      client = undefined;
      await last?.end().catch(() => undefined);
    },
  };
}
