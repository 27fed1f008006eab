// Rights are data beside the area (<area>.access.ts), compiled into every use of a field; a decorator guards one resolver and is forgotten on the next.
export default {
  meta: { type: 'problem', schema: [], messages: { rights: 'No rights in decorators: say it in the area’s .access.ts.' } },
  create(context) {
    const report = (node) => context.report({ node, messageId: 'rights' });
    return {
      ImportSpecifier(node) {
        if (node.imported.name === 'Authorized') report(node);
      },
      Decorator({ expression }) {
        const name = expression.type === 'CallExpression' ? expression.callee : expression;
        if ((name.type === 'MemberExpression' ? name.property : name).name === 'Authorized') report(expression);
      },
    };
  },
};
