/** Which questions are answered from what is kept: one root field, and within it nothing but what its version speaks of. */
import { createHash } from 'node:crypto';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { findBoardVersion } from '../modules/plans/board-version-read-model.ts';
import type { ApiContext } from './context.ts';
import { LIMITS } from './limits.ts';

export interface KeptQuestion {
  /** In the table of permissions. */
  readonly permission: string;
  /** Tells apart what has different answers for one and the same person. */
  readonly key: string;
  readonly operation: OperationDefinitionNode;
  /** Equal only while the answer is the same; undefined when there is nothing to answer with. */
  readonly findVersion: (context: ApiContext) => Promise<string | undefined>;
}

interface KeptField {
  /** The one argument, given as a variable. */
  readonly argument: string;
  readonly shape: SelectionSetNode;
  readonly findVersion: (context: ApiContext, value: string) => Promise<string | undefined>;
}

/** All that `findBoardVersion` speaks of. A question for more is answered the long way. */
const BOARD = `{
  id number state origin cost stale note createdAt publishedAt version serviceDate
  createdBy { fullName } publishedBy { fullName } base { id number }
  figures {
    tripsServed tripsUnserved vehiclesUsed metres deadheadMetres vehicleSeconds drivingForint productivity systemEfficiency
    detourMedian sharedShare
  }
  runs {
    id locked orderLocked metres deadheadMetres scheduledStartAt scheduledEndAt shift { id }
    stops {
      id position kind scheduledArrivalAt scheduledBeginAt scheduledDepartureAt seatsAboard wheelchairsAboard metresFromPrevious
      slackSeconds locked
      place { ...Place }
      trip { ...Trip }
    }
  }
  unserved { trip { ...Trip } reason { code shortfallMinutes shortfallPlaces sentence { hu en } } }
}
fragment Trip on Trip {
  id leg state seats wheelchairs estimatedPickupAt
  rider { id fullName phone } request { reference purpose }
  from { ...Place } to { ...Place }
  requestedPickup { earliest latest } promise { pickup { earliest latest } arrivalLatest }
}
fragment Place on Place { id name coordinates { lat lon } settlement { name } }`;

const KEPT: Readonly<Record<string, KeptField>> = {
  plan: {
    argument: 'id',
    shape: readShape(BOARD),
    findVersion: (context, id) =>
      context.read((tx) => findBoardVersion(tx, id, context.services.clock.now().toJSDate())),
  },
};

/** Fragments spread out. */
function readShape(text: string): SelectionSetNode {
  const document = parse(text);
  const fragments = fragmentsOf(document);
  const spread = ({ selections, ...node }: SelectionSetNode): SelectionSetNode => ({
    ...node,
    selections: selections.flatMap((one): readonly SelectionNode[] => {
      if (one.kind !== Kind.FIELD) {
        const inner = one.kind === Kind.INLINE_FRAGMENT ? one : fragments.get(one.name.value);
        return inner ? spread(inner.selectionSet).selections : [];
      }
      return [one.selectionSet ? { ...one, selectionSet: spread(one.selectionSet) } : one];
    }),
  });
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('A shape begins with what it is asked for.');
  return spread(operation.selectionSet);
}

/** A document as it was found fit, for any values of its variables. */
interface FitDocument {
  readonly field: string;
  readonly variable: string;
  readonly operation: OperationDefinitionNode;
  readonly digest: string;
}

/** What consoles ask is a handful of texts; anything else would fill the memory of a process that lives for months. */
const MOST_DOCUMENTS = 200;
const LONGEST_DOCUMENT = 20_000;
const documents = new Map<string, FitDocument | null>();

/** @param body of an HTTP request, of any form. @returns null when the question is not one of these */
export function readKeptQuestion(body: unknown): KeptQuestion | null {
  if (typeof body !== 'object' || body === null) return null;
  const { query, variables, operationName } = body as Readonly<Record<string, unknown>>;
  if (typeof query !== 'string' || query.length > LONGEST_DOCUMENT) return null;
  const document = findFitDocument(query);
  if (!document || typeof variables !== 'object' || variables === null) return null;
  const name = document.operation.name?.value;
  if (operationName != null && operationName !== '' && operationName !== name) return null;
  const { [document.variable]: value, ...others } = variables as Readonly<Record<string, unknown>>;
  const field = KEPT[document.field];
  if (!field || typeof value !== 'string' || Object.keys(others).length > 0) return null;
  return {
    permission: `Query.${document.field}`,
    key: `${document.digest} ${value}`,
    operation: document.operation,
    findVersion: (context) => field.findVersion(context, value),
  };
}

function findFitDocument(text: string): FitDocument | null {
  const known = documents.get(text);
  if (known !== undefined) return known;
  const found = fitDocument(text);
  const [oldest] = documents.keys();
  if (documents.size >= MOST_DOCUMENTS && oldest !== undefined) documents.delete(oldest);
  documents.set(text, found);
  return found;
}

function fitDocument(text: string): FitDocument | null {
  const document = parseOrNull(text);
  const [operation, second] = document?.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION) ?? [];
  if (!document || !operation || second || operation.operation !== 'query') return null;
  const [root, ...others] = operation.selectionSet.selections;
  if (root?.kind !== Kind.FIELD || others.length > 0) return null;
  const field = KEPT[root.name.value];
  const [argument, ...more] = root.arguments ?? [];
  if (!field || argument?.name.value !== field.argument || argument.value.kind !== Kind.VARIABLE || more.length > 0)
    return null;
  if (operation.directives?.length || root.directives?.length || !root.selectionSet) return null;
  if (!isWithin(document, root.selectionSet, field.shape)) return null;
  const digest = createHash('sha256').update(text).digest('base64');
  return { field: root.name.value, variable: argument.value.name.value, operation, digest };
}

/** Whether everything asked for, whatever it is called, stands in the shape. Arguments and directives change what is meant. */
function isWithin(document: DocumentNode, asked: SelectionSetNode, shape: SelectionSetNode): boolean {
  const fragments = fragmentsOf(document);
  // Fragments of fragments can spread out without end.
  let left: number = LIMITS.fields;
  const within = (selections: SelectionSetNode, known: SelectionSetNode): boolean =>
    selections.selections.every((selection) => {
      if (--left < 0 || selection.directives?.length) return false;
      if (selection.kind === Kind.INLINE_FRAGMENT) return within(selection.selectionSet, known);
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value);
        return fragment !== undefined && within(fragment.selectionSet, known);
      }
      if (selection.name.value === '__typename') return true;
      const field = known.selections.find((one) => one.kind === Kind.FIELD && one.name.value === selection.name.value);
      if (field?.kind !== Kind.FIELD || selection.arguments?.length) return false;
      if (!selection.selectionSet || !field.selectionSet) return selection.selectionSet === field.selectionSet;
      return within(selection.selectionSet, field.selectionSet);
    });
  return within(asked, shape);
}

function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
}

function parseOrNull(text: string): DocumentNode | null {
  try {
    return parse(text, { maxTokens: LIMITS.tokens, noLocation: true });
  } catch {
    // Answered the long way, which says what is wrong with it.
    return null;
  }
}
