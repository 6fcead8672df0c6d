/** A process that holds an embedded PostgreSQL until it is told to stop; for tests that kill it. Argument: data folder. */
import { startEmbeddedPostgres } from '../../db/embedded.ts';
import { OperatorError } from '../../db/operator-error.ts';

try {
  const postgres = await startEmbeddedPostgres({
    dataFolder: process.argv[2] ?? '',
    onEvent: (sentence) => console.log(`event: ${sentence}`),
  });
  console.log(`ready ${postgres.url} ${postgres.adopted ? 'adopted' : 'started'} in ${postgres.folder}`);
  const alive = setInterval(() => undefined, 1_000);
  process.once('SIGINT', () => {
    void postgres.stop().then(() => {
      console.log('stopped');
      clearInterval(alive);
    });
  });
} catch (error) {
  console.log(error instanceof OperatorError ? `sentence: ${error.message}` : error);
  process.exitCode = 1;
}
