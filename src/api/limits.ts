/** What one request may ask for at most, so that no single one can hold the service up. Measured before anything runs. */
import {
  type ASTVisitor,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

export const LIMITS = {
  /** Of the HTTP body. */
  bodyBytes: 1_048_576,
  /** Of the body of an importFile, from whoever may send one: a file of 8 MiB in base64. */
  fileBodyBytes: 12 * 1_048_576,
  /** Of the document, counted by the parser before it builds anything. */
  tokens: 5_000,
  /** Fields inside fields; a page of trips with rider, home and settlement needs nine. */
  depth: 14,
  aliases: 40,
  /** Selected fields with fragments spread out. */
  fields: 1_000,
  /** Fields at the root of one operation. */
  rootFields: 20,
  seconds: 25,
  /** Of an importFile: 20,000 rows are one transaction. */
  fileSeconds: 120,
  /** Calls over HTTP that one process answers at a time: ten for each database connection, hence a wait of a second or two. */
  callsUnderWay: 120,
  /** Operations that one WebSocket may follow at a time. */
  subscriptionsPerSocket: 30,
} as const;

interface Size {
  readonly depth: number;
  readonly aliases: number;
  readonly fields: number;
}

const NOTHING: Size = { depth: 0, aliases: 0, fields: 0 };

/** Validation rule: refuses operations that go beyond LIMITS and says by which. */
export function limitOperations(context: ValidationContext): ASTVisitor {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of context.getDocument().definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  const known = new Map<string, Size>();
  return {
    OperationDefinition(operation: OperationDefinitionNode) {
      const size = measure(operation.selectionSet, fragments, known, new Set());
      const introspects = operation.selectionSet.selections.every(isIntrospection);
      const faults = [
        ...(size.depth > LIMITS.depth && !introspects ? [`depth ${size.depth} > ${LIMITS.depth}`] : []),
        ...(size.aliases > LIMITS.aliases ? [`aliases ${size.aliases} > ${LIMITS.aliases}`] : []),
        ...(size.fields > LIMITS.fields ? [`fields ${size.fields} > ${LIMITS.fields}`] : []),
        ...(operation.selectionSet.selections.length > LIMITS.rootFields
          ? [`root fields ${operation.selectionSet.selections.length} > ${LIMITS.rootFields}`]
          : []),
      ];
      if (faults.length > 0) {
        const message = `A kérés túl nagy (${faults.join(', ')}); ossza több kérésre. / The request is too large (${faults.join(', ')}); split it.`;
        context.reportError(new GraphQLError(message, { nodes: operation }));
      }
      return false;
    },
  };
}

/** A fragment is measured once; one that contains itself counts nothing here, another rule refuses it. */
function measure(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  known: Map<string, Size>,
  inside: ReadonlySet<string>,
): Size {
  let total = NOTHING;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      const below = selection.selectionSet ? measure(selection.selectionSet, fragments, known, inside) : NOTHING;
      total = add(total, {
        depth: below.depth + 1,
        aliases: below.aliases + (selection.alias ? 1 : 0),
        fields: below.fields + 1,
      });
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      total = add(total, measure(selection.selectionSet, fragments, known, inside));
    } else {
      total = add(total, measureFragment(selection.name.value, fragments, known, inside));
    }
  }
  return total;
}

function measureFragment(
  name: string,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  known: Map<string, Size>,
  inside: ReadonlySet<string>,
): Size {
  const fragment = fragments.get(name);
  if (!fragment || inside.has(name)) return NOTHING;
  const size = known.get(name) ?? measure(fragment.selectionSet, fragments, known, new Set([...inside, name]));
  known.set(name, size);
  return size;
}

function add(a: Size, b: Size): Size {
  return { depth: Math.max(a.depth, b.depth), aliases: a.aliases + b.aliases, fields: a.fields + b.fields };
}

function isIntrospection(selection: { readonly kind: string }): boolean {
  return selection.kind === Kind.FIELD && (selection as FieldNode).name.value.startsWith('__');
}
