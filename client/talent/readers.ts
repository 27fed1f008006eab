/** Whose work it is, and who watches; a unit sees its own people. The server decides again. */
const among = (...wanted: readonly string[]) => (roles: ReadonlySet<string>): boolean => wanted.some((role) => roles.has(role));

export const readsTalents = among('PERSONNEL', 'CLERK', 'DIRECTOR', 'AUDITOR', 'HIGHER_AUTHORITY', 'FINANCE', 'ENTERPRISE', 'RESEARCH');
export const holdsTalents = among('PERSONNEL', 'CLERK', 'DIRECTOR', 'AUDITOR', 'HIGHER_AUTHORITY');
/** The bureau's clerk and the talent office recommend side by side. */
export const recommends = among('PERSONNEL', 'CLERK');
