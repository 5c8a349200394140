import { Field, ID, InputType } from 'type-graphql';
import { DateTime, OIN } from '../../kit/index.js';
import type { Resultaat } from './actie.js';
import { Gebreken } from './tekstcontrole.js';
import { DoelBehaald } from './types.js';

@InputType({ description: 'Een actie die de casusregisseur bij een organisatie belegt.' })
export class ActieInvoer {
  @Field(() => ID, { description: 'De casus waarin de actie wordt uitgezet.' }) casus!: string;
  @Field(() => ID, { description: 'De sleutel van de persoon over wie de actie gaat; hij hoort bij de casus.' }) persoon!: string;
  @Field(() => OIN, { description: 'De organisatie bij wie de actie wordt belegd; zij neemt deel aan de keten.' }) uitvoerder!: string;
  @Field(() => String, { description: 'Wat er moet gebeuren, in ten hoogste 2000 tekens en zonder persoonsnummer.' }) omschrijving!: string;
  @Field(() => String, { nullable: true, description: 'Wat er eerst moet zijn gemeld; tot dan slaapt de actie. Weggelaten betekent dat zij meteen kan beginnen.' }) conditie?: string | null;
  @Field(() => String, { description: 'Hoe de betrokkene over de actie is geïnformeerd, of waarom niet.' }) informering!: string;
  @Field(() => ID, { nullable: true, description: 'De sleutel van het doel waaraan de actie bijdraagt.' }) doelverwijzing?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Voor wanneer de actie moet zijn uitgevoerd, binnen een jaar.' }) termijn?: string | null;
}

@InputType({ description: 'Wat een actie heeft opgeleverd.' })
export class ActieresultaatInvoer {
  @Field(() => DoelBehaald, { description: 'Of het doel van de actie is behaald.' }) doelBehaald!: DoelBehaald;
  @Field(() => String, { nullable: true, description: 'Wat er is gedaan en wat dat opleverde, in ten hoogste 2000 tekens en zonder persoonsnummer.' }) toelichting?: string | null;
}

/** What was asked, without what was left out. */
export type Gevraagd = { readonly [K in keyof ActieInvoer]: NonNullable<ActieInvoer[K]> };

/** @throws FoutInVraag with BAD_USER_INPUT that names every place that is wrong */
export function controleerActie(invoer: ActieInvoer): Gevraagd {
  const gebreken = new Gebreken();
  for (const veld of ['casus', 'persoon', 'doelverwijzing'] as const) gebreken.eisSleutel(invoer[veld], `invoer.${veld}`);
  for (const veld of ['omschrijving', 'conditie', 'informering'] as const) gebreken.eisTekst(invoer[veld], `invoer.${veld}`);
  gebreken.weiger();
  return Object.fromEntries(Object.entries(invoer).filter(([, waarde]) => waarde != null)) as unknown as Gevraagd;
}

/** @throws FoutInVraag with BAD_USER_INPUT */
export function controleerResultaat({ doelBehaald, toelichting }: ActieresultaatInvoer): Resultaat {
  const gebreken = new Gebreken();
  gebreken.eisTekst(toelichting, 'resultaat.toelichting');
  gebreken.weiger();
  return { doelBehaald, ...(toelichting != null && { toelichting }) };
}
