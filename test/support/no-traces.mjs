// Makes loading OpenTelemetry an error; says that it watches, so that a test can tell it was there.
import { registerHooks } from 'node:module';

registerHooks?.({
  resolve(specifier, context, next) {
    if (/^@opentelemetry\//.test(specifier) || /operate\/traces\.ts$/.test(specifier)) throw new Error(`${specifier} is loaded by ${context.parentURL}`);
    return next(specifier, context);
  },
});
process.stderr.write('no traces here\n');
