// What a module says and asks stands in the module: at build, every wording that it reads from a table of words and every document that
// it sends is put in the place of the import, so that a page loads its own and nobody else's. The sources keep one table of words an area
// and one file of documents; a table that a module takes whole (the names of an enum) stands in it whole.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseSync } from 'vite';

const parsed = (file, code) => parseSync(file, code, { lang: file.endsWith('x') ? 'tsx' : 'ts' }).program;
const slice = (code, { start, end }) => code.slice(start, end);
const isNode = (value) => typeof value?.type === 'string';
const childrenOf = (node) => Object.values(node).flatMap((value) => (Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : []));

/** Names that a pattern binds: of parameters, and of what is declared. */
const bound = (pattern) => {
  switch (pattern?.type) {
    case 'Identifier': return [pattern.name];
    case 'ObjectPattern': return pattern.properties.flatMap((each) => bound(each.type === 'RestElement' ? each.argument : each.value));
    case 'ArrayPattern': return pattern.elements.flatMap(bound);
    case 'AssignmentPattern': return bound(pattern.left);
    case 'RestElement': return bound(pattern.argument);
    case 'TSParameterProperty': return bound(pattern.parameter);
    default: return [];
  }
};
const declared = (node) => (node.type === 'VariableDeclaration' ? node.declarations.flatMap(({ id }) => bound(id)) : /^(Function|Class)Declaration$/.test(node.type) ? bound(node.id) : []);
/** What is named anew inside a node, and so means something else there. */
const shadows = (node) => {
  if (/Function|Arrow/.test(node.type)) return node.params.flatMap(bound);
  if (node.type === 'BlockStatement') return node.body.flatMap(declared);
  if (node.type === 'CatchClause') return bound(node.param);
  return /^For/.test(node.type) && isNode(node.init ?? node.left) ? declared(node.init ?? node.left) : [];
};

/** Calls `found(identifier, parent)` for each use of a name from outside; types and names of properties are none. */
const uses = (node, names, found, parent) => {
  if (node.type === 'Identifier') { if (names.has(node.name)) found(node, parent); return; }
  const inside = shadows(node).filter((name) => names.has(name));
  const open = inside.length > 0 ? new Set([...names].filter((name) => !inside.includes(name))) : names;
  const isType = node.type.startsWith('TS');
  for (const child of isType ? [node.expression].filter(isNode) : childrenOf(node)) {
    const isName = (child === node.property || child === node.key) && !node.computed && !(node.shorthand && child === node.value);
    if (!isName || (node.type === 'MemberExpression' && child === node.object)) uses(child, open, found, node);
  }
};

/** Whether a wording stands on its own: what it names is given to it. */
const standsAlone = (node) => {
  const named = new Set();
  const collect = (each) => { if (each.type === 'Identifier') named.add(each.name); childrenOf(each).forEach(collect); };
  collect(node);
  let isFree = false;
  uses(node, named, ({ name }) => { isFree ||= !['Math', 'Number', 'String', 'undefined'].includes(name); });
  return !isFree;
};

/** `words({…})` tables of a file: by name, as they are written: the two wordings of each key, and all of it. */
const tablesOf = (file) => {
  const code = readFileSync(file, 'utf8');
  return new Map(parsed(file, code).body.flatMap(({ type, declaration }) => (type !== 'ExportNamedDeclaration' || declaration?.type !== 'VariableDeclaration' ? [] : declaration.declarations)).flatMap(({ id, init }) => {
    if (init?.type !== 'CallExpression' || init.callee.name !== 'words') return [];
    const wordings = init.arguments[0].properties.flatMap(({ key, value }) => (value.elements.every(standsAlone) ? [[key.name ?? key.value, value.elements.map((each) => slice(code, each))]] : []));
    return [[id.name, { wordings: new Map(wordings), whole: wordings.length === init.arguments[0].properties.length ? slice(code, init) : null }]];
  }));
};
/** The documents as code generation wrote them. */
const documentsOf = (file) => new Map([...readFileSync(file, 'utf8').matchAll(/^export const (\w+) = (?:\/\*#__PURE__\*\/ )?new TypedDocumentString\(`([^`]*)`/gm)].map(([, name, text]) => [name, text.replace(/\s+/g, ' ').trim()]));

/** The plugin of the build. */
export const inline = (root) => {
  const documentFile = resolve(root, 'generated/graphql.ts');
  const documents = documentsOf(documentFile);
  const tables = new Map();
  const wordsOf = (file) => { if (!tables.has(file)) tables.set(file, tablesOf(file)); return tables.get(file); };
  return {
    name: 'inline', enforce: 'pre',
    transform(code, id) {
      // Whoever still takes a document from there is told at build that it has none.
      if (id === documentFile) return `export class TypedDocumentString { constructor(text) { this.text = text; } toString() { return this.text; } }`;
      if (!id.startsWith(root) || !/\.tsx?$/.test(id) || !/from '[^']*\/(words|graphql)\.ts'/.test(code)) return null;
      const program = parsed(id, code);
      const edits = [];
      const head = [];
      for (const node of program.body) {
        if (node.type !== 'ImportDeclaration' || node.importKind === 'type') continue;
        const from = resolve(dirname(id), node.source.value);
        const own = from === documentFile ? takeDocuments(node) : /\/words\.ts$/.test(from) ? takeWords(node, wordsOf(from), from) : undefined;
        if (own) edits.push(own);
      }
      if (edits.length === 0) return null;
      const tools = ['said', 'words'].filter((name) => head.some((line) => line.includes(`= ${name}(`)) && !code.includes(`import { ${name} } from`));
      if (tools.length > 0) head.unshift(`import { ${tools.join(', ')} } from ${JSON.stringify(resolve(root, 'kit/i18n.ts'))};`);
      const last = program.body.filter(({ type }) => type === 'ImportDeclaration').at(-1).end;
      edits.push({ start: last, end: last, text: `\n${head.join('\n')}` });
      return edits.sort((a, b) => b.start - a.start || b.end - a.end).reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), code);

      function takeDocuments(node) {
        const taken = node.specifiers.filter(({ importKind, imported }) => importKind !== 'type' && documents.has(imported.name));
        if (taken.length === 0) return undefined;
        for (const { imported, local } of taken) head.push(`const ${local.name} = new TypedDocumentString(${JSON.stringify(documents.get(imported.name))});`);
        return { start: node.start, end: node.end, text: `import { TypedDocumentString } from ${JSON.stringify(node.source.value)};` };
      }

      function takeWords(node, of) {
        const locals = new Map(node.specifiers.flatMap(({ imported, local }) => (of.has(imported?.name) ? [[local.name, of.get(imported.name)]] : [])));
        const whole = new Set(node.specifiers.map(({ local }) => local.name).filter((name) => !locals.has(name)));
        const said = new Set();
        for (const each of program.body) {
          if (each.type === 'ImportDeclaration') continue;
          uses(each, new Set(locals.keys()), (name, parent) => {
            const key = parent.type === 'MemberExpression' && !parent.computed && parent.object === name ? parent.property.name : undefined;
            const wording = key === undefined ? undefined : locals.get(name.name).wordings.get(key);
            if (!wording) { whole.add(name.name); return; }
            const put = `$${name.name}_${key}`;
            if (!said.has(put)) head.push(`const ${put} = said(${wording.join(', ')});`);
            said.add(put);
            edits.push({ start: parent.start, end: parent.end, text: `${put}()` });
          });
        }
        for (const name of whole) if (locals.get(name)?.whole) head.push(`const ${name} = ${locals.get(name).whole};`);
        const kept = node.specifiers.filter(({ local }) => whole.has(local.name) && !locals.get(local.name)?.whole);
        return { start: node.start, end: node.end, text: kept.length > 0 ? `import { ${kept.map((each) => slice(code, each)).join(', ')} } from ${JSON.stringify(node.source.value)};` : '' };
      }
    },
  };
};
