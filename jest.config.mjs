import options from './server/node/swc.mjs';

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', options] },
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  setupFiles: ['<rootDir>/test/support/properties.ts'],
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
  // A net for what hangs, and no measure: machines differ by four, and what a test judges it does not judge by time.
  testTimeout: 300_000,
  // The areas' walks through their pages take half an hour in a real browser on two cores: `npm run test:screens`.
  testPathIgnorePatterns: ['/node_modules/', '/test/(walk|axe|lighthouse|screenshots)/', '/[a-z]+-portal\\.test\\.ts$'],
  // One more than the cores of a small machine: each waits for its database in turn.
  maxWorkers: 3,
  workerIdleMemoryLimit: '1200MB',
};
