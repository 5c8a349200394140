import { voorbeelden } from '../../../../schema/voorbeelden.js';
import { SOORTEN } from '../../../../subgraphs/index.js';
import { coordinatorsdl, skeletsdl, subgraphsdls } from '../../../../subgraphs/schemas.js';
import { stelSamen } from '../../../../supergraph/composition/samenstellen.js';
import type { Registeropties, Zaaisel } from '../../../../supergraph/registry/register.js';
import { ALFA } from './proefregister.js';

const FUNCTIES = ['identiteit', 'inrichting', 'burger', 'melding', 'actie', 'ketenindex'];
export const adres = (naam: string): string => `http://router:4200/${naam}`;

/** What this package brings to a register, and of what its supergraph is made. */
export async function pakket(): Promise<{ readonly zaaisel: Zaaisel; readonly middelen: Pick<Registeropties, 'functies' | 'coordinatorSdl' | 'adres' | 'voorbeelden'> }> {
  const sdls = await subgraphsdls();
  const metAdres = sdls.map(({ naam, sdl }) => ({ naam, url: adres(naam), sdl }));
  return {
    zaaisel: {
      soorten: SOORTEN.map(({ soort, naam }) => ({ soort, naam, sdl: sdls.find((een) => een.naam === soort)!.sdl, beheerder: ALFA })),
      ...stelSamen(metAdres),
      functieshash: 'dit-pakket',
    },
    middelen: {
      functies: metAdres.filter(({ naam }) => FUNCTIES.includes(naam)),
      coordinatorSdl: coordinatorsdl,
      adres,
      voorbeelden: voorbeelden().map(({ naam: voorbeeld, query }) => ({ naam: voorbeeld, tekst: query })),
    },
  };
}

/** SDL of a new kind whose types begin with this name, made of the skeleton; with an extra field when asked. */
export async function nieuweSoort(naam: string, extra = ''): Promise<string> {
  const { sdl } = await skeletsdl();
  return sdl.replaceAll('Voorbeeld', naam).replace(`type ${naam}Notitie {`, `type ${naam}Notitie {${extra}`);
}
