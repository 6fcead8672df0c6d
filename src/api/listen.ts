/** Opens and closes the HTTP port. */
import { createServer, type RequestListener, type Server } from 'node:http';

export interface Listening {
  readonly server: Server;
  /** `http://127.0.0.1:4000`, without a slash at the end. */
  readonly address: string;
  /** Takes no new connection, lets requests under way end for `graceMs`, then cuts them. */
  readonly close: (graceMs?: number) => Promise<void>;
}

/** The port is taken, or not allowed; its message is a sentence for the operator. */
export class PortError extends Error {
  override readonly name = 'PortError';
}

/** @throws PortError */
export async function listen(
  handler: RequestListener,
  where: { readonly host: string; readonly port: number },
): Promise<Listening> {
  const server = createServer(handler);
  // Slow clients (slowloris) lose their connection; GraphQL requests are small.
  server.headersTimeout = 15_000;
  server.requestTimeout = 30_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, where)));
    server.listen(where.port, where.host, resolve);
  });
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : where.port;
  const host = where.host.includes(':') ? `[${where.host}]` : where.host;
  return { server, address: `http://${host}:${port}`, close: (graceMs = 5_000) => close(server, graceMs) };
}

/** Before anything else is started: a port in use is said in a moment and not after the database has come up. */
export async function assertPortFree(where: { readonly host: string; readonly port: number }): Promise<void> {
  const probe = await listen(() => undefined, where);
  await probe.close(0);
}

async function close(server: Server, graceMs: number): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearTimeout(timer);
}

function explain(
  error: NodeJS.ErrnoException,
  { host, port }: { readonly host: string; readonly port: number },
): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new PortError(`Port ${port} is in use; stop the other program, or set PORT to another number.`);
    case 'EACCES':
      return new PortError(`Port ${port} may not be opened by this user; set PORT to a number above 1023.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new PortError(`${host} is no address of this machine; correct HOST.`);
    default:
      return error;
  }
}
