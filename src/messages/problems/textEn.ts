import type { TextFault } from '@/domain/problem';
import { type Sentences, showFound } from '@/messages/problems/sentence';

const personalWords: Readonly<Record<Extract<TextFault, { code: 'personalData' }>['kind'], string>> = {
  phone: 'a telephone number',
  idNumber: 'an identity number',
  email: 'an e-mail address',
  bankCard: 'a bank card number or one as long',
};

/** Problems of what a text says. */
export const textEn: Sentences<TextFault> = {
  personalData: ({ kind }) => ({
    found: `The text seems to contain ${personalWords[kind]} (not repeated here).`,
    expected: 'A package holds no personal data.',
    advice: 'Delete it.',
  }),
  markup: ({ found }) => ({
    found: `The text contains markup: "${showFound(found)}".`,
    expected: 'Plain words are expected.',
    advice: 'Delete the markup and keep the words.',
  }),
  controlCharacter: ({ found }) => ({
    found: `The text contains a line break, a tab or an invisible character (${found}).`,
    expected: 'A cell holds one line of visible text.',
    advice: 'Delete the character, or type the text again.',
  }),
  edgeSpace: ({ found }) => ({
    found: `"${showFound(found)}" starts or ends with a space.`,
    expected: 'No space is expected there.',
    advice: 'Delete it.',
  }),
  oneLanguage: ({ expected }) => ({
    found: 'The text stands in one language only.',
    expected: `Both languages are filled or both are empty; ${expected} is missing.`,
    advice: 'Add the other language, or empty both cells.',
  }),
  unknownReference: ({ found }) => ({
    found: `"${showFound(found)}" in braces is no indicator.`,
    expected: 'Braces hold an id of indicators.csv, such as {towns}.',
    advice: 'Check the spelling, and that each brace has its partner.',
  }),
  looseNumber: ({ found }) => ({
    found: `The number "${showFound(found)}" is typed into the text.`,
    expected:
      'Numbers in explanations are references {indicator-id}; only dates (YYYY, YYYY-MM, YYYY-MM-DD) may be typed.',
    advice: 'Refer to the indicator, or put it in words.',
  }),
};
