/** What is asked of passwords, sign-ins and sessions. One object, handed to whatever obeys it. */
export interface AccountPolicy {
  readonly password: {
    readonly minLength: number;
    /** Of the four: lower case, upper case, digits, signs. */
    readonly classes: number;
    /** After so many days a new one must be chosen; null: never. */
    readonly maxAgeDays: number | null;
    /** So many former ones may not come back. */
    readonly remembered: number;
  };
  readonly lock: { readonly failures: number; readonly minutes: number };
  /** Sign-ins from one address, right or wrong. */
  readonly perAddress: { readonly times: number; readonly minutes: number };
  readonly session: { readonly idleMinutes: number; readonly absoluteHours: number };
  readonly reveals: { readonly times: number; readonly minutes: number };
}

/**
 * The values that assessors of 等保 (GB/T 22239-2019) expect. ASVS 5.0 advises against classes and forced change
 * (6.2.5, 6.2.10): a bureau that follows it sets `classes: 1, maxAgeDays: null`; the check for common passwords stays.
 */
export const defaultPolicy: AccountPolicy = {
  password: { minLength: 10, classes: 3, maxAgeDays: 90, remembered: 5 },
  lock: { failures: 5, minutes: 15 },
  perAddress: { times: 60, minutes: 5 },
  session: { idleMinutes: 30, absoluteHours: 12 },
  reveals: { times: 30, minutes: 60 },
};
