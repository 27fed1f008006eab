import config from './jest.config.mjs';

/** Every page there is, looked at by axe at every width, in forced colours and magnified: `npm run axe`. */
export default { ...config, testPathIgnorePatterns: ['/node_modules/'], testMatch: ['**/axe/*.test.ts'], maxWorkers: 1 };
