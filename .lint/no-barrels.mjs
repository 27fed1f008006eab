// A file that only hands on what others export is how cycles start: import from where a thing is written.
export default {
  meta: { type: 'problem', schema: [], messages: { all: 'No “export *”: it hides where a name is from.', barrel: 'No barrels: import from the file itself.' } },
  create(context) {
    return {
      ExportAllDeclaration: (node) => context.report({ node, messageId: 'all' }),
      'Program:exit'({ body }) {
        const imported = new Set(body.flatMap((node) => (node.type === 'ImportDeclaration' ? node.specifiers.map(({ local }) => local.name) : [])));
        const isHandedOn = (node) => node.type === 'ExportAllDeclaration'
          || node.type === 'ExportNamedDeclaration' && node.declaration === null && node.specifiers.length > 0
            && (node.source !== null || node.specifiers.every(({ local }) => imported.has(local.name)));
        const exported = body.filter((node) => node.type !== 'ImportDeclaration');
        const first = exported.find((node) => node.type === 'ExportNamedDeclaration');
        if (first !== undefined && exported.every(isHandedOn)) context.report({ node: first, messageId: 'barrel' });
      },
    };
  },
};
