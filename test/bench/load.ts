import { connect } from 'node:net';

/** One request, repeated over so many connections for so long; every answer must be as long as the first one was. */
export interface Load { readonly port: number; readonly request: string; readonly connections: number; readonly milliseconds: number }
export interface Loaded { readonly answers: number; readonly milliseconds: number; /** Of single answers, in ms. */ readonly p50: number; readonly p99: number }

/** Sends the request again as soon as its answer is in, until the time is over; gives how long each took. */
function repeat({ port, request }: Load, until: number): Promise<number[]> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    const taken: number[] = [];
    let [sent, length, missing] = [0, 0, 0];
    const send = () => { sent = performance.now(); socket.write(request); };
    let head: Buffer = Buffer.alloc(0);
    socket.on('error', reject);
    socket.on('connect', send);
    socket.on('data', (chunk: Buffer) => {
      if (missing === 0) {
        head = head.length ? Buffer.concat([head, chunk]) : chunk;
        const end = head.indexOf('\r\n\r\n');
        if (end < 0) return;
        const text = head.toString('latin1', 0, end);
        const size = Number(/\r\ncontent-length: (\d+)/i.exec(text)?.[1]);
        if (!text.startsWith('HTTP/1.1 200') || !(size > 0) || (length !== 0 && size !== length)) { reject(new Error(text)); return; }
        length = size;
        missing = size - (head.length - end - 4);
        head = Buffer.alloc(0);
      } else missing -= chunk.length;
      if (missing > 0) return;
      const now = performance.now();
      taken.push(now - sent);
      if (now < until) send();
      else { socket.destroy(); resolve(taken); }
    });
  });
}

process.on('message', (load: Load) => {
  const start = performance.now();
  Promise.all(Array.from({ length: load.connections }, () => repeat(load, start + load.milliseconds))).then(
    (each) => {
      const taken = each.flat().sort((a, b) => a - b);
      const at = (share: number) => taken[Math.min(taken.length - 1, Math.floor(taken.length * share))]!;
      process.send!({ answers: taken.length, milliseconds: performance.now() - start, p50: at(0.5), p99: at(0.99) } satisfies Loaded);
    },
    (error: unknown) => { throw error; },
  );
});
process.on('disconnect', () => process.exit());
