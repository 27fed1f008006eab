// The house's own rules of design.md §2; test/lint.test.ts plants a violation of each.
import boundaries from './boundaries.mjs';
import environment from './environment.mjs';
import noBarrels from './no-barrels.mjs';
import noCycles from './no-cycles.mjs';
import noFocusedTests from './no-focused-tests.mjs';
import noRightsInDecorators from './no-rights-in-decorators.mjs';

export default {
  meta: { name: 'house', version: '1' },
  rules: {
    boundaries, environment,
    'no-barrels': noBarrels, 'no-cycles': noCycles, 'no-focused-tests': noFocusedTests, 'no-rights-in-decorators': noRightsInDecorators,
  },
};
