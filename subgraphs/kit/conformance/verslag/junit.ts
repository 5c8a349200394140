import type { Regel, Verslag } from '../suite.js';

/** Characters that XML 1.0 does not have. */
const GEEN_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const ENTITEIT: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;', "'": '&apos;' };

const veilig = (tekst: string): string => tekst.replace(GEEN_XML, '').replace(/[<>&"']/g, (teken) => ENTITEIT[teken]!);

/**
 * The report as JUnit XML, for a build server. What is required and did not pass is a failure, or an error when it could not be
 * judged; what is advised breaks no build, and shows as skipped.
 */
export function alsJunit({ oin, regels, begonnen }: Verslag): string {
  const seconden = (ms: number): string => (ms / 1_000).toFixed(3);
  const soorten = regels.map(soortVan);
  const tel = (soort: string): number => soorten.filter((een) => een === soort).length;
  const gevallen = regels.map((regel, i) => {
    const begin = `    <testcase classname="handbereik.conformance" name="${veilig(regel.naam)}" time="${seconden(regel.duurMs)}"`;
    const soort = soorten[i];
    return soort === undefined ? `${begin}/>` : `${begin}><${soort} message="${veilig(`${regel.wat} Verwacht: ${regel.verwacht ?? ''}. Gezien: ${regel.gezien ?? ''}. Bron: ${regel.norm.naam}.`)}"/></testcase>`;
  });
  const totaal = regels.reduce((som, { duurMs }) => som + duurMs, 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites>',
    `  <testsuite name="conformance ${veilig(oin)}" timestamp="${begonnen}" tests="${regels.length}" failures="${tel('failure')}" errors="${tel('error')}" skipped="${tel('skipped')}" time="${seconden(totaal)}">`,
    ...gevallen,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function soortVan({ verplicht, uitkomst }: Regel): 'failure' | 'error' | 'skipped' | undefined {
  if (uitkomst === 'GESLAAGD') return undefined;
  if (!verplicht) return 'skipped';
  return uitkomst === 'GEZAKT' ? 'failure' : 'error';
}
