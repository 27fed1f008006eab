import { createVault } from '../../schema/core/secret/vault.ts';

/** What the tests' bureaus seal with. */
export const testSecret = 'a secret for tests, long enough for anybody';
export const testVault = createVault(testSecret);
