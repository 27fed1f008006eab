import { connect } from 'node:net';
import type { PoolClient } from 'pg';
import type { Log } from '../log.ts';

/** What pg knows of a connection: where it goes, and the key by which the server lets its statements be stopped. */
interface Keyed { readonly host: string; readonly port: number; readonly processID: number | null; readonly secretKey: number | null }

const cancelCode = 80_877_102;

/**
 * Asks the server to stop what runs on this connection, over one of its own, as the protocol has it (no right is needed
 * but the connection's own key). When that comes about the statement fails with 57014; when it is too late, nothing happens.
 */
export function cancelOf(client: PoolClient, log: Pick<Log, 'debug'>): void {
  const { host, port, processID, secretKey } = client as unknown as Keyed;
  if (processID === null || secretKey === null) return;
  const message = Buffer.alloc(16);
  message.writeInt32BE(16, 0);
  message.writeInt32BE(cancelCode, 4);
  message.writeInt32BE(processID, 8);
  message.writeInt32BE(secretKey, 12);
  const socket = host.startsWith('/') ? connect(`${host}/.s.PGSQL.${port}`) : connect(port, host);
  socket.setTimeout(5_000, () => { socket.destroy(); });
  socket.on('error', (error) => { log.debug({ error: error.message }, 'a statement could not be cancelled; it ends at its time limit'); });
  socket.resume().end(message);
}
