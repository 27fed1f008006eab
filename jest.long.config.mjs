import config from './jest.config.mjs';

/** What takes minutes in a real browser, each by a script of its own: `npm run axe`, `npm run lighthouse`, `npm run screenshots`. */
export default { ...config, testPathIgnorePatterns: ['/node_modules/'], testMatch: ['**/{axe,lighthouse,screenshots}/*.test.ts'], maxWorkers: 1 };
