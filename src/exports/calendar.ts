import ICAL from 'ical.js';

// The space a folded line begins with counts among its 75 bytes.
ICAL.foldLength = 74;

/** A day something is due. */
export interface CalendarEntry {
  /** The same in every file this entry is in: whoever takes a newer file in has it once. */
  readonly id: string;
  /** `2019-06-30` */
  readonly day: string;
  readonly title: string;
  readonly text: string;
}

/** Days as a calendar. */
export interface DayCalendar {
  readonly name: string;
  /** The day its state is of. */
  readonly asOf: string;
  readonly entries: readonly CalendarEntry[];
}

/**
 * A calendar → the text of an iCalendar file (RFC 5545): an all-day event an entry, lines folded and ended as the format
 * wants them. Every application that keeps a calendar takes it in.
 */
export function writeCalendar({ name, asOf, entries }: DayCalendar): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.updatePropertyWithValue('version', '2.0');
  calendar.updatePropertyWithValue('prodid', '-//chuangcheng-kanban//calendar//ZH');
  calendar.updatePropertyWithValue('method', 'PUBLISH');
  const title = new ICAL.Property('x-wr-calname');
  // Not a field of the standard: without its type a comma would not be escaped.
  title.resetType('text');
  title.setValue(name);
  calendar.addProperty(title);
  for (const { id, day, title: summary, text } of entries) {
    const event = new ICAL.Component('vevent');
    event.updatePropertyWithValue('uid', id);
    event.updatePropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(`${asOf}T00:00:00Z`));
    event.updatePropertyWithValue('dtstart', ICAL.Time.fromDateString(day));
    event.updatePropertyWithValue('summary', summary);
    event.updatePropertyWithValue('description', text);
    // A day that something is due by takes nobody's time.
    event.updatePropertyWithValue('transp', 'TRANSPARENT');
    calendar.addSubcomponent(event);
  }
  return `${calendar.toString()}\r\n`;
}
