import type { IncomingMessage } from 'node:http';

export class BodyTooLarge extends Error {}

/** The request's body, never more than `most` bytes of it. */
export async function readBody(request: IncomingMessage, most: number): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > most) throw new BodyTooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > most) throw new BodyTooLarge();
    chunks.push(chunk as Buffer);
  }
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
}

/** More than any input or filter nests; what goes deeper only wants to use up a stack. */
const mostDeep = 40;

/** Whether values lie within values deeper than any honest request has them. */
export function isTooDeep(body: unknown): boolean {
  for (let level: unknown[] = [body], depth = 0; level.length > 0; depth += 1) {
    if (depth > mostDeep) return true;
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value).filter((each) => typeof each === 'object' && each !== null) : []));
  }
  return false;
}

/**
 * Whether some text of a GraphQL request has in it what no database keeps: a NUL, or half of a character. In a document
 * also where it is written as an escape. Looks closer only where the request's own text says that there might be one.
 */
export function isUnstorable(sent: string, body: unknown): boolean {
  if (!/\0|u0000|u\{0|%00|ud[89a-f]/i.test(sent)) return false;
  const within = (value: unknown): boolean =>
    typeof value === 'string' ? /\0|\\u(0000|\{0+\})/.test(value) || !value.isWellFormed()
      : typeof value === 'object' && value !== null && Object.entries(value).some(([key, each]) => within(key) || within(each));
  return within(body);
}
