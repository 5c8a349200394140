import type { Documentatiebron, Wetspakket, Wetsregel } from './bron.js';
import { type Html, html, tabel } from './html.js';

const EFFECT = { toestaan: 'mag', verbieden: 'mag niet', voorleggen: 'een mens beslist' } as const;

/** The rules under which something may be had, law by law, in plain words. @param gaatOver which rules */
export function grondslagen({ pakketten }: Documentatiebron, gaatOver: (regel: Wetsregel) => boolean): Html {
  const delen = pakketten.flatMap((pakket) => {
    const regels = pakket.regels.filter(gaatOver);
    return regels.length > 0 ? [html`${tabel(bijschrift(pakket), ['artikel', 'uitkomst', 'in gewone woorden', 'wie vraagt', 'wie geeft', 'wat'], regels.map(rij))}`] : [];
  });
  if (delen.length === 0) return html`<p>Voor dit onderdeel staat er geen regel in de wetspakketten. Waarop een operatie rust en voor wie zij is, staat bij de operatie zelf.</p>`;
  return html`<p>De regels zijn instelbaar beleid en geen juridisch advies. Wat geen regel toestaat, mag niet, en een verbod gaat voor.</p>
${delen}`;
}

/** Every law pack, with where its text comes from. */
export function wetspakketten({ pakketten }: Documentatiebron): Html {
  return tabel('Wetspakketten die met de software komen', ['pakket', 'stand', 'geldt', 'bron'], pakketten.map((pakket) => [
    `${pakket.naam}, versie ${pakket.versie}`, stand(pakket.status), periode(pakket),
    html`<ul>${pakket.bron.map(({ naam, url }) => html`<li>${url === undefined ? naam : html`<a href="${url}">${naam}</a>`}</li>`)}</ul>`,
  ]));
}

function rij(regel: Wetsregel): readonly (Html | string)[] {
  return [
    html`${regel.artikel} <code>${regel.id}</code>`,
    regel.menselijkOordeel === undefined ? EFFECT[regel.effect] : 'een mens beslist',
    html`${regel.uitleg}${regel.eisen.length > 0 ? html` <strong>Voorwaarde:</strong> ${regel.eisen.join('; ')}.` : undefined}${regel.menselijkOordeel === undefined ? undefined : html` <strong>Te beoordelen:</strong> ${regel.menselijkOordeel}`}`,
    wie(regel.naar),
    van(regel.van),
    `${regel.categorieen?.join(', ') ?? 'alles'}${regel.niveau === undefined ? '' : `, tot niveau ${regel.niveau}`}`,
  ];
}

function wie(naar: Wetsregel['naar']): string {
  if (!naar) return 'iedereen';
  const { soorten, functies, rollen } = naar;
  return [soorten && `bij ${soorten.join(' of ')}`, functies && `als ${functies.join(' of ')}`, rollen && `met rol ${rollen.join(' of ')}`].filter((deel) => deel !== undefined).join(', ');
}

function van(wat: Wetsregel['van']): string {
  if (wat === undefined) return 'iedereen';
  return 'behalve' in wat ? `iedereen behalve ${wat.behalve.join(' en ')}` : wat.join(', ');
}

const bijschrift = (pakket: Wetspakket): string => `${pakket.naam} (${stand(pakket.status)}, geldt ${periode(pakket)})`;
const stand = (status: string): string => status.replaceAll('_', ' ');
const periode = ({ geldig: { van: begin, tot } }: Wetspakket): string => (tot === null ? `vanaf ${begin}` : `van ${begin} tot ${tot}`);
