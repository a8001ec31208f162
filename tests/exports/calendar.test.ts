import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type DayCalendar, writeCalendar } from '@/exports/calendar';

const calendar: DayCalendar = {
  name: '夏垫镇问题期限',
  asOf: '2019-06-24',
  entries: [
    {
      id: 'problem-0943@131028',
      day: '2019-06-30',
      title: '示例 0943 标线磨损 到期',
      text: '陈府镇 路口 C-06（示例），整改中',
    },
  ],
};

/** The file as another program reads it. */
function readCalendar(text: string) {
  const root = new ICAL.Component(ICAL.parse(text));
  return {
    name: root.getFirstPropertyValue('x-wr-calname'),
    events: root.getAllSubcomponents('vevent').map((event) => ({
      id: event.getFirstPropertyValue('uid'),
      day: String(event.getFirstPropertyValue('dtstart')),
      title: event.getFirstPropertyValue('summary'),
      text: event.getFirstPropertyValue('description'),
      stamp: String(event.getFirstPropertyValue('dtstamp')),
    })),
  };
}

describe('days as a calendar file', () => {
  it('is an all-day event an entry, known by the same number in every file', () => {
    const text = writeCalendar(calendar);
    expect(text).toContain('DTSTART;VALUE=DATE:20190630\r\n');
    expect(text).toContain('UID:problem-0943@131028\r\n');
    expect(text).toContain('DTSTAMP:20190624T000000Z\r\n');
    expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(writeCalendar(calendar)).toBe(text);
  });

  it('has no line of more than 75 bytes, and none that breaks a character', () => {
    const long = '很长的说明，'.repeat(40);
    const text = writeCalendar({
      ...calendar,
      entries: [{ id: 'a', day: '2019-07-01', title: long, text: `${long}😀` }],
    });
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(readCalendar(text).events[0]).toMatchObject({ title: long, text: `${long}😀` });
  });

  it('whatever a text holds, it is read back as it was, and is never an event of its own', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 120 }),
      fc.constantFrom('a\nEND:VEVENT\nBEGIN:VEVENT', 'a;b,c\\n', 'TRIGGER:-P1D', '"x":y'),
    );
    fc.assert(
      fc.property(anyText, anyText, anyText, (name, title, text) => {
        // A carriage return by itself is no line of any text.
        const [plainName = '', plainTitle = '', plainText = ''] = [name, title, text].map((own) =>
          own.replace(/\r/g, ''),
        );
        const told = readCalendar(
          writeCalendar({
            name: plainName,
            asOf: '2019-06-24',
            entries: [{ id: 'one', day: '2019-06-30', title: plainTitle, text: plainText }],
          }),
        );
        expect(told).toEqual({
          name: plainName,
          events: [{ id: 'one', day: '2019-06-30', title: plainTitle, text: plainText, stamp: '2019-06-24T00:00:00Z' }],
        });
      }),
    );
  });

  it('of nothing is a calendar without events', () => {
    expect(readCalendar(writeCalendar({ ...calendar, entries: [] })).events).toEqual([]);
  });
});
