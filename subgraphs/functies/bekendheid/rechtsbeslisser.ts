import type { Inrichting } from '../../../schema/inrichting.js';
import { type Beslispunt, FoutInVraag, type Functiecontext, type Inrichtingen, maakMatrix, type Rechtvraag } from '../../kit/index.js';
import type { Beslisser, Beslisvraag, Paar } from './beslisser.js';
import { volgWetspakketten } from './wetspakketten.js';

/** The role without which nobody asks about a person. */
const PROFESSIONAL = 'professional';

/**
 * Decides by the law packs, within what is set up in the samenwerkingsverband: what is not set up is refused.
 * @param product decides by the packs that come with the product; those that were laid down go before
 */
export function rechtsbeslisser(product: Beslispunt, inrichtingen: Inrichtingen): Beslisser {
  const kies = volgWetspakketten(product);
  return {
    async weeg(vraag, context) {
      const stand = await inrichtingen.huidig(context);
      const beslispunt = kies(stand.pakketten, context.log);
      const nu = new Date();
      const versie = stand.verband(vraag.samenwerkingsverband, nu);
      if (!versie) throw new FoutInVraag('SAMENWERKINGSVERBAND_ONBEKEND', undefined, 'verzoek.samenwerkingsverband');
      const { inrichting } = versie;
      eisDeelname(inrichting, vraag, context);
      const deelnemers = inrichting.partijen.filter(({ oin, rollen }) => rollen.includes('BRONHOUDER') && oin !== context.vrager.oin);
      const soort = stand.deelnemer(context.vrager.oin)?.soort ?? '';
      const partners = deelnemers.flatMap(({ oin }) => stand.deelnemer(oin) ?? []);
      const omstandigheden = { context, soort, dag: nu.toISOString().slice(0, 10) };
      return {
        partners,
        inrichting: `${versie.verband}@${versie.versie}`,
        besluiten: (paren) => beslispunt.beslis(paren.map((paar) => alsRechtvraag(paar, vraag, inrichting, omstandigheden))),
        matrix(persoon) {
          const vragen = partners.map((partner) => alsRechtvraag({ partner, persoon }, vraag, inrichting, omstandigheden));
          const [eerste] = vragen;
          const rijen = eerste ? maakMatrix(beslispunt, { ...eerste, partners: vragen.map(({ partner }) => partner) }) : [];
          return rijen.map((rij, i) => ({ ...rij, partner: partners[i]! }));
        },
      };
    },
  };
}

/** @throws FoutInVraag that says what the asker cannot ask here */
function eisDeelname({ naam, partijen, grondslagen }: Inrichting, { grondslag, doel }: Beslisvraag, { vrager }: Functiecontext): void {
  if (!partijen.some(({ oin, rollen }) => oin === vrager.oin && rollen.includes('VRAGER'))) throw new FoutInVraag('FORBIDDEN', `Uw organisatie stelt geen vragen in ${naam}.`);
  const gebruik = grondslagen.find(({ id }) => id === grondslag);
  if (!gebruik) throw new FoutInVraag('GRONDSLAG_ONBEKEND', undefined, 'verzoek.grondslag');
  if (!gebruik.doelen.includes(doel)) throw new FoutInVraag('DOEL_ONBEKEND', undefined, 'verzoek.doel');
  if (!vrager.rollen.includes(PROFESSIONAL) || !gebruik.functies.includes(vrager.functie)) {
    throw new FoutInVraag('FORBIDDEN', `Uw functie mag in ${naam} geen vragen stellen op deze grondslag.`);
  }
}

interface Omstandigheden {
  readonly context: Functiecontext;
  /** Kind of the asker's organisation. */
  readonly soort: string;
  readonly dag: string;
}

function alsRechtvraag({ partner, persoon }: Paar, vraag: Beslisvraag, inrichting: Inrichting, { context, soort, dag }: Omstandigheden): Rechtvraag {
  const { oin, functie, rollen, betrouwbaarheid } = context.vrager;
  const partij = inrichting.partijen.find((kandidaat) => kandidaat.oin === partner.oin);
  return {
    vrager: { oin, soort, functie, rollen, betrouwbaarheid },
    verband: { id: vraag.samenwerkingsverband, soort: inrichting.soort, regio: inrichting.regio, pakketten: inrichting.pakketten },
    grondslag: vraag.grondslag,
    doel: vraag.doel,
    partner: { oin: partner.oin, soort: partner.soort, regio: partner.regio, ...(partij?.categorieen && { categorieen: partij.categorieen as Rechtvraag['informatiebehoefte'] }) },
    persoon,
    informatiebehoefte: vraag.informatiebehoefte,
    dag,
  };
}
