import type { ShapeFault } from '@/domain/problem';
import { type Expectation, quoteFound, type Sentences, showFound } from '@/messages/problems/sentence';

type CellFault = Extract<ShapeFault, { readonly code: 'cell' }>;

const expectations: Readonly<Record<CellFault['kind'], (words: readonly string[]) => Expectation>> = {
  id: () => ({
    expected: 'An id is expected: lower-case words and digits joined by hyphens, such as old-communities-renovated.',
    advice: 'Write the id as it stands in the table it names.',
  }),
  code: () => ({
    expected: 'A place code is expected: 6 to 12 digits, for a village a hyphen and 3 digits more (123456100-001).',
    advice: 'Write the code of the place, not its name.',
  }),
  text: () => ({ expected: 'A text of 1 to 600 characters is expected.', advice: 'Write or shorten the text.' }),
  optionalText: () => ({
    expected: 'A text of at most 600 characters is expected; it may be empty.',
    advice: 'Shorten the text.',
  }),
  number: () => ({
    expected: 'A number in plain digits is expected, such as 62 or 11.9.',
    advice:
      'Write digits only, without separators, units or spaces; "over" and "nearly" go to the column qualifier, and where there is no value its reason goes to the column missing.',
  }),
  wholeNumber: () => ({
    expected: 'A whole number from 0 is expected.',
    advice: 'Write digits only, without decimals, units or spaces.',
  }),
  date: () => ({
    expected: 'A date of the calendar is expected, as YYYY-MM-DD, such as 2020-11-20.',
    advice: 'Write year, month and day with hyphens, month and day with two digits.',
  }),
  partialDate: () => ({
    expected: 'YYYY, YYYY-MM or YYYY-MM-DD is expected, as precise as the source.',
    advice: 'Write what the source says; do not fill in a month or a day it does not give.',
  }),
  yesNo: () => ({ expected: 'yes or no is expected.', advice: 'Write one of the two words.' }),
  idList: () => ({
    expected: 'Ids separated by single spaces are expected; the cell may be empty.',
    advice: 'Separate the ids by one space, not by commas.',
  }),
  url: () => ({
    expected: 'An address starting with http:// or https:// is expected; the cell may be empty.',
    advice: 'Write the whole address, or leave the cell empty.',
  }),
  oneOf: (words) => ({
    expected: `One of these words is expected: ${words.join(', ')}.`,
    advice: 'Choose one and write it exactly so.',
  }),
  object: () => ({
    expected: 'A group of entries in braces is expected.',
    advice: 'Compare with the example in data/README.md.',
  }),
  array: () => ({
    expected: 'A list in square brackets is expected.',
    advice: 'Compare with the example in data/README.md.',
  }),
  bilingualText: () => ({
    expected: 'A text in both languages is expected: {"zh-CN": "…", "en": "…"}.',
    advice: 'Give both zh-CN and en.',
  }),
};

/** Problems of the form of a package. */
export const shapeEn: Sentences<ShapeFault> = {
  missingFile: () => ({
    found: 'The file is missing.',
    expected: 'A package must have this file.',
    advice: 'Add it; without any rows, keep its header row.',
  }),
  unknownFile: () => ({
    found: 'The format has no such file.',
    expected: 'Only the files of the format and README.md may be in a package.',
    advice: 'Check spelling and capitals of the name, or move the file out of the package.',
  }),
  notUtf8: ({ byte }) => ({
    found: `From byte ${byte + 1} on the file is not UTF-8.`,
    expected: 'UTF-8 is expected.',
    advice: 'Save it from the spreadsheet again as "CSV UTF-8 (comma delimited)".',
  }),
  notJson: ({ found }) => ({
    found:
      found === '' ? 'The file breaks off here and is not JSON.' : `From "${showFound(found)}" on this is not JSON.`,
    expected: 'Valid JSON is expected.',
    advice: 'Look for a missing or superfluous quote, comma or bracket around this place.',
  }),
  duplicateKey: ({ found }) => ({
    found: `The entry "${showFound(found)}" stands here twice.`,
    expected: 'Each entry may stand once in its group.',
    advice: 'Keep one of them.',
  }),
  unknownKey: ({ found }) => ({
    found: `The format has no entry "${showFound(found)}".`,
    expected: 'Only the entries of the format may stand here.',
    advice: 'Check spelling and capitals, or delete the entry.',
  }),
  missingKey: () => ({
    found: 'The entry is missing.',
    expected: 'It must be given.',
    advice: 'Add it; where there is nothing to say, write null or [] as data/README.md has it.',
  }),
  schemaVersion: ({ found, expected }) => ({
    found: `The package is of version ${found} of the format.`,
    expected: `This program reads version ${expected}.`,
    advice:
      Number(found) > expected
        ? 'The package is newer than the program: update the program.'
        : 'The package is older than the program: bring it to the present format.',
  }),
  emptyFile: () => ({
    found: 'The file is empty.',
    expected: 'A table has at least its header row, campaign.json all of its entries.',
    advice: 'Fill it; a table that is not needed may be deleted as a whole.',
  }),
  brokenCsv: ({ reason }) => ({
    found: {
      quoteNotClosed: 'A double quote opened in this row is never closed.',
      strayQuote: 'There is a double quote in this row where none may be.',
      unreadable: 'This row is not CSV.',
    }[reason],
    expected: 'Text with commas or quotes stands between two double quotes, a quote inside it is doubled.',
    advice: 'Correct the quotes, or export the table again as "CSV UTF-8".',
  }),
  headerMissing: ({ expected }) => ({
    found: `The header row lacks the column "${expected}".`,
    expected: `The column "${expected}" is expected.`,
    advice: 'Add it; cells without content stay empty.',
  }),
  headerUnknown: ({ found, expected }) => ({
    found: `"${showFound(found)}" in the header row is no column of this table.`,
    expected: `Its columns are, in this order: ${expected.join(', ')}.`,
    advice: 'Check the spelling and the separator (a comma), or delete the column.',
  }),
  headerTwice: ({ found }) => ({
    found: `The column "${showFound(found)}" stands twice in the header row.`,
    expected: 'Each column stands once.',
    advice: 'Keep one of them.',
  }),
  headerOrder: ({ found, expected }) => ({
    found: `The column "${found}" stands in the wrong place.`,
    expected: `The column "${expected}" is expected here.`,
    advice: 'Put the columns in the order of data/README.md.',
  }),
  emptyRow: () => ({ found: 'The row is empty.', expected: 'Every row has content.', advice: 'Delete the row.' }),
  cellCount: ({ found, expected }) => ({
    found: `The row has ${found} cells.`,
    expected: `${expected} are expected, as in the header row.`,
    advice: 'Look for a comma too many or too few; put a text that contains commas between double quotes.',
  }),
  cell: ({ found, kind, words }) => ({
    found: found === '' ? 'The cell is empty.' : `Found ${quoteFound(found, ['"', '"'])}.`,
    ...expectations[kind](words),
  }),
};
