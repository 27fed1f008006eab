// Stack traces of a program in one piece tell where things stand in its sources. Node's own `--enable-source-maps` reads the map of every file that is
// loaded, whether anything ever fails or not, which took a start a fifteenth of its time: here a map is read by the first error that asks for it.
import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { fileURLToPath } from 'node:url';

const maps = new Map();
const mapOf = (url) => {
  if (!maps.has(url)) {
    let map;
    try { map = new SourceMap(JSON.parse(readFileSync(`${fileURLToPath(url)}.map`, 'utf8'))); } catch { /* has none */ }
    maps.set(url, map);
  }
  return maps.get(url);
};

/** The frame as it is printed, at the line of the source. */
const placed = (frame) => {
  const text = String(frame);
  const url = frame.getFileName();
  if (!url?.startsWith('file:')) return text;
  const [line, column] = [frame.getLineNumber(), frame.getColumnNumber()];
  const { originalSource, originalLine, originalColumn } = mapOf(url)?.findEntry(line - 1, column - 1) ?? {};
  return originalSource === undefined ? text : text.replace(`${url}:${line}:${column}`, () => `${new URL(originalSource, url).href}:${originalLine + 1}:${originalColumn + 1}`);
};

const named = (error) => { try { return Error.prototype.toString.call(error); } catch { return '<error>'; } };

Error.prepareStackTrace = (error, frames) => [named(error), ...frames.map((frame) => `    at ${placed(frame)}`)].join('\n');
