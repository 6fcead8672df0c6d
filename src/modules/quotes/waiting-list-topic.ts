/** One call at a time about a trip that waits: a second chance makes no second task. */
export function chanceTopic(tripId: string): string {
  return `waiting list ${tripId}`;
}
