import { z } from 'zod';
import { addMoney, isMoney, normalizeMoney } from '../core/scalar/money.ts';
import { budgetSourceNames } from './challenge.kinds.ts';

const line = (most = 200) => z.string().trim().min(1).max(most);
const text = (most = 20_000) => z.string().trim().min(1).max(most);
const yuan = z.string().refine(isMoney, '应为以元为单位、至多两位小数的金额').transform(normalizeMoney).refine((amount) => !amount.startsWith('-'), '不能为负');

/** What is inside a sealed bid: read by nobody before the opening, and then by this. */
export const BidContent = z.object({
  format: z.literal(1),
  /** 32 random bytes: without them nobody can guess a bid and compare its hash. */
  nonce: z.string().regex(/^[0-9a-f]{64}$/),
  title: line(),
  members: z.array(z.object({ name: line(), creditCode: z.string().trim().max(18).nullish(), part: line() })).max(20),
  team: z.array(z.object({ name: line(100), unit: line(), title: line(100), part: line(), months: z.number().min(0).max(120) })).min(1).max(50),
  route: text(),
  promises: z.array(z.object({ indicator: line(100), value: line(100) })).min(1).max(50),
  budget: z.array(z.object({ source: z.enum(budgetSourceNames), item: line(), amount: yuan })).min(1).max(50),
  schedule: z.array(z.object({ title: line(), by: z.iso.date(), result: line(500) })).min(1).max(50),
  ipTerms: text(5_000),
  priorResults: z.string().trim().max(10_000),
  /** Relations to officers, experts, or the firm, that the bidder declares. */
  relations: z.array(z.object({ name: line(100), unit: line().nullish(), relation: line() })).max(50),
  /** Up to three whom he thinks unsuitable to review it. */
  unsuitable: z.array(z.object({ name: line(100), unit: line() })).max(3),
  /** Fingerprints of the files that follow once it is open. */
  files: z.array(z.object({ name: line(255), sha256: z.string().regex(/^[0-9a-f]{64}$/) })).max(20),
  pledge: z.literal(true),
});
export type BidContent = z.infer<typeof BidContent>;

/** The format as JSON Schema, for partners who seal bids from systems of their own. */
export const bidFormat = (): unknown => z.toJSONSchema(BidContent, { io: 'input', unrepresentable: 'any' });

/** What a bid's budget comes to: all of it, and the part that is asked of public money. */
export const totalsOf = ({ budget }: BidContent): { total: string; requested: string } => ({
  total: addMoney('0', ...budget.map(({ amount }) => amount)), requested: addMoney('0', ...budget.filter(({ source }) => source === 'FISCAL').map(({ amount }) => amount)),
});

/** The same without names of people and units, for experts who must not know whose it is. */
export const withoutNames = (content: BidContent): BidContent => ({
  ...content, members: content.members.map((member, n) => ({ ...member, name: `参与单位${n + 1}`, creditCode: null })), team: content.team.map((member, n) => ({ ...member, name: `成员${n + 1}`, unit: '—' })), relations: [], unsuitable: [],
  files: content.files.map((file, n) => ({ ...file, name: `附件${n + 1}` })),
});
