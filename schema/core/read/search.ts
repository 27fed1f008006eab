/** What is searched is stored the same way: half-width, lower case, without blanks. */
export const normalizeSearch = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '').slice(0, 100);
