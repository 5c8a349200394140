import type { Antwoord, Proefketen } from '../../../harness/keten.js';
import { BEKENDHEIDSRONDE, GEZIN, type Rondeantwoord, verzoek } from '../../../harness/ronde.js';

/** Somebody who keeps asking while something changes. */
export interface Belasting extends AsyncDisposable {
  /** Ends it, and gives every answer that came. */
  klaar(): Promise<readonly Antwoord<Rondeantwoord>[]>;
}

/** Asks whole rounds without a pause, so many at a time. */
export function belast(keten: Proefketen, tegelijk = 3): Belasting {
  const antwoorden: Antwoord<Rondeantwoord>[] = [];
  let door = true;
  const vragers = Array.from({ length: tegelijk }, async (_, i) => {
    for (let n = 0; door; n++) antwoorden.push(await keten.vraag<Rondeantwoord>(BEKENDHEIDSRONDE, verzoek([GEZIN.kinderen[n % 3]!], { aanleiding: `belasting-${i}-${n}` })));
  });
  const klaar = async (): Promise<readonly Antwoord<Rondeantwoord>[]> => {
    door = false;
    await Promise.all(vragers);
    return antwoorden;
  };
  return { klaar, [Symbol.asyncDispose]: async () => void (await klaar()) };
}

/** What was wrong with an answer of a round, if anything: an error, or a partner that was asked and did not answer. */
export function gebreken({ status, data, errors }: Antwoord<Rondeantwoord>): readonly string[] {
  const uitvragen = data?.bepalenBekendheid.uitvragen ?? [];
  return [
    ...(status === 200 ? [] : [`HTTP ${status}`]),
    ...(errors ?? []).map(({ message, extensions }) => `${String(extensions?.['code'])}: ${message}`),
    ...(uitvragen.length > 0 ? [] : ['geen uitvragen']),
    ...uitvragen.filter(({ besluit, bijdrage }) => besluit.uitkomst === 'TOEGESTAAN' && (bijdrage === null || bijdrage.uitkomst === 'GEEN_ANTWOORD')).map(({ partner }) => `${partner.naam} gaf geen antwoord`),
  ];
}
