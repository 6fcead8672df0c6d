/** GET /paper/manifest/:shiftId.pdf and /paper/waybill/:shiftId.pdf, with the permission of the session that asks. */
import type { Express, Request, Response } from 'express';
import { isId } from '../../domain/ids.ts';
import type { ApiContext } from '../context.ts';
import { isAllowed, ROOT_PERMISSIONS } from '../permissions.ts';
import { sayPaper, writeManifest } from './manifest-paper.ts';
import { readPaper } from './read-paper.ts';
import { writeWaybill } from './waybill-paper.ts';

const WRITERS = { manifest: writeManifest, waybill: writeWaybill } as const;

/** @param toContext the session's context, as for GraphQL */
export function servePaper(
  app: Express,
  toContext: (request: Request, response: Response) => Promise<ApiContext>,
): void {
  app.get('/paper/:kind/:file', async (request, response, next) => {
    const { kind, file } = request.params;
    const shiftId = file.endsWith('.pdf') ? file.slice(0, -'.pdf'.length) : '';
    if (kind !== 'manifest' && kind !== 'waybill') return next();
    const context = await toContext(request, response);
    const say = sayPaper(context.language);
    const refuse = (status: number, text: string) => response.status(status).type('text').send(`${text}\n`);
    const { session } = context;
    if (session === null) return refuse(401, say('paper.signIn'));
    if (!isAllowed(ROOT_PERMISSIONS['Query.manifest'], session.actor.role)) return refuse(403, say('paper.noRun'));
    const paper = isId(shiftId) ? await readPaper(context, shiftId) : null;
    if (paper === null) return refuse(404, say('paper.noRun'));
    const written = await WRITERS[kind](paper, context.language);
    response.set({
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="${kind}-${paper.serviceDate}-v${paper.number}.pdf"`,
      // Names and needs of people: nothing between the server and the printer keeps it.
      'Cache-Control': 'no-store',
    });
    response.send(written);
  });
}
