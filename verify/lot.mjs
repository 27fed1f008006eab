#!/usr/bin/env node
// 核对一份公开的竞价记录。Checks the public record of a closed lot: chain, order, prices, extensions, pauses, sealed amounts, result.
//
//   node verify/lot.mjs record.json [--receipt <sequence>:<hash>]… [--head <hash>]
//
// It shares no code with the bureau and needs nothing but Node. A record that was forged as a whole, hashes and all, agrees
// with itself: hold it against what you kept yourself — the receipt of your own bid, the head as it was shown.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('hex');

/** Yuan as whole fen. */
function fen(amount) {
  if (typeof amount !== 'string' || !/^\d{1,18}\.\d\d$/.test(amount)) throw new Error(`not an amount: ${JSON.stringify(amount)}`);
  return BigInt(amount.replace('.', ''));
}
/** A moment, in milliseconds; written in one way only, because it is part of what is hashed. */
function moment(text) {
  const at = typeof text === 'string' ? Date.parse(text) : NaN;
  if (Number.isNaN(at) || new Date(at).toISOString() !== text) throw new Error(`not a moment: ${JSON.stringify(text)}`);
  return at;
}
const yuan = (amount) => `${String(amount).padStart(3, '0').replace(/(\d\d)$/, '.$1')}`;

/** What was announced, line by line. */
function readAnnouncement(text) {
  const [first, ...lines] = String(text).split('\n');
  if (first !== 'cloud-bureau lot 1') throw new Error('the announcement is of an unknown form');
  const said = Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
  const bands = said.increments.split(',').map((band) => band.split(':')).map(([below, step]) => ({ below: below === '' ? null : fen(below), step: fen(step) }));
  return {
    lot: said.lot, code: said.code, method: said.method, start: fen(said.startPrice), reserve: said.reserve === 'NONE' ? null : said.reserve, startsAt: moment(said.startsAt), endsAt: moment(said.scheduledEndsAt),
    window: Number(said.extensionWindowSeconds) * 1000, by: Number(said.extensionBySeconds) * 1000, times: said.extensionTimes === '' ? Infinity : Number(said.extensionTimes),
    stepAt: (price) => bands.find(({ below }) => below === null || price < below).step,
  };
}

/**
 * @param record the downloaded record
 * @param known what the reader kept himself: receipts of bids, the head of the chain
 * @returns what is wrong with it, a line each; nothing when it is true
 */
export function verify(record, known = {}) {
  const wrong = [];
  const fail = (place, what) => { wrong.push(`${place}: ${what}`); };
  try {
    check(record, known, fail);
  } catch (error) {
    fail('record', error instanceof Error ? error.message : String(error));
  }
  return wrong;
}

function check(record, { receipts = [], head }, fail) {
  if (record?.format !== 'cloud-bureau lot record 1') throw new Error('not a record of a lot');
  const said = readAnnouncement(record.announcement);
  const { lot, entries, result } = record;
  for (const [name, shown, announced] of [
    ['id', lot.id, said.lot], ['code', lot.code, said.code], ['method', lot.method, said.method], ['startPrice', fen(lot.startPrice), said.start], ['startsAt', moment(lot.startsAt), said.startsAt], ['scheduledEndsAt', moment(lot.scheduledEndsAt), said.endsAt],
  ]) if (shown !== announced) fail('lot', `${name} is not what was announced`);

  let hash = sha256(record.announcement);
  let ends = said.endsAt;
  let last = -Infinity;
  let extensions = 0;
  let pausedAt = null;
  let opening = false;
  let top = null; // { amount, code, rank, sequence }
  const sealed = new Map(); // the last sealed bid of each bidder, in the order in which they came
  const ranks = record.ranks ?? {};
  const rankOf = (code) => ranks[code] ?? null;

  entries.forEach((entry, index) => {
    const place = `entry ${index + 1}`;
    const at = moment(entry.at);
    if (entry.sequence !== index + 1) fail(place, `its sequence is ${entry.sequence}`);
    if (entry.previousHash !== hash) fail(place, 'it does not follow the entry before');
    const written = [said.lot, entry.sequence, entry.kind, entry.code ?? '', entry.amount ?? '', entry.at, entry.endsAt, entry.commitment ?? ''].join('|');
    const own = sha256(`${hash}\n${written}`);
    if (entry.hash !== own) fail(place, 'its hash is not that of its content');
    hash = entry.hash;
    if (at < last) fail(place, 'it is earlier than the entry before');
    last = Math.max(last, at);

    const isBid = entry.kind === 'BID' || entry.kind === 'MATCH' || entry.kind === 'SEALED';
    let due = ends;
    if (isBid) {
      if (!entry.code) fail(place, 'a bid without a bidder');
      if (at < said.startsAt) fail(place, 'it came before the start');
      if (at >= ends) fail(place, 'it came after the end');
      if (pausedAt !== null) fail(place, 'it came during a pause');
      if (opening) fail(place, 'it came after sealed bids were opened');
      if ((entry.kind === 'SEALED') !== (said.method === 'SEALED')) fail(place, 'it is of another method than was announced');
    }
    switch (entry.kind) {
      case 'BID': {
        const amount = fen(entry.amount);
        const from = top?.amount ?? said.start;
        const step = said.stepAt(from);
        const least = top === null ? said.start : top.amount + step;
        if (amount < least) fail(place, `${entry.amount} is under the least, ${yuan(least)}`);
        if ((amount - from) % step !== 0n) fail(place, `${entry.amount} is not whole steps of ${yuan(step)}`);
        if (top?.code === entry.code) fail(place, 'the leader bid against himself');
        top = { amount, code: entry.code, rank: rankOf(entry.code) };
        break;
      }
      case 'MATCH': {
        const rank = rankOf(entry.code);
        if (rank === null) fail(place, 'who matched has no first refusal');
        if (top === null) fail(place, 'there was nothing to match');
        else {
          if (fen(entry.amount) !== top.amount) fail(place, 'a match is at the price that it matches');
          if (top.code === entry.code) fail(place, 'the leader matched himself');
          if (rank !== null && top.rank !== null && top.rank <= rank) fail(place, 'the leader’s first refusal ranked no lower');
        }
        top = { amount: fen(entry.amount), code: entry.code, rank };
        break;
      }
      case 'SEALED':
        if (entry.amount !== null) fail(place, 'a sealed bid shows its amount');
        if (!/^[0-9a-f]{64}$/.test(entry.commitment ?? '')) fail(place, 'a sealed bid without a commitment');
        sealed.delete(entry.code);
        sealed.set(entry.code, entry);
        break;
      case 'OPENED': {
        opening = true;
        if (at < ends) fail(place, 'it was opened before the end');
        const [next] = sealed.values();
        if (!next || next.code !== entry.code) fail(place, 'it is not the next to be opened');
        else if (sha256(`${entry.commitment}|${entry.amount}`) !== next.commitment) fail(place, 'it is not what was sealed');
        sealed.delete(entry.code);
        const amount = fen(entry.amount);
        if (amount < said.start) fail(place, 'it is under the start price');
        const rank = rankOf(entry.code);
        if (top === null || amount > top.amount || (amount === top.amount && (rank ?? Infinity) < (top.rank ?? Infinity))) top = { amount, code: entry.code, rank };
        break;
      }
      case 'PAUSED':
        if (pausedAt !== null) fail(place, 'it was paused already');
        if (at >= ends) fail(place, 'it was paused after the end');
        pausedAt = at;
        break;
      case 'RESUMED':
        if (pausedAt === null) fail(place, 'it was not paused');
        else due = at + (ends - pausedAt); // what time was left is left
        pausedAt = null;
        break;
      default: fail(place, `unknown kind ${JSON.stringify(entry.kind)}`);
    }
    // A bid near the end moves it, as often as was announced.
    const moves = (entry.kind === 'BID' || entry.kind === 'MATCH') && at >= ends - said.window && extensions < said.times && at + said.by > ends;
    if (moves) { due = at + said.by; extensions += 1; }
    if (entry.isExtension !== moves) fail(place, moves ? 'it moves the end, and does not say so' : 'it says that it moves the end, and does not');
    if (moment(entry.endsAt) !== due) fail(place, `the end after it is ${new Date(due).toISOString()}, not ${entry.endsAt}`);
    ends = due;
  });

  if (lot.sequence !== entries.length) fail('lot', `it has ${entries.length} entries and says ${lot.sequence}`);
  if (moment(lot.endsAt) !== ends) fail('lot', 'its end is not where its entries moved it');
  for (const { sequence, hash: kept } of receipts) if (entries[sequence - 1]?.hash !== kept) fail(`receipt ${sequence}`, 'the record has another entry there');
  if (head !== undefined && head !== hash) fail('head', 'the record ends in another hash');

  if (lot.state === 'WITHDRAWN') {
    if (result !== null) fail('result', 'a lot that was withdrawn has a result');
    return;
  }
  if (result === null) return fail('result', 'there is none');
  if (sealed.size > 0) fail('result', 'a sealed bid was not opened');
  if (pausedAt !== null) fail('result', 'it was written during a pause');
  if (moment(result.at) < ends) fail('result', 'it was written before the end');
  if (result.head !== hash || result.entries !== entries.length) fail('result', 'it is of another record');
  if (result.hasReserve !== (said.reserve !== null)) fail('result', 'whether there is a reserve is not what was announced');
  let met = null;
  if (said.reserve !== null) {
    if (sha256(`${result.reserveNonce}|${result.reservePrice}`) !== said.reserve) fail('result', 'the reserve is not the one that was set before the announcement');
    met = top !== null && top.amount >= fen(result.reservePrice);
  }
  if (result.reserveMet !== met) fail('result', 'whether the reserve was met is told wrongly');
  const sold = top !== null && met !== false;
  if (result.outcome !== (sold ? 'SOLD' : 'UNSOLD')) fail('result', `it should be ${sold ? 'SOLD' : 'UNSOLD'}`);
  if (sold && (result.price === null || fen(result.price) !== top.amount)) fail('result', `the price is ${yuan(top.amount)}`);
  if (sold && result.code !== top.code) fail('result', `${top.code} has it`);
  if (!sold && (result.price !== null || result.code !== null)) fail('result', 'nobody has it');
  if ((lot.state === 'UNSOLD') !== !sold) fail('lot', `its state is ${lot.state}`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [file, ...rest] = process.argv.slice(2);
  if (!file) {
    console.error('node verify/lot.mjs record.json [--receipt <sequence>:<hash>]… [--head <hash>]');
    process.exit(2);
  }
  const known = { receipts: [], head: undefined };
  for (let n = 0; n < rest.length; n += 2) {
    if (rest[n] === '--head') known.head = rest[n + 1];
    else if (rest[n] === '--receipt') {
      const [sequence, hash] = String(rest[n + 1]).split(':');
      known.receipts.push({ sequence: Number(sequence), hash });
    } else { console.error(`unknown option ${rest[n]}`); process.exit(2); }
  }
  let record;
  try {
    record = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    console.error(`✗ ${file}: ${error.message}`);
    process.exit(2);
  }
  const wrong = verify(record, known);
  for (const line of wrong) console.error(`✗ ${line}`);
  if (wrong.length > 0) {
    console.error(`✗ 记录不可信 | not a true record: ${wrong.length}`);
    process.exit(1);
  }
  const { lot, entries, result } = record;
  console.log(`✓ 记录属实 | a true record: ${lot.code}, ${entries.length} entries, ${result ? `${result.outcome}${result.price ? ` ${result.price} to ${result.code}` : ''}` : 'withdrawn'}`);
}
