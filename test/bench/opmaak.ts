import Table from 'cli-table3';

/** Rows under a head; figures to the right. */
export function tabel(kop: string[], rijen: (string | number)[][]): string {
  const opmaak = new Table({ head: kop, style: { head: [], border: [], compact: true }, colAligns: kop.map((_, i) => (typeof rijen[0]?.[i] === 'number' || /^-?[\d.,]+$/.test(String(rijen[0]?.[i])) ? 'right' : 'left')) });
  opmaak.push(...rijen);
  return opmaak.toString();
}

/** As it is written in Dutch. */
export function getal(waarde: number, decimalen: number): string {
  return waarde.toFixed(decimalen).replace('.', ',');
}
