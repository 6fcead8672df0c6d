/** Part of `npm run generate`: writes the types of the console's operations. `--check` only says whether they are up to date. */
import { readFileSync } from 'node:fs';
import { generateOperations, OPERATIONS_FILE, writeOperations } from './generate-operations.ts';

if (!process.argv.includes('--check')) await writeOperations();
else if (readFileSync(OPERATIONS_FILE, 'utf8') !== (await generateOperations())) {
  console.error('operations.generated.ts is not up to date: run "npm run generate" and commit it.');
  process.exitCode = 1;
}
