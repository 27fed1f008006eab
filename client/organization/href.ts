/** The page of an enterprise, by the code that people know it by. */
export const hrefOf = ({ id, creditCode }: { readonly id: string; readonly creditCode?: string | null }): string => `/enterprises/${creditCode ?? encodeURIComponent(id)}`;
