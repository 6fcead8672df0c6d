/** One call at a time about a trip that waits; whoever was called in vain may be called about the next chance. */
export function chanceTopic(tripId: string, callsBefore: number): string {
  return `waiting list ${tripId} ${callsBefore + 1}`;
}
