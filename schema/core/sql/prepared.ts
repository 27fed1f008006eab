import { createHash } from 'node:crypto';

/** A statement that every connection prepares once, under a name made from its text. */
export interface Prepared {
  readonly name: string;
  readonly text: string;
  /** Rows are wanted as the bytes that the database sends, UTF-8: they are only handed on. */
  readonly asBytes?: boolean;
}
export const prepared = (text: string): Prepared => ({ name: createHash('sha1').update(text).digest('hex'), text });
