/**
 * Whether a request comes from a page of our own. Browsers say from which site a page sends, and bring the cookie along from
 * any; `null` (a sandboxed frame, a file) and whatever is no address are not ours.
 */
export const isOurs = (origin: string | undefined, host: string | undefined): boolean => origin !== undefined && URL.canParse(origin) && new URL(origin).host === host?.toLowerCase();
