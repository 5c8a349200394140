/** As whom one may ask in the demo. */
export interface Persona {
  readonly naam: string;
  readonly functie: string;
  readonly oin: string;
  readonly rollen: readonly string[];
  readonly uitleg: string;
}

/** The personas of the demo; none where real people ask, with a token of their own. */
export async function personas(): Promise<readonly Persona[]> {
  if (document.body.dataset.demo === undefined) return [];
  const antwoord = await fetch('/sandbox/personas');
  return antwoord.ok ? ((await antwoord.json()) as Persona[]) : [];
}

/** A token for a persona; it stays in memory. @param oin another organisation of the demo at which he works */
export async function tokenVoor(persona: string, oin?: string): Promise<string> {
  const antwoord = await fetch('/sandbox/token', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ persona, ...(oin !== undefined && { oin }) }) });
  if (!antwoord.ok) throw new Error('Er kwam geen token; start de keten opnieuw.');
  return ((await antwoord.json()) as { token: string }).token;
}
