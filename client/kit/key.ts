/** A key for one request that must not happen twice. Not `randomUUID`, which browsers give only over HTTPS; a county's inner network may have none. */
export const newKey = (): string => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
