import { spanId } from '../../kit/index.js';
import type { Rondecontext, Rondemiddelen } from './ronde.js';
import { Beslismatrix, Besluituitkomst, type Matrixrij, type Matrixverzoek } from './types.js';

const STANDEN = { T: Besluituitkomst.TOEGESTAAN, M: Besluituitkomst.VRAAG_MENS, W: Besluituitkomst.GEWEIGERD } as const;

/**
 * What every partner of a samenwerkingsverband may give this asker, category by category, about a class of persons. Nobody is asked.
 * @throws FoutInVraag when the samenwerkingsverband, grondslag or doel is not set up, or the asker takes no part in it
 */
export async function beslismatrix(verzoek: Matrixverzoek, { beslisser }: Rondemiddelen, context: Rondecontext): Promise<Beslismatrix> {
  const { samenwerkingsverband, grondslag, doel, leeftijd } = verzoek;
  const afweging = await beslisser.weeg({ samenwerkingsverband, grondslag, doel, informatiebehoefte: [] }, context);
  const persoon = { leeftijd, gezag: leeftijd === 'MEERDERJARIG' ? 'NIET_VAN_TOEPASSING' : 'BEPAALD', geheim: false } as const;
  const rijen = afweging.matrix(persoon).map(({ partner: { oin, naam, soort }, bekendheid, cellen }): Matrixrij => ({
    partner: { oin, naam, soort },
    bekendheid: { ...bekendheid, uitkomst: STANDEN[bekendheid.stand] },
    cellen: cellen.map((cel) => ({ ...cel, uitkomst: STANDEN[cel.stand] })),
  }));
  const { vrager, spoor, verantwoording } = context;
  await verantwoording.leg({ verwerkingen: [], beslissingen: [{
    verantwoordelijke: vrager.oin, ...spoor, spanId: spanId(), gebeurtenis: 'adl.access_evaluations', tijdstip: Date.now(), status: 'Ok',
    verzoek: { soort: 'beslismatrix', vrager: { oin: vrager.oin, functie: vrager.functie }, samenwerkingsverband, grondslag, doel, kenmerken: persoon, inrichting: afweging.inrichting },
    antwoord: { rijen: rijen.length },
    beleid: [...new Set(rijen.flatMap(({ bekendheid, cellen }) => [bekendheid, ...cellen]).flatMap(({ regel }) => regel ?? []))],
  }] });
  return { inrichting: afweging.inrichting, rijen };
}
