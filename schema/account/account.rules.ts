import { z } from 'zod';
import { defineRule, nationwide } from '../core/rule/rule.ts';

const times = (what: string) => z.object({ times: z.number().int().min(1).max(10_000).meta({ title: `${what}：至多（次）` }), minutes: z.number().int().min(1).max(1_440).meta({ title: `${what}：在（分钟内）` }) }).strict();

/** The shape of what is asked of passwords, sign-ins and sessions; beneath these bounds no version goes. The titles are what screens call the values. */
const accountPolicy = z.object({
  password: z.object({
    minLength: z.number().int().min(8).max(64).meta({ title: '密码最短（位）' }),
    /** Of the four: lower case, upper case, digits, signs. */
    classes: z.number().int().min(1).max(4).meta({ title: '密码字符种类（大写、小写、数字、符号中至少几种）' }),
    /** After so many days a new one must be chosen; null: never. */
    maxAgeDays: z.number().int().min(1).max(3_650).nullable().meta({ title: '密码有效期（天）；空为不强制更换' }),
    /** So many former ones may not come back. */
    remembered: z.number().int().min(0).max(24).meta({ title: '不得重用最近几次的密码' }),
    /** Refused wherever they stand in one, besides the common ones that always are: the county's name, the hotline. */
    refusedWords: z.array(z.string().min(2).max(40)).max(500).default([]).meta({ title: '密码中不得含有的词' }),
  }).strict(),
  lock: z.object({ failures: z.number().int().min(3).max(20).meta({ title: '连续错误几次即锁定' }), minutes: z.number().int().min(1).max(1_440).meta({ title: '锁定时长（分钟）' }) }).strict(),
  /** Sign-ins from one address, right or wrong. */
  perAddress: times('同一地址登录'),
  session: z.object({
    idleMinutes: z.number().int().min(1).max(480).meta({ title: '闲置退出（分钟）' }),
    absoluteHours: z.number().int().min(1).max(72).meta({ title: '登录最长（小时）' }),
    /** So many sign-ins of one person at once: one more ends the oldest. Null: any number. */
    atOnce: z.number().int().min(1).max(100).nullable().default(null).meta({ title: '同一人同时登录至多几处；空为不限' }),
  }).strict(),
  /** Whole numbers shown to one person. */
  reveals: times('查看全号'),
}).strict();

export type AccountPolicy = z.infer<typeof accountPolicy>;

/**
 * The values that assessors of 等保 (GB/T 22239-2019) expect. ASVS 5.0 advises against classes and forced change
 * (6.2.5, 6.2.10): a bureau that follows it sets `classes: 1, maxAgeDays: null`; the check for common passwords stays.
 */
export const accountPolicyRule = defineRule<AccountPolicy>({
  name: 'account-policy',
  title: '口令与会话策略',
  criteria: accountPolicy,
  versions: [{
    version: '2019', title: '口令与会话策略', issuer: '国家市场监督管理总局、国家标准化管理委员会', documentNumber: 'GB/T 22239-2019', jurisdiction: nationwide, validFrom: '2019-12-01',
    criteria: {
      password: { minLength: 10, classes: 3, maxAgeDays: 90, remembered: 5, refusedWords: [] },
      lock: { failures: 5, minutes: 15 },
      perAddress: { times: 60, minutes: 5 },
      session: { idleMinutes: 30, absoluteHours: 12, atOnce: null },
      reveals: { times: 30, minutes: 60 },
    },
    unconfirmed: ['criteria.password', 'criteria.lock', 'criteria.session'],
    note: '标准只要求口令有复杂度并定期更换、登录失败须锁定、空闲须退出；数值为测评通常所取。',
  }],
});
