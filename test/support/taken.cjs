// Tells what a program takes from chance and from its environment while it is prepared: `node --require <this> program.cjs prepare`.
const crypto = require('node:crypto');

const taken = { chance: new Set(), environment: new Set() };
/** Not Node's own, nor of the one package that is there for a process that was not kept. */
const isOwn = () => !/\(?node:|\/(msgpackr-extract|node-gyp-build-optional-packages)\//.test(new Error().stack.split('\n')[3]);
const watched = (of, name, told) => {
  const real = of[name];
  of[name] = function (...given) {
    taken.chance.add(told);
    return real.apply(this, given);
  };
};
for (const name of Object.keys(crypto)) if (/^(random|getRandom|generate)/.test(name) && typeof crypto[name] === 'function') watched(crypto, name, `crypto.${name}`);
for (const name of ['getRandomValues', 'randomUUID']) watched(globalThis.crypto, name, name);
watched(Math, 'random', 'Math.random');
process.env = new Proxy(process.env, {
  get: (environment, name) => {
    if (typeof name === 'string' && isOwn()) taken.environment.add(name);
    return environment[name];
  },
  set: (environment, name, value) => {
    environment[name] = value;
    return true;
  },
});
process.on('exit', () => { process.stdout.write(JSON.stringify({ chance: [...taken.chance], environment: [...taken.environment].sort() })); });
