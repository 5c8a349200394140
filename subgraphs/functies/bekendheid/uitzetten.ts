import {
  type Beoordeling, type Bewijs, bindingVan, type Functiecontext, onderteken, type Pseudonimiseerder, type Pseudoniemen, type Rechtbesluit, spanId, totVrijgave,
  type Uitvraagpersoon,
} from '../../kit/index.js';
import type { Afdoening, Beslist } from './afdoening.js';
import type { Rondecontext, Rondemiddelen } from './ronde.js';
import type { BekendheidVerzoek, Uitvraag } from './types.js';
import { type EigenPseudoniem, type Rondesoort, verantwoordBesluiten, verantwoordUitvragen, type Uitgevraagd } from './verantwoording.js';

/** What one partner is asked about one person. */
export interface Vraag {
  /** What it may give: a decision with TOEGESTAAN. */
  readonly besluit: Rechtbesluit;
  /** What a professional of the partner decided about it. */
  readonly beoordeeld?: Beoordeling;
}

/** A round that is decided, before anybody is asked. */
export interface Rondevraag {
  readonly soort: Rondesoort;
  readonly ronde: string;
  readonly verzoek: BekendheidVerzoek;
  readonly afdoening: Afdoening;
  /** What is asked of each pair of `afdoening.beslist`; undefined where nothing is asked. */
  readonly vragen: readonly (Vraag | undefined)[];
  /** Milliseconds since the epoch. */
  readonly begin: number;
}

/** A round that can go out: nobody has been asked yet. */
export interface Uitzetting {
  /** What goes to each pair; undefined where nothing does, also for want of a pseudonym. */
  readonly gevraagd: readonly (Uitgevraagd | undefined)[];
  /** Accounts for every decision and every question. @throws FoutInVraag with LOGBOEK_ONBESCHIKBAAR: then nobody may be asked */
  verantwoord(): Promise<void>;
  /** The signed references for the engine. */
  verwijzingen(): Promise<readonly (NonNullable<Uitvraag['bijdrage']> | null)[]>;
}

/** The decisions as questions: what the law lets be asked without anybody looking at it first. */
export const alsVragen = ({ beslist }: Afdoening): readonly (Vraag | undefined)[] => beslist.map(({ besluit }) => (besluit.uitkomst === 'TOEGESTAAN' ? { besluit } : undefined));

/** Has the pseudonyms made for who is asked, and for the asker's own log. */
export async function zetUit(rondevraag: Rondevraag, middelen: Rondemiddelen, context: Rondecontext): Promise<Uitzetting> {
  const { soort, ronde, verzoek, afdoening, vragen, begin } = rondevraag;
  const pseudoniemen = await maakPseudoniemen(rondevraag, middelen.pseudonimiseerder, context);
  const gevraagd = afdoening.beslist.map((beslist, i): Uitgevraagd | undefined => {
    const vraag = vragen[i];
    const bijPartner = vraag && pseudoniemen.van(beslist.partner.oin, beslist.persoon);
    return bijPartner && { ...beslist, ...vraag, pseudoniemen: bijPartner, spanId: spanId() };
  });
  const eigen: EigenPseudoniem = (persoon) => pseudoniemen.van(context.vrager.oin, persoon)?.[0];
  return {
    gevraagd,
    verantwoord: () => context.verantwoording.leg({
      beslissingen: verantwoordBesluiten({ soort, ronde, verzoek, afdoening, eigen }, context),
      verwerkingen: verantwoordUitvragen({ ronde, verzoek, gevraagd: gevraagd.filter((uitvraag) => uitvraag !== undefined), eigen, begin }, context),
    }),
    verwijzingen: () => Promise.all(gevraagd.map(async (uitvraag) => (uitvraag ? verwijzing(uitvraag, verzoek, middelen, context) : null))),
  };
}

/** Pseudonyms of a person at an organisation, the newest first. */
interface Pseudoniemboek {
  van(oin: string, persoon: Uitvraagpersoon): Pseudoniemen | undefined;
}

/** For the partners that will be asked, and for the asker's own log: one call for everybody. */
async function maakPseudoniemen({ afdoening: { personen, beslist }, vragen, verzoek: { aanleiding } }: Rondevraag, pseudonimiseerder: Pseudonimiseerder, { vrager }: Functiecontext): Promise<Pseudoniemboek> {
  const metNummer = personen.filter((persoon): persoon is Uitvraagpersoon & { bsn: string } => persoon.bsn !== undefined);
  if (metNummer.length === 0) return { van: () => undefined };
  const oins = new Set([vrager.oin, ...beslist.flatMap(({ partner }, i) => (vragen[i] ? [partner.oin] : []))]);
  const perOrganisatie = await pseudonimiseerder.pseudonimiseer(metNummer.map(({ bsn }) => bsn), [...oins], { vrager, aanleiding });
  const plaats = new Map(metNummer.map(({ id }, i) => [id, i]));
  return { van: (oin, { id }) => perOrganisatie.get(oin)?.[plaats.get(id) ?? -1] };
}

/** What is signed for one partner about one person. */
export function maakBewijs({ besluit, beoordeeld, pseudoniemen, spanId: span }: Uitgevraagd, verzoek: BekendheidVerzoek, { spoor, vrager, aanroeper }: Functiecontext): Bewijs {
  return totVrijgave({
    pseudoniemen,
    traceId: spoor.traceId,
    spanId: span,
    samenwerkingsverband: verzoek.samenwerkingsverband,
    grondslag: verzoek.grondslag,
    doel: verzoek.doel,
    aanleiding: verzoek.aanleiding,
    fase: besluit.categorieen.length > 0 ? 'VERRIJKING' : 'BEKENDHEID',
    niveau: besluit.niveau ?? 'MINIMAAL',
    categorieen: besluit.categorieen,
    onthouden: besluit.onthouden.map(({ categorie, reden }) => ({ categorie, reden })),
    vrager: { oin: vrager.oin, functie: vrager.functie },
    ...(verzoek.afschermenTot && { afgeschermdTot: verzoek.afschermenTot }),
    // Whoever asks us asks the partners: nobody else can use the bewijs.
    ...(aanroeper && { aanroeper: bindingVan(aanroeper) }),
    ...(beoordeeld && { beoordeeld }),
  });
}

/** The contribution type of a partner that is asked. */
export function typeVan({ soort: code }: Beslist['partner'], { soort }: Rondemiddelen): string {
  const gevonden = soort(code);
  if (!gevonden) throw new Error(`Een partner van de soort ${code} is toegestaan en niet aangesloten.`);
  return gevonden.type;
}

async function verwijzing(uitvraag: Uitgevraagd, verzoek: BekendheidVerzoek, middelen: Rondemiddelen, context: Functiecontext): Promise<NonNullable<Uitvraag['bijdrage']>> {
  const { partner } = uitvraag;
  return { __typename: typeVan(partner, middelen), oin: partner.oin, bewijs: await onderteken(maakBewijs(uitvraag, verzoek, context), partner.oin, middelen.ondertekenaar) };
}
