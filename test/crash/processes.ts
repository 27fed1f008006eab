import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** Processes of one kind, of which so many are to be there: one that is killed is replaced, and another waits to take its place. */
export class Processes {
  private readonly running: { readonly child: ChildProcess; readonly said: string }[] = [];
  private readonly children = new Set<ChildProcess>();
  private isOver = false;
  killed = 0;

  constructor(private readonly program: string, private readonly given: object, private readonly ready: RegExp) {}

  async start(count: number): Promise<void> {
    await Promise.all(Array.from({ length: count }, () => this.spawn()));
  }

  /** What one of them, picked at random, said when it was ready; undefined while there is none. */
  any(): string | undefined { return this.running[Math.floor(Math.random() * this.running.length)]?.said; }

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

  private spawn(): Promise<void> {
    return new Promise((resolve) => {
      const child = spawn(process.execPath, ['run.mjs', this.program, JSON.stringify(this.given)], { cwd: project, stdio: ['pipe', 'pipe', 'inherit'], detached: false });
      this.children.add(child);
      let output = '';
      let entry: (typeof this.running)[number] | undefined;
      child.stdout!.on('data', (data: Buffer) => {
        output += data;
        const said = this.ready.exec(output);
        if (said && !entry) { this.running.push(entry = { child, said: said[1] ?? '' }); resolve(); }
      });
      child.on('exit', () => {
        this.children.delete(child);
        const index = entry ? this.running.indexOf(entry) : -1;
        if (index >= 0) this.running.splice(index, 1);
        resolve();
        if (!this.isOver) void this.spawn();
      });
    });
  }
}
