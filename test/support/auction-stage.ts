import 'reflect-metadata';
import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import { loadOfficialCalendar } from '../../schema/core/calendar/calendar.ts';
import { auctionChecks } from '../../schema/auction/auction.checks.ts';
import { startApi, type Api } from './api.ts';
import { makeHall, type Bidder, type Hall } from './auction.ts';
import { freshDatabase } from './database.ts';

/** When lots of these tests begin and end, where nothing else is said. */
export const start = new Date('2026-12-01T02:00:00Z');
export const end = new Date('2026-12-02T02:00:00Z');
/** A moment as the API writes it. */
export const shown = (moment: Date): string => new Date(moment.getTime() + 8 * 3_600_000).toISOString().replace('Z', '+08:00');
/** The first reason of a refusal. */
export const refusal = async (work: Promise<unknown>): Promise<{ code: string; message: string; details?: Record<string, unknown> }> =>
  work.then(() => { throw new Error('done'); }, (error: { reasons?: { code: string; message: string }[] }) => { if (!error.reasons) throw error; return error.reasons[0]!; });

export interface AuctionStage {
  readonly api: Api;
  readonly hall: Hall;
  /** Sets the clock, at the start again before each test. */
  at(moment: Date | string, ms?: number): Date;
  /** What the daily checks find. Whether deadlines are known depends on the calendar of a year to come, which has a test of its own. */
  violations(but?: readonly string[]): Promise<string[]>;
  /** A lot with bidders in it, before its first bid. */
  running(count?: number, options?: Parameters<Hall['lot']>[0]): Promise<{ lot: string; bidders: Bidder[] }>;
}

/** The hall and the API over it, for a file of tests. Call it at the top: it registers its own hooks, and what it returns is ready in the tests. */
export function auctionStage(): AuctionStage {
  let api: Api;
  let hall: Hall;
  const stage: AuctionStage = {
    get api() { return api; },
    get hall() { return hall; },
    at: (moment, ms = 0) => (hall.now = new Date(new Date(moment).getTime() + ms)),
    violations: async (but = ['auction.closed-in-time', 'auction.deadlines-known']) => (await Promise.all(auctionChecks.filter(({ name }) => !but.includes(name)).map((check) => check.violations(hall.em())))).flat(),
    async running(count = 2, options = {}) {
      const lot = await hall.lot(options);
      stage.at(options.startsAt ?? start);
      const bidders: Bidder[] = [];
      for (let n = 0; n < count; n += 1) bidders.push(await hall.join(lot));
      return { lot, bidders };
    },
  };
  beforeAll(async () => {
    api = await startApi({ database: await freshDatabase() });
    hall = await makeHall(api.database);
    await loadOfficialCalendar(hall.em());
  });
  afterAll(async () => {
    await api?.close();
    await api?.database.drop();
  });
  beforeEach(() => { stage.at(start); });
  return stage;
}
