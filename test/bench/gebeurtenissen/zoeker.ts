import { setTimeout as wacht } from 'node:timers/promises';
import { request } from 'undici';
import { Antwoordfout } from '../meten/antwoordtoets.ts';
import { nummerVan } from './gebeurtenis.ts';

/** Gebeurtenissen on a page. */
const BLAD = 1_000;
/** Between two looks whether there is an answer, and how long is looked, in milliseconds. */
const KIJK_MS = 10;
const GEDULD_MS = 60_000;

interface Antwoord {
  readonly status: 'IN_PROGRESS' | 'OK' | 'ERROR';
  readonly resultaat?: { readonly aantal: number; readonly gebeurtenissen: readonly { readonly id: string }[]; readonly meer: boolean; readonly tot: string };
}

/** Asks for everything, as an organisation that pulls does: a zoekvraag, and then page after page of its answer. @returns numbers, in order @throws Antwoordfout */
export async function haalAlles(url: string, token: string): Promise<readonly number[]> {
  const vraag = async (pad: string, lichaam?: object): Promise<unknown> => {
    const { statusCode, body } = await request(`${url}/ketenindex/zoekvragen${pad}`, {
      method: lichaam ? 'POST' : 'GET', headers: { accept: 'application/json', authorization: `Bearer ${token}`, ...(lichaam && { 'content-type': 'application/json' }) }, ...(lichaam && { body: JSON.stringify(lichaam) }),
    });
    const tekst = await body.text();
    if (statusCode >= 300) throw new Antwoordfout(`Een zoekvraag is niet beantwoord (HTTP ${statusCode}): ${tekst.slice(0, 1_500)}`);
    return JSON.parse(tekst);
  };
  const { id } = (await vraag('', {})) as { readonly id: string };
  const ids: string[] = [];
  const begin = performance.now();
  for (let na = ''; ; ) {
    const { status, resultaat } = (await vraag(`/${id}?first=${BLAD}${na && `&na=${na}`}`)) as Antwoord;
    if (status === 'ERROR' || performance.now() - begin > GEDULD_MS) throw new Antwoordfout(`Een zoekvraag kwam niet verder dan ${status}, na ${ids.length} gebeurtenissen.`);
    if (!resultaat) {
      await wacht(KIJK_MS);
      continue;
    }
    ids.push(...resultaat.gebeurtenissen.map((een) => een.id));
    na = resultaat.tot;
    if (resultaat.meer) continue;
    if (ids.length !== resultaat.aantal) throw new Antwoordfout(`Een zoekvraag noemde ${resultaat.aantal} gebeurtenissen en gaf er ${ids.length}.`);
    return ids.map(nummerVan).filter((nummer) => !Number.isNaN(nummer));
  }
}
