import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { demoAccounts } from '../../schema/account/demo.ts';
import { accessControl } from './chapters/access.ts';
import { authentication } from './chapters/authentication.ts';
import { bodies } from './chapters/bodies.ts';
import { crossSite } from './chapters/cross-site.ts';
import { documentLimits } from './chapters/document-limits.ts';
import { headers } from './chapters/headers.ts';
import { liveConnections } from './chapters/live-connections.ts';
import { schemaSecrecy } from './chapters/schema-secrecy.ts';
import { sessions } from './chapters/sessions.ts';
import { tampering } from './chapters/tampering.ts';
import { uploads } from './chapters/uploads.ts';
import { waysOut } from './chapters/ways-out.ts';
import { fuzz } from './fuzz/fuzz.ts';
import { findPlanted, plant } from './numbers.ts';
import { openBureau } from './bureau.ts';
import { short } from './probe.ts';

// `npm run attack`: a bureau in production over the demo county, and everything that somebody who means harm would try:
// named probes by chapter, then `--fuzz` random requests from `--seed`. Numbers that were planted must be found nowhere.
const { values: options } = parseArgs({ options: { fuzz: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' }, only: { type: 'string' }, verbose: { type: 'boolean', default: false } } });
const say = (text: string): void => { process.stdout.write(`${text}\n`); };
const chapters = [schemaSecrecy, documentLimits, authentication, sessions, accessControl, crossSite, bodies, uploads, waysOut, tampering, liveConnections, headers];
const wanted = chapters.filter(({ title }) => options.only === undefined || title.toLowerCase().includes(options.only.toLowerCase()));

const begun = performance.now();
const bureau = await openBureau({ say });
const results: { readonly title: string; readonly probes: number; readonly held: number; readonly seconds: number }[] = [];
let breaches = 0;
try {
  const took = options.only === undefined || options.only === 'numbers' ? await plant(bureau) : [];
  if (took.length > 0) say(`numbers planted through ${[...new Set(took)].join(', ')}`);
  // Everybody is signed in beforehand, so that nothing that a probe leaves behind is its own coming in.
  for (const { loginName } of demoAccounts) if (loginName !== 'secadmin2') await bureau.as(loginName);
  await bureau.as('rival');
  for (const { title, probes } of wanted) {
    const from = performance.now();
    let held = 0;
    for (const { name, expects, leaves, run } of probes) {
      bureau.faults.splice(0);
      const before = await bureau.state();
      const wrong: string[] = [];
      try { await run(bureau); } catch (error) { wrong.push(error instanceof Error ? (error.name === 'Error' ? error.message : error.stack ?? error.message) : String(error)); }
      wrong.push(...new Set(bureau.faults.splice(0)));
      const after = await bureau.state();
      const changed = Object.keys(after).filter((key) => after[key] !== before[key]);
      if (!leaves && changed.length > 0) wrong.push(`something happened: ${changed.map((key) => `${key} ${before[key]} → ${after[key]}`).join(', ')}`);
      if (!bureau.isAlive()) wrong.push('the bureau died of it');
      if (wrong.length === 0) held += 1;
      if (options.verbose || wrong.length > 0) say(`${wrong.length === 0 ? '✓' : '✗'} ${title} · ${name} → ${expects}${wrong.map((line) => `\n    ${line}`).join('')}`);
      if (!bureau.isAlive()) { say(bureau.logs().split('\n').slice(-30).join('\n')); break; }
    }
    breaches += probes.length - held;
    results.push({ title, probes: probes.length, held, seconds: (performance.now() - from) / 1000 });
  }
  const requests = Number(options.fuzz);
  if (requests > 0 && bureau.isAlive()) {
    const from = performance.now();
    const fuzzed = await fuzz(bureau, { requests, seed: Number(options.seed), say });
    const seconds = (performance.now() - from) / 1000;
    breaches += fuzzed.faults.length;
    say(`fuzz, seed ${options.seed}: ${fuzzed.requests} requests over ${fuzzed.fields} root fields in ${seconds.toFixed(0)} s: ${fuzzed.answered} answered, ${fuzzed.refused} refused, ${fuzzed.limited} told to wait, ${fuzzed.faults.length} faults; the slowest took ${Math.round(fuzzed.slowest.milliseconds)} ms`);
    if (options.verbose || fuzzed.slowest.milliseconds > 3_000) say(`  slowest: ${short(fuzzed.slowest.what, 900)}`);
  }
  if (took.length > 0) {
    const found = await findPlanted(bureau);
    breaches += found.length;
    for (const where of found) say(`✗ a planted number stands in ${where}`);
    say(`planted numbers: found in ${found.length} places`);
  }
} finally {
  await bureau.close();
}
const width = Math.max(...results.map(({ title }) => title.length), 0);
for (const { title, probes, held, seconds } of results) say(`${held === probes ? '✓' : '✗'} ${title.padEnd(width)} ${String(held).padStart(3)} of ${String(probes).padStart(3)} ${seconds.toFixed(1).padStart(6)} s`);
say(`${results.reduce((sum, { probes }) => sum + probes, 0)} probes, ${breaches} breaches, ${((performance.now() - begun) / 1000).toFixed(0)} s`);
process.exit(breaches === 0 ? 0 : 1);
