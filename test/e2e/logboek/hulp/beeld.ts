import { oinUrn } from '../../../../subgraphs/kit/index.js';
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
const GEEN_BRONHOUDER: ReadonlySet<string> = new Set(['bekendheid', 'identiteit', 'inrichting', 'burger', 'melding', 'actie', 'ketenindex', 'gateway']);

const inhoud = (regel: Bewaarderegel, kolom: 'kenmerken' | 'verzoek' | 'antwoord'): Readonly<Record<string, unknown>> => regel[kolom] as Record<string, unknown>;
const tekst = (waarde: unknown): string => (typeof waarde === 'string' ? waarde : 'geen');
const lijst = (waarde: unknown): string => (Array.isArray(waarde) ? waarde : ['geen lijst']).toSorted().join('+') || 'geen';
const beeld = ({ uitvragen, besluiten, bijdragen, bronbesluiten }: Logbeeld): Logbeeld =>
  ({ uitvragen: uitvragen.toSorted(), besluiten: besluiten.toSorted(), bijdragen: bijdragen.toSorted(), bronbesluiten: bronbesluiten.toSorted() });

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
  const bijVrager = (regels: readonly Bewaarderegel[]): readonly Bewaarderegel[] => regels.filter(({ schema }) => schema === 'bekendheid');
  const perSpan = new Map(bijVrager(verwerking).map((regel) => [regel.span_id, regel]));
  const persoonBij = (oin: string, pseudoniem: unknown): string => wie(oin, pseudoniem) ?? `onbekend pseudoniem bij ${oin}`;
  const vanVrager = ({ verantwoordelijke }: Bewaarderegel): string => (verantwoordelijke === vrager ? '' : `in het log van ${verantwoordelijke}: `);
  /** The rows at bronhouders, each with its person through the row of the asker that it names as its parent. */
  const bijBronhouder = (regels: readonly Bewaarderegel[], betrokkene: (regel: Bewaarderegel) => unknown): readonly (readonly [persoon: string, regel: Bewaarderegel])[] =>
    regels.filter(({ schema }) => !GEEN_BRONHOUDER.has(schema)).map((regel) => {
      const uitvraag = perSpan.get(regel.ouder_span_id ?? '');
      if (uitvraag?.['wederpartij'] !== oinUrn(regel.verantwoordelijke)) return ['zonder uitvraag', regel] as const;
      const persoon = persoonBij(vrager, uitvraag['betrokkene']);
      return [(wie(regel.verantwoordelijke, betrokkene(regel)) ?? persoon) === persoon ? persoon : `een ander dan ${persoon}`, regel] as const;
    }).filter(([persoon, { verantwoordelijke }]) => !zonderAntwoord.has(`${persoon} ${verantwoordelijke}`));

  return beeld({
    uitvragen: bijVrager(verwerking).map((regel) => {
      const { niveau, gevraagd } = inhoud(regel, 'kenmerken');
      return `${vanVrager(regel)}${persoonBij(vrager, regel['betrokkene'])} ${tekst(regel['wederpartij']).replace(oinUrn(''), '')} ${tekst(niveau)} ${lijst(gevraagd)}`;
    }),
    besluiten: bijVrager(beslissing).map((regel) => {
      const [{ betrokkene, partner }, { niveau, categorieen, uitkomst }] = [inhoud(regel, 'verzoek'), inhoud(regel, 'antwoord')];
      return `${vanVrager(regel)}${persoonBij(vrager, betrokkene)} ${tekst(partner)} ${tekst(niveau)} ${lijst(categorieen)} ${tekst(uitkomst)}`;
    }),
    bijdragen: bijBronhouder(verwerking, (regel) => regel['betrokkene']).map(([persoon, regel]) => {
      const { niveau, gevraagd, uitkomst, gegeven } = inhoud(regel, 'kenmerken');
      const aan = regel['wederpartij'] === oinUrn(vrager) ? '' : ' aan een ander';
      return `${persoon} ${regel.verantwoordelijke} ${tekst(niveau)} ${lijst(gevraagd)} ${tekst(uitkomst)} gegeven ${lijst(gegeven)}${aan}`;
    }),
    bronbesluiten: bijBronhouder(beslissing, (regel) => inhoud(regel, 'verzoek')['betrokkene']).map(([persoon, regel]) => {
      const { niveau, categorieen } = inhoud(regel, 'verzoek');
      return `${persoon} ${regel.verantwoordelijke} ${tekst(niveau)} ${lijst(categorieen)} ${tekst(inhoud(regel, 'antwoord')['uitkomst'])}`;
    }),
  });
}
