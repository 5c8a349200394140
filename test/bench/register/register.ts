import { setTimeout as wacht } from 'node:timers/promises';
import { Antwoordfout } from '../meten/antwoordtoets.ts';
import type { Duur } from '../opties.ts';
import type { Voortgang } from '../voortgang.ts';
import type { Storing } from './opdracht.ts';
import { richtIn } from './opstelling.ts';
import { Verhuizer } from './organisatiewijziging.ts';
import { Soortwisselaar } from './soortwijziging.ts';
import { meetVensters } from './venstermeting.ts';
import { type Duren, duren, type Vensters } from './vensters.ts';

/** What happened to the process of the chain while nothing changed, while an organisation did, and while a kind did. */
export interface Belasting {
  readonly niets: Vensters;
  readonly organisatie: Vensters;
  readonly soort: Vensters;
}

/** What a change of the register takes. */
export interface Registermeting {
  readonly organisaties: number;
  /** Whether it was the server of this machine, and not one that the bench started. */
  readonly opServer: boolean;
  /** Rounds in a second, to every partner and to the organisation that changes. */
  readonly perSeconde: { readonly allen: number; readonly een: number };
  /** Rounds that were answered meanwhile, all of them whole. */
  readonly rondes: number;
  readonly vensterMs: number;
  /** The first change after the start, while it is asked: nothing of it was ever run. */
  readonly eerste: Omit<Belasting, 'niets'>;
  readonly stil: Belasting;
  readonly belast: Belasting;
  /** Milliseconds from when the change of an organisation was sent. */
  readonly organisatie: { readonly antwoord: Duren; readonly inWerking: Duren };
  /** Milliseconds from when the change of a kind was sent. */
  readonly soort: { readonly antwoord: Duren; readonly zichtbaar: Duren };
}

const ORGANISATIES = 1_000;
const PER_SECONDE = { allen: 5, een: 20 };
/** The kind changes once for so many changes of an organisation. */
const PER_SOORTWISSELING = 10 / 3;
/** What comes after a change of a kind, as the previous edition that ends, still belongs to it. */
const NASLEEP_MS = 1_000;

/** Changes organisations and kinds of a chain with a thousand organisations, in silence and while it is asked all the time. @throws Antwoordfout */
export async function meetRegister({ opwarmS, rondes, beurtS }: Duur, voortgang: Voortgang): Promise<Registermeting> {
  const vensterMs = beurtS * 1_000;
  const wisselingen = Math.max(2, Math.round(rondes / PER_SOORTWISSELING));
  voortgang.meld(0, 7, `keten met ${ORGANISATIES} organisaties`);
  await using opstelling = await richtIn(ORGANISATIES);
  const { vragers, proces, organisatie: { oin } } = opstelling;
  const [verhuizer, wisselaar] = [await Verhuizer.maak(opstelling), await Soortwisselaar.maak(opstelling)];
  const vraag = (): void => vragers.begin([{ perSeconde: PER_SECONDE.allen }, { perSeconde: PER_SECONDE.een, partners: [oin] }]);
  const reeks = (aantal: number, doe?: () => Promise<unknown>, na?: () => void): Promise<Vensters> => meetVensters(opstelling, { aantal, minstensMs: vensterMs, ...(doe && { doe }), ...(na && { na }) });

  voortgang.meld(1, 7, 'opwarmen');
  vraag();
  await wacht(opwarmS * 1_000);
  const wissel = async (): Promise<void> => {
    await wisselaar.wissel();
    await wacht(NASLEEP_MS);
  };
  const eerste = { organisatie: await reeks(1, () => verhuizer.verhuisEnWacht()), soort: await reeks(1, wissel) };
  await vragers.rust();

  voortgang.meld(2, 7, 'wijzigingen in stilte');
  const stil = {
    niets: await reeks(Math.ceil(rondes / 4)),
    organisatie: await reeks(Math.ceil(rondes / 4), () => verhuizer.verhuis()),
    soort: await reeks(Math.ceil(wisselingen / 2), wissel),
  };

  vraag();
  await wacht(vensterMs);
  voortgang.meld(3, 7, 'vragen zonder wijziging');
  const niets = await reeks(Math.ceil(rondes / 2));
  voortgang.meld(4, 7, 'wijzigingen van een organisatie');
  const verhuizingen: ReturnType<Verhuizer['uitkomst']>[] = [];
  const organisatie = await reeks(rondes, () => verhuizer.verhuisEnWacht(), () => verhuizingen.push(verhuizer.uitkomst()));
  voortgang.meld(5, 7, 'wijzigingen van een soort');
  const soortwisselingen: Awaited<ReturnType<Soortwisselaar['wissel']>>[] = [];
  const soort = await reeks(wisselingen, async () => {
    soortwisselingen.push(await wisselaar.wissel());
    await wacht(NASLEEP_MS);
  });
  await vragers.rust();
  eisStil(await proces.vraag<readonly Storing[]>('gemeld'));
  return {
    organisaties: ORGANISATIES, opServer: opstelling.database.opServer, perSeconde: PER_SECONDE, rondes: vragers.gesteld, vensterMs,
    eerste, stil, belast: { niets, organisatie, soort },
    organisatie: { antwoord: duren(verhuizingen.map(({ antwoordMs }) => antwoordMs)), inWerking: duren(verhuizingen.map(({ inWerkingMs }) => inWerkingMs)) },
    soort: { antwoord: duren(soortwisselingen.map(({ antwoordMs }) => antwoordMs)), zichtbaar: duren(soortwisselingen.map(({ zichtbaarMs }) => zichtbaarMs)) },
  };
}

/** Log lines that say that a part of the chain could not follow. @throws Antwoordfout */
function eisStil(gemeld: readonly Storing[]): void {
  const storingen = gemeld.filter(({ gebeurtenis }) => /niet|achter|uitgevallen|onbereikbaar/.test(gebeurtenis));
  if (storingen.length > 0) throw new Antwoordfout(`De keten meldde storingen: ${storingen.map(({ gebeurtenis, aantal }) => `${gebeurtenis} (${aantal})`).join('; ')}.`);
}
