/** The waybill (menetlevél) of a shift: what was planned is printed, what happens is written by hand beside it. */
import type { Language } from '../../domain/actor.ts';
import { type Say, sayPaper } from './manifest-paper.ts';
import type { Paper, PaperStop } from './read-paper.ts';
import { openSheet, type Sheet } from './sheet.ts';

const ROW = 19;

interface Column {
  readonly title: string;
  /** Share of the width. */
  readonly share: number;
  readonly of: (stop: PaperStop) => string;
}

/** @returns a PDF */
export async function writeWaybill(paper: Paper, language: Language): Promise<Buffer> {
  const say = sayPaper(language);
  const title = `${say('paper.waybill')} ${paper.vehicle} · ${paper.day}`;
  const sheet = openSheet(title);
  const { doc, left, width } = sheet;
  doc.font('bold').fontSize(20).text(say('paper.waybill'), left, doc.y, { width });
  doc.font('plain').fontSize(10).text(paper.consortium);
  doc.moveDown(0.4);
  writeFacts(sheet, paper, say);
  writeTable(sheet, toColumns(paper, say, language), paper.stops);
  writeFoot(sheet, say);
  return await sheet.finish((page, pages) => `${title} · ${say('paper.page', { page, pages })}`);
}

function writeFacts(sheet: Sheet, paper: Paper, say: Say): void {
  const km = Math.round(paper.stops.reduce((sum, stop) => sum + stop.metresFromPrevious, 0) / 1000);
  // A Thursday in September needs nearly half of the width.
  writeBoxes(
    sheet,
    [
      [say('paper.date'), paper.day],
      [say('paper.shift'), `${paper.shiftFrom}–${paper.shiftTo}`],
      [say('paper.vehicle'), paper.vehicle],
      [say('paper.plate'), paper.plate],
    ],
    [0.45, 0.19, 0.18, 0.18],
  );
  writeBoxes(sheet, [
    [say('paper.driver'), paper.driver],
    [say('paper.kmPlanned'), `${km} km`],
    [say('paper.fuel'), ''],
  ]);
  writeBoxes(sheet, [
    [say('paper.odometerStart'), ''],
    [say('paper.odometerEnd'), ''],
    [say('paper.kmDriven'), ''],
  ]);
  sheet.doc.y += 6;
}

/**
 * A row of boxes with a small title each; an empty one is filled in by hand.
 * @param shares of the width; without them all are alike
 */
function writeBoxes(
  sheet: Sheet,
  boxes: readonly (readonly [string, string])[],
  shares: readonly number[] = boxes.map(() => 1 / boxes.length),
): void {
  const { doc, left, width } = sheet;
  const top = doc.y;
  let x = left;
  for (const [index, [title, value]] of boxes.entries()) {
    const each = width * (shares[index] ?? 0);
    doc.rect(x, top, each, 34).lineWidth(0.7).stroke('#555555');
    doc
      .font('plain')
      .fontSize(8)
      .text(title, x + 4, top + 3, { width: each - 8, lineBreak: false });
    doc
      .font('bold')
      .fontSize(12)
      .text(value, x + 4, top + 15, { width: each - 8, height: 16, ellipsis: true });
    x += each;
  }
  doc.y = top + 34;
}

function toColumns(paper: Paper, say: Say, language: Language): readonly Column[] {
  const kilometres = new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'hu-HU', {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const toRider = (stop: PaperStop) => (stop.riderName === null ? '' : ` ${stop.riderName}`);
  return [
    { title: say('paper.code'), share: 0.07, of: (stop) => stop.code },
    { title: say('paper.planned'), share: 0.08, of: (stop) => paper.toClock(stop.scheduledBeginAt) },
    { title: say('paper.what'), share: 0.24, of: (stop) => `${say(`paper.${stop.kind}`)}${toRider(stop)}` },
    { title: say('paper.place'), share: 0.37, of: (stop) => `${stop.place.settlement}, ${stop.place.name}` },
    { title: say('paper.km'), share: 0.07, of: (stop) => kilometres.format(stop.metresFromPrevious / 1000) },
    { title: say('paper.passengers'), share: 0.06, of: (stop) => String(stop.seatsAboard + stop.wheelchairsAboard) },
    { title: say('paper.actual'), share: 0.11, of: () => '' },
  ];
}

function writeTable(sheet: Sheet, columns: readonly Column[], stops: readonly PaperStop[]): void {
  const { doc, left, width, right } = sheet;
  const writeRow = (font: 'bold' | 'plain', toText: (column: Column) => string) => {
    const top = doc.y;
    let x = left;
    doc.font(font).fontSize(9);
    for (const column of columns) {
      const cell = column.share * width;
      doc.rect(x, top, cell, ROW).lineWidth(0.4).stroke('#777777');
      doc.text(toText(column), x + 3, top + 5, { width: cell - 5, height: ROW - 6, ellipsis: true });
      x += cell;
    }
    doc.x = left;
    doc.y = top + ROW;
  };
  const writeHead = () => writeRow('bold', (column) => column.title);
  writeHead();
  for (const stop of stops) {
    const before = doc.y;
    sheet.need(ROW);
    if (doc.y < before) writeHead();
    writeRow('plain', (column) => column.of(stop));
  }
  doc.moveTo(left, doc.y).lineTo(right, doc.y).stroke('#555555');
}

function writeFoot(sheet: Sheet, say: Say): void {
  const { doc, left, right, width } = sheet;
  sheet.need(150);
  const top = doc.y + 10;
  doc.font('plain').fontSize(9).text(say('paper.remarks'), left, top);
  doc
    .rect(left, top + 14, width, 62)
    .lineWidth(0.7)
    .stroke('#555555');
  const line = top + 120;
  const half = width / 2 - 20;
  doc
    .moveTo(left, line)
    .lineTo(left + half, line)
    .moveTo(right - half, line)
    .lineTo(right, line)
    .stroke('#555555');
  doc.text(say('paper.signatureDriver'), left, line + 4, { width: half, align: 'center' });
  doc.text(say('paper.signatureOffice'), right - half, line + 4, { width: half, align: 'center' });
}
