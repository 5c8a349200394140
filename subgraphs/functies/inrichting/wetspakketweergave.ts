import type { Pakkettekst, Wetboek, Wetskennis } from './wetspakketbron.js';
import { Wetspakketherkomst, type Wetspakketstatus, type Wetspakketversie } from './wetspakkettypes.js';

/** Every version of every law pack as the schema shows it: by id, the newest first. */
export function toonWetspakketten({ versies, kennis }: Wetboek, product: Wetskennis): readonly Wetspakketversie[] {
  const telt = new Set(kennis.pakketten.map(({ tekst }) => tekst));
  const toon = ({ pakket: { id, naam, versie, status, geldig }, tekst }: Pakkettekst) =>
    ({ id, naam, versie, status: status as Wetspakketstatus, geldigVan: geldig.van, geldigTot: geldig.tot, telt: telt.has(tekst), tekst });
  const vastgelegd = versies.map(({ vastgesteld, door, reden, ...een }): Wetspakketversie => ({ ...toon(een), herkomst: Wetspakketherkomst.VASTGELEGD, vastgesteld, door, reden }));
  const meegeleverd = product.pakketten.map((een): Wetspakketversie => ({ ...toon(een), herkomst: Wetspakketherkomst.PRODUCT }));
  return [...vastgelegd, ...meegeleverd].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : b.versie - a.versie));
}
