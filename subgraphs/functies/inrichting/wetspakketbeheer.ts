import { isLeesbaar } from '../../../schema/identificatie/leesbaar.js';
import { noemtPersoonsnummer } from '../../../schema/identificatie/persoonsnummer.js';
import type { Vrager } from '../../kit/index.js';
import { Gebreken } from './gebreken.js';
import { eisBeheerder } from './rechten.js';
import { eisReden } from './tekstcontrole.js';
import { eisVersie } from './versiecontrole.js';
import type { Pakketversie, Wetspakketbron } from './wetspakketbron.js';

/** A law pack that somebody wants to lay down. */
export interface Vastlegging {
  /** The YAML text. */
  readonly tekst: string;
  /** The version of the pack that was laid down here last; 0 when none was. */
  readonly verwachteVersie: number;
  readonly reden: string;
}

/**
 * Lays a version of a law pack down, that counts from now on in all samenwerkingsverbanden where the pack is on. From which day a rule
 * holds stands in the pack itself. All together must still be something that can be decided by.
 * @param nu the moment of the request
 * @throws FoutInVraag with VERSIE_VERANDERD when somebody else was first, and with BAD_USER_INPUT that names everything that is wrong
 */
export async function legWetspakketVast({ tekst, verwachteVersie, reden }: Vastlegging, bron: Wetspakketbron, vrager: Vrager, nu: Date): Promise<Pakketversie> {
  eisBeheerder(vrager);
  const wetboek = await bron.lees();
  const gebreken = new Gebreken();
  eisReden(gebreken, reden);
  controleerTekst(tekst, gebreken);
  const keuring = gebreken.alle.some(({ plaats }) => plaats.startsWith('pakket')) ? { gebreken: [] } : wetboek.kennis.keur(tekst);
  if ('gebreken' in keuring) for (const { pad, plaats, melding } of keuring.gebreken) gebreken.eis(false, alsPlaats(pad), `${plaats}: ${melding}`);
  if (!('pakket' in keuring)) return gebreken.weiger();
  controleerWaarden(keuring.pakket, gebreken);
  const { id, versie } = keuring.pakket;
  eisVersie(wetboek.versies.findLast(({ pakket }) => pakket.id === id)?.pakket.versie ?? 0, verwachteVersie);
  const telt = wetboek.kennis.pakket(id)?.versie ?? 0;
  gebreken.eis(versie > telt, 'pakket.versie', `Nu telt versie ${telt} van dit pakket; geef de nieuwe een hoger nummer, want het besluitlogboek noemt regels naar pakket en versie.`);
  gebreken.weigerBijGebrek();
  const nieuw: Pakketversie = { pakket: keuring.pakket, tekst, vastgesteld: nu.toISOString(), door: vrager.oin, reden: reden.trim() };
  await bron.voegToe(nieuw, wetboek);
  return nieuw;
}

/** Every asker may read the text, and it is kept. */
function controleerTekst(tekst: string, gebreken: Gebreken): void {
  const regels = tekst.split(/\r?\n/);
  const onleesbaar = regels.findIndex((regel) => !isLeesbaar(regel.replaceAll('\t', ' ')));
  gebreken.eis(onleesbaar < 0, 'pakket', `tekstregel ${onleesbaar + 1}: Gebruik alleen tekens die te lezen zijn.`);
  gebreken.eis(!noemtPersoonsnummer(tekst), 'pakket', 'Zet geen persoonsnummer in een wetspakket; iedereen leest het, en het blijft bewaard.');
}

/** What YAML writes with a backslash is not seen in the text. */
function controleerWaarden(pakket: object, gebreken: Gebreken): void {
  const waarden: string[] = [];
  JSON.stringify(pakket, (_veld, waarde: unknown) => {
    if (typeof waarde === 'string') waarden.push(waarde);
    return waarde;
  });
  gebreken.eis(waarden.every((waarde) => isLeesbaar(waarde.replaceAll(/[\t\n]/g, ' ')) && !noemtPersoonsnummer(waarde)), 'pakket', 'Schrijf geen teken met een schuine streep dat niet te lezen is, en geen persoonsnummer.');
}

const alsPlaats = (pad: string): string => (pad === '' ? 'pakket' : `pakket.${pad}`);
