// A test that is left out proves nothing, and one that is singled out leaves out all others.
const runners = new Set(['it', 'test', 'describe']);
const root = (node) => (node.type === 'MemberExpression' ? root(node.object) : node.type === 'CallExpression' ? root(node.callee) : node);

export default {
  meta: { type: 'problem', schema: [], messages: { focused: '“{{name}}” leaves tests out: finish the test or take it away.' } },
  create(context) {
    const report = (node) => context.report({ node, messageId: 'focused', data: { name: context.sourceCode.getText(node) } });
    return {
      MemberExpression(node) {
        if (['only', 'skip', 'failing'].includes(node.property.name ?? node.property.value) && runners.has(root(node.object).name)) report(node);
      },
      CallExpression(node) {
        if (/^([fx](it|describe)|xtest)$/.test(root(node.callee).name ?? '')) report(node.callee);
      },
    };
  },
};
