/**
 * One spelling for a login name, however it was typed: half-width, lower case, no blanks. Two people cannot have names
 * that look the same, and attempts under another spelling count for the same account.
 */
export const normalizeLoginName = (typed: string): string => typed.normalize('NFKC').toLowerCase().normalize('NFKC').replace(/[\s\p{Cf}]/gu, '').slice(0, 64);

export const isLoginName = (name: string): boolean => /^[\p{Ll}\p{Lo}\p{Nd}][\p{Ll}\p{Lo}\p{Nd}._@-]{1,63}$/u.test(name) && normalizeLoginName(name) === name;
