import { type ASTVisitor, type FragmentDefinitionNode, type SelectionSetNode, type ValidationContext, GraphQLError, Kind } from 'graphql';

/** What one document may ask for, before it costs anything. Rows are bounded by the reads themselves, a statement by its own time limit, a request by `milliseconds`. */
export const limits = { depth: 16, aliases: 60, rootFields: 20, mutations: 5, directives: 20, selections: 10_000, tokens: 6_000, bodyBytes: 1_000_000, milliseconds: 30_000 } as const;

const refuse = (what: string, code: string): GraphQLError => new GraphQLError(what, { extensions: { code } });

/**
 * Depth, aliases, directives and selections, fragments followed to where they are used: a few that use each other twice may stand for
 * more fields than can be counted. What was registered has been looked at by people.
 *
 * @param rootDepth how deep the root fields stand: in a subgraph of many, one below the root
 */
export const documentLimits = (isRegistered: (source: string) => boolean, rootDepth = 1) => (context: ValidationContext): ASTVisitor => {
  return {
    OperationDefinition(operation) {
      if (isRegistered(context.getDocument().loc?.source.body ?? '')) return false;
      let [aliases, directives, deepest, roots, selections] = [0, 0, 0, 0, 0];
      // Circular fragments are another rule's to report; here they must only end.
      const walk = (set: SelectionSetNode, depth: number, within: readonly FragmentDefinitionNode[]): void => {
        deepest = Math.max(deepest, depth);
        if (deepest > limits.depth || aliases > limits.aliases || directives > limits.directives || roots > limits.rootFields) return;
        for (const selection of set.selections) {
          selections += 1;
          if (selections > limits.selections) return;
          directives += selection.directives?.length ?? 0;
          if (selection.kind === Kind.FIELD) {
            if (depth <= rootDepth) roots += 1;
            if (selection.alias && selection.alias.value !== selection.name.value) aliases += 1;
            if (selection.selectionSet) walk(selection.selectionSet, depth + 1, within);
          } else if (selection.kind === Kind.INLINE_FRAGMENT) walk(selection.selectionSet, depth, within);
          else {
            const fragment = context.getFragment(selection.name.value);
            if (fragment && !within.includes(fragment)) walk(fragment.selectionSet, depth, [...within, fragment]);
          }
        }
      };
      walk(operation.selectionSet, 1, []);
      // Introspection by standard tools is deep by nature, harmless, and cached.
      const introspects = operation.selectionSet.selections.every((each) => each.kind === Kind.FIELD && each.name.value.startsWith('__'));
      if (deepest > limits.depth && !introspects) context.reportError(refuse(`查询嵌套至多 ${limits.depth} 层。`, 'TOO_DEEP'));
      if (aliases > limits.aliases) context.reportError(refuse(`别名至多 ${limits.aliases} 个。`, 'TOO_MANY_ALIASES'));
      if (directives > limits.directives) context.reportError(refuse(`指令至多 ${limits.directives} 个。`, 'TOO_MANY_DIRECTIVES'));
      if (selections > limits.selections) context.reportError(refuse(`一次请求至多 ${limits.selections} 个字段。`, 'TOO_MANY_FIELDS'));
      const most = operation.operation === 'mutation' ? limits.mutations : limits.rootFields;
      if (roots > most) context.reportError(refuse(`一次请求至多 ${most} 个根字段。`, 'TOO_MANY_FIELDS'));
      return false;
    },
  };
};
