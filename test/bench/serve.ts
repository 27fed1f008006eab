import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a serving process has used so far. */
export interface Usage { /** Milliseconds of CPU. */ readonly cpu: number; /** Bytes. */ readonly memory: number }

/** A process that the bench forks: told by its arguments what to serve, it says on which port it does, ends with its parent, and tells what it used when asked. */
export async function serve(make: (...given: any[]) => Promise<Server>): Promise<void> {
  const server = await make(...(JSON.parse(process.argv[2]!) as unknown[]));
  server.listen(0, '127.0.0.1', () => process.send!((server.address() as AddressInfo).port));
  process.on('message', () => { const { user, system } = process.cpuUsage(); process.send!({ cpu: (user + system) / 1000, memory: process.memoryUsage().rss } satisfies Usage); });
  process.on('disconnect', () => process.exit());
}
