/**
 * What a person is told when a rule is broken: what is wrong and what to do. Keyed by the error codes of the contract and,
 * where a code covers several mistakes, by the more particular `textKey` of a fault.
 */
import type { Texts } from './catalogue.ts';

export const ERROR_TEXTS: Texts = {
  INVALID: { hu: 'Egy mező hibás; javítsa, és küldje el újra.', en: 'A field is wrong; correct it and send it again.' },
  INVALID_EMPTY: { hu: 'Ez a mező nem maradhat üresen; töltse ki.', en: 'This field cannot stay empty; fill it in.' },
  INVALID_TOO_SHORT: {
    hu: 'Túl rövid: legalább {{min}} jel kell.',
    en: 'Too short: at least {{min}} signs are needed.',
  },
  INVALID_TOO_LONG: {
    hu: 'Túl hosszú: legfeljebb {{max}} jel lehet; rövidítse.',
    en: 'Too long: at most {{max}} signs; shorten it.',
  },
  NO_MOBILE: {
    hu: 'Az utasnak nincs mobilszáma; hívja fel, vagy írjon e-mailt.',
    en: 'The rider has no mobile number; call, or write an e-mail.',
  },
  NO_EMAIL: {
    hu: 'Az utasnak nincs e-mail-címe; hívja fel, vagy küldjön SMS-t.',
    en: 'The rider has no e-mail address; call, or send an SMS.',
  },
  INVALID_SIGNS: {
    hu: 'Nem megengedett jelek vannak benne; törölje és írja be újra.',
    en: 'It contains signs that are not allowed; delete and type it again.',
  },
  INVALID_PHONE: {
    hu: 'Ez nem telefonszám; írja így: +36 20 123 4567.',
    en: 'This is not a phone number; write it like +36 20 123 4567.',
  },
  INVALID_EMAIL: {
    hu: 'Ez nem e-mail-cím; írja így: nev@pelda.hu.',
    en: 'This is not an e-mail address; write it like name@example.com.',
  },
  INVALID_RANGE: {
    hu: 'Egész szám kell {{least}} és {{most}} között.',
    en: 'A whole number from {{least}} to {{most}} is needed.',
  },
  INVALID_WORD: { hu: 'Csak ezek egyike lehet: {{words}}.', en: 'It can only be one of: {{words}}.' },
  INVALID_KEY: {
    hu: 'Az ismétlési kulcs 8–200 látható ASCII jel; képezzen újat, például UUID-t.',
    en: 'The idempotency key is 8–200 visible ASCII signs; make a new one, such as a UUID.',
  },
  INVALID_POSTAL_CODE: {
    hu: 'Az irányítószám négy számjegy, például 6060.',
    en: 'A postal code has four digits, such as 6060.',
  },
  INVALID_ORDER: {
    hu: 'A vége nem lehet korábban, mint az eleje; cserélje meg.',
    en: 'The end cannot come before the beginning; swap them.',
  },
  INVALID_OVERLAP: { hu: 'Két időszak átfedi egymást; vonja össze őket.', en: 'Two periods overlap; join them.' },
  INVALID_LAYOUTS: {
    hu: 'Legalább egy és legfeljebb nyolc elrendezés kell, mindegyikben 1–8 hely (B kategória).',
    en: 'One to eight layouts are needed, each with 1 to 8 places (licence category B).',
  },
  INVALID_DRIVER_ACCOUNT: {
    hu: 'Sofőr fiókjához sofőrt kell választani, más fiókhoz nem lehet.',
    en: 'Choose a driver for a driver account, and none for any other.',
  },
  INVALID_PARTNER_ACCOUNT: {
    hu: 'Partner fiókjához partnert kell választani, más fiókhoz nem lehet.',
    en: 'Choose a partner for a partner account, and none for any other.',
  },
  INVALID_LAST_ADMIN: {
    hu: 'Ő az utolsó adminisztrátor; előbb nevezzen ki mást.',
    en: 'This is the last administrator; appoint another one first.',
  },
  INVALID_PATTERN_WEEKDAY: {
    hu: 'A napokat 1-től (hétfő) 7-ig (vasárnap) kell megadni.',
    en: 'Days are numbers from 1 (Monday) to 7 (Sunday).',
  },
  INVALID_PATTERN_WEEKS: {
    hu: 'Legfeljebb 26 hetes ismétlődés adható meg.',
    en: 'A cycle can have at most 26 weeks.',
  },
  INVALID_PATTERN_ANCHOR: {
    hu: 'A kezdőhét napja nem létező dátum; adjon meg egy napot az első hétből.',
    en: 'The anchor is no day that exists; enter a day of the first week.',
  },
  INVALID_PATTERN_TIME: {
    hu: 'A műszak kezdete és vége különböző időpont legyen, így: 06:00 és 14:00.',
    en: 'A shift begins and ends at two different times, like 06:00 and 14:00.',
  },
  INVALID_NOT_ASKED: {
    hu: 'Az állandó igény erre a napra nem kér utazást; válasszon a napjai közül.',
    en: 'The standing order does not ask for that day; choose one of its days.',
  },
  INVALID_BREAK: { hu: 'A szünetnek a műszakon belül kell lennie.', en: 'A break must lie within the shift.' },
  INVALID_SHIFT_LENGTH: {
    hu: 'A műszak hossza több mint 0 és legfeljebb 16 óra lehet.',
    en: 'A shift lasts more than 0 and at most 16 hours.',
  },
  INVALID_SERVICE_DATE: {
    hu: 'A műszaknak a megadott napon vagy az azt követő éjjel kell kezdődnie.',
    en: 'The shift must begin on the service date or in the night after it.',
  },
  INVALID_CHILD_SEATS: {
    hu: 'Legfeljebb 4 gyerekülés és 30 perc beszállási idő adható meg.',
    en: 'At most 4 child seats and 30 minutes of boarding can be entered.',
  },

  NOT_FOUND: {
    hu: 'Ez az elem nem található; frissítse az oldalt, és válasszon újra.',
    en: 'This item cannot be found; refresh and choose again.',
  },
  NOT_PROPOSED: {
    hu: 'Ezt a menetidőt a mérések (már) nem javasolják: kevés az út, vagy más az úthálózat; nézze meg a friss jelentést.',
    en: 'The measured drives do not propose this time (any longer): too few drives, or other road data; look at the fresh report.',
  },
  DUPLICATE: {
    hu: 'Ilyen már van; használja azt, vagy adjon meg mást.',
    en: 'It is there already; use that one or enter something else.',
  },
  DEACTIVATED: {
    hu: 'Ez már nincs használatban; válasszon másikat, vagy aktiválja újra.',
    en: 'It is no longer in use; choose another one or activate it again.',
  },
  STALE_VERSION: {
    hu: 'Közben más megváltoztatta; nézze meg a friss adatokat, és döntsön újra.',
    en: 'Somebody else changed it since; look at the fresh data and decide again.',
  },
  KEY_REUSED: {
    hu: 'Ezzel az ismétlési kulccsal már mást kértek; küldje el új kulccsal.',
    en: 'This idempotency key was used for something else; send it with a new key.',
  },
  IN_USE: {
    hu: 'Még szükség van rá: jövőbeli foglalás, műszak vagy hely hivatkozik rá; előbb azt rendezze.',
    en: 'It is still needed by a booking, shift or place that lies ahead; settle that first.',
  },
  WRONG_STATE: {
    hu: 'Ebben az állapotban ez nem lehetséges; frissítse az oldalt, és nézze meg, hol tart.',
    en: 'This is not possible in its present state; refresh and see where it stands.',
  },
  INVALID_COORDINATES: {
    hu: 'A koordináták hibásak; jelölje ki a helyet a térképen.',
    en: 'The coordinates are wrong; pick the place on the map.',
  },
  COORDINATES_NOT_FINITE: {
    hu: 'A koordináták nem számok; jelölje ki a helyet a térképen.',
    en: 'The coordinates are not numbers; pick the place on the map.',
  },
  COORDINATES_ZERO: {
    hu: 'A 0/0 koordináta az óceánban van; jelölje ki a helyet a térképen.',
    en: 'The coordinates 0/0 lie in the ocean; pick the place on the map.',
  },
  COORDINATES_OUT_OF_RANGE: {
    hu: 'A szélesség −90 és 90, a hosszúság −180 és 180 fok közötti lehet; jelölje ki a helyet a térképen.',
    en: 'Latitude lies between −90 and 90 degrees, longitude between −180 and 180; pick the place on the map.',
  },
  COORDINATES_SWAPPED: {
    hu: 'A szélesség és a hosszúság fel van cserélve; cserélje meg őket.',
    en: 'Latitude and longitude are swapped; exchange them.',
  },
  COORDINATES_OUTSIDE_AREA: {
    hu: 'A pont nem Magyarországon van; jelölje ki újra a térképen.',
    en: 'The point does not lie in Hungary; pick it on the map again.',
  },
  OUTSIDE_AREA: {
    hu: 'Ez a hely a kiszolgált területen kívül van; válasszon közelebbi helyet vagy másik települést.',
    en: 'This place lies outside the area served; choose a nearer one or another settlement.',
  },

  WRONG_CREDENTIALS: {
    hu: 'Az e-mail-cím és a jelszó nem illik össze; próbálja újra.',
    en: 'E-mail and password do not belong together; try again.',
  },
  LOCKED_OUT: {
    hu: 'Túl sok sikertelen próbálkozás; {{until}} után próbálja újra, vagy kérjen új jelszót az adminisztrátortól.',
    en: 'Too many failed attempts; try again after {{until}}, or ask the administrator for a new password.',
  },
  WEAK_PASSWORD: {
    hu: 'A jelszó legalább 12 jel legyen, és ne legyen könnyen kitalálható; például négy véletlen szó.',
    en: 'A password needs at least 12 signs and must not be easy to guess; four random words, for example.',
  },
  CONSENT_MISSING: {
    hu: 'Ehhez az utas hozzájárulása kell; kérje el, és rögzítse előbb.',
    en: 'This needs the consent of the rider; ask for it and record it first.',
  },
  NOT_YOURS: {
    hu: 'Ez nem az Ön műszakához tartozik; nyissa meg a saját utaslistáját.',
    en: 'This does not belong to your shift; open your own manifest.',
  },
  NOT_ELIGIBLE: {
    hu: 'Az utas ezt a szolgáltatást nem veheti igénybe; egyeztessen a koordinátorral.',
    en: 'The rider may not use this service; talk to the coordinator.',
  },

  DRIVER_BOOKED: {
    hu: 'A sofőrnek ekkor már van műszakja; válasszon más sofőrt vagy időt.',
    en: 'The driver has another shift at that time; choose another driver or time.',
  },
  VEHICLE_BOOKED: {
    hu: 'A járműnek ekkor már van műszakja; válasszon más járművet vagy időt.',
    en: 'The vehicle has another shift at that time; choose another vehicle or time.',
  },
  BREAKS_MISSING: {
    hu: '6 óránál hosszabb műszakban 20 perc, 9 óránál hosszabban további 25 perc szünet jár; {{missing}} perc hiányzik, vegye fel.',
    en: 'Over 6 hours of work a break of 20 minutes is due, over 9 hours 25 more; {{missing}} minutes are missing, add them.',
  },
  NO_SHIFTS: {
    hu: 'Erre a napra nincs műszak; vegyen fel legalább egyet.',
    en: 'There is no shift on that day; add at least one.',
  },

  IN_PAST: { hu: 'Ez az idő már elmúlt; adjon meg későbbit.', en: 'This time has passed; enter a later one.' },
  TIME_NOT_EXISTING: {
    hu: 'Ez az időpont az óraátállítás miatt nem létezik; adjon meg 02:00 előttit vagy 03:00 utánit.',
    en: 'This time is skipped by the clock change; enter one before 02:00 or after 03:00.',
  },
  TIME_AMBIGUOUS: {
    hu: 'Ez az időpont az óraátállítás éjjelén kétszer van; küldje el eltolással: +02:00 az első, +01:00 a második.',
    en: 'This time happens twice in the night of the clock change; send it with its offset: +02:00 the first, +01:00 the second.',
  },
  BEYOND_HORIZON: {
    hu: 'Ilyen messzire előre még nem lehet foglalni; adjon meg közelebbi napot.',
    en: 'This is too far ahead to book; enter a nearer day.',
  },
  OUTSIDE_HOURS: {
    hu: 'Ekkor nincs járat; adjon meg a szolgálati időn belüli időpontot.',
    en: 'There is no service at that time; enter a time within the hours of service.',
  },
  CLOSED_AT_ARRIVAL: {
    hu: 'A hely ekkor zárva van; adjon meg a nyitvatartás szerinti időt.',
    en: 'The place is closed at that time; enter a time when it is open.',
  },
  BLACKOUT_DAY: {
    hu: 'Ezen a napon nincs szolgáltatás; válasszon másik napot.',
    en: 'There is no service on that day; choose another day.',
  },
  PARTY_TOO_LARGE: {
    hu: 'Ekkora vagy ilyen igényű csoportot egyik jármű sem visz el; ossza fel több utazásra.',
    en: 'No vehicle carries a party of that size or with those needs; split it into several trips.',
  },
  TOO_EARLY_TO_ARRIVE: {
    hu: 'Eddigre már nem lehet odaérni; adjon meg későbbi érkezést.',
    en: 'It cannot be reached by that time any more; enter a later arrival.',
  },
  NOTICE_TOO_SHORT: {
    hu: 'Erre a napra lezárult a foglalás ({{until}}); kérjen ajánlatot, vagy hívja az irodát.',
    en: 'Bookings for that day have closed ({{until}}); ask for a quote or call the office.',
  },
  RETURN_BEFORE_OUTBOUND: {
    hu: 'A visszaút nem kezdődhet az odaút vége előtt; adjon meg későbbi visszautat.',
    en: 'The return cannot begin before the outbound is done; enter a later return.',
  },
  SAME_PLACE: {
    hu: 'Az indulás és az érkezés helye ugyanaz; válasszon két különböző helyet.',
    en: 'From and to are the same place; choose two different ones.',
  },
  ALREADY_TRAVELLING: {
    hu: 'Az utasnak ekkor már van foglalása; azt módosítsa, vagy válasszon más időt.',
    en: 'The rider is already booked at that time; change that booking or choose another time.',
  },
  NO_DAYS: {
    hu: 'A mintában egy nap sincs; jelöljön ki legalább egyet.',
    en: 'The pattern contains no day; choose at least one.',
  },
  NO_END: {
    hu: 'A mintának legfeljebb két éven belül véget kell érnie; adjon meg zárónapot.',
    en: 'The pattern must end within two years; enter a last day.',
  },
  CAPACITY_FULL: {
    hu: 'A rendezvény megtelt; növelje a létszámot, vagy vegyen le valakit.',
    en: 'The event is full; raise its capacity or take somebody off.',
  },
  RETURN_ON_ANOTHER_DAY: {
    hu: 'A visszaút másik napra esik; kérje külön utazásként.',
    en: 'The return falls on another day; ask for it as a ride of its own.',
  },
  EXPIRED: { hu: 'Az ajánlat lejárt; kérjen újat.', en: 'The offer has expired; ask for a new one.' },
  ALREADY_ACCEPTED: {
    hu: 'Ezt az ajánlatot már elfogadták; nyissa meg a foglalást.',
    en: 'This offer was accepted already; open the booking.',
  },
  NO_LONGER_FEASIBLE: {
    hu: 'Az ajánlat időközben betelt; válasszon a friss ajánlatok közül.',
    en: 'The offer has filled up meanwhile; choose among the fresh ones.',
  },
  ALREADY_RUNNING: {
    hu: 'Erre a napra már fut tervezés; várja meg vagy állítsa le.',
    en: 'A plan for that day is being made already; wait for it or cancel it.',
  },
  DROPS_PUBLISHED: {
    hu: 'Ez a terv kihagyna valakit, aki már szerepel a közzétettben; erősítse meg, vagy tervezzen újra.',
    en: 'This plan would leave out somebody who is in the published one; confirm it or plan again.',
  },
  BREAKS_PROMISE: {
    hu: 'Ez megszegne egy visszaigazolt időt; erősítse meg, vagy válasszon mást.',
    en: 'This would break a promised time; confirm it or choose something else.',
  },
  INFEASIBLE: {
    hu: 'Így a terv nem teljesíthető; nézze meg az okát, és változtasson.',
    en: 'The plan cannot be driven that way; look at the reason and change it.',
  },
  UNREADABLE_COLUMNS: {
    hu: 'A fájl fejlécében nincs ilyen oszlop: {{names}}; írja be az első sorba, és töltse fel újra.',
    en: 'The heading has no such column: {{names}}; add it to the first line and upload the file again.',
  },
  UNREADABLE_FILE: {
    hu: 'A fájl nem olvasható CSV-ként ({{line}}. sor); mentse el CSV UTF-8 formátumban, és töltse fel újra.',
    en: 'The file cannot be read as CSV (line {{line}}); save it as CSV UTF-8 and upload it again.',
  },
};
