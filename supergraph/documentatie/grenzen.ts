import { ABONNEMENTGRENZEN } from '../gateway/abonnementen/grenzen.js';
import { MAX_OPZOEKINGEN } from '../gateway/ketenregels/opzoekingen.js';
import { KETENLIMIETEN } from '../gateway/limieten.js';
import { MAX_BYTES } from '../http/graphql.js';
import { type Html, tabel } from './html.js';

const getal = (waarde: number): string => String(waarde).replace(/\B(?=(\d{3})+$)/g, '.');

/** The bounds on questions and subscriptions, as the gateway has them. */
export function grenzen(): Html {
  const { tekens, tokens, diepte, velden, aliassen, bladzijde, kosten } = KETENLIMIETEN;
  const { perVrager, totaal, wachtrijAantal, geduldMs } = ABONNEMENTGRENZEN;
  return tabel('Grenzen', ['wat', 'grens', 'code'], [
    ['bytes van een verzoek', getal(MAX_BYTES), 'VRAAG_TE_GROOT'],
    ['tekens van een vraag', getal(tekens), 'VRAAG_TE_GROOT'],
    ['tokens van een vraag', getal(tokens), 'VRAAG_TE_GROOT'],
    ['velden, met elk fragment uitgeschreven', getal(velden), 'VRAAG_TE_GROOT'],
    ['aliassen, met elk fragment uitgeschreven', getal(aliassen), 'VRAAG_TE_GROOT'],
    ['keer dat een vraag een persoon opzoekt', getal(MAX_OPZOEKINGEN), 'VRAAG_TE_GROOT'],
    ['niveaus diep', getal(diepte), 'VRAAG_TE_DIEP'],
    ['regels op een bladzijde', getal(bladzijde), 'VRAAG_TE_GROOT'],
    ['waarden die het antwoord kan bevatten', getal(kosten), 'VRAAG_TE_DUUR'],
    ['abonnementen van één vrager tegelijk', getal(perVrager), 'TE_VEEL_ABONNEMENTEN'],
    ['abonnementen op één gateway tegelijk', getal(totaal), 'TE_VEEL_ABONNEMENTEN'],
    ['gebeurtenissen die op een abonnee wachten', getal(wachtrijAantal), `ABONNEE_TE_TRAAG, als er ${getal(geduldMs / 1_000)} seconden niets wordt afgenomen`],
  ]);
}
