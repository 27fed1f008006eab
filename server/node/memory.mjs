/** Node's flags for how V8 keeps house, by what a process does. */

/**
 * Works in large sets now and then, as a worker does with an import: V8 collects when its heap has grown by a seventh, not when it is several times
 * what is alive. `npm run bench:import` measures what that costs.
 */
export const sparing = ['--heap-growing-percent=15', '--min-semi-space-size=1', '--max-semi-space-size=8'];

/**
 * Answers requests: what a start and a request make is mostly dead when it is looked at, in a nursery that is large from the beginning. A start takes a
 * tenth less time and 50 MB less memory, because what it throws away is not carried into the old space first.
 */
export const serving = ['--min-semi-space-size=16', '--max-semi-space-size=32'];
