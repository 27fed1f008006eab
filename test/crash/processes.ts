import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** Processes of one kind, of which so many are to be there: whichever ends, another takes its place. */
export class Processes {
  private readonly running: { readonly child: ChildProcess; readonly said: string; /** All that it said until it was ready. */ readonly began: string; /** The end of what it says of its troubles. */ readonly words: () => string }[] = [];
  private readonly children = new Set<ChildProcess>();
  private isOver = false;
  killed = 0;
  /** Gave up before they were ready, for want of a database: whoever minds them starts them again. */
  failedStarts = 0;
  /** Ended without being killed, though they were at work: nothing that happens around it may end a process. */
  readonly deaths: string[] = [];
  /** Lines in which somebody is told the number of an incident: what the number stands for. */
  readonly incidents: string[] = [];

  /** @param surroundings what the program finds in its environment, and flags of Node's before it */
  constructor(private readonly name: string, private readonly program: string, private readonly given: object, private readonly ready: RegExp, private readonly surroundings: { readonly environment?: Readonly<Record<string, string>>; readonly flags?: readonly string[] } = {}) {}

  async start(count: number): Promise<void> {
    await Promise.all(Array.from({ length: count }, () => this.spawn()));
  }

  /** What one of them, picked at random, said when it was ready; undefined while there is none. */
  any(): string | undefined { return this.running[Math.floor(Math.random() * this.running.length)]?.said; }

  /** What those that run said last, for whoever looks into a fault. */
  words(): string[] { return this.running.map(({ child, words }) => `${this.name} ${child.pid}: ${words().trim().slice(-700)}`); }

  /** What those that run said until they were ready. */
  beginnings(): string[] { return this.running.map(({ began }) => began); }

  get count(): number { return this.running.length; }

  /** At once, without a chance to tidy up. */
  kill(): boolean {
    const [victim] = this.running.splice(Math.floor(Math.random() * this.running.length), 1);
    if (!victim) return false;
    victim.child.kill('SIGKILL');
    this.killed += 1;
    return true;
  }

  stop(): void {
    this.isOver = true;
    for (const child of this.children) child.kill('SIGKILL');
  }

  /** Settles when it is ready, or has ended. The program itself is the child: a launcher between would be all that is killed. */
  private spawn(): Promise<void> {
    return new Promise((resolve) => {
      const child = spawn(process.execPath, [...process.execArgv, ...this.surroundings.flags ?? [], this.program, JSON.stringify(this.given)], {
        cwd: project, stdio: ['pipe', 'pipe', 'pipe'], ...(this.surroundings.environment && { env: { PATH: process.env['PATH'], ...this.surroundings.environment } }),
      });
      this.children.add(child);
      let output = '';
      let lastWords = '';
      let entry: (typeof this.running)[number] | undefined;
      const hear = (data: Buffer): void => {
        if (entry) return;
        const said = this.ready.exec(output += data);
        if (said) { this.running.push(entry = { child, said: said[1] ?? '', began: output, words: () => lastWords }); resolve(); }
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', (data: Buffer) => { this.incidents.push(...String(data).split('\n').filter((line) => line.includes('"incident"'))); lastWords = (lastWords + data).slice(-2_000); hear(data); });
      child.on('close', (code, signal) => {
        this.children.delete(child);
        const index = entry ? this.running.indexOf(entry) : -1;
        if (index >= 0) this.running.splice(index, 1);
        if (!this.isOver && signal !== 'SIGKILL') {
          if (entry) this.deaths.push(`a ${this.name} ended by itself (${signal ?? code}): ${lastWords.trim()}`);
          else this.failedStarts += 1;
        }
        resolve();
        // Who minds processes waits a moment before he tries again.
        if (!this.isOver) setTimeout(() => { if (!this.isOver) void this.spawn(); }, entry ? 0 : 300);
      });
    });
  }
}
