/**
 * Eleven-test of a burgerservicenummer: 9·d1 + 8·d2 + … + 2·d8 − 1·d9 is divisible by 11.
 * Nine digits, leading zeros included; 000000000 is not a BSN. (RvIG, Logisch Ontwerp BSN)
 */
export function isBsn(waarde: string): boolean {
  if (!/^\d{9}$/.test(waarde) || waarde === '000000000') return false;
  let som = 0;
  for (let i = 0; i < 8; i++) som += (9 - i) * (waarde.charCodeAt(i) - 48);
  som -= waarde.charCodeAt(8) - 48;
  return som % 11 === 0;
}
