import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { demoPassword } from '../../schema/account/demo.ts';
import { loadRules } from '../../schema/core/rule/rule-store.ts';
import { loadOfficialCalendar } from '../../schema/core/calendar/calendar.ts';
import { auctionRules } from '../../schema/auction/auction.rules.ts';
import { startEmbedded } from '../../server/database/embedded.ts';
import { applicationRole } from '../../server/database/migrate.ts';
import { entities } from '../../server/database/entities.ts';
import { createOrm } from '../../server/database/orm.ts';
import { createFileStore } from '../../server/files.ts';
import { keepAttachment } from '../../server/keep-attachment.ts';
import { makeHall } from '../support/auction.ts';
import { folder, run, type Running } from '../support/bureau-process.ts';
import { eventually } from '../support/eventually.ts';

// `npm run restore-drill`: the demo county at work, backed up; everything is destroyed; it is brought back to a chosen second.
// What had been answered by then must be there, and nothing of what came after; files, journal and chains of bids with it.
const say = (text: string): void => { process.stdout.write(`${text}\n`); };
const begun = performance.now();
const since = (from: number): string => `${((performance.now() - from) / 1000).toFixed(1)} s`;
const wrong: string[] = [];
const expect = (holds: boolean, what: string): void => { if (!holds) { wrong.push(what); say(`✗ ${what}`); } };

interface Write { readonly title: string; readonly id: string; readonly sha256: string; readonly asked: number; readonly answered: number }

const start = async (data: string): Promise<{ bureau: Running; address: string }> => {
  const bureau = run('server/start.ts', [], { BUREAU_DATA: data, PORT: '0', BUREAU_MODE: 'demo' });
  await eventually(() => {
    if (bureau.child.exitCode !== null) throw new Error(`the bureau did not start: ${bureau.output()}`);
    return /✓ 云局已启动/.test(bureau.output());
  }, { within: 150_000, every: 100 });
  return { bureau, address: /✓ 云局已启动：门户 (http:\/\/\S+?) /.exec(bureau.output())![1]!.replace('localhost', '127.0.0.1') };
};
const command = async (data: string, ...args: string[]): Promise<any> => {
  const running = run('server/cli/bureau.ts', [...args, '--json'], { BUREAU_DATA: data, BUREAU_MODE: 'demo' });
  await eventually(() => running.child.exitCode !== null, { within: 200_000, every: 50 });
  if (running.child.exitCode !== 0 && !/^[[{]/.test(running.stdout())) throw new Error(`${args[0]} ended with ${running.child.exitCode}: ${running.output()}`);
  return JSON.parse(running.stdout());
};
const ask = async (address: string, cookie: string | undefined, query: string, variables: object = {}): Promise<{ json: any; cookie: string | undefined }> => {
  const response = await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...(cookie && { cookie }) }, body: JSON.stringify({ query, variables }), signal: AbortSignal.timeout(5_000) });
  return { json: await response.json(), cookie: response.headers.getSetCookie()[0]?.split(';')[0] };
};
const signIn = async (address: string, loginName: string): Promise<string> => {
  const { cookie, json } = await ask(address, undefined, 'mutation ($input: SignInInput!) { signIn(input: $input) { errors { message } } }', { input: { loginName, password: demoPassword } });
  if (!cookie) throw new Error(JSON.stringify(json));
  return cookie;
};
const asOf = async (url: string, sql: string, values: readonly unknown[] = []): Promise<any[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try { return (await client.query(sql, [...values])).rows; } finally { await client.end(); }
};

const [before, kept, after] = [folder(), folder(), folder()];
let [first, second]: (Awaited<ReturnType<typeof start>> | undefined)[] = [];
try {
  let from = performance.now();
  first = await start(before.path);
  const { address } = first;
  say(`the demo county is at work (${since(from)})`);
  const url = `postgresql://bureau@${encodeURIComponent(join(before.path, 'postgres'))}/bureau`;

  // Bidders too: a chain of bids is what must be whole to the last link.
  const orm = createOrm({ url, role: applicationRole, entities, pool: { max: 4 }, name: 'drill' });
  const hall = await makeHall({ url, role: applicationRole, orm, drop: async () => undefined });
  await loadRules(hall.em(), auctionRules);
  await loadOfficialCalendar(hall.em());
  const now = Date.now();
  const store = createFileStore({ folder: join(before.path, 'attachments') });
  hall.file = async ({ personId }) => (await keepAttachment(hall.em(), store, { name: '证明.pdf', bytes: Buffer.from('%PDF-1.7\n%%EOF'), by: personId! })).id;
  hall.now = new Date(now - 86_400_000);
  const lot = await hall.lot({ startsAt: new Date(now - 3_600_000), endsAt: new Date(now + 86_400_000) });
  const bidders = [await hall.join(lot), await hall.join(lot)];
  hall.now = null;

  from = performance.now();
  const backup = await command(before.path, 'backup', kept.path);
  say(`backed up: ${backup.files} files, ${(backup.bytes / 1_048_576).toFixed(0)} MB, ${backup.attachments} attachments (${since(from)})`);

  const held = new Map((await command(before.path, 'check') as { name: string; violations: string[] }[]).map(({ name, violations }) => [name, violations.length]));
  const cookie = await signIn(address, 'enterprise');
  const [writes, bids]: [Write[], { amount: number; asked: number; answered: number }[]] = [[], []];
  let goOn = true;
  const firms = async (): Promise<void> => {
    for (let n = 0; goOn; n += 1) {
      const title = `演练需求 ${String(n).padStart(4, '0')}`;
      const bytes = Buffer.from(`%PDF-1.7\n% ${title} ${'x'.repeat(2_000)}\n%%EOF`);
      const asked = Date.now();
      try {
        const uploaded = await fetch(`${address}/api/attachments`, { method: 'POST', headers: { cookie, origin: address, 'x-file-name': encodeURIComponent(`${title}.pdf`) }, body: new Uint8Array(bytes), signal: AbortSignal.timeout(5_000) });
        const { id } = (await uploaded.json()) as { id: string };
        const { json } = await ask(address, cookie, 'mutation ($input: FileServiceDemandInput!) { fileServiceDemand(input: $input) { serviceDemand { id } errors { message } } }', { input: { title, problem: '恢复演练：此条须在恢复后核对。', kind: 'TECHNICAL_GUIDANCE', contactName: '王工', contactPhone: '0577-67000000', files: [id] } });
        const made = json.data?.fileServiceDemand?.serviceDemand?.id;
        if (made) writes.push({ title, id: made, sha256: createHash('sha256').update(bytes).digest('hex'), asked, answered: Date.now() });
        else if (!/OFTEN|RATE|频繁/.test(JSON.stringify(json))) throw new Error(JSON.stringify(json));
      } catch (error) { if (goOn) throw error; }
      await sleep(40);
    }
  };
  const hallway = async (): Promise<void> => {
    for (let amount = 1_000_000, n = 0; goOn; amount += amount < 5_000_000 ? 20_000 : 50_000, n += 1) {
      const asked = Date.now();
      try { await hall.bid(bidders[n % 2]!, lot, String(amount)); bids.push({ amount, asked, answered: Date.now() }); } catch (error) { if (goOn) throw error; }
      await sleep(60);
    }
  };
  const working = Promise.all([firms(), hallway()]);
  await eventually(() => writes.length >= 15 && bids.length >= 15, { within: 60_000 });
  const to = new Date(Math.ceil(Date.now() / 1000) * 1000); // the next second
  const isLate = ({ asked }: { readonly asked: number }): boolean => asked > to.getTime() + 1;
  await eventually(() => writes.filter(isLate).length >= 15 && bids.filter(isLate).length >= 15, { within: 60_000 });
  // The minute's end, which sends what is written to the archive; here it need not be waited for.
  await asOf(url, 'select pg_switch_wal()');
  await sleep(1_000);
  await eventually(async () => (await asOf(url, `select last_archived_time > $1 as done from pg_stat_archiver`, [new Date(to.getTime() + 2_000)]))[0]?.done === true, { within: 70_000, every: 100 });
  goOn = false;
  first.bureau.kill();
  const postmaster = Number(readFileSync(join(before.path, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
  process.kill(postmaster, 'SIGKILL');
  await working.catch(() => undefined);
  await orm.close(true).catch(() => undefined);
  await eventually(() => { try { process.kill(postmaster, 0); return false; } catch { return true; } }, { within: 20_000 }).catch(() => undefined);
  await sleep(500); // its children notice
  rmSync(before.path, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
  expect(!existsSync(before.path), 'the data folder is gone');
  say(`${writes.length} demands with a file each and ${bids.length} bids were answered; then bureau, database and data folder were destroyed`);

  from = performance.now();
  const restored = await command(after.path, 'restore', kept.path, '--to', to.toISOString());
  say(`brought back to ${to.toISOString()} (${since(from)}): ${restored.sealed} journal entries whole, ${restored.checks} checks, ${restored.attachments} attachments, ${restored.faults.length} faults, ${restored.broken.length} checks as before; the last entry is of ${restored.lastEntry}`);
  for (const fault of restored.faults) expect(false, fault);
  // What does not hold did not hold before either: days that have passed, which the demo's clock is still coming to.
  for (const { name, violations } of restored.broken as { name: string; violations: number }[]) expect((held.get(name) ?? 0) >= violations, `${name}: ${violations} violations, ${held.get(name) ?? 0} before`);

  second = await start(after.path);
  const again = `postgresql://bureau@${encodeURIComponent(join(after.path, 'postgres'))}/bureau`;
  const demands = new Map((await asOf(again, `select id, title from service_demand where title like '演练需求%'`)).map(({ id, title }) => [title as string, id as string]));
  const early = writes.filter(({ answered }) => answered < to.getTime());
  const late = writes.filter(isLate);
  expect(early.length > 10 && late.length > 10, `too little was written for a drill: ${early.length} before, ${late.length} after`);
  for (const { title } of early) expect(demands.has(title), `${title} was answered before the second, and is missing`);
  for (const { title } of late) expect(!demands.has(title), `${title} was asked for after the second, and is there`);
  const chain = (await asOf(again, `select amount::numeric::int as amount from bid where lot_id = $1 and kind = 'BID' order by sequence`, [lot])).map(({ amount }) => amount as number);
  const [earlyBids, lateBids] = [bids.filter(({ answered }) => answered < to.getTime()), bids.filter(isLate)];
  expect(earlyBids.length > 5 && lateBids.length > 5, `too few bids for a drill: ${earlyBids.length} before, ${lateBids.length} after`);
  for (const { amount } of earlyBids) expect(chain.includes(amount), `the bid of ${amount} was acknowledged before the second, and is missing`);
  for (const { amount } of lateBids) expect(!chain.includes(amount), `the bid of ${amount} came after the second, and is there`);
  const returning = await signIn(second.address, 'enterprise');
  for (const { title, sha256 } of early.slice(-5)) {
    const [file] = await asOf(again, `select a.id from attachment a join service_demand d on d.id = a.object_id where d.title = $1`, [title]);
    const response = await fetch(`${second.address}/api/attachments/att_${file?.id}`, { headers: { cookie: returning } });
    expect(response.ok && createHash('sha256').update(Buffer.from(await response.arrayBuffer())).digest('hex') === sha256, `the file of ${title} is not what was handed in`);
  }
  const { json } = await ask(second.address, returning, 'mutation ($input: FileServiceDemandInput!) { fileServiceDemand(input: $input) { serviceDemand { id } errors { message } } }', { input: { title: '恢复之后', problem: '恢复之后照常办理，继续提交需求。', kind: 'TECHNICAL_GUIDANCE', contactName: '王工', contactPhone: '0577-67000000' } });
  expect(json.data?.fileServiceDemand?.serviceDemand?.id !== undefined, `work does not go on: ${JSON.stringify(json)}`);
  const anew = await command(after.path, 'backup', kept.path);
  say(`${early.length} of ${writes.length} demands and ${earlyBids.length} of ${bids.length} bids had been answered by that second: all are there, nothing later is; work goes on, and it was backed up again (${anew.files} files)`);
  const seconds = (performance.now() - begun) / 1000;
  expect(seconds < 300, `it took ${seconds.toFixed(0)} s`);
} catch (error) {
  wrong.push(String(error));
  say(error instanceof Error ? error.stack! : String(error));
} finally {
  for (const each of [first, second]) if (each && each.bureau.child.exitCode === null && each.bureau.child.signalCode === null) { each.bureau.interrupt(); await each.bureau.ended().catch(() => { each.bureau.kill(); }); }
  for (const each of [before, kept, after]) each.remove();
}
say(`${wrong.length} faults, ${since(begun)}`);
process.exit(wrong.length === 0 ? 0 : 1);
