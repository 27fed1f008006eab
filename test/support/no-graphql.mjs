// Makes loading GraphQL an error; says that it watches, so that a test can tell it was there.
import { registerHooks } from 'node:module';

registerHooks?.({
  resolve(specifier, context, next) {
    if (/^(graphql|type-graphql|graphql-scalars|@apollo\/server|@graphql-tools\/.*)(\/|$)/.test(specifier)) throw new Error(`${specifier} is loaded by ${context.parentURL}`);
    return next(specifier, context);
  },
});
process.stderr.write('正在 no GraphQL here\n');
