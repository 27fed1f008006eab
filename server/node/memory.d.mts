export declare const sparing: readonly string[];
export declare const serving: readonly string[];
