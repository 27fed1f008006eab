import type { Requirement } from '../../core/lifecycle/lifecycle.ts';

/** Preconditions that several lifecycles of this area share. */

/** A document may bear any day, but not one that is still to come. */
export const notInFuture = <Name extends string>(name: Name): Requirement<any, Readonly<Record<Name, string>>> => ({
  code: 'DATE_IN_FUTURE', title: '日期不晚于今日', beforehand: false,
  check: async ({ today }, _, input) => (input[name] <= today ? null : { message: `日期 ${input[name]} 晚于今日 ${today}。`, path: ['input', name] }),
});

/** What only the clock does, and not before its day. */
export const over = (property: string, title: string): Requirement<any> => ({
  code: 'NOT_YET_DUE', title, beforehand: true,
  check: async ({ today }, row) => { const day = (row as Record<string, string | null>)[property]; return day && day < today ? null : { message: `未到期：${title}。` }; },
});

/**
 * 拍卖 is the business of licensed houses (Auction Law): nothing else may be called so.
 * @param texts what of row and input the public reads
 */
export const wordAuction = <Row, Input>(texts: (row: Row, input: Input) => readonly (string | null | undefined)[], isAuction: (row: Row, input: Input) => boolean): Requirement<Row, Input> => ({
  code: 'WORD_AUCTION', title: '非拍卖不得称“拍卖”', beforehand: false,
  check: async (_, row, input) => (isAuction(row, input) || texts(row, input).every((text) => !text?.includes('拍卖')) ? null
    : { message: '“拍卖”仅限持证拍卖企业主持的场次使用，请改称“竞价”或“挂牌”。' }),
});
