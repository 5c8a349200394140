import type { Uitkomst } from '../contract/opsommingen.js';
import { betrokkeneType, oinUrn, spanId } from '../logboek/aanduidingen.js';
import { verwerkingsactiviteit } from '../logboek/activiteiten.js';
import type { Logregels } from '../logboek/regels.js';
import type { GeldigBewijs } from './bewijslezer.js';
import type { Bronuitspraak } from './bronregel.js';
import type { Partnercontext } from './context.js';

/** What was decided about one question. */
interface Afdoening {
  readonly bewijs: GeldigBewijs;
  readonly uitspraak: Bronuitspraak;
  readonly uitkomst: Uitkomst;
  /** Whether the person is in the index; for the organisation's own decision log alone. */
  readonly bekend: boolean;
  readonly begin: number;
}

/** The rows of an answer at the bronhouder: what was given in the processing log, why (not) in the decision log. */
export function verantwoordAntwoord({ bewijs, uitspraak, uitkomst, bekend, begin }: Afdoening, { organisatie: { oin } }: Partnercontext): Logregels {
  const [pseudoniem] = bewijs.pseudoniemen;
  const spoor = { verantwoordelijke: oin, traceId: bewijs.traceId, ouderSpanId: bewijs.spanId };
  const vraag = {
    samenwerkingsverband: bewijs.samenwerkingsverband, grondslag: bewijs.grondslag, doel: bewijs.doel, aanleiding: bewijs.aanleiding, fase: bewijs.fase, niveau: bewijs.niveau,
  };
  return {
    verwerkingen: [{
      ...spoor,
      spanId: spanId(),
      status: 'Ok',
      naam: 'Bijdrage aan bekendheidsronde',
      begin,
      einde: Date.now(),
      verwerkingsactiviteit: verwerkingsactiviteit('bijdrage'),
      betrokkene: pseudoniem?.waarde,
      betrokkeneType: pseudoniem && betrokkeneType(oin, pseudoniem.sleutelversie),
      wederpartij: oinUrn(bewijs.vrager.oin),
      kenmerken: { ...vraag, functie: bewijs.vrager.functie, bewijs: bewijs.jti, uitkomst, gegeven: uitkomst === 'BEKEND' ? bewijs.categorieen : [], gevraagd: bewijs.categorieen, ...(bewijs.afgeschermdTot !== undefined && { afgeschermdTot: bewijs.afgeschermdTot }), ...(bewijs.beoordeeld && { opdracht: bewijs.beoordeeld.opdracht }) },
    }],
    beslissingen: [{
      ...spoor,
      spanId: spanId(),
      gebeurtenis: 'adl.access_evaluation',
      tijdstip: Date.now(),
      status: 'Ok',
      verzoek: { vrager: bewijs.vrager, ...vraag, categorieen: bewijs.categorieen, bewijs: bewijs.jti, betrokkene: pseudoniem?.waarde, ...(bewijs.beoordeeld && { beoordeeld: bewijs.beoordeeld }) },
      antwoord: { besluit: uitspraak.besluit, uitkomst, bekend },
      beleid: uitspraak.regel === null ? [] : [uitspraak.regel],
    }],
  };
}

/** The record of whether a person must look at a question first. Nobody was looked up, so that the processing log gets no row. */
export function verantwoordVoornavraag(bewijs: GeldigBewijs, { besluit, regel }: Bronuitspraak, { organisatie: { oin } }: Partnercontext): Logregels {
  const { samenwerkingsverband, grondslag, doel, aanleiding, fase, niveau, categorieen, vrager, jti } = bewijs;
  return {
    verwerkingen: [],
    beslissingen: [{
      verantwoordelijke: oin, traceId: bewijs.traceId, ouderSpanId: bewijs.spanId, spanId: spanId(), gebeurtenis: 'adl.access_evaluation', tijdstip: Date.now(), status: 'Ok',
      verzoek: { soort: 'voornavraag', vrager, samenwerkingsverband, grondslag, doel, aanleiding, fase, niveau, categorieen, bewijs: jti },
      antwoord: { besluit }, beleid: regel === null ? [] : [regel],
    }],
  };
}

/** The record of a question that was not let in; whom it was about is not known. */
export function verantwoordAfwijzing(reden: string, { organisatie: { oin }, spoor }: Partnercontext, begin: number): Logregels {
  return {
    verwerkingen: [],
    beslissingen: [{
      verantwoordelijke: oin, ...spoor, spanId: spanId(), gebeurtenis: 'adl.access_evaluation', tijdstip: begin, status: 'Ok',
      verzoek: { soort: 'bijdrage' }, antwoord: { besluit: 'AFGEWEZEN', reden }, beleid: [],
    }],
  };
}
