import { type Betrokkenheidrij, type Catalogus, dagenVooruit, dagTijdens, type EigenVoorbeelden, KANSEN, SYNTHETISCH, type Toeval } from '../../kit/index.js';
import { OpenbaarMinisterieHoedanigheid as Hoedanigheid, OpenbaarMinisterieZaakstatus as Zaakstatus } from './types.js';

/** Wording of the synthetic dossiers of the public prosecution. */
export const catalogus: Catalogus = {
  kansen: KANSEN['openbaar-ministerie'],
  teams: ['Team Interventie', 'Team Huiselijk Geweld en Zeden', 'Team Jeugd', 'Zorg- en veiligheidsteam'],
  betrokkenheden: [
    { soort: 'Strafzaak', rol: 'HOOFDBETROKKENE', leeftijd: [12, 120], minimumDagen: 60, maximumDagen: 720, toelichtingen: ['De zaak is van de politie ontvangen.', 'De zaak is aangehouden voor nader onderzoek.'] },
    { soort: 'Slachtoffer in een strafzaak', rol: 'NEVENBETROKKENE', minimumDagen: 60, maximumDagen: 720, toelichtingen: ['Wenst op de hoogte te blijven.', 'Heeft een vordering ingediend.'] },
    { soort: 'Getuige in een strafzaak', rol: 'NEVENBETROKKENE', leeftijd: [12, 120], minimumDagen: 30, maximumDagen: 540, toelichtingen: ['Een verklaring is opgenomen.'] },
  ],
  acties: [
    { omschrijving: 'Beoordeling van de zaak', resultaten: ['De officier van justitie heeft beslist.', 'Aanvullend onderzoek is gevraagd.'] },
    { omschrijving: 'Gesprek met het slachtoffer', resultaten: ['Het gesprek heeft plaatsgevonden.'] },
    { omschrijving: 'Advies vragen aan de reclassering', leeftijd: [18, 120], resultaten: ['Het advies is ontvangen.'] },
    { omschrijving: 'Informeren over het verloop van de zaak', resultaten: ['De betrokkene is schriftelijk ingelicht.'] },
  ],
};

const FEITEN = ['Mishandeling', 'Bedreiging', 'Vernieling', 'Diefstal', 'Belaging', 'Huisvredebreuk'];
const AFDOENINGEN = [Zaakstatus.VONNIS, Zaakstatus.VONNIS, Zaakstatus.GESEPONEERD, Zaakstatus.STRAFBESCHIKKING];

/** The criminal cases that the involvements in a dossier stand for. */
export const eigen: EigenVoorbeelden = ({ betrokkenheden }, toeval) => {
  const eigenToeval = toeval.stroom('strafzaken');
  return { strafzaken: betrokkenheden.map((betrokkenheid) => strafzaak(betrokkenheid, eigenToeval)) };
};

function strafzaak(betrokkenheid: Betrokkenheidrij, toeval: Toeval): Readonly<Record<string, unknown>> {
  const lopend = toeval.kies([Zaakstatus.IN_BEOORDELING, Zaakstatus.OP_ZITTING]);
  const status = { AANGEMELD: Zaakstatus.IN_BEOORDELING, LOPEND: lopend, AFGESLOTEN: toeval.kies(AFDOENINGEN) }[betrokkenheid.status];
  return {
    feit: toeval.kies(FEITEN),
    hoedanigheid: hoedanigheid(betrokkenheid, status, toeval),
    status,
    ingeschreven: betrokkenheid.status === 'AANGEMELD' ? null : betrokkenheid.vanaf,
    zitting: status === Zaakstatus.OP_ZITTING ? dagenVooruit(toeval.geheelGetal(10, 150)) : status === Zaakstatus.VONNIS ? dagTijdens(betrokkenheid, toeval) : null,
    toelichting: toeval.kans(0.3) ? null : `${toeval.kies(['De betrokkene is over de stand ingelicht.', 'Er is overleg met de politie geweest.', 'Stukken zijn aan het dossier toegevoegd.'])} ${SYNTHETISCH}`,
  };
}

/** Convicted is only who had a verdict that went against them, and that is final. */
function hoedanigheid({ soort }: Betrokkenheidrij, status: Zaakstatus, toeval: Toeval): Hoedanigheid {
  if (soort === 'Slachtoffer in een strafzaak') return Hoedanigheid.SLACHTOFFER;
  if (soort === 'Getuige in een strafzaak') return Hoedanigheid.GETUIGE;
  return status === Zaakstatus.VONNIS && toeval.kans(0.6) ? Hoedanigheid.VEROORDEELDE : Hoedanigheid.VERDACHTE;
}
