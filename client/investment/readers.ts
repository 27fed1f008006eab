/** Whom the menu shows the library; the server decides what each of them sees. */
const readers = ['ENTERPRISE', 'TOWNSHIP', 'CLERK', 'DIRECTOR', 'STATISTICS', 'INDUSTRY', 'FINANCE', 'AUDITOR', 'HIGHER_AUTHORITY'];
const offices = ['CLERK', 'DIRECTOR', 'STATISTICS', 'INDUSTRY', 'FINANCE', 'AUDITOR', 'HIGHER_AUTHORITY'];

const holds = (names: readonly string[]) => (roles: ReadonlySet<string>): boolean => names.some((role) => roles.has(role));
export const readsLibrary = holds(readers);
/** Sees the whole county, and its ledger. */
export const oversees = holds(offices);
/** Departments that may be given a problem to solve. */
export const helps = holds(['TAX', 'MARKET', 'PERSONNEL', 'AGRICULTURE']);
