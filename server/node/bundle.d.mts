export declare const programs: Readonly<Record<string, string>>;
export declare const bundled: (program: string) => string | undefined;
export declare const bundle: () => Promise<string>;
