import type { ReferenceFault } from '@/domain/problem';
import { type Sentences, showFound } from '@/messages/problems/sentence';

/** Problems of ids, references, sources and places. */
export const referenceEn: Sentences<ReferenceFault> = {
  duplicateId: ({ found, firstFile, firstRow }) => ({
    found: `"${showFound(found)}" stands already in ${firstFile}, row ${firstRow}.`,
    expected: 'An id names one row.',
    advice: 'Change one of the two, or delete the row that is too much.',
  }),
  unknownId: ({ found, table }) => ({
    found: `There is no "${showFound(found)}" in ${table}.csv.`,
    expected: `An id of ${table}.csv is expected; rows outside the folder demo may not name anything inside it.`,
    advice: `Check the spelling, or add the row to ${table}.csv first.`,
  }),
  listedTwice: ({ found }) => ({
    found: `The list has "${showFound(found)}" twice.`,
    expected: 'An id stands once in a list.',
    advice: 'Keep one of them.',
  }),
  refersToItself: ({ found }) => ({
    found: `"${showFound(found)}" names itself.`,
    expected: 'Another indicator is expected.',
    advice: 'Name another indicator, or leave the cell empty.',
  }),
  refersToRefused: ({ found, causeFile, causeRow, count }) => ({
    found: `"${showFound(found)}" was refused because of ${causeFile}, row ${causeRow}; what depends on it in this file is set aside (${count}).`,
    expected: 'What a row depends on must be accepted.',
    advice: `Correct ${causeFile}, row ${causeRow} first.`,
  }),
  wrongNature: ({ found, nature, expected }) => ({
    found: `The indicator "${showFound(found)}" is of nature ${nature}.`,
    expected: `An indicator of nature ${expected} is expected here.`,
    advice: 'Name a suitable indicator, or correct its nature in indicators.csv.',
  }),
  noDenominator: ({ found }) => ({
    found: `The indicator "${showFound(found)}" has no denominator.`,
    expected: 'An indicator with a denominator is expected here.',
    advice: 'Give its denominator in indicators.csv, or take it off this list.',
  }),
  basisNotDemo: ({ found }) => ({
    found: `A row in the folder demo has the basis ${found}.`,
    expected: 'Every row in the folder demo has the basis demo.',
    advice: 'Move real data out of the folder; mark invented data as demo.',
  }),
  basisDemoOutsideOverlay: () => ({
    found: 'A row outside the folder demo has the basis demo.',
    expected: 'Invented data stand in the folder demo only.',
    advice: 'Move the row to the folder demo, or give its real basis.',
  }),
  sourceBasisMismatch: ({ found, expected }) => ({
    found: `The row has the basis ${found}, its source is ${expected}.`,
    expected: 'Demo rows cite a demo source, all others a real one.',
    advice: 'Correct the basis or the source.',
  }),
  paragraphMissing: ({ source }) => ({
    found: `The source "${showFound(source)}" is an article, and no paragraph is given.`,
    expected: 'Who cites an article names the paragraph, counted from 1.',
    advice: 'Give the number of the paragraph.',
  }),
  parentLevel: ({ found, expected }) => ({
    found: found === '' ? 'No parent place is given.' : `The place named is a ${found}.`,
    expected:
      expected === ''
        ? 'A county has no parent: the cell stays empty.'
        : `Expected level: ${expected.split(' ').join(' or ')}.`,
    advice: 'Correct the parent or the level.',
  }),
  placeCycle: ({ found }) => ({
    found: `The parent "${found}" leads back to this place.`,
    expected: 'A place never lies inside itself.',
    advice: 'Correct the column parent.',
  }),
  tileTaken: ({ firstFile, firstRow }) => ({
    found: `This tile of the map is taken by ${firstFile}, row ${firstRow}.`,
    expected: 'Two places of one parent have two tiles.',
    advice: 'Give one of them another row or column.',
  }),
  tileHalf: () => ({
    found: 'Only one of tile_row and tile_column is given.',
    expected: 'Both are given, or both are empty.',
    advice: 'Add the other one, or empty both to keep the place off the tile map.',
  }),
  tooSmall: ({ found, expected }) => ({
    found: `Found ${found}.`,
    expected: `Counting starts at ${expected}.`,
    advice: `Write a whole number from ${expected}.`,
  }),
};
