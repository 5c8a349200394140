import type { Bewering } from '../bewering.js';
import { NORMEN } from '../normen.js';
import { beoordeel, geenVan } from '../uitslag.js';
import type { Antwoord, Entiteit } from '../bank/antwoord.js';
import { verrijking } from '../bank/bekende.js';
import type { Proefbank } from '../bank/proefbank.js';
import type { Claims } from '../bank/proefbewijs.js';

/** Headers of the connection and of the size of what the body says already. */
const VAN_DE_LIJN = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding', 'content-length']);

/** Another organisation than any that is on trial. */
const ANDER = '00000099000000000001';

/** An answer without ids and moments, per part: what must be the same. */
type Afdruk = ReadonlyMap<string, string>;

function afdruk({ status, koppen, tekst }: Antwoord, bewijs: string): Afdruk {
  const vast = tekst.replaceAll(bewijs, '<bewijs>').replace(/("peilmoment"\s*:\s*)"[^"]*"/g, '$1<moment>');
  return new Map([['status', String(status)], ['inhoud', vast], ...Object.entries(koppen).filter(([naam]) => !VAN_DE_LIJN.has(naam)).map(([naam, waarde]) => [`kop ${naam}`, waarde] as const)]);
}

/**
 * The parts in which answers about different persons differ. What differs between two answers to the same question says nothing:
 * that is an id, or a moment.
 */
async function verschillen(eerste: () => Promise<Afdruk>, andere: () => Promise<Afdruk>): Promise<readonly string[]> {
  const [een, nogEens, ander] = [await eerste(), await eerste(), await andere()];
  const delen = new Set([...een.keys(), ...nogEens.keys(), ...ander.keys()]);
  return [...delen].filter((deel) => een.get(deel) === nogEens.get(deel) && een.get(deel) !== ander.get(deel));
}

const vraagOver = (bank: Proefbank, maak: () => string) => async (): Promise<Afdruk> => {
  const bewijs = maak();
  return afdruk(await bank.vraag([bewijs]), bewijs);
};

/** What the answer must not give away. */
export const GELIJKE_BYTES: readonly Bewering[] = [
  {
    naam: 'gelijk-onbekend',
    verplicht: true,
    norm: NORMEN.minimaal,
    wat: 'Twee personen die niet bekend zijn krijgen dezelfde bytes en koppen, op sleutels en momenten na.',
    toets: async (bank) => {
      const over = (wie: string) => vraagOver(bank, () => bank.bewijs(wie, verrijking([])));
      return geenVan(await verschillen(over(bank.onbekend), over(bank.andereOnbekende())), 'geen verschil');
    },
  },
  {
    naam: 'gelijk-afgewezen',
    verplicht: true,
    norm: NORMEN.minimaal,
    wat: 'Op een bewijs dat wordt afgewezen is het antwoord over wie bekend is en wie niet bekend is hetzelfde.',
    toets: async (bank) => {
      const { pseudoniem } = await bank.bekende();
      // Wrong in more ways than one, so that it is refused also where one of them would pass.
      const over = (wie: string) => vraagOver(bank, () => bank.bewijzen.vervals(bank.bewijzen.claims(wie, { aud: ANDER, iat: 1_000, exp: 1_060 })));
      return geenVan(await verschillen(over(bank.onbekend), over(pseudoniem)), 'geen verschil');
    },
  },
  {
    naam: 'gelijk-geweigerd',
    verplicht: true,
    norm: NORMEN.contract,
    wat: 'Wat niet met BEKEND wordt beantwoord (geweigerd, of naar een professional) is over wie bekend is hetzelfde als over wie dat niet is.',
    toets: async (bank) => {
      const { pseudoniem } = await bank.bekende();
      const { alleCategorieen } = await bank.kennis();
      const over = async (wie: string, claims: readonly Claims[]): Promise<readonly string[]> => {
        const bewijzen = claims.map((een) => bank.bewijs(wie, een));
        const { entiteiten } = await bank.vraag(bewijzen);
        return bewijzen.map((bewijs) => zonderSleutel(entiteiten.find((entiteit) => entiteit?.['bewijs'] === bewijs)));
      };
      const claims = [{ fase: 'BEKENDHEID' }, ...alleCategorieen.map((categorie) => verrijking([categorie]))];
      const [onbekend, bekend] = [await over(bank.onbekend, claims), await over(pseudoniem, claims)];
      const anders = claims.filter((_, i) => !/"uitkomst":"BEKEND"/.test(bekend[i]!) && bekend[i] !== onbekend[i]);
      return geenVan(anders.map((een) => ('categorieen' in een ? `bij ${String(een.categorieen)}` : 'bij bekendheid')), 'geen verschil');
    },
  },
  {
    naam: 'gelijk-stil',
    verplicht: true,
    norm: NORMEN.bewijs,
    wat: 'Waarom een bewijs is afgewezen staat alleen in het eigen log: het antwoord is altijd hetzelfde, met status 200 en zonder fouten.',
    toets: async (bank) => {
      const { bewijzen } = bank;
      const claims = bewijzen.claims(bank.iemand);
      const slechte = ['geen.bewijs.hier', bewijzen.vervals(claims), bewijzen.teken({ ...claims, aud: ANDER }), bewijzen.teken({ ...claims, iat: 1_000, exp: 1_060 })];
      const antwoorden: Antwoord[] = [];
      for (const bewijs of slechte) antwoorden.push(await bank.vraag([bewijs]));
      // One that is answered is the business of another assertion.
      const afgewezen = antwoorden.filter(({ entiteiten }) => entiteiten.every((entiteit) => entiteit === null));
      const luid = afgewezen.filter(({ status, fouten }) => status !== 200 || fouten.length > 0).length;
      const vormen = new Set(afgewezen.map(({ tekst }) => tekst)).size;
      return beoordeel(luid === 0 && vormen <= 1, 'steeds hetzelfde antwoord, status 200 zonder fouten', () => `${vormen} verschillende antwoorden, ${luid} met een fout of een andere status`);
    },
  },
];

function zonderSleutel(bijdrage: Entiteit | null | undefined): string {
  const { bewijs: _bewijs, peilmoment: _peilmoment, ...rest } = bijdrage ?? {};
  return JSON.stringify(rest);
}
