/** Turns calls away while too many are being answered: who is told so at once can come again, who waits in a long row is told too late. */
import type { RequestHandler } from 'express';
import { CROWDED_ANSWER } from './errors.ts';

/**
 * Put it after what reads the body: a body that trickles in takes no place.
 * @param most calls under way at a time
 */
export function admit(most: number): RequestHandler {
  let underWay = 0;
  return (_request, response, next) => {
    if (underWay >= most) {
      response.status(503).set('retry-after', '1').json(CROWDED_ANSWER);
      return;
    }
    underWay++;
    // Comes once, also when the caller has hung up.
    response.once('close', () => {
      underWay--;
    });
    next();
  };
}
