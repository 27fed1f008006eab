/**
 * Node's flags of a process that works in large sets now and then, as a worker does with an import: V8 collects when its heap has grown by a seventh,
 * not when it is several times what is alive. `npm run bench:import` measures what that costs. Who answers requests keeps V8's own measure.
 */
export const sparing = ['--heap-growing-percent=15', '--max-semi-space-size=8'];
