import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import * as sealing from '../client/challenge/sealing.ts';
import { BidContent, totalsOf, withoutNames } from '../schema/challenge/bid-content.ts';
import { committed, Envelope, faultOf, hashOf, isShareOf, openEnvelope, paddedTo } from '../schema/challenge/sealing.ts';
import { bidContent } from './support/challenge.ts';

/** What a bidder's browser seals and two officers' browsers open, against what the program makes of it. */
const officer = async (name: string) => {
  const code = sealing.makeCode();
  const made = await sealing.makeOpeningKey(code);
  return { code, ...made, fingerprint: (await sealing.sha256(Uint8Array.from(Buffer.from(made.publicKey, 'base64')))).slice(0, 32), name };
};
type Officer = Awaited<ReturnType<typeof officer>>;
const sealCode = 'ab'.repeat(16);
const shareOf = async (envelope: sealing.Envelope, { fingerprint, wrapped, code }: Officer): Promise<string | null> => {
  const own = envelope.shares.find(({ key }) => key === fingerprint)!;
  return (await sealing.openShares([{ ...own, sealCode: envelope.sealCode }], wrapped, code))[0]!;
};

describe('a sealed bid', () => {
  test('opens with any two officers’ parts, each with his own code; with one it says nothing', async () => {
    const officers = await Promise.all(['一', '二', '三', '四'].map(officer));
    const text = JSON.stringify(bidContent('机密'));
    const envelope = await sealing.sealBid(text, { sealCode, officers, code: 'bidder' });
    expect(Envelope.safeParse(envelope).success).toBe(true);
    expect(faultOf(envelope, sealCode, officers.map(({ fingerprint }) => fingerprint))).toBeNull();
    expect(JSON.stringify(envelope)).not.toMatch(/机密|阀/);
    const parts = (await Promise.all(officers.map((each) => shareOf(envelope, each)))) as string[];
    for (const [n, one] of parts.entries()) {
      expect(isShareOf(envelope, officers[n]!.fingerprint, one)).toBe(true);
      expect(isShareOf(envelope, officers[(n + 1) % 4]!.fingerprint, one)).toBe(false);
      for (const [m, other] of parts.entries()) if (m !== n) expect(openEnvelope(envelope, [one, other])).toEqual({ text });
      expect(openEnvelope(envelope, [one, one])).toHaveProperty('fault');
    }
    await expect(sealing.openShares([{ ...envelope.shares[0]!, sealCode }], officers[0]!.wrapped, officers[1]!.code)).rejects.toThrow();
    expect(await shareOf({ ...envelope, shares: [{ ...envelope.shares[1]!, key: officers[0]!.fingerprint }] }, officers[0]!)).toBeNull();
    expect(await sealing.openOwn(envelope, 'BID-der')).toBe(text);
    await expect(sealing.openOwn(envelope, 'someone')).rejects.toThrow();
  });

  test('has a length that tells nothing, and hashes that nobody can compare', async () => {
    const officers = await Promise.all(['一', '二'].map(officer));
    const bodies = await Promise.all(['短', '长'.repeat(20_000)].map(async (text) => (await sealing.sealBid(text, { sealCode, officers, code: 'c' })).body.length));
    expect(bodies[0]).toBe(bodies[1]);
    const twice = await Promise.all([1, 2].map(() => sealing.sealBid('同样的内容', { sealCode, officers, code: 'c' })));
    expect(hashOf(twice[0]!)).not.toBe(hashOf(twice[1]!));
    expect(Buffer.from(twice[0]!.body, 'base64').length).toBe(paddedTo + 16);
  });

  test('is refused or void when anything of it was changed, whatever it is', async () => {
    const officers = await Promise.all(['一', '二', '三'].map(officer));
    const envelope = await sealing.sealBid(JSON.stringify(bidContent('机密')), { sealCode, officers, code: 'bidder' });
    const [one, two] = await Promise.all(officers.slice(0, 2).map((each) => shareOf(envelope, each)));
    const keys = officers.map(({ fingerprint }) => fingerprint);
    expect(faultOf(envelope, 'cd'.repeat(16), keys)).toMatch('不属于');
    expect(faultOf(envelope, sealCode, keys.slice(1))).toMatch('开标密钥');
    expect(faultOf({ ...envelope, shares: envelope.shares.slice(1) }, sealCode, keys)).toMatch('开标密钥');
    expect(faultOf({ ...envelope, body: envelope.body.slice(4) }, sealCode, keys)).toMatch('长度');
    const flipped = (text: string, at: number): string => { const bytes = Buffer.from(text, 'base64'); bytes[at % bytes.length]! ^= 1; return bytes.toString('base64'); };
    fc.assert(fc.property(fc.nat(paddedTo + 15), (at) => 'fault' in openEnvelope({ ...envelope, body: flipped(envelope.body, at) }, [one!, two!])), { numRuns: 60 });
    expect(openEnvelope({ ...envelope, sealCode: 'cd'.repeat(16) }, [one!, two!])).toHaveProperty('fault');
    expect(openEnvelope({ ...envelope, commitment: '0'.repeat(64) }, [one!, two!])).toHaveProperty('fault');
    fc.assert(fc.property(fc.nat(65), fc.constantFrom(...'0123456789abcdef'), (at, digit) => {
      const forged = one!.slice(0, at) + digit + one!.slice(at + 1);
      return forged === one || !isShareOf(envelope, keys[0]!, forged);
    }), { numRuns: 100 });
  });

  test('keeps its promise: what its bidder discloses himself must be what he sealed', async () => {
    const envelope = await sealing.sealBid('密封的原文', { sealCode, officers: [], code: 'c' });
    expect(committed(envelope, '密封的原文')).toEqual({ text: '密封的原文' });
    expect(committed(envelope, '密封的原文 ')).toHaveProperty('fault');
  });
});

describe('the contents', () => {
  test('are whole, exact in money, and without a name where experts must not know', () => {
    const content = BidContent.parse(bidContent('机密'));
    expect(totalsOf(content)).toEqual({ total: '1000000.00', requested: '250000.00' });
    expect(JSON.stringify(withoutNames(content))).not.toMatch(/机密人|材料研究所|温州理工大学|钱二/);
    const faulty = (over: object) => BidContent.safeParse({ ...bidContent('机密'), ...over }).success;
    expect([faulty({}), faulty({ pledge: false }), faulty({ nonce: 'short' }), faulty({ team: [] }), faulty({ budget: [{ source: 'FISCAL', item: '试验', amount: '0.001' }] }), faulty({ budget: [{ source: 'FISCAL', item: '试验', amount: '-1' }] }), faulty({ unsuitable: Array.from({ length: 4 }, () => ({ name: '某', unit: '某' })) })])
      .toEqual([true, false, false, false, false, false, false]);
  });

  test('sum up whatever the lines are', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom('FISCAL', 'OWN', 'OTHER'), fc.integer({ min: 0, max: 10 ** 9 })), { minLength: 1, maxLength: 50 }), (lines) => {
      const budget = lines.map(([source, fen]) => ({ source, item: '项', amount: `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}` }));
      const { total, requested } = totalsOf(BidContent.parse({ ...bidContent('机密'), budget }));
      const sum = (of: typeof lines) => of.reduce((all, [, fen]) => all + fen, 0);
      return Number(total) * 100 - sum(lines) < 1e-3 && Math.abs(Number(requested) * 100 - sum(lines.filter(([source]) => source === 'FISCAL'))) < 1e-3;
    }));
  });
});
