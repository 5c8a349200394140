/** In which words the outside world speaks: the NL GOV profile for CloudEvents, or the profile of the afsprakenstelsel, which names persons by number. */
export const GEBEURTENISPROFIELEN = ['nlgov', 'soh'] as const;
export type Gebeurtenisprofiel = (typeof GEBEURTENISPROFIELEN)[number];
