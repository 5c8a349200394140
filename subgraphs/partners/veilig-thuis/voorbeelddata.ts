import { type Betrokkenheidrij, type Catalogus, dagTijdens, type EigenVoorbeelden, KANSEN, SYNTHETISCH, type Toeval } from '../../kit/index.js';
import { VeiligThuisFase, VeiligThuisMeldingsoort, VeiligThuisOntvanger } from './types.js';

/** Wording of the synthetic dossiers of Veilig Thuis. */
export const catalogus: Catalogus = {
  kansen: KANSEN['veilig-thuis'],
  teams: ['Team Acuut', 'Team Onderzoek', 'Team Voorwaarden en Vervolg', 'Adviesteam'],
  bereikbaar: ['Dag en nacht bereikbaar.', 'Werkdagen van 9.00 tot 17.00 uur, daarbuiten via het landelijke nummer.'],
  betrokkenheden: [
    { soort: 'Advies aan een professional', rol: 'NEVENBETROKKENE', minimumDagen: 1, maximumDagen: 14, toelichtingen: ['Advies gegeven over een gesprek met de ouders.', 'De adviesvrager blijft zelf in contact met het gezin.'] },
    { soort: 'Melding huiselijk geweld', minimumDagen: 7, maximumDagen: 120, toelichtingen: ['Alle volwassenen in het huishouden zijn gesproken.', 'Tweede melding binnen een jaar.', 'De melding sluit aan bij lopende hulp.'] },
    { soort: 'Melding kindermishandeling', leeftijd: [0, 17], minimumDagen: 7, maximumDagen: 150, toelichtingen: ['Het kind is op school gesproken.', 'De ouders zijn ingelicht.', 'Er is overleg met de huisarts geweest.'] },
    { soort: 'Melding ouderenmishandeling', leeftijd: [65, 120], minimumDagen: 7, maximumDagen: 120, toelichtingen: ['De thuiszorg is bij het gesprek betrokken.', 'De persoon wenst geen vervolg.'] },
    { soort: 'Monitoring van de veiligheid', minimumDagen: 90, maximumDagen: 540, toelichtingen: ['Contact na drie maanden en na een jaar.', 'De hulpverlening loopt door.'] },
  ],
  acties: [
    { omschrijving: 'Veiligheidsbeoordeling', resultaten: ['Er zijn afspraken voor de korte termijn gemaakt.', 'Geen acute onveiligheid vastgesteld.'] },
    { omschrijving: 'Gesprek met de gezinsleden', resultaten: ['Alle gezinsleden zijn afzonderlijk gesproken.', 'De afspraak is verzet.'] },
    { omschrijving: 'Opvragen van informatie bij betrokken professionals', resultaten: ['De gevraagde informatie is ontvangen.'] },
    { omschrijving: 'Veiligheidsplan opstellen', resultaten: ['Het plan is met het gezin besproken.'] },
    { omschrijving: 'Terugkoppeling aan de melder', resultaten: ['De melder is ingelicht over het vervolg.'] },
  ],
};

/** What the report behind an involvement is about. */
const MELDINGEN: Readonly<Record<string, VeiligThuisMeldingsoort>> = {
  'Melding huiselijk geweld': VeiligThuisMeldingsoort.HUISELIJK_GEWELD,
  'Melding kindermishandeling': VeiligThuisMeldingsoort.KINDERMISHANDELING,
  'Melding ouderenmishandeling': VeiligThuisMeldingsoort.OUDERENMISHANDELING,
};

/** Reports that go with the involvements in a dossier, and whom Veilig Thuis informed of them. */
export const eigen: EigenVoorbeelden = ({ betrokkenheden }, toeval) => {
  const gemeld = betrokkenheden.filter(({ soort }) => soort in MELDINGEN);
  const overdracht = toeval.stroom('overdrachten');
  return {
    meldingen: gemeld.map((betrokkenheid) => melding(betrokkenheid, toeval.stroom(`meldingen ${betrokkenheid.soort}`))),
    overdrachten: gemeld.filter(({ status }) => status !== 'AANGEMELD' && overdracht.kans(0.6)).map((betrokkenheid) => ({
      ontvanger: overdracht.kiesGewogen([
        [VeiligThuisOntvanger.HULPVERLENER, 6], [VeiligThuisOntvanger.POLITIE, 2], [VeiligThuisOntvanger.RAAD_VOOR_DE_KINDERBESCHERMING, 2],
        [VeiligThuisOntvanger.SLACHTOFFERHULP, 1], [VeiligThuisOntvanger.RECLASSERING, 1], [VeiligThuisOntvanger.OPENBAAR_MINISTERIE, 1],
      ]),
      datum: dagTijdens(betrokkenheid, overdracht),
      toelichting: `${overdracht.kies(['De overdracht is in een gezamenlijk gesprek gedaan.', 'De ontvanger heeft het vervolg bevestigd.', 'Na drie maanden volgt contact.'])} ${SYNTHETISCH}`,
    })),
  };
};

function melding({ soort, vanaf, tot, status }: Betrokkenheidrij, toeval: Toeval): Readonly<Record<string, unknown>> {
  const lopend = toeval.kies([VeiligThuisFase.BEOORDELING, VeiligThuisFase.VOORWAARDEN_EN_VERVOLG, VeiligThuisFase.ONDERZOEK]);
  return {
    soort: MELDINGEN[soort],
    fase: status === 'AANGEMELD' ? VeiligThuisFase.ONTVANGEN : status === 'AFGESLOTEN' ? VeiligThuisFase.AFGESLOTEN : lopend,
    // A report that waits was received all the same; the involvement tells only when it is planned to begin.
    ontvangen: status === 'AANGEMELD' ? null : vanaf,
    afgesloten: tot,
    toelichting: `${toeval.kies(['De melding betreft meer dan één gezinslid.', 'De persoon is over de melding ingelicht.', 'De school is als informant geraadpleegd.'])} ${SYNTHETISCH}`,
  };
}
