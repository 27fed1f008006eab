import { request } from 'node:http';
import type { Actor } from '../../schema/core/access/actor.ts';
import type { Attempt } from './check.ts';

const document = `mutation ($input: PlaceBidInput!) { answer: FIELD(input: $input) { receipt { sequence amount at endsAt hash } errors { code ... on BidTooLowError { sequence top minimum } } } }`;
const fields = { BID: 'placeBid', MATCH: 'matchBid', SEALED: 'placeSealedBid' } as const;

/** Sends it once. Throws when no answer of the bureau's came: whether it was done is not known then. */
export function send(address: string, actor: Actor, { lot, kind, amount, key }: Pick<Attempt, 'lot' | 'kind' | 'amount' | 'key'>, { within = 5_000 } = {}): Promise<Pick<Attempt, 'receipt' | 'refused'>> {
  const body = JSON.stringify({ query: document.replace('FIELD', fields[kind]), variables: { input: { lot: `lot_${lot}`, amount, idempotencyKey: key } } });
  const told = Buffer.from(JSON.stringify({ ...actor, roles: [...actor.roles] })).toString('base64');
  return new Promise((resolve, reject) => {
    const sent = request(`${address}/graphql`, { method: 'POST', timeout: within, headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), 'x-test-actor': told } }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => { text += part; });
      response.on('error', reject);
      response.on('aborted', () => { reject(new Error('cut off')); });
      response.on('end', () => {
        try {
          const { data, errors } = JSON.parse(text) as { data?: { answer: { receipt: Attempt['receipt']; errors: NonNullable<Attempt['refused']>[] } | null } | null; errors?: { message: string }[] };
          if (!data?.answer) throw new Error(errors?.[0]?.message ?? text);
          resolve(data.answer.receipt ? { receipt: data.answer.receipt } : { refused: data.answer.errors[0]! });
        } catch (error) { reject(error as Error); }
      });
    });
    sent.on('timeout', () => { sent.destroy(new Error('no answer in time')); });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Sends it until somebody answers, under the same key, to whichever server is there. */
export async function insist(attempt: Attempt, actor: Actor, servers: () => string, isOver: () => boolean): Promise<void> {
  for (;;) {
    attempt.tries += 1;
    try {
      const { receipt, refused } = await send(servers(), actor, attempt);
      attempt.endedAt = performance.now();
      if (receipt) attempt.receipt = receipt;
      else attempt.refused = refused!;
      return;
    } catch {
      if (isOver()) return;
      await new Promise((resolve) => { setTimeout(resolve, 20 + Math.random() * 60); });
    }
  }
}
