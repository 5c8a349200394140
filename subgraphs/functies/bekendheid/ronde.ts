import { randomUUID } from 'node:crypto';
import {
  type Bewijs, bindingVan, type Functiecontext, onderteken, type Ondertekenaar, type Pseudonimiseerder, type Pseudoniemen, spanId, type Verantwoording,
} from '../../kit/index.js';
import type { Soort } from '../../../schema/register.js';
import { type Afdoening, type Beslist, handelAf } from './afdoening.js';
import type { Beslisser } from './beslisser.js';
import { toonBesluit } from './besluit.js';
import type { Identiteiten, Uitvraagpersoon } from './identiteiten.js';
import type { BekendheidVerzoek, Bekendheidsronde, Uitvraag } from './types.js';
import { verantwoordBesluiten, verantwoordUitvragen, type Uitgevraagd } from './verantwoording.js';

/** What a round needs from the world. */
export interface Rondemiddelen {
  readonly beslisser: Beslisser;
  readonly identiteiten: Identiteiten;
  readonly pseudonimiseerder: Pseudonimiseerder;
  readonly ondertekenaar: Ondertekenaar;
  /** A kind in the supergraph on which the round is asked. */
  readonly soort: (code: string) => Soort | undefined;
}

/** One request to this functie: who asks, and where it is accounted for. */
export interface Rondecontext extends Functiecontext {
  readonly verantwoording: Verantwoording;
}

/**
 * Decides per partner and person, accounts for it, and mints a bewijs for every yes. Nobody has been asked yet when this is done:
 * the engine asks, with the references that this returns.
 * @throws FoutInVraag when something in the question is wrong, with LOGBOEK_ONBESCHIKBAAR when it cannot be accounted for: then nobody is asked
 */
export async function beginRonde(verzoek: BekendheidVerzoek, middelen: Rondemiddelen, context: Rondecontext): Promise<Bekendheidsronde> {
  const begin = Date.now();
  const id = randomUUID();
  const afdoening = await handelAf(verzoek, middelen, context);
  const pseudoniemen = await maakPseudoniemen(afdoening, verzoek, middelen.pseudonimiseerder, context);
  const uitgevraagd = afdoening.beslist.map(({ partner, persoon, besluit }): Uitgevraagd | undefined => {
    const bijPartner = pseudoniemen.van(partner.oin, persoon);
    return besluit.uitkomst === 'TOEGESTAAN' && bijPartner ? { partner, persoon, besluit, pseudoniemen: bijPartner, spanId: spanId() } : undefined;
  });
  const eigen = (persoon: Uitvraagpersoon) => pseudoniemen.van(context.vrager.oin, persoon)?.[0];
  const gevraagd = uitgevraagd.filter((uitvraag) => uitvraag !== undefined);
  const [bewijzen] = await Promise.all([
    Promise.all(uitgevraagd.map(async (uitvraag) => uitvraag && verwijzing(uitvraag, verzoek, middelen, context))),
    context.verantwoording.leg({
      beslissingen: verantwoordBesluiten({ soort: 'bepalenBekendheid', ronde: id, verzoek, afdoening, eigen }, context),
      verwerkingen: verantwoordUitvragen({ ronde: id, verzoek, gevraagd, eigen, begin }, context),
    }),
  ]);
  const uitvragen = afdoening.beslist.map((beslist, i): Uitvraag => ({ ...toonBeslist(beslist), bijdrage: bewijzen[i] ?? null }));
  return { id, gestart: new Date(begin).toISOString(), uitvragen };
}

/** A decision about a person and a partner as the schema shows it. */
export function toonBeslist({ partner: { oin, naam, soort }, persoon, besluit }: Beslist): Omit<Uitvraag, 'bijdrage'> {
  return { persoon: { id: persoon.id }, partner: { oin, naam, soort }, besluit: toonBesluit(besluit) };
}

/** Pseudonyms of a person at an organisation, the newest first. */
interface Pseudoniemboek {
  van(oin: string, persoon: Uitvraagpersoon): Pseudoniemen | undefined;
}

/** For the partners that will be asked, and for the asker's own log: one call for everybody. */
async function maakPseudoniemen(
  { personen, beslist }: Afdoening, { aanleiding }: BekendheidVerzoek, pseudonimiseerder: Pseudonimiseerder, { vrager }: Functiecontext,
): Promise<Pseudoniemboek> {
  const metNummer = personen.filter((persoon): persoon is Uitvraagpersoon & { bsn: string } => persoon.bsn !== undefined);
  if (metNummer.length === 0) return { van: () => undefined };
  const oins = new Set([vrager.oin, ...beslist.flatMap(({ partner, besluit }) => (besluit.uitkomst === 'TOEGESTAAN' ? [partner.oin] : []))]);
  const perOrganisatie = await pseudonimiseerder.pseudonimiseer(metNummer.map(({ bsn }) => bsn), [...oins], { vrager, aanleiding });
  const plaats = new Map(metNummer.map(({ id }, i) => [id, i]));
  return { van: (oin, { id }) => perOrganisatie.get(oin)?.[plaats.get(id) ?? -1] };
}

function maakBewijs({ besluit, pseudoniemen, spanId: span }: Uitgevraagd, verzoek: BekendheidVerzoek, context: Functiecontext): Bewijs {
  return {
    pseudoniemen,
    traceId: context.spoor.traceId,
    spanId: span,
    samenwerkingsverband: verzoek.samenwerkingsverband,
    grondslag: verzoek.grondslag,
    doel: verzoek.doel,
    aanleiding: verzoek.aanleiding,
    fase: besluit.categorieen.length > 0 ? 'VERRIJKING' : 'BEKENDHEID',
    niveau: besluit.niveau ?? 'MINIMAAL',
    categorieen: besluit.categorieen,
    onthouden: besluit.onthouden.map(({ categorie, reden }) => ({ categorie, reden })),
    vrager: { oin: context.vrager.oin, functie: context.vrager.functie },
    ...(verzoek.afschermenTot && { afgeschermdTot: verzoek.afschermenTot }),
    // Whoever asks us asks the partners: nobody else can use the bewijs.
    ...(context.aanroeper && { aanroeper: bindingVan(context.aanroeper) }),
  };
}

async function verwijzing(uitvraag: Uitgevraagd, verzoek: BekendheidVerzoek, middelen: Rondemiddelen, context: Functiecontext): Promise<NonNullable<Uitvraag['bijdrage']>> {
  const { partner } = uitvraag;
  const soort = middelen.soort(partner.soort);
  if (!soort) throw new Error(`Een partner van de soort ${partner.soort} is toegestaan en niet aangesloten.`);
  return { __typename: soort.type, oin: partner.oin, bewijs: await onderteken(maakBewijs(uitvraag, verzoek, context), partner.oin, middelen.ondertekenaar) };
}
