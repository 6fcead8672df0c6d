/** Reads the contract: all SDL files of this folder as one document, in the order of their names. */
import { readdirSync, readFileSync } from 'node:fs';
import { type DocumentNode, type EnumTypeDefinitionNode, Kind, parse, visit } from 'graphql';

const FOLDER = new URL('.', import.meta.url);

export function loadSchemaDocument(): DocumentNode {
  const files = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.graphql') && !name.endsWith('.generated.graphql'))
    .sort();
  return parse(files.map((name) => readFileSync(new URL(name, FOLDER), 'utf8')).join('\n'));
}

/** Whether an enum lists the rules a mutation can break; those keep their spelling, all others are lower case inside. */
export function isErrorCodeEnum(name: string): boolean {
  return name.endsWith('ErrorCode');
}

/**
 * The words that the program uses for the values of an enum: in lower case, as in SQL and in src/domain
 * (`ON_BOARD` → `on_board`). Error codes stay as they are, and are left out.
 */
export function enumInternalValues(document: DocumentNode): Record<string, Record<string, string>> {
  const words: Record<string, Record<string, string>> = {};
  visit(document, {
    [Kind.ENUM_TYPE_DEFINITION]: (node: EnumTypeDefinitionNode) => {
      if (isErrorCodeEnum(node.name.value)) return;
      const names = (node.values ?? []).map((value) => value.name.value);
      words[node.name.value] = Object.fromEntries(names.map((name) => [name, name.toLowerCase()]));
    },
  });
  return words;
}
