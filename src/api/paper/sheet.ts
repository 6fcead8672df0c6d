/** One A4 sheet after another: fonts with ő and ű, page numbers at the end, a new page before a block would be cut. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import PDFDocument from 'pdfkit';

const fonts = join(dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json')), 'ttf');
const MARGIN = 40;

export interface Sheet {
  readonly doc: PDFKit.PDFDocument;
  readonly left: number;
  readonly right: number;
  readonly width: number;
  /** Starts a new page when less than that many points are left. */
  readonly need: (height: number) => void;
  /** Numbers the pages and answers the file. */
  readonly finish: (toFooter: (page: number, pages: number) => string) => Promise<Buffer>;
}

/** @param title of the file, as viewers show it */
export function openSheet(title: string): Sheet {
  const doc = new PDFDocument({ size: 'A4', margin: MARGIN, bufferPages: true, lang: 'hu', info: { Title: title } });
  // The fonts that PDF brings along have no ő and ű.
  doc.registerFont('plain', join(fonts, 'DejaVuSans.ttf'));
  doc.registerFont('bold', join(fonts, 'DejaVuSans-Bold.ttf'));
  doc.font('plain');
  const chunks: Buffer[] = [];
  const written = new Promise<Buffer>((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
  });
  const right = doc.page.width - MARGIN;
  return {
    doc,
    left: MARGIN,
    right,
    width: right - MARGIN,
    need: (height) => {
      if (doc.y + height > doc.page.height - MARGIN - 18) doc.addPage();
    },
    finish: async (toFooter) => {
      const { count } = doc.bufferedPageRange();
      for (let page = 0; page < count; page += 1) {
        doc.switchToPage(page);
        // The footer lies in the margin, where a line would otherwise open a page of its own.
        doc.page.margins.bottom = 0;
        doc.font('plain').fontSize(9);
        doc.text(toFooter(page + 1, count), MARGIN, doc.page.height - MARGIN + 4, {
          width: right - MARGIN,
          align: 'center',
        });
      }
      doc.end();
      return await written;
    },
  };
}
