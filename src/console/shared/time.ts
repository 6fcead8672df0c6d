/** Times as people read them: wall clock of the consortium, whatever the computer's own zone. */
const ZONE = 'Europe/Budapest';
const clock = new Intl.DateTimeFormat('hu-HU', {
  timeZone: ZONE,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** `07:30` of an ISO instant. */
export function toClock(instant: string): string {
  return clock.format(new Date(instant));
}

/** `2026. november 23., hétfő` or `Monday, 23 November 2026` of a `YYYY-MM-DD`. */
export function toLongDate(date: string, language: string): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'hu-HU', {
    timeZone: 'UTC',
    dateStyle: 'full',
  }).format(new Date(`${date}T12:00:00Z`));
}

/** `3:07` of seconds. */
export function toMinutesSeconds(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
