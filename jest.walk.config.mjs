import config from './jest.config.mjs';

/** A day's work of every role, in a real browser: `npm run walk`. */
export default { ...config, testPathIgnorePatterns: ['/node_modules/'], testMatch: ['**/walk/*.test.ts'], maxWorkers: 1 };
