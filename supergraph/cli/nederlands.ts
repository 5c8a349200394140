import type { Command, Option } from 'commander';

const TITELS: Readonly<Record<string, string>> = { 'Usage:': 'Gebruik:', 'Arguments:': 'Argumenten:', 'Options:': 'Opties:', 'Commands:': 'Opdrachten:' };

/** What commander says about a wrong command line, and how we say it. */
const FOUTEN: readonly (readonly [RegExp, (...delen: string[]) => string])[] = [
  [/^error: required option '(.+)' not specified/, (optie) => `De optie ${optie} is verplicht.`],
  [/^error: missing required argument '(.+)'/, (argument) => `Het argument <${argument}> ontbreekt.`],
  [/^error: option '(.+?)' argument missing/, (optie) => `De optie ${optie} heeft een waarde nodig.`],
  [/^error: option '(.+?)' argument '.*' is invalid\. Allowed choices are (.+)\./s, (optie, keuzes) => `De optie ${optie} kan alleen zijn: ${keuzes}.`],
  [/^error: option '(.+?)' argument '.*' is invalid\. ?(.*)/s, (optie, uitleg) => `De waarde van ${optie} klopt niet. ${uitleg.trim()}`],
  [/^error: command-argument value '.*' is invalid for argument '(.+?)'\. Allowed choices are (.+)\./s, (argument, keuzes) => `Het argument ${argument} kan alleen zijn: ${keuzes}.`],
  [/^error: command-argument value '.*' is invalid for argument '(.+?)'\. ?(.*)/s, (argument, uitleg) => `De waarde van ${argument} klopt niet. ${uitleg.trim()}`],
  [/^error: unknown option '([^']+)'(?:\s+\(Did you mean (?:one of )?(.+?)\?\))?/, (optie, bedoelde) => `De optie ${optie} bestaat hier niet.${bedoeld(bedoelde)}`],
  [/^error: unknown command '([^']+)'(?:\s+\(Did you mean (?:one of )?(.+?)\?\))?/, (opdracht, bedoelde) => `De opdracht ${opdracht} bestaat niet.${bedoeld(bedoelde)}`],
  [/^error: too many arguments/, () => 'Er staan te veel argumenten.'],
];

function bedoeld(wat: string | undefined): string {
  return wat ? ` Bedoelde u ${wat}?` : '';
}

/** Makes a command speak Dutch where commander has words of its own. */
export function inHetNederlands(opdracht: Command): Command {
  const volledig = opdracht.name() === 'handbereik' ? 'handbereik' : `handbereik ${opdracht.name()}`;
  return opdracht
    .helpOption('-h, --help', 'toont deze uitleg')
    .showHelpAfterError(`Meer uitleg: npx ${volledig} --help`)
    .configureHelp({
      styleTitle: (titel) => TITELS[titel] ?? titel,
      styleUsage: (gebruik) => gebruik.replace('[options]', '[opties]').replace('[command]', '[opdracht]'),
      subcommandTerm: (deel) => [deel.name(), ...deel.registeredArguments.map((argument) => (argument.required ? `<${argument.name()}>` : `[${argument.name()}]`))].join(' '),
      optionDescription: beschrijf,
      // Choices and the default stand in the description.
      argumentDescription: ({ description }) => description,
    })
    .configureOutput({ outputError: (tekst, schrijf) => schrijf(vertaal(tekst)) });
}

/** The default belongs in the description; choices stand there already. */
function beschrijf({ description, defaultValue }: Option): string {
  const toonbaar = (typeof defaultValue === 'string' && defaultValue !== '') || typeof defaultValue === 'number';
  return toonbaar ? `${description} (standaard ${defaultValue})` : description;
}

function vertaal(tekst: string): string {
  for (const [vorm, zin] of FOUTEN) {
    const delen = vorm.exec(tekst);
    if (delen) return `${zin(...delen.slice(1))}\n`;
  }
  return tekst.replace(/^error: /, '');
}
