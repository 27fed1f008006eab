export declare const programs: readonly string[];
export declare const bundled: (program: string) => string | undefined;
export declare const startOf: (folder: string, program: string, fromHeap: boolean) => readonly string[];
export declare const bundle: () => Promise<string>;
