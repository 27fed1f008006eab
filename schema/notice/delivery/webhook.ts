import { createHmac, randomBytes } from 'node:crypto';

/** Standard Webhooks (https://www.standardwebhooks.com), version 1, signed with a shared secret. */

const prefix = 'whsec_';
export const newSecret = (): string => `${prefix}${randomBytes(32).toString('base64')}`;

const sign = (secret: string, content: string): string => `v1,${createHmac('sha256', Buffer.from(secret.slice(prefix.length), 'base64')).update(content).digest('base64')}`;

/**
 * @param id the same at every attempt: receivers take a message once by it
 * @param at of this attempt
 * @param secrets one signature each; two while a receiver changes over
 */
export function signedHeaders(id: string, at: Date, body: string, secrets: readonly string[]): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1_000));
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': secrets.map((secret) => sign(secret, `${id}.${timestamp}.${body}`)).join(' ') };
}

export interface Thin {
  readonly id: string;
  readonly type: string;
  readonly at: Date;
  readonly number: number | null;
  readonly object: { readonly type: string; readonly id: string | null; readonly state: string | null; readonly sequence: number | null } | null;
}

/** What happened to which record: what the record says is read where its rules are kept. */
export const payloadOf = ({ id, type, at, number, object }: Thin): string => JSON.stringify({ type, timestamp: at.toISOString(), data: { id, ...(number !== null && { number }), ...(object && { object }) } });
