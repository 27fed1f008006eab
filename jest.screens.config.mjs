import config from './jest.config.mjs';

/** Every walk through the pages in a real browser, the areas' too. */
export default { ...config, testPathIgnorePatterns: ['/node_modules/'], testMatch: ['**/*portal.test.ts'], maxWorkers: 2 };
