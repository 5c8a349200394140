import { BETROUWBAARHEID } from '../../../schema/vertrouwen.js';
import { dagnummer, type Invoer, pakketsleutel } from './invoer.js';
import type { Rechtspakket, Rechtsregel } from './pakket.js';

/** One condition of a rule: as Cedar decides it, and as it is explained when it is not met. */
export interface Voorwaarde {
  /** A Cedar expression over the context. */
  readonly cedar: string;
  /** The same in this language, to find the rule that came nearest. Never decides. */
  readonly voldoet: (invoer: Invoer) => boolean;
  /** What is asked for, after "dit mag": a part of a sentence. */
  readonly eis: string;
}

const lijst = (waarden: readonly string[]): string => `[${waarden.map((waarde) => JSON.stringify(waarde)).join(', ')}]`;
const opsomming = (waarden: readonly string[]): string => (waarden.length < 2 ? waarden.join('') : `${waarden.slice(0, -1).join(', ')} of ${waarden.at(-1)}`);
const MINDERJARIG = ['ONDER_12', 'VAN_12_TOT_16', 'VAN_16_TOT_18'];

type Tekstveld = { readonly [K in keyof Invoer]: Invoer[K] extends string ? K : never }[keyof Invoer];
type Waarheidsveld = { readonly [K in keyof Invoer]: Invoer[K] extends boolean ? K : never }[keyof Invoer];

/** The conditions of a rule, in the order in which a person would ask after them. */
export function regelvoorwaarden(pakket: Rechtspakket, regel: Rechtsregel): readonly Voorwaarde[] {
  const { voorwaarden: als, naar } = regel;
  const van = regel.van ?? [];
  return [
    ...een('grondslag', regel.effect === 'toestaan' ? [regel.grondslag] : regel.grondslagen, 'alleen op een andere grondslag'),
    // A samenwerkingsverband switches permissions on and off, never what a law in force forbids.
    ...(regel.effect !== 'toestaan' && pakket.status === 'in_werking' ? [] : [telt(pakket)]),
    geldt(pakket.geldig),
    ...(regel.geldig ? [geldt(regel.geldig)] : []),
    ...een('doel', regel.doelen, `alleen voor het doel ${opsomming(regel.doelen ?? [])}`),
    ...een('verband', regel.verband, `alleen in een samenwerkingsverband van de soort ${opsomming(regel.verband ?? [])}`),
    ...een('vragersoort', naar?.soorten, `alleen als een organisatie van de soort ${opsomming(naar?.soorten ?? [])} vraagt`),
    ...een('functie', naar?.functies, `alleen voor de functie ${opsomming(naar?.functies ?? [])}`),
    ...(naar?.rollen ? [heeftRol(naar.rollen)] : []),
    ...('behalve' in van ? [nietVan(van.behalve)] : een('partnersoort', regel.van ? van : undefined, `alleen bij een organisatie van de soort ${opsomming(van)}`)),
    ...een('leeftijd', als.leeftijd, leeftijdseis(als.leeftijd ?? [])),
    ...een('gezag', als.gezag, als.gezag?.includes('NIET_TE_BEPALEN') ? 'alleen zolang het gezag niet vaststaat' : 'alleen als het gezag vaststaat of niet van toepassing is'),
    ...is('geheim', als.geheim, als.geheim ? 'alleen bij een geheim adres' : 'niet bij een geheim adres'),
    ...is('eigenRegio', als.regio && true, 'alleen binnen de eigen regio'),
    ...is('eigenOrganisatie', als.eigenOrganisatie, als.eigenOrganisatie ? 'alleen binnen de eigen organisatie' : 'niet bij de eigen organisatie'),
    ...is('ingericht', als.ingericht, als.ingericht ? 'alleen als het samenwerkingsverband dit zo heeft ingericht' : 'alleen buiten wat is ingericht'),
    ...is('doelHoortBijGrondslag', als.doelHoortBijGrondslag, 'alleen voor een doel dat bij de grondslag hoort'),
    ...zeker(als.betrouwbaarheidMinstens, '>=', 'minstens'),
    ...zeker(als.betrouwbaarheidOnder, '<', 'onder'),
    ...(als.zonderRol ? [zonderRol(als.zonderRol)] : []),
  ];
}

function een(veld: Tekstveld, waarden: readonly string[] | undefined, eis: string): Voorwaarde[] {
  return waarden ? [{ cedar: `${lijst(waarden)}.contains(context.${veld})`, voldoet: (invoer) => waarden.includes(invoer[veld]), eis }] : [];
}

function is(veld: Waarheidsveld, waarde: boolean | undefined, eis: string): Voorwaarde[] {
  return waarde === undefined ? [] : [{ cedar: `context.${veld} == ${waarde}`, voldoet: (invoer) => invoer[veld] === waarde, eis }];
}

function telt(pakket: Rechtspakket): Voorwaarde {
  const sleutel = pakketsleutel(pakket);
  const eis = pakket.status === 'wetsvoorstel'
    ? `alleen als ${pakket.naam} in werking is; het is nog een wetsvoorstel`
    : `alleen als ${pakket.naam} in dit samenwerkingsverband aanstaat`;
  return { cedar: `context.pakketten.contains(${JSON.stringify(sleutel)})`, voldoet: ({ pakketten }) => pakketten.includes(sleutel), eis };
}

function geldt({ van, tot }: Rechtspakket['geldig']): Voorwaarde {
  const [eerste, einde] = [dagnummer(van), tot === null ? null : dagnummer(tot)];
  return {
    cedar: `context.dag >= ${eerste}${einde === null ? '' : ` && context.dag < ${einde}`}`,
    voldoet: ({ dag }) => dag >= eerste && (einde === null || dag < einde),
    eis: `alleen vanaf ${van}${tot === null ? '' : ` en voor ${tot}`}`,
  };
}

function heeftRol(rollen: readonly string[]): Voorwaarde {
  return { cedar: `context.rollen.containsAny(${lijst(rollen)})`, voldoet: (invoer) => rollen.some((rol) => invoer.rollen.includes(rol)), eis: `alleen met de rol ${opsomming(rollen)}` };
}

function zonderRol(rol: string): Voorwaarde {
  return { cedar: `!(context.rollen.contains(${JSON.stringify(rol)}))`, voldoet: ({ rollen }) => !rollen.includes(rol), eis: `alleen zonder de rol ${rol}` };
}

function nietVan(soorten: readonly string[]): Voorwaarde {
  return { cedar: `!(${lijst(soorten)}.contains(context.partnersoort))`, voldoet: ({ partnersoort }) => !soorten.includes(partnersoort), eis: `niet bij een organisatie van de soort ${opsomming(soorten)}` };
}

function zeker(niveau: (typeof BETROUWBAARHEID)[number] | undefined, vergelijking: '>=' | '<', woord: string): Voorwaarde[] {
  if (niveau === undefined) return [];
  const plek = BETROUWBAARHEID.indexOf(niveau);
  return [{
    cedar: `context.betrouwbaarheid ${vergelijking} ${plek}`,
    voldoet: ({ betrouwbaarheid }) => (vergelijking === '<' ? betrouwbaarheid < plek : betrouwbaarheid >= plek),
    eis: `alleen als wie vraagt is ingelogd op niveau ${woord} ${niveau.toLowerCase()}`,
  }];
}

function leeftijdseis(klassen: readonly string[]): string {
  const minderjarig = MINDERJARIG.every((klasse) => klassen.includes(klasse)) && !klassen.includes('MEERDERJARIG');
  return minderjarig ? 'alleen bij minderjarigen' : `alleen bij personen in de leeftijdsklasse ${opsomming(klassen.map((klasse) => klasse.toLowerCase().replaceAll('_', ' ')))}`;
}
