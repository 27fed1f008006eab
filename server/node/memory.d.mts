export declare const sparing: readonly string[];
export const serving: readonly string[];
