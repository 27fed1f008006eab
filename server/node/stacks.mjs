// Stack traces of a program in one piece tell where things stand in its sources. Node's own way holds each source map as objects, some 130 MB of this
// program's, and takes a third of a second: here is a table of where each line begins (`bundle.mjs` writes it), read by the first error that asks for it.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const width = 5;
let known;
const tables = (folder) => (known ??= {
  places: new Int32Array(new Uint8Array(readFileSync(join(folder, 'places'))).buffer),
  sources: JSON.parse(readFileSync(join(folder, 'sources.json'), 'utf8')),
});

/** The last line of a source that begins there or before, in the same line; both count from one. What the bundler wrote is of none. */
const sourceAt = (folder, line, column) => {
  const { places, sources } = tables(folder);
  let [from, to] = [0, places.length / width];
  while (to - from > 1) {
    const middle = (from + to) >> 1;
    const [thatLine, thatColumn] = [places[middle * width], places[middle * width + 1]];
    if (thatLine < line - 1 || (thatLine === line - 1 && thatColumn <= column - 1)) from = middle;
    else to = middle;
  }
  const [thatLine, , source, itsLine, itsColumn] = places.subarray(from * width);
  return thatLine === line - 1 ? `${sources[source]}:${itsLine + 1}:${itsColumn + 1}` : undefined;
};

/** The frame as it is printed, at the line of the source. */
const placed = (frame) => {
  const [text, file, line, column] = [String(frame), frame.getFileName(), frame.getLineNumber(), frame.getColumnNumber()];
  if (!file?.endsWith('/program.cjs')) return text;
  try { return text.replace(`${file}:${line}:${column}`, (there) => sourceAt(dirname(file), line, column) ?? there); } catch { return text; }
};

const named = (error) => { try { return Error.prototype.toString.call(error); } catch { return '<error>'; } };

Error.prepareStackTrace = (error, frames) => [named(error), ...frames.map((frame) => `    at ${placed(frame)}`)].join('\n');
