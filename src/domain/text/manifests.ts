/** What a driver reads: why an event was not recorded, and what helps to carry. */
import type { Language } from '../actor.ts';
import type { EventConflict } from '../stop-events.ts';
import { sayText, type Text } from './catalogue.ts';

const CONFLICTS: Readonly<Record<EventConflict, Text>> = {
  MALFORMED: {
    hu: 'Az esemény hiányos vagy hibás; frissítse az alkalmazást, és rögzítse újra.',
    en: 'The event is incomplete or malformed; refresh the application and record it again.',
  },
  MOVED_AWAY: {
    hu: 'Rögzítve, de az utast közben másik járatra tették át; szóljon a diszpécsernek.',
    en: 'Recorded, but the rider was moved to another run meanwhile; tell the dispatcher.',
  },
  ODOMETER_BACKWARDS: {
    hu: 'A záró kilométeróra-állás kisebb a kezdőnél; olvassa le újra.',
    en: 'The odometer at the end is below the one at the beginning; read it again.',
  },
  NOT_ON_MANIFEST: {
    hu: 'Ez az utas nem szerepel ezen a járaton; frissítse az utaslistát.',
    en: 'This rider is not on this run; refresh the manifest.',
  },
  TRIP_CANCELLED: {
    hu: 'Ezt az utazást közben lemondták; hívja a diszpécsert, ha az utas mégis ott van.',
    en: 'This trip was cancelled meanwhile; call the dispatcher if the rider is there all the same.',
  },
  ALREADY_RECORDED: { hu: 'Ezt már rögzítették.', en: 'This was recorded before.' },
  NOT_BOARDED: {
    hu: 'Kiszállás csak beszállás után rögzíthető; előbb a beszállást rögzítse.',
    en: 'Record the boarding first.',
  },
  ALREADY_BOARDED: {
    hu: 'Az utas már beszállt; ha tévedés volt, vonja vissza a beszállást.',
    en: 'The rider is aboard; undo the boarding if that was a slip.',
  },
  ALREADY_NO_SHOW: {
    hu: 'Az utas távolmaradóként van rögzítve; előbb azt vonja vissza.',
    en: 'The rider is recorded as a no-show; undo that first.',
  },
  NO_SHOW_NOT_ARRIVED: {
    hu: 'Távolmaradás csak megérkezés után rögzíthető; előbb az érkezést rögzítse.',
    en: 'Record the arrival first.',
  },
  NO_SHOW_TOO_SOON: {
    hu: 'Még várni kell: távolmaradás csak a várakozási idő letelte után rögzíthető.',
    en: 'Wait a little longer: a no-show counts only after the waiting time.',
  },
  NO_SHOW_OUTSIDE_WINDOW: {
    hu: 'A jármű az ígért idő után ért oda, ezért ez nem az utas távolmaradása; hívja a diszpécsert.',
    en: 'The vehicle came after the promised time, so this is no no-show of the rider; call the dispatcher.',
  },
  BEFORE_BOARDING: {
    hu: 'A kiszállás nem lehet korábban, mint a beszállás; ellenőrizze a telefon óráját.',
    en: 'Alighting cannot be before boarding; check the clock of the phone.',
  },
  IN_FUTURE: {
    hu: 'Az időpont a jövőben van; ellenőrizze a telefon óráját.',
    en: 'The time lies in the future; check the clock of the phone.',
  },
  UNDO_UNKNOWN: { hu: 'Nincs ilyen esemény, amit vissza lehetne vonni.', en: 'There is no such event to undo.' },
  UNDO_TWICE: { hu: 'Ezt már visszavonták.', en: 'This was undone before.' },
  UNDO_LATER_FIRST: {
    hu: 'Előbb a későbbi eseményt (kiszállás) vonja vissza.',
    en: 'Undo the later event (alighting) first.',
  },
};

/** For the driver: what was not recorded and what to do. */
export function sayEventConflict(conflict: EventConflict, language: Language): string {
  return sayText(CONFLICTS[conflict], language);
}

export const HELP_NOTES = {
  wheelchair: { hu: 'kerekesszékkel utazik', en: 'travels in a wheelchair' },
  walker: { hu: 'járókerettel jár', en: 'uses a walker' },
  guide_dog: { hu: 'vakvezető kutyával utazik', en: 'travels with a guide dog' },
  attendant: { hu: 'kísérővel utazik', en: 'travels with an attendant' },
  child_seat: { hu: 'gyerekülés kell: {{count}}', en: 'child seats needed: {{count}}' },
  slow_boarding: { hu: 'lassabban száll be', en: 'needs more time to board' },
} as const satisfies Readonly<Record<string, Text>>;
