import { type Antwoord, FoutInVraag, spanId } from '../../../kit/index.js';
import type { Beslisser } from '../beslisser.js';
import type { Rondecontext } from '../ronde.js';
import { evalueer, type Gewogen } from './evaluatie.js';
import { Evaluatie, Evaluaties } from './verzoek.js';

/** What answers on a path of this functie. */
type Route = (inhoud: unknown, context: Rondecontext) => Promise<Antwoord>;

/**
 * The decision point for others: `POST /access/v1/evaluation` and `/evaluations`. Every call is one record in the decision log
 * of the organisation that asks, written before the answer leaves. (AuthZEN Authorization API 1.0; NL GOV profile)
 */
export function toegangsroutes(beslisser: Beslisser): Readonly<Record<string, Route>> {
  return {
    '/access/v1/evaluation': (inhoud, context) => veilig(async () => {
      const vraag = Evaluatie.safeParse(inhoud);
      if (!vraag.success) return ongeldig(vraag.error.issues);
      const gewogen = await evalueer(vraag.data, beslisser, context);
      await legVast('adl.access_evaluation', [vraag.data], [gewogen], context);
      return json(200, gewogen.uitspraak);
    }),
    '/access/v1/evaluations': (inhoud, context) => veilig(async () => {
      const bundel = Evaluaties.safeParse(inhoud);
      if (!bundel.success) return ongeldig(bundel.error.issues);
      const { evaluations, ...gedeeld } = bundel.data;
      const vragen: Evaluatie[] = [];
      for (const [i, eigen] of evaluations.entries()) {
        const vraag = Evaluatie.safeParse({ ...gedeeld, ...eigen });
        if (!vraag.success) return ongeldig(vraag.error.issues.map((fout) => ({ ...fout, path: ['evaluations', i, ...fout.path] })));
        vragen.push(vraag.data);
      }
      const gewogen = await Promise.all(vragen.map((vraag) => evalueer(vraag, beslisser, context)));
      await legVast('adl.access_evaluations', vragen, gewogen, context);
      return json(200, { evaluations: gewogen.map(({ uitspraak }) => uitspraak) });
    }),
  };
}

/** @throws FoutInVraag with LOGBOEK_ONBESCHIKBAAR: then no decision is given either */
async function legVast(gebeurtenis: 'adl.access_evaluation' | 'adl.access_evaluations', vragen: readonly Evaluatie[], gewogen: readonly Gewogen[], { vrager, spoor, verantwoording }: Rondecontext): Promise<void> {
  const verzoeken = vragen.map(({ subject, action, resource, context }) => ({ vrager: { oin: vrager.oin, functie: vrager.functie, ...subject.properties }, actie: action.name, resource, context }));
  const antwoorden = gewogen.map(({ uitspraak }) => uitspraak);
  await verantwoording.leg({ verwerkingen: [], beslissingen: [{
    verantwoordelijke: vrager.oin, ...spoor, spanId: spanId(), gebeurtenis, tijdstip: Date.now(), status: 'Ok',
    verzoek: { evaluaties: verzoeken }, antwoord: { evaluaties: antwoorden }, beleid: [...new Set(gewogen.flatMap(({ beleid }) => beleid))],
  }] });
}

async function veilig(doe: () => Promise<Antwoord>): Promise<Antwoord> {
  try {
    return await doe();
  } catch (fout) {
    if (!(fout instanceof FoutInVraag)) throw fout;
    return json(503, { status: 503, title: fout.extensions['code'], detail: fout.message }, 'application/problem+json');
  }
}

/** All that is wrong at once, by place; never the value. */
const ongeldig = (fouten: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]): Antwoord =>
  json(400, { status: 400, title: 'BAD_USER_INPUT', errors: fouten.map(({ path, message }) => ({ in: 'body', location: { pointer: `#/${path.map(String).join('/')}` }, detail: message })) }, 'application/problem+json');

const json = (status: number, inhoud: unknown, soort = 'application/json'): Antwoord => ({ status, koppen: { 'content-type': soort }, tekst: JSON.stringify(inhoud) });
