import type { BekendheidsrondeQuery } from '../../../../schema/client/index.js';

type Uitvraag = BekendheidsrondeQuery['bepalenBekendheid']['uitvragen'][number];

/** Wat een professional over één partner leest. */
export function inWoorden({ partner, besluit, bijdrage }: Uitvraag): string {
  if (!bijdrage) return `${partner.naam} is niet gevraagd: ${besluit.uitleg}`;
  const nietGedeeld = (bijdrage.nietGedeeld ?? []).map(({ categorie, reden }) => ` Niet gedeeld: ${categorie}. ${reden}`).join('');
  switch (bijdrage.uitkomst) {
    case 'BEKEND': return `${partner.naam} kent deze persoon. Bel ${bijdrage.contact?.naam ?? 'de organisatie'}.${nietGedeeld}`;
    case 'ONBEKEND': return `${partner.naam} kent deze persoon niet, of deelt dat niet.`;
    case 'IN_BEHANDELING': return `Een medewerker van ${partner.naam} kijkt ernaar.`;
    case 'GEEN_ANTWOORD': return `${partner.naam} antwoordde niet. Dat zegt niets over deze persoon: bel of vraag het later opnieuw.`;
  }
}
