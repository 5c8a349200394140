import { FoutInVraag, type Functiecontext, type Inrichtingen } from '../../kit/index.js';
import type { Ketenopdracht } from './actie.js';
import type { Handelmiddelen } from './actiehandeling.js';
import { type ActieInvoer, controleerActie } from './invoer.js';
import { RECHTEN } from './rechten.js';

/**
 * Sets an actie out at an organisation; the same key gives the same actie.
 * @throws FoutInVraag with FORBIDDEN, BAD_USER_INPUT, CASUS_ONBEKEND (also for who has not the regie), PERSOON_ONBEKEND, PARTNER_ONBEKEND, TERMIJN_ONGELDIG or SLEUTEL_HERGEBRUIKT
 */
export async function zetUit(invoer: ActieInvoer, sleutel: string, naam: string, middelen: Handelmiddelen & { readonly inrichtingen: Inrichtingen }, context: Functiecontext): Promise<Ketenopdracht> {
  const { toets, lader, boek, inrichtingen } = middelen;
  const { vrager } = context;
  await toets.eisProfessional(naam, 'opdracht', context);
  const gevraagd = controleerActie(invoer);
  const { casus, persoon, uitvoerder, omschrijving, conditie, informering, doelverwijzing, termijn } = gevraagd;
  const recht = await lader.casusrecht(casus, context);
  if (recht?.regisseur !== vrager.oin) return toets.weiger({ recht: RECHTEN.uitzetten, naam, soort: 'opdracht' }, new FoutInVraag('CASUS_ONBEKEND', undefined, 'invoer.casus'), context);
  if (!recht.personen.includes(persoon)) throw new FoutInVraag('PERSOON_ONBEKEND', 'Deze persoon hoort niet bij deze casus; kies een persoon van de casus.', 'invoer.persoon');
  if (!(await inrichtingen.huidig(context)).deelnemer(uitvoerder)) throw new FoutInVraag('PARTNER_ONBEKEND', 'Deze organisatie neemt niet deel aan de keten; kies een organisatie uit het register.', 'invoer.uitvoerder');
  await toets.doe({ persoon, casus }, 'uitzetten', naam, context);
  const { opdracht } = await boek.neemAan({
    sleutel,
    opdrachtgever: vrager.oin,
    uitvoerder,
    persoon,
    casus,
    ...(termijn !== undefined && { termijn }),
    gevraagd,
    inhoud: { omschrijving, informering, regisseur: vrager.oin, ...(conditie !== undefined && { conditie }), ...(doelverwijzing !== undefined && { doelverwijzing }) },
  }, { oin: vrager.oin, functie: vrager.functie });
  return opdracht;
}
