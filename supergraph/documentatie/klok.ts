/** The moment at which the answers of the documentation were asked, wherever and whenever they are made. */
export const VRAAGMOMENT = '2026-11-24T10:00:00.000Z';

/**
 * Sets the clock of this process to a moment, from which it goes on. The demo data is as of a fixed day, so that somebody's age, and
 * with it what may be shared about him, would change with the day on which the documentation is made.
 * @returns puts the clock back
 */
export function zetKlok(moment: string): () => void {
  const Echt = globalThis.Date;
  const verschil = Echt.parse(moment) - Echt.now();
  const nu = (): number => Echt.now() + verschil;
  globalThis.Date = new Proxy(Echt, {
    construct: (doel, gegeven, nieuw) => Reflect.construct(doel, gegeven.length === 0 ? [nu()] : gegeven, nieuw === globalThis.Date ? doel : nieuw) as object,
    apply: () => new Echt(nu()).toString(),
    get: (doel, naam) => (naam === 'now' ? nu : (Reflect.get(doel, naam) as unknown)),
  });
  return () => {
    globalThis.Date = Echt;
  };
}
