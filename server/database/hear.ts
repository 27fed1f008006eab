import type { Client } from 'pg';
import type { Log } from '../log.ts';

export interface Hearing {
  /** Whether everything that was said so far has been heard; while not, nothing may be remembered by it. */
  readonly hears: boolean;
  close(): Promise<void>;
}

/**
 * Hears what the database says on a channel as it is committed, by whatever process. When the connection is lost it is
 * opened again, with growing pauses; until then `hears` is false.
 *
 * @param listen opens a connection of its own
 * @param without what happens meanwhile, for the log
 * @param heard what was said; null when what was said in the meantime is not known
 */
export async function hear({ listen, channel, log, without, heard }: {
  readonly listen: () => Promise<Client>; readonly channel: 'session' | 'notice'; readonly log: Log; readonly without: string; readonly heard: (said: string | null) => void;
}): Promise<Hearing> {
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
    heard(null);
    void from.end().catch(() => undefined);
    if (closed) return;
    log.warn({ why, channel }, without);
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
      own.on('notification', ({ payload }) => { heard(payload || null); });
      await own.query(`listen ${channel}`);
      if (client !== own) return;
      heard(null); // whatever was remembered before may have changed unheard
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
      log.warn({ channel, error: error instanceof Error ? error.message : String(error) }, 'cannot listen');
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
