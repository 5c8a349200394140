/** An organisation number: twenty digits. Prefix 00000099 is free for tests. (Logius, OIN-stelsel, ch. 6) */
export function isOin(waarde: string): boolean {
  return /^\d{20}$/.test(waarde);
}
