import type { Deelnemer, Soortschema } from '../../schema/register.js';
import type { Mislukking } from './uitval.js';
import { gedeeldeVariabelen } from './verdeling.js';
import { kiesVersie } from './versiekeuze.js';
import type { Versieplanner } from './versieplanner.js';
import type { Vraagplan, Vraagtekst } from './vraagplan.js';

/** What organisations in one version are asked. */
export interface Opgave {
  readonly tekst: Vraagtekst;
  /** The variables that they all get alike, as JSON. */
  readonly gedeeld: string;
}

/** What of one question goes to each organisation: the text as it is, or what the organisation's version knows of it. */
export class Tekstkeuze {
  readonly #geheel: Opgave;
  readonly #gesnoeid = new Map<Soortschema, Opgave | Mislukking>();

  /** @param eerdere the earlier schemas of the kind that is asked */
  constructor(
    private readonly plan: Vraagplan,
    private readonly variables: Readonly<Record<string, unknown>>,
    private readonly eerdere: readonly Soortschema[],
    private readonly planner: Versieplanner,
  ) {
    this.#geheel = { tekst: plan, gedeeld: gedeeldeVariabelen(plan, variables) };
  }

  /** @returns why this organisation is not asked, or what it is asked */
  voor(deelnemer: Deelnemer): Opgave | Mislukking {
    const versie = kiesVersie(deelnemer, this.eerdere);
    if (versie === undefined) return this.#geheel;
    if (versie === 'onbekend') return nietTeVragen('geen schema van haar versie');
    let opgave = this.#gesnoeid.get(versie);
    if (!opgave) this.#gesnoeid.set(versie, (opgave = this.#snoei(versie)));
    return opgave;
  }

  #snoei(versie: Soortschema): Opgave | Mislukking {
    const tekst = this.planner.tekst(this.plan, versie, this.variables);
    return tekst ? { tekst, gedeeld: gedeeldeVariabelen(tekst, this.variables) } : nietTeVragen(`past niet op contract ${versie.contract}, soortversie ${versie.soortversie}`);
  }
}

function nietTeVragen(oorzaak: string): Mislukking {
  return { code: 'PARTNER_VERSIE_ONBEKEND', oorzaak };
}
