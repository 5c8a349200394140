/** Families of the synthetic population of the demo, each by the number of one child. They do not exist. */
export const VOORBEELDGEZINNEN = [
  { naam: 'Ouders met drie kinderen', bsn: '999901035' },
  { naam: 'Gescheiden ouders, twee adressen', bsn: '999904036' },
  { naam: 'Samengesteld gezin', bsn: '999905053' },
  { naam: 'Kind bij pleegouders', bsn: '999907025' },
  { naam: 'Gezin op een geheim adres', bsn: '999908030' },
] as const;
