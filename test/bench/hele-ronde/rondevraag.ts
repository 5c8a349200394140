import { Antwoordfout } from '../meten/antwoordtoets.ts';
import type { Uitslag } from '../meten/oproep.ts';
import { product } from '../product.ts';
import { DOEL, GRONDSLAG, INFORMATIEBEHOEFTE, PERSONA, PERSONEN, SAMENWERKINGSVERBAND, SOORTEN } from './opdracht.ts';

/** Questions of a round, each about another report. */
export interface Rondevragen {
  readonly koppen: Readonly<Record<string, string>>;
  volgende(): string;
}

/** Answers of partners in one round. */
const ANTWOORDEN = PERSONEN * SOORTEN.length;
const BEKEND = '"uitkomst":"BEKEND"';

/** Families of the demo population, four persons of each. */
export async function rondegezinnen(): Promise<readonly (readonly string[])[]> {
  const { maakBevolking } = await product('../subgraphs/kit/index');
  const { personen, gezinnen } = maakBevolking();
  const bekend = new Set(personen.map(({ bsn }) => bsn));
  return gezinnen.map(({ leden }) => leden.map(({ bsn }) => bsn).filter((bsn) => bekend.has(bsn)).slice(0, PERSONEN)).filter(({ length }) => length === PERSONEN);
}

/** Makes questions by somebody of the demo, with a token that the gateway accepts. */
export async function rondevragen(sleutels: string, oins: readonly string[], gezinnen: readonly (readonly string[])[]): Promise<Rondevragen> {
  const [{ geefDemotoken }, { Sleutelmap }, { leesSchemabestand }] = await Promise.all([product('authenticatie/demo-uitgever'), product('datamap/sleutelmap'), product('../schema/pakket')]);
  const token = await geefDemotoken(PERSONA, await new Sleutelmap(sleutels).ondertekenaar('uitgever'));
  const query = leesSchemabestand('voorbeelden/bekendheidsronde.graphql');
  let nummer = 0;
  return {
    koppen: { 'content-type': 'application/json', accept: 'application/json', authorization: `Bearer ${token}` },
    volgende() {
      const gezin = gezinnen[nummer++ % gezinnen.length]!;
      const verzoek = {
        personen: gezin.map((bsn) => ({ bsn })), samenwerkingsverband: SAMENWERKINGSVERBAND, aanleiding: `melding-${nummer}`, grondslag: GRONDSLAG, doel: DOEL,
        informatiebehoefte: INFORMATIEBEHOEFTE, partners: oins,
      };
      return JSON.stringify({ query, operationName: 'Bekendheidsronde', variables: { verzoek } });
    },
  };
}

/** Whether every partner answered about every person. @throws Antwoordfout */
export function toetsRonde({ status, lichaam }: Uitslag): void {
  const tekst = lichaam.toString('latin1');
  const bekend = tekst.split(BEKEND).length - 1;
  if (status !== 200 || tekst.includes('"errors"') || bekend !== ANTWOORDEN) throw new Antwoordfout(`Een ronde gaf ${bekend} van ${ANTWOORDEN} antwoorden (HTTP ${status}): ${lichaam.toString().slice(0, 1_500)}`);
}
