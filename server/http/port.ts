import { createServer } from 'node:net';

/** Fails as listening would, now: a person should not wait for an import to hear that the port is taken. */
export const tryPort = (host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(port, host, () => { probe.close(() => { resolve(); }); });
  });
