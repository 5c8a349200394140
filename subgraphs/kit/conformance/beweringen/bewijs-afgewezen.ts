import type { Bewering, Norm } from '../bewering.js';
import { NORMEN } from '../normen.js';
import { beoordeel } from '../uitslag.js';
import { verrijking } from '../bank/bekende.js';
import { type Claims, seconden } from '../bank/proefbewijs.js';
import type { Proefbank } from '../bank/proefbank.js';

/** Another organisation than any that is on trial. */
const ANDER = '00000099000000000001';

interface Slecht {
  readonly norm: Norm;
  readonly wat: string;
  /** What stands in the place of a bewijs, and under which number. */
  readonly maak: (bank: Proefbank, claims: (anders?: Claims) => Claims) => readonly { readonly bewijs: unknown; readonly oin?: string }[];
}

/** Every way in which a bewijs is none. On each of them nothing may come. */
const SLECHT: Readonly<Record<string, Slecht>> = {
  handtekening: {
    norm: NORMEN.jws,
    wat: 'dat een ander ondertekende onder dezelfde kid, of dat na het ondertekenen is veranderd',
    maak: ({ bewijzen }, claims) => [{ bewijs: bewijzen.vervals(claims()) }, { bewijs: verwisseld(bewijzen.teken(claims()), bewijzen.teken(claims({ niveau: 'VOLLEDIG' }))) }],
  },
  'geen-handtekening': { norm: NORMEN.jwtPraktijk, wat: 'dat zegt dat het geen handtekening nodig heeft (alg none)', maak: ({ bewijzen }, claims) => [{ bewijs: bewijzen.zonderHandtekening(claims()) }] },
  algoritme: { norm: NORMEN.jwtPraktijk, wat: 'dat is ondertekend met de openbare sleutel als gedeeld geheim (HS256)', maak: ({ bewijzen }, claims) => [{ bewijs: bewijzen.metOpenbareSleutel(claims()) }] },
  'sleutel-in-kop': { norm: NORMEN.jwtPraktijk, wat: 'dat zijn eigen sleutel in de kop meebrengt (jwk)', maak: ({ bewijzen }, claims) => [{ bewijs: bewijzen.metEigenSleutel(claims()) }] },
  typ: { norm: NORMEN.jwtPraktijk, wat: 'dat een ander soort token van dezelfde uitgever is (typ)', maak: ({ bewijzen }, claims) => [{ bewijs: bewijzen.teken(claims(), 'functie+jwt') }] },
  uitgever: { norm: NORMEN.jwt, wat: 'dat een andere uitgever noemt (iss)', maak: ({ bewijzen }, claims) => [{ bewijs: bewijzen.teken(claims({ iss: 'urn:handbereik:een-ander' })) }] },
  doelgroep: { norm: NORMEN.jwt, wat: 'dat voor een andere organisatie is (aud)', maak: ({ bewijzen }, claims) => [{ bewijs: bewijzen.teken(claims({ aud: ANDER })) }] },
  organisatie: { norm: NORMEN.bewijs, wat: 'onder het nummer van een andere organisatie (oin)', maak: ({ bewijzen }, claims) => [{ bewijs: bewijzen.teken(claims()), oin: ANDER }] },
  verlopen: { norm: NORMEN.jwt, wat: 'dat is verlopen (exp)', maak: ({ bewijzen }, claims) => [{ bewijs: bewijzen.teken(claims({ iat: seconden() - 45, exp: seconden() - 30 })) }] },
  'te-oud': { norm: NORMEN.bewijs, wat: 'dat langer dan een minuut geleden is gemaakt, hoe lang het ook zegt te gelden (iat)', maak: ({ bewijzen }, claims) => [{ bewijs: bewijzen.teken(claims({ iat: seconden() - 300, exp: seconden() + 3_600 })) }] },
  toekomst: { norm: NORMEN.bewijs, wat: 'uit de toekomst (iat)', maak: ({ bewijzen }, claims) => [{ bewijs: bewijzen.teken(claims({ iat: seconden() + 600, exp: seconden() + 660 })) }] },
  'zonder-eind': { norm: NORMEN.bewijs, wat: 'zonder eind (exp)', maak: ({ bewijzen }, claims) => [{ bewijs: bewijzen.teken(claims({ exp: undefined })) }] },
  'zonder-kenmerk': { norm: NORMEN.bewijs, wat: 'zonder kenmerk voor het logboek (jti)', maak: ({ bewijzen }, claims) => [{ bewijs: bewijzen.teken(claims({ jti: undefined })) }] },
  pseudoniem: { norm: NORMEN.bewijs, wat: 'dat geen pseudoniem noemt', maak: ({ bewijzen }, claims) => [{ bewijs: bewijzen.teken(claims({ pseudoniemen: [] })) }, { bewijs: bewijzen.teken(claims({ pseudoniemen: undefined })) }] },
  inhoud: {
    norm: NORMEN.bewijs,
    wat: 'met een fase of niveau dat het contract niet kent',
    maak: ({ bewijzen }, claims) => [{ bewijs: bewijzen.teken(claims({ niveau: 'ALLES' })) }, { bewijs: bewijzen.teken(claims({ fase: 'ALLES' })) }],
  },
  gebonden: {
    norm: NORMEN.certificaat,
    wat: 'dat aan het certificaat van een andere aanroeper is gebonden',
    maak: ({ bewijzen }, claims) => [{ bewijs: bewijzen.teken(claims({ aanroeper: { oin: ANDER, 'x5t#S256': 'A'.repeat(43) } })) }],
  },
  kapot: { norm: NORMEN.bewijs, wat: 'dat kapot is, leeg is, ontbreekt of geen tekst is', maak: () => [{ bewijs: 'geen.bewijs.hier' }, { bewijs: '' }, { bewijs: undefined }, { bewijs: { waarde: 1 } }, { bewijs: null }] },
};

/** One assertion per way in which a bewijs is none. */
export const BEWIJS_AFGEWEZEN: readonly Bewering[] = Object.entries(SLECHT).map(([naam, { norm, wat, maak }]) => ({
  naam: `bewijs-${naam}`,
  verplicht: true,
  norm,
  wat: `Op een bewijs ${wat} komt geen bijdrage.`,
  toets: async (bank) => {
    const slechte = maak(bank, (anders) => bank.bewijzen.claims(bank.iemand, { ...verrijking([]), ...anders }));
    let gegeven = 0;
    for (const { bewijs, oin } of slechte) {
      const { entiteiten } = await bank.vraag([bewijs], { keuze: 'uitkomst', oin });
      if (entiteiten.some((entiteit) => entiteit !== null)) gegeven++;
    }
    return beoordeel(gegeven === 0, 'geen bijdrage', () => `${gegeven} van ${slechte.length} kregen een bijdrage`);
  },
}));

/** The claims of one token under the signature of the other. */
function verwisseld(een: string, ander: string): string {
  const [kop, inhoud] = een.split('.');
  return [kop, inhoud, ander.split('.')[2]].join('.');
}
