// What the portal loads at once, and what each of its pages loads beside that, so that the server can say so with the page and the browser
// need not find out step by step.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const declaration = /\{ path: '([^']+)',[^\n]*?load: \(\) => import\('([^']+)'\)[^\n]*/g;

/**
 * The pages where the areas declare them, in the order in which the portal looks through them.
 *
 * @param {string} root the client's folder
 * @returns {{ area: string, path: string, file: string, record: string | null, ahead: string[], isOpen: boolean, isBare: boolean }[]}
 */
export const declaredPages = (root) => {
  const areas = readdirSync(root).filter((name) => existsSync(join(root, name, 'pages.ts'))).sort();
  return ['app', ...areas.filter((name) => name !== 'app')].flatMap((area) => {
    const code = readFileSync(join(root, area, 'pages.ts'), 'utf8');
    const found = [...code.matchAll(declaration)];
    if (found.length !== code.match(/^ {2}\{ path: '/gm).length) throw new Error(`client/${area}/pages.ts declares a page in another form than { path: '…', … load: () => import('…') … }`);
    return found.map(([words, path, file]) => ({ area, path, file, record: /record: '(\w+)'/.exec(words)?.[1] ?? null, ahead: [.../ahead: \[([^\]]*)\]/.exec(words)?.[1].matchAll(/\w+/g) ?? []].flat(), isOpen: words.includes('open: true'), isBare: words.includes('bare: true') }));
  });
};

/** A question that a page's own module asks when it is opened, said in so many words: of the record of its address, or of nothing. */
const question = /useQuery\((\w+)Document, (?:isCode \? \{ (creditCode): id \} : )?(?:[^\n]*? : )?(\{ id \}|\{\})\)/g;
/** What is counted for everybody on the home page. */
const openTodos = (root) => Object.fromEntries(readdirSync(root).map((area) => join(root, area, 'todos.ts')).filter((file) => existsSync(file))
  .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/^ {2}todo\('(\w+)', \[[^\]]*'PUBLIC'/gm)].map(([, id]) => [id, true])));

/**
 * What a page asks first, so that the server can answer it with the page. `:id` stands for the record of the address,
 * `:code` for the credit code that it may be instead.
 *
 * @returns {{ document: string, variables: Record<string, unknown>, isOpen?: true }[]} `isOpen`: by those who have not signed in
 */
const asked = (root, { area, path, file, ahead }) => {
  if (path === '/') return [{ document: 'Todos', variables: openTodos(root), isOpen: true }];
  const own = readFileSync(resolve(root, area, file), 'utf8').split(/^export default function /m).at(-1).split(/^\}/m)[0];
  return [...ahead.map((document) => ({ document, variables: {} })), ...[...own.matchAll(question)].map(([, document, code, variables]) => ({ document, variables: variables === '{}' ? {} : { id: ':id', ...(code && { [code]: ':code' }) } }))];
};

/**
 * What each page loads.
 *
 * @param {string} root the client's folder
 * @param {readonly { type: string, fileName: string, isEntry?: boolean, imports?: string[], dynamicImports?: string[], facadeModuleId?: string | null, moduleIds?: string[] }[]} output what was built
 * @returns {{ first: string[], pages: { path: string, isBare: boolean, ahead: ReturnType<typeof asked>, files: string[], parts: string[] }[] }} what every page loads, what one asks
 *   and needs beside that, and what other areas show on it
 */
export const routes = (root, output) => {
  const chunks = new Map(output.filter(({ type }) => type === 'chunk').map((chunk) => [chunk.fileName, chunk]));
  const chunkOf = new Map([...chunks.values()].flatMap(({ fileName, moduleIds }) => moduleIds.map((id) => [id, fileName])));
  const withImports = (name, seen = new Set()) => {
    if (!seen.has(name)) seen.add(name) && chunks.get(name).imports.forEach((each) => withImports(each, seen));
    return seen;
  };
  const first = [...chunks.values()].filter(({ isEntry }) => isEntry).flatMap(({ fileName }) => [...withImports(fileName)]);
  const pages = declaredPages(root).map((declared) => {
    const { area, path, file, isBare } = declared;
    const page = chunkOf.get(resolve(root, area, file));
    const files = [...withImports(page)].filter((name) => !first.includes(name));
    const sections = chunks.get(page).dynamicImports.filter((name) => chunks.get(name).moduleIds.some((id) => /-section\.tsx$/.test(id)) || /-section\.tsx$/.test(chunks.get(name).facadeModuleId ?? ''));
    return { path, isBare, ahead: asked(root, declared), files, parts: [...new Set(sections.flatMap((name) => [...withImports(name)]))].filter((name) => !first.includes(name) && !files.includes(name)) };
  });
  return { first, pages };
};
