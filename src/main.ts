/** `npm start`, `npm run dev`, `npm run worker`. */
import { OperatorError } from '../db/operator-error.ts';
import { PortError } from './api/listen.ts';
import { startApp } from './app.ts';
import { readConfig } from './config.ts';
import { createLogger } from './platform/logger.ts';
import { createShutdown, stopOnSignals } from './shutdown.ts';
import { formatStartReport } from './start-report.ts';

const shutdown = createShutdown((what, error) => console.error(`closing ${what}:`, error));
try {
  const config = readConfig(process.env, process.argv.slice(2));
  stopOnSignals(shutdown);
  const report = await startApp(config, createLogger({ level: config.logLevel }), shutdown);
  process.stdout.write(`${report ? formatStartReport(report) : 'The worker waits for jobs; stop with Ctrl-C.'}\n`);
} catch (error) {
  console.error(error instanceof OperatorError || error instanceof PortError ? error.message : error);
  await shutdown.run();
  process.exit(1);
}
