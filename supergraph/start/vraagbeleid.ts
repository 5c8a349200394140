import type { GeregistreerdeOperatie } from '../../schema/operatie.js';
import { voorbeeldteksten } from '../../schema/voorbeeldteksten.js';
import { OPDRACHTVRAGEN } from '../cli/vragen.js';
import { alleenGeregistreerd, type Config, metSandbox } from '../config.js';
import type { Gatewayopties } from '../gateway/index.js';
import { alsOperatie, Operatielijst } from '../gateway/operaties/index.js';
import { PAGINAVRAGEN } from '../sandbox/index.js';

/** Whoever explores the schema may ask anything; he sees no persons. */
const ANALIST = 'analist';

/**
 * Which questions a gateway of the chain answers. The examples of the contract are registered with it, what the command line asks, and what our own pages ask where they are; beside them what a beheerder registered.
 * @param geregistreerd what was registered, now; the same array as long as nothing changed
 */
export function vraagbeleid(config: Config, geregistreerd: () => readonly GeregistreerdeOperatie[] = () => []): Required<Pick<Gatewayopties, 'operaties' | 'openVoor'>> {
  const vast = [...voorbeeldteksten(), ...OPDRACHTVRAGEN, ...(metSandbox(config) ? PAGINAVRAGEN : [])].map(alsOperatie);
  let van: readonly GeregistreerdeOperatie[] | undefined;
  let lijst = new Operatielijst(vast);
  return {
    operaties() {
      const nu = geregistreerd();
      if (nu !== van) [van, lijst] = [nu, new Operatielijst([...vast, ...nu])];
      return lijst;
    },
    openVoor: alleenGeregistreerd(config) ? (vrager) => vrager?.rollen.includes(ANALIST) ?? false : () => true,
  };
}
