import type { Ketenstand } from '../../datamap/ketenstand.js';
import { type Bevinding, codeVan, letOp, mis, ok } from './bevinding.js';

/** How long one answer may take, in milliseconds. */
const TERMIJN_MS = 5_000;
const LOG = 'Bekijk het log van de keten, of start haar opnieuw.';

/** Whether a chain runs on this data folder. */
export function controleerDraait(keten: Ketenstand | undefined): Bevinding {
  return keten ? ok('keten', `De keten draait als proces ${keten.pid}.`) : letOp('keten', 'Op deze datamap draait geen keten.', 'Start haar met npm start.');
}

/** Whether the process answers, and takes questions. */
export async function controleerGateway({ gateway }: Ketenstand): Promise<Bevinding> {
  for (const pad of ['/live', '/ready']) {
    const status = await statusVan(new URL(pad, gateway));
    if (status !== 200) return mis('gateway', `${pad} geeft ${status} in plaats van 200.`, pad === '/ready' && status === 503 ? 'Wacht enkele seconden: de gateway start of stopt.' : LOG);
  }
  return ok('gateway', `${gateway} leeft en neemt vragen aan.`);
}

/** Whether every subgraph and organisation reaches its own source. */
export async function controleerOnderdelen({ gezondheid }: Ketenstand): Promise<Bevinding> {
  const standen = await Promise.all(gezondheid.map(async (url) => ({ pad: new URL(url).pathname.replace(/\/health$/, ''), status: await statusVan(new URL(url)) })));
  const ziek = standen.filter(({ status }) => status !== 200);
  if (ziek.length > 0) return mis('subgraphs', `${ziek.length} van ${standen.length} zijn niet gezond: ${ziek.slice(0, 5).map(({ pad, status }) => `${pad} (${status})`).join(', ')}.`, 'Controleer de database; blijft het, start dan de keten opnieuw.');
  return ok('subgraphs', `Alle ${standen.length} subgraphs en organisaties zijn gezond.`);
}

/** Whether nobody is answered without a token. */
export async function controleerZonderToken({ gateway }: Ketenstand): Promise<Bevinding> {
  const { status, code } = await vraag(gateway, undefined);
  return status === 401 && code === 'UNAUTHENTICATED'
    ? ok('zonder token', 'Een vraag zonder token wordt geweigerd.')
    : mis('zonder token', `Een vraag zonder token geeft ${status} in plaats van 401.`, 'Stop de keten: zij zou niets mogen geven. Meld dit.');
}

/** Whether a token of this installation is believed, and a question comes back answered. */
export async function controleerMetToken({ gateway }: Ketenstand, geefToken: () => Promise<string>): Promise<Bevinding> {
  const { status, code, typenaam } = await vraag(gateway, await geefToken());
  if (typenaam === 'Query') return ok('met token', 'Een vraag met een demotoken wordt beantwoord.');
  if (status === 401) return mis('met token', 'De gateway gelooft de tokens van deze installatie niet.', 'De sleutels zijn gewijzigd sinds de start: start de keten opnieuw.');
  return mis('met token', `Een vraag met een token geeft ${status}${code === undefined ? '' : ` (${code})`}.`, LOG);
}

async function statusVan(url: URL): Promise<number | string> {
  try {
    const antwoord = await fetch(url, { signal: AbortSignal.timeout(TERMIJN_MS) });
    await antwoord.body?.cancel();
    return antwoord.status;
  } catch (fout) {
    return codeVan(fout);
  }
}

interface Uitkomst {
  readonly status: number | string;
  readonly code?: string;
  readonly typenaam?: string;
}

async function vraag(gateway: string, token: string | undefined): Promise<Uitkomst> {
  try {
    const antwoord = await fetch(new URL('/graphql', gateway), {
      method: 'POST',
      signal: AbortSignal.timeout(TERMIJN_MS),
      headers: { 'content-type': 'application/json', ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ query: '{ __typename }' }),
    });
    const { data, errors } = (await antwoord.json()) as { data?: { __typename?: string } | null; errors?: { extensions?: { code?: string } }[] };
    return { status: antwoord.status, code: errors?.[0]?.extensions?.code, typenaam: data?.__typename };
  } catch (fout) {
    return { status: codeVan(fout) };
  }
}
