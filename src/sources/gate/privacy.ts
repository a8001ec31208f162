import type { Draft } from '@/sources/gate/draft';
import type { Finding } from '@/sources/gate/located';
import { textsOf } from '@/sources/gate/texts';

type PersonalData = 'phone' | 'idNumber' | 'email' | 'bankCard';

/** No phone, identity number, e-mail or bank card of anybody, in any text; what was found is not repeated. */
export function* checkPrivacy(draft: Draft): Generator<Finding> {
  for (const spot of textsOf(draft)) {
    const kind = findPersonalData(spot.text);
    if (kind !== null) yield spot.refuse({ code: 'personalData', kind });
  }
}

const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/u;
const mobile = /(?<!\d)(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)/u;
const landline = /(?<!\d)(?:\(0\d{2,3}\)|0\d{2,3})[ -]?[2-9]\d{6,7}(?!\d)/u;
const idNumber = /(?<!\d)\d{17}[\dXx](?!\d)/gu;
const bankCard = /(?<!\d)(?:\d{16,19}|\d{4}(?:[ -]\d{4}){3}(?:[ -]\d{1,3})?)(?!\d)/u;

/** The first kind of personal data in a text, null when none. Full-width digits and signs count as plain ones. */
export function findPersonalData(text: string): PersonalData | null {
  const plain = text.normalize('NFKC');
  if (email.test(plain)) return 'email';
  // Everything else needs seven digits, and most texts have none.
  if (!/\d{2}/.test(plain)) return null;
  if ([...plain.matchAll(idNumber)].some(([found]) => isIdNumber(found))) return 'idNumber';
  if (bankCard.test(plain)) return 'bankCard';
  return mobile.test(plain) || landline.test(plain) ? 'phone' : null;
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The last character of an 18-digit identity number is a checksum of the others (GB 11643). */
function isIdNumber(found: string): boolean {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(found[index]), 0);
  return '10X98765432'[sum % 11] === found[17]?.toUpperCase();
}
