import { describe, expect, it } from 'vitest';
import { createTravelChain } from '../../../src/travel/chain/chain.ts';
import { createEstimate } from '../../../src/travel/estimate/estimate.ts';
import { noticeText, toWarnings } from '../../../src/travel/notices.ts';
import { PILOT, TISZAKECSKE, WINTER } from './places.ts';

describe('notices', () => {
  it('are sentences in Hungarian and English with the parameters in them', () => {
    const notice = { code: 'POINT_SWAPPED', params: { point: 'orvosi rendelő' } } as const;
    expect(noticeText(notice)).toBe(
      'A(z) orvosi rendelő hely szélessége és hosszúsága fel van cserélve. Cserélje meg a két számot.',
    );
    expect(noticeText(notice, 'en')).toContain('Latitude and longitude of place orvosi rendelő are swapped.');
  });

  it('say sources and reasons in words, not in codes', () => {
    const notice = { code: 'SOURCE_PARTIAL', params: { source: 'roads', reason: 'NOT_SNAPPED', cells: 6 } } as const;
    expect(noticeText(notice)).toContain('Menetidőforrás (úthálózat): 6 párra nem adott választ (nincs út a közelben)');
    expect(noticeText(notice, 'en')).toContain('(road network): no answer for 6 pairs (no road near)');
  });

  it('keep the name of a parameter that is missing visible', () => {
    expect(noticeText({ code: 'POINT_ZERO', params: {} })).toContain('{point}');
  });

  it('of a chain are the same in words and in codes, once each', async () => {
    const chain = createTravelChain({ links: [{ source: 'estimate', service: createEstimate(PILOT) }] });
    const zero = { id: 'zero', lat: 0, lon: 0 };
    const { notices, warnings } = await chain.matrix([zero, TISZAKECSKE, zero], WINTER);
    expect(notices?.map((n) => n.code)).toEqual(['POINT_ZERO']);
    expect(warnings).toEqual(toWarnings(notices ?? []));
  });
});
