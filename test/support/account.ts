import { graphql } from 'graphql';
import { createVault } from '../../schema/core/secret/vault.ts';
import { build } from '../../schema/build.ts';
import { addAccount, setupPerformer } from '../../schema/account/setup.ts';
import { hashPassword } from '../../schema/account/password.ts';
import { Organization, Region } from '../../schema/organization/organization.entity.ts';
import type { Role } from '../../schema/core/access/actor.ts';
import type { RequestContext } from '../../schema/core/context.ts';
import { uuidv7 } from '../../schema/core/uuid.ts';
import { pino } from 'pino';
import { Client } from 'pg';
import { createReader } from '../../server/http/reader.ts';
import { connection } from '../../server/database/orm.ts';
import { createSessions, type SessionRequest, type Sessions } from '../../server/session/session.ts';
import { createHub } from '../../server/live/hub.ts';
import { freshDatabase, type TestDatabase } from './database.ts';

export const password = 'Correct-Horse-77';

export interface Answer { readonly data: any; readonly errors?: readonly { readonly message: string }[] }

/** A browser (or a partner's system): keeps the cookie that it is given. */
export interface Browser {
  cookie: string | undefined;
  readonly headers: Record<string, string>;
  address: string;
  ask(document: string, variables?: Record<string, unknown>): Promise<Answer>;
}

export interface Accounts {
  readonly database: TestDatabase;
  readonly sessions: Sessions;
  readonly organizations: Readonly<Record<'bureau' | 'town' | 'otherTown' | 'enterprise' | 'university', string>>;
  /** Moves the clock; nothing waits. */
  pass(minutes: number): void;
  now(): Date;
  browser(address?: string): Browser;
  account(loginName: string, organization: keyof Accounts['organizations'], ...roles: Role[]): Promise<string>;
  signedIn(loginName: string): Promise<Browser>;
  /** Another process over the same database. */
  another(mode?: 'demo' | 'production', orm?: TestDatabase['orm']): Promise<{ readonly sessions: Sessions; browser(cookie?: string): Browser; readonly listeners: Client[] }>;
  /** Every line that was logged, of every level, nothing blanked. */
  readonly lines: readonly string[];
  rows<T extends object>(sql: string, values?: unknown[]): Promise<T[]>;
  close(): Promise<void>;
}

export async function startAccounts(): Promise<Accounts> {
  const database = await freshDatabase();
  const lines: string[] = [];
  const log = pino({ level: 'trace' }, { write: (line: string) => { lines.push(line); } });
  const vault = createVault('a secret of the tests, long enough for anybody');
  const { schema, model } = await build(database.orm.getMetadata());
  const reader = createReader({ url: database.url, role: database.role, log, max: 4 });
  const hub = createHub();
  let offset = 0;
  const now = (): Date => new Date(Date.now() + offset);
  const closing: (() => Promise<void>)[] = [];

  const start = async (mode: 'demo' | 'production', orm = database.orm) => {
    const listeners: Client[] = [];
    const sessions = await createSessions({
      orm, vault, log, mode, now,
      listen: async () => {
        const client = new Client(connection({ url: database.url, role: database.role, name: 'test listen' }));
        await client.connect();
        listeners.push(client);
        return client;
      },
    });
    closing.push(() => sessions.close());
    const browser = (address = '10.0.0.1'): Browser => ({
      cookie: undefined, headers: {}, address,
      async ask(document, variables = {}) {
        const request: SessionRequest = { headers: { host: 'bureau.example', 'user-agent': 'test', ...this.headers, cookie: this.cookie }, address: this.address, secure: true };
        const { actor, sessionId, refused } = await sessions.actorOf(request);
        if (refused) return { data: null, errors: [{ message: refused }] };
        const session = sessions.requestSession(request, sessionId);
        const contextValue: RequestContext = {
          actor, session, model, schema, query: reader.query, em: () => database.orm.em.fork(), loaders: new Map(), requestId: uuidv7(), log, vault, hub, clock: now,
        };
        const { data, errors } = await graphql({ schema, source: document, variableValues: variables, contextValue });
        for (const [, value] of session.headers()) this.cookie = value.split(';')[0]!;
        return { data, ...(errors ? { errors } : {}) };
      },
    });
    return { sessions, browser, listeners };
  };
  const first = await start('demo');

  const em = database.orm.em.fork();
  const county = em.create(Region, { code: '339901', name: '示范县', shortName: '示范', level: 'COUNTY' } as never) as Region;
  const [townA, townB] = ['001', '002'].map((code) => em.create(Region, { code: `339901${code}`, name: `第${code}街道`, shortName: code, level: 'TOWNSHIP', parent: county } as never)) as [Region, Region];
  const organization = (kind: Organization['kind'], name: string, town: Region | null, phone?: string) => em.create(Organization, {
    kind, name, region: county, town, status: 'ACTIVE', searchText: '',
    ...(phone ? { contactPhoneMasked: '139****5678', contactPhoneCipher: vault.seal(phone, 'organization.contactPhone'), contactPhoneHash: vault.hash(phone, 'phone') } : {}),
  } as never) as Organization;
  const made = {
    bureau: organization('DEPARTMENT', '示范县科学技术局', null), town: organization('TOWNSHIP', '第一街道办事处', townA), otherTown: organization('TOWNSHIP', '第二街道办事处', townB),
    enterprise: organization('ENTERPRISE', '示范泵业有限公司', townA, '13912345678'), university: organization('UNIVERSITY', '示范理工大学', townB),
  };
  await em.flush();
  const organizations = Object.fromEntries(Object.entries(made).map(([name, { id }]) => [name, id])) as unknown as Accounts['organizations'];
  const hashed = await hashPassword(password);

  return {
    database, lines, sessions: first.sessions, organizations, now, browser: first.browser,
    pass: (minutes) => { offset += minutes * 60_000; },
    account: (loginName, at, ...roles) =>
      addAccount(setupPerformer(() => database.orm.em.fork(), vault, now), { loginName, name: `${loginName} 的主人`, organizationId: organizations[at], roles, phone: '13800001234' }, hashed, false),
    async signedIn(loginName) {
      const browser = first.browser();
      const { data, errors } = await browser.ask(signIn, { input: { loginName, password } });
      if (errors || data.signIn.errors.length > 0) throw new Error(JSON.stringify(errors ?? data.signIn.errors));
      return browser;
    },
    async another(mode = 'demo', orm = database.orm) {
      const other = await start(mode, orm);
      return { ...other, browser: (cookie) => { const browser = other.browser(); browser.cookie = cookie; return browser; } };
    },
    rows: (sql, values = []) => database.orm.em.fork().execute(sql, values),
    async close() {
      for (const each of closing) await each();
      await reader.close();
      hub.close();
      await database.drop();
    },
  };
}

export const signIn = `mutation ($input: SignInInput!) { signIn(input: $input) { viewer { person { id name } organization { id name } roles duty actions assignments { id } } errors { code message path } } }`;
export const viewer = `{ viewer { person { id name } organization { id name } roles duty hasTotp sessions { id current } } }`;
