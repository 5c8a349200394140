import type { Bewaarderegel } from '../../../harness/logboek.js';
import type { Uitvraag } from './ronde.js';

/** What the logs of both ends tell of one round, as lines to compare. */
export interface Logbeeld {
  /** Processing log of the asker: one line per person and organisation that was asked. */
  readonly uitvragen: readonly string[];
  /** Decision log of the asker: one line per person and organisation. */
  readonly besluiten: readonly string[];
  /** Processing logs of the organisations, each tied to the row of the asker that it came from. */
  readonly bijdragen: readonly string[];
  /** Decision logs of the organisations, likewise. */
  readonly bronbesluiten: readonly string[];
}

/** Rows of one trace. */
export interface Sporen {
  readonly verwerking: readonly Bewaarderegel[];
  readonly beslissing: readonly Bewaarderegel[];
}

/** The person behind a pseudonym of an organisation; undefined when the test does not know. */
export type Wie = (oin: string, pseudoniem: unknown) => string | undefined;

/** Schemas that hold no log of a bronhouder. */
const GEEN_BRONHOUDER: ReadonlySet<string> = new Set(['bekendheid', 'identiteit', 'inrichting', 'burger', 'gateway']);

const lijst = (waarde: unknown): string => (waarde as readonly string[]).toSorted().join('+') || 'geen';
const beeld = (delen: Record<keyof Logbeeld, string[]>): Logbeeld => ({ uitvragen: delen.uitvragen.sort(), besluiten: delen.besluiten.sort(), bijdragen: delen.bijdragen.sort(), bronbesluiten: delen.bronbesluiten.sort() });

/** What must be in the logs for this answer. Of an organisation that gave no answer nobody can say whether it wrote anything. */
export function verwachtBeeld(uitvragen: readonly Uitvraag[]): Logbeeld {
  const delen = { uitvragen: [] as string[], besluiten: [] as string[], bijdragen: [] as string[], bronbesluiten: [] as string[] };
  for (const { persoon: { id }, partner: { oin }, besluit: { uitkomst, niveau, categorieen }, bijdrage } of uitvragen) {
    const wat = `${id} ${oin} ${niveau ?? 'geen'} ${lijst(categorieen)}`;
    delen.besluiten.push(`${wat} ${uitkomst}`);
    if (!bijdrage) continue;
    delen.uitvragen.push(wat);
    if (bijdrage.uitkomst === 'GEEN_ANTWOORD') continue;
    delen.bijdragen.push(`${wat} ${bijdrage.uitkomst} gegeven ${bijdrage.uitkomst === 'BEKEND' ? lijst(categorieen) : 'geen'}`);
    delen.bronbesluiten.push(`${wat} ${bijdrage.uitkomst}`);
  }
  return beeld(delen);
}

/** What is in the logs. @param uitvragen the answer, for which organisations gave none */
export function gevondenBeeld({ verwerking, beslissing }: Sporen, vrager: string, uitvragen: readonly Uitvraag[], wie: Wie): Logbeeld {
  const zonderAntwoord = new Set(uitvragen.filter(({ bijdrage }) => bijdrage?.uitkomst === 'GEEN_ANTWOORD').map(({ persoon, partner }) => `${persoon.id} ${partner.oin}`));
  const bijVrager = new Map(verwerking.filter(({ schema }) => schema === 'bekendheid').map((regel) => [regel.span_id, regel]));
  const persoonBij = (oin: string, pseudoniem: unknown): string => wie(oin, pseudoniem) ?? `onbekend pseudoniem bij ${oin}`;
  const vanVrager = ({ verantwoordelijke }: Bewaarderegel): string => (verantwoordelijke === vrager ? '' : `in het log van ${verantwoordelijke}: `);
  /** The person of a row at a bronhouder, through the row of the asker that it names as its parent. */
  const viaOuder = ({ ouder_span_id: ouder, verantwoordelijke: oin }: Bewaarderegel, betrokkene: unknown): string => {
    const vraag = bijVrager.get(ouder ?? '');
    if (vraag?.['wederpartij'] !== `urn:nld:oin:${oin}`) return 'zonder uitvraag';
    const persoon = persoonBij(vrager, vraag['betrokkene']);
    return (wie(oin, betrokkene) ?? persoon) === persoon ? persoon : `een ander dan ${persoon}`;
  };
  const bijBronhouder = (regels: readonly Bewaarderegel[], betrokkene: (regel: Bewaarderegel) => unknown) =>
    regels.filter(({ schema }) => !GEEN_BRONHOUDER.has(schema)).map((regel) => ({ regel, persoon: viaOuder(regel, betrokkene(regel)) })).filter(({ regel, persoon }) => !zonderAntwoord.has(`${persoon} ${regel.verantwoordelijke}`));
  return beeld({
    uitvragen: [...bijVrager.values()].map((regel) => {
      const kenmerken = regel['kenmerken'] as Record<string, unknown>;
      return `${vanVrager(regel)}${persoonBij(vrager, regel['betrokkene'])} ${String(regel['wederpartij']).replace('urn:nld:oin:', '')} ${String(kenmerken['niveau'])} ${lijst(kenmerken['gevraagd'])}`;
    }),
    besluiten: beslissing.filter(({ schema }) => schema === 'bekendheid').map((regel) => {
      const [verzoek, antwoord] = [regel['verzoek'], regel['antwoord']] as Record<string, unknown>[];
      return `${vanVrager(regel)}${persoonBij(vrager, verzoek?.['betrokkene'])} ${String(verzoek?.['partner'])} ${String(antwoord?.['niveau'] ?? 'geen')} ${lijst(antwoord?.['categorieen'])} ${String(antwoord?.['uitkomst'])}`;
    }),
    bijdragen: bijBronhouder(verwerking, (regel) => regel['betrokkene']).map(({ regel, persoon }) => {
      const kenmerken = regel['kenmerken'] as Record<string, unknown>;
      const aan = regel['wederpartij'] === `urn:nld:oin:${vrager}` ? '' : ' aan een ander';
      return `${persoon} ${regel.verantwoordelijke} ${String(kenmerken['niveau'])} ${lijst(kenmerken['gevraagd'])} ${String(kenmerken['uitkomst'])} gegeven ${lijst(kenmerken['gegeven'])}${aan}`;
    }),
    bronbesluiten: bijBronhouder(beslissing, (regel) => (regel['verzoek'] as Record<string, unknown>)['betrokkene']).map(({ regel, persoon }) => {
      const [verzoek, antwoord] = [regel['verzoek'], regel['antwoord']] as Record<string, unknown>[];
      return `${persoon} ${regel.verantwoordelijke} ${String(verzoek?.['niveau'])} ${lijst(verzoek?.['categorieen'])} ${String(antwoord?.['uitkomst'])}`;
    }),
  });
}
