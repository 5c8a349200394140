import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { type Connectie, connectietype, DateTime, Gegevenscategorie, opdrachtvelden, Opdrachtvorm } from '../../../kit/index.js';
import { Persoon } from '../types.js';
import type { Uitvraagopdrachtstand, Uitvraagreden, Weigeringsreden } from './inhoud.js';

/** Why a person has to look, as the graph shows it. */
export const UitvraagredenEnum = { BESLUIT: 'BESLUIT', BRONHOUDER: 'BRONHOUDER', GEEN_ANTWOORD: 'GEEN_ANTWOORD' } as const satisfies { readonly [R in Uitvraagreden]: R };
registerEnumType(UitvraagredenEnum, {
  name: 'Uitvraagreden',
  description: 'Waarom een mens bij de bevraagde organisatie naar een vraag kijkt.',
  valuesConfig: {
    BESLUIT: { description: 'De wet of de inrichting laat dit aan een mens over.' },
    BRONHOUDER: { description: 'De organisatie laat dit soort vragen door een mens beoordelen, over wie zij ook gaan.' },
    GEEN_ANTWOORD: { description: 'De organisatie gaf geen antwoord toen de ronde begon.' },
  },
});

/** Why a professional does not judge a question, as the graph shows it. */
export const WeigeringsredenEnum = {
  GROND_ONVOLDOENDE: 'GROND_ONVOLDOENDE', VRAAG_ONDUIDELIJK: 'VRAAG_ONDUIDELIJK', NIET_BEVOEGD: 'NIET_BEVOEGD', GEEN_CAPACITEIT: 'GEEN_CAPACITEIT',
} as const satisfies { readonly [R in Weigeringsreden]: R };
registerEnumType(WeigeringsredenEnum, {
  name: 'Weigeringsreden',
  description: 'Waarom een professional een vraag niet beoordeelt. Geen reden zegt iets over een dossier: wie inhoudelijk niets wil delen, beantwoordt de vraag met delen: false.',
  valuesConfig: {
    GROND_ONVOLDOENDE: { description: 'De grondslag of het doel is voor deze vraag niet toereikend.' },
    VRAAG_ONDUIDELIJK: { description: 'Uit de vraag blijkt niet wat nodig is.' },
    NIET_BEVOEGD: { description: 'Deze organisatie, of deze functie, beslist hier niet over.' },
    GEEN_CAPACITEIT: { description: 'De organisatie kan de vraag niet binnen de termijn beoordelen.' },
  },
});

@ObjectType('Oordeelvraag', { description: 'Een vraag uit de wet of van de organisatie aan de mens die beoordeelt.' })
export class Oordeelvraagtype {
  @Field(() => Gegevenscategorie, { nullable: true, description: 'De categorie waarover het gaat; null als het erover gaat of de organisatie antwoordt.' }) categorie?: Gegevenscategorie | null;
  @Field(() => String, { description: 'De vraag, in een zin.' }) vraag!: string;
}

@Directive('@key(fields: "id")')
@ObjectType({ implements: Opdrachtvorm, description: 'De opdracht aan een ketenpartner om een vraag over een persoon door een mens te laten beoordelen (samenwerkfunctie 3). Wat is vrijgegeven staat er niet in: dat blijkt voor de vrager alleen uit de bijdrage.' })
export class Uitvraagopdracht extends Opdrachtvorm {
  @Field(() => Persoon, { description: 'De persoon over wie wordt gevraagd.' }) persoon!: Persoon;
  @Field(() => UitvraagredenEnum, { description: 'Waarom een mens kijkt.' }) waarom!: Uitvraagreden;
  @Field(() => [Gegevenscategorie], { description: 'De categorieën die worden beoordeeld; leeg als alleen wordt gevraagd of de persoon bekend is.' }) categorieen!: readonly Gegevenscategorie[];
  @Field(() => [Oordeelvraagtype], { description: 'Wat er te beoordelen is.' }) vragen!: readonly Oordeelvraagtype[];
  @Field(() => ID, { description: 'Het samenwerkingsverband waarbinnen wordt gevraagd.' }) samenwerkingsverband!: string;
  @Field(() => ID, { description: 'De wettelijke grondslag.' }) grondslag!: string;
  @Field(() => String, { nullable: true, description: 'Het wetsartikel waarop het besluit rust.' }) artikel?: string | null;
  @Field(() => String, { description: 'Het besluit in een zin voor de professional.' }) uitleg!: string;
  @Field(() => ID, { description: 'Het doel.' }) doel!: string;
  @Field(() => ID, { description: 'De melding of casus die aanleiding geeft.' }) aanleiding!: string;
  @Field(() => String, { description: 'De functie van wie vraagt.' }) functie!: string;
  @Field(() => DateTime, { nullable: true, description: 'Wanneer de beoordeling is gepland.' }) gepland?: string | null;
  readonly bron!: Uitvraagopdrachtstand;
}

/** A page of uitvragen that persons judge. */
export const UitvraagopdrachtConnectie = connectietype('Uitvraagopdracht', Uitvraagopdracht, 'uitvragen die een mens beoordeelt');
export type UitvraagopdrachtConnectie = Connectie<Uitvraagopdracht>;

/** An opdracht as the schema shows it; its organisations and transitions are looked up when they are asked for. */
export function toonUitvraagopdracht(bron: Uitvraagopdrachtstand): Uitvraagopdracht {
  const { waarom, categorieen, vragen, samenwerkingsverband, grondslag, artikel, uitleg, doel, aanleiding, functie, gepland } = bron.inhoud;
  return Object.assign(new Uitvraagopdracht(), {
    ...opdrachtvelden(bron), persoon: { id: bron.persoon ?? '' }, waarom, categorieen, vragen, samenwerkingsverband, grondslag, artikel, uitleg, doel, aanleiding, functie, gepland: gepland ?? null, bron,
  });
}
