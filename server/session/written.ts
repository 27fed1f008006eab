import type { IncomingHttpHeaders } from 'node:http';
import type { Vault } from '../../schema/core/secret/vault.ts';
import { type CookieRequest, readWritten, writtenCookie } from './cookie.ts';

/** A place in the database's log, in bytes from its beginning. */
export type Position = bigint;
/** Nobody knows the place, or it is to be as of now: only the primary will do. */
export const now: Position = 0xffff_ffff_ffff_ffffn;

/** For programs, which keep no cookies: they send back what the last answer said. */
const headerName = 'bureau-written';

/**
 * Own writes are read back, whichever process answers: whoever wrote carries the place in the database's log that he has
 * written up to, and is answered by a replica only when it has come that far. It travels with him because nothing else is
 * known to every process by the time that his next request arrives. It is sealed with the bureau's secret, so that another
 * bureau's at the same address says nothing here; it names no one and opens nothing.
 */
export class Written {
  constructor(private readonly vault: Vault, private readonly mode: CookieRequest['mode']) {}

  /** Up to where the sender has written; null where he has not of late. `Cache-Control: no-cache` asks for things as they stand now. */
  of(headers: IncomingHttpHeaders, secure: boolean): Position | null {
    if (headers['cache-control'] !== undefined && /\bno-cache\b/i.test(headers['cache-control'])) return now;
    const said = [headers[headerName] as string | undefined, readWritten(headers.cookie, { mode: this.mode, secure, host: headers.host })].map((text) => this.read(text)).filter((each) => each !== null);
    return said.length === 0 ? null : said.reduce((one, other) => (one > other ? one : other));
  }

  /** What the answer to a write says. */
  headers(position: Position, seconds: number, { host }: IncomingHttpHeaders, secure: boolean): { readonly cookie: string; readonly header: readonly [string, string] } {
    const place = position.toString(16);
    const text = `${place}.${this.mac(place)}`;
    return { cookie: writtenCookie(text, seconds, { mode: this.mode, secure, host }), header: [headerName, text] };
  }

  private read(text: string | undefined): Position | null {
    const [, place, mac] = /^([0-9a-f]{1,16})\.([0-9a-f]{32})$/.exec(text ?? '') ?? [];
    return place !== undefined && this.mac(place) === mac ? BigInt(`0x${place}`) : null;
  }

  private mac(place: string): string { return this.vault.hash(place, 'replica.position').slice(0, 32); }
}
