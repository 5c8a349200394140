import { BURGER } from '../../../schema/vertrouwen.js';
import type { Vertrouwen } from '../../kit/bewijs/sleutels.js';
import type { Aanvraag } from '../../kit/functie/functietoken.js';
import type { Log } from '../../kit/log.js';
import { type EigenAntwoord, type Evaluatieantwoord, MAX_EIGEN, MAX_ORGANISATIES, MAX_PERSONEN, type Versie } from '../../kit/pseudoniem/berichten.js';
import { maakBeurten } from '../../kit/pseudoniem/beurten.js';
import { leesElementen, schrijfElement } from '../../kit/pseudoniem/element.js';
import type { Oprf } from '../../kit/pseudoniem/oprf.js';
import type { Verzoek } from '../../kit/serveer/luisteraar.js';
import type { Grenzen } from './grenzen.js';
import type { Sleutel, Sleutelkast } from './sleutelkast.js';
import { DAG, type Tellers, type Telling, UUR } from './tellers.js';
import { eisOrganisatie, eisVrager, type Organisaties } from './toegang.js';
import type { Verrichtingen } from './verrichtingen.js';
import { Weigering } from './weigering.js';
import type { Geheimgebruik } from './zegel.js';

/** What the routes work with. */
export interface Routemiddelen extends Organisaties {
  readonly oprf: Oprf;
  readonly kast: Sleutelkast;
  readonly tellers: Tellers;
  readonly grenzen: Grenzen;
  readonly geheim: Geheimgebruik;
  readonly verrichtingen: Verrichtingen;
  /** Who may ask about others: BEKENDHEID and BURGER. */
  readonly vragers: readonly Vertrouwen[];
  readonly log: Log;
}

/** `POST /evalueer`: persons whom somebody asks about, for all organisations in one call. */
export async function evalueer(verzoek: Verzoek, middelen: Routemiddelen): Promise<Evaluatieantwoord> {
  const aanvraag = await eisVrager(verzoek, middelen.vragers, middelen.log);
  const { aanleiding, organisaties, elementen } = velden(verzoek.inhoud);
  if (typeof aanleiding !== 'string' || aanleiding === '' || aanleiding.length > 200) throw new Weigering(400, 'aanleiding is een tekst van 1 tot en met 200 tekens.');
  if (!isOins(organisaties)) throw new Weigering(400, `organisaties noemt 1 tot en met ${MAX_ORGANISATIES} verschillende organisatienummers.`);
  const geblindeerd = eisElementen(elementen, MAX_PERSONEN);
  for (const oin of organisaties) if (!(await middelen.kent(oin))) throw new Weigering(422, 'Niet elke organisatie staat in het register.');
  tel(tellingen(aanvraag, aanleiding, middelen), geblindeerd.length, middelen);
  const sleutels = await middelen.kast.geef(organisaties);
  const beurt = maakBeurten();
  const antwoord: Evaluatieantwoord['organisaties'][number][] = [];
  for (const oin of organisaties) antwoord.push({ oin, versies: await perVersie(sleutels.get(oin) ?? [], geblindeerd, beurt, middelen) });
  return { organisaties: antwoord };
}

/** `POST /eigen`: persons of an organisation, for its own index and with its own keys only. */
export async function eigen(verzoek: Verzoek, middelen: Routemiddelen): Promise<EigenAntwoord> {
  const oin = await eisOrganisatie(verzoek, middelen, middelen.log);
  const geblindeerd = eisElementen(velden(verzoek.inhoud).elementen, MAX_EIGEN);
  tel([{ kenmerk: middelen.geheim.kenmerk('eigen', oin), venster: DAG, grens: middelen.grenzen.eigenPerDag }], geblindeerd.length, middelen);
  const sleutels = await middelen.kast.geef([oin]);
  return { versies: await perVersie(sleutels.get(oin) ?? [], geblindeerd, maakBeurten(), middelen) };
}

async function perVersie(sleutels: readonly Sleutel[], elementen: readonly Uint8Array[], beurt: () => Promise<void> | undefined, { oprf, verrichtingen }: Routemiddelen): Promise<readonly Versie[]> {
  const versies: Versie[] = [];
  for (const { versie, waarde } of sleutels) {
    const geevalueerd: string[] = [];
    for (const element of elementen) {
      await beurt();
      geevalueerd.push(schrijfElement(oprf.evalueer(waarde, element)));
    }
    verrichtingen.evaluaties += elementen.length;
    versies.push({ versie, elementen: geevalueerd });
  }
  return versies;
}

/** A citizen looks into his own matters: he takes nothing from the share of an organisation. */
function tellingen({ uitgever, vrager }: Aanvraag, aanleiding: string, { geheim, grenzen }: Routemiddelen): readonly Telling[] {
  if (uitgever === BURGER) {
    return [
      { kenmerk: geheim.kenmerk('burgers'), venster: UUR, grens: grenzen.burgersPerUur },
      { kenmerk: geheim.kenmerk('burger', aanleiding), venster: DAG, grens: grenzen.perBurgerPerDag },
    ];
  }
  return [
    { kenmerk: geheim.kenmerk('organisatie', vrager.oin), venster: UUR, grens: grenzen.perOrganisatiePerUur },
    { kenmerk: geheim.kenmerk('aanleiding', vrager.oin, aanleiding), venster: DAG, grens: grenzen.perAanleidingPerDag },
  ];
}

function tel(waarin: readonly Telling[], personen: number, { tellers, verrichtingen }: Routemiddelen): void {
  if (!tellers.houdtBij) throw new Weigering(503, 'Het aantal bevraagde personen is nu niet bij te houden.');
  if (!tellers.tel(waarin, personen)) {
    verrichtingen.geweigerd += 1;
    throw new Weigering(429, 'Deze organisatie, of deze aanleiding, heeft meer personen bevraagd dan is toegestaan.');
  }
  verrichtingen.verzoeken += 1;
  verrichtingen.personen += personen;
}

function velden(inhoud: unknown): Readonly<Record<string, unknown>> {
  if (typeof inhoud !== 'object' || inhoud === null) throw new Weigering(400, 'Het verzoek is geen JSON-object.');
  return inhoud as Readonly<Record<string, unknown>>;
}

function isOins(waarde: unknown): waarde is readonly string[] {
  return Array.isArray(waarde) && waarde.length > 0 && waarde.length <= MAX_ORGANISATIES && new Set(waarde).size === waarde.length && waarde.every((oin) => typeof oin === 'string' && /^\d{20}$/.test(oin));
}

function eisElementen(waarde: unknown, hoogstens: number): readonly Uint8Array[] {
  if (!Array.isArray(waarde) || waarde.length === 0 || waarde.length > hoogstens) throw new Weigering(400, `elementen noemt 1 tot en met ${hoogstens} personen.`);
  return leesElementen(waarde, waarde.length);
}
