const VERVANGING: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as it may stand in HTML, also in an attribute. */
export function tekst(waarde: string): string {
  return waarde.replace(/[&<>"']/g, (teken) => VERVANGING[teken] ?? teken);
}
