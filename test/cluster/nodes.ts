import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chownSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Client } from 'pg';
import { chooseAccount, findBinaries, keepingMemory } from '../../server/database/binaries.ts';
import { eventually } from '../support/eventually.ts';

/** One PostgreSQL of two: a primary, or a streaming replica of the other. */
export interface Node { readonly name: string; readonly port: number; readonly directory: string; child: ChildProcess | null }

const settings = ['jit=off', 'random_page_cost=1.1', 'max_connections=200', 'wal_level=replica', 'max_wal_senders=10', 'hot_standby=on', 'wal_keep_size=2GB', 'archive_mode=off', 'fsync=on', 'synchronous_commit=on', 'log_min_messages=warning', 'wal_receiver_timeout=3s', 'wal_sender_timeout=3s', 'wal_retrieve_retry_interval=200ms'];
const freePort = (): Promise<number> => new Promise((resolve) => { const probe = createServer().listen(0, '127.0.0.1', () => { const { port } = probe.address() as AddressInfo; probe.close(() => { resolve(port); }); }); });

/**
 * Two PostgreSQL servers and what stands between them and the bureau: an address that leads to whichever is the primary, and
 * a minder who promotes the replica when the primary is gone, and who lets writes wait for the replica only while there is
 * one. In earnest that is Patroni with HAProxy, or what a hosted database does by itself; here it is as little as will do.
 *
 * @param base the directory of a stopped cluster: the first primary
 */
export class Nodes {
  readonly nodes: readonly [Node, Node];
  private primary: Node;
  private readonly account = chooseAccount('/nonexistent');
  private readonly binaries = findBinaries(this.account);
  private readonly through = new Set<Socket>();
  private readonly address = createServer((client) => { this.pass(client); });
  private over = false;
  private minding: Promise<void> = Promise.resolve();
  failovers = 0;

  private constructor(nodes: readonly [Node, Node]) { this.nodes = nodes; this.primary = nodes[0]; }

  static async start(base: string, beside: string): Promise<Nodes> {
    const nodes = new Nodes([{ name: 'a', port: await freePort(), directory: base, child: null }, { name: 'b', port: await freePort(), directory: beside, child: null }]);
    const [first, second] = nodes.nodes;
    writeFileSync(join(base, 'pg_hba.conf'), 'local all all trust\nhost all all 127.0.0.1/32 trust\nhost replication all 127.0.0.1/32 trust\n');
    nodes.copy(base, beside);
    await nodes.run(first, null);
    await nodes.run(second, first);
    await new Promise<void>((resolve) => { nodes.address.listen(0, '127.0.0.1', resolve); });
    nodes.minding = nodes.mind();
    await nodes.whole();
    return nodes;
  }

  get url(): string { return `postgresql://bureau@127.0.0.1:${(this.address.address() as AddressInfo).port}/bureau`; }
  get leader(): Node { return this.primary; }
  get replica(): Node { return this.nodes.find((node) => node !== this.primary)!; }

  /** At once, its children with it, as when the plug is pulled. */
  kill(node: Node): void {
    node.child!.kill('SIGKILL');
    spawnSync('sh', ['-c', 'for p in /proc/[0-9]*; do [ "$p/cwd" -ef "$1" ] && kill -9 "${p#/proc/}"; done', 'sh', node.directory]);
  }

  /** Until there are two, and a write waits for both. */
  async whole(): Promise<void> {
    await eventually(async () => (await this.ask(this.primary, `select from pg_stat_replication where sync_state in ('sync', 'quorum') and state = 'streaming'`)).length === 1, { within: 90_000, every: 100 });
  }

  /** A server that was killed comes back as a replica. */
  async back(node: Node): Promise<void> {
    await eventually(() => node.child === null || node.child.exitCode !== null || node.child.signalCode !== null);
    if (node === this.primary) throw new Error(`${node.name} is the primary`);
    // What it wrote last may be what the other never had: it begins anew from the other's files.
    await this.ask(this.primary, 'checkpoint');
    const client = await this.open(this.primary);
    try {
      await client.query(`select pg_backup_start('drill', true)`);
      rmSync(node.directory, { recursive: true, force: true });
      this.copy(this.primary.directory, node.directory);
      const { rows: [{ label }] } = await client.query('select labelfile as label from pg_backup_stop(false)') as unknown as { rows: [{ label: string }] };
      writeFileSync(join(node.directory, 'backup_label'), label);
      if (this.account) chownSync(join(node.directory, 'backup_label'), this.account.uid, this.account.gid);
    } finally { await client.end(); }
    await this.run(node, this.primary);
    await this.whole();
  }

  /** A replica that was killed goes on with what it has. */
  async again(node: Node): Promise<void> {
    await eventually(() => node.child!.exitCode !== null || node.child!.signalCode !== null);
    await this.run(node, this.primary);
    await this.whole();
  }

  async ask(node: Node, sql: string): Promise<any[]> {
    const client = await this.open(node);
    try { return (await client.query(sql)).rows; } finally { await client.end().catch(() => undefined); }
  }

  async stop(): Promise<void> {
    this.over = true;
    await this.minding;
    this.address.close();
    for (const socket of this.through) socket.destroy();
    for (const node of this.nodes) if (node.child && node.child.exitCode === null && node.child.signalCode === null) this.kill(node);
  }

  private async open(node: Node): Promise<Client> {
    const client = new Client({ host: '127.0.0.1', port: node.port, user: 'bureau', database: 'bureau', connectionTimeoutMillis: 1_000, query_timeout: 20_000 });
    client.on('error', () => undefined);
    await client.connect();
    return client;
  }

  /** A running cluster's files, but for what is its own: files may change under the copy, which the log puts right. */
  private copy(from: string, to: string): void {
    // A file that was there a moment ago may be gone: the log knows.
    spawnSync('cp', ['-a', from, to]);
    for (const path of readdirSync(to, { recursive: true, encoding: 'utf8' })) if (/(^|\/)(postmaster\.(pid|opts)|server\.log(\.old)?|standby\.signal|\.s\.PGSQL.*|pg_internal\.init.*)$/.test(path)) rmSync(join(to, path), { force: true });
    spawnSync('chmod', ['700', to]);
  }

  private async run(node: Node, of: Node | null): Promise<void> {
    rmSync(join(node.directory, 'postmaster.pid'), { force: true });
    if (of) writeFileSync(join(node.directory, 'standby.signal'), '');
    if (of && this.account) chownSync(join(node.directory, 'standby.signal'), this.account.uid, this.account.gid);
    const own = [...settings, 'listen_addresses=127.0.0.1', `port=${node.port}`, `unix_socket_directories=`, `cluster_name=${node.name}`, ...(of ? [`primary_conninfo=host=127.0.0.1 port=${of.port} user=bureau application_name=${node.name}`] : [])];
    node.child = spawn(join(this.binaries, 'postgres'), ['-D', node.directory, ...own.flatMap((setting) => ['-c', setting])], { cwd: '/', stdio: ['ignore', 'ignore', 'pipe'], ...(this.account && { uid: this.account.uid, gid: this.account.gid }), env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', ...keepingMemory } });
    let said = '';
    node.child.stderr!.on('data', (data: Buffer) => { said = (said + data).slice(-2_000); });
    await eventually(async () => {
      if (node.child!.exitCode !== null) throw new Error(said);
      await this.ask(node, 'select 1');
      return true;
    }, { within: 60_000, every: 50 });
  }

  private pass(client: Socket): void {
    const server = connect(this.primary.port, '127.0.0.1');
    for (const [one, other] of [[client, server], [server, client]] as const) {
      this.through.add(one);
      one.setNoDelay(true);
      one.on('error', () => { other.destroy(); }).on('close', () => { this.through.delete(one); other.destroy(); });
      one.pipe(other);
    }
  }

  private async mind(): Promise<void> {
    let [away, waits] = [0, false];
    while (!this.over) {
      await new Promise((resolve) => { setTimeout(resolve, 100); });
      try {
        const [now] = await this.ask(this.primary, `select (select count(*) from pg_stat_replication where state = 'streaming')::int as replicas`) as [{ replicas: number }];
        away = 0;
        // Both at once it cannot be: without a replica nobody waits, and with one everybody does.
        if ((now.replicas > 0) !== waits) {
          await this.ask(this.primary, `alter system set synchronous_standby_names = '${now.replicas > 0 ? '*' : ''}'`);
          await this.ask(this.primary, 'select pg_reload_conf()');
          // Only now: one that died in between, its replica's sender first, has waited to the end.
          waits = now.replicas > 0;
        }
      } catch {
        away += 1;
        const gone = this.primary.child!.exitCode !== null || this.primary.child!.signalCode !== null;
        // The plug is known to be pulled before another is primary: there are never two.
        if (!gone || away < 3 || !waits || this.over) continue;
        const next = this.replica;
        await this.ask(next, `select pg_promote(true, 30)`).catch(() => undefined);
        this.primary = next;
        this.failovers += 1;
        for (const socket of this.through) socket.destroy();
        waits = false;
        await this.ask(next, `alter system set synchronous_standby_names = ''`).catch(() => undefined);
        await this.ask(next, 'select pg_reload_conf()').catch(() => undefined);
      }
    }
  }
}
