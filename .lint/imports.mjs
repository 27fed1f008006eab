// Every way in which a file names another: import, import type, export … from, import() and import('…').Type.
const literal = (node) => (node?.type === 'Literal' && typeof node.value === 'string' ? node : node?.type === 'TSLiteralType' ? literal(node.literal) : undefined);

/** Visitors that call `see({ node, specifier, isLazy, isType })` for each. */
export const imports = (see) => {
  const visit = (source, isLazy, isType) => {
    const found = literal(source);
    if (found) see({ node: found, specifier: found.value, isLazy, isType });
  };
  const onlyTypes = (node) => node.importKind === 'type' || node.exportKind === 'type'
    || (node.specifiers?.length > 0 && node.specifiers.every((one) => one.importKind === 'type' || one.exportKind === 'type'));
  return {
    ImportDeclaration: (node) => visit(node.source, false, onlyTypes(node)),
    ExportNamedDeclaration: (node) => visit(node.source, false, onlyTypes(node)),
    ExportAllDeclaration: (node) => visit(node.source, false, onlyTypes(node)),
    ImportExpression: (node) => visit(node.source, true, false),
    TSImportType: (node) => visit(node.source ?? node.argument, false, true),
  };
};
