/** See `lot.mjs`. */
export function verify(record: any, known?: { readonly receipts?: readonly { readonly sequence: number; readonly hash: string }[]; readonly head?: string }): string[];
