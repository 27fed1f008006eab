export interface DeclaredPage { readonly area: string; readonly path: string; readonly file: string; readonly record: string | null; readonly isOpen: boolean }
export declare const declaredPages: (root: string) => readonly DeclaredPage[];
