import {
  type Beoordeling, type Beslissing, betrokkeneType, FoutInVraag, type Functiecontext, oinUrn, type Pseudoniem, type Pseudoniemen, spanId, type Uitvraagpersoon, type Verwerking, verwerkingsactiviteit,
} from '../../kit/index.js';
import type { Afdoening, Beslist } from './afdoening.js';
import type { Rondecontext } from './ronde.js';
import type { BekendheidVerzoek } from './types.js';

/** By which operation it was decided. */
export type Rondesoort = 'bepalenBekendheid' | 'magDit' | 'vraagBekendheidUit' | 'bekendheidsronde';

/** What will be asked of one partner about one person; the decision is that which the question goes out on. */
export interface Uitgevraagd extends Beslist {
  /** What a professional of the partner decided about it. */
  readonly beoordeeld?: Beoordeling;
  readonly pseudoniemen: Pseudoniemen;
  /** Span of the row in the asker's log, which the bewijs takes along. */
  readonly spanId: string;
}

/** The asker's own pseudonym of a person: in its log nobody has a number. */
export type EigenPseudoniem = (persoon: Uitvraagpersoon) => Pseudoniem | undefined;

/** The question, as both logs name it. */
const doelbinding = ({ samenwerkingsverband, grondslag, doel, aanleiding }: BekendheidVerzoek) => ({ samenwerkingsverband, grondslag, doel, aanleiding });

/** One decision record per partner and person, whatever the outcome. */
export function verantwoordBesluiten(
  { soort, ronde, verzoek, afdoening, eigen }: {
    readonly soort: Rondesoort; readonly ronde?: string; readonly verzoek: BekendheidVerzoek; readonly afdoening: Afdoening; readonly eigen: EigenPseudoniem;
  },
  { vrager, spoor }: Functiecontext,
): readonly Beslissing[] {
  return afdoening.beslist.map(({ partner, persoon, besluit }) => ({
    verantwoordelijke: vrager.oin, ...spoor, spanId: spanId(), gebeurtenis: 'adl.access_evaluation', tijdstip: Date.now(), status: 'Ok',
    verzoek: {
      soort, ronde, vrager: { oin: vrager.oin, functie: vrager.functie }, partner: partner.oin, betrokkene: eigen(persoon)?.waarde, kenmerken: persoon.kenmerken,
      ...doelbinding(verzoek), informatiebehoefte: verzoek.informatiebehoefte, inrichting: afdoening.inrichting,
    },
    antwoord: { uitkomst: besluit.uitkomst, niveau: besluit.niveau, categorieen: besluit.categorieen, onthouden: besluit.onthouden, regel: besluit.regel, artikel: besluit.artikel },
    beleid: besluit.beleid,
  }));
}

/** One row per partner and person that will be asked: before anybody is. */
export function verantwoordUitvragen(
  { ronde, verzoek, gevraagd, eigen, begin }: {
    readonly ronde: string; readonly verzoek: BekendheidVerzoek; readonly gevraagd: readonly Uitgevraagd[]; readonly eigen: EigenPseudoniem; readonly begin: number;
  },
  { vrager, spoor }: Functiecontext,
): readonly Verwerking[] {
  const einde = Date.now();
  return gevraagd.map(({ partner, persoon, besluit, beoordeeld, spanId: span }) => {
    const betrokkene = eigen(persoon);
    return {
      verantwoordelijke: vrager.oin, ...spoor, spanId: span, status: 'Ok', naam: 'Uitvraag in een bekendheidsronde', begin, einde,
      verwerkingsactiviteit: verwerkingsactiviteit('uitvraag'),
      betrokkene: betrokkene?.waarde,
      betrokkeneType: betrokkene && betrokkeneType(vrager.oin, betrokkene.sleutelversie),
      wederpartij: oinUrn(partner.oin),
      kenmerken: {
        ronde, ...doelbinding(verzoek), functie: vrager.functie, niveau: besluit.niveau ?? 'MINIMAAL', gevraagd: besluit.categorieen, regel: besluit.regel ?? '', artikel: besluit.artikel ?? '',
        // Not what was released: the asker reads her own log, and would see there what her answer does not say.
        ...(beoordeeld && { opdracht: beoordeeld.opdracht }),
        ...(verzoek.afschermenTot && { afgeschermdTot: verzoek.afschermenTot }),
        ...(besluit.bewaren && { bewaartermijn: besluit.bewaren.duur, bewarenVanaf: besluit.bewaren.vanaf }),
      },
    };
  });
}

/** The record of a question that was not let in, with the code the asker got. */
export function verantwoordAfwijzing(soort: string, code: string, verzoek: Partial<BekendheidVerzoek>, { vrager, spoor }: Functiecontext): Beslissing {
  return {
    verantwoordelijke: vrager.oin, ...spoor, spanId: spanId(), gebeurtenis: 'adl.access_evaluation', tijdstip: Date.now(), status: 'Ok',
    verzoek: { soort, vrager: { oin: vrager.oin, functie: vrager.functie }, informatiebehoefte: verzoek.informatiebehoefte }, antwoord: { besluit: 'AFGEWEZEN', code }, beleid: [],
  };
}

/** What is refused before it comes to a decision per partner is in the decision log as well. */
export async function metVerantwoording<T>(soort: string, verzoek: Partial<BekendheidVerzoek>, context: Rondecontext, doe: () => Promise<T>): Promise<T> {
  try {
    return await doe();
  } catch (fout) {
    const code = fout instanceof FoutInVraag ? fout.extensions['code'] : undefined;
    if (typeof code !== 'string' || code === 'LOGBOEK_ONBESCHIKBAAR') throw fout;
    await context.verantwoording.leg({ verwerkingen: [], beslissingen: [verantwoordAfwijzing(soort, code, verzoek, context)] });
    throw fout;
  }
}
