import 'reflect-metadata';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { publicActor } from '../schema/core/access/actor.ts';
import { loadOfficialCalendar } from '../schema/core/calendar/calendar.ts';
import { lotLifecycle } from '../schema/auction/lifecycle/lot.ts';
import { lotRecord } from '../schema/auction/record.ts';
import { verify } from '../verify/lot.mjs';
import { makeHall, type Bidder, type Hall } from './support/auction.ts';
import { testVault } from './support/county.ts';
import { freshDatabase, type TestDatabase } from './support/database.ts';

/** What anybody can do with the record of a closed lot: see that it is true, and that whatever was changed in it shows. */
const program = fileURLToPath(new URL('../verify/lot.mjs', import.meta.url));
const start = new Date('2026-12-01T02:00:00Z');
const end = new Date('2026-12-02T02:00:00Z');
const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

let database: TestDatabase;
let hall: Hall;
let folder: string;
/** An open lot with a match, a pause and two extensions; a sealed one. As they are downloaded. */
let open: any;
let sealed: any;
/** What a bidder kept: the hash on the receipt of the second entry. */
let receipt: { sequence: number; hash: string };

const exported = async (lot: string): Promise<any> => {
  const { code } = await hall.row(lot);
  const file = await lotRecord.make({ actor: publicActor, em: hall.em, requestId: null, vault: testVault }, `${code}.json`);
  return JSON.parse(file!.body as string);
};
const at = (moment: Date, ms = 0): void => { hall.now = new Date(moment.getTime() + ms); };

beforeAll(async () => {
  database = await freshDatabase();
  hall = await makeHall(database);
  await loadOfficialCalendar(hall.em());
  folder = mkdtempSync(join(tmpdir(), 'lot-record-'));

  at(start);
  const listing = await hall.listing();
  const holder = await hall.party();
  await hall.priority(listing, holder, 1);
  const lot = await hall.lot({ about: { listing }, reserve: '1040000' });
  const [a, b, c] = [await hall.join(lot), await hall.join(lot), await hall.join(lot, holder)] as [Bidder, Bidder, Bidder];
  at(start, 1_000);
  await hall.bid(a, lot, '1000000');
  at(start, 2_000);
  receipt = await hall.bid(b, lot, '1040000');
  at(start, 3_000);
  await hall.bid(c, lot, '1040000', { kind: 'MATCH' });
  at(start, 4_000);
  await hall.as(hall.cast.clerk, lotLifecycle, 'pause', lot, { reason: '机房断电，正在抢修' });
  at(start, 64_000);
  await hall.as(hall.cast.clerk, lotLifecycle, 'resume', lot);
  at(end, 30_000);
  await hall.bid(a, lot, '1060000');
  at(end, 200_000);
  await hall.bid(b, lot, '1100000');
  await hall.close(lot);
  open = await exported(lot);

  at(start);
  const other = await hall.lot({ about: { method: 'SEALED' } });
  const [d, e] = [await hall.join(other), await hall.join(other)];
  at(start, 1_000);
  await hall.bid(d, other, '1200000', { kind: 'SEALED' });
  at(start, 2_000);
  await hall.bid(e, other, '1300000', { kind: 'SEALED' });
  await hall.close(other);
  sealed = await exported(other);
});
afterAll(async () => {
  if (folder) rmSync(folder, { recursive: true, force: true });
  await database?.drop();
});

const changed = (record: any, change: (record: any) => void): any => {
  const copy = structuredClone(record);
  change(copy);
  return copy;
};
/** As a forger does who knows how it is made: every hash anew, and the result about it. */
const rechained = (record: any): any => {
  let hash = sha256(record.announcement);
  record.entries.forEach((entry: any, index: number) => {
    Object.assign(entry, { sequence: index + 1, previousHash: hash });
    hash = entry.hash = sha256(`${hash}\n${[record.lot.id, entry.sequence, entry.kind, entry.code ?? '', entry.amount ?? '', entry.at, entry.endsAt, entry.commitment ?? ''].join('|')}`);
  });
  Object.assign(record.result, { head: hash, entries: record.entries.length });
  record.lot.sequence = record.entries.length;
  return record;
};
const later = (moment: string, ms: number): string => new Date(Date.parse(moment) + ms).toISOString();
const swap = (entries: any[], one: number, two: number): void => { [entries[one], entries[two]] = [entries[two], entries[one]]; };

test('records as they are downloaded are true, and the program says so', () => {
  expect(open.entries.map(({ kind, isExtension }: { kind: string; isExtension: boolean }) => `${kind}${isExtension ? '+' : ''}`)).toEqual(['BID', 'BID', 'MATCH', 'PAUSED', 'RESUMED', 'BID+', 'BID+']);
  expect(verify(open, { receipts: [receipt], head: open.result.head })).toEqual([]);
  expect(verify(sealed)).toEqual([]);
  const file = join(folder, 'record.json');
  writeFileSync(file, JSON.stringify(open));
  expect(execFileSync(process.execPath, [program, file, '--receipt', `2:${receipt.hash}`, '--head', open.result.head], { encoding: 'utf8' })).toMatch(new RegExp(`✓ .*${open.lot.code}, 7 entries, SOLD 1100000\\.00`));
});

test('the program ends with 1 and a line for each thing that is wrong, with 2 where there is nothing to read', () => {
  const file = join(folder, 'forged.json');
  writeFileSync(file, JSON.stringify(changed(open, ({ entries }) => { entries[1].amount = '1060000.00'; })));
  const { status, stderr } = spawnSync(process.execPath, [program, file], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringMatching(/✗ entry 2: its hash is not that of its content\n[^]*✗ 记录不可信/) });
  writeFileSync(file, '{');
  expect(spawnSync(process.execPath, [program, file]).status).toBe(2);
  expect(spawnSync(process.execPath, [program, join(folder, 'none.json')]).status).toBe(2);
});

describe('what was changed in an open lot is told', () => {
  test.each<[string, (record: any) => void, RegExp]>([
    ['one amount', ({ entries }) => { entries[1].amount = '1060000.00'; }, /entry 2: its hash/],
    ['a bid that was dropped', ({ entries }) => { entries.splice(1, 1); }, /entry 2: its sequence is 3[^]*entry 2: it does not follow/],
    ['the last bid dropped', ({ entries }) => { entries.pop(); }, /result: it is of another record/],
    ['two that were swapped', ({ entries }) => { swap(entries, 0, 1); }, /entry 1: its sequence is 2[^]*entry 2: it does not follow/],
    ['a time', ({ entries }) => { entries[0].at = later(entries[0].at, 1); }, /entry 1: its hash/],
    ['a time, written in another way', ({ entries }) => { entries[0].at = entries[0].at.replace('Z', '+00:00'); }, /not a moment/],
    ['an end', ({ entries }) => { entries[6].endsAt = later(entries[6].endsAt, -1); }, /entry 7: its hash/],
    ['who bid', ({ entries }) => { entries[1].code = entries[0].code; }, /entry 2: its hash/],
    ['what it says of the end', ({ entries }) => { entries[5].isExtension = false; }, /entry 6: it moves the end, and does not say so/],
    ['the price', ({ result }) => { result.price = '1060000.00'; }, /result: the price is 1100000\.00/],
    ['the winner', ({ result, entries }) => { result.code = entries[0].code; }, /result: .* has it/],
    ['the reserve', ({ result }) => { result.reservePrice = '1020000.00'; }, /the reserve is not the one that was set/],
    ['whether the reserve was met', ({ result }) => { result.reserveMet = false; }, /whether the reserve was met/],
    ['the announcement', (record) => { record.announcement = record.announcement.replace('startPrice=1000000.00', 'startPrice=900000.00'); }, /startPrice is not what was announced/],
    ['the rank of a first refusal', ({ ranks }) => { for (const code of Object.keys(ranks)) delete ranks[code]; }, /entry 3: who matched has no first refusal/],
  ])('%s', (_, change, told) => {
    expect(verify(changed(open, change)).join('\n')).toMatch(told);
  });
});

describe('who makes all hashes anew is told by the rules', () => {
  test('and what he leaves alone stays true', () => { expect(verify(rechained(structuredClone(open)))).toEqual([]); });

  test.each<[string, (record: any) => void, RegExp]>([
    ['an amount that is no whole step', ({ entries }) => { entries[1].amount = '1030000.00'; }, /entry 2: 1030000\.00 is not whole steps/],
    ['an amount under the least', ({ entries }) => { entries[5].amount = '1040000.00'; }, /entry 6: 1040000\.00 is under the least, 1060000\.00/],
    ['the bid that was matched, dropped', ({ entries }) => { entries.splice(1, 1); }, /entry 2: a match is at the price that it matches/],
    ['two that were swapped', ({ entries }) => { swap(entries, 0, 1); }, /entry 2: it is earlier than the entry before/],
    ['a bid moved past the end', ({ entries, lot, result }) => { for (const each of [entries[6]]) { each.at = later(entries[5].endsAt, 0); each.endsAt = later(each.at, 300_000); lot.endsAt = each.endsAt; result.at = later(each.endsAt, 1); } }, /entry 7: it came after the end/],
    ['an end that was moved too far', ({ entries, lot, result }) => { entries[6].endsAt = lot.endsAt = later(entries[6].endsAt, 1_000); result.at = later(lot.endsAt, 1); }, /entry 7: the end after it is/],
    ['a pause that took more time than it did', ({ entries }) => { entries[4].endsAt = later(entries[4].endsAt, -1_000); }, /entry 5: the end after it is/],
    ['the leader against himself', ({ entries }) => { entries[1].code = entries[0].code; }, /entry 2: the leader bid against himself/],
    ['the last bid dropped', ({ entries, lot }) => { entries.pop(); lot.endsAt = entries.at(-1).endsAt; }, /result: the price is 1060000\.00/],
  ])('%s', (_, change, told) => {
    expect(verify(rechained(changed(open, change))).join('\n')).toMatch(told);
  });

  test('a forgery that keeps every rule is told by what was kept: the receipt of a bid, the head as it was shown', () => {
    const forged = rechained(changed(open, ({ entries, result }) => { entries[6].amount = result.price = '1080000.00'; entries[1].at = later(entries[1].at, 1); }));
    expect(verify(forged)).toEqual([]);
    expect(verify(forged, { receipts: [receipt] })).toEqual(['receipt 2: the record has another entry there']);
    expect(verify(forged, { head: open.result.head })).toEqual(['head: the record ends in another hash']);
  });
});

describe('what was changed in a sealed lot is told', () => {
  const firstOpened = (record: any) => record.entries.find(({ kind }: { kind: string }) => kind === 'OPENED');
  test.each<[string, (record: any) => void, RegExp]>([
    ['another amount than was sealed', (record) => { firstOpened(record).amount = '1400000.00'; }, /it is not what was sealed/],
    ['a bid that was left unopened', ({ entries }) => { entries.splice(entries.findLastIndex(({ kind }: { kind: string }) => kind === 'OPENED'), 1); }, /a sealed bid was not opened/],
    ['opened in another order', ({ entries }) => { const first = entries.findIndex(({ kind }: { kind: string }) => kind === 'OPENED'); swap(entries, first, first + 1); }, /it is not the next to be opened/],
    ['opened before the end', (record) => { for (const each of record.entries) if (each.kind === 'OPENED') each.at = later(record.lot.scheduledEndsAt, -1); }, /it was opened before the end/],
  ])('%s', (_, change, told) => {
    expect(verify(rechained(changed(sealed, change))).join('\n')).toMatch(told);
  });
});
