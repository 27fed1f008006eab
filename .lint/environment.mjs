// server/config.ts is the only reader of the environment: one place says what can be set, checks it and refuses to start on a bad value.
const isProcess = (node) => node?.type === 'Identifier' && node.name === 'process'
  || node?.type === 'MemberExpression' && node.object.name === 'globalThis' && node.property.name === 'process';
const named = (node) => node?.name ?? node?.value;

export default {
  meta: { type: 'problem', schema: [], messages: { environment: 'Only server/config.ts reads the environment: take what you need from the configuration.' } },
  create(context) {
    const report = (node) => context.report({ node, messageId: 'environment' });
    return {
      MemberExpression(node) {
        if (isProcess(node.object) && named(node.property) === 'env') report(node);
      },
      VariableDeclarator(node) {
        if (isProcess(node.init) && node.id.type === 'ObjectPattern' && node.id.properties.some((one) => one.type === 'RestElement' || named(one.key) === 'env')) report(node);
      },
      ImportDeclaration(node) {
        if (/^(node:)?process$/.test(node.source.value) && node.specifiers.some((one) => named(one.imported) === 'env')) report(node);
      },
    };
  },
};
