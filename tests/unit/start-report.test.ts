import { expect, test } from 'vitest';
import { formatStartReport } from '../../src/start-report.ts';

const roles = ['admin', 'coordinator', 'dispatcher', 'intake', 'driver', 'partner'];

test('it is about a dozen lines: address, sign-ins per role, the runs as a table, how to stop', () => {
  const text = formatStartReport({
    address: 'http://127.0.0.1:4000',
    data: '/srv/falubusz/.falubusz',
    signIns: roles.map((role) => ({ role, email: `${role}@pilot.example`, password: 'tisza-2026' })),
    day: {
      serviceDate: '2026-11-23',
      served: 139,
      asked: 142,
      runs: [
        {
          vehicle: 'Busz 1',
          driver: 'Kovács Béla',
          start: '04:50',
          end: '13:05',
          trips: 31,
          stops: 62,
          kilometres: 187.6,
        },
        {
          vehicle: 'Busz 2 (emelő)',
          driver: 'Tóth Éva',
          start: '05:10',
          end: '18:40',
          trips: 9,
          stops: 18,
          kilometres: 98,
        },
      ],
    },
  });
  expect(text.split('\n')).toEqual([
    'Falubusz stands at http://127.0.0.1:4000/graphql   (health: /healthz, /readyz; figures: /metrics)',
    'Data: /srv/falubusz/.falubusz',
    'Demo sign-ins, password tisza-2026:',
    '  admin admin@pilot.example             coordinator coordinator@pilot.example',
    '  dispatcher dispatcher@pilot.example   intake intake@pilot.example',
    '  driver driver@pilot.example           partner partner@pilot.example',
    'Plan of 2026-11-23: 139 of 142 trips served, 2 runs',
    '  Busz 1          Kovács Béla  04:50–13:05  31 trips  62 stops  188 km',
    '  Busz 2 (emelő)  Tóth Éva     05:10–18:40   9 trips  18 stops   98 km',
    'Stop with Ctrl-C; the data stays for the next start.',
  ]);
});

test('without demo accounts it says how to make the first one', () => {
  expect(formatStartReport({ address: 'http://x', data: 'y', signIns: [] })).toContain('npm run staff -- create');
});
