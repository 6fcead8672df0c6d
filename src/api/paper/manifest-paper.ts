/** The manifest on A4: large enough to be read at arm's length in a moving vehicle, one block for each stop, the code first. */
import type { Language } from '../../domain/actor.ts';
import { sayWhere } from '../../domain/address.ts';
import { sayText } from '../../domain/text/catalogue.ts';
import { paperTexts } from '../../domain/text/paper.ts';
import type { Paper, PaperStop } from './read-paper.ts';
import { openSheet, type Sheet } from './sheet.ts';

type Key = keyof typeof paperTexts;
export type Say = (key: Key, values?: Readonly<Record<string, string | number>>) => string;

export function sayPaper(language: Language): Say {
  return (key, values) => sayText(paperTexts[key], language, values);
}

const CODE_WIDTH = 52;
const TIME_WIDTH = 66;
const BLOCK_LEAST = 46;

/** @returns a PDF */
export async function writeManifest(paper: Paper, language: Language): Promise<Buffer> {
  const say = sayPaper(language);
  const title = `${say('paper.manifest')} ${paper.vehicle} · ${paper.day}`;
  const sheet = openSheet(title);
  writeHead(sheet, paper, say);
  for (const stop of paper.stops) writeStop(sheet, paper, stop, say);
  return await sheet.finish(
    (page, pages) =>
      `${title} · ${say('paper.version', { number: paper.number })} · ${say('paper.page', { page, pages })}`,
  );
}

function writeHead({ doc, left, width }: Sheet, paper: Paper, say: Say): void {
  doc
    .font('bold')
    .fontSize(20)
    .text(`${say('paper.manifest')} · ${paper.vehicle}`, left, doc.y, { width });
  // The wrong day's paper in the vehicle is the worst of them: the day is read before anything else.
  doc.fontSize(13).text(`${paper.day} · ${paper.shiftFrom}–${paper.shiftTo}`);
  doc.text(`${paper.plate} · ${paper.driver}`);
  doc
    .font('plain')
    .fontSize(11)
    .text(`${say('paper.version', { number: paper.number })} · ${paper.consortium}`);
  doc.fontSize(9).text(say('paper.codes'));
  doc.moveDown(0.5);
}

function writeStop(sheet: Sheet, paper: Paper, stop: PaperStop, say: Say): void {
  const { doc, left, right } = sheet;
  const lines = toLines(stop, paper, say);
  sheet.need(BLOCK_LEAST + lines.length * 14);
  const top = doc.y + 3;
  doc
    .moveTo(left, top - 2)
    .lineTo(right, top - 2)
    .lineWidth(0.7)
    .stroke('#555555');
  doc
    .font('plain')
    .fontSize(11)
    .text(stop.code, left, top + 3, { width: CODE_WIDTH });
  doc
    .font('bold')
    .fontSize(18)
    .text(paper.toClock(stop.scheduledBeginAt), left + CODE_WIDTH, top, { width: TIME_WIDTH });
  const x = left + CODE_WIDTH + TIME_WIDTH;
  const width = right - x;
  const who = stop.riderName === null ? '' : `  ${stop.riderName}`;
  doc
    .font('bold')
    .fontSize(14)
    .text(`${say(`paper.${stop.kind}`)}${who}`, x, top + 1, { width });
  doc.font('plain').fontSize(12);
  for (const line of lines) doc.text(line, x, doc.y, { width });
  if (stop.helpNotes.length > 0)
    doc
      .font('bold')
      .fontSize(12)
      .text(`! ${stop.helpNotes.join(' · ')}`, x, doc.y, { width });
  doc.y = Math.max(doc.y, top + 24) + 5;
}

function toLines(stop: PaperStop, paper: Paper, say: Say): readonly string[] {
  const { place } = stop;
  const party = [
    ...(stop.partySize > 1 ? [say('paper.party', { count: stop.partySize })] : []),
    ...(stop.kind === 'pickup' && stop.phone !== null ? [stop.phone] : []),
    ...(stop.kind === 'pickup' && stop.promisedPickup !== null
      ? [
          say('paper.promised', {
            from: paper.toClock(stop.promisedPickup.earliest),
            to: paper.toClock(stop.promisedPickup.latest),
          }),
        ]
      : []),
    ...(stop.tripId === null ? [] : [say('paper.aboard', { count: stop.seatsAboard + stop.wheelchairsAboard })]),
  ];
  return [
    `${place.name}, ${sayWhere(place)}`,
    ...(party.length === 0 ? [] : [party.join(' · ')]),
    ...(place.note === '' ? [] : [place.note]),
  ];
}
