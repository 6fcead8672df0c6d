/** The services that a Hungarian town, village or hamlet usually has, with their usual hours; invented, none is a real one. */
import type { SettlementSettings } from './settings.ts';

export interface ServiceTemplate {
  readonly key: string;
  readonly kind: string;
  readonly name: string;
  readonly street: string;
  /** Metres from the centre of the settlement. */
  readonly metres: number;
  readonly opening: string;
}

type Line = readonly [key: string, kind: string, name: string, street: string, metres: number, opening?: string];

const service = (...[key, kind, name, street, metres, opening = '']: Line): ServiceTemplate => ({
  key,
  kind,
  name,
  street,
  metres,
  opening,
});

const OFFICE = '1-4 08:00-16:00; 5 08:00-12:00';
const SHOP = '1-5 06:00-19:00; 6 06:00-17:00; 7 07:00-12:00';
const CHEMIST = '1-5 08:00-17:00; 6 08:00-12:00';

const TOWN: readonly ServiceTemplate[] = [
  service('varoshaza', 'village_hall', 'Városháza', 'Kossuth Lajos tér 1.', 120, OFFICE),
  service('orvos-1', 'surgery', '1. háziorvosi rendelő', 'Egészség utca 2.', 420, '1-5 08:00-15:00'),
  service('orvos-2', 'surgery', '2. háziorvosi rendelő', 'Egészség utca 4.', 450, '1-5 10:00-17:00'),
  service('szakrendelo', 'surgery', 'Szakorvosi rendelő és szűrőállomás', 'Egészség utca 8.', 480, '1-5 07:00-16:00'),
  service('fogorvos', 'surgery', 'Fogorvosi rendelő', 'Petőfi Sándor utca 30.', 350, '1-5 08:00-14:00'),
  service('kozpont-bolt', 'shop', 'Főtéri Élelmiszer', 'Kossuth Lajos tér 6.', 150, SHOP),
  service('piac', 'shop', 'Városi Piac', 'Piac tér 1.', 500, '1-6 06:00-13:00'),
  service('aruhaz', 'shop', 'Kertvárosi Áruház', 'Béke utca 60.', 1100, SHOP),
  service('patika-1', 'chemist', 'Kamilla Gyógyszertár', 'Kossuth Lajos tér 9.', 160, CHEMIST),
  service('patika-2', 'chemist', 'Zsálya Gyógyszertár', 'Egészség utca 1.', 430, CHEMIST),
  service('altalanos-iskola', 'school', 'Általános Iskola', 'Iskola utca 5.', 520, '1-5 07:00-17:00'),
  service('allomas', 'station', 'Vasútállomás', 'Állomás tér 1.', 1200),
  service('buszpalyaudvar', 'station', 'Autóbusz-állomás', 'Szabadság tér 3.', 300),
  service('muvhaz', 'venue', 'Művelődési Központ', 'Szabadság tér 1.', 260, '1-6 08:00-20:00; 7 09:00-18:00'),
  service('templom', 'other', 'Főtéri templom', 'Kossuth Lajos tér 3.', 140),
  service('megallo-kozpont', 'stop', 'Központi megálló', 'Kossuth Lajos tér', 100),
  service('megallo-kertvaros', 'stop', 'Kertvárosi megálló', 'Béke utca', 1050),
];

const VILLAGE: readonly ServiceTemplate[] = [
  service('kozseghaza', 'village_hall', 'Községháza', 'Kossuth Lajos utca 1.', 120, OFFICE),
  service('orvos', 'surgery', 'Orvosi rendelő', 'Petőfi Sándor utca 10.', 300, '1-5 08:00-14:00'),
  service('bolt', 'shop', 'Sarki Élelmiszer', 'Kossuth Lajos utca 12.', 200, SHOP),
  service('patika', 'chemist', 'Levendula Gyógyszertár', 'Petőfi Sándor utca 12.', 310, CHEMIST),
  service('iskola', 'school', 'Általános Iskola', 'Iskola utca 2.', 400, '1-5 07:00-16:30'),
  service('faluhaz', 'venue', 'Közösségi Ház', 'Szabadság tér 2.', 240, '1-6 08:00-20:00; 7 09:00-18:00'),
  service('templom', 'other', 'Községi templom', 'Szabadság tér 4.', 260),
  service('megallo', 'stop', 'Községháza megálló', 'Kossuth Lajos utca', 90),
  service('megallo-2', 'stop', 'Falu vége megálló', 'Dózsa György utca', 800),
];

const HAMLET: readonly ServiceTemplate[] = [
  service('kozseghaza', 'village_hall', 'Községháza', 'Fő utca 1.', 80, '1-4 08:00-15:00'),
  service('orvos', 'surgery', 'Orvosi rendelő', 'Fő utca 5.', 150, '2 08:00-11:00; 4 13:00-16:00'),
  service('bolt', 'shop', 'Vegyesbolt', 'Fő utca 9.', 200, '1-5 06:00-17:00; 6 06:00-12:00'),
  service('faluhaz', 'venue', 'Faluház', 'Fő utca 3.', 120, '1-6 08:00-20:00; 7 09:00-18:00'),
  service('megallo', 'stop', 'Községháza megálló', 'Fő utca', 70),
];

/** What only the seat of the consortium has. */
const SEAT: readonly ServiceTemplate[] = [
  service(
    'jarasi-hivatal',
    'office',
    'Járási Hivatal',
    'Kossuth Lajos tér 2.',
    130,
    '1 08:00-17:00; 2-4 08:00-16:00; 5 08:00-12:00',
  ),
  service('foglalkoztatas', 'office', 'Foglalkoztatási tanácsadó', 'Szabadság tér 8.', 320, '1-4 08:00-15:30'),
  service('garazs', 'garage', 'Falubusz garázs', 'Ipartelep 2.', 1300),
];

/** @param seat the district's seat, which has what a whole district goes to */
export const listServices = (settlement: SettlementSettings, seat: boolean): readonly ServiceTemplate[] => {
  const usual = settlement.size === 'town' ? TOWN : settlement.size === 'village' ? VILLAGE : HAMLET;
  return seat ? [...usual, ...SEAT] : usual;
};
