import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A process that the bench forks: told by its arguments what to serve, it says on which port it does, and ends with its parent. */
export async function serve(make: (...given: any[]) => Promise<Server>): Promise<void> {
  const server = await make(...(JSON.parse(process.argv[2]!) as unknown[]));
  server.listen(0, '127.0.0.1', () => process.send!((server.address() as AddressInfo).port));
  process.on('disconnect', () => process.exit());
}
