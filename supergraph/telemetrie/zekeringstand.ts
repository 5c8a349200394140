/**
 * Sees from the outcomes of calls when an organisation begins to be left alone. The pause counts from the first
 * question that it turns away, and is over for us when a question that began later was put; so a failing trial
 * question counts as a new opening, and an answer that comes home late does not. One entry per organisation that is
 * left alone, all of them from the register.
 */
export class Zekeringstand {
  readonly #sinds = new Map<string, number>();

  /**
   * @param begin when the call began, on the same clock as `einde` (ms)
   * @returns whether a pause began with this outcome
   */
  opent(oin: string, code: string | undefined, begin: number, einde: number): boolean {
    const sinds = this.#sinds.get(oin);
    if (code === 'PARTNER_GEPAUZEERD') {
      if (sinds === undefined) this.#sinds.set(oin, einde);
      return sinds === undefined;
    }
    if (sinds !== undefined && begin > sinds) this.#sinds.delete(oin);
    return false;
  }
}
