/** The key in a relation's column, however the row was read. */
export const keyOf = (value: unknown): string => (typeof value === 'object' && value !== null ? (value as { id: string }).id : (value as string));
