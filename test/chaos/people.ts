import { readFileSync } from 'node:fs';
import { demoAccounts, demoPassword } from '../../schema/account/demo.ts';
import { buildSchema, getNamedType, isInputObjectType, isObjectType } from 'graphql';
import type { Random } from '../attack/fuzz/random.ts';
import { countyFiles } from '../support/county.ts';
import { actions, filledIn, type ToldAction } from './inputs.ts';

const schema = buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'), { assumeValid: true });

/** Answers that say nothing about what was asked: a bug, a database that is away. */
const isFailure = (code: string | undefined): boolean => code === 'INTERNAL_SERVER_ERROR' || code === 'SERVICE_UNAVAILABLE';

/** Actions that would take the ground from under the others. */
const sparing = new Set(['signOut', 'changePassword', 'disablePerson', 'endAssignment', 'revokeRole', 'resetPassword', 'revokeApiKey', 'revokeSession', 'actAs', 'enrolTotp', 'confirmTotp', 'undoImportBatch']);
const creations = actions.filter(({ creates }) => creates);

/** What somebody did: from the first try to the answer. */
export interface Attempt { readonly action: string; readonly mutation: string; readonly type: string; /** Of the record; empty where a creation was not answered. */ id: string | null; outcome: 'done' | 'refused' | 'unknown'; tries: number; readonly hasKey: boolean }
export interface Person { readonly login: string; readonly cookie: string; /** What it shows of its last write, as a browser keeps it. */ written?: string }

/** How far somebody has written, of a cookie that says so. */
const placeOf = (cookie: string): bigint => BigInt(`0x${/written=([0-9a-f]+)/.exec(cookie)?.[1] ?? '0'}`);

export class Crowd {
  readonly attempts: Attempt[] = [];
  readonly counts = { uploads: 0, uploadsRefusedForSpace: 0, reads: 0, imports: 0, unanswered: 0, limited: 0, unavailable: 0, internal: 0, readBack: 0 };
  /** What nobody may answer: an internal error, a body that is none. */
  readonly faults: string[] = [];
  /** When a request went without its answer, or with one that says nothing, by `performance.now`; and when one was answered. */
  readonly failures: { readonly at: number; readonly what: string }[] = [];
  readonly answers: number[] = [];
  private readonly known = new Map<string, Set<string>>();
  isOver = false;

  /** @param isExplained whether what went wrong since then (by `performance.now`) may be laid to what was done to the machine */
  constructor(private readonly random: Random, private readonly server: () => string | undefined, private readonly isExplained: (since: number) => boolean) {}

  /** Once, to whichever process is there; null when no answer came. */
  async ask(who: Person | null, query: string, variables: object = {}): Promise<any> {
    const server = this.server();
    if (server === undefined) { await pause(100); return null; }
    const since = performance.now();
    try {
      const response = await fetch(`${server}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...(who && { cookie: who.written ? `${who.cookie}; ${who.written}` : who.cookie }) }, body: JSON.stringify({ query, variables }), signal: AbortSignal.timeout(20_000) });
      if (who) for (const set of response.headers.getSetCookie()) if (set.includes('bureau-written=') && placeOf(set) >= placeOf(who.written ?? '')) who.written = set.split(';')[0]!;
      const json: any = await response.json();
      if (json.errors?.some((error: any) => error.extensions?.code === 'RATE_LIMITED')) { this.counts.limited += 1; await pause(500); }
      const failed = json.errors?.map((error: any) => error.extensions?.code).find((code: string) => isFailure(code));
      if (failed) {
        this.counts[failed === 'SERVICE_UNAVAILABLE' ? 'unavailable' : 'internal'] += 1;
        this.failures.push({ at: performance.now(), what: failed });
        if (!this.isExplained(since)) this.faults.push(`${failed} for nothing: ${JSON.stringify(json.errors).slice(0, 200)} to ${query.slice(0, 160)} ${JSON.stringify(variables).slice(0, 600)}`);
      }
      else this.answers.push(performance.now());
      return json;
    } catch (error) {
      this.failures.push({ at: performance.now(), what: String((error as { cause?: { code?: string } }).cause?.code ?? (error as Error).name) });
      this.counts.unanswered += 1;
      await pause(50 + this.random.whole(0, 150));
      return null;
    }
  }

  async insist(who: Person | null, query: string, variables: object = {}): Promise<any> {
    for (;;) { const answer = await this.ask(who, query, variables); if (answer?.data || this.isOver) return answer; await pause(200); }
  }

  async signIn(): Promise<Person[]> {
    const people: Person[] = [];
    for (const { loginName } of demoAccounts) {
      for (let tries = 0; tries < 20; tries += 1) {
        const server = this.server();
        const response = server && await fetch(`${server}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { duty } errors { message } } }', variables: { input: { loginName, password: demoPassword } } }) }).catch(() => null);
        const cookie = response ? response.headers.getSetCookie()[0]?.split(';')[0] : undefined;
        if (cookie) { people.push({ login: loginName, cookie }); break; }
        await pause(300);
      }
    }
    return people;
  }

  ids(type: string): readonly string[] { return [...this.known.get(type) ?? []]; }
  types(): readonly string[] { return [...this.known.keys()]; }
  private learn(type: string, id: string): void { const known = this.known.get(type) ?? new Set(); this.known.set(type, known); if (known.size < 400) known.add(id); }

  /** Records of every type that has a list, as these people see them. */
  async lookAround(people: readonly Person[]): Promise<void> {
    const lists = Object.values(schema.getQueryType()!.getFields()).filter(({ type }) => /Connection!?$/.test(String(type)));
    for (const who of people) for (const { name, type } of lists) {
      const answer = await this.ask(who, `{ list: ${name}(first: 30) { nodes { id } } }`);
      for (const row of answer?.data?.list?.nodes ?? []) if (row) this.learn(getNamedType(type).name.replace(/Connection$/, ''), row.id as string);
    }
  }

  async upload(who: Person): Promise<string | null> {
    const server = this.server();
    if (server === undefined) return null;
    const since = performance.now();
    const body = Buffer.from(`%PDF-1.7\n${'云局'.repeat(this.random.whole(2_000, 20_000))}\n%%EOF`);
    try {
      const response = await fetch(`${server}/api/attachments`, { method: 'POST', headers: { cookie: who.cookie, origin: server, 'content-type': 'application/pdf', 'x-file-name': encodeURIComponent('佐证.pdf') }, body, signal: AbortSignal.timeout(20_000) });
      const json: any = await response.json();
      if (response.status === 201) { this.counts.uploads += 1; return json.id as string; }
      if (JSON.stringify(json).includes('STORAGE_FULL')) this.counts.uploadsRefusedForSpace += 1;
      else if (response.status >= 500 && !this.isExplained(since)) this.faults.push(`an upload was answered with ${response.status}: ${JSON.stringify(json).slice(0, 300)}`);
    } catch { this.counts.unanswered += 1; }
    return null;
  }

  /** One action that the portal would offer: on a record that he sees, a button that is open. */
  async act(who: Person): Promise<void> {
    const chosen = await this.choose(who);
    if (!chosen) return;
    const { action, id } = chosen;
    const field = schema.getMutationType()!.getFields()[action.mutation];
    if (!field) return;
    const payload = getNamedType(field.type);
    const taken = getNamedType(field.args[0]!.type);
    if (!isObjectType(payload) || !isInputObjectType(taken)) return;
    const record = Object.values(payload.getFields()).find(({ type }) => { const named = getNamedType(type); return isObjectType(named) && 'id' in named.getFields(); });
    const hasKey = 'idempotencyKey' in taken.getFields();
    const input = { ...await filledIn(action.inputs, { random: this.random, ids: (type) => this.ids(type), upload: () => this.upload(who) }), ...(id !== null && { id }), ...(hasKey && { idempotencyKey: crypto.randomUUID() }) };
    const attempt: Attempt = { action: action.action, mutation: action.mutation, type: action.type, id, outcome: 'unknown', tries: 0, hasKey };
    this.attempts.push(attempt);
    const document = `mutation ($input: ${taken.name}!) { answer: ${action.mutation}(input: $input) { ${record ? `${record.name} { id }` : ''} errors { code message } } }`;
    for (;;) {
      attempt.tries += 1;
      const answer = await this.ask(who, document, { input });
      const errors: { readonly message: string; readonly extensions?: { readonly code?: string } }[] = answer?.errors ?? [];
      const failed = errors.some(({ extensions }) => isFailure(extensions?.code));
      if (answer?.data?.answer) {
        attempt.outcome = answer.data.answer.errors.length > 0 ? 'refused' : 'done';
        const made = record && answer.data.answer[record.name]?.id as string | undefined;
        if (made) {
          if (attempt.id === null) { attempt.id = made; await this.readBack(who, action, made); }
          this.learn(action.type, made);
        }
        return;
      }
      // A document that is none, a value that does not fit: nothing was done.
      if (answer && !failed) { attempt.outcome = 'refused'; return; }
      // With a key it is asked again until it is known; without, it may have been done or not.
      if (!hasKey || this.isOver) return;
      await pause(100 + this.random.whole(0, 300));
    }
  }

  /** What somebody has just made is there for him, whoever answers. */
  private async readBack(who: Person, { mutation, type }: ToldAction, id: string): Promise<void> {
    const answer = await this.ask(who, `query ($id: ID!) { node(id: $id) { ... on ${type} { id } } }`, { id });
    if (!answer || answer.errors?.length) return;
    this.counts.readBack += 1;
    if (answer.data.node === null) this.faults.push(`${who.login} does not find the ${type} that his ${mutation} was answered with: ${id}`);
  }

  private async choose(who: Person): Promise<{ readonly action: ToldAction; readonly id: string | null } | null> {
    const { random } = this;
    if (random.chance(0.3)) return { action: random.pick(creations), id: null };
    const types = this.types().filter((type) => { const named = schema.getType(type); return isObjectType(named) && 'availableActions' in named.getFields(); });
    if (types.length === 0) return null;
    const type = random.pick(types);
    const ids = this.ids(type);
    const some = Array.from({ length: 8 }, () => random.pick(ids));
    const answer = await this.ask(who, `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type} { id availableActions { mutation allowed } } } }`, { ids: some });
    this.counts.reads += 1;
    const open = ((answer?.data?.nodes ?? []) as ({ id: string; availableActions: { mutation: string | null; allowed: boolean }[] | null } | null)[])
      .flatMap((row) => (row?.availableActions ?? []).filter(({ allowed, mutation }) => allowed && mutation !== null && !sparing.has(mutation)).map(({ mutation }) => ({ id: row!.id, mutation: mutation! })));
    if (open.length === 0) return null;
    const { id, mutation } = random.pick(open);
    const action = actions.find((each) => each.mutation === mutation);
    return action ? { action, id } : null;
  }

  /** A department hands a file over again; the preview is looked at, and taken. */
  async hand(who: Person): Promise<void> {
    const file = this.random.pick(countyFiles().filter(({ content }) => content.length < 120_000));
    const server = this.server();
    if (server === undefined) return;
    const since = performance.now();
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(file.content)]), file.name);
    form.append('year', '2023');
    form.append('region', '339901');
    try {
      const response = await fetch(`${server}/api/imports`, { method: 'POST', headers: { cookie: who.cookie, origin: server }, body: form, signal: AbortSignal.timeout(30_000) });
      const json: any = await response.json();
      if (response.status === 201) {
        await this.insist(who, 'mutation ($input: RunImportBatchInput!) { runImportBatch(input: $input) { errors { code } } }', { input: { id: json.id, idempotencyKey: crypto.randomUUID() } });
        this.counts.imports += 1;
      } else if (response.status >= 500 && !this.isExplained(since)) this.faults.push(`an import was answered with ${response.status}: ${JSON.stringify(json).slice(0, 300)}`);
    } catch { this.counts.unanswered += 1; }
  }
}

export const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, milliseconds); });
