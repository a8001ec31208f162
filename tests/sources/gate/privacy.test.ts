import { describe, expect, it } from 'vitest';
import { findPersonalData } from '@/sources/gate/privacy';

describe('findPersonalData', () => {
  it.each([
    ['a mobile number', '电话13800138000。', 'phone'],
    ['a mobile number in groups', '138-0013-8000', 'phone'],
    ['a mobile number with the country', '+86 13800138000', 'phone'],
    ['full-width digits', '１３８００１３８０００', 'phone'],
    ['a telephone with its area code', '0316-8822334', 'phone'],
    ['an area code in brackets', '（0316）8822334', 'phone'],
    ['an identity number', '110101199003077571', 'idNumber'],
    ['an identity number that ends in X', '11010119900307109X', 'idNumber'],
    ['sixteen digits', '6222021234567890', 'bankCard'],
    ['a card number in groups', '6222 0212 3456 7890', 'bankCard'],
    ['an e-mail address', 'office@example.org', 'email'],
    ['a full-width e-mail address', 'office＠example.org', 'email'],
    ['a date', '2020-11-20', null],
    ['a span of dates', '2017-02-19至2020-11-20', null],
    ['a place code with an ordinal', '131028100-001', null],
    ['a count', '11577', null],
    ['a twelve-digit code', '131028100201', null],
    ['a title with digits', '15分钟健身圈', null],
    ['a sentence without digits', '现场交办并解决。', null],
  ])('%s', (_, text, expected) => {
    expect(findPersonalData(text)).toBe(expected);
  });
});
