/** What a cell is expected to hold; the words for it are in the messages. */
export const cellKinds = [
  'id',
  'code',
  'text',
  'optionalText',
  'number',
  'wholeNumber',
  'date',
  'partialDate',
  'yesNo',
  'idList',
  'url',
  'oneOf',
] as const;
export type CellKind = (typeof cellKinds)[number];

/**
 * One thing wrong with a package: where, what was found, what is expected. Words are in the messages; a problem carries
 * codes and values only. `row` counts lines of the file from 1 (the header is row 1); `column` is a CSV column's name
 * or a JSON path; both are null when the whole file is meant.
 */
export interface Problem {
  readonly file: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly fault: Fault;
}

/** The file, the lines or the cells do not have the form of the format. */
export type ShapeFault =
  | { readonly code: 'missingFile' }
  | { readonly code: 'unknownFile' }
  | { readonly code: 'notUtf8'; readonly byte: number }
  | { readonly code: 'notJson'; readonly found: string }
  | { readonly code: 'duplicateKey'; readonly found: string }
  | { readonly code: 'unknownKey'; readonly found: string }
  | { readonly code: 'missingKey' }
  | { readonly code: 'schemaVersion'; readonly found: string; readonly expected: number }
  | { readonly code: 'emptyFile' }
  | { readonly code: 'brokenCsv'; readonly reason: 'quoteNotClosed' | 'strayQuote' | 'unreadable' }
  | { readonly code: 'headerMissing'; readonly expected: string }
  | { readonly code: 'headerUnknown'; readonly found: string; readonly expected: readonly string[] }
  | { readonly code: 'headerTwice'; readonly found: string }
  | { readonly code: 'headerOrder'; readonly found: string; readonly expected: string }
  | { readonly code: 'emptyRow' }
  | { readonly code: 'cellCount'; readonly found: number; readonly expected: number }
  | {
      readonly code: 'cell';
      readonly found: string;
      readonly kind: CellKind | 'object' | 'array' | 'bilingualText';
      readonly words: readonly string[];
    };

/** Ids, references and places do not fit together. */
export type ReferenceFault =
  | { readonly code: 'duplicateId'; readonly found: string; readonly firstFile: string; readonly firstRow: number }
  | { readonly code: 'unknownId'; readonly found: string; readonly table: string }
  | { readonly code: 'listedTwice'; readonly found: string }
  | { readonly code: 'refersToItself'; readonly found: string }
  | {
      /** The row itself is sound, but what it names was refused; `count` rows of this file are set aside with it. */
      readonly code: 'refersToRefused';
      readonly found: string;
      readonly causeFile: string;
      readonly causeRow: number;
      readonly count: number;
    }
  | { readonly code: 'wrongNature'; readonly found: string; readonly nature: string; readonly expected: string }
  | { readonly code: 'noDenominator'; readonly found: string }
  | { readonly code: 'basisNotDemo'; readonly found: string }
  | { readonly code: 'basisDemoOutsideOverlay' }
  | { readonly code: 'sourceBasisMismatch'; readonly found: string; readonly expected: string }
  | { readonly code: 'paragraphMissing'; readonly source: string }
  | { readonly code: 'parentLevel'; readonly found: string; readonly expected: string }
  | { readonly code: 'placeCycle'; readonly found: string }
  | { readonly code: 'tileTaken'; readonly firstFile: string; readonly firstRow: number }
  | { readonly code: 'tileHalf' }
  | { readonly code: 'tooSmall'; readonly found: number; readonly expected: number };

/** A number, a date or a sum does not hold. */
export type ValueFault =
  | { readonly code: 'bothValueAndMissing' }
  | { readonly code: 'neitherValueNorMissing' }
  | { readonly code: 'knownFromMissing' }
  | { readonly code: 'qualifierMissing' }
  | { readonly code: 'qualifierOnMissing'; readonly found: string }
  | { readonly code: 'precisionWithoutRounded'; readonly found: number }
  | { readonly code: 'roundedWithoutPrecision' }
  | { readonly code: 'precisionNotPositive'; readonly found: number }
  | { readonly code: 'notOnPrecision'; readonly found: number; readonly expected: number }
  | { readonly code: 'tooManyDecimals'; readonly found: number; readonly expected: number }
  | { readonly code: 'negative'; readonly found: number }
  | { readonly code: 'weightNotPositive'; readonly found: number }
  | { readonly code: 'outsideRange'; readonly found: number; readonly from: number; readonly to: number }
  | {
      readonly code: 'aboveDenominator';
      readonly found: number;
      readonly expected: number;
      readonly denominator: string;
    }
  | { readonly code: 'knownBeforeSource'; readonly found: string; readonly expected: string }
  | { readonly code: 'knownBeforePeriod'; readonly found: string; readonly expected: string }
  | { readonly code: 'outsidePeriod'; readonly found: string; readonly start: string; readonly end: string }
  | { readonly code: 'dateOrder'; readonly found: string; readonly expected: string }
  | { readonly code: 'planOnUnplannable'; readonly nature: string }
  | { readonly code: 'planOnDenominator'; readonly denominator: string; readonly indicator: string }
  | { readonly code: 'planWithoutChange'; readonly found: number }
  | { readonly code: 'legOrder'; readonly found: number; readonly expected: number }
  | { readonly code: 'legGap'; readonly found: string; readonly expected: string }
  | { readonly code: 'legDiffers'; readonly found: string; readonly expected: string }
  | { readonly code: 'sameObservationTwice'; readonly firstFile: string; readonly firstRow: number }
  | { readonly code: 'correctionWithoutNote'; readonly firstFile: string; readonly firstRow: number }
  | {
      readonly code: 'partsNotWhole';
      readonly found: number;
      readonly expected: number;
      readonly place: string;
      readonly period: string;
      readonly wholeFile: string;
      readonly wholeRow: number;
    }
  | {
      readonly code: 'endNotPublished';
      readonly found: number;
      readonly expected: number;
      readonly wholeFile: string;
      readonly wholeRow: number;
    }
  | {
      readonly code: 'registerCount';
      readonly found: number;
      readonly expected: number;
      readonly place: string;
      readonly indicator: string;
    };

/** What is said of a problem of the ledger, a round or a duty cannot have been. */
export type LedgerFault =
  | { readonly code: 'noMoves' }
  | { readonly code: 'stepOrder'; readonly found: number; readonly expected: number }
  | { readonly code: 'notFoundFirst'; readonly found: string }
  | {
      readonly code: 'illegalMove';
      readonly from: string;
      readonly found: string;
      readonly expected: readonly string[];
    }
  | { readonly code: 'beforeTheLast'; readonly found: string; readonly expected: string }
  | { readonly code: 'noDeadline' }
  | { readonly code: 'deadlineElsewhere'; readonly found: string }
  | { readonly code: 'deadlineBefore'; readonly found: string; readonly expected: string }
  | { readonly code: 'foundOffRound'; readonly found: string; readonly expected: string }
  | { readonly code: 'roundFoundFewer'; readonly found: number; readonly expected: number }
  | { readonly code: 'itemsElsewhere'; readonly found: string };

/** A deck cannot be shown as it is written down. */
export type DeckFault =
  | { readonly code: 'deckName'; readonly found: string }
  | { readonly code: 'slideLacks'; readonly found: string; readonly expected: string }
  | { readonly code: 'slideHasNo'; readonly found: string; readonly kind: string }
  | { readonly code: 'slideCount'; readonly found: number; readonly from: number; readonly to: number }
  | { readonly code: 'onlyInvented'; readonly found: string };

/** A text says what it must not say. */
export type TextFault =
  | { readonly code: 'personalData'; readonly kind: 'phone' | 'idNumber' | 'email' | 'bankCard' }
  | { readonly code: 'markup'; readonly found: string }
  | { readonly code: 'controlCharacter'; readonly found: string }
  | { readonly code: 'edgeSpace'; readonly found: string }
  | { readonly code: 'oneLanguage'; readonly expected: string }
  | { readonly code: 'unknownReference'; readonly found: string }
  | { readonly code: 'looseNumber'; readonly found: string };

export type Fault = ShapeFault | ReferenceFault | ValueFault | LedgerFault | DeckFault | TextFault;

/** What came of reading a package: rows read are always rows accepted plus rows refused. */
export interface ReadCounts {
  readonly read: number;
  readonly accepted: number;
  readonly refused: number;
}
