/** A day of the calendar. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const monthsWelsh = ["Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin", "Gorffennaf", "Awst", "Medi", "Hydref", "Tachwedd", "Rhagfyr"];
const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const weekdaysWelsh = ["Dydd Sul", "Dydd Llun", "Dydd Mawrth", "Dydd Mercher", "Dydd Iau", "Dydd Gwener", "Dydd Sadwrn"];

/** Reads a date as people type it: `7 July 2023`, `7th jul 2023`, `2023-07-07`, `07/07/2023` (day first). Nothing where it is none, or impossible. */
export function readDay(text: string): Day | undefined {
  const typed = text.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  const numbers = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(typed);
  const words = /^(?:[\p{L} ]+?,?\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+(\p{L}{3,})\.?,?\s+(\d{4})$/u.exec(typed);
  if (iso !== null) {
    return real(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  }
  if (numbers !== null) {
    return real(Number(numbers[3]), Number(numbers[2]), Number(numbers[1]));
  }
  return words === null ? undefined : real(Number(words[3]), monthOf(words[2] ?? ""), Number(words[1]));
}

/** `Friday 7 July 2023` */
export function writeDay(day: Day, isWelsh = false): string {
  const weekday = new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay();
  return `${(isWelsh ? weekdaysWelsh : weekdays)[weekday]} ${day.day} ${(isWelsh ? monthsWelsh : months)[day.month - 1]} ${day.year}`;
}

/** `2023-07-07` */
export function isoDay(day: Day): string {
  return `${day.year}-${String(day.month).padStart(2, "0")}-${String(day.day).padStart(2, "0")}`;
}

function monthOf(word: string): number {
  const typed = word.toLowerCase();
  const is = (month: string): boolean => month.toLowerCase() === typed || (typed.length >= 3 && month.toLowerCase().startsWith(typed));
  return (months.findIndex(is) + 1 || monthsWelsh.findIndex(is) + 1);
}

function real(year: number, month: number, day: number): Day | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? { year, month, day } : undefined;
}
