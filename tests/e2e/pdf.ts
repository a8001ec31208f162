import { getDocumentProxy } from 'unpdf';

/** A piece of text on a page of a PDF, in points from the lower left corner. */
export interface PdfText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PdfText[];
  /** All that stands on one baseline, without spaces, from the top of the page down. */
  readonly lines: readonly string[];
}

/** Reads what stands where in a PDF. Letters come as they were written: a font may name 示 by its radical. */
export async function readPdf(file: Uint8Array): Promise<PdfPage[]> {
  const document = await getDocumentProxy(new Uint8Array(file));
  return Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const page = await document.getPage(index + 1);
      const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
      const { items } = await page.getTextContent();
      const texts = items.flatMap((item): PdfText[] => {
        if (!('str' in item) || stripSpaces(item.str) === '') return [];
        const [, , , size = 0, x = 0, y = 0] = item.transform as number[];
        return [
          { text: item.str.normalize('NFKC'), left: x, right: x + item.width, baseline: y, size: Math.abs(size) },
        ];
      });
      return { width: right - left, height: top - bottom, texts, lines: listLines(texts) };
    }),
  );
}

function listLines(texts: readonly PdfText[]): string[] {
  const byBaseline = new Map<number, PdfText[]>();
  for (const text of texts) {
    const known = [...byBaseline.keys()].find((baseline) => Math.abs(baseline - text.baseline) < 1.5) ?? text.baseline;
    byBaseline.set(known, [...(byBaseline.get(known) ?? []), text]);
  }
  return [...byBaseline]
    .sort(([a], [b]) => b - a)
    .map(([, line]) =>
      stripSpaces(
        [...line]
          .sort((a, b) => a.left - b.left)
          .map(({ text }) => text)
          .join(''),
      ),
    );
}

/** Text as it is compared with that of a PDF: one form of each letter, no spaces, nor what a font has in their place. */
export function stripSpaces(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{Cc}]+/gu, '');
}
