import { type Beslispunt, type Log, rechtskennis } from '../../kit/index.js';

/** Gives the decision point that goes with the law packs that were laid down (samenwerkfunctie 14), as YAML texts. */
export type Beslispuntkeuze = (vastgelegd: readonly string[], log: Log) => Beslispunt;

/**
 * Decides by the packs of the product, with those that were laid down in their place. Built when they change and not per question; who
 * decides with one keeps it. Packs that cannot be decided by replace nothing: then the log says so, once.
 * @param product decides by the packs of the product alone
 */
export function volgWetspakketten(product: Beslispunt): Beslispuntkeuze {
  const wetten = rechtskennis();
  let gezien: readonly string[] = [];
  let huidig = product;
  return (vastgelegd, log) => {
    if (vastgelegd === gezien) return huidig;
    const gelijk = vastgelegd.length === gezien.length && vastgelegd.every((tekst, i) => tekst === gezien[i]);
    gezien = vastgelegd;
    if (gelijk) return huidig;
    try {
      huidig = vastgelegd.length === 0 ? product : wetten.met(vastgelegd).beslispunt();
      log('wetspakketten-in-gebruik', { vastgelegd: vastgelegd.length });
    } catch (fout) {
      log('wetspakketten-niet-bruikbaar', { vastgelegd: vastgelegd.length, soort: fout instanceof Error ? fout.name : 'onbekend' });
    }
    return huidig;
  };
}
