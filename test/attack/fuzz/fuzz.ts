import { setTimeout as sleep } from 'node:timers/promises';
import { demoAccounts } from '../../../schema/account/demo.ts';
import { schema } from '../chapters/access.ts';
import { planted } from '../numbers.ts';
import { leakIn, short } from '../probe.ts';
import { type Bureau, stranger, type Who } from '../bureau.ts';
import { Documents } from './documents.ts';
import { Random } from './random.ts';
import { Values, type Ids } from './values.ts';

export interface Fuzzed { readonly requests: number; readonly answered: number; readonly refused: number; readonly done: number; readonly limited: number; readonly fields: number; readonly slowest: { readonly milliseconds: number; readonly what: string }; readonly faults: readonly string[] }

/** Ids of whatever the bureau's people see, so that requests meet records. */
async function idsOf(bureau: Bureau): Promise<Ids> {
  const known = new Set<string>();
  const lists = Object.values(schema.getQueryType()!.getFields()).filter(({ type }) => String(type).includes('Connection')).map(({ name }) => name);
  for (const login of ['clerk', 'enterprise', 'university', 'secadmin']) {
    const who = await bureau.as(login);
    for (let from = 0; from < lists.length; from += 15) {
      const answer = await bureau.ask(who, `{ ${lists.slice(from, from + 15).map((name) => `${name}(first: 10) { nodes { id } }`).join(' ')} }`);
      for (const list of Object.values((answer.data ?? {}) as Record<string, { nodes?: ({ id: string } | null)[] } | null>)) for (const row of list?.nodes ?? []) if (row) known.add(row.id);
    }
  }
  const byCode = new Map<string, string[]>();
  for (const id of known) { const code = id.split('_')[0]!; byCode.set(code, [...(byCode.get(code) ?? []), id]); }
  const byType = new Map<string, string[]>();
  for (let from = 0; from < known.size; from += 100) {
    const answer = await bureau.ask(await bureau.as('clerk'), 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids: [...known].slice(from, from + 100) });
    for (const row of (answer.data?.nodes ?? []) as ({ __typename: string; id: string } | null)[]) if (row) byType.set(row.__typename, [...(byType.get(row.__typename) ?? []), row.id]);
  }
  return { known: [...known], byCode, byType };
}

/** So many random requests, each from a number of its own made of the seed, as everybody: strangers, a key, an account of every role. */
export async function fuzz(bureau: Bureau, { requests, seed, say }: { readonly requests: number; readonly seed: number; readonly say: (text: string) => void }): Promise<Fuzzed> {
  const ids = await idsOf(bureau);
  const key = await bureau.partnerKey(['organization:read', 'ladder:read', 'indicator:read', 'achievement:read']).catch(() => bureau.partnerKey());
  const people = await Promise.all(demoAccounts.map(({ loginName }) => bureau.as(loginName)));
  const faults: string[] = [];
  const note = (fault: string, whole = ''): void => {
    faults.push(fault);
    const incident = /编号 ([0-9a-f]{8})/.exec(whole)?.[1];
    say(`✗ ${fault}${incident ? `\n    ${short(bureau.logs().split('\n').find((line) => line.includes(incident)) ?? '', 900)}` : ''}`);
  };
  const [counts, fields] = [{ answered: 0, refused: 0, done: 0, limited: 0 }, new Set<string>()];
  let slowest = { milliseconds: 0, what: '' };
  let next = 0;
  bureau.faults.splice(0);

  const one = async (index: number): Promise<void> => {
    const random = new Random(seed * 1_000_003 + index);
    const turn = random.next();
    const who: Who = turn < 0.2 ? stranger : turn < 0.3 ? key : turn < 0.5 ? people[17]! : turn < 0.7 ? people[0]! : random.pick(people);
    const request = new Documents(schema, random, new Values(random, ids, random.pick([0, 0, 0.01, 0.05, 0.2])), ids).next();
    const body = request.raw ?? JSON.stringify({ query: request.query, variables: request.variables, ...('operationName' in request && { operationName: request.operationName }) });
    const about = `request ${index} as ${who.name}: ${short(request.field, 80)}`;
    const begun = performance.now();
    let status: number, text: string;
    try {
      const response = await fetch(`${bureau.address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...bureau.headersOf(who) }, body, signal: AbortSignal.timeout(30_000) });
      [status, text] = [response.status, await response.text()];
    } catch (error) {
      note(`no answer to ${about}: ${String((error as Error).cause ?? error)} ${short(body, 1_500)}`);
      return;
    }
    const milliseconds = performance.now() - begun;
    if (milliseconds > slowest.milliseconds) slowest = { milliseconds, what: `${about} ${short(body, 600)}` };
    if (milliseconds > 10_000) note(`${Math.round(milliseconds)} ms for ${about} ${short(body, 1_500)}`);
    if (status >= 500 || text.includes('INTERNAL_SERVER_ERROR')) note(`${status} for ${about}\n    ${short(body, 2_000)}\n    ${short(text)}`, text);
    const leak = leakIn(text);
    if (leak !== null && leakIn(body) === null) note(`${leak} in the answer to ${about}\n    ${short(body, 1_000)}`);
    if (planted.test(text)) note(`a planted number in the answer to ${about}\n    ${short(body, 1_000)}`);
    if (text.includes('"RATE_LIMITED"')) counts.limited += 1;
    else if (status >= 400 || text.includes('"errors":[{')) counts.refused += 1;
    else { counts.answered += 1; if (body.includes('"mutation')) counts.done += 1; }
    for (const name of request.field.split('+')) fields.add(name);
  };
  const hand = async (): Promise<void> => {
    for (;;) {
      const index = next;
      next += 1;
      if (index >= requests || faults.length > 200) return;
      await one(index);
      if (!bureau.isAlive()) { note(`the bureau died at request ${index}`); next = requests; return; }
      if (index > 0 && index % 2_000 === 0) say(`  ${index} requests, ${faults.length} faults`);
    }
  };
  await Promise.all(Array.from({ length: 8 }, hand));
  for (let n = 0; n < 3; n += 1) { if ((await bureau.send('/health')).status !== 200) note('the bureau is not well'); await sleep(50); }
  faults.push(...bureau.faults.splice(0));
  return { requests: Math.min(next, requests), ...counts, fields: fields.size, slowest, faults };
}
