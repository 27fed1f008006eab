import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Metrics } from './metrics.ts';

/** Whether this process may be sent work; a word on what is missing when not. */
export type Ready = () => Promise<string | null>;

/**
 * The operators' own door, on a port of its own that nobody else is to reach: `/metrics` for Prometheus, `/health` (the
 * process lives) and `/health/ready` (it may be sent work), for workers as for web processes.
 */
export async function openOperations({ host, port, metrics, ready }: { readonly host: string; readonly port: number; readonly metrics: Metrics; readonly ready: Ready }): Promise<{ readonly address: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    void (async () => {
      const path = (request.url ?? '/').split('?')[0];
      if (request.method !== 'GET' && request.method !== 'HEAD') { response.writeHead(405, { allow: 'GET, HEAD' }).end(); return; }
      if (path === '/metrics') response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8', 'cache-control': 'no-store' }).end(await metrics.text());
      else if (path === '/health') response.writeHead(200, { 'content-type': 'application/json' }).end('{"status":"ok"}');
      else if (path === '/health/ready') {
        const missing = await ready();
        response.writeHead(missing === null ? 200 : 503, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(JSON.stringify(missing === null ? { status: 'ready' } : { status: 'not ready', missing }));
      } else response.writeHead(404).end();
    })().catch(() => { response.destroy(); });
  });
  await new Promise<void>((resolve, reject) => { server.once('error', reject); server.listen(port, host, resolve); });
  return {
    address: `http://${host}:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => { server.close(() => { resolve(); }); server.closeAllConnections(); }),
  };
}

/** The database answers within two seconds. */
export const answers = (ask: () => Promise<unknown>): Ready => async () => {
  let timer: NodeJS.Timeout | undefined;
  try {
    await Promise.race([ask(), new Promise((_, reject) => { timer = setTimeout(() => { reject(new Error('late')); }, 2_000); })]);
    return null;
  } catch { return 'database'; } finally { clearTimeout(timer); }
};
