import { z } from 'zod';
import { defineRule, nationwide, type RuleSet } from '../core/rule/rule.ts';
import { isMoney } from '../core/scalar/money.ts';

const Share = z.string().regex(/^(0(\.\d{1,4})?|1(\.0{1,4})?)$/, '应为 0 至 1 的十进制小数');
const Yuan = z.string().refine(isMoney, '应为以元为单位的金额');
const Count = z.int().positive();

/** A band of prices and the step within it; the last band has no end. */
export const Increment = z.strictObject({ below: Yuan.optional(), step: Yuan });
export type Increment = z.infer<typeof Increment>;

export const LotCriteria = z.strictObject({
  /** Calendar days from announcement to the first bid; of the result of a run without bids, the shorter one. */
  announcementDays: Count,
  rerunAnnouncementDays: Count,
  displayDays: Count,
  /** Of the appraisal or market price; at least. */
  startPriceShare: Share,
  deposit: z.strictObject({ rate: Share, min: Share, max: Share }),
  /** By the price that is topped. */
  increments: z.array(Increment).min(1).refine((bands) => bands.at(-1)!.below === undefined && bands.slice(0, -1).every(({ below }) => below !== undefined), '末档不设上限，其余各档须设上限'),
  biddingHours: z.number().positive(),
  /** A bid in the last `windowSeconds` moves the end to `bySeconds` after it, at most `times` times. */
  extension: z.strictObject({ windowSeconds: Count, bySeconds: Count, times: Count.optional() }),
  pauseDays: Count,
  refundHours: Count,
  confirmWorkingDays: Count,
  contractWorkingDays: Count,
  registerDays: Count,
  firstPaymentShare: Share,
  rerun: z.strictObject({ withinDays: Count, maxCut: Share, times: Count }),
  /** Of a house, from each side, where nothing else is agreed. */
  commissionMax: Share,
  recordYears: Count,
});
export type LotCriteria = z.infer<typeof LotCriteria>;

/** 成果竞价规则; domain notes §2.1, §2.3. Frozen in each lot when it is announced. */
export const lotRule: RuleSet<LotCriteria> = defineRule({
  name: 'result-bidding', title: '成果竞价规则', criteria: LotCriteria,
  versions: [{
    version: '2021', title: '成果竞价默认规则（参照拍卖法与网络司法拍卖规定）', issuer: '县科学技术局', documentNumber: '', jurisdiction: nationwide, validFrom: '2021-01-01',
    criteria: {
      announcementDays: 7, rerunAnnouncementDays: 7, displayDays: 2, startPriceShare: '0.70', deposit: { rate: '0.10', min: '0.05', max: '0.20' },
      increments: [
        { below: '100000.00', step: '2000.00' }, { below: '500000.00', step: '5000.00' }, { below: '1000000.00', step: '10000.00' }, { below: '5000000.00', step: '20000.00' }, { step: '50000.00' },
      ],
      biddingHours: 24, extension: { windowSeconds: 300, bySeconds: 300 }, pauseDays: 5, refundHours: 24, confirmWorkingDays: 3, contractWorkingDays: 15, registerDays: 30, firstPaymentShare: '0.30',
      rerun: { withinDays: 30, maxCut: '0.20', times: 1 }, commissionMax: '0.05', recordYears: 10,
    },
    unconfirmed: [
      'issuer', 'documentNumber', 'validFrom', 'criteria.increments', 'criteria.confirmWorkingDays', 'criteria.contractWorkingDays', 'criteria.registerDays', 'criteria.firstPaymentShare', 'criteria.rerun.times',
    ],
    note: '公告、展示、保证金上下限、竞价时长、延时、退款期限取自拍卖法与最高人民法院网络司法拍卖规定；加价幅度与签约、付款期限为默认值，由县局以文件确定。',
  }],
});

export const auctionRules: readonly RuleSet[] = [lotRule];
